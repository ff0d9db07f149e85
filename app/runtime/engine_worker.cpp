// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/engine_worker.h"

#include "runtime/answer_source.h"
#include "runtime/reasoning.h"
#include "storage/answer.h"
#include "storage/post.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <new>
#include <utility>

namespace moire {

QString EngineWorker::described(const std::exception &error)
{
    if (dynamic_cast<const std::bad_alloc *>(&error))
        return tr("Out of memory: close other programs, or use a smaller model or context.");
    return QString::fromUtf8(error.what());
}

/// Passes the engine's output to the window's batch and to the recorder. Runs on the engine's thread.
class EngineWorker::Listener final : public GenerationListener {
public:
    Listener(CoalescingQueue<Live> &live, const AnswerRequest &request)
        : m_live(live),
          m_recorder(request.recorder.get()),
          m_sent(request.sent),
          m_waited(request.waited),
          m_progress(m_sent)
    {
    }

    void promptProgress(size_t done, size_t total, size_t) override
    {
        m_progress = std::chrono::steady_clock::now();
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
        const bool first = record->phase != Phase::Prompt && !m_ttftMs;
        if (first)
            m_ttftMs = firstTokenMs(*record);
        m_live.change([&](Live &live) {
            live.batch.tokens.push_back(record);
            if (first) {
                live.batch.ttftMs = m_ttftMs;
                live.batch.waited = m_waited;
            }
        });
    }
    const std::optional<double> &ttftMs() const { return m_ttftMs; } ///< none: no token was drawn

private:
    /// From Send to the end of the prompt, and on to the draw: the record comes after the token's evaluation.
    double firstTokenMs(const TokenRecord &first) const
    {
        return std::chrono::duration<double, std::milli>(m_progress - m_sent).count() + first.milliseconds.value_or(0);
    }

