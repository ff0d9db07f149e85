#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes golden blocks for tests/engine/quant: random blocks and random weights, converted by the `gguf` package.

    quant_golden.py [-o tests/data/quant]

For every type it writes TYPE.blocks (random bytes; the scales are random finite halves, among them zeros, subnormals
and large ones), TYPE.f32 (dequantised) and, if the package quantises that type, TYPE.quantized (of weights.f32).
"""
import argparse
from pathlib import Path

import gguf
import numpy as np

TYPES = ["F16", "BF16", "Q8_0", "Q4_0", "Q4_1", "Q5_0", "Q5_1", "Q4_K", "Q5_K", "Q6_K"]
# Byte offsets of the half-precision scales in a block.
HALVES = {"Q8_0": [0], "Q4_0": [0], "Q4_1": [0, 2], "Q5_0": [0], "Q5_1": [0, 2], "Q4_K": [0, 2], "Q5_K": [0, 2],
          "Q6_K": [208]}


def weights(rng):
    """16 rows of 256: normal, tiny, large, constant and zero values, and halves that round either way."""
    x = rng.standard_normal((16, 256)).astype(np.float32)
    x[3] *= 1e-8
    x[4] *= 3e4
    x[5] = 0.0
    x[6] = 0.25
    x[7, ::2] = -1.0
    x[8] = np.round(x[8] * 8) / 8
    x[9, :5] = [np.float32(1e-38), -0.0, 65504.0, 1e-45, -65504.0]
    return x.reshape(-1)


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("-o", "--out", type=Path, default=Path(__file__).resolve().parents[1] / "data" / "quant")
    out = ap.parse_args().out
    out.mkdir(parents=True, exist_ok=True)
    rng = np.random.default_rng(2024)
    x = weights(rng)
    x.tofile(out / "weights.f32")
    for name in TYPES:
        kind = gguf.GGMLQuantizationType[name]
        count, size = gguf.GGML_QUANT_SIZES[kind]
        blocks = rng.integers(0, 256, (1024 // count, size), dtype=np.uint8)
        for at in HALVES.get(name, []):
            scales = (rng.standard_normal(len(blocks)) * 0.02).astype(np.float16)
            scales[:3] = [0.0, 6e-8, 60000.0]
            blocks[:, at:at + 2] = scales.view(np.uint8).reshape(-1, 2)
        if name == "F16":
            blocks[(blocks[:, 1] & 0x7C) == 0x7C, 1] &= 0x3F
        if name == "BF16":
            blocks[(blocks[:, 1] & 0x7F) == 0x7F, 1] &= 0x3F
        blocks.tofile(out / f"{name}.blocks")
        gguf.dequantize(blocks.reshape(-1), kind).astype(np.float32).tofile(out / f"{name}.f32")
        try:
            gguf.quantize(x, kind).view(np.uint8).tofile(out / f"{name}.quantized")
        except NotImplementedError:
            print(name, "is a type the package cannot quantise")


if __name__ == "__main__":
    main()
