# SPDX-License-Identifier: GPL-3.0-or-later
"""Puzzles of letters, a part of sorting: a word spelled backwards, its length, how often it has a letter."""
from __future__ import annotations

import random

from problem import Phrases, Problem, ways_written_later

from .words import WORDS, coined

_LATER = ways_written_later("letters")

_REVERSE = Phrases(
    ["[Mirror|Swap around|Turn over] the letters of {w}.",
     "[Walk|Go] through {w} from its end to its beginning. Which letters come?", "{w}, but the end [comes|goes] first.",
     "Unwind {w}: final letter, the one before it, and so on.",
     "A tape with {w} is played in the wrong direction. What is spelled?",
     "Start where {w} ends and spell on to where it starts.",
     "[A mirror|A puzzle] turns {w} around. What [stands there|can I read]?",
     "I type {w} from right to left. [What do I get?|What is on the screen?]",
     "[If|When] the letters of {w} march past with the last in front, what do I see?",
     "How [would|does] {w} look when written from right to left?",
     "The last letter of {w} goes first, the first goes last: [spell it.|what is it?]",
     "[Give me|Show me|List|Write] the letters of [the word |]{w} [in reverse|backwards|in reverse order|from last to first][.|]",
     "[Can you|Could you|Please] [spell|write|read] [the word |]{w}[ backwards|, backwards][?|.|]",
     "[Turn|Read] the word {w} [around|backwards|from the end to the start][.|]",
     "What [do you get|word comes out] if [you reverse|you turn around|you read backwards] [the word |]{w}?",
     "{w} [backwards|in reverse|reversed][?|, please.|]", "reverse {w}", "backwards: {w}", "{w} the other way round[?|]",
     "spell {w} from the back", "flip {w}", "{w} from the end[?|]", "[reversed|in reverse]: {w}",
     "Beginning at its last letter, how does {w} read?",
     "Take {w} and let its last letter come first, and so on to the first.", "Write the word {w} in reverse.",
     "What do you get if you spell {w} backwards?", "Back to front, {w} is what?", "{w}: last letter first, please.",
     "tell me {w} backwards", "My sister writes {w} the wrong way round. What does she write?",
     "Which letters do I read if {w} is held in front of a mirror?", "Flip the word {w} over and spell it.",
     "Could you run through the letters of {w} from the last to the first?", "say {w} from its tail to its head",
     "Hand me the letters of {w}, the final one first.", "If {w} were written backwards, how would it be spelled?",
     "A train has the letters {w} on its cars and backs up. Which letters come by?",
     "Take the word {w} and begin at its far end. Spell it.", "the letters of {w} in opposite order",
     "What would {w} be for somebody reading from the right?",
     "In a secret language every word is turned round. What do they say for {w}?", "say the word {w} from back to front"],
    common=["[Reverse|Turn around|Spell backwards] [the word |]{w}[.|]",
            "[Spell|Write|Say|Read] [the word |]{w} [backwards|in reverse order|from the end][.|]",
            "[What is|How is|What does] [the word |]{w} [reversed|spelled backwards|read backwards|backwards]?"],
    later=_LATER["reverse"])
_COUNT = Phrases(
    ["How many [keys|strokes] do I need to [type|write] {w}?",
     "[Count off|Number] the letters of {w}. What is the last number?", "Split {w} into letters: how many pieces?",
     "I [carve|paint|print] the word {w}, letter after letter. How many are they?",
     "[Each|One] letter of {w} costs one coin. How many coins [is that|do I pay]?",
     "[If|When] I spell {w} aloud, how many letters do I say?", "Give me the size of the word {w}, in letters.",
     "[A sign|A stamp] has to hold {w}. Room for how many letters?", "How long is [the word |]{w}[?|, in letters?]",
     "What is the [length|number of letters] of [the word |]{w}?",
     "[Please count|Can you count|Could you count] the letters [in|of] [the word |]{w}[?|.|]",
     "[Letters|Number of letters|Length] [in|of] [the word |]{w}[?|]", "The word {w}: how many letters[ are there|]?",
     "[I want to know|Tell me] how many letters [are in |there are in ][the word |]{w}[.|]", "letters in {w}[?|]",
     "{w} - how many letters[?|]", "length of {w}[?|]", "{w} length[?|]", "count {w}", "{w}, how long[?|]",
     "how many letters: {w}", "letter count of {w}[?|]",
     "If I write {w} with one letter in each box, how many boxes do I fill?", "{w} is made of how many letters?",
     "Count how many letters the word {w} has.", "The word {w} has how many letters?",
     "For {w}, how many letters must I learn?", "{w} takes up how many letters?", "tell me the letter count: {w}",
     "Each letter of {w} gets its own tile. How many tiles do I lay?", "Could you say of how many letters {w} is made?",
     "Is {w} a long word? Count its letters.", "Walking along {w}, I pass one letter with every step. How many steps?",
     "Spelling {w} takes how many letters?", "number the letters in {w}, how many",
     "My crossword wants {w}. How many squares does it fill?",
     "If every child holds one letter of {w}, how many children are there?",
     "Put a finger on each letter of {w}. How many fingers?", "What number of letters has {w}?",
     "The name of my boat is {w}. How many letters do I paint?", "Work out how long {w} is, counted in letters."],
    common=["How many letters [does|has] [the word |]{w} [have|got]?", "How many letters are [there |]in [the word |]{w}?",
            "[Count|Find|Give me|Tell me] the [letters|number of letters] [in|of] [the word |]{w}[.|]"], later=_LATER["count"])
