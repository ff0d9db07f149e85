// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/answer_recorder.h"

#include <moire/backends.h>
#include <moire/generation.h>

#include <nlohmann/json.hpp>

#include <QObject>
#include <QThread>

#include <chrono>
#include <memory>
#include <mutex>
#include <stop_token>
#include <thread>

namespace moire {

/// What is asked of the engine: messages as templates take them, and how to answer.
struct AnswerRequest {
    nlohmann::ordered_json messages;
    GenerationOptions options;
    GenerationInfo info; ///< as beginGeneration() returned it
    std::shared_ptr<AnswerRecorder> recorder; ///< null: nothing is kept
};

/// The engine on its own thread. All of this is called, and all signals come, on the thread that owns the object; one
/// thing runs at a time, in the order it was asked. Each request has a stop token of its own.
class EngineWorker : public QObject {
    Q_OBJECT
public:
    static constexpr int frameMs = 16; ///< arrived() comes at most this often

    explicit EngineWorker(QObject *parent = nullptr);
    ~EngineWorker() override; ///< stops what runs; an answer is still ended in the database

    /// Replaces the model. stop() cancels; the model before stays then, unless it was on a device: that has to be
    /// empty before the next one is measured against it, so that no model is left.
    void load(const QString &path, const LoadOptions &options, const ContextOptions &context);
    void answer(AnswerRequest request);
    void stop();
    bool busy() const { return m_running > 0; }

    const std::shared_ptr<const Model> &model() const { return m_model; } ///< null: none loaded
    const QString &modelPath() const { return m_modelPath; }
    size_t contextCapacity() const { return m_capacity; }
    size_t contextUsed() const { return m_used; } ///< tokens in the cache after the last answer
    /// Asks for the backends of this machine, beside everything else; backendsListed() comes.
    void listBackends();
    /// SHA-256 of the model's file; empty until it was computed, which goes on beside everything else.
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
    void arrived(const moire::AnswerBatch &batch);
    void answered(const moire::GenerationInfo &info, const moire::GenerationResult &result);
    void keepFailed(const QString &why); ///< the database did not take an answer

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
    void run(std::function<void(std::stop_token)> work);
    void reply(std::function<void()> work);
    void drain();
    void hashInBackground();
    GenerationResult generateNow(const AnswerRequest &request, const std::stop_token &stop);

    QThread m_thread;
    QObject *m_engine; ///< lives on m_thread
    std::stop_source m_stop;
    int m_running = 0;
    std::shared_ptr<const Model> m_model;
    QString m_modelPath;
    LoadOptions m_loadOptions; ///< of the model, and of its context
    ContextOptions m_contextOptions;
    size_t m_capacity = 0;
    size_t m_used = 0;
    CoalescingQueue<Live> m_live;
    std::unique_ptr<Context> m_context; ///< made and used on m_thread
    std::chrono::milliseconds m_delay{0}; ///< on m_thread
    mutable std::mutex m_hashMutex;
    QString m_hash;
    std::vector<std::shared_ptr<AnswerRecorder>> m_unhashed; ///< answers of this model that ended before its hash
    int m_hashRound = 0; ///< counts the models
    std::jthread m_hashing;
    std::jthread m_listing;
    bool m_isListing = false;
};

} // namespace moire
