// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/chat_data.h"

#include <QColor>

namespace moire::ui {

/// What the colours of an answer's tokens show.
enum class ColourBy { Nothing, Probability, Entropy, Surprise, Latency, Expert };
constexpr int colourModes = 6;

/// The colours of an answer's tokens, and their legend. A plain value: it is made anew when the answer grows.
struct TokenColours {
    QList<QRgb> colours; ///< by token number; 0: none
    QString low, high; ///< what the ends of the legend mean
    std::vector<QColor> legend; ///< from low to high; empty: nothing is coloured

    /// Of the tokens whose figures are known. \p layer: of ColourBy::Expert; none: the first one. Of a long answer,
    /// experts are known of the pages in memory only.
    static TokenColours of(ColourBy by, AnswerData &answer, std::optional<LayerIndex> layer);
};

QString colourName(ColourBy by); ///< "probability"
/// Those of \p count tokens from number \p first on, which may be -1 for none: of one part of an answer's text.
QList<QRgb> coloursOfPart(const QList<QRgb> &colours, qint32 first, qsizetype count);

} // namespace moire::ui
