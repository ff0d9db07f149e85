// SPDX-License-Identifier: GPL-3.0-or-later
// Which types the names of mixes give to which matrices, compared with what llama-quantize writes.
#include "quantize/mix.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace moire;

namespace {

using T = TensorType;

gguf::TensorInfo matrix(std::string_view name, uint64_t columns = 512, uint64_t matrices = 1)
{
    gguf::TensorInfo tensor;
    tensor.name = name;
    tensor.rank = matrices > 1 ? 3 : 2;
    tensor.dims = {columns, 64, matrices, 1};
    return tensor;
}

T typeOf(const char *mix, const MixModel &model, const std::string &name, uint32_t index = 0, uint32_t count = 32)
{
    return mixType(*findMix(mix), model, matrix(name), index, count);
}

constexpr MixModel dense{.layers = 32, .headsPerKey = 1};
constexpr MixModel grouped{.layers = 32, .headsPerKey = 4};
constexpr MixModel eight{.layers = 32, .experts = 8, .headsPerKey = 4};

std::string down(uint32_t layer)
{
    return "blk." + std::to_string(layer) + ".ffn_down.weight";
}

} // namespace

TEST_CASE("names are found in any case, and short ones mean the middle size")
{
    CHECK(findMix("q4_k_m") == findMix("Q4_K_M"));
    CHECK(findMix("Q4_K") == findMix("Q4_K_M"));
    CHECK(findMix("Q3_K") == findMix("Q3_K_M"));
    CHECK(findMix("Q4_K_M")->fileType == 15);
    CHECK(findMix("IQ4_XS")->fileType == 30);
    CHECK(findMix("Q9_K") == nullptr);
    CHECK(findMix("") == nullptr);
}

TEST_CASE("the output matrix, and an embedding that takes its place")
{
    for (const char *mix : {"Q4_0", "Q2_K", "Q3_K_S", "Q4_K_M", "Q6_K", "IQ4_XS", "TQ2_0"})
        CHECK(typeOf(mix, dense, "output.weight") == T::Q6_K);
    for (const char *mix : {"Q8_0", "MXFP4", "MXFP4_MOE"})
        CHECK(typeOf(mix, dense, "output.weight") == T::Q8_0);
    CHECK(mixType(*findMix("Q4_K_M"), dense, matrix("output.weight", 576), 0, 1) == T::Q8_0);
    CHECK(typeOf("F16", dense, "output.weight") == T::F16);
    CHECK(typeOf("Q4_K_M", dense, "token_embd.weight") == T::Q4_K);
    CHECK(typeOf("TQ1_0", dense, "token_embd.weight") == T::Q4_K);
    MixModel tied = dense;
    tied.tied = true;
    CHECK(typeOf("Q4_K_M", tied, "token_embd.weight") == T::Q6_K);
}

TEST_CASE("medium mixes raise the first and last eighth and every third layer between")
{
    for (const char *mix : {"Q4_K_M", "Q5_K_M"})
        for (uint32_t layer = 0; layer < 32; ++layer) {
            CAPTURE(layer);
            const bool raised = layer < 4 || layer >= 28 || (layer - 4) % 3 == 2;
            const T own = findMix(mix)->type;
            CHECK(typeOf(mix, dense, down(layer)) == (raised ? T::Q6_K : own));
            CHECK(typeOf(mix, dense, "blk.9.attn_v.weight", layer) == (raised ? T::Q6_K : own));
            CHECK(typeOf(mix, dense, "blk.9.attn_q.weight", layer) == own);
            CHECK(typeOf(mix, dense, "blk." + std::to_string(layer) + ".ffn_up_exps.weight") == own);
        }
}

