// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/answers_view.h"
#include "instruments/chat_data.h"

namespace moire::ui {

/// Joins the answers beside each other with the one selection: while they are seen, they are what the instruments
/// describe, as guests in place of the chat. Also gives their tokens the colours that instruments know.
class AnswersLink : public QObject {
    Q_OBJECT
public:
    AnswersLink(AnswersView &view, ChatData &data, QObject *parent = nullptr);

private:
    void showGuests();
    void showSelection();
    void colour();
    int cardOf(qint64 answer) const; ///< -1: of none

    AnswersView &m_view;
    ChatData &m_data;
    std::vector<qint64> m_guests; ///< by card; 0: it has no answer
    bool m_telling = false; ///< the selection follows the view
};

} // namespace moire::ui
