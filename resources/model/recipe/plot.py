# SPDX-License-Identifier: GPL-3.0-or-later
"""Two pictures from the logs: the learning curves of every stage, and which expert answers in which domain."""
from __future__ import annotations

import json
import sys
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt  # noqa: E402
import numpy as np  # noqa: E402

# Okabe and Ito's colours, told apart by colour-blind people too.
COLOURS = {"base": "#0072B2", "sft": "#E69F00", "instruct": "#009E73", "zero": "#D55E00"}


def read(folder: Path, stage: str) -> list[dict]:
    path = folder / f"{stage}.jsonl"
    return [json.loads(line) for line in path.read_text().splitlines()] if path.exists() else []


def smooth(values: list[float], over: int) -> np.ndarray:
    """Mean of the last `over` values; fewer at the beginning."""
    total = np.concatenate(([0.0], np.cumsum(values)))
    index = np.arange(1, len(values) + 1)
    start = np.maximum(0, index - over)
    return (total[index] - total[start]) / (index - start)


def curves(folder: Path, target: Path) -> None:
    figure, ((loss, reward, length), (balance, later, divergence)) = plt.subplots(2, 3, figsize=(12, 6), layout="constrained")
    for stage in ("base", "sft"):
        lines = read(folder, stage)
        look = {"color": COLOURS[stage], "label": stage, "linewidth": 0.8}
        million = [line["tokens"] / 1e6 for line in lines]
        if lines:
            loss.plot(million, [line["loss"] for line in lines], **look)
            balance.plot(million, smooth([max(line["balance"]) for line in lines], 5), **look)
    for stage in ("instruct", "zero"):
        lines = read(folder, stage)
        look = {"color": COLOURS[stage], "linewidth": 1.0}
        steps = [line["step"] for line in lines]
        if not lines:
            continue
        reward.plot(steps, smooth([line["reward"] for line in lines], 10), label=stage, **look)
        length.plot(steps, smooth([line["length"] for line in lines], 10), label=f"{stage}, whole", **look)
        length.plot(steps, smooth([line["reasoning"] for line in lines], 10), label=f"{stage}, reasoning", linestyle="--", **look)
        divergence.plot(steps, smooth([line["divergence"] for line in lines], 10), label=stage, **look)
        loads = [(line["step"], max(line["balance"])) for line in lines if line.get("balance")]
        if loads:
            later.plot(*zip(*loads), label=stage, **look)
    loss.set(xlabel="million tokens of the stage", ylabel="loss (nats a token)", ylim=(0, 3), title="Loss")
    balance.set(xlabel="million tokens of the stage", ylabel="fullest expert over mean", ylim=(1, 4), title="Load of the worst layer, training")
    reward.set(xlabel="step of GRPO", ylabel="reward", ylim=(0, 1), title="Reward (hard domains are asked more often)")
    length.set(xlabel="step of GRPO", ylabel="tokens", ylim=(0, None), title="Length of answers")
    later.set(xlabel="step of GRPO", ylabel="fullest expert over mean", ylim=(1, None), title="Load of the worst layer, GRPO")
    divergence.set(xlabel="step of GRPO", ylabel="nats a token", ylim=(0, None), title="Divergence from the start")
    for axes in (loss, balance, reward, length, later, divergence):
        axes.grid(alpha=0.3)
        axes.title.set_fontsize(9)
        if axes.lines:
            axes.legend(fontsize=8)
    figure.savefig(target, dpi=80)


def specialisation(folder: Path, target: Path) -> None:
    result = json.loads((folder / "specialisation.json").read_text())
    layers = result["layers"]
    figure, grid = plt.subplots(len(layers), 1, figsize=(8, 2.3 * len(layers)), layout="constrained", squeeze=False)
    for index, (axes, layer) in enumerate(zip(grid[:, 0], layers)):
        image = axes.imshow(np.log2(np.maximum(layer["lift"], 0.125)), cmap="RdBu_r", vmin=-3, vmax=3, aspect="auto")
        axes.set_yticks(range(len(result["domains"])), result["domains"], fontsize=6)
        axes.set_xticks(range(0, len(layer["lift"][0]), 2))
        axes.tick_params(labelsize=6)
        axes.set_title(f"expert layer {index + 1}: {layer['information_bits']} bits (shuffled: {layer['null_mean']})", fontsize=8)
    grid[-1, 0].set_xlabel("expert", fontsize=8)
    figure.colorbar(image, ax=grid[:, 0].tolist(), label="log2 of the lift")
    figure.savefig(target, dpi=80)


if __name__ == "__main__":
    curves(Path(sys.argv[1]), Path(sys.argv[2]))
    specialisation(Path(sys.argv[1]), Path(sys.argv[3]))
