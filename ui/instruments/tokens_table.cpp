// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/tokens_table.h"

#include "instruments/instrument_panel.h"

namespace moire::ui {

namespace {

constexpr int plainColumns = 6;

} // namespace

int TokensTable::tableRows() const
{
    const AnswerData *answer = m_data.selected();
    return answer ? static_cast<int>(answer->figures.tokens()) : 0;
}

int TokensTable::tableColumns() const
{
    return plainColumns + static_cast<int>(stageCount);
}

QString TokensTable::tableHeader(int column) const
{
    if (column >= plainColumns)
        return InstrumentPanel::tr("%1, ms").arg(stageText(static_cast<Stage>(column - plainColumns)));
    const QString names[plainColumns] = {
        InstrumentPanel::tr("token"),         InstrumentPanel::tr("text"),
        InstrumentPanel::tr("reasoning"),     InstrumentPanel::tr("log-probability, nats"),
        InstrumentPanel::tr("entropy, nats"), InstrumentPanel::tr("ms")};
    return column >= 0 ? names[column] : QString();
}

QVariant TokensTable::tableValue(int row, int column) const
{
    const AnswerData *answer = m_data.selected();
    if (!answer || row < 0 || static_cast<uint32_t>(row) >= answer->figures.tokens())
        return {};
    const AnswerFigures &figures = answer->figures;
    const auto n = static_cast<uint32_t>(row);
    switch (column) {
    case 0:
        return row;
    case 1:
        return shownToken(figures.piece(n));
    case 2:
        return figures.thinking.contains(analysis::TokenNumber(n)) ? 1 : 0;
    case 3:
        return figures.logProbabilities[n];
    case 4:
        return figures.entropies[n];
    case 5:
        return figures.milliseconds[n];
    default:
        return figures.stages[n * stageCount + static_cast<size_t>(column - plainColumns)];
    }
}

} // namespace moire::ui
