# SPDX-License-Identifier: GPL-3.0-or-later
"""Conversions of length, mass, volume, time and temperature."""
from __future__ import annotations

import random

from problem import Phrases, Problem, ways_written_later

from .digits import add, divide, multiply, subtract
from .small_talk import OUTSIDE

_LATER = ways_written_later("units")

_REFUSAL = f"{OUTSIDE} I convert simple numbers between common units."

# larger unit, smaller unit, how many of the smaller: names as singular, plural, short.
_PAIRS = [
    (("kilometre", "kilometres", "km"), ("metre", "metres", "m"), 1000),
    (("metre", "metres", "m"), ("centimetre", "centimetres", "cm"), 100),
    (("centimetre", "centimetres", "cm"), ("millimetre", "millimetres", "mm"), 10),
    (("metre", "metres", "m"), ("millimetre", "millimetres", "mm"), 1000),
    (("kilogram", "kilograms", "kg"), ("gram", "grams", "g"), 1000),
    (("tonne", "tonnes", "t"), ("kilogram", "kilograms", "kg"), 1000),
    (("gram", "grams", "g"), ("milligram", "milligrams", "mg"), 1000),
    (("litre", "litres", "l"), ("millilitre", "millilitres", "ml"), 1000),
    (("litre", "litres", "l"), ("centilitre", "centilitres", "cl"), 100),
    (("hour", "hours", "h"), ("minute", "minutes", "min"), 60),
    (("minute", "minutes", "min"), ("second", "seconds", "s"), 60),
    (("day", "days", "d"), ("hour", "hours", "h"), 24),
    (("week", "weeks", "week"), ("day", "days", "d"), 7),
    (("year", "years", "year"), ("month", "months", "months"), 12),
    (("foot", "feet", "ft"), ("inch", "inches", "in"), 12),
    (("yard", "yards", "yd"), ("foot", "feet", "ft"), 3),
    (("pound", "pounds", "lb"), ("ounce", "ounces", "oz"), 16),
]
_POWERS = (10, 100, 1000)
_ONE_PRODUCT = (3, 7, 60)
# What is not converted: other units, and one kind of these to another kind.
_OTHERS = [("mile", "miles", "mi"), ("gallon", "gallons", "gal"), ("pint", "pints", "pt"), ("acre", "acres", "ac"),
           ("hectare", "hectares", "ha"), ("knot", "knots", "kn"), ("joule", "joules", "J"), ("watt", "watts", "W"),
           ("calorie", "calories", "cal"), ("byte", "bytes", "B"), ("kilobyte", "kilobytes", "kB"), ("barrel", "barrels", "bbl"),
           ("teaspoon", "teaspoons", "tsp"), ("tablespoon", "tablespoons", "tbsp"), ("carat", "carats", "ct"),
           ("furlong", "furlongs", "furlongs"), ("fathom", "fathoms", "fathoms"), ("volt", "volts", "V"), ("euro", "euros", "EUR"),
           ("dollar", "dollars", "USD"), ("bar", "bars", "bar"), ("light year", "light years", "ly")]
_KINDS = [list(dict.fromkeys(unit for pair in _PAIRS[start:end] for unit in pair[:2]))
          for start, end in ((0, 4), (4, 7), (7, 9), (9, 14), (14, 16), (16, 17))]
