# SPDX-License-Identifier: GPL-3.0-or-later
"""Small Python programs and what they print."""
from __future__ import annotations

import random

from problem import Phrases, Problem

from .digits import add, multiply, subtract
from .words import WORDS

_ASK = Phrases(
    ["What does this print?\n{c}", "What is the output?\n{c}", "What does this Python program print?\n{c}", "Run this:\n{c}",
     "Tell me the output of\n{c}", "What will Python print?\n{c}", "{c}\nWhat does it print?", "Output of this code?\n{c}"],
    ["What does this code print?\n{c}", "What is printed by this program?\n{c}"])


def _sum(rng: random.Random) -> tuple[str, str, str]:
    name = rng.choice("abnxyk")
    start, more = rng.randint(1, 99), rng.randint(1, 50)
    form = rng.randrange(3)
    if form == 0:
        return f"{name} = {start}\n{name} += {more}\nprint({name})", f"{name}={start}.\n{add(start, more)[0]}", str(start + more)
    if form == 1:
        start, more = max(start, more), min(start, more)
        return f"{name} = {start}\nprint({name} - {more})", f"{name}={start}.\n{subtract(start, more)[0]}", str(start - more)
    more = rng.randint(2, 9)
    return f"{name} = {start}\nprint({name} * {more})", f"{name}={start}.\n{multiply(start, more)[0]}", str(start * more)


def _loop(rng: random.Random) -> tuple[str, str, str]:
    name = rng.choice("abnxyk")
    start, step, times = rng.randint(0, 9), rng.randint(1, 9), rng.randint(2, 5)
    code = f"{name} = {start}\nfor i in range({times}):\n    {name} += {step}\nprint({name})"
    steps = f"{name}={start}. " + " ".join(f"i={i}: {start + i * step}+{step}={start + (i + 1) * step}." for i in range(times))
    return code, steps, str(start + times * step)


def _list(rng: random.Random) -> tuple[str, str, str]:
    numbers = [rng.randint(0, 9) for _ in range(rng.randint(3, 5))]
    form = rng.choice(["sum", "max", "min", "len", "index"])
    if form == "index":
        at = rng.randrange(len(numbers))
        return f"a = {numbers}\nprint(a[{at}])", " ".join(f"{i}: {n}." for i, n in enumerate(numbers)), str(numbers[at])
    value = {"sum": sum, "max": max, "min": min, "len": len}[form](numbers)
    if form == "sum":
        total, steps = numbers[0], []
        for number in numbers[1:]:
            steps.append(f"{total}+{number}={total + number}")
            total += number
        return f"print(sum({numbers}))", ", ".join(steps) + ".", str(value)
    if form == "len":
        return f"print(len({numbers}))", " ".join(f"{n} is {i + 1}." for i, n in enumerate(numbers)), str(value)
    return f"print({form}({numbers}))", "", str(value)


def _text(rng: random.Random) -> tuple[str, str, str]:
    word = rng.choice(WORDS)
    form = rng.randrange(4)
    if form == 0:
        return f'print(len("{word}"))', " ".join(f"{letter}{i + 1}" for i, letter in enumerate(word)) + ".", str(len(word))
    if form == 1:
        return f'print("{word}"[::-1])', f"{' '.join(word)}. Backwards: {' '.join(word[::-1])}.", word[::-1]
    if form == 2:
        times = rng.randint(2, 3)
        return f'print("{word}" * {times})', f"{times} times {word}.", word * times
    at = rng.randrange(min(4, len(word)))
    return f'print("{word}"[{at}])', " ".join(f"{letter}{i}" for i, letter in enumerate(word)) + ".", word[at]


def _branch(rng: random.Random) -> tuple[str, str, str]:
    value, limit = rng.randint(1, 99), rng.randint(1, 99)
    yes, no = rng.sample(["big", "small", "yes", "no", "hot", "cold"], 2)
    more = value > limit
    code = f'x = {value}\nif x > {limit}:\n    print("{yes}")\nelse:\n    print("{no}")'
    return code, f"x={value}. {value} > {limit} is {more}.", yes if more else no


def make(rng: random.Random, paraphrase: bool = False) -> Problem:
    code, steps, output = rng.choice([_sum, _sum, _loop, _list, _text, _branch])(rng)
    return Problem("python", code, _ASK.ask(rng, paraphrase, c=code), steps, f"It prints {output}.", "ends", output)


def document(rng: random.Random) -> str:
    word = rng.choice(WORDS)
    return rng.choice([
        f'# a program\nword = "{word}"\nfor letter in word:\n    print(letter)\n# ' + ", ".join(word),
        f"def double(n):\n    return n * 2\n\nprint(double({(n := rng.randint(1, 49))}))  # {2 * n}",
        f"for i in range({(n := rng.randint(2, 6))}):\n    print(i)\n# " + ", ".join(map(str, range(n))),
        f'print(len("{word}"))  # {len(word)}',
        f'word = "{word}"\nprint(word[0])  # {word[0]}',
    ])
