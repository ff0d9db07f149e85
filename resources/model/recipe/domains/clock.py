# SPDX-License-Identifier: GPL-3.0-or-later
"""Times of the day, a part of dates: what the clock shows some minutes later, and the minutes between two times."""
from __future__ import annotations

import random

from problem import Phrases, Problem, ways_written_later

from .digits import add, subtract

_LATER = ways_written_later("clock")

_TIME_AFTER = Phrases(
    ["My clock is {n} minutes slow and shows {t}. What is the real time?",
     "The bread is in the oven since {t} and bakes {n} minutes. When is it done?",
     "The film [starts|begins] at {t} and lasts {n} minutes. When does it end?",
     "I leave at {t} and walk for {n} minutes. When am I there?",
     "At {t} the [timer|oven|alarm] was set to {n} minutes. When does it ring?", "[Add|Please add] {n} minutes to {t}[.|]",
     "{t} plus {n} minutes[?| is what time?| is]", "It is {t}. [What|Which] time [is it|will it be|comes] {n} minutes later?",
     "What [is|will be] the time {n} minutes after {t}?",
     "A [train|ship|car|boat|bus] leaves at {t} and takes {n} minutes. [What time|At what time|At which time] does it arrive?",
     "[The|A] [film|lesson|game|concert|show] [starts|begins] at {t} and [lasts|takes] {n} minutes. When does it [end|finish]?",
     "The bus [leaves|starts|goes] at {t} and [arrives|is there] {n} minutes later. When [does it arrive|is it there]?",
     "[If|When] it is {t}[ now|], what time [is it|will it be] in {n} minutes?",
     "{n} minutes after {t} is [what time|which time]?",
     "[If|When] it is {t}[ now|], [what|which] time is it {n} minutes later?",
     "[Name|Tell me|Give me|Find|Work out] the time {n} minutes after {t}[.|]",
     "[Start|Begin] [at|with] {t} and [go|count] {n} minutes [forward|on]. [What|Which] time is it?",
     "[Could|Can] you [tell me|work out|find] the time {n} minutes after {t}?",
     "I [want|need|would like] to know the time {n} minutes after {t}[.|]",
     "[Help me|Please help me] add {n} minutes to {t}[.|]",
     "I [leave|start] at {t} and [need|walk|travel] {n} minutes. When [do I arrive|am I there]?",
     "It is {t} and I [wait|must wait] {n} minutes. [What|Which] time is it then?", "{n} minutes after {t}[?|]",
     "{t} + {n} min[?|]", "{t}, {n} min later[?|]", "{n} min from {t}[?|]", "{n} minutes past {t}[?|]", "{t} and {n} min[?|]",
     "time {n} minutes after {t}[?|]", "The soup went on the fire at {t} and wants {n} minutes. When do we eat?",
     "My watch says {t} but runs {n} minutes behind. Which time is right?",
     "It is {t} now. What time is it {n} minutes later?", "A bus leaves at {t} and takes {n} minutes. When does it arrive?",
     "From {t} on, let {n} minutes pass. What does the clock show?",
     "{t} is the start and {n} minutes go by. What time is it?",
     "My parking ticket of {t} is good for {n} minutes. When must I be back?",
     "Move the hands of a clock from {t} by {n} minutes. Where do they stand?", "tell me the time {n} minutes on from {t}",
     "I lie down at {t} for {n} minutes. At what time do I get up?", "Could you count {n} minutes forward from {t}?",
     "The shop opens {n} minutes after {t}, so when?",
     "School is out at {t} and my way home takes {n} minutes. When am I home?",
     "It was {t} when I put the eggs on; {n} minutes have gone. What time is it now?",
     "{n} minutes, counted from {t}, lead to what time?",
     "Our plane was due at {t} but is {n} minutes late. When does it land?", "which time follows {t} by {n} minutes",
     "The doctor sees me at {t} and takes {n} minutes. When am I free?"],
    common=["[What|Which] time [is|is it|comes|will it be] {n} minutes after {t}?",
            "It is {t}[ now|]. What time [is it|will it be] in {n} minutes?",
            "A [train|ship|car|boat|plane|tram] leaves at {t} and [takes|travels|needs] {n} minutes. When does it arrive?"],
    later=_LATER["time_after"])