TEST_CASE("the rules of the other mixes")
{
    struct Case {
        const char *mix;
        const MixModel *model;
        std::string name;
        uint32_t index;
        T type;
    };
    const std::vector<Case> cases{
        {"Q2_K", &dense, "blk.9.attn_v.weight", 9, T::Q3_K},
        {"Q2_K", &grouped, "blk.9.attn_v.weight", 9, T::Q4_K},
        {"Q2_K", &dense, "blk.9.attn_output.weight", 0, T::Q3_K},
        {"Q2_K", &dense, down(9), 0, T::Q3_K},
        {"Q2_K", &dense, "blk.9.ffn_up.weight", 0, T::Q2_K},
        {"Q2_K_S", &dense, down(3), 0, T::Q4_K},
        {"Q2_K_S", &dense, down(4), 0, T::Q2_K},
        {"Q3_K_S", &dense, down(0), 0, T::Q3_K},
        {"Q3_K_M", &dense, "blk.1.attn_v.weight", 1, T::Q5_K},
        {"Q3_K_M", &dense, "blk.2.attn_qkv.weight", 2, T::Q4_K},
        {"Q3_K_M", &dense, down(1), 0, T::Q5_K},
        {"Q3_K_M", &dense, down(2), 0, T::Q4_K},
        {"Q3_K_L", &dense, down(2), 0, T::Q5_K},
        {"Q3_K_L", &dense, "blk.2.attn_output.weight", 0, T::Q5_K},
        {"Q4_K_S", &dense, "blk.3.attn_v.weight", 3, T::Q5_K},
        {"Q4_K_S", &dense, "blk.4.attn_v.weight", 4, T::Q4_K},
        {"Q4_K_S", &dense, down(3), 0, T::Q5_K},
        {"Q4_K_S", &dense, down(4), 0, T::Q4_K},
        {"IQ4_XS", &dense, down(3), 0, T::Q5_K},
        {"IQ4_NL", &grouped, "blk.9.attn_v.weight", 9, T::Q5_K},
        {"IQ4_NL", &dense, "blk.9.attn_v.weight", 9, T::IQ4_NL},
        {"Q4_0", &dense, down(0), 0, T::Q4_0},
        {"Q6_K", &dense, "blk.0.attn_v.weight", 0, T::Q6_K},
        {"Q4_K_M", &eight, "blk.9.attn_v.weight", 9, T::Q8_0},
        {"Q4_K_M", &eight, "blk.9.attn_k.weight", 9, T::Q8_0},
        {"Q4_K_M", &eight, "blk.9.attn_output.weight", 9, T::Q5_K},
        {"Q3_K_L", &eight, "blk.9.attn_output.weight", 9, T::Q3_K},
        {"MXFP4_MOE", &eight, "blk.9.ffn_up_exps.weight", 0, T::MXFP4},
        {"MXFP4_MOE", &eight, "blk.9.attn_q.weight", 0, T::Q8_0},
        {"MXFP4", &eight, "blk.9.attn_q.weight", 0, T::MXFP4},
        {"MXFP4", &eight, "token_embd.weight", 0, T::Q8_0},
        {"BF16", &eight, "blk.9.attn_v.weight", 9, T::BF16},
    };
    for (const Case &c : cases) {
        CAPTURE(c.mix);
        CAPTURE(c.name);
        CHECK(typeOf(c.mix, *c.model, c.name, c.index) == c.type);
    }
    MixModel measured = dense;
    measured.importance = true;
    CHECK(typeOf("IQ4_XS", measured, down(3)) == T::IQ4_XS);
    CHECK(typeOf("Q4_0", measured, down(3)) == T::Q4_1);
    CHECK(typeOf("Q5_0", measured, down(4)) == T::Q5_0);
    const MixModel large{.layers = 80, .headsPerKey = 8};
    CHECK(typeOf("Q4_K_S", large, "blk.9.attn_v.weight", 9, 80) == T::Q5_K);
}

TEST_CASE("what is small and sensitive keeps its type")
{
    for (const char *name : {"blk.0.attn_q.weight", "blk.0.ffn_down_exps.weight", "output.weight", "token_embd.weight",
                             "blk.0.attn_k_b.weight"})
        CHECK(mayQuantize(matrix(name)));
    for (const char *name : {"blk.0.ffn_gate_inp.weight", "blk.0.attn_norm.weight", "blk.0.ffn_up_exps.bias",
                             "blk.0.ssm_conv1d.weight", "blk.0.shortconv.conv.weight", "rope_freqs"})
        CHECK_FALSE(mayQuantize(matrix(name)));
    gguf::TensorInfo vector = matrix("blk.0.ffn_gate_inp_shexp.weight");
    vector.dims = {512, 1, 1, 1};
    CHECK_FALSE(mayQuantize(vector));
}

TEST_CASE("rows that are not whole blocks")
{
    const std::vector<std::pair<T, T>> related{{T::Q2_K, T::Q4_0},     {T::Q3_K, T::Q4_0}, {T::Q4_K, T::Q5_0},
                                               {T::Q5_K, T::Q5_1},     {T::Q6_K, T::Q8_0}, {T::TQ2_0, T::Q4_0},
                                               {T::IQ4_XS, T::IQ4_NL}, {T::Q8_0, T::Q8_0}};
    for (const auto &[wanted, other] : related) {
        CHECK(typeForColumns(wanted, 512) == wanted);
        CHECK(typeForColumns(wanted, 576) == other);
        CHECK(typeForColumns(wanted, 40) == T::F16);
    }
    CHECK(typeForColumns(T::BF16, 41) == T::BF16);
}
