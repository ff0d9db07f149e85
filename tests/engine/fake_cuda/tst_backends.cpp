// SPDX-License-Identifier: GPL-3.0-or-later
// How the program handles a CUDA plugin and its device: found, refused, placed, full, lost.
#include "fake_device.h"
#include "golden.h"
#include "quant/formats.h"
#include "tiny_model.h"

#include <moire/backends.h>
#include <moire/error.h>
#include <moire/generation.h>

#include "model/architectures.h"
#include "model/cuda_plugin.h"
#include "model/memory_plan.h"
#include "model/placement_plan.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>

#include <unistd.h>

using namespace moire;
using namespace moire::test;

namespace {

constexpr const char *modelName = "qwen3moe";
constexpr uint64_t mib = uint64_t{1} << 20;

std::shared_ptr<const Model> load(const LoadOptions &options)
{
    return Model::load(modelPath(modelName), options);
}

BackendInfo cudaInfo()
{
    return knownBackends().back();
}

Error errorOf(const std::function<void()> &action)
{
    try {
        action();
    } catch (const Error &error) {
        return error;
    }
    FAIL("no error");
    return {ErrorKind::Failed, "", "", ""};
}

bool contains(const std::string &text, const std::string &part)
{
    return text.find(part) != std::string::npos;
}

bool warned(const Model &model, const std::string &part)
{
    return std::any_of(model.warnings().begin(), model.warnings().end(),
                       [&](const std::string &warning) { return contains(warning, part); });
}

const MemoryNeeds &needs()
{
    static const MemoryNeeds counted = [] {
        const auto file = gguf::File::open(modelPath(modelName));
        return memoryNeeds(*file, readConfig(*file), {.context = 64});
    }();
    return counted;
}

/// Settings with free memory in which exactly the last \p count layers fit.
std::string roomFor(uint32_t count)
{
    return "total=" + std::to_string(1024 * mib) + ",free=" + std::to_string(needs().total(count) + 512 * mib);
}

std::vector<float> logits(const std::shared_ptr<const Model> &model)
{
    Context context(model, {.capacity = 64, .cacheType = TensorType::F32});
    const auto values = context.evaluate(readGolden(modelName).ids, LogitRows::Last);
    return {values.begin(), values.end()};
}

struct Sentence {
    std::string settings;
    std::string says;
};

} // namespace

TEST_CASE("the CPU is always available; CUDA says in one sentence why it is not")
{
    const PluginAt none("");
    const auto backends = knownBackends();
    REQUIRE(backends.size() == 2);
    CHECK(backends[0].name == "cpu");
    CHECK(backends[0].available);
    CHECK(contains(backends[0].description, "CPU"));
    CHECK(!backends[1].available);
    CHECK(contains(backends[1].whyNot, "not installed"));
    CHECK(load({})->warnings().empty()); // and no warning about it
    CHECK(load({})->placementNote().empty());
    const auto lines = describeBackends(backends);
    REQUIRE(lines.size() == 2);
    CHECK(contains(lines[1], "cuda  not available: "));
}

TEST_CASE("every reason why a device is unusable is reported, and the CPU is used")
{
    const std::vector<Sentence> sentences{
        {"driver=none", "no NVIDIA driver"},
        {"driver=old", "11.4"},
        {"devices=0", "no device"},
        {"why=its compute capability 5.2 is below 7.5", "Fake GPU: its compute capability 5.2"},
        {"abi=77", "a different version (interface 77"},
        {"build=0.0.1 other", "a different version (0.0.1 other"},
        {"table=none", "is empty"},
    };
    for (const Sentence &sentence : sentences) {
        CAPTURE(sentence.settings);
        const FakeDevice device(sentence.settings);
        const BackendInfo info = cudaInfo();
        CHECK(!info.available);
        CHECK(contains(info.whyNot, sentence.says));
        const auto model = load({.backend = "auto"});
        CHECK(model->backendName() == "cpu");
        CHECK(!model->usesDevice());
        CHECK(warned(*model, sentence.says)); // the plugin was named, so the reason is reported
        CHECK(contains(model->placementNote(), sentence.says));
        const Error refused = errorOf([&] { load({.backend = "cuda"}); });
        CHECK(refused.kind() == ErrorKind::Failed);
        CHECK(contains(refused.what(), sentence.says));
        CHECK(load({.backend = "cpu"})->warnings().empty());
        CHECK(load({.backend = "auto", .gpuLayers = 0})->warnings().empty());
        CHECK(load({.backend = "cuda", .gpuLayers = 0})->backendName() == "cpu");
    }
}

