# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the tensors live, how many threads reckon, and how several processes train one model: what every program here
shares."""
from __future__ import annotations

import argparse
import multiprocessing
import signal
import tempfile
from collections.abc import Callable
from pathlib import Path

import torch
import torch.distributed as dist


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--device", default="cpu", help="cpu, or cuda; nothing was run on cuda yet")


def prepare(options: argparse.Namespace) -> None:
    torch.set_num_threads(options.threads)
    if options.device != "cpu":  # costs a little in every call, so the CPU goes without
        torch.set_default_device(options.device)


def halves() -> bool:
    """Whether products of bfloat16 are the faster ones: on processors with matrix tiles (AMX). With AVX-512's instructions
    for them alone they took twice as long as singles. On a GPU not tried."""
    return torch.get_default_device().type == "cpu" and torch.cpu._is_amx_tile_supported()


def generator(seed: int) -> torch.Generator:
    return torch.Generator(device=torch.get_default_device()).manual_seed(seed)


class Team:
    """Processes that hold the same model, each with its share of every step's rows. A model this small gains little from
    a second thread (its products are short), and nearly all of a second process."""

    def __init__(self, rank: int = 0, size: int = 1):
        self.rank, self.size = rank, size

    def share(self, rows: list) -> list:
        return rows[self.rank :: self.size]

    def add(self, tensors: list[torch.Tensor]) -> None:
        """Each tensor becomes its sum over the processes; one exchange for all."""
        if self.size == 1:
            return
        flat = torch.cat([tensor.flatten() for tensor in tensors])
        dist.all_reduce(flat)
        for tensor, whole in zip(tensors, flat.split([tensor.numel() for tensor in tensors])):
            tensor.copy_(whole.view_as(tensor))

    def agree(self, values: list[float]) -> list[float]:
        """What the first process says; the clock and the signals are its own."""
        if self.size == 1:
            return values
        told = torch.tensor(values, dtype=torch.float64)
        dist.broadcast(told, 0)
        return told.tolist()


def _join(run: Callable, options: argparse.Namespace, store: str, rank: int) -> None:
    if rank:  # a checkpoint is the first process's affair
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, signal.SIG_IGN)
    dist.init_process_group("gloo", init_method=f"file://{store}", rank=rank, world_size=options.processes)
    run(options, Team(rank, options.processes))


def together(run: Callable, options: argparse.Namespace) -> None:
    """run(options, team) in options.processes processes; this one is the first of them."""
    if options.processes < 1:
        raise SystemExit("--processes: at least one")
    if options.processes == 1:
        run(options, Team())
        return
    with tempfile.TemporaryDirectory() as folder:
        store = str(Path(folder) / "store")
        context = multiprocessing.get_context("spawn")
        others = [context.Process(target=_join, args=(run, options, store, rank), daemon=True)
                  for rank in range(1, options.processes)]
        for other in others:
            other.start()
        _join(run, options, store, 0)
        for other in others:
            other.join()
