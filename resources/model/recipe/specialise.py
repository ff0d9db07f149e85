# SPDX-License-Identifier: GPL-3.0-or-later
"""Do experts specialise? Mutual information of domain and expert per layer against a shuffled null, lift with replication
on a second held-out set, load balance.

The null shuffles the domains over the documents, not over the tokens: tokens of one document go together, and a null that
forgets this makes anything look significant.
"""
from __future__ import annotations

import argparse
import json
import random
from pathlib import Path

import numpy as np
import torch

import data
import machine
import tokenizer as tokens
from domains import DOMAINS
from problem import REPLICATE, TEST
from train import load_model

NAMES = list(DOMAINS)


def choices(model, tokenizer, split: str, wanted: int, documents: bool) -> tuple[np.ndarray, np.ndarray]:
    """Counts [documents, layers, experts] and the domain of every document, of at least `wanted` tokens, domains in turn."""
    rng = random.Random(f"specialise {split}")
    layers = model.expert_layers()
    counts, owners, total = [], [], 0
    while total < wanted:
        domain = NAMES[len(owners) % len(NAMES)]
        problem = data.draw(rng, domain, split)
        if documents:
            text = data.question_document(problem.question) + data.answer_document(problem, True) + tokens.END
        else:
            text = data.chat_prompt([], problem.question) + data.chat_answer(problem, True)
        ids = tokenizer.encode(text).ids
        for layer in layers:
            layer.seen = []
        with torch.no_grad():
            model.hidden(torch.tensor([ids]))
        counts.append([torch.bincount(layer.seen[0].flatten(), minlength=model.config.experts).cpu().numpy() for layer in layers])
        owners.append(NAMES.index(domain))
        total += len(ids)
    return np.array(counts), np.array(owners)


def by_domain(counts: np.ndarray, owners: np.ndarray) -> np.ndarray:
    """[domains, layers, experts]"""
    return np.stack([counts[owners == domain].sum(0) for domain in range(len(NAMES))])


def information(table: np.ndarray) -> np.ndarray:
    """Mutual information in bits per layer of counts [domains, layers, experts], domains weighed equally."""
    share = table / table.sum(2, keepdims=True) / table.shape[0]
    whole = share.sum(0, keepdims=True)
    inside = np.where(share > 0, share * np.log2(np.where(share > 0, share, 1) / (whole / table.shape[0] + 1e-30)), 0)
    return inside.sum((0, 2))


def lift(table: np.ndarray) -> np.ndarray:
    """How much more often an expert answers in a domain than over all domains."""
    share = table / table.sum(2, keepdims=True)
    return share / np.maximum(share.mean(0, keepdims=True), 1e-9)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--tokens", type=int, default=200_000, help="of each of the two held-out sets")
    parser.add_argument("--shuffles", type=int, default=200)
    parser.add_argument("--documents", action="store_true", help="base and zero")
    machine.add_options(parser)
    options = parser.parse_args()
    machine.prepare(options)
    model, _ = load_model(options.checkpoint)
    model.see_through("q8_0")
    model.eval()
    tokenizer = tokens.load(options.checkpoint.parent / "tokenizer.json")
    first, owners = choices(model, tokenizer, TEST, options.tokens, options.documents)
    second, others = choices(model, tokenizer, REPLICATE, options.tokens, options.documents)
    table, again = by_domain(first, owners), by_domain(second, others)
    measured = information(table)
    rng = np.random.default_rng(1)
    null = np.stack([information(by_domain(first, rng.permutation(owners))) for _ in range(options.shuffles)])
    lifts, lifts_again = lift(table), lift(again)
    load = (first.sum(0) + second.sum(0)).astype(float)
    strong = lifts > 2
    result = {
        "tokens": int((first.sum() + second.sum()) / model.config.used / table.shape[1]), "domains": NAMES, "layers": []}
    for layer in range(table.shape[1]):
        a, b = lifts[:, layer].ravel(), lifts_again[:, layer].ravel()
        result["layers"].append({
            "information_bits": round(float(measured[layer]), 4), "null_mean": round(float(null[:, layer].mean()), 4),
            "null_99": round(float(np.quantile(null[:, layer], 0.99)), 4),
            "information_again": round(float(information(again)[layer]), 4),
            "load_max_over_mean": round(float(load[layer].max() / load[layer].mean()), 2),
            "load_min_over_mean": round(float(load[layer].min() / load[layer].mean()), 2),
            "lift_correlation_of_sets": round(float(np.corrcoef(a, b)[0, 1]), 4),
            "lift_over_2": int(strong[:, layer].sum()),
            "of_these_over_2_again": int((strong[:, layer] & (lifts_again[:, layer] > 2)).sum()),
            "lift": [[round(float(value), 2) for value in row] for row in lifts[:, layer]]})
    options.out.parent.mkdir(parents=True, exist_ok=True)
    options.out.write_text(json.dumps(result) + "\n")
    for index, layer in enumerate(result["layers"]):
        print(index + model.config.dense_layers, {k: v for k, v in layer.items() if k != "lift"})


if __name__ == "__main__":
    main()
