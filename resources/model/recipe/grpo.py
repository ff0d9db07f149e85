# SPDX-License-Identifier: GPL-3.0-or-later
"""Group-relative policy optimisation (DeepSeekMath, section 4) on answers that a program can judge.

For every question a group of answers is drawn; an answer's advantage is its reward against its group's mean, over the
group's deviation. One gradient step a draw, so that the policy's ratio is one and needs no clipping; the divergence from
the model at the start is held by its unbiased low-variance estimate. Questions whose group agrees teach nothing and are
left out of the step; domains that are still answered wrongly are asked more often. Of the questions that have a next one
("And minus 7?"), some are asked that next one.
"""
from __future__ import annotations

import argparse
import json
import random
import time
from pathlib import Path

import torch
import torch.nn.functional as F

import data
import machine
import tokenizer as tokens
from generate import Answer, generate
from model import Model
from optimiser import Optimiser
from problem import Problem
from train import Interrupted, load_model, open_log, rate, save


def split_answer(text: str) -> tuple[str, str, bool]:
    """Reasoning, answer, and whether the marks of thinking are in order."""
    if tokens.THINK not in text and tokens.UNTHINK not in text:
        return "", _plain(text), True
    before, _, rest = text.partition(tokens.THINK)
    thought, closed, answer = rest.partition(tokens.UNTHINK)
    tidy = bool(closed) and not before.strip() and tokens.THINK not in answer and tokens.UNTHINK not in answer
    return thought, _plain(answer), tidy


def _plain(text: str) -> str:
    return text.strip().removeprefix("Answer:").strip()


def reward(problem: Problem, answer: Answer, text: str) -> float:
    if not answer.ended:
        return 0.0
    _, said, tidy = split_answer(text)
    return (1.0 if problem.correct(said) else 0.0) * (1.0 if tidy else 0.5)


def asked_of(rng: random.Random, domain: str, documents: bool) -> tuple[Problem, str]:
    """A question and its prompt; documents have no second turns."""
    problem, turns = data.draw(rng, domain), []
    if documents:
        return problem, data.question_document(problem.question)
    while problem.follow_ups and rng.random() < 0.25:
        turns.append((problem.question, problem.answer))
        problem = rng.choice(problem.follow_ups)
    return problem, data.chat_prompt(turns, problem.question)


def log_probabilities(model: Model, rows: torch.Tensor) -> torch.Tensor:
    """Of every token but the first. rows [batch, time] -> [batch, time - 1]."""
    logits = model(rows[:, :-1])
    return -F.cross_entropy(logits.flatten(0, 1), rows[:, 1:].flatten(), reduction="none").view(rows.shape[0], -1)


