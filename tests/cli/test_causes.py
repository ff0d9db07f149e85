# SPDX-License-Identifier: GPL-3.0-or-later
"""Muted experts, and the routes of one trace forced on a model."""
import json
import unittest

from cli_case import MODELS, OLMOE, REFUSED, USAGE, Case

PROMPT = ("--raw", "-p", "one two three", "-n", "6", "--greedy", "--ignore-eos")


class Causes(Case):
    def lines(self, *arguments):
        return [json.loads(line) for line in self.good("trace", *arguments).splitlines()]

    def tokens(self, *arguments):
        return [line for line in self.lines(*arguments) if line["type"] == "token"]

    def recorded(self, *policy):
        path = self.folder / "recorded.jsonl"
        self.good("trace", "-m", OLMOE, *PROMPT, *policy, "-o", path)
        return path

    def test_mute(self):
        plain = self.tokens("-m", OLMOE, *PROMPT)
        used = plain[0]["experts"][0]["ids"][0]
        lines = self.lines("-m", OLMOE, *PROMPT, "--expert-mute", f"0:{used}")
        self.assertEqual(lines[0]["settings"]["policy"]["rules"],
                         [{"kind": "mute", "layer": 0, "expert": used, "bias": 0.0}])
        muted = [line for line in lines if line["type"] == "token"]
        self.assertEqual(muted[0]["experts"][0], plain[0]["experts"][0])  # still chosen, with its weight
        self.assertNotEqual(muted[1]["logprob"], plain[1]["logprob"])
        self.refused(USAGE, "does not exist", "complete", "-m", OLMOE, "--ids", "1", "--expert-mute", "0:9999")
        self.refused(USAGE, "give L:E, ", "complete", "-m", OLMOE, "--ids", "1", "--expert-mute", "3")

    def test_routes_forced_on_their_own_model(self):
        plain = self.tokens("-m", OLMOE, *PROMPT)
        lines = self.lines("-m", OLMOE, "--force-routes", self.recorded())
        agreement = lines[-1]
        self.assertEqual(agreement["type"], "agreement")
        self.assertEqual(agreement["tokens"], len(plain))
        for layer in agreement["layers"]:
            self.assertEqual((layer["shared"], layer["first"]), (1.0, 1.0))
            self.assertLess(layer["shared_by_chance"], 1.0)
        tokens = [line for line in lines if line["type"] == "token"]
        self.assertEqual([t["id"] for t in tokens], [t["id"] for t in plain])
        self.assertIsNone(tokens[0]["logprob"])
        for new, old in zip(tokens[1:], plain[1:]):
            self.assertAlmostEqual(new["logprob"], old["logprob"], places=2)

    def test_routes_of_another_policy(self):
        agreement = self.lines("-m", OLMOE, "--force-routes", self.recorded("--random-experts", "3"))[-1]
        self.assertLess(min(layer["shared"] for layer in agreement["layers"]), 0.8)

    def test_routes_that_cannot_be_forced(self):
        recorded = self.recorded()
        self.refused(USAGE, "expert layers", "trace", "-m", MODELS / "deepseek2-v3.gguf",
                     "--force-routes", recorded)
        self.refused(USAGE, "no expert layers", "trace", "-m", MODELS / "llama.gguf", "--force-routes", recorded)
        self.refused(USAGE, "--force-routes", "trace", "-m", OLMOE, "--force-routes", recorded, "-p", "x")
        for content, what in (("", "no token"), ("{", "line 1"), ("[]\n", "line 1"),
                              ('{"type": "run"}\n{"type": "token", "id": -1}\n', "line 2"),
                              ('{"type": "token", "id": 1, "experts": [{"layer": 0, "ids": [1.5]}]}', "expert"),
                              ('{"type": "token", "id": 1, "experts": [{"layer": 0, "ids": [1, 1]}]}', None)):
            bad = self.file("bad.jsonl", content.encode())
            self.refused(REFUSED if what else USAGE, what or "", "trace", "-m", OLMOE, "--force-routes", bad)


if __name__ == "__main__":
    unittest.main()
