# SPDX-License-Identifier: GPL-3.0-or-later
"""Days of the week, dates within a year, times of the day."""
from __future__ import annotations

import random
import re

from problem import Phrases, Problem, plain, ways_written_later

from . import clock
from .digits import add, subtract
from .small_talk import OUTSIDE

_LATER = ways_written_later("dates")

DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = "January February March April May June July August September October November December".split()
_REFUSAL = f"{OUTSIDE} I know days of the week, dates within a year and times of the day."
_PLACES = "Paris London Rome Tokyo Sydney Berlin Madrid Cairo Lima Delhi Oslo Boston Chicago Toronto".split()
_IN_WORDS = "two three four five six seven eight nine ten eleven twelve".split()
LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

_DAY_AFTER = Phrases(
    ["I sleep {n} times from {d} on and then it is my birthday. On what day?",
     "My [holiday|visit|course] begins on a {d} and ends {n} days later. On what day does it end?",
     "[A cake|Milk|Bread] bought on {d} keeps {n} days. Until which day?",
     "The [doctor|dentist|teacher] said on {d}: come back in {n} days. Which day is that?",
     "[We marry|We meet|We move] {n} days from {d}. What day of the week will it be?",
     "{n} days after {d} [is what day|is which day|is|what day is it]?",
     "[It is|Today it is|Let it be] {d}. [Which|What] day [comes|is it|will it be] {n} days later?",
     "[Which|What] day of the week [is|comes|will be] {n} days after {d}?",
     "[Today is|It is] {d}. [What|Which] day of the week [is it|will it be] in {n} days?",
     "[If|When] [today is|it is] {d}, [what|which] [day|day of the week] [comes|is it] {n} days later?",
     "[Name|Tell me|Give me|Find|Say] the [day|weekday|day of the week] {n} days after {d}[.|]",
     "[Start|Begin] [on|with|at] {d} and [go|count] {n} days [forward|on]. [What|Which] day is it?",
     "[Could|Can] you [tell me|work out|find] [what|which] day [is|comes] {n} days after {d}?",
     "I [want|need|would like] to know [what|which] day [is|comes] {n} days after {d}[.|]",
     "[Something happens|We meet|I leave|The party is] {n} days after {d}. [What|Which] day [of the week |]is that?",
     "[Help me|Please help me] find the [day|weekday] {n} days after {d}[.|]", "Add {n} days to {d}[.|. Which day is it?]",
     "What will [the day|the weekday|the day of the week] be {n} days after {d}?", "{d} plus {n} days[?| is what day?| is]",
     "It is {d} [now|today]. [In {n} days, what day is it|What day is it in {n} days]?", "{n} days after {d}[?|]",
     "{d} + {n} days[?|]", "{d}, {n} days on[?|]", "in {n} days, from {d}[?|]", "{d} then {n} days later[?|]",
     "{n} days from {d}[?|]", "{n} days past {d}[?|]", "{d}, {n} days forward[?|]",
     "{n} nights after a {d}, on which day do I wake up?",
     "A shop promises a parcel {n} days from its order on {d}. When should I be at home?",
     "Today is {d}. Which day of the week comes {n} days later?", "What day of the week is it {n} days after {d}?",
     "From {d} on, count {n} days. Where do you land?", "{d} is the start and {n} days go by. What day is it?",
     "My visa, stamped on {d}, is good for {n} days. On which weekday does it run out?",
     "Let {n} days pass after {d}: which weekday have we?", "tell me the weekday {n} days on from {d}",
     "A plant watered on {d} needs water again {n} days later. On which day?", "Could you count {n} days forward from {d}?",
     "With {d} behind me and {n} days gone since, what is today?", "After {d} come {n} days. The last of them is called what?",
     "The ship sails on {d} and is at sea for {n} days. On which weekday does it land?",
     "which weekday follows {d} by {n} days", "I promised on {d} to write in {n} days. When must I write?",
     "Turn {n} pages of a calendar, one a day, from {d}. Which weekday is it?",
     "{n} days, counted from {d}, lead to which day?"],
    common=["[What|Which] [day|weekday] [is|comes|will be|follows] {n} days after {d}?",
            "[If|When] [today is|it is] {d}, [what|which] [day|weekday|day of the week] is it in {n} days?",
            "[Today is|It is|Today it is|Now it is] {d}. [What|Which] [day|weekday] [is it|will it be] in {n} days?"],
    later=_LATER["day_after"])
