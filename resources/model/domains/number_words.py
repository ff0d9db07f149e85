# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers in words: English up to 999, German, French and Spanish up to 99."""
from __future__ import annotations

import random

from problem import Phrases, Problem

_EN = ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
       "eighteen nineteen").split()
_EN_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_DE = "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn".split()
_DE_TENS = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split()
_FR = ("zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit "
       "dix-neuf").split()
_FR_TENS = "vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt".split()
_ES = ("cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete "
       "dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete "
       "veintiocho veintinueve").split()
_ES_TENS = "treinta cuarenta cincuenta sesenta setenta ochenta noventa".split()


def english(n: int) -> str:
    if n >= 100:
        return f"{_EN[n // 100]} hundred" + (f" and {english(n % 100)}" if n % 100 else "")
    return _EN[n] if n < 20 else _EN_TENS[n // 10 - 2] + (f"-{_EN[n % 10]}" if n % 10 else "")


def german(n: int) -> str:
    if n < 20:
        return _DE[n]
    unit = "ein" if n % 10 == 1 else _DE[n % 10]
    return (unit + "und" if n % 10 else "") + _DE_TENS[n // 10 - 2]


def french(n: int) -> str:
    if n < 20:
        return _FR[n]
    ten = n // 10
    rest = n % 20 if ten in (7, 8, 9) and ten != 8 else n % 10
    if ten in (7, 9):
        rest = n % 10 + 10
    word = _FR_TENS[ten - 2]
    if rest == 0:
        return word + ("s" if ten == 8 else "")
    if rest in (1, 11) and ten < 8:
        return f"{word} et {_FR[rest]}"
    return f"{word}-{_FR[rest]}"


def spanish(n: int) -> str:
    if n < 30:
        return _ES[n]
    return _ES_TENS[n // 10 - 3] + (f" y {_ES[n % 10]}" if n % 10 else "")


_LANGUAGES = {"English": english, "German": german, "French": french, "Spanish": spanish}
_WRITE = Phrases(
    ["Write {n} in words in {l}.", "How do you say {n} in {l}?", "What is {n} in {l}?", "{n} in {l} words?", "Spell the number {n} in {l}.",
     "Say {n} in {l}.", "Give me {n} in {l} words.", "What is the {l} word for {n}?"],
    ["How is {n} written in {l}?", "Please write the number {n} in {l}."])
_READ = Phrases(
    ["Which number is {w} in {l}?", "What number is the {l} word {w}?", "Write {w} in digits.", "What does {w} mean in {l}?",
     "{w} as a number?", "Read the {l} number {w}."],
    ["What number does {w} stand for in {l}?", "Write the {l} number {w} in digits."])


_AND = Phrases(["And {n}?", "What about {n}?", "Now {n}.", "And what is {n}?"], ["How about {n}?"])


def _written(number: int, language: str, question: str) -> Problem:
    word = _LANGUAGES[language](number)
    return Problem("number_words", f"{number} {language}", question, "", f"{number} in {language} is {word}.", "ends", word)


def make(rng: random.Random, paraphrase: bool = False) -> Problem:
    language = rng.choice(["English", "English", "German", "French", "Spanish"])
    number = rng.randint(0, 999 if language == "English" and rng.random() < 0.5 else 99)
    word = _LANGUAGES[language](number)
    if rng.random() < 0.65:
        problem = _written(number, language, _WRITE.ask(rng, paraphrase, n=number, l=language))
        other = rng.randint(0, 99)
        problem.follow_ups.append(_written(other, language, _AND.ask(rng, paraphrase, n=other)))
        return problem
    return Problem("number_words", f"{language} {number}", _READ.ask(rng, paraphrase, w=word, l=language), "",
                   f"The number {word} is {number}.", "number", str(number))


def document(rng: random.Random) -> str:
    """Counting, by ones or tens, in one language: numbers whose identity is held out for asking may be counted over."""
    language = rng.choice(sorted(_LANGUAGES))
    word = _LANGUAGES[language]
    if rng.random() < 0.3:
        return f"{language}: " + ", ".join(word(n) for n in range(10, 100, 10)) + "."
    start = rng.randint(0, 90)
    return f"Counting in {language}: " + ", ".join(word(n) for n in range(start, start + rng.randint(4, 9))) + "."
