// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

namespace moire::widgets {

class Segment;

/// A few choices in a row, one of them taken. Tab goes to the taken one, the arrow keys, Home and End take another;
/// screen readers see radio buttons.
class SegmentedControl : public QWidget {
    Q_OBJECT

public:
    explicit SegmentedControl(QWidget *parent = nullptr);
    explicit SegmentedControl(const QStringList &texts, QWidget *parent = nullptr);

    /// Returns its index. The first one is taken.
    int addSegment(const QString &text, const QString &toolTip = {});
    void setSegmentText(int index, const QString &text);
    void setSegmentEnabled(int index, bool enabled);
    int count() const { return static_cast<int>(m_segments.size()); }

    int currentIndex() const { return m_current; } ///< -1: there is none

public slots:
    /// Out of range: nothing happens.
    void setCurrentIndex(int index);

signals:
    void currentChanged(int index); ///< by a person or by setCurrentIndex()

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void step(int from, int by);

    QList<Segment *> m_segments;
    int m_current = -1;
};

} // namespace moire::widgets
