// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace moire {

/// A tensor of a layer, of which the file has a weight and perhaps a bias. Routed and shared experts have the names of
/// the dense part with `_exps` and `_shexp`.
enum class Part : uint8_t {
    AttentionNorm,
    Query,
    Key,
    Value,
    Qkv, ///< query, key and value in one tensor
    QueryNorm,
    KeyNorm,
    QueryCompress,
    QueryCompressNorm,
    QueryExpand,
    KvCompress,
    KvCompressNorm,
    KvExpand, ///< KeyExpand and ValueExpand in one tensor
    KeyExpand,
    ValueExpand,
    AttentionOutput,
    Sinks,
    AttentionGate, ///< z of the gated delta rule
    AttentionPostNorm,
    FeedForwardNorm,
    FeedForwardPostNorm,
    Gate,
    Up,
    GateUp, ///< both in one tensor, gate's rows first
    Down,
    LatentDown, ///< from the stream to the experts' narrower space
    LatentUp,
    Router,
    SelectionBias,
    SharedGate,
    ConvolutionInput, ///< B, C and x of a short convolution
    Convolution,
    ConvolutionOutput,
    DeltaConvolution,
    DeltaDecay, ///< without an ending
    DeltaTime, ///< only a bias
    DeltaAlpha,
    DeltaBeta,
    DeltaBetaAlpha, ///< both in one tensor, by key head
    DeltaNorm,
    DeltaOutput,
    StateSpaceInput, ///< z, x, B, C and time
    StateSpaceSkip, ///< without an ending
    Count
};

/// The names of the parts in files, after "blk.N.": ggml's usual ones, except where a family differs.
class TensorNames {
public:
    constexpr const char *operator[](Part part) const { return m_names[static_cast<size_t>(part)]; }
    constexpr TensorNames with(Part part, const char *name) const
    {
        TensorNames other = *this;
        other.m_names[static_cast<size_t>(part)] = name;
        return other;
    }

private:
    std::array<const char *, static_cast<size_t>(Part::Count)> m_names{"attn_norm",
                                                                       "attn_q",
                                                                       "attn_k",
                                                                       "attn_v",
                                                                       "attn_qkv",
                                                                       "attn_q_norm",
                                                                       "attn_k_norm",
                                                                       "attn_q_a",
                                                                       "attn_q_a_norm",
                                                                       "attn_q_b",
                                                                       "attn_kv_a_mqa",
                                                                       "attn_kv_a_norm",
                                                                       "attn_kv_b",
                                                                       "attn_k_b",
                                                                       "attn_v_b",
                                                                       "attn_output",
                                                                       "attn_sinks",
                                                                       "attn_gate",
                                                                       "post_attention_norm",
                                                                       "ffn_norm",
                                                                       "post_ffw_norm",
                                                                       "ffn_gate",
                                                                       "ffn_up",
                                                                       "ffn_gate_up",
                                                                       "ffn_down",
                                                                       "ffn_latent_down",
                                                                       "ffn_latent_up",
                                                                       "ffn_gate_inp",
                                                                       "exp_probs_b",
                                                                       "ffn_gate_inp_shexp",
                                                                       "shortconv.in_proj",
                                                                       "shortconv.conv",
                                                                       "shortconv.out_proj",
                                                                       "ssm_conv1d",
                                                                       "ssm_a",
                                                                       "ssm_dt",
                                                                       "ssm_alpha",
                                                                       "ssm_beta",
                                                                       "ssm_ba",
                                                                       "ssm_norm",
                                                                       "ssm_out",
                                                                       "ssm_in",
                                                                       "ssm_d"};
};

} // namespace moire
