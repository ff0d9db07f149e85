# SPDX-License-Identifier: GPL-3.0-or-later
"""A run of the recipe that goes on elsewhere: its checkpoints in half precision, without the optimiser's memory.

    move.py pack WORK      from the work folder of `make` to this one (base.pt, sft.pt, their logs, the tokenizer)
    move.py unpack WORK    and back; `make --work WORK` then goes on

The optimiser begins with an empty memory, which at a level learning rate costs a few steps. This folder goes when the run
is at its end.
"""
from __future__ import annotations

import shutil
import sys
from pathlib import Path

import torch

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
from model import Config, Model  # noqa: E402
from optimiser import Optimiser  # noqa: E402

FILES = ("tokenizer.json", "base.jsonl", "sft.jsonl")


def pack(work: Path) -> None:
    for name in ("base", "sft"):
        state = torch.load(work / f"{name}.pt", weights_only=True)
        state.pop("optimiser", None)
        state["model"] = {key: value.half() for key, value in state["model"].items()}
        torch.save(state, HERE / f"{name}.half.pt")
    for name in FILES:
        shutil.copy(work / name, HERE)


def unpack(work: Path) -> None:
    work.mkdir(parents=True, exist_ok=True)
    for name in ("base", "sft"):
        state = torch.load(HERE / f"{name}.half.pt", weights_only=True)
        state["model"] = {key: value.float() for key, value in state["model"].items()}
        if not state.get("done"):
            model = Model(Config(**state["config"]))
            state["optimiser"] = Optimiser(model, 0, 0).state
        torch.save(state, work / f"{name}.pt")
    for name in FILES:
        shutil.copy(HERE / name, work)


if __name__ == "__main__":
    if len(sys.argv) != 3 or sys.argv[1] not in ("pack", "unpack"):
        sys.exit(__doc__)
    (pack if sys.argv[1] == "pack" else unpack)(Path(sys.argv[2]))
