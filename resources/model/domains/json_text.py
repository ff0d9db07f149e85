# SPDX-License-Identifier: GPL-3.0-or-later
"""JSON: written from facts, repaired, and read."""
from __future__ import annotations

import json
import random

from problem import Phrases, Problem

from .words import ANIMALS, COLOURS, FRUITS, NAMES, THINGS

_WRITE = Phrases(
    ["[Write|Format|Give me|Show|Express] [|this |these facts ]as JSON: {l}[.|]",
     "[Make|Write|Create|Build|Produce] a JSON object[:| with| from| of| for] {l}[.|]",
     "[Turn|Convert|Change|Make|Put] this into [JSON|a JSON object]: {l}[.|]", "JSON [for|with|of] {l}[?|.|]",
     "[Give|Show|Write] me JSON [with|for|from] {l}[.|]",
     "[Create|Make|Write|Build] JSON [from|with|for|out of] {l}[.|]", "[Put|Say|Express|Give] this in JSON: {l}[.|]",
     "Write [these facts|the following|it] in JSON: {l}.",
     "Give me [an object in JSON|a JSON record|a JSON text|the JSON object] with {l}.",
     "[Could|Can|Would] you [write|make|give me|create] [JSON|a JSON object|the JSON] [with|from|for] {l}[, please|]?",
     "[I want|I need|I would like] [JSON|a JSON object|an object in JSON] [with|for|that has] {l}[.|]",
     "[How do you write|How do I write|How is|How would you say] {l} in JSON?",
     "{l}[. As|, as|. Write that as] JSON[, please|][.|?]",
     "{l}[. Make this|. Turn it into] [JSON|a JSON object].", "[What is|What's] the JSON [for|of] {l}?",
     "A JSON object [with|having|for] {l}[, please|].",
     "As JSON[, please|]: {l}", "[Please write|Please make|Please create] [JSON|a JSON object] [with|for] {l}.",
     "[Encode|Store|Save] [|this ]as JSON: {l}[.|]", "The fields are {l}. [Write|Make|Give me] the JSON[ object|]."],
    ["Give me a JSON object with {l}.", "Write this in JSON: {l}."])
_LIST = Phrases(
    ["[Write|Create|Build|Give me|Produce] a JSON list [of|with|from] {l}[.|]",
     "[Make|Write|Create|Build|Give me] a JSON array[:| of| with| from] {l}[.|]",
     "JSON [array|list] [of|with|for|from] {l}[?|.|]", "[Put|Write|Store] {l} [in|into|as] a JSON [array|list][.|]",
     "Turn this into a JSON list: {l}[.|]", "Turn [these|the following|the items] into a JSON [array|list]: {l}[.|]",
     "Turn {l} into [a JSON array|an array in JSON|a JSON list].",
     "[Convert|Change|Make|Put] this into [a JSON array|a JSON list|an array]: {l}[.|]",
     "Make a JSON list[:| with| from| out of] {l}[.|]",
     "[Could|Can|Would] you [make|write|give me|create] a JSON [array|list] [of|with|from] {l}[, please|]?",
     "[I want|I need|I would like] a JSON [array|list] [of|with] {l}[.|]",
     "[I want|I need] {l} [in|as] a JSON [array|list].",
     "[How do you write|How do I write|How is] {l} as a JSON [array|list]?",
     "{l}[. As|, as|. Make that|. Write it as] a JSON [array|list][, please|][.|?]",
     "[What is|What's] the JSON [array|list] [of|for|with] {l}?", "As a JSON [array|list][, please|]: {l}",
     "An array in JSON [of|with] {l}[, please|].",
     "[Please write|Please create|Please give me] a JSON [array|list] [of|with] {l}.",
     "[List|Write] {l} [in|as] JSON[.|]",
     "The items are {l}. [Write|Make|Give me] the JSON [array|list]."],
    ["Turn this into a JSON array: {l}.", "Make a JSON list of {l}."])
