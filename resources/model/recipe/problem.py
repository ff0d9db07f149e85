# SPDX-License-Identifier: GPL-3.0-or-later
"""A problem: what is asked, how to reason, what to answer and how an answer is judged.

Splits are by the hash of the problem's identity, so that no problem of a held-out split is ever emitted in training;
held-out phrasings are ways of asking that training never sees (see `Phrases`).
"""
from __future__ import annotations

import hashlib
import itertools
import json
import random
import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path

TRAIN, TEST, REPLICATE = "train", "test", "replicate"


@dataclass
class Problem:
    domain: str
    identity: str  # what is asked, without the words: equal problems have equal identities
    question: str
    reasoning: str  # empty where none helps
    answer: str  # whole sentences
    kind: str  # of check: sentence, contains, json, verse, rhyme
    expected: str  # what the check asks for; the bare value where the check is of the sentence
    follow_ups: list["Problem"] = field(default_factory=list)  # what the same person may ask next

    def correct(self, text: str) -> bool:
        return judge(self.kind, self.expected, text, self.answer)


def split_of(domain: str, identity: str) -> str:
    """Nine of ten problems train, one of twenty tests, one of twenty replicates. What "known" begins is taught whole."""
    if identity.startswith("known "):
        return TRAIN
    bucket = int.from_bytes(hashlib.sha256(f"{domain}\n{identity}".encode()).digest()[:4], "big") % 100
    return TRAIN if bucket < 90 else TEST if bucket < 95 else REPLICATE


# ---------------------------------------------------------------- judging an answer


def _line(text: str) -> str:
    return re.sub(r"\s+", " ", text.strip()).rstrip(".!").lower()


_SUM = re.compile(r"(-?\d+) ([-+×/]) (\d+) = (-?\d+)( with remainder \d+)?(?:, so the answer is (-?\d+))?")


def _sum(text: str) -> tuple | None:
    """What a sentence such as "6 × 7 = 42, so the answer is 42" says: 7 × 6 is the same, and the second half is no news."""
    found = _SUM.fullmatch(text)
    if not found or found[6] not in (None, found[4]):
        return None
    operands = sorted(found.group(1, 3)) if found[2] in "+×" else found.group(1, 3)
    return (*operands, found[2], found[4], found[5])


def _value(text: str) -> str | None:
    """The JSON value that stands in a text, in one form; true is not 1."""
    found = re.search(r"[\[{].*[\]}]", text, re.DOTALL)
    try:
        return json.dumps(json.loads(found.group()), sort_keys=True) if found else None
    except ValueError:
        return None


def judge(kind: str, expected: str, text: str, answer: str) -> bool:
    """Whether a text (without its reasoning) is right. "sentence": it is the answer, word for word, or the same
    sum; "contains": it has every part of `expected`, as words of their own; "json": it has the value; "verse" and "rhyme": see
    domains/verse."""
    if kind == "sentence":
        said, wanted = _line(text.replace("−", "-")), _line(answer)
        return said == wanted or (_sum(said) is not None and _sum(said) == _sum(wanted))
    if kind == "contains":
        said = _line(text)
        return all(re.search(rf"(?<!\w){re.escape(part)}(?!\w)", said) for part in expected.lower().split("|"))
    if kind == "json":
        return _value(text) is not None and _value(text) == _value(expected)
    if kind in ("verse", "rhyme"):
        from domains import verse  # which draws on this module

        return (verse.rhymes if kind == "verse" else verse.rhymes_with)(expected, text)
    raise ValueError(kind)


def well_formed_json(text: str) -> bool:
    return _value(text) is not None


# ---------------------------------------------------------------- phrasing


