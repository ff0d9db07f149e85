# SPDX-License-Identifier: GPL-3.0-or-later
"""Sums, differences, products and quotients with worked steps; short stories about them."""
from __future__ import annotations

import random

from problem import TRAIN, Phrases, Problem, split_of

from .digits import add, divide, multiply, subtract
from .words import FRUITS, NAMES, THINGS, plural

_BARE = {
    "+": Phrases(
        ["What is {a} + {b}?", "What is {a} plus {b}?", "{a} + {b}", "{a} + {b} = ?", "{a}+{b}", "Add {a} and {b}.",
         "Calculate {a} + {b}.", "What's the sum of {a} and {b}?", "How much is {a} plus {b}?", "Compute {a} + {b}.",
         "Work out {a} plus {b}.", "What do {a} and {b} make together?", "Find the sum of {a} and {b}.",
         "Give me {a} + {b}.", "If you add {b} to {a}, what do you get?", "What does {a} + {b} equal?"],
        ["How much do you get if you add {a} and {b}?", "Could you work out the sum of {a} and {b}?",
         "I want to know what {a} plus {b} is.", "Compute the sum of {a} and {b}."]),
    "-": Phrases(
        ["What is {a} - {b}?", "What is {a} minus {b}?", "{a} - {b}", "{a} - {b} = ?", "{a}-{b}", "Subtract {b} from {a}.",
         "Calculate {a} - {b}.", "What's the difference between {a} and {b}?", "How much is {a} minus {b}?",
         "Compute {a} - {b}.", "Work out {a} minus {b}.", "Take {b} away from {a}.", "Find the difference of {a} and {b}.",
         "What is left if you take {b} from {a}?", "Give me {a} - {b}.", "What does {a} - {b} equal?"],
        ["How much is left if you subtract {b} from {a}?", "Could you work out {a} minus {b}?",
         "I want to know what {a} minus {b} is.", "Compute the difference between {a} and {b}."]),
    "*": Phrases(
        ["What is {a} x {b}?", "What is {a} times {b}?", "{a} * {b}", "{a} x {b} = ?", "{a}*{b}", "Multiply {a} by {b}.",
         "Calculate {a} x {b}.", "What's the product of {a} and {b}?", "How much is {a} times {b}?", "What is {a} × {b}?",
         "Compute {a} * {b}.", "Work out {a} times {b}.", "Find the product of {a} and {b}.", "{a} × {b}",
         "What is {a} multiplied by {b}?", "Give me {a} x {b}.", "What is {a} * {b}?", "What does {a} x {b} equal?"],
        ["How much do you get if you multiply {a} by {b}?", "Could you work out the product of {a} and {b}?",
         "I want to know what {a} times {b} is.", "Compute {a} multiplied by {b}."]),
    "/": Phrases(
        ["What is {a} / {b}?", "What is {a} divided by {b}?", "{a} / {b}", "{a} / {b} = ?", "Divide {a} by {b}.",
         "Calculate {a} / {b}.", "How much is {a} divided by {b}?", "Compute {a} / {b}.", "Work out {a} divided by {b}.",
         "How many times does {b} go into {a}?", "What is {a} ÷ {b}?", "Give me {a} / {b}."],
        ["How much do you get if you divide {a} by {b}?", "Could you work out {a} divided by {b}?",
         "I want to know what {a} divided by {b} is.", "Compute {a} ÷ {b}."]),
}
_STORY = {
    "+": Phrases(
        ["{n} has {a} {t} and buys {b} more. How many {t} does {n} have now?",
         "There are {a} {t} in one bag and {b} {t} in another. How many {t} are there together?",
         "{n} finds {a} {t} on Monday and {b} {t} on Tuesday. How many {t} is that in all?",
         "{n} had {a} {t}. Then {m} gave {n} {b} more. How many {t} does {n} have?"],
        ["{n} has {a} {t}. {m} has {b} {t}. How many {t} do they have together?"]),
    "-": Phrases(
        ["{n} has {a} {t} and gives away {b}. How many {t} are left?",
         "There were {a} {t} on the table. {n} took {b} of them. How many {t} are left?",
         "{n} had {a} {t} and lost {b} of them. How many {t} does {n} have now?",
         "{n} buys {a} {t} and sells {b} of them. How many {t} does {n} keep?"],
        ["{n} had {a} {t}. {n} gave {b} {t} to {m}. How many {t} does {n} have now?"]),
    "*": Phrases(
        ["There are {a} boxes with {b} {t} in each. How many {t} are there?",
         "{n} buys {a} bags of {b} {t}. How many {t} is that?",
         "One basket holds {b} {t}. How many {t} are in {a} baskets?",
         "{n} makes {b} {t} a day. How many {t} does {n} make in {a} days?"],
        ["{n} has {a} bags. There are {b} {t} in each bag. How many {t} are there in all?"]),
}
_SIGN = {"+": "+", "-": "-", "*": "×", "/": "/"}
_NEXT = {
    "+": Phrases(["Now add {b} to that.", "And plus {b}?", "Add {b} to it.", "And if I add {b}?"], ["Then add {b}."]),
    "-": Phrases(["Now subtract {b} from that.", "And minus {b}?", "Take {b} away from it."], ["Then subtract {b}."]),
}


