#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The recipe of the built-in model, from nothing to files, in its smallest schedule (a few minutes with what is checked around it).

    MOIRE_CLI=path/to/moire-cli MOIRE_RECIPE_PYTHON=python-with-torch python3 tests/recipe/test_recipe.py

Skipped (exit 77) where that interpreter lacks what resources/model/requirements.txt lists: it is a gigabyte that nothing
else needs, so ./test does not install it; .ci/run does.
"""
import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PYTHON = os.environ.get("MOIRE_RECIPE_PYTHON") or sys.executable
CLI = os.environ["MOIRE_CLI"]


class Recipe(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.work = Path(cls.folder.name)
        cls.first = cls.make()

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    @classmethod
    def make(cls):
        return subprocess.run([ROOT / "resources/model/make", "--schedule", "smallest", "--work", cls.work, "--cli", CLI],
                              env={**os.environ, "PYTHON": PYTHON}, capture_output=True, text=True)

    def test_ends_well_and_the_file_is_the_model(self):
        # make compares the exported file's logits with PyTorch's and fails where they differ.
        self.assertEqual(self.first.returncode, 0, self.first.stdout + self.first.stderr)
        self.assertIn("largest difference", self.first.stdout)

    def test_loss_falls(self):
        lines = [json.loads(line) for line in (self.work / "base.jsonl").read_text().splitlines()]
        self.assertLess(lines[-1]["loss"], lines[0]["loss"] - 1.0)

    def test_files_load_and_answer(self):
        for kind in ("base", "zero", "instruct"):
            model = self.work / f"moire-tiny-{kind}.gguf"
            done = subprocess.run([CLI, "-q", "chat", "-m", model, "-n", "8", "--greedy", "-p", "Hello"], capture_output=True, text=True)
            self.assertEqual(done.returncode, 0, done.stderr)

    def test_goes_on_where_it_was(self):
        again = self.make()
        self.assertEqual(again.returncode, 0, again.stderr)
        self.assertIn("base: done before", again.stdout)

    def test_two_processes_learn_as_one(self):
        last = []
        for processes in ("1", "2"):
            work = self.work / f"processes-{processes}"
            work.mkdir()
            shutil.copy(self.work / "tokenizer.json", work)
            done = subprocess.run([PYTHON, "train.py", "base", "--work", work, "--processes", processes, "--tokens", "10240",
                                   "--rows", "7", "--length", "128", "--every", "2",  # seven rows: unequal shares
                                   "--config", '{"layers": 2, "width": 64, "dense_ff": 64, "expert_ff": 32}'],
                                  cwd=ROOT / "resources/model", capture_output=True, text=True)
            self.assertEqual(done.returncode, 0, done.stderr)
            last.append(json.loads((work / "base.jsonl").read_text().splitlines()[-1]))
        for name in ("step", "tokens"):
            self.assertEqual(last[0][name], last[1][name])
        self.assertAlmostEqual(last[0]["loss"], last[1]["loss"], delta=0.01)

    def test_a_mean_of_checkpoints_is_one(self):
        def average(*parts):
            return subprocess.run([PYTHON, "average.py", self.work / "mean.pt", *parts], cwd=ROOT / "resources/model",
                                  capture_output=True, text=True)

        done = average(f"0.25={self.work}/base.pt", f"0.75={self.work}/sft.pt")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.recipe(f"""
import torch
from pathlib import Path
from train import load_model
work = Path({str(self.work)!r})
base, sft, mean = (load_model(work / f"{{name}}.pt")[0].state_dict() for name in ("base", "sft", "mean"))
assert any(not torch.equal(base[name], sft[name]) for name in base)
for name in base:
    assert torch.allclose(mean[name].float(), 0.25 * base[name].float() + 0.75 * sft[name].float(), atol=1e-5), name
""")
        for wrong in ("0.5", "half"):
            self.assertNotEqual(average(f"{wrong}={self.work}/base.pt", f"0.75={self.work}/sft.pt").returncode, 0)

    def test_halves_learn_as_singles(self):
        self.recipe("""
