# SPDX-License-Identifier: GPL-3.0-or-later
"""Texts for pre-training in which almost every token can be known by looking back: lists said again, with one left out,
with a label each, entries looked up. They are no domain and nobody asks for them; they teach early what every domain needs,
finding a thing and copying it (Olsson et al. 2022, "In-context learning and induction heads")."""
from __future__ import annotations

import random

from domains.words import COLOURS, NAMES, WORDS, coined, names


def _items(rng: random.Random) -> list[str]:
    count = rng.randint(3, 8)
    kind = rng.randrange(6)
    if kind <= 1:
        return [str(rng.randint(1, 99)) for _ in range(count)]
    if kind == 2:
        return [str(rng.randint(1, 999)) for _ in range(count)]
    if kind == 3:
        return names(rng, count)
    if kind == 4:
        return rng.sample(WORDS, count) if rng.random() < 0.6 else [coined(rng) for _ in range(count)]
    return [str(rng.choice((rng.randint(1, 99), rng.choice(NAMES), rng.choice(WORDS), rng.choice(COLOURS)))) for _ in range(count)]


def document(rng: random.Random) -> str:
    lines = []
    for _ in range(rng.randint(1, 3)):
        items, first, second = _items(rng), rng.choice([", ", " "]), rng.choice([", ", " "])
        form = rng.randrange(5)
        once = [at for at, item in enumerate(items[:-1]) if items.count(item) == 1]
        if form == 4:
            marks = dict(zip(items, rng.choices(["yes", "no", "unknown", "first", "second", "last"], k=len(items))))
            asked = rng.sample(sorted(marks), min(3, len(marks)))
            lines.append(f"{', '.join(f'{item} {mark}' for item, mark in marks.items())}. "
                         + " ".join(f"Asked: {item} {marks[item]}." for item in asked))
        elif form == 0 or not once:
            lines.append(f"List: {first.join(items)}. Again: {second.join(items)}.")
        elif form == 1:
            out = rng.choice(items)
            lines.append(f"List: {first.join(items)}. Without {out}: {second.join(i for i in items if i != out)}.")
        elif form == 2:
            pairs = [f"{rng.choice(WORDS)}: {item}" for item in items[:5]]
            lines.append(f"Table: {', '.join(pairs)}. Find {rng.choice(pairs)}.")
        else:
            at = rng.choice(once)
            lines.append(f"List: {first.join(items)}. After {items[at]} comes {items[at + 1]}.")
    return "\n".join(lines)
