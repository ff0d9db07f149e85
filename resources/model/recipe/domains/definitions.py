# SPDX-License-Identifier: GPL-3.0-or-later
"""What a word means, which word fits a meaning, and what kind of thing something is. As in geography, some ways of
asking each fact are held out."""
from __future__ import annotations

import random
import re

from problem import Phrases, Problem, plain, ways_written_later

from .small_talk import OUTSIDE
from .words import ANIMALS, FRUITS

_LATER = ways_written_later("definitions")

# The word with its article, its meaning (an answer must contain what is between stars), its kind if that is clear.
_ENTRIES = [line.split("/") for line in """a book/a thing with *pages* that you *read*/
a pen/a tool for *writing*/a tool
a cup/a container that you *drink from*/a container
a table/a piece of furniture that you *eat* or *work* at/a piece of furniture
a chair/a piece of furniture that you *sit* on/a piece of furniture
a bed/a piece of furniture that you *sleep* in/a piece of furniture
a lamp/a thing that *gives light*/
a candle/a stick of *wax* that gives *light*/
a door/a part of a house that you *open* and *walk through*/a part of a house
a wall/a part of a house that *holds* the *roof*/a part of a house
a roof/a part of a house that *covers the top*/a part of a house
a floor/a part of a house that you *stand on*/a part of a house
a window/a part of a house that *lets in light*/a part of a house
a kitchen/a part of a house where you *cook*/a part of a house
a key/a tool that *opens a lock*/a tool
a box/a container with *flat sides*/a container
a bag/a *soft* container that you *carry*/a container
a bottle/a container with a *narrow neck*/a container
a hat/a piece of clothing for the *head*/a piece of clothing
a coat/a piece of clothing that *keeps you warm*/a piece of clothing
a shoe/a piece of clothing for the *foot*/a piece of clothing
a glove/a piece of clothing for the *hand*/a piece of clothing
a spoon/a tool for *eating soup*/a tool
a knife/a tool for *cutting*/a tool
a ladder/a tool for *climbing*/a tool
a brush/a tool with *hairs* for *cleaning*/a tool
a needle/a thin tool for *sewing*/a tool
a clock/a thing that *shows the time*/
a bell/a thing of metal that *rings*/
a garden/a place where you *grow flowers*/a place
a forest/a place where *many trees* grow/a place
a desert/a place with very *little rain*/a place
a school/a place where *children learn*/a place
a market/a place where people *buy* and *sell*/a place
a library/a place where you *borrow books*/a place
a hospital/a place where *sick people* get help/a place
a city/a place where *very many people* live/a place
an island/a piece of land with *water* all *around* it/a place
a mountain/a piece of land that is *very high*/a place
a river/a stream of water that *flows* to the *sea*/
a lake/a large area of water with *land* all *around* it/
the sea/a very large area of *salt water*/
a star/a ball of *hot gas* in the sky/
the sun/the *star* that gives us *light* by *day*/a star
the moon/the ball of rock that *goes round the earth*/
rain/*water* that *falls* from the *clouds*/a kind of weather
snow/white *ice* that *falls* from the *clouds*/a kind of weather
wind/*air* that *moves*/a kind of weather
a cloud/a group of tiny *drops* that *float* in the *sky*/
a storm/weather with *strong wind*/a kind of weather
a tree/a tall plant with *wood*/a plant
a leaf/a *flat*, *green* part of a plant/a part of a plant
a root/a part of a plant *under the ground*/a part of a plant
a seed/a part of a plant that grows into a *new plant*/a part of a plant
a bridge/a *road* that goes *over water*/
a train/a vehicle that runs on *rails*/a vehicle
a boat/a *small* vehicle for the *water*/a vehicle
a ship/a *large* vehicle for the *sea*/a vehicle
a bus/a vehicle that carries *many people* on the *road*/a vehicle
a bicycle/a vehicle with *two wheels*/a vehicle
a drum/a musical instrument that you *hit*/a musical instrument
a piano/a musical instrument with *black and white keys*/a musical instrument
a guitar/a musical instrument with *six strings*/a musical instrument
a song/*music* with *words*/
a teacher/a person who *helps* others to *learn*/a person
a doctor/a person who *helps sick* people/a person
a baker/a person who *makes bread*/a person
a farmer/a person who *works on a farm*/a person
a sailor/a person who *works on a ship*/a person
a king/a *man* who *rules* a country/a person
a queen/a *woman* who *rules* a country/a person
a child/a *young* person/a person
bread/food that is *baked* from *flour*/a kind of food
butter/food that is made from *cream*/a kind of food
cheese/food that is *made from milk*/a kind of food
honey/sweet food that is made by *bees*/a kind of food
soup/*hot*, *wet* food that you eat with a *spoon*/a kind of food
spring/the season *after winter*/a season
summer/the *warmest* season/a season
autumn/the season *after summer*/a season
winter/the *coldest* season/a season
night/the time when it is *dark*/a part of the day
morning/the time when the *day begins*/a part of the day
gold/a *yellow* metal that *costs a lot*/a metal
iron/a *hard*, *grey* metal/a metal""".splitlines()]


