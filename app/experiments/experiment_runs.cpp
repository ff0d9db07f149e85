// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/experiment_runs.h"

#include "experiments/results_file.h"

#include <moire/gguf.h>

#include <QPointer>

#include <map>
#include <mutex>
#include <set>
#include <utility>

namespace moire::experiments {

namespace {

/// The same file, however it is named.
bool isFile(const gguf::File &file, const std::string &path)
{
    std::error_code error;
    return std::filesystem::equivalent(file.path(), path, error) && !error;
}

} // namespace

std::string whyNoRoom(const ModelHeader &model, const LoadOptions &options, const MachineMemory &memory)
{
    if (!model.footprint)
        return {}; // loading it says what is wrong
    const MemoryFit fit = fitInMemory(*model.footprint, options, memory);
    if (fit.kind == MemoryFit::Kind::InMemory)
        return {};
    return "there is no room for it beside the open model: it needs " + std::to_string(fit.needed >> 20) + " MiB";
}

struct ExperimentRuns::Shared {
    std::filesystem::path path;
    bool retryFailed = false;
    LoadOptions load;
    FindServed findServed;
    std::stop_source cancel;
    std::atomic<bool> pause = false;
    /// The open model for which the work was requested; on the window's thread.
    std::weak_ptr<const Model> requestedFor;
    bool requested = false; ///< it is among the engine's jobs; likewise

    std::mutex mutex; ///< guards the next three
    Progress progress;
    bool working = false;
    size_t failed = 0;

    // On the engine's thread only. They outlive interruptions by questions.
    std::optional<Definition> definition;
    std::map<std::string, std::string> hashes; ///< by path
    std::shared_ptr<const Model> own; ///< the model loaded for this experiment
    size_t tokens = 0; ///< made before the last interruption
    std::set<std::string> retried; ///< keys of results, with retryFailed

    std::shared_ptr<const Model> open(const std::shared_ptr<const Model> &shown, const std::string &modelPath,
                                      const LoadOptions &options, const std::stop_token &stop)
    {
        if (shown && isFile(shown->file(), modelPath))
            return shown;
        if (!own || !isFile(own->file(), modelPath)) {
            own.reset();
            if (shown)
                if (const std::string why = whyNoRoom(readHeader(modelPath), options, machineMemory()); !why.empty())
                    throw Error(ErrorKind::Refused, why, modelPath,
                                "open this model in the chat, or a smaller one there, and run what is missing");
            own = Model::load(modelPath, options, {}, stop);
        }
        return own;
    }

    std::string hash(const std::string &modelPath, const std::stop_token &stop)
    {
        std::string &known = hashes[modelPath];
        if (known.empty())
            known = gguf::File::open(modelPath)->sha256(stop);
        return known;
    }

    void work(const std::shared_ptr<const Model> &shown, const std::stop_token &stop)
    {
        {
            const std::scoped_lock lock(mutex);
            if (cancel.stop_requested())
                throw Error(ErrorKind::Interrupted, "the experiment was stopped", path.string(), "start it again");
            working = true;
        }
        try {
            run(shown, stop);
        } catch (...) {
            endWork();
            if (own && own->usesDevice())
                own.reset(); // a question's model may need the room
            throw;
        }
        endWork();
    }

    void endWork()
    {
        const std::scoped_lock lock(mutex);
        working = false;
    }

    /// Stops it. Whether it had no turn: then it will not begin any more.
    bool giveUp()
    {
        const std::scoped_lock lock(mutex);
        cancel.request_stop();
        return !working;
    }