_REPAIR = Phrases(
    ["[Repair|Fix|Mend|Heal|Clean up] [this JSON|this|this broken JSON|my JSON][:|] {j}",
     "[This|The|My] JSON is [broken|wrong|not valid|invalid|damaged][:| -] {j}",
     "[Correct|Fix|Mend|Check and correct] the JSON[:|] {j}",
     "[What is|What's] wrong [here|with this JSON|in this JSON|with it]? {j}",
     "Make this [valid|correct|proper|good] JSON: {j}", "Please [mend|fix|repair] [this|the|my] JSON[:|] {j}",
     "Please correct [the|my|the broken] JSON[:|] {j}",
     "[Could|Would] you [repair|fix|correct|mend] [this JSON|the JSON|this][:|] {j}",
     "Can you [fix|correct|mend] [this JSON|the JSON|my JSON|this][:|] {j}",
     "Can you repair [this JSON|my JSON|this|the broken JSON][:|] {j}",
     "[I want|I need|I would like] [this JSON repaired|this JSON fixed|to fix this JSON|valid JSON from this][:|] {j}",
     "{j}\n[Fix|Repair|Correct|Mend] [this|it|the JSON above][, please|][.|]",
     "{j} [is|looks] [broken|wrong|invalid]. [Fix|Repair|Correct] it[, please|].",
     "{j}\n[What is wrong|Can you repair it|Where is the mistake|Why is this not JSON]?",
     "[Find|Correct|Repair|Remove] the [mistake|error|fault][:| in] {j}",
     "[Why|How come] [does this JSON not parse|is this JSON not valid|is this not JSON]? {j}",
     "[Broken|Wrong|Invalid|Bad] JSON: {j}",
     "[Where is|What is] the [mistake|error] in [this JSON|the JSON|this][:|?] {j}",
     "My [parser|program] [does not like|rejects] this[ JSON|]: {j}",
     "There is [a mistake|an error|something wrong] in [this JSON|the JSON|my JSON]: {j}",
     "How [do I|do you|would you] [fix|repair|correct] [this|this JSON|the JSON]? {j}"],
    ["Please correct this JSON: {j}", "Can you repair the JSON {j}"])
_READ = Phrases(
    ["[What is|What's] the {k} [in|of|given in|here:] {j}[?|]",
     "[Read|Get|Take|Give me|Tell me|Extract] the {k} [from|of|out of] {j}[.|]",
     "Which {k} [does {j} have|is in {j}|is given in {j}|do you find in {j}|stands in {j}]?",
     "What {k} [does {j} have|is given in {j}|stands in {j}|do you see in {j}]?",
     "Find the {k} [of|from|given in|stored in|here:] {j}[.|]", "[Look up|Read|See|Show me|Tell me] the {k} in {j}[.|]",
     "{j}\n[What is the|Which is the|Tell me the|Give me the|Read the|Find the] {k}[?|.]",
     "{j}[: what| - what|. What] is the {k}?",
     "[Could|Can|Would] you [read|find|get|tell me|give me] the {k} [in|from|of] {j}[, please|][?|]",
     "[I want|I need|I would like] [the {k} from|the {k} in|to know the {k} in|to read the {k} of] {j}[.|]",
     "[What|Which] value [does {k} have|has {k}|stands for {k}|is given for {k}] in {j}?",
     "[What is|Give me|Find|Read] the value of {k} in {j}[?|.]",
     "[The JSON is|Here is JSON:|Given] {j}[.|,] [what is|tell me] the {k}[?|.]",
     "In {j}[,|] [what is|which is|find|read] the {k}[?|]",
     "The {k} [in|of] {j}[?|.|]", "From {j}[,|] [read|take|get|tell me] the {k}[.|]",
     "Please [find|read|get] the {k} [from|of] {j}[.|]",
     "What [{k} does this have|is its {k}|does it say for {k}]? {j}"],
    ["What {k} is in {j}?", "Find the {k} in {j}"])


def _record(rng: random.Random) -> dict:
    fields = {
        "name": rng.choice(NAMES), "age": rng.randint(2, 99), "colour": rng.choice(COLOURS), "pet": rng.choice(ANIMALS),
        "fruit": rng.choice(FRUITS), "thing": rng.choice(THINGS),
        "count": rng.randint(1, 99), "open": rng.random() < 0.5,
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
        return Problem("json", f"list {said}", _LIST.ask(rng, paraphrase, l=said), "", json.dumps(items), "json",
                       json.dumps(items))
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
