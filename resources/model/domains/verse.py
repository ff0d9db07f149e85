# SPDX-License-Identifier: GPL-3.0-or-later
"""Short rhymed verse about a subject, and words that rhyme. Held out are subjects in a style and words to rhyme."""
from __future__ import annotations

import random
import re

from problem import TRAIN, Phrases, Problem, split_of

# One family per row: how a line of verse ends; the last words rhyme.
_FAMILIES = [line.split("/") for line in """in the night/in the light/out of sight/big and bright/on the right
on the mat/in a hat/with the cat/by the bat/near the rat
under the moon/with a spoon/at noon/very soon/with a balloon
all the day/on the way/in the hay/out to play/by the bay
under the tree/near the bee/wild and free/at half past three/on my knee
with a book/by the brook/with the cook/for a look/on a hook
in the rain/on the train/on the plain/down the drain/near the grain
by the wall/in the hall/with a ball/proud and tall/quiet and small
on the hill/by the mill/quiet and still/on the sill
near the king/in the spring/with a ring/on a string/on the wing
by the clock/on the rock/in a sock/with the flock/round the block
in the house/near the mouse/in a blouse
in the town/in a crown/up and down/in a gown
in the bed/by the shed/all in red/on the sled
in the car/near a star/from afar/by the jar
in the snow/soft and low/calm and slow/in a row/with a glow
on the green/near the queen/behind the screen
by the lake/with a cake/with a rake/near the snake/wide awake
by the gate/on a plate/very late/on a crate
by the well/near the bell/in a shell/in the dell
in a line/by the pine/near the vine/feeling fine/in the mine
in a boat/in a coat/near the goat/by the moat
on the ground/without a sound/all around/on the mound
by my side/with the tide/far and wide/full of pride/for a ride
in its place/in a race/out in space/full of grace
by the shore/once more/at the store/as before
in the nest/in the west/for a rest/in a vest/on the chest
on the ship/on a trip/at the tip
at the top/in the shop/with a hop/without a stop
fast asleep/near the sheep/cold and deep/high and steep
with the dog/in the fog/on the log/near the frog
on the rug/with a mug/nice and snug/near the bug
with a pen/near the hen/now and then/in the den/at half past ten
in the sun/just for fun/on the run/with a bun
in the sand/on the land/in my hand/with the band/on the stand
by the pool/on the stool/at the school/nice and cool
in the mail/with a pail/near the snail/on the trail/under sail
by the stream/in a dream/with some cream/in the steam/with my team""".splitlines()]
_FAMILY_OF = {ending.split()[-1]: at for at, family in enumerate(_FAMILIES) for ending in family}
_ANIMALS = ("cat dog cow horse sheep goat hen duck mouse rat fox bear wolf lion tiger frog fish bird bee ant owl "
            "rabbit donkey monkey").split()
_THINGS = ("moon sun star cloud river lake tree leaf rose flower garden house window door road bridge train boat ship "
           "car bus wheel drum piano guitar book letter lamp candle clock bell key hat coat shoe ball stone apple "
           "cherry lemon basket snow").split()
_SUBJECTS = _ANIMALS + _THINGS
_ADJECTIVES = "little lovely good old great".split()

# First lines about an animal or a thing, and second lines that go on.
_ANIMAL_FIRST = ["The {a} {s} sat {e},", "I saw the {s} {e},", "The {a} {s} played {e},", "I met the {s} {e},",
                 "The {s} is dancing {e},", "My friend, the {s}, was {e},", "The {a} {s} sang {e},",
                 "There is the {s} {e},"]
_ANIMAL_SECOND = ["it likes to be {e}.", "it jumped and laughed {e}.", "and then it slept {e}.", "it waits for me {e}.",
                  "it had a friend {e}.", "and now we play {e}.", "it sang a song {e}.", "and there it stayed {e}."]
_THING_FIRST = ["I see the {a} {s} {e},", "I found the {s} {e},", "There is the {a} {s} {e},", "I left the {s} {e},",
                "The {a} {s} is waiting {e},", "I saw the {a} {s} {e},", "Oh look, the {s} is there {e},",
                "The {s} was here {e},"]
_THING_SECOND = ["it waits for me {e}.", "and there it stays {e}.", "it likes to be {e}.", "and soon it was {e}.",
                 "we see it too {e}.", "it looks so good {e}.", "and we are glad {e}.", "I find it there {e}."]

_STYLES = ["rhyme", "short rhyme", "little rhyme", "verse", "short verse", "couplet", "short poem", "poem of two lines",
           "rhyme of two lines", "rhymed verse"]
