#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The built-in model: found in the build tree and in an installation, small, and right about what it was taught.

    MOIRE_CLI=path/to/moire-cli MOIRE_BUILD=build-folder python3 tests/cli/test_builtin_model.py
"""
import json
import os
import re
import subprocess
import tempfile
import unittest
from pathlib import Path

CLI = os.environ["MOIRE_CLI"]
BUILD = os.environ["MOIRE_BUILD"]
SOURCE = Path(__file__).resolve().parents[2]
MODELS = SOURCE / "resources/model"
ALL = bool(os.environ.get("MOIRE_TEST_ALL"))  # the weights are frozen, so ./test asks fewer questions than ./test --all


def run(*arguments, cli=CLI):
    return subprocess.run([cli, *arguments], capture_output=True, text=True, timeout=120)


class BuiltInModel(unittest.TestCase):
    def test_is_the_default(self):
        told = json.loads(run("inspect", "--json").stdout)
        self.assertEqual(told["path"], str(MODELS / "moire-tiny-instruct.gguf"))

    def test_an_installed_program_uses_the_installed_model(self):
        with tempfile.TemporaryDirectory() as folder:
            done = subprocess.run(["cmake", "--install", BUILD, "--prefix", folder], capture_output=True, text=True)
            self.assertEqual(done.returncode, 0, done.stderr)
            moved = Path(folder + "-moved")
            Path(folder).rename(moved)
            try:
                told = json.loads(run("inspect", "--json", cli=moved / "bin/moire-cli").stdout)
                self.assertEqual(told["path"], str(moved / "share/moire/models/moire-tiny-instruct.gguf"))
            finally:
                moved.rename(folder)

    def test_sizes(self):
        sizes = [path.stat().st_size for path in MODELS.glob("moire-tiny-*.gguf")]
        self.assertEqual(len(sizes), 3)
        self.assertLessEqual(max(sizes), 16 << 20)
        self.assertLessEqual(sum(sizes), 40 << 20)

    def test_reasons_and_answers(self):
        done = run("-q", "chat", "--greedy", "-n", "300", "--show-thinking", "only", "-p", "What is 17 x 23?")
        self.assertRegex(done.stdout, r"3\*7=21|7\*3=21", done.stderr)
        for prompt in ("What is 17 x 23?", "17*23", "what is 17 multiplied by 23?", "Calculate 17 × 23"):
            done = run("-q", "chat", "--greedy", "-n", "300", "--show-thinking", "no", "-p", prompt)
            self.assertIn("391", done.stdout, prompt)

    @unittest.skipUnless(ALL, "hundreds of questions: ./test --all")
    def test_knows_sums_differences_and_products_of_single_figures(self):
        # None of these are held out, so no score on held-out problems would show that one is wrong.
        wrong = []
        for a in range(1, 10):
            for b in range(1, a + 1):
                for sign, result in (("+", a + b), ("-", a - b), ("x", a * b)):
                    done = run("-q", "chat", "--greedy", "-n", "100", "--show-thinking", "no", "-p", f"What is {a} {sign} {b}?")
                    if f"= {result}." not in done.stdout:
                        wrong.append((a, sign, b, done.stdout))
        self.assertEqual(wrong, [])

    @unittest.skipUnless(ALL, "hundreds of questions: ./test --all")
    def test_knows_neighbouring_days_and_months_and_one_of_a_unit(self):
        days = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
        months = "January February March April May June July August September October November December".split()
        asked = {f"What {kind} comes {word} {names[at]}?": names[(at + step) % len(names)] + "."
                 for kind, names in (("day", days), ("month", months)) for at in range(len(names))
                 for word, step in (("before", -1), ("after", 1))}
        for large, count in (("an hour", "60 minutes"), ("a minute", "60 seconds"), ("a day", "24 hours"), ("a week", "7 days"),
                             ("a year", "12 months"), ("a kilometre", "1000 metres"), ("a metre", "100 centimetres"),
                             ("a kilogram", "1000 grams"), ("a litre", "1000 millilitres"), ("a foot", "12 inches")):
            asked[f"How many {count.split()[1]} are in {large}?"] = count
        for question, wanted in asked.items():
            with self.subTest(question=question):
                self.assertIn(wanted, run("-q", "chat", "--greedy", "-n", "100", "--show-thinking", "no", "-p", question).stdout)

    def test_answers_every_example_of_the_window(self):
        # ui/example_prompts.cpp shows these twelve; a model that fails one must not be shipped.
        examples = {
            "What is 34 x 19?": "= 646",
            "How many minutes are 7 hours?": "420 minutes",
            "What day is 25 days after Monday?": "Friday",
            "Sort these numbers: 53, 12, 88, 27.": "12, 27, 53, 88",
            "Karl is taller than Nina. Nina is taller than Leo. Who is the tallest?": "is Karl",
            'Fix this JSON: {"name": "Anna", "age": 31': '{"name": "Anna", "age": 31}',
            "What does this print?\nprint(sum([4, 8, 3]))": "15",
            "What is the capital of Norway?": "Oslo",
            "How do you say 47 in German?": "siebenundvierzig",
            "What does island mean?": "land",
            "Write a rhyme about the moon.": "moon",
            "What is a mixture of experts?": "experts",
        }
        source = (SOURCE / "ui/conversation/first_start.cpp").read_text()
        cards = re.findall(r'Example\{QT_TRANSLATE_NOOP\([^)]*\),\s*("(?:[^"\\]|\\.)*")', source)
        self.assertEqual(len(cards), 6)
        self.assertLessEqual({json.loads(card) for card in cards}, examples.keys())
        for prompt, wanted in examples.items():
            with self.subTest(prompt=prompt):
                for seed in range(10 if ALL else 1):  # sampled, as in the window
                    done = run("-q", "chat", "--seed", str(seed), "-n", "300", "--show-thinking", "no", "-p", prompt)
                    self.assertIn(wanted, done.stdout, done.stderr)

    def test_uses_the_recommended_temperature_by_default(self):
        for given, wanted in ([], 0.2), (["--temperature", "0.75"], 0.75):
            done = run("trace", "-p", "Hello", "-n", "1", "-o", "-", *given)
            self.assertAlmostEqual(json.loads(done.stdout.splitlines()[0])["settings"]["temperature"], wanted, 6, done.stderr)

    def test_says_what_it_did_not_learn(self):
        done = run("-q", "chat", "--greedy", "-n", "100", "-p", "What do you know about football?")
        self.assertIn("outside of what I learnt", done.stdout)


if __name__ == "__main__":
    unittest.main()