_DAY_BEFORE = Phrases(
    ["On {d} the [cake|milk] was {n} days old. On what day was it made?",
     "My [sister|friend] came {n} days earlier than I, and I came on {d}. When did she come?",
     "The [exam|party|wedding] is on {d}; I start {n} days before. On what day?",
     "[I paid|I called|It rained] {n} days ago and today is {d}. Which day was that?",
     "On {d} I had been ill for {n} days. When did it begin?",
     "{n} days before {d} [is what day|is which day|is|what day is it]?",
     "[It is|Today it is|Let it be] {d}. [Which|What] day [was it|was] {n} days [earlier|before]?",
     "[Which|What] day of the week [is|comes|was] {n} days before {d}?",
     "[Today is|It is] {d}. [What|Which] day of the week was it {n} days [earlier|before]?",
     "[If|When] [today is|it is] {d}, [what|which] [day|day of the week] was {n} days [earlier|before]?",
     "[Name|Tell me|Give me|Find|Say] the [day|weekday|day of the week] {n} days before {d}[.|]",
     "[Start|Begin] [on|with|at] {d} and [go|count] {n} days back. [What|Which] day is it?",
     "[Could|Can] you [tell me|work out|find] [what|which] day [is|was] {n} days before {d}?",
     "I [want|need|would like] to know [what|which] day [is|was] {n} days before {d}[.|]",
     "[It happened|We met|I left|The party was] {n} days before {d}. [What|Which] day [of the week |]was that?",
     "[Help me|Please help me] find the [day|weekday] {n} days before {d}[.|]",
     "Go back {n} days from {d}[.|. Which day is it?]",
     "What was [the day|the weekday|the day of the week] {n} days before {d}?", "{d} minus {n} days[?| is what day?| is]",
     "It is {d} [now|today]. [What day was it {n} days ago|{n} days ago, what day was it]?", "{n} days before {d}[?|]",
     "{d} - {n} days[?|]", "{d}, {n} days back[?|]", "{n} days ago, from {d}[?|]", "{d} but {n} days earlier[?|]",
     "{n} days back from {d}[?|]", "{n} days ahead of {d}[?|]",
     "I was born on a {d}, my cousin {n} days earlier. On which day was he born?",
     "By {d} the bread is {n} days old. When was it baked?", "Today is {d}. Which day of the week was it {n} days ago?",
     "What day of the week is it {n} days before {d}?", "From {d}, count {n} days back. Where do you land?",
     "{d} is the end and {n} days went before. What day was it?",
     "My letter came on {d} after {n} days on the road. On which weekday was it sent?",
     "Let us go {n} days into the past from {d}: which weekday have we?", "tell me the weekday {n} days back from {d}",
     "The plant I see on {d} was watered {n} days ago. On which day?", "Could you count {n} days backward from {d}?",
     "Up to {d} there were {n} days of rain. On which weekday did it begin?",
     "The ship lands on {d} after {n} days at sea. On which weekday did it sail?", "which weekday precedes {d} by {n} days",
     "Tickets for {d} must be bought {n} days earlier. On what day is that?",
     "Turn a calendar back {n} pages, one a day, from {d}. Which weekday is it?",
     "{n} days, counted back from {d}, lead to which day?",
     "Someone says on {d}: it was {n} days ago. Which day do they mean?"],
    common=["[What|Which] [day|weekday] [is|comes|was|lies] {n} days before {d}?",
            "[If|When] [today is|it is] {d}, [what|which] [day|weekday|day of the week] was it {n} days ago?",
            "[Today is|It is|Today it is|Now it is] {d}. [What|Which] [day|weekday] [was it|was] {n} days ago?"],
    later=_LATER["day_before"])
