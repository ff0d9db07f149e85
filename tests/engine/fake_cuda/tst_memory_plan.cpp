// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_device.h"
#include "golden.h"

#include <moire/backends.h>
#include <moire/context.h>

#include "model/architectures.h"
#include "model/memory_plan.h"
#include "model/memory_text.h"

#include <doctest/doctest.h>

using namespace moire;
using namespace moire::test;

TEST_CASE("the maximum number of last layers that fit, with output, margin and, for all layers, the embedding")
{
    const MemoryNeeds needs{.layers = {100, 10, 10, 10}, .output = 50, .embedding = 40, .activations = 5};
    CHECK(needs.total(0) == 55);
    CHECK(needs.total(1) == 65);
    CHECK(needs.total(3) == 85);
    CHECK(needs.total(4) == 225);
    CHECK(layersThatFit(needs, 64, 0) == 0);
    CHECK(layersThatFit(needs, 65, 0) == 1);
    CHECK(layersThatFit(needs, 65, 1) == 0);
    CHECK(layersThatFit(needs, 224, 0) == 3);
    CHECK(layersThatFit(needs, 225, 0) == 4);
    CHECK(layersThatFit(needs, UINT64_MAX, 512) == 4);
}

TEST_CASE("sums that would wrap never fit")
{
    const MemoryNeeds needs{.layers = {UINT64_MAX, UINT64_MAX}, .output = 50, .embedding = 0, .activations = 5};
    CHECK(needs.total(2) == UINT64_MAX);
    CHECK(layersThatFit(needs, UINT64_MAX - 1, 100) == 0);
}

TEST_CASE("the margin is 512 MiB, or 5 % of a large device")
{
    CHECK(memoryMargin(uint64_t{4} << 30) == uint64_t{512} << 20);
    CHECK(memoryMargin(uint64_t{80} << 30) == uint64_t{4} << 30);
}

TEST_CASE("a quarter fewer layers, at least one fewer, down to none")
{
    CHECK(fewerLayers(40) == 30);
    CHECK(fewerLayers(4) == 3);
    CHECK(fewerLayers(3) == 2);
    CHECK(fewerLayers(1) == 0);
    CHECK(fewerLayers(0) == 0);
}

TEST_CASE("memory as text")
{
    CHECK(memoryText(uint64_t{300} << 10) == "0.2 MiB");
    CHECK(memoryText(uint64_t{412} << 20) == "412 MiB");
    CHECK(memoryText(uint64_t{80} << 30) == "80.0 GiB");
}

TEST_CASE("the layer number in a tensor name")
{
    CHECK(layerOf("blk.12.attn_q.weight") == 12u);
    CHECK(!layerOf("output.weight"));
    CHECK(!layerOf("blk.x.attn_q.weight"));
    CHECK(!layerOf("blk.1"));
    CHECK(!layerOf("blk.99999999999.x"));
}

TEST_CASE("the plan covers the memory of a model and its context, for every architecture")
{
    for (const std::string &name : goldenNames()) {
        CAPTURE(name);
        const FakeDevice device;
        const uint64_t before = knownBackends().back().devices.at(0).freeMemory.value();
        const auto file = gguf::File::open(modelPath(name));
        const ModelConfig config = readConfig(*file);
        for (const TensorType type : {TensorType::F16, TensorType::F32}) {
            LoadOptions options{.backend = "cuda", .context = 300, .cacheType = type};
            const MemoryNeeds needs = memoryNeeds(*file, config, options);
            const auto model = Model::load(modelPath(name), options);
            REQUIRE(model->backendName() == "cuda");
            Context context(model, {.capacity = 300, .cacheType = type});
            context.evaluate(std::vector{TokenId(1), TokenId(2)}, LogitRows::Last);
            const uint64_t used = before - knownBackends().back().devices.at(0).freeMemory.value();
            CHECK(used > 0);
            CHECK(used <= needs.total(config.layers));
            CHECK(needs.total(config.layers) <= 4 * used); // and not far above it
        }
        CHECK(knownBackends().back().devices.at(0).freeMemory.value() == before); // everything is freed
    }
}

TEST_CASE("without a context size, the plan uses the default of a context")
{
    const FakeDevice device;
    const auto model = Model::load(modelPath("olmoe"), {.backend = "reference"});
    const Context context(model);
    const auto plan = [&](size_t tokens) {
        return memoryNeeds(model->file(), model->config(), {.context = tokens}).total(model->config().layers);
    };
    CHECK(plan(0) == plan(context.capacity()));
    CHECK(plan(0) != plan(context.capacity() + 64));
}

TEST_CASE("bytes that stay in host memory")
{
    const auto file = gguf::File::open(modelPath("olmoe"));
    const ModelConfig config = readConfig(*file);
    CHECK(hostBytes(*file, config, 0) == file->totalBytes());
    CHECK(hostBytes(*file, config, config.layers) == 0);
    const uint64_t table = file->findTensor("token_embd.weight")->byteCount;
    uint64_t first = 0;
    for (const gguf::TensorInfo &tensor : file->tensors())
        first += tensor.name.starts_with("blk.0.") ? tensor.byteCount : 0;
    CHECK(hostBytes(*file, config, config.layers - 1) == table + first);
}
