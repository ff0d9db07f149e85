// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "latency_statistics.h"

#include <QPoint>
#include <QWidget>

class QCustomPlot;
class QCPBars;
class QLabel;

namespace moire::widgets {

class PacedUpdate;

/// One bar per token, with prefill and decode in different colours. Drag to zoom, double-click to reset the zoom, click
/// to select. Redraws at most ten times a second, and not while hidden.
class LatencyChart : public QWidget {
    Q_OBJECT
public:
    explicit LatencyChart(QWidget *parent = nullptr);

    void clear();
    void append(const std::vector<LatencyBar> &bars);
    const std::vector<LatencyBar> &bars() const { return m_bars; }
    LatencyStatistics statistics() const { return latencyStatistics(m_bars); }
    void setTimeToFirstToken(std::optional<double> milliseconds);
    QString csv() const; ///< "token,phase,ms,text", RFC 4180; phases: "prefill", "first" (token), "decode"
    bool savePng(const QString &path) const;

signals:
    void selected(int index);

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();
    void draw();

    QLabel *m_figures;
    QCustomPlot *m_plot;
    QCPBars *m_prefill;
    QCPBars *m_decode;
    std::vector<LatencyBar> m_bars;
    std::optional<double> m_ttft;
    QPoint m_pressed;
    bool m_zoomed = false;
    PacedUpdate *m_pace;
};

} // namespace moire::widgets
