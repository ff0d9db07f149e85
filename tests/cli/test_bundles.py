#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""moire-cli experiment: bundles, reports, arrays and MLflow stores, read by other programs than the one that wrote them.

    MOIRE_CLI=path/to/moire-cli MOIRE_TEST_DATA=tests/data ... python3 tests/cli/test_bundles.py

The mlflow package (or mlflow-skinny) is used where it is installed.
"""
import csv
import hashlib
import importlib.util
import io
import json
import unittest
import zipfile
from html.parser import HTMLParser

from cli_case import HAS_STORE, OLMOE, REFUSED, USAGE, Case
from test_experiments import definition


class Page(HTMLParser):
    """Whether elements nest, and which there are."""

    def __init__(self):
        super().__init__()
        self.open, self.seen, self.bad = [], set(), []

    def handle_starttag(self, tag, attrs):
        self.seen.add(tag)
        self.bad += [name for name, _ in attrs if name.startswith("on") or name in ("src", "href")]
        if tag not in ("meta", "img"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.bad.append(tag)


@unittest.skipUnless(HAS_STORE, "this build cannot keep results")
class Bundles(Case):
    def setUp(self):
        super().setUp()
        self.path = self.file("a.json", json.dumps(definition(name="small <script>")).encode())
        self.good("experiment", "run", self.path, "-t", "1")

    def test_bundle(self):
        bundle = self.folder / "a.moire"
        self.good("experiment", "export", self.path, "--bundle", bundle)
        shown = json.loads(self.good("experiment", "show", self.path, "--json"))
        self.assertEqual(json.loads(self.good("experiment", "show", bundle, "--json")), shown)
        for first, second in ((self.path, bundle), (bundle, self.path), (bundle, bundle)):
            same = json.loads(self.good("experiment", "compare", first, second, "--json"))
            self.assertEqual((same["repeats"], same["cells"], same["same_texts"]), (True, 12, 12))
        with zipfile.ZipFile(bundle) as whole:
            self.assertIsNone(whole.testzip())
            manifest = json.loads(whole.read("manifest.json"))
            self.assertEqual((manifest["moire_bundle"], manifest["cells"]), (1, 12))
            for member in manifest["members"]:
                self.assertEqual(hashlib.sha256(whole.read(member["name"])).hexdigest(), member["sha256"])
            lines = whole.read("cells/000000.jsonl").decode().splitlines()
            trace = whole.read(json.loads(lines[0])["trace"]).decode().splitlines()
            self.assertEqual([json.loads(token)["id"] for token in trace], json.loads(lines[0])["tokens"]["ids"])
            environment = json.loads(whole.read("environment.json"))
            self.assertEqual(environment["models"][0]["path"], OLMOE.name)
            self.assertTrue(environment["processor"])
            content = {name: whole.read(name) for name in whole.namelist()}
        self.assertNotIn(str(OLMOE.parent).encode(), b"".join(content.values()))
        # A bundle gives everything that the results give
        for ending in ("csv", "npy", "npz", "jsonl"):
            self.good("experiment", "export", self.path, "-o", self.folder / ("one." + ending))
            self.good("experiment", "export", bundle, "-o", self.folder / ("two." + ending))
        for ending in ("csv", "npy", "jsonl"):
            self.assertEqual((self.folder / ("one." + ending)).read_bytes(), (self.folder / ("two." + ending)).read_bytes())
        # and its definition runs again, with the model beside it
        again = self.folder / "again.json"
        self.good("experiment", "export", bundle, "--definition", again)
        (self.folder / OLMOE.name).symlink_to(OLMOE)
        self.good("experiment", "run", again, "-t", "1")
        self.assertIn("repeats within its intervals", self.good("experiment", "compare", bundle, again))

        self.refused(USAGE, "read-only", "experiment", "run", bundle)
        self.refused(USAGE, "read-only", "experiment", "resume", bundle)
        self.refused(USAGE, "not a name for a bundle", "experiment", "export", self.path, "--bundle", "x.zip")
        self.refused(USAGE, "nothing says what to write", "experiment", "export", self.path)
        self.refused(REFUSED, "No such file", "experiment", "show", self.folder / "none.moire")
        bad = self.folder / "bad.moire"
        bad.write_bytes(bundle.read_bytes()[:-100])
        self.refused(REFUSED, "not a whole zip file", "experiment", "show", bad)
        for name, says in (("../up.json", "not allowed"), ("extra.sh", "not in the manifest")):
            with zipfile.ZipFile(bad, "w") as hostile:
                for member, data in content.items():
                    hostile.writestr(member, data)
                hostile.writestr(name, "x")
            self.refused(REFUSED, says, "experiment", "compare", self.path, bad)
        with zipfile.ZipFile(bad, "w", zipfile.ZIP_DEFLATED) as bomb:
            bomb.writestr("manifest.json", b" " * (100 << 20))
        self.refused(REFUSED, "times its size", "experiment", "show", bad)

    def test_report(self):
        report = self.folder / "a.html"
        self.good("experiment", "export", self.path, "-o", report)
        page = Page()
        page.feed(report.read_text())
        self.assertEqual((page.open, page.bad), ([], []))
        self.assertNotIn("script", page.seen)
        self.assertLessEqual({"table", "svg", "pre"}, page.seen)
        self.refused(USAGE, "cannot write PDF", "experiment", "export", self.path, "-o", self.folder / "a.pdf")

    def test_tokens(self):
        table = self.folder / "a.csv"
        self.good("experiment", "export", self.path, "-o", table, "--tokens")
        rows = list(csv.DictReader(io.StringIO(table.read_text(), newline="")))
        self.assertEqual(len(rows), 12 * 8)
        self.assertEqual({bool(row["kl"]) for row in rows if row["variant"] == "off"}, {True})
        self.refused(USAGE, "--tokens", "experiment", "export", self.path, "-o", self.folder / "a.npy", "--tokens")
        if importlib.util.find_spec("numpy"):
            import numpy
            self.good("experiment", "export", self.path, "-o", self.folder / "a.npz")
            with numpy.load(self.folder / "a.npz") as arrays:
                self.assertEqual(arrays["values"].shape, (2, 3, 2, 1, 5))
                self.assertEqual(list(arrays["variants"]), ["as is", "off"])
                self.assertEqual(list(arrays["token_id"]), [int(row["id"]) for row in rows])
                self.assertEqual(arrays["expert_counts"].shape[0], 12)

    def test_mlflow(self):
        store = self.folder / "mlruns"
        self.good("experiment", "export", self.path, "--mlflow", store)
        self.refused(REFUSED, "already", "experiment", "export", self.path, "--mlflow", store)
        (experiment,) = store.iterdir()
        runs = [run for run in experiment.iterdir() if run.is_dir()]
        self.assertEqual(len(runs), 3)
        for run in runs:
            self.assertEqual({part.name for part in run.iterdir()}, {"meta.yaml", "artifacts", "metrics", "params", "tags"})
        if not importlib.util.find_spec("mlflow"):
            self.skipTest("the mlflow package is not installed: only the layout was looked at")
        from mlflow.tracking import MlflowClient
        client = MlflowClient(tracking_uri=store.as_uri())
        (found,) = [one for one in client.search_experiments() if one.experiment_id == experiment.name]
        self.assertTrue(found.name.startswith("small <script>"))
        by_name = {run.info.run_name: run for run in client.search_runs([found.experiment_id])}
        self.assertEqual(set(by_name), {"small <script>", "as is", "off"})
        shown = json.loads(self.good("experiment", "show", self.path, "--json"))
        metrics = by_name["off"].data.metrics
        self.assertAlmostEqual(metrics["kl"], shown["variants"][1]["metrics"]["kl"]["mean"])
        self.assertEqual(metrics["answered"], 6)
        self.assertEqual(by_name["off"].data.params["max_tokens"], "8")
        parent = by_name["small <script>"].info.run_id
        self.assertEqual(by_name["off"].data.tags["mlflow.parentRunId"], parent)
        self.assertEqual({one.path for one in client.list_artifacts(parent)},
                         {"report.html", "definition.json", "environment.json", "cells.csv"})


if __name__ == "__main__":
    unittest.main()
