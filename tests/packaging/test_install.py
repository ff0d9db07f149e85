#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""An installation works wherever it is moved to, and knows nothing of the build.

    MOIRE_BUILD=build-folder MOIRE_WINDOW=1 python3 tests/packaging/test_install.py
"""
import configparser
import os
import shutil
import struct
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

BUILD = Path(os.environ["MOIRE_BUILD"]).resolve()
WINDOW = os.environ.get("MOIRE_WINDOW") == "1"
SOURCE = Path(__file__).resolve().parents[2]


class Installation(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        first = Path(cls.folder.name) / "first"
        done = subprocess.run(["cmake", "--install", BUILD, "--strip", "--prefix", first], capture_output=True, text=True)
        if done.returncode != 0:
            raise AssertionError(done.stderr)
        cls.prefix = Path(cls.folder.name) / "moved größer"
        first.rename(cls.prefix)

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def has(self, path):
        self.assertTrue((self.prefix / path).is_file(), path)
        return self.prefix / path

    def test_has_every_part(self):
        parts = ["bin/moire-cli", "share/moire/models/moire-tiny-instruct.gguf", "share/man/man1/moire-cli.1.gz",
                 "share/bash-completion/completions/moire-cli", "share/zsh/vendor-completions/_moire-cli",
                 "share/fish/vendor_completions.d/moire-cli.fish", "share/doc/moire-cli/copyright"]
        if WINDOW:
            parts += ["bin/moire", "share/man/man1/moire.1.gz", "share/icons/hicolor/scalable/apps/moire.svg",
                      "share/metainfo/moire.metainfo.xml", "share/doc/moire/copyright"]
        for part in parts:
            self.has(part)

    def test_holds_no_path_of_the_build(self):
        for path in self.prefix.rglob("*"):
            if path.is_file():
                data = path.read_bytes()
                for folder in {SOURCE, BUILD}:
                    self.assertFalse(f"{folder}/".encode() in data, f"{path} names {folder}/") # short: data may be a program

    def test_answers_without_the_source_tree(self):
        hidden = ["unshare", "-rm", "sh", "-c", 'mount -t tmpfs none "$0" && exec "$@"', str(SOURCE)]
        if not shutil.which("unshare") or subprocess.run([*hidden, "true"], capture_output=True).returncode != 0:
            self.skipTest("cannot hide a folder here (unshare)")
        self.assertNotEqual(subprocess.run([*hidden, "test", "-e", __file__], cwd="/").returncode, 0, "it is not hidden")
        done = subprocess.run([*hidden, self.prefix / "bin/moire-cli", "-q", "chat", "--greedy", "-n", "300",
                               "--show-thinking", "no", "-p", "What is 17 x 23?"],
                              capture_output=True, text=True, cwd="/", timeout=300)
        self.assertIn("391", done.stdout, done.stderr)

    @unittest.skipUnless(WINDOW, "built without the window")
    def test_desktop_files_agree(self):
        desktop = configparser.ConfigParser(interpolation=None)
        desktop.optionxform = str
        desktop.read(self.has("share/applications/moire.desktop"), "utf-8")
        entry = desktop["Desktop Entry"]
        self.assertEqual(entry["Exec"], "moire %f")
        self.has("bin/" + entry["Exec"].split()[0])
        space = "{http://www.freedesktop.org/standards/shared-mime-info}"
        kinds = ElementTree.parse(self.has("share/mime/packages/moire.xml")).getroot().findall(space + "mime-type")
        types = [kind.get("type") for kind in kinds]
        self.assertEqual(types, ["application/x-gguf", "application/x-moire"])
        self.assertEqual(entry["MimeType"], "".join(name + ";" for name in types))
        self.assertEqual([kind.find(space + "glob").get("pattern") for kind in kinds], ["*.gguf", "*.moire"])
        magic = kinds[0].find(f"{space}magic/{space}match").get("value").encode()
        model = self.has("share/moire/models/moire-tiny-base.gguf").read_bytes()
        self.assertEqual(model[:len(magic)], magic)
        about = ElementTree.parse(self.has("share/metainfo/moire.metainfo.xml")).getroot()
        self.assertEqual(about.find("launchable").text, "moire.desktop")
        self.assertEqual([provided.text for provided in about.findall("provides/mediatype")], types)

    @unittest.skipUnless(WINDOW, "built without the window")
    def test_the_desktop_reads_every_language(self):
        codes = sorted(path.stem.removeprefix("moire_") for path in (SOURCE / "translations").glob("moire_*.ts"))
        codes.remove("en")
        desktop = configparser.ConfigParser(interpolation=None)
        desktop.optionxform = str
        desktop.read(self.has("share/applications/moire.desktop"), "utf-8")
        language = "{http://www.w3.org/XML/1998/namespace}lang"
        space = "{http://www.freedesktop.org/standards/shared-mime-info}"
        kinds = ElementTree.parse(self.has("share/mime/packages/moire.xml")).getroot().findall(space + "mime-type")
        about = ElementTree.parse(self.has("share/metainfo/moire.metainfo.xml")).getroot()
        for code in codes:
            for key in ("GenericName", "Comment"):
                self.assertTrue(desktop["Desktop Entry"].get(f"{key}[{code}]"), f"{key}[{code}]")
            for kind in kinds:
                self.assertIn(code, [comment.get(language) for comment in kind.findall(space + "comment")])
            self.assertIn(code.replace("_", "-"), [summary.get(language) for summary in about.findall("summary")])

    def test_the_command_line_loads_no_window(self):
        loaded = subprocess.run(["ldd", self.has("bin/moire-cli")], capture_output=True, text=True, check=True).stdout
        self.assertIn("libc.so", loaded)
        for library in ("libQt6Gui", "libQt6Widgets", "libQt6Svg", "libEGL", "libX11"): # nor does any library it loads
            self.assertNotIn(library, loaded)

    @unittest.skipUnless(WINDOW, "built without the window")
    def test_icons_have_the_size_of_their_folder(self):
        found = sorted(self.prefix.glob("share/icons/hicolor/*x*/apps/moire.png"))
        self.assertEqual(len(found), 9)
        for path in found:
            size = int(path.parts[-3].split("x")[0])
            self.assertEqual(struct.unpack(">II", path.read_bytes()[16:24]), (size, size), path)


if __name__ == "__main__":
    unittest.main()
