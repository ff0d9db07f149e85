// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace moire::widgets {

/// A readout such as "TTFT 380 ms": the figure bold with digits of equal width, so that it does not tremble while it
/// changes; name and unit muted. Screen readers read the whole. Where it is too narrow, the name is left out first, and
/// a tool tip says the whole.
class FigureLabel : public QLabel {
    Q_OBJECT

public:
    explicit FigureLabel(QWidget *parent = nullptr);

    /// Each may be empty; the figure is written as the caller formatted it.
    void setFigure(const QString &figure, const QString &unit = {}, const QString &name = {});

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QFont fontOf(int part) const;
    double widthFrom(int firstPart) const;

    QString m_parts[3]; ///< name, figure, unit
};

} // namespace moire::widgets
