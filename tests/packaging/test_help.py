#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Man page and completions know every command and option that moire-cli has.

    MOIRE_CLI=path/to/moire-cli python3 tests/packaging/test_help.py
"""
import gzip
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

CLI = os.environ["MOIRE_CLI"]
PACKAGING = Path(__file__).resolve().parents[2] / "packaging"


def generate(folder):
    subprocess.run([sys.executable, PACKAGING / "generate_help.py", CLI, folder, "--version", "1.2.3", "--more",
                    PACKAGING / "man/moire-cli.roff", "--completions"], check=True)
    return {path.name: path.read_bytes() for path in Path(folder).iterdir()}


class Help(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.files = generate(cls.folder.name)
        cls.page = gzip.decompress(cls.files["moire-cli.1.gz"]).decode()

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def complete(self, *words):
        script = '. "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _moire_cli; printf "%s\\n" "${COMPREPLY[@]}"'
        done = subprocess.run(["bash", "-c", script, f"{self.folder.name}/moire-cli.bash", "moire-cli", *words],
                              capture_output=True, text=True, check=True)
        self.assertEqual(done.stderr, "")
        return done.stdout.split()

    def test_every_option_of_every_command(self):
        pending, commands = [[]], 0
        while pending:
            path = pending.pop()
            commands += 1
            text = subprocess.run([CLI, *path, "--help"], capture_output=True, text=True, check=True).stdout
            options = set(re.findall(r"^  (?:-\w,)?(--[\w-]+)", text, re.M))
            self.assertIn("--help", options)
            offered = self.complete(*path, "--")
            for option in options:
                self.assertIn(option.replace("-", "\\-"), self.page, path)
                self.assertIn(option, offered, path)
                self.assertRegex(self.files["moire-cli.fish"].decode(), rf" -l {option[2:]}\b", path)
                self.assertIn(f"*{option}[", self.files["_moire-cli"].decode(), path)
            if "Subcommands:" in text:
                below = re.findall(r"^  (\w[\w-]*)", text.split("Subcommands:")[1], re.M)
                self.assertEqual(sorted(set(self.complete(*path, "")) & set(below)), sorted(below))
                pending += [[*path, name] for name in below]
        self.assertGreaterEqual(commands, 10)

    def test_values(self):
        self.assertEqual(self.complete("chat", "--cache-type", "q8"), ["q8_0"])
        self.assertEqual(self.complete("chat", "--show-thinking", ""), ["yes", "no", "only"])
        self.assertEqual(self.complete("chat", "--top-k", ""), [])

    def test_the_page_is_valid(self):
        self.assertTrue(self.page.startswith(".TH MOIRE\\-CLI 1"))
        self.assertIn("Moire 1.2.3", self.page)
        if shutil.which("groff"):
            done = subprocess.run(["groff", "-man", "-ww", "-z", "-Tutf8"], input=self.page, capture_output=True, text=True)
            self.assertEqual(done.stderr, "")

    def test_shells_accept_the_completions(self):
        for shell, name in (("bash", "moire-cli.bash"), ("zsh", "_moire-cli"), ("fish", "moire-cli.fish")):
            if shutil.which(shell):
                subprocess.run([shell, "-n", f"{self.folder.name}/{name}"], check=True)

    def test_the_same_program_gives_the_same_bytes(self):
        with tempfile.TemporaryDirectory() as again:
            self.assertEqual(generate(again), self.files)


if __name__ == "__main__":
    unittest.main()
