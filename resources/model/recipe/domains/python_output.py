# SPDX-License-Identifier: GPL-3.0-or-later
"""Small Python programs and what they print."""
from __future__ import annotations

import random
import re
from collections.abc import Sequence

from problem import TRAIN, Phrases, Problem, split_of, ways_written_later

from .arithmetic import trained
from .digits import add, divide, multiply, subtract
from .words import WORDS, coined

_LATER = ways_written_later("python")

_ASK = Phrases(
    ["[Pretend to be|Act as|Play] Python: what comes out?\n{c}", "{c}\nWhat is on the screen afterwards?",
     "[I ran|I start|Somebody runs] this program. [What appears?|What do I see?]\n{c}",
     "{c}\n[If I run that, what do I see?|The screen shows what?]", "What does this [print|output|show|write|print out]?\n{c}",
     "What is the output[ of this| of this code| of the program| here|]?\n{c}",
     "What does this [Python program|program|script|Python code|snippet|Python script] [print|output|show]?\n{c}",
     "What does [the code|the program|this piece of code|the following code|the following program] [print|output|write]?\n{c}",
     "[Run|Execute|Evaluate|Work out|Trace] [this|this code|this program|the program|this Python][:|.]\n{c}",
     "[Tell|Give|Show] me the [output|result] [of|of this|of this code:|of this program:|of the Python code]\n{c}",
     "What will [Python|this|this code|the program|it] [print|output|show]?\n{c}",
     "{c}\nWhat [does it|does that|will it|would it|will Python] [print|output|show][?|]",
     "{c}\n[Output|Result|And the output|What is the output|What is printed|What comes out][?|]",
     "[Output|The output|Result] of this [code|program|script|Python][?|:]\n{c}",
     "What is printed [here|by this|by this code|by the code|by this script|by this Python program|by the following program]?\n{c}",
     "What is [shown|written|output|displayed] by this [program|code|script]?\n{c}",
     "What [gets|would be|will be] printed[ here| by this code|]?\n{c}",
     "[Could|Can|Would] you [tell me what this prints|run this code|tell me the output of this program|say what is printed "
     "here][, please|]?\n{c}",
     "[I want|I need|I would like] [to know what this prints|the output of this program|to know what this code prints|to run "
     "this][:|.]\n{c}",
     "If I run this[ code| program| in Python|], what [is printed|does it print|do I see|is the output]?\n{c}",
     "[Which|What] [text|value|output|line] does this [code|program|script] [give|produce|write]?\n{c}",
     "[Python:|Code:|Program:]\n{c}\n[Output?|Output:|What does it print?]",
     "[Do you know|Say|Tell me|Explain] what [this prints|this code prints|this program prints|is printed][.|?|:]\n{c}",
     "Here is [a program|some code|a Python program|some Python]. What does it [print|output|write]?\n{c}",
     "[Look at|Read] this [code|program]. What [is printed|does it print|comes out]?\n{c}",
     "When this [code|program|script] runs, what [is printed|does it print|is the output]?\n{c}",
     "[What|And what] does Python [print|say|answer] [here|for this|to this code]?\n{c}", "output?\n{c}", "prints?\n{c}",
     "run:\n{c}", "{c}\nprints[?|]", "{c}\n[what now|and then|so what]?", "result?\n{c}", "py output\n{c}",
     "what comes out?\n{c}", "What does this code print?\n{c}", "What is printed by this program?\n{c}",
     "Be the interpreter for a moment and show only the screen:\n{c}",
     "{c}\nThat is my program. After it has run, which text stands on the screen?", "{c}\nTell me what Python says to that.",
     "So what is printed?\n{c}", "My teacher wrote {c}\nWhat will the class see?", "Python reads this:\n{c}\nAnd writes?",
     "{c}\n[I need the output|Give me the output|The output, please][.|]", "[Guess|Predict] the output:\n{c}",
     "{c}\nWhich line does it print?", "[Suppose|Say] I type this into Python:\n{c}\nWhat is the answer of the machine?",
     "screen after this[?|:]\n{c}", "{c}\ngives?", "{c} [gives|prints] what[?|]", "what does {c} [give|print|show][ me|][?|]",
     "tell me what {c} [gives|prints|is]", "[Result|Output] of {c}[?|]", "What is the result of {c}?",
     "In Python, {c} prints what?", "If I type {c} what do I get?", "{c}\nI cannot run it here. What would come?",
     "[Exam|Test|Quiz]: what is the output?\n{c}", "[Play|Walk] this through and say what is printed.\n{c}",
     "Say the output, only the output.\n{c}", "{c} = what[?| in Python?]"],
    common=["What does this print?\n{c}", "What is the output?\n{c}", "{c}\nWhat does it print?"], later=_LATER["ask"])
