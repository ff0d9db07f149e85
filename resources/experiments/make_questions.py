#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the questions of the ready experiments: held-out problems of the built-in model's domains, with the checks that
its training used.

    python3 resources/experiments/make_questions.py
"""
import json
import random
import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "model/recipe"))
from domains import DOMAINS  # noqa: E402
from problem import TEST, split_of  # noqa: E402


def questions(domain, count):
    rng = random.Random(f"experiments {domain}")
    asked = {}
    while len(asked) < count:
        problem = DOMAINS[domain].make(rng, False)
        if split_of(domain, problem.identity) == TEST and problem.question not in asked:
            asked[problem.question] = {"id": f"{domain} {len(asked) + 1}", "prompt": problem.question,
                                       "answer": problem.answer, "check": problem.kind, "expected": problem.expected}
    return list(asked.values())


def write(name, lines):
    text = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
    (HERE / name).write_text(text, encoding="utf-8")


for domain in ("arithmetic", "verse", "units"):
    write(f"{domain}.jsonl", questions(domain, 24))
write("mixed.jsonl", [question for domain in DOMAINS for question in questions(domain, 3)])