_DATE_AFTER = Phrases(
    ["[The bill|The rent] of {m} {x} can be paid for {n} days. Until which date?",
     "A parcel sent on {m} {x} travels {n} days. When is it there?",
     "My [holiday|visit|course] begins on {m} {x} and ends {n} days later. On which date?",
     "Seeds sown on {m} {x} need {n} days. When do they [come up|show]?",
     "The [doctor|dentist|teacher] said on {m} {x}: come back in {n} days. Which date is that?",
     "[Add|Please add] {n} days to {m} {x}[.|]",
     "[Today is|It is|Today it is] {m} {x}. [What|Which] date [is it|will it be|do we have] in {n} days?",
     "[It is|Today it is|Now it is|Let it be] {m} {x}. [What|Which] date [is it|comes|will it be] {n} days later?",
     "[Today is|It is] {m} {x}. What is the date {n} days later?", "What will the date be {n} days after {m} {x}?",
     "[If|When] [today is|it is] {m} {x}, what [is the date|will the date be|date is it] in {n} days?",
     "[If|When] [today is|it is] {m} {x}, which date [is it|comes] {n} days later?",
     "{n} days after {m} {x} is [what date|which date|what]?", "{m} {x} plus {n} days[?| is what date?| is]",
     "[Name|Tell me|Give me|Find|Say|Work out] the date {n} days after {m} {x}[.|]",
     "[Start|Begin] [on|with|at] {m} {x} and [go|count] {n} days [forward|on]. [What|Which] date is it?",
     "[Could|Can] you [tell me|work out|find] [the|which] date [that comes|that is] {n} days after {m} {x}?",
     "I [want|need|would like] to know the date {n} days after {m} {x}[.|]", "Which is the date {n} days after {m} {x}?",
     "I [leave|start|arrive] on {m} {x} and [stay|travel|wait] {n} days. [What|Which] date is it then?",
     "[The work|A trip|The course] starts on {m} {x} and [takes|lasts] {n} days. [On which date|On what date|When] does it end?",
     "[Help me|Please help me] find the date {n} days after {m} {x}[.|]",
     "It is {m} {x} [now|today]. [In {n} days, what date is it|What date is it in {n} days]?", "{n} days after {m} {x}[?|]",
     "{m} {x} + {n} days[?|]", "{m} {x}, {n} days on[?|]", "{n} days from {m} {x}[?|]", "{m} {x} then {n} days later[?|]",
     "{n} days past {m} {x}[?|]", "date {n} days after {m} {x}[?|]",
     "A letter of {m} {x} arrived after {n} days. When did it come?",
     "Payment is due {n} days from {m} {x}: until when may I wait?", "Today is {m} {x}. Which date is it {n} days later?",
     "From {m} {x} on, count {n} days. Where do you land?", "{m} {x} is the start and {n} days go by. Which date is it?",
     "My visa, stamped on {m} {x}, is good for {n} days. When does it run out?",
     "Let {n} days pass after {m} {x}: which date have we?", "tell me the date {n} days on from {m} {x}",
     "An egg laid on {m} {x} hatches after {n} days. On which date?", "Could you count {n} days forward from {m} {x}?",
     "The ship sails on {m} {x} and is at sea for {n} days. When does it land?", "which date follows {m} {x} by {n} days",
     "I promised on {m} {x} to write in {n} days. On what date must I write?",
     "In a calendar, put a finger on {m} {x} and move it on by {n} days. Where is it?",
     "{n} days, counted from {m} {x}, lead to which date?",
     "Milk of {m} {x} keeps for {n} days. What date should the bottle show?",
     "With {m} {x} past and {n} days gone since, what is the date?"],
    common=["[What|Which] date [is|comes|will be|is it|follows] {n} days after {m} {x}?",
            "[Today is|It is|Now it is] {m} {x}. What [is|will be] the date in {n} days?",
            "What is the date {n} days after {m} {x}?"], later=_LATER["date_after"])
