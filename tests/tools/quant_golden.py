#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes golden blocks for tests/engine/quant: blocks of every type, converted by the `gguf` package.

    quant_golden.py [-o tests/data/quant]

dequantized.txt has a line per type: its blocks are the bytes of a linear congruential generator, in which the scales are
replaced by zeros, subnormals, the largest halves and random ones; the test makes the same blocks and compares the SHA-256
of their weights. 1024 blocks reach every point of every grid. TYPE.blocks and TYPE.f32 are 256 weights of them, to see
what differs. TYPE.quantized is weights.f32 in each type that the package can write. The package lacks Q1_0 and Q8_K:
their formula (the sign or the byte, times the scale) is here.
"""
import argparse
import hashlib
from pathlib import Path

import gguf
import numpy as np

BLOCKS = 1024
# Where a block has its scales: halves or floats at byte offsets, or one half in the top nibbles of four 16-bit numbers.
SCALES = {
    "F16": ("half", [0]), "BF16": ("bfloat", [0]),
    "Q8_0": ("half", [0]), "Q4_0": ("half", [0]), "Q4_1": ("half", [0, 2]), "Q5_0": ("half", [0]), "Q5_1": ("half", [0, 2]),
    "Q2_K": ("half", [80, 82]), "Q3_K": ("half", [108]), "Q4_K": ("half", [0, 2]), "Q5_K": ("half", [0, 2]),
    "Q6_K": ("half", [208]), "Q8_K": ("float", [0]),
    "IQ1_S": ("half", [0]), "IQ1_M": ("nibbles", [48]), "IQ2_XXS": ("half", [0]), "IQ2_XS": ("half", [0]),
    "IQ2_S": ("half", [0]), "IQ3_XXS": ("half", [0]), "IQ3_S": ("half", [0]), "IQ4_NL": ("half", [0]),
    "IQ4_XS": ("half", [0]), "TQ1_0": ("half", [52]), "TQ2_0": ("half", [64]), "MXFP4": ("none", []), "NVFP4": ("none", []),
    "Q1_0": ("half", [0]),
}
# Zero, the smallest and the largest subnormal, the largest number, and a negative one of each.
ODD = [0x0000, 0x0001, 0x83FF, 0x7BFF, 0xFBFF, 0x8000]


def random_bytes(count):
    state = 2024
    out = bytearray(count)
    for i in range(count):
        state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
        out[i] = state >> 56
    return np.frombuffer(bytes(out), dtype=np.uint8)


def with_scales(blocks, kind, offsets):
    """Of every eight blocks, six have odd scales and two random ones (with the exponent's highest bit clear)."""
    blocks = blocks.copy()
    for i, block in enumerate(blocks):
        for at in offsets:
            if kind in ("half", "bfloat"):
                half = ODD[i % 8] if i % 8 < 6 else int(block[at]) | (int(block[at + 1]) & 0xBF) << 8
                block[at:at + 2] = half & 255, half >> 8
            elif kind == "float":
                block[at + 3] &= 0xBF
            elif kind == "nibbles":
                half = ODD[i % 8] if i % 8 < 6 else 0x3C01 + 16 * i
                for k in range(4):
                    byte = at + 2 * k + 1
                    block[byte] = (int(block[byte]) & 15) | (half >> 4 * k & 15) << 4
    return blocks


def dequantize(name, blocks):
    if name == "Q8_K":
        return blocks[:, :4].copy().view(np.float32) * blocks[:, 4:260].view(np.int8).astype(np.float32)
    if name == "Q1_0":
        bits = np.unpackbits(blocks[:, 2:], axis=1, bitorder="little").astype(np.float32)
        return blocks[:, :2].copy().view(np.float16).astype(np.float32) * (2 * bits - 1)
    return gguf.dequantize(blocks.reshape(-1), gguf.GGMLQuantizationType[name]).astype(np.float32)


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
    x = weights(np.random.default_rng(2024))
    x.tofile(out / "weights.f32")
    lines = ["# type, blocks, where the scales are, SHA-256 of the weights; made by tests/tools/quant_golden.py"]
    for name, (kind, offsets) in SCALES.items():
        number = gguf.GGMLQuantizationType[name]
        count, size = gguf.GGML_QUANT_SIZES[number]
        blocks = with_scales(random_bytes(BLOCKS * size).reshape(BLOCKS, size), kind, offsets)
        with np.errstate(all="ignore"):
            values = dequantize(name, blocks).reshape(BLOCKS, count)
        digest = hashlib.sha256(values.tobytes()).hexdigest()
        lines.append(" ".join([name, str(BLOCKS), kind, ",".join(map(str, offsets)) or "-", digest]))
        some = range(6, 6 + 256 // count)
        blocks[some].tofile(out / f"{name}.blocks")
        values[some].tofile(out / f"{name}.f32")
        try:
            with np.errstate(all="ignore"):
                gguf.quantize(x, number).view(np.uint8).tofile(out / f"{name}.quantized")
        except NotImplementedError:
            print(name, "is a type the package cannot write")
    (out / "dequantized.txt").write_text("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
