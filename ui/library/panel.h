// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace moire::ui {

/// A part of a page: a background of the palette, and hairlines along some of its edges. Left and right are meant for
/// left-to-right windows and are mirrored in others.
class Panel : public QWidget {
    Q_OBJECT
public:
    explicit Panel(QPalette::ColorRole ground, Qt::Edges lines = {}, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPalette::ColorRole m_ground;
    Qt::Edges m_lines;
};

} // namespace moire::ui