TEST_CASE("an empty CUDA_VISIBLE_DEVICES is reported")
{
    const FakeDevice device("devices=0");
    setenv("CUDA_VISIBLE_DEVICES", "", 1);
    CHECK(contains(cudaInfo().whyNot, "CUDA_VISIBLE_DEVICES"));
    unsetenv("CUDA_VISIBLE_DEVICES");
    CHECK(!contains(cudaInfo().whyNot, "CUDA_VISIBLE_DEVICES"));
}

TEST_CASE("a file that is not a plugin, and a missing file")
{
    const std::string path =
        (std::filesystem::temp_directory_path() / ("moire-no-plugin-" + std::to_string(getpid()))).string();
    std::ofstream(path) << "not a library";
    {
        const PluginAt here(path);
        CHECK(contains(cudaInfo().whyNot, "cannot load"));
        CHECK(load({})->backendName() == "cpu");
    }
    std::filesystem::remove(path);
    const PluginAt gone(path + ".gone");
    CHECK(contains(cudaInfo().whyNot, "cannot load"));
    CHECK(warned(*load({}), "cannot load"));
}

TEST_CASE("the first usable device is chosen")
{
    const FakeDevice device("devices=2,why=too old");
    const BackendInfo info = cudaInfo();
    CHECK(info.available);
    CHECK(info.description == "Fake GPU 1");
    REQUIRE(info.devices.size() == 2);
    CHECK(info.devices[0].whyNot == "too old");
    CHECK(info.devices[1].whyNot.empty());
    CHECK(info.devices[1].capability == "9.0");
    CHECK(info.devices[1].totalMemory == uint64_t{64} << 30);
    const auto lines = describeBackends(knownBackends());
    REQUIRE(lines.size() == 3);
    CHECK(contains(lines[1], "not usable: too old"));
    CHECK(contains(lines[2], "64.0 GiB"));
}

TEST_CASE("a model that fits runs on the device and gives the same answers as without one")
{
    const std::vector<float> expected = logits(load({.backend = "reference"}));
    const FakeDevice device;
    for (const char *backend : {"auto", "cuda"}) {
        const auto model = load({.backend = backend, .context = 64});
        CHECK(model->backendName() == "cuda");
        CHECK(model->usesDevice());
        CHECK(model->warnings().empty());
        CHECK(model->placementNote() == "the whole model runs on Fake GPU");
        CHECK(logits(model) == expected);
    }
}

TEST_CASE("as many of the last layers as fit go on the device, and the reason is reported")
{
    const uint32_t layers = load({.backend = "reference"})->config().layers;
    REQUIRE(layers >= 3);
    for (uint32_t fit = 1; fit < layers; ++fit) {
        CAPTURE(fit);
        const FakeDevice device(roomFor(fit));
        const auto model = load({.backend = "auto", .context = 64});
        CHECK(model->backendName() == "cpu+cuda");
        for (uint32_t layer = 0; layer < layers; ++layer)
            CHECK(isDevice(model->backend(layer)) == (layer >= layers - fit));
        CHECK(warned(*model, "run on the CPU"));
        CHECK(warned(*model, "the output on Fake GPU: all layers would take"));
        CHECK(logits(model).size() == model->config().vocabulary);
    }
    const FakeDevice device(roomFor(0));
    const auto model = load({.backend = "auto", .context = 64});
    CHECK(model->backendName() == "cpu");
    CHECK(warned(*model, "CPU only"));
    const Error refused = errorOf([] { load({.backend = "cuda", .context = 64}); });
    CHECK(refused.kind() == ErrorKind::Failed);
    CHECK(contains(refused.what(), "does not fit"));
    CHECK(contains(refused.what(), "-c"));
}

