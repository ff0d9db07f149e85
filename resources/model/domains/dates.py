# SPDX-License-Identifier: GPL-3.0-or-later
"""Days of the week, dates within a year, times of the day."""
from __future__ import annotations

import random

from problem import Phrases, Problem

from .digits import add, subtract

DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = "January February March April May June July August September October November December".split()
LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

_DAY_AFTER = Phrases(
    ["[What|Which] [day|weekday] [is|comes|will be|follows] {n} days after {d}?",
     "{n} days after {d} [is what day|is which day|is|what day is it]?",
     "[Today is|It is|Today it is|Now it is] {d}. [What|Which] [day|weekday] [is it|will it be] in {n} days?",
     "[It is|Today it is|Let it be] {d}. [Which|What] day [comes|is it|will it be] {n} days later?",
     "[Which|What] day of the week [is|comes|will be] {n} days after {d}?",
     "[Today is|It is] {d}. [What|Which] day of the week [is it|will it be] in {n} days?",
     "[If|When] [today is|it is] {d}, [what|which] [day|weekday|day of the week] is it in {n} days?",
     "[If|When] [today is|it is] {d}, [what|which] [day|day of the week] [comes|is it] {n} days later?",
     "[Name|Tell me|Give me|Find|Say] the [day|weekday|day of the week] {n} days after {d}[.|]",
     "[Start|Begin] [on|with|at] {d} and [go|count] {n} days [forward|on]. [What|Which] day is it?",
     "[Could|Can] you [tell me|work out|find] [what|which] day [is|comes] {n} days after {d}?",
     "I [want|need|would like] to know [what|which] day [is|comes] {n} days after {d}[.|]",
     "[Something happens|We meet|I leave|The party is] {n} days after {d}. [What|Which] day [of the week |]is that?",
     "[Help me|Please help me] find the [day|weekday] {n} days after {d}[.|]",
     "Add {n} days to {d}[.|. Which day is it?]",
     "What will [the day|the weekday|the day of the week] be {n} days after {d}?",
     "{d} plus {n} days[?| is what day?| is]",
     "It is {d} [now|today]. [In {n} days, what day is it|What day is it in {n} days]?"],
    ["Today is {d}. Which day of the week comes {n} days later?", "What day of the week is it {n} days after {d}?"])
_DAY_BEFORE = Phrases(
    ["[What|Which] [day|weekday] [is|comes|was|lies] {n} days before {d}?",
     "{n} days before {d} [is what day|is which day|is|what day is it]?",
     "[Today is|It is|Today it is|Now it is] {d}. [What|Which] [day|weekday] [was it|was] {n} days ago?",
     "[It is|Today it is|Let it be] {d}. [Which|What] day [was it|was] {n} days [earlier|before]?",
     "[Which|What] day of the week [is|comes|was] {n} days before {d}?",
     "[Today is|It is] {d}. [What|Which] day of the week was it {n} days [earlier|before]?",
     "[If|When] [today is|it is] {d}, [what|which] [day|weekday|day of the week] was it {n} days ago?",
     "[If|When] [today is|it is] {d}, [what|which] [day|day of the week] was {n} days [earlier|before]?",
     "[Name|Tell me|Give me|Find|Say] the [day|weekday|day of the week] {n} days before {d}[.|]",
     "[Start|Begin] [on|with|at] {d} and [go|count] {n} days back. [What|Which] day is it?",
     "[Could|Can] you [tell me|work out|find] [what|which] day [is|was] {n} days before {d}?",
     "I [want|need|would like] to know [what|which] day [is|was] {n} days before {d}[.|]",
     "[It happened|We met|I left|The party was] {n} days before {d}. [What|Which] day [of the week |]was that?",
     "[Help me|Please help me] find the [day|weekday] {n} days before {d}[.|]",
     "Go back {n} days from {d}[.|. Which day is it?]",
     "What was [the day|the weekday|the day of the week] {n} days before {d}?",
     "{d} minus {n} days[?| is what day?| is]",
     "It is {d} [now|today]. [What day was it {n} days ago|{n} days ago, what day was it]?"],
    ["Today is {d}. Which day of the week was it {n} days ago?", "What day of the week is it {n} days before {d}?"])
