#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes GGUF files of MoE models with random weights in the shapes of published ones, to measure speed and to compare
backends. Their output is meaningless.

    synthetic_moe.py OUT.gguf --shape deepseek-v2-lite|qwen3-30b-a3b|olmoe-1b-7b|mixtral-8x7b --type q4_k_m|q8_0
                     [--layers N] [--tiny] [--seed N]

Needs only numpy. A tensor repeats a pool of random blocks; the number of blocks in a pool is prime, so that no two rows
and no two experts of a tensor are equal. The product of every row with a normalised activation is about 1, so that
values stay in range through any number of layers.
"""
import argparse
import math
import os
import struct
import sys

import numpy as np

ALIGNMENT = 32
POOL_BLOCKS = 131071  # a prime

# Type numbers of the format: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md
F32, Q5_0, Q5_1, Q8_0, Q4_K, Q5_K, Q6_K = 0, 6, 7, 8, 12, 13, 14
BLOCKS = {F32: (1, 4), Q5_0: (32, 22), Q5_1: (32, 24), Q8_0: (32, 34), Q4_K: (256, 144), Q5_K: (256, 176),
          Q6_K: (256, 210)}  # weights and bytes per block
FALLBACK = {Q4_K: Q5_0, Q5_K: Q5_1, Q6_K: Q8_0}  # for rows that are not a multiple of 256
FILE_TYPES = {"q8_0": 7, "q4_k_m": 15}

U32, I32, FLOAT, BOOL, STRING, ARRAY = 4, 5, 6, 7, 8, 9

SHAPES = {
    "deepseek-v2-lite": {"architecture": "deepseek2", "pre": "deepseek-llm", "layers": 27, "width": 2048, "heads": 16,
                         "kv_rank": 512, "nope": 128, "rope": 64, "value": 128, "experts": 64, "used": 6, "shared": 2,
                         "expert_width": 1408, "dense_width": 10944, "dense_layers": 1, "vocabulary": 102400,
                         "epsilon": 1e-6, "base": 1e4},
    "qwen3-30b-a3b": {"architecture": "qwen3moe", "pre": "qwen2", "layers": 48, "width": 2048, "heads": 32,
                      "kv_heads": 4, "head": 128, "experts": 128, "used": 8, "expert_width": 768, "dense_width": 6144,
                      "vocabulary": 151936, "epsilon": 1e-6, "base": 1e6},
    "olmoe-1b-7b": {"architecture": "olmoe", "pre": "olmo", "layers": 16, "width": 2048, "heads": 16, "kv_heads": 16,
                    "head": 128, "experts": 64, "used": 8, "expert_width": 1024, "dense_width": 1024,
                    "vocabulary": 50304, "epsilon": 1e-5, "base": 1e4},
    "mixtral-8x7b": {"architecture": "llama", "pre": "default", "layers": 32, "width": 4096, "heads": 32,
                     "kv_heads": 8, "head": 128, "experts": 8, "used": 2, "expert_width": 14336, "dense_width": 14336,
                     "vocabulary": 32000, "epsilon": 1e-5, "base": 1e6},
}


def tiny(shape):
    """The same shape, as small as whole blocks and odd rows allow."""
    small = dict(shape, layers=3, width=256, vocabulary=768, experts=min(shape["experts"], 16),
                 used=min(shape["used"], 4), dense_width=512, expert_width=256)
    if "kv_rank" in shape:
        small.update(heads=4, kv_rank=256, nope=64, rope=32, value=64, expert_width=352, dense_width=544)
    else:
        small.update(heads=8, kv_heads=8 if shape["heads"] == shape["kv_heads"] else 2, head=32)
    return small


# ---------------------------------------------------------------- model contents


def more_bits(layer, layers):
    """Whether Q4_K_M gives this layer's value and down matrices more bits: first and last eighth, and every third."""
    return layer < layers // 8 or layer >= 7 * layers // 8 or (layer - layers // 8) % 3 == 2


def mixed_type(name, layer, shape):
    """The type of a matrix in Q4_K_M."""
    few = shape["experts"] == 8
    if name == "output.weight":
        return Q6_K
    part = name.split(".")[-2]
    if part in ("attn_k", "attn_v") and few:
        return Q8_0
    if part == "attn_output" and few:
        return Q5_K
    if part == "attn_v" or part.startswith("ffn_down"):
        return Q6_K if more_bits(layer, shape["layers"]) else Q4_K
    return Q4_K


