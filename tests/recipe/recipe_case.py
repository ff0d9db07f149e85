# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of the built-in model's recipe share: a script run among the recipe's modules, and when to skip.

MOIRE_RECIPE_PYTHON names an interpreter that has what resources/model/recipe/requirements.txt lists: it is a gigabyte that nothing
else needs, so ./test does not install it; .ci/run does. Without it the tests are skipped (exit 77).
"""
import os
import subprocess
import sys
import unittest
from pathlib import Path

RECIPE = Path(__file__).resolve().parents[2] / "resources/model/recipe"
PYTHON = os.environ.get("MOIRE_RECIPE_PYTHON") or sys.executable


class RecipeCase(unittest.TestCase):
    def recipe(self, script):
        """Runs a script among the recipe's modules; returns what it prints."""
        done = subprocess.run([PYTHON, "-c", script], cwd=RECIPE, capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        return done.stdout


def main() -> None:
    wanted = subprocess.run([PYTHON, "-c", "import gguf, matplotlib, numpy, tokenizers, torch"], capture_output=True, text=True)
    if wanted.returncode != 0:
        print(f"skipped: {PYTHON} lacks what resources/model/recipe/requirements.txt lists ({wanted.stderr.strip().splitlines()[-1]})")
        sys.exit(77)
    unittest.main(module="__main__")
