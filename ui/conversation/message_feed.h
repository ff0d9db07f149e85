// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace moire {
class Conversation;
class MessageModel;
} // namespace moire

namespace moire::ui {

/// Keeps \p messages in step with the chat that \p conversation shows. Both must outlive the connection.
void feedMessages(Conversation &conversation, MessageModel &messages);

} // namespace moire::ui
