// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style.h"

#include <moire/generation.h>

#include <QString>

class QSettings;

namespace moire::ui {

/// What a person set, kept between starts.
struct Settings {
    SamplingOptions sampling;
    qint64 maxTokens = 0; ///< 0: until the model ends
    qint64 thinkingBudget = 0; ///< 0: none
    QString systemPrompt;
    int contextTokens = 0; ///< 0: the engine's choice
    int threads = 0; ///< 0: the machine's cores
    widgets::Appearance appearance = widgets::Appearance::System;
    QString lastModel;

    void load(QSettings &store); ///< values out of range are replaced by the defaults
    void save(QSettings &store) const;
    GenerationOptions generation() const;
};

} // namespace moire::ui