_MONTH_DAYS = Phrases(
    ["The last day of {m} has which number?", "[A calendar|My diary] has one line for each day of {m}. How many?",
     "How long is [{m}|the month of {m}] in days?",
     "[Tell me|Say|Do you know|Give me] how many days [{m} has|are in {m}|there are in {m}][?|]",
     "[Could|Can] you tell me how many days [{m} has|are in {m}|there are in {m}]?", "{m} has how many days?",
     "[What is|Tell me|Give me] the number of days in {m}[?|]", "In {m}, how many days are there?",
     "[What is|Tell me|Give me|Find] the length of {m} in days[?|]", "[The days|Number of days] in {m}?",
     "I [want|need|would like] to know how many days [{m} has|are in {m}|there are in {m}][.|]",
     "There are how many days in {m}?", "[Help me|Please help me] count the days [in|of] {m}[.|]",
     "[Which|What] number of days does {m} have?", "It is {m}. How many days [does the month have|are in this month]?",
     "days in {m}[?|]", "{m} days[?|]", "{m}, how many days[?|]", "{m} length[?|]", "how many days {m}[?|]",
     "{m} - number of days[?|]", "how long is {m}[?|]", "On which day of {m} does it end, counted from the first?",
     "If I tear off a page for each day of {m}, how many pages go?", "How many days are there in {m}?",
     "If I work every day of {m}, how many days do I work?", "{m} is how many days long?",
     "My rent is paid by the day. For how many days do I pay in {m}?",
     "Until {m} is over, counted from its first morning, how many days go by?", "tell me the days of {m} as a number",
     "Somebody drinks one tea each day of {m}. How many teas?", "For {m}, how many squares does a calendar need?",
     "Could you say of how many days {m} is made?", "Counting from the first to the last of {m}, where do I end?",
     "All of {m}: how many days?", "Is {m} a long month? How many days has it?", "what is the day count of {m}"],
    common=["How many days [does {m} have|has {m}|does {m} last|does the month of {m} have|are there in the month of {m}]?",
            "How many days are [in {m}|in the month of {m}|there in a normal {m}]?"], later=_LATER["month_days"])

_TOMORROW = Phrases(
    ["[Today is|It is|Today it's] {d}. [What|Which] day is [it |]tomorrow?", "[Which|What] day [comes|is] after {d}?",
     "[Yesterday was|If yesterday was] {d}, [what|which] day is [it |]today?", "[Which|What] day follows {d}?",
     "what comes after {d}", "{d}, and the day after?", "The day after {d}[?| is what?]", "next day after {d}[?|]",
     "If today is {d}, then tomorrow is what?", "One day after {d} is [which|what] day?", "tomorrow of {d}?",
     "Today {d}, tomorrow?", "My {d} is over at midnight. What day begins then?", "Name the day behind {d}."],
    common=["What day comes after {d}?", "Today is {d}. What day is tomorrow?"], later=_LATER["tomorrow"])
_YESTERDAY = Phrases(
    ["[Today is|It is|Today it's] {d}. [What|Which] day was [it |]yesterday?", "[Which|What] day [comes|is] before {d}?",
     "[Tomorrow is|If tomorrow is] {d}, [what|which] day is [it |]today?", "[Which|What] day precedes {d}?",
     "what comes before {d}", "{d}, and the day before?", "The day before {d}[?| is what?]", "previous day of {d}[?|]",
     "If today is {d}, then yesterday was what?", "One day before {d} is [which|what] day?", "yesterday of {d}?",
     "Today {d}, yesterday?", "{d} has just begun. Which day ended?", "Name the day ahead of {d}."],
    common=["What day comes before {d}?", "Today is {d}. What day was yesterday?"], later=_LATER["yesterday"])

_NEXT_MONTH = Phrases(
    ["[Which|What] month [comes|is] after {m}?", "It is {m}. [Which|What] month [is next|comes next|is it next]?",
     "[This month|The month] is {m}. And the next?", "[Which|What] month follows {m}?", "the month after {m}[?|]",
     "{m} ends tonight. What month begins?", "My calendar shows {m}; I turn the page. What do I see?", "next month after {m}[?|]",
     "When {m} is over, what month do we have?", "Name the month behind {m}[.|]", "{m}, and the month after that?",
     "[Last month was|If last month was] {m}, [what|which] month is [it |]now?", "Rent is due in the month after {m}. When?",
     "In a year, what stands right behind {m}?"],
    common=["What month comes after {m}?", "Which month is after {m}?"], later=_LATER["next_month"])
_MONTH_BEFORE = Phrases(
    ["[Which|What] month [comes|is] before {m}?", "It is {m}. [Which|What] month was [it last|the last one|before]?",
     "[This month|The month] is {m}. And the last?", "[Which|What] month precedes {m}?", "the month before {m}[?|]",
     "{m} begins today. What month ended?", "My calendar shows {m}; I turn back a page. What do I see?",
     "previous month of {m}[?|]", "When {m} had not begun, what month did we have?", "Name the month ahead of {m}[.|]",
     "{m}, and the month before that?", "[Next month is|If next month is] {m}, [what|which] month is [it |]now?",
     "I booked in the month before {m}. When?", "In a year, what stands right ahead of {m}?"],
    common=["What month comes before {m}?", "Which month is before {m}?"], later=_LATER["month_before"])

