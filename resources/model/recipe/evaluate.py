# SPDX-License-Identifier: GPL-3.0-or-later
"""Held-out accuracy per domain: in the trained phrasings, in phrasings that training never saw, and in words of one's own.

    evaluate.py cli    OUT.json --cli moire-cli NAME=FILE.gguf ...   the files, as the program runs them
    evaluate.py torch  OUT.json NAME=CHECKPOINT.pt ...               the stages, many at once, as Q8_0 sees them
    evaluate.py torch  OUT.json --follow-ups NAME=CHECKPOINT.pt ...  second turns that need the first ("And minus 7?")

Every model gets the same questions; but for those in words of one's own and the known ones none can have been in training
(disjoint by the hash of what is asked, and checked here against a sample of what training emits).
"""
from __future__ import annotations

import argparse
import hashlib
import json
import random
import re
import subprocess
import sys
from pathlib import Path

import data
import own_words
from domains import DOMAINS, arithmetic, dates, units
from intervals import wilson
from problem import REPLICATE, TEST, Problem, plain, split_of, well_formed_json

SETS = {"held-out": False, "paraphrase": True}
OWN_WORDS = "own words"
KNOWN = "known"  # what is taught whole, and asked first
MOST = 320  # tokens of an answer


def follow_ups(count: int, seed: str) -> list[tuple[str, list[tuple[str, str]], Problem]]:
    """Set, what was asked and answered before, and a next question of the test split that needs it: second turns, and
    third ones where a second has a next."""
    result = []
    for name, paraphrase in SETS.items():
        for domain in DOMAINS:
            rng = random.Random(f"follow-ups {seed} {name} {domain}")
            found: list = []
            for _ in range(20 * count):
                before, problem = [], DOMAINS[domain].make(rng, paraphrase)
                while problem.follow_ups and len(found) < count:
                    before = [*before, (problem.question, problem.answer)]
                    problem = rng.choice(problem.follow_ups)
                    if split_of(problem.domain, problem.identity) == TEST:
                        found.append((name, before, problem))
            result += found
    return result


