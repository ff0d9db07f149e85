#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The questions that the built-in model is trained on: right, judged rightly, and held out where they should be.

    MOIRE_RECIPE_PYTHON=python-with-torch python3 tests/recipe/test_questions.py
"""
import recipe_case


class Questions(recipe_case.RecipeCase):
    def test_worked_steps_are_right(self):
        script = r"""
import random, re
import data
rng = random.Random("steps")
checked = 0
for domain in data.WEIGHTS:
    for _ in range(500):
        reasoning = data.draw(rng, domain).reasoning
        for left, right in re.findall(r"(?<![\d*])(\d+(?:[-+*]\d+)+)=(\d+)(?![\d*])", reasoning):
            assert eval(re.sub(r"\b0+(?=\d)", "", left)) == int(right), (left, right, reasoning)
            checked += 1
print(checked)
"""
        self.assertGreater(int(self.recipe(script)), 2000)

    def test_the_larger_of_two_is_found(self):
        self.recipe(r"""
import random, re
from domains.arithmetic import solve
rng = random.Random("larger")
pairs = [(a, b) for a in range(30) for b in range(30)] + [(rng.randint(0, 999), rng.randint(0, 999)) for _ in range(4000)]
for a, b in pairs:
    reasoning, _, value = solve("-", a, b)
    assert int(value) == a - b and reasoning.startswith(f"{a}, {b}: "), reasoning
    seen = reasoning.split("\n")[0].removeprefix(f"{a}, {b}: ").rstrip(".")
    counted = re.fullmatch(r"(\d) and (\d) figures", seen)
    if counted:
        assert [*map(int, counted.groups())] == [len(str(a)), len(str(b))] and len(str(a)) != len(str(b)), reasoning
    else:
        signs = "".join("<" if x < y else ">" if x > y else "=" for x, y in zip(str(a), str(b)))
        wanted = signs[:len(signs) - len(signs.lstrip("=")) + 1]
        assert seen == ", ".join(f"{x}{sign}{y}" for x, sign, y in zip(str(a), wanted, str(b))), reasoning
""")

    def test_answers_are_judged_right_and_others_wrong(self):
        self.recipe("""
import random
import data
from domains import DOMAINS
rng = random.Random("test")
for domain in DOMAINS:
    before = None
    for _ in range(300):
        drawn = data.draw(rng, domain)
        waiting = [drawn]
        while waiting:
            each = waiting.pop()
            waiting += each.follow_ups
            assert each.correct(each.answer), each
            assert not each.correct("I do not know."), each
            assert not each.correct(""), each
        if before and before.kind == drawn.kind == "sentence" and before.expected.lower() != drawn.expected.lower():
            assert not drawn.correct(before.answer), (drawn, before)
        before = drawn
""")

    def test_answers_that_are_almost_right_are_refused(self):
        self.recipe("""
from problem import judge
wrong = [
    ("sentence", "3", "23 / 4 = 99 with remainder 3.", "23 / 4 = 5 with remainder 3."),
    ("sentence", "12, 27, 53", "From smallest to largest: 53, 12, 27, 53.", "From smallest to largest: 12, 27, 53."),
    ("sentence", "42", "6 × 7 = 42, so the answer is 43.", "6 × 7 = 42."),
    ("sentence", "42", "6 + 7 = 42.", "6 × 7 = 42."),
    ("sentence", "-3", "5 - 2 = -3.", "2 - 5 = -3."),
    ("sentence", "n o o m", "The word moon reversed is x n o o m.", "The word moon reversed is n o o m."),
    ("sentence", "one", "1 in English is twenty-one.", "1 in English is one."),
    ("sentence", "5", "It prints -5.", "It prints 5."),
    ("sentence", "Yes", "Yes, Dora is a rat.", "Yes, Dora is old."),
    ("contains", "5 letters", "It has 15 letters.", ""),
    ("contains", "oslo|norway", "Oslo is there.", ""),
    ("json", '{"open": true}', '{"open": 1}', ""),
    ("json", '{"a": 1}', '{"a": 1', ""),
    ("json", '{"a": 1}', '{"a": 1, "b": 2}', ""),
    ("verse", "dog", "dog night\\nlight", ""),
    ("verse", "dog", "The dog is out tonight,", ""),
    ("rhyme", "light", "light rhymes with light.", ""),
]
for case in wrong:
    assert not judge(*case), case
right = [
    ("sentence", "3", "23 / 4 = 5  with remainder 3", "23 / 4 = 5 with remainder 3."),
    ("sentence", "42", "7 × 6 = 42, so the answer is 42.", "6 × 7 = 42."),
    ("sentence", "42", "6 × 7 = 42.", "6 × 7 = 42, so the answer is 42."),
    ("contains", "oslo|norway", "The capital of Norway is Oslo.", ""),
    ("json", '{"a": 1, "b": [2]}', 'A comma is missing: {"b": [2], "a": 1}', ""),
]
for case in right:
    assert judge(*case), case