_TIME_BETWEEN = Phrases(
    ["I slept from {t} until {u}: how many minutes?",
     "The [bank|library] closes at {t} and opens again at {u}. How many minutes is it shut?",
     "The film [starts|begins] at {t} and ends at {u}. How long is it in minutes?",
     "I left at {t} and came at {u}. How many minutes was I on the way?",
     "The lesson runs from {t} until {u}. That makes how many minutes?", "{t} to {u} [in minutes|is how many minutes]?",
     "From {t} to {u}, how [long is it|long is that] in minutes?", "How long is it between {t} and {u} in minutes?",
     "[A|The] [train|bus|ship|boat] leaves at {t} and arrives at {u}. How many minutes does it [take|travel|need]?",
     "[The|A] [film|lesson|game|concert|show] [starts|begins] at {t} and ends at {u}. How many minutes does it [last|take]?",
     "[I start|I leave|We begin] at {t} and [stop|arrive|end] at {u}. How many minutes is [that|it]?",
     "It is {t}. How many minutes [is it|are there|pass|must I wait] [until|till] {u}?",
     "[If|When] it is {t}, how many minutes [is it|are left|remain] [until|till] {u}?",
     "[Find|Give me|Tell me|Work out|Count|Say] the minutes [between {t} and {u}|from {t} to {u}][.|]",
     "[Find|Give me|Tell me] the number of minutes [between {t} and {u}|from {t} to {u}][.|]",
     "[Could|Can] you [tell me|work out|find] how many minutes [are between {t} and {u}|it is from {t} to {u}]?",
     "I [want|need|would like] to know how many minutes [pass between {t} and {u}|it is from {t} to {u}][.|]",
     "[Between {t} and {u}|Starting at {t} and ending at {u}], how many minutes [is it|is that|pass]?",
     "[Help me|Please help me] find the minutes [from {t} to {u}|between {t} and {u}][.|]",
     "What is the [time|difference] between {t} and {u} in minutes?", "[Minutes|How many minutes] [from|after] {t} until {u}?",
     "{t} to {u} in min[?|]", "min from {t} to {u}[?|]", "{t} - {u}, how many minutes[?|]", "{t} till {u} minutes[?|]",
     "minutes between {t} and {u}[?|]", "{t} until {u}, how long[?|]", "how long {t} to {u}[?|]",
     "I fell asleep at {t} and woke at {u}. For how many minutes did I sleep?",
     "The shop shuts at {t} and opens at {u}: minutes in the meantime?", "From {t} to {u}, how many minutes is that?",
     "How many minutes pass from {t} to {u}?", "Between {t} and {u} I wait. For how many minutes?",
     "{t} is the start and {u} the end. How many minutes passed?",
     "My parking ticket runs from {t} to {u}. For how many minutes have I paid?",
     "The hands of a clock move from {t} to {u}. By how many minutes?", "tell me the minutes from {t} up to {u}",
     "I lie down at {t} and get up at {u}. How many minutes did I rest?",
     "Could you count the minutes that go by from {t} until {u}?",
     "Our plane was due at {t} but lands at {u}. How many minutes late is it?",
     "School is out at {t} and I am home at {u}. How many minutes is my way?",
     "The eggs go on at {t} and come off at {u}. They boil for how many minutes?", "how far apart are {t} and {u} in minutes",
     "By how many minutes is {u} later than {t}?",
     "A break starts at {t}; work goes on at {u}. How many minutes is the break?",
     "The sun went behind a cloud at {t} and came out at {u}. How many minutes of shade were there?"],
    common=["How many minutes [are there|are|pass|lie|go by] between {t} and {u}?",
            "How many minutes [is it|are there|are|does it take|go by] from {t} to {u}?",
            "How long is [it|the time] from {t} [to|until|till] {u} in minutes?"], later=_LATER["time_between"])
THEN_FROM = Phrases(  # another beginning; dates asks so too
    ["And if it is {x}?", "And after {x}?", "[Now|And now] [from|after] {x}[.|?|, please.]",
     "[The same|And the same] [from|after] {x}[, please|].", "And starting [at|with] {x}?", "and with {x}?",
     "How would it be were {x} the beginning?", "How about {x}?", "Take {x} instead.", "Begin with {x} this time.",
     "Suppose it were {x}.", "once more from {x}", "Same question, but from {x}.", "What would it be from {x} on?",
     "{x}, then?", "Let {x} be the start.", "I meant {x}."],
    common=["And from {x}?", "[What|And what|Now what] about {x}?"], later=_LATER["then_from"])
