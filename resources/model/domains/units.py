# SPDX-License-Identifier: GPL-3.0-or-later
"""Conversions of length, mass, volume, time and temperature."""
from __future__ import annotations

import random

from problem import Phrases, Problem

from .digits import add, divide, multiply, subtract

# larger unit, smaller unit, how many of the smaller: names as singular, plural, short.
_PAIRS = [
    (("kilometre", "kilometres", "km"), ("metre", "metres", "m"), 1000),
    (("metre", "metres", "m"), ("centimetre", "centimetres", "cm"), 100),
    (("centimetre", "centimetres", "cm"), ("millimetre", "millimetres", "mm"), 10),
    (("metre", "metres", "m"), ("millimetre", "millimetres", "mm"), 1000),
    (("kilogram", "kilograms", "kg"), ("gram", "grams", "g"), 1000),
    (("ton", "tons", "t"), ("kilogram", "kilograms", "kg"), 1000),
    (("gram", "grams", "g"), ("milligram", "milligrams", "mg"), 1000),
    (("litre", "litres", "l"), ("millilitre", "millilitres", "ml"), 1000),
    (("litre", "litres", "l"), ("centilitre", "centilitres", "cl"), 100),
    (("hour", "hours", "h"), ("minute", "minutes", "min"), 60),
    (("minute", "minutes", "min"), ("second", "seconds", "s"), 60),
    (("day", "days", "d"), ("hour", "hours", "h"), 24),
    (("week", "weeks", "week"), ("day", "days", "d"), 7),
    (("year", "years", "year"), ("month", "months", "months"), 12),
    (("foot", "feet", "ft"), ("inch", "inches", "in"), 12),
    (("yard", "yards", "yd"), ("foot", "feet", "ft"), 3),
    (("pound", "pounds", "lb"), ("ounce", "ounces", "oz"), 16),
]
_POWERS = (10, 100, 1000)
_ASK = Phrases(
    ["How many {to} are {n} {from_}?", "Convert {n} {from_} to {to}.", "What is {n} {from_} in {to}?", "{n} {from_} in {to}?",
     "How many {to} are in {n} {from_}?", "Change {n} {from_} into {to}.", "How many {to} make {n} {from_}?",
     "{n} {from_} to {to}", "Express {n} {from_} in {to}.", "How much is {n} {from_} in {to}?", "Turn {n} {from_} into {to}.",
     "I have {n} {from_}. How many {to} is that?", "Write {n} {from_} in {to}.", "Give {n} {from_} in {to}.",
     "Can you convert {n} {from_} into {to}?"],
    ["I need {n} {from_} in {to}.", "What do you get if you convert {n} {from_} to {to}?", "How many {to} is {n} {from_}?",
     "Could you change {n} {from_} to {to}?"])
_TEMPERATURE = Phrases(
    ["What is {n} degrees {from_} in {to}?", "Convert {n} degrees {from_} to {to}.", "How many degrees {to} is {n} degrees {from_}?",
     "{n} degrees {from_} in {to}?", "Change {n} degrees {from_} into {to}.", "Turn {n} degrees {from_} into {to}."],
    ["I need {n} degrees {from_} in {to}.", "Could you change {n} degrees {from_} to {to}?"])


def _name(rng: random.Random, unit: tuple[str, str, str], count: int) -> str:
    short = unit[2] if unit[2] != unit[0] else unit[1]
    return short if rng.random() < 0.35 else unit[1] if count != 1 else unit[0]


def _temperature(rng: random.Random, paraphrase: bool) -> Problem:
    celsius = rng.randint(-4, 40) * 5 if rng.random() < 0.5 else rng.randint(0, 40) * 5
    if celsius < 0:
        celsius = -celsius
    fahrenheit = celsius * 9 // 5 + 32
    if rng.random() < 0.5:
        first, nine = multiply(celsius, 9) if celsius > 0 else ("0*9=0", 0)
        steps = f"{celsius}*9/5+32.\n{first}\n{divide(nine, 5)[0]}\n{add(nine // 5, 32)[0]}"
        question = _TEMPERATURE.ask(rng, paraphrase, n=celsius, from_="Celsius", to="Fahrenheit")
        return Problem("units", f"{celsius}C", question, steps, f"{celsius} degrees Celsius are {fahrenheit} degrees Fahrenheit.",
                       "contains", f"{fahrenheit} degrees fahrenheit")
    less, rest = subtract(fahrenheit, 32)
    product, five = multiply(rest, 5) if rest > 0 else ("0*5=0", 0)
    steps = f"({fahrenheit}-32)*5/9.\n{less}\n{product}\n{divide(five, 9)[0]}"
    question = _TEMPERATURE.ask(rng, paraphrase, n=fahrenheit, from_="Fahrenheit", to="Celsius")
    return Problem("units", f"{fahrenheit}F", question, steps, f"{fahrenheit} degrees Fahrenheit are {celsius} degrees Celsius.",
                   "contains", f"{celsius} degrees celsius")


_AND = Phrases(["And {n} {from_}?", "What about {n} {from_}?", "Now {n} {from_}.", "And {n}?"], ["How about {n} {from_}?"])


def _convert(rng: random.Random, pair: tuple, smaller: bool, phrases: Phrases, paraphrase: bool) -> Problem:
    """To the smaller unit by multiplication, to the larger one by division."""
    large, small, factor = pair
    count = rng.randint(2, 99)
    fact = f"1 {large[2]} = {factor} {small[2]}.\n"
    zeros = len(str(factor)) - 1
    if smaller:
        source, target, given, result = large, small, count, count * factor
        steps = f"{count}*{factor}: {count} and {zeros} zeros, {result}." if factor in _POWERS else multiply(count, factor)[0]
    else:
        source, target, given, result = small, large, count * factor, count
        if factor in _POWERS:
            steps = f"{given}/{factor}: {given} without {zeros} zeros, {count}."
        elif factor == 60:
            steps = f"{given}/60={given // 10}/6\n{divide(given // 10, 6)[0]}"
        else:
            steps = divide(given, factor)[0]
    question = phrases.ask(rng, paraphrase, n=given, from_=_name(rng, source, given), to=_name(rng, target, 2))
    answer = f"{given} {source[1]} are {result} {target[1]}."
    return Problem("units", f"{given} {source[2]} {target[2]}", question, fact + steps, answer, "number", str(result))


def make(rng: random.Random, paraphrase: bool = False) -> Problem:
    if rng.random() < 0.08:
        return _temperature(rng, paraphrase)
    pair = rng.choice(_PAIRS)
    # Long division by 16 or 24 would need hundreds of facts of its own: those pairs go one way.
    smaller = pair[2] in (16, 24) or rng.random() < 0.55
    problem = _convert(rng, pair, smaller, _ASK, paraphrase)
    problem.follow_ups.append(_convert(rng, pair, smaller, _AND, paraphrase))
    return problem


def document(rng: random.Random) -> str:
    lines = []
    for large, small, factor in rng.sample(_PAIRS, rng.randint(2, 5)):
        lines.append(rng.choice([f"One {large[0]} is {factor} {small[1]}.", f"1 {large[2]} = {factor} {small[2]}.",
                                 f"There are {factor} {small[1]} in a {large[0]}.", f"{large[2]} is short for {large[0]}."]))
    return " ".join(lines)
