// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/prompt.h"
#include "storage/answer_recorder.h"

#include <moire/backends.h>
#include <moire/generation.h>

#include <QElapsedTimer>
#include <QObject>
#include <QThread>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>
#include <thread>

namespace moire {

/// Who waits for a job; jobs of people run before all others.
enum class JobPriority { Chat, Background };

struct AnswerRequest; // runtime/answer_request.h
class AnswerSource; // runtime/answer_source.h
struct SourceAnswer;

/// Work for the engine beside the chats, such as a comparison.
struct BackgroundWork {
    std::shared_ptr<const Model> model; ///< the work fails if another one is open by then
    bool goesOnWithAny = false; ///< whoever asked for it asks again after that: it keeps no model open
    /// On the engine's thread, with contexts of its own. It throws Error (Interrupted) soon after a stop was requested,
    /// and may run again from its beginning after that.
    std::function<void(const std::shared_ptr<const Model> &, const std::stop_token &)> run;
    std::function<void(const QString &error)> ended; ///< on the owner's thread; empty: it is done
    std::stop_source cancel; ///< ended() is then called with a sentence that says so
};

/// Runs the engine on its own thread. Call everything on the thread that owns the object; signals are emitted there
/// too. Jobs run one at a time, in the order they were requested (background jobs after all others), and all signals of
/// a job come before those of the next: the next job starts once the slots of the last signal have returned. Each
/// request has its own stop token.
class EngineWorker : public QObject {
    Q_OBJECT
public:
    static constexpr int frameMs = 66; ///< minimum interval between two arrived() signals
    static constexpr int idleMs = 5000; ///< the model file is hashed after this long without a question

    explicit EngineWorker(QObject *parent = nullptr);
    ~EngineWorker() override; ///< stops all jobs; their answers are still finished in the database

    /// Replaces the model. stop() cancels loading; the previous model then stays open, unless it was on a device: the
    /// device must be empty before the new model is fitted into its memory, so in that case no model is left.
    void load(const QString &path, const LoadOptions &options, const ContextOptions &context);
    /// Loads the open model again with another context, see load().
    void reload(const ContextOptions &context);
    /// Questions are answered by \p source from now on. It takes the place of the model, which is closed: connected()
    /// follows, after unloaded() if a model was open. Nothing is contacted.
    void connectTo(std::shared_ptr<AnswerSource> source);
    void unload(); ///< closes the model, or leaves the source, after the jobs requested so far; unloaded() follows
    void answer(AnswerRequest request);
    /// Chats go first: what is requested for them stops the work, which runs again from its beginning after them.
    void runInBackground(BackgroundWork work);
    /// Ends the thinking of an answer, as at its budget; nothing if it does not think, or not any more.
    void endThinking(qint64 generation);
    /// Stops an answer that was requested. One that has not started yet ends without waiting for its turn.
    void stop(qint64 generation);
    /// Uses a built-in chat template (ChatTemplate::builtinNames()) instead of the model's own for all later answers,
    /// until another model is loaded.
    void chooseChatFormat(const QString &name) { m_chatFormat = name; }
    void stop(); ///< stops everything requested so far
    bool busy() const { return !m_jobs.empty(); }
    bool needsModel() const; ///< it is busy with what would be lost if another model were opened
    bool loading() const; ///< a model is being loaded or unloaded, or will be
    qint64 answering() const { return m_started ? m_jobs.front().generation : 0; } ///< generation; 0: none

    const std::shared_ptr<const Model> &model() const { return m_model; } ///< null: none loaded
    const std::shared_ptr<AnswerSource> &source() const { return m_source; } ///< null: none; else there is no model
    bool canAnswer() const { return m_model || m_source; }
    const QString &modelPath() const { return m_modelPath; } ///< or AnswerSource::place()
    const QString &chatFormat() const { return m_chatFormat; } ///< empty: the model's own
    const ContextOptions &contextOptions() const { return m_contextOptions; } ///< of the open model
    size_t contextCapacity() const { return m_capacity; }
    bool isContextAutomatic() const { return m_automatic; } ///< its size was left to the program
    /// Lists this machine's backends in the background; backendsListed() follows.
    void listBackends();
    /// SHA-256 of the model file. Empty until it has been computed: after the first answer or when idle, and never
    /// while the engine is working.
    QString modelHash() const;

