// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/instrument_panel.h"
#include "instruments/value_table.h"

class QListWidget;

namespace moire::widgets {
class Chip;
class CurveChart;
class ToneLabel;
} // namespace moire::widgets

namespace moire::ui {

class ReadingGrid;

/// Whether routing and text of a reply are in order: balance compared with chance, and the anomalies that were
/// found, each with a jump to its token.
class HealthPanel : public InstrumentPanel {
    Q_OBJECT
public:
    explicit HealthPanel(ChatData &chat, QWidget *parent = nullptr);

    ReadingGrid &readings() { return *m_readings; }
    QListWidget &anomalies() { return *m_anomalies; }
    widgets::CurveChart &chart() { return *m_chart; }
    std::vector<widgets::ExportSource> exports() override;

protected:
    void refresh() override;

private:
    void showReadings(const AnswerData &answer);
    void showChart(const AnswerData &answer);
    void showAnomalies(const AnswerData &answer);
    QString describe(const AnswerData &answer, const analysis::Anomaly &anomaly) const;
    static QString stallCause(const AnswerData &answer, uint32_t end);
    void buildStopMenu();
    void takeStopMenu();
    void showStopped(qint64 message, const analysis::Anomaly &why);

    ReadingGrid *m_readings;
    widgets::CurveChart *m_chart;
    widgets::ToneLabel *m_caption;
    QListWidget *m_anomalies;
    widgets::ToneLabel *m_stopped; ///< why an answer was stopped
    widgets::Chip *m_stopAt; ///< the anomalies that stop an answer
    widgets::ToneLabel *m_empty;
    QWidget *m_body;
    QWidget *m_area; ///< scrolls the body
    qint64 m_answer = 0;
    qint64 m_stoppedAnswer = 0; ///< that m_stopped is about
    size_t m_listed = 0; ///< anomalies
    ValueTable m_anomalyTable; ///< to be saved
};

} // namespace moire::ui
