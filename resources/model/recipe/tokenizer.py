# SPDX-License-Identifier: GPL-3.0-or-later
"""A byte-level BPE vocabulary, learnt from the generated text.

Pre-tokenisation is the one that GGUF files call `smollm`: every digit alone, then GPT-2's pattern. One token a digit is
what lets worked arithmetic be learnt by a model this small.
"""
from __future__ import annotations

import json
from pathlib import Path

from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers

END, USER, ASSISTANT, SYSTEM, THINK, UNTHINK = "<|end|>", "<|user|>", "<|assistant|>", "<|system|>", "<think>", "</think>"
CONTROL = [END, USER, ASSISTANT, SYSTEM]  # never shown; the two marks of thinking are, as text
SPECIAL = CONTROL + [THINK, UNTHINK]
PRE_TOKENIZER = "smollm"


def train(texts, size: int) -> Tokenizer:
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.Digits(individual_digits=True), pre_tokenizers.ByteLevel(add_prefix_space=False)])
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(vocab_size=size, special_tokens=SPECIAL, show_progress=False, min_frequency=2,
                                  initial_alphabet=pre_tokenizers.ByteLevel.alphabet())
    tokenizer.train_from_iterator(texts, trainer)
    return tokenizer


def load(path: Path) -> Tokenizer:
    return Tokenizer.from_file(str(path))


def vocabulary_and_merges(path: Path) -> tuple[list[str], list[str]]:
    """Pieces by id and the merges in order, as a GGUF file wants them."""
    table = json.loads(path.read_text())["model"]
    pieces = [piece for piece, _ in sorted(table["vocab"].items(), key=lambda entry: entry[1])]
    merges = [entry if isinstance(entry, str) else " ".join(entry) for entry in table["merges"]]
    return pieces, merges