_DATE_AFTER = Phrases(
    ["[What|Which] date [is|comes|will be|is it|follows] {n} days after {m} {x}?",
     "[Add|Please add] {n} days to {m} {x}[.|]",
     "[Today is|It is|Now it is] {m} {x}. What [is|will be] the date in {n} days?",
     "[Today is|It is|Today it is] {m} {x}. [What|Which] date [is it|will it be|do we have] in {n} days?",
     "[It is|Today it is|Now it is|Let it be] {m} {x}. [What|Which] date [is it|comes|will it be] {n} days later?",
     "[Today is|It is] {m} {x}. What is the date {n} days later?", "What will the date be {n} days after {m} {x}?",
     "[If|When] [today is|it is] {m} {x}, what [is the date|will the date be|date is it] in {n} days?",
     "[If|When] [today is|it is] {m} {x}, which date [is it|comes] {n} days later?",
     "{n} days after {m} {x} is [what date|which date|what]?",
     "{m} {x} plus {n} days[?| is what date?| is]",
     "[Name|Tell me|Give me|Find|Say|Work out] the date {n} days after {m} {x}[.|]",
     "[Start|Begin] [on|with|at] {m} {x} and [go|count] {n} days [forward|on]. [What|Which] date is it?",
     "[Could|Can] you [tell me|work out|find] [the|which] date [that comes|that is] {n} days after {m} {x}?",
     "I [want|need|would like] to know the date {n} days after {m} {x}[.|]",
     "Which is the date {n} days after {m} {x}?",
     "I [leave|start|arrive] on {m} {x} and [stay|travel|wait] {n} days. [What|Which] date is it then?",
     "[The work|A trip|The course] starts on {m} {x} and [takes|lasts] {n} days. [On which date|On what date|When] "
     "does it end?",
     "[Help me|Please help me] find the date {n} days after {m} {x}[.|]",
     "It is {m} {x} [now|today]. [In {n} days, what date is it|What date is it in {n} days]?"],
    ["Today is {m} {x}. Which date is it {n} days later?", "What is the date {n} days after {m} {x}?"])
_TIME_AFTER = Phrases(
    ["[What|Which] time [is|is it|comes|will it be] {n} minutes after {t}?", "[Add|Please add] {n} minutes to {t}[.|]",
     "It is {t}[ now|]. What time [is it|will it be] in {n} minutes?", "{t} plus {n} minutes[?| is what time?| is]",
     "It is {t}. [What|Which] time [is it|will it be|comes] {n} minutes later?",
     "What [is|will be] the time {n} minutes after {t}?",
     "A [train|ship|car|boat|plane|tram] leaves at {t} and [takes|travels|needs] {n} minutes. When does it arrive?",
     "A [train|ship|car|boat|bus] leaves at {t} and takes {n} minutes. [What time|At what time|At which time] does it "
     "arrive?",
     "[The|A] [film|lesson|game|concert|show] [starts|begins] at {t} and [lasts|takes] {n} minutes. When does it "
     "[end|finish]?",
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
     "It is {t} and I [wait|must wait] {n} minutes. [What|Which] time is it then?"],
    ["It is {t} now. What time is it {n} minutes later?",
     "A bus leaves at {t} and takes {n} minutes. When does it arrive?"])
