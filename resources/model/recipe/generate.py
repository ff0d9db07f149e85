# SPDX-License-Identifier: GPL-3.0-or-later
"""Many prompts answered at once, with a cache; rows that are done leave the batch."""
from __future__ import annotations

from dataclasses import dataclass

import torch

import tokenizer as tokens
from model import Cache, Model


@dataclass
class Answer:
    prompt: list[int]
    ids: list[int]  # without the token that ended it
    closing: int | None = None  # that token, which the model chose too; None: cut

    @property
    def ended(self) -> bool:
        return self.closing is not None

    def text(self, tokenizer) -> str:
        return tokenizer.decode(self.ids, skip_special_tokens=False)


def _start(prompts: list[list[int]], end: int):
    """Rows padded on the left: tokens, positions, which are real. [batch, longest]"""
    longest = max(map(len, prompts))
    rows = torch.full((len(prompts), longest), end)
    real = torch.zeros(len(prompts), longest, dtype=torch.bool)
    for i, prompt in enumerate(prompts):
        rows[i, longest - len(prompt) :] = torch.tensor(prompt)
        real[i, longest - len(prompt) :] = True
    return rows, (real.cumsum(1) - 1).clamp_min(0), real


@torch.inference_mode()
def generate(model: Model, tokenizer, prompts: list[list[int]], most: int, temperature: float,
             generator: torch.Generator | None = None, documents: bool = False) -> list[Answer]:
    """`documents`: an empty line ends an answer too (the next question of the document would follow)."""
    end, line = tokenizer.token_to_id(tokens.END), tokenizer.encode("\n").ids[0]
    rows, positions, real = _start(prompts, end)
    batch, longest = rows.shape
    c = model.config
    caches = [Cache(batch, c.heads, longest + most, c.head) for _ in range(c.layers)]
    causal = torch.ones(longest, longest, dtype=torch.bool).tril()
    # A padded query sees itself, so that its softmax is not empty.
    mask = (causal & real[:, None, :]) | torch.eye(longest, dtype=torch.bool)
    hidden = model.hidden(rows, positions, mask[:, None], caches)[:, -1]
    position = positions[:, -1]
    answers = [Answer(prompt, []) for prompt in prompts]
    alive = list(range(batch))
    for _ in range(most):
        logits = model.output(hidden)
        if temperature == 0:
            chosen = logits.argmax(1)
        else:
            chosen = torch.multinomial(torch.softmax(logits / temperature, 1), 1, generator=generator)[:, 0]
        kept = []
        for at, (row, token) in enumerate(zip(alive, chosen.tolist())):
            ids = answers[row].ids
            if token == end or (documents and token == line and ids and ids[-1] == line):
                answers[row].closing = token
            else:
                ids.append(token)
                kept.append(at)
        if not kept:
            break
        if len(kept) < len(alive):
            keep = torch.tensor(kept)
            alive = [alive[at] for at in kept]
            chosen, position, real = chosen[keep], position[keep], real[keep]
            for cache in caches:
                cache.keep(keep)
        position = position + 1
        real = torch.cat((real, torch.ones(len(alive), 1, dtype=torch.bool)), dim=1)
        hidden = model.hidden(chosen[:, None], position[:, None], real[:, None, None, :], caches)[:, -1]
    return answers
