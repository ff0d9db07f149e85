// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/engine_worker.h"

#include "storage/answer.h"
#include "storage/post.h"

#include <moire/gguf.h>

#include <QTimer>

#include <new>
#include <utility>

namespace moire {

namespace {

/// The text of an error that leaves the engine's thread.
QString described(const std::exception &error)
{
    if (dynamic_cast<const std::bad_alloc *>(&error))
        return EngineWorker::tr("Out of memory: close other programs, or use a smaller model or context.");
    return QString::fromUtf8(error.what());
}

} // namespace

/// Passes the engine's output to the window's batch and to the recorder. Runs on the engine's thread.
class EngineWorker::Listener final : public GenerationListener {
public:
    Listener(CoalescingQueue<Live> &live, AnswerRecorder *recorder) : m_live(live), m_recorder(recorder) { }

    void promptProgress(size_t done, size_t total, size_t) override
    {
        m_live.change([&](Live &live) {
            live.promptDone = done;
            live.promptTotal = total;
        });
    }
    void text(std::string_view utf8, Phase phase) override
    {
        const AnswerPiece piece{phase, std::string(utf8)};
        if (m_recorder)
            m_recorder->add(piece);
        m_live.change([&](Live &live) { live.batch.pieces.push_back(piece); });
    }
    void thoughtSoFar() override
    {
        if (m_recorder)
            m_recorder->thoughtSoFar();
        m_live.change([](Live &live) { live.batch.thoughtSoFar(); });
    }
    void token(const SharedToken &record) override
    {
        if (m_recorder)
            m_recorder->add(record);
        m_live.change([&](Live &live) { live.batch.tokens.push_back(record); });
    }

private:
    CoalescingQueue<Live> &m_live;
    AnswerRecorder *m_recorder;
};

EngineWorker::EngineWorker(QObject *parent)
    : QObject(parent),
      m_live([this] {
          // Runs on the engine's thread; a timer on the owner's thread takes the batch.
          post(m_replies.address(), [this] { QTimer::singleShot(frameMs, this, [this] { drain(); }); });
      }),
      m_engine(&m_thread)
{
    m_thread.setObjectName(QStringLiteral("engine"));
    m_thread.start();
}

EngineWorker::~EngineWorker()
{
    stop();
    m_hashing = {};
    m_listing = {};
    for (size_t i = 1; i < m_jobs.size(); i++)
        send(m_jobs[i]); // already stopped: returns at once, after finishing its answer in the database
    post(m_engine.address(), [this] {
        m_context.reset();
        m_thread.quit();
    });
    m_thread.wait();
    handoff::pass();
}

void EngineWorker::run(Job job)
{
    m_jobs.push_back(std::move(job));
    pauseHashing(true);
    if (m_jobs.size() == 1)
        send(m_jobs.front());
}

void EngineWorker::send(const Job &job)
{
    post(m_engine.address(), [work = job.work, token = job.stop.get_token()] { work(token); });
}

/// Ends the running job: starts the next one and runs \p work on the owner's thread, after everything posted there
/// before.
void EngineWorker::reply(std::function<void()> work)
{
    post(m_replies.address(), [this, work = std::move(work)] {
        drain();
        m_jobs.pop_front();
        if (!m_jobs.empty())
            send(m_jobs.front());
        pauseHashing(busy());
        work();
    });
}

void EngineWorker::stop()
{
    for (Job &job : m_jobs)
        job.stop.request_stop();
}

void EngineWorker::drain()
{
    const Live live = m_live.take();
    if (live.loaded >= 0)
        emit loadProgressed(live.loaded);
    if (live.promptTotal > 0)
        emit promptProgressed(live.promptDone, live.promptTotal);
    if (!live.batch.empty())
        emit arrived(m_jobs.front().generation, live.batch);
}

void EngineWorker::load(const QString &path, const LoadOptions &options, const ContextOptions &contextOptions)
{
    load(path, options, contextOptions, {});
}

/// \p warning is emitted once the model is loaded.
void EngineWorker::load(const QString &path, LoadOptions options, const ContextOptions &contextOptions,
                        const QString &warning)
{
    options.context = contextOptions.capacity;
    options.cacheType = contextOptions.cacheType;
    options.batch = contextOptions.batch;
    const bool release = m_model && m_model->usesDevice();
    if (release) {
        m_hashing = {};
        m_model.reset();
    }
    const auto work = [this, path, options, contextOptions, warning, release](const std::stop_token &stop) {
        if (release)
            m_context.reset(); // releases the model too
        try {
            const auto progress = [this](double fraction) {
                m_live.change([&](Live &live) { live.loaded = fraction; });
            };
            auto model = Model::load(std::filesystem::path(path.toStdString()), options, progress, stop);
            if (!model->tokenizer() || !model->chatFormat())
                throw Error(ErrorKind::Refused, "the file has no tokenizer", path.toStdString(), "open a chat model");
            auto context = std::make_unique<Context>(model, contextOptions);
            context->setDelay(m_delay);
            m_context = std::move(context);
            m_note.clear();
            reply([=, this, model = std::move(model), capacity = m_context->capacity()] {
                m_model = model;
                if (path != m_modelPath)
                    m_chatFormat.clear();
                m_modelPath = path;
                m_loadOptions = options;
                m_contextOptions = contextOptions;
                m_capacity = capacity;
                m_used = 0;
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
                if (!warning.isEmpty())
                    emit warned(warning);
            });
        } catch (const std::exception &error) {
            const auto *own = dynamic_cast<const Error *>(&error);
            const bool cancelled = own && own->kind() == ErrorKind::Interrupted;
            reply([this, why = described(error), cancelled] { emit loadFailed(why, cancelled); });
        }
    };
    run({.work = work});
}

/// Reloads the model after its device was lost or ran out of memory, so that the next question can be answered.
void EngineWorker::recover(ErrorKind kind, const QString &why)
{
    const LoadOptions options = m_model->optionsAfter(kind, m_loadOptions);
    const QString what = options.gpuLayers
        ? tr("%1. The partial answer is kept; the model was reloaded with fewer layers on the GPU.")
        : tr("%1. The partial answer is kept; the model was reloaded on the CPU.");
    emit recovering();
    load(m_modelPath, options, m_contextOptions, what.arg(why));
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

/// Renders with the model's chat template, or with the format that the user chose instead.
RenderedPrompt EngineWorker::promptOf(const AnswerRequest &request, const QString &chatFormat,
                                      const std::stop_token &stop)
{
    const ChatFormat &own = *m_context->model().chatFormat();
    try {
        const ChatFormat format = chatFormat.isEmpty() ? own : own.withBuiltin(chatFormat.toStdString());
        std::string note;
        RenderedPrompt prompt = format.render(request.messages, nullptr, nullptr, true, &note, stop);
        if (!note.empty() && note != std::exchange(m_note, note))
            post(m_replies.address(), [this, text = QString::fromStdString(note)] { emit warned(text); });
        return prompt;
    } catch (const TemplateError &error) {
        post(m_replies.address(),
             [this, why = QString::fromUtf8(error.what()), proposed = QString::fromStdString(own.proposed())] {
                 emit templateRefused(why, proposed);
             });
        throw;
    }
}

GenerationResult EngineWorker::generateNow(const AnswerRequest &request, const QString &chatFormat,
                                           const std::stop_token &stop)
{
    if (!m_context || &m_context->model() != request.model.get())
        throw Error(ErrorKind::Usage, "the model for this question is no longer open", "engine", "ask again");
    const Model &model = m_context->model();
    const RenderedPrompt prompt = promptOf(request, chatFormat, stop);
    GenerationOptions options = request.options;
    options.chat = true;
    options.thinking = prompt.thinking;
    Listener listener(m_live, request.recorder.get());
    const bool toldBefore = m_context->nonFinite() != nullptr;
    GenerationResult result =
        generate(*m_context, encodePrompt(*model.tokenizer(), prompt.text), options, listener, stop);
    if (const NonFiniteLogits *found = m_context->nonFinite(); found && !toldBefore)
        post(m_replies.address(), [this, text = QString::fromStdString(found->text())] { emit warned(text); });
    return result;
}

void EngineWorker::answer(AnswerRequest asked)
{
    const auto request = std::make_shared<AnswerRequest>(std::move(asked));
    const auto work = [this, request, chatFormat = m_chatFormat](const std::stop_token &stop) {
        GenerationResult result;
        try {
            result = generateNow(*request, chatFormat, stop);
        } catch (const std::exception &error) {
            const auto *own = dynamic_cast<const Error *>(&error);
            result.reason =
                own && own->kind() == ErrorKind::Interrupted ? FinishReason::Interrupted : FinishReason::Error;
            result.error = described(error).toStdString();
            result.errorKind = own ? own->kind() : ErrorKind::Failed;
        }
        GenerationInfo info = request->info;
        describeResult(info, result);
        info.modelHash = modelHash();
        reply([this, info, result = std::move(result), recorder = request->recorder,
               used = m_context ? m_context->tokens().size() : 0] {
            m_used = used;
            if (recorder && info.modelHash.isEmpty()) {
                if (const QString hash = modelHash(); !hash.isEmpty())
                    recorder->setModelHash(hash);
                else
                    m_unhashed.push_back(recorder);
            }
            hashInBackground();
            const bool failed =
                result.errorKind == ErrorKind::DeviceLost || result.errorKind == ErrorKind::DeviceMemory;
            if (result.reason == FinishReason::Error && failed && m_model)
                recover(result.errorKind, QString::fromStdString(result.error)); // first: questions must wait for it
            emit answered(info, result);
        });
        if (request->recorder)
            request->recorder->finish(info);
    };
    run({.work = work, .stop = request->stop, .generation = request->info.id});
}

void EngineWorker::setDelay(std::chrono::milliseconds delay)
{
    post(m_engine.address(), [this, delay] {
        m_delay = delay;
        if (m_context)
            m_context->setDelay(delay);
    });
}

} // namespace moire
