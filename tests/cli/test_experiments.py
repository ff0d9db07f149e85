#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""moire-cli experiment, eval kl and eval tasks: run, kill, resume, show, export, compare; definitions that are refused.

    MOIRE_CLI=path/to/moire-cli MOIRE_TEST_DATA=tests/data ... python3 tests/cli/test_experiments.py
"""
import csv
import io
import json
import math
import os
import random
import shutil
import signal
import sqlite3
import struct
import subprocess
import time
import unittest
from pathlib import Path

from cli_case import CLI, DONE, FAILED, HAS_STORE, OLMOE, REFUSED, USAGE, Case

SOURCE = Path(__file__).resolve().parents[2]
BUILTIN = SOURCE / "resources/model/moire-tiny-instruct.gguf"
ALL = bool(os.environ.get("MOIRE_TEST_ALL"))


def definition(**changes):
    return {"moire_experiment": 1, "name": "small",
            "prompts": [{"prompt": "How are you?", "answer": "fine"}, "How old is it?", {"raw": "Once, \"upon\""}],
            "settings": {"model": str(OLMOE), "max_tokens": 8, "temperature": 1, "ignore_eos": True},
            "variants": [{"name": "as is"}, {"name": "off", "routing": {"rules": [
                {"kind": "off", "layer": "*", "expert": 1}]}}],
            "seeds": 2, "controls": False, "keep_trace": True,
            "metrics": ["length", "logprob", "kl", "text_difference", "contains"], **changes}


def cells(path):
    """Everything that is kept, without what depends on time."""
    rows = []
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as db:
        for table in ("answers", "pairs"):
            for row in db.execute(f"SELECT variant, prompt, seed, repeat, key, facts FROM {table} ORDER BY 1, 2, 3, 4"):
                facts = json.loads(row[5])
                rows.append((table, *row[:5], {name: value for name, value in facts.items()
                                               if name not in ("ttft_ms", "tokens_per_second")}))
    return rows


@unittest.skipUnless(HAS_STORE, "this build cannot keep results")
class Experiments(Case):
    def written(self, name, content):
        return self.file(name, json.dumps(content).encode())

    def test_run_show_export(self):
        path = self.written("a.json", definition())
        ran = json.loads(self.good("experiment", "run", path, "-t", "1", "--json"))
        self.assertEqual([(row["name"], row["answered"], row["failed"]) for row in ran["variants"]],
                         [("as is", 6, 0), ("off", 6, 0)])
        self.assertEqual(ran["variants"][0]["metrics"]["length"]["mean"], 8)
        self.assertIsNone(ran["variants"][0]["metrics"]["kl"]["mean"])
        self.assertGreater(ran["variants"][1]["metrics"]["kl"]["mean"], 0)
        self.assertEqual({row["verdict"] for row in ran["differences"]}, {"too few prompts"})
        self.assertEqual(json.loads(self.good("experiment", "show", path, "--json")), ran)
        results = self.folder / "a.results"
        self.assertEqual(json.loads(self.good("experiment", "show", results, "--json")), ran)
        self.assertIn("as is (baseline)", self.good("experiment", "show", path))
        self.assertFalse(list(self.folder.glob("a.results-*")) + list(self.folder.glob("*.lock")))

        for name in ("x.csv", "x.npy", "x.json", "x.jsonl"):
            self.good("experiment", "export", path, "-o", self.folder / name)
        rows = list(csv.DictReader(io.StringIO((self.folder / "x.csv").read_text(), newline="")))
        self.assertEqual(len(rows), 12)
        self.assertEqual({row["length"] for row in rows}, {"8"})
        data = (self.folder / "x.npy").read_bytes()
        start = 10 + struct.unpack("<H", data[8:10])[0]
        self.assertIn(b"'shape': (2, 3, 2, 1, 5,", data[:start])
        values = struct.unpack(f"<{2 * 3 * 2 * 5}d", data[start:])
        self.assertEqual(values[0], 8)
        self.assertTrue(math.isnan(values[2]))  # the baseline beside itself
        lines = [json.loads(line) for line in (self.folder / "x.jsonl").read_text().splitlines()]
        self.assertEqual(len(lines), 12)
        self.assertEqual([token["id"] for token in lines[0]["trace"]], lines[0]["per_token"]["ids"])
        self.assertEqual(len(lines[-1]["beside_baseline"]["per_token"]["kl"]), 8)
        whole = json.loads((self.folder / "x.json").read_text())
        self.assertEqual(len(whole["environment"]["models"][0]["sha256"]), 64)
        self.assertEqual(len(whole["definition"]["prompts"]), 3)

        self.refused(USAGE, "results already", "experiment", "run", path)
        self.refused(USAGE, "format", "experiment", "export", path, "-o", self.folder / "x.xlsx")
        self.refused(USAGE, "not a definition", "experiment", "run", results)
        before = cells(results)
        self.good("experiment", "resume", path, "-t", "1")
        self.assertEqual(cells(results), before)

    def test_parts_and_growth(self):
        path = self.written("a.json", definition())
        self.good("experiment", "run", path, "-t", "1", "--limit", "1", "--variant", "as is")
        self.assertEqual(len(cells(self.folder / "a.results")), 2)
        more = definition()
        more["variants"].append({"name": "cold", "temperature": 0})
        self.written("a.json", more)
        self.refused(USAGE, "'warm'", "experiment", "resume", path, "--variant", "warm")
        self.good("experiment", "resume", path, "-t", "1")
        self.written("whole.json", more)
        self.good("experiment", "run", self.folder / "whole.json", "-t", "1")
        self.assertEqual(cells(self.folder / "a.results"), cells(self.folder / "whole.results"))
        same = json.loads(self.good("experiment", "compare", path, self.folder / "whole.results", "--json"))
        self.assertTrue(same["repeats"])
        self.assertEqual((same["cells"], same["same_texts"]), (18, 18))

    def test_failed_cells(self):
        path = self.written("a.json", definition(context=64, prompts=["Hi", "words " * 100]))
        code, out, err = self.run_cli("experiment", "run", path, "-t", "1", "--json")
        self.assertEqual(code, FAILED, err)
        self.assertIn("6 of 12 steps failed", err)
        failures = json.loads(out)["variants"][0]["failures"]
        self.assertEqual([one["prompt"] for one in failures], ["2", "2"])
        self.assertIn("context", failures[0]["reason"])
        self.assertIn("Failed:", self.good("experiment", "show", path))

    def test_an_expert_that_matters(self):
        """Expert 2 of layer 4 writes the built-in model's verse; expert 3 does not, nor does a random one."""
        lines = (SOURCE / "resources/experiments/verse.jsonl").read_text(encoding="utf-8").splitlines()
        off = [{"name": name, "routing": {"rules": [{"kind": "off", "layer": 4, "expert": expert}]}}
               for name, expert in (("planted", 2), ("null", 3))]
        path = self.written("a.json", {
            "moire_experiment": 1, "prompts": [json.loads(line) for line in lines[6:18]],
            "settings": {"model": str(BUILTIN), "greedy": True, "max_tokens": 160},
            "variants": [{"name": "as is"}, *off], "metrics": [{"metric": "verifier", "name": "right"}]})
        ran = json.loads(self.good("experiment", "run", path, "-t", "2", "--json"))
        verdicts = {one["variant"]: (one["verdict"], one["mean"]) for one in ran["differences"]}
        self.assertEqual(verdicts["planted"][0], "differs")
        self.assertLess(verdicts["planted"][1], -0.5)
        self.assertIn(verdicts["null"][0], ("no difference", "not decided"))
        against = {one["variant"]: one["verdict"] for one in ran["against_controls"]}
        self.assertEqual(against["planted"], "differs")
        self.assertNotEqual(against["null"], "differs")

    def test_killed_at_any_moment(self):
        content = definition(seeds=3, keep_trace=False)
        whole = self.written("whole.json", content)
        began = time.monotonic()
        self.good("experiment", "run", whole, "-t", "1")
        longest = time.monotonic() - began
        expected = cells(self.folder / "whole.results")
        rng = random.Random(4)
        path = self.written("a.json", content)
        results = self.folder / "a.results"
        kills = 0
        most = 0
        for _ in range(50 if ALL else 5):
            process = subprocess.Popen([CLI, "experiment", "resume", path, "-t", "1"], stdout=subprocess.DEVNULL,
                                       stderr=subprocess.DEVNULL)
            try:
                process.wait(rng.uniform(0, longest))
            except subprocess.TimeoutExpired:
                process.send_signal(signal.SIGKILL)
                process.wait()
                kills += 1
            kept = len(cells(results)) if results.exists() and results.stat().st_size and self.readable(results) else 0
            self.assertGreaterEqual(kept, most)  # nothing is lost
            most = kept
            if kept == len(expected):  # start over: every kill should hit a running experiment
                for part in self.folder.glob("a.results*"):
                    part.unlink()
                most = 0
        self.assertGreater(kills, 0)
        self.good("experiment", "resume", path, "-t", "1")
        self.assertEqual(cells(results), expected)

    @staticmethod
    def readable(path):
        with sqlite3.connect(path) as db:  # applies what a killed writer left
            return db.execute("SELECT count(*) FROM sqlite_master WHERE name = 'pairs'").fetchone()[0] == 1

    def test_interrupted(self):
        path = self.written("a.json", definition(seeds=500))
        process = subprocess.Popen([CLI, "experiment", "run", path, "-t", "1"], stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE)
        results = self.folder / "a.results"
        for _ in range(600):
            time.sleep(0.1)
            if results.exists() and results.stat().st_size and self.readable(results) and len(cells(results)) > 3:
                break
        self.refused(REFUSED, "another program", "experiment", "resume", path)  # while it runs
        self.good("experiment", "show", path)  # reading is possible
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=60)
        self.assertEqual(process.returncode, 130, err)
        self.assertIn(b"resume", err)

    def test_results_that_are_not(self):
        path = self.written("a.json", definition())
        self.refused(REFUSED, "no results", "experiment", "show", path)
        self.file("a.results", b"not a database, but some text that is longer than a header" * 100)
        self.refused(REFUSED, "a.results", "experiment", "show", path)
        with sqlite3.connect(self.folder / "b.results") as db:
            db.execute("CREATE TABLE answers (x)")
        self.refused(REFUSED, "not a file of an experiment", "experiment", "show", self.folder / "b.results")
        self.file("c.json", json.dumps(definition()).encode())
        self.good("experiment", "run", self.folder / "c.json", "--limit", "1")
        good = (self.folder / "c.results").read_bytes()
        self.file("d.results", good[:len(good) // 2])
        code, _, err = self.run_cli("experiment", "show", self.folder / "d.results")
        self.assertIn(code, (FAILED, REFUSED), err)
        shutil.copy(self.folder / "c.results", self.folder / "e.results")
        for statement in ("UPDATE answers SET facts = '{}'", "UPDATE answers SET facts = '[[[['",
                          "UPDATE meta SET value = '{\"moire_experiment\": 9}' WHERE name = 'definition'"):
            shutil.copy(self.folder / "c.results", self.folder / "e.results")
            with sqlite3.connect(self.folder / "e.results") as db:
                db.execute(statement)
            self.refused(REFUSED, "e.results" if "[[" in statement or "meta" in statement else "results", "experiment",
                         "show", self.folder / "e.results")
        with sqlite3.connect(self.folder / "c.results") as db:  # a size that is a lie
            db.execute("UPDATE answers SET tokens = x'7fffffff00'")
        self.refused(REFUSED, "damaged", "experiment", "export", self.folder / "c.results", "-o", self.folder / "c.jsonl")

    def test_definitions_that_are_refused(self):
        for name, content, says in (("broken", b"{", "not valid JSON"), ("empty", b"", "not valid JSON"),
                                    ("deep", b"[" * 100000, "nested"), ("list", b"[]", "object"),
                                    ("version", b'{"moire_experiment": 7}', "version 7")):
            self.refused(REFUSED, says, "experiment", "run", self.file(name + ".json", content))
        self.refused(REFUSED, "cannot read", "experiment", "run", self.folder / "missing.json")
        self.refused(REFUSED, "more than 200000 cells", "experiment", "run",
                     self.written("huge.json", definition(seeds=10000, repeats=100)))
        huge = self.file("huge.txt", b"")
        os.truncate(huge, 1 << 30)
        self.refused(REFUSED, "larger than", "experiment", "run",
                     self.written("file.json", definition(prompts=[{"file": "huge.txt"}])))
        self.assertFalse(list(self.folder.glob("*.results*")))


class Measurements(Case):
    TEXT = b"It was the best of times, it was the worst of times. " * 20

    def test_kl(self):
        text = self.file("text.txt", self.TEXT)
        same = json.loads(self.good("eval", "kl", text, "--base", OLMOE, "-m", OLMOE, "--chunk", "32", "--json"))
        self.assertEqual(same["variants"][1]["metrics"]["kl"]["mean"], 0)
        self.assertEqual(same["variants"][1]["metrics"]["top_agreement"]["mean"], 1)
        windows = same["cells_per_variant"]
        self.assertGreater(windows, 8)
        # The same windows and tokens as eval perplexity.
        loss = json.loads(self.good("eval", "perplexity", text, "-m", OLMOE, "--chunk", "32", "--json"))
        self.assertEqual(loss["chunks"], windows)
        self.assertAlmostEqual(same["variants"][1]["metrics"]["logprob"]["mean"], -loss["nll"], delta=1e-3)
        code, _, err = self.run_cli("eval", "kl", text, "--base", OLMOE, "-m", BUILTIN, "--chunk", "32")
        self.assertNotEqual(code, DONE)
        self.assertIn("vocabular", err)
        self.refused(REFUSED, "too few", "eval", "kl", self.file("short.txt", b"x"), "--base", OLMOE, "-m", OLMOE)

    def test_tasks(self):
        lines = [{"raw": "2 + 2 =", "choices": [" 4", " 5"], "answer": " 4"}, {"prompt": "Hi", "answer": "hello"}]
        path = self.file("tasks.jsonl", "\n".join(map(json.dumps, lines)).encode())
        told = json.loads(self.good("eval", "tasks", path, "-m", OLMOE, "--json"))
        metrics = told["variants"][0]["metrics"]
        self.assertIn(metrics["choice"]["mean"], (0, 1))
        self.assertEqual((metrics["choice"]["prompts"], metrics["contains"]["prompts"]), (1, 1))
        self.refused(REFUSED, "line 1", "eval", "tasks", self.file("bad.jsonl", b"{"), "-m", OLMOE)
        self.refused(REFUSED, "UTF-8", "eval", "tasks", os.fsdecode(bytes(self.folder) + b"/\xff.jsonl"), "-m", OLMOE)
        if HAS_STORE:
            kept = self.folder / "kept.results"
            self.good("eval", "tasks", path, "-m", OLMOE, "-o", kept)
            self.assertEqual(json.loads(self.good("eval", "tasks", path, "-m", OLMOE, "-o", kept, "--json"))["variants"],
                             json.loads(self.good("experiment", "show", kept, "--json"))["variants"])


if __name__ == "__main__":
    unittest.main()
