# SPDX-License-Identifier: GPL-3.0-or-later
"""Sorting numbers and words, and puzzles about the letters of a word."""
from __future__ import annotations

import random

from problem import TRAIN, Phrases, Problem, split_of, ways_written_later

from . import letters
from .small_talk import OUTSIDE
from .words import NAMES, WORDS, coined

_LATER = ways_written_later("sorting")

_REFUSAL = f"{OUTSIDE} I sort up to six numbers below 100, or words by the alphabet."

_UP = Phrases(
    ["[Say|Tell me|Read] {l} in such a way that they grow.", "{l} - but [growing|rising|from low to high], please.",
     "Let {l} grow from left to right.",
     "[The row|My row] {l} should get bigger [step by step|all the way]. How does it look?",
     "[Rank|Stack|List] {l} with the [lowest|least] at the top.",
     "[Someone|A child] puts {l} on a number line. From left to right, what stands there?",
     "What is {l} with every number larger than its left neighbour?",
     "Take {l}, [find the least, then the next|begin at the bottom], and go on to the [largest|greatest].",
     "The least of {l} leads and the greatest is the tail: [write the row|how does the row look]?",
     "[Ages are {l}. From the youngest up, please.|Weights are {l}. From the lightest up, please.]",
     "[Our|My] list has {l} in it. How does it look sorted?",
     "[Here are|These are] some numbers: {l}. [Begin with the smallest and go up.|The smallest goes first, please.]",
     "[If|When] I climb from the lowest to the highest of {l}, which do I pass, in order?",
     "[Runners|Boxes|Houses] with the numbers {l} stand in a row, the lowest first. How does the row go?",
     "[Starting|Beginning] with the lowest, say {l} again.", "Which of {l} comes first, which next, and so on, going up?",
     "[The pages|The tickets|The cards] {l} are mixed up. [Get them back in order.|What is the right order?]",
     "[Please sort|Sort|Can you sort|Could you sort|Help me sort] [the numbers |these numbers, |]{l}[.|, smallest first.|]",
     "[Sort|Write|List|Put] [these numbers|the numbers] [in ascending order|in increasing order|from small to large]: {l}[.|]",
     "[In ascending order|From smallest to largest|Smallest first|In increasing order][, please|]: {l}[.|]",
     "I have the numbers {l}. [Sort them.|Put them in ascending order.|Which order is right, smallest first?]",
     "[What is|Show me] the [ascending|increasing] order of [the numbers |]{l}[?|]",
     "{l}: [sort them|put them in order|sort from smallest to largest|in ascending order][.|, please.|]",
     "[Bring|Put|Get] [the numbers|these numbers] into [ascending |]order: {l}[.|]", "{l} ascending", "{l} sorted[?| please]",
     "sort asc: {l}", "{l} small to big", "{l} - order[?|, smallest first]", "[ascending|ascending order][:|] {l}",
     "[order|sort] {l} up", "With the smallest in front and the largest at the end, how does {l} read?",
     "Line up {l} so that each is above the one before it.", "Put these numbers in order from smallest to largest: {l}.",
     "Arrange the numbers {l} in ascending order.", "With the smallest in front, how does {l} read?",
     "{l}: smallest in front[, please|].", "Lay {l} out, low ones on the left.",
     "Led by the smallest, {l} would be which row?", "Starting from the least, write out {l}.", "beginning at the lowest: {l}",
     "Could you tidy up {l} so that they climb?", "{l} are all out of order. Small ones to the front[, please|]!",
     "For my list I want {l} going upwards.", "Whoever has the least goes first. Points: {l}. Who follows whom?",
     "My [bags|parcels|stones] weigh {l}. Hand them over from light to heavy.",
     "Stairs are marked {l}. Which numbers do I step on, going upstairs?", "Make a rising row out of {l}.",
     "little ones first and big ones last: {l}", "Would you order {l} for me, low numbers before high ones?",
     "[Prices|Costs] are {l}. Show the cheapest first and then the dearer ones.",
     "On a ruler, {l} are marked. Read the marks beginning near zero.", "what's {l} once it is sorted", "in rising order {l}",
     "The smallest should stand in front of {l}, so how do they follow each other?",
     "Children are {l} years old and line up, the youngest in front. How does the line go?", "put {l} in order for me"],
    common=["[Sort|sort] {l}[.|]", "[Sort|Order|Arrange] [these numbers|the following numbers|the numbers]: {l}[.|]",
            "[Sort|Put|Arrange|Order|List] {l} from [smallest to largest|small to large|low to high|the smallest to the "
            "largest][.|]", "[Put|List|Write|Give|Arrange] {l} in [ascending|increasing|rising] order[.|]"], later=_LATER["up"])
