// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_model.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <span>

namespace moire::test {

namespace {

/// The chosen experts of one token with their weights, by ascending id.
std::map<uint32_t, float> choice(const Run &run, size_t layer, size_t token)
{
    std::map<uint32_t, float> chosen;
    for (size_t j = token * run.expertsUsed; j < (token + 1) * run.expertsUsed; ++j)
        chosen[run.ids[layer][j]] = run.weights[layer][j];
    return chosen;
}

/// The rows of the positions whose logits \p golden has.
std::vector<float> keptLogits(const Run &run, const Golden &golden)
{
    const size_t width = run.logits.size() / golden.ids.size();
    std::vector<float> kept;
    for (size_t t = 0; t < golden.ids.size(); t += golden.every) {
        const auto row = std::span(run.logits).subspan(t * width, width);
        kept.insert(kept.end(), row.begin(), row.end());
    }
    return kept;
}

void checkRouting(const Run &run, const Golden &golden)
{
    REQUIRE(run.moeLayers == golden.routing.size());
    size_t differentChoices = 0;
    float weightDifference = 0.0f;
    float scoreDifference = 0.0f;
    for (size_t l = 0; l < run.moeLayers; ++l) {
        const Golden::Layer &expected = golden.routing[l];
        for (size_t t = 0; t < golden.ids.size(); ++t) {
            const auto chosen = choice(run, l, t);
            std::vector<uint32_t> ids;
            std::vector<float> weights;
            for (const auto &[id, weight] : chosen) {
                ids.push_back(id);
                weights.push_back(weight);
            }
            differentChoices += ids != expected.ids[t] ? 1 : 0;
            weightDifference = std::max(weightDifference, largestDifference(weights, expected.weights[t]));
            const std::span<const float> scores(run.scores[l].data() + t * run.experts, run.experts);
            scoreDifference = std::max(scoreDifference, largestDifference(scores, expected.scores[t]));
        }
    }
    CHECK(differentChoices == 0);
    CHECK(weightDifference <= 1e-4f);
    CHECK(scoreDifference <= 1e-4f);
}

} // namespace

void checkModel(const Golden &golden, const Variant &variant)
{
    CAPTURE(golden.name);
    CAPTURE(variant.backend);
    CAPTURE(variant.simd);
    setenv("MOIRE_CPU", variant.simd, 1);
    LoadOptions options;
    options.backend = variant.backend;
    options.threads = 2;
    const auto model = Model::load(modelPath(golden.name), options);
    const bool latent = model->config().perLayer[0].attention.kind == AttentionKind::Latent;
    const std::vector<LatentMode> modes = latent
        ? std::vector{LatentMode::Auto, LatentMode::Absorbed, LatentMode::Decompressed}
        : std::vector{LatentMode::Auto};
    for (const LatentMode mode : modes) {
        for (const size_t batch : variant.batches) {
            CAPTURE(static_cast<int>(mode));
            CAPTURE(batch);
            Context exact(model, {.capacity = 64, .cacheType = TensorType::F32, .batch = 64, .latent = mode});
            const Run run = evaluateAll(exact, golden.ids, batch);
            CHECK(largestDifference(keptLogits(run, golden), golden.logits) <= 1e-4f * golden.range);
            checkRouting(run, golden);
        }
        // Half precision in the cache rounds keys and values to 11 bits. This may change a choice of experts, so single
        // positions may differ; only the mean is checked.
        Context half(model, {.capacity = 64, .cacheType = TensorType::F16, .batch = 64, .latent = mode});
        const std::vector<float> logits = keptLogits(evaluateAll(half, golden.ids, 64), golden);
        REQUIRE(logits.size() == golden.logits.size());
        double sum = 0.0;
        for (size_t i = 0; i < logits.size(); ++i)
            sum += static_cast<double>(std::abs(logits[i] - golden.logits[i]));
        CHECK(sum / static_cast<double>(logits.size()) <= 2e-3 * static_cast<double>(golden.range));
    }
    unsetenv("MOIRE_CPU");
}

} // namespace moire::test