def questions(count: int, seed: str, split: str = TEST) -> list[tuple[str, Problem]]:
    result = []
    for name, paraphrase in SETS.items():
        for domain in DOMAINS:
            rng = random.Random(f"evaluation {seed} {name} {domain}")
            known: set[str] = set()
            for _ in range(200 * count):
                problem = DOMAINS[domain].make(rng, paraphrase)
                # Where a problem is its wording (facts), a held-out way of asking is held out as it is.
                held_out = paraphrase and problem.identity == plain(problem.question)
                if (held_out or split_of(domain, problem.identity) == split) and problem.question not in known:
                    known.add(problem.question)
                    result.append((name, problem))
                if len(known) == count:
                    break
    for name, problems in ((OWN_WORDS, own_words.asked()), (KNOWN, arithmetic.known() + units.known() + dates.known())):
        # All of them but where few questions are wanted: a model that learnt nothing ends no answer, which takes long.
        result += [(name, problem) for problem in problems[:: max(1, len(problems) // (10 * count))]]
    return result


def digest(asked: list[tuple[str, Problem]]) -> str:
    """Tells whether two evaluations asked the same."""
    return hashlib.sha256("\0".join(problem.question for _, problem in asked).encode()).hexdigest()[:16]


def check_disjoint(asked: list[tuple[str, Problem]], emitted: int) -> None:
    asked = [entry for entry in asked if entry[0] in SETS]  # the others are held out from nothing
    held = {(problem.domain, problem.identity) for _, problem in asked}
    held_questions = {problem.question for _, problem in asked}
    rng = random.Random("what training emits")
    for _ in range(emitted):
        problem = data.draw(rng, data.pick_domain(rng, data.WEIGHTS))
        if problem.question in held_questions:
            sys.exit(f"training emits a held-out question: {problem.question}")
        waiting = [problem]
        while waiting:
            each = waiting.pop()
            waiting += each.follow_ups
            if (each.domain, each.identity) in held or not arithmetic.steps_trained(each.reasoning):
                sys.exit(f"training emits a held-out problem: {each}")
    for _ in range(emitted // 10):
        text = data.document(rng, data.pick_domain(rng, data.WEIGHTS))
        asked_there = set(re.findall(r"^Question: (.*?)\n(?=Answer: |<think>)", text, re.MULTILINE | re.DOTALL))
        if asked_there & held_questions or not arithmetic.steps_trained(text):
            sys.exit(f"a document of training has a held-out problem: {text}")


def part_of(problem: Problem) -> str:
    """A finer name where a bar is about a part of a domain."""
    if problem.domain == "arithmetic" and re.fullmatch(r"\d+[-+*/]\d+", problem.identity):
        operands = re.split(r"[-+*/]", problem.identity)
        return "arithmetic, two digits" if all(len(each) <= 2 for each in operands) else "arithmetic, three digits"
    if problem.domain == "small_talk" and problem.expected == "outside of what i learnt":
        return "small_talk, outside"
    if problem.domain == "units" and not problem.identity.startswith("beyond "):
        return "units, converted"
    return ""


def summary(asked: list[tuple[str, Problem]], said: list[str], correct: list[bool], thought: list[int] | None) -> dict:
    """`thought`: tokens of reasoning a question; None: not measured."""
    cells: dict[tuple[str, str], list[int]] = {}
    for at, (name, problem) in enumerate(asked):
        for label in filter(None, (problem.domain, part_of(problem), "all")):
            cells.setdefault((name, label), []).append(at)
    table: dict[str, dict] = {}
    for (name, label), members in cells.items():
        right = sum(correct[at] for at in members)
        low, high = wilson(right, len(members))
        table.setdefault(label, {})[name] = {
            "right": right, "count": len(members), "problems": len({(asked[at][1].domain, asked[at][1].identity) for at in members}),
            "share": round(right / len(members), 4), "low": round(low, 4), "high": round(high, 4),
            "reasoning_tokens": round(sum(thought[at] for at in members) / len(members), 1) if thought else None}
    json_answers = [at for at, (_, problem) in enumerate(asked) if problem.kind == "json"]
    if json_answers:
        formed = sum(well_formed_json(said[at]) for at in json_answers)
        low, high = wilson(formed, len(json_answers))
        table["json, well formed"] = {"both": {
            "right": formed, "count": len(json_answers), "share": round(formed / len(json_answers), 4), "low": round(low, 4),
            "high": round(high, 4)}}
    return table


def ask_cli(cli: str, model: str, problem: Problem, sampling: list[str]) -> str:
    """The answer. A document's next question ends the answer: base and zero have no turns."""
    command = [cli, "-q", "chat", "-m", model, "-t", "1", "-n", str(MOST), *sampling, "--stop", "\n\n", "--show-thinking", "no",
               "-p", problem.question]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    if done.returncode != 0:
        sys.exit(f"{' '.join(command)}: {done.stderr}")
    return done.stdout.strip().removeprefix("Answer:").strip()


def run_torch(checkpoint: Path, tokenizer_path: Path, documents: bool, asked, turns, options: argparse.Namespace):
    """`turns`: what was said before each question, [(question, answer), ...]."""
    import machine
    import tokenizer as tokens
    from generate import generate
    from grpo import split_answer
    from train import load_model

    machine.prepare(options)
    tokenizer = tokens.load(tokenizer_path)
    model, _ = load_model(checkpoint)
    model.see_through(None if options.form == "none" else options.form)
    model.eval()
    generator = machine.generator(1)
    begun = tokens.THINK if options.think else ""
    prompts = [tokenizer.encode((data.question_document(problem.question) if documents else
                                 data.chat_prompt(said_before, problem.question)) + begun).ids
               for (_, problem), said_before in zip(asked, turns)]
    order = sorted(range(len(asked)), key=lambda at: (asked[at][1].domain, len(prompts[at])))
    said, thought = [""] * len(asked), [0] * len(asked)
    for start in range(0, len(order), 100):
        members = order[start : start + 100]
        answers = generate(model, tokenizer, [prompts[at] for at in members], MOST, options.temperature, generator,
                           documents)
        for at, answer in zip(members, answers):
            reasoning, text, tidy = split_answer(begun + answer.text(tokenizer))
            said[at] = text if answer.ended and tidy else ""
            thought[at] = len(tokenizer.encode(reasoning).ids)
    return said, thought


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("engine", choices=["cli", "torch"])
    parser.add_argument("out", type=Path)
    parser.add_argument("models", nargs="+", help="NAME=FILE; base and zero by these names are asked as documents")
    parser.add_argument("--cli", default="moire-cli")
    parser.add_argument("--follow-ups", action="store_true", help="second turns instead (engine torch, not for base and zero)")
    parser.add_argument("--think", action="store_true", help="begin every answer with the mark of thinking (engine torch)")
    parser.add_argument("--count", type=int, default=200, help="questions per domain and set")
    parser.add_argument("--domains", default="", help="only these")
    parser.add_argument("--temperature", type=float, default=0.0)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--device", default="cpu", help="of engine torch")
    parser.add_argument("--form", default="q8_0", choices=["none", "q8_0", "q4_0", "q4_0_fitted"])
    parser.add_argument("--seed", default="1")
    parser.add_argument("--split", default=TEST, choices=[TEST, REPLICATE],
                        help="of problems; replicate is to choose by (the held-out phrasings are the same)")
    parser.add_argument("--show", type=int, default=0, help="wrong answers to print per model")
    options = parser.parse_args()
    if options.follow_ups:
        triples = follow_ups(options.count, options.seed)
        asked, turns = [(name, problem) for name, _, problem in triples], [before for _, before, _ in triples]
    else:
        asked = questions(options.count, options.seed, options.split)
        turns = [[]] * len(asked)
    if options.domains:
        kept = [at for at, entry in enumerate(asked) if entry[1].domain in options.domains.split(",")]
        asked, turns = [asked[at] for at in kept], [turns[at] for at in kept]
    check_disjoint(asked, 250 * options.count)
    results: dict = {"temperature": options.temperature, "count": options.count, "seed": options.seed,
                     "engine": options.engine, "asked": digest(asked), "models": {}, "marks": {}}
    marks: dict[str, list[bool]] = {}
    for entry in options.models:
        name, _, file = entry.partition("=")
        if options.engine == "cli":
            sampling = ["--greedy"] if options.temperature == 0 else ["--temperature", str(options.temperature), "--seed", "1"]
            said, thought = [ask_cli(options.cli, file, problem, sampling) for _, problem in asked], None
        else:
            documents = name.split("-")[0] in ("base", "zero")
            said, thought = run_torch(Path(file), Path(file).parent / "tokenizer.json", documents, asked, turns, options)
        marks[name] = [problem.correct(text) for (_, problem), text in zip(asked, said)]
        results["models"][name] = summary(asked, said, marks[name], thought)
        results["marks"][name] = "".join("x" if good else "." for good in marks[name])  # in the order of the questions
        print(name, {label: [cell["share"] for cell in sets.values()] for label, sets in results["models"][name].items()},
              flush=True)
        wrong = [(problem.question, problem.answer, text) for (_, problem), text, good in zip(asked, said, marks[name])
                 if not good]
        for question, wanted, text in random.Random(0).sample(wrong, min(options.show, len(wrong))):
            print(f"  {question!r}\n    wanted {wanted!r}\n    got    {text!r}")
    options.out.parent.mkdir(parents=True, exist_ok=True)
    options.out.write_text(json.dumps(results, indent=1) + "\n")


if __name__ == "__main__":
    main()