_BEYOND = Phrases(
    ["In {y}, on which weekday [was|is] {m} {x}?", "{m} {x}, {y}: which day of the week?", "weekday of {m} {x} {y}[?|]",
     "I was born on {m} {x}, {y}. What day was that?", "Which day of the week did {y} begin with?",
     "[Is|Was] {y} a leap year?", "{y}: leap year or not?", "Does {m} {y} begin on a {d}?",
     "How many days [has|had] the year {y}?", "How many days are there from {m} {x}, {y} until today?",
     "How many years [are|lie] between {y} and {z}?", "When is the next leap year after {y}?",
     "{d} was the first of {m} in which year?", "[Which|What] date is {n} weeks after {m} {x}?",
     "{n} weeks after {d}, what date is it?", "[Which|What] date is {n} months after {m} {x}?", "{m} {x} plus {n} months[?|]",
     "Add {n} weeks to {m} {x}.", "{m} {x}, {y}, and {n} years later: which weekday?",
     "My lease began on {m} {x} and lasts {n} months. When does it end?", "If it is {t} in {p}, what time is it in {q}?",
     "It is {t} in {p}. And in {q}?", "time in {q} when {p} has {t}[?|]", "How many hours is {p} ahead of {q}?",
     "I fly from {p} at {t} and need {k} minutes. What time is it in {q} when I land?", "Which time zone has {p}?",
     "What time is it {k} minutes after {h} [am|pm]?", "{h} pm plus {k} minutes[?|]",
     "It is {h} [am|pm]. What time is it in {k} minutes?", "How many minutes are there from {h} am to {h} pm?",
     "Write {h} pm [as|in] a 24 hour time.", "How old is somebody born in {y}?"],
    common=["How many days are in February {y}?", "[What|Which] [weekday|day of the week] was {m} {x}, {y}?"],
    later=_LATER["beyond"])

_THEN_DAYS = Phrases(
    ["And {n}?", "[Now|Then|Next] {n} days[.|?|, please.]", "[Also|The same for|And the same for] {n} days[, please|].",
     "And [with|if it is] {n} days?", "and {n} days, then?", "How would it be were it {n} days?", "How about {n} days?",
     "Make it {n} days.", "Take {n} days instead.", "Suppose it were {n}.", "once more, {n} days",
     "Same question, but {n} days.", "What would it be with {n} days?", "{n} days, then?", "Let {n} days be the number.",
     "I meant {n} days."],
    common=["And {n} days?", "[What|And what|Now what] about {n} days?"], later=_LATER["then_days"])
_THEN_BEFORE = Phrases(
    ["And as many days before {d}?", "[Now|And now] [as many|{n}] days before {d}[.|?|, please.]",
     "And {n} days [back|earlier] from {d}?", "and before {d}?", "And backwards, {n} days before {d}?",
     "How would it be going back the {n} days from {d}?", "How about {n} days before {d}?",
     "Go the other way: {n} days before {d}.", "In the past, {n} days before {d}?", "{n} days before {d}, then?",
     "Same number, but before {d}.", "What was it {n} days before {d}?", "I meant {n} days before {d}.",
     "Count back from {d} as many days.", "Would you go back {n} days from {d}?", "once more, but backwards from {d}"],
    common=["And {n} days before {d}?", "[What|And what] about {n} days before[ {d}| it|]?"], later=_LATER["then_before"])
_THEN_AFTER = Phrases(
    ["And as many days after {d}?", "[Now|And now] [as many|{n}] days after {d}[.|?|, please.]",
     "And {n} days [on|later] from {d}?", "and after {d}?", "And forwards, {n} days after {d}?",
     "How would it be going on the {n} days from {d}?", "How about {n} days after {d}?",
     "Go the other way: {n} days after {d}.", "In the future, {n} days after {d}?", "{n} days after {d}, then?",
     "Same number, but after {d}.", "What will it be {n} days after {d}?", "I meant {n} days after {d}.",
     "Count on from {d} as many days.", "Would you go on {n} days from {d}?", "once more, but forwards from {d}"],
    common=["And {n} days after {d}?", "[What|And what] about {n} days after[ {d}| it|]?"], later=_LATER["then_after"])
