#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes tests/data/analysis/statistics.json, what tests/app/analysis compares with: values of SciPy and NumPy, and of
definitions written down plainly (a cache that is a list, a coverage that is a Markov chain).

    python3 -m venv /tmp/venv && /tmp/venv/bin/pip install scipy && /tmp/venv/bin/python tests/tools/statistics_golden.py
"""
import argparse
import json
from pathlib import Path

import numpy as np
from scipy import stats
from scipy.cluster import hierarchy
from scipy.spatial import distance


def intervals():
    cases = [(0, 1), (1, 1), (0, 20), (3, 20), (10, 20), (20, 20), (7, 1000), (123456, 1000000)]
    wilson = [[k, n, *stats.binomtest(k, n).proportion_ci(0.95, method="wilson")] for k, n in cases]
    wilson99 = [[k, n, *stats.binomtest(k, n).proportion_ci(0.99, method="wilson")] for k, n in cases]
    normal = [[p, stats.norm.ppf(p)] for p in (1e-12, 1e-5, 0.001, 0.025, 0.2, 0.5, 0.7, 0.975, 0.9999)]
    two_sided = [[z, 2 * stats.norm.sf(abs(z))] for z in (0.0, -0.3, 1.0, 1.96, 5.0, -8.0)]
    student = [[t, f, 2 * stats.t.sf(abs(t), f)]
               for t in (0.0, 0.1, -1.0, 2.2, 6.0, 40.0) for f in (1, 2, 7, 7.5, 30, 1000)]
    return {"wilson": wilson, "wilson_99": wilson99, "normal_quantile": normal, "normal_two_sided": two_sided,
            "student_two_sided": student}


def holm(p):
    """Holm 1979, step down."""
    order = np.argsort(p, kind="stable")
    adjusted = np.empty(len(p))
    greatest = 0.0
    for rank, test in enumerate(order):
        greatest = max(greatest, min(1.0, p[test] * (len(p) - rank)))
        adjusted[test] = greatest
    return adjusted


def corrections(rng):
    lists = [np.array([0.01, 0.04, 0.03, 0.005, 0.5]), np.array([0.2]), np.array([1.0, 1.0, 0.9, 0.9]),
             np.concatenate([rng.uniform(size=30), rng.uniform(size=5) * 1e-4])]
    return [{"p": p.tolist(), "bh": stats.false_discovery_control(p).tolist(), "holm": holm(p).tolist()}
            for p in lists]


def quantiles(rng):
    values = np.sort(rng.standard_normal(23))
    return {"values": values.tolist(), "shares": [[s, np.quantile(values, s)] for s in (0, 0.025, 0.33, 0.5, 0.975, 1)]}


def coverage():
    """Exact: a Markov chain over the number of experts used, with hypergeometric steps."""
    cases = []
    for experts, per_token, tokens in [(8, 2, 1), (8, 2, 5), (16, 1, 10), (64, 8, 20), (256, 8, 64), (4, 4, 1)]:
        chance = np.zeros(experts + 1)
        chance[0] = 1.0
        for _ in range(tokens):
            after = np.zeros(experts + 1)
            for used in np.flatnonzero(chance):
                for new in range(min(per_token, experts - used) + 1):
                    after[used + new] += chance[used] * stats.hypergeom.pmf(new, experts, experts - used, per_token)
            chance = after
        mean = np.sum(chance * np.arange(experts + 1))
        deviation = np.sqrt(max(0.0, np.sum(chance * (np.arange(experts + 1) - mean) ** 2)))
        cases.append([experts, per_token, tokens, mean, deviation])
    return cases


def divergence(rng):
    cases = []
    for _ in range(5):
        a, b = rng.integers(0, 6, 12), rng.integers(0, 6, 12)
        a[0] = b[1] = 3
        cases.append({"a": a.tolist(), "b": b.tolist(), "js": distance.jensenshannon(a, b, base=2) ** 2,
                      "entropy_a": stats.entropy(a)})
    return cases


def clustering(rng):
    points = rng.standard_normal((14, 3))
    apart = distance.squareform(distance.pdist(points))
    tree = hierarchy.linkage(distance.squareform(apart), method="average")
    counts = rng.integers(0, 5, (20, 6))  # stretches, experts
    cosine = 1.0 - distance.squareform(distance.pdist(counts.T, "cosine"))
    return {"distance": apart.ravel().tolist(), "merges": tree.tolist(), "counts": counts.tolist(),
            "cosine": cosine.ravel().tolist()}


def resampling(rng):
    """Ratios of sums over chats, with many more draws than the tests take."""
    total = rng.integers(50, 400, 24).astype(float)
    whole_with = np.round(total * rng.uniform(0.05, 0.2, 24))
    part_total = np.round(total * rng.uniform(0.05, 0.3, 24))
    part_with = np.round(part_total * rng.uniform(0.1, 0.5, 24))
    draws = rng.integers(0, 24, (100000, 24))
    share = whole_with[draws].sum(1) / total[draws].sum(1)
    lift = (part_with[draws].sum(1) / part_total[draws].sum(1)) / share
    return {"part_with": part_with.tolist(), "part_total": part_total.tolist(), "whole_with": whole_with.tolist(),
            "whole_total": total.tolist(), "share": np.quantile(share, [0.025, 0.975]).tolist(),
            "lift": np.quantile(lift, [0.025, 0.975]).tolist()}


def permutations(rng):
    """One layer of four experts; chats of both groups, all arrangements of their labels."""
    a = rng.multinomial([40, 50, 60, 70, 80], [0.4, 0.3, 0.2, 0.1])
    b = rng.multinomial([45, 55, 65, 75], [0.25, 0.3, 0.2, 0.25])
    p = []
    for expert in range(4):
        def statistic(x, y, axis):
            # x, y are numbers of chats; shares of all choices of the group
            x, y = x.astype(int), y.astype(int)
            every = np.concatenate([a, b])
            share = lambda index: every[index, expert].sum(axis) / every[index].sum(-1).sum(axis)
            return np.abs(share(y) - share(x))
        result = stats.permutation_test((np.arange(5.0), np.arange(5.0, 9.0)), statistic, vectorized=True,
                                        alternative="greater", n_resamples=10**6)
        p.append(result.pvalue)
    return {"a": a.tolist(), "b": b.tolist(), "p": p}


def caches(rng):
    """Uses of 10 experts in two layers, three per token; hits of a list that keeps the last c."""
    weights = 1.0 / np.arange(1, 11)
    routes = [[rng.choice(10, 3, replace=False, p=weights / weights.sum()).tolist() for _ in range(2)]
              for _ in range(80)]
    recent, frequent = [], []
    uses = 80 * 2 * 3
    for kept in range(11):
        hits = often = 0
        for layer in range(2):
            stream = [expert for token in routes for expert in token[layer]]
            cache = []
            for expert in stream:
                if expert in cache:
                    hits += 1
                    cache.remove(expert)
                cache.insert(0, expert)
                del cache[kept:]
            often += np.sort(np.bincount(stream, minlength=10))[::-1][:kept].sum()
        recent.append(hits / uses)
        frequent.append(often / uses)
    return {"routes": routes, "lru": recent, "most_used": frequent}


def information(rng):
    joint = rng.integers(0, 30, (4, 4))
    p = joint / joint.sum()
    bits = np.nansum(p * np.log2(np.where(p > 0, p, 1) / (p.sum(1, keepdims=True) * p.sum(0))))
    cells = np.count_nonzero(joint)
    return {"joint": joint.tolist(), "bits": bits - (cells - 4 - 4 + 1) / (2 * joint.sum() * np.log(2))}


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    default = Path(__file__).resolve().parents[1] / "data" / "analysis" / "statistics.json"
    ap.add_argument("-o", "--out", type=Path, default=default)
    out = ap.parse_args().out
    rng = np.random.default_rng(24)
    golden = {**intervals(), "corrections": corrections(rng), "quantiles": quantiles(rng), "coverage": coverage(),
              "divergence": divergence(rng), "clustering": clustering(rng), "resampling": resampling(rng),
              "permutations": permutations(rng), "caches": caches(rng), "information": information(rng)}
    out.parent.mkdir(parents=True, exist_ok=True)
    lines = [f"{json.dumps(key)}: {json.dumps(value)}" for key, value in golden.items()]
    out.write_text("{\n" + ",\n".join(lines) + "\n}\n")


if __name__ == "__main__":
    main()
