// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style.h"

#include <moire/generation.h>

#include <QStringList>

class QSettings;

namespace moire::ui {

/// Values of Settings::backend, in the order of the combo box.
inline const QStringList backendNames{QStringLiteral("auto"), QStringLiteral("cpu"), QStringLiteral("cuda")};
constexpr int maxGpuLayers = 100000;

/// The user's settings, kept between sessions.
struct Settings {
    /// Use the values recommended by the model file, and the defaults for the rest; of `sampling` only the seed is
    /// used.
    bool recommendedSampling = true;
    SamplingOptions sampling;
    qint64 maxTokens = 0; ///< 0: until the model stops
    qint64 thinkingBudget = 0; ///< 0: no limit
    QString systemPrompt;
    int contextTokens = 0; ///< 0: chosen by the engine
    int threads = 0; ///< 0: one per physical core
    QString backend = QStringLiteral("auto"); ///< LoadOptions::backend: auto, cpu or cuda
    int gpuLayers = -1; ///< -1: as many as fit in memory
    widgets::Appearance appearance = widgets::Appearance::System;
    QString lastModel;

    void load(QSettings &store); ///< values out of range are replaced by the defaults
    void save(QSettings &store) const;
    GenerationOptions generation(const SamplingRecommendation &recommended = {}) const;
    LoadOptions loading() const;
};

} // namespace moire::ui
