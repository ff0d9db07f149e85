// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/chat_store.h"

#include "cli/output.h"
#include "cli/qt.h"
#include "storage/answer.h"
#include "storage/answer_recorder.h"
#include "storage/data_folder.h"

#include <nlohmann/json.hpp>

namespace moire::cli {

namespace {

/// Forwards everything to the next listener and to the recorder.
class RecordingListener final : public GenerationListener {
public:
    RecordingListener(AnswerRecorder &recorder, GenerationListener &next) : m_recorder(recorder), m_next(next) { }

    void promptProgress(size_t done, size_t total, size_t reused) override
    {
        m_next.promptProgress(done, total, reused);
    }
    void text(std::string_view utf8, Phase phase) override
    {
        m_recorder.add(AnswerPiece{phase, std::string(utf8)});
        m_next.text(utf8, phase);
    }
    void thoughtSoFar() override
    {
        m_recorder.thoughtSoFar();
        m_next.thoughtSoFar();
    }
    void answerSettled() override { m_next.answerSettled(); }
    void token(const SharedToken &record) override
    {
        m_recorder.add(record);
        m_next.token(record);
    }

private:
    AnswerRecorder &m_recorder;
    GenerationListener &m_next;
};

class SessionChat final : public ChatStore {
public:
    SessionChat(const QString &path, std::optional<int64_t> session) : m_store(path)
    {
        if (!session)
            return;
        m_session = *session;
        const bool exists = m_store.call([this](Store &store) { return store.session(m_session).has_value(); });
        if (!exists)
            throw Error(ErrorKind::Usage, "no such session", "--session " + std::to_string(m_session),
                        "run 'moire-cli sessions list' to see them");
        const auto messages = m_store.call([this](Store &store) { return store.path(m_session); });
        if (!messages.empty())
            m_leaf = messages.back().id;
    }

    nlohmann::ordered_json messages() override
    {
        if (m_session == 0)
            return nlohmann::ordered_json::array();
        return templateMessages(m_store.call([this](Store &store) { return store.path(m_session); }));
    }

    void add(const std::string &role, const std::string &text) override
    {
        m_store.call([&](Store &store) {
            if (m_recorder)
                m_recorder->keep(); // the part of the previous answer that is not saved yet
            const QString content = QString::fromStdString(text);
            const Role kind = role == "system" ? Role::System : Role::User;
            if (m_session == 0)
                m_session = store.addSession(titleOf(content));
            else if (kind == Role::User && m_leaf && store.path(m_session).size() == 1)
                store.setAutomaticTitle(m_session, titleOf(content)); // so far the title came from the system prompt
            m_leaf = store.addMessage(m_session, m_leaf, kind, content);
        });
    }

    GenerationListener &begin(const Model &model, const std::string &path, GenerationOptions &options,
                              GenerationListener &listener) override
    {
        options.trace = keptTrace();
        const GenerationInfo info = describeGeneration(model, options, QString::fromStdString(shownPath(path)));
        m_generation =
            m_store.call([&](Store &store) { return store.beginGeneration(m_session, m_leaf.value_or(0), info); });
        m_leaf = m_generation.message;
        m_recorder = std::make_unique<AnswerRecorder>(m_store, m_generation, [](const AnswerRecorder::Report &report) {
            if (report.error && !report.ended)
                warn(report.error->what());
        });
        m_listener = std::make_unique<RecordingListener>(*m_recorder, listener);
        return *m_listener;
    }

    void finish(const GenerationResult &result) override
    {
        describeResult(m_generation, result);
        m_generation.modelHash = m_hash;
        m_recorder->finish(m_generation);
        m_store.call([this](Store &) { m_recorder->keep(); });
    }

    void keepModelHash(const std::string &hash) override
    {
        m_hash = QString::fromStdString(hash);
        m_store.call([this](Store &store) { store.setModelHash(m_generation.id, m_hash); });
    }

private:
    StoreThread m_store;
    qint64 m_session = 0; ///< 0: created with the first message
    std::optional<qint64> m_leaf;
    GenerationInfo m_generation;
    QString m_hash; ///< empty until known
    std::unique_ptr<AnswerRecorder> m_recorder;
    std::unique_ptr<RecordingListener> m_listener;
};

} // namespace

std::unique_ptr<ChatStore> openChatStore(const StoreOptions &options)
{
    startQt();
    return std::make_unique<SessionChat>(options.file.empty() ? Store::defaultPath() : pathOf(options.file, "--store"),
                                         options.session);
}

} // namespace moire::cli
