# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the tensors live and how many threads reckon: the options that every program here has."""
from __future__ import annotations

import argparse

import torch


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--device", default="cpu", help="cpu, or cuda; nothing was run on cuda yet")


def prepare(options: argparse.Namespace) -> None:
    torch.set_num_threads(options.threads)
    if options.device != "cpu":  # costs a little in every call, so the CPU goes without
        torch.set_default_device(options.device)


def generator(seed: int) -> torch.Generator:
    return torch.Generator(device=torch.get_default_device()).manual_seed(seed)
