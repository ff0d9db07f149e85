// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/message_feed.h"

#include "items/message_model.h"
#include "runtime/conversation.h"

namespace moire::ui {

namespace {

/// The last message is known with its texts, so that it is there at once; the view reads the others when they are seen.
void showPath(const Conversation &conversation, MessageModel &messages, const std::vector<ShownMessage> &known)
{
    messages.show(conversation.session(), conversation.path());
    for (const ShownMessage &shown : known) {
        const qint64 id = shown.outline.id;
        const bool last = id == conversation.path().back().id;
        const ShownMessage *soFar = conversation.answerSoFar(id);
        if (soFar && last && conversation.answering())
            messages.beginAnswer(soFar->generation, soFar->message, soFar->tokens);
        else if (shown.read && (soFar || last))
            messages.put(shown.message, shown.generation, shown.tokens, shown.kept);
    }
}

void showForgotten(const Conversation &conversation, MessageModel &messages)
{
    const std::vector<qint64> forgotten = conversation.forgotten();
    messages.setForgotten(forgotten.empty() ? 0 : messages.rowOf(forgotten.back()) + 1);
}

} // namespace

void feedMessages(Conversation &conversation, MessageModel &messages)
{
    conversation.setTextsAtOpening(1);
    const auto show = [&](const std::vector<ShownMessage> &known) {
        showPath(conversation, messages, known);
        showForgotten(conversation, messages);
    };
    QObject::connect(&conversation, &Conversation::opened, &messages, show);
    QObject::connect(&conversation, &Conversation::pathChanged, &messages,
                     [show](qint64, const std::vector<ShownMessage> &then) { show(then); });
    QObject::connect(&conversation, &Conversation::asked, &messages,
                     [&](const MessageRecord &question) { messages.add(conversation.session(), question); });
    QObject::connect(&conversation, &Conversation::answerBegan, &messages, [&](const GenerationInfo &info) {
        const ShownMessage *soFar = conversation.answerSoFar(info.message);
        messages.beginAnswer(info, soFar ? soFar->message : MessageRecord(),
                             soFar ? soFar->tokens : std::vector<SharedToken>());
        showForgotten(conversation, messages);
    });
    QObject::connect(&conversation, &Conversation::answerArrived, &messages, &MessageModel::takeAnswer);
    QObject::connect(&conversation, &Conversation::answerEnded, &messages,
                     [&](const GenerationInfo &info) { messages.endAnswer(info); });
    QObject::connect(&conversation, &Conversation::answerNotKept, &messages,
                     [&](const GenerationInfo &info) { messages.setKept(info, false); });
    QObject::connect(&conversation, &Conversation::answerKept, &messages,
                     [&](const GenerationInfo &info) { messages.setKept(info, true); });
    QObject::connect(&conversation, &Conversation::forgottenChanged, &messages,
                     [&] { showForgotten(conversation, messages); });
}

} // namespace moire::ui
