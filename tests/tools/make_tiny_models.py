#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes tiny random models of every architecture with golden logits and routing; see tests/data/models/README.md.

    make_tiny_models.py --converter LLAMA_CPP_SOURCE [-o tests/data/models] [NAME ...]

Needs torch, transformers 5, numpy and llama.cpp's sources (as in the source package of llama-cpp-python), whose converter
(convert_hf_to_gguf.py, package `conversion`) determines tensor names and layouts; llama-cpp-python, if installed, is the
third witness. Weights are random, and sizes are odd
on purpose. The golden values come from transformers in float32 on the CPU with eager attention.
"""
import argparse
import ctypes
import json
import sys
import tempfile
from pathlib import Path

import numpy as np
import torch
import transformers as tf
from safetensors.torch import load_file, save_file

VOCABULARY = 300
TOKENS = 37
CHAT_TEMPLATE = (
    "{% for message in messages %}{{ '<|im_start|>' + message['role'] + '\n' + message['content'] + '<|im_end|>\n' }}"
    "{% endfor %}{% if add_generation_prompt %}{{ '<|im_start|>assistant\n' }}{% endif %}"
)
# The chat template mentions thinking in a comment, so that the models count as thinking models.
CHAT_TEMPLATE = "{# thinks between <think> and </think> #}" + CHAT_TEMPLATE

COMMON = dict(vocab_size=VOCABULARY, max_position_embeddings=256, rms_norm_eps=1e-5, bos_token_id=290, eos_token_id=292,
              tie_word_embeddings=False)
MLA = dict(COMMON, hidden_size=44, intermediate_size=51, moe_intermediate_size=19, num_attention_heads=4,
           num_key_value_heads=4, kv_lora_rank=18, qk_nope_head_dim=10, qk_rope_head_dim=6, v_head_dim=14)


def rope(kind="default", **extra):
    return {"rope_parameters": dict({"rope_type": kind, "rope_theta": 10000.0}, **extra)}


def yarn(mscale, mscale_all_dim, **extra):
    # The original context is short, so that the test positions go beyond it.
    scales = dict(mscale=mscale, mscale_all_dim=mscale_all_dim) if mscale else {}
    return rope("yarn", factor=8.0, original_max_position_embeddings=32, beta_fast=32, beta_slow=1, **scales, **extra)


LFM = dict({k: v for k, v in COMMON.items() if k not in ("rms_norm_eps", "tie_word_embeddings")}, norm_eps=1e-5,
           pad_token_id=0, **rope())
# Every second layer has attention, the others the gated delta rule.
DELTA = dict(COMMON, full_attention_interval=2, **rope(partial_rotary_factor=0.25))
DELTA_LAYERS = ["linear_attention", "full_attention", "linear_attention"]
NEMOTRON = dict({k: v for k, v in COMMON.items() if k != "rms_norm_eps"}, layer_norm_epsilon=1e-5, pad_token_id=0,
                chunk_size=16)

PHI = dict(COMMON, hidden_size=12, intermediate_size=7, num_hidden_layers=1, num_attention_heads=2,
           num_key_value_heads=1, sliding_window=None, pad_token_id=0)


def longrope(original):
    return dict(rope("longrope", original_max_position_embeddings=original, short_factor=[1.0, 1.25],
                     long_factor=[2.0, 5.5], partial_rotary_factor=0.67),
                original_max_position_embeddings=original)


# name: (configuration class, arguments, router score function, conversion options)
MODELS = {
    "llama": (tf.LlamaConfig, dict(COMMON, hidden_size=42, intermediate_size=61, num_hidden_layers=3,
              num_attention_heads=6, num_key_value_heads=2, head_dim=10, **rope()), None, {}),
    "llama-rope3": (tf.LlamaConfig, dict(COMMON, hidden_size=48, intermediate_size=53, num_hidden_layers=2,
                    num_attention_heads=3, num_key_value_heads=1, head_dim=16,
                    **rope("llama3", factor=8.0, low_freq_factor=1.0, high_freq_factor=4.0,
                           original_max_position_embeddings=32)), None, {}),
    "mixtral": (tf.MixtralConfig, dict(COMMON, hidden_size=40, intermediate_size=29, num_hidden_layers=3,
                num_attention_heads=5, num_key_value_heads=5, head_dim=8, num_local_experts=5, num_experts_per_tok=2,
                sliding_window=None, **rope()), "softmax", {}),
    "mixtral-qkv": (tf.MixtralConfig, dict(COMMON, hidden_size=36, intermediate_size=27, num_hidden_layers=2,
                      num_attention_heads=6, num_key_value_heads=3, head_dim=6, num_local_experts=3,
                      num_experts_per_tok=2, sliding_window=None, **rope()), "softmax",
                      {"fuse_qkv": True}),
    "qwen2": (tf.Qwen2Config, dict(COMMON, hidden_size=42, intermediate_size=57, num_hidden_layers=3,
              num_attention_heads=3, num_key_value_heads=1, **dict(rope(), tie_word_embeddings=True)), None, {}),
    "qwen3": (tf.Qwen3Config, dict(COMMON, hidden_size=38, intermediate_size=59, num_hidden_layers=3,
              num_attention_heads=4, num_key_value_heads=2, head_dim=12, **rope()), None, {}),
    "olmoe": (tf.OlmoeConfig, dict(COMMON, hidden_size=40, intermediate_size=21, num_hidden_layers=3,
              num_attention_heads=4, num_key_value_heads=4, num_experts=7, num_experts_per_tok=3, norm_topk_prob=False,
              **rope()), "softmax", {}),
    "qwen2moe": (tf.Qwen2MoeConfig, dict(COMMON, hidden_size=40, intermediate_size=33, moe_intermediate_size=17,
                 shared_expert_intermediate_size=35, num_hidden_layers=3, num_attention_heads=4, num_key_value_heads=2,
                 num_experts=9, num_experts_per_tok=4, norm_topk_prob=False, decoder_sparse_step=1, **rope()),
                 "softmax", {}),
    "qwen3moe": (tf.Qwen3MoeConfig, dict(COMMON, hidden_size=38, intermediate_size=33, moe_intermediate_size=15,
                 num_hidden_layers=3, num_attention_heads=6, num_key_value_heads=2, head_dim=8, num_experts=21,
                 num_experts_per_tok=8, norm_topk_prob=True, decoder_sparse_step=1, **rope()), "softmax", {}),
    "qwen3moe-top1": (tf.Qwen3MoeConfig, dict(COMMON, hidden_size=34, intermediate_size=33, moe_intermediate_size=23,
                      num_hidden_layers=2, num_attention_heads=2, num_key_value_heads=1, head_dim=14, num_experts=5,
                      num_experts_per_tok=1, norm_topk_prob=True, decoder_sparse_step=1, **rope()), "softmax", {}),
    # 26 layers, because without query compression llama.cpp accepts only this depth and two others.
    "deepseek2-lite": (tf.DeepseekV2Config, dict(COMMON, hidden_size=20, intermediate_size=23, moe_intermediate_size=7,
                       num_hidden_layers=26, num_attention_heads=2, num_key_value_heads=2, kv_lora_rank=10,
                       q_lora_rank=None, qk_nope_head_dim=6, qk_rope_head_dim=4, v_head_dim=8, n_routed_experts=5,
                       n_shared_experts=2, num_experts_per_tok=3, first_k_dense_replace=1, topk_method="greedy",
                       n_group=1, topk_group=1, routed_scaling_factor=1.0, **yarn(0.707, 0.707)), "softmax", {}),
    "deepseek2-v2": (tf.DeepseekV2Config, dict(MLA, num_hidden_layers=3, q_lora_rank=22, n_routed_experts=12,
                     n_shared_experts=2, num_experts_per_tok=4, first_k_dense_replace=1,
                     topk_method="group_limited_greedy", n_group=4, topk_group=2, routed_scaling_factor=3.0,
                     **yarn(0.707, 0.707)), "softmax", {}),
    "deepseek2-v3": (tf.DeepseekV3Config, dict(MLA, num_hidden_layers=4, q_lora_rank=26, n_routed_experts=12,
                     n_shared_experts=1, num_experts_per_tok=4, first_k_dense_replace=2, n_group=4, topk_group=2,
                     routed_scaling_factor=2.5, norm_topk_prob=True, num_mtp_layers=0, scoring_func="sigmoid", **yarn(1.0, 1.0)), "sigmoid", {}),
    "deepseek2-v3-ungrouped": (tf.DeepseekV3Config, dict(MLA, num_hidden_layers=2, q_lora_rank=14, n_routed_experts=11,
                               n_shared_experts=3, num_experts_per_tok=6, first_k_dense_replace=1, n_group=1,
                               topk_group=1, routed_scaling_factor=1.5, norm_topk_prob=True, num_mtp_layers=0, scoring_func="sigmoid", **rope()),
                               "sigmoid", {}),
    # The window is short, and some gate and up values are beyond the limit of 7.
    "gpt-oss": (tf.GptOssConfig, dict(COMMON, hidden_size=30, intermediate_size=17, num_hidden_layers=3,
                num_attention_heads=6, num_key_value_heads=2, head_dim=10, num_local_experts=7, num_experts_per_tok=3,
                sliding_window=11, **yarn(None, None, truncate=False)), "softmax", {}),
    "gpt-oss-top1": (tf.GptOssConfig, dict(COMMON, hidden_size=32, intermediate_size=32, num_hidden_layers=2,
                     num_attention_heads=2, num_key_value_heads=1, head_dim=16, num_local_experts=4,
                     num_experts_per_tok=1, sliding_window=3, **rope()), "softmax", {}),
    "dots1": (tf.Dots1Config, dict(COMMON, hidden_size=30, intermediate_size=41, moe_intermediate_size=13,
              num_hidden_layers=3, num_attention_heads=4, num_key_value_heads=2, head_dim=10, n_routed_experts=9,
              n_shared_experts=2, num_experts_per_tok=3, first_k_dense_replace=1, norm_topk_prob=True,
              routed_scaling_factor=2.5, sliding_window=None, **rope()), "sigmoid", {}),
    "dots1-plain": (tf.Dots1Config, dict(COMMON, hidden_size=28, intermediate_size=35, moe_intermediate_size=11,
                    num_hidden_layers=2, num_attention_heads=3, num_key_value_heads=3, head_dim=8, n_routed_experts=6,
                    n_shared_experts=1, num_experts_per_tok=2, first_k_dense_replace=0, norm_topk_prob=False,
                    attention_bias=True, sliding_window=None, **rope()), "sigmoid", {}),
    "glm4moe": (tf.Glm4MoeConfig, dict(COMMON, hidden_size=30, intermediate_size=41, moe_intermediate_size=13,
                num_hidden_layers=3, num_attention_heads=4, num_key_value_heads=2, head_dim=12, n_routed_experts=8,
                n_shared_experts=1, num_experts_per_tok=3, first_k_dense_replace=1, norm_topk_prob=True,
                routed_scaling_factor=1.5, use_qk_norm=True, attention_bias=True, num_mtp_layers=0,
                **rope(partial_rotary_factor=0.5)), "sigmoid", {}),
    "glm4moe-air": (tf.Glm4MoeConfig, dict(COMMON, hidden_size=26, intermediate_size=33, moe_intermediate_size=9,
                    num_hidden_layers=2, num_attention_heads=3, num_key_value_heads=1, head_dim=8, n_routed_experts=12,
                    n_shared_experts=1, num_experts_per_tok=4, first_k_dense_replace=1, norm_topk_prob=True,
                    n_group=1, topk_group=1, use_qk_norm=False, attention_bias=True, num_mtp_layers=0,
                    **rope(partial_rotary_factor=0.5)), "sigmoid", {}),
    "ernie4_5-moe": (tf.Ernie4_5_MoeConfig, dict(COMMON, hidden_size=40, intermediate_size=52, moe_intermediate_size=13,
                     num_hidden_layers=3, num_attention_heads=4, num_key_value_heads=2, moe_num_experts=7, moe_k=3,
                     moe_num_shared_experts=2, moe_layer_start_index=1, **dict(rope(), tie_word_embeddings=True)),
                     "softmax", {}),
    "ernie4_5-moe-plain": (tf.Ernie4_5_MoeConfig, dict(COMMON, hidden_size=36, intermediate_size=44,
                           moe_intermediate_size=11, num_hidden_layers=2, num_attention_heads=6, num_key_value_heads=6,
                           moe_num_experts=5, moe_k=1, moe_num_shared_experts=0, moe_layer_start_index=0, **rope()),
                           "softmax", {}),
    "ernie4_5": (tf.Ernie4_5Config, dict(COMMON, hidden_size=36, intermediate_size=47, num_hidden_layers=2,
                 num_attention_heads=4, num_key_value_heads=2, head_dim=10, **rope()), None, {}),
    "granite": (tf.GraniteConfig, dict(COMMON, hidden_size=36, intermediate_size=49, num_hidden_layers=3,
                num_attention_heads=6, num_key_value_heads=2, embedding_multiplier=12.0, logits_scaling=8.0,
                residual_multiplier=0.22, attention_multiplier=0.35, **rope()), None, {}),
    "granitemoe": (tf.GraniteMoeConfig, dict(COMMON, hidden_size=36, intermediate_size=15, num_hidden_layers=3,
                   num_attention_heads=6, num_key_value_heads=3, num_local_experts=7, num_experts_per_tok=3,
                   embedding_multiplier=10.0, logits_scaling=6.0, residual_multiplier=0.3, attention_multiplier=0.5,
                   **rope()), "softmax", {}),
    "minimax-m2": (tf.MiniMaxM2Config, dict(COMMON, hidden_size=34, intermediate_size=15, num_hidden_layers=3,
                   num_attention_heads=6, num_key_value_heads=2, head_dim=12, num_local_experts=8, num_experts_per_tok=3,
                   rotary_dim=6, **rope(partial_rotary_factor=0.5)), "sigmoid", {}),
    "gemma2": (tf.Gemma2Config, dict(COMMON, hidden_size=36, intermediate_size=41, num_hidden_layers=3,
               num_attention_heads=4, num_key_value_heads=2, head_dim=10, query_pre_attn_scalar=10, sliding_window=9,
               attn_logit_softcapping=5.0, final_logit_softcapping=7.0, pad_token_id=0,
               **dict(rope(), tie_word_embeddings=True)), None, {}),
    "gemma3": (tf.Gemma3TextConfig, dict(dict(COMMON, tie_word_embeddings=True), hidden_size=32, intermediate_size=37, num_hidden_layers=7,
               num_attention_heads=4, num_key_value_heads=2, head_dim=10, query_pre_attn_scalar=10, sliding_window=9,
               pad_token_id=0, rope_parameters={
                   "sliding_attention": {"rope_type": "default", "rope_theta": 10000.0},
                   "full_attention": {"rope_type": "linear", "rope_theta": 1000000.0, "factor": 8.0}}), None, {}),
    "phi3": (tf.Phi3Config, dict(COMMON, hidden_size=36, intermediate_size=41, num_hidden_layers=2,
             num_attention_heads=6, num_key_value_heads=2, sliding_window=None, pad_token_id=0, **rope()), None, {}),
    # The fourth layer is the one without rotation.
    "smollm3": (tf.SmolLM3Config, dict(COMMON, hidden_size=30, intermediate_size=37, num_hidden_layers=5,
                num_attention_heads=3, num_key_value_heads=1, pad_token_id=0, **rope()), None, {}),
    # LFM2's own way to a width: two thirds, rounded up to a multiple.
    "lfm2": (tf.Lfm2Config, dict(LFM, hidden_size=12, intermediate_size=23, num_hidden_layers=3, num_attention_heads=2,
             num_key_value_heads=1, layer_types=["conv", "conv", "full_attention"], conv_L_cache=4,
             tie_embedding=False, block_auto_adjust_ff_dim=True, block_multiple_of=3, block_ffn_dim_multiplier=1.1),
             None, {}),
    "lfm2moe": (tf.Lfm2MoeConfig, dict(LFM, hidden_size=12, intermediate_size=17, moe_intermediate_size=5,
                num_hidden_layers=3, num_dense_layers=1, num_attention_heads=2, num_key_value_heads=1, conv_L_cache=3,
                layer_types=["conv", "full_attention", "conv"], num_experts=4, num_experts_per_tok=2,
                use_expert_bias=True), "sigmoid", {}),
    # llama.cpp takes only values as wide as keys.
    "qwen3next": (tf.Qwen3NextConfig, dict(DELTA, layer_types=DELTA_LAYERS, hidden_size=12, intermediate_size=23,
                  num_hidden_layers=3, num_attention_heads=2, num_key_value_heads=1, head_dim=8,
                  linear_conv_kernel_dim=4, linear_key_head_dim=4, linear_value_head_dim=5, linear_num_key_heads=2,
                  linear_num_value_heads=4, moe_intermediate_size=5, shared_expert_intermediate_size=7, num_experts=4,
                  num_experts_per_tok=2), "softmax", {}),
    "qwen35": (tf.Qwen3_5TextConfig, dict(DELTA, layer_types=DELTA_LAYERS, hidden_size=12, intermediate_size=13,
               num_hidden_layers=3, num_attention_heads=2, num_key_value_heads=1, head_dim=8,
               linear_conv_kernel_dim=4, linear_key_head_dim=4, linear_value_head_dim=4, linear_num_key_heads=2,
               linear_num_value_heads=6), None, {}),
    "qwen35moe": (tf.Qwen3_5MoeTextConfig, dict(DELTA, layer_types=DELTA_LAYERS[:2], hidden_size=10,
                  num_hidden_layers=2, num_attention_heads=2, num_key_value_heads=2, head_dim=8,
                  linear_conv_kernel_dim=3, linear_key_head_dim=3, linear_value_head_dim=3, linear_num_key_heads=1,
                  linear_num_value_heads=3, moe_intermediate_size=5, shared_expert_intermediate_size=3, num_experts=4,
                  num_experts_per_tok=1), "softmax", {}),
    "nemotron_h_moe": (tf.NemotronHConfig, dict(NEMOTRON, hidden_size=8, num_attention_heads=2, num_key_value_heads=1,
                       head_dim=6, mamba_num_heads=4, mamba_head_dim=3, n_groups=2, ssm_state_size=4, conv_kernel=4,
                       layers_block_type=["linear_attention", "moe", "full_attention", "linear_attention", "moe"],
                       n_routed_experts=4, num_experts_per_tok=2, moe_intermediate_size=5,
                       moe_shared_expert_intermediate_size=7, routed_scaling_factor=2.5), "sigmoid",
                       {"json": {"mamba_d_head": 3}}),
    "nemotron_h": (tf.NemotronHConfig, dict(NEMOTRON, hidden_size=12, intermediate_size=19, num_attention_heads=3,
                   num_key_value_heads=1, head_dim=6, mamba_num_heads=3, mamba_head_dim=6, n_groups=1,
                   ssm_state_size=5, conv_kernel=3, use_conv_bias=False,
                   layers_block_type=["linear_attention", "mlp", "full_attention", "mlp"]), None,
                   {"json": {"mamba_d_head": 6, "num_experts_per_tok": None, "n_routed_experts": None,
                             "num_local_experts": None, "layers_block_type": None,
                             "hybrid_override_pattern": "M-*-", "num_hidden_layers": 4}}),
    "granitehybrid": (tf.GraniteMoeHybridConfig, dict(COMMON, hidden_size=8, intermediate_size=5,
                      shared_intermediate_size=7, num_hidden_layers=2, num_attention_heads=2, num_key_value_heads=1,
                      num_local_experts=4, num_experts_per_tok=2, mamba_n_heads=4, mamba_d_head=4, mamba_n_groups=1,
                      mamba_d_state=4, mamba_d_conv=4, embedding_multiplier=10.0, logits_scaling=6.0,
                      residual_multiplier=0.3, attention_multiplier=0.5,
                      layer_types=["linear_attention", "full_attention"], **rope()), "softmax",
                      {"json": {"layer_types": ["mamba", "attention"]}}),
    # The same families with other switches: tied embeddings, one group, biases, no bias, kernels of 2 and 5, top 1.
    "lfm2-tied": (tf.Lfm2Config, dict(LFM, hidden_size=8, intermediate_size=9, num_hidden_layers=2,
                  num_attention_heads=2, num_key_value_heads=2, layer_types=["full_attention", "conv"], conv_L_cache=2,
                  tie_embedding=True, block_auto_adjust_ff_dim=False), None, {}),
    "lfm2moe-nobias": (tf.Lfm2MoeConfig, dict(LFM, hidden_size=8, intermediate_size=7, moe_intermediate_size=3,
                       num_hidden_layers=2, num_dense_layers=0, num_attention_heads=2, num_key_value_heads=2,
                       conv_L_cache=5, layer_types=["full_attention", "conv"], num_experts=3, num_experts_per_tok=2,
                       use_expert_bias=False), "sigmoid", {}),
    # Heads of 32, so that the cache can be Q8_0.
    "qwen3next-wide": (tf.Qwen3NextConfig, dict(DELTA, layer_types=DELTA_LAYERS[:2], hidden_size=8, intermediate_size=9,
                       num_hidden_layers=2, num_attention_heads=2, num_key_value_heads=1, head_dim=32,
                       linear_conv_kernel_dim=2, linear_key_head_dim=5, linear_value_head_dim=3, linear_num_key_heads=3,
                       linear_num_value_heads=3, moe_intermediate_size=3, shared_expert_intermediate_size=5,
                       num_experts=3, num_experts_per_tok=1), "softmax", {}),
    "qwen35-tied": (tf.Qwen3_5TextConfig, dict(DELTA, layer_types=["full_attention", "linear_attention"], hidden_size=10,
                    intermediate_size=9, num_hidden_layers=2, num_attention_heads=3, num_key_value_heads=3, head_dim=4,
                    linear_conv_kernel_dim=2, linear_key_head_dim=4, linear_value_head_dim=3, linear_num_key_heads=1,
                    linear_num_value_heads=1, **dict(rope(partial_rotary_factor=0.5), tie_word_embeddings=True)), None,
                    {}),
    "qwen35moe-tiled": (tf.Qwen3_5MoeTextConfig, dict(DELTA, layer_types=DELTA_LAYERS[:2], hidden_size=8,
                        num_hidden_layers=2, num_attention_heads=1, num_key_value_heads=1, head_dim=8,
                        linear_conv_kernel_dim=5, linear_key_head_dim=3, linear_value_head_dim=2,
                        linear_num_key_heads=3, linear_num_value_heads=6, moe_intermediate_size=3,
                        shared_expert_intermediate_size=2, num_experts=4, num_experts_per_tok=3), "softmax", {}),
    "nemotron_h-biases": (tf.NemotronHConfig, dict(NEMOTRON, hidden_size=10, intermediate_size=7, num_attention_heads=2,
                          num_key_value_heads=2, head_dim=32, mamba_num_heads=4, mamba_head_dim=2, n_groups=4,
                          ssm_state_size=3, conv_kernel=2, use_conv_bias=True, attention_bias=True, mlp_bias=True,
                          layers_block_type=["full_attention", "linear_attention", "mlp"]), None,
                          {"json": {"mamba_d_head": 2, "num_experts_per_tok": None, "n_routed_experts": None,
                                    "num_local_experts": None, "layers_block_type": None,
                                    "hybrid_override_pattern": "*M-", "num_hidden_layers": 3}}),
    "nemotron_h_moe-latent": (tf.NemotronHConfig, dict(NEMOTRON, hidden_size=11, num_attention_heads=2,
                              num_key_value_heads=1, head_dim=4, mamba_num_heads=3, mamba_head_dim=4, n_groups=1,
                              ssm_state_size=3, conv_kernel=3, use_conv_bias=False, moe_latent_size=5,
                              layers_block_type=["moe", "linear_attention", "full_attention"], n_routed_experts=6,
                              num_experts_per_tok=3, moe_intermediate_size=3, moe_shared_expert_intermediate_size=4,
                              norm_topk_prob=False), "sigmoid", {"json": {"mamba_d_head": 4}}),
    "granitehybrid-dense": (tf.GraniteMoeHybridConfig, dict(COMMON, hidden_size=12, intermediate_size=7,
                            shared_intermediate_size=7, num_hidden_layers=2, num_attention_heads=2,
                            num_key_value_heads=2, num_local_experts=0, num_experts_per_tok=0, mamba_n_heads=4,
                            mamba_d_head=6, mamba_n_groups=2, mamba_d_state=3, mamba_d_conv=3, mamba_conv_bias=False,
                            embedding_multiplier=3.0, logits_scaling=2.0,
                            residual_multiplier=0.4, attention_multiplier=0.3,
                            layer_types=["full_attention", "linear_attention"],
                            **dict(rope(), tie_word_embeddings=True)), None,
                            {"json": {"layer_types": ["attention", "mamba"]}}),
    # Only the layers with a window rotate.
    "exaone-moe": (tf.ExaoneMoeConfig, dict(COMMON, hidden_size=8, intermediate_size=9, moe_intermediate_size=3,
                   num_hidden_layers=2, num_attention_heads=3, num_key_value_heads=1, head_dim=4, sliding_window=5,
                   layer_types=["sliding_attention", "full_attention"], mlp_layer_types=["dense", "sparse"],
                   first_k_dense_replace=1, num_experts=6, num_experts_per_tok=2, num_shared_experts=1, n_group=3,
                   topk_group=2, norm_topk_prob=True, routed_scaling_factor=2.5, **rope()), "sigmoid",
                   {"json": {"scoring_func": "sigmoid"}}),
    "exaone4": (tf.Exaone4Config, dict(COMMON, hidden_size=8, intermediate_size=7, num_hidden_layers=2,
                num_attention_heads=3, num_key_value_heads=1, head_dim=4, sliding_window=4,
                layer_types=["sliding_attention", "full_attention"],
                **rope("llama3", factor=8.0, low_freq_factor=1.0, high_freq_factor=4.0,
                       original_max_position_embeddings=32)), None, {}),
    "hunyuan-moe": (tf.HunYuanMoEV1Config, dict(COMMON, hidden_size=8, intermediate_size=5, num_hidden_layers=2,
                    num_attention_heads=3, num_key_value_heads=3, head_dim=4, num_experts=3, moe_topk=2, eod_token_id=3,
                    pad_token_id=0, **rope()), "softmax",
                    {"json": {"moe_intermediate_size": [5, 5], "moe_topk": [2, 2], "num_shared_expert": [1, 1]}}),
    "hunyuan-dense": (tf.HunYuanDenseV1Config, dict(COMMON, hidden_size=10, intermediate_size=7, num_hidden_layers=2,
                      num_attention_heads=2, num_key_value_heads=1, head_dim=6, eod_token_id=3, pad_token_id=0,
                      **dict(rope(), tie_word_embeddings=True)), None, {}),
    "afmoe": (tf.AfmoeConfig, dict(COMMON, hidden_size=8, intermediate_size=7, moe_intermediate_size=3,
              num_hidden_layers=4, num_dense_layers=2, num_attention_heads=2, num_key_value_heads=1, head_dim=4,
              num_experts=4, num_experts_per_tok=2, num_shared_experts=1, route_scale=1.5, sliding_window=5,
              global_attn_every_n_layers=4, mup_enabled=True, **rope()), "sigmoid", {}),
    # transformers lacks it; its formulas are those of GLM-4.5, with other names (see renamed).
    "bailingmoe2": (tf.Glm4MoeConfig, dict(COMMON, hidden_size=8, intermediate_size=9, moe_intermediate_size=3,
                    num_hidden_layers=2, num_attention_heads=3, num_key_value_heads=1, head_dim=4, n_routed_experts=6,
                    n_shared_experts=1, num_experts_per_tok=2, first_k_dense_replace=1, n_group=3, topk_group=2,
                    norm_topk_prob=True, routed_scaling_factor=2.5, use_qk_norm=True, attention_bias=False,
                    num_mtp_layers=0, **rope(partial_rotary_factor=0.5)), "sigmoid",
                    {"json": {"architectures": ["BailingMoeV2ForCausalLM"], "num_experts": 6, "num_shared_experts": 1,
                              "score_function": "sigmoid"}}),
    "olmo2": (tf.Olmo2Config, dict(COMMON, hidden_size=12, intermediate_size=7, num_hidden_layers=2,
              num_attention_heads=3, num_key_value_heads=1, pad_token_id=0, **rope()), None, {}),
    "olmo3": (tf.Olmo3Config, dict(COMMON, hidden_size=12, intermediate_size=7, num_hidden_layers=2,
              num_attention_heads=2, num_key_value_heads=2, pad_token_id=0, sliding_window=5,
              layer_types=["sliding_attention", "full_attention"],
              rope_parameters={"sliding_attention": {"rope_type": "default", "rope_theta": 1000.0},
                               "full_attention": dict(rope("yarn", factor=8.0, original_max_position_embeddings=8,
                                                           beta_fast=32, beta_slow=1)["rope_parameters"])}), None, {}),
    "seed_oss": (tf.SeedOssConfig, dict(COMMON, hidden_size=10, intermediate_size=7, num_hidden_layers=2,
                 num_attention_heads=3, num_key_value_heads=1, head_dim=4, attention_bias=True, pad_token_id=0,
                 **rope()), None, {}),
    # More tokens than the original context, and fewer: the tests' contexts are of 64.
    "phi3-long": (tf.Phi3Config, dict(PHI, **longrope(8)), None, {}),
    # GLM-4.7-Flash
    "deepseek2-flash": (tf.Glm4MoeLiteConfig, dict(COMMON, hidden_size=10, intermediate_size=7, moe_intermediate_size=3,
                        num_hidden_layers=2, num_attention_heads=2, num_key_value_heads=2, kv_lora_rank=6,
                        q_lora_rank=5, qk_rope_head_dim=4, qk_nope_head_dim=3, v_head_dim=5, n_routed_experts=4,
                        n_shared_experts=1, num_experts_per_tok=2, routed_scaling_factor=1.8,
                        mlp_layer_types=["dense", "sparse"], **rope()), "sigmoid",
                        {"json": {"first_k_dense_replace": 1}}),
    "phi3-short": (tf.Phi3Config, dict(PHI, **longrope(64)), None, {}),
}
# Rewritten with one attn_kv_b per layer, as in files from before the split: no *_mla keys, no gating key.
UNSPLIT = {"deepseek2-lite": "deepseek2-lite-kvb", "deepseek2-v3": "deepseek2-v3-kvb"}
# The first models: weights use all bits of a float32, and golden logits are of every position. Those of the others take
# few values (see coarsen), and golden logits are rounded and of every fourth position, so that the files compress well.
FINE = {"llama", "llama-rope3", "mixtral", "mixtral-qkv", "qwen2", "qwen3", "olmoe", "qwen2moe", "qwen3moe",
        "qwen3moe-top1", "deepseek2-lite", "deepseek2-v2", "deepseek2-v3", "deepseek2-v3-ungrouped"}
EVERY = 4  # with no factor in common with the batches of 3 that the tests use
# The latest models have a vocabulary of their own size, and no tokenizer.
SMALL_VOCABULARY = 60
SMALL = {"lfm2", "lfm2moe", "qwen3next", "qwen35", "qwen35moe"}
# After those: fewer words, tokens, golden positions, levels of weights and digits of scores.
TINY_VOCABULARY, TINY_TOKENS, TINY_EVERY, TINY_LEVELS = 24, 19, 9, 2
TINY = set(list(MODELS)[list(MODELS).index("nemotron_h_moe"):])
# Known to differ: llama.cpp ranks the groups of V2 as in V3 (docs/models.md).
WITNESS_DIFFERS = {"deepseek2-v2"}


def write_tokenizer(writer):
    """A byte-level BPE vocabulary of VOCABULARY entries: 256 bytes, 34 merges, 10 control tokens."""
    from transformers.convert_slow_tokenizer import bytes_to_unicode
    pairs = ["Ġ t", "h e", "i n", "e r", "a n", "o n", "r e", "a t", "e n", "o r", "e s", "i s", "i t", "o u", "a l", "a r",
             "Ġ a", "n d", "s t", "t i", "in g", "Ġt he", "Ġ o", "o f", "Ġ s", "ti on", "e d", "l l", "Ġ w", "Ġ b", "Ġ p",
             "Ġ f", "r o", "t o"]
    control = ["<|bos|>", "<|im_start|>", "<|im_end|>", "<think>", "</think>"] + [f"<|spare{i}|>" for i in range(5)]
    tokens = sorted(bytes_to_unicode().values()) + [p.replace(" ", "") for p in pairs] + control
    assert len(tokens) == len(set(tokens)) == VOCABULARY
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("gpt-2")
    writer.add_token_list(tokens)
    writer.add_token_types([1] * (VOCABULARY - len(control)) + [3] * len(control))
    writer.add_token_merges(pairs)
    writer.add_bos_token_id(tokens.index("<|bos|>"))
    writer.add_eos_token_id(tokens.index("<|im_end|>"))
    writer.add_add_bos_token(False)
    writer.add_chat_template(CHAT_TEMPLATE)


def is_selection_bias(name):
    return "correction_bias" in name or name.endswith("expert_bias")


def weights_of(model):
    return list(model.named_parameters()) + [(n, b) for n, b in model.named_buffers() if is_selection_bias(n)]


def randomize(model, seed):
    """Sets weights that keep activations near one and routing varied; norms are near one, biases small but not zero."""
    g = torch.Generator().manual_seed(seed)
    for name, p in weights_of(model):
        x = torch.randn(p.shape, generator=g)
        if is_selection_bias(name):
            p.data = 0.1 * x
        elif name.endswith("norm.weight") or "layernorm" in name:
            p.data = 1.0 + 0.1 * x
        elif name.endswith("sinks"):
            p.data = x
        elif p.dim() == 1 or name.endswith("proj_bias"):
            p.data = 0.2 * x
        elif "embed_tokens" in name:
            p.data = x
        elif "experts.gate_up_proj" in name and model.config.model_type == "gpt_oss":
            p.data = 3 * x / p.shape[-2] ** 0.5
        elif "gate.weight" in name:
            p.data = 1.5 * x / p.shape[-1] ** 0.5
        else:
            p.data = 1.2 * x / p.shape[-1] ** 0.5


def coarsen(model, step, levels):
    """Rounds weights to multiples of step times a power of two near their spread: few levels in matrices, hundreds in
    norms, biases and sinks, which are small. Levels of matrices lie evenly around zero, and none of them is zero.
    Every model has a step of its own: files that share short pieces git stores as differences, which are larger."""
    for name, p in weights_of(model):
        centre = 1.0 if name.endswith("norm.weight") or "layernorm" in name else 0.0
        x = p.data - centre
        spread = step * 2.0 ** round(float((1.2 * x.square().mean().sqrt() / step).log2()))
        if p.dim() == 1 or "bias" in name:
            p.data = centre + (x / spread * 64).round() * (spread / 64)
        else:
            most = (levels - 1) / 2
            p.data = ((x / spread).floor() + 0.5).clamp(-most, most) * (2 * spread if levels == 2 else spread)


def rounded(logits, span):
    """Multiples of a power of two of at most 2^-16 of the range: errors are below a tenth of the tests' tolerance."""
    step = 2.0 ** (np.floor(np.log2(span)) - 16)
    return (np.round(logits.astype(np.float64) / step) * step).astype(np.float32)