def attention_matrices(s):
    d = s["width"]
    if "kv_rank" in s:
        key = s["nope"] + s["rope"]
        return {"attn_q": [d, s["heads"] * key], "attn_kv_a_mqa": [d, s["kv_rank"] + s["rope"]],
                "attn_kv_b": [s["kv_rank"], s["heads"] * (s["nope"] + s["value"])],
                "attn_output": [s["heads"] * s["value"], d]}
    return {"attn_q": [d, s["heads"] * s["head"]], "attn_k": [d, s["kv_heads"] * s["head"]],
            "attn_v": [d, s["kv_heads"] * s["head"]], "attn_output": [s["heads"] * s["head"], d]}


def norms(s):
    found = {"attn_norm": s["width"], "ffn_norm": s["width"]}
    if "kv_rank" in s:
        found["attn_kv_a_norm"] = s["kv_rank"]
    if s["architecture"] == "qwen3moe":
        found.update(attn_q_norm=s["head"], attn_k_norm=s["head"])
    if s["architecture"] == "olmoe":
        found.update(attn_q_norm=s["heads"] * s["head"], attn_k_norm=s["kv_heads"] * s["head"])
    return found


def feed_forward_matrices(s, layer):
    d = s["width"]
    if layer < s.get("dense_layers", 0):
        wide = s["dense_width"]
        return {"ffn_gate": [d, wide], "ffn_up": [d, wide], "ffn_down": [wide, d]}
    wide, n = s["expert_width"], s["experts"]
    found = {"ffn_gate_exps": [d, wide, n], "ffn_up_exps": [d, wide, n], "ffn_down_exps": [wide, d, n]}
    if s.get("shared"):
        wide *= s["shared"]
        found.update(ffn_gate_shexp=[d, wide], ffn_up_shexp=[d, wide], ffn_down_shexp=[wide, d])
    return found


def tensors(s, mix):
    """(name, dimensions, type, kind) of every tensor; kind: "norm", "router", "embedding" or "matrix"."""
    def matrix(name, dimensions, layer, kind="matrix"):
        wanted = Q8_0 if mix == "q8_0" else mixed_type(name, layer, s)
        if dimensions[0] % BLOCKS[wanted][0]:
            wanted = FALLBACK[wanted]
        return name, dimensions, wanted, kind

    d = s["width"]
    yield matrix("token_embd.weight", [d, s["vocabulary"]], 0, "embedding")
    yield "output_norm.weight", [d], F32, "norm"
    yield matrix("output.weight", [d, s["vocabulary"]], 0)
    for layer in range(s["layers"]):
        prefix = f"blk.{layer}."
        for name, width in norms(s).items():
            yield f"{prefix}{name}.weight", [width], F32, "norm"
        for name, dimensions in attention_matrices(s).items():
            yield matrix(f"{prefix}{name}.weight", dimensions, layer)
        if layer >= s.get("dense_layers", 0):
            yield f"{prefix}ffn_gate_inp.weight", [d, s["experts"]], F32, "router"
        for name, dimensions in feed_forward_matrices(s, layer).items():
            yield matrix(f"{prefix}{name}.weight", dimensions, layer)


def metadata(s, name, mix):
    p = s["architecture"] + "."
    pairs = [("general.architecture", STRING, s["architecture"]), ("general.name", STRING, f"synthetic {name}"),
             ("general.file_type", U32, FILE_TYPES[mix]), ("general.quantization_version", U32, 2),
             (p + "block_count", U32, s["layers"]), (p + "context_length", U32, 32768),
             (p + "embedding_length", U32, s["width"]), (p + "feed_forward_length", U32, s["dense_width"]),
             (p + "attention.head_count", U32, s["heads"]),
             (p + "attention.layer_norm_rms_epsilon", FLOAT, s["epsilon"]), (p + "rope.freq_base", FLOAT, s["base"]),
             (p + "expert_count", U32, s["experts"]), (p + "expert_used_count", U32, s["used"]),
             (p + "expert_feed_forward_length", U32, s["expert_width"]), (p + "vocab_size", U32, s["vocabulary"])]
    if "kv_rank" in s:
        pairs += [(p + "attention.head_count_kv", U32, s["heads"]),
                  (p + "attention.key_length", U32, s["nope"] + s["rope"]),
                  (p + "attention.value_length", U32, s["value"]), (p + "attention.kv_lora_rank", U32, s["kv_rank"]),
                  (p + "rope.dimension_count", U32, s["rope"]), (p + "rope.scaling.type", STRING, "yarn"),
                  (p + "rope.scaling.factor", FLOAT, 40.0), (p + "rope.scaling.original_context_length", U32, 4096),
                  (p + "rope.scaling.yarn_log_multiplier", FLOAT, 0.0707),
                  (p + "leading_dense_block_count", U32, s["dense_layers"]),
                  (p + "expert_shared_count", U32, s["shared"]), (p + "expert_weights_scale", FLOAT, 1.0),
                  (p + "expert_weights_norm", BOOL, False), (p + "expert_gating_func", U32, 1)]
    else:
        pairs += [(p + "attention.head_count_kv", U32, s["kv_heads"]), (p + "attention.key_length", U32, s["head"]),
                  (p + "attention.value_length", U32, s["head"]), (p + "rope.dimension_count", U32, s["head"])]
    return pairs + vocabulary(s["vocabulary"], s["pre"])


