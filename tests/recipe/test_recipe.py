#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The recipe of the built-in model: a few steps of training, and with MOIRE_TEST_ALL=1 the whole smallest schedule (minutes).

    MOIRE_CLI=path/to/moire-cli MOIRE_RECIPE_PYTHON=python-with-torch python3 tests/recipe/test_recipe.py

Which interpreter, and what it lacks: see recipe_case.py.
"""
import json
import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

import recipe_case
from recipe_case import PYTHON, RECIPE

CLI = os.environ["MOIRE_CLI"]


class WorkCase(recipe_case.RecipeCase):
    """Cases that share a folder of checkpoints."""

    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.work = Path(folder.name)

    def step(self, *arguments):
        """Runs one of the recipe's programs."""
        done = subprocess.run([PYTHON, *arguments], cwd=RECIPE, capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        return done.stdout


@unittest.skipUnless(os.environ.get("MOIRE_TEST_ALL"), "the whole smallest schedule takes minutes: ./test --all")
class Schedule(WorkCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.first = cls.make()

    @classmethod
    def make(cls):
        return subprocess.run([RECIPE / "make", "--schedule", "smallest", "--work", cls.work, "--cli", CLI],
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
                                  cwd=RECIPE, capture_output=True, text=True)
            self.assertEqual(done.returncode, 0, done.stderr)
            last.append(json.loads((work / "base.jsonl").read_text().splitlines()[-1]))
        for name in ("step", "tokens"):
            self.assertEqual(last[0][name], last[1][name])
        self.assertAlmostEqual(last[0]["loss"], last[1]["loss"], delta=0.01)

    def test_a_mean_of_checkpoints_is_one(self):
        def average(*parts):
            return subprocess.run([PYTHON, "average.py", self.work / "mean.pt", *parts], cwd=RECIPE,
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


class Steps(WorkCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        subprocess.run([PYTHON, "build_tokenizer.py", cls.work / "tokenizer.json", "2048", "2000"], cwd=RECIPE, check=True,
                       stdout=subprocess.DEVNULL)

    def test_loss_falls_and_the_file_is_the_model(self):
        self.step("train.py", "base", "--work", self.work, "--tokens", "20480", "--rows", "8", "--length", "128", "--every", "5",
                  "--config", '{"layers": 2, "width": 64, "dense_ff": 64, "expert_ff": 32}')
        lines = [json.loads(line) for line in (self.work / "base.jsonl").read_text().splitlines()]
        self.assertLess(lines[-1]["loss"], lines[0]["loss"] - 0.5)
        self.step("export.py", self.work / "base.pt", self.work / "f32.gguf", "--form", "f32")
        self.assertIn("largest difference",
                      self.step("check_export.py", self.work / "base.pt", self.work / "f32.gguf", "--cli", CLI))
        self.step("export.py", self.work / "base.pt", self.work / "base.gguf", "--kind", "base")
        done = subprocess.run([CLI, "-q", "complete", "-m", self.work / "base.gguf", "-n", "8", "--greedy", "-p", "Hello"],
                              capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stderr)

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


if __name__ == "__main__":
    recipe_case.main()
