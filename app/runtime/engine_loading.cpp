// SPDX-License-Identifier: GPL-3.0-or-later
// The models of EngineWorker: loading, unloading, recovering the open one, its hash, and another one that reasons.
#include "runtime/engine_worker.h"

#include "experiments/definition.h"
#include "runtime/answer_source.h"
#include "runtime/local_source.h"
#include "runtime/reasoning.h"
#include "storage/post.h"

#include <moire/gguf.h>

#include <QTimer>

#include <new>
#include <utility>

namespace moire {

namespace {

/// A chat needs both. Throws Error.
void checkForChat(const Model &model, const std::string &path)
{
    if (!model.tokenizer())
        throw Error(ErrorKind::Refused, "the file has no tokenizer", path, "open a chat model");
    if (!model.chatFormat())
        throw Error(ErrorKind::Refused, "the file has no chat format", path, "open a chat model");
}

/// Waits until a model is released everywhere, so that its device is empty; gives up after some seconds.
void waitForRelease(const std::weak_ptr<const Model> &model, const std::stop_token &stop)
{
    for (int i = 0; i < 1000 && !model.expired() && !stop.stop_requested(); i++)
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
}

} // namespace

void EngineWorker::load(const QString &path, const LoadOptions &options, const ContextOptions &contextOptions)
{
    load(Loading{
        .path = path, .options = options, .context = contextOptions, .automatic = contextOptions.capacity == 0});
}

void EngineWorker::reload(const ContextOptions &context)
{
    if (m_model)
        load(Loading{.path = m_modelPath,
                     .options = m_loadOptions,
                     .context = context,
                     .again = true,
                     .automatic = context.capacity == 0});
}

void EngineWorker::load(Loading loading)
{
    loading.options.context = loading.context.capacity;
    loading.options.cacheType = loading.context.cacheType;
    loading.options.batch = loading.context.batch;
    const bool release = m_model && m_model->usesDevice();
    std::weak_ptr<const Model> released;
    if (release) {
        m_hashing = {};
        released = m_model;
        m_model.reset();
        for (size_t i = m_started ? 1 : 0; i < m_jobs.size(); i++) {
            if (m_jobs[i].request)
                m_jobs[i].request->model.reset();
            if (m_jobs[i].background)
                m_jobs[i].background->model.reset();
        }
    }
    const auto work = [this, loading, release, released](const std::stop_token &stop) {
        m_reasoner.reset();
        if (release) {
            m_context.reset(); // releases the model too
            waitForRelease(released, stop);
        }
        try {
            const std::string path = loading.path.toStdString();
            const auto progress = [this](double fraction) {
                m_live.change([&](Live &live) { live.loaded = fraction; });
            };
            auto model = Model::load(std::filesystem::path(path), loading.options, progress, stop);
            checkForChat(*model, path);
            auto context = std::make_unique<Context>(model, loading.context);
            context->setDelay(m_delay);
            m_context = std::move(context);
            m_note.clear();
            reply([=, this, model = std::move(model), capacity = m_context->capacity()] {
                m_model = model;
                m_source.reset();
                if (loading.path != m_modelPath)
                    m_chatFormat.clear();
                m_modelPath = loading.path;
                m_loadOptions = loading.options;
                m_contextOptions = loading.context;
                m_contextOptions.capacity = capacity;
                m_capacity = capacity;
                m_automatic = loading.automatic;
                for (const Job &job : m_jobs) // they wait for this model, loaded again
                    if (loading.again && job.request)
                        job.request->model = model;
                m_hashing = {};
                {
                    const std::scoped_lock lock(m_hashMutex);
                    m_hash.clear();
                }
                m_unhashed.clear();
                QTimer::singleShot(idleMs, this, [this, round = ++m_hashRound] {
                    if (round == m_hashRound)
                        hashInBackground();
                });
                emit loaded();
                if (!loading.warning.isEmpty())
                    emit warned(loading.warning);
            });
        } catch (const std::exception &error) {
            const auto *own = dynamic_cast<const Error *>(&error);
            const bool cancelled = own && own->kind() == ErrorKind::Interrupted;
            reply([this, why = described(error), cancelled] { emit loadFailed(why, cancelled); });
        }
    };
    run({.work = work, .loads = true}, loading.again);
    emit loadBegan(loading.path);
}

void EngineWorker::unload()
{
    const auto work = [this](const std::stop_token &) {
        m_reasoner.reset();
        m_context.reset();
        reply([this] {
            closeModel();
            emit unloaded();
        });
    };
    run({.work = work, .loads = true});
}

std::optional<qint64> EngineWorker::reasonFirst(AnswerRequest &request, const std::shared_ptr<const Model> &model,
                                                const LoadOptions &load, GenerationListener &listener,
                                                const std::stop_token &stop)
{
    const QString &place = request.reasonedBy.place;
    if (!m_reasoner || m_reasoner->place() != place) {
        m_reasoner.reset(); // its memory is free before another model is loaded
        if (!experiments::isServed(place.toStdString())) {
            const auto start = std::chrono::steady_clock::now();
            m_reasoner = std::make_shared<LocalSource>(place, model, load, stop);
            request.waited.loading +=
                std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
        } else if (request.findSource) {
            m_reasoner = request.findSource(place, stop);
        } else {
            throw Error(ErrorKind::Refused, "models on servers are not available here", place.toStdString(),
                        "choose another model to reason with");
        }
    }
    Reasoned reasoned = reasonWith(*m_reasoner, request, listener, stop);
    request.messages = std::move(reasoned.messages);
    for (const QString &note : reasoned.notes)
        post(m_replies.address(), [this, note] { emit warned(note); });
    return reasoned.tokens;
}

void EngineWorker::planHandover(AnswerRequest &request, const QString &chatFormat, const std::stop_token &stop) const
{
    if (request.path.empty() || !m_context || &m_context->model() != request.model.get())
        return;
    PromptNotes notes = promptNotes(request.info);
    PromptRequest asked{.model = request.model,
                        .chatFormat = chatFormat,
                        .path = request.path,
                        .capacity = m_context->capacity(),
                        .maxTokens = request.options.maxTokens,
                        .mayForget = request.mayForget,
                        .forgotten = notes.forgotten};
    asked.path.back().text = QString::fromStdString(request.messages.back()["content"].get<std::string>());
    PromptPlan plan;
    try {
        plan = planPrompt(asked, stop);
    } catch (const TemplateError &) {
        return; // generateNow() meets it too, and tells it
    }
    if (!plan.prompt)
        throw HandoverTooLong(std::move(plan), asked.capacity);
    notes.forgotten = plan.forgotten;
    addPromptNotes(request.info, notes);
    request.prompt = std::move(plan.prompt);
}

/// Forgets what was open; the context has been released.
void EngineWorker::closeModel()
{
    m_hashing = {};
    m_hashRound++;
    m_unhashed.clear();
    m_model.reset();
    m_source.reset();
    m_modelPath.clear();
    m_chatFormat.clear();
    m_capacity = 0;
    const std::scoped_lock lock(m_hashMutex);
    m_hash.clear();
}

void EngineWorker::connectTo(std::shared_ptr<AnswerSource> source)
{
    const auto work = [this, source = std::move(source)](const std::stop_token &) {
        m_reasoner.reset();
        m_context.reset();
        reply([this, source] {
            const bool wasOpen = m_model != nullptr;
            closeModel();
            if (wasOpen)
                emit unloaded();
            m_source = source;
            m_modelPath = source->place();
            emit connected();
        });
    };
    run({.work = work, .loads = true});
}

/// Reloads the model after its device was lost or ran out of memory, so that the next question can be answered.
void EngineWorker::recover(ErrorKind kind, const QString &why)
{
    const LoadOptions options = m_model->optionsAfter(kind, m_loadOptions);
    const QString what = options.gpuLayers
        ? tr("%1. The partial answer is kept; the model was reloaded with fewer layers on the GPU.")
        : tr("%1. The partial answer is kept; the model was reloaded on the CPU.");
    emit recovering();
    load(Loading{.path = m_modelPath,
                 .options = options,
                 .context = m_contextOptions,
                 .warning = what.arg(why),
                 .again = true,
                 .automatic = m_automatic});
}

void EngineWorker::listBackends()
{
    if (std::exchange(m_isListing, true))
        return;
    m_listing = std::jthread([this] {
        post(m_replies.address(), [this, backends = knownBackends()] {
            m_isListing = false;
            emit backendsListed(backends);
        });
    });
}

void EngineWorker::pauseHashing(bool pause)
{
    {
        const std::scoped_lock lock(m_hashMutex);
        m_hashPaused = pause;
    }
    m_hashTurn.notify_all();
}

/// Starts hashing, once per model.
void EngineWorker::hashInBackground()
{
    if (!m_model || m_hashing.joinable())
        return;
    m_hashing = std::jthread([this, model = m_model, round = m_hashRound](const std::stop_token &stop) {
        const auto waitForTurn = [&](double) {
            std::unique_lock lock(m_hashMutex);
            m_hashTurn.wait(lock, stop, [this] { return !m_hashPaused; });
        };
        try {
            waitForTurn(0.0);
            const QString hash = QString::fromStdString(model->file().sha256(stop, waitForTurn));
            {
                const std::scoped_lock lock(m_hashMutex);
                m_hash = hash;
            }
            post(m_replies.address(), [this, round, hash] {
                if (round != m_hashRound)
                    return; // another model has been loaded since
                for (const auto &recorder : std::exchange(m_unhashed, {}))
                    recorder->setModelHash(hash);
            });
        } catch (const std::exception &) {
            // stopped or unreadable: answers are saved without a hash
        }
    });
}

QString EngineWorker::modelHash() const
{
    const std::scoped_lock lock(m_hashMutex);
    return m_hash;
}

} // namespace moire
