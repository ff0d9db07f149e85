// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/token_colours.h"

#include "analysis/latency.h"
#include "pictures/colour_scale.h"
#include "style/theme.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace moire::ui {

using namespace moire::analysis;

namespace {

constexpr double mostEntropy = 4; ///< nats, at full strength
constexpr double mostSurprise = 8; ///< nats
constexpr double expertStrength = 0.4; ///< of an expert's colour in the page's, so that text stays legible
constexpr uint32_t mostRouted = 8 * ColumnPages::pageTokens;

QString text(const char *source)
{
    return QCoreApplication::translate("TokenColours", source);
}

/// Strengths, 0 to 1; NaN: not known.
template <class Strength>
void colourEach(TokenColours &result, uint32_t tokens, Strength strengthOf)
{
    const widgets::Theme &theme = widgets::theme();
    for (uint32_t n = 0; n < tokens; ++n) {
        const double strength = strengthOf(n);
        const bool seen = std::isfinite(strength) && strength > 0.02;
        result.colours.push_back(seen ? widgets::tokenColour(theme, std::min(strength, 1.0)).rgb() : 0);
    }
    for (int i = 0; i <= 8; ++i)
        result.legend.push_back(widgets::tokenColour(theme, i / 8.0));
}

QColor expertColour(size_t expert, size_t experts)
{
    const int level = static_cast<int>(expert * (widgets::ColourScale::levels - 1) / std::max<size_t>(1, experts - 1));
    return widgets::mixed(widgets::theme().page,
                          QColor::fromRgb(widgets::levelColour(widgets::ColourScale::Kind::Amount, level)),
                          expertStrength);
}

void colourByExpert(TokenColours &result, AnswerData &answer, std::optional<LayerIndex> layer)
{
    const RouteShape &shape = answer.shape();
    if (shape.rows() == 0)
        return;
    const size_t row = layer ? shape.row(*layer).value_or(0) : 0;
    const uint32_t end = answer.figures.tokens();
    result.colours.resize(end);
    answer.pages->forEach({end > mostRouted ? end - mostRouted : 0, end}, [&](const Columns &columns, size_t i) {
        const auto chosen = columns.chosen(i, row);
        const auto gates = columns.gates(i, row);
        if (chosen.empty())
            return;
        const auto heaviest = std::max_element(gates.begin(), gates.end()) - gates.begin();
        result.colours[static_cast<qsizetype>(columns.first() + i)] =
            expertColour(chosen[static_cast<size_t>(heaviest)], shape.experts).rgb();
    });
    for (size_t i = 0; i <= 8; ++i)
        result.legend.push_back(expertColour(i * (shape.experts - 1) / 8, shape.experts));
    result.low = text(QT_TRANSLATE_NOOP("TokenColours", "layer %1: 0")).arg(shape.layers[row].value);
    result.high = QLocale().toString(shape.experts - 1);
}

} // namespace

TokenColours TokenColours::of(ColourBy by, AnswerData &answer, std::optional<LayerIndex> layer)
{
    TokenColours result;
    const AnswerFigures &figures = answer.figures;
    const uint32_t tokens = figures.tokens();
    const auto logProbability = [&](uint32_t n) { return static_cast<double>(figures.logProbabilities[n]); };
    switch (by) {
    case ColourBy::Nothing:
        break;
    case ColourBy::Probability:
        colourEach(result, tokens, [&](uint32_t n) { return 1 - std::exp(logProbability(n)); });
        result.low = text(QT_TRANSLATE_NOOP("TokenColours", "p 1"));
        result.high = QStringLiteral("0");
        break;
    case ColourBy::Entropy:
        colourEach(result, tokens, [&](uint32_t n) { return static_cast<double>(figures.entropies[n]) / mostEntropy; });
        result.low = QStringLiteral("0");
        result.high = text(QT_TRANSLATE_NOOP("TokenColours", "%1 nats")).arg(mostEntropy);
        break;
    case ColourBy::Surprise:
        colourEach(result, tokens, [&](uint32_t n) { return -logProbability(n) / mostSurprise; });
        result.low = QStringLiteral("0");
        result.high = text(QT_TRANSLATE_NOOP("TokenColours", "%1 nats")).arg(mostSurprise);
        break;
    case ColourBy::Latency: {
        const auto times = std::span(figures.milliseconds).subspan(tokens > 0 ? 1 : 0);
        const double most = latencyFigures(times).p99.value_or(0);
        colourEach(result, tokens,
                   [&](uint32_t n) { return n > 0 && most > 0 ? figures.milliseconds[n] / most : std::nan(""); });
        result.low = QStringLiteral("0");
        result.high = text(QT_TRANSLATE_NOOP("TokenColours", "%1 ms (p99)")).arg(QLocale().toString(most, 'f', 1));
        break;
    }
    case ColourBy::Expert:
        colourByExpert(result, answer, layer);
        break;
    }
    return result;
}

QString colourName(ColourBy by)
{
    constexpr std::array names{
        QT_TRANSLATE_NOOP("TokenColours", "nothing"), QT_TRANSLATE_NOOP("TokenColours", "probability"),
        QT_TRANSLATE_NOOP("TokenColours", "entropy"), QT_TRANSLATE_NOOP("TokenColours", "surprise"),
        QT_TRANSLATE_NOOP("TokenColours", "latency"), QT_TRANSLATE_NOOP("TokenColours", "expert")};
    static_assert(names.size() == colourModes);
    return text(names[static_cast<size_t>(by)]);
}

QList<QRgb> coloursOfPart(const QList<QRgb> &colours, qint32 first, qsizetype count)
{
    QList<QRgb> list(colours.isEmpty() ? 0 : count, 0);
    for (qsizetype i = 0; i < list.size(); ++i)
        if (const qsizetype n = first + i; n >= 0 && n < colours.size())
            list[i] = colours[n];
    return list;
}

} // namespace moire::ui
