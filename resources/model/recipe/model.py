# SPDX-License-Identifier: GPL-3.0-or-later
"""Moire Tiny in PyTorch: DeepSeek-V3's shape in small.

Multi-head latent attention (DeepSeek-V2, section 2.1), one leading dense layer, then expert layers with one shared and
many routed experts: sigmoid scores, the best `used` of score + bias, weights normalised and scaled (DeepSeek-V3, section
2.1.2; the bias balances the load without an auxiliary loss).

Weights are [out, in] as torch.nn.Linear has them; expert weights are [expert, out, in].
"""
from __future__ import annotations

import math
from dataclasses import asdict, dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn


@dataclass(frozen=True)
class Config:
    vocabulary: int = 2048
    width: int = 128
    layers: int = 6
    dense_layers: int = 1
    heads: int = 4
    nope: int = 32  # per head, without position
    rope: int = 16  # per head, rotated; one key shared by the heads
    value: int = 32  # per head
    query_rank: int = 64
    kv_rank: int = 64
    dense_ff: int = 384
    experts: int = 24
    used: int = 4
    expert_ff: int = 64
    routed_scale: float = 2.5
    context: int = 1024
    rope_base: float = 200.0  # the longest wave is about half the context: digits need near positions told apart
    epsilon: float = 1e-6

    @property
    def head(self) -> int:
        return self.nope + self.rope

    def as_dict(self) -> dict:
        return asdict(self)


# ---------------------------------------------------------------- quantisation-aware training


# Of the scale that Q4_0's plain rule gives.
_FITTED = (0.82, 0.86, 0.9, 0.94, 0.98, 1.04)


def _in_q4_0(blocks: Tensor, share: float) -> Tensor:
    """The value of largest magnitude, with its sign, becomes -8, or `share` of it does."""
    scale = blocks.gather(1, blocks.abs().argmax(1, keepdim=True)) * share / -8
    inverse = torch.where(scale == 0, torch.zeros_like(scale), 1 / scale)
    return (torch.clamp(torch.floor(blocks * inverse + 8.5), 0, 15) - 8) * scale.half().float()


def fake_quantise(weight: Tensor, form: str) -> Tensor:
    """What is left of a weight after GGUF's Q8_0 or Q4_0 (blocks of 32 along the last dimension, scale in F16); the
    gradient passes straight through. "q4_0_fitted": the scale of each block is that of a few which loses least (squares)."""
    blocks = weight.detach().reshape(-1, 32)
    if form == "q8_0":
        scale = blocks.abs().amax(1, keepdim=True) / 127
        kept = torch.round(blocks / scale.clamp_min(1e-12)) * scale.half().float()
    else:
        kept = _in_q4_0(blocks, 1)
        for share in _FITTED if form == "q4_0_fitted" else []:
            other = _in_q4_0(blocks, share)
            better = (other - blocks).square().sum(1, keepdim=True) < (kept - blocks).square().sum(1, keepdim=True)
            kept = torch.where(better, other, kept)
    return weight + (kept.reshape(weight.shape) - weight).detach()


def product(x: Tensor, weight: Tensor, half: bool) -> Tensor:
    """x [.., in], weight [out, in] -> [.., out]. `half`: of factors rounded to bfloat16, which is several times as fast where
    the processor has instructions for it; sums are in single precision."""
    return F.linear(x.bfloat16(), weight.bfloat16()).float() if half else F.linear(x, weight)


class Linear(nn.Module):
    """A matrix without bias that can be seen through a quantisation."""

    def __init__(self, inputs: int, outputs: int, deviation: float):
        super().__init__()
        self.weight = nn.Parameter(torch.randn(outputs, inputs) * deviation)
        self.form: str | None = None
        self.half = False

    def seen(self) -> Tensor:
        return fake_quantise(self.weight, self.form) if self.form else self.weight

    def forward(self, x: Tensor) -> Tensor:
        return product(x, self.seen(), self.half)


class RmsNorm(nn.Module):
    def __init__(self, width: int, epsilon: float):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(width))
        self.epsilon = epsilon

    def forward(self, x: Tensor) -> Tensor:
        return F.rms_norm(x, (x.shape[-1],), self.weight, self.epsilon)


# ---------------------------------------------------------------- attention


class Cache:
    """Keys and values of one layer's earlier tokens, [batch, head, capacity, width]; the room is taken once."""

    def __init__(self, batch: int, heads: int, capacity: int, width: int):
        self.keys = torch.zeros(batch, heads, capacity, width)
        self.values = torch.zeros(batch, heads, capacity, width)
        self.used = 0

    def add(self, keys: Tensor, values: Tensor) -> tuple[Tensor, Tensor]:
        end = self.used + keys.shape[2]
        self.keys[:, :, self.used : end] = keys
        self.values[:, :, self.used : end] = values
        self.used = end
        return self.keys[:, :, :end], self.values[:, :, :end]

    def keep(self, rows: Tensor) -> None:
        self.keys, self.values = self.keys[rows], self.values[rows]