TEST_CASE("a given number of layers is used as is, and a number above the layer count means all")
{
    const FakeDevice device;
    const auto two = load({.backend = "auto", .gpuLayers = 2, .context = 64});
    CHECK(two->backendName() == "cpu+cuda");
    CHECK(isDevice(two->backend(two->config().layers - 2)));
    CHECK(!isDevice(two->backend(two->config().layers - 3)));
    CHECK(two->warnings().empty()); // as requested
    CHECK(contains(two->placementNote(), "run on the CPU"));
    CHECK(load({.backend = "cuda", .gpuLayers = 99})->backendName() == "cuda");
    const Error refused = errorOf([] { load({.backend = "cpu", .gpuLayers = 2}); });
    CHECK(refused.kind() == ErrorKind::Usage);
    CHECK(contains(refused.what(), "--gpu-layers"));
}

TEST_CASE("a number of layers that cannot fit is lowered before anything is allocated")
{
    const FakeDevice device(roomFor(1));
    const auto layers = static_cast<uint32_t>(needs().layers.size());
    REQUIRE(needs().total(layers) <= needs().total(1) + 512 * mib); // a tiny model fits within the margin
    const auto model = load({.backend = "auto", .gpuLayers = layers, .context = 64});
    CHECK(model->backendName() == "cuda"); // a given number may use the margin
    const FakeDevice tight("total=1024,free=" + std::to_string(needs().total(2)));
    const auto lowered = load({.backend = "auto", .gpuLayers = layers, .context = 64});
    CHECK(lowered->backendName() == "cpu");
    CHECK(warned(*lowered, "CPU only"));
}

TEST_CASE("a number of layers that does not fit beside the context is lowered, and the sizes are reported")
{
    const LoadOptions options{.backend = "auto", .gpuLayers = 99, .context = size_t{1} << 24};
    const auto file = gguf::File::open(modelPath(modelName));
    const MemoryNeeds large = memoryNeeds(*file, readConfig(*file), options);
    const auto layers = static_cast<uint32_t>(large.layers.size());
    REQUIRE(large.layers[0] > 512 * mib);
    const FakeDevice device("total=1024,free=" + std::to_string(large.total(1) + 512 * mib));
    const auto model = load(options);
    CHECK(model->backendName() == "cpu+cuda");
    CHECK(!isDevice(model->backend(layers - 2)));
    CHECK(warned(*model, "the requested " + std::to_string(layers) + " layers would take"));
}

TEST_CASE("a model larger than device and computer together runs from its file, with a warning")
{
    PlacementPlan plan{.layers = 4, .deviceLayers = 1, .device = "Fake GPU"};
    CHECK(hostMemoryWarning(plan, 100, 120, 100).empty());
    const std::string both = hostMemoryWarning(plan, 100 * mib, 120 * mib, 99 * mib);
    CHECK(contains(both, "the model (120 MiB) is larger than the free memory of Fake GPU and the computer together"));
    CHECK(contains(both, "the part that runs on the CPU (100 MiB) is read from the file"));
    plan.deviceLayers = 0;
    CHECK(contains(hostMemoryWarning(plan, 100 * mib, 100 * mib, 0), "the weights (100 MiB) are larger"));
}

TEST_CASE("requesting GPU layers without a device gives a warning, even if there would be none otherwise")
{
    const PluginAt none("");
    const auto model = load({.backend = "auto", .gpuLayers = 2});
    CHECK(model->backendName() == "cpu");
    CHECK(warned(*model, "not installed"));
}