""")

    def test_nothing_held_out_is_emitted(self):
        # Questions, follow-ups, worked steps and documents, against held-out questions that the drawing does not know of.
        self.recipe("import evaluate; evaluate.check_disjoint(evaluate.questions(60, 'test'), 6000)")

    def test_training_passes_midnight_and_prints_no_held_out_double(self):
        self.recipe(r"""
import random, re
import data
from domains import arithmetic, python_output
rng = random.Random("test")
assert any("-24=" in data.draw(rng, "dates").reasoning for _ in range(2000))
doubles = [int(n) for _ in range(2000) for n in re.findall(r"print\(double\((\d+)\)\)", python_output.document(rng))]
assert doubles and all(arithmetic.trained("*", 2, n) for n in doubles)
""")

    def test_what_is_held_out_in_one_direction_is_in_the_other(self):
        self.recipe(r"""
import random, re
from domains import units
identities, ways = {}, {}
for smaller in (True, False):
    rng = random.Random("test")
    for _ in range(6000):
        pair = rng.choice(units._PAIRS)
        asked = units._convert(rng, pair, smaller, units._ASK, False)
        amounts = frozenset(re.findall(r"([\d.]+) (\w+)", asked.answer))
        identities.setdefault(amounts, set()).add(asked.identity)
        ways.setdefault(amounts, set()).add(smaller)
assert all(len(each) == 1 for each in identities.values())
assert sum(len(each) == 2 for each in ways.values()) > 800
assert any("." in amount for amounts, each in ways.items() if len(each) == 2 for amount, _ in amounts)
""")

    def test_conversions_are_right(self):
        # The point and the zeros are moved as text: here they are reckoned.
        self.recipe(r"""
import random, re
from decimal import Decimal
from domains import units
rng, rests, one = random.Random("test"), 0, 0
many = {unit[0]: unit[1] for pair in units._PAIRS for unit in pair[:2]}
per = {frozenset((large[1], small[1])): (large[1], factor) for large, small, factor in units._PAIRS}
for _ in range(6000):
    asked = units._convert(rng, rng.choice(units._PAIRS), rng.random() < 0.5, units._ASK, False)
    given, source, result, target, _, rest = re.fullmatch(
        r"([\d.]+) (\w+) (?:are|is) ([\d.]+) (\w+)( and (\d+) \w+)?\.", asked.answer).groups()
    source, target = many.get(source, source), many.get(target, target)
    large, factor = per[frozenset((source, target))]
    if source == large:
        assert Decimal(given) * factor == Decimal(result), asked
    else:
        assert Decimal(result) * factor + int(rest or 0) == Decimal(given), asked
    assert given in asked.question and "\n1 " in asked.reasoning, asked
    rests += rest is not None
    one += rest is not None and result == "1"
assert rests > 200 and one > rests / 4, (rests, one)
beyond = [units._beyond(rng, False) for _ in range(20000)]
refused = [each.identity.split()[1:] for each in beyond]
assert all(any(each[1:] == pair for each in refused) for pair in (["lb", "kg"], ["kg", "ft"], ["in", "cm"], ["h", "d"]))
assert ["24", "h", "d"] not in refused and ["16", "oz", "lb"] not in refused  # one of the larger unit is taught
""")

    def test_what_is_beyond_is_refused(self):
        self.recipe(r"""
import random, re
from domains import arithmetic
rng = random.Random("test")
asked = [arithmetic._larger(rng, False) for _ in range(3000)]
found = [re.search(r"(\d+) ?(?:/|÷|divided by) ?(\d+)", each.question) for each in asked]
even = sum(int(each[2]) > 9 and int(each[1]) % int(each[2]) == 0 for each in found if each)  # "20 divided by 10"
assert even > 150 and all(each.expected == "outside of what i learnt" for each in asked), even
""")

    def test_an_element_is_looked_up_where_it_stands(self):
        self.recipe(r"""
import random, re
import data
rng, checked = random.Random("test"), 0
for _ in range(4000):
    problem = data.draw(rng, "python")
    found = re.fullmatch(r"(.*) Asked: (\d+) (\w+)\.", problem.reasoning)
    if found:
        items = dict(re.findall(r"(\d+) (\w+)\.", found[1]))
        assert items[found[2]] == found[3] == problem.expected, problem
        checked += 1
assert checked > 200
""")

    def test_nothing_impossible_is_taught(self):
        # A difference, a rest or a way below zero; that what is big may be small.
        self.recipe(r"""
import random, re
import data
rng, below, away, differences, unknown = random.Random("test"), 0, 0, 0, 0
for _ in range(12000):
    problem = data.draw(rng, "arithmetic")
    if problem.expected.startswith("-"):
        below += 1
        away += bool(re.search("subtract|take", problem.question, re.I))
        assert not re.search("differ|how far|between|more than|bigger|larger|remain|left", problem.question, re.I), problem
        small, large = map(int, re.match(r"(\d+), (\d+): .+\.\n-\(\2-\1\)\.", problem.reasoning).groups())
        assert int(problem.expected) == small - large < 0 and problem.answer == f"{small} - {large} = {small - large}.", problem
    turned = re.match(r"(\d+), (\d+): .+\.\n(\d+)-(\d+)\.\n", problem.reasoning)
    if turned:
        differences += 1
        large, small = max(int(turned[1]), int(turned[2])), min(int(turned[1]), int(turned[2]))
        assert (large, small) == (int(turned[3]), int(turned[4])) and int(problem.expected) == large - small > 0, problem