def _with_article(word: str) -> str:
    return ("an " if word[0] in "aeiou" else "a ") + word


_KINDS = ([(term, kind) for term, _, kind in _ENTRIES if kind] +
          [(_with_article(word), "an animal") for word in ANIMALS] +
          [(_with_article(word), "a fruit") for word in FRUITS])

# Not learnt: a question about one of these is turned down.
_UNKNOWN = [_with_article(word) for word in (
    "umbrella giraffe computer telephone elephant sandwich jacket sweater camera carrot potato tomato onion pencil mirror "
    "pillow blanket carpet curtain shelf drawer fridge oven kettle pan fork plate bowl hammer nail saw screwdriver shovel "
    "rake axe tractor truck taxi aeroplane helicopter rocket motorcycle tram canoe ferry airport station harbour church "
    "museum theatre cinema restaurant hotel office factory prison castle tower palace farm field beach valley cave "
    "waterfall volcano jungle swamp pond planet comet rainbow violin flute trumpet harp microphone nurse lawyer soldier "
    "pilot painter writer singer dancer butcher tailor judge thief penguin kangaroo snake spider butterfly whale dolphin "
    "shark eagle parrot turtle crocodile squirrel hedgehog shirt dress skirt scarf belt sock boot button pocket necklace "
    "wallet doll kite puzzle balloon envelope stamp newspaper calendar engine battery finger nose knee shoulder virus atom "
    "cushion").split()] + ("milk sugar salt rice pasta chocolate coffee tea steam smoke silver copper plastic paper glass "
                           "thunder lightning fog").split()
_REFUSAL = f"{OUTSIDE} I know other everyday words."

_MEANING = Phrases(
    ["{w} is a word I never learnt. What does it stand for?", "got the word {w} here, what does it mean[?|]",
     "My son asked what {t} is. What do I tell him?", "How does a dictionary explain {w}?",
     "If somebody says {w}, what do they mean?", "What should I [picture|imagine] when I read {w}?",
     "{t} is what, [exactly|in plain words]?", "[Please put|Put] the meaning of {w} into one sentence.",
     "The word on the card is {w}. Explain it[.|, please.]", "i keep hearing {w} but what is it[?|]",
     "{w}, explained simply[?|, please.]", "For a learner of English: what is {t}?",
     "Describe {t} [to me|in a few words|for me].", "What is meant by {w}?",
     "We had {w} in class today and I forgot what it means.", "Help, what does {w} stand for?",
     "{t} - can you [explain|describe] that?", "Under {w} my dictionary says what?", "Any idea what {w} means?",
     "Teach me the word {w}.", "[Nobody here|No one] knows what {t} is. Do you?", "in simple words, {w}[?|]",
     "Finish my sentence: {t} is", "[A visitor|A pupil] does not know {t}. [Help.|Explain it.]",
     "Beside {w} in my word list I write what?", "[I heard|I read] the word {w} today. [What is it?|Explain it.]",
     "How would you [explain|describe] {t} to a visitor?", "In one sentence: {t}.", "So what does {w} mean?",
     "Define the word {w}[.|, please.]", "[Explain|Explain to me|Please explain] what {t} is.",
     "Explain the word {w}[.| to me.]", "[What is|What's] the meaning of {w}?", "What is the meaning of the word {w}?",
     "[Tell me|Say] what {t} is.", "[Tell me|Say] what {w} means.", "[Give|Write|Find] [a|the] definition of {w}.",
     "Give the meaning of {w}.", "What do we mean by {w}?", "[How do|How would|How can] you define {w}?", "Meaning of {w}[?|]",
     "Definition of {w}[?|]", "[I do not know|I have never heard] the word {w}. What does it mean?",
     "What [exactly|really] is {t}?", "I want to know what {t} is.", "{w} meaning[?|]", "{w} - meaning[?|]", "define {t}[.|]",
     "{w}, what is that[?|]", "meaning of the word {w}[?|]", "[um|hm], what is {t}[ again|][?|]",
     "the word {w} means what[?|]", "explain {w}[.|]", "{w} definition[?|]", "[ok|hey] what does {w} mean",
     "A child asks me about {t}. How do I put it?", "Imagine a dictionary: what stands next to {w}?",
     "Do you know what {t} is?", "Which meaning does {w} have?", "The word {w}: what does it mean?", "Can you define {w}?"],
    common=["[What is|What's] {t}[?|]", "What does {w} mean?", "Define {w}[.|]", "What does the word {w} mean?"],
    later=_LATER["meaning"])