TEST_CASE("running out of memory while loading retries with fewer layers, down to the CPU")
{
    const auto layers = static_cast<uint32_t>(needs().layers.size());
    // Memory for everything but the first layer and the embedding, with a little to spare.
    uint64_t some = 0;
    {
        const FakeDevice device;
        const uint64_t before = cudaInfo().devices.at(0).freeMemory.value();
        const LoadOptions fewer{.backend = "cuda", .gpuLayers = layers - 1, .context = 64};
        const auto model = load(fewer);
        const Context context(model, plannedContext(fewer, model->config()));
        some = before - cudaInfo().devices.at(0).freeMemory.value();
    }
    const FakeDevice device("limit=" + std::to_string(some + 4096)); // plus the logits
    for (const auto &requested : {std::optional<uint32_t>(), std::optional(layers)}) {
        const auto model = load({.backend = "auto", .gpuLayers = requested, .context = 64});
        CHECK(model->backendName() == "cpu+cuda");
        CHECK(isDevice(model->backend(1)));
        CHECK(!isDevice(model->backend(0)));
        CHECK(warned(*model, "ran out of memory while loading " + std::to_string(layers) + " layers"));
    }
    const FakeDevice tiny("limit=100");
    const auto model = load({.backend = "auto"});
    CHECK(model->backendName() == "cpu");
    CHECK(warned(*model, "CPU only: Fake GPU ran out of memory"));
    CHECK(errorOf([] { load({.backend = "cuda"}); }).kind() == ErrorKind::DeviceMemory);
    const FakeDevice after;
    CHECK(cudaInfo().devices.at(0).freeMemory.value() == uint64_t{64} << 30); // every attempt freed its memory
}

TEST_CASE("layers that leave no room for the context are reduced until the context fits")
{
    const auto layers = static_cast<uint32_t>(needs().layers.size());
    LoadOptions options{.backend = "cuda", .context = 64, .batch = 32};
    const ContextOptions planned{.capacity = 64, .batch = 32};
    uint64_t taken = 0;
    {
        const FakeDevice device;
        const uint64_t before = cudaInfo().devices.at(0).freeMemory.value();
        const auto model = load(options);
        const Context context(model, planned);
        taken = before - cudaInfo().devices.at(0).freeMemory.value();
    }
    const FakeDevice device("limit=" + std::to_string(taken - 1024));
    for (const char *backend : {"auto", "cuda"}) {
        options.backend = backend;
        const auto model = load(options);
        CHECK(model->backendName() == "cpu+cuda");
        CHECK(
            warned(*model, "with " + std::to_string(layers) + " layers, Fake GPU has no memory left for the context"));
        Context context(model, planned);
        CHECK(context.evaluate(std::vector(4, TokenId(1)), LogitRows::Last).size() == model->config().vocabulary);
    }
}

TEST_CASE("after a context error the model is loaded with fewer layers or on the CPU")
{
    const FakeDevice device;
    const auto layers = static_cast<uint32_t>(needs().layers.size());
    const auto model = load({.backend = "cuda"});
    const LoadOptions full = model->optionsAfter(ErrorKind::DeviceMemory, {.backend = "cuda", .threads = 3});
    CHECK(full.backend == "auto");
    CHECK(full.gpuLayers == fewerLayers(layers));
    CHECK(full.threads == 3);
    const LoadOptions lost = model->optionsAfter(ErrorKind::DeviceLost, {.backend = "cuda", .gpuLayers = 2});
    CHECK(lost.backend == "cpu");
    CHECK(!lost.gpuLayers);
    const auto one = load({.backend = "auto", .gpuLayers = 1});
    CHECK(one->optionsAfter(ErrorKind::DeviceMemory, {}).backend == "cpu");
}

