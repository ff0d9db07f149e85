# SPDX-License-Identifier: GPL-3.0-or-later
"""The model card's tables from what evaluate.py wrote: shares with 95 % intervals, and gains on the same questions.

    report.py FILE.json ...     files of one count and seed; gains are from each model to the next
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


def main() -> None:
    files = [json.loads(Path(name).read_text()) for name in sys.argv[1:]]
    models = {name: table for file in files for name, table in file["models"].items()}
    marks = {name: line for file in files for name, line in file["marks"].items()}
    labels = [label for label in next(iter(models.values())) if label != "json, well formed"]
    labels.sort(key=lambda label: (label == "all", [*DOMAINS, "all"].index(label.split(",")[0]), label))
    for name in ("held-out", "paraphrase"):
        print(f"\n{name}\n\n| domain | {' | '.join(models)} |\n|---|{'---|' * len(models)}")
        for label in labels:
            print(f"| {label} | {' | '.join(cell(table, label, name) for table in models.values())} |")
    print("| JSON, well formed | " + " | ".join(cell(table, "json, well formed", "both") for table in models.values()) + " |")
    asked = questions(files[0]["count"], files[0]["seed"])
    order = list(marks)
    for before, after in zip(order, order[1:]):
        print(f"\n{before} to {after}, points on the same questions, both sets\n")
        for domain in [*DOMAINS, "all"]:
            members = [at for at, (_, problem) in enumerate(asked) if domain in (problem.domain, "all")]
            gain = paired_difference([marks[before][at] == "x" for at in members], [marks[after][at] == "x" for at in members])
            print(f"| {domain} | {100 * gain[0]:+.1f} ({100 * gain[1]:+.1f} to {100 * gain[2]:+.1f}) |")


if __name__ == "__main__":
    main()
