# SPDX-License-Identifier: GPL-3.0-or-later
"""Sorting numbers and words, and puzzles about the letters of a word."""
from __future__ import annotations

import random

from problem import Phrases, Problem

from .words import WORDS

_UP = Phrases(
    ["Sort these numbers: {l}.", "Sort {l} from smallest to largest.", "Put {l} in ascending order.", "Order these numbers: {l}",
     "Arrange {l} from small to large.", "Sort in ascending order: {l}", "Please sort {l}.", "Sort the numbers {l}.",
     "List {l} in increasing order."],
    ["Put these numbers in order from smallest to largest: {l}.", "Arrange the numbers {l} in ascending order."])
_DOWN = Phrases(
    ["Sort {l} from largest to smallest.", "Put {l} in descending order.", "Arrange {l} from large to small.",
     "Sort in descending order: {l}", "Sort these numbers from the largest down: {l}.", "List {l} in decreasing order."],
    ["Put these numbers in order from largest to smallest: {l}.", "Arrange the numbers {l} in descending order."])
_WORDS = Phrases(
    ["Sort these words: {l}.", "Put {l} in alphabetical order.", "Sort {l} alphabetically.", "Order these words: {l}",
     "Arrange {l} alphabetically.", "Sort the words {l} from a to z.", "Sort alphabetically: {l}"],
    ["Put these words in alphabetical order: {l}.", "Arrange the words {l} from a to z."])
_REVERSE = Phrases(
    ["Reverse the word {w}.", "Spell {w} backwards.", "Write {w} backwards.", "What is {w} reversed?", "What is {w} spelled backwards?",
     "Turn the word {w} around.", "Give me the letters of {w} in reverse."],
    ["Write the word {w} in reverse.", "What do you get if you spell {w} backwards?"])
_COUNT = Phrases(
    ["How many letters does {w} have?", "How many letters are in the word {w}?", "Count the letters in {w}.",
     "How long is the word {w}?", "How many letters are there in {w}?"],
    ["Count how many letters the word {w} has.", "The word {w} has how many letters?"])
_LETTER = Phrases(
    ["How many times does {c} appear in {w}?", "How many {c}'s are in {w}?", "Count the letter {c} in {w}.",
     "How often does the letter {c} appear in the word {w}?", "How many times is the letter {c} in {w}?"],
    ["Count how often {c} appears in the word {w}.", "How many times can you find {c} in {w}?"])
_LARGEST = Phrases(
    ["Which is the largest of {l}?", "What is the biggest number among {l}?", "Find the largest number: {l}", "What is the maximum of {l}?"],
    ["Which number is the largest: {l}?"])


def _spelled(word: str) -> str:
    return " ".join(word)


def _numbers(rng: random.Random, paraphrase: bool) -> Problem:
    count = rng.randint(3, 6)
    numbers = rng.sample(range(1, 100), count) if rng.random() < 0.8 else rng.sample(range(1, 1000), min(count, 5))
    text = ", ".join(map(str, numbers))
    draw = rng.random()
    if draw < 0.12:
        best, steps = numbers[0], [str(numbers[0])]
        for number in numbers[1:]:
            best = max(best, number)
            steps.append(f"{number}: {best}")
        return Problem("sorting", f"max {text}", _LARGEST.ask(rng, paraphrase, l=text), ", ".join(steps) + ".",
                       f"The largest is {best}.", "number", str(best))
    down = draw > 0.6
    left, result, steps = list(numbers), [], []
    while len(left) > 1:  # selection, written down: the rest shrinks in front of the reader
        pick = max(left) if down else min(left)
        left.remove(pick)
        result.append(pick)
        steps.append(f"{pick}, left {' '.join(map(str, left))}")
    result.append(left[0])
    answer = ", ".join(map(str, result))
    order = "From largest to smallest" if down else "From smallest to largest"
    return Problem("sorting", f"{'down' if down else 'up'} {text}", (_DOWN if down else _UP).ask(rng, paraphrase, l=text),
                   ("Largest first: " if down else "Smallest first: ") + "; ".join(steps) + ".", f"{order}: {answer}.", "ends", answer)


def _words(rng: random.Random, paraphrase: bool) -> Problem:
    words, wanted = [], rng.randint(3, 5)
    while len(words) < wanted:  # mostly words that begin differently
        word = rng.choice(WORDS)
        if word not in words and (rng.random() < 0.1 or all(word[0] != other[0] for other in words)):
            words.append(word)
    text = ", ".join(words)
    ordered = sorted(words)
    left, steps = list(words), []
    while len(left) > 1:
        pick = min(left)
        left.remove(pick)
        steps.append(f"{pick}, left {' '.join(left)}")
    answer = ", ".join(ordered)
    return Problem("sorting", f"words {text}", _WORDS.ask(rng, paraphrase, l=text), "First letters: "
                   + " ".join(f"{word[0]} {word}" for word in words) + ". " + "; ".join(steps) + ".",
                   f"In alphabetical order: {answer}.", "ends", answer)


def _letters(rng: random.Random, paraphrase: bool) -> Problem:
    word = rng.choice(WORDS) if rng.random() < 0.8 else "".join(
        rng.choice("abcdefghiklmnoprstuw") for _ in range(rng.randint(3, 5)))
    draw = rng.random()
    if draw < 0.4:
        backwards = word[::-1]
        return Problem("sorting", f"reverse {word}", _REVERSE.ask(rng, paraphrase, w=word),
                       f"{_spelled(word)}. Backwards: {_spelled(backwards)}.", f"{word} reversed is {backwards}.", "ends", backwards)
    if draw < 0.65:
        steps = " ".join(f"{letter}{i + 1}" for i, letter in enumerate(word))
        return Problem("sorting", f"length {word}", _COUNT.ask(rng, paraphrase, w=word), steps + ".",
                       f"The word {word} has {len(word)} letters.", "contains", f"{len(word)} letters")
    letter = rng.choice(word) if rng.random() < 0.8 else rng.choice("aeiorst")
    seen, steps = 0, []
    for each in word:
        seen += each == letter
        steps.append(f"{each}{seen}")
    return Problem("sorting", f"count {letter} in {word}", _LETTER.ask(rng, paraphrase, c=letter, w=word), " ".join(steps) + ".",
                   f"The number of {letter} in {word} is {seen}.", "number", str(seen))


def make(rng: random.Random, paraphrase: bool = False) -> Problem:
    draw = rng.random()
    return (_numbers if draw < 0.5 else _words if draw < 0.7 else _letters)(rng, paraphrase)


def document(rng: random.Random) -> str:
    lines = []
    for word in rng.sample(WORDS, rng.randint(2, 5)):
        lines.append(rng.choice([f"{word}: {_spelled(word)}.", f"The word {word} is spelled {_spelled(word)}.",
                                 f"{_spelled(word)} makes {word}.", f"{_spelled(word)} backwards is {_spelled(word[::-1])}.",
                                 f"{word} begins with {word[0]} and ends with {word[-1]}."]))
    if rng.random() < 0.4:
        lines.append("The alphabet: a b c d e f g h i j k l m n o p q r s t u v w x y z.")
    if rng.random() < 0.4:
        numbers = sorted(rng.sample(range(1, 100), 6))
        lines.append("In order: " + " < ".join(map(str, numbers)) + ".")
    return " ".join(lines)