_ASK = Phrases(
    ["[It says|There stands] {n} {from_}, but I use only {to}. What is it?",
     "[I bought|We have|There are] {n} {from_}. How much is that for somebody who thinks in {to}?",
     "[A sign|A map|A book] shows {n} {from_}. Put it in {to}[ for me|].",
     "If I measured {n} {from_} in {to}, what would I [read|get]?",
     "[Express|Write|Give|Give me|Show|State|Tell me] {n} {from_} in {to}[.|]", "{n} {from_} = ? {to}",
     "{n} {from_} [is|are] how many {to}?", "I have {n} {from_}. How many {to} [is that|do I have|is this|would that be]?",
     "[Can|Would] you [convert|change|turn|please convert] {n} {from_} [to|into] {to}[?| for me?]",
     "[Could|Can] you [convert|turn|put] {n} {from_} into {to}?", "Could you change {n} {from_} into {to}[?| for me?]",
     "[Could|Can] you [tell me|give me|write|say] {n} {from_} in {to}[?|, please?]",
     "[Could|Can] you tell me how many {to} [are in|make|there are in] {n} {from_}?",
     "I [want|would like] [{n} {from_}|to have {n} {from_}|to write {n} {from_}] in {to}[.|]",
     "I [want|need|would like] to [convert|change|turn] {n} {from_} [to|into] {to}[.|]",
     "I [want|need] to know [how many {to} {n} {from_} are|what {n} {from_} are in {to}][.|]",
     "I have {n} {from_} and [want|need] [{to}|it in {to}|to know it in {to}][.|]",
     "I need {to}, [but I have|I have|and it says] {n} {from_}. [How many is that|What is that|How much is it]?",
     "[Help me|Please help me] [convert|change|turn] {n} {from_} [to|into] {to}[.|]",
     "In {to}, [what is|how much is] {n} {from_}?",
     "What do [you|I|we] get [if|when] [you|we] [change|turn] {n} {from_} into {to}?",
     "[If you|If I|When you] [convert|change] {n} {from_} [to|into] {to}, [what do you get|what is the result|how many is it]?",
     "[If something|If it] [is|measures] {n} {from_}, how many {to} is [it|that]?",
     "[How do you|How would you|How can I] [write|express|say] {n} {from_} in {to}?",
     "[Take|Here are] {n} {from_}. [How many {to} is that|What is that in {to}|Convert it to {to}|Give it in {to}][?|]",
     "[Find|Work out|Calculate|Compute] {n} {from_} in {to}[.|]",
     "[Find|Work out] how many {to} [are in|make] {n} {from_}[.|]",
     "[Find|Give me|Tell me] the number of {to} in {n} {from_}[.|]", "What is the number of {to} in {n} {from_}?",
     "There are how many {to} in {n} {from_}?", "Do you know how many {to} [are in|make] {n} {from_}?",
     "{n} {from_}: how [many|much is that in] {to}?", "{n} {from_} [equal|make|come to|equals] how many {to}?",
     "I need {n} {from_} in {to}.", "What do you get if you convert {n} {from_} to {to}?", "How many {to} is {n} {from_}?",
     "Could you change {n} {from_} to {to}?", "The label says {n} {from_}, but I count in {to}. So?", "{n} {from_} {to}[?|]",
     "{n}{from_} [to|in] {to}[?|]", "whats {n} {from_} in {to}", "how much {to} is {n} {from_}[?|]", "{n} {from_}, {to}?",
     "{to} in {n} {from_}[?|]", "{n} {from_} as {to}[?|]", "convert {n} {from_}, {to}",
     "My notebook says {n} {from_}, yet the teacher wants {to}. Which number do I write?",
     "{n} {from_}, only in {to}, please.", "I think in {to}. What are {n} {from_} for me?",
     "Suppose the answer was {n} {from_}. Say it in {to}.",
     "The form asks for {to} and I know it as {n} {from_}. What goes in?", "{to}! How many of them are {n} {from_}?",
     "tell me {n} {from_} counted in {to}", "From {from_} to {to}: {n}.", "Swap {n} {from_} for {to}. How many do I hold?",
     "A friend told me {n} {from_}; how would she say it in {to}?", "Rewrite {n} {from_} using {to}.",
     "Which number of {to} is the same as {n} {from_}?", "What would {n} {from_} come to, counted in {to}?",
     "there are {n} {from_}, so how many {to} are there", "For {n} {from_}, how many {to} should I note?",
     "The recipe, the map or the plan, whatever it is, has {n} {from_}. Now the same in {to}!",
     "The robot reports {n} {from_}. Its owner reads {to} only. What should it report?",
     "With {to} as the unit, what is {n} {from_}?", "Split {n} {from_} into {to}: how many?",
     "{n} {from_} equals what in {to}", "Let the unit be {to} instead of {from_}: {n} becomes what?",
     "In a quiz they ask for {n} {from_} in {to}. What do I answer?", "All in all it was {n} {from_}, or how many {to}?"],
    common=["How many {to} [are|make|are in|are there in|do you get from|equal] {n} {from_}[?|]",
            "[Convert|Change|Turn|Translate|Please convert|Please change] {n} {from_} [to|into] {to}[.|]",
            "[What is|What's|What are|How much is|How much are] {n} {from_} in {to}?", "{n} {from_} [in|to|as|into] {to}[?|]"],
    later=_LATER["ask"])