_LETTER = Phrases(
    ["Are there any {c} in {w}, and how many?", "Among the letters of {w}, {c} is there how often?",
     "[Remove|Take away] every {c} from {w}: how many letters go?", "{w} has {c} how many times?",
     "I [look|search] for {c} in {w}. How many do I [meet|see]?", "[If|When] I spell {w} aloud, how often do I say {c}?",
     "[Each|Every] {c} in {w} costs one coin. How many coins [is that|do I pay]?", "Does {w} have {c} in it, and how many?",
     "Circle every {c} of {w}. How many circles?", "How many times is the letter {c} [in|found in|used in] [the word |]{w}?",
     "[Please count|Can you count|Could you count] [the letter |how often ]{c} [in|appears in] [the word |]{w}[?|.|]",
     "In [the word |]{w}, how [many times|often] [does {c} appear|is there {c}|do you find {c}|can you see {c}]?",
     "The letter {c} in [the word |]{w}: how [often|many times]?", "[Number of|Count of] {c} in [the word |]{w}[?|]",
     "how many {c} in {w}[?|]", "{c} in {w}[?|]", "count {c} in {w}", "{w}: how many {c}[?|]",
     "{w}, letter {c}[?| how often?]", "how often {c} in {w}[?|]", "{c}s in {w}[?|]",
     "Going through {w} letter by letter, how many are {c}?", "If I crossed out each {c} of {w}, how many would I cross out?",
     "Count how often {c} appears in the word {w}.", "How many times can you find {c} in {w}?",
     "For the letter {c}, how often is it used in {w}?", "{w}: how often does it have {c}?",
     "Look at {w}. How many of its letters are {c}?", "tell me how many times {c} is in {w}",
     "My pen cannot write {c}. How many gaps has {w} then?", "Underline every {c} of {w}. How many lines do I draw?",
     "Could you say how often {w} uses {c}?", "Out of the letters of {w}, how many are {c}?",
     "I clap at every {c} while spelling {w}. How many claps?", "Within {w}, what is the count of {c}?",
     "Take the word {w} and the letter {c}. How often does it occur?", "how frequent is {c} in {w}",
     "Paint each {c} of {w} red. How many red letters are there?", "Typing {w}, how often do I hit the key {c}?",
     "What number of {c} does {w} contain?"],
    common=["How [many times|often] does [the letter |]{c} [appear|occur|come up|stand] in [the word |]{w}?",
            "How many [{c}'s|times {c}] are [there |]in [the word |]{w}?",
            "[Count|Find|Tell me] [the number of {c}|how often the letter {c} is|the letter {c}|every {c}] in [the word "
            "|]{w}[.|]"], later=_LATER["letter"])
_THEN_WORD = Phrases(
    ["And the word {w}?", "[Now|Then|Next] [the word |]{w}[.|?|, please.]",
     "[Also|The same for|And the same for] [the word |]{w}[, please|].", "[Do|Try] {w} [too|as well|next].", "and for {w}?",
     "How is it with {w}?", "How about {w}?", "I also need {w}.", "What would it be with {w}?", "{w}, too, please.",
     "Take {w} instead.", "Same question, but {w}.", "Let us do the word {w}.", "Would you do that with {w}?",
     "once more, {w}"],
    common=["And {w}?", "[What|And what|Now what] about [the word |]{w}?"], later=_LATER["then_word"])
_THEN_REVERSED = Phrases(
    ["[Now|And now|Then] [backwards|reverse it|in reverse][, please.|.]", "[Can you|Could you] [spell|write] it backwards?",
     "How is it spelled backwards?", "And what is it reversed?", "and it backwards?",
     "How does it read if I start at its end?", "Turn it round.", "What about back to front?", "Flip the letters, please.",
     "Spell it from the last letter.", "I'd like it the other way round.", "how does it go from the back?",
     "Please reverse the word.", "In a mirror, what would it be?", "Which letters come if I begin with the last?"],
    common=["And [backwards|reversed|in reverse]?", "And spelled backwards?"], later=_LATER["then_reversed"])
