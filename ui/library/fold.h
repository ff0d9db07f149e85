// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace moire::ui {

/// A line that opens and closes what is beneath it; closed at first.
class Fold : public QWidget {
    Q_OBJECT
public:
    Fold(const QString &title, QWidget *content, QWidget *parent = nullptr); ///< \p content is owned from now on
    void setTitle(const QString &title);
    bool isOpen() const;
    void setOpen(bool open);
    QToolButton *button() const { return m_button; }

signals:
    void toggled(bool open);

private:
    QToolButton *m_button;
    QWidget *m_content;
};

} // namespace moire::ui