_TEMPERATURE = Phrases(
    ["How many degrees {to} [is|are|make] {n} degrees {from_}?",
     "[Express|Write|Give|Give me|Tell me|Show] {n} degrees {from_} in {to}[.|]",
     "[Can|Would] you [convert|change|turn] {n} degrees {from_} [to|into] {to}[?| for me?]",
     "[Could|Can] you [convert|turn] {n} degrees {from_} into [{to}|degrees {to}]?",
     "[Could|Can] you [tell me|give me] {n} degrees {from_} in {to}[?|, please?]",
     "I [want|would like] [{n} degrees {from_}|to have {n} degrees {from_}] in {to}[.|]",
     "I [want|need] to [convert|change|turn] {n} degrees {from_} [to|into] {to}[.|]",
     "[It is|Today it is|The water is|The oven is at] {n} degrees {from_}. [What is that in {to}|How many degrees {to} is that]?",
     "[Help me|Please help me] [convert|change] {n} degrees {from_} to {to}[.|]",
     "What do you get [if|when] you [change|convert|turn] {n} degrees {from_} into {to}?",
     "[If it is|When it is] {n} degrees {from_}, [how many degrees {to} is that|what is it in {to}]?",
     "In {to}, [what is|how much is] {n} degrees {from_}?", "[Find|Work out|Calculate] {n} degrees {from_} in {to}[.|]",
     "I need {n} degrees {from_} in {to}.", "Could you change {n} degrees {from_} to {to}?",
     "My oven knows {to} only and the recipe says {n} degrees {from_}. What do I set?",
     "{n} degrees {from_} on my thermometer: what does one with {to} show?",
     "A friend abroad reports {n} degrees {from_}. And in {to}?",
     "The weather report gives {n} degrees {from_}; I know {to} better. So?", "tell me {n} degrees {from_} as degrees {to}",
     "From {from_} to {to}: {n} degrees.", "{n} degrees in {from_}, how warm is that in {to}?",
     "Which temperature in {to} matches {n} degrees {from_}?", "With a {to} scale, what do I read at {n} degrees {from_}?",
     "{to}, please: {n} degrees {from_}.", "Rewrite {n} degrees {from_} using {to}.",
     "How hot are {n} degrees {from_} for people who use {to}?",
     "Suppose the tea has {n} degrees {from_}. How many {to} are they?"],
    common=["[What is|What's|What are|How much is|How much are] {n} degrees {from_} in {to}?",
            "[Convert|Change|Turn|Please convert] {n} degrees {from_} [to|into] {to}[.|]",
            "{n} degrees {from_} [in|to|as|into] {to}[?|]"], later=_LATER["temperature"])


def _name(rng: random.Random, unit: tuple[str, str, str], count: int) -> str:
    short = unit[2] if unit[2] != unit[0] else unit[1]
    draw = rng.random()
    if draw < 0.35:
        return short
    name = unit[1] if count != 1 else unit[0]
    return name.replace("metre", "meter").replace("litre", "liter") if draw < 0.45 else name


