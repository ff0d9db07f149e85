# SPDX-License-Identifier: GPL-3.0-or-later
"""Conclusions from two or three premises: yes, no, or not known; and orderings."""
from __future__ import annotations

import random

from problem import TRAIN, Phrases, Problem, split_of, ways_written_later

from .words import ANIMALS, COLOURS, NAMES, THINGS, coined, names, one, plural

_LATER = ways_written_later("logic")

_KINDS = "blip wug dax zop fep glim tove rath borog lorp snib quib".split()
_CAUSES = ["it rains", "it snows", "the bell rings", "the sun shines", "the lamp is on", "the door is open",
           "the shop is closed", "the fire burns", "the wind blows", "the clock stops", "the train is here"]
_EFFECTS = [("the street is wet", "the street is not wet"), ("the dog barks", "the dog does not bark"),
            ("the cat sleeps", "the cat does not sleep"), ("the room is light", "the room is not light"),
            ("we stay at home", "we do not stay at home"), ("the room is cold", "the room is not cold"),
            ("the bag is empty", "the bag is not empty"), ("the soup is hot", "the soup is not hot"),
            ("the boat moves", "the boat does not move"), ("everybody is late", "nobody is late")]
_STATES = COLOURS + "big small loud quiet old warm cold closed full empty clean".split()
_TRAITS = COLOURS + "big small fast slow loud quiet old young round warm cold kind".split()
_OPPOSITES = [set(COLOURS), *({*pair.split()} for pair in ("big small", "fast slow", "loud quiet", "old young", "warm cold"))]
_COMPARE = [("taller", "shorter", "tallest", "shortest"), ("older", "younger", "oldest", "youngest"),
            ("faster", "slower", "fastest", "slowest"), ("heavier", "lighter", "heaviest", "lightest"),
            ("richer", "poorer", "richest", "poorest")]
_WHO = Phrases(
    ["[A friend says|I was told|I read this|In a story]: {p} [Then who is|Who then is] the {s}?",
     "[A riddle|A question for you|A puzzle for you]. {p} [Guess|Find] the {s}.",
     "{p} [If that is so|Given that|From this], who is the {s}?",
     "{p} [I look for|We look for|I need the name of] the {s}[, please|].",
     "{p} [Who is|Who's|Tell me who is|Can you say who is|Say who is] [the |]{s}[?|]",
     "{p} [Which of them|Which one|Which person|Who of them|Who among them] is [the |]{s}?",
     "{p} [Find|Give me|Tell me|Say] the {s} [of them|one|person|of all][.|]",
     "{p} [So who|Now who|And who|Then who] is [the |]{s}?", "[Who is|Which of them is] the {s}[, if|? We know:|?] {p}",
     "the {s} [of these|here][:|?] {p}", "{p} {s}[?|, who|: who]?", "{p} so who's {s} then",
     "{p} Which name belongs to the {s}?", "{p} If all of them stood in a row, who would be the {s}?",
     "{p} [A prize|A medal] goes to the {s}. Who gets it?", "I need the {s}. {p}", "{p} Point [at|to] the {s}.",
     "{p} [Nobody|No one else] is the {s} but who?", "{p} And [the|now the] {s}[ is|]?", "Help me find the {s}. {p}",
     "{p} Of these, the {s} is [named|called] what?", "{p} Put a name to the {s}.",
     "We have a bet on who is the {s}. {p} Who wins?", "{p} Do you see who is the {s}?", "[Read|Listen|Look]: {p} The {s}?",
     "[We know:|I know this:|Think:|Puzzle:] {p} [Who is|Which of them is] [the |]{s}?",
     "{p} The {s} [is who?|one is...|of them is who?]",
     "{p} [I want to know who is|Find out who is|Work out who is] [the |]{s}[.|]", "{p} Name the {s} of them.",
     "{p} Can you tell me who is the {s}?", "Listen. {p} And my question: the {s}, who would that be?"],
    common=["{p} Who is the {s}?", "{p} Who is {s}?", "Who is the {s}? {p}"], later=_LATER["who"])
