# SPDX-License-Identifier: GPL-3.0-or-later
"""Learns the vocabulary from documents of every domain, in equal shares, so that the rarer ones are cut well too."""
from __future__ import annotations

import random
import sys
from pathlib import Path

import data
import tokenizer
from domains import DOMAINS


def main() -> None:
    target, size, count = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    if target.exists():
        return
    rng = random.Random("tokenizer")
    names = list(DOMAINS)
    texts = [data.document(rng, names[i % len(names)]) for i in range(count)]
    target.parent.mkdir(parents=True, exist_ok=True)
    unfinished = target.with_suffix(".new")
    tokenizer.train(texts, size).save(str(unfinished))
    unfinished.rename(target)


if __name__ == "__main__":
    main()
