// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/transcript_link.h"

#include "conversation/conversation_page.h"
#include "transcript/transcript_view.h"

#include <QScopedValueRollback>

namespace moire::ui {

using namespace moire::analysis;

TranscriptLink::TranscriptLink(ChatData &data, ConversationPage &page, QObject *parent)
    : QObject(parent),
      m_data(data),
      m_page(page)
{
    connect(&page, &ConversationPage::tokenSelected, this, [this](qint64 message, int token) {
        if (m_showing)
            return;
        const QScopedValueRollback taking(m_showing, true);
        if (message == 0)
            m_data.selection().clearToken();
        else if (token >= 0)
            m_data.selection().selectToken(message, TokenNumber(static_cast<uint32_t>(token)));
    });
    connect(&page.view(), &widgets::TranscriptView::tokenHovered, this, &TranscriptLink::takeHover);
    connect(&data.selection(), &SelectionModel::changed, this, &TranscriptLink::takeSelection);
    connect(&page.messages(), &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                if (m_waiting && (roles.isEmpty() || roles.contains(MessageModel::TextEndsRole)))
                    showSelection();
            });
}

void TranscriptLink::takeSelection(SelectionModel::Parts parts)
{
    if (!m_showing && (parts & (SelectionModel::TokenPart | SelectionModel::AnswerPart)))
        showSelection();
}

void TranscriptLink::showSelection()
{
    const QScopedValueRollback showing(m_showing, true);
    const Selection &now = m_data.selection().current();
    const bool any = now.answer != 0 && now.token;
    m_page.selectToken(any ? now.answer : 0, any ? static_cast<int>(now.token->value) : -1);
    const bool shown = m_page.view().selectedToken().isValid();
    m_waiting = any && !shown;
    if (shown)
        m_page.view().setTokenCursor(true); // the arrow keys go on from there
}

void TranscriptLink::takeHover(int row, widgets::transcript::Part part, int token)
{
    const qint64 message = row >= 0 ? m_page.messages().messageAt(row) : 0;
    const bool text = part == widgets::transcript::Part::Text;
    const int role = text ? MessageModel::FirstTextTokenRole : MessageModel::FirstReasoningTokenRole;
    const int number = message != 0 ? m_page.messages().index(row).data(role).toInt() + token : -1;
    if (token >= 0 && number >= 0)
        m_data.selection().hover(message, TokenNumber(static_cast<uint32_t>(number)));
    else
        m_data.selection().hover(0, {});
}

} // namespace moire::ui
