# SPDX-License-Identifier: GPL-3.0-or-later
"""Words that several domains share."""
from __future__ import annotations

import random

NAMES = ("Anna Ben Carl Dora Emil Fay Gus Hana Ivan Jane Karl Lena Max Nina Otto Paul Rosa Sam Tina Uma Vera Walt Zoe "
         "Adam Bella Clara David Ella Frank Greta Henry Ida Jack Kate Leo Mia Noah Olga Peter Ruth Tom").split()
COLOURS = "red blue green yellow black white brown grey pink orange purple".split()
ANIMALS = "cat dog cow horse sheep goat hen duck mouse rat fox bear wolf lion tiger frog fish bird bee ant owl".split()
FRUITS = "apple pear plum cherry lemon peach grape melon fig berry banana mango".split()
THINGS = ("book pen cup plate table chair lamp door key box bag hat coat shoe ball coin card stone shell candle spoon fork "
          "knife clock bell rope ladder bottle basket brush").split()
PLURALS = {"berry": "berries", "cherry": "cherries", "peach": "peaches", "box": "boxes", "brush": "brushes", "knife": "knives",
           "mouse": "mice", "sheep": "sheep", "fish": "fish", "fox": "foxes", "wolf": "wolves", "mango": "mangos"}
WORDS = sorted(set(ANIMALS + FRUITS + THINGS + COLOURS + (
    "sun moon star sky rain snow wind cloud storm river lake sea hill rock sand tree leaf root seed grass flower garden "
    "house wall roof floor window kitchen street town city road bridge train boat ship car bus wheel engine music song "
    "drum piano guitar paint paper letter word story school teacher child friend father mother sister brother king queen "
    "doctor baker farmer sailor bread milk butter cheese honey sugar salt soup rice water fire light night morning winter "
    "summer spring gold silver iron glass wood stone cloth thread needle market money number answer").split()))


_BEGINNINGS = "b br c cl d dr f fl g gr h j k l m n p pl r s sh st t th tr v w y z".split()
_ENDINGS = ["", "", "n", "r", "t", "m", "l", "s", "sk", "nd"]


def coined(rng: random.Random) -> str:
    """Letters that make no word of those above. What is asked about known words only is learnt by heart, and a word that was
    never seen is then taken for one that was."""
    syllables = [rng.choice(_BEGINNINGS) + rng.choice("aeiou") for _ in range(rng.choice([1, 2, 2, 2, 3]))]
    return "".join(syllables) + rng.choice(_ENDINGS)


def names(rng: random.Random, count: int) -> list[str]:
    """Different people, a third with coined names."""
    found: list[str] = []
    while len(found) < count:
        name = coined(rng).capitalize() if rng.random() < 0.35 else rng.choice(NAMES)
        if name not in found:
            found.append(name)
    return found


def plural(word: str) -> str:
    return PLURALS.get(word, word + "s")


def one(word: str) -> str:
    return f"{'an' if word[0] in 'aeiou' else 'a'} {word}"


def listed(parts: list[str], last: str = "and") -> str:
    """"a", "a and b", "a, b and c"."""
    return parts[0] if len(parts) == 1 else ", ".join(parts[:-1]) + f" {last} " + parts[-1]
