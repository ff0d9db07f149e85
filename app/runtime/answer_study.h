// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/engine_worker.h"
#include "storage/store_thread.h"

#include <QTimer>

#include <atomic>

namespace moire {

/// The life of something that is computed about an answer: it reads the answer from the database, works on the engine's
/// thread in the background, in pieces that give way to questions (EngineWorker::runInBackground), and ends once. One
/// at a time; lives on the window's thread.
class AnswerStudy : public QObject {
    Q_OBJECT
public:
    static constexpr int progressMs = 100;

    ~AnswerStudy() override; ///< cancels

    bool running() const { return m_replies != nullptr; }
    void cancel(); ///< failed() follows

signals:
    void progressed(double fraction);
    void failed(const QString &why);

protected:
    /// The fraction done; shared with the engine's thread, which may write it after the study's end.
    using Progress = std::shared_ptr<std::atomic<double>>;
    using Work = std::function<void(const std::shared_ptr<const Model> &, const std::stop_token &)>;

    AnswerStudy(StoreThread &store, EngineWorker &engine, QObject *parent);

    void begin(); ///< it runs from here to succeed() or fail()
    /// Posts to the database's thread; \p then gets what \p read returned, on this one. An Error of it is the end.
    template <class Read, class Then>
    void query(Read read, Then then)
    {
        m_store.post(m_replies.get(), std::move(read), std::move(then),
                     [this](const Error &error) { fail(QString::fromUtf8(error.what())); });
    }
    /// One piece of work; worked() or failed() follows.
    void work(const std::shared_ptr<const Model> &model, Work piece);
    virtual void worked() = 0;
    void succeed(); ///< before the signal of the result
    void fail(const QString &why);
    virtual void ended() = 0; ///< successful or not: what was only needed meanwhile is given back

    /// Why it cannot go on: cancelled, or there is no \p model. Empty: it can.
    QString whyNot(const std::shared_ptr<const Model> &model) const;
    EngineWorker &engine() { return m_engine; }
    const Progress &progress() const { return m_done; }

private:
    void end();

    StoreThread &m_store;
    EngineWorker &m_engine;
    Progress m_done;
    std::stop_source m_cancel;
    QTimer m_timer;
    std::unique_ptr<QObject> m_replies; ///< context of the replies it waits for; null: it does not run
};

} // namespace moire
