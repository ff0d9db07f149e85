// SPDX-License-Identifier: GPL-3.0-or-later
// The chat that is shown: its state, opening it, and what arrives. The commands are in conversation_commands.cpp.
#include "runtime/conversation.h"

#include "storage/post.h"

#include <moire/model.h>

#include <algorithm>
#include <utility>

namespace moire {

namespace {

ReadChat openChat(Store &store, qint64 session, size_t texts,
                  const std::vector<std::shared_ptr<AnswerRecorder>> &recorders)
{
    bool deleted = false;
    try {
        deleted = !store.session(session);
    } catch (const Error &) {
        // still show the messages of a damaged session row
    }
    if (deleted)
        throw Error(ErrorKind::Usage, "this chat was deleted", "session " + std::to_string(session),
                    "choose another chat, or undo the deletion");
    for (const auto &recorder : recorders)
        try {
            recorder->keep();
        } catch (const Error &) {
            // already reported; what is not saved is still in memory
        }
    return readChat(store, session, {}, texts);
}

} // namespace

Conversation::Conversation(StoreThread &store, EngineWorker &engine, QObject *parent)
    : QObject(parent),
      m_store(store),
      m_engine(engine),
      m_queue(store, engine),
      m_replies(std::make_unique<QObject>())
{
    connect(&m_queue, &QuestionQueue::committed, this, &Conversation::takeCommitted);
    connect(&m_queue, &QuestionQueue::arrived, this, [this](qint64 generation, const AnswerBatch &batch) {
        if (!shows(generation))
            return;
        emit answerArrived(batch);
        takeGrowth(batch);
    });
    connect(&m_engine, &EngineWorker::promptProgressed, this, [this](qint64 generation, size_t done, size_t total) {
        if (shows(generation))
            emit promptProgressed(done, total);
    });
    connect(&m_queue, &QuestionQueue::ended, this, [this](const GenerationInfo &info, const GenerationResult &result) {
        if (!shows(info.id))
            return;
        forgetCount();
        setForgotten(info); // a long reasoning may have taken the room of more messages
        emit answerEnded(info, result);
    });
    connect(&m_queue, &QuestionQueue::notKept, this, &Conversation::answerNotKept);
    connect(&m_queue, &QuestionQueue::kept, this, &Conversation::answerKept);
    connect(&m_queue, &QuestionQueue::saved, this, &Conversation::sessionsChanged);
    connect(&m_queue, &QuestionQueue::removed, this, [this](qint64 session) {
        emit removed(session);
        emit sessionsChanged();
    });
    connect(&m_queue, &QuestionQueue::tooLong, this, [this](int turn, const TooLong &why) {
        m_tooLong.insert(why.question.session, why.question);
        if (turn == m_turn)
            m_turn = 0;
        emit tooLong(why);
    });
    connect(&m_queue, &QuestionQueue::failed, this, [this](int turn, qint64 session, const QString &why) {
        const bool shown = turn != 0 && (session != 0 ? session == m_session : turn == m_turn);
        if (turn == m_turn)
            m_turn = 0;
        emit failed(why, shown);
    });
    connect(&m_queue, &QuestionQueue::changed, this, [this] {
        emit activityChanged();
        emit changed();
    });
    connect(&m_queue.counter(), &TokenCounter::counted, this, [this](const TokenCount &count) {
        m_textTokens = count;
        reportCounts();
    });
    for (const auto changed : {&EngineWorker::loaded, &EngineWorker::unloaded, &EngineWorker::connected})
        connect(&m_engine, changed, this, [this] {
            m_queue.counter().cancel();
            m_textTokens.reset();
            forgetCount();
        });
    // Last, so that whoever asks whyNot() then finds the engine as it is now.
    for (const auto changed :
         {&EngineWorker::loaded, &EngineWorker::unloaded, &EngineWorker::connected, &EngineWorker::recovering})
        connect(&m_engine, changed, this, &Conversation::changed);
    connect(&m_engine, &EngineWorker::loadBegan, this, &Conversation::changed);
    connect(&m_engine, &EngineWorker::loadFailed, this, &Conversation::changed);
}

Conversation::State Conversation::state() const
{
    if (m_opening)
        return State::Opening;
    if (m_changing)
        return State::Changing;
    const std::optional<QuestionQueue::Stage> stage = m_queue.stage(shownTurn());
    if (!stage)
        return m_session == 0 ? State::Empty : State::Ready;
    switch (*stage) {
    case QuestionQueue::Stage::Asking:
        return State::Asking;
    case QuestionQueue::Stage::Queued:
        return State::Queued;
    case QuestionQueue::Stage::Answering:
        return State::Answering;
    case QuestionQueue::Stage::Ending:
        break;
    }
    return State::Ending;
}

int Conversation::shownTurn() const
{
    return m_session != 0 ? m_queue.turnOf(m_session) : m_turn;
}

bool Conversation::answering() const
{
    const State now = state();
    return now == State::Asking || now == State::Queued || now == State::Answering;
}

const OutlineItem *Conversation::find(qint64 message) const
{
    const auto found =
        std::find_if(m_path.rbegin(), m_path.rend(), [&](const auto &item) { return item.id == message; });
    return found == m_path.rend() ? nullptr : &*found;
}

/// The answer is in the path that is shown, and the path has been read.
bool Conversation::shows(qint64 generation) const
{
    return !m_opening && !m_path.empty() && m_path.back().generation == generation;
}

std::vector<qint64> Conversation::forgotten() const
{
    std::vector<qint64> list;
    for (const OutlineItem &item : m_path) {
        if (list.size() == m_forgotten)
            break;
        if (!list.empty() || item.role != Role::System)
            list.push_back(item.id);
    }
    return list;
}

void Conversation::setForgotten(const GenerationInfo &latest)
{
    const size_t count = latest.id != 0 ? promptNotes(latest).forgotten : 0;
    if (std::exchange(m_forgotten, count) != count)
        emit forgottenChanged();
}

/// The only place that changes which chat is shown. The caller emits the specific signal, then changed().
void Conversation::enter(qint64 session, int turn, bool opening)
{
    m_session = session;
    m_turn = turn;
    m_opening = opening;
    m_changing = false;
    m_path.clear();
    m_queue.counter().cancel();
    m_textTokens.reset(); // its field has another text
    forgetCount();
    m_replies = std::make_unique<QObject>();
    setForgotten({});
}

bool Conversation::startNew()
{
    enter(0, 0, false);
    emit opened({});
    emit changed();
    return true;
}

bool Conversation::open(qint64 session)
{
    if (session == m_session)
        return true;
    if (session == 0)
        return startNew();
    m_session = session;
    return reopen();
}

bool Conversation::reopen()
{
    if (m_session == 0)
        return startNew();
    enter(m_session, 0, true);
    m_store.post(
        m_replies.get(),
        [session = m_session, texts = m_textsAtOpening, recorders = m_queue.recorders(m_session)](Store &store) {
            return openChat(store, session, texts, recorders);
        },
        [this](ReadChat read) {
            m_opening = false;
            m_path = std::move(read.outline);
            forgetCount();
            replaceRunning(read.messages);
            setForgotten(read.latest);
            emit opened(read.messages);
            emit changed();
        },
        [this](const Error &error) {
            startNew();
            emit failed(QString::fromUtf8(error.what()));
        });
    emit changed();
    return true;
}

/// Answers that the database does not have to their end are taken from memory, which later batches continue.
void Conversation::replaceRunning(std::vector<ShownMessage> &messages) const
{
    for (ShownMessage &shown : messages) {
        const ShownMessage *answer = m_queue.answer(shown.outline.id);
        if (!answer)
            continue;
        const OutlineItem outline = shown.outline;
        shown = *answer;
        shown.outline = outline;
    }
}

/// Shows another branch of the same chat. \p messages: its last ones, at least those that were not shown before.
void Conversation::adopt(std::vector<OutlineItem> outline, std::vector<ShownMessage> messages)
{
    const auto same = [](const OutlineItem &a, const OutlineItem &b) { return a.id == b.id; };
    const auto [oldEnd, newEnd] = std::mismatch(m_path.begin(), m_path.end(), outline.begin(), outline.end(), same);
    const bool cut = oldEnd != m_path.end();
    const auto fresh = outline.end() - newEnd;
    const qint64 keep = newEnd == outline.begin() ? 0 : std::prev(newEnd)->id;
    m_path = std::move(outline);
    forgetCount();
    if (std::ssize(messages) > fresh)
        messages.erase(messages.begin(), messages.end() - fresh);
    replaceRunning(messages);
    if (cut || !messages.empty())
        emit pathChanged(keep, messages);
}

void Conversation::takeCommitted(int turn, const Committed &committed)
{
    emit sessionsChanged();
    const qint64 session = committed.asked.session;
    m_tooLong.remove(session);
    if (committed.newQuestion)
        emit questionKept(session, committed.asked.path.back().text);
    if (m_session == 0 && m_turn == turn && turn != 0)
        m_session = session;
    if (m_session != session || m_opening)
        return; // opening it reads the rest
    m_turn = 0;
    std::erase_if(m_removed, [&](const RemovedMessage &removed) { return removed.session == session; });
    std::vector<ShownMessage> added; // a system prompt, the question, the answer
    const size_t known = std::min(m_path.size(), committed.outline.size());
    for (size_t i = 0; i < committed.outline.size(); i++) {
        const OutlineItem &item = committed.outline[i];
        if (i < known && item.id == m_path[i].id)
            continue;
        ShownMessage shown{.outline = item};
        const auto record = std::find_if(committed.asked.path.begin(), committed.asked.path.end(),
                                         [&](const MessageRecord &m) { return m.id == item.id; });
        if (record != committed.asked.path.end())
            shown.message = *record;
        added.push_back(std::move(shown));
    }
    const size_t last = committed.newQuestion ? 2 : 1;
    added.resize(added.size() - std::min(added.size(), last));
    std::vector<OutlineItem> before = committed.outline;
    before.resize(before.size() - std::min(before.size(), last));
    adopt(std::move(before), std::move(added));
    m_path = committed.outline;
    forgetCount();
    setForgotten(committed.asked.generation);
    if (committed.newQuestion)
        emit asked(committed.asked.path.back());
    emit answerBegan(committed.asked.generation);
}

void Conversation::countTokens(const QString &text)
{
    m_textTokens.reset();
    if (m_engine.model()) // as it will be sent
        m_queue.counter().count(m_engine.model(),
                                m_reasonedBy.used() && !text.isEmpty() ? m_reasonedBy.filled(text) : text);
}

void Conversation::forgetCount()
{
    m_chatTokens.reset();
    m_countingChat = false;
    m_chatRound++;
}

void Conversation::reportCounts()
{
    if (!m_textTokens)
        return; // it has changed, and is being counted
    if (m_chatTokens)
        emit counted(*m_textTokens, *m_chatTokens, m_engine.contextCapacity());
    else
        countChat();
}

/// The answer fills the context: every token says where it stands.
void Conversation::takeGrowth(const AnswerBatch &batch)
{
    constexpr qint64 intervalMs = 200;
    if (batch.tokens.empty() || !m_engine.model())
        return;
    m_countingChat = false;
    m_chatRound++;
    m_chatTokens = TokenCount{size_t{batch.tokens.back()->position.value} + 1, true};
    if (m_growth.isValid() && !m_growth.hasExpired(intervalMs))
        return;
    m_growth.start();
    reportCounts();
}

/// Counts the tokens of the shown chat, then reports both counts.
void Conversation::countChat()
{
    if (m_opening || !m_engine.model() || std::exchange(m_countingChat, true))
        return; // its messages are not known yet, or are being counted
    const auto take = [this, round = m_chatRound](const TokenCount &count) {
        if (round != m_chatRound)
            return;
        m_countingChat = false;
        m_chatTokens = count;
        reportCounts();
    };
    const auto failed = [this, round = m_chatRound](const Error &) {
        if (round == m_chatRound)
            m_countingChat = false;
    };
    if (m_path.empty()) {
        take({});
        return;
    }
    bool whole = true;
    const std::vector<qint64> ids = countedMessages(m_path, m_forgotten, whole);
    m_store.post(
        m_replies.get(), [ids](Store &store) { return store.messages(ids); },
        [this, take, failed, whole, round = m_chatRound](const std::vector<MessageRecord> &messages) {
            if (round != m_chatRound || !m_engine.model())
                return;
            m_queue.counter().run(
                m_replies.get(),
                [messages, whole, model = m_engine.model(), format = m_engine.chatFormat()] {
                    return countChatTokens(*model, format, messages, whole);
                },
                take, failed);
        },
        failed);
}

} // namespace moire
