// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace moire::widgets {

/// A page in the rail: an icon, the page's name as tool tip and accessible name, taken or not. Buttons of one parent
/// exclude each other.
class RailButton : public QToolButton {
    Q_OBJECT

public:
    /// `iconName` as icon() knows it; the shortcut, if any, is shown in the tool tip and works in the whole window.
    RailButton(const QString &iconName, const QString &name, const QKeySequence &shortcut = {},
               QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace moire::widgets
