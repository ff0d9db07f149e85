# SPDX-License-Identifier: GPL-3.0-or-later
"""Sorting numbers and words, and puzzles about the letters of a word."""
from __future__ import annotations

import random

from problem import Phrases, Problem

from .words import WORDS

_UP = Phrases(
    ["[Sort|Order|Arrange] [these numbers|the following numbers|the numbers]: {l}[.|]",
     "[Sort|Put|Arrange|Order|List] {l} from [smallest to largest|small to large|low to high|the smallest to the largest][.|]",
     "[Put|List|Write|Give|Arrange] {l} in [ascending|increasing|rising] order[.|]",
     "[Please sort|Sort|Can you sort|Could you sort|Help me sort] [the numbers |these numbers, |]{l}[.|, smallest first.|]",
     "[Sort|Write|List|Put] [these numbers|the numbers] [in ascending order|in increasing order|from small to large]: {l}[.|]",
     "[In ascending order|From smallest to largest|Smallest first|In increasing order][, please|]: {l}[.|]",
     "I have the numbers {l}. [Sort them.|Put them in ascending order.|Which order is right, smallest first?]",
     "[What is|Show me] the [ascending|increasing] order of [the numbers |]{l}[?|]",
     "{l}: [sort them|put them in order|sort from smallest to largest|in ascending order][.|, please.|]",
     "[Bring|Put|Get] [the numbers|these numbers] into [ascending |]order: {l}[.|]"],
    ["Put these numbers in order from smallest to largest: {l}.", "Arrange the numbers {l} in ascending order."])
_DOWN = Phrases(
    ["[Sort|Put|Arrange|Order|List] {l} from [largest to smallest|large to small|high to low|the largest to the smallest][.|]",
     "[Put|List|Write|Give|Arrange] {l} in [descending|decreasing|falling] order[.|]",
     "[Please sort|Sort|Can you sort|Could you sort|Help me sort] [the numbers |these numbers, |]{l}, largest first[.|]",
     "[Sort|Write|List|Put] [these numbers|the numbers] [in descending order|in decreasing order|from large to small]: {l}[.|]",
     "[Sort|Order|Arrange] [these numbers|the following numbers|the numbers] from [the largest down|high to low]: {l}[.|]",
     "[In descending order|From largest to smallest|Largest first|In decreasing order][, please|]: {l}[.|]",
     "I have the numbers {l}. [Sort them from largest to smallest.|Put them in descending order.|Which order is right, largest first?]",
     "[What is|Show me] the [descending|decreasing] order of [the numbers |]{l}[?|]",
     "{l}: [largest first|sort from largest to smallest|in descending order][.|, please.|]",
     "[Bring|Put|Get] [the numbers|these numbers] into descending order: {l}[.|]"],
    ["Put these numbers in order from largest to smallest: {l}.", "Arrange the numbers {l} in descending order."])
_WORDS = Phrases(
    ["[Sort|Order|Arrange] [these words|the following words|the words]: {l}[.|]",
     "[Put|List|Write|Give|Arrange] {l} in [alphabetical|dictionary] order[.|]",
     "[Sort|Order|Arrange|Put|List] {l} [alphabetically|from a to z|by the alphabet][.|]",
     "[Please sort|Can you sort|Could you sort|Help me sort] [the words |these words, |]{l} [alphabetically|from a to z][.|]",
     "[Sort|Write|List|Arrange] [these words|the words] [in alphabetical order|from a to z|alphabetically]: {l}[.|]",
     "[In alphabetical order|Alphabetically|From a to z][, please|]: {l}[.|]",
     "I have the words {l}. [Sort them.|Put them in alphabetical order.]",
     "[What is|Show me] the alphabetical order of [the words |]{l}[?|]",
     "{l}: [sort these words|put them in alphabetical order|from a to z][.|, please.|]",
     "[Bring|Put|Get] [the words|these words] into [alphabetical |]order: {l}[.|]"],
    ["Put these words in alphabetical order: {l}.", "Arrange the words {l} from a to z."])
_REVERSE = Phrases(
    ["[Reverse|Turn around|Spell backwards] [the word |]{w}[.|]", "[Spell|Write|Say|Read] [the word |]{w} [backwards|in reverse order|from the end][.|]",
     "[What is|How is|What does] [the word |]{w} [reversed|spelled backwards|read backwards|backwards]?",
     "[Give me|Show me|List|Write] the letters of [the word |]{w} [in reverse|backwards|in reverse order|from last to first][.|]",
     "[Can you|Could you|Please] [spell|reverse|write] [the word |]{w}[ backwards|, backwards][?|.|]",
     "[Turn|Read] the word {w} [around|backwards|from the end to the start][.|]",
     "What [do you get|word comes out] if [you reverse|you turn around|you read backwards] [the word |]{w}?",
     "{w} [backwards|in reverse|reversed][?|, please.|]"],
    ["Write the word {w} in reverse.", "What do you get if you spell {w} backwards?"])
_COUNT = Phrases(
    ["How many letters [does|has] [the word |]{w} [have|got]?", "How many letters are [there |]in [the word |]{w}?",
     "[Count|Find|Give me|Tell me] the [letters|number of letters] [in|of] [the word |]{w}[.|]", "How long is [the word |]{w}[?|, in letters?]",
     "What is the [length|number of letters] of [the word |]{w}?", "[Please count|Can you count|Could you count] the letters [in|of] [the word |]{w}[?|.|]",
     "[Letters|Number of letters|Length] [in|of] [the word |]{w}[?|]", "The word {w}: how many letters[ are there|]?",
     "[I want to know|Tell me] how many letters [are in |there are in ][the word |]{w}[.|]"],
    ["Count how many letters the word {w} has.", "The word {w} has how many letters?"])
