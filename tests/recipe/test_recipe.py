#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The recipe of the built-in model, from nothing to files, in its smallest schedule (about a minute).

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
        done = subprocess.run([PYTHON, "-c", script], cwd=ROOT / "resources/model", capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertGreater(int(done.stdout), 2000)

    def test_no_held_out_problem_or_phrasing_is_emitted(self):
        script = """
import random, sys
import data, problem
from domains import DOMAINS
rng = random.Random("test")
for domain in DOMAINS:
    for _ in range(300):
        drawn = data.draw(rng, domain)
        assert all(problem.split_of(each.domain, each.identity) == problem.TRAIN for each in [drawn, *drawn.follow_ups]), drawn
        assert drawn.correct(drawn.answer), drawn
        assert not drawn.correct("I do not know."), drawn
"""
        done = subprocess.run([PYTHON, "-c", script], cwd=ROOT / "resources/model", capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stderr)


if __name__ == "__main__":
    wanted = subprocess.run([PYTHON, "-c", "import gguf, matplotlib, numpy, tokenizers, torch"], capture_output=True, text=True)
    if wanted.returncode != 0:
        print(f"skipped: {PYTHON} lacks what resources/model/requirements.txt lists ({wanted.stderr.strip().splitlines()[-1]})")
        sys.exit(77)
    unittest.main()