_TIME_BETWEEN = Phrases(
    ["How many minutes [are there|are|pass|lie|go by] between {t} and {u}?",
     "{t} to {u} [in minutes|is how many minutes]?",
     "How many minutes [is it|are there|are|does it take|go by] from {t} to {u}?",
     "From {t} to {u}, how [long is it|long is that] in minutes?",
     "How long is [it|the time] from {t} [to|until|till] {u} in minutes?",
     "How long is it between {t} and {u} in minutes?",
     "[A|The] [train|bus|ship|boat] leaves at {t} and arrives at {u}. How many minutes does it [take|travel|need]?",
     "[The|A] [film|lesson|game|concert|show] [starts|begins] at {t} and ends at {u}. How many minutes does it "
     "[last|take]?",
     "[I start|I leave|We begin] at {t} and [stop|arrive|end] at {u}. How many minutes is [that|it]?",
     "It is {t}. How many minutes [is it|are there|pass|must I wait] [until|till] {u}?",
     "[If|When] it is {t}, how many minutes [is it|are left|remain] [until|till] {u}?",
     "[Find|Give me|Tell me|Work out|Count|Say] the minutes [between {t} and {u}|from {t} to {u}][.|]",
     "[Find|Give me|Tell me] the number of minutes [between {t} and {u}|from {t} to {u}][.|]",
     "[Could|Can] you [tell me|work out|find] how many minutes [are between {t} and {u}|it is from {t} to {u}]?",
     "I [want|need|would like] to know how many minutes [pass between {t} and {u}|it is from {t} to {u}][.|]",
     "[Between {t} and {u}|Starting at {t} and ending at {u}], how many minutes [is it|is that|pass]?",
     "[Help me|Please help me] find the minutes [from {t} to {u}|between {t} and {u}][.|]",
     "What is the [time|difference] between {t} and {u} in minutes?",
     "[Minutes|How many minutes] [from|after] {t} until {u}?"],
    ["From {t} to {u}, how many minutes is that?", "How many minutes pass from {t} to {u}?"])
_MONTH_DAYS = Phrases(
    ["How many days [does {m} have|has {m}|does {m} last|does the month of {m} have|are there in the month of {m}]?",
     "How many days are [in {m}|in the month of {m}|there in a normal {m}]?",
     "How long is [{m}|the month of {m}] in days?",
     "[Tell me|Say|Do you know|Give me] how many days [{m} has|are in {m}|there are in {m}][?|]",
     "[Could|Can] you tell me how many days [{m} has|are in {m}|there are in {m}]?", "{m} has how many days?",
     "[What is|Tell me|Give me] the number of days in {m}[?|]", "In {m}, how many days are there?",
     "[What is|Tell me|Give me|Find] the length of {m} in days[?|]", "[The days|Number of days] in {m}?",
     "I [want|need|would like] to know how many days [{m} has|are in {m}|there are in {m}][.|]",
     "There are how many days in {m}?", "[Help me|Please help me] count the days [in|of] {m}[.|]",
     "[Which|What] number of days does {m} have?", "It is {m}. How many days [does the month have|are in this month]?"],
    ["How many days are there in {m}?"])


def _clock(minutes: int) -> str:
    return f"{minutes // 60}:{minutes % 60:02}"


def _weekday(rng: random.Random, paraphrase: bool) -> Problem:
    start, count = rng.randrange(7), rng.randint(2, 60)
    weeks, rest = divmod(count, 7)
    back = rng.random() < 0.4
    step = -1 if back else 1
    result = DAYS[(start + step * count) % 7]
    way = [DAYS[(start + step * i) % 7] for i in range(rest + 1)]
    reduce = f"{count}-{weeks * 7}={rest}. " if weeks else ""
    steps = reduce + (" ".join(f"{i} {day}" for i, day in enumerate(way))) + "."
    word = "before" if back else "after"
    question = (_DAY_BEFORE if back else _DAY_AFTER).ask(rng, paraphrase, n=count, d=DAYS[start])
    return Problem("dates", f"{DAYS[start]} {word} {count}", question, steps, f"{count} days {word} {DAYS[start]} is {result}.",
                   "ends", result)


