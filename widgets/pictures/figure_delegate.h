// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QRectF>
#include <QStyledItemDelegate>

namespace moire::widgets {

/// An amount as a bar within a cell, from the side where reading starts.
struct CellBar {
    double value = 0;
    double most = 1; ///< the value of a full bar, the same in a whole column
    bool muted = false; ///< of second rank

    bool operator==(const CellBar &) const = default;
};

/// A value with its interval on an axis that a whole column shares. It runs from left to right in every window.
struct CellInterval {
    double value = 0;
    double low = 0, high = 0; ///< ends of the interval, for example of 95 %
    double axisLow = -1, axisHigh = 1;
    double zero = 0; ///< where "no difference" is: 0, or 1 for ratios; outside the axis: no line
    bool logarithmic = false; ///< the axis, for ratios; all numbers are above 0 then
    bool holds = true; ///< shown to hold, in the accent; otherwise muted

    bool operator==(const CellInterval &) const = default;
};

/// A token on a ground that is stronger the more probable it is.
struct CellToken {
    QString text; ///< as shown, spaces visible
    double strength = 0; ///< 0 to 1

    bool operator==(const CellToken &) const = default;
};

/// Where the parts of such a cell are.
struct FigureCell {
    QRectF figure;
    QRectF text; ///< at the end, empty without a text

    static FigureCell of(const QRectF &cell, double textWidth, double padding, bool mirrored);
    QRectF bar(const CellBar &bar, double thickness, bool mirrored) const;
    QRectF track(double thickness) const;
    QRectF chip(double width, double height, bool mirrored) const; ///< of a token, where reading starts
    double x(const CellInterval &interval, double value) const; ///< clamped to the figure
};

/// Draws a CellBar, a CellInterval or a CellToken (in FigureRole) beside the text of a cell. Screen readers read the
/// text, so a model says in Qt::AccessibleTextRole what only the picture shows.
class FigureDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int FigureRole = Qt::UserRole + 0x0f16;

    using QStyledItemDelegate::QStyledItemDelegate;

    /// A text as wide as the widest of its column, so that figures line up; empty: each cell's own.
    void setTextRoom(const QString &widest) { m_widest = widest; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QString m_widest;
};

} // namespace moire::widgets

Q_DECLARE_METATYPE(moire::widgets::CellBar)
Q_DECLARE_METATYPE(moire::widgets::CellInterval)
Q_DECLARE_METATYPE(moire::widgets::CellToken)