_DOWN = Phrases(
    ["[Say|Tell me|Read] {l} in such a way that they shrink.", "{l} - but [shrinking|falling|from high to low], please.",
     "Let {l} shrink from left to right.",
     "[The row|My row] {l} should get smaller [step by step|all the way]. How does it look?",
     "[Rank|Stack|List] {l} with the [highest|greatest] at the top.",
     "[Someone|A child] walks down the number line past {l}. What comes, one after the other?",
     "What is {l} with every number smaller than its left neighbour?",
     "Take {l}, [find the greatest, then the next|begin at the top], and go on to the [smallest|least].",
     "The greatest of {l} leads and the least is the tail: [write the row|how does the row look]?",
     "[Weights are {l}. From the heaviest down, please.|Heights are {l}. From the tallest down, please.]",
     "[Here are|These are] some numbers: {l}. [Begin with the largest and go down.|The largest goes first, please.]",
     "[If|When] I go down from the highest to the lowest of {l}, which do I pass, in order?",
     "[Starting|Beginning] with the highest, say {l} again.", "Which of {l} comes first, which next, and so on, going down?",
     "[Scores|Points|Prices] of {l}: [rank them|make a ranking], the highest first.",
     "I count down and pass {l}. In which order?",
     "[Runners|Boxes|Houses] with the numbers {l} stand in a row, the highest first. How does the row go?",
     "[Sort|Write|List|Put] [these numbers|the numbers] [in descending order|in decreasing order|from large to small]: {l}[.|]",
     "[Sort|Order|Arrange] [these numbers|the following numbers|the numbers] from [the largest down|high to low]: {l}[.|]",
     "[In descending order|From largest to smallest|Largest first|In decreasing order][, please|]: {l}[.|]",
     "I have the numbers {l}. [Sort them from largest to smallest.|Put them in descending order.|Which order is right, "
     "largest first?]", "[What is|Show me] the [descending|decreasing] order of [the numbers |]{l}[?|]",
     "{l}: [largest first|sort from largest to smallest|in descending order][.|, please.|]",
     "[Bring|Put|Get] [the numbers|these numbers] into descending order: {l}[.|]", "{l} descending", "sort {l} desc",
     "{l} sorted, biggest first", "sort desc: {l}", "{l} big to small", "{l} - order, largest first",
     "[descending|descending order][:|] {l}", "[order|sort] {l} down",
     "With the largest in front and the smallest at the end, how does {l} read?",
     "Line up {l} so that each is below the one before it.", "Put these numbers in order from largest to smallest: {l}.",
     "Arrange the numbers {l} in descending order.", "With the largest in front, how does {l} read?",
     "{l}: largest in front[, please|].", "Lay {l} out, high ones on the left.", "Led by the largest, {l} would be which row?",
     "Starting from the greatest, write out {l}.", "beginning at the highest: {l}", "Could you tidy up {l} so that they sink?",
     "{l} are all out of order. Big ones to the front[, please|]!", "For my list I want {l} going downwards.",
     "Whoever has the most goes first. Points: {l}. Who follows whom?",
     "My [bags|parcels|stones] weigh {l}. Hand them over from heavy to light.",
     "Stairs are marked {l}. Which numbers do I step on, going downstairs?", "Make a falling row out of {l}.",
     "big ones first and little ones last: {l}", "Would you order {l} for me, high numbers before low ones?",
     "[Prices|Costs] are {l}. Show the dearest first and then the cheaper ones.",
     "On a ruler, {l} are marked. Read the marks backwards towards zero.", "what's {l} once it is sorted downwards",
     "in falling order {l}", "The largest should stand in front of {l}, so how do they follow each other?",
     "Children are {l} years old and line up, the oldest in front. How does the line go?", "[biggest|largest] first: {l}"],
    common=["[Sort|Put|Arrange|Order|List] {l} from [largest to smallest|large to small|high to low|the largest to the "
            "smallest][.|]", "[Put|List|Write|Give|Arrange] {l} in [descending|decreasing|falling] order[.|]",
            "[Please sort|Sort|Can you sort|Could you sort|Help me sort] [the numbers |these numbers, |]{l}, largest first[.|]"],
    later=_LATER["down"])
