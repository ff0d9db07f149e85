# SPDX-License-Identifier: GPL-3.0-or-later
"""Is the exported file the model? Its logits, as moire-cli computes them, against PyTorch's, and the same tokens for text.

An F32 file agrees to rounding (about 1e-6 of the largest logit; the tolerance is far above it). A Q8_0 file is compared
with the weights seen through Q8_0 and differs where the engine quantises activations too: a router's near tie may then
fall the other way, so for it the share of equal best tokens is what counts.
"""
from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
import torch

import data
import tokenizer as tokens
from train import load_model


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("file", type=Path)
    parser.add_argument("--cli", default="moire-cli")
    parser.add_argument("--form", default="none", choices=["none", "q8_0"])
    parser.add_argument("--tolerance", type=float, default=1e-3, help="largest difference over the largest logit")
    parser.add_argument("--texts", type=int, default=8)
    options = parser.parse_args()
    torch.set_num_threads(1)
    model, _ = load_model(options.checkpoint)
    model.see_through(None if options.form == "none" else options.form)
    model.eval()
    tokenizer = tokens.load(options.checkpoint.parent / "tokenizer.json")
    rng = random.Random("export")
    worst, agreed, positions = 0.0, 0, 0  # agreed: positions with the same best token
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(options.texts):
            prompt, answer = data.conversation(rng)[-1]
            text = prompt + answer + " naïve Größe 12345 \t x\n\n"
            ids = tokenizer.encode(text).ids
            told = subprocess.run([options.cli, "tokenize", "-m", str(options.file), "--parse-special", "-p", text, "--json"],
                                  capture_output=True, text=True)
            if told.returncode or json.loads(told.stdout)["ids"] != ids:
                sys.exit(f"other tokens for {text!r}: {told.stdout} {told.stderr}, not {ids}")
            target = Path(folder) / "logits.npy"
            subprocess.run([options.cli, "-q", "trace", "-m", str(options.file), "--ids", ",".join(map(str, ids)), "-n", "0", "-t", "1",
                            "--cache-type", "f32", "--logits", str(target), "-o", "/dev/null"], check=True)
            theirs = np.load(target)
            with torch.no_grad():
                ours = model(torch.tensor([ids]))[0].numpy()
            worst = max(worst, float(np.abs(theirs - ours).max() / np.abs(ours).max()))
            agreed += int((theirs.argmax(1) == ours.argmax(1)).sum())
            positions += len(ids)
    print(f"largest difference {worst:.2e} of the largest logit, same best token at {agreed} of {positions} positions")
    if options.form == "none" and worst > options.tolerance:
        sys.exit(f"above the tolerance of {options.tolerance}")
    if agreed < 0.95 * positions:
        sys.exit("too few of the best tokens are the same")


if __name__ == "__main__":
    main()
