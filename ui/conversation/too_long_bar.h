// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/question_queue.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace moire::widgets {
class NoticeBar;
}

namespace moire::ui {

/// A question did not fit into the context: says so, and what can be done. Nothing was sent.
class TooLongBar : public QWidget {
    Q_OBJECT
public:
    explicit TooLongBar(QWidget *parent = nullptr);

    void show(const TooLong &why);
    void clear();
    const std::optional<TooLong> &reason() const { return m_why; } ///< none: hidden

protected:
    void resizeEvent(QResizeEvent *event) override;

signals:
    void forgetChosen();
    void enlargeChosen(size_t context); ///< tokens
    void editChosen();

private:
    void placeButtons();

    widgets::NoticeBar *m_notice;
    QBoxLayout *m_buttons;
    QPushButton *m_forget;
    QPushButton *m_enlarge;
    QPushButton *m_edit;
    std::optional<TooLong> m_why;
};

} // namespace moire::ui