_WORDS = Phrases(
    ["[On the shelf|In the register|In the list] {l} should follow the alphabet. How do they stand?",
     "{l} - by their first letters, please.",
     "[Look at|Take] the first letters of {l}: [a goes before b and so on|early letters go first]. What is the order?",
     "[Dictionary|Phone book|Lexicon] order for {l}[, please.|?]",
     "Whichever of {l} has the earliest letter leads. [Write the row|How does the row look]?",
     "[Rank|List] the words {l} as the alphabet has them.",
     "In which order would I find {l} in [an encyclopedia|a word list|an index]?",
     "Walk from a to z and call {l} as you [pass|meet] them.",
     "[A teacher|A librarian|A clerk] puts {l} in the order of the alphabet. What is the result?",
     "[If|When] the words {l} stood in an index, which order would they have?",
     "[Going|Reading] through the alphabet, which of {l} do I meet first, and then?",
     "[Names|Words] on cards: {l}. [File them by their first letters.|Lay them as the alphabet goes.]",
     "Which of {l} comes first in the alphabet, which next, and so on?",
     "[Please sort|Can you sort|Could you sort|Help me sort] [the words |these words, |]{l} [alphabetically|from a to z][.|]",
     "[Sort|Write|List|Arrange] [these words|the words] [in alphabetical order|from a to z|alphabetically]: {l}[.|]",
     "[In alphabetical order|Alphabetically|From a to z][, please|]: {l}[.|]",
     "I have the words {l}. [Sort them.|Put them in alphabetical order.]",
     "[What is|Show me] the alphabetical order of [the words |]{l}[?|]",
     "{l}: [sort these words|put them in alphabetical order|from a to z][.|, please.|]",
     "[Bring|Put|Get] [the words|these words] into [alphabetical |]order: {l}[.|]", "{l} a to z", "sort {l}",
     "{l} sorted[?| please]", "sort a-z: {l}", "abc order: {l}", "{l} - alphabetical[?|]", "{l} alphabetically",
     "[alphabetical|alphabetical order][:|] {l}", "As a dictionary would list them, how do {l} follow each other?",
     "Line up {l}, the one nearest to a in front.", "Put these words in alphabetical order: {l}.",
     "Arrange the words {l} from a to z.", "With the earliest letter in front, how does {l} read?",
     "{l}: a in front and z at the end[, please|].",
     "My labels say {l}. Which label goes first by letter, which second and so on?", "Shelve the books {l} as a library does.",
     "abc please, {l}", "by letter: {l}", "How would a phone book print {l}?", "Could you tidy up {l} by the alphabet?",
     "Led by the one closest to a, {l} would be which row?",
     "[Pupils|Guests] called {l} are read out by the alphabet. In which order?",
     "Lay the cards {l} from left to right as the abc goes.", "Would you order {l} for me, early letters before late ones?",
     "Starting from a, write out {l}.", "I am making a glossary with {l}. How must it run?",
     "what's {l} in order of the alphabet", "the alphabet decides: {l}, in which order?",
     "For my vocabulary book I want {l} running from a on."],
    common=["[Put|List|Write|Give|Arrange] {l} in [alphabetical|dictionary] order[.|]",
            "[Sort|Order|Arrange|Put|List] {l} [alphabetically|from a to z|by the alphabet][.|]",
            "[Sort|Order|Arrange] [these words|the following words|the words]: {l}[.|]"], later=_LATER["words"])