def renamed(name, tensors):
    """The weights of a model that transformers has under another name; others as they are."""
    if name != "bailingmoe2":
        return tensors
    out = {}
    for key, x in tensors.items():
        for old, new in (("self_attn.o_proj", "attention.dense"), ("self_attn.q_norm", "attention.query_layernorm"),
                         ("self_attn.k_norm", "attention.key_layernorm"), ("embed_tokens", "word_embeddings"),
                         ("gate.e_score_correction_bias", "gate.expert_bias")):
            key = key.replace(old, new)
        if ".self_attn.q_proj" in key:
            parts = [tensors[key.replace("q_proj", p)] for p in ("q_proj", "k_proj", "v_proj")]
            out[key.replace("self_attn.q_proj", "attention.query_key_value")] = torch.cat(parts)
        elif ".self_attn." not in key:
            out[key] = x
    return out


class Recorder:
    """Records the router's scores and choices at every expert layer, with hooks on the modules that receive them."""

    def __init__(self, model, score):
        self.ids, self.weights, self.scores, self.layers = [], [], [], []
        for name, module in model.named_modules():
            if name.endswith(".experts"):
                self.layers.append(int(name.split("layers.")[1].split(".")[0]))
                module.register_forward_pre_hook(lambda m, a: (self.ids.append(a[1].clone()), self.weights.append(a[2].clone())) and None)
            if name.endswith((".mlp.gate", "block_sparse_moe.gate", ".mlp.router", "block_sparse_moe.router",
                              ".feed_forward.gate", ".mixer.gate")):
                module.register_forward_pre_hook(lambda m, a: self.score(m, a[0], score) and None)

    def score(self, module, x, kind):
        if not hasattr(module, "weight"):
            module = next(module.children())
        logits = torch.nn.functional.linear(x.reshape(-1, x.shape[-1]), module.weight, getattr(module, "bias", None))
        self.scores.append(logits.softmax(-1) if kind == "softmax" else logits.sigmoid())

    def routing(self, digits):
        """Per expert layer and token: ids ascending with their weights (the order of selection is not kept)."""
        out = []
        for layer, ids, weights, scores in zip(self.layers, self.ids, self.weights, self.scores):
            order = ids.argsort(-1)
            out.append({"layer": layer, "ids": ids.gather(-1, order).tolist(),
                        "weights": [[round(float(w), digits) for w in row] for row in weights.gather(-1, order)],
                        "scores": [[round(float(s), digits) for s in row] for row in scores]})
        return out


