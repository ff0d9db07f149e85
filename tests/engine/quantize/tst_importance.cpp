// SPDX-License-Identifier: GPL-3.0-or-later
#include <moire/importance.h>

#include <moire/error.h>
#include <moire/gguf.h>
#include <moire/tokenizer.h>

#include "gguf/writer.h"
#include "golden.h"
#include "tiny_model.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include <unistd.h>

using namespace moire;
using namespace moire::test;
namespace fs = std::filesystem;

namespace {

constexpr char words[] =
    "It was the best of times, it was the worst of times, it was the age of wisdom, it was the age "
    "of foolishness, it was the epoch of belief, it was the epoch of incredulity.";

class TemporaryFile {
public:
    TemporaryFile() : path(fs::temp_directory_path() / ("moire-importance-" + std::to_string(getpid()) + ".gguf")) { }
    ~TemporaryFile()
    {
        std::error_code ignored;
        fs::remove(path, ignored);
    }
    TemporaryFile(const TemporaryFile &) = delete;
    TemporaryFile &operator=(const TemporaryFile &) = delete;
    fs::path path;
};

/// Tokens of the only chunk that measureImportance() evaluates with a large chunk.
std::vector<TokenId> onlyChunk(const Model &model)
{
    std::vector<TokenId> ids = model.tokenizer()->encode(words, {.addSpecial = false});
    if (model.tokenizer()->addsBos())
        ids.insert(ids.begin(), model.tokenizer()->bos().value());
    return ids;
}

ImportanceMatrix measured(const fs::path &path, const char *backend = "cpu")
{
    return measureImportance(path, words, {.backend = backend, .threads = 2});
}

void checkClose(const TensorImportance &a, const std::vector<double> &expected)
{
    CAPTURE(a.tensor);
    REQUIRE(a.sums.size() == expected.size());
    for (size_t i = 0; i < expected.size(); ++i)
        CHECK(static_cast<double>(a.sums[i]) == doctest::Approx(expected[i]).epsilon(1e-3));
}

} // namespace

TEST_CASE("a matrix survives being written and read")
{
    const TemporaryFile file;
    ImportanceMatrix matrix;
    matrix.tensors = {{"blk.0.attn_q.weight", {1.0f, 0.0f, 2.5f}, {12}},
                      {"blk.0.ffn_up_exps.weight", {1.0f, 2.0f, 0.0f, 0.0f, 5.0f, 6.0f}, {4, 0, 8}}};
    matrix.texts = {"a.txt", "b.txt"};
    matrix.chunks = 3;
    matrix.chunkTokens = 512;
    matrix.write(file.path);
    const ImportanceMatrix read = ImportanceMatrix::read(file.path);
    REQUIRE(read.tensors.size() == 2);
    for (size_t i = 0; i < 2; ++i) {
        CHECK(read.tensors[i].tensor == matrix.tensors[i].tensor);
        CHECK(read.tensors[i].sums == matrix.tensors[i].sums);
        CHECK(read.tensors[i].counts == matrix.tensors[i].counts);
    }
    CHECK(read.texts == matrix.texts);
    CHECK(read.chunks == 3);
    CHECK(read.chunkTokens == 512);
    CHECK(read.find("blk.0.attn_q.weight") == &read.tensors[0]);
    CHECK(read.find("blk.0.attn") == nullptr);
    const auto unseen = unseenExperts(read);
    REQUIRE(unseen.size() == 1);
    CHECK(unseenText(unseen[0]) == "blk.0.ffn_up_exps.weight: 1 of 3 experts: 1");
}