_WORDS_DOWN = Phrases(
    ["Walk from z to a and call {l} as you [pass|meet] them.",
     "Whichever of {l} has the latest letter leads. [Write the row|How does the row look]?",
     "{l} - by their first letters, the late ones first.",
     "[Look at|Take] the first letters of {l}: late letters go first. What is the order?", "{l} against the alphabet, please.",
     "[Going|Reading] through the alphabet from its last letter, which of {l} do I meet first, and then?",
     "[Here are|These are] words: {l}. The one closest to z goes first, please.",
     "The alphabet turned around: in which order come {l}?",
     "[Sort|Order|Arrange] [these words|the following words|the words] from z to a: {l}[.|]",
     "[Please sort|Can you sort|Could you sort] [the words |these words, |]{l} from z to a[?|.|]",
     "[From z to a|In reverse alphabetical order][, please|]: {l}[.|]", "I have the words {l}. Sort them from z to a.",
     "{l}: [from z to a|last letter of the alphabet first][.|, please.|]", "{l} z to a", "sort {l} desc", "sort z-a: {l}",
     "{l} descending", "{l} reverse alphabetical", "[descending|z to a][:|] {l}",
     "Starting at the end of the alphabet, how do {l} follow each other?", "Line up {l}, the one nearest to z in front.",
     "With the latest letter in front, how does {l} read?", "{l}: z in front and a at the end[, please|].",
     "Lay the cards {l} from left to right as the abc goes backwards.", "Led by the one closest to z, {l} would be which row?",
     "Would you order {l} for me, late letters before early ones?", "Starting from z, write out {l}.",
     "by letter but from the back of the alphabet: {l}", "what's {l} in reverse order of the alphabet",
     "A phone book printed backwards: how would {l} stand in it?",
     "My labels say {l}. The latest letter goes first, so which row is it?", "zyx please, {l}",
     "Could you tidy up {l} by the alphabet, but backwards?", "z first, a last: {l}",
     "[Pupils|Guests] called {l} are read out beginning with the end of the alphabet. In which order?",
     "Make a list out of {l} that runs from z down to a."],
    common=["[Sort|Order|Arrange|Put|List] {l} [from z to a|backwards through the alphabet][.|]",
            "[Put|List|Write|Give|Arrange] {l} in [reverse alphabetical|descending alphabetical|descending] order[.|]"],
    later=_LATER["words_down"])
_LARGEST = Phrases(
    ["One of {l} is above the rest. Which?", "Every other number of {l} is below one of them. Below which?",
     "Which of {l} [beats the rest|stands above the rest|is more than the others]?",
     "[Find|Name] the one of {l} that has no bigger one beside it.", "Ages are {l}. How old is the oldest?",
     "[Players have|Teams have] {l} points. Which is the highest score?",
     "If I may keep one of {l} and want as much as I can get, which [one|number]?", "All of {l} are at most how much?",
     "The top one of {l}[ is?|, please.]", "[Looking|I look] for the peak of {l}.",
     "[Find|Pick|Name|Choose] the [largest|biggest|highest|greatest] [number|one]: {l}[.|]",
     "[What is|Find|Give me] the maximum of {l}[?|]", "[Which|What] of [the numbers |]{l} is the [largest|biggest|highest]?",
     "Of the numbers {l}, which [one |]is the [largest|biggest|highest]?", "biggest of {l}[?|]", "{l} max[?|]", "largest: {l}",
     "{l} - which is [biggest|largest][?|]", "max of {l}[?|]", "{l}, the biggest[?|]",
     "[biggest|largest|highest] [number|one] of {l}[?|]", "Which number is the largest: {l}?",
     "No other of {l} is above it: which one do I mean?", "{l}: what is the [biggest|largest] of these?",
     "Out of {l}, pick the one nobody beats.", "Among {l}, who is the giant?", "tell me the highest one, {l}",
     "Only the greatest of {l} counts. Which is it?", "My [bags|boxes] weigh {l}. How much is the heaviest?",
     "Trees are {l} feet tall. How tall is the tallest?", "Between {l}, which has the most?",
     "Could you pick out the top number from {l}?", "The winner has the most points of {l}. How many are they?",
     "of these, the greatest: {l}", "What does the dearest cost if the prices are {l}?",
     "{l} stand on a number line. Which is farthest to the right?",
     "I look through {l} and keep only the biggest. What do I keep?", "If {l} were sorted upwards, which would be last?",
     "which one is the largest, {l}?"],
    common=["[Which|What] is the [largest|biggest|highest] [number |]of [the numbers |]{l}?",
            "[What is|Find|Show me|Give me|Tell me] the [largest|biggest|highest|greatest] number [among|in|of] [the numbers "
            "|]{l}[?|]"], later=_LATER["largest"])
