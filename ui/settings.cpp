// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"

#include <QSettings>

#include <algorithm>

namespace moire::ui {

namespace {

template <class T>
T bounded(const QVariant &value, T fallback, double low, double high)
{
    bool ok = false;
    const double number = value.toDouble(&ok);
    return ok && number >= low && number <= high ? static_cast<T>(number) : fallback;
}

} // namespace

void Settings::load(QSettings &store)
{
    const Settings d;
    const auto value = [&](const char *key) { return store.value(QLatin1String(key)); };
    sampling.temperature = bounded(value("sampling/temperature"), d.sampling.temperature, 0, 10);
    sampling.topK = bounded(value("sampling/top_k"), d.sampling.topK, 0, 1000000);
    sampling.topP = bounded(value("sampling/top_p"), d.sampling.topP, 0, 1);
    sampling.minP = bounded(value("sampling/min_p"), d.sampling.minP, 0, 1);
    sampling.repeatPenalty = bounded(value("sampling/repeat_penalty"), d.sampling.repeatPenalty, 0.1, 10);
    sampling.seed.reset();
    // Files from before this setting existed: sampling values that were changed stay in use.
    const QVariant recommended = value("sampling/recommended");
    recommendedSampling = recommended.isValid() ? recommended.toBool() : sampling == d.sampling;
    bool ok = false;
    const quint64 seed = value("sampling/seed").toString().toULongLong(&ok);
    sampling.seed = ok ? std::optional<uint64_t>(seed) : std::nullopt;
    maxTokens = bounded(value("max_tokens"), d.maxTokens, 0, 1e9);
    thinkingBudget = bounded(value("thinking_budget"), d.thinkingBudget, 0, 1e9);
    systemPrompt = value("system_prompt").toString();
    contextTokens = bounded(value("context"), d.contextTokens, 0, 1 << 24);
    threads = bounded(value("threads"), d.threads, 0, 1024);
    backend = value("backend").toString();
    if (!backendNames.contains(backend))
        backend = d.backend;
    gpuLayers = bounded(value("gpu_layers"), d.gpuLayers, -1, maxGpuLayers);
    appearance = static_cast<widgets::Appearance>(bounded(value("appearance"), 0, 0, 2));
    lastModel = value("model").toString();
}

void Settings::save(QSettings &store) const
{
    const auto set = [&](const char *key, const QVariant &value) { store.setValue(QLatin1String(key), value); };
    set("sampling/recommended", recommendedSampling);
    set("sampling/temperature", static_cast<double>(sampling.temperature));
    set("sampling/top_k", sampling.topK);
    set("sampling/top_p", static_cast<double>(sampling.topP));
    set("sampling/min_p", static_cast<double>(sampling.minP));
    set("sampling/repeat_penalty", static_cast<double>(sampling.repeatPenalty));
    set("sampling/seed", sampling.seed ? QString::number(*sampling.seed) : QString());
    set("max_tokens", maxTokens);
    set("thinking_budget", thinkingBudget);
    set("system_prompt", systemPrompt);
    set("context", contextTokens);
    set("threads", threads);
    set("backend", backend);
    set("gpu_layers", gpuLayers);
    set("appearance", static_cast<int>(appearance));
    set("model", lastModel);
}

GenerationOptions Settings::generation(const SamplingRecommendation &recommended) const
{
    GenerationOptions options;
    options.sampling = recommendedSampling ? recommended.over({}) : sampling;
    options.sampling.seed = sampling.seed;
    if (maxTokens > 0)
        options.maxTokens = static_cast<size_t>(maxTokens);
    if (thinkingBudget > 0)
        options.thinkingBudget = static_cast<size_t>(thinkingBudget);
    return options;
}

LoadOptions Settings::loading() const
{
    LoadOptions options;
    options.backend = backend.toStdString();
    options.threads = static_cast<unsigned>(threads);
    if (gpuLayers >= 0 && backend != QLatin1String("cpu"))
        options.gpuLayers = static_cast<uint32_t>(gpuLayers);
    return options;
}

} // namespace moire::ui
