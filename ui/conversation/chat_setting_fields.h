// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/chat_settings.h"

namespace moire::ui {

/// One number among the settings of a chat: what it is called, its range, and where it is kept.
struct ChatSettingField {
    const char *id; ///< objectName() of its editor
    QString name;
    QString what; ///< one sentence
    double (*get)(const ChatSettings &);
    void (*set)(ChatSettings &, double);
    double low;
    double high;
    double step;
    int decimals;
    QString lowText = {}; ///< what the lowest value means; empty: it is a number like the others
    enum class Part { Sampling, More, Limits } part = Part::Sampling; ///< More: sampling that few people change
    bool (*recommends)(const SamplingRecommendation &) = nullptr; ///< null: no model recommends it

    bool isSampling() const { return part != Part::Limits; }
    QString text(double value) const; ///< as the editor shows it, in the person's locale
};

/// In the order of the panel.
const std::vector<ChatSettingField> &chatSettingFields();

} // namespace moire::ui
