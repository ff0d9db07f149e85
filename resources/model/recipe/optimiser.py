# SPDX-License-Identifier: GPL-3.0-or-later
"""Muon for the matrices (Jordan et al. 2024), Adam for embedding, output, router and norms.

Muon's step is the momentum with its singular values driven to one, by a quintic iteration. Matrices of one shape go
through it together, the experts' among them.
"""
from __future__ import annotations

from collections import defaultdict

import torch
from torch import Tensor

import machine


def orthogonalised(batch: Tensor, iterations: int = 5) -> Tensor:
    """[n, rows, columns] -> the same with singular values near one; reckoned in bfloat16 where that is faster; the
    iteration bears its errors."""
    a, b, c = 3.4445, -4.7750, 2.0315
    tall = batch.shape[1] > batch.shape[2]
    x = batch.transpose(1, 2) if tall else batch
    x = x / (x.norm(dim=(1, 2), keepdim=True) + 1e-7)
    if machine.halves():
        x = x.bfloat16()
    for _ in range(iterations):
        gram = x @ x.transpose(1, 2)
        x = torch.baddbmm(x, torch.baddbmm(gram, gram, gram, beta=b, alpha=c), x, beta=a)
    return (x.transpose(1, 2) if tall else x).float()


class Optimiser:
    """One call of step(scale): the learning rates times `scale`, which the schedule gives."""

    def __init__(self, model, muon_rate: float, adam_rate: float, decay: float = 0.05, momentum: float = 0.95):
        self.muon_rate, self.adam_rate, self.decay, self.momentum = muon_rate, adam_rate, decay, momentum
        self.plain: list[Tensor] = []
        self.matrices: list[Tensor] = []
        self.halves: list[int] = []  # per matrix: 2 where it is gate over up, two matrices in one
        for name, parameter in model.named_parameters():
            if parameter.ndim < 2 or name in ("embedding", "output.weight") or name.endswith("router"):
                self.plain.append(parameter)
            else:
                self.matrices.append(parameter)
                self.halves.append(2 if name.endswith("gate_up") else 1)
        self.state = {"momentum": [torch.zeros_like(p) for p in self.matrices],
                      "first": [torch.zeros_like(p) for p in self.plain],
                      "second": [torch.zeros_like(p) for p in self.plain], "steps": 0}

    @torch.no_grad()
    def step(self, scale: float) -> None:
        self._muon(scale)
        self._adam(scale)

    def _muon(self, scale: float) -> None:
        by_shape: dict[tuple, list[tuple[Tensor, Tensor]]] = defaultdict(list)
        for parameter, momentum, halves in zip(self.matrices, self.state["momentum"], self.halves):
            if parameter.grad is None:
                continue
            momentum.lerp_(parameter.grad, 1 - self.momentum)
            update = torch.lerp(parameter.grad, momentum, self.momentum)  # Nesterov's
            rows, columns = parameter.shape[-2:]
            parts = update.reshape(-1, rows // halves, columns)
            by_shape[parts.shape[1:]].append((parameter, parts))
        for (rows, columns), entries in by_shape.items():
            whole = orthogonalised(torch.cat([parts for _, parts in entries]))
            start = 0
            step = scale * self.muon_rate * max(1.0, rows / columns) ** 0.5
            for parameter, parts in entries:
                part = whole[start : start + parts.shape[0]].reshape(parameter.shape)
                start += parts.shape[0]
                parameter.mul_(1 - scale * self.muon_rate * self.decay).sub_(part, alpha=step)

    def _adam(self, scale: float) -> None:
        self.state["steps"] += 1
        steps = self.state["steps"]
        for parameter, first, second in zip(self.plain, self.state["first"], self.state["second"]):
            if parameter.grad is None:
                continue
            first.lerp_(parameter.grad, 0.1)
            second.lerp_(parameter.grad.square(), 0.05)
            corrected = (second / (1 - 0.95**steps)).sqrt_().add_(1e-8)
            parameter.addcdiv_(first / (1 - 0.9**steps), corrected, value=-scale * self.adam_rate)

    def clear(self) -> None:
        for parameter in self.matrices + self.plain:
            parameter.grad = None
