// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/latency.h"
#include "instruments/instrument_panel.h"

namespace moire::widgets {
class TokenBars;
class ToneLabel;
} // namespace moire::widgets

namespace moire::ui {

/// A bar for every token of the reply, stacked by stage, with percentiles, speed, and the prompt as a block of its own.
class LatencyPanel : public InstrumentPanel {
    Q_OBJECT
public:
    explicit LatencyPanel(ChatData &chat, QWidget *parent = nullptr);

    widgets::TokenBars &bars() { return *m_bars; }
    std::vector<widgets::ExportSource> exports() override;

protected:
    void refresh() override;

private:
    void clear(qint64 answer);
    void append(const AnswerData &answer);
    void showFigures(AnswerData &answer);
    void showSpikes(AnswerData &answer);

    widgets::TokenBars *m_bars;
    widgets::ToneLabel *m_caption;
    qint64 m_answer = 0; ///< whose tokens the bars are
    uint32_t m_tokens = 0; ///< of it that are shown
    uint32_t m_figured = 0; ///< when percentiles were computed
    bool m_ended = false;
};

} // namespace moire::ui
