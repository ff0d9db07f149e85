# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a checkpoint as a GGUF file of the architecture deepseek2, in F32 or Q8_0.

The layout is that of llama.cpp's converter: attn_k_b and attn_v_b split and the first of them transposed, one key head of
kv_lora_rank + rope under the plain keys, the real head under the *_mla keys.
"""
from __future__ import annotations

import argparse
from pathlib import Path

import gguf
import numpy as np

import templates
import tokenizer as tokens
from model import Attention, Config, DenseFeedForward, Model
from train import load_model

TEMPERATURE = 0.2  # that the files recommend: the likeliest answer is the one that training rewards
ABOUT = {"base": "pre-trained", "zero": "GRPO straight from the pre-trained model", "instruct": "fine-tuned, then GRPO"}


def _settings(writer: gguf.GGUFWriter, config: Config, kind: str) -> None:
    writer.add_name(f"Moire Tiny {kind}")
    writer.add_description(f"A small mixture-of-experts model made for Moire: {ABOUT.get(kind, kind)}")
    writer.add_license("GPL-3.0-or-later")
    writer.add_sampling_temp(TEMPERATURE)
    writer.add_context_length(config.context)
    writer.add_embedding_length(config.width)
    writer.add_block_count(config.layers)
    writer.add_feed_forward_length(config.dense_ff)
    writer.add_leading_dense_block_count(config.dense_layers)
    writer.add_vocab_size(config.vocabulary)
    writer.add_head_count(config.heads)
    writer.add_head_count_kv(1)
    writer.add_layer_norm_rms_eps(config.epsilon)
    writer.add_q_lora_rank(config.query_rank)
    writer.add_kv_lora_rank(config.kv_rank)
    writer.add_key_length(config.kv_rank + config.rope)
    writer.add_value_length(config.kv_rank)
    writer.add_key_length_mla(config.head)
    writer.add_value_length_mla(config.value)
    writer.add_rope_dimension_count(config.rope)
    writer.add_rope_freq_base(config.rope_base)
    writer.add_expert_count(config.experts)
    writer.add_expert_used_count(config.used)
    writer.add_expert_shared_count(1)
    writer.add_expert_feed_forward_length(config.expert_ff)
    writer.add_expert_weights_scale(config.routed_scale)
    writer.add_expert_weights_norm(True)
    writer.add_expert_gating_func(gguf.ExpertGatingFuncType.SIGMOID)


def _vocabulary(writer: gguf.GGUFWriter, path: Path, chat: bool) -> None:
    pieces, merges = tokens.vocabulary_and_merges(path)
    kinds = [gguf.TokenType.CONTROL if piece in tokens.CONTROL else gguf.TokenType.USER_DEFINED
             if piece in tokens.SPECIAL else gguf.TokenType.NORMAL for piece in pieces]
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre(tokens.PRE_TOKENIZER)
    writer.add_token_list(pieces)
    writer.add_token_types(kinds)
    writer.add_token_merges(merges)
    end = pieces.index(tokens.END)
    writer.add_bos_token_id(end)
    writer.add_eos_token_id(end)
    writer.add_add_bos_token(False)
    writer.add_chat_template(templates.CHAT if chat else templates.DOCUMENT)


def tensors(model: Model):
    """(name, values, whether it may be quantised) in the order of the layers."""
    def plain(parameter) -> np.ndarray:
        return parameter.detach().float().contiguous().numpy()

    def swiglu(prefix: str, suffix: str, part: DenseFeedForward):
        for name in ("gate", "up", "down"):
            yield f"{prefix}ffn_{name}{suffix}.weight", plain(getattr(part, name).weight), True

    yield "token_embd.weight", plain(model.embedding), True
    yield "output_norm.weight", plain(model.norm.weight), False
    yield "output.weight", plain(model.output.weight), True
    for index, layer in enumerate(model.layers):
        blk, a = f"blk.{index}.", layer.attention
        assert isinstance(a, Attention)
        yield f"{blk}attn_norm.weight", plain(layer.attention_norm.weight), False
        yield f"{blk}attn_q_a.weight", plain(a.query_down.weight), True
        yield f"{blk}attn_q_a_norm.weight", plain(a.query_norm.weight), False
        yield f"{blk}attn_q_b.weight", plain(a.query_up.weight), True
        yield f"{blk}attn_kv_a_mqa.weight", plain(a.kv_down.weight), True
        yield f"{blk}attn_kv_a_norm.weight", plain(a.kv_norm.weight), False
        yield f"{blk}attn_k_b.weight", plain(a.key_up), True
        yield f"{blk}attn_v_b.weight", plain(a.value_up), True
        yield f"{blk}attn_output.weight", plain(a.output.weight), True
        yield f"{blk}ffn_norm.weight", plain(layer.feed_forward_norm.weight), False
        part = layer.feed_forward
        if isinstance(part, DenseFeedForward):
            yield from swiglu(blk, "", part)
            continue
        gate, up = plain(part.gate_up).reshape(model.config.experts, 2, model.config.expert_ff, -1).swapaxes(0, 1)
        yield f"{blk}ffn_gate_inp.weight", plain(part.router), False
        yield f"{blk}exp_probs_b.bias", plain(part.bias), False
        yield f"{blk}ffn_gate_exps.weight", np.ascontiguousarray(gate), True
        yield f"{blk}ffn_up_exps.weight", np.ascontiguousarray(up), True
        yield f"{blk}ffn_down_exps.weight", plain(part.down), True
        yield from swiglu(blk, "_shexp", part.shared)


def write(model: Model, tokenizer: Path, target: Path, kind: str, form: str) -> None:
    writer = gguf.GGUFWriter(target, "deepseek2")
    _settings(writer, model.config, kind)
    writer.add_file_type(gguf.LlamaFileType.MOSTLY_Q8_0 if form == "q8_0" else gguf.LlamaFileType.ALL_F32)
    _vocabulary(writer, tokenizer, chat=kind not in ("base", "zero"))
    for name, values, quantised in tensors(model):
        if quantised and form == "q8_0":
            writer.add_tensor(name, gguf.quants.quantize(values, gguf.GGMLQuantizationType.Q8_0),
                              raw_dtype=gguf.GGMLQuantizationType.Q8_0)
        else:
            writer.add_tensor(name, values)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("target", type=Path)
    parser.add_argument("--kind", default="instruct", help="base, zero, instruct; names the file and picks its template")
    parser.add_argument("--form", default="q8_0", choices=["f32", "q8_0"])
    options = parser.parse_args()
    model, _ = load_model(options.checkpoint)
    write(model, options.checkpoint.parent / "tokenizer.json", options.target, options.kind, options.form)


if __name__ == "__main__":
    main()
