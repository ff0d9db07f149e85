#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line as a program: its contract, and input that is broken or hostile.

    MOIRE_CLI=path/to/moire-cli MOIRE_TEST_DATA=tests/data python3 tests/cli/test_cli.py

Every failure is one line "moire-cli: error: WHAT (WHERE): what to do", with the exit code of its kind.
"""
import ast
import hashlib
import json
import math
import os
import pty
import random
import re
import shutil
import signal
import sqlite3
import struct
import subprocess
import tempfile
import time
import unittest
from pathlib import Path

CLI = os.environ["MOIRE_CLI"]
MODELS = Path(os.environ["MOIRE_TEST_DATA"]) / "models"
HAS_STORE = os.environ.get("MOIRE_STORE") == "1"
OLMOE = MODELS / "olmoe.gguf"
FAKE_CUDA = os.environ["MOIRE_FAKE_CUDA_PLUGIN"]
DONE, FAILED, USAGE, REFUSED, INTERRUPTED = 0, 1, 2, 3, 130
LIMIT = 60  # seconds; nothing here may take long

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


ARCHITECTURE = pair("general.architecture", STRING, text("llama"))

HOSTILE = {
    "empty": b"",
    "four bytes": b"GGUF",
    "23 bytes": header()[:23],
    "magic": header(magic=b"GGML"),
    "version 0": header(version=0),
    "version 99": header(version=99),
    "big endian": b"GGUF" + struct.pack(">IQQ", 3, 0, 0),
    "pair count 2^63": header([ARCHITECTURE], pair_count=1 << 63),
    "tensor count 2^63": header([ARCHITECTURE], tensor_count=1 << 63),
    "string past the end": header([struct.pack("<Q", 1 << 40) + b"abc"], pair_count=1),
    "string of 2^64-1": header([struct.pack("<Q", (1 << 64) - 1) + b"abc"], pair_count=1),
    "value type 77": header([pair("a", 77, b"\0" * 8)]),
    "array of 2^62": header([pair("a", ARRAY, struct.pack("<IQ", U64, 1 << 62))]),
    "arrays in arrays": header([pair("a", ARRAY, struct.pack("<IQ", ARRAY, 1) * 5000)]),
    "duplicate key": header([u32("a", 1), u32("a", 2)]),
    "alignment 0": header([ARCHITECTURE, u32("general.alignment", 0)]),
    "alignment 3": header([ARCHITECTURE, u32("general.alignment", 3)]),
    "alignment a string": header([ARCHITECTURE, pair("general.alignment", STRING, text("32"))]),
    "dimensions overflow": header([ARCHITECTURE], [tensor("t", [1 << 40, 1 << 40])]),
    "sum overflows": header([ARCHITECTURE], [tensor("a", [1 << 59]), tensor("b", [1 << 59], offset=1 << 61)]),
    "nine dimensions": header([ARCHITECTURE], [tensor("t", [1] * 9)]),
    "dimension 0": header([ARCHITECTURE], [tensor("t", [0])]),
    "tensor type 99": header([ARCHITECTURE], [tensor("t", [1], kind=99)]),
    "unaligned offset": header([ARCHITECTURE], [tensor("t", [1], offset=1)]) + bytes(64),
    "overlapping offsets": header([ARCHITECTURE], [tensor("a", [64]), tensor("b", [64], offset=32)]) + bytes(512),
    "offset past the end": header([ARCHITECTURE], [tensor("t", [1], offset=1 << 20)]) + bytes(64),
    "duplicate tensor": header([ARCHITECTURE], [tensor("t", [1]), tensor("t", [1], offset=32)]) + bytes(128),
    "part of a block": header([ARCHITECTURE], [tensor("t", [33], kind=8)]) + bytes(128),
    "no architecture": header([u32("a", 1)]),
    "architecture a number": header([u32("general.architecture", 1)]),
    "architecture unknown": header([pair("general.architecture", STRING, text("zebra"))]),
    "architecture hostile": header([pair("general.architecture", STRING, text(b"\x1b[31m\xff\n"))]),
    "no hyperparameters": header([ARCHITECTURE]),
    "split without its parts": header([ARCHITECTURE, pair("split.count", 2, struct.pack("<H", 3)),
                                       pair("split.no", 2, struct.pack("<H", 0))]),
}


def array(data):
    """Shape and values of a NumPy file of float32."""
    assert data[:8] == b"\x93NUMPY\x01\0", data[:8]
    length = struct.unpack("<H", data[8:10])[0]
    shape = ast.literal_eval(data[10:10 + length].decode())["shape"]
    count = math.prod(shape)
    assert len(data) == 10 + length + 4 * count, (shape, len(data))
    return shape, struct.unpack(f"<{count}f", data[10 + length:])


class Case(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="moire cli ")) # a blank in it
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
        """A tiny model, with something else in the place of its bytes."""
        return self.file(name, change(OLMOE.read_bytes()))


class BadFiles(Case):
    def test_hostile_headers(self):
        for name, data in HOSTILE.items():
            path = self.file("hostile.gguf", data)
            with self.subTest(name):
                line = self.refused(REFUSED, "", "chat", "-m", path, "-p", "hi")
                self.assertIn("hostile.gguf", line)
                code, _, err = self.run_cli("inspect", path, "--json")
                self.assertIn(code, (DONE, REFUSED), err)  # an unsupported model may be looked at

    def test_unknown_architecture_is_named_with_those_known(self):
        path = self.file("zebra.gguf", HOSTILE["architecture unknown"])
        line = self.refused(REFUSED, "zebra", "complete", "-m", path, "--ids", "1")
        for known in ("llama", "qwen2", "qwen3", "olmoe", "qwen2moe", "qwen3moe", "deepseek2"):
            self.assertIn(known, line)

    def test_every_truncation(self):
        whole = OLMOE.read_bytes()
        cuts = random.Random(1).sample(range(24, len(whole) - 1), 40)
        for cut in [24, 25, len(whole) - 1, *cuts]:
            with self.subTest(cut):
                path = self.file("cut.gguf", whole[:cut])
                self.refused(REFUSED, "cut.gguf", "complete", "-m", path, "--ids", "1", "-n", "1")

    def test_flipped_bytes_never_crash(self):
        whole = bytearray(OLMOE.read_bytes())
        chance = random.Random(2)
        counts = {DONE: 0, REFUSED: 0, FAILED: 0, USAGE: 0}
        for round_ in range(150):
            data = bytearray(whole)
            for _ in range(chance.choice([1, 4, 32])):
                data[chance.randrange(12000)] = chance.randrange(256)
            path = self.file("flipped.gguf", data)
            code, _, err = self.run_cli("-q", "complete", "-m", path, "--ids", "1,2", "-n", "2")
            self.assertIn(code, counts, f"round {round_}: {code} {err}")
            counts[code] += 1
            if code:
                self.assertEqual(err.count("moire-cli: error: "), 1, err)
        self.assertGreater(counts[REFUSED], 20)

    def test_metadata_that_contradicts(self):
        def number(key, value):
            """The 32-bit value behind a key replaced."""
            def change(data):
                at = data.index(text(key)) + len(text(key)) + 4
                return data[:at] + struct.pack("<I", value) + data[at + 4:]
            return change
        for key, value in [("olmoe.expert_used_count", 0), ("olmoe.expert_used_count", 10000),
                           ("olmoe.expert_count", 0), ("olmoe.expert_count", 1 << 31), ("olmoe.block_count", 0),
                           ("olmoe.block_count", 1 << 31), ("olmoe.embedding_length", 0),
                           ("olmoe.embedding_length", 1 << 31), ("olmoe.attention.head_count", 0),
                           ("olmoe.attention.head_count", 7919), ("olmoe.feed_forward_length", 1),
                           ("olmoe.context_length", 0)]:
            with self.subTest(f"{key} = {value}"):
                path = self.patched("bad.gguf", number(key, value))
                self.refused(REFUSED, "", "complete", "-m", path, "--ids", "1", "-n", "1")

    def test_missing_tensor(self):
        path = self.patched("bad.gguf", lambda data: data.replace(text("blk.1.attn_q.weight"),
                                                                  text("blk.1.attn_x.weight")))
        self.refused(REFUSED, "blk.1.attn_q.weight", "complete", "-m", path, "--ids", "1", "-n", "1")

    def test_nan_weights_outside_of_norms(self):
        info = next(t for t in json.loads(self.good("inspect", OLMOE, "--json"))["tensors"]
                    if t["name"] == "blk.0.attn_v.weight")
        def nan(data):
            return data[:info["offset"]] + struct.pack("<f", float("nan")) * 8 + data[info["offset"] + 32:]
        path = self.patched("nan.gguf", nan)
        self.refused(REFUSED, "nan.gguf", "complete", "-m", path, "--ids", "1,2", "-n", "4")

    def test_tensors_of_more_layers_than_there_are(self):
        key = text("olmoe.block_count")
        path = self.patched("fewer.gguf", lambda data: data.replace(
            key + data[data.index(key) + len(key):][:8], key + struct.pack("<II", U32, 1)))
        self.refused(REFUSED, "blk.1.", "complete", "-m", path, "--ids", "1", "-n", "1")

    def test_wrong_tokenizer_names_the_file(self):
        path = self.patched("words.gguf", lambda data: data.replace(
            text("tokenizer.ggml.model") + struct.pack("<I", STRING) + text("gpt2"),
            text("tokenizer.ggml.model") + struct.pack("<I", STRING) + text("gpt9")))
        for command in (["complete", "--ids", "1"], ["tokenize", "-p", "x"]):
            self.refused(REFUSED, "words.gguf", *command, "-m", path)

    def test_many_keys(self):
        path = self.file("keys.gguf", header([ARCHITECTURE, *(u32(f"k{i}", i) for i in range(60000))]))
        start = time.monotonic()
        self.assertEqual(len(json.loads(self.good("inspect", path, "--json"))["metadata"]), 60001)
        self.assertLess(time.monotonic() - start, 10)  # it was quadratic, and took longer on any machine

    def test_hostile_template(self):
        messages = self.file("messages.json", json.dumps([{"role": "user", "content": "hi"}]).encode())
        def slow(data):  # in the place of the template, as long as it
            old = json.loads(self.good("inspect", OLMOE, "--json"))["template"].encode()
            new = b"{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}"
            self.assertGreater(len(old), len(new))
            return data.replace(old, new + b" " * (len(old) - len(new)))
        path = self.patched("slow.gguf", slow)
        code, out, err = self.run_cli("template", "-m", path, "--messages", messages)
        self.assertEqual(code, DONE, err)
        self.assertIn(b"hi", out)
        self.assertRegex(err, "warning: .*chatml.*(steps|time)")

    def test_nan_weights(self):
        def nan(data):
            return data[:len(data) // 2] + struct.pack("<f", float("nan")) * ((len(data) - len(data) // 2) // 4)
        path = self.patched("nan.gguf", nan)
        self.refused(REFUSED, "nan.gguf", "complete", "-m", path, "--ids", "1", "-n", "4")

    def test_not_a_file(self):
        self.refused(REFUSED, str(self.folder), "inspect", self.folder)
        self.refused(REFUSED, "nothing", "inspect", self.folder / "nothing")
        pipe = self.folder / "pipe"
        os.mkfifo(pipe)
        self.refused(REFUSED, "pipe", "inspect", pipe)  # and does not wait for a writer
        self.refused(REFUSED, "/dev/zero", "inspect", "/dev/zero")

    def test_no_tokenizer(self):
        path = self.patched("mute.gguf", lambda data: data.replace(text("tokenizer.ggml.model"),
                                                                   text("tokenizer.ggml.xodel")))
        self.refused(REFUSED, "tokenizer", "chat", "-m", path, "-p", "hi")
        self.refused(REFUSED, "tokenizer", "tokenize", "-m", path, "-p", "hi")
        self.assertEqual(len(self.good("complete", "-m", path, "--ids", "1,2", "-n", "3", "--ignore-eos").split()), 3)

    def test_file_that_shrinks_while_mapped(self):
        path = self.patched("shrinks.gguf", lambda data: data)
        process = subprocess.Popen([CLI, "complete", "-m", path, "--ids", "1,2", "-n", "2000", "--ignore-eos"],
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        process.stdout.read(1)
        os.truncate(path, 4096)
        _, err = process.communicate(timeout=LIMIT)
        self.assertIn(process.returncode, (DONE, REFUSED, FAILED), err)  # done: everything was repacked or read
        self.assertNotIn(b"core", err)


class Wrong(Case):
    def test_usage(self):
        self.refused(USAGE, "frobnicate", "frobnicate")
        self.refused(USAGE, "", "chat", "-p", "x", "-m", OLMOE, "--no-such-option")
        self.refused(USAGE, "", "chat", "-m", OLMOE, "-p", "x", "-n", "many")
        self.refused(USAGE, "empty", "chat", "-m", OLMOE, "-p", "")
        self.refused(USAGE, "empty", "complete", "-m", OLMOE, stdin=b"")
        self.refused(USAGE, "seed", "complete", "-m", OLMOE, "-p", "x", "--seed", "ten")
        self.refused(USAGE, "temperature", "chat", "-m", OLMOE, "-p", "x", "--temperature", "-1")
        self.refused(USAGE, "", "complete", "-m", OLMOE, "--ids", "1,x")
        self.refused(REFUSED, "4000000000", "complete", "-m", OLMOE, "--ids", "4000000000")
        self.refused(USAGE, "", "complete", "-m", OLMOE, "--ids", "1", "--expert-off", "0:9999")
        self.refused(USAGE, "", "complete", "-m", OLMOE, "--ids", "1", "--experts", "0")
        self.refused(USAGE, "", "complete", "-m", OLMOE, "--ids", "1", "--experts", "9999")

    def test_prompt_longer_than_the_context(self):
        line = self.refused(REFUSED, "context", "complete", "-m", OLMOE, "-c", "16", "-f", "-", stdin=b"word " * 500)
        self.assertIn("16", line)

    def test_the_end_of_the_context_is_said(self):
        for command in (["chat", "-p", "a"], ["complete", "-p", "a"], ["trace", "--raw", "-p", "a", "-o", self.folder / "t"]):
            arguments = [*command, "-m", OLMOE, "-c", "64", "--ignore-eos"]
            code, _, err = self.run_cli(*arguments)
            self.assertEqual(code, DONE, err)
            self.assertRegex(err, "warning: .*context of 64 tokens is full")
            self.assertNotIn("full", self.run_cli(*arguments, "-n", "3")[2])

    def test_text_that_is_not_utf8(self):
        self.refused(USAGE, "UTF-8", "complete", "-m", OLMOE, "-p", "x", "--stop", b"\xff".decode(errors="surrogateescape"))
        odd = os.fsencode(self.folder) + b"/\xff.gguf"
        shutil.copy(OLMOE, odd)
        odd = os.fsdecode(odd)
        words = self.file("words.txt", b"It was the best of times. " * 20)
        json.loads(self.good("trace", "-m", odd, "--ids", "1,2", "-n", "1").splitlines()[0])
        json.loads(self.good("bench", "-m", odd, "-p", "4", "-n", "2", "-r", "1", "--json"))
        self.good("eval", "perplexity", words, "-m", odd, "--chunk", "32", "-o", self.folder / "s.json")

    def test_models_come_from_files(self):
        self.refused(USAGE, "pipe", "inspect", "-", stdin=OLMOE.read_bytes())
        self.refused(USAGE, "pipe", "complete", "-m", "-", "--ids", "1")

    def test_endless_input(self):
        self.refused(REFUSED, "/dev/zero", "tokenize", "-m", OLMOE, "-f", "/dev/zero")

    def test_no_threads(self):
        script = 'ulimit -v 58000; exec "$0" inspect "$1"'
        done = subprocess.run(["bash", "-c", script, CLI, OLMOE], capture_output=True, timeout=LIMIT)
        # Done where the limit leaves room (or the program cannot even start); never an abort.
        self.assertIn(done.returncode, (DONE, FAILED, 127), done.stderr)
        self.assertNotIn(b"terminate", done.stderr)

    def test_interrupt_while_waiting_for_input(self):
        for arguments in (["chat", "-m", OLMOE], ["tokenize", "-m", OLMOE, "-f", "-"]):
            process = subprocess.Popen([CLI, *map(str, arguments)], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                       stderr=subprocess.PIPE)
            time.sleep(1)
            process.send_signal(signal.SIGINT)
            self.assertEqual(process.wait(timeout=LIMIT), INTERRUPTED)
            process.communicate()

    def test_interrupt_at_the_prompt(self):
        import pty
        master, slave = pty.openpty()
        process = subprocess.Popen([CLI, "chat", "-m", OLMOE, "-n", "3"], stdin=slave, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.PIPE)
        os.close(slave)
        seen = b""
        while b"> " not in seen:
            seen += process.stderr.read1(100)
        time.sleep(0.2)
        process.send_signal(signal.SIGINT)
        self.assertEqual(process.wait(timeout=LIMIT), INTERRUPTED)
        os.close(master)
        process.communicate()

    def test_interrupted_measures_are_kept(self):
        words = self.file("words.txt", b"It was the best of times, it was the worst of times. " * 20000)
        for arguments, some in ((["bench", "-m", OLMOE, "-p", "64", "-n", "1000", "-r", "1000", "--json"], "results"),
                                (["eval", "perplexity", words, "-m", OLMOE, "--chunk", "64", "--json"], "nll")):
            for delay in (2, 8, 30):  # a build under sanitizers needs longer for its first measure
                process = subprocess.Popen([CLI, *map(str, arguments)], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
                time.sleep(delay)
                process.send_signal(signal.SIGINT)
                out, err = process.communicate(timeout=LIMIT)
                self.assertEqual(process.returncode, INTERRUPTED, err)
                if out:
                    break
            self.assertTrue(json.loads(out)[some], err)

    def test_help_and_version(self):
        self.assertRegex(self.good("--version"), r"^moire-cli \d+\.\d+")
        for command in ("inspect", "tokenize", "detokenize", "template", "chat", "complete", "trace", "bench", "eval",
                        "sessions"):
            self.assertIn("--help", self.good(command, "--help"))

    def test_full_disk(self):
        self.refused(FAILED, "/dev/full", "trace", "-m", OLMOE, "--ids", "1,2", "-n", "2", "-o", "/dev/full")
        with open("/dev/full", "w") as full:
            done = subprocess.run([CLI, "complete", "-m", OLMOE, "--ids", "1,2", "-n", "20"], stderr=subprocess.PIPE,
                                  stdout=full, timeout=LIMIT)
        self.assertEqual(done.returncode, FAILED, done.stderr)
        self.assertIn(b"No space left", done.stderr)

    def test_interrupt_keeps_what_was_made(self):
        out = self.folder / "trace.jsonl"
        process = subprocess.Popen([CLI, "trace", "-m", OLMOE, "--ids", "1,2", "-n", "100000", "-c", "100000",
                                    "--ignore-eos", "-o", out], stderr=subprocess.PIPE)
        part = self.folder / "trace.jsonl.part"
        for _ in range(200):
            if part.exists() and part.stat().st_size > 20000:
                break
            time.sleep(0.02)
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=LIMIT)
        self.assertEqual(process.returncode, INTERRUPTED)
        lines = [json.loads(line) for line in out.read_text().splitlines()]
        self.assertEqual(lines[-1]["reason"], "interrupted")
        self.assertEqual(sum(line["type"] == "token" for line in lines),
                         lines[-1]["tokens"] + lines[-1]["prompt_tokens"])


class Contract(Case):
    def test_inspect(self):
        found = json.loads(self.good("inspect", "-m", OLMOE, "--json"))
        self.assertEqual(found["architecture"], "olmoe")
        self.assertLess(found["active_parameters"], found["parameters"])
        self.assertEqual(found["metadata"]["general.architecture"], "olmoe")
        for key in ("name", "type", "shape", "offset", "bytes"):
            self.assertIn(key, found["tensors"][0])
        self.assertEqual(json.loads(self.good("inspect", OLMOE, "-t", "2", "--backend", "cpu", "-c", "64", "--json")), found)
        self.assertEqual(self.good("inspect", OLMOE, "--key", "general.architecture"), "olmoe\n")
        self.refused(REFUSED, "no.such", "inspect", OLMOE, "--key", "no.such")

    def test_tokens_there_and_back(self):
        words = "Grüße, 世界 🌍\n\ttab  two\r\n"
        ids = self.good("tokenize", "-m", OLMOE, "-f", "-", "--no-bos", stdin=words.encode()).split()
        self.assertTrue(all(i.isdigit() for i in ids))
        back = self.good("detokenize", "-m", OLMOE, "--ids", ",".join(ids))
        self.assertEqual(back, words)
        self.assertEqual(self.good("detokenize", "-m", OLMOE, "-f", "-", stdin=" \n".join(ids).encode()), words)
        both = json.loads(self.good("tokenize", "-m", OLMOE, "--json", "--no-bos", "-p", words))
        self.assertEqual([str(i) for i in both["ids"]], ids)
        self.assertEqual(len(both["pieces"]), len(ids))

    def test_template(self):
        messages = self.file("messages.json", json.dumps([{"role": "user", "content": "hi"}]).encode())
        whole = self.good("template", "-m", OLMOE, "--messages", messages)
        self.assertIn("hi", whole)
        bare = self.good("template", "-m", OLMOE, "--messages", messages, "--no-generation-prompt")
        self.assertTrue(whole.startswith(bare))
        self.refused(REFUSED, "", "template", "-m", OLMOE, "--messages", self.file("bad.json", b"[{"))
        self.refused(REFUSED, "", "template", "-m", OLMOE, "--messages", self.file("bad.json", b"{\"role\": 1}"))
        self.refused(REFUSED, "objects", "template", "-m", OLMOE, "--messages", self.file("bad.json", b"[1]"))
        mute = self.patched("mute.gguf", lambda data: data.replace(text("tokenizer.ggml.model"),
                                                                   text("tokenizer.ggml.xodel")))
        self.assertEqual(self.good("template", "-m", mute, "--messages", messages), whole)
        broken = self.patched("broken.gguf", lambda data: data.replace(b"{% endfor %}", b"{% endxxx %}"))
        code, out, err = self.run_cli("template", "-m", broken, "--messages", messages)
        self.assertEqual(code, DONE)
        self.assertIn(b"hi", out)
        self.assertRegex(err, "warning: .*chatml.*endxxx")

    def test_trace(self):
        logits, router = self.folder / "l.npy", self.folder / "r.npy"
        lines = [json.loads(line) for line in self.good(
            "trace", "-m", OLMOE, "--ids", "1,2,3", "-n", "2", "--ignore-eos", "--greedy", "--top", "3", "--logits", logits,
            "--router", router).splitlines()]
        self.assertEqual([line["type"] for line in lines], ["run"] + ["token"] * 5 + ["end"])
        run, tokens, end = lines[0], lines[1:-1], lines[-1]
        for key in ("path", "sha256", "architecture", "name"):
            self.assertIn(key, run["model"])
        self.assertEqual([t["phase"] for t in tokens], ["prompt"] * 3 + ["answer"] * 2)
        self.assertEqual([t["pos"] for t in tokens], list(range(5)))
        self.assertIsNone(tokens[0]["logprob"])
        self.assertEqual(len(tokens[1]["alternatives"]), 3)
        layers = json.loads(self.good("inspect", OLMOE, "--json"))["metadata"]["olmoe.block_count"]
        for t in tokens:
            self.assertEqual([e["layer"] for e in t["experts"]], list(range(layers)))
        self.assertEqual((end["reason"], end["prompt_tokens"], end["tokens"]), ("length", 3, 2))
        self.assertEqual(array(logits.read_bytes())[0], (5, 300))
        self.assertEqual(array(router.read_bytes())[0][:2], (5, layers))
        # The same again, byte for byte but for the times.
        again = self.good("complete", "-m", OLMOE, "--ids", "1,2,3", "-n", "8", "--seed", "7", "--ignore-eos")
        self.assertEqual(again, self.good("complete", "-m", OLMOE, "--ids", "1,2,3", "-n", "8", "--seed", "7", "--ignore-eos"))

    def test_trace_to_the_contexts_end(self):
        logits, router = self.folder / "l.npy", self.folder / "r.npy"
        lines = [json.loads(line) for line in self.good(
            "trace", "-m", OLMOE, "--ids", "1,2,3", "-c", "4", "-n", "9", "--ignore-eos", "--logits", logits, "--router",
            router).splitlines()]
        tokens = lines[1:-1]
        self.assertEqual(len(tokens), 5)  # the last is drawn, and has no place in the cache
        shape, values = array(logits.read_bytes())
        self.assertEqual(shape, (5, 300))
        self.assertEqual([math.isnan(values[300 * i]) for i in range(5)], [False] * 4 + [True])
        shape, values = array(router.read_bytes())
        self.assertEqual(shape[0], 5)
        self.assertTrue(all(map(math.isnan, values[-shape[1] * shape[2]:])))
        self.assertFalse(any(map(math.isnan, values[:-shape[1] * shape[2]])))
        for t in tokens:
            self.assertEqual(len(t["experts"]), shape[1])
        self.assertTrue(all(e["ids"] is None and e["weights"] is None for e in tokens[-1]["experts"]))

    def test_arrays_through_a_pipe(self):
        arguments = ["trace", "-m", OLMOE, "--ids", "1,2,3", "-n", "2", "--ignore-eos", "--greedy", "-o", self.folder / "t"]
        self.good(*arguments, "--logits", self.folder / "l.npy")
        _, out, _ = self.run_cli(*arguments, "--logits", "-")
        self.assertEqual(out, (self.folder / "l.npy").read_bytes())
        self.assertEqual(array(out)[0], (5, 300))
        self.refused(USAGE, "standard output", "trace", "-m", OLMOE, "--ids", "1", "-n", "1", "--logits", "-")
        self.refused(USAGE, "standard output", *arguments, "--logits", "-", "--router", "-")

    def test_bench(self):
        result = json.loads(self.good("bench", "-m", OLMOE, "-p", "8,16", "-n", "4", "-r", "2", "--json"))
        self.assertEqual([r["test"] for r in result["results"]], ["pp8", "pp16", "tg4"])
        for key in ("model", "architecture", "backend", "threads", "version", "load_ms", "peak_rss_bytes"):
            self.assertIn(key, result)
        self.assertTrue(all(len(r["tokens_per_second"]) == 2 and r["bytes_per_token"] > 0 for r in result["results"]))
        observed = json.loads(self.good("bench", "-m", OLMOE, "-p", "0", "-n", "4", "-r", "2", "--observe", "--json"))
        self.assertEqual([(r["test"], r.get("observe", False), len(r["tokens_per_second"])) for r in observed["results"]],
                         [("tg4", False, 2), ("tg4+routes", True, 2)])

    def test_perplexity_goes_on(self):
        words = self.file("text.txt", b"It was the best of times, it was the worst of times. " * 20)
        others = self.file("other.txt", b"Call me Ishmael. Some years ago, never mind how long, " * 20)
        state = self.folder / "state.json"
        command = ["eval", "perplexity", words, "-m", OLMOE, "--chunk", "64", "--json"]
        whole = json.loads(self.good(*command))
        self.good(*command, "--limit", "2", "-o", state)
        self.assertEqual(len(json.loads(state.read_text())["losses"]), 2)
        self.assertEqual(json.loads(self.good(*command, "-o", state)), whole)
        self.assertEqual(json.loads(self.good(*command, "-o", state)), whole)
        # Another text, model or cache: not this file's result.
        self.refused(REFUSED, "state.json", "eval", "perplexity", others, "-m", OLMOE, "--chunk", "64", "-o", state)
        self.refused(REFUSED, "state.json", "eval", "perplexity", words, "-m", MODELS / "qwen3moe.gguf", "--chunk", "64",
                     "-o", state)
        self.refused(REFUSED, "state.json", *command, "-o", state, "--cache-type", "f32")
        for broken in (b"", b"{", b"[]", b'{"losses": 3}', state.read_bytes()[:-40], b'{"losses": [["x"]]}'):
            self.refused(REFUSED, "broken.json", *command, "-o", self.file("broken.json", broken))
        self.refused(FAILED, "/dev/full", *command, "-o", "/dev/full")
        once = json.loads(self.good(*command, "-o", "-"))  # once, at the end
        self.assertEqual(once["result"], whole)

    def test_perplexity(self):
        words = self.file("text.txt", b"It was the best of times, it was the worst of times. " * 20)
        self.assertTrue(re.search(r"[0-9]", self.good("eval", "perplexity", words, "-m", OLMOE, "--chunk", "64")))


class Backends(Case):
    """A machine with a device, by the plugin of tests/engine/fake_cuda, and with everything that can be wrong with it."""

    ONE = ("--ids", "1,2", "-n", "2", "--ignore-eos", "--greedy")

    @staticmethod
    def device(settings=""):
        return {"MOIRE_CUDA_PLUGIN": FAKE_CUDA, "MOIRE_FAKE_CUDA": settings}

    def test_listed(self):
        text = self.good("--version", "-v", env=self.device())
        self.assertEqual(text, self.good("-v", "--version", env=self.device()))
        self.assertRegex(text, r"^moire-cli \d.*\ncpu +CPU .*\ncuda +Fake GPU, compute capability 9\.0, 64\.0 GiB")
        self.assertEqual(self.good("--version", env=self.device()).count("\n"), 1)
        self.assertIn("not available", self.good("--version", "-v", env={"MOIRE_CUDA_PLUGIN": ""}))
        self.assertIn("backends\n", self.good("inspect", OLMOE, env=self.device()))
        cpu, cuda = json.loads(self.good("inspect", OLMOE, "--json", env=self.device()))["backends"]
        self.assertEqual((cpu["name"], cpu["available"], cpu["why_not"]), ("cpu", True, None))
        self.assertEqual((cuda["name"], cuda["available"], cuda["why_not"]), ("cuda", True, None))
        self.assertEqual(cuda["devices"], [{"name": "Fake GPU", "capability": "9.0", "total_bytes": 64 << 30,
                                            "free_bytes": 64 << 30, "why_not": None}])

    def test_unusable_devices(self):
        for settings, says in (("driver=none", "no NVIDIA driver"), ("driver=old", "11.4"), ("devices=0", "no device"),
                               ("why=it is too old", "it is too old"), ("abi=9", "another version"),
                               ("build=1.0", "another version"), ("free=1000", "CPU alone"), ("open", "cudaSetDevice")):
            with self.subTest(settings):
                env = self.device(settings)
                code, out, err = self.run_cli("complete", "-m", OLMOE, *self.ONE, env=env)
                self.assertEqual(code, DONE, err)
                [line] = [line for line in err.splitlines() if "warning: the model runs on the CPU alone: " in line]
                if settings != "free=1000":
                    self.assertIn(says, line)
                    if settings != "open":
                        self.assertIn(says, self.good("--version", "-v", env=env))
                        [_, cuda] = json.loads(self.good("inspect", OLMOE, "--json", env=env))["backends"]
                        self.assertFalse(cuda["available"])
                        self.assertIn(says, cuda["why_not"])
                self.refused(FAILED, "" if settings == "free=1000" else says, "complete", "-m", OLMOE, *self.ONE,
                             "--backend", "cuda", env=env)
                self.assertEqual(self.run_cli("complete", "-m", OLMOE, *self.ONE, "--backend", "cpu", env=env)[2], "")

    def test_hidden_devices(self):
        env = {**self.device("devices=0"), "CUDA_VISIBLE_DEVICES": ""}
        self.refused(FAILED, "CUDA_VISIBLE_DEVICES", "complete", "-m", OLMOE, *self.ONE, "--backend", "cuda", env=env)

    def test_a_plugin_beside_the_program_is_found(self):
        env = {key: value for key, value in os.environ.items() if key != "MOIRE_CUDA_PLUGIN"}
        for home, plugin in (("beside", "beside"), ("bin", "lib/moire")):
            home, plugin = self.folder / home, self.folder / plugin / "libmoire_cuda.so"
            home.mkdir()
            plugin.parent.mkdir(parents=True, exist_ok=True)
            program = shutil.copy(CLI, home)
            alone = subprocess.run([program, "--version", "-v"], capture_output=True, env=env, timeout=LIMIT, text=True)
            self.assertIn("not installed", alone.stdout)
            shutil.copy(FAKE_CUDA, plugin)
            found = subprocess.run([program, "--version", "-v"], capture_output=True, env=env, timeout=LIMIT, text=True)
            self.assertIn("Fake GPU", found.stdout)
            # Installed, and no device: nobody is nagged on a machine without a driver.
            quiet = subprocess.run([program, "complete", "-m", OLMOE, *self.ONE], capture_output=True, timeout=LIMIT,
                                   env={**env, "MOIRE_FAKE_CUDA": "driver=none"}, text=True)
            driver = any(os.path.exists(path) for path in ("/proc/driver/nvidia/version", "/dev/nvidiactl", "/dev/dxg"))
            self.assertEqual("no NVIDIA driver" in quiet.stderr, driver, quiet.stderr)

    def test_layers(self):
        env = self.device()
        whole = self.good("complete", "-m", OLMOE, *self.ONE, env={"MOIRE_CUDA_PLUGIN": ""})
        layers = json.loads(self.good("inspect", OLMOE, "--json"))["metadata"]["olmoe.block_count"]
        for count, backend in ((0, "cpu"), (1, "cpu+cuda"), (layers, "cuda"), (99, "cuda")):
            lines = self.good("trace", "-m", OLMOE, *self.ONE, "--gpu-layers", count, env=env).splitlines()
            self.assertEqual(json.loads(lines[0])["backend"], backend)
            self.assertEqual(self.good("complete", "-m", OLMOE, *self.ONE, "--gpu-layers", count, env=env), whole)
        self.assertEqual(json.loads(self.good("bench", "-m", OLMOE, "-p", "8", "-n", "2", "-r", "1", "--json",
                                              env=env))["backend"], "cuda")
        _, _, err = self.run_cli("-v", "complete", "-m", OLMOE, *self.ONE, "--gpu-layers", "1", env=env)
        self.assertRegex(err, f"moire-cli: layers? .* run on the CPU, layer {layers - 1} and the output on Fake GPU")
        self.refused(USAGE, "--gpu-layers", "complete", "-m", OLMOE, *self.ONE, "--gpu-layers", "-1")
        self.refused(USAGE, "--gpu-layers", "complete", "-m", OLMOE, *self.ONE, "--gpu-layers", "2", "--backend", "cpu")
        for command in ("inspect", "tokenize", "detokenize", "template", "chat", "complete", "trace", "bench"):
            self.assertIn("--gpu-layers", self.good(command, "--help"))
        self.assertIn("--gpu-layers", self.good("eval", "perplexity", "--help"))

    def test_full_memory(self):
        code, _, err = self.run_cli("complete", "-m", OLMOE, *self.ONE, env=self.device("limit=1000"))
        self.assertEqual(code, DONE, err)
        self.assertIn("CPU alone: the memory of Fake GPU was full", err)
        self.refused(FAILED, "--gpu-layers", "complete", "-m", OLMOE, *self.ONE, "--backend", "cuda",
                     env=self.device("limit=1000"))

    def test_no_room_for_the_context(self):
        device = self.device("limit=1500000")
        code, _, err = self.run_cli("complete", "-m", OLMOE, *self.ONE, "-c", "64", env=device)
        self.assertEqual((code, "Fake GPU" in err), (DONE, False), err)
        code, _, err = self.run_cli("complete", "-m", OLMOE, *self.ONE, "-c", "4096", env=device)
        self.assertEqual(code, DONE, err)
        self.assertIn("the memory of Fake GPU has no room for the context", err)

    def test_lost_device_ends_one_turn(self):
        code, out, err = self.run_cli("chat", "-m", OLMOE, "-p", "hi", "-n", "20", "--ignore-eos", "--greedy",
                                      env=self.device("lost=8"))
        self.assertEqual(code, FAILED, err)
        self.assertIn("stopped answering", err)
        whole = self.good("chat", "-m", OLMOE, "-p", "hi", "-n", "20", "--ignore-eos", "--greedy", env=self.device())
        said = out.decode(errors="replace").rstrip("\n\ufffd")
        self.assertTrue(said and whole.startswith(said), (said, whole))

    def test_conversation_goes_on_after_a_lost_or_full_device(self):
        for settings, says, again in (("lost=8", b"stopped answering", b"loaded again on the CPU"),
                                      ("full=8", b"the memory was full", b"loaded again with fewer layers on the GPU")):
            with self.subTest(settings):
                ours, theirs = pty.openpty()
                process = subprocess.Popen([CLI, "chat", "-m", OLMOE, "-n", "20", "--ignore-eos", "--greedy"],
                                           stdin=theirs, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                           env={**os.environ, **self.device(settings)})
                os.close(theirs)
                os.write(ours, b"first\nsecond\n/exit\n")
                out, err = process.communicate(timeout=LIMIT)
                os.close(ours)
                self.assertEqual(process.returncode, DONE, err)
                self.assertIn(again, err)
                self.assertEqual(err.count(says), 1)
                self.assertGreater(len(out), 20)


@unittest.skipUnless(HAS_STORE, "this build has no store")
class Sessions(Case):
    def chat(self, store, prompt, *more):
        return self.good("chat", "-m", OLMOE, "-p", prompt, "-n", "6", "--ignore-eos", "--seed", "1", "--store", store, *more)

    def listed(self, store):
        return json.loads(self.good("sessions", "list", "--store", store, "--json"))

    def test_a_chat_is_kept(self):
        store = self.folder / "s.db"
        self.chat(store, "What is a heron?")
        [session] = self.listed(store)
        self.chat(store, "And a crane?", "--session", session["id"])
        self.assertEqual(len(self.listed(store)), 1)
        shown = self.good("sessions", "show", session["id"], "--store", store)
        self.assertIn("What is a heron?", shown)
        self.assertIn("And a crane?", shown)
        self.assertIn("heron", self.good("sessions", "search", "heron", "--store", store))
        self.good("sessions", "check", "--store", store)
        out = self.folder / "out.json"
        self.good("sessions", "export", "all", "-o", out, "--store", store)
        other = self.folder / "other.db"
        self.good("sessions", "import", out, "--store", other)
        again = self.folder / "again.json"
        self.good("sessions", "export", "all", "-o", again, "--store", other)
        self.assertEqual(json.loads(out.read_text()), json.loads(again.read_text()))
        # In the application's own database where none is named.
        self.good("chat", "-m", OLMOE, "-p", "x", "-n", "2", "--store")
        self.assertEqual(len(json.loads(self.good("sessions", "list", "--json"))), 1)

    def test_options_of_everywhere(self):
        store = self.folder / "s.db"
        self.chat(store, "hi")
        self.good("sessions", "list", "--store", store, "-m", OLMOE, "-t", "2", "-c", "64", "-q", "-v")

    def test_before_the_first_chat(self):
        self.assertEqual(self.good("sessions", "list"), "")
        self.assertEqual(json.loads(self.good("sessions", "list", "--json")), [])
        self.assertEqual(json.loads(self.good("sessions", "search", "heron", "--json")), [])
        self.assertIn("ok: 0 sessions", self.good("sessions", "check"))

    def test_the_models_hash_is_kept(self):
        store = self.folder / "s.db"
        self.chat(store, "hi")
        [session] = json.loads(self.good("sessions", "export", "all", "--store", store))["sessions"]
        self.assertEqual(session["messages"][1]["generation"]["model_hash"],
                         hashlib.sha256(OLMOE.read_bytes()).hexdigest())

    def test_a_system_prompt_that_comes_late_is_said(self):
        store = self.folder / "s.db"
        self.chat(store, "hi", "--system", "Be kind.")
        arguments = ["chat", "-m", OLMOE, "-p", "x", "-n", "2", "--store", store, "--session", "1"]
        self.assertRegex(self.run_cli(*arguments, "--system", "Be brief.")[2], "warning: .*--system")
        self.assertNotIn("--system", self.run_cli(*arguments)[2])

    def test_wrong_sessions(self):
        store = self.folder / "s.db"
        self.refused(FAILED, "no session database", "sessions", "list", "--store", store)
        self.chat(store, "hi")
        self.refused(USAGE, "session 77", "sessions", "show", "77", "--store", store)
        self.refused(USAGE, "number", "sessions", "show", "x", "--store", store)
        self.refused(USAGE, "session 77", "chat", "-m", OLMOE, "-p", "x", "--store", store, "--session", "77")
        self.refused(USAGE, "frob", "sessions", "frob", "--store", store)
        self.refused(REFUSED, "", "sessions", "import", self.file("x.json", b"{]"), "--store", store)

    def test_other_databases(self):
        newer = self.folder / "newer.db"
        self.chat(newer, "hi")
        with sqlite3.connect(newer) as database:
            database.execute("PRAGMA user_version = 99")
        database.close()
        self.refused(REFUSED, "99", "sessions", "list", "--store", newer)
        self.refused(REFUSED, "99", "chat", "-m", OLMOE, "-p", "x", "--store", newer)
        foreign = self.folder / "foreign.db"
        with sqlite3.connect(foreign) as database:
            database.execute("CREATE TABLE t(x)")
        database.close()
        self.refused(REFUSED, "another program", "chat", "-m", OLMOE, "-p", "x", "--store", foreign)
        self.refused(REFUSED, "", "sessions", "list", "--store", self.file("no.db", b"not a database" * 100))
        self.refused(REFUSED, "folder", "sessions", "list", "--store", self.folder)
        self.refused(REFUSED, "", "chat", "-m", OLMOE, "-p", "x", "--store", "/dev/null")

    def test_killed(self):
        store = self.folder / "s.db"
        self.chat(store, "first")
        for i in range(5):
            process = subprocess.Popen([CLI, "chat", "-m", OLMOE, "-p", f"question {i}", "-n", "100000", "-c", "100000",
                                        "--ignore-eos", "--store", store], stdout=subprocess.PIPE)
            process.stdout.read(40)
            time.sleep(0.15)
            process.kill()
            process.communicate()
        self.good("sessions", "check", "--store", store)
        exported = json.loads(self.good("sessions", "export", "all", "--store", store))
        self.assertEqual(len(exported["sessions"]), 6)
        for session in exported["sessions"]:
            question, answer = session["messages"]
            self.assertTrue(question["text"])
            if question["text"] != "first":
                self.assertEqual(answer["generation"]["state"], "interrupted")
                self.assertGreater(len(answer["text"] + answer["reasoning"]), 0)


if __name__ == "__main__":
    unittest.main(verbosity=1)
