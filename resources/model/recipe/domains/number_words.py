# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers in words: English up to 999, German, French and Spanish up to 99; other languages and
other numbers are refused."""
from __future__ import annotations

import random

from problem import TRAIN, Phrases, Problem, split_of, ways_written_later

_LATER = ways_written_later("number_words")

_EN = ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
       "eighteen nineteen").split()
_EN_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_DE = ("null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn "
       "siebzehn achtzehn neunzehn").split()
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
    ["what would somebody who speaks {l} call {n}[?|]", "{n}, as they say it in {l}[?|, please.]",
     "[My form|The form] is in {l} and wants {n} in words.", "got to say {n} in {l}, [how|help][?|]",
     "If I count in {l} and reach {n}, what do I say?", "Teach me to say {n} in {l}.",
     "Any idea how {n} [is said|is spelt] in {l}?", "For {n}, which word do speakers of {l} use?",
     "I am learning {l} and stuck at {n}.", "On a cheque in {l} I must put {n} in words. What do I write?",
     "Finish my sentence: the {l} word for {n} is", "{l} is the language, {n} is the number: which words?",
     "The number is {n}, the language is {l}. [Say it|Write it] in words.", "Whoever speaks {l} calls {n} what?",
     "Words for {n}, in {l}[, please.|?|]", "how'd you say {n} over there where they speak {l}[?|]",
     "In our {l} lesson the teacher points at {n}. What do we say?", "My phone reads {n} aloud in {l}. What does it say?",
     "Number {n}; I'd like it spelt out in {l}.", "does {l} have a word for {n}, and which[?|]",
     "Not in digits but in {l}: {n}.", "Which {l} word means {n}?", "I read {n} aloud in {l}. What do people hear?",
     "[A price tag|A sign|A page] says {n}. What does one say in {l}?",
     "[My teacher|A tourist|A child] wants to hear {n} in {l}. [What do I say?|What is it?]",
     "[In a text in {l}|On a page in {l}] I must spell out {n}. How?",
     "If I were [writing|speaking] in {l}, how would I say {n}?", "[Say|Spell|Give|Express|Put] {n} in {l}[ words|][.|]",
     "[Please write|Please say|Please spell] {n} in {l}[ words|].",
     "[How|How exactly] do [you|I|people|they] [say|write|spell|call|pronounce] {n} in {l}?",
     "[What is|What's] {n} in {l} words?", "[What|How] would {n} be in {l}?", "{n} in {l} words[?|.|]",
     "[Spell|Say|Read|Express] the number {n} in {l}[ words|].", "[Give|Tell|Show] me {n} in {l}[ words|].",
     "[What is|What's|Give me|Tell me|Write|Say|Do you know] the {l} [word|name] [for|of] {n}[?|.]",
     "[What is|What's] the [number|figure] {n} in {l}[ words|]?",
     "Please [say|spell|read|express] the number {n} in {l}[ words|].",
     "[Please write|Write] the number {n} [with {l} words|by its {l} name|as it is said in {l}|out in {l}].",
     "How is [the number {n} written|the figure {n} written|{n} said|the number {n} said|{n} spelt|{n} called|{n} pronounced] "
     "in {l}?", "How is {n} written [out in {l}|with {l} words|by its {l} name]?",
     "[Could|Can|Would] you [write|say|spell|put] [|the number ]{n} in {l}[ words|][, please|]?",
     "[Could|Can] you translate {n} into {l}[, please|]?",
     "[I want|I need|I would like|I'd like] [|the number ]{n} [written |]in {l}[ words|][.|]",
     "[I want|I need] to [know how to say|say|write|spell] {n} in {l}.",
     "[Translate|Turn|Convert|Put] [|the number ]{n} into {l}[ words|].",
     "In {l}, [what is|how do you say|how do I write|how is one to say] {n}?", "{l}[:| for] {n}[?|]", "{l} word for {n}[?|]",
     "[What|Which] word [do they use|is used|stands] for {n} in {l}?", "How [does|would] {n} [look|sound|read] in {l}?",
     "[Number|Figure] {n}, [written in|in] {l}[ words|][?|.|]",
     "My [teacher|friend|colleague] [asks|wants to know] what {n} is in {l}.", "{l} {n}[?|]", "{n}, {l}[?|]", "{n} {l}[?|]",
     "{n} -> {l}", "{n} to {l}[?|]", "say {n}, {l} please", "{n} the {l} way[?|]", "{l} for {n}, please",
     "A [shop|bill|clock] shows {n}. A speaker of {l} reads it aloud: which word do I hear?",
     "Were I counting in {l}, what would I say at {n}?", "How is {n} written in {l}?", "Please write the number {n} in {l}."],
    common=["{n} in {l}[?|]",
            "[What is|What's] {n} in {l}?",
            "How do you say {n} in {l}?",
            "Write {n} in {l}[ words|]."], later=_LATER["write"])
_READ = Phrases(
    ["someone who speaks {l} says {w}, how many is that[?|]", "{w}: how much is it, in figures?",
     "got {w} in {l} here, need the digits[.|]", "Which digits do I type for {w}[ in {l}|]?",
     "The {l} word on the sign is {w}. What is the number?", "In {l}, the price is {w}. How much [do I pay|is that]?",
     "If the clerk says {w} in {l}, what number [does he mean|is it]?", "Finish my sentence: in digits, the {l} {w} is",
     "I do not speak {l}. [How much|Which number] is {w}?", "{w} is {l} for which number?", "From {l} to figures: {w}.",
     "Any idea what number {w} is?", "Digits for {w}, please.",
     "The form wants a figure, my note says {w}[ in {l}|]. What do I fill in?", "Listen: {w}. Which number did you hear?",
     "how many is {w}[ in {l}|][?|]", "For {w} on a calculator, which keys do I press?",
     "Spelt out in {l} it is {w}. And in digits?", "Page {w}, says my {l} book. Which page is that?",
     "What figure [stands for|belongs to] the {l} {w}?", "{w}, but with digits[?|, please.]",
     "If {w} is a number in {l}, which one is it?", "[I counted|She counted] in {l} up to {w}. How many is that?",
     "A bill in {l} has {w} on it. Put it in figures.",
     "I heard {w} on the radio, in {l}. [Which number was it?|How much is that?]",
     "A book in {l} says {w}. In digits[?|, please.]",
     "Someone [wrote|said] {w}, which is {l}. Which number [is meant|did they mean]?",
     "[Which|What] number is the word {w} in {l}?", "[What|Which] number is [the|this] {l} [word|number] {w}?",
     "[Give|Put|Show] {w} [in digits|in figures|as a number|as digits][.|]", "What does {w} mean[ in {l}|]?",
     "{w} [as a number|in figures][?|.|]", "[Read|Translate|Convert] the {l} number {w}[.| for me.]",
     "[Write|Give|Put|Show me] the {l} word {w} [in digits|in figures|as a number].",
     "Write the {l} number {w} [as digits|in figures|with digits|as a figure].",
     "[Give me|Read|Put] the {l} number {w} in digits.",
     "What number does [{w} mean in {l}|{w} mean|{w} name in {l}|the {l} word {w} stand for|{w} stand for]?",
     "Which number does [{w} stand for|{w} stand for in {l}|{w} mean|the {l} {w} stand for]?",
     "What does [|the word |the {l} word ]{w} stand for[ in {l}|]?", "{l} {w}[:|,] which number[ is it|][?|]",
     "[Could|Can|Would] you [write|read|put|give me] [{w}|the {l} word {w}] [in digits|as a number][, please|]?",
     "[I want|I need|I would like] [{w}|the {l} word {w}|the {l} number {w}] [in digits|as a number|in figures][.|]",
     "[Turn|Convert|Change|Translate] {w} [into digits|into a number|into figures|to digits][.|]",
     "[Do you know|Can you tell me|Tell me] [which|what] number {w} is[ in {l}|][?|.]",
     "[Someone|He|She] said {w} in {l}. [Which|What] number is [that|it]?",
     "In {l}, [which|what] number [is|does one call] {w}?",
     "How [do you|do I|would you] write {w} [in digits|with digits|as a number]?",
     "[What is|What's] [|the {l} word |the {l} number ]{w} [in digits|as a number|in figures]?",
     "I [read|heard|saw] the {l} word {w}. [Which number|What number|How much] is it?",
     "{w} is which [number|number in {l}|{l} number]?",
     "Please [read|give|put] [|the {l} number ]{w} [in digits|as a number].", "{w} number[?|]", "{w}, which number[?|]",
     "{w} digits[?|]", "{w} = [what|which number][?|]", "{w} -> number", "{w} ({l})[?|]",
     "{l} {w} [in digits|as digits|to digits][?|]", "Somebody counting in {l} has just come to {w}. How far is that?",
     "On a cheque in {l} stands {w}. Which figures belong beside it?", "What number does {w} stand for in {l}?",
     "Write the {l} number {w} in digits."],
    common=["[Which|What] number is {w}[ in {l}|]?", "{w} in digits[?|]", "Write {w} in digits[.|]"], later=_LATER["read"])


_AND = Phrases(
    ["[Okay|Right|Good], and {n}?", "Once more, for {n}.", "{n}, then?", "{n} too[?|, please.]",
     "And [one more|another one]: {n}.", "Same language, but {n}[.|?]", "And if it is {n}?", "[And what|Now what] about {n}?",
     "[Now|Then|Next] {n}[.|?|, please.]", "[And what|What] is {n}[, then|]?", "How [is it|does it go|would it be] for {n}?",
     "[And|Now] how [do you say|do you write|is] {n}?", "[Also|The same for|And the same for] {n}[, please|].",
     "[And|Now] [the number|with] {n}[?|.]", "[Tell me about|Do|Try] {n} [too|as well|next].",
     "Could you [also do {n}|do {n} too]?", "With {n} in its place, how would it be?"],
    common=["And {n}[?|]", "[What|How] about {n}?"], later=_LATER["and"])
_IN_TOO = Phrases(
    ["[Okay|Right|Good], and in {l}?", "Once more, in {l} this time.", "Same number, but in {l}[.|?]",
     "And how would that be in {l}?", "{l}, then?", "Then into {l}[, please|].", "Translate it into {l}[, please|].",
     "And if I speak {l}?", "[And what|Now what] about {l}?", "[Now|Then|Next] in {l}[.|?|, please.]",
     "And how [do you say|do you write|is] it in {l}?", "[Also|The same|And the same] in {l}[, please|].",
     "[And|Now] [the|its] {l} word[?|.]", "What is it in {l}[, then|]?", "[Could|Can] you [also say|say] it in {l}[ too|]?",
     "and {l}?", "{l} too[?| please]", "How would a speaker of {l} say the same?"],
    common=["And in {l}[?|]", "[What|How] about {l}?"], later=_LATER["in_too"])
_READ_TOO = Phrases(
    ["[Okay|Right|Good], and {w}?", "Once more: {w}.", "{w}, then?", "{w} too[?|, please.]",
     "And [one more|another one]: {w}.", "And if it says {w}?", "Which number is {w}, then?", "And in digits, {w}?",
     "Same again with {w}[.|, please.]", "And the word {w}?", "And what number would {w} be?",
     "[And what|Now what] about {w}?", "[Now|Then|Next] {w}[.|?|, please.]", "And [which|what] number is {w}?",
     "[Also|The same for|And the same for] {w}[, please|].", "[Do|Try|Read] {w} [too|as well|next].", "and {w}, then?",
     "How much would {w} be?"],
    common=["And {w}[?|]", "[What|How] about {w}?"], later=_LATER["read_too"])
_UNKNOWN = ("Italian Portuguese Dutch Polish Swedish Japanese Latin Turkish Russian Greek Chinese Arabic Danish Norwegian "
            "Finnish Hungarian Czech Korean Hindi Hebrew Romanian Ukrainian Irish Welsh Catalan Basque Persian Swahili "
            "Croatian Icelandic").split()


def _parts(number: int, language: str) -> list[tuple[int, str]]:
    """The values and words that a number's name is made of, in the order in which they are said."""
    tens, unit = number // 10 * 10, number % 10
    if language == "English" and number >= 100:
        rest = _parts(number % 100, language) if number % 100 else []
        return [(number // 100 * 100, f"{_EN[number // 100]} hundred")] + rest
    if number < 20 or (unit == 0 and not (language == "French" and tens in (70, 90))):
        return [(number, _LANGUAGES[language](number))]
    if language == "German":
        return [(unit, "ein" if unit == 1 else _DE[unit]), (tens, german(tens))]
    if language == "French":
        tens = {70: 60, 90: 80}.get(tens, tens)
        return [(tens, _FR_TENS[tens // 10 - 2]), (number - tens, _FR[number - tens])]
    if language == "Spanish" and tens == 20:
        return [(20, "veinti"), (unit, _ES[number].removeprefix("veinti"))]
    return [(tens, _LANGUAGES[language](tens)), (unit, _LANGUAGES[language](unit))]


def _how_written(number: int, language: str) -> str:
    parts = _parts(number, language)
    if len(parts) == 1:
        return ""
    if language == "German":
        return ", ".join(f"{value} {word}" for value, word in parts) + "."
    words = [word for _, word in parts]
    if language == "French" and " et " in french(number):
        words[1] = "et " + words[1]
    below = "+".join(str(value) for value, _ in parts if value < 100)
    hundreds = f"{number // 100} hundred, " if number >= 100 else ""
    return f"{hundreds}{below}: {', '.join(words)}."


def _how_read(number: int, language: str) -> str:
    parts = _parts(number, language)
    return "" if len(parts) == 1 else ", ".join(f"{word} {value}" for value, word in parts) + "."


def _known_prefix(number: int, language: str) -> str:
    """A name of one part follows from nothing, and is a step of the longer ones: taught whole, never held out."""
    return "known " if number <= _last(language) and len(_parts(number, language)) == 1 else ""


def _write_identity(number: int, language: str) -> str:
    return f"{_known_prefix(number, language)}{number} {language}"


def _read_identity(number: int, language: str) -> str:
    return f"{_known_prefix(number, language)}{language} {number}"


def _last(language: str) -> int:
    return 999 if language == "English" else 99


def _known() -> str:
    *most, last = _LANGUAGES
    return f"{', '.join(most)} and {last}"


def _written(number: int | str, language: str, question: str) -> Problem:
    """A number in a language; what is outside of those known is refused."""
    if language not in _LANGUAGES:
        return Problem("number_words", f"unknown {language}", question, "",
                       f"{language} is outside of what I learnt. I know numbers in {_known()}.", "sentence", language)
    if isinstance(number, str) or number > _last(language):
        return Problem("number_words", f"beyond {number} {language}", question, "",
                       f"{number} is outside of what I learnt. I know whole numbers in {language} from 0 to {_last(language)}.",
                       "sentence", str(number))
    word = _LANGUAGES[language](number)
    return Problem("number_words", _write_identity(number, language), question, _how_written(number, language),
                   f"{number} in {language} is {word}.", "sentence", word)


def _read(number: int, language: str, question: str) -> Problem:
    word = _LANGUAGES[language](number)
    return Problem("number_words", _read_identity(number, language), question, _how_read(number, language),
                   f"The number {word} is {number}.", "sentence", str(number))


def _more(rng: random.Random, paraphrase: bool, number: int | str, language: str, depth: int) -> list[Problem]:
    """Another number in the language, and the number in another."""
    follow_ups = []
    if language in _LANGUAGES:
        other = rng.choice([n for n in range(100) if n != number])
        follow = _written(other, language, _AND.ask(rng, paraphrase, n=other))
        follow.follow_ups = _more(rng, paraphrase, other, language, depth - 1) if depth > 1 else []
        follow_ups.append(follow)
    other = rng.choice(_UNKNOWN if rng.random() < 0.15 else sorted(_LANGUAGES))
    if other != language:
        follow = _written(number, other, _IN_TOO.ask(rng, paraphrase, l=other))
        follow.follow_ups = _more(rng, paraphrase, number, other, depth - 1) if depth > 1 else []
        follow_ups.append(follow)
    return follow_ups


def _more_to_read(rng: random.Random, paraphrase: bool, number: int, language: str, depth: int) -> list[Problem]:
    other = rng.choice([n for n in range(100) if n != number])
    follow = _read(other, language, _READ_TOO.ask(rng, paraphrase, w=_LANGUAGES[language](other)))
    follow.follow_ups = _more_to_read(rng, paraphrase, other, language, depth - 1) if depth > 1 else []
    there = rng.choice(_UNKNOWN if rng.random() < 0.15 else [each for each in _LANGUAGES if each != language])
    return [follow, _written(number, there, _IN_TOO.ask(rng, paraphrase, l=there))]


def _beyond(rng: random.Random, language: str) -> int | str:
    """A number that has no name here: too large (half of them), negative or with decimals; the latter two as text."""
    if rng.random() < 0.5:
        return rng.randint(_last(language) + 1, 10 * _last(language) + 9)
    if rng.random() < 0.5:
        return f"-{rng.randint(1, 99)}"
    return f"{rng.randint(0, 99)}.{rng.choice([rng.randint(1, 9), rng.randint(11, 99)])}"


def make(rng: random.Random, paraphrase: bool = False) -> Problem:
    language = rng.choice(["English", "English", "German", "French", "Spanish"])
    number = rng.randint(0, 999 if language == "English" and rng.random() < 0.5 else 99)
    draw = rng.random()
    if draw < 0.09:
        language = rng.choice(_UNKNOWN)
    elif draw < 0.12:
        number = _beyond(rng, language)
    if draw < 0.68:
        problem = _written(number, language, _WRITE.ask(rng, paraphrase, n=number, l=language))
        problem.follow_ups = _more(rng, paraphrase, number, language, 2)
        return problem
    problem = _read(number, language, _READ.ask(rng, paraphrase, w=_LANGUAGES[language](number), l=language))
    problem.follow_ups = _more_to_read(rng, paraphrase, number, language, 2)
    return problem


def document(rng: random.Random) -> str:
    """Numbers in one language, by ones or tens, with their figures; those that are held out for asking are left out."""
    language = rng.choice(sorted(_LANGUAGES))
    start = rng.randint(0, 90)
    numbers = range(10, 100, 10) if rng.random() < 0.3 else range(start, start + rng.randint(4, 9))
    said = [f"{number} is {_LANGUAGES[language](number)}" for number in numbers
            if all(split_of("number_words", identity(number, language)) == TRAIN
                   for identity in (_write_identity, _read_identity))]
    return f"Numbers in {language}: {', '.join(said)}." if said else f"I know numbers in {_known()}."
