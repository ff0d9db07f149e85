# SPDX-License-Identifier: GPL-3.0-or-later
"""Sums, differences, products and quotients with worked steps; short stories about them."""
from __future__ import annotations

import itertools
import random
import re

from problem import TRAIN, Problem, split_of

from .arithmetic_phrases import BARE, BEYOND, NEXT, PART, PLAIN, STORY
from .digits import add, divide, multiply, subtract
from .words import FRUITS, NAMES, THINGS, plural

_SIGN = {"+": "+", "-": "-", "*": "×", "/": "/"}


def _numbers(rng: random.Random, sign: str) -> tuple[int, int]:
    if sign == "*":
        draw = rng.random()
        if draw < 0.1:
            return rng.randint(1, 10), rng.randint(1, 10)
        return (rng.randint(2, 99), rng.randint(2, 99)) if draw < 0.86 else (rng.randint(100, 999), rng.randint(2, 9))
    if sign == "/":
        b = rng.randint(2, 9)
        q = rng.randint(2, 99) if rng.random() < 0.92 else rng.randint(100, 999 // b)
        return (b * q, b) if rng.random() < 0.75 else (b * q + rng.randint(1, b - 1), b)
    # What is known at once would hardly be drawn from the large numbers, and is what people ask first.
    draw = rng.random()
    top = 10 if draw < (0.4 if sign == "-" else 0.25) else 99 if draw < 0.84 else 999
    a, b = rng.randint(1, top), rng.randint(1, top)
    if sign == "-" and rng.random() < 0.15:  # whether one is larger is hardest to see of neighbours
        b = max(1, a - rng.randint(0, 2))
    if draw < 0.12:
        a = rng.randint(1, 99)
    if sign == "-":
        a, b = (max(a, b), min(a, b)) if rng.random() < 0.7 else (min(a, b), max(a, b))
    return a, b


# Below zero only the operation itself is asked for: a difference, a rest or a way is never negative.
_MINUS = re.compile(r"minus|[-−]|subtract|deduct|tak(e|en|ing) (away|off|\d+ (away|off|from)|from)", re.IGNORECASE)
_BIGGER = re.compile(r"differ|gap|between|more|bigger|larger|greater|smaller|fewer|remain|left|leave|rest|stay|far|apart|exceed|"
                     r"short|missing|distance|have|still|keep|step|down", re.IGNORECASE)
# What lies between two numbers is the same either way round.
_EITHER = re.compile(r"differ(ence)?\b|discrepancy|gap\b|apart\b|distan(ce|t)\b|spacing|delta\b|deviation|mismatch|separates|disagree|"
                     r"(far|was) off|out by|are out|wrong", re.IGNORECASE)


def _asks_below_zero(question: str) -> bool:
    return bool(_MINUS.search(question)) and not _BIGGER.search(question) and not _EITHER.search(question)


def _asks_difference(question: str) -> bool:
    return bool(_EITHER.search(question)) and not _MINUS.search(question)


def _at_once(sign: str, a: int, b: int) -> bool:
    """What a pupil knows or sees: the tables, and a figure more or less. Always trained, never a held-out question. Of a
    difference `a` is the larger."""
    if sign == "+":
        return min(a, b) < 10
    if sign == "-":
        return b < 10 or a - b < 10
    return sign == "*" and max(a, b) < 10


def _identity(sign: str, a: int, b: int) -> str:
    """Of a difference that of its reverse, whose steps it has."""
    if sign == "-":
        a, b = max(a, b), min(a, b)
    text = f"{min(a, b)}{sign}{max(a, b)}" if sign in "+*" else f"{a}{sign}{b}"
    return f"known {text}" if _at_once(sign, a, b) else text


def trained(sign: str, a: int, b: int) -> bool:
    return split_of("arithmetic", _identity(sign, a, b)) == TRAIN


def steps_trained(reasoning: str) -> bool:
    """Whether no held-out problem stands worked out in a reasoning."""
    return all(trained(sign, int(a), int(b)) for a, sign, b in _STEP.findall(reasoning))


_STEP = re.compile(r"(?<![\d*/])(\d+)([-+*/])(\d+)(?=[=:])")


def _compared(a: int, b: int) -> str:
    """Which of two is larger: by how many figures they have, or by the first that differ."""
    left, right = str(a), str(b)
    if len(left) != len(right):
        return f"{a}, {b}: {len(left)} and {len(right)} figures"
    seen = []
    for one, other in zip(left, right):
        seen.append(f"{one}{'>' if one > other else '<' if one < other else '='}{other}")
        if one != other:
            break
    return f"{a}, {b}: {', '.join(seen)}"


def solve(sign: str, a: int, b: int) -> tuple[str, str, str]:
    """Reasoning, sentence, last number."""
    if sign == "/":
        steps, quotient, rest = divide(a, b)
        if rest == 0:
            return steps, f"{a} / {b} = {quotient}.", str(quotient)
        return steps, f"{a} / {b} = {quotient} with remainder {rest}.", str(rest)
    if sign == "-":
        steps, value = subtract(max(a, b), min(a, b))
        if a < b:
            return f"{_compared(a, b)}.\n-({b}-{a}).\n{steps}\n-{value}", f"{a} - {b} = -{value}.", f"-{value}"
        return f"{_compared(a, b)}.\n{steps}", f"{a} - {b} = {value}.", str(value)
    steps, value = {"+": add, "*": multiply}[sign](a, b)
    return steps, f"{a} {_SIGN[sign]} {b} = {value}.", str(value)


def _part(rng: random.Random, paraphrase: bool) -> Problem:
    """Doubles, halves, thirds and quarters."""
    sign, b = rng.choice([("*", 2), ("*", 2), ("/", 2), ("/", 2), ("/", 3), ("/", 4)])
    a = rng.randint(2, 99) if sign == "*" else b * rng.randint(2, 60)
    reasoning, answer, expected = solve(sign, a, b)
    return Problem("arithmetic", _identity(sign, a, b), PART[sign, b].ask(rng, paraphrase, a=a), f"{a}{sign}{b}.\n{reasoning}",
                   answer, "sentence", expected)


def _follow_up(rng: random.Random, paraphrase: bool, value: int, more: int) -> Problem | None:
    """What is done with a result next, and `more` times with that one's."""
    signs = ["+"] * 3 + ["-"] * 3 * (value > 2) + ["*"] * (1 < value < 500)
    if value < 0:
        return None
    sign = rng.choice(signs)
    step = rng.randint(2, 9) if sign == "*" else rng.randint(2, 99 if sign == "+" else min(99, value))
    reasoning, answer, expected = solve(sign, value, step)
    follow = Problem("arithmetic", _identity(sign, value, step), NEXT[sign].ask(rng, paraphrase, b=step), reasoning, answer,
                     "sentence", expected)
    if more and (then := _follow_up(rng, paraphrase, int(expected), more - 1)):
        follow.follow_ups.append(then)
    return follow


def _larger(rng: random.Random, paraphrase: bool) -> Problem:
    """Products of numbers that are taught in sums only, and what is divided by zero or by more than 9."""
    a, b = rng.randint(100, 999), rng.randint(10, 999)
    if rng.random() < 0.5:
        pair, sign = rng.choice([(a, b), (b, a)]), rng.choice(["*", "x", "×", "times"])
    else:
        divisor = rng.choice([0, rng.randint(10, 99), 10 * rng.randint(1, 9)])
        pair = (rng.choice([a, b, rng.randint(10, 99), divisor * rng.randint(2, 9)]), divisor)
        sign = rng.choice(["/", "÷", "divided by"])
    asked = f"{pair[0]} {sign} {pair[1]}" if sign[0] in "td" or rng.random() < 0.6 else f"{pair[0]}{sign}{pair[1]}"
    return Problem("arithmetic", f"beyond {asked}", BEYOND.ask(rng, paraphrase, e=asked), "",
                   "That is outside of what I learnt. I multiply two numbers of two digits, and divide by 2 to 9.", "contains",
                   "outside of what i learnt")


def _beyond(rng: random.Random, paraphrase: bool) -> Problem:
    """More than two numbers, larger ones, fractions, other operations: what is asked a little further than it is taught."""
    if rng.random() < 0.35:
        return _larger(rng, paraphrase)
    a, b, c = (rng.randint(2, 99) for _ in range(3))
    large, sign, other = rng.randint(1000, 99999), rng.choice("+-*/"), rng.choice("+-*/")
    asked = rng.choice([f"{a} {sign} {b} {other} {c}", f"{a} {sign} {b} {other} {c}", f"{a} plus {b} plus {c}", f"{a}+{b}+{c}",
                        f"{large} {sign} {rng.randint(2, 9999)}", f"{rng.randint(2, 999)} {sign} {large}", f"{large} {sign} {a}",
                        f"{a}^{rng.randint(2, 9)}", f"{a} to the power of {rng.randint(2, 9)}", f"{a} squared",
                        f"{a} mod {rng.randint(2, 9)}", f"{a}.{rng.randint(1, 9)} {sign} {b}",
                            f"{a} {sign} {b}.{rng.randint(1, 9)}",
                        f"the square root of {a}", f"{a} percent of {b}", f"{a}% of {b}", f"{a}!", f"1/{a} + 1/{b}"])
    return Problem("arithmetic", f"beyond {asked}", BEYOND.ask(rng, paraphrase, e=asked), "",
                   "That is outside of what I learnt. I know sums of two whole numbers of up to three digits.", "contains",
                   "outside of what i learnt")


def known() -> list[Problem]:
    """What a pupil knows at once, as people type it first: every sum, difference and product of two figures, each in three
    ways. It is trained, so it says nothing of what is held out; what it says is whether the simplest is right."""
    result = []
    for sign in "+-*":
        for a, b in itertools.product(range(1, 10), repeat=2):
            if sign != "-" or a >= b:
                reasoning, answer, expected = solve(sign, a, b)
                for asked in ("What is {a} {s} {b}?", "{a} {s} {b}", "calculate {a} {s} {b}"):
                    question = asked.format(a=a, s="x" if sign == "*" else sign, b=b)
                    result.append(Problem("arithmetic", _identity(sign, a, b), question, reasoning, answer, "sentence", expected))
    return result


def make(rng: random.Random, paraphrase: bool = False) -> Problem:
    if rng.random() < 0.04:
        return _beyond(rng, paraphrase)
    if rng.random() < 0.05:
        return _part(rng, paraphrase)
    sign = rng.choice("+-**//")
    a, b = _numbers(rng, sign)
    identity = _identity(sign, a, b)
    reasoning, answer, expected = solve(sign, a, b)
    if rng.random() < 0.3 and min(a, b) > 1 and (a % b == 0 if sign == "/" else a >= b or sign != "-"):
        thing = plural(rng.choice(FRUITS + THINGS))
        name, other = rng.sample(NAMES, 2)
        question = STORY[sign].ask(rng, paraphrase, a=a, b=b, t=thing, n=name, m=other)
        reasoning = f"{a}{sign}{b}.\n" + reasoning
        answer = f"{answer[:-1]}, so the answer is {expected}."
    else:
        below = sign == "-" and a < b
        # Of hundreds of ways the plainest are few, and are how people ask first what they know or wonder about.
        plainly = not paraphrase and (identity.startswith("known ") or below) and rng.random() < 0.5
        question = (PLAIN if plainly else BARE)[sign].ask(rng, paraphrase, a=a, b=b)
        if below and not plainly:
            fits = _asks_difference if rng.random() < 0.6 else _asks_below_zero
            while not fits(question):
                question = BARE[sign].ask(rng, paraphrase, a=a, b=b)
        if sign == "-" and a != b and _asks_difference(question):
            seen, (a, b) = _compared(a, b), (max(a, b), min(a, b))
            steps, value = subtract(a, b)
            reasoning, answer, expected = f"{seen}.\n{a}-{b}.\n{steps}", f"{a} - {b} = {value}.", str(value)
    problem = Problem("arithmetic", identity, question, reasoning, answer, "sentence", expected)
    if sign != "/" and (follow := _follow_up(rng, paraphrase, int(expected), 1)):
        problem.follow_ups.append(follow)
    return problem


def document(rng: random.Random) -> str:
    lines = []
    while len(lines) < 2 or (len(lines) < 4 and rng.random() < 0.6):
        sign = rng.choice("+-**/")
        a, b = _numbers(rng, sign)
        steps, sentence, _ = solve(sign, a, b)
        if not trained(sign, a, b) or not steps_trained(steps):
            continue
        lines.append(rng.choice([f"{steps}\n{sentence}", sentence, f"{steps}\n{sentence}"]))
    return rng.choice(["Sums.\n", "Exercises:\n", "Worked examples.\n", ""]) + "\n".join(lines)