    void run(const std::shared_ptr<const Model> &shown, const std::stop_token &stop)
    {
        if (!definition)
            definition = readDefinition(path);
        ResultsFile results(ResultsFile::pathFor(path), ResultsFile::Access::Write);
        RunOptions options{.retryFailed = retryFailed, .retried = &retried, .load = load};
        options.open = [&](const std::string &modelPath, const LoadOptions &with, const std::stop_token &token) {
            return open(shown, modelPath, with, token);
        };
        options.hash = [&](const std::string &modelPath, const std::stop_token &token) {
            return hash(modelPath, token);
        };
        options.findServed = findServed;
        size_t made = 0;
        options.progress = [&](const Progress &now) {
            made = now.tokens;
            {
                const std::scoped_lock lock(mutex);
                progress = now;
                progress.tokens += tokens;
            }
            if (pause)
                cancel.request_stop();
        };
        Runner runner(*definition, path.parent_path(), results, std::move(options));
        const RunSummary summary = runner.run(stop);
        tokens += made;
        const std::scoped_lock lock(mutex);
        failed += summary.failed;
        if (summary.interrupted)
            throw Error(ErrorKind::Interrupted, "the experiment was interrupted", path.string(), "go on with it");
    }
};

ExperimentRuns::ExperimentRuns(EngineWorker &engine, QObject *parent) : QObject(parent), m_engine(engine)
{
    m_timer.setInterval(frameMs);
    connect(&m_timer, &QTimer::timeout, this, &ExperimentRuns::tell);
    connect(&engine, &EngineWorker::loaded, this, [this] {
        const QStringList paths = running();
        for (const QString &path : paths)
            request(path);
    });
}

ExperimentRuns::~ExperimentRuns()
{
    for (const auto &run : std::as_const(m_runs))
        run->cancel.request_stop();
}

void ExperimentRuns::start(const QString &path, const LoadOptions &load, bool retryFailed)
{
    if (m_runs.contains(path))
        return;
    const auto shared = std::make_shared<Shared>();
    shared->path = path.toStdString();
    shared->retryFailed = retryFailed;
    shared->load = load;
    shared->findServed = m_findServed;
    m_runs.insert(path, shared);
    m_timer.start();
    request(path);
    emit changed(path);
}

void ExperimentRuns::request(const QString &path)
{
    const std::shared_ptr<Shared> shared = m_runs.value(path);
    if (shared->requested || !m_engine.model())
        return;
    shared->requested = true;
    shared->requestedFor = m_engine.model();
    BackgroundWork work;
    work.model = m_engine.model();
    work.goesOnWithAny = true; // takeEnd()
    work.cancel = shared->cancel;
    work.run = [shared](const std::shared_ptr<const Model> &shown, const std::stop_token &stop) {
        shared->work(shown, stop);
    };
    work.ended = [guard = QPointer(this), path, shared](const QString &error) {
        if (guard && guard->m_runs.value(path) == shared) // it was not given up before its turn
            guard->takeEnd(path, error);
    };
    m_engine.runInBackground(std::move(work));
}

/// Work that ended because another model was opened goes on with that.
void ExperimentRuns::takeEnd(const QString &path, const QString &error)
{
    const std::shared_ptr<Shared> shared = m_runs.value(path);
    shared->requested = false;
    const std::shared_ptr<const Model> shown = shared->requestedFor.lock();
    if (!error.isEmpty() && !shared->cancel.stop_requested() && (!shown || shown != m_engine.model()))
        request(path); // now, or once a model is open
    else
        finish(path, error);
}

void ExperimentRuns::finish(const QString &path, const QString &error)
{
    const std::shared_ptr<Shared> shared = m_runs.take(path);
    if (m_runs.isEmpty())
        m_timer.stop();
    End end{.interrupted = shared->cancel.stop_requested() && !error.isEmpty(), .failed = shared->failed};
    if (!end.interrupted)
        end.error = error;
    emit ended(path, end);
}

void ExperimentRuns::pause(const QString &path)
{
    const auto shared = m_runs.value(path);
    if (!shared)
        return;
    shared->pause = true;
    if (!find(path)->works)
        return stop(path); // no cell is running
    emit changed(path);
}

void ExperimentRuns::stop(const QString &path)
{
    const auto shared = m_runs.value(path);
    if (!shared)
        return;
    if (shared->giveUp() || !shared->requested)
        return finish(path, tr("It was cancelled."));
    emit changed(path);
}

std::optional<ExperimentRuns::Run> ExperimentRuns::find(const QString &path) const
{
    const auto shared = m_runs.value(path);
    if (!shared)
        return {};
    const std::scoped_lock lock(shared->mutex);
    const bool ends = shared->pause || shared->cancel.stop_requested();
    return Run{ends                   ? Phase::Pausing
                   : shared->working  ? Phase::Running
                   : m_engine.model() ? Phase::Waiting
                                      : Phase::NoModel,
               shared->progress, shared->working};
}

QStringList ExperimentRuns::running() const
{
    return m_runs.keys();
}

void ExperimentRuns::tell()
{
    const QStringList paths = running();
    for (const QString &path : paths)
        emit changed(path);
}

} // namespace moire::experiments