_WORD = Phrases(
    ["{d}: what do I call it?", "got a description but no word: {d}[.|]", "In a crossword I read: {d}. What do I write?",
     "One word for this, please: {d}.", "If I mean {d}, which word do I use?",
     "My teacher described {d}. Which word did she mean?", "How do you say it in one word: {d}?",
     "I have the meaning but not the word: {d}.", "the name escapes me: {d}[.|]", "Which name do we give to {d}?",
     "{D} has what name?", "Finish my sentence: {d} is called", "Which entry in the dictionary says: {d}?",
     "In English, {d} is called what?", "Take {d}. Its name?", "what might this be: {d}[?|]", "Find me the right term: {d}.",
     "There is a word for {d}. Which one?", "[I spy|A puzzle]: {d}. The word?", "Any idea what {d} is called?",
     "{d}, in one word[?|]", "Which word am I after? It is {d}.", "need the name of {d}, quick",
     "[I see|I mean|I think of] {d}. What is it called?", "[Help me find|I look for] the name of {d}.",
     "[I forgot the word:|The word is on my tongue:] {d}.", "[A crossword|A game] asks: {d}. [What fits?|Your answer?]",
     "What do [we|people] call {d}?", "[Which|What] word means {d}?", "What is the name for {d}?",
     "[Which|What] word [stands for|fits] this meaning: {d}?", "[Find|Give|Say|Name] the word for {d}.",
     "[I am looking for|I need|Give me] [the|a] word for {d}.", "Name {d}.", "What would you call {d}?",
     "[Which|What] word do we use for {d}?", "[Guess|Find] the word: {d}.", "It is {d}. What is it?",
     "I am thinking of {d}. [What is it?|Which word is it?|What is it called?]", "Tell me the word for {d}[.|, please.]",
     "Do you know the word for {d}?", "Which word has the meaning: {d}?", "word for {d}[?|]", "{d} - word[?|]",
     "{d} is called what[?|]", "[name|term] for {d}[?|]", "the word for {d}[?|]", "{d}, what's that called[?|]",
     "what's the word for {d}[?|]", "[um|hm], what do you call {d}[ again|][?|]", "what's {d} called[?|]",
     "A riddle for you - {d}.", "I can only describe it: {d}. Help me to the right term.", "{D}: which word is that?",
     "What would people call {d}?", "Is there a word for {d}?", "What word do you use for {d}?"],
    common=["What do you call {d}?", "What is {d} called?", "What is the word for {d}?"], later=_LATER["word"])
_KIND = Phrases(
    ["{T} counts as what kind of thing?", "Is {t} a plant, a tool, a place or what?", "sort {t} for me, what kind is it[?|]",
     "Which kind would you file {t} under?", "An animal, a vehicle, a person: which of the kinds is {t}, or is it another?",
     "Tell me the kind {t} belongs to[.|]", "If I sort my cards into kinds, where does {t} go?",
     "What class of things includes {t}?", "{t} falls into which [group|category|kind]?",
     "I label everything by its kind. Which label does {t} get?", "Kind, please: {t}.",
     "With [which|what] kind of things would {t} be grouped?", "Any idea what kind of thing {t} is?",
     "My game asks for the category of {t}. What do I say?", "What general kind is {t}?", "{t}, what group's that in[?|]",
     "Finish my sentence: by its kind, {t} is", "A child asks: is {t} food, an animal or a tool? What kind is it?",
     "Not what it does, only its kind: {t}[.|?]", "Classify {t}[.| for me.]", "[Pick|Choose] the right category for {t}.",
     "for {t} i need the kind, not the meaning[.|]", "A museum has a room for each kind of thing. Which room holds {t}?",
     "Things come in kinds; which one is {t}?", "Among which things do I count {t}?", "Tell a child what sort {t} belongs to.",
     "[My list has|I made] one page for each kind. On which do I write {t}?", "Which kind of thing is {t}[?|, please?]",
     "What [sort|type] of thing is {t}?", "Which category is {t} in?",
     "[To which|To what] [group|category|class] does {t} belong?", "[Which|What] [group|category|class] does {t} belong to?",
     "[Tell me|Say] [what|which] [kind|sort] of thing {t} is.", "[Name|Give|Say] the [category|kind|group] of {t}.",
     "Is {t} an animal, a tool or something else?", "Is {t} a person, a place or a thing of another kind?",
     "{T}: [what|which] kind of thing is it?", "Put {t} into a [group|category].", "kind of thing: {t}[?|]",
     "{t} - what kind[?|]", "{t} is a what[?|]", "{t}: [category|group|kind][?|]", "category of {t}[?|]",
     "what sort of thing's {t}[?|]", "[um|hm], what kind of thing is {t}[ again|][?|]", "group for {t}[?|]",
     "If I sorted everything in the world, with what would {t} go?", "A drawer for each group: which one holds {t}?",
     "{T} is what kind of thing?", "Which sort of thing would you call {t}?", "In which group is {t}?"],
    common=["What kind of thing is {t}?", "What category is {t} in?"], later=_LATER["kind"])