_VERSE = Phrases(
    ["[Write|Make|Give me|Tell me|Say|Invent] a {y} about the {s}.", "[Write|Make] me a {y} about the {s}[.|!]",
     "[Can|Could|Will] you write a {y} about the {s}?", "[I want|I would like|I need] a {y} about the {s}.",
     "A {y} about the {s}[.|, please.|!]", "[Do you know|Do you have] a {y} about the {s}?",
     "[Write|Make] a {y} [on|for|with] the {s}.", "Let me [hear|read|see] a {y} about the {s}.",
     "The {s} [needs|wants] a {y}. [Write it.|Make one.]"],
    ["Compose a {y} about the {s}.", "Write about the {s} in a {y}.", "Would you make a {y} about the {s}?",
     "My subject is the {s}. Write a {y}."])
_AND_VERSE = Phrases(["And about the {s}?", "And one about the {s}?", "Now [about|one about] the {s}.",
                      "What about the {s}?", "And the {s}?"], ["How about the {s}?"])
_RHYME = Phrases(
    ["[Which|What] word rhymes with {w}?", "What rhymes with {w}?",
     "[Find|Give me|Tell me|Say|Name] a word that rhymes with {w}.",
     "[Find|Give me|Tell me|Name] a rhyme for {w}.",
     "[Which|What] word [is a rhyme for|sounds like|ends like] {w}?", "A rhyme for {w}[?|, please.|.]",
     "[Do you know|Is there|Can you find] a [word that rhymes with|rhyme for] {w}?",
     "[I need|I want|I am looking for] a [word that rhymes with|rhyme for] {w}.", "Rhyme with {w}[.|!]"],
    ["{W} rhymes with which word?", "What is a rhyme for {w}?", "Can you name a word that rhymes with {w}?",
     "Which words rhyme with {w}? Give one."])
_AND_RHYME = Phrases(["And with {w}?", "And {w}?", "What about {w}?", "And for {w}?", "Now {w}."], ["How about {w}?"])


def _words(text: str) -> list[str]:
    return re.findall(r"[a-z]+", text.lower())


def _family(word: str) -> int:
    return _FAMILY_OF.get(word, -1)


def _alike(one: str, other: str) -> bool:
    return one != other and _family(one) == _family(other) >= 0


def rhymes(subject: str, text: str) -> bool:
    """Whether a text is two lines that rhyme, with the subject in it."""
    lines = [_words(line) for line in text.splitlines() if line.strip()]
    return len(lines) == 2 and all(lines) and subject in lines[0] + lines[1] and _alike(lines[0][-1], lines[1][-1])


def rhymes_with(word: str, text: str) -> bool:
    """Whether a text begins with another word that rhymes."""
    words = _words(text)
    return bool(words) and _alike(words[0], word)


def _couplet(rng: random.Random, subject: str) -> tuple[str, str, str]:
    """The verse and the two words that rhyme."""
    family = [ending for ending in rng.choice(_FAMILIES) if ending.split()[-1] != subject]
    first, second = rng.sample(family, 2)
    animal = subject in _ANIMALS
    upper = rng.choice(_ANIMAL_FIRST if animal else _THING_FIRST)
    lower = rng.choice(_ANIMAL_SECOND if animal else _THING_SECOND)
    lines = [upper.format(a=rng.choice(_ADJECTIVES), s=subject, e=first), lower.format(e=second)]
    return "\n".join(lines), first.split()[-1], second.split()[-1]


def _verse(rng: random.Random, question: str, subject: str, style: str) -> Problem:
    text, first, second = _couplet(rng, subject)
    reasoning = f"Subject: {subject}. Rhyme: {first}, {second}."
    return Problem("verse", f"{subject} {style}", question, reasoning, text, "verse", subject)


def _others(word: str) -> list[str]:
    return [other for other in _FAMILY_OF if _alike(word, other)]


def _rhyme(rng: random.Random, question: str, word: str) -> Problem:
    answer = f"{rng.choice(_others(word))} rhymes with {word}."
    return Problem("verse", f"rhymes with {word}", question, "", answer, "rhyme", word)


def make(rng: random.Random, paraphrase: bool = False) -> Problem:
    if rng.random() < 0.65:
        (subject, other), style = rng.sample(_SUBJECTS, 2), rng.choice(_STYLES)
        problem = _verse(rng, _VERSE.ask(rng, paraphrase, s=subject, y=style), subject, style)
        problem.follow_ups.append(_verse(rng, _AND_VERSE.ask(rng, paraphrase, s=other), other, style))
        return problem
    word, other = rng.sample(list(_FAMILY_OF), 2)
    problem = _rhyme(rng, _RHYME.ask(rng, paraphrase, w=word, W=word.capitalize()), word)
    problem.follow_ups.append(_rhyme(rng, _AND_RHYME.ask(rng, paraphrase, w=other), other))
    return problem


def document(rng: random.Random) -> str:
    if rng.random() < 0.7:
        return _couplet(rng, rng.choice(_SUBJECTS))[0]
    words = [word for word in _FAMILY_OF if split_of("verse", f"rhymes with {word}") == TRAIN]
    return " ".join(f"{rng.choice(_others(word))} rhymes with {word}." for word in rng.sample(words, rng.randint(2, 4)))
