# SPDX-License-Identifier: GPL-3.0-or-later
"""Small Python programs and what they print."""
from __future__ import annotations

import random

from problem import Phrases, Problem

from .digits import add, multiply, subtract
from .words import WORDS

_ASK = Phrases(
    ["What does this [print|output|show|write|print out]?\n{c}",
     "What is the output[ of this| of this code| of the program| here|]?\n{c}",
     "What does this [Python program|program|script|Python code|snippet|Python script] [print|output|show]?\n{c}",
     "What does [the code|the program|this piece of code|the following code|the following program] [print|output|"
     "write]?\n{c}",
     "[Run|Execute|Evaluate|Work out|Trace] [this|this code|this program|the program|this Python][:|.]\n{c}",
     "[Tell|Give|Show] me the [output|result] [of|of this|of this code:|of this program:|of the Python code]\n{c}",
     "What will [Python|this|this code|the program|it] [print|output|show]?\n{c}",
     "{c}\nWhat [does it|does that|will it|would it|will Python] [print|output|show][?|]",
     "{c}\n[Output|Result|And the output|What is the output|What is printed|What comes out][?|]",
     "[Output|The output|Result] of this [code|program|script|Python][?|:]\n{c}",
     "What is printed [here|by this|by this code|by the code|by this script|by this Python program|by the following "
     "program]?\n{c}",
     "What is [shown|written|output|displayed] by this [program|code|script]?\n{c}",
     "What [gets|would be|will be] printed[ here| by this code|]?\n{c}",
     "[Could|Can|Would] you [tell me what this prints|run this code|tell me the output of this program|say what is "
     "printed here][, please|]?\n{c}",
     "[I want|I need|I would like] [to know what this prints|the output of this program|to know what this code prints|"
     "to run this][:|.]\n{c}",
     "If I run this[ code| program| in Python|], what [is printed|does it print|do I see|is the output]?\n{c}",
     "[Which|What] [text|value|output|line] does this [code|program|script] [give|produce|write]?\n{c}",
     "[Python:|Code:|Program:]\n{c}\n[Output?|Output:|What does it print?]",
     "[Do you know|Say|Tell me|Explain] what [this prints|this code prints|this program prints|is printed][.|?|:]\n{c}",
     "Here is [a program|some code|a Python program|some Python]. What does it [print|output|write]?\n{c}",
     "[Look at|Read] this [code|program]. What [is printed|does it print|comes out]?\n{c}",
     "When this [code|program|script] runs, what [is printed|does it print|is the output]?\n{c}",
     "[What|And what] does Python [print|say|answer] [here|for this|to this code]?\n{c}"],
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
        words = [word, *rng.sample([other for other in WORDS if other != word], 2)]
        at = rng.randrange(3)
        listed = "[" + ", ".join(f'"{each}"' for each in words) + "]"
        return f"a = {listed}\nprint(a[{at}])", " ".join(f"{i}: {each}." for i, each in enumerate(words)), words[at]
    if form == 2:
        other = rng.choice(WORDS)
        return f'print("{word}", "{other}")', "", f"{word} {other}"
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