def convert(folder, out, converter, options, edits):
    """edits: of the configuration that the converter sees; None removes a key."""
    sys.path[:0] = [str(converter / "gguf-py"), str(converter)]
    import gguf
    import conversion
    hparams = conversion.ModelBase.load_hparams(folder, False) | edits
    hparams = {k: v for k, v in hparams.items() if k not in edits or v is not None}
    cls = conversion.get_model_class(conversion.get_model_architecture(hparams, conversion.ModelType.TEXT))
    cls.set_vocab = lambda self: write_tokenizer(self.gguf_writer) if out.stem not in SMALL | TINY else None
    cls.no_mtp = True
    with torch.inference_mode():
        cls(folder, gguf.LlamaFileType.ALL_F32, out, eager=True, model_name=out.stem, hparams=hparams,
            **options).write()


def unsplit(source, out, heads, nope, rope_width, v_width):
    """Writes the model as files were before attn_kv_b was split: one matrix per layer, multi-head values in the keys."""
    import gguf
    reader = gguf.GGUFReader(source)
    writer = gguf.GGUFWriter(out, "deepseek2")
    dropped = {"general.architecture", "deepseek2.attention.key_length_mla", "deepseek2.attention.value_length_mla",
               "deepseek2.expert_gating_func", "GGUF.version", "GGUF.tensor_count", "GGUF.kv_count"}
    sigmoid = any("exp_probs_b" in t.name for t in reader.tensors)
    if sigmoid:
        dropped.discard("deepseek2.expert_gating_func")
    for key, field in reader.fields.items():
        if key in dropped:
            continue
        value, kind = field.contents(), field.types[0]
        value = {"deepseek2.attention.head_count_kv": heads, "deepseek2.attention.key_length": nope + rope_width,
                 "deepseek2.attention.value_length": v_width}.get(key, value)
        writer.add_key_value(key, value, kind, field.types[-1] if kind == gguf.GGUFValueType.ARRAY else None)
    tensors = {t.name: t for t in reader.tensors}
    for name, t in tensors.items():
        if name.endswith("attn_v_b.weight"):
            continue
        data = t.data
        if name.endswith("attn_k_b.weight"):
            k = data.transpose(0, 2, 1)                                          # [heads, nope, rank]
            v = tensors[name.replace("attn_k_b", "attn_v_b")].data               # [heads, v, rank]
            data = np.concatenate([k, v], axis=1).reshape(-1, k.shape[-1])
            name = name.replace("attn_k_b", "attn_kv_b")
        writer.add_tensor(name, np.ascontiguousarray(data))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def witness(path, ids):
    """Logits of every position from llama.cpp with an F32 cache; None if it is not installed or does not load the file."""
    try:
        import llama_cpp as L
    except ImportError:
        return None
    silent = L.llama_log_callback(lambda *_: None)
    L.llama_log_set(silent, ctypes.c_void_p(0))
    L.llama_backend_init()
    model = L.llama_model_load_from_file(str(path).encode(), L.llama_model_default_params())
    if not model:
        return None
    p = L.llama_context_default_params()
    p.n_ctx, p.n_batch, p.type_k, p.type_v, p.flash_attn_type = 256, 256, 0, 0, 0
    ctx = L.llama_init_from_model(model, p)
    batch = L.llama_batch_init(len(ids), 0, 1)
    batch.n_tokens = len(ids)
    for i, t in enumerate(ids):
        batch.token[i], batch.pos[i], batch.n_seq_id[i], batch.logits[i] = t, i, 1, 1
        batch.seq_id[i][0] = 0
    assert L.llama_decode(ctx, batch) == 0
    logits = np.stack([np.ctypeslib.as_array(L.llama_get_logits_ith(ctx, i), (VOCABULARY,)).copy() for i in range(len(ids))])
    L.llama_free(ctx)
    L.llama_model_free(model)
    return logits