_SMALLEST = Phrases(
    ["One of {l} is below the rest. Which?", "Every other number of {l} is above one of them. Above which?",
     "Which of {l} [stands below the rest|is less than the others]?",
     "[Find|Name] the one of {l} that has no smaller one beside it.", "Ages are {l}. How old is the youngest?",
     "[Shops ask|The prices are] {l}. Which is the lowest price?",
     "If I must pay one of {l} and want to pay little, which [one|number]?", "All of {l} are at least how much?",
     "The bottom one of {l}[ is?|, please.]", "[Looking|I look] for the floor of {l}.",
     "[Find|Pick|Name|Choose] the [smallest|lowest] [number|one]: {l}[.|]", "[What is|Find|Give me] the minimum of {l}[?|]",
     "[Which|What] of [the numbers |]{l} is the [smallest|lowest]?", "smallest of {l}[?|]", "{l} min[?|]", "smallest: {l}",
     "{l} - which is [smallest|lowest][?|]", "min of {l}[?|]", "{l}, the smallest[?|]", "Which number is the smallest: {l}?",
     "No other of {l} is below it: which one do I mean?", "{l}: what is the [smallest|lowest] of these?",
     "Out of {l}, pick the one that is under all others.", "Among {l}, who is the dwarf?", "tell me the lowest one, {l}",
     "Only the least of {l} counts. Which is it?", "My [bags|boxes] weigh {l}. How much is the lightest?",
     "Trees are {l} feet tall. How tall is the shortest?", "Between {l}, which has the least?",
     "Could you pick out the bottom number from {l}?", "In golf the fewest strokes of {l} win. How many are they?",
     "of these, the least: {l}", "What does the cheapest cost if the prices are {l}?",
     "{l} stand on a number line. Which is farthest to the left?",
     "I look through {l} and keep only the smallest. What do I keep?", "If {l} were sorted upwards, which would be first?",
     "[find|pick] the least one of {l}", "which one is the smallest, {l}?"],
    common=["[Which|What] is the [smallest|lowest] [number |]of [the numbers |]{l}?",
            "[What is|Find|Show me|Give me|Tell me] the [smallest|lowest] number [among|in|of] [the numbers |]{l}[?|]"],
    later=_LATER["smallest"])
_BY_LENGTH = Phrases(
    ["Which of {l} is the shortest word, which the next, and so on?", "{l}: short words first, please.", "{l} by length[?|]",
     "Count the letters of {l} and rank the words, few letters first.",
     "By the number of their letters, how do {l} follow each other?", "I want {l} from the longest word to the shortest.",
     "sort by length: {l}", "Line up {l}, the longest word in front.", "Starting from the shortest word, write out {l}.",
     "Could you arrange {l} so that long words come last?", "Rank {l} by how long they are.",
     "[longest|shortest] word first: {l}", "Words with few letters go ahead of those with many. How do {l} stand?",
     "How would {l} be ordered by size, counted in letters?", "In order of their length, {l} are which row?"],
    common=["Sort [the words |]{l} by [length|their length|the number of letters][.|]",
            "[Sort|Order|Arrange|Put] {l} from [shortest to longest|longest to shortest][.|]"], later=_LATER["by_length"])
