// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/engine_worker.h"

#include "storage/answer.h"
#include "storage/post.h"

#include <QTimer>

#include <new>
#include <utility>

namespace moire {

namespace {

/// One family of errors at the thread's edge.
QString described(const std::exception &error)
{
    if (dynamic_cast<const std::bad_alloc *>(&error))
        return EngineWorker::tr("Out of memory: close other programs, or use a smaller model or context.");
    return QString::fromUtf8(error.what());
}

} // namespace

/// Copies what the engine says into the batch for the window and into the database's. On the engine's thread.
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
    void token(const TokenRecord &record) override
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
      m_engine(new QObject),
      m_live([this] {
          // On the engine's thread: a timer of the owner's thread takes the batch.
          post(this, [this] { QTimer::singleShot(frameMs, this, [this] { drain(); }); });
      })
{
    m_thread.setObjectName(QStringLiteral("engine"));
    m_engine->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_engine, &QObject::deleteLater);
    m_thread.start();
}

EngineWorker::~EngineWorker()
{
    m_stop.request_stop();
    m_hashing = {};
    m_listing = {};
    post(m_engine, [this] {
        m_context.reset();
        m_thread.quit();
    });
    m_thread.wait();
    handoff::pass();
}

void EngineWorker::run(std::function<void(std::stop_token)> work)
{
    if (m_running++ == 0)
        m_stop = {}; // what was stopped before stays stopped: it holds its own token
    post(m_engine, [work = std::move(work), token = m_stop.get_token()] { work(token); });
}

/// Back on the owner's thread, behind everything that the work sent before.
void EngineWorker::reply(std::function<void()> work)
{
    post(this, [this, work = std::move(work)] {
        drain();
        m_running--;
        work();
    });
}

void EngineWorker::stop()
{
    m_stop.request_stop();
}

void EngineWorker::drain()
{
    const Live live = m_live.take();
    if (live.loaded >= 0)
        emit loadProgressed(live.loaded);
    if (live.promptTotal > 0)
        emit promptProgressed(live.promptDone, live.promptTotal);
    if (!live.batch.empty())
        emit arrived(live.batch);
}

void EngineWorker::load(const QString &path, const LoadOptions &options, const ContextOptions &contextOptions)
{
    load(path, options, contextOptions, {});
}

/// \p warning: said once the model is there.
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
    run([this, path, options, contextOptions, warning, release](const std::stop_token &stop) {
        if (release)
            m_context.reset(); // and with it the model
        try {
            const auto progress = [this](double fraction) {
                m_live.change([&](Live &live) { live.loaded = fraction; });
            };
            auto model = Model::load(std::filesystem::path(path.toStdString()), options, progress, stop);
            if (!model->tokenizer() || !model->chatFormat())
                throw Error(ErrorKind::Refused, "the file has no tokenizer", path.toStdString(),
                            "open a model that can chat");
            auto context = std::make_unique<Context>(model, contextOptions);
            context->setDelay(m_delay);
            m_context = std::move(context);
            reply([=, this, model = std::move(model), capacity = m_context->capacity()] {
                m_model = model;
                m_modelPath = path;
                m_loadOptions = options;
                m_contextOptions = contextOptions;
                m_capacity = capacity;
                m_used = 0;
                hashInBackground();
                emit loaded();
                if (!warning.isEmpty())
                    emit warned(warning);
            });
        } catch (const std::exception &error) {
            const auto *own = dynamic_cast<const Error *>(&error);
            const bool cancelled = own && own->kind() == ErrorKind::Interrupted;
            reply([this, why = described(error), cancelled] { emit loadFailed(why, cancelled); });
        }
    });
}

/// After a device that was lost or full: the next question is to be answered.
void EngineWorker::recover(ErrorKind kind, const QString &why)
{
    const LoadOptions options = m_model->optionsAfter(kind, m_loadOptions);
    const QString what = options.gpuLayers
        ? tr("%1. What was said is kept; the model was loaded again with fewer layers on the GPU.")
        : tr("%1. What was said is kept; the model was loaded again on the CPU.");
    emit recovering();
    load(m_modelPath, options, m_contextOptions, what.arg(why));
}

void EngineWorker::listBackends()
{
    if (std::exchange(m_isListing, true))
        return;
    m_listing = std::jthread([this] {
        post(this, [this, backends = knownBackends()] {
            m_isListing = false;
            emit backendsListed(backends);
        });
    });
}

void EngineWorker::hashInBackground()
{
    {
        const std::scoped_lock lock(m_hashMutex);
        m_hash.clear();
    }
    m_unhashed.clear();
    m_hashing = std::jthread([this, model = m_model, round = ++m_hashRound](const std::stop_token &stop) {
        try {
            const QString hash = QString::fromStdString(model->file().sha256(stop));
            {
                const std::scoped_lock lock(m_hashMutex);
                m_hash = hash;
            }
            post(this, [this, round, hash] {
                if (round != m_hashRound)
                    return; // another model was loaded since
                for (const auto &recorder : std::exchange(m_unhashed, {}))
                    recorder->setModelHash(hash);
            });
        } catch (const std::exception &) {
            // stopped, or unreadable: answers are kept without it
        }
    });
}

QString EngineWorker::modelHash() const
{
    const std::scoped_lock lock(m_hashMutex);
    return m_hash;
}

GenerationResult EngineWorker::generateNow(const AnswerRequest &request, const std::stop_token &stop)
{
    if (!m_context)
        throw Error(ErrorKind::Usage, "no model is open", "engine", "open a model");
    const Model &model = m_context->model();
    std::string warning;
    const RenderedPrompt prompt = model.chatFormat()->render(request.messages, nullptr, nullptr, true, &warning, stop);
    if (!warning.empty())
        post(this, [this, text = QString::fromStdString(warning)] { emit warned(text); });
    GenerationOptions options = request.options;
    options.thinking = prompt.thinking;
    Listener listener(m_live, request.recorder.get());
    return generate(*m_context, encodePrompt(*model.tokenizer(), prompt.text), options, listener, stop);
}

void EngineWorker::answer(AnswerRequest asked)
{
    auto request = std::make_shared<AnswerRequest>(std::move(asked));
    run([this, request](const std::stop_token &stop) {
        GenerationResult result;
        try {
            result = generateNow(*request, stop);
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
        if (request->recorder)
            request->recorder->finish(info, [this](const Error *error) {
                if (error)
                    post(this, [this, why = QString::fromUtf8(error->what())] { emit keepFailed(why); });
            });
        reply([this, info, result = std::move(result), recorder = request->recorder,
               used = m_context ? m_context->tokens().size() : 0] {
            m_used = used;
            if (recorder && info.modelHash.isEmpty()) {
                if (const QString hash = modelHash(); !hash.isEmpty())
                    recorder->setModelHash(hash);
                else
                    m_unhashed.push_back(recorder);
            }
            emit answered(info, result);
            const bool failed =
                result.errorKind == ErrorKind::DeviceLost || result.errorKind == ErrorKind::DeviceMemory;
            if (result.reason == FinishReason::Error && failed && m_model)
                recover(result.errorKind, QString::fromStdString(result.error));
        });
    });
}

void EngineWorker::setDelay(std::chrono::milliseconds delay)
{
    post(m_engine, [this, delay] {
        m_delay = delay;
        if (m_context)
            m_context->setDelay(delay);
    });
}

} // namespace moire
