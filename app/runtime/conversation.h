// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/engine_worker.h"

namespace moire {

/// One chat at a time: what is shown, asked and answered, kept by the rules of the store. Lives, with the store's
/// thread and the engine's, on the thread of the window; has no widgets.
class Conversation : public QObject {
    Q_OBJECT
public:
    Conversation(StoreThread &store, EngineWorker &engine, QObject *parent = nullptr);

    qint64 session() const { return m_session; } ///< 0: new, made by the first question
    bool answering() const { return m_answering; }

    void startNew(); ///< nothing while answering
    void open(qint64 session); ///< nothing while answering; opened() comes
    /// Commits the question, then lets the engine answer. Nothing while answering or without a model.
    void ask(const QString &question, const QString &systemPrompt, const GenerationOptions &options);
    /// Ends the answer that was asked for, also where its question is still on the way to the disk.
    void stop();

signals:
    void opened(const std::vector<moire::MessageRecord> &messages);
    void asked(const moire::MessageRecord &question); ///< committed
    void answerBegan(const moire::GenerationInfo &info);
    void answerArrived(const moire::AnswerBatch &batch);
    void answerEnded(const moire::GenerationInfo &info, const moire::GenerationResult &result);
    void sessionsChanged();
    void failed(const QString &why);

private:
    void fail(const Error &error);

    StoreThread &m_store;
    EngineWorker &m_engine;
    qint64 m_session = 0;
    std::optional<qint64> m_leaf;
    bool m_answering = false;
    std::stop_source m_request; ///< of the latest question
};

} // namespace moire