_LETTER = Phrases(
    ["How [many times|often] does [the letter |]{c} [appear|occur|come up|stand] in [the word |]{w}?",
     "How many [{c}'s|times {c}] are [there |]in [the word |]{w}?",
     "[Count|Find|Tell me] [the number of {c}|how often the letter {c} is|the letter {c}|every {c}] in [the word |]{w}[.|]",
     "How many times is the letter {c} [in|found in|used in] [the word |]{w}?",
     "[Please count|Can you count|Could you count] [the letter |how often ]{c} [in|appears in] [the word |]{w}[?|.|]",
     "In [the word |]{w}, how [many times|often] [does {c} appear|is there {c}|do you find {c}|can you see {c}]?",
     "The letter {c} in [the word |]{w}: how [often|many times]?", "[Number of|Count of] {c} in [the word |]{w}[?|]"],
    ["Count how often {c} appears in the word {w}.", "How many times can you find {c} in {w}?"])
_LARGEST = Phrases(
    ["[Which|What] is the [largest|biggest|highest] [number |]of [the numbers |]{l}?",
     "[What is|Find|Show me|Give me|Tell me] the [largest|biggest|highest|greatest] number [among|in|of] [the numbers |]{l}[?|]",
     "[Find|Pick|Name|Choose] the [largest|biggest|highest|greatest] [number|one]: {l}[.|]", "[What is|Find|Give me] the maximum of {l}[?|]",
     "[Which|What] of [the numbers |]{l} is the [largest|biggest|highest]?",
     "Of the numbers {l}, which [one |]is the [largest|biggest|highest]?"],
    ["Which number is the largest: {l}?"])


def _spelled(word: str) -> str:
    return " ".join(word)


def _inserted(items: list, order) -> list[str]:
    """Insertion, written down: each line has the next item and the sorted list with it, so every step compares two
    items and the last line is the answer. Numbers have two digits in every line: their columns are then compared."""
    done, lines = [], []
    for item in items:
        done = sorted([*done, item], key=order)
        lines.append(": ".join((_written(item), " ".join(map(_written, done)))))
    return lines


def _written(item: int | str) -> str:
    return f"{item:02}" if isinstance(item, int) else item


def _numbers(rng: random.Random, paraphrase: bool) -> Problem:
    numbers = rng.sample(range(1, 100), rng.choice([3, 3, 4, 4, 5, 6]))
    text = ", ".join(map(str, numbers))
    draw = rng.random()
    if draw < 0.12:
        best, steps = numbers[0], [_written(numbers[0])]
        for number in numbers[1:]:
            best = max(best, number)
            steps.append(f"{_written(number)}: {_written(best)}")
        return Problem("sorting", f"max {text}", _LARGEST.ask(rng, paraphrase, l=text), "\n".join(steps),
                       f"The largest is {best}.", "number", str(best))
    down = draw > 0.6
    lines = _inserted(numbers, (lambda number: -number) if down else (lambda number: number))
    answer = ", ".join(map(str, sorted(numbers, reverse=down)))
    order = "From largest to smallest" if down else "From smallest to largest"
    return Problem("sorting", f"{'down' if down else 'up'} {text}", (_DOWN if down else _UP).ask(rng, paraphrase, l=text),
                   "\n".join([f"{order}.", *lines]), f"{order}: {answer}.", "ends", answer)


def _words(rng: random.Random, paraphrase: bool) -> Problem:
    words, wanted = [], rng.choice([3, 3, 4, 5])
    while len(words) < wanted:  # mostly words that begin differently
        word = rng.choice(WORDS)
        if word not in words and (rng.random() < 0.1 or all(word[0] != other[0] for other in words)):
            words.append(word)
    text = ", ".join(words)
    # "Next", so that a word has a space before it everywhere: it is then one and the same token.
    steps = [f"Next {line}" for line in _inserted(words, None)]
    answer = ", ".join(sorted(words))
    return Problem("sorting", f"words {text}", _WORDS.ask(rng, paraphrase, l=text),
                   "\n".join(["From a to z.", *steps]), f"In alphabetical order: {answer}.", "ends", answer)


def _letters(rng: random.Random, paraphrase: bool) -> Problem:
    word = rng.choice(WORDS)
    draw = rng.random()
    spelled = f"Letters: {_spelled(word)}.\n"  # all puzzles begin with it: a word is learnt in one and known in the others
    if draw < 0.4:
        backwards = _spelled(word[::-1])  # letter by letter: how letters join to tokens is nothing to be learnt
        steps = spelled + "\n".join(_spelled(word[:end][::-1]) for end in range(1, len(word) + 1))
        return Problem("sorting", f"reverse {word}", _REVERSE.ask(rng, paraphrase, w=word), steps,
                       f"The word {word} reversed is {backwards}.", "ends", backwards)
    if draw < 0.65:
        steps = " ".join(f"{letter}{i + 1}" for i, letter in enumerate(word))
        return Problem("sorting", f"length {word}", _COUNT.ask(rng, paraphrase, w=word), spelled + steps + ".",
                       f"The word {word} has {len(word)} letters.", "contains", f"{len(word)} letters")
    letter = rng.choice(word) if rng.random() < 0.8 else rng.choice("aeiorst")
    seen, steps = 0, []
    for each in word:
        seen += each == letter
        steps.append(f"{each}{seen}")
    return Problem("sorting", f"count {letter} in {word}", _LETTER.ask(rng, paraphrase, c=letter, w=word), spelled + " ".join(steps) + ".",
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