# What comes after an answer about the same numbers, words or letters.
_THEN_UP = Phrases(
    ["[Now|And now|Then] [in ascending order|smallest first][.|, please.]", "And [ascending|smallest first]?",
     "[Can you|Could you] sort them from small to large?", "Now sort them[ from the smallest up|, smallest first].",
     "and sorted up?", "How would they stand with the smallest in front?", "What about smallest first?", "Sort those upwards.",
     "how do they climb?", "The smallest in front, please.", "I'd rather have them rising.",
     "Would you begin with the lowest?", "Starting from the least, how do they go?", "low ones first now",
     "Let them grow from left to right.", "Please put them into ascending order."],
    common=["And in [ascending|increasing|rising] order?", "And from [smallest to largest|small to large|low to high]?"],
    later=_LATER["then_up"])
_THEN_DOWN = Phrases(
    ["[Now|And now|Then] [in descending order|largest first][.|, please.]", "And [descending|largest first]?",
     "[Can you|Could you] sort them from large to small?", "Now sort them[ from the largest down|, largest first].",
     "and sorted down?", "How would they stand with the largest in front?", "What about largest first?",
     "Sort those downwards.", "how do they fall?", "The largest in front, please.", "I'd rather have them falling.",
     "Would you begin with the highest?", "Starting from the greatest, how do they go?", "high ones first now",
     "Let them shrink from left to right.", "Please put them into descending order."],
    common=["And in [descending|decreasing|falling] order?", "And from [largest to smallest|large to small|high to low]?"],
    later=_LATER["then_down"])
_THEN_TURNED = Phrases(
    ["And [in the other order|in the opposite order]?", "[Now|And now] the other way round[, please.|.]",
     "[Now|And] turn the order around[, please|].", "the other way round[?| please]",
     "[Can you|Could you] give me the opposite order?", "What if the last came first?", "Turn it round.",
     "Flip the order, please.", "What about backwards?", "I meant the opposite order.", "upside down, please",
     "How do they read from the back?", "Reverse that list.", "Please order them the opposite way.",
     "What is it from the other end?"],
    common=["And the other way round?", "And in reverse?"], later=_LATER["then_turned"])
_THEN_LARGEST = Phrases(
    ["[What|And what] is the [largest|biggest|highest][ one| of them|]?", "[Now|And] the maximum[?|, please.]",
     "[Name|Tell me|Give me] the [largest|biggest] of them.", "and the biggest?",
     "Is there one above all the others, and which?", "Who leads by size?", "Pick the greatest for me.",
     "What is the top one?", "Which one beats the others?", "how high do they go?", "I only need the maximum.",
     "Of those, which is the largest?", "Please name the biggest number of these.", "Which would you call the greatest?",
     "the highest among them?"],
    common=["[Which|And which] of them is the [largest|biggest|highest]?", "And the [largest|biggest|highest][ one| of them|]?"],
    later=_LATER["then_largest"])
_THEN_SMALLEST = Phrases(
    ["[What|And what] is the [smallest|lowest][ one| of them|]?", "[Now|And] the minimum[?|, please.]",
     "[Name|Tell me|Give me] the [smallest|lowest] of them.", "and the smallest?",
     "Is there one below all the others, and which?", "Pick the least for me.", "What is the bottom one?",
     "Which one is under the others?", "how low do they go?", "I only need the minimum.", "Of those, which is the smallest?",
     "Please name the lowest number of these.", "Which would you call the least?", "the lowest among them?",
     "Which of these is below the rest?"],
    common=["[Which|And which] of them is the [smallest|lowest]?", "And the [smallest|lowest][ one| of them|]?"],
    later=_LATER["then_smallest"])
_THEN_Z_TO_A = Phrases(
    ["[Now|And now|Then] from z to a[, please.|.]", "[Can you|Could you] sort them from z to a?", "And descending?",
     "and z to a?", "How would they stand if the alphabet began with z?", "What about z first?", "Turn the alphabet round.",
     "Late letters first, please.", "I'd rather start from z.", "Would you begin at the end of the alphabet?",
     "How do they go against the alphabet?", "zyx order now",
     "Please list them beginning with the last letter of the alphabet.", "Sort those from the back of the alphabet."],
    common=["And from z to a?", "And in reverse alphabetical order?"], later=_LATER["then_z_to_a"])