import torch
import torch.nn.functional as F
from model import Config, Model
from train import loss_of
torch.manual_seed(1)
model = Model(Config(layers=2, width=64, dense_ff=64, expert_ff=32))
for parameter in model.parameters():
    parameter.data.add_(torch.randn_like(parameter) * 0.05)
rows, mask = torch.randint(0, 2048, (3, 72)), torch.rand(3, 71) < 0.4

def gradients(loss):
    model.zero_grad()
    loss.backward()
    return {name: parameter.grad.clone() for name, parameter in model.named_parameters()}

plain = F.cross_entropy(model(rows[:, :-1])[mask], rows[:, 1:][mask], reduction="sum") / 50
wanted = gradients(plain)
for half, near in ((False, 0.99999), (True, 0.97)):
    model.reckon_in_half(half)
    loss = loss_of(model, rows, mask, 50)
    assert abs(loss.item() - plain.item()) < (0.02 if half else 1e-4), (half, loss, plain)
    for name, gradient in gradients(loss).items():
        cosine = F.cosine_similarity(gradient.flatten(), wanted[name].flatten(), 0).item()
        assert cosine > near, (half, name, cosine)
""")

    def test_what_is_quantised_fits_its_blocks(self):
        self.recipe(r"""
import torch
from model import fake_quantise
torch.manual_seed(1)
weight = torch.randn(40, 96) * torch.rand(40, 1)
weight[3] = 0
lost = {}
for form, most in (("q8_0", 127), ("q4_0", 8), ("q4_0_fitted", 8)):
    kept = fake_quantise(weight, form).reshape(-1, 32)
    for block in kept[kept.any(1)]:  # whole numbers of a scale in F16
        scales = block.abs().max() / torch.arange(1, most + 1)
        whole = torch.round(block / scales[:, None])
        assert ((scales == scales.half()) & (whole * scales[:, None] == block).all(1)).any(), (form, block)
    lost[form] = (kept - weight.reshape(-1, 32)).square().sum(1)