_IF_IT_IS = Phrases(
    ["And if {x} is {n}?", "And if {x} were {n}?", "[What|And what] if {x} is {n}?", "[And|Now] with {x} = {n}[?|.]",
     "[Now|Then] let {x} be {n}[.|, please.]", "[Same|The same] with {x} = {n}[?|.]", "[Suppose|Say] {x} is {n}[.|. And now?]",
     "and {x} = {n}?", "How would it come out had {x} begun as {n}?", "How about {x} = {n}?",
     "[Change|Set] {x} to {n}[.|, please.]", "Had {x} been {n}?", "with {n} for {x}[?|]", "[And|So] {n} as {x}[?|]",
     "Once more, {x} is {n} now[.|]", "[And what|What] comes out [with|for] {x} = {n}?", "make {x} {n}[?|, what now?]"],
    common=["And if {x} is {n}?", "What if {x} is {n}?"], later=_LATER["if_it_is"])
_IF_RANGE = Phrases(
    ["And with range({n})?", "[What|And what] if it is range({n})?", "[Now|And now] range({n})[.|?]",
     "And if the loop runs {n} times?", "[Same|The same] with range({n})[?|.]",
     "[Suppose|Say] it runs {n} times[.|. And then?]", "and {n} times?", "How would it come out had the loop {n} rounds?",
     "How about range({n})?", "[Change|Set] the range to {n}[.|, please.]", "Had it been range({n})?", "with {n} rounds[?|]",
     "[And|So] {n} rounds[?|]", "Once more, range({n}) now[.|]", "[And what|What] comes out with range({n})?",
     "make it {n} rounds[?|, what now?]"],
    common=["And with {n} rounds?", "What if it is range({n})?"], later=_LATER["if_range"])
_IF_FUNCTION = Phrases(
    ["And with {f} instead[ of {g}|]?", "And {f}?", "[What|And what] if it is {f} instead[ of {g}|]?",
     "[Now|And now] with {f}[.|?|, please.]", "[Same|The same] with {f}[?|.]", "[Put|Take|Use] {f} for {g}[.|. And now?]",
     "and {f} of it?", "How would it come out were {g} changed to {f}?", "How about {f}?",
     "[Change|Set] {g} to {f}[.|, please.]", "Had it been {f}?", "with {f} in its place[?|]", "[And|So] {f} there[?|]",
     "Once more, {f} now[.|]", "[And what|What] comes out with {f}?", "make it {f}[?|, what now?]"],
    common=["And with {f}?", "What if it is {f}?"], later=_LATER["if_function"])
_IF_INDEX = Phrases(
    ["And at index {n}?", "And the one at {n}?", "[What|And what] if the index is {n}?",
     "[Now|And now] [with |]index {n}[.|?|, please.]", "The same with index {n}[?|.]",
     "[Put|Take|Use] index {n}[.|. And now?]", "and index {n}?", "How would it come out were {n} in the square brackets?",
     "How about index {n}?", "[Change|Set] the index to {n}[.|, please.]", "Had the index been {n}?",
     "with {n} as the index[?|]", "[And|So] number {n}[?|]", "Once more, index {n} now[.|]",
     "[And what|What] comes out at {n}?", "make the index {n}[?|, what now?]"],
    common=["And with index {n}?", "What if the index is {n}?"], later=_LATER["if_index"])