def selection_margin(record, config):
    """Smallest gap between the last chosen score and the best one left: golden choices must not depend on rounding."""
    smallest = 1.0
    for layer in record:
        for ids, scores in zip(layer["ids"], layer["scores"]):
            chosen = min(scores[i] for i in ids)
            rest = [s for i, s in enumerate(scores) if i not in ids]
            gap = abs(chosen - max(rest)) if rest else 1.0
            smallest = min(smallest, gap)
    return smallest


def make(name, out, converter):
    cls, arguments, score, options = MODELS[name]
    tiny = name in TINY
    if tiny or name in SMALL:
        size = TINY_VOCABULARY if tiny else SMALL_VOCABULARY
        arguments = dict(arguments, vocab_size=size, bos_token_id=size - 10, eos_token_id=size - 8)
    words = arguments["vocab_size"]
    every = TINY_EVERY if tiny else EVERY
    for seed in range(100, 140):
        torch.manual_seed(seed)
        model = tf.AutoModelForCausalLM.from_config(cls(**arguments), attn_implementation="eager",
                                                      experts_implementation="eager").float().eval()
        randomize(model, seed)
        if name not in FINE:
            coarsen(model, 1 + list(MODELS).index(name) % 16 / 16, TINY_LEVELS if tiny else 8)
        recorder = Recorder(model, score)
        ids = torch.randint(0, words - 10, (1, TINY_TOKENS if tiny else TOKENS), generator=torch.Generator().manual_seed(seed))
        ids[0, 0] = words - 10
        with torch.no_grad():
            logits = model(ids).logits[0].float().numpy()
        routing = recorder.routing(5 if tiny else 8)
        if selection_margin(routing, arguments) > 2e-5:
            break
    else:
        raise SystemExit(f"{name}: every seed has near ties")
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        model.save_pretrained(folder)
        weights = folder / "model.safetensors"
        save_file(renamed(name, load_file(weights)), weights)
        # The converter of gemma3 counts the words.
        tokenizer = {"model": {"vocab": {str(i): i for i in range(words)}}, "added_tokens": []}
        (folder / "tokenizer.json").write_text(json.dumps(tokenizer))
        gguf_path = out / f"{name}.gguf"
        # What the converter knows by other names, or must not see.
        edits, options = options.get("json", {}), {k: v for k, v in options.items() if k != "json"}
        convert(folder, gguf_path, converter, options, edits)
    list_ids = ids[0].tolist()
    paths = [gguf_path]
    if name in UNSPLIT:
        a = arguments
        paths.append(out / f"{UNSPLIT[name]}.gguf")
        unsplit(gguf_path, paths[-1], a["num_attention_heads"], a["qk_nope_head_dim"], a["qk_rope_head_dim"], a["v_head_dim"])
    span = float(logits.max() - logits.min())
    for path in paths:
        other = witness(path, list_ids)
        difference = None if other is None else float(np.abs(other - logits).max()) / span
        print(f"{path.stem:24} {path.stat().st_size:8} bytes  range {span:8.3f}  llama.cpp differs by "
              f"{'(does not load)' if difference is None else format(difference, '.2e')} of it", flush=True)
        golden = {"model": path.name, "seed": seed, "ids": list_ids, "range": span,
                  "llamaCppDifference": difference, "llamaCppKnownToDiffer": name in WITNESS_DIFFERS, "routing": routing}
        kept = logits
        if name not in FINE:
            golden["every"] = every
            kept = rounded(logits[::every], span)
        (out / f"{path.stem}.json").write_text(json.dumps(golden, separators=(",", ":")) + "\n")
        np.save(out / f"{path.stem}.npy", kept)


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--converter", type=Path, required=True)
    ap.add_argument("-o", "--out", type=Path, default=Path(__file__).resolve().parents[1] / "data" / "models")
    ap.add_argument("names", nargs="*", default=list(MODELS))
    a = ap.parse_args()
    a.out.mkdir(parents=True, exist_ok=True)
    for name in a.names or MODELS:
        make(name, a.out, a.converter)


if __name__ == "__main__":
    main()