assert lost["q8_0"].max() < 2e-3 and (lost["q4_0_fitted"] <= lost["q4_0"]).all()
assert lost["q4_0_fitted"].sum() < 0.95 * lost["q4_0"].sum(), (lost["q4_0_fitted"].sum(), lost["q4_0"].sum())
""")

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

    def recipe(self, script):
        """Runs a script among the recipe's modules; returns what it prints."""
        done = subprocess.run([PYTHON, "-c", script], cwd=ROOT / "resources/model", capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        return done.stdout

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

    def test_reinforcement_asks_second_turns(self):
        self.recipe("""
import random
import data, grpo
from tokenizer import USER
rng = random.Random("test")
turns = [grpo.asked_of(rng, "arithmetic", False)[1].count(USER) for _ in range(400)]
assert 20 < sum(count > 1 for count in turns) < 200, turns
assert all(grpo.asked_of(rng, "units", True)[1].startswith("Question: ") for _ in range(50))
""")

    def test_reinforcement_learns_what_was_drawn(self):
        # One step's gradient is that of the advantage times the log probability of every token drawn, the closing one too.
        self.recipe(f"""
import torch
import grpo, tokenizer as tokens
from generate import Answer, generate
from model import Config, Model
torch.manual_seed(1)
tokenizer = tokens.load({str(self.work / "tokenizer.json")!r})
end, line = tokenizer.token_to_id(tokens.END), tokenizer.encode("\\n").ids[0]
shape = Config(vocabulary=tokenizer.get_vocab_size(), layers=2, width=64, dense_ff=64, expert_ff=32)
model, reference = Model(shape), Model(shape)
reference.load_state_dict(model.state_dict())
answers = [Answer([5, 6, 7], [8, 9, line], line), Answer([5, 6], [11, 12, 13, 14], end), Answer([7], [15, 16])]  # the last was cut
rows, own = grpo.packed(answers, end)
drawn = [answer.ids + ([answer.closing] if answer.ended else []) for answer in answers]
for row, mine, ids in zip(rows, own, drawn):
    assert row[1:][mine > 0].tolist() == ids, (row, mine, ids)
advantages = [1.0, -0.5, 0.25]
drift = grpo.learn(model, reference, list(zip(answers, advantages)), 0.1, end, 2)  # in parts
assert abs(drift) < 1e-6, drift
got = {{name: parameter.grad.clone() for name, parameter in model.named_parameters()}}
model.zero_grad()
total = sum(map(len, drawn))
loss = 0
for answer, ids, advantage in zip(answers, drawn, advantages):
    logits = torch.log_softmax(model(torch.tensor([answer.prompt + ids]))[0], 1)
    for at, token in enumerate(ids):
        loss = loss - advantage * logits[len(answer.prompt) - 1 + at, token] / total
loss.backward()
for name, parameter in model.named_parameters():
    assert torch.allclose(got[name], parameter.grad, atol=1e-6, rtol=1e-3), (name, (got[name] - parameter.grad).abs().max())
# Away from the reference the divergence is positive.
for parameter in model.parameters():
    parameter.data.add_(torch.randn_like(parameter) * 0.02)
assert grpo.learn(model, reference, list(zip(answers, advantages)), 0.1, end, 8) > 1e-4
# What is drawn of a document says which token ended it: the end, or a second line feed.
for favoured, ids in ((end, []), (line, [line])):
    weight = torch.zeros(tokenizer.get_vocab_size()).index_fill(0, torch.tensor([favoured]), 100.0)
    model.output.forward = lambda hidden: weight.expand(hidden.shape[0], -1)
    answer, = generate(model, tokenizer, [[5, 6, 7]], 8, 1.0, torch.Generator().manual_seed(1), documents=True)
    assert (answer.ids, answer.closing) == (ids, favoured), answer
""")

    def test_reinforcement_rewards_what_is_right_and_tidy(self):
        self.recipe("""
import grpo
from generate import Answer
from problem import Problem
problem = Problem("arithmetic", "1+1", "1+1", "", "1 + 1 = 2.", "sentence", "2")
for text, ended, wanted in (("1 + 1 = 2.", True, 1), ("<think>1+1</think>1 + 1 = 2.", True, 1), ("1 + 1 = 2.", False, 0),
                            ("Answer: 1 + 1 = 2.", True, 1), ("1 + 1 = 3.", True, 0), ("<think>1 + 1 = 2.", True, 0),
                            ("<think>a</think>1 + 1 = 2.<think>", True, 0), ("a<think>b</think>1 + 1 = 2.", True, 0.5),
                            ("</think>1 + 1 = 2.", True, 0)):
    got = grpo.reward(problem, Answer([1], [2], 3 if ended else None), text)
    assert got == wanted, (text, got)
""")

    def test_intervals_are_those_of_the_books(self):
        # Wilson (1927) at 95 %; Agresti and Min (2005) for pairs, where nothing changed too.
        self.recipe("""
from intervals import paired_difference, wilson
for right, count, low, high in ((0, 10, 0, 0.2775), (8, 10, 0.4902, 0.9433), (10, 10, 0.7225, 1), (0, 0, 0, 1)):
    got = wilson(right, count)
    assert abs(got[0] - low) < 5e-5 and abs(got[1] - high) < 5e-5, (right, count, got)
mean, low, high = paired_difference([True] * 150 + [False] * 50, [True] * 150 + [False] * 50)
assert mean == 0 and abs(high - 1.96 / 202) < 1e-4 and low == -high, (mean, low, high)
mean, low, high = paired_difference([False] * 30 + [True] * 70, [True] * 20 + [False] * 10 + [True] * 65 + [False] * 5)
assert abs(mean - 0.15) < 1e-9 and 0 < low < mean < high < 0.3, (mean, low, high)  # 20 gained, 5 lost of 100
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
    wanted = subprocess.run([PYTHON, "-c", "import gguf, matplotlib, numpy, tokenizers, torch"], capture_output=True, text=True)
    if wanted.returncode != 0:
        print(f"skipped: {PYTHON} lacks what resources/model/requirements.txt lists ({wanted.stderr.strip().splitlines()[-1]})")
        sys.exit(77)
    unittest.main()