def _date(rng: random.Random, paraphrase: bool) -> Problem:
    month = rng.randrange(12)
    day, count = rng.randint(1, LENGTHS[month]), rng.randint(2, 40)
    at, left, steps = month, day + count, [add(day, count)[0]]
    while left > LENGTHS[at]:
        steps.append(f"{MONTHS[at]} has {LENGTHS[at]}.\n{subtract(left, LENGTHS[at])[0]}")
        left -= LENGTHS[at]
        at = (at + 1) % 12
    steps.append(f"{MONTHS[at]} has {LENGTHS[at]}")
    question = _DATE_AFTER.ask(rng, paraphrase, n=count, m=MONTHS[month], x=day)
    return Problem("dates", f"{MONTHS[month]} {day}+{count}", question, "\n".join(steps),
                   f"{count} days after {MONTHS[month]} {day} is {MONTHS[at]} {left}.", "ends", f"{MONTHS[at]} {left}")


def _time(rng: random.Random, paraphrase: bool) -> Problem:
    start, count = rng.randint(0, 22 * 60), rng.randint(5, 120)
    hour, minute = divmod(start, 60)
    end = (start + count) % 1440
    if rng.random() < 0.5:
        total, steps = minute + count, [add(minute, count)[0]]
        while total >= 60:
            steps.append(f"{subtract(total, 60)[0]}\n{hour}+1={hour + 1}")
            total -= 60
            hour += 1
        if hour >= 24:
            hour -= 24
            steps.append(f"{hour + 24}-24={hour}")
        question = _TIME_AFTER.ask(rng, paraphrase, n=count, t=_clock(start))
        return Problem("dates", f"{_clock(start)}+{count}", question, "\n".join(steps),
                       f"{count} minutes after {_clock(start)} it is {_clock(end)}.", "ends", _clock(end))
    if start + count >= 1440:
        start -= 120
        end = start + count
        hour, minute = divmod(start, 60)
    to_hour, to_minute = divmod(end, 60)
    hours = to_hour - hour
    if to_minute >= minute:
        steps = (f"{to_hour}-{hour}={hours}, {hours}*60={hours * 60}.\n{subtract(to_minute, minute)[0]}\n"
                 f"{add(hours * 60, to_minute - minute)[0]}")
    else:
        steps = (f"{to_hour}-{hour}={hours}, {hours}*60={hours * 60}.\n{add(hours * 60, to_minute)[0]}\n"
                 f"{subtract(hours * 60 + to_minute, minute)[0]}")
    question = _TIME_BETWEEN.ask(rng, paraphrase, t=_clock(start), u=_clock(end))
    return Problem("dates", f"{_clock(start)}-{_clock(end)}", question, steps,
                   f"From {_clock(start)} to {_clock(end)} it is {count} minutes.", "contains", f"is {count} minutes")


def make(rng: random.Random, paraphrase: bool = False) -> Problem:
    draw = rng.random()
    if draw < 0.35:
        return _weekday(rng, paraphrase)
    if draw < 0.62:
        return _date(rng, paraphrase)
    if draw < 0.97:
        return _time(rng, paraphrase)
    month = rng.randrange(12)
    question = _MONTH_DAYS.ask(rng, paraphrase, m=MONTHS[month])
    extra = " In a leap year it has 29." if month == 1 else ""
    return Problem("dates", f"length of {MONTHS[month]}: {question}", question, "", f"{MONTHS[month]} has {LENGTHS[month]} days.{extra}",
                   "contains", f"{LENGTHS[month]} days")


def document(rng: random.Random) -> str:
    lines = []
    for _ in range(rng.randint(2, 5)):
        i = rng.randrange(12)
        d = rng.randrange(7)
        lines.append(rng.choice([
            f"{MONTHS[i]} has {LENGTHS[i]} days.", f"After {MONTHS[i]} comes {MONTHS[(i + 1) % 12]}.",
            f"{MONTHS[i]} is month {i + 1} of the year.", f"After {DAYS[d]} comes {DAYS[(d + 1) % 7]}.",
            f"Before {DAYS[d]} comes {DAYS[(d - 1) % 7]}.", "A week has 7 days.", "A day has 24 hours.",
            "A year has 12 months."]))
    return " ".join(lines)
