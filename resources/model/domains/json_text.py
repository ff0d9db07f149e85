# SPDX-License-Identifier: GPL-3.0-or-later
"""JSON: written from facts, repaired, and read."""
from __future__ import annotations

import json
import random

from problem import Phrases, Problem

from .words import ANIMALS, COLOURS, FRUITS, NAMES, THINGS

_WRITE = Phrases(
    ["Write as JSON: {l}.", "Make a JSON object: {l}.", "Turn this into JSON: {l}", "JSON for {l}?", "Give me JSON with {l}.",
     "Format as JSON: {l}.", "Create JSON from {l}.", "Put this in JSON: {l}."],
    ["Give me a JSON object with {l}.", "Write this in JSON: {l}."])
_LIST = Phrases(
    ["Write a JSON list of {l}.", "Make a JSON array: {l}.", "JSON array of {l}", "Give me a JSON list with {l}.",
     "Put {l} in a JSON array."],
    ["Turn this into a JSON array: {l}.", "Make a JSON list of {l}."])
_REPAIR = Phrases(
    ["Repair this JSON: {j}", "Fix this JSON: {j}", "This JSON is broken: {j}", "Correct the JSON {j}", "What is wrong here? {j}",
     "Make this valid JSON: {j}", "Please mend this JSON: {j}"],
    ["Please correct this JSON: {j}", "Can you repair the JSON {j}"])
_READ = Phrases(
    ["What is the {k} in {j}?", "Read the {k} from {j}", "Which {k} does {j} have?", "Get the {k} of {j}"],
    ["What {k} is in {j}?", "Find the {k} in {j}"])


def _record(rng: random.Random) -> dict:
    fields = {
        "name": rng.choice(NAMES), "age": rng.randint(2, 99), "colour": rng.choice(COLOURS), "pet": rng.choice(ANIMALS),
        "fruit": rng.choice(FRUITS), "thing": rng.choice(THINGS), "count": rng.randint(1, 99), "open": rng.random() < 0.5,
        "price": rng.randint(1, 99),
    }
    keys = rng.sample(sorted(fields), rng.randint(2, 3))
    return {key: fields[key] for key in keys}


def _said(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _damage(rng: random.Random, record: dict) -> tuple[str, str]:
    """A broken text and what is wrong with it."""
    text = json.dumps(record)
    way = rng.randrange(5)
    if way == 0:
        return text[:-1], "The closing brace is missing."
    if way == 1:
        return text[:-1] + ",}", "There is a comma too many."
    if way == 2:
        return text.replace('"', "'"), "The quotes must be double."
    if way == 3:
        return text.replace(", ", " ", 1), "A comma is missing."
    key = rng.choice(sorted(record))
    return text.replace(f'"{key}"', key), f"The key {key} has no quotes."


def make(rng: random.Random, paraphrase: bool = False) -> Problem:
    draw = rng.random()
    if draw < 0.2:
        items = rng.sample(rng.choice([NAMES, COLOURS, FRUITS, THINGS]), rng.randint(2, 4))
        if rng.random() < 0.3:
            items = [rng.randint(1, 99) for _ in items]
        said = ", ".join(map(str, items))
        return Problem("json", f"list {said}", _LIST.ask(rng, paraphrase, l=said), "", json.dumps(items), "json", json.dumps(items))
    record = _record(rng)
    text = json.dumps(record)
    if draw < 0.5:
        said = ", ".join(f"{key} {_said(value)}" for key, value in record.items())
        return Problem("json", f"write {said}", _WRITE.ask(rng, paraphrase, l=said), "", text, "json", text)
    if draw < 0.85:
        broken, why = _damage(rng, record)
        return Problem("json", f"repair {text}", _REPAIR.ask(rng, paraphrase, j=broken), why, text, "json", text)
    key = rng.choice(sorted(record))
    return Problem("json", f"read {key} {text}", _READ.ask(rng, paraphrase, k=key, j=text), "",
                   f"The {key} is {_said(record[key])}.", "ends", _said(record[key]))


def document(rng: random.Random) -> str:
    return rng.choice(["", "Data: "]) + "[" + ", ".join(json.dumps(_record(rng)) for _ in range(rng.randint(1, 3))) + "]"
