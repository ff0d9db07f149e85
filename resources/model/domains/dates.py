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
    ["What day is {n} days after {d}?", "Today is {d}. What day is it in {n} days?", "It is {d}. Which day comes {n} days later?",
     "Which day of the week is {n} days after {d}?", "If today is {d}, what day is it in {n} days?",
     "{n} days after {d} is what day?", "Name the day {n} days after {d}.", "What weekday comes {n} days after {d}?"],
    ["Today is {d}. Which day of the week comes {n} days later?", "What day of the week is it {n} days after {d}?"])
_DAY_BEFORE = Phrases(
    ["What day is {n} days before {d}?", "Today is {d}. What day was it {n} days ago?", "It is {d}. Which day was {n} days earlier?",
     "Which day of the week is {n} days before {d}?", "If today is {d}, what day was it {n} days ago?",
     "{n} days before {d} is what day?", "Name the day {n} days before {d}."],
    ["Today is {d}. Which day of the week was it {n} days ago?", "What day of the week is it {n} days before {d}?"])
_DATE_AFTER = Phrases(
    ["What date is {n} days after {m} {x}?", "Today is {m} {x}. What is the date in {n} days?",
     "Which date comes {n} days after {m} {x}?", "Add {n} days to {m} {x}.", "It is {m} {x}. What date is it {n} days later?",
     "If today is {m} {x}, what is the date in {n} days?", "{n} days after {m} {x} is what date?"],
    ["Today is {m} {x}. Which date is it {n} days later?", "What is the date {n} days after {m} {x}?"])
_TIME_AFTER = Phrases(
    ["What time is it {n} minutes after {t}?", "It is {t}. What time is it in {n} minutes?", "Add {n} minutes to {t}.",
     "A train leaves at {t} and takes {n} minutes. When does it arrive?", "The film starts at {t} and lasts {n} minutes. When does it end?",
     "Which time is {n} minutes after {t}?", "If it is {t} now, what time is it in {n} minutes?"],
    ["It is {t} now. What time is it {n} minutes later?", "A bus leaves at {t} and takes {n} minutes. When does it arrive?"])
_TIME_BETWEEN = Phrases(
    ["How many minutes are there between {t} and {u}?", "How many minutes is it from {t} to {u}?", "How long is it from {t} to {u} in minutes?",
     "How many minutes pass between {t} and {u}?", "A train leaves at {t} and arrives at {u}. How many minutes does it take?"],
    ["From {t} to {u}, how many minutes is that?", "How many minutes pass from {t} to {u}?"])
_MONTH_DAYS = Phrases(["How many days does {m} have?", "How many days are in {m}?", "How long is {m} in days?"],
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
            f"Before {DAYS[d]} comes {DAYS[(d - 1) % 7]}.", "A week has 7 days.", "A day has 24 hours.", "A year has 12 months."]))
    return " ".join(lines)