    CoalescingQueue<Live> &m_live;
    AnswerRecorder *m_recorder;
    const std::chrono::steady_clock::time_point m_sent;
    const QuestionWait &m_waited;
    std::chrono::steady_clock::time_point m_progress; ///< of the prompt, the latest
    std::optional<double> m_ttftMs;
};

EngineWorker::EngineWorker(QObject *parent)
    : QObject(parent),
      m_live([this] {
          post(m_replies.address(), [this] { drainSoon(); }); // runs on the engine's thread
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
    for (size_t i = m_started ? 1 : 0; i < m_jobs.size(); i++)
        send(m_jobs[i]); // already stopped: returns at once, after finishing its answer in the database
    post(m_engine.address(), [this] {
        m_reasoner.reset();
        m_context.reset();
        m_thread.quit();
    });
    m_thread.wait();
    handoff::pass();
}

/// Background jobs are always the last ones. \p first: before all others that have not started.
void EngineWorker::run(Job job, bool first)
{
    job.asked = std::chrono::steady_clock::now();
    auto place = m_jobs.end();
    if (first)
        place = m_jobs.begin() + (m_started ? 1 : 0);
    else if (job.priority == JobPriority::Chat)
        place = std::find_if(m_jobs.begin() + (m_started ? 1 : 0), m_jobs.end(),
                             [](const Job &other) { return other.priority == JobPriority::Background; });
    if (m_started && m_jobs.front().background && job.priority == JobPriority::Chat)
        m_jobs.front().stop.request_stop();
    m_jobs.insert(place, std::move(job));
    pauseHashing(true);
    startNext();
}

void EngineWorker::startNext()
{
    if (m_started || m_ending || m_jobs.empty())
        return;
    m_started = true;
    m_startTime = std::chrono::steady_clock::now();
    send(m_jobs.front());
    if (const qint64 generation = m_jobs.front().generation)
        emit started(generation);
}

/// The answers that are still to begin have waited for the first job, which has ended.
void EngineWorker::countWaits()
{
    const auto now = std::chrono::steady_clock::now();
    const Job &ended = m_jobs.front();
    for (const Job &job : m_jobs) {
        if (!job.request || &job == &ended)
            continue;
        const std::chrono::duration<double, std::milli> passed = now - std::max(m_startTime, job.asked);
        QuestionWait &wait = job.request->waited;
        (ended.loads ? wait.loading : ended.background ? wait.background : wait.answers) += passed.count();
    }
}

void EngineWorker::send(const Job &job)
{
    post(m_engine.address(), [work = job.work, token = job.stop.get_token()] { work(token); });
}

/// Ends the running job: runs \p work on the owner's thread, after everything posted there before, then starts the next
/// job. What \p work requests may take its place before the jobs that wait.
void EngineWorker::reply(std::function<void()> work)
{
    post(m_replies.address(), [this, work = std::move(work)] {
        drain();
        countWaits();
        m_jobs.pop_front();
        m_started = false;
        pauseHashing(busy());
        m_ending = true;
        const QPointer<EngineWorker> alive(this);
        work();
        if (!alive)
            return;
        m_ending = false;
        startNext();
    });
}

void EngineWorker::stop()
{
    for (Job &job : m_jobs) {
        if (job.background)
            job.background->cancel.request_stop();
        job.stop.request_stop();
    }
}

void EngineWorker::endThinking(qint64 generation)
{
    const auto job = std::find_if(m_jobs.begin(), m_jobs.end(),
                                  [&](const Job &other) { return generation && other.generation == generation; });
    if (job != m_jobs.end())
        job->request->endThinking.request_stop();
}

void EngineWorker::stop(qint64 generation)
{
    const auto job = std::find_if(m_jobs.begin(), m_jobs.end(),
                                  [&](const Job &other) { return generation && other.generation == generation; });
    if (job == m_jobs.end())
        return;
    job->stop.request_stop();
    if (job == m_jobs.begin() && m_started)
        return;
    const std::shared_ptr<AnswerRequest> request = job->request;
    m_jobs.erase(job);
    pauseHashing(busy());
    GenerationResult result;
    result.reason = FinishReason::Interrupted;
    const GenerationInfo info = describedResult(*request, result);
    post(m_replies.address(), [this, info, result] { emit answered(info, result); });
    if (request->recorder)
        request->recorder->finish(info);
}

bool EngineWorker::needsModel() const
{
    return std::any_of(m_jobs.begin(), m_jobs.end(),
                       [](const Job &job) { return !job.background || !job.background->goesOnWithAny; });
}

bool EngineWorker::loading() const
{
    return std::any_of(m_jobs.begin(), m_jobs.end(), [](const Job &job) { return job.loads; });
}

/// What comes after a pause is taken almost at once: a token's text and its record come one after the other.
void EngineWorker::drainSoon()
{
    constexpr qint64 gatherMs = 4;
    const qint64 passed = m_sinceDrained.isValid() ? m_sinceDrained.elapsed() : frameMs;
    QTimer::singleShot(static_cast<int>(std::max(gatherMs, frameMs - passed)), this, [this] { drain(); });
}

void EngineWorker::drain()
{
    m_sinceDrained.start();
    const Live live = m_live.take();
    if (live.loaded >= 0)
        emit loadProgressed(live.loaded);
    if (!m_started)
        return;
    const qint64 generation = m_jobs.front().generation;
    if (live.promptTotal > 0)
        emit promptProgressed(generation, live.promptDone, live.promptTotal);
    if (!live.batch.empty())
        emit arrived(generation, live.batch);
}

Prompt EngineWorker::promptOf(const AnswerRequest &request, const QString &chatFormat, const std::stop_token &stop)
{
    const auto told = [this](Prompt prompt) {
        if (!prompt.note.empty() && prompt.note != std::exchange(m_note, prompt.note))
            post(m_replies.address(), [this, text = QString::fromStdString(prompt.note)] { emit warned(text); });
        return prompt;
    };
    if (request.prompt)
        return told(*request.prompt);
    try {
        return told(makePrompt(m_context->model(), chatFormat, request.messages, request.partial, stop));
    } catch (const TemplateError &error) {
        const std::string &proposed = m_context->model().chatFormat()->proposed();
        post(m_replies.address(),
             [this, why = QString::fromUtf8(error.what()), proposed = QString::fromStdString(proposed)] {
                 emit templateRefused(why, proposed);
             });
        throw;
    }
}

GenerationResult EngineWorker::generateNow(const AnswerRequest &request, Listener &listener, const QString &chatFormat,
                                           const std::stop_token &stop)
{
    if (!m_context || &m_context->model() != request.model.get())
        throw Error(ErrorKind::Usage, "the model for this question is no longer open", "engine", "ask again");
    const Model &model = m_context->model();
    const Prompt prompt = promptOf(request, chatFormat, stop);
    GenerationOptions options = optionsFor(prompt, model, request.partial, request.options);
    options.endThinking = request.endThinking.get_token();
    const bool toldBefore = m_context->nonFinite() != nullptr;
    GenerationResult result = generate(*m_context, prompt.ids, options, listener, stop);
    if (const NonFiniteLogits *found = m_context->nonFinite(); found && !toldBefore)
        post(m_replies.address(), [this, text = QString::fromStdString(found->text())] { emit warned(text); });
    return result;
}

GenerationInfo EngineWorker::describedResult(const AnswerRequest &request, const GenerationResult &result) const
{
    GenerationInfo info = request.info;
    describeResult(info, result);
    if (!request.source) {
        info.modelHash = modelHash();
        return info;
    }
    info.seed = request.info.seed; // a source tells no other one
    info.promptTokens = info.reusedTokens = info.thinkingTokens = std::nullopt;
    return info;
}

void EngineWorker::answer(AnswerRequest asked)
{
    const auto request = std::make_shared<AnswerRequest>(std::move(asked));
    const auto same = request->reasonedBy.place == m_modelPath ? request->model : nullptr;
    const auto work = [this, request, same, load = m_loadOptions,
                       chatFormat = m_chatFormat](const std::stop_token &stop) {
        GenerationResult result;
        SourceAnswer answer;
        Listener listener(m_live, *request);
        std::optional<qint64> reasoned = 0;
        std::optional<PromptPlan> tooLong;
        try {
            if (request->reasonedBy.used())
                reasoned = reasonFirst(*request, same, load, listener, stop);
            else
                m_reasoner.reset();
            if (!request->source && request->reasonedBy.used())
                planHandover(*request, chatFormat, stop);
            if (request->source)
                result = std::move((answer = request->source->answer(*request, listener, stop)).result);
            else
                result = generateNow(*request, listener, chatFormat, stop);
        } catch (const std::exception &error) {
            const auto *own = dynamic_cast<const Error *>(&error);
            result.reason =
                own && own->kind() == ErrorKind::Interrupted ? FinishReason::Interrupted : FinishReason::Error;
            result.error = described(error).toStdString();
            result.errorKind = own ? own->kind() : ErrorKind::Failed;
            if (const auto *handover = dynamic_cast<const HandoverTooLong *>(&error))
                tooLong = handover->plan();
        }
        if (request->source || listener.ttftMs()) // as it was told when the token came
            result.ttftMs = listener.ttftMs().value_or(0);
        GenerationInfo info = describedResult(*request, result);
        if (request->source) {
            info.promptTokens = answer.promptTokens;
            info.reusedTokens = answer.reusedTokens;
            info.thinkingTokens = answer.thinkingTokens;
            info.serverTimes = answer.times;
        }
        if (info.thinkingTokens)
            info.thinkingTokens = reasoned ? std::optional(*info.thinkingTokens + *reasoned) : std::nullopt;
        reply([this, info, result = std::move(result), recorder = request->recorder, notes = std::move(answer.notes),
               tooLong = std::move(tooLong), local = !request->source] {
            for (const QString &note : notes)
                emit warned(note);
            if (tooLong)
                emit reasoningTooLong(info.id, *tooLong);
            if (recorder && info.modelHash.isEmpty() && local) {
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
    run({.work = work,
         .stop = request->stop,
         .generation = request->info.id,
         .request = request,
         .priority = request->priority});
}

void EngineWorker::runInBackground(BackgroundWork work)
{
    runInBackground(std::make_shared<BackgroundWork>(std::move(work)));
}

void EngineWorker::runInBackground(const std::shared_ptr<BackgroundWork> &background)
{
    const auto work = [this, background](const std::stop_token &stop) {
        std::stop_source either;
        const std::stop_callback preempted(stop, [&] { either.request_stop(); });
        const std::stop_callback cancelled(background->cancel.get_token(), [&] { either.request_stop(); });
        QString error;
        bool interrupted = false;
        try {
            if (!background->model || !m_context || &m_context->model() != background->model.get())
                throw Error(ErrorKind::Usage, "the model for this is no longer open", "engine", "start it again");
            background->run(background->model, either.get_token());
        } catch (const std::exception &failure) {
            const auto *own = dynamic_cast<const Error *>(&failure);
            interrupted = own && own->kind() == ErrorKind::Interrupted;
            error = described(failure);
        }
        reply([this, background, error, interrupted] {
            if (interrupted && !background->cancel.stop_requested())
                runInBackground(background);
            else
                background->ended(interrupted ? tr("It was cancelled.") : error);
        });
    };
    run({.work = work, .priority = JobPriority::Background, .background = background});
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
