# SPDX-License-Identifier: GPL-3.0-or-later
"""Questions written by hand, ten a domain, as people type them, by somebody who had not seen the templates of training. They
measure whether words are understood. Nothing is held out for them: problems may have been trained, some thirty questions are
such as a template can say but for the values (two of these templates were written later, word for word), and a few go beyond
what is taught."""
from __future__ import annotations

from problem import Problem

# Domain: (question, what the answer must contain; parts by |). In verse: the check and the subject or word.
_ASKED: dict[str, list[tuple[str, str]]] = {
    "arithmetic": [
        ("what's 347 and 258 together", "605"),
        ("Could you please take 186 away from 412 for me?", "226"),
        ("14 times 23 = ?", "322"),
        ("I need 144 split evenly among 9. How much is each share?", "16"),
        ("Lena had 85 stickers, gave 37 to her brother. how many are left with her", "48"),
        ("A bus carries 52 people. How many people fit in 6 such buses?", "312"),
        ("difference 903 vs 678", "225"),
        ("My gran baked 96 biscuits and put 8 on every plate, so how many plates did she need?", "12"),
        ("add up: 459, 76", "535"),
        ("quick one - if I multiply 125 by 7, where do I land?", "875"),
    ],
    "units": [
        ("how many metres in 7 km", "7000"),
        ("Convert 45 cm into millimetres, please.", "450"),
        ("I've a 3 kilogram bag of flour; what is that in grams?", "3000"),
        ("9000 ml -> l", "9 litres"),
        ("The film lasts 2 hours. Give me that in minutes.", "120"),
        ("480 seconds, that's how many minutes?", "8 minutes"),
        ("we're away for 6 weeks, how many days is this", "42"),
        ("A board is 72 inches long. In feet?", "6 feet"),
        ("its 25 celsius outside, waht would that be in fahrenheit", "77"),
        ("If a trip takes 4 days, how many hours pass?", "96"),
    ],
    "dates": [
        ("today is tuesday. what day will it be 10 days from now", "friday"),
        ("Which weekday was it five days before a Monday?", "wednesday"),
        ("I sowed beans on 17 August and they are ripe 24 days later. On which date is that?", "september|10"),
        ("add 40 days to June 3", "july|13"),
        ("The train leaves at 14:50 and needs 35 minutes. When does it arrive?", "15:25"),
        ("from 9:15 until 10:02, how many minutes is that?", "47"),
        ("how long is november, in days", "30"),
        ("clock shows 22:18 now, +25 min?", "22:43"),
        ("Exam on a Saturday, and the results are out 3 days later: name the day.", "tuesday"),
        ("does October have 30 days or 31?", "31"),
    ],
    "sorting": [
        ("put 81, 15, 33 in order, smallest first", "15, 33, 81"),
        ("Please rank these from high to low: 24 67 12 90", "90, 67, 24, 12"),
        ("out of 38, 83, 56 and 71 which one's the biggest", "83"),
        ("Here are my scores: 44, 29, 62, 35, 50. Which is the lowest?", "29"),
        ("alphabetise: tree, apple, moon", "apple, moon, tree"),
        ("I'd like the words river, bread, stone, candle listed from z back to a.", "stone, river, candle, bread"),
        ('spell "garden" backwards', "n e d r a g"),
        ("how many letters has the word window got?", "6"),
        ("count the letter e in cheese", "3"),
        ("My raffle tickets are 77, 19, 42, 58, 11 and 95; would you arrange them ascending?", "11, 19, 42, 58, 77, 95"),
    ],
    "logic": [
        ("All bakers are early risers. Tom is a baker. Is Tom an early riser?", "yes"),
        ("Rex is a dog and all dogs are loyal, so tell me: is Rex loyal?", "yes"),
        ("Anna is taller than Ben, Ben is taller than Carl. Who's the tallest?", "anna"),
        ("mia is older than leo. zoe is older than mia. which of them is oldest", "zoe"),
        ("Paul is heavier than Rita and Rita is heavier than Sam. Is Paul heavier than Sam?", "yes"),
        ("If it snows, then the bus is late. It snows. Is the bus late?", "yes"),
        ("if the shop is open, the light is on. the light is on. can we say the shop is open", "unknown"),
        ("Given: if Eva sings, the dog barks. The dog barks. Does Eva sing?", "unknown"),
        ("Nina is richer than Omar; Omar is richer than Kate. Would you say Kate is richer than Nina?", "no"),
        ("Three runners: Ida is faster than Finn, and Finn is faster than Jon. Name the fastest.", "ida"),
    ],
    "json": [
        ("write as json object: name is anna, age is 31", '"name": "anna"|"age": 31'),
        ("Turn the list red, green, blue into a JSON array, please.", '["red", "green", "blue"]'),
        ('this json is broken, fix it: {"city": "oslo", "year": 1990', '{"city": "oslo", "year": 1990}'),
        ('A comma is missing somewhere: {"a": 1 "b": 2}. Can you repair it?', '{"a": 1, "b": 2}'),
        ('What does the key "color" hold in {"item": "cup", "color": "blue"}?', "blue"),
        ("{price: 12}  <- quotes forgotten, correct that", '{"price": 12}'),
        ('from {"id": 47, "name": "max"} read me the id', "47"),
        ("My cat is called Luna and she is 4 years old. I want that as JSON with the keys name and age.",
         '"name": "luna"|"age": 4'),
        ("numbers 3, 8, 21 as json list", "[3, 8, 21]"),
        ("Could you pack a book into JSON? title: dune, pages: 412", '"title": "dune"|"pages": 412'),
    ],
    "python": [
        ("what does print(17 + 26) show", "43"),
        ("Program:\nx = 9\nx = x + 14\nprint(x)\nWhat appears on the screen?", "23"),
        ("t = 0\nfor i in range(6):\n    t = t + i\nprint(t)\n-- output?", "15"),
        ("Tell me the result of running print(sum([4, 11, 6])).", "21"),
        ("which number comes out of print(max([32, 58, 47]))?", "58"),
        ('If I type print(len("garden")) what do I get?', "6"),
        ("a = [15, 28, 39]\nprint(a[1])\nI expected 15, but it prints something else. What?", "28"),
        ('if 3 > 5:\n    print("big")\nelse:\n    print("small")\nWhich of the two words gets printed?', "small"),
        ("numbers = [64, 27, 81], then print(min(numbers)), what's printed", "27"),
        ("Please run this in your head:\nw = [5, 9, 2, 8]\nprint(len(w))", "4"),
    ],
    "geography": [
        ("capital of norway?", "oslo"),
        ("Which country has Lisbon as its capital?", "portugal"),
        ("On what continent would I find Kenya?", "africa"),
        ("My sister moved to the capital of Canada. What is that city called?", "ottawa"),
        ("budapest belongs to which country", "hungary"),
        ("Where does the Japanese government sit? I mean the capital of Japan.", "tokyo"),
        ("is peru in africa or in south america", "south america"),
        ("Vienna is the capital of ...", "austria"),
        ("Please tell me the captial city of Egypt.", "cairo"),
        ("continent for thailand pls", "asia"),
    ],
    "number_words": [
        ("how do you write 342 in words", "three hundred|forty-two"),
        ("Spell out 67 in German, please.", "siebenundsechzig"),
        ("french for 45?", "quarante-cinq"),
        ("My teacher in Madrid wants 58 written as a Spanish word. How does it go?", "cincuenta y ocho"),
        ('which number is "seven hundred and nineteen"', "719"),
        ("My German friend said dreiundachtzig. What number did he mean?", "83"),
        ("I saw soixante-douze on a French bill - how much is that in digits?", "72"),
        ("treinta y seis (spanish) as a figure", "36"),
        ("Could you put the number 15 as an English word?", "fifteen"),
        ("If I had to read 94 aloud in French class, what would I say?", "quatre-vingt-quatorze"),
    ],
    "small_talk": [
        ("who am i talking to", "moire"),
        ("Hello from the train!", "hello"),
        ("What kinds of things can I ask you?", "sums"),
        ("how does a mixture of experts work, in short", "experts"),
        ("Explain to me what the router is for.", "router|expert"),
        ("what's a shared expert good for", "shared expert"),
        ("thanks a lot, that helped", "welcome"),
        ("Who won the football world cup in 2014?", "outside of what i learnt"),
        ("can you recommend me a good film for tonight", "outside of what i learnt"),
        ("And what is a token, actually?", "token"),
    ],
    "definitions": [
        ("What's an island, in one sentence?", "water"),
        ("explain library to a child", "book"),
        ("lamp - what is it?", "light"),
        ("What do you call a building where sick people are treated?", "hospital"),
        ("word for someone who teaches at a school", "teacher"),
        ("What sort of creature is a salmon?", "fish"),
        ("hammer, what kind of thing?", "tool"),
        ("My little brother asked what a river is, how would you put it?", "water"),
        ("Which group of things does a banana belong to?", "fruit"),
        ("I'm thinking of a piece of furniture that you sleep in. What's the word?", "bed"),
    ],
    "verse": [
        ("write me two lines that rhyme about a cat", "verse cat"),
        ("Poem about the sea, short please.", "verse sea"),
        ("what rhymes with house", "rhyme house"),
        ('Give me a rhyme for "light".', "rhyme light"),
        ("My dog is asleep. Make a couplet for him!", "verse dog"),
        ("i need a word that sounds like tree at the end", "rhyme tree"),
        ("Can you do a little verse on the moon?", "verse moon"),
        ("two lines on rain, rhymed", "verse rain"),
        ("For a birthday card I'm looking for something rhyming with day.", "rhyme day"),
        ("It would be lovely to have a rhymed couplet with a bird in it.", "verse bird"),
    ],
}


def _problem(domain: str, question: str, wanted: str) -> Problem:
    kind, expected = wanted.split(" ") if domain == "verse" else ("contains", wanted)
    return Problem(domain, f"own words: {question}", question, "", "", kind, expected)


def asked() -> list[Problem]:
    return [_problem(domain, *entry) for domain, entries in _ASKED.items() for entry in entries]
