// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/conversation.h"

#include "storage/answer.h"
#include "storage/post.h"

namespace moire {

namespace {

struct Begun {
    qint64 session = 0;
    MessageRecord question;
    GenerationInfo info;
    nlohmann::ordered_json messages;
};

} // namespace

Conversation::Conversation(StoreThread &store, EngineWorker &engine, QObject *parent)
    : QObject(parent),
      m_store(store),
      m_engine(engine)
{
    connect(&m_engine, &EngineWorker::arrived, this, &Conversation::answerArrived);
    connect(&m_engine, &EngineWorker::keepFailed, this, &Conversation::failed);
    connect(&m_engine, &EngineWorker::answered, this,
            [this](const GenerationInfo &info, const GenerationResult &result) {
                m_answering = false;
                emit answerEnded(info, result);
                emit sessionsChanged();
            });
}

void Conversation::fail(const Error &error)
{
    m_answering = false;
    emit failed(QString::fromUtf8(error.what()));
}

void Conversation::startNew()
{
    if (m_answering)
        return;
    m_session = 0;
    m_leaf.reset();
    emit opened({});
}

void Conversation::open(qint64 session)
{
    if (m_answering)
        return;
    m_session = session;
    m_leaf.reset();
    m_store.post(
        this, [session](Store &store) { return store.path(session); },
        [this, session](const std::vector<MessageRecord> &messages) {
            if (session != m_session)
                return; // another one was opened since
            if (!messages.empty())
                m_leaf = messages.back().id;
            emit opened(messages);
        },
        [this](const Error &error) { fail(error); });
}

void Conversation::stop()
{
    m_request.request_stop();
    m_engine.stop();
}

void Conversation::ask(const QString &question, const QString &systemPrompt, const GenerationOptions &wanted)
{
    if (m_answering || !m_engine.model() || question.trimmed().isEmpty())
        return;
    m_answering = true;
    m_request = {};
    GenerationOptions options = wanted;
    options.trace = keptTrace();
    const GenerationInfo info = describeGeneration(*m_engine.model(), options, m_engine.modelPath());
    m_store.post(
        this,
        [=, session = m_session, leaf = m_leaf](Store &store) {
            Begun begun{.session = session, .question = {}, .info = info, .messages = {}};
            std::optional<qint64> parent = leaf;
            if (session == 0)
                begun.session = store.addSession(titleOf(question));
            if (!parent && !systemPrompt.trimmed().isEmpty())
                parent = store.addMessage(begun.session, {}, Role::System, systemPrompt);
            begun.question.id = store.addMessage(begun.session, parent, Role::User, question);
            begun.question.role = Role::User;
            begun.question.text = question;
            begun.question.created = QDateTime::currentDateTime();
            begun.messages = templateMessages(store.path(begun.session, begun.question.id));
            begun.info = store.beginGeneration(begun.session, begun.question.id, info);
            return begun;
        },
        [this, options, stop = m_request.get_token()](const Begun &begun) {
            m_session = begun.session;
            m_leaf = begun.info.message;
            emit asked(begun.question);
            emit answerBegan(begun.info);
            emit sessionsChanged();
            auto recorder = std::make_shared<AnswerRecorder>(m_store, begun.info, [this](const Error &error) {
                post(this, [this, why = QString::fromUtf8(error.what())] { emit failed(why); });
            });
            m_engine.answer({begun.messages, options, begun.info, std::move(recorder)});
            if (stop.stop_requested())
                m_engine.stop(); // it was asked for while the engine did not know of the question yet
        },
        [this](const Error &error) { fail(error); });
}

} // namespace moire