_THEN_MONTH = Phrases(
    ["[What|And what|Now what] about {m}?", "[Now|Then|Next] {m}[.|?|, please.]",
     "[Also|The same for|And the same for] {m}[, please|].", "And how many [days |]has {m}?", "and {m}, then?",
     "How is it with {m}?", "How about {m}?", "Take {m} instead.", "Suppose it were {m}.", "once more, for {m}",
     "Same question, but {m}.", "How long is {m}?", "Is {m} as long?", "I meant {m}.", "Would you do {m}, too?",
     "For {m}, what is the number?"],
    common=["And {m}?", "And in {m}?"], later=_LATER["then_month"])


def _day(start: int, back: bool, count: int, question: str) -> Problem:
    weeks, rest = divmod(count, 7)
    step = -1 if back else 1
    result = DAYS[(start + step * count) % 7]
    way = [DAYS[(start + step * i) % 7] for i in range(rest + 1)]
    reduce = f"{count}-{weeks * 7}={rest}. " if weeks else ""
    steps = reduce + (" ".join(f"{i} {day}" for i, day in enumerate(way))) + "."
    word = "before" if back else "after"
    known = "known " if count == 1 else ""
    return Problem("dates", f"{known}{DAYS[start]} {word} {count}", question, steps,
                   f"{count} day{'s' * (count != 1)} {word} {DAYS[start]} is {result}.", "sentence", result)


def _month_beside(at: int, back: bool, question: str) -> Problem:
    word, month = "before" if back else "after", MONTHS[(at + (-1 if back else 1)) % 12]
    return Problem("dates", f"known {MONTHS[at]} {word}", question, "", f"The month {word} {MONTHS[at]} is {month}.", "sentence",
                   month)


def known() -> list[Problem]:
    """The day and the month before and after, which are trained."""
    result = []
    for back, word in ((True, "before"), (False, "after")):
        result += [_day(at, back, 1, f"What day comes {word} {day}?") for at, day in enumerate(DAYS)]
        result += [_month_beside(at, back, f"What month comes {word} {month}?") for at, month in enumerate(MONTHS)]
    return result


def _neighbour(rng: random.Random, paraphrase: bool) -> Problem:
    """The day or the month before or after."""
    if rng.random() < 0.5:
        at, back = rng.randrange(12), rng.random() < 0.5
        return _month_beside(at, back, (_MONTH_BEFORE if back else _NEXT_MONTH).ask(rng, paraphrase, m=MONTHS[at]))
    start, back = rng.randrange(7), rng.random() < 0.5
    if rng.random() < 0.3:
        question = (_DAY_BEFORE if back else _DAY_AFTER).ask(rng, paraphrase, n=1, d=DAYS[start])
        return _day(start, back, 1, re.sub(r"\b1 days\b", "1 day", question))
    return _day(start, back, 1, (_YESTERDAY if back else _TOMORROW).ask(rng, paraphrase, d=DAYS[start]))


def _weekday(rng: random.Random, paraphrase: bool) -> Problem:
    start, count, back = rng.randrange(7), rng.randint(2, 60), rng.random() < 0.4
    said = _IN_WORDS[count - 2] if count <= 12 and rng.random() < 0.3 else count
    problem = _day(start, back, count, (_DAY_BEFORE if back else _DAY_AFTER).ask(rng, paraphrase, n=said, d=DAYS[start]))
    problem.follow_ups = _more_days(rng, paraphrase, start, back, count, 2)
    return problem


def _more_days(rng: random.Random, paraphrase: bool, start: int, back: bool, count: int, depth: int) -> list[Problem]:
    """Another number of days, and as many the other way."""
    other = rng.choice([n for n in range(2, 61) if n != count])
    turned = (_THEN_AFTER if back else _THEN_BEFORE).ask(rng, paraphrase, n=count, d=DAYS[start])
    follow_ups = []
    for way, days, question in ((back, other, _THEN_DAYS.ask(rng, paraphrase, n=other)), (not back, count, turned)):
        follow = _day(start, way, days, question)
        follow.follow_ups = _more_days(rng, paraphrase, start, way, days, depth - 1) if depth > 1 else []
        follow_ups.append(follow)
    return follow_ups