def vocabulary(count, pre):
    """A byte-level vocabulary: the 256 bytes, then names that do not occur in text."""
    kept = [*range(33, 127), *range(161, 173), *range(174, 256)]  # bytes that map to themselves
    letters = {b: chr(b) for b in kept}
    for extra, b in enumerate(b for b in range(256) if b not in letters):
        letters[b] = chr(256 + extra)
    tokens = [letters[b] for b in range(256)] + [f"[unused{i}]" for i in range(count - 258)] + ["<|begin|>", "<|end|>"]
    kinds = [1] * 256 + [5] * (count - 258) + [3, 3]
    return [("tokenizer.ggml.model", STRING, "gpt2"), ("tokenizer.ggml.pre", STRING, pre),
            ("tokenizer.ggml.tokens", (ARRAY, STRING), tokens), ("tokenizer.ggml.token_type", (ARRAY, I32), kinds),
            ("tokenizer.ggml.merges", (ARRAY, STRING), ["a b"] if "ab" in tokens else []),
            ("tokenizer.ggml.bos_token_id", U32, count - 2), ("tokenizer.ggml.eos_token_id", U32, count - 1),
            ("tokenizer.ggml.add_bos_token", BOOL, False)]


# ---------------------------------------------------------------- random weights


def halves(values):
    return np.asarray(values, "<f2").reshape(-1, 1).view(np.uint8)


def packed_scales(scales):
    """Eight 6-bit scales, and the same values as mins, in 12 bytes: the layout of Q4_K and Q5_K."""
    low, high = scales[:, :4], scales[:, 4:]
    first = low | (high >> 4) << 6
    return np.concatenate([first, first, (high & 15) | (high & 15) << 4], axis=1).astype(np.uint8)


def pool_of(kind, deviation, random):
    """POOL_BLOCKS random blocks as bytes; the weights have mean 0 and the given standard deviation."""
    n = POOL_BLOCKS

    def noise(count):
        return random.integers(0, 256, (n, count), np.uint8)

    def uniform(levels):  # standard deviation of 0 to levels - 1, equally likely
        return math.sqrt((levels * levels - 1) / 12)

    if kind == F32:
        return (random.standard_normal(n, np.float32) * np.float32(deviation)).tobytes()
    if kind == Q8_0:
        levels = random.integers(-127, 128, (n, 32), np.int8)
        parts = [halves(np.full(n, deviation / uniform(255))), levels.view(np.uint8)]
    elif kind == Q5_0:
        parts = [halves(np.full(n, deviation / uniform(32))), noise(20)]
    elif kind == Q5_1:
        d = np.full(n, deviation / uniform(32), np.float16)
        parts = [halves(d), halves(-15.5 * d.astype(np.float32)), noise(20)]
    else:
        scales = random.integers(8, 32, (n, 16 if kind == Q6_K else 8), np.uint8)
        mean_square = float(np.mean(scales.astype(np.float64) ** 2))
        levels = {Q4_K: 16, Q5_K: 32, Q6_K: 64}[kind]
        d = np.full(n, deviation / uniform(levels) / math.sqrt(mean_square), np.float16)
        if kind == Q6_K:
            parts = [noise(192), scales, halves(d)]
        else:
            centre = (levels - 1) / 2  # mins equal the scales, so this factor centres every sub-block
            parts = [halves(d), halves(centre * d.astype(np.float32)), packed_scales(scales),
                     noise(BLOCKS[kind][1] - 16)]
    blocks = np.concatenate(parts, axis=1)
    assert blocks.shape == (n, BLOCKS[kind][1])
    return blocks.tobytes()