def rotary_table(config: Config, positions: Tensor) -> tuple[Tensor, Tensor]:
    """Cosine and sine, [.., rope / 2] for positions [..]."""
    half = config.rope // 2
    frequency = config.rope_base ** (-torch.arange(half, dtype=torch.float32) * 2 / config.rope)
    angle = positions.float().unsqueeze(-1) * frequency
    return angle.cos(), angle.sin()


def rotate(x: Tensor, table: tuple[Tensor, Tensor]) -> Tensor:
    """Rotates neighbours (2i, 2i + 1), as DeepSeek's files expect. x: [batch, head, time, rope]."""
    cosine, sine = (part.unsqueeze(1) for part in table)
    even, odd = x[..., 0::2], x[..., 1::2]
    return torch.stack((even * cosine - odd * sine, even * sine + odd * cosine), dim=-1).flatten(-2)


def _causal_half(query: Tensor, keys: Tensor, values: Tensor) -> Tensor:
    """Causal attention, [batch, head, time, width] each, the query scaled; products of bfloat16 and a softmax in single
    precision: PyTorch's own kernel gains nothing from halves on the CPU."""
    later = torch.full((query.shape[2], query.shape[2]), -math.inf).triu(1)
    score = torch.matmul(query.bfloat16(), keys.bfloat16().transpose(2, 3)).float().add_(later)
    return torch.matmul(torch.softmax(score, 3).bfloat16(), values.bfloat16()).float()


class Attention(nn.Module):
    def __init__(self, config: Config):
        super().__init__()
        c = self.config = config
        deviation = 0.5 / math.sqrt(c.width)
        self.query_down = Linear(c.width, c.query_rank, deviation)
        self.query_norm = RmsNorm(c.query_rank, c.epsilon)
        self.query_up = Linear(c.query_rank, c.heads * c.head, 0.5 / math.sqrt(c.query_rank))
        self.kv_down = Linear(c.width, c.kv_rank + c.rope, deviation)
        self.kv_norm = RmsNorm(c.kv_rank, c.epsilon)
        # Stored as the files have them: keys [head, kv_rank, nope], values [head, value, kv_rank].
        self.key_up = nn.Parameter(torch.randn(c.heads, c.kv_rank, c.nope) * 0.5 / math.sqrt(c.kv_rank))
        self.value_up = nn.Parameter(torch.randn(c.heads, c.value, c.kv_rank) * 0.5 / math.sqrt(c.kv_rank))
        self.output = Linear(c.heads * c.value, c.width, deviation / math.sqrt(2 * c.layers))
        self.form: str | None = None
        self.half = False

    def forward(self, x: Tensor, table, mask: Tensor | None, cache: Cache | None) -> Tensor:
        """x: [batch, time, width] -> the same."""
        c = self.config
        batch, time, _ = x.shape
        query = self.query_up(self.query_norm(self.query_down(x))).view(batch, time, c.heads, c.head).transpose(1, 2)
        query = torch.cat((query[..., : c.nope], rotate(query[..., c.nope :], table)), dim=-1)
        latent, shared_key = self.kv_down(x).split((c.kv_rank, c.rope), dim=-1)
        latent = self.kv_norm(latent)
        key_up, value_up = self.key_up, self.value_up
        if self.form:
            key_up, value_up = fake_quantise(key_up, self.form), fake_quantise(value_up, self.form)
        shared_key = rotate(shared_key.unsqueeze(1), table)
        keys = product(latent, key_up.transpose(1, 2).reshape(c.heads * c.nope, c.kv_rank), self.half)
        keys = keys.view(batch, time, c.heads, c.nope).transpose(1, 2)
        keys = torch.cat((keys, shared_key.expand(batch, c.heads, time, c.rope)), dim=-1)
        values = product(latent, value_up.reshape(c.heads * c.value, c.kv_rank), self.half)
        values = values.view(batch, time, c.heads, c.value).transpose(1, 2)
        values = F.pad(values, (0, c.head - c.value))  # equal widths take PyTorch's fast kernel
        if cache is not None:
            keys, values = cache.add(keys, values)
        scale = 1 / math.sqrt(c.head)
        if self.half and mask is None and cache is None:
            mixed = _causal_half(query * scale, keys, values)
        else:
            mixed = F.scaled_dot_product_attention(query, keys, values, attn_mask=mask, is_causal=mask is None and time > 1,
                                                   scale=scale)
        return self.output(mixed[..., : c.value].transpose(1, 2).reshape(batch, time, c.heads * c.value))


