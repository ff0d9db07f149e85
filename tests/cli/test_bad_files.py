#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Broken and hostile model files (see cli_case.py)."""
import json
import os
import random
import struct
import subprocess
import time
import unittest

from cli_case import (ARRAY, CLI, DONE, FAILED, LIMIT, MODELS, OLMOE, REFUSED, STRING, U32, U64, USAGE, array, Case,
                      header, pair, tensor, text, u32)

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


class BadFiles(Case):
    def test_hostile_headers(self):
        for name, data in HOSTILE.items():
            path = self.file("hostile.gguf", data)
            with self.subTest(name):
                line = self.refused(REFUSED, "", "chat", "-m", path, "-p", "hi")
                self.assertIn("hostile.gguf", line)
                code, _, err = self.run_cli("inspect", path, "--json")
                self.assertIn(code, (DONE, REFUSED), err)  # an unsupported model can still be inspected

    def test_an_unknown_architecture_is_named_with_the_known_ones(self):
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

    def test_contradictory_metadata(self):
        def number(key, value):
            """Replaces the 32-bit value of a key."""
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

    def test_tensors_of_layers_that_do_not_exist(self):
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
        self.assertLess(time.monotonic() - start, 10)  # quadratic lookup would take longer on any machine

    def test_hostile_template(self):
        messages = self.file("messages.json", json.dumps([{"role": "user", "content": "hi"}]).encode())
        def slow(data):  # replaces the template, padded to the same length
            old = json.loads(self.good("inspect", OLMOE, "--json"))["template"].encode()
            new = b"{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}"
            self.assertGreater(len(old), len(new))
            return data.replace(old, new + b" " * (len(old) - len(new)))
        path = self.patched("slow.gguf", slow)
        self.refused(REFUSED, "the template takes too m", "template", "-m", path, "--messages", messages)

    def test_nan_weights(self):
        def nan(data):
            return data[:len(data) // 2] + struct.pack("<f", float("nan")) * ((len(data) - len(data) // 2) // 4)
        path = self.patched("nan.gguf", nan)
        self.refused(REFUSED, "nan.gguf", "complete", "-m", path, "--ids", "1", "-n", "4")

    def test_scales_that_are_not_finite_are_reported(self):
        model = MODELS.parents[2] / "resources" / "model" / "moire-tiny-instruct.gguf"
        info = next(t for t in json.loads(self.good("inspect", model, "--json"))["tensors"]
                    if t["name"] == "blk.2.attn_output.weight")
        self.assertTrue(info["type"].startswith("Q"), info)  # a block starts with its scale
        data = model.read_bytes()
        path = self.file("scale.gguf", data[:info["offset"]] + b"\0\x7e" + data[info["offset"] + 2:])
        line = self.refused(REFUSED, "blk.2.attn_output.weight", "complete", "-m", path, "--ids", "1,2", "-n", "4")
        self.assertIn("not finite", line)

    def test_logits_that_are_not_finite_are_reported(self):
        info = next(t for t in json.loads(self.good("inspect", OLMOE, "--json"))["tensors"]
                    if t["name"] == "output.weight")
        path = self.patched("nan.gguf", lambda data: data[:info["offset"]] + struct.pack("<f", float("nan")) +
                            data[info["offset"] + 4:])
        code, out, err = self.run_cli("trace", "-m", path, "--ids", "1,2", "-n", "3", "--top", "400",
                                      "--greedy", "--ignore-eos")
        self.assertEqual(code, DONE, err)
        self.assertEqual(err.count("warning: "), 1)
        self.assertIn("output.weight", err)
        def strict(name):
            raise ValueError(f"{name} is not JSON")
        lines = [json.loads(line, parse_constant=strict) for line in out.decode().splitlines()]
        self.assertEqual([line["type"] for line in lines], ["run"] + 5 * ["token"] + ["anomaly", "end"])
        found = lines[-2]
        self.assertEqual([found[key] for key in ("kind", "pos", "count", "layer", "tensor")],
                         ["non_finite_logits", 0, 1, None, "output.weight"])
        self.assertIsNone(dict(map(tuple, lines[2]["alternatives"]))[0])

    def test_a_trace_without_finite_logits_ends_with_an_anomaly(self):
        info = next(t for t in json.loads(self.good("inspect", OLMOE, "--json"))["tensors"]
                    if t["name"] == "blk.0.attn_v.weight")
        path = self.patched("nan.gguf", lambda data: data[:info["offset"]] + struct.pack("<f", float("inf")) +
                            data[info["offset"] + 4:])
        code, out, err = self.run_cli("trace", "-m", path, "--ids", "1,2", "-n", "3")
        lines = [json.loads(line) for line in out.decode().splitlines()]
        self.assertEqual((code, [line["type"] for line in lines]), (REFUSED, ["run", "anomaly", "end"]), err)
        self.assertEqual(lines[-1]["reason"], "error")
        self.assertEqual((lines[1]["layer"], lines[1]["tensor"]), (0, "blk.0.attn_v.weight"))
        self.assertIn("blk.0.attn_v.weight", err)

    def test_not_a_file(self):
        self.refused(REFUSED, str(self.folder), "inspect", self.folder)
        self.refused(REFUSED, "nothing", "inspect", self.folder / "nothing")
        pipe = self.folder / "pipe"
        os.mkfifo(pipe)
        self.refused(REFUSED, "pipe", "inspect", pipe)  # without waiting for a writer
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
        self.assertIn(process.returncode, (DONE, REFUSED, FAILED), err)  # done: all of it had been repacked or read before
        self.assertNotIn(b"core", err)


if __name__ == "__main__":
    unittest.main(verbosity=1)
