# SPDX-License-Identifier: GPL-3.0-or-later
"""The model card's tables from what `make` measured: shares with 95 % intervals, and gains on the same questions.

    report.py WORK > results.md
"""
from __future__ import annotations

import json
import sys
from pathlib import Path

from domains import DOMAINS
from evaluate import KNOWN, OWN_WORDS, SETS, digest, questions
from intervals import paired_difference

FORMED = "json, well formed"


def cell(table: dict, label: str, name: str) -> str:
    entry = table.get(label, {}).get(name)
    return f"{100 * entry['share']:.1f} ({100 * entry['low']:.0f}–{100 * entry['high']:.0f})" if entry else "–"


def labels_of(models: dict) -> list[str]:
    labels = [label for label in next(iter(models.values())) if label != FORMED]
    return sorted(labels, key=lambda label: (label == "all", [*DOMAINS, "all"].index(label.split(",")[0]), label))


def table(title: str, models: dict, name: str) -> None:
    """Shares of one set; beside them how many different problems the questions are about."""
    first = next(iter(models.values()))
    print(f"\n**{title}**\n\n| domain | problems | {' | '.join(models)} |\n|---|---|{'---|' * len(models)}")
    for label in labels_of(models):
        if name not in first.get(label, {}):
            continue
        print(f"| {label} | {first[label][name]['problems']} | {' | '.join(cell(each, label, name) for each in models.values())} |")


def answers(file: dict) -> dict[str, dict[tuple[str, str, str], bool]]:
    """Per model: (set, domain, question) to whether it was answered rightly."""
    drawn = questions(file["count"], file["seed"])
    if digest(drawn) != file["asked"]:
        sys.exit("the recipe asks other questions than were measured: measure again")
    asked = [(name, problem.domain, problem.question) for name, problem in drawn]
    return {model: dict(zip(asked, (mark == "x" for mark in line), strict=True)) for model, line in file["marks"].items()}


def gain(marks: dict, before: str, after: str, domain: str) -> str:
    keys = [key for key in marks[before] if key[0] in SETS and domain in (key[1], "all")]
    share, low, high = paired_difference([marks[before][key] for key in keys], [marks[after][key] for key in keys])
    return f"{100 * share:+.1f} ({100 * low:+.1f} to {100 * high:+.1f})"


def main() -> None:
    work = Path(sys.argv[1])
    files = {path.stem: json.loads(path.read_text()) for path in work.glob("*.json") if '"marks"' in path.read_text()}
    for name in (*SETS, OWN_WORDS, KNOWN):
        table(f"{name}, greedy", files["stages"]["models"], name)
    print(f"\n| {FORMED} | " + " | ".join(cell(each, FORMED, "both") for each in files["stages"]["models"].values()) + " |")
    table("held-out, drawn at temperature 1", files["drawn"]["models"], "held-out")
    marks = {name: answers(files[name]) for name in ("stages", "drawn")}
    columns = [(name, pair) for pair in (("sft", "instruct"), ("base", "zero")) for name in marks]
    print("\n**Points on the same questions, both sets**\n\n| domain | "
          + " | ".join(f"{before} to {after}, {'greedy' if name == 'stages' else 'temperature 1'}" for name, (before, after) in columns)
          + f" |\n|---|{'---|' * len(columns)}")
    for domain in [*DOMAINS, "all"]:
        print(f"| {domain} | " + " | ".join(gain(marks[name], *pair, domain) for name, pair in columns) + " |")
    for title in ("recommended", "thinking", "turns", "unquantised", "q4_0", "q4_0_fitted", "cli"):
        for name in SETS if title in files else ():
            table(f"{title}: {name}", files[title]["models"], name)


if __name__ == "__main__":
    main()