# ---------------------------------------------------------------- feed-forward


class ExpertProducts(torch.autograd.Function):
    """Rows sorted by expert through their experts' SwiGLU: one product per expert and matrix, no padding.

    rows [n, width], counts [experts] (a list), gate_up [experts, 2 ff, width], down [experts, width, ff] -> [n, width].
    In the precision of its arguments, which are of one type; SwiGLU is in single precision.
    """

    @staticmethod
    def forward(ctx, rows, gate_up, down, counts):
        both = rows.new_empty(rows.shape[0], gate_up.shape[1])
        start = 0
        for expert, count in enumerate(counts):
            torch.mm(rows[start : start + count], gate_up[expert].t(), out=both[start : start + count])
            start += count
        gate, up = both.float().chunk(2, dim=1)
        inner = (F.silu(gate) * up).to(rows.dtype)
        result = torch.empty_like(rows)
        start = 0
        for expert, count in enumerate(counts):
            torch.mm(inner[start : start + count], down[expert].t(), out=result[start : start + count])
            start += count
        ctx.save_for_backward(rows, gate_up, down, both, inner)
        ctx.counts = counts
        return result

    @staticmethod
    def backward(ctx, gradient):
        rows, gate_up, down, both, inner = ctx.saved_tensors
        gradient = gradient.contiguous()
        d_gate_up, d_down = torch.zeros_like(gate_up), torch.zeros_like(down)
        d_inner = torch.empty_like(inner)
        start = 0
        for expert, count in enumerate(ctx.counts):
            part = slice(start, start + count)
            torch.mm(gradient[part], down[expert], out=d_inner[part])
            torch.mm(gradient[part].t(), inner[part], out=d_down[expert])
            start += count
        gate, up = both.float().chunk(2, dim=1)
        d_inner = d_inner.float()
        sigmoid = torch.sigmoid(gate)
        d_up = d_inner * gate * sigmoid
        d_gate = d_inner * up * sigmoid * (1 + gate * (1 - sigmoid))
        d_both = torch.cat((d_gate, d_up), dim=1).to(rows.dtype)
        d_rows = torch.empty_like(rows)
        start = 0
        for expert, count in enumerate(ctx.counts):
            part = slice(start, start + count)
            torch.mm(d_both[part], gate_up[expert], out=d_rows[part])
            torch.mm(d_both[part].t(), rows[part], out=d_gate_up[expert])
            start += count
        return d_rows, d_gate_up, d_down, None


class DenseFeedForward(nn.Module):
    def __init__(self, config: Config, inner: int):
        super().__init__()
        deviation = 0.5 / math.sqrt(config.width)
        self.gate = Linear(config.width, inner, deviation)
        self.up = Linear(config.width, inner, deviation)
        self.down = Linear(inner, config.width, 0.5 / math.sqrt(inner) / math.sqrt(2 * config.layers))

    def forward(self, x: Tensor) -> Tensor:
        return self.down(F.silu(self.gate(x)) * self.up(x))