def _temperature(rng: random.Random, paraphrase: bool) -> Problem:
    celsius = rng.randint(0, 40) * 5
    fahrenheit = celsius * 9 // 5 + 32
    identity = f"{celsius} degree C F"  # of both directions: either tells the other
    if rng.random() < 0.5:
        first, nine = multiply(celsius, 9) if celsius > 0 else ("0*9=0", 0)
        steps = f"{celsius}*9/5+32.\n{first}\n{divide(nine, 5)[0]}\n{add(nine // 5, 32)[0]}"
        question = _TEMPERATURE.ask(rng, paraphrase, n=celsius, from_="Celsius", to="Fahrenheit")
        return Problem("units", identity, question, steps, f"{celsius} degrees Celsius are {fahrenheit} degrees Fahrenheit.",
                       "sentence", f"{fahrenheit}")
    less, rest = subtract(fahrenheit, 32)
    product, five = multiply(rest, 5) if rest > 0 else ("0*5=0", 0)
    steps = f"({fahrenheit}-32)*5/9.\n{less}\n{product}\n{divide(five, 9)[0]}"
    question = _TEMPERATURE.ask(rng, paraphrase, n=fahrenheit, from_="Fahrenheit", to="Celsius")
    return Problem("units", identity, question, steps, f"{fahrenheit} degrees Fahrenheit are {celsius} degrees Celsius.",
                   "sentence", f"{celsius}")


_AND = Phrases(
    ["Now {n} {from_}.", "[And what is|And how much is|What is] {n} {from_}?", "[And if|What if] [it is|I have] {n} {from_}?",
     "How about {n}[?|]", "[Now|Please] do {n} {from_}[.|]", "[The same|Same] for {n} {from_}[.|]",
     "[Now|Next,] convert {n} {from_}[.|]", "How about {n} {from_}?", "{n} {from_}, then?", "And for {n}?",
     "{n} {from_} too[, please|].", "I also have {n} {from_}.", "Once more, but {n} {from_}.", "Let it be {n} {from_}.",
     "Suppose there were {n} {from_}.", "Take {n} {from_} instead.", "same question, {n} {from_}", "Try {n} {from_} next.",
     "How many would {n} {from_} make?", "What do {n} {from_} come to?", "Would you do {n} {from_} as well?"],
    common=["[And|And what about|What about|And how about|Now|And now|Next:|And for] {n} {from_}[?|]", "And {n}?"],
    later=_LATER["and"])


def _task(given: object, source: tuple, target: tuple) -> str:
    """What is asked, without its words: written first, so that what follows need not look at the question."""
    return f"{given} {source[2]} to {target[2]}.\n"


def _convert(rng: random.Random, pair: tuple, smaller: bool, phrases: Phrases, paraphrase: bool) -> Problem:
    """To the smaller unit by multiplication, to the larger one by division."""
    large, small, factor = pair
    source, target = (large, small) if smaller else (small, large)
    rest = 0
    if factor in _POWERS:
        count, given, result, steps = _shifted(rng, factor, smaller)
    else:
        if smaller:
            # Three digits where one product is enough.
            count = str(rng.randint(100, 999) if factor in _ONE_PRODUCT and rng.random() < 0.15 else rng.randint(2, 99))
            given, (steps, product) = count, multiply(int(count), factor)
            result = str(product)
        else:
            rest = rng.randint(1, factor - 1) if rng.random() < 0.3 else 0
            # A little over one is asked most, and looks like a number of the larger unit.
            most = rng.choices([1, 9, 99], [0.3, 0.35, 0.35])[0]
            count = str(rng.randint(1, most) if rest else rng.randint(2, 99))
            given, result = str(int(count) * factor + rest), count
            steps = _divided(int(given), factor)
    # One identity for both directions: either tells the other.
    identity = f"{count} {large[2]} {small[2]}" + (f" {rest}" if rest else "")
    answer = f"{given} {_many(source, given)} {'is' if given == '1' else 'are'} {result} {_many(target, result)}"
    if rest:
        answer += f" and {rest} {_many(source, str(rest))}"
    question = phrases.ask(rng, paraphrase, n=given, from_=_name(rng, source, 1 if given == "1" else 2), to=_name(rng, target, 2))
    reasoning = f"{_task(given, source, target)}1 {large[2]} = {factor} {small[2]}.\n{steps}"
    return Problem("units", identity, question, reasoning, f"{answer}.", "sentence", result)


