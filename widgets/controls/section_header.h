// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace moire::widgets {

class ToneLabel;

/// The head of a section: its title, then what belongs to it, at the far end a note and small controls.
class SectionHeader : public QWidget {
    Q_OBJECT

public:
    explicit SectionHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    QString title() const;

    /// Faint text at the far end: what the section is about.
    void setNote(const QString &note);

    void addBeside(QWidget *widget); ///< right after the title; owned from now on
    void addTrailing(QWidget *widget); ///< at the far end; owned from now on

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyFonts();

    QLabel *m_title;
    ToneLabel *m_note;
    QHBoxLayout *m_row;
    int m_beside = 1;
};

} // namespace moire::widgets
