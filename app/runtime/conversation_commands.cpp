// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the shown chat, and when.
#include "runtime/conversation.h"

#include <algorithm>
#include <utility>

namespace moire {

namespace {

/// Commands that have the engine answer.
bool asks(Conversation::Command command)
{
    using Command = Conversation::Command;
    return command == Command::Ask || command == Command::Regenerate || command == Command::EditQuestion ||
        command == Command::Continue || command == Command::Branch;
}

Conversation::Command commandOf(Question::Kind kind)
{
    using Command = Conversation::Command;
    switch (kind) {
    case Question::Kind::Ask:
        return Command::Ask;
    case Question::Kind::Edit:
        return Command::EditQuestion;
    case Question::Kind::Regenerate:
        return Command::Regenerate;
    case Question::Kind::Branch:
        return Command::Branch;
    case Question::Kind::Continue:
        break;
    }
    return Command::Continue;
}

} // namespace

QString Conversation::whyNot(Command command, qint64 message) const
{
    const State now = state();
    switch (command) {
    case Command::LoadModel:
        if (m_engine.loading())
            return tr("Another model is loading. Wait until it is done, or cancel it first.");
        return m_engine.needsModel() || m_queue.active()
            ? tr("Questions are still being answered. Wait for the answers or stop them before opening another model.")
            : QString();
    case Command::RemoveChat:
        if (now == State::Opening)
            return tr("The chat is still being read.");
        return now == State::Empty ? tr("There is no chat to delete yet.") : QString();
    case Command::OpenAsNewChat:
        if (now == State::Opening)
            return tr("The chat is still being read.");
        if (answering() && !m_path.empty() && message == m_path.back().id && m_queue.answer(message))
            return tr("This answer is not complete yet. Wait for it to finish, or stop it.");
        return find(message) ? QString() : tr("This message is no longer shown.");
    default:
        break;
    }
    if (now == State::Opening && command != Command::Ask)
        return tr("The chat is still being read.");
    if (now == State::Changing)
        return tr("The last change is still being saved.");
    if (answering())
        return tr("This chat is being answered. Wait for the answer, or stop it.");
    if (now == State::Ending && (!asks(command) || m_queue.hasNext(shownTurn())))
        return tr("The answer is still being saved. Try again in a moment.");
    if (m_engine.source() && (command == Command::Continue || command == Command::Branch))
        return tr("Going on from a part of an answer is not available from this engine.");
    if (asks(command))
        if (const QString why = whyNotAnswer(); !why.isEmpty())
            return why;
    if (command == Command::Ask)
        return {};
    if (command == Command::UndoDelete)
        return std::any_of(m_removed.begin(), m_removed.end(), [&](const auto &r) { return r.session == m_session; })
            ? QString()
            : tr("There is nothing to undo in this chat.");
    return whyNotMessage(command, message);
}

QString Conversation::whyNotAnswer() const
{
    if (m_engine.loading())
        return tr("The model is still loading.");
    if (!m_engine.canAnswer())
        return tr("No model is open.");
    const int turn = shownTurn();
    return m_opening && turn != 0 && (m_queue.stage(turn) != QuestionQueue::Stage::Ending || m_queue.hasNext(turn))
        ? tr("This chat is being answered. Wait for the answer, or stop it.")
        : QString();
}

QString Conversation::whyNotMessage(Command command, qint64 message) const
{
    const OutlineItem *item = find(message);
    if (!item)
        return tr("This message is no longer shown.");
    switch (command) {
    case Command::Regenerate:
        return item->role == Role::System || !item->readable ? tr("This message has no answer.") : QString();
    case Command::EditQuestion:
        return item->role != Role::User ? tr("This is not a question.") : QString();
    case Command::EditAnswer:
    case Command::Continue:
    case Command::Branch:
        return item->role != Role::Assistant || !item->readable ? tr("This is not an answer.") : QString();
    case Command::ShowPrevious:
        return item->sibling <= 0 ? tr("This is the first branch.") : QString();
    case Command::ShowNext:
        return item->sibling + 1 >= item->siblings ? tr("This is the last branch.") : QString();
    default:
        return {};
    }
}

bool Conversation::allow(Command command, qint64 message)
{
    const QString why = whyNot(command, message);
    if (!why.isEmpty())
        emit refused(why);
    return why.isEmpty();
}

bool Conversation::send(Question question)
{
    question.session = m_session;
    question.reasonedBy = question.goesOn() ? ReasonedBy() : m_reasonedBy;
    m_tooLong.remove(m_session);
    const int turn = m_queue.ask(std::move(question));
    m_turn = m_session == 0 ? turn : 0;
    emit changed();
    return true;
}

bool Conversation::ask(const QString &question, const QString &systemPrompt, const GenerationOptions &options)
{
    if (!allow(Command::Ask))
        return false;
    if (question.trimmed().isEmpty()) {
        emit refused(tr("The message is empty."));
        return false;
    }
    return send({.kind = Question::Kind::Ask,
                 .message = m_path.empty() ? std::nullopt : std::optional(m_path.back().id),
                 .text = question,
                 .systemPrompt = systemPrompt,
                 .options = options});
}

bool Conversation::regenerate(qint64 message, const GenerationOptions &options)
{
    return allow(Command::Regenerate, message) &&
        send({.kind = Question::Kind::Regenerate, .message = message, .options = options});
}

bool Conversation::editQuestion(qint64 message, const QString &text, const GenerationOptions &options)
{
    if (!allow(Command::EditQuestion, message))
        return false;
    if (text.trimmed().isEmpty()) {
        emit refused(tr("The message is empty."));
        return false;
    }
    return send({.kind = Question::Kind::Edit, .message = message, .text = text, .options = options});
}

bool Conversation::continueAnswer(qint64 message, const GenerationOptions &options)
{
    return allow(Command::Continue, message) &&
        send({.kind = Question::Kind::Continue, .message = message, .options = options});
}

bool Conversation::branchAnswer(qint64 message, qint64 token, TokenId alternative, const GenerationOptions &options)
{
    return allow(Command::Branch, message) &&
        send({.kind = Question::Kind::Branch,
              .message = message,
              .token = token,
              .alternative = alternative,
              .options = options});
}

bool Conversation::sendAgain(bool forgetOldest, std::optional<qint64> session)
{
    const auto found = m_tooLong.constFind(session.value_or(m_session));
    if (found == m_tooLong.cend()) {
        emit refused(tr("There is no question to send again."));
        return false;
    }
    Question question = *found;
    question.forgetOldest = forgetOldest;
    const bool asks = question.kind == Question::Kind::Ask;
    if (question.session == m_session) {
        if (asks)
            question.message = m_path.empty() ? std::nullopt : std::optional(m_path.back().id);
        return allow(commandOf(question.kind), question.message.value_or(0)) && send(std::move(question));
    }
    if (asks)
        question.message.reset();
    const QString why = m_queue.turnOf(question.session) != 0
        ? tr("This chat is being answered. Wait for the answer, or stop it.")
        : whyNotAnswer();
    if (!why.isEmpty()) {
        emit refused(why);
        return false;
    }
    m_tooLong.remove(question.session);
    m_queue.ask(std::move(question));
    return true;
}

void Conversation::change(std::function<void(Store &)> work, std::function<void()> done)
{
    m_changing = true;
    m_store.post(
        this,
        [work = std::move(work), session = m_session, before = m_path, texts = m_textsAtOpening](Store &store) {
            store.requireWritable();
            sql::Transaction transaction(store.database());
            work(store);
            ReadChat read = readChat(store, session, before, texts);
            transaction.commit(); // last: a change that cannot be shown is not made
            return read;
        },
        [this, shown = QPointer<QObject>(m_replies.get()), done](ReadChat read) {
            if (shown) {
                m_changing = false;
                adopt(std::move(read.outline), std::move(read.messages));
                setForgotten(read.latest);
            }
            if (done)
                done();
            emit sessionsChanged();
            emit changed();
        },
        [this, shown = QPointer<QObject>(m_replies.get())](const Error &error) {
            if (shown)
                m_changing = false;
            emit failed(QString::fromUtf8(error.what()));
            emit changed();
        });
    emit changed();
}

bool Conversation::editAnswer(qint64 message, const QString &text)
{
    if (!allow(Command::EditAnswer, message))
        return false;
    change([message, text](Store &store) { store.editAnswer(message, text); });
    return true;
}

bool Conversation::deleteFrom(qint64 message)
{
    if (!allow(Command::Delete, message))
        return false;
    const auto removed = std::make_shared<RemovedMessage>();
    change([message, removed](Store &store) { *removed = store.removeMessage(message); },
           [this, removed] {
               m_removed.push_back(*removed);
               emit messageRemoved(*removed);
           });
    return true;
}

bool Conversation::undoDelete()
{
    if (!allow(Command::UndoDelete))
        return false;
    const RemovedMessage removed =
        *std::find_if(m_removed.rbegin(), m_removed.rend(), [&](const auto &r) { return r.session == m_session; });
    change([removed](Store &store) { store.restoreMessage(removed); },
           [this, removed] {
               std::erase_if(m_removed, [&](const RemovedMessage &other) { return other.message == removed.message; });
               emit messageRestored();
           });
    return true;
}

bool Conversation::showSibling(qint64 message, int step)
{
    if (!allow(step < 0 ? Command::ShowPrevious : Command::ShowNext, message))
        return false;
    change([message, step, session = m_session](Store &store) {
        const std::vector<qint64> siblings = store.siblings(session, message);
        const auto here = std::find(siblings.begin(), siblings.end(), message) - siblings.begin();
        const auto there = here + step;
        if (there >= 0 && there < std::ssize(siblings))
            store.showBranch(session, siblings[static_cast<size_t>(there)]);
    });
    return true;
}

bool Conversation::openAsNewChat(qint64 message)
{
    if (!allow(Command::OpenAsNewChat, message))
        return false;
    m_store.post(
        this, [message](Store &store) { return store.openAsNewChat(message); },
        [this, shown = QPointer<QObject>(m_replies.get())](qint64 session) {
            emit sessionsChanged();
            if (shown) // nothing else has been opened meanwhile
                open(session);
        },
        [this](const Error &error) { emit failed(QString::fromUtf8(error.what())); });
    return true;
}

bool Conversation::remove()
{
    if (!allow(Command::RemoveChat))
        return false;
    if (m_session != 0) {
        remove(std::vector{m_session});
        return true;
    }
    m_queue.abandon(m_turn);
    return startNew();
}

void Conversation::remove(const std::vector<qint64> &sessions)
{
    for (const qint64 session : sessions) {
        m_queue.abandon(m_queue.turnOf(session));
        m_tooLong.remove(session);
    }
    m_store.post(
        this, [sessions](Store &store) { store.remove(sessions); },
        [this, sessions] {
            for (const qint64 session : sessions)
                emit removed(session);
            emit sessionsChanged();
        },
        [this](const Error &error) { emit failed(QString::fromUtf8(error.what())); });
    if (m_session != 0 && std::find(sessions.begin(), sessions.end(), m_session) != sessions.end())
        startNew();
}

bool Conversation::load(const QString &path, const LoadOptions &options, const ContextOptions &context)
{
    if (!allow(Command::LoadModel))
        return false;
    m_queue.counter().cancel();
    m_engine.load(path, options, context);
    return true;
}

bool Conversation::connectTo(std::shared_ptr<AnswerSource> source)
{
    if (!allow(Command::LoadModel))
        return false;
    m_queue.counter().cancel();
    m_engine.connectTo(std::move(source));
    return true;
}

bool Conversation::enlargeContext(size_t capacity)
{
    if (!allow(Command::LoadModel))
        return false;
    if (!m_engine.model()) {
        emit refused(tr("No model is open."));
        return false;
    }
    m_queue.counter().cancel();
    ContextOptions context = m_engine.contextOptions();
    context.capacity = capacity;
    m_engine.reload(context);
    return true;
}

bool Conversation::unload()
{
    if (!allow(Command::LoadModel))
        return false;
    m_queue.counter().cancel();
    m_engine.unload();
    return true;
}

void Conversation::endThinking()
{
    m_queue.endThinking(shownTurn());
}

void Conversation::stop()
{
    m_queue.stop(shownTurn());
}

void Conversation::stop(qint64 session)
{
    m_queue.stop(m_queue.turnOf(session));
}

} // namespace moire
