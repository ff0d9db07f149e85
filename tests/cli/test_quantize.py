#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""quantize and imatrix: types, files that exist, resuming, full disks, importance (see cli_case.py)."""
import json
import os
import shutil
import signal
import subprocess
import time
import unittest
from pathlib import Path

from cli_case import CLI, FAILED, HAS_STORE, LIMIT, OLMOE, REFUSED, USAGE, Case

BUILTIN = Path("resources/model/moire-tiny-base.gguf").resolve()
WORDS = b"It was the best of times, it was the worst of times, it was the age of wisdom. " * 8
SANITIZED = os.environ.get("MOIRE_SANITIZED") == "1"


def types(listing):
    return {tensor["name"]: tensor["type"] for tensor in json.loads(listing)["tensors"]}


class Quantize(Case):
    def test_types(self):
        out = self.folder / "out.gguf"
        said = self.good("quantize", BUILTIN, out, "q4_k_m", "--tensor", "attn_output=Q8_0", "-t", "2")
        self.assertIn("bits per weight", said)
        self.assertIn("Q5_0 instead of Q4_K: the rows are not whole blocks", said)
        found = types(self.good("inspect", "-m", out, "--tensors", "--json"))
        self.assertEqual(found["blk.0.ffn_down.weight"], "Q4_K")
        self.assertEqual(found["blk.0.attn_output.weight"], "Q8_0")
        self.assertEqual(found["blk.0.attn_norm.weight"], "F32")
        self.assertEqual(found["token_embd.weight"], "Q5_0")
        self.assertFalse(list(self.folder.glob("out.gguf.*")))
        self.good("complete", "-m", out, "-p", "The", "-n", "4", "--greedy")

        report = json.loads(self.good("quantize", OLMOE, self.folder / "b.gguf", "Q8_0", "--json"))
        self.assertEqual({t["type"] for t in report["tensors"]}, {"F16", "F32"})  # rows of 40 and 21
        self.assertEqual({t["wanted"] for t in report["tensors"] if t["type"] == "F16"}, {"Q8_0"})
        self.assertAlmostEqual(report["bits_per_weight"], 16, delta=2)

    def test_refusals(self):
        out = self.file("out.gguf", b"precious")
        self.refused(USAGE, "--force", "quantize", OLMOE, out, "F16")
        self.assertEqual(out.read_bytes(), b"precious")
        new = self.folder / "new.gguf"
        self.refused(USAGE, "Q9_K", "quantize", OLMOE, new, "Q9_K")
        self.refused(USAGE, "same", "quantize", OLMOE, OLMOE, "F16", "--force")
        self.refused(USAGE, "names no type", "quantize", OLMOE, new, "F16", "--tensor", "attn_q")
        self.refused(USAGE, "IQ1_S", "quantize", OLMOE, new, "F16", "--tensor", "attn_q=IQ1_S")
        self.refused(USAGE, "matches no matrix", "quantize", OLMOE, new, "F16", "--tensor", "nothing=Q8_0")
        self.refused(REFUSED, "out.gguf", "quantize", out, new, "F16")
        self.refused(REFUSED, "importance matrix", "quantize", OLMOE, new, "F16", "--imatrix", OLMOE)
        self.refused(FAILED, "no such", "quantize", OLMOE, self.folder / "no such" / "x.gguf", "F16")
        self.refused(USAGE, "", "quantize", OLMOE, new)
        self.assertEqual([path.name for path in self.folder.iterdir()], ["out.gguf"])
        self.good("quantize", OLMOE, out, "F16", "--force")

    def test_full_disk(self):
        whole = self.folder / "whole.gguf"
        self.good("quantize", BUILTIN, whole, "F16")
        out = self.folder / "out.gguf"
        limited = subprocess.run(["bash", "-c", 'ulimit -f 3000; exec "$0" quantize "$1" "$2" F16', CLI, BUILTIN, out],
                                 capture_output=True, timeout=LIMIT)
        self.assertEqual(limited.returncode, FAILED, limited.stderr)
        self.assertRegex(limited.stderr.decode(), "moire-cli: error: cannot write the file: .*out.gguf.part")
        self.assertFalse(out.exists())
        report = json.loads(self.good("quantize", BUILTIN, out, "F16", "--json"))
        self.assertGreater(report["resumed_at"], 1 << 20)
        self.assertEqual(out.read_bytes(), whole.read_bytes())

    @unittest.skipIf(SANITIZED, "quantises a whole model three times")
    def test_killed(self):
        whole = self.folder / "whole.gguf"
        self.good("quantize", BUILTIN, whole, "Q2_K")
        out = self.folder / "out.gguf"
        process = subprocess.Popen([CLI, "quantize", BUILTIN, out, "Q2_K", "-t", "1"], stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL)
        part = self.folder / "out.gguf.part"
        begun = time.monotonic()
        while process.poll() is None and time.monotonic() < begun + LIMIT:
            if part.exists() and part.stat().st_size > 100000:
                break
            time.sleep(0.001)
        process.send_signal(signal.SIGKILL)
        process.wait()
        if not out.exists():
            self.good("quantize", BUILTIN, out, "Q2_K")
        self.assertEqual(out.read_bytes(), whole.read_bytes())
        self.assertFalse(list(self.folder.glob("out.gguf.*")))

    @unittest.skipIf(SANITIZED or not HAS_STORE, "takes long, and needs eval kl")
    def test_quality(self):
        """Divergence from the source (Q8_0) in nats, along the model's own text. Most rows take blocks of 32."""
        words = self.file("words.txt", self.good("complete", "-m", BUILTIN, "-p", "The", "-n", "560", "-c", "640",
                                                 "--seed", "7", "--temperature", "1", "--ignore-eos").encode())
        bounds = {"Q6_K": 0.0003, "Q5_1": 0.002, "Q5_0": 0.002, "Q4_K_M": 0.002, "Q4_1": 0.006, "Q4_0": 0.006,
                  "IQ4_NL": 0.006, "MXFP4": 0.025, "Q3_K_M": 0.005, "Q2_K": 0.01}
        for mix, bound in bounds.items():
            out = self.folder / f"{mix}.gguf"
            self.good("quantize", BUILTIN, out, mix)
            measured = json.loads(self.good("eval", "kl", words, "--base", BUILTIN, "-m", out, "--chunk", "256",
                                            "--limit", "2", "--json"))
            divergence = measured["variants"][1]["metrics"]["kl"]["mean"]
            self.assertLess(divergence, bound, mix)
            self.assertGreater(divergence, bound / 100, mix)


