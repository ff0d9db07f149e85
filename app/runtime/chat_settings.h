// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/reasoned_by.h"

#include <moire/context.h>
#include <moire/generation.h>

#include <QString>

namespace moire {

/// How a chat is answered. Chats and presets keep it as a JSON object; what the object leaves out, or gives out of
/// range, is taken from the defaults.
struct ChatSettings {
    static constexpr qint64 maxTokenLimit = 1'000'000'000;
    static constexpr qint64 maxContext = 1 << 24;

    QString systemPrompt; ///< only used by the first question of a chat
    /// Use the values recommended by the model file, and the engine's defaults for the rest; of `sampling` only the
    /// seed is used.
    bool recommendedSampling = true;
    SamplingOptions sampling;
    qint64 maxTokens = 0; ///< 0: until the model stops
    qint64 thinkingBudget = 0; ///< tokens; 0: no limit
    qint64 contextTokens = 0; ///< 0: chosen by the engine. Takes effect when a model is loaded
    RoutingPolicy policy;
    ReasonedBy reasonedBy;
    bool operator==(const ChatSettings &) const = default;

    GenerationOptions generation(const SamplingRecommendation &recommended = {}) const;
    ContextOptions context() const;

    QString toJson() const; ///< everything, a compact object
    /// Text that is no JSON object gives the defaults.
    static ChatSettings fromJson(const QString &json, const ChatSettings &defaults);
};

} // namespace moire
