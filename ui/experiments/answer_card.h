// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/reading.h"
#include "items/answer_text.h"

#include <QWidget>

class QLabel;
class QScrollBar;
class QTextEdit;
class QToolButton;

namespace moire::widgets {
class ToneLabel;
}

namespace moire::ui {

/// One answer: which variant, the text with what differs marked, and how it was judged.
class AnswerCard : public QWidget {
    Q_OBJECT
public:
    explicit AnswerCard(QWidget *parent = nullptr);

    /// The cell of \p variant; without an answer it says why. \p beside: the baseline's that is shown; null: this one
    /// is.
    void setCell(const experiments::Reading &reading, size_t variant, const experiments::CellReading &cell,
                 const experiments::CellReading *beside);
    /// Marks ranges of text(); those of the baseline in another colour.
    void setMarks(const TextDifferences::Ranges &ranges, bool baseline);
    const QString &text() const { return m_text; } ///< thinking and answer; empty: there is none
    QScrollBar &scrollBar() const;

signals:
    void openAsChat();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showMarks();

    QLabel *m_name;
    widgets::ToneLabel *m_note;
    widgets::ToneLabel *m_prompt;
    QToolButton *m_chat;
    QTextEdit *m_answer;
    widgets::ToneLabel *m_verdict;
    QString m_text;
    qsizetype m_thinking = 0; ///< length of the thinking in m_text
    TextDifferences::Ranges m_marks;
    bool m_baseline = false;
};

} // namespace moire::ui
