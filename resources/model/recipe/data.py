# SPDX-License-Identifier: GPL-3.0-or-later
"""What each stage reads: documents for pre-training, conversations for fine-tuning, questions for evaluation.

Everything comes from a seed; a problem of a held-out split never appears in training (see `problem.split_of`), nor does a
held-out phrasing.
"""
from __future__ import annotations

import random

import exercises
from domains import DOMAINS, arithmetic
from problem import TRAIN, Problem, split_of
from tokenizer import ASSISTANT, END, SYSTEM, THINK, UNTHINK, USER

# Share of the documents. Worked problems want many examples, facts few.
WEIGHTS = {"arithmetic": 18, "units": 9, "dates": 12, "sorting": 20, "logic": 14, "json": 9, "python": 7, "geography": 6,
           "number_words": 9, "small_talk": 7, "definitions": 6, "verse": 5}
# Of the conversations: reckoning needs more.
CHAT_WEIGHTS = {"arithmetic": 24, "units": 14, "dates": 10, "sorting": 22, "logic": 14, "json": 13, "python": 11, "geography": 5,
                "number_words": 8, "small_talk": 14, "definitions": 7, "verse": 6}
# Share of the answers that show their steps. Fewer than half do: whether to think is left for reinforcement learning to
# find out. Where the steps themselves are hard to learn, more of them are shown.
DOCUMENT_STEPS, CHAT_STEPS, CHAT_STEPS_OF = 0.48, 0.45, {"arithmetic": 0.6, "units": 0.75, "logic": 0.7, "sorting": 0.7, "json": 0.7}
EXERCISES = 0.06  # share of the documents that only look back
_SYSTEM = ["You are a helpful assistant.", "You are Moire Tiny.", "Answer briefly.", "Be helpful and precise."]


def _belongs(problem: Problem, split: str) -> bool:
    """What is trained has no held-out sum among its steps either."""
    return split_of(problem.domain, problem.identity) == split and (split != TRAIN or arithmetic.steps_trained(problem.reasoning))


def _follow_ups(problem: Problem, split: str) -> list[Problem]:
    kept = [follow for follow in problem.follow_ups if _belongs(follow, split)]
    for follow in kept:
        follow.follow_ups = _follow_ups(follow, split)
    return kept


def draw(rng: random.Random, domain: str, split: str = TRAIN, paraphrase: bool = False) -> Problem:
    """A problem of the split; follow-ups that belong to another split are dropped."""
    while True:
        problem = DOMAINS[domain].make(rng, paraphrase)
        if _belongs(problem, split):
            problem.follow_ups = _follow_ups(problem, split)
            return problem


def pick_domain(rng: random.Random, weights: dict[str, int]) -> str:
    return rng.choices(list(weights), list(weights.values()))[0]


# ---------------------------------------------------------------- pre-training


def question_document(question: str) -> str:
    """How a document asks; `base` and `zero` are asked in this form too."""
    return f"Question: {question}\n"


def answer_document(problem: Problem, thinking: bool) -> str:
    steps = f"{THINK}{problem.reasoning}{UNTHINK}\n" if thinking and problem.reasoning else ""
    return f"{steps}Answer: {problem.answer}"


def document(rng: random.Random, domain: str) -> str:
    """One document without its end mark. As on paper, not every solution shows its steps."""
    if rng.random() < 0.12:
        return DOMAINS[domain].document(rng)
    parts = []
    for _ in range(1 if rng.random() < 0.6 else 2):
        problem = draw(rng, domain)
        parts.append(question_document(problem.question) + answer_document(problem, rng.random() < DOCUMENT_STEPS))
    return "\n\n".join(parts)


def documents(rng: random.Random, tokenizer, rows: int, length: int) -> list[list[int]]:
    """Rows of exactly length + 1 tokens, each from the beginning of a document."""
    end = tokenizer.token_to_id(END)
    result = []
    for _ in range(rows):
        row = []
        while len(row) <= length:
            text = exercises.document(rng) if rng.random() < EXERCISES else document(rng, pick_domain(rng, WEIGHTS))
            row += tokenizer.encode(text).ids + [end]
        result.append(row[: length + 1])
    return result


# ---------------------------------------------------------------- conversations


def chat_prompt(turns: list[tuple[str, str]], question: str, system: str = "") -> str:
    """What the chat template writes: earlier turns without their thinking, then the question. The space before a question
    makes its first word the token that it is elsewhere."""
    text = f"{SYSTEM} {system}" if system else ""
    for asked, answered in turns:
        text += f"{USER} {asked}{ASSISTANT}{answered}{END}"
    return f"{text}{USER} {question}{ASSISTANT}"


def chat_answer(problem: Problem, thinking: bool) -> str:
    steps = f"{THINK}{problem.reasoning}{UNTHINK}" if thinking and problem.reasoning else ""
    return f"{steps}{problem.answer}{END}"


def conversation(rng: random.Random) -> list[tuple[str, str]]:
    """One to four turns, as (prompt, answer to learn) pairs that follow each other."""
    domain = pick_domain(rng, CHAT_WEIGHTS)
    system = rng.choice(_SYSTEM) if rng.random() < 0.05 else ""
    turns: list[tuple[str, str]] = []
    pairs = []
    problem = draw(rng, domain)
    wanted = rng.choices([1, 2, 3, 4], [77, 13, 7, 3])[0]
    while True:
        thinking = rng.random() < CHAT_STEPS_OF.get(problem.domain, CHAT_STEPS)
        pairs.append((chat_prompt(turns, problem.question, system), chat_answer(problem, thinking)))
        turns.append((problem.question, problem.answer))
        if len(turns) >= wanted:
            return pairs
        if problem.follow_ups:
            problem = rng.choice(problem.follow_ups)
        else:
            problem = draw(rng, domain if rng.random() < 0.6 else pick_domain(rng, CHAT_WEIGHTS))


def conversations(rng: random.Random, tokenizer, rows: int, length: int):
    """Rows of length + 1 tokens and, per target token, whether it is the assistant's (else the loss skips it)."""
    result, masks = [], []
    for _ in range(rows):
        row, mask = [], []
        while len(row) <= length:
            prompt, answer = conversation(rng)[-1]
            asked, answered = tokenizer.encode(prompt).ids, tokenizer.encode(answer).ids
            row += asked + answered
            mask += [False] * len(asked) + [True] * len(answered)
        result.append(row[: length + 1])
        masks.append(mask[1 : length + 1])
    return result, masks
