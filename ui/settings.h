// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style.h"

#include <moire/generation.h>

#include <QStringList>

class QSettings;

namespace moire::ui {

/// Values of Settings::backend, in the order of their choice.
inline const QStringList backendNames{QStringLiteral("auto"), QStringLiteral("cpu"), QStringLiteral("cuda")};
constexpr int mostGpuLayers = 100000;

/// What a person set, kept between starts.
struct Settings {
    /// As the model's file recommends, else the defaults: of `sampling` the seed alone is used then.
    bool recommendedSampling = true;
    SamplingOptions sampling;
    qint64 maxTokens = 0; ///< 0: until the model stops
    qint64 thinkingBudget = 0; ///< 0: none
    QString systemPrompt;
    int contextTokens = 0; ///< 0: the engine's choice
    int threads = 0; ///< 0: the machine's cores
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
