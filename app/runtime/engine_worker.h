// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/answer_recorder.h"

#include <moire/backends.h>
#include <moire/generation.h>

#include <nlohmann/json.hpp>

#include <QObject>
#include <QThread>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <stop_token>
#include <thread>

namespace moire {

/// What is asked of the engine: messages as templates take them, and how to answer.
struct AnswerRequest {
    std::shared_ptr<const Model> model; ///< who is asked: another one does not answer
    nlohmann::ordered_json messages;
    GenerationOptions options;
    GenerationInfo info; ///< as beginGeneration() returned it
    std::shared_ptr<AnswerRecorder> recorder; ///< null: nothing is kept
    std::stop_source stop; ///< ends this answer alone
};

/// The engine on its own thread. All of this is called, and all signals come, on the thread that owns the object; one
/// thing runs at a time, in the order it was asked; the next begins when the signals of the one before have come. Each
/// request has a stop token of its own.
class EngineWorker : public QObject {
    Q_OBJECT
public:
    static constexpr int frameMs = 16; ///< arrived() comes at most this often
    static constexpr int idleMs = 5000; ///< without a question for so long, the model's file is hashed

    explicit EngineWorker(QObject *parent = nullptr);
    ~EngineWorker() override; ///< stops what runs; an answer is still ended in the database

    /// Replaces the model. stop() cancels; the model before stays then, unless it was on a device: that has to be
    /// empty before the next one is measured against it, so that no model is left.
    void load(const QString &path, const LoadOptions &options, const ContextOptions &context);
    void answer(AnswerRequest request);
    /// A built-in chat template (ChatTemplate::builtinNames()) that the person chose in place of the model's own, for
    /// answers asked for from now on, until another model is loaded.
    void chooseChatFormat(const QString &name) { m_chatFormat = name; }
    void stop(); ///< everything that was asked so far
    bool busy() const { return !m_jobs.empty(); }

    const std::shared_ptr<const Model> &model() const { return m_model; } ///< null: none loaded
    const QString &modelPath() const { return m_modelPath; }
    size_t contextCapacity() const { return m_capacity; }
    size_t contextUsed() const { return m_used; } ///< tokens in the cache after the last answer
    /// Asks for the backends of this machine, beside everything else; backendsListed() comes.
    void listBackends();
    /// SHA-256 of the model's file; empty until it was computed: after the first answer, or when nothing is asked, and
    /// never while the engine works.
    QString modelHash() const;

    /// Artificial delay before every evaluation, for tests of what waits for the engine.
    void setDelay(std::chrono::milliseconds delay);

signals:
    void loadProgressed(double fraction);
    void loaded();
    void loadFailed(const QString &why, bool cancelled);
    /// A device was lost, or full: the same model is being loaded again on the CPU, or with fewer layers on the device;
    /// loaded() or loadFailed() comes, and warned().
    void recovering();
    void backendsListed(const std::vector<moire::BackendInfo> &backends);
    void promptProgressed(size_t done, size_t total);
    void warned(const QString &what);
    void arrived(qint64 generation, const moire::AnswerBatch &batch);
    /// Comes before anything that the recorder reports of the answer's end.
    void answered(const moire::GenerationInfo &info, const moire::GenerationResult &result);
    /// The model's chat template does not take the messages; answered() comes too. \p proposed: a built-in one.
    void templateRefused(const QString &why, const QString &proposed);

private:
    struct Live { ///< from the engine's thread to the owner's
        AnswerBatch batch;
        double loaded = -1; ///< fraction, -1: no news
        size_t promptDone = 0;
        size_t promptTotal = 0;
    };
    class Listener;
    void load(const QString &path, LoadOptions options, const ContextOptions &context, const QString &warning);
    void recover(ErrorKind kind, const QString &why);
    struct Job {
        std::function<void(const std::stop_token &)> work; ///< ends with a reply()
        std::stop_source stop;
        qint64 generation = 0; ///< 0: not an answer
    };
    void run(Job job);
    void send(const Job &job);
    void reply(std::function<void()> work);
    void drain();
    void hashInBackground();
    void pauseHashing(bool pause);
    RenderedPrompt promptOf(const AnswerRequest &request, const QString &chatFormat, const std::stop_token &stop);
    GenerationResult generateNow(const AnswerRequest &request, const QString &chatFormat, const std::stop_token &stop);

    QThread m_thread;
    std::deque<Job> m_jobs; ///< the first one runs
    std::shared_ptr<const Model> m_model;
    QString m_modelPath;
    LoadOptions m_loadOptions; ///< of the model, and of its context
    ContextOptions m_contextOptions;
    QString m_chatFormat; ///< empty: the model's own template
    size_t m_capacity = 0;
    size_t m_used = 0;
    CoalescingQueue<Live> m_live;
    std::unique_ptr<Context> m_context; ///< made and used on m_thread
    std::chrono::milliseconds m_delay{0}; ///< on m_thread
    std::string m_note; ///< on m_thread: what was last said of the model's chat template
    mutable std::mutex m_hashMutex; ///< of the next three
    std::condition_variable_any m_hashTurn;
    bool m_hashPaused = false;
    QString m_hash;
    std::vector<std::shared_ptr<AnswerRecorder>> m_unhashed; ///< answers of this model that ended before its hash
    int m_hashRound = 0; ///< counts the models
    std::jthread m_hashing;
    std::jthread m_listing;
    bool m_isListing = false;
    Receiver m_engine; ///< on m_thread
    Receiver m_replies; ///< on the owner's thread
};

} // namespace moire