_SAYS = Phrases(["[A friend says|I was told|I read this|In a story]: {p} [Then is it so that|Must it be that] {s}?",
                 "{p} [If that is so|Given that|From this], [is it true that|can I say that|must it be that] {s}?",
                 "{p} [Somebody claims|She says|He thinks|My brother says]: {s}. [True?|Is it true?|Right or wrong?]",
                 "{p} [Is it true that|Does it follow that|Can we say that|Can it be said that|Is it certain that|Does that "
                 "mean that] {s}?",
                 "{p} [Do you think that|Can you tell whether|Is it known whether|Can we know whether|Do these facts say "
                 "that] {s}?",
                 "[We know:|I know this:|Think:|Puzzle:|Suppose:] {p} [Is it true that|Does it follow that|Can we say that|Is "
                 "it so that] {s}?", "{p} [True or not|Yes or no|Right or wrong]: {s}[?|]",
                 "{p} [So|Then|Therefore|And so] {s}[?|, right?|, is that true?]",
                 "{p} [Tell me whether|Say whether|I want to know whether|Decide whether] {s}[.|]",
                 "[Is it true that|Does it follow that] {s}? {p}", "{p} Is it right that {s}?", "{p} Do we know that {s}?",
                 "Somebody told me this. {p} From that he concludes: {s}. Is he right?", "{p} {s}[?| - yes or no?| - true?]",
                 "{p} [Would you say that|Can one conclude that|Do you agree that] {s}?", "{s}[?|, is that so?] {p}",
                 "{p} Then {s}, [or not|no|yes or no]?",
                 "{p} [My friend bets|I bet|I guess] that {s}. [Who is right?|Am I right?|Is that so?]",
                 "[Check|Test] this: {s}. [All we know:|What we have:] {p}",
                 "{p} [A detective|A judge] asks whether {s}. What do you say?",
                 "[Does it have to be that|Is it sure that] {s}, if I know this: {p}",
                 "{p} Would it be right to say that {s}?", "{p} What about this: {s}?",
                 "{p} I think that {s}. [Correct?|Yes?|Do I think well?]", "so {s}? {p}", "{p} ok so {s} or what"],
    common=["{p} Is it true that {s}?", "{p} Does it follow that {s}?"], later=_LATER["says"])
_IS = Phrases(["{p} [Is|Now is] {q}?", "{p} [So is|And is|Then is] {q}?", "[We know:|I know this:] {p} Is {q}?",
               "[Think:|Puzzle:|Suppose:] {p} Is {q}?",
               "[A friend says|I was told|I read this|In a story]: {p} [Then is|Now, is] {q}?",
               "Is {q}? [I know|We know|I am told] this: {p}", "{p} My question: is {q}?", "{p} [Tell me|Say], is {q}?",
               "{p} [Well,|Hm,|Now] is {q}, or not?", "[Is it known|Do we know]? Is {q}? {p}",
               "{p} [You tell me|Guess]: is {q}?", "{p} But is {q}?", "is {q}? {p}", "{p} is {q} then",
               "{p} [Yes or no|True or false]: is {q}?", "{p} [From this|After all this|With that], is {q}?",
               "[Let us see|Let me think|A test]. {p} Is {q} now?", "{p} [Do you think|Is it so]? Is {q}?",
               "{p} I ask you: is {q}?", "{p} Must I believe it: is {q}?",
               "{p} Is {q}, [yes or no|would you say|do you think|in your view]?"],
              common=["{p} Is {q}?", "{p} So is {q}?"], later=_LATER["is"])


def _identity(form: int, first: str, between: str, trait: str, asked: str, name: str) -> str:
    return f"{form} {first} {between} {trait} {asked} {name}"


