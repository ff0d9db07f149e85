// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"

#include <QSettings>

namespace moire::ui {

namespace {

template <class T>
T bounded(const QVariant &value, T fallback, double low, double high)
{
    bool ok = false;
    const double number = value.toDouble(&ok);
    return ok && number >= low && number <= high ? static_cast<T>(number) : fallback;
}

/// Files from before chats had settings of their own have a key for each value.
ChatSettings readOldChat(const QSettings &file)
{
    ChatSettings s;
    const auto value = [&](const char *key) { return file.value(QLatin1String(key)); };
    s.sampling.temperature = bounded(value("sampling/temperature"), s.sampling.temperature, 0, 10);
    s.sampling.topK = bounded(value("sampling/top_k"), s.sampling.topK, 0, 1'000'000);
    s.sampling.topP = bounded(value("sampling/top_p"), s.sampling.topP, 0, 1);
    s.sampling.minP = bounded(value("sampling/min_p"), s.sampling.minP, 0, 1);
    s.sampling.repeatPenalty = bounded(value("sampling/repeat_penalty"), s.sampling.repeatPenalty, 0.1, 10);
    // Older still: sampling values that were changed stay in use.
    const QVariant recommended = value("sampling/recommended");
    s.recommendedSampling = recommended.isValid() ? recommended.toBool() : s.sampling == ChatSettings().sampling;
    bool ok = false;
    const quint64 seed = value("sampling/seed").toString().toULongLong(&ok);
    if (ok)
        s.sampling.seed = seed;
    s.maxTokens = bounded(value("max_tokens"), s.maxTokens, 0, ChatSettings::maxTokenLimit);
    s.thinkingBudget = bounded(value("thinking_budget"), s.thinkingBudget, 0, ChatSettings::maxTokenLimit);
    s.systemPrompt = value("system_prompt").toString();
    s.contextTokens = bounded(value("context"), s.contextTokens, 0, ChatSettings::maxContext);
    return s;
}

Settings read(const QSettings &file)
{
    Settings s;
    const auto value = [&](const char *key) { return file.value(QLatin1String(key)); };
    s.chat = file.contains(QStringLiteral("chat")) ? ChatSettings::fromJson(value("chat").toString(), {})
                                                   : readOldChat(file);
    s.threads = bounded(value("threads"), s.threads, 0, maxThreads);
    if (const QString backend = value("backend").toString(); backendNames.contains(backend))
        s.backend = backend;
    s.gpuLayers = bounded(value("gpu_layers"), s.gpuLayers, -1, maxGpuLayers);
    s.appearance = static_cast<widgets::Appearance>(bounded(value("appearance"), 0, 0, 2));
    s.modelFolders = value("model_folders").toStringList();
    s.modelFiles = value("model_files").toStringList();
    s.lastModel = value("model").toString();
    return s;
}

void write(QSettings &file, const Settings &s)
{
    const auto set = [&](const char *key, const QVariant &value) { file.setValue(QLatin1String(key), value); };
    set("chat", s.chat.toJson());
    set("threads", s.threads);
    set("backend", s.backend);
    set("gpu_layers", s.gpuLayers);
    set("appearance", static_cast<int>(s.appearance));
    set("model_folders", s.modelFolders);
    set("model_files", s.modelFiles);
    set("model", s.lastModel);
}

} // namespace

LoadOptions Settings::loading() const
{
    LoadOptions options;
    options.backend = backend.toStdString();
    options.threads = static_cast<unsigned>(threads);
    if (gpuLayers >= 0 && backend != QLatin1String("cpu"))
        options.gpuLayers = static_cast<uint32_t>(gpuLayers);
    return options;
}

SettingsFile::SettingsFile(QSettings &file, QObject *parent) : QObject(parent), m_file(file), m_values(read(file)) {}

void SettingsFile::change(const Settings &values)
{
    if (values == m_values)
        return;
    const Settings before = std::exchange(m_values, values);
    write(m_file, m_values);
    emit changed(before);
}

} // namespace moire::ui