opposites = [{"big", "small"}, {"fast", "slow"}, {"loud", "quiet"}, {"old", "young"}, {"warm", "cold"}, {"red", "blue"}]
for _ in range(6000):
    problem = data.draw(rng, "logic")
    found = re.search(r": (\w+) (?:yes|no)\. Asked: (\w+) unknown", problem.reasoning)
    if found:
        unknown += 1
        assert set(found.groups()) not in opposites, problem
assert below > 250 and away > 25 and differences > 150 and unknown > 500, (below, away, differences, unknown)
""")

    def test_one_way_of_asking_in_six_is_held_out(self):
        self.recipe("""
from problem import Phrases
ways = [f"{word} {{a}}[?|.]" for word in "one two three four five six seven eight nine ten eleven twelve".split()]
phrases = Phrases(ways, common=["What is {a}?"])
assert len(phrases.held_out) == 2 and not set(phrases.held_out) & set(phrases.trained)
assert phrases.held_out == Phrases(list(reversed(ways)), common=["What is {a}?"]).held_out  # by the hash, not by the place
assert "One {a}" in Phrases(["One {a}", "one {a}!"]).trained  # another can say it
assert not Phrases(["x {a}"] * 1, common=["x {a}?"]).held_out
later = Phrases(ways, common=["What is {a}?"], later=["thirteen {a}"])
assert later.held_out == phrases.held_out and "thirteen {a}" in later.trained
try:
    Phrases(ways, later=[phrases.held_out[0].split()[0].upper() + " {a}!"])
    raise SystemExit("a way that a held-out one says was taken")
except ValueError:
    pass
""")

    def test_what_is_trained_behind_a_greeting_is_not_asked_as_unseen(self):
        self.recipe("""
import random
from problem import Phrases
ways = [f"[|simply] {word} {{a}}" for word in "one two three four five six seven eight nine ten eleven twelve".split()]
held_out = Phrases(ways).held_out
first, second = held_out
phrases = Phrases(ways, later=[first.replace("[|simply]", "hm, "), first.replace("[|simply]", "quick question: simply"),
                               second.replace("[|simply]", "").strip() + " please"])
assert phrases.held_out == [second], phrases.held_out  # all of the first is trained so, half of the second
asked = [phrases.ask(random.Random(seed), True, a=7) for seed in range(40)]
assert all(second.replace("[|simply]", "simply").format(a=7) in each.lower() for each in asked), asked
assert any("!" in each or ":" in each for each in asked)  # with greetings, as what is trained is asked
assert Phrases(ways, later=["hm, thirteen {a}"]).held_out == held_out
""")

    def test_no_talk_has_two_answers(self):
        self.assertGreater(int(self.recipe(r"""
from domains import small_talk
from problem import sayings
answers = {}
for phrases, answer in [(each[0], each[1]) for each in small_talk._FACTS] + [(small_talk._OTHER, "outside")]:
    for template in phrases.trained + phrases.held_out:
        for saying in sayings(template):
            assert answers.setdefault(saying, answer) == answer, (saying, answer, answers[saying])
print(len(answers))
""")), 8000)

    def test_no_trained_phrasing_can_say_a_held_out_one(self):
        self.assertGreater(int(self.recipe(r"""
import itertools, pathlib, re
import domains, problem

def phrases(value):
    if isinstance(value, problem.Phrases):
        yield value
    elif isinstance(value, (dict, list, tuple)):
        for each in value.values() if isinstance(value, dict) else value:
            yield from phrases(each)

def sayings(template):
    parts = [[part] if at % 2 == 0 else part.split("|") for at, part in enumerate(problem._CHOICE.split(template))]
    for choice in itertools.product(*parts):
        yield re.sub(r"[^\w{}]+", " ", "".join(choice).lower()).strip()

checked = 0
for file in (pathlib.Path(problem.__file__).parent / "ways").iterdir():
    name = file.stem
    later = {template for section in problem.ways_written_later(name).values() for template in section}
    for value in vars({"letters": domains.letters, "clock": domains.clock, **domains.DOMAINS}[name]).values():
        for each in phrases(value):
            later -= set(each.trained)
            trained = {saying for template in each.trained for saying in sayings(template)}
            for template in each.held_out:
                for saying in sayings(template):
                    assert saying not in trained, (name, template)
                    checked += 1
    assert not later, (name, later)  # a section of its file that no question reads
print(checked)
""")), 50)


if __name__ == "__main__":
    recipe_case.main()