    /// Artificial delay before every evaluation, for tests of code that waits for the engine.
    void setDelay(std::chrono::milliseconds delay);

signals:
    void loadBegan(const QString &path); ///< was requested, by anyone; loaded() or loadFailed() follows
    void loadProgressed(double fraction);
    void loaded();
    void loadFailed(const QString &why, bool cancelled);
    void unloaded();
    void connected(); ///< see connectTo()
    /// A device was lost or ran out of memory: the same model is being reloaded on the CPU, or with fewer layers on the
    /// device. loaded() and warned(), or loadFailed(), follow.
    void recovering();
    void backendsListed(const std::vector<moire::BackendInfo> &backends);
    void started(qint64 generation); ///< the answer's turn has come
    void promptProgressed(qint64 generation, size_t done, size_t total);
    void warned(const QString &what);
    void arrived(qint64 generation, const moire::AnswerBatch &batch);
    /// Emitted before any report of the recorder about the end of the answer.
    void answered(const moire::GenerationInfo &info, const moire::GenerationResult &result);
    /// Another engine has reasoned, and the question with its reasoning does not fit; answered() follows. \p plan: has
    /// no prompt.
    void reasoningTooLong(qint64 generation, const moire::PromptPlan &plan);
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
    static QString described(const std::exception &error); ///< its text, for the window
    struct Loading {
        QString path;
        LoadOptions options;
        ContextOptions context;
        QString warning; ///< emitted once the model is loaded
        bool again = false; ///< the same model: answers that wait for it use the new one
        bool automatic = false; ///< see isContextAutomatic()
    };
    void load(Loading loading);
    void recover(ErrorKind kind, const QString &why);
    struct Job {
        std::function<void(const std::stop_token &)> work; ///< ends with a reply()
        std::stop_source stop;
        qint64 generation = 0; ///< 0: not an answer
        std::shared_ptr<AnswerRequest> request; ///< null: not an answer
        bool loads = false;
        JobPriority priority = JobPriority::Chat;
        std::shared_ptr<BackgroundWork> background; ///< null: something else
        std::chrono::steady_clock::time_point asked = {}; ///< when it joined the others
    };
    void run(Job job, bool first = false);
    void runInBackground(const std::shared_ptr<BackgroundWork> &work);
    void startNext();
    void countWaits();
    void send(const Job &job);
    void reply(std::function<void()> work);
    void drainSoon();
    void drain();
    void hashInBackground();
    void pauseHashing(bool pause);
    Prompt promptOf(const AnswerRequest &request, const QString &chatFormat, const std::stop_token &stop);
    GenerationResult generateNow(const AnswerRequest &request, Listener &listener, const QString &chatFormat,
                                 const std::stop_token &stop);
    /// Has the other engine reason, and replaces the request's messages; how many tokens it made, if that is known.
    std::optional<qint64> reasonFirst(AnswerRequest &request, const std::shared_ptr<const Model> &model,
                                      const LoadOptions &load, GenerationListener &listener,
                                      const std::stop_token &stop);
    /// Makes the prompt with the reasoning. Throws HandoverTooLong.
    void planHandover(AnswerRequest &request, const QString &chatFormat, const std::stop_token &stop) const;
    GenerationInfo describedResult(const AnswerRequest &request, const GenerationResult &result) const;
    void closeModel();

    QThread m_thread;
    std::deque<Job> m_jobs; ///< the first one is running once m_started
    bool m_started = false;
    std::chrono::steady_clock::time_point m_startTime; ///< of the running job
    bool m_ending = false; ///< the signals of the job that ended are being emitted
    std::shared_ptr<const Model> m_model;
    std::shared_ptr<AnswerSource> m_source;
    QString m_modelPath;
    LoadOptions m_loadOptions; ///< of the open model
    ContextOptions m_contextOptions;
    QString m_chatFormat; ///< empty: the model's own template
    size_t m_capacity = 0;
    bool m_automatic = false;
    CoalescingQueue<Live> m_live;
    QElapsedTimer m_sinceDrained; ///< not started: nothing has arrived yet
    std::unique_ptr<Context> m_context; ///< created and used on m_thread
    std::shared_ptr<AnswerSource> m_reasoner; ///< on m_thread: of the last answer that another engine reasoned for
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