def _divided(given: int, factor: int) -> str:
    """The steps of a division, with what it leaves."""
    if factor != 60:
        return divide(given, factor)[0]
    # Six goes into the tens; what they leave stands before the last figure.
    tens, rest = given // 10, given % 60
    steps = f"{given}/60={tens}/6\n{divide(tens, 6)[0]}"
    return f"{steps}\n{tens % 6} and {given % 10}: {rest}" if rest else steps


def _shifted(rng: random.Random, factor: int, smaller: bool) -> tuple[str, str, str, str]:
    """A number of the larger unit that a power of ten makes one of the smaller: zeros are added or taken off, or the point is
    moved. Returns that number, what is given, the result and the steps."""
    zeros = len(str(factor)) - 1
    draw = rng.random()
    if draw < 0.12:
        count = str(rng.randint(100, 999))
    elif draw < 0.36:  # no whole number
        places = rng.choice([1, min(2, zeros), zeros])
        part = rng.randint(1, 10**places - 1) if rng.random() < 0.7 else 5 * 10 ** (places - 1)
        count = f"{rng.choice([0, 0, rng.randint(1, 9), rng.randint(1, 99)])}.{part:0{places}}".rstrip("0")
    else:
        count = str(rng.randint(2, 99))
    whole, _, part = count.partition(".")
    figures, missing = (whole + part).lstrip("0"), zeros - len(part)
    inside = figures + "0" * missing  # how many of the smaller unit
    if smaller:
        return count, count, inside, f"{count}*{factor}: {figures} and {missing} zeros, {inside}."
    if part:
        return count, inside, count, f"{inside}/{factor}: {whole} and {part}{'0' * missing}, {count}."
    return count, inside, count, f"{inside}/{factor}: {inside} without {zeros} zeros, {count}."


def _many(unit: tuple, count: str) -> str:
    return unit[0] if count == "1" else unit[1]


def _single(rng: random.Random, paraphrase: bool) -> Problem:
    """One of the larger unit, which is learnt by heart."""
    pair = large, small, factor = rng.choice(_PAIRS)
    smaller = rng.random() < 0.7
    if smaller:
        name, n = (large[0], rng.choice(["one", _a(large), _a(large)])) if rng.random() < 0.6 else (_name(rng, large, 1), "1")
        question = _ASK.ask(rng, paraphrase, n=n, from_=name, to=_name(rng, small, 2))
    else:
        question = _ASK.ask(rng, paraphrase, n=factor, from_=_name(rng, small, 2), to=_name(rng, large, 2))
    return _one(pair, smaller, question)


def _a(unit: tuple) -> str:
    return "an" if unit[0][0] in "hio" else "a"


def _one(pair: tuple, smaller: bool, question: str) -> Problem:
    """`smaller`: how many of the smaller unit one of the larger is; else the other way round."""
    large, small, factor = pair
    if smaller:
        task, answer, result = _task(1, large, small), f"1 {large[0]} is {factor} {small[1]}.", factor
    else:
        task, answer, result = _task(factor, small, large), f"{factor} {small[1]} are 1 {large[0]}.", 1
    return Problem("units", f"known 1 {large[2]} {small[2]}", question, f"{task}1 {large[2]} = {factor} {small[2]}.", answer,
                   "sentence", str(result))


def known() -> list[Problem]:
    """What one of every larger unit is, which is trained: asked each way round."""
    result = []
    for pair in _PAIRS:
        large, small, factor = pair
        result += [_one(pair, True, f"How many {small[1]} are in {_a(large)} {large[0]}?"),
                   _one(pair, False, f"What are {factor} {small[1]} in {large[1]}?")]
    return result


