// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/chat_data.h"
#include "transcript/flow.h"

#include <QObject>

namespace moire::ui {

class ConversationPage;

/// Joins the tokens of the transcript with the selection: a token selected or pointed at in the text is selected
/// everywhere, and one selected elsewhere is outlined in the text, which scrolls to it.
class TranscriptLink : public QObject {
    Q_OBJECT
public:
    TranscriptLink(ChatData &data, ConversationPage &page, QObject *parent = nullptr);

private:
    void takeSelection(analysis::SelectionModel::Parts parts);
    void showSelection();
    void takeHover(int row, widgets::transcript::Part part, int token);

    ChatData &m_data;
    ConversationPage &m_page;
    bool m_showing = false; ///< the transcript follows the selection
    bool m_waiting = false; ///< the text of the selected token has not been read yet
};

} // namespace moire::ui