def deviation_of(kind, columns):
    """Standard deviation of weights. Products with activations of mean square 1 get deviation 1, or 2 for routers, so
    that experts differ."""
    return {"embedding": 1.0, "router": 2.0 / math.sqrt(columns), "matrix": 1.0 / math.sqrt(columns)}[kind]


# ---------------------------------------------------------------- the file


def text(value):
    data = value.encode()
    return struct.pack("<Q", len(data)) + data


def value_bytes(kind, value):
    if kind == STRING:
        return text(value)
    return struct.pack({U32: "<I", I32: "<i", FLOAT: "<f", BOOL: "<?"}[kind], value)


def pair(key, kind, value):
    if not isinstance(kind, tuple):
        return text(key) + struct.pack("<I", kind) + value_bytes(kind, value)
    return text(key) + struct.pack("<IIQ", ARRAY, kind[1], len(value)) + b"".join(value_bytes(kind[1], v) for v in value)


def tensor_bytes(dimensions, kind):
    weights, size = BLOCKS[kind]
    return math.prod(dimensions) // weights * size


def aligned(size):
    return -(-size // ALIGNMENT) * ALIGNMENT


def shape_of(name, layers=None, small=False):
    s = dict(SHAPES[name])
    if small:
        s = tiny(s)
    if layers:
        s["layers"] = layers
    return s


def data_size(name, mix, layers=None, small=False):
    """Size of a file's tensors in bytes, without writing the file."""
    return sum(aligned(tensor_bytes(t[1], t[2])) for t in tensors(shape_of(name, layers, small), mix))


def header(s, name, mix, plan):
    pairs = metadata(s, name, mix)
    head = b"GGUF" + struct.pack("<IQQ", 3, len(plan), len(pairs)) + b"".join(pair(*p) for p in pairs)
    offset = 0
    for tensor, dimensions, kind, _ in plan:
        head += text(tensor) + struct.pack("<I", len(dimensions)) + struct.pack(f"<{len(dimensions)}Q", *dimensions)
        head += struct.pack("<IQ", kind, offset)
        offset += aligned(tensor_bytes(dimensions, kind))
    return head + bytes(aligned(len(head)) - len(head))


def write_repeated(out, pool, block, start, size):
    """Writes `size` bytes of the pool, repeated endlessly, starting at block `start`."""
    view = memoryview(pool)
    at = start * block
    while size > 0:
        step = min(size, len(pool) - at)
        out.write(view[at:at + step])
        size -= step
        at = 0


def write(path, name, mix, layers=None, small=False, seed=1):
    s = shape_of(name, layers, small)
    plan = list(tensors(s, mix))
    random = np.random.default_rng(seed)
    pools = {}
    part = f"{path}.part"
    with open(part, "wb", buffering=1 << 20) as out:
        out.write(header(s, name, mix, plan))
        for _, dimensions, kind, role in plan:
            size = tensor_bytes(dimensions, kind)
            if role == "norm":
                out.write((1 + 0.05 * random.standard_normal(dimensions[0])).astype("<f4").tobytes())
            else:
                deviation = deviation_of(role, dimensions[0])
                if (kind, deviation) not in pools:
                    pools[kind, deviation] = pool_of(kind, deviation, random)
                write_repeated(out, pools[kind, deviation], BLOCKS[kind][1], int(random.integers(POOL_BLOCKS)), size)
            out.write(bytes(aligned(size) - size))
    os.replace(part, path)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out")
    parser.add_argument("--shape", required=True, choices=SHAPES)
    parser.add_argument("--type", default="q4_k_m", choices=FILE_TYPES)
    parser.add_argument("--layers", type=int, help="number of layers (default: as in the model)")
    parser.add_argument("--tiny", action="store_true", help="make a file of a few MiB, for trying things out")
    parser.add_argument("--seed", type=int, default=1)
    a = parser.parse_args()
    if a.layers is not None and a.layers < 1:
        parser.error("--layers: at least 1")
    write(a.out, a.shape, a.type, a.layers, a.tiny, a.seed)
    print(f"{a.out}: {os.path.getsize(a.out) / 1e9:.3f} GB", file=sys.stderr)


if __name__ == "__main__":
    main()
