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

/// A request to the engine: messages as chat templates expect them, and how to answer.
struct AnswerRequest {
    std::shared_ptr<const Model> model; ///< the request fails if another model is open by then
    nlohmann::ordered_json messages;
    GenerationOptions options;
    GenerationInfo info; ///< as returned by beginGeneration()
    std::shared_ptr<AnswerRecorder> recorder; ///< null: nothing is saved
    std::stop_source stop; ///< stops only this answer
};

/// Runs the engine on its own thread. Call everything on the thread that owns the object; signals are emitted there
/// too. Jobs run one at a time, in the order they were requested, and all signals of a job come before those of the
/// next. Each request has its own stop token.
class EngineWorker : public QObject {
    Q_OBJECT
public:
    static constexpr int frameMs = 16; ///< minimum interval between two arrived() signals
    static constexpr int idleMs = 5000; ///< the model file is hashed after this long without a question

    explicit EngineWorker(QObject *parent = nullptr);
    ~EngineWorker() override; ///< stops all jobs; their answers are still finished in the database

    /// Replaces the model. stop() cancels loading; the previous model then stays open, unless it was on a device: the
    /// device must be empty before the new model is fitted into its memory, so in that case no model is left.
    void load(const QString &path, const LoadOptions &options, const ContextOptions &context);
    void answer(AnswerRequest request);
    /// Uses a built-in chat template (ChatTemplate::builtinNames()) instead of the model's own for all later answers,
    /// until another model is loaded.
    void chooseChatFormat(const QString &name) { m_chatFormat = name; }
    void stop(); ///< stops everything requested so far
    bool busy() const { return !m_jobs.empty(); }

    const std::shared_ptr<const Model> &model() const { return m_model; } ///< null: none loaded
    const QString &modelPath() const { return m_modelPath; }
    size_t contextCapacity() const { return m_capacity; }
    size_t contextUsed() const { return m_used; } ///< tokens in the cache after the last answer
    /// Lists this machine's backends in the background; backendsListed() follows.
    void listBackends();
    /// SHA-256 of the model file. Empty until it has been computed: after the first answer or when idle, and never
    /// while the engine is working.
    QString modelHash() const;

    /// Artificial delay before every evaluation, for tests of code that waits for the engine.
    void setDelay(std::chrono::milliseconds delay);

signals:
    void loadProgressed(double fraction);
    void loaded();
    void loadFailed(const QString &why, bool cancelled);
    /// A device was lost or ran out of memory: the same model is being reloaded on the CPU, or with fewer layers on the
    /// device. loaded() and warned(), or loadFailed(), follow.
    void recovering();
    void backendsListed(const std::vector<moire::BackendInfo> &backends);
    void promptProgressed(size_t done, size_t total);
    void warned(const QString &what);
    void arrived(qint64 generation, const moire::AnswerBatch &batch);
    /// Emitted before any report of the recorder about the end of the answer.
    void answered(const moire::GenerationInfo &info, const moire::GenerationResult &result);
    /// The model's chat template rejects the messages; answered() follows. \p proposed: a built-in template to use.
    void templateRefused(const QString &why, const QString &proposed);

private:
    struct Live { ///< from the engine's thread to the owner's
        AnswerBatch batch;
        double loaded = -1; ///< fraction; -1: unchanged
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
    std::deque<Job> m_jobs; ///< the first one is running
    std::shared_ptr<const Model> m_model;
    QString m_modelPath;
    LoadOptions m_loadOptions; ///< of the open model
    ContextOptions m_contextOptions;
    QString m_chatFormat; ///< empty: the model's own template
    size_t m_capacity = 0;
    size_t m_used = 0;
    CoalescingQueue<Live> m_live;
    std::unique_ptr<Context> m_context; ///< created and used on m_thread
    std::chrono::milliseconds m_delay{0}; ///< on m_thread
    std::string m_note; ///< on m_thread: the last note about the model's chat template
    mutable std::mutex m_hashMutex; ///< guards the next three members
    std::condition_variable_any m_hashTurn;
    bool m_hashPaused = false;
    QString m_hash;
    std::vector<std::shared_ptr<AnswerRecorder>> m_unhashed; ///< answers that ended before this model's hash was known
    int m_hashRound = 0; ///< number of models loaded so far
    std::jthread m_hashing;
    std::jthread m_listing;
    bool m_isListing = false;
    Receiver m_engine; ///< on m_thread
    Receiver m_replies; ///< on the owner's thread
};

} // namespace moire
