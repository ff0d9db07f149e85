// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/conversation.h"

#include "storage/answer.h"
#include "storage/post.h"

#include <algorithm>
#include <utility>

namespace moire {

namespace {

std::vector<ShownMessage> read(Store &store, qint64 session,
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
            // already reported; complete() adds the unsaved part below
        }
    std::vector<ShownMessage> list;
    for (MessageRecord &message : store.path(session)) {
        ShownMessage shown;
        shown.generation = store.generation(message.id).value_or(GenerationInfo());
        shown.message = std::move(message);
        list.push_back(std::move(shown));
    }
    if (!list.empty() && list.back().generation.id != 0)
        list.back().tokens = store.tokens(list.back().generation.id);
    for (ShownMessage &shown : list)
        for (const auto &recorder : recorders)
            if (recorder->complete(shown.message, shown.generation, shown.tokens))
                shown.kept = false;
    return list;
}

} // namespace

Conversation::Conversation(StoreThread &store, EngineWorker &engine, QObject *parent)
    : QObject(parent),
      m_store(store),
      m_engine(engine),
      m_replies(std::make_unique<QObject>())
{
    connect(&m_engine, &EngineWorker::arrived, this, [this](qint64 generation, const AnswerBatch &batch) {
        if (m_state == State::Answering && m_keeping.contains(generation))
            emit answerArrived(batch);
    });
    connect(&m_engine, &EngineWorker::answered, this, &Conversation::end);
}

/// The only place that changes the state. The caller emits the specific signal, then changed().
void Conversation::enter(State state, qint64 session, std::optional<qint64> leaf)
{
    m_state = state;
    m_session = session;
    m_leaf = leaf;
    m_replies = std::make_unique<QObject>();
    m_waiting.reset();
}

/// Enters Ready, then asks the question queued in the previous state, if any.
void Conversation::becomeReady(std::optional<qint64> leaf)
{
    const std::optional<Question> waiting = std::move(m_waiting);
    enter(State::Ready, m_session, leaf);
    emit changed();
    if (waiting)
        ask(waiting->text, waiting->systemPrompt, waiting->options);
}

bool Conversation::startNew()
{
    if (answering())
        return false;
    enter(State::Empty);
    m_question.clear();
    emit opened({});
    emit changed();
    return true;
}

bool Conversation::open(qint64 session)
{
    if (answering())
        return false;
    if (session == m_session)
        return true;
    enter(State::Opening, session);
    m_question.clear();
    m_store.post(
        m_replies.get(),
        [session, recorders = recorders(session)](Store &store) { return read(store, session, recorders); },
        [this](const std::vector<ShownMessage> &messages) {
            emit opened(messages);
            becomeReady(messages.empty() ? std::nullopt : std::optional(messages.back().message.id));
        },
        [this](const Error &error) {
            startNew();
            emit failed(QString::fromUtf8(error.what()));
        });
    emit changed();
    return true;
}

bool Conversation::remove()
{
    if (m_state != State::Ready && m_state != State::Ending)
        return false;
    m_store.post(
        this, [session = m_session](Store &store) { store.remove(session); },
        [this, session = m_session] {
            emit removed(session);
            emit sessionsChanged();
        },
        [this](const Error &error) { emit failed(QString::fromUtf8(error.what())); });
    return startNew();
}

bool Conversation::load(const QString &path, const LoadOptions &options, const ContextOptions &context)
{
    if (answering() || m_engine.busy())
        return false;
    m_engine.load(path, options, context);
    return true;
}

void Conversation::stop()
{
    m_waiting.reset();
    m_request.request_stop();
}

bool Conversation::askAgain(const QString &systemPrompt, const GenerationOptions &options)
{
    if (m_state != State::Ready || m_question.isEmpty())
        return false;
    m_leaf = m_beforeQuestion;
    return ask(QString(m_question), systemPrompt, options);
}

bool Conversation::ask(const QString &question, const QString &systemPrompt, const GenerationOptions &options)
{
    if (answering() || !m_engine.model() || m_engine.busy() || question.trimmed().isEmpty())
        return false;
    if (m_state == State::Opening || m_state == State::Ending) {
        m_waiting = Question{question, systemPrompt, options};
        return true;
    }
    const State before = m_state;
    enter(State::Asking, m_session, m_leaf);
    m_request = {};
    m_question = question;
    m_beforeQuestion = m_leaf;
    GenerationOptions kept = options;
    kept.trace = keptTrace();
    const std::shared_ptr<const Model> model = m_engine.model();
    m_store.post(
        m_replies.get(),
        [=, session = m_session, leaf = m_leaf, recorders = recorders(m_session),
         info = describeGeneration(*model, kept, m_engine.modelPath())](Store &store) {
            for (const auto &recorder : recorders)
                recorder->keep(); // save the chat so far first
            return store.ask(session, leaf, systemPrompt, question, info);
        },
        [this, kept, model](const AskedQuestion &asked) { answer(asked, kept, model); },
        [this, before](const Error &error) {
            enter(before, m_session, m_leaf);
            emit failed(QString::fromUtf8(error.what()));
            emit changed();
        });
    emit changed();
    return true;
}

void Conversation::answer(const AskedQuestion &asked, const GenerationOptions &options,
                          std::shared_ptr<const Model> model)
{
    const GenerationInfo &info = asked.generation;
    enter(State::Answering, asked.session, info.message);
    auto recorder = std::make_shared<AnswerRecorder>(
        m_store, info, [this, to = m_reports.address(), id = info.id](const AnswerRecorder::Report &report) {
            post(to, [this, id, report] { take(id, report); });
        });
    m_keeping[info.id] = {asked.session, info, recorder};
    m_engine.answer({std::move(model), templateMessages(asked.path), options, info, std::move(recorder), m_request});
    emit this->asked(asked.path.back());
    emit answerBegan(info);
    emit sessionsChanged();
    emit changed();
}

/// The engine has finished. The recorder reports later, see take().
void Conversation::end(const GenerationInfo &info, const GenerationResult &result)
{
    const auto keeping = m_keeping.find(info.id);
    if (m_state != State::Answering || keeping == m_keeping.end())
        return;
    keeping->second.info = info;
    enter(State::Ending, m_session, m_leaf);
    emit answerEnded(info, result);
    emit changed();
}

void Conversation::take(qint64 generation, const AnswerRecorder::Report &report)
{
    const auto found = m_keeping.find(generation);
    if (found == m_keeping.end())
        return;
    const QString why = report.error ? QString::fromUtf8(report.error->what()) : QString();
    if (!report.ended) {
        emit failed(why);
        return;
    }
    Keeping &keeping = found->second;
    const GenerationInfo info = keeping.info;
    const bool late = std::exchange(keeping.failed, report.error.has_value());
    if (!report.error)
        m_keeping.erase(found);
    if (report.error)
        emit answerNotKept(info, why);
    else if (late)
        emit answerKept(info);
    emit sessionsChanged();
    if (m_state == State::Ending && m_leaf == info.message)
        becomeReady(m_leaf);
}

std::vector<std::shared_ptr<AnswerRecorder>> Conversation::recorders(qint64 session) const
{
    std::vector<std::shared_ptr<AnswerRecorder>> list;
    for (const auto &[generation, keeping] : m_keeping)
        if (keeping.session == session)
            list.push_back(keeping.recorder);
    return list;
}

bool Conversation::allKept() const
{
    return std::none_of(m_keeping.begin(), m_keeping.end(), [](const auto &entry) { return entry.second.failed; });
}

} // namespace moire