def _syllogism(rng: random.Random, paraphrase: bool) -> Problem:
    first, second = rng.sample(_KINDS + ANIMALS, 2)
    if rng.random() < 0.25:
        first = coined(rng)
    trait = rng.choice(_TRAITS)  # and another that it neither is nor excludes
    other = rng.choice([each for each in _TRAITS if each != trait and not any({each, trait} <= group for group in _OPPOSITES)])
    name = names(rng, 1)[0]
    form = rng.choice([0, 0, 1, 1, 2, 3, 3, 4, 4])
    each = rng.random() < 0.25
    is_first = f"{name} is {one(first)}."
    all_second = f"Every {first} is {one(second)}." if each else f"All {plural(first)} are {plural(second)}."
    first_are, second_are = (f"Every {kind} is {trait}." if each else f"All {plural(kind)} are {trait}."
                             for kind in (first, second))
    premises = [[is_first, first_are],
                [is_first, f"No {first} is {trait}."],
                [f"{name} is {trait}.", first_are],  # the converse does not follow
                [is_first, all_second, second_are],
                [is_first, all_second, f"No {second} is {trait}."]][form]
    # Half of the questions are about a trait of which nothing was said.
    asked = one(first) if form == 2 else trait if rng.random() < 0.5 else other
    said = "no" if form in (1, 4) else "yes"
    verdict = "Unknown" if asked != trait else said.capitalize()
    # The premises in the order of the argument, what they say as an entry, and the entry of what is asked: to look
    # something up is learnt early, to compare two words late or never.
    looked_up = f"{name}: {trait} {said}. Asked: {asked} {verdict.lower()}."
    if form == 2:
        looked_up += f" Others may be {trait} too."
    end = {"Yes": f"So {name} is {asked}.", "No": f"So {name} is not {asked}.", "Unknown": "So it does not follow."}[verdict]
    why = f"{' '.join(premises)} {looked_up} {end}"
    known = premises[:]
    rng.shuffle(known)
    sentence = {"Yes": f"Yes, {name} is {asked}.", "No": f"No, {name} is not {asked}.",
                "Unknown": f"Unknown. We cannot tell whether {name} is {asked}."}[verdict]
    question = (_IS if rng.random() < 0.4 else _SAYS).ask(rng, paraphrase, p=" ".join(known), q=f"{name} {asked}",
        s=f"{name} is {asked}")
    identity = _identity(form, first, second if form in (3, 4) else "", trait, asked, name)
    return Problem("logic", identity, question, why, sentence, "sentence", verdict)


def _ordering(rng: random.Random, paraphrase: bool) -> Problem:
    more, less, most, least = rng.choice(_COMPARE)
    people = names(rng, rng.choice([3, 3, 4]))
    # The premises come in an order in which each has a person in common with those before it, and are read one by one:
    # each joins somebody to one end of the row.
    first = last = rng.randrange(len(people) - 1)
    at = [first]
    while len(at) < len(people) - 1:
        if first > 0 and (last == len(people) - 2 or rng.random() < 0.5):
            at.append(first := first - 1)
        else:
            at.append(last := last + 1)
    premises, rows, row = [], [], []
    for i in at:
        a, b = people[i], people[i + 1]
        premises.append(f"{a} is {more} than {b}." if rng.random() < 0.6 else f"{b} is {less} than {a}.")
        # What stands behind a name says where the row has it, and is looked up rather than thought out. A space before
        # each name: it is then the same token as in the question.
        places = {row[0]: "first", row[-1]: "last"} if row else {}
        row = [*row, b] if a in row else [a, *row] if b in row else [a, b]
        rows.append(f"More: {a} {places.get(a, 'new')}, {b} {places.get(b, 'new')}. "
                    f"Row: {row[0]} first {''.join(name + ' ' for name in row[1:-1])}{row[-1]} last.")
    text = " ".join(premises)
    if more == "faster" and rng.random() < 0.4:
        text = text.replace(" is faster", " runs faster").replace(" is slower", " runs slower")
    if len(premises) == 2 and rng.random() < 0.25:
        text = text.replace(". ", rng.choice([" and ", ", ", ", and "]), 1)
    identity = f"{more} {' '.join(people)}"
    if rng.random() < 0.65:
        top = rng.random() < 0.5
        who, word = (people[0], most) if top else (people[-1], least)
        chain = "\n".join([*rows, f"{most}: {people[0]}, {least}: {people[-1]}."])
        return Problem("logic", f"{identity} {word}", _WHO.ask(rng, paraphrase, p=text, s=word), chain,
                       f"The {word} is {who}.", "sentence", who)
    a, b = rng.sample(range(len(people)), 2)
    true = a < b
    claim = f"{people[a]} is {more} than {people[b]}"
    verdict = "Yes" if true else "No"
    sentence = f"Yes, {claim}." if true else f"No, {people[b]} is {more} than {people[a]}."
    # The row is read from its first until one who was asked about comes, and that one says the answer.
    before = "".join(f"{name}, " for name in people[:min(a, b)])
    walk = f"Asked: {people[a]} yes, {people[b]} no.\nFrom the first: {before}{people[min(a, b)]} {verdict.lower()}."
    question = (_IS if rng.random() < 0.4 else _SAYS).ask(rng, paraphrase, p=text, q=f"{people[a]} {more} than {people[b]}",
        s=claim)
    return Problem("logic", f"{identity} {a} {b}", question, "\n".join([*rows, walk]), sentence, "sentence", verdict)