_IF_WORD = Phrases(
    ["And with {w}?", "And [for|if the word is] {w}?", "[What|And what] if the word is {w}?",
     "[Now|And now] [with |]{w}[.|?|, please.]", "The same with {w}[?|.]", "[Put|Take|Use] {w} instead[.|. And now?]",
     "and {w}?", "How would it come out had the text been {w}?", "How about {w}?", "[Change|Set] the word to {w}[.|, please.]",
     "Had the word been {w}?", "with {w} in its place[?|]", "[And|So] {w}, then[?|]", "Once more, {w} now[.|]",
     "[And what|What] comes out for {w}?", "make it {w}[?|, what now?]"],
    common=["And with {w}?", "What if the word is {w}?"], later=_LATER["if_word"])
_FORMULAS = ("{a} + {b} * {c}", "{a} * {b} + {c}", "({a} + {b}) * {c}", "{a} ** {b}", "{a} // {b}", "{a} % {b}")
_NAMES = "abnxyk"
_Program = tuple[str, str, str]  # its text, the steps, what it prints


def identity(code: str) -> str:
    """A program without its variables' names: programs that differ in these only are one problem."""
    return re.sub(rf'"[^"]*"|\b[{_NAMES}]\b', lambda found: found[0] if found[0][0] == '"' else "v", code)


def _problem(program: _Program, question: str) -> Problem:
    code, steps, output = program
    return Problem("python", identity(code), question, steps, f"It prints {output}.", "sentence", output)


def _asked(rng: random.Random, paraphrase: bool, program: _Program) -> Problem:
    return _problem(program, _ASK.ask(rng, paraphrase, c=program[0]))


def _reckoned(name: str, start: int, sign: str, more: int) -> _Program:
    if not name:  # no variable
        steps = {"+": add, "-": subtract, "*": multiply}[sign](start, more)[0]
        return f"print({start} {sign} {more})", steps, str({"+": start + more, "-": start - more, "*": start * more}[sign])
    if sign == "+":
        code = f"{name} = {start}\n{name} += {more}\nprint({name})"
        return code, f"{name}={start}.\n{add(start, more)[0]}", str(start + more)
    if sign == "-":
        return f"{name} = {start}\nprint({name} - {more})", f"{name}={start}.\n{subtract(start, more)[0]}", str(start - more)
    return f"{name} = {start}\nprint({name} * {more})", f"{name}={start}.\n{multiply(start, more)[0]}", str(start * more)


