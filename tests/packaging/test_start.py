#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is missing around the program costs a sentence, never the person's data.

    MOIRE_CLI=path/to/moire-cli MOIRE_PROGRAM=path/to/moire python3 tests/packaging/test_start.py
"""
import os
import subprocess
import tempfile
import time
import unittest
from pathlib import Path

CLI = os.environ["MOIRE_CLI"]
PROGRAM = os.environ["MOIRE_PROGRAM"]
NO_LOCALES = ("xx_YY.UTF-8", "de_DE.no-such-encoding", "nonsense", "C")


class Start(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.data = Path(cls.folder.name) / "data"
        cls.run_program(CLI, "-q", "chat", "--greedy", "-n", "8", "-p", "What is 6 x 7?", "--store")
        (cls.data / "settings.ini").write_text("[General]\nappearance=2\n", "utf-8")

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    @classmethod
    def environment(cls, **changes):
        environment = {**os.environ, "MOIRE_DATA_DIR": str(cls.data), "QT_QPA_PLATFORM": "offscreen", **changes}
        for name in [name for name, value in environment.items() if value is None]:
            del environment[name]
        return environment

    @classmethod
    def run_program(cls, *command, **changes):
        return subprocess.run(command, env=cls.environment(**changes), capture_output=True, text=True, encoding="utf-8",
                              stdin=subprocess.DEVNULL, timeout=300)

    def files(self):
        return {path: path.read_bytes() for path in sorted(self.data.rglob("*")) if path.is_file()}

    def fails_in_order(self, **changes):
        before = self.files()
        self.assertTrue(before)
        done = self.run_program(PROGRAM, **changes)
        self.assertEqual(done.returncode, 1, done.stderr) # not by a signal
        last = done.stderr.splitlines()[-1]
        self.assertRegex(last, r"^moire: error: no window can be opened: .*moire-cli works in a terminal\.")
        self.assertEqual(self.files(), before)
        return last

    def test_a_platform_plugin_that_does_not_exist(self):
        self.assertIn("Available platform plugins are: ", self.fails_in_order(QT_QPA_PLATFORM="no-such-plugin"))

    def test_no_plugin_at_all(self):
        self.fails_in_order(QT_QPA_PLATFORM_PLUGIN_PATH=self.folder.name, QT_PLUGIN_PATH="", QT_QPA_PLATFORM="no-such-plugin")

    def test_no_screen(self):
        self.fails_in_order(QT_QPA_PLATFORM="xcb", DISPLAY=":987", WAYLAND_DISPLAY=None)

    def test_locales_that_do_not_exist(self):
        for locale in NO_LOCALES:
            with self.subTest(locale):
                changes = {"LC_ALL": locale, "LANG": locale, "LANGUAGE": locale}
                shown = self.run_program(PROGRAM, "--version", **changes)
                self.assertEqual((shown.returncode, shown.stdout.split()[0]), (0, "moire"), shown.stderr)
                kept = self.run_program(CLI, "sessions", "list", "--json", **changes)
                self.assertEqual(kept.returncode, 0, kept.stderr)
                self.assertIn("What is 6 x 7?", kept.stdout)

    def test_the_window_in_a_locale_that_does_not_exist(self):
        window = subprocess.Popen([PROGRAM], env=self.environment(LC_ALL="xx_YY.UTF-8", LANG="xx_YY.UTF-8"),
                                  stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        settings = self.data / "settings.ini"
        for _ in range(600):
            if "page=" in settings.read_text("utf-8"):
                break
            self.assertIsNone(window.poll())
            time.sleep(0.1)
        window.terminate()
        _, said = window.communicate(timeout=60)
        self.assertEqual(window.returncode, 0, said)
        self.assertIn("appearance=2", settings.read_text("utf-8"))
        kept = self.run_program(CLI, "sessions", "list", "--json")
        self.assertIn("What is 6 x 7?", kept.stdout)


if __name__ == "__main__":
    unittest.main()
