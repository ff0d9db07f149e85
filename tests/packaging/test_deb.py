#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Debian packages of this build: what is in which, what they need, and the same bytes when they are built again.

    MOIRE_BUILD=build-folder MOIRE_WINDOW=1 python3 tests/packaging/test_deb.py
"""
import hashlib
import json
import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

BUILD = os.environ["MOIRE_BUILD"]
WINDOW = os.environ.get("MOIRE_WINDOW") == "1"
SOURCE = Path(__file__).resolve().parents[2]


def build(folder):
    environment = {**os.environ, "SOURCE_DATE_EPOCH": "1700000000"}
    done = subprocess.run([SOURCE / "packaging/build", "deb", "--from", BUILD, "--out", folder], capture_output=True,
                          text=True, env=environment)
    if done.returncode != 0:
        raise AssertionError(done.stdout + done.stderr)
    return {path.name: path.read_bytes() for path in Path(folder).iterdir()}


@unittest.skipUnless(shutil.which("dpkg-shlibdeps"), "dpkg-dev is not installed")
class Packages(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.files = build(cls.folder.name)

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def package(self, name):
        found = [file for file in self.files if file.startswith(name + "_") and file.endswith(".deb")]
        self.assertEqual(len(found), 1, name)
        return found[0]

    def field(self, name, field):
        return subprocess.run(["dpkg-deb", "-f", Path(self.folder.name) / self.package(name), field], capture_output=True,
                              text=True, check=True).stdout.strip()

    def content(self, name):
        listed = subprocess.run(["dpkg-deb", "-c", Path(self.folder.name) / self.package(name)], capture_output=True,
                                text=True, check=True).stdout.splitlines()
        for line in listed:
            self.assertIn(" root/root ", line)
        return [line.split()[5] for line in listed]

    def test_the_command_line_needs_no_window(self):
        needed = self.field("moire-cli", "Depends")
        self.assertIn("libc6", needed)
        for library in ("libqt6gui", "libqt6widgets", "libqt6svg"):
            self.assertNotIn(library, needed)
        if WINDOW: # models on servers, and keys for them
            for library in ("libqt6network6", "libqt6dbus6", "libqt6sql6-sqlite"):
                self.assertIn(library, needed)
        content = self.content("moire-cli")
        self.assertIn("./usr/bin/moire-cli", content)
        self.assertIn("./usr/share/moire/models/moire-tiny-instruct.gguf", content)
        self.assertNotIn("./usr/bin/moire", content)

    @unittest.skipUnless(WINDOW, "built without the window")
    def test_the_window_needs_the_command_line_of_its_version(self):
        needed = self.field("moire", "Depends")
        self.assertIn(f"moire-cli (= {self.field('moire', 'Version')})", needed)
        self.assertIn("libqt6widgets6", needed)
        self.assertIn("libqt6sql6-sqlite", needed)
        self.assertIn("qt6-translations-l10n", needed) # Qt's own texts, for its dialogs
        for fonts in ("fonts-noto-core", "fonts-noto-cjk"): # for every script of the languages
            self.assertIn(fonts, self.field("moire", "Recommends"))
        self.assertIn("./usr/share/applications/moire.desktop", self.content("moire"))
        self.assertNotIn("./usr/bin/moire-cli", self.content("moire"))

    def test_no_file_is_in_two_packages(self):
        names = [file.split("_")[0] for file in self.files if file.endswith(".deb")]
        files = [path for name in names for path in self.content(name) if not path.endswith("/")]
        self.assertEqual(len(files), len(set(files)))
        self.assertTrue(all(path.startswith("./usr/") for path in files))

    def test_bill_of_materials(self):
        name = self.package("moire-cli")
        told = json.loads(self.files[name + ".spdx.json"])
        self.assertEqual(told["spdxVersion"], "SPDX-2.3")
        whole = told["packages"][0]
        self.assertEqual(whole["checksums"][0]["checksumValue"], hashlib.sha256(self.files[name]).hexdigest())
        self.assertEqual(len(told["files"]), len([path for path in self.content("moire-cli") if not path.endswith("/")]))
        self.assertLessEqual({"CLI11", "nlohmann-json", "libc6"}, {part["name"] for part in told["packages"]})
        known = {"SPDXRef-DOCUMENT"} | {part["SPDXID"] for part in told["packages"]}
        for relation in told["relationships"]:
            self.assertLessEqual({relation["spdxElementId"], relation["relatedSpdxElement"]}, known)

    def test_checksums(self):
        lines = self.files["SHA256SUMS"].decode().splitlines()
        self.assertEqual(len(lines), len(self.files) - 1)
        for line in lines:
            digest, name = line.split()
            self.assertEqual(hashlib.sha256(self.files[name]).hexdigest(), digest)

    def test_the_same_build_gives_the_same_bytes(self):
        with tempfile.TemporaryDirectory() as again:
            second = build(again)
        self.assertEqual(sorted(second), sorted(self.files))
        for name, data in self.files.items():
            self.assertEqual(hashlib.sha256(second[name]).hexdigest(), hashlib.sha256(data).hexdigest(), name)


if __name__ == "__main__":
    unittest.main()
