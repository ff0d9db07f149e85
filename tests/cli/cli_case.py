# SPDX-License-Identifier: GPL-3.0-or-later
"""Shared by the command-line tests: the program's path, a test case with its own folder, functions that build GGUF
files by hand, and a check for failures.

Every failure is one line "moire-cli: error: WHAT (WHERE): what to do", with the exit code for its kind.
"""
import ast
import math
import os
import re
import shutil
import struct
import subprocess
import tempfile
import unittest
from pathlib import Path

CLI = os.environ["MOIRE_CLI"]
MODELS = Path(os.environ["MOIRE_TEST_DATA"]) / "models"
HAS_STORE = os.environ.get("MOIRE_STORE") == "1"
OLMOE = MODELS / "olmoe.gguf"
FAKE_CUDA = os.environ["MOIRE_FAKE_CUDA_PLUGIN"]
DONE, FAILED, USAGE, REFUSED, INTERRUPTED = 0, 1, 2, 3, 130
LIMIT = 60  # seconds

# GGUF value types: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md
U32, F32, STRING, ARRAY, U64 = 4, 6, 8, 9, 10


def text(value):
    data = value.encode() if isinstance(value, str) else value
    return struct.pack("<Q", len(data)) + data


def pair(key, kind, value):
    return text(key) + struct.pack("<I", kind) + value


def u32(key, value):
    return pair(key, U32, struct.pack("<I", value))


def tensor(name, dims, kind=0, offset=0):
    return text(name) + struct.pack("<I", len(dims)) + b"".join(struct.pack("<Q", d) for d in dims) + \
        struct.pack("<IQ", kind, offset)


def header(pairs=(), tensors=(), version=3, pair_count=None, tensor_count=None, magic=b"GGUF"):
    return magic + struct.pack("<IQQ", version, len(tensors) if tensor_count is None else tensor_count,
                               len(pairs) if pair_count is None else pair_count) + b"".join(pairs) + b"".join(tensors)


def array(data):
    """The shape and values of a NumPy float32 file."""
    assert data[:8] == b"\x93NUMPY\x01\0", data[:8]
    length = struct.unpack("<H", data[8:10])[0]
    shape = ast.literal_eval(data[10:10 + length].decode())["shape"]
    count = math.prod(shape)
    assert len(data) == 10 + length + 4 * count, (shape, len(data))
    return shape, struct.unpack(f"<{count}f", data[10 + length:])


class Case(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="moire cli ")) # the path contains a space
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def run_cli(self, *arguments, stdin=b"", env=None):
        done = subprocess.run([CLI, *map(str, arguments)], input=stdin, capture_output=True, timeout=LIMIT,
                              env={**os.environ, "MOIRE_DATA_DIR": str(self.folder / "data"), **(env or {})})
        return done.returncode, done.stdout, done.stderr.decode(errors="replace")

    def good(self, *arguments, **rest):
        code, out, err = self.run_cli(*arguments, **rest)
        self.assertEqual(code, DONE, f"{arguments}: {err}")
        return out.decode()

    def refused(self, code, says, *arguments, **rest):
        got, _, err = self.run_cli(*arguments, **rest)
        errors = [line for line in err.splitlines() if line.startswith("moire-cli: error: ")]
        self.assertEqual((got, len(errors)), (code, 1), f"{arguments}: {err}")
        self.assertRegex(errors[0], r"^moire-cli: error: .+ \(.*\): .+$")
        self.assertIn(says, errors[0])
        self.assertTrue(all(c.isprintable() for c in errors[0]), ascii(errors[0]))
        return errors[0]

    def file(self, name, data):
        path = self.folder / name
        path.write_bytes(data)
        return path

    def patched(self, name, change):
        """A tiny model whose bytes are passed through change()."""
        return self.file(name, change(OLMOE.read_bytes()))

    def with_template(self, name, source):
        """A tiny model with another chat template, padded with a comment to the length of the original."""
        old = re.search(rb"\{# thinks .*?assistant\n' \}\}\{% endif %\}", OLMOE.read_bytes(), re.DOTALL).group()
        room = len(old) - len(source.encode())
        assert room == 0 or room >= 4, room
        return self.patched(name, lambda data: data.replace(old, source.encode() + b"{#" + b" " * (room - 4) + b"#}"))
