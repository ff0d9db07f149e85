// SPDX-License-Identifier: GPL-3.0-or-later
#include <moire/context.h>
#include <moire/error.h>
#include <moire/machine.h>
#include <moire/model.h>
#include <moire/model_facts.h>
#include <moire/tokenizer.h>

#include "gguf/writer.h"
#include "golden.h"
#include "model/memory_plan.h"
#include "tiny_model.h"

#include <doctest/doctest.h>

#include <chrono>
#include <filesystem>
#include <fstream>

namespace tst_facts {

using namespace moire;

namespace {

constexpr uint64_t GiB = uint64_t{1} << 30;

} // namespace

TEST_CASE("a header tells what the loaded model does")
{
    for (const std::string &name : test::goldenNames()) {
        CAPTURE(name);
        const std::filesystem::path path = test::modelPath(name);
        const ModelHeader header = readHeader(path);
        const ModelSummary summary = summarize(path);
        REQUIRE(header.footprint.has_value());
        CHECK(header.summary.parameters == summary.parameters);
        CHECK(header.summary.activeParameters == summary.activeParameters);
        if (summary.tokenizer)
            CHECK(header.tokens == summary.tokenizer->vocabularySize());
        const auto model = Model::load(path, {.backend = "cpu", .threads = 1});
        CHECK(header.footprint->tokenBytes == model->bytesPerToken(0, TensorType::F16));
        const Context context(model, {.capacity = 40});
        CHECK(cacheBytes(header.footprint->config, TensorType::F16, 40) == context.cacheBytes());
        const ByteShares &s = header.shares;
        uint64_t tensors = 0;
        for (const auto &tensor : summary.file->tensors())
            tensors += tensor.byteCount;
        CHECK(s.experts + s.attention + s.embedding + s.other == tensors);
        CHECK((s.experts > 0) == (header.shape.experts > 0));
        CHECK(s.attention > 0);
    }
}

TEST_CASE("a quantization is named as people know it")
{
    test::EditedModel model("llama");
    CHECK(readHeader(model.path()).quantization == "F32");
    model.set("general.file_type", uint32_t{15});
    CHECK(readHeader(model.path()).quantization == "F32"); // it claims Q4_K_M, and is not
    const ModelHeader header = readHeader(model.path());
    for (const gguf::TensorInfo &tensor : header.summary.file->tensors())
        if (tensor.rank == 2)
            model.retype(std::string(tensor.name), TensorType::F16);
    model.set("general.file_type", uint32_t{1});
    CHECK(readHeader(model.path()).quantization == "F16");
}

TEST_CASE("fit is planned for memory and context")
{
    ModelFootprint model = readHeader(test::modelPath("olmoe")).footprint.value();
    model.config.trainedContext = 100'000;
    const LoadOptions options{.backend = "auto", .context = 8192};
    const uint64_t cache = cacheBytes(model.config, TensorType::F16, 8192).value();
    const auto fit = [&](uint64_t hostFree) { return fitInMemory(model, options, {.hostFree = hostFree}); };

    const MemoryFit roomy = fit(64 * GiB);
    CHECK(roomy.kind == MemoryFit::Kind::InMemory);
    CHECK(roomy.largestContext == 100'000);
    CHECK(roomy.needed > model.fileBytes + cache);
    CHECK(roomy.spare == 64 * GiB - roomy.needed);

    CHECK(fit(roomy.needed).kind == MemoryFit::Kind::InMemory);
    CHECK(fit(roomy.needed).spare == 0);
    CHECK(fit(roomy.needed).largestContext >= 8192);

    const MemoryFit tight = fit(roomy.needed - 1);
    CHECK(tight.kind == MemoryFit::Kind::Tight);
    CHECK(tight.largestContext < 8192);
    LoadOptions smaller = options;
    smaller.context = tight.largestContext;
    CHECK(fitInMemory(model, smaller, {.hostFree = roomy.needed - 1}).kind == MemoryFit::Kind::InMemory);
    ++smaller.context;
    CHECK(fitInMemory(model, smaller, {.hostFree = roomy.needed - 1}).kind == MemoryFit::Kind::Tight);

    const MemoryFit disk = fit(model.fileBytes);
    CHECK(disk.kind == MemoryFit::Kind::FromDisk);
    CHECK(disk.largestContext == 0);
}

TEST_CASE("fit shares a model between device and computer")
{
    const ModelFootprint model = readHeader(test::modelPath("olmoe")).footprint.value();
    const LoadOptions options{.context = 512};
    MachineMemory memory{.hostFree = 4 * GiB, .device = "GPU", .deviceTotal = 8 * GiB, .deviceFree = 8 * GiB};
    const MemoryFit whole = fitInMemory(model, options, memory);
    CHECK(whole.kind == MemoryFit::Kind::InMemory);
    CHECK(whole.deviceLayers == model.config.layers);
    const MemoryNeeds needs = memoryNeeds(model.device, model.config, options);
    CHECK(whole.needed == needs.total(model.config.layers));
    CHECK(whole.spare == 8 * GiB - memoryMargin(8 * GiB) - whole.needed);

    memory.deviceFree = memoryMargin(8 * GiB) + needs.total(1);
    CHECK(fitInMemory(model, options, memory).deviceLayers == 1);
    // Loading lets a number that the user gave use the margin.
    LoadOptions given = options;
    given.gpuLayers = model.config.layers;
    memory.deviceFree = needs.total(model.config.layers);
    CHECK(fitInMemory(model, given, memory).deviceLayers == model.config.layers);
    memory.deviceFree--;
    CHECK(fitInMemory(model, given, memory).deviceLayers == 0);
    LoadOptions onCpu = options;
    onCpu.gpuLayers = 0;
    CHECK(fitInMemory(model, onCpu, memory).deviceLayers == 0);
    onCpu.gpuLayers.reset();
    onCpu.backend = "cpu";
    CHECK(fitInMemory(model, onCpu, memory).deviceLayers == 0);
}

TEST_CASE("a q8_0 cache is planned only where its blocks fit")
{
    ModelConfig config = readHeader(test::modelPath("olmoe")).footprint->config;
    for (LayerConfig &layer : config.perLayer)
        layer.attention.keyWidth = layer.attention.valueWidth = 64;
    CHECK(cacheBytes(config, TensorType::Q8_0, 10).value() ==
          cacheBytes(config, TensorType::F16, 10).value() / 64 * 34);
    config.perLayer[0].attention.keyWidth = 24;
    CHECK(!cacheBytes(config, TensorType::Q8_0, 10));
    CHECK(!cacheBytes(config, TensorType::Q4_0, 10));
}

TEST_CASE("an endless header is refused, not read")
{
    // A string array of 2^33 empty strings in a file with holes: every count fits into the file.
    const auto path = std::filesystem::temp_directory_path() /
        ("moire-holes-" + std::to_string(std::chrono::steady_clock::now().time_since_epoch().count()) + ".gguf");
    {
        std::ofstream out(path, std::ios::binary);
        const auto number = [&](auto value) { out.write(reinterpret_cast<const char *>(&value), sizeof value); };
        out.write("GGUF", 4);
        number(uint32_t{3});
        number(uint64_t{0});
        number(uint64_t{1});
        number(uint64_t{1});
        out.write("k", 1);
        number(uint32_t{9});
        number(uint32_t{8});
        number(uint64_t{1} << 33);
    }
    std::error_code error;
    std::filesystem::resize_file(path, uint64_t{100} << 30, error);
    if (!error)
        CHECK_THROWS_WITH_AS(readHeader(path), doctest::Contains("larger than 128 MiB"), Error);
    std::filesystem::remove(path, error);
}

TEST_CASE("the machine is measured")
{
    CHECK(machineMemory().hostFree > 0);
    CHECK(!processorName().empty());
    const double bandwidth = measureMemoryBandwidth();
    CHECK((bandwidth == 0.0 || (bandwidth > 1e8 && bandwidth < 1e13)));
}

} // namespace tst_facts