def _date_after(month: int, day: int, count: int, question: str) -> Problem:
    at, left, steps = month, day + count, [add(day, count)[0]]
    while left > LENGTHS[at]:
        steps.append(f"{MONTHS[at]} has {LENGTHS[at]}.\n{subtract(left, LENGTHS[at])[0]}")
        left -= LENGTHS[at]
        at = (at + 1) % 12
    steps.append(f"{MONTHS[at]} has {LENGTHS[at]}")
    return Problem("dates", f"{MONTHS[month]} {day}+{count}", question, "\n".join(steps),
                   f"{count} days after {MONTHS[month]} {day} is {MONTHS[at]} {left}.", "sentence", f"{MONTHS[at]} {left}")


def _month(rng: random.Random, month: int) -> str:
    """Some people write "Feb"."""
    return MONTHS[month][:3] if rng.random() < 0.08 else MONTHS[month]


def _any_date(rng: random.Random) -> tuple[int, int]:
    month = rng.randrange(12)
    return month, rng.randint(1, LENGTHS[month])


def _date(rng: random.Random, paraphrase: bool) -> Problem:
    (month, day), count = _any_date(rng), rng.randint(2, 40)
    problem = _date_after(month, day, count, _DATE_AFTER.ask(rng, paraphrase, n=count, m=_month(rng, month), x=day))
    problem.follow_ups = _more_dates(rng, paraphrase, month, day, count, 2)
    return problem


def _more_dates(rng: random.Random, paraphrase: bool, month: int, day: int, count: int, depth: int) -> list[Problem]:
    """Another number of days, and another date."""
    other, (there, then) = rng.choice([n for n in range(2, 41) if n != count]), _any_date(rng)
    follow_ups = []
    for m, d, n, question in ((month, day, other, _THEN_DAYS.ask(rng, paraphrase, n=other)),
                              (there, then, count, clock.THEN_FROM.ask(rng, paraphrase, x=f"{MONTHS[there]} {then}"))):
        follow = _date_after(m, d, n, question)
        follow.follow_ups = _more_dates(rng, paraphrase, m, d, n, depth - 1) if depth > 1 else []
        follow_ups.append(follow)
    return follow_ups


def _length(month: int, question: str) -> Problem:
    extra = " In a leap year it has 29." if month == 1 else ""
    return Problem("dates", f"length of {MONTHS[month]}: {plain(question)}", question, "",
                   f"{MONTHS[month]} has {LENGTHS[month]} days.{extra}", "contains", f"{LENGTHS[month]} days")


def _beyond(rng: random.Random, paraphrase: bool) -> Problem:
    """Years, weeks and months after a date, time zones, halves of the day."""
    (month, day), year, (here, there) = _any_date(rng), rng.randint(1850, 2100), rng.sample(_PLACES, 2)
    question = _BEYOND.ask(rng, paraphrase, m=MONTHS[month], x=day, d=rng.choice(DAYS), y=year, z=year + rng.randint(3, 90),
                           n=rng.randint(2, 11), k=rng.randint(5, 90), h=rng.randint(1, 12), t=clock.shown(rng.randrange(1440)),
                           p=here, q=there)
    return Problem("dates", f"beyond {plain(question)}", question, "", _REFUSAL, "contains", "outside of what i learnt")


def make(rng: random.Random, paraphrase: bool = False) -> Problem:
    if rng.random() < 0.02:
        return _beyond(rng, paraphrase)
    draw = rng.random()
    if draw < 0.08:
        return _neighbour(rng, paraphrase)
    if draw < 0.35:
        return _weekday(rng, paraphrase)
    if draw < 0.62:
        return _date(rng, paraphrase)
    if draw < 0.97:
        return clock.make(rng, paraphrase)
    months = rng.sample(range(12), 3)
    problem = last = _length(months[0], _MONTH_DAYS.ask(rng, paraphrase, m=MONTHS[months[0]]))
    for month in months[1:]:
        follow = _length(month, _THEN_MONTH.ask(rng, paraphrase, m=MONTHS[month]))
        last.follow_ups.append(follow)
        last = follow
    return problem


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