def _expression(form: str, a: int, b: int, c: int) -> _Program:
    """What binds first is reckoned first."""
    code = form.format(a=a, b=b, c=c)
    if form == "{a} + {b} * {c}":
        steps, value = f"{multiply(b, c)[0]}\n{add(a, b * c)[0]}", a + b * c
    elif form == "{a} * {b} + {c}":
        steps, value = f"{multiply(a, b)[0]}\n{add(a * b, c)[0]}", a * b + c
    elif form == "({a} + {b}) * {c}":
        steps, value = f"{add(a, b)[0]}\n{multiply(a + b, c)[0]}", (a + b) * c
    elif form == "{a} ** {b}":
        steps, value = f"1: {a}. " + " ".join(f"{i}: {a**(i - 1)}*{a}={a**i}." for i in range(2, b + 1)), a**b
    else:
        part, value = ("quotient", a // b) if form == "{a} // {b}" else ("rest", a % b)
        steps = f"{divide(a, b)[0]}\nAsked: {part} {value}."
    return f"print({code})", f"{code}:\n{steps}", str(value)


def _looped(name: str, start: int, step: int, times: int) -> _Program:
    code = f"{name} = {start}\nfor i in range({times}):\n    {name} += {step}\nprint({name})"
    steps = f"range({times}): 0 to {times - 1}. {name}={start}. " + " ".join(
        f"i={i}: {start + i * step}+{step}={start + (i + 1) * step}." for i in range(times))
    return code, steps, str(start + times * step)


def _looked_up(items: Sequence, at: int) -> str:
    """Every item behind its index, then the index asked for: what stands behind it is copied, not counted to."""
    return f"{' '.join(f'{i} {item}.' for i, item in enumerate(items))} Asked: {at} {items[at]}."


def _indexed(name: str, items: list, at: int) -> _Program:
    listed = "[" + ", ".join(f'"{item}"' if isinstance(item, str) else str(item) for item in items) + "]"
    return f"{name} = {listed}\nprint({name}[{at}])", _looked_up(items, at), str(items[at])


def _of_list(form: str, numbers: list[int]) -> _Program:
    value = {"sum": sum, "max": max, "min": min, "len": len}[form](numbers)
    steps = ""
    if form == "sum":
        total, sums = numbers[0], []
        for number in numbers[1:]:
            sums.append(f"{total}+{number}={total + number}")
            total += number
        steps = ", ".join(sums) + "."
    elif form == "len":
        steps = " ".join(f"{n} is {i + 1}." for i, n in enumerate(numbers))
    return f"print({form}({numbers}))", steps, str(value)


def _length(word: str) -> _Program:
    return f'print(len("{word}"))', " ".join(f"{letter}{i + 1}" for i, letter in enumerate(word)) + ".", str(len(word))


def _letter(word: str, at: int) -> _Program:
    return f'print("{word}"[{at}])', _looked_up(word, at), word[at]


def _branched(name: str, value: int, limit: int, yes: str, no: str) -> _Program:
    more = value > limit
    code = f'{name} = {value}\nif {name} > {limit}:\n    print("{yes}")\nelse:\n    print("{no}")'
    return code, f"{name}={value}. {value} > {limit} is {more}.", yes if more else no


def _with(rng: random.Random, paraphrase: bool, changes: list, write, phrases: Phrases, say) -> Problem:
    """A program, then the same with one thing changed, twice: `changes` are the values it has in turn, of which `write`
    makes the program and `say` the values of the follow-up's phrases, from the value before and this one."""
    problem = last = _asked(rng, paraphrase, write(changes[0]))
    for before, change in zip(changes, changes[1:]):
        follow = _problem(write(change), phrases.ask(rng, paraphrase, **say(before, change)))
        last.follow_ups.append(follow)
        last = follow
    return problem


def _sum(rng: random.Random, paraphrase: bool) -> Problem:
    name, sign, more = rng.choice(_NAMES), rng.choice("+-*"), rng.randint(1, 50)
    if sign == "*":
        more = rng.randint(2, 9)
    if rng.random() < 0.3:
        start = rng.randint(more, 99)
        return _asked(rng, paraphrase, _reckoned("", start, sign, more))
    starts = rng.sample(range(1, 100) if sign != "-" else range(more, 100), 3)
    return _with(rng, paraphrase, starts, lambda start: _reckoned(name, start, sign, more), _IF_IT_IS,
                 lambda _, start: {"x": name, "n": start})


def _formula(rng: random.Random, paraphrase: bool) -> Problem:
    form = rng.choice(_FORMULAS)
    if "**" in form:
        a = rng.randint(2, 9)
        return _asked(rng, paraphrase, _expression(form, a, rng.randint(2, 8 if a == 2 else 4 if a < 5 else 2), 0))
    if "//" in form or "%" in form:
        b = rng.randint(2, 9)
        return _asked(rng, paraphrase, _expression(form, b * rng.randint(1, 20) + rng.randrange(b), b, 0))
    return _asked(rng, paraphrase, _expression(form, rng.randint(1, 20), rng.randint(2, 9), rng.randint(2, 9)))


def _loop(rng: random.Random, paraphrase: bool) -> Problem:
    name, start, step, times = rng.choice(_NAMES), rng.randint(0, 9), rng.randint(1, 9), rng.randint(2, 5)
    if rng.random() < 0.5:
        return _with(rng, paraphrase, rng.sample(range(10), 3), lambda start: _looped(name, start, step, times), _IF_IT_IS,
                     lambda _, start: {"x": name, "n": start})
    return _with(rng, paraphrase, rng.sample(range(2, 6), 3), lambda times: _looped(name, start, step, times), _IF_RANGE,
                 lambda _, times: {"n": times})


def _list(rng: random.Random, paraphrase: bool) -> Problem:
    numbers = [rng.randint(0, 9) for _ in range(rng.randint(3, 5))]
    if rng.random() < 0.2:
        name = rng.choice(_NAMES)
        return _with(rng, paraphrase, rng.sample(range(len(numbers)), 3), lambda at: _indexed(name, numbers, at), _IF_INDEX,
                     lambda _, at: {"n": at})
    return _with(rng, paraphrase, rng.sample(["sum", "max", "min", "len"], 3), lambda form: _of_list(form, numbers),
                 _IF_FUNCTION, lambda before, form: {"f": form, "g": before})


def _text(rng: random.Random, paraphrase: bool) -> Problem:
    words, form = rng.sample(WORDS, 3), rng.randrange(4)
    if rng.random() < 0.3:
        words = [coined(rng) for _ in words]
    if form == 0:
        return _with(rng, paraphrase, words, _length, _IF_WORD, lambda _, word: {"w": word})
    if form == 1:
        name = rng.choice(_NAMES)
        return _with(rng, paraphrase, rng.sample(range(3), 3), lambda at: _indexed(name, words, at), _IF_INDEX,
                     lambda _, at: {"n": at})
    if form == 2:
        return _asked(rng, paraphrase, (f'print("{words[0]}", "{words[1]}")', "", f"{words[0]} {words[1]}"))
    places = range(min(4, len(words[0])))
    return _with(rng, paraphrase, rng.sample(places, min(3, len(places))), lambda at: _letter(words[0], at), _IF_INDEX,
                 lambda _, at: {"n": at})


def _branch(rng: random.Random, paraphrase: bool) -> Problem:
    name, limit = rng.choice(_NAMES), rng.randint(1, 99)
    yes, no = rng.sample(["big", "small", "yes", "no", "hot", "cold"], 2)
    return _with(rng, paraphrase, rng.sample(range(1, 100), 3), lambda value: _branched(name, value, limit, yes, no), _IF_IT_IS,
                 lambda _, value: {"x": name, "n": value})


def make(rng: random.Random, paraphrase: bool = False) -> Problem:
    return rng.choice([_sum, _sum, _formula, _formula, _loop, _list, _text, _branch])(rng, paraphrase)


_DOUBLED = [n for n in range(1, 50) if trained("*", 2, n)]  # a double is a product, and may be held out


def document(rng: random.Random) -> str:
    word = rng.choice(WORDS)
    said = [f'# a program\nword = "{word}"\nfor letter in word:\n    print(letter)\n# ' + ", ".join(word),
            f"def double(n):\n    return n * 2\n\nprint(double({(n := rng.choice(_DOUBLED))}))  # {2 * n}",
            f"for i in range({(n := rng.randint(2, 6))}):\n    print(i)\n# " + ", ".join(map(str, range(n)))]
    if split_of("python", identity(_length(word)[0])) == TRAIN:
        said.append(f"{_length(word)[0]}  # {len(word)}")
    if split_of("python", identity(_letter(word, 0)[0])) == TRAIN:
        said.append(f'word = "{word}"\nprint(word[0])  # {word[0]}')
    return rng.choice(said)