class Phrases:
    """Ways to ask one thing: templates with values in braces and choices in brackets, as in "[What is|Find] {a} + {b}[?|]".
    One in six, drawn by its hash, is for evaluation only, unless another can say the same. `common` ones are how most people
    ask: always trained, and asked three times as often as the others. `later` ones are all trained: see `ways_written_later`.
    What a held-out one can say that a trained one says with or without a greeting is not asked."""

    def __init__(self, templates: list[str], common: list[str] = [], later: list[str] = []):
        said = {template: sayings(template) for template in (*templates, *common)}
        times = Counter(saying for each in said.values() for saying in each)
        free = [template for template in templates if template not in common and all(times[each] == 1 for each in said[template])]
        free.sort(key=lambda template: hashlib.sha256(template.encode()).digest())
        self.held_out = free[: -(-len(templates) // 6)]
        unseen = set().union(*(said[template] for template in self.held_out))
        for template in later:
            if not unseen.isdisjoint(sayings(template)):
                raise ValueError(f"{template}: says what a held-out way says")
        self.trained = [template for template in templates if template not in self.held_out] + 3 * common + later
        taught = {_without_greeting(saying) for template in self.trained for saying in sayings(template)}
        # Of what the held-out ones can say; it is not asked as unseen.
        self._seen = {saying for saying in unseen if _without_greeting(saying) in taught}
        self.held_out = [template for template in self.held_out if not said[template] <= self._seen]

    def ask(self, rng: random.Random, paraphrase: bool, **values) -> str:
        while True:
            template = rng.choice(self.held_out if paraphrase else self.trained)
            text = _CHOICE.sub(lambda found: rng.choice(found[1].split("|")), template)
            if not paraphrase or _words(text) not in self._seen:
                break
        text = vary(rng, text.format(**values), capital=template.startswith("{"))
        # As people type who use no capitals; programs and JSON stay as they are.
        return text.lower() if rng.random() < 0.15 and not _AS_IT_IS & values.keys() else text


def ways_written_later(domain: str) -> dict[str, list[str]]:
    """Templates of ways/DOMAIN.txt by section ("## name", a template a line, \\n for the end of a line): written once the
    held-out ones were drawn, by somebody who had not seen those. A section that is not there has none."""
    sections: dict[str, list[str]] = defaultdict(list)
    section = None
    for line in (Path(__file__).parent / "ways" / f"{domain}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            section = sections[line.removeprefix("## ")]
        elif line:
            section.append(line.replace("\\n", "\n"))
    return sections


def sayings(template: str) -> set[str]:
    """All that a template can say, without capitals and signs."""
    parts = [[part] if at % 2 == 0 else part.split("|") for at, part in enumerate(_CHOICE.split(template))]
    return {_words("".join(choice)) for choice in itertools.product(*parts)}


def _words(text: str) -> str:
    return re.sub(r"[^\w{}]+", " ", text.lower()).strip()


_AS_IT_IS = {"c", "j"}  # names of the values that are code
_CHOICE = re.compile(r"\[([^\[\]]*)\]")
_OPENERS = ["Can you tell me: ", "Hello! ", "Hi, ", "Quick question: ", "I would like to know: ", "Tell me: ", "Okay. ", "Now: ",
            "Hey, ", "So, ", "Help me: ", "My question: ", "A question: ", "For my homework: ", "For my son: ", "Good morning! ",
            "Question two: ", "Number three: ", "Next one: ", "One more: ", "Something else: ", "Another thing: ", "Listen: ",
            "I am curious: ", "I forgot: ", "Just quickly: ", "Quick one - ", "Dear model, ", "Moire, ", "Well, ", "Hm, ", "Ok, ",
            "Sorry, ", "Please help. ", "I am stuck. ", "Back to work. ", "Let us go on. ", "A test: ", "First: ", "Right, ",
            "My teacher asks: ", "A friend asks: ", "We have a bet: ", "It says here: ", "In my book it says: ", "No idea: "]
_CLOSERS = [" Thanks!", " Thank you.", " please", " Please answer.", " I need to know.", " Can you help?", " thx", " pls",
    " Any idea?",
            " I forgot.", " It is for school.", " That is all.", " Just the answer.", " I am not sure.", " Quick, please."]


_GREETING = re.compile("^(?:" + "|".join(map(_words, _OPENERS)) + ") | (?:" + "|".join(map(_words, _CLOSERS)) + ")$")


def _without_greeting(saying: str) -> str:
    """Of `sayings`, without what `vary` may have put before and behind it."""
    return _GREETING.sub("", saying)


def plain(text: str) -> str:
    """A question without what `vary` does to it: the identity where a question has no other."""
    text = text.lower()
    for opener in _OPENERS:
        text = text.removeprefix(opener.lower())
    for closer in _CLOSERS:
        text = text.removesuffix(closer.lower())
    return re.sub(r"[^\w]+", " ", text).strip()


def vary(rng: random.Random, text: str, capital: bool) -> str:
    """What people do to a question: greetings, thanks, no capital (unless `capital`: it begins with a name), no question
    mark."""
    small = text if capital else text[0].lower() + text[1:]
    draw = rng.random()
    if draw < 0.2:
        opener = rng.choice(_OPENERS)
        text = opener + (text if opener.rstrip()[-1] in "!.:-" else small)
    elif draw < 0.28:
        text = text + rng.choice(_CLOSERS)
    elif draw < 0.4:
        text = small
    if rng.random() < 0.15 and text[-1] in "?.":
        text = text[:-1]
    return text