class Importance(Case):
    def test_measured_and_used(self):
        words = self.file("words.txt", WORDS)
        matrix = self.folder / "m.gguf"
        report = json.loads(self.good("imatrix", words, "-m", BUILTIN, "-o", matrix, "--chunk", "64", "--limit", "2",
                                      "--json"))
        self.assertEqual((report["chunks"], report["tokens"]), (2, 128))
        listed = json.loads(self.good("inspect", "-m", matrix, "--tensors", "--json"))
        shapes = {tensor["name"]: tensor["shape"] for tensor in listed["tensors"]}
        self.assertEqual(listed["metadata"]["general.type"], "imatrix")
        self.assertEqual(listed["metadata"]["imatrix.datasets"], ["words.txt"])
        experts = [name for name in shapes if name.endswith("ffn_down_exps.weight.counts")]
        self.assertTrue(experts)
        self.assertEqual(shapes[experts[0]][0], 1)

        out = self.folder / "out.gguf"
        report = json.loads(self.good("quantize", BUILTIN, out, "Q4_0", "--imatrix", matrix, "--json"))
        self.assertFalse([w for w in report["warnings"] if "importance" in w])
        self.good("quantize", BUILTIN, self.folder / "plain.gguf", "Q4_0")
        self.assertNotEqual(out.read_bytes()[-4096:], (self.folder / "plain.gguf").read_bytes()[-4096:])
        self.good("complete", "-m", out, "-p", "The", "-n", "4", "--greedy")

    def test_experts_never_seen_are_listed(self):
        matrix = self.folder / "m.gguf"
        said = self.good("imatrix", self.file("short.txt", b"It was"), "-m", OLMOE, "-o", matrix, "-q")
        self.assertIn("Experts that no token was routed to", said)
        self.assertRegex(said, r"blk\.\d+\.ffn_up_exps\.weight: \d of 7 experts: \d")
        self.good("imatrix", self.folder / "short.txt", "-m", BUILTIN, "-o", matrix)
        said = self.good("quantize", BUILTIN, self.folder / "out.gguf", "Q4_0", "--imatrix", matrix, "-q")
        self.assertIn("Experts without importance", said)

    def test_refusals(self):
        words = self.file("words.txt", WORDS)
        matrix = self.folder / "m.gguf"
        self.refused(USAGE, "--output", "imatrix", words, "-m", OLMOE)
        self.refused(USAGE, "CPU", "imatrix", words, "-m", OLMOE, "-o", matrix, "--backend", "cuda")
        self.refused(USAGE, "pipe", "imatrix", words, "-m", OLMOE, "-o", "-")
        self.refused(REFUSED, "fewer than two", "imatrix", self.file("empty.txt", b""), "-m", OLMOE, "-o", matrix)
        copy = self.folder / "copy.gguf"
        shutil.copy(OLMOE, copy)
        self.refused(USAGE, "replaced", "imatrix", words, "-m", copy, "-o", copy)
        self.good("imatrix", words, "-m", OLMOE, "-o", matrix)
        self.refused(REFUSED, "importance matrix", "quantize", BUILTIN, self.folder / "x.gguf", "Q4_0", "--imatrix",
                     matrix)


if __name__ == "__main__":
    unittest.main()
