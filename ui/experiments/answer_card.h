// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/answer_row.h"
#include "experiments/reading.h"
#include "transcript/flow.h"

#include <QWidget>

class QLabel;
class QScrollBar;
class QToolButton;

namespace moire::widgets {
class ToneLabel;
class TranscriptView;
} // namespace moire::widgets

namespace moire::ui {

/// One answer: which variant, the text as a chat shows it, with its tokens, and how it was judged.
class AnswerCard : public QWidget {
    Q_OBJECT
public:
    explicit AnswerCard(QWidget *parent = nullptr);

    /// The cell of \p variant; without an answer it says why. \p beside: the baseline's that is shown; null: this one
    /// is.
    void setCell(const experiments::Reading &reading, size_t variant, const experiments::CellReading &cell,
                 const experiments::CellReading *beside);
    const AnswerRow &answer() const { return m_row; }
    const experiments::CellTokens &tokens() const { return m_tokens; }
    bool isEmpty() const { return m_row.rowCount() == 0; } ///< there is no answer

    void setTokenColours(const QList<QRgb> &colours); ///< by number of the token, or of the word without tokens
    void showToken(std::optional<uint32_t> token); ///< outlined, and scrolled to; quietly
    void setCurrent(bool current); ///< the answer that the instruments show
    widgets::TranscriptView &view() const { return *m_answer; }
    QScrollBar &scrollBar() const;

signals:
    void openAsChat();
    void chosen(); ///< by a click or the focus
    void tokenSelected(int token); ///< -1: no longer
    void tokenHovered(int token); ///< likewise

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int numberOf(widgets::transcript::Part part, int token) const; ///< in the answer; -1: none
    void showCell(const experiments::Reading &reading, const experiments::CellReading &cell,
                  const experiments::CellReading *beside);

    QLabel *m_name;
    widgets::ToneLabel *m_note;
    widgets::ToneLabel *m_prompt;
    QToolButton *m_chat;
    AnswerRow m_row;
    widgets::TranscriptView *m_answer;
    widgets::ToneLabel *m_verdict;
    experiments::CellTokens m_tokens;
    bool m_current = false;
    bool m_showing = false; ///< the view follows the selection
};

} // namespace moire::ui
