# SPDX-License-Identifier: GPL-3.0-or-later
"""A checkpoint whose weights are the mean of several of one chain of training (Wortsman et al. 2022, "Model soups").

    average.py OUT.pt SHARE=CHECKPOINT.pt SHARE=CHECKPOINT.pt ...   the shares make one; the last gives what is no weight

What a small model seldom meets it has better in one checkpoint than in the next; the mean keeps more of it than any.
`make` does not do this: see docs/model-card.md.
"""
from __future__ import annotations

import sys
from pathlib import Path

import torch


def mean(parts: list[tuple[float, dict[str, torch.Tensor]]]) -> dict[str, torch.Tensor]:
    last = parts[-1][1]
    return {name: sum(share * weights[name] for share, weights in parts) if value.is_floating_point() else value
            for name, value in last.items()}


def main() -> None:
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    entries = [entry.partition("=") for entry in sys.argv[2:]]
    try:
        shares = [float(share) for share, _, _ in entries]
    except ValueError as wrong:
        sys.exit(f"{wrong}: a share and a file are wanted, as in 0.5=sft.pt")
    if abs(sum(shares) - 1) > 1e-6:
        sys.exit(f"the shares make {sum(shares)}, not 1")
    states = [torch.load(file, weights_only=True, map_location="cpu") for _, _, file in entries]
    if any(state["config"] != states[-1]["config"] for state in states):
        sys.exit("the checkpoints are not of one shape")
    weights = mean([(share, state["model"]) for share, state in zip(shares, states)])
    torch.save({**states[-1], "model": weights}, Path(sys.argv[1]))


if __name__ == "__main__":
    main()