def _condition(rng: random.Random, paraphrase: bool) -> Problem:
    if rng.random() < 0.3:  # few enough to be learnt by heart: taught whole, and never held out
        known = "known "
        cause, (effect, negative) = rng.choice(_CAUSES), rng.choice(_EFFECTS)
    else:
        known = ""
        (thing, state), (other, change) = zip(rng.sample(THINGS, 2), rng.sample(_STATES, 2))
        if rng.random() < 0.25:
            thing = coined(rng)
        cause, effect, negative = f"the {thing} is {state}", f"the {other} is {change}", f"the {other} is not {change}"
    form = rng.choice([0, 1, 2, 2])  # what does not follow is the hardest to say
    rule = rng.choice([f"If {cause}, {effect}."] * 6 + [f"If {cause}, then {effect}."] * 3 + [f"Whenever {cause}, {effect}."])
    said = [cause, negative, effect][form]
    # Every argument begins alike, so that which one it is need not be known before what was said is read again; which
    # part of the rule that is stands behind it there, and what that part says behind the part.
    part = ["first", "against", "second"][form]
    why = f"Rule: {cause} first, {effect} second, {negative} against. Said: {said} {part}. "
    if form == 0:
        asked, verdict, sentence = effect, "Yes", f"Yes, {effect}."
        why += f"first: yes. So {effect}."
    elif form == 1:
        asked, verdict, sentence = cause, "No", f"No, it is not so that {cause}."
        why += f"against: no. So it is not so that {cause}."
    else:
        asked, verdict, sentence = cause, "Unknown", f"Unknown. We cannot tell whether {cause}."
        why += "second: unknown. It may be so for another reason. So it does not follow."
    text = f"{rule} {said[0].upper()}{said[1:]}."
    phrases = _SAYS if known or rng.random() < 0.6 else _IS
    question = phrases.ask(rng, paraphrase, p=text, s=asked, q=asked.replace(" is ", " ", 1))
    return Problem("logic", f"{known}if {cause}, {effect}", question, why, sentence, "sentence", verdict)


def make(rng: random.Random, paraphrase: bool = False) -> Problem:
    draw = rng.random()
    return (_syllogism if draw < 0.39 else _ordering if draw < 0.75 else _condition)(rng, paraphrase)


def document(rng: random.Random) -> str:
    lines = []
    for _ in range(rng.randint(1, 3)):
        kind, trait, name = rng.choice(_KINDS + ANIMALS), rng.choice(_TRAITS), rng.choice(NAMES)
        if split_of("logic", _identity(0, kind, "", trait, trait, name)) != TRAIN:
            continue
        more, less, most, least = rng.choice(_COMPARE)
        lines.append(rng.choice([
            f"All {plural(kind)} are {trait}. {name} is {one(kind)}, so {name} is {trait}.",
            f"No {kind} is {trait}, so a {trait} thing is not a {kind}.",
            f"If one is {more} than another, the other is {less}.",
            f"The {most} is {more} than all others. The {least} is {less} than all others."]))
    return " ".join(lines)
