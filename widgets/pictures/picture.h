// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pictures/table.h"

#include <QFont>
#include <QWidget>

#include <optional>

namespace moire::widgets {

/// A step of the keyboard: along one of the axes, by a page, or to an end.
struct Walk {
    int right = 0; ///< -1, 0, 1
    int down = 0; ///< -1, 0, 1
    bool page = false; ///< Page Up, Page Down: down by a page
    bool end = false; ///< Home, End: as far as it goes
    bool whole = false; ///< with Ctrl
};

/// What all pictures have in common: painting by draw() on the screen and into files, the keyboard, tool tips, the
/// empty text, and their table for screen readers. Measured quantities keep running from left to right in right-to-left
/// windows, as in print; margins and texts are mirrored.
class Picture : public QWidget, public PictureTable {
    Q_OBJECT
public:
    explicit Picture(QWidget *parent = nullptr);

    /// What would be here and how it comes here.
    void setEmptyText(const QString &text);
    const QString &emptyText() const { return m_emptyText; }

    int currentRow() const override = 0;
    void selectRow(int row) override = 0;
    QRectF rowPlace(int row) const override;

    /// The whole picture on its background, without what belongs to the screen (mouse, focus).
    void drawOn(QPainter &painter, const QSizeF &size);

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

signals:
    void activated(int row); ///< Enter or a double click on the selected row of the table
    void menuRequested(int row, const QPoint &globalPosition); ///< the context menu's key or button, on the selection

protected:
    struct Canvas {
        QSizeF size;
        bool screen; ///< false: into a file, drawn as shapes and without the mouse
    };
    // All coordinates below are the canvas', not the widget's: the focus ring has a margin of its own around it.
    virtual bool isEmpty() const = 0;
    virtual void draw(QPainter &painter, const Canvas &canvas) = 0;
    virtual bool walk(const Walk &walk) = 0; ///< false: the key is somebody else's
    virtual QRectF rowRect(int row) const = 0; ///< empty: not seen
    virtual QString tipAt(QPointF point) const = 0;
    virtual void hover(std::optional<QPointF> point) { Q_UNUSED(point) }
    virtual void press(QPointF point) = 0; ///< left or right button

    double lineHeight() const; ///< of labels
    QFont labelFont() const; ///< a step smaller than the widget's
    double unit() const; ///< half the line height of the font
    double margin() const; ///< between widget and canvas
    QSizeF area() const; ///< of the canvas on the screen
    QPointF inside(QPointF position) const { return position - QPointF(margin(), margin()); }
    void updatePart(const QRectF &part);
    bool mirrored() const { return layoutDirection() == Qt::RightToLeft; }
    void tellSelection(); ///< repaints, and screen readers say the current row
    void tellRows(int before); ///< screen readers hear that the table has changed; before: how many rows it had

    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QString m_emptyText;
    bool m_ring = false; ///< the focus came by the keyboard
};

} // namespace moire::widgets
