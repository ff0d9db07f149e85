# SPDX-License-Identifier: GPL-3.0-or-later
"""Questions written by hand, five a domain, as people type them: no template says them, training never sees them. They
measure whether words are understood; the problems themselves may have been trained."""
from __future__ import annotations

from problem import Problem

# Domain: (question, what the answer must contain; parts by |).
_ASKED: dict[str, list[tuple[str, str]]] = {
    "arithmetic": [("i bought 14 eggs and then 19 more, how many eggs is that", "33"),
                   ("take away 27 from 81 for me", "54"),
                   ("6 times 34, what's that?", "204"),
                   ("My gran is 82 and I am 45 years younger. How old am I?", "37"),
                   ("need 96 split in 8, thx", "12")],
    "units": [("how long is 3 hours in minutes?", "180"),
              ("The rope has 400 centimetres. And in metres?", "4"),
              ("5 kg - how many g", "5000"),
              ("a bottle holds 2 litres, say that in millilitres", "2000"),
              ("My flight takes 240 minutes, how many hours will I sit there?", "4")],
    "dates": [("it's monday, what day will it be in 10 days", "thursday"),
              ("train leaves 9:40 and needs 35 minutes. arrival?", "10:15"),
              ("how many days has june got", "30"),
              ("today is friday, which day was it 3 days ago", "tuesday"),
              ("The meeting runs from 14:10 till 14:55, so how many minutes?", "45")],
    "sorting": [("put 5 81 33 in order for me", "5, 33, 81"),
                ("biggest first: 12, 40, 7", "40, 12, 7"),
                ("which one is the largest, 64, 19 or 72?", "72"),
                ("alphabetical please: tree, apple, moon", "apple, moon, tree"),
                ("say the word house from back to front", "e s u o h")],
    "logic": [("Ben is older than Fay and Fay is older than Gus. So who's the youngest of the three?", "gus"),
              ("every cat is grey. Rosa is a cat. what colour is Rosa?", "grey"),
              ("All dogs are loud, and Max is a dog. Is Max loud then?", "yes"),
              ("Anna runs faster than Tom, Tom runs faster than Leo. Who is fastest?", "anna"),
              ("No horse is blue. Ida is a horse. Could Ida be blue?", "no")],
    "json": [('my parser chokes on this: {"a": 1, "b": 2', '"a": 1|"b": 2}'),
             ('what goes wrong with {"name": "Tom" "age": 5} ?', '"name": "tom", "age": 5'),
             ('mend it please {"city": "Rome", "zip": 12,}', '"zip": 12}'),
             ("valid json for {name: \"Ida\"}", '"name": "ida"'),
             ('get me the age out of {"name": "Leo", "age": 44}', "44")],
    "python": [("print(4 + 9) gives?", "13"),
               ("I type x = 6 and then print(x * 3). What appears?", "18"),
               ('tell me what len("tree") is in python', "4"),
               ("a = [3, 1, 2]\nprint(max(a))\nresult please", "3"),
               ("what does print(sum([2, 5, 1])) give me", "8")],
    "geography": [("paris is the capital of which country again?", "france"),
                  ("which city is japan's capital", "tokyo"),
                  ("on what continent do i find kenya", "africa"),
                  ("Spain - capital?", "madrid"),
                  ("brazil is on what continent again?", "south america")],
    "number_words": [("47 in german please", "siebenundvierzig"),
                     ("what would a frenchman call the number 12", "douze"),
                     ("write out 65", "sixty-five"),
                     ("how would i write twenty-three with digits", "23"),
                     ("spanish word for 8", "ocho")],
    "small_talk": [("hey there", "hello"),
                   ("so who are you exactly?", "moire"),
                   ("how do moe models even work", "experts"),
                   ("what's the weather going to be tomorrow", "outside of what i learnt"),
                   ("thanks a lot, that helped", "welcome")],
    "definitions": [("explain the word island to me", "water"),
                    ("river, what's that", "sea"),
                    ("what's a hospital for?", "sick people"),
                    ("a library is what exactly?", "borrow"),
                    ("tell me what a lamp is for", "light")],
    "verse": [("got a word that rhymes with light?", "rhymes with light"),
              ("make something rhyme about my cat", "cat"),
              ("two lines on the sea, rhyming", "sea"),
              ("what goes with house in a rhyme", "rhymes with house"),
              ("a tiny poem, subject: the dog", "dog")],
}


def asked() -> list[Problem]:
    return [Problem(domain, f"own words: {question}", question, "", "", "contains", wanted)
            for domain, entries in _ASKED.items() for question, wanted in entries]
