# SPDX-License-Identifier: GPL-3.0-or-later
"""The model card's tables from what evaluate.py wrote: shares with 95 % intervals, and gains on the same questions.

    report.py FILE.json ...     gains are from each model to the next, on the questions that both were asked
"""
from __future__ import annotations

import json
import sys
from pathlib import Path

from domains import DOMAINS
from evaluate import questions
from intervals import paired_difference


def cell(table: dict, label: str, name: str) -> str:
    entry = table.get(label, {}).get(name)
    if entry is None:
        return "–"
    return f"{100 * entry['share']:.1f} ({100 * entry['low']:.0f}–{100 * entry['high']:.0f})"


def answers(file: dict) -> dict[str, dict[tuple[str, str, str], bool]]:
    """Per model: (set, domain, question) to whether it was answered rightly."""
    asked = [(name, problem.domain, problem.question) for name, problem in questions(file["count"], file["seed"])]
    return {model: dict(zip(asked, (mark == "x" for mark in line))) for model, line in file["marks"].items()}


def main() -> None:
    files = [json.loads(Path(name).read_text()) for name in sys.argv[1:]]
    models = {name: table for file in files for name, table in file["models"].items()}
    marks = {name: line for file in files for name, line in answers(file).items()}
    labels = [label for label in next(iter(models.values())) if label != "json, well formed"]
    labels.sort(key=lambda label: (label == "all", [*DOMAINS, "all"].index(label.split(",")[0]), label))
    for name in ("held-out", "paraphrase"):
        print(f"\n{name}\n\n| domain | {' | '.join(models)} |\n|---|{'---|' * len(models)}")
        for label in labels:
            print(f"| {label} | {' | '.join(cell(table, label, name) for table in models.values())} |")
    print("| JSON, well formed | " + " | ".join(cell(table, "json, well formed", "both") for table in models.values()) + " |")
    order = list(marks)
    for before, after in zip(order, order[1:]):
        print(f"\n{before} to {after}, points on the questions that both were asked, both sets\n")
        for domain in [*DOMAINS, "all"]:
            keys = [key for key in marks[before] if key in marks[after] and domain in (key[1], "all")]
            gain = paired_difference([marks[before][key] for key in keys], [marks[after][key] for key in keys])
            print(f"| {domain} | {100 * gain[0]:+.1f} ({100 * gain[1]:+.1f} to {100 * gain[2]:+.1f}) |")


if __name__ == "__main__":
    main()