def packed(answers: list[Answer], end: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Prompt, answer and the token that ended it, padded on the right; which targets the model itself chose."""
    whole = [a.prompt + a.ids + ([a.closing] if a.ended else []) for a in answers]
    longest = max(map(len, whole))
    rows = torch.full((len(whole), longest), end)
    own = torch.zeros(len(whole), longest - 1)
    for i, (ids, answer) in enumerate(zip(whole, answers)):
        rows[i, : len(ids)] = torch.tensor(ids)
        own[i, len(answer.prompt) - 1 : len(ids) - 1] = 1
    return rows, own


def learn(model: Model, reference: Model, batch: list[tuple[Answer, float]], beta: float, end: int, part: int) -> float:
    """Gradients of one step, in parts that fit the caches; answers count by token. Returns the divergence."""
    batch = sorted(batch, key=lambda entry: len(entry[0].prompt) + len(entry[0].ids))
    total = sum(len(answer.ids) + answer.ended for answer, _ in batch)
    divergence = 0.0
    for start in range(0, len(batch), part):
        piece = batch[start : start + part]
        rows, own = packed([answer for answer, _ in piece], end)
        advantage = torch.tensor([value for _, value in piece])[:, None]
        with torch.no_grad():
            before = log_probabilities(reference, rows)
        model.train()  # counts the load of the experts, and changes nothing else
        now = log_probabilities(model, rows)
        model.eval()
        ratio = torch.exp(now - now.detach())
        gap = before - now
        drift = torch.exp(gap) - gap - 1
        loss = ((beta * drift - ratio * advantage) * own).sum() / total
        loss.backward()
        divergence += (drift.detach() * own).sum().item() / total
    return divergence


def run(options: argparse.Namespace) -> None:
    machine.prepare(options)
    folder = Path(options.work)
    tokenizer = tokens.load(folder / "tokenizer.json")
    end = tokenizer.token_to_id(tokens.END)
    checkpoint = folder / f"{options.stage}.pt"
    reference, _ = load_model(folder / options.start)
    reference.see_through("q8_0")
    step, spent, state = 0, 0.0, None
    if checkpoint.exists():
        model, state = load_model(checkpoint)
        step, spent = state["step"], state["seconds"]
        if state["start"] != options.start:
            raise SystemExit(f"{checkpoint} was begun from {state['start']}, not from {options.start}; "
                             "remove it to begin anew")
        if state.get("done"):
            print(f"{options.stage}: done before")
            return
    else:
        model, _ = load_model(folder / options.start)
    model.see_through("q8_0")
    model.eval()
    optimiser = Optimiser(model, options.muon, options.adam, momentum=0.8)  # few steps: a short memory
    if state:
        optimiser.state = state["optimiser"]
    names = options.domains.split(",")
    right = {name: 0.5 for name in names} if not state else state["right"]  # running mean of the reward
    log = open_log(folder / f"{options.stage}.jsonl", step)
    begun, saved = time.monotonic() - spent, time.monotonic()
    interrupted = Interrupted()
    while True:
        spent = time.monotonic() - begun
        progress = max(step / options.steps, spent / (60 * options.minutes) if options.minutes else 0.0)
        if progress >= 1:
            break
        rng = random.Random(f"{options.seed} {options.stage} {step}")
        generator = machine.generator(rng.randrange(2**60))
        asked = [asked_of(rng, rng.choices(names, [1.05 - right[name] for name in names])[0], options.documents)
                 for _ in range(options.questions)]
        problems = [problem for problem, _ in asked]
        prompts = [tokenizer.encode(prompt).ids for _, prompt in asked for _ in range(options.group)]
        answers = generate(model, tokenizer, prompts, options.most, options.temperature, generator, options.documents)
        texts = [answer.text(tokenizer) for answer in answers]
        rewards = torch.tensor([reward(problems[i // options.group], answer, text)
                                for i, (answer, text) in enumerate(zip(answers, texts))]).view(-1, options.group)
        advantages = (rewards - rewards.mean(1, keepdim=True)) / (rewards.std(1, keepdim=True) + 1e-4)
        batch = [(answer, advantage) for answer, advantage in zip(answers, advantages.flatten().tolist())
                 if abs(advantage) > 1e-3]
        optimiser.clear()
        drift = learn(model, reference, batch, options.beta, end, 32) if batch else 0.0
        if batch:
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step(rate(progress, 0.05, 0.6))
        for problem, value in zip(problems, rewards.mean(1).tolist()):
            right[problem.domain] += 0.1 * (value - right[problem.domain])
        step += 1
        loads = [layer.load.clone() for layer in model.expert_layers()]
        for layer in model.expert_layers():
            layer.load.zero_()
        thoughts = [len(tokenizer.encode(split_answer(text)[0]).ids) for text in texts]
        line = {"step": step, "seconds": round(spent, 1), "reward": round(rewards.mean().item(), 4),
                "learnt_from": len(batch), "length": round(sum(len(a.ids) for a in answers) / len(answers), 1),
                "reasoning": round(sum(thoughts) / len(thoughts), 1),
                "thinks": round(sum(t > 0 for t in thoughts) / len(thoughts), 3),
                "divergence": round(drift, 5),
                "balance": [round((load.max() / load.mean()).item(), 2) for load in loads if load.any()],
                "domains": {name: round(value, 3) for name, value in right.items()}}
        print(json.dumps(line), file=log, flush=True)
        print(json.dumps(line), flush=True)
        if interrupted.set or time.monotonic() - saved > 120:
            save(checkpoint, model, optimiser, step=step, seconds=spent, right=right, start=options.start)
            saved = time.monotonic()
            if interrupted.set:
                raise SystemExit(f"{options.stage}: interrupted at step {step}; call again to go on")
    save(checkpoint, model, None, step=step, seconds=spent, right=right, start=options.start, done=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("stage")
    parser.add_argument("--work", default="work")
    parser.add_argument("--start", required=True, help="checkpoint to start from, and the reference")
    parser.add_argument("--documents", action="store_true", help="ask as documents do: straight from pre-training")
    parser.add_argument("--domains", default=",".join(data.WEIGHTS))
    parser.add_argument("--steps", type=int, default=400)
    parser.add_argument("--minutes", type=float, default=0)
    parser.add_argument("--questions", type=int, default=16)
    parser.add_argument("--group", type=int, default=8)
    parser.add_argument("--most", type=int, default=200, help="tokens of an answer")
    parser.add_argument("--temperature", type=float, default=1.0)
    parser.add_argument("--beta", type=float, default=0.02)
    parser.add_argument("--muon", type=float, default=0.002)
    parser.add_argument("--adam", type=float, default=0.0003)
    parser.add_argument("--seed", type=int, default=1)
    machine.add_options(parser)
    run(parser.parse_args())


if __name__ == "__main__":
    main()
