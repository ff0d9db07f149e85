// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pictures/chart_paint.h"
#include "pictures/colour_scale.h"
#include "pictures/row_picture.h"

#include <limits>
#include <vector>

namespace moire::widgets {

struct ReasoningStep {
    QString text; ///< its beginning
    qsizetype tokens = 0;
    double seconds = 0;
    double confidence = std::numeric_limits<double>::quiet_NaN(); ///< mean probability, 0 to 1; NaN: not known
    double drift = std::numeric_limits<double>::quiet_NaN(); ///< routing distance to the step before
    int repeats = -1; ///< the earlier step that this one repeats, -1: none
    QString note;
};

struct StepTimelineData {
    std::vector<ReasoningStep> steps;
    std::vector<float> drift; ///< routing drift at every token, NaN: not known; may be empty
    double confidenceLow = 0; ///< the ends of the colours
    double confidenceHigh = 1;
    std::optional<qsizetype> budget; ///< tokens
    bool running = false; ///< tokens are still coming
};

/// Where the steps are: side by side in tokens, with the budget on the same line while it is not too far away.
struct StepGeometry {
    QRectF drift; ///< the line above the segments
    QRectF segments;
    QRectF loops; ///< brackets below
    QRectF axis;
    QRectF legend;
    std::vector<qsizetype> begins; ///< the first token of every step, and the end of the last
    double shown = 1; ///< tokens across the picture
    bool budgetSeen = false; ///< the budget is within `shown`

    static StepGeometry of(QSizeF size, double line, const StepTimelineData &data);
    double x(double token) const { return segments.left() + token / shown * segments.width(); }
    QRectF stepRect(int step) const; ///< the segment, without the gap to the next
    int stepAt(QPointF point) const; ///< also above and below the segment; -1: none
};

/// The steps of a reasoning as segments of a line in tokens, coloured by confidence; above it the routing drift, below
/// it what repeats what, and the budget as a line. Keys: arrows, Home and End select a step.
class StepTimeline : public RowPicture {
    Q_OBJECT
public:
    explicit StepTimeline(QWidget *parent = nullptr);

    void setData(StepTimelineData data);
    const StepTimelineData &data() const { return m_data; }
    QString describe(int step) const override;

    int tableRows() const override { return static_cast<int>(m_data.steps.size()); }
    int tableColumns() const override { return 8; }
    QString tableHeader(int column) const override;
    QVariant tableValue(int row, int column) const override;
    QString tableText(int row, int column) const override;
    QSize sizeHint() const override;

protected:
    bool isEmpty() const override { return m_data.steps.empty(); }
    void draw(QPainter &painter, const Canvas &canvas) override;
    QRectF rowRect(int row) const override;
    int rowAt(QPointF point) const override { return geometryOf(area()).stepAt(point); }

private:
    StepGeometry geometryOf(QSizeF size) const { return StepGeometry::of(size, lineHeight(), m_data); }
    ColourScale confidence() const;
    void drawDrift(QPainter &painter, const StepGeometry &geometry) const;
    void drawSegments(QPainter &painter, const StepGeometry &geometry) const;
    void drawLoops(QPainter &painter, const StepGeometry &geometry) const;
    void drawBudget(QPainter &painter, const StepGeometry &geometry) const;

    StepTimelineData m_data;
};

} // namespace moire::widgets