def _numbers(rng: random.Random, sign: str) -> tuple[int, int]:
    if sign == "*":
        return (rng.randint(2, 99), rng.randint(2, 99)) if rng.random() < 0.85 else (rng.randint(100, 999), rng.randint(2, 9))
    if sign == "/":
        b, q = rng.randint(2, 9), rng.randint(2, 99)
        return (b * q, b) if rng.random() < 0.75 else (b * q + rng.randint(1, b - 1), b)
    top = 99 if rng.random() < 0.75 else 999
    a, b = rng.randint(2, top), rng.randint(2, top)
    return (max(a, b), min(a, b)) if sign == "-" else (a, b)


def _identity(sign: str, a: int, b: int) -> str:
    return f"{min(a, b)}{sign}{max(a, b)}" if sign in "+*" else f"{a}{sign}{b}"


def solve(sign: str, a: int, b: int) -> tuple[str, str, str]:
    """Reasoning, sentence, last number."""
    if sign == "/":
        steps, quotient, rest = divide(a, b)
        if rest == 0:
            return steps, f"{a} / {b} = {quotient}.", str(quotient)
        return steps, f"{a} / {b} = {quotient} with remainder {rest}.", str(rest)
    steps, value = {"+": add, "-": subtract, "*": multiply}[sign](a, b)
    return steps, f"{a} {_SIGN[sign]} {b} = {value}.", str(value)


def make(rng: random.Random, paraphrase: bool = False) -> Problem:
    sign = rng.choice("+-**//")
    a, b = _numbers(rng, sign)
    identity = _identity(sign, a, b)
    reasoning, answer, expected = solve(sign, a, b)
    if sign in _STORY and rng.random() < 0.3 and a > 1 and b > 1:
        thing = plural(rng.choice(FRUITS + THINGS))
        name, other = rng.sample(NAMES, 2)
        question = _STORY[sign].ask(rng, paraphrase, a=a, b=b, t=thing, n=name, m=other)
        reasoning = f"{a}{sign}{b}.\n" + reasoning
        answer = f"{answer[:-1]}, so the answer is {expected}."
    else:
        question = _BARE[sign].ask(rng, paraphrase, a=a, b=b)
    problem = Problem("arithmetic", identity, question, reasoning, answer, "number", expected)
    if sign != "/":
        value, step = int(expected), rng.randint(2, 99)
        after = "+" if rng.random() < 0.5 or step > value else "-"
        reasoning, answer, expected = solve(after, value, step)
        question = _NEXT[after].ask(rng, paraphrase, b=step)
        problem.follow_ups.append(Problem("arithmetic", _identity(after, value, step), question, reasoning, answer, "number",
                                          expected))
    return problem


def document(rng: random.Random) -> str:
    lines = []
    while len(lines) < 2 or (len(lines) < 4 and rng.random() < 0.6):
        sign = rng.choice("+-**/")
        a, b = _numbers(rng, sign)
        if split_of("arithmetic", _identity(sign, a, b)) != TRAIN:
            continue
        steps, sentence, _ = solve(sign, a, b)
        lines.append(rng.choice([f"{steps}\n{sentence}", sentence, f"{steps}\n{sentence}"]))
    return rng.choice(["Sums.\n", "Exercises:\n", "Worked examples.\n", ""]) + "\n".join(lines)
