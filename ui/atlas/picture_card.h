// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QToolButton;

namespace moire::widgets {
class Picture;
class SectionHeader;
} // namespace moire::widgets

namespace moire::ui {

/// A button whose menu saves the picture as image or table. \p failed is told what went wrong.
QToolButton *saveButton(widgets::Picture &picture, const std::function<void(const QString &)> &failed);

/// A picture with its title in a frame. Its accessible name is the title.
class PictureCard : public QWidget {
    Q_OBJECT
public:
    PictureCard(const QString &title, widgets::Picture *picture, QWidget *parent = nullptr);

    void setNote(const QString &note, const QString &explanation);

signals:
    void failed(const QString &why);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    widgets::SectionHeader *m_header;
};

} // namespace moire::ui