_AND = Phrases(
    ["[Okay|Right|Good], and {x}?", "Next: {x}.", "Once more, for {x}.", "[The same for|Also] {x}[, please|].", "{x}, then?",
     "And [one more|another one]: {x}.", "Same question for {x}[?|.]", "{x} too[?|, please.]", "Try {x} [next|as well][.|]",
     "[Could|Can] you do {x} too?", "And if it is {x}?", "Let me ask the same of {x}.", "And in the case of {x}?",
     "And what about {x}?", "Now {x}.", "And now {x}?", "Then {x}?", "But what about {x}?"],
    common=["And {x}[?|]", "[What|How] about {x}?"], later=_LATER["and"])


def _sentence(text: str) -> str:
    return text[0].upper() + text[1:]


def _bare(term: str) -> str:
    return term.split(" ")[-1]


def _unstarred(meaning: str) -> str:
    return meaning.replace("*", "")


def _explained(question: str, term: str, meaning: str) -> Problem:
    answer = _sentence(f"{term} is {_unstarred(meaning)}.")
    parts = re.findall(r"\*(.*?)\*", meaning)
    return Problem("definitions", plain(question), question, "", answer, "contains", "|".join(parts))


def _named(question: str, term: str, meaning: str) -> Problem:
    answer = _sentence(f"{_unstarred(meaning)} is {term}.")
    return Problem("definitions", plain(question), question, "", answer, "sentence", _bare(term))


def _sorted(question: str, term: str, kind: str) -> Problem:
    name = kind.split(" ", 1)[1].removeprefix("kind of ")
    return Problem("definitions", plain(question), question, "", _sentence(f"{term} is {kind}."), "sentence", name)


def _unknown(question: str, term: str) -> Problem:
    return Problem("definitions", f"unknown {_bare(term)}", question, "", _REFUSAL, "contains", "outside of what i learnt")


def make(rng: random.Random, paraphrase: bool = False) -> Problem:
    (term, meaning, _), (other, other_meaning, _) = rng.sample(_ENTRIES, 2)
    draw = rng.random()
    if draw < 0.12:
        term = rng.choice(_UNKNOWN)
        if rng.random() < 0.7:
            problem = _unknown(_MEANING.ask(rng, paraphrase, t=term, w=_bare(term)), term)
            problem.follow_ups.append(_explained(_AND.ask(rng, paraphrase, x=other), other, other_meaning))
            return problem
        return _unknown(_KIND.ask(rng, paraphrase, t=term, T=_sentence(term)), term)
    if draw < 0.17:  # all that is known of an animal or a fruit is its kind
        term, kind = rng.choice(_KINDS[-len(ANIMALS + FRUITS):])
        return _sorted(_MEANING.ask(rng, paraphrase, t=term, w=_bare(term)), term, kind)
    if draw < 0.5:
        problem = _explained(_MEANING.ask(rng, paraphrase, t=term, w=_bare(term)), term, meaning)
        if rng.random() < 0.85:
            problem.follow_ups.append(_explained(_AND.ask(rng, paraphrase, x=other), other, other_meaning))
        else:
            other = rng.choice(_UNKNOWN)
            problem.follow_ups.append(_unknown(_AND.ask(rng, paraphrase, x=other), other))
        return problem
    if draw < 0.79:
        question = _WORD.ask(rng, paraphrase, d=_unstarred(meaning), D=_sentence(_unstarred(meaning)))
        problem = _named(question, term, meaning)
        problem.follow_ups.append(_named(_AND.ask(rng, paraphrase, x=_unstarred(other_meaning)), other, other_meaning))
        return problem
    (term, kind), (other, other_kind) = rng.sample(_KINDS, 2)
    problem = _sorted(_KIND.ask(rng, paraphrase, t=term, T=_sentence(term)), term, kind)
    problem.follow_ups.append(_sorted(_AND.ask(rng, paraphrase, x=other), other, other_kind))
    return problem


def document(rng: random.Random) -> str:
    lines = []
    for term, meaning, _ in rng.sample(_ENTRIES, rng.randint(2, 4)):
        said = _unstarred(meaning)
        lines.append(rng.choice([f"{term} is {said}.", f"{said} is {term}.", f"we call {said} {term}."]))
    for term, kind in rng.sample(_KINDS, rng.randint(0, 2)):
        lines.append(f"{term} is {kind}.")
    return " ".join(map(_sentence, lines))