_THEN_A_TO_Z = Phrases(
    ["[Now|And now|Then] from a to z[, please.|.]", "[Can you|Could you] sort them from a to z?", "And ascending?",
     "and a to z?", "How would they stand in a dictionary?", "What about a first?", "Early letters first, please.",
     "I'd rather start from a.", "Would you begin at the start of the alphabet?", "How do they go along the alphabet?",
     "abc order now", "Please list them beginning with the first letter of the alphabet.", "Sort those by the alphabet.",
     "As in a phone book, how do they go?"],
    common=["And from a to z?", "And in alphabetical order?"], later=_LATER["then_a_to_z"])


def _inserted(items: list[int], order) -> list[str]:
    """Insertion, written down: each line has the next item and the sorted list with it, so every step compares two
    items and the last line is the answer. Numbers have two digits in every line: their columns are then compared."""
    done, lines = [], []
    for item in items:
        done = sorted([*done, item], key=order)
        lines.append(": ".join((_written(item), " ".join(map(_written, done)))))
    return lines


def _written(item: int) -> str:
    return f"{item:02}"


def _listed(rng: random.Random, numbers: list[int]) -> str:
    """As people type lists: mostly with commas."""
    draw = rng.random()
    if draw < 0.13:
        return " ".join(map(str, numbers))
    if draw < 0.26:
        return ", ".join(map(str, numbers[:-1])) + f" and {numbers[-1]}"
    return ", ".join(map(str, numbers))


def _in_order(numbers: list[int], down: bool, question: str) -> Problem:
    lines = _inserted(numbers, (lambda number: -number) if down else (lambda number: number))
    answer = ", ".join(map(str, sorted(numbers, reverse=down)))
    order = "From largest to smallest" if down else "From smallest to largest"
    return Problem("sorting", f"{'down' if down else 'up'} {', '.join(map(str, numbers))}", question,
                   "\n".join([f"{order}.", *lines]), f"{order}: {answer}.", "sentence", answer)


def _extreme(numbers: list[int], largest: bool, question: str) -> Problem:
    choose = max if largest else min
    best, steps = numbers[0], [_written(numbers[0])]
    for number in numbers[1:]:
        best = choose(best, number)
        steps.append(f"{_written(number)}: {_written(best)}")
    return Problem("sorting", f"{'max' if largest else 'min'} {', '.join(map(str, numbers))}", question, "\n".join(steps),
                   f"The {'largest' if largest else 'smallest'} is {best}.", "sentence", str(best))


def _more_of_numbers(rng: random.Random, paraphrase: bool, numbers: list[int], asked: str, depth: int) -> list[Problem]:
    """What else may be asked of the numbers, after `asked`."""
    follow_ups = []
    for then in rng.sample([then for then in ("up", "down", "max", "min") if then != asked], 2):
        if then in ("up", "down"):
            phrases = _THEN_DOWN if then == "down" else _THEN_UP
            if asked in ("up", "down") and rng.random() < 0.4:
                phrases = _THEN_TURNED
            follow = _in_order(numbers, then == "down", phrases.ask(rng, paraphrase))
        else:
            follow = _extreme(numbers, then == "max", (_THEN_LARGEST if then == "max" else _THEN_SMALLEST).ask(rng, paraphrase))
        if depth > 1:
            follow.follow_ups = _more_of_numbers(rng, paraphrase, numbers, then, depth - 1)
        follow_ups.append(follow)
    return follow_ups


def _numbers(rng: random.Random, paraphrase: bool) -> Problem:
    numbers = rng.sample(range(1, 100 if rng.random() < 0.92 else 13), rng.choice([3, 3, 4, 4, 5, 6]))
    text = _listed(rng, numbers)
    asked = rng.choices(["up", "down", "max", "min"], [47, 38, 9, 6])[0]
    question = {"up": _UP, "down": _DOWN, "max": _LARGEST, "min": _SMALLEST}[asked].ask(rng, paraphrase, l=text)
    if asked in ("up", "down"):
        problem = _in_order(numbers, asked == "down", question)
    else:
        problem = _extreme(numbers, asked == "max", question)
    problem.follow_ups = _more_of_numbers(rng, paraphrase, numbers, asked, 2)
    return problem


