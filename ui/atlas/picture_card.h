// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QToolButton;

namespace moire::widgets {
class Picture;
struct ExportSource;
class SectionHeader;
class ToneLabel;
} // namespace moire::widgets

namespace moire::ui {

/// A button whose menu saves the source as image or table. \p failed is told what went wrong.
QToolButton *saveButton(const widgets::ExportSource &source, const std::function<void(const QString &)> &failed);
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
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeNote();

    widgets::SectionHeader *m_header;
    widgets::ToneLabel *m_line; ///< the note where the title leaves no room for it
    QString m_note;
};

} // namespace moire::ui
