// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controls/tone_label.h"

#include <QAbstractButton>

class QMenu;

namespace moire::widgets {

/// A short fact or switch with a round outline. Checkable, it is a switch; with a menu, a drop-down; passive, a mark
/// that takes neither focus nor clicks. Where it is too narrow its text is cut, and shown by a tool tip.
class Chip : public QAbstractButton {
    Q_OBJECT

public:
    explicit Chip(const QString &text = {}, QWidget *parent = nullptr);

    /// The colour of text and outline; Text is the ordinary look.
    void setTone(Tone tone);

    /// An arrow after the text; a click opens the menu. The chip does not own it. None: no arrow.
    void setMenu(QMenu *menu);

    /// An arrow without a menu of its own: clicked() is the caller's to answer, with a Popover for instance.
    void setDropDown(bool on);

    void setPassive(bool on);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void openMenu();
    QSize sizeFor(int textWidth) const;
    int textWidth() const;

    QMenu *m_menu = nullptr;
    Tone m_tone = Tone::Text;
    bool m_dropDown = false;
    bool m_passive = false;
};

} // namespace moire::widgets
