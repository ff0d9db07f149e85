#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes tests/data/analysis/experiments.json, what tests/app/experiments compares with: values of SciPy, and of
definitions written down plainly.

    python3 -m venv /tmp/venv && /tmp/venv/bin/pip install scipy && /tmp/venv/bin/python tests/tools/experiments_golden.py
"""
import argparse
import functools
import json
import sys
from pathlib import Path

import numpy as np
from scipy import special, stats
from scipy.spatial import distance


def students():
    return [[p, f, stats.t.ppf(p, f)] for p in (0.6, 0.9, 0.975, 0.999) for f in (1, 2, 7, 19, 500)]


def sign_flips(rng):
    cases = []
    for values in ([1, 1, 1, 1, 1], [1, -1, 0, 0, 2, 3], rng.normal(0.4, 1, 11).round(3).tolist(),
                   rng.integers(-1, 2, 12).tolist()):
        result = stats.permutation_test((np.array(values, float),), lambda x, axis: x.sum(axis),
                                        permutation_type="samples", vectorized=True, n_resamples=10**5)
        cases.append({"values": values, "p": result.pvalue})
    return cases


def prompts(cases=((0.1, 0.5, 0.05), (-0.02, 0.3, 0.01), (1.0, 0.1, 0.05))):
    z = stats.norm.ppf
    return [[m, s, a, max(8, int(np.ceil(((z(1 - a / 2) + z(0.8)) * s / m) ** 2)))] for m, s, a in cases]


def distributions(rng):
    cases = []
    for size in (2, 17, 60):
        p, q = rng.normal(0, 2, size).astype(np.float32), rng.normal(0, 2, size).astype(np.float32)
        cases.append({"p": p.round(4).tolist(), "q": q.round(4).tolist(), "token": size // 3})
        p, q = np.array(cases[-1]["p"], np.float32), np.array(cases[-1]["q"], np.float32)
        log_p, log_q = special.log_softmax(p.astype(float)), special.log_softmax(q.astype(float))
        cases[-1] |= {"kl": stats.entropy(np.exp(log_p), np.exp(log_q)), "logprob": log_p[size // 3],
                      "change": log_q[size // 3] - log_p[size // 3], "entropy": stats.entropy(np.exp(log_p))}
    return cases


def routing(rng):
    a, b = rng.integers(0, 9, (3, 6)), rng.integers(0, 9, (3, 6))
    a[:, 0] = 0
    return {"a": a.tolist(), "b": b.tolist(),
            "distance": float(np.mean([distance.jensenshannon(x, y) ** 2 for x, y in zip(a, b)]))}


def words(cases=(("a b c", "a c"), ("", "one two"), ("the cat sat", "a cat sat down"), ("x y z", "z y x"), ("q", "q"))):
    def edits(a, b):
        @functools.cache
        def between(i, j):
            if not i or not j:
                return i + j
            return min(between(i - 1, j) + 1, between(i, j - 1) + 1, between(i - 1, j - 1) + (a[i - 1] != b[j - 1]))
        return between(len(a), len(b)) / max(len(a), len(b))
    return [[a, b, edits(a.split(), b.split())] for a, b in cases]


def judged():
    """Every question of resources/experiments against every answer, as the recipe judges: a row of 0 and 1 a question."""
    root = Path(__file__).parents[2] / "resources"
    sys.path.insert(0, str(root / "model/recipe"))
    from problem import judge
    result = {}
    for path in sorted((root / "experiments").glob("*.jsonl")):
        lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        result[path.name] = ["".join(str(int(judge(one["check"], one["expected"], other["answer"], one["answer"])))
                                     for other in lines) for one in lines]
    return result


parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("--out", default=Path(__file__).parents[1] / "data/analysis/experiments.json", type=Path)
generator = np.random.default_rng(20)
golden = {"student": students(), "sign_flips": sign_flips(generator), "prompts": prompts(),
          "distributions": distributions(generator), "routing": routing(generator), "words": words(), "judged": judged()}
parser.parse_args().out.write_text(json.dumps(golden, separators=(",", ":")) + "\n", encoding="utf-8")
