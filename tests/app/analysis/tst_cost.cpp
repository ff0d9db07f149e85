// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/cost.h"
#include "analysis_fixture.h"

#include <moire/gguf.h>
#include <moire/model.h>

#include <filesystem>

namespace tst_cost {

using namespace moire;
using namespace moire::analysis;

namespace {

std::string modelFile(const std::string &name)
{
    return MOIRE_TEST_DATA "/models/" + name + ".gguf";
}

} // namespace

TEST_CASE("bytes of a token as the engine counts them, for every architecture")
{
    size_t checked = 0;
    for (const auto &entry : std::filesystem::directory_iterator(MOIRE_TEST_DATA "/models")) {
        if (entry.path().extension() != ".gguf")
            continue;
        CAPTURE(entry.path().string());
        const auto cost = modelCost(readHeader(entry.path()));
        REQUIRE(cost);
        const auto model = Model::load(entry.path(), {.backend = "reference", .threads = 1});
        for (const size_t depth : {size_t{0}, size_t{1}, size_t{17}, size_t{3000}}) {
            const std::vector<uint32_t> usual(cost->expertBytes.size(), model->config().moe.expertsUsed);
            CHECK(tokenCost(*cost, usual, depth, TensorType::F16).bytes() ==
                  model->bytesPerToken(depth, TensorType::F16));
        }
        ++checked;
    }
    CHECK(checked > 10);
}

TEST_CASE("what a token was routed to decides what it read and computed")
{
    const ModelCost cost = modelCost(readHeader(modelFile("olmoe"))).value();
    const MoeConfig &moe = cost.config.moe;
    CHECK(cost.parameters > cost.activeParameters);
    REQUIRE(!cost.expertBytes.empty());
    // Gate, up and down of one expert
    CHECK(cost.expertMacs[0] == uint64_t{3} * cost.config.width * moe.expertWidth);
    const RouteShape shape = routeShape(cost.config);
    Columns columns(shape);
    columns.append(fixture::token(shape, {0})); // a policy chose one expert instead of k
    columns.append(TokenRecord()); // not recorded: the usual number
    const TokenCost one = tokenCost(cost, columns, 0, TensorType::F16);
    const TokenCost usual = tokenCost(cost, columns, 1, TensorType::F16);
    uint64_t perExpert = 0;
    uint64_t macs = 0;
    for (size_t row = 0; row < cost.expertBytes.size(); ++row) {
        perExpert += cost.expertBytes[row];
        macs += cost.expertMacs[row];
    }
    CHECK(usual.weightBytes - one.weightBytes == (moe.expertsUsed - 1) * perExpert);
    CHECK(usual.operations - one.operations == 2 * (moe.expertsUsed - 1) * macs);
    const TokenCost dense = denseCost(cost, 0, TensorType::F16);
    CHECK(dense.weightBytes == cost.denseBytes + cost.expertsTotalBytes());
    CHECK(dense.operations > usual.operations);
    const TokenCost later = tokenCost(cost, std::vector<uint32_t>(), 100, TensorType::F16);
    const TokenCost earlier = tokenCost(cost, std::vector<uint32_t>(), 0, TensorType::F16);
    CHECK(later.cacheBytes > earlier.cacheBytes);
    const AttentionConfig &attention = cost.config.perLayer.front().attention; // the same in every layer
    CHECK(later.operations - earlier.operations ==
          uint64_t{2} * 100 * cost.config.layers * attention.heads * (attention.keyWidth + attention.valueWidth));
}

TEST_CASE("operations of a dense model are two per weight of its matrices, and attention")
{
    const ModelHeader header = readHeader(modelFile("llama"));
    const ModelCost cost = modelCost(header).value();
    CHECK(cost.expertBytes.empty());
    uint64_t matrices = 0;
    for (const auto &tensor : header.summary.file->tensors())
        if (tensor.rank > 1 && tensor.name != "token_embd.weight")
            matrices += tensor.elementCount();
    if (!header.summary.file->findTensor("output.weight"))
        matrices += uint64_t{cost.config.vocabulary} * cost.config.width;
    CHECK(cost.denseMacs == matrices);
    CHECK(denseCost(cost, 5, TensorType::F16).bytes() ==
          tokenCost(cost, std::vector<uint32_t>(), 5, TensorType::F16).bytes());
}

TEST_CASE("recurrent layers cost the same at every position")
{
    struct Expected {
        const char *model;
        uint64_t operations; ///< of all recurrent layers
        uint64_t notMatrices; ///< elements of tensors in rows by head that are no matrices
    };
    for (const Expected &expected : {
             // Two layers: 4 heads with a state of 4 x 5
             Expected{"qwen3next", uint64_t{2} * 4 * 7 * 4 * 5, 0},
             // Two layers of 12 channels
             Expected{"lfm2", uint64_t{2} * 2 * 12, 0},
             // One layer: 4 heads with a state of 4 x 4; ssm_a, ssm_d, ssm_norm
             Expected{"granitehybrid", uint64_t{4} * (5 * 4 * 4 + 2 * 4), 4 + 4 + 16},
         }) {
        CAPTURE(expected.model);
        const ModelHeader header = readHeader(modelFile(expected.model));
        const ModelCost cost = modelCost(header).value();
        uint64_t matrices = 0;
        for (const auto &tensor : header.summary.file->tensors())
            if (tensor.rank > 1 && tensor.name != "token_embd.weight" &&
                tensor.name.find("_exps.") == std::string_view::npos)
                matrices += tensor.elementCount();
        if (!header.summary.file->findTensor("output.weight"))
            matrices += uint64_t{cost.config.vocabulary} * cost.config.width;
        CHECK(cost.denseMacs == matrices - expected.notMatrices);
        uint64_t attention = 0; // of one cached position
        for (const LayerConfig &layer : cost.config.perLayer)
            attention += uint64_t{2} * layer.attention.heads * (layer.attention.keyWidth + layer.attention.valueWidth);
        CHECK(tokenCost(cost, std::vector<uint32_t>(), 0, TensorType::F16).operations ==
              2 * cost.denseMacs + attention + expected.operations);
        CHECK(tokenCost(cost, std::vector<uint32_t>(), 9, TensorType::F16).operations ==
              2 * cost.denseMacs + 10 * attention + expected.operations);
    }
}

TEST_CASE("share of the bandwidth measured")
{
    const TokenCost cost{.weightBytes = 900'000, .cacheBytes = 100'000};
    CHECK(*bandwidthShare(cost, 1.0, 4e9) == doctest::Approx(0.25));
    CHECK(!bandwidthShare(cost, 0.0, 4e9));
    CHECK(!bandwidthShare(cost, 1.0, 0.0));
    CHECK(!bandwidthShare(cost, std::nan(""), 4e9));
    CHECK(!modelCost(ModelHeader()));
}

} // namespace tst_cost