_THEN_LENGTH = Phrases(
    ["[Now|And] count its letters[, please|].", "And how long is it?", "And its length?",
     "[Can you|Could you] count the letters of it?", "and how many letters?", "Of how many letters is it made?",
     "What is its length?", "Tell me how long it is.", "how many boxes would it fill, one letter each?",
     "I also want the number of letters.", "Count them: how many letters are in it?", "Is it long? How many letters?",
     "Please tell the letters it has, as a number.", "number of letters?", "What about the count of letters?"],
    common=["And how many letters has it?", "How many letters [does it have|has it][, then|]?"], later=_LATER["then_length"])
_THEN_LETTER = Phrases(
    ["[Now|Then|Next] the letter {c}[.|?|, please.]", "And how [many|often is] {c}?", "And how [many times|often] {c}?",
     "and {c} in it?", "How is it with the letter {c}?", "How about {c}?", "I also need {c}.",
     "Same question, but the letter {c}.", "Is there any {c}, and how many?", "Take {c} instead.", "once more, for {c}",
     "How often is there {c}?", "Would you count {c}, too?", "Count every {c} in it, please."],
    common=["And the letter {c}?", "And {c}?", "[What|And what|Now what] about [the letter |]{c}?"], later=_LATER["then_letter"])


def spell(word: str) -> str:
    return " ".join(word)


def reverse_identity(word: str) -> str:
    return f"reverse {word}"


def _puzzle(asked: str, word: str, letter: str, question: str) -> Problem:
    spelled = f"Letters: {spell(word)}.\n"  # all puzzles begin with it: a word is learnt in one and known in the others
    if asked == "reverse":
        backwards = spell(word[::-1])  # letter by letter: how letters join to tokens is nothing to be learnt
        steps = spelled + "\n".join(spell(word[:end][::-1]) for end in range(1, len(word) + 1))
        return Problem("sorting", reverse_identity(word), question, steps,
                       f"The word {word} reversed is {backwards}.", "sentence", backwards)
    if asked == "length":
        steps = " ".join(f"{letter}{i + 1}" for i, letter in enumerate(word))
        return Problem("sorting", f"length {word}", question, spelled + steps + ".",
                       f"The word {word} has {len(word)} letters.", "contains", f"{len(word)} letters")
    seen, steps = 0, []  # the mark behind the letter is looked up at each letter, and numbered
    for each in word:
        seen += each == letter
        steps.append(f"{each}+{seen}" if each == letter else each)
    return Problem("sorting", f"count {letter} in {word}", question, f"{spelled}Mark {letter}+: {' '.join(steps)}.",
                   f"The number of {letter} in {word} is {seen}.", "sentence", str(seen))


def _any_word(rng: random.Random) -> str:
    """A word, or as often letters that make none: the words are few enough to be learnt by heart, and an answer learnt by
    heart is given even where the steps say otherwise."""
    return rng.choice(WORDS) if rng.random() < 0.5 else coined(rng)


def _letter_of(rng: random.Random, word: str) -> str:
    return rng.choice(word) if rng.random() < 0.8 else rng.choice("aeiorst")


def _ask_letters(rng: random.Random, paraphrase: bool, phrases: Phrases, word: str, letter: str) -> str:
    """Some people put the word, and mostly then the letter, in quotation marks."""
    mark = rng.choice("\"'") if rng.random() < 0.15 else ""
    values = {"w": f"{mark}{word}{mark}"}
    if letter:
        values["c"] = f"{mark}{letter}{mark}" if rng.random() < 0.6 else letter
    return phrases.ask(rng, paraphrase, **values).replace("''", "'")


def _more_of_letters(rng: random.Random, paraphrase: bool, asked: str, word: str, letter: str, depth: int) -> list[Problem]:
    other, another = _any_word(rng), _letter_of(rng, word)
    nexts = [(asked, other, letter, _THEN_WORD)] if other != word else []
    if asked != "reverse":
        nexts.append(("reverse", word, "", _THEN_REVERSED))
    if asked != "length":
        nexts.append(("length", word, "", _THEN_LENGTH))
    if asked == "count" and another != letter:
        nexts.append(("count", word, another, _THEN_LETTER))
    follow_ups = []
    for then, of, each, phrases in nexts:
        follow = _puzzle(then, of, each, _ask_letters(rng, paraphrase, phrases, of, each))
        if depth > 1:
            follow.follow_ups = _more_of_letters(rng, paraphrase, then, of, each, depth - 1)
        follow_ups.append(follow)
    return follow_ups


def make(rng: random.Random, paraphrase: bool) -> Problem:
    word = _any_word(rng)
    asked = rng.choices(["reverse", "length", "count"], [40, 25, 35])[0]
    letter = _letter_of(rng, word) if asked == "count" else ""
    phrases = {"reverse": _REVERSE, "length": _COUNT, "count": _LETTER}[asked]
    question = _ask_letters(rng, paraphrase, phrases, word, letter)
    problem = _puzzle(asked, word, letter, question)
    problem.follow_ups = _more_of_letters(rng, paraphrase, asked, word, letter, 2)
    return problem
