#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Packages of the other kinds: scripts, manifests and bills of materials; with MOIRE_TEST_ALL also what they build.

    MOIRE_BUILD=build-folder MOIRE_WINDOW=1 python3 tests/packaging/test_kinds.py
"""
import hashlib
import io
import json
import os
import re
import shutil
import subprocess
import tarfile
import tempfile
import unittest
from pathlib import Path

BUILD = os.environ["MOIRE_BUILD"]
WINDOW = os.environ.get("MOIRE_WINDOW") == "1"
ALL = os.environ.get("MOIRE_TEST_ALL") == "1"
SOURCE = Path(__file__).resolve().parents[2]
ENVIRONMENT = {**os.environ, "SOURCE_DATE_EPOCH": "1700000000"}


def missing(*tools):
    return [tool for tool in tools if not shutil.which(tool)]


def build(kind, folder):
    done = subprocess.run([SOURCE / "packaging/build", kind, "--from", BUILD, "--out", folder], capture_output=True, text=True,
                          env=ENVIRONMENT)
    if done.returncode != 0:
        raise AssertionError(done.stdout + done.stderr)
    return {path.name: path.read_bytes() for path in Path(folder).iterdir()}


class Scripts(unittest.TestCase):
    @unittest.skipIf(missing("shellcheck"), "shellcheck is not installed")
    def test_shellcheck(self):
        folder = SOURCE / "packaging"
        scripts = [path for path in folder.rglob("*") if path.is_file() and path.read_bytes()[:2] == b"#!" and
                   b"python" not in path.read_bytes()[:40]]
        self.assertGreater(len(scripts), 8)
        done = subprocess.run(["shellcheck", "-x", "-S", "warning", *scripts], cwd=SOURCE, capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stdout)

    def test_kinds_that_do_not_exist_are_refused(self):
        for script in ("build", "check"):
            done = subprocess.run([SOURCE / "packaging" / script, "floppy"], capture_output=True, text=True)
            self.assertEqual(done.returncode, 2, script)
            self.assertIn("usage:", done.stderr)

    @unittest.skipIf(missing("shellcheck"), "shellcheck is not installed")
    def test_macos(self):
        self.check("macos")

    @unittest.skipIf(missing("appstreamcli", "desktop-file-validate"), "appstream or desktop-file-utils is not installed")
    def test_flatpak(self):
        self.check("flatpak")

    def check(self, kind):
        done = subprocess.run([SOURCE / "packaging/check", kind], capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)


@unittest.skipIf(missing("zstd"), "zstd is not installed")
class BillOfMaterials(unittest.TestCase):
    def test_of_a_folder_with_libraries(self):
        with tempfile.TemporaryDirectory() as name:
            plain = Path(name) / "moire.tar"
            with tarfile.open(plain, "w") as tar:
                for path, data in (("usr/bin/moire", b"program"), ("usr/share/doc/moire/libraries", b"libqt6core6 6.4.2\n")):
                    member = tarfile.TarInfo(path)
                    member.size = len(data)
                    tar.addfile(member, io.BytesIO(data))
            package = Path(name) / "moire-1.2.3-x86_64.tar.zst"
            subprocess.run(["zstd", "-q", plain, "-o", package], check=True)
            told = json.loads(subprocess.run([SOURCE / "packaging/bill_of_materials.py", package], capture_output=True,
                                             text=True, check=True, env=ENVIRONMENT).stdout)
            self.assertEqual(told["name"], "moire-1.2.3-x86_64")
            self.assertEqual([file["fileName"] for file in told["files"]], ["usr/bin/moire", "usr/share/doc/moire/libraries"])
            self.assertEqual(told["files"][0]["checksums"][1]["checksumValue"], hashlib.sha256(b"program").hexdigest())
            parts = {part["name"]: part for part in told["packages"]}
            self.assertEqual(parts["libqt6core6"]["versionInfo"], "6.4.2")
            self.assertEqual(parts["moire"]["checksums"][0]["checksumValue"],
                             hashlib.sha256(package.read_bytes()).hexdigest())
            self.assertEqual(len({part["SPDXID"] for part in told["packages"]}), len(told["packages"]))


@unittest.skipUnless(ALL and WINDOW, "only in ./test --all")
class Built(unittest.TestCase):
    @unittest.skipIf(missing("rpmbuild", "rpm2cpio", "cpio"), "rpm or cpio is not installed")
    def test_rpm(self):
        with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as two:
            first = build("rpm", one)
            self.assertEqual(first, build("rpm", two))
            names = {re.match(r"(moire(-cli)?)-\d", name).group(1): name for name in first if name.endswith(".rpm")}
            self.assertEqual(sorted(names), ["moire", "moire-cli"])
            for name, unwanted, wanted in (("moire-cli", "libQt6Gui", "libQt6Sql"), ("moire", "libcuda", "libQt6Widgets")):
                needed = subprocess.run(["rpm", "-qp", "--requires", Path(one) / names[name]], capture_output=True, text=True,
                                        check=True).stdout
                self.assertNotIn(unwanted, needed)
                self.assertIn(wanted, needed)

    @unittest.skipIf(missing("patchelf", "objdump", "zstd"), "patchelf, binutils or zstd is not installed")
    def test_appdir(self):
        with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as two:
            first = build("appdir", one)
            self.assertEqual(first, build("appdir", two))
            package = next(name for name in first if name.endswith(".tar.zst"))
            files = {file["fileName"] for file in json.loads(first[package + ".spdx.json"])["files"]}
            self.assertTrue(any(file.endswith("/usr/lib/libQt6Core.so.6") for file in files))
            for file in files:
                self.assertNotRegex(file, r"/lib(EGL|GLX|OpenGL|c|cuda)\.so")


if __name__ == "__main__":
    unittest.main()