def _between(rng: random.Random) -> tuple[str, tuple, tuple]:
    """Of units that are converted, what is not: a larger number than is taught, long division, or a pair that is none."""
    draw = rng.random()
    if draw < 0.2:
        large, small, _ = rng.choice([pair for pair in _PAIRS if pair[2] not in _POWERS + _ONE_PRODUCT])
        return str(rng.randint(100, 999)), large, small
    if draw < 0.4:
        large, small, factor = rng.choice([pair for pair in _PAIRS if pair[2] in (16, 24)])
        count = rng.choice([factor * rng.randint(2, 9), factor * rng.randint(2, 99), rng.randint(2, 99), rng.randint(100, 999)])
        return str(count + (count == factor)), small, large  # one of the larger unit is taught
    while True:
        source, target = rng.sample(rng.choice(_KINDS), 2)
        if not any({source, target} == set(pair[:2]) for pair in _PAIRS):
            return "1" if rng.random() < 0.15 else str(rng.randint(2, 99)), source, target


def _beyond(rng: random.Random, paraphrase: bool) -> Problem:
    """Other units, units of two kinds, parts of units, or what lies between the numbers that are taught."""
    draw = rng.random()
    given = str(rng.randint(2, 99))
    if rng.random() < 0.5:
        given, source, target = _between(rng)
    elif draw < 0.4:
        source = rng.choice(_OTHERS)
        target = rng.choice([unit for unit in _OTHERS + sum(_KINDS, []) if unit != source])
        if rng.random() < 0.4:
            source, target = target, source
    elif draw < 0.8:
        source, target = map(rng.choice, rng.sample(_KINDS, 2))
    else:
        pairs = [pair for pair in _PAIRS if pair[2] not in _POWERS]
        given = f"{rng.choice([0, rng.randint(1, 9), rng.randint(10, 99)])}.{rng.choice(['5', '25', '75', rng.randint(1, 9)])}"
        if rng.random() < 0.3:
            pairs, given = _PAIRS, rng.choice(["1/2", "1/3", "2/3", "1/4", "3/4"])
        source, target = rng.sample(rng.choice(pairs)[:2], 2)
    single = given == "1" or "/" in given
    said = _a(source) if given == "1" and rng.random() < 0.7 else given
    question = _ASK.ask(rng, paraphrase, n=said, from_=_name(rng, source, 1 if single else 2), to=_name(rng, target, 2))
    return Problem("units", f"beyond {given} {source[2]} {target[2]}", question, f"{_task(given, source, target)}Not known.",
                   _REFUSAL, "contains", "outside of what i learnt")


def make(rng: random.Random, paraphrase: bool = False) -> Problem:
    if rng.random() < 0.13:
        return _beyond(rng, paraphrase)
    if rng.random() < 0.04:
        return _single(rng, paraphrase)
    if rng.random() < 0.08:
        return _temperature(rng, paraphrase)
    pair = rng.choice(_PAIRS)
    # Long division by 16 or 24 would need hundreds of facts of its own: those pairs go one way.
    smaller = pair[2] in (16, 24) or rng.random() < 0.55
    problem = _convert(rng, pair, smaller, _ASK, paraphrase)
    problem.follow_ups.append(_convert(rng, pair, smaller, _AND, paraphrase))
    return problem


def document(rng: random.Random) -> str:
    lines = []
    for large, small, factor in rng.sample(_PAIRS, rng.randint(2, 5)):
        short = f"{large[2]} is short for {large[0]}." if large[2] not in large[:2] else f"{large[1]} is more than one {large[0]}."
        lines.append(rng.choice([f"One {large[0]} is {factor} {small[1]}.", f"1 {large[2]} = {factor} {small[2]}.",
                                 f"There are {factor} {small[1]} in {'an' if large[0] == 'hour' else 'a'} {large[0]}.", short]))
    return " ".join(lines)