TEST_CASE("if a device fails while opening or loading, the CPU is used")
{
    for (const Sentence &sentence :
         {Sentence{"open", "cudaSetDevice"}, Sentence{"load-lost", "stopped answering"},
          Sentence{"load-failed", "no kernel image"}, Sentence{"types=none", "does not support tensors"}}) {
        CAPTURE(sentence.settings);
        const FakeDevice device(sentence.settings);
        const auto model = load({.backend = "auto"});
        CHECK(model->backendName() == "cpu");
        CHECK(warned(*model, sentence.says));
        CHECK_THROWS_AS(load({.backend = "cuda"}), Error);
    }
}

TEST_CASE("a type that the device lacks runs on the CPU, and the note names it")
{
    for (const quant::BlockFormat &f : quant::formats()) {
        CAPTURE(f.name);
        EditedModel edited("llama");
        edited.widenFeedForward(256);
        edited.convert("blk.1.ffn_down.weight", f.type);
        if (f.type == TensorType::F32)
            continue; // the other tensors
        const auto logitsOf = [](const std::shared_ptr<const Model> &model) {
            Context context(model, {.capacity = 16});
            const std::vector<TokenId> ids{TokenId(1), TokenId(2)};
            const auto rows = context.evaluate(ids, LogitRows::Last);
            return std::vector<float>(rows.begin(), rows.end());
        };
        const FakeDevice device(std::string("lacks=") + f.name);
        const auto model = Model::load(edited.path(), {.backend = "auto"});
        CHECK(model->backendName() == "cpu");
        CHECK(warned(*model, std::string("does not support tensors of type ") + f.name));
        CHECK(logitsOf(model) == logitsOf(Model::load(edited.path(), {.backend = "cpu"})));
        CHECK_THROWS_AS(Model::load(edited.path(), {.backend = "cuda"}), Error);
    }
}

TEST_CASE("if a context does not fit on the device, the error names -c and --gpu-layers")
{
    const FakeDevice device;
    const auto model = load({.backend = "cuda", .context = 64});
    const uint64_t used = (uint64_t{64} << 30) - cudaInfo().devices.at(0).freeMemory.value();
    const FakeDevice full("free=" + std::to_string(used + 100));
    const Error refused = errorOf([&] { Context(model, {.capacity = 64}); });
    CHECK(refused.kind() == ErrorKind::DeviceMemory);
    CHECK(contains(refused.what(), "-c"));
    CHECK(contains(refused.what(), "--gpu-layers"));
}

TEST_CASE("if a device is lost during an answer, the partial answer and the kind of error are kept")
{
    const FakeDevice device("lost=4");
    const auto model = load({.backend = "cuda", .context = 64});
    Context context(model, {.capacity = 64});
    const std::vector<TokenId> prompt{TokenId(1), TokenId(2), TokenId(3)};
    GenerationOptions options{.maxTokens = 20, .ignoreEos = true};
    options.sampling.greedy = true;
    GenerationListener listener;
    const GenerationResult result = generate(context, prompt, options, listener);
    CHECK(result.reason == FinishReason::Error);
    CHECK(result.errorKind == ErrorKind::DeviceLost);
    CHECK(contains(result.error, "stopped answering"));
    CHECK(result.ids.size() == 4); // one prefill, three steps, and the token for the failed fifth step
    CHECK(errorOf([&] { context.evaluate(prompt, LogitRows::Last); }).kind() == ErrorKind::DeviceLost);
    // Before the first token there is nothing to keep.
    context.truncate(0);
    CHECK(errorOf([&] { generate(context, prompt, options, listener); }).kind() == ErrorKind::DeviceLost);
}

TEST_CASE("an explicit backend list reaches the plugin too and is not adjusted")
{
    const FakeDevice device("limit=100");
    CHECK(errorOf([] { load({.backend = "cpu:1,cuda"}); }).kind() == ErrorKind::DeviceMemory);
    CHECK(errorOf([] { load({.backend = "cpu:1,cuda", .gpuLayers = 1}); }).kind() == ErrorKind::Usage);
}