TEST_CASE("files that are no importance matrix are refused")
{
    const TemporaryFile file;
    const auto refused = [&](const auto &make) {
        gguf::Writer writer;
        writer.add("general.type", "imatrix");
        const std::vector<float> three{1.0f, 2.0f, 3.0f};
        const std::vector<float> two{1.0f, 2.0f};
        const std::vector<float> odd{1.0f, std::nanf(""), 3.0f};
        const std::vector<float> negative{1.0f, -2.0f, 3.0f};
        const auto add = [&](const char *name, const std::vector<float> &values) {
            const uint64_t dims[] = {values.size()};
            writer.addTensor(name, TensorType::F32, dims, std::as_bytes(std::span(values)));
        };
        make(add, three, two, odd, negative);
        writer.write(file.path);
        CHECK_THROWS_AS(ImportanceMatrix::read(file.path), Error);
    };
    refused([](auto &, auto &, auto &, auto &, auto &) {});
    refused([](auto &add, auto &three, auto &, auto &, auto &) { add("x.in_sum2", three); });
    refused([](auto &add, auto &three, auto &two, auto &, auto &) {
        add("x.in_sum2", three);
        add("x.counts", two);
    });
    refused([](auto &add, auto &three, auto &, auto &odd, auto &) {
        add("x.in_sum2", odd);
        add("x.counts", three);
    });
    refused([](auto &add, auto &three, auto &, auto &, auto &negative) {
        add("x.in_sum2", three);
        add("x.counts", negative);
    });
    CHECK_THROWS_AS(ImportanceMatrix::read(modelPath("llama")), Error);
}

TEST_CASE("experts are counted as often as the router chose them")
{
    const fs::path path = modelPath("olmoe");
    const ImportanceMatrix matrix = measured(path);
    const auto model = Model::load(path, {.backend = "cpu", .threads = 2});
    const std::vector<TokenId> ids = onlyChunk(*model);
    Context context(model, {.capacity = ids.size()});
    const Run run = evaluateAll(context, ids, ids.size());
    CHECK(matrix.chunks == 1);
    CHECK(matrix.chunkTokens == ids.size());
    size_t row = 0;
    for (uint32_t layer = 0; layer < model->config().layers; ++layer) {
        if (!model->config().perLayer[layer].isMoe())
            continue;
        std::vector<uint64_t> counts(run.experts);
        for (const uint32_t id : run.ids[row])
            ++counts[id];
        ++row;
        for (const char *part : {"gate", "up", "down"}) {
            const auto *entry = matrix.find("blk." + std::to_string(layer) + ".ffn_" + part + "_exps.weight");
            REQUIRE(entry);
            CHECK(entry->counts == counts);
            const size_t columns = entry->sums.size() / counts.size();
            for (size_t e = 0; e < counts.size(); ++e) {
                const auto from = entry->sums.begin() + static_cast<std::ptrdiff_t>(e * columns);
                const float sum = std::accumulate(from, from + static_cast<std::ptrdiff_t>(columns), 0.0f);
                CHECK((sum > 0.0f) == (counts[e] > 0));
            }
        }
    }
    CHECK(row > 0);
    CHECK(matrix.find("output.weight") == nullptr);
    CHECK(matrix.find("blk.0.ffn_gate_inp.weight")->counts == std::vector<uint64_t>{ids.size()});
}