_THEN_MINUTES = Phrases(
    ["And {n}?", "[Now|Then|Next] {n} minutes[.|?|, please.]", "[Also|The same for|And the same for] {n} minutes[, please|].",
     "And [with|if it is] {n} minutes?", "and {n} min?", "How would it be were it {n} minutes?", "How about {n} minutes?",
     "Make it {n} minutes.", "Take {n} minutes instead.", "Suppose it were {n}.", "once more, {n} minutes",
     "Same question, but {n} minutes.", "What would it be with {n} minutes?", "{n} minutes, then?",
     "Let {n} minutes be the number.", "I meant {n} minutes."],
    common=["And {n} minutes?", "[What|And what|Now what] about {n} minutes?"], later=_LATER["then_minutes"])
_THEN_UNTIL = Phrases(
    ["And if it is [until|till] {u}?", "[Now|And now] [until|to] {u}[.|?|, please.]",
     "[The same|And the same] [until|to] {u}[, please|].", "And [ending|if it ends] at {u}?",
     "and how many minutes [until|to] {u}?", "How would it be were {u} the end?", "How about {u}?", "Take {u} instead.",
     "End with {u} this time.", "Suppose it went on until {u}.", "once more, until {u}", "Same question, but up to {u}.",
     "What would it be up to {u}?", "{u}, then?", "Let {u} be the end.", "I meant until {u}."],
    common=["And [until|till|to] {u}?", "[What|And what|Now what] about {u}?"], later=_LATER["then_until"])


def shown(minutes: int) -> str:
    return f"{minutes // 60}:{minutes % 60:02}"


def _time_after(start: int, count: int, question: str) -> Problem:
    hour, minute = divmod(start, 60)
    end = (start + count) % 1440
    total, steps = minute + count, [add(minute, count)[0]]
    while total >= 60:
        steps.append(f"{subtract(total, 60)[0]}\n{hour}+1={hour + 1}")
        total -= 60
        hour += 1
    if hour >= 24:
        hour -= 24
        steps.append(f"{hour + 24}-24={hour}")
    return Problem("dates", f"{shown(start)}+{count}", question, "\n".join(steps),
                   f"{count} minutes after {shown(start)} it is {shown(end)}.", "sentence", shown(end))


def _time_between(start: int, end: int, question: str) -> Problem:
    hour, minute = divmod(start, 60)
    to_hour, to_minute = divmod(end, 60)
    hours = to_hour - hour
    if to_minute >= minute:
        steps = (f"{to_hour}-{hour}={hours}, {hours}h={hours * 60}.\n{subtract(to_minute, minute)[0]}\n"
                 f"{add(hours * 60, to_minute - minute)[0]}")
    else:
        steps = (f"{to_hour}-{hour}={hours}, {hours}h={hours * 60}.\n{add(hours * 60, to_minute)[0]}\n"
                 f"{subtract(hours * 60 + to_minute, minute)[0]}")
    return Problem("dates", f"{shown(start)}-{shown(end)}", question, steps,
                   f"From {shown(start)} to {shown(end)} it is {end - start} minutes.", "contains",
                   f"is {end - start} minutes")


def make(rng: random.Random, paraphrase: bool) -> Problem:
    start = rng.randrange(1440 if rng.random() < 0.8 else 120)
    start, count = 1439 - start, rng.randint(5, 120)  # minutes counted back from midnight: often late enough to pass it
    if rng.random() < 0.5:
        problem = _time_after(start, count, _TIME_AFTER.ask(rng, paraphrase, n=count, t=shown(start)))
        problem.follow_ups = _more_times(rng, paraphrase, start, count, 2)
        return problem
    if start + count >= 1440:
        start -= 120
    ends = [start + count, *(start + minutes for minutes in rng.sample(range(5, 121), 2) if start + minutes < 1440)]
    problem = last = _time_between(start, ends[0], _TIME_BETWEEN.ask(rng, paraphrase, t=shown(start), u=shown(ends[0])))
    for end in ends[1:]:
        follow = _time_between(start, end, _THEN_UNTIL.ask(rng, paraphrase, u=shown(end)))
        last.follow_ups.append(follow)
        last = follow
    return problem


def _more_times(rng: random.Random, paraphrase: bool, start: int, count: int, depth: int) -> list[Problem]:
    """Another number of minutes, and another beginning."""
    other, then = rng.choice([n for n in range(5, 121) if n != count]), rng.randint(0, 22 * 60)
    follow_ups = []
    for begin, minutes, question in ((start, other, _THEN_MINUTES.ask(rng, paraphrase, n=other)),
                                     (then, count, THEN_FROM.ask(rng, paraphrase, x=shown(then)))):
        follow = _time_after(begin, minutes, question)
        follow.follow_ups = _more_times(rng, paraphrase, begin, minutes, depth - 1) if depth > 1 else []
        follow_ups.append(follow)
    return follow_ups
