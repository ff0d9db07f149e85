// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pictures/chart_paint.h"
#include "pictures/picture.h"
#include "pictures/token_levels.h"
#include "pictures/token_view.h"

#include <array>
#include <functional>
#include <limits>
#include <span>
#include <vector>

namespace moire::widgets {

class PacedUpdate;

/// What a token took, in milliseconds by stage, and the speed around it.
struct TokenBar {
    static constexpr size_t maxStages = 6;

    std::array<float, maxStages> stages{}; ///< below 0 and not finite: 0
    float rate = std::numeric_limits<float>::quiet_NaN(); ///< tokens per second around it; NaN: no line here

    float total() const;
};

/// The prompt, before the first token: a block beside the bars, since its time is on another scale.
struct PrefillBlock {
    qint64 tokens = 0;
    TokenBar bar;
};

struct LevelLine {
    QString label; ///< "p95"
    double milliseconds = 0;
};

struct SpikeNote {
    qsizetype token = 0;
    QString note; ///< "page faults", "not known"
};

/// A bar for every token, stacked by stage, with levels as lines and the speed on a second axis. Where bars would be
/// narrower than a pixel, a column of pixels shows the shortest of its tokens in full colours and the longest in pale
/// ones. Dragging zooms, a click selects, a double click shows all; the wheel pans what is zoomed and zooms with Ctrl.
/// Keys: arrows, Home, End and pages select; + and - zoom, 0 shows all, Ctrl with the arrows pans.
class TokenBars : public Picture {
    Q_OBJECT
public:
    explicit TokenBars(QWidget *parent = nullptr);

    void setStages(const QStringList &names); ///< from the base up; at most maxStages
    void setRateUnit(const QString &unit); ///< of TokenBar::rate: "tok/s"
    void clear(); ///< tokens, prefill, lines, spikes
    void append(std::span<const TokenBar> bars);
    void setPrefill(std::optional<PrefillBlock> prefill);
    void setLines(std::vector<LevelLine> lines);
    void setSpikes(std::vector<SpikeNote> spikes);
    /// The text of a token, for the table and the tool tip; asked for when needed.
    void setTextOf(std::function<QString(qsizetype)> textOf);

    qsizetype count() const { return m_view.count; }
    std::optional<qsizetype> selected() const { return m_selected; }
    void select(std::optional<qsizetype> token); ///< quietly: no signal; the view follows
    const TokenView &view() const { return m_view; }
    void showRange(double begin, double end);
    void showAll();
    QString describe(qsizetype token) const;

    int tableRows() const override { return static_cast<int>(m_view.count); }
    int tableColumns() const override { return 5 + static_cast<int>(m_stages.size()); }
    QString tableHeader(int column) const override;
    QVariant tableValue(int row, int column) const override;
    int currentRow() const override { return m_selected ? static_cast<int>(*m_selected) : -1; }
    void selectRow(int row) override;

signals:
    void tokenSelected(qsizetype token);
    void tokenHovered(qsizetype token); ///< -1: none
    void viewChanged();

protected:
    bool isEmpty() const override { return m_view.count == 0 && !m_prefill; }
    void draw(QPainter &painter, const Canvas &canvas) override;
    QRectF rowRect(int row) const override;
    bool walk(const Walk &walk) override;
    QString tipAt(QPointF point) const override;
    void hover(std::optional<QPointF> point) override;
    void press(QPointF point) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    struct Frame { ///< the chart as it is drawn at a size
        ChartLayout layout;
        QRectF prefill; ///< empty: not seen
        QRectF bars;
        QRectF names; ///< of the lines, after the bars
        Ticks time;
        Ticks rate;
        Axis y;
    };
    Frame frameOf(QSizeF size) const;
    std::optional<qsizetype> tokenAt(QPointF point) const;
    const SpikeNote *spikeOf(qsizetype token) const;
    std::vector<LegendEntry> legend() const;
    QString prefillTime() const;
    static QString millisecondsText(double value);
    bool hasRates() const { return m_topRate > 0; }
    void go(qsizetype token);
    void viewMoved();
    void drawStack(QPainter &painter, const Frame &frame, const TokenBar &bar, double left, double width,
                   double pale) const;
    void drawBars(QPainter &painter, const Frame &frame) const;
    void drawPrefill(QPainter &painter, const Frame &frame) const;
    void drawRates(QPainter &painter, const Frame &frame) const;
    void drawLines(QPainter &painter, const Frame &frame) const;
    void drawSpikes(QPainter &painter, const Frame &frame) const;

    QStringList m_stages;
    QString m_rateUnit;
    std::vector<TokenBar> m_bars;
    TokenLevels m_totals;
    TokenView m_view;
    std::optional<PrefillBlock> m_prefill;
    std::vector<LevelLine> m_lines;
    std::vector<SpikeNote> m_spikes; ///< by token
    std::function<QString(qsizetype)> m_textOf;
    std::optional<qsizetype> m_selected;
    qsizetype m_hovered = -1;
    float m_topRate = 0;
    PacedUpdate *m_pace; ///< for what comes while tokens stream; painting counts
    std::optional<double> m_dragFrom, m_dragTo; ///< coordinates
};

} // namespace moire::widgets