TEST_CASE("sums are those of inputs computed by hand")
{
    // Without attention, the first layer's feed-forward part sees the normalised embedding.
    EditedModel edited("llama");
    const std::vector<uint64_t> dims = edited.dims("blk.0.attn_output.weight");
    edited.setTensor("blk.0.attn_output.weight", dims, std::vector<float>(dims[0] * dims[1], 0.0f));
    const auto model = Model::load(edited.path(), {.backend = "cpu", .threads = 2});
    const size_t width = model->config().width;
    const std::vector<float> table = edited.values("token_embd.weight");
    const std::vector<float> attentionNorm = edited.values("blk.0.attn_norm.weight");
    const std::vector<float> norm = edited.values("blk.0.ffn_norm.weight");
    const std::vector<float> gate = edited.values("blk.0.ffn_gate.weight");
    const std::vector<float> up = edited.values("blk.0.ffn_up.weight");
    const size_t hidden = gate.size() / width;
    std::vector<double> attention(width), feedForward(width), down(hidden);
    for (const TokenId id : onlyChunk(*model)) {
        std::vector<double> x(width);
        double mean = 0.0;
        for (size_t i = 0; i < width; ++i) {
            x[i] = static_cast<double>(table[id.value * width + i]);
            mean += x[i] * x[i] / static_cast<double>(width);
        }
        const double scale = 1.0 / std::sqrt(mean + model->config().normEpsilon);
        std::vector<double> normed(width);
        for (size_t i = 0; i < width; ++i) {
            normed[i] = x[i] * scale * static_cast<double>(norm[i]);
            feedForward[i] += normed[i] * normed[i];
            attention[i] += std::pow(x[i] * scale * static_cast<double>(attentionNorm[i]), 2.0);
        }
        for (size_t h = 0; h < hidden; ++h) {
            double g = 0.0;
            double u = 0.0;
            for (size_t i = 0; i < width; ++i) {
                g += static_cast<double>(gate[h * width + i]) * normed[i];
                u += static_cast<double>(up[h * width + i]) * normed[i];
            }
            down[h] += std::pow(g / (1.0 + std::exp(-g)) * u, 2.0);
        }
    }
    for (const char *backend : {"reference", "cpu"}) {
        const ImportanceMatrix matrix = measured(edited.path(), backend);
        for (const char *part : {"attn_q", "attn_k", "attn_v"})
            checkClose(*matrix.find(std::string("blk.0.") + part + ".weight"), attention);
        for (const char *part : {"ffn_gate", "ffn_up"})
            checkClose(*matrix.find(std::string("blk.0.") + part + ".weight"), feedForward);
        checkClose(*matrix.find("blk.0.ffn_down.weight"), down);
    }
}

TEST_CASE("every matrix of every kind of layer has importance")
{
    for (const char *name : {"deepseek2-v3", "deepseek2-v3-kvb", "qwen2moe", "gpt-oss", "phi3", "mixtral"}) {
        CAPTURE(name);
        const fs::path path = modelPath(name);
        const auto file = gguf::File::open(path);
        if (!summarize(path).tokenizer)
            continue;
        const ImportanceMatrix matrix = measured(path);
        for (const gguf::TensorInfo &tensor : file->tensors()) {
            const std::string tensorName(tensor.name);
            CAPTURE(tensorName);
            if (tensor.dims[1] == 1 || !tensor.name.starts_with("blk.") || !tensor.name.ends_with(".weight"))
                continue;
            const TensorImportance *entry = matrix.find(tensor.name);
            REQUIRE(entry);
            CHECK(entry->sums.size() == tensor.dims[0] * tensor.dims[2]);
            CHECK(entry->counts.size() == (tensor.name.find("_exps") != std::string_view::npos ? tensor.dims[2] : 1));
            CHECK(*std::max_element(entry->sums.begin(), entry->sums.end()) > 0.0f);
        }
    }
}

TEST_CASE("chunks, limits, and texts that are too short")
{
    const fs::path path = modelPath("olmoe");
    const auto model = Model::load(path, {.backend = "cpu", .threads = 2});
    const size_t tokens = model->tokenizer()->encode(words, {.addSpecial = false}).size();
    const size_t extra = model->tokenizer()->addsBos() ? 1 : 0;
    const auto chunks = [&](size_t chunk, size_t limit) {
        return measureImportance(path, words, {.threads = 2, .chunk = chunk, .limit = limit}).chunks;
    };
    CHECK(chunks(16, 0) == tokens / (16 - extra));
    CHECK(chunks(16, 2) == 2);
    CHECK_THROWS_AS(chunks(1, 0), Error);
    CHECK_THROWS_AS(measureImportance(path, "", {}), Error);
    std::stop_source stop;
    const auto progress = [&](size_t done, size_t) {
        if (done == 1)
            stop.request_stop();
    };
    CHECK(measureImportance(path, words, {.threads = 2, .chunk = 16}, progress, stop.get_token()).chunks == 1);
}