class ExpertFeedForward(nn.Module):
    def __init__(self, config: Config):
        super().__init__()
        c = self.config = config
        self.router = nn.Parameter(torch.randn(c.experts, c.width) / math.sqrt(c.width))
        self.register_buffer("bias", torch.zeros(c.experts))
        deviation = 0.5 / math.sqrt(c.width)
        self.gate_up = nn.Parameter(torch.randn(c.experts, 2 * c.expert_ff, c.width) * deviation)
        self.down = nn.Parameter(
            torch.randn(c.experts, c.width, c.expert_ff) * 0.5 / math.sqrt(c.expert_ff) / math.sqrt(2 * c.layers))
        self.shared = DenseFeedForward(c, c.expert_ff)
        self.form: str | None = None
        self.half = False
        self.load = torch.zeros(c.experts)  # tokens per expert since balance() was called
        self.seen: list[Tensor] | None = None  # a list here collects every choice, [tokens, used]

    def forward(self, x: Tensor) -> Tensor:
        c = self.config
        flat = x.reshape(-1, c.width)
        score = torch.sigmoid(F.linear(flat, self.router))
        chosen = (score.detach() + self.bias).topk(c.used, dim=1).indices
        weight = score.gather(1, chosen)
        weight = weight / weight.sum(1, keepdim=True) * c.routed_scale
        order = chosen.flatten().argsort(stable=True)
        counts = torch.bincount(chosen.flatten(), minlength=c.experts)
        if self.training:
            self.load += counts
        if self.seen is not None:
            self.seen.append(chosen)
        gate_up, down = self.gate_up, self.down
        if self.form:
            gate_up, down = fake_quantise(gate_up, self.form), fake_quantise(down, self.form)
        rows, place = flat[order // c.used], None
        if self.half:
            rows, gate_up, down = rows.bfloat16(), gate_up.bfloat16(), down.bfloat16()
            # Every expert's rows in a room of its own, in steps of 64: for each new shape the library compiles a kernel.
            room = (counts + 63) // 64 * 64
            place = torch.arange(len(rows)) + (room.cumsum(0) - room - counts.cumsum(0) + counts).repeat_interleave(counts)
            rows = rows.new_zeros(int(room.sum()), c.width).index_copy(0, place, rows)
            counts = room
        result = ExpertProducts.apply(rows, gate_up, down, counts.tolist()).float()
        if place is not None:
            result = result[place]
        mixed = torch.zeros_like(flat).index_add(0, order // c.used, result * weight.flatten()[order].unsqueeze(1))
        return (mixed + self.shared(flat)).view_as(x)

    def balance(self, step: float) -> float:
        """Moves the selection bias towards equal load (DeepSeek-V3, section 2.1.2). Returns max / mean of the load."""
        total = self.load.sum().item()
        if total == 0:
            return 1.0
        mean = self.load.mean()
        self.bias += step * torch.sign(mean - self.load)
        self.bias -= self.bias.mean()
        worst = (self.load.max() / mean).item()
        self.load.zero_()
        return worst


# ---------------------------------------------------------------- the whole


class Layer(nn.Module):
    def __init__(self, config: Config, index: int):
        super().__init__()
        self.attention_norm = RmsNorm(config.width, config.epsilon)
        self.attention = Attention(config)
        self.feed_forward_norm = RmsNorm(config.width, config.epsilon)
        dense = index < config.dense_layers
        self.feed_forward = DenseFeedForward(config, config.dense_ff) if dense else ExpertFeedForward(config)

    def forward(self, x, table, mask, cache):
        x = x + self.attention(self.attention_norm(x), table, mask, cache)
        return x + self.feed_forward(self.feed_forward_norm(x))


class Model(nn.Module):
    def __init__(self, config: Config):
        super().__init__()
        self.config = config
        self.embedding = nn.Parameter(torch.randn(config.vocabulary, config.width) * 0.02)
        self.layers = nn.ModuleList(Layer(config, index) for index in range(config.layers))
        self.norm = RmsNorm(config.width, config.epsilon)
        # Not tied, but equal at the start: copying a word is then one map for all words, not one for each.
        self.output = Linear(config.width, config.vocabulary, 0.02)
        self.output.weight.data.copy_(self.embedding.data)
        self.form: str | None = None
        self.half = False

    def hidden(self, tokens: Tensor, positions: Tensor | None = None, mask: Tensor | None = None,
               caches: list[Cache] | None = None) -> Tensor:
        """tokens [batch, time] -> [batch, time, width] before the last product. `caches`: one a layer."""
        if positions is None:
            positions = torch.arange(tokens.shape[1]).expand(tokens.shape)
        table = rotary_table(self.config, positions)
        embedding = fake_quantise(self.embedding, self.form) if self.form else self.embedding
        x = F.embedding(tokens, embedding)
        for index, layer in enumerate(self.layers):
            x = layer(x, table, mask, None if caches is None else caches[index])
        return self.norm(x)

    def forward(self, *arguments, **named) -> Tensor:
        return self.output(self.hidden(*arguments, **named))

    def see_through(self, form: str | None) -> None:
        """From now on every matrix is used as quantised to `form` ("q8_0", "q4_0", "q4_0_fitted") or as it is (None)."""
        for module in self.modules():
            if hasattr(module, "form"):
                module.form = form

    def reckon_in_half(self, half: bool) -> None:
        """Whether the layers' products are of bfloat16 (see `product`); the router's and the last one never are."""
        self.half = half
        for module in self.layers.modules():
            if hasattr(module, "half"):
                module.half = half

    def expert_layers(self) -> list[ExpertFeedForward]:
        return [layer.feed_forward for layer in self.layers if isinstance(layer.feed_forward, ExpertFeedForward)]

    def parameters_total_active(self) -> tuple[int, int]:
        c = self.config
        total = sum(parameter.numel() for parameter in self.parameters())
        expert = 3 * c.width * c.expert_ff
        idle = (c.layers - c.dense_layers) * (c.experts - c.used) * expert
        return total, total - idle - self.embedding.numel()  # a token looks up one row of the embedding