def _alphabetical(words: list[str], down: bool, question: str) -> Problem:
    done, steps = [], []
    # Each word behind its first letter: letters are compared, not words. "Next", so that a word has a space before it
    # everywhere: it is then one and the same token.
    for word in words:
        done = sorted([*done, word], reverse=down)
        steps.append(f"Next {word[0]} {word}: {' '.join(f'{each[0]} {each}' for each in done)}")
    answer = ", ".join(done)
    return Problem("sorting", f"words{' down' if down else ''} {', '.join(words)}", question,
                   "\n".join(["From z to a." if down else "From a to z.", *steps]),
                   f"{'From z to a' if down else 'In alphabetical order'}: {answer}.", "sentence", answer)


def _words(rng: random.Random, paraphrase: bool) -> Problem:
    words, wanted = [], rng.choice([3, 3, 4, 5])
    while len(words) < wanted:  # mostly words that begin differently
        draw = rng.random()
        word = coined(rng) if draw < 0.3 else rng.choice(NAMES).lower() if draw < 0.38 else rng.choice(WORDS)
        if word not in words and (rng.random() < 0.1 or all(word[0] != other[0] for other in words)):
            words.append(word)
    down = rng.random() < 0.25
    problem = last = _alphabetical(words, down, (_WORDS_DOWN if down else _WORDS).ask(rng, paraphrase, l=", ".join(words)))
    for _ in range(2):
        down = not down
        phrases = _THEN_TURNED if rng.random() < 0.4 else _THEN_Z_TO_A if down else _THEN_A_TO_Z
        follow = _alphabetical(words, down, phrases.ask(rng, paraphrase))
        last.follow_ups.append(follow)
        last = follow
    return problem


def _beyond(rng: random.Random, paraphrase: bool) -> Problem:
    """Too many numbers, too large or negative ones, or another order of words."""
    draw = rng.random()
    if draw < 0.3:
        items, phrases = rng.sample(WORDS, rng.randint(3, 5)), _BY_LENGTH
        text = ", ".join(items)
    else:
        items, phrases = rng.sample(range(1, 100), rng.randint(3, 6)), _DOWN if rng.random() < 0.45 else _UP
        if draw < 0.55:
            items = rng.sample(range(1, 100), rng.randint(7, 10))
        else:
            for at in rng.sample(range(len(items)), rng.randint(1, len(items))):
                items[at] = rng.randrange(100, 10 ** rng.randint(3, 5)) if draw < 0.8 else -items[at]
        text = _listed(rng, items)
    return Problem("sorting", f"beyond {', '.join(map(str, items))}", phrases.ask(rng, paraphrase, l=text), "", _REFUSAL,
                   "contains", "outside of what i learnt")


def make(rng: random.Random, paraphrase: bool = False) -> Problem:
    if rng.random() < 0.02:
        return _beyond(rng, paraphrase)
    draw = rng.random()
    return (_numbers if draw < 0.5 else _words if draw < 0.7 else letters.make)(rng, paraphrase)


def document(rng: random.Random) -> str:
    lines = []
    for word in rng.sample(WORDS, rng.randint(2, 5)):
        said = [f"{word}: {letters.spell(word)}.", f"The word {word} is spelled {letters.spell(word)}.",
                f"{letters.spell(word)} makes {word}.", f"{word} begins with {word[0]} and ends with {word[-1]}."]
        if split_of("sorting", letters.reverse_identity(word)) == TRAIN:
            said.append(f"{letters.spell(word)} backwards is {letters.spell(word[::-1])}.")
        lines.append(rng.choice(said))
    if rng.random() < 0.4:
        lines.append("The alphabet: a b c d e f g h i j k l m n o p q r s t u v w x y z.")
    numbers = sorted(rng.sample(range(1, 100), 6))
    if rng.random() < 0.4 and split_of("sorting", _in_order(numbers, False, "").identity) == TRAIN:
        lines.append("In order: " + " < ".join(map(str, numbers)) + ".")
    return " ".join(lines)
