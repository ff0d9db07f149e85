// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/question_queue.h"

#include "runtime/answer_source.h"
#include "storage/answer.h"

#include <moire/memory.h>
#include <moire/model.h>
#include <moire/tokenizer.h>

#include <algorithm>
#include <utility>

namespace moire {

namespace {

/// Fills in the choice of a larger context: room for the prompt and an answer, in steps of 1024 tokens.
void proposeContext(TooLong &why, const Model &model, const ContextOptions &now)
{
    constexpr size_t step = 1024;
    const size_t room = std::max<size_t>(step, why.prompt.tokens / 4);
    const size_t needed = (why.prompt.tokens + room + step - 1) / step * step;
    const size_t most = model.config().trainedContext;
    const size_t proposed = most > 0 ? std::min(needed, most) : needed;
    if (!why.prompt.exact || proposed <= why.capacity || proposed < why.prompt.tokens + leastAnswerTokens)
        return;
    ContextOptions larger = now;
    larger.capacity = proposed;
    larger.batch = std::min(larger.batch, larger.capacity);
    why.largerContext = proposed;
    why.largerContextBytes = contextBytes(model.config(), larger);
}

/// The tokens that an answer begins with, for this model. Throws Error (Usage) if it has other words: the answer is of
/// another model.
std::vector<TokenId> givenTokens(const std::vector<SharedToken> &tokens, TokenId alternative, const Model &model)
{
    std::vector<TokenId> ids;
    const auto take = [&](TokenId id, const std::string *bytes) {
        if (id.value >= model.config().vocabulary || (bytes && model.tokenizer()->bytes(id, true) != *bytes))
            throw Error(ErrorKind::Usage, "this answer has tokens that the open model does not have", "chat",
                        "open the model that gave it");
        ids.push_back(id);
    };
    for (const SharedToken &token : tokens)
        take(token->id, &token->bytes);
    take(alternative, nullptr);
    return ids;
}

/// Router margins need the scores of all experts, which are in memory until the answer is saved: 8 KB a token at most.
bool keepsScores(const Model &model)
{
    constexpr size_t mostScores = 2048;
    const size_t scores = model.config().moeLayers().size() * size_t{model.config().moe.experts};
    return scores > 0 && scores <= mostScores;
}

} // namespace

void ShownMessage::append(const AnswerBatch &batch)
{
    if (batch.earlierThought)
        message.reasoning += std::exchange(message.text, QString());
    for (const AnswerPiece &piece : batch.pieces)
        (piece.phase == Phase::Thinking ? message.reasoning : message.text) += QString::fromStdString(piece.utf8);
    if (batch.ttftMs)
        generation.ttftMs = batch.ttftMs;
    waited = batch.waited.value_or(waited);
    tokens.insert(tokens.end(), batch.tokens.begin(), batch.tokens.end());
}

QuestionQueue::QuestionQueue(StoreThread &store, EngineWorker &engine, QObject *parent)
    : QObject(parent),
      m_store(store),
      m_engine(engine)
{
    connect(&m_engine, &EngineWorker::started, this, [this](qint64 generation) {
        if (const int id = turnOfGeneration(generation)) {
            m_turns.at(id).stage = Stage::Answering;
            emit changed();
        }
    });
    connect(&m_engine, &EngineWorker::arrived, this, [this](qint64 generation, const AnswerBatch &batch) {
        const auto keeping = m_keeping.find(generation);
        if (keeping == m_keeping.end())
            return;
        keeping->second.answer.append(batch);
        emit arrived(generation, batch);
    });
    connect(&m_engine, &EngineWorker::answered, this, &QuestionQueue::finish);
    connect(&m_engine, &EngineWorker::reasoningTooLong, this, [this](qint64 generation, const PromptPlan &plan) {
        const int id = turnOfGeneration(generation);
        if (id == 0 || !m_engine.model())
            return;
        Turn &turn = m_turns.at(id);
        turn.tooLong = whyTooLong(turn, plan, *m_engine.model());
        turn.tooLong->reasoned = true;
        turn.tooLong->question.kind = Question::Kind::Regenerate;
        turn.tooLong->question.message = turn.info.message;
    });
}

int QuestionQueue::ask(Question question)
{
    question.sent = std::chrono::steady_clock::now();
    if (const int id = question.session != 0 ? turnOf(question.session) : 0) {
        m_turns.at(id).next = std::move(question);
        return id;
    }
    const int id = ++m_lastTurn;
    start(id, std::move(question));
    return id;
}

void QuestionQueue::start(int id, Question question)
{
    Turn &turn = m_turns[id] = Turn();
    turn.model = m_engine.model();
    turn.source = m_engine.source();
    turn.modelPath = m_engine.modelPath();
    question.options.trace = keptTrace();
    if (turn.source) {
        turn.info = turn.source->describe(question.options);
    } else {
        question.options.trace.routerScores = keepsScores(*turn.model);
        turn.info = describeGeneration(*turn.model, question.options, turn.modelPath);
    }
    turn.question = std::move(question);
    m_store.post(
        turn.replies.get(),
        [question = turn.question, recorders = recorders(turn.question.session)](Store &store) {
            for (const auto &recorder : recorders)
                recorder->keep(); // save the chat so far first
            return prepare(store, question);
        },
        [this, id](Preparation preparation) { check(id, std::move(preparation)); },
        [this, id](const Error &error) { fail(id, error); });
    emit changed();
}

/// Makes the prompt and sees whether it fits.
void QuestionQueue::check(int id, Preparation preparation)
{
    Turn &turn = m_turns.at(id);
    turn.preparation = std::move(preparation);
    if (turn.stop.stop_requested() || turn.source) {
        if (turn.source) // a server knows itself what fits, and gets everything
            turn.preparation.notes.forgotten = 0;
        save(id);
        return;
    }
    GenerationOptions &options = turn.question.options;
    if (turn.question.kind == Question::Kind::Branch) {
        try {
            options.given = givenTokens(turn.preparation.given, turn.question.alternative, *turn.model);
        } catch (const Error &error) {
            return fail(id, error);
        }
        turn.preparation.given.clear();
    }
    const ReasonedBy &by = turn.question.reasonedBy;
    // How long the reasoning is will be known later (EngineWorker::planHandover); some of it must have room.
    const size_t taken = options.given.size() + (by.used() ? leastAnswerTokens : 0);
    const size_t capacity = m_engine.contextCapacity();
    const PromptRequest request{.model = turn.model,
                                .chatFormat = m_engine.chatFormat(),
                                .path = turn.preparation.path,
                                .partial = turn.preparation.partial,
                                .capacity = capacity - std::min(capacity, taken),
                                .maxTokens = turn.question.options.maxTokens,
                                .mayForget = turn.question.forgetOldest,
                                .forgotten = turn.preparation.notes.forgotten};
    m_counter.run(
        turn.replies.get(),
        [request, by, stop = turn.stop.get_token()] {
            PromptRequest asked = request;
            if (by.used())
                asked.path.back().text = by.filled(asked.path.back().text);
            return planPrompt(asked, stop);
        },
        [this, id](PromptPlan plan) { takePlan(id, std::move(plan)); },
        // The engine meets the same error, and its answer says so.
        [this, id](const Error &) { save(id); });
}

void QuestionQueue::takePlan(int id, PromptPlan plan)
{
    Turn &turn = m_turns.at(id);
    if (plan.prompt || turn.stop.stop_requested()) {
        if (!turn.question.reasonedBy.used()) // else the prompt is made when the reasoning is known
            turn.prompt = std::move(plan.prompt);
        turn.preparation.notes.forgotten = plan.forgotten;
        save(id);
        return;
    }
    const TooLong why = whyTooLong(turn, std::move(plan), *turn.model);
    m_turns.erase(id);
    emit tooLong(id, why);
    emit changed();
}

TooLong QuestionQueue::whyTooLong(const Turn &turn, PromptPlan plan, const Model &model) const
{
    TooLong why{.question = turn.question,
                .prompt = plan.tokens,
                .capacity = m_engine.contextCapacity(),
                .messages = std::move(plan.messages),
                .couldForget = plan.couldForget};
    proposeContext(why, model, m_engine.contextOptions());
    return why;
}

void QuestionQueue::save(int id)
{
    Turn &turn = m_turns.at(id);
    turn.model.reset();
    turn.preparation.notes.reasonedBy = turn.question.reasonedBy;
    addPromptNotes(turn.info, turn.preparation.notes);
    m_store.post(
        turn.replies.get(),
        [question = turn.question, preparation = turn.preparation, info = turn.info](Store &store) {
            return commit(store, question, preparation, info);
        },
        [this, id](const Committed &committed) { answer(id, committed); },
        [this, id](const Error &error) { fail(id, error); });
}

void QuestionQueue::answer(int id, const Committed &done)
{
    Turn &turn = m_turns.at(id);
    const bool remove = turn.abandoned && turn.question.session == 0;
    turn.stage = Stage::Queued;
    turn.question.session = done.asked.session;
    turn.info = done.asked.generation;
    const qint64 generation = turn.info.id;
    auto recorder = std::make_shared<AnswerRecorder>(
        m_store, turn.info, [this, to = m_reports.address(), generation](const AnswerRecorder::Report &report) {
            post(to, [this, generation, report] { takeReport(generation, report); });
        });
    Keeping &keeping = m_keeping[generation];
    keeping = {.session = done.asked.session, .recorder = recorder};
    keeping.answer.generation = turn.info;
    keeping.answer.outline = done.outline.empty() ? OutlineItem() : done.outline.back();
    MessageRecord &message = keeping.answer.message;
    message.id = turn.info.message;
    message.parent = done.asked.path.back().id;
    message.role = Role::Assistant;
    message.text = done.givenText;
    message.reasoning = done.givenReasoning;
    message.created = turn.info.started;
    const bool reasons = turn.question.reasonedBy.used();
    const std::vector<MessageRecord> messages =
        reasons ? keptMessages(done.asked.path, turn.preparation.notes.forgotten) : std::vector<MessageRecord>();
    AnswerRequest request{.model = turn.modelPath == m_engine.modelPath() ? m_engine.model() : nullptr,
                          .source = turn.source,
                          .reasonedBy = turn.question.reasonedBy,
                          .findSource = m_findSource,
                          .path = reasons ? done.asked.path : std::vector<MessageRecord>(),
                          .mayForget = turn.question.forgetOldest,
                          .messages = turn.prompt ? nlohmann::ordered_json()
                                                  : templateMessages(reasons ? messages : done.asked.path),
                          .prompt = std::exchange(turn.prompt, {}),
                          .partial = turn.preparation.partial,
                          .options = turn.question.options,
                          .info = turn.info,
                          .recorder = std::move(recorder),
                          .stop = turn.stop,
                          .endThinking = turn.endThinking,
                          .sent = turn.question.sent};
    turn.preparation = {};
    if (remove)
        m_store.post(
            this, [session = done.asked.session](Store &store) { store.remove(session); },
            [this, session = done.asked.session] { emit removed(session); },
            [this](const Error &error) { emit failed(0, 0, QString::fromUtf8(error.what())); });
    emit committed(id, done);
    m_engine.answer(std::move(request));
    emit changed();
}

void QuestionQueue::fail(int id, const Error &error)
{
    const bool wanted = !m_turns.at(id).abandoned;
    const qint64 session = m_turns.at(id).question.session;
    m_turns.erase(id);
    if (wanted)
        emit failed(id, session, QString::fromUtf8(error.what()));
    emit changed();
}

void QuestionQueue::stop(int id)
{
    const auto found = m_turns.find(id);
    if (found == m_turns.end())
        return;
    found->second.next.reset();
    found->second.stop.request_stop();
    if (found->second.stage == Stage::Queued || found->second.stage == Stage::Answering)
        m_engine.stop(found->second.info.id);
}

void QuestionQueue::endThinking(int id)
{
    if (const auto found = m_turns.find(id); found != m_turns.end())
        found->second.endThinking.request_stop();
}

void QuestionQueue::abandon(int id)
{
    if (const auto found = m_turns.find(id); found != m_turns.end())
        found->second.abandoned = true;
    stop(id);
}

/// The engine has finished. The recorder reports later, see takeReport().
void QuestionQueue::finish(const GenerationInfo &info, const GenerationResult &result)
{
    const int id = turnOfGeneration(info.id);
    const auto keeping = m_keeping.find(info.id);
    if (id == 0 || keeping == m_keeping.end())
        return;
    keeping->second.answer.generation = info;
    m_turns.at(id).stage = Stage::Ending;
    emit ended(info, result);
    emit changed();
}

void QuestionQueue::takeReport(qint64 generation, const AnswerRecorder::Report &report)
{
    const auto found = m_keeping.find(generation);
    if (found == m_keeping.end())
        return;
    const QString why = report.error ? QString::fromUtf8(report.error->what()) : QString();
    if (!report.ended) {
        emit failed(0, 0, why);
        return;
    }
    Keeping &keeping = found->second;
    const GenerationInfo info = keeping.answer.generation;
    const bool late = std::exchange(keeping.failed, report.error.has_value());
    keeping.answer.kept = !report.error;
    if (!report.error)
        m_keeping.erase(found);
    if (report.error)
        emit notKept(info, why);
    else if (late)
        emit kept(info);
    const int id = turnOfGeneration(generation);
    if (id == 0)
        return;
    std::optional<Question> next = std::move(m_turns.at(id).next);
    const std::optional<TooLong> unfit = std::move(m_turns.at(id).tooLong);
    m_turns.erase(id);
    emit saved(id);
    if (unfit && !next)
        emit tooLong(id, *unfit);
    if (next && m_engine.canAnswer()) {
        start(id, std::move(*next));
        return;
    }
    if (next)
        emit failed(id, next->session, tr("No model is open."));
    emit changed();
}

int QuestionQueue::turnOfGeneration(qint64 generation) const
{
    const auto found = std::find_if(m_turns.begin(), m_turns.end(), [&](const auto &entry) {
        return entry.second.stage != Stage::Asking && entry.second.info.id == generation;
    });
    return found == m_turns.end() ? 0 : found->first;
}

int QuestionQueue::turnOf(qint64 session) const
{
    const auto found = std::find_if(m_turns.begin(), m_turns.end(),
                                    [&](const auto &entry) { return entry.second.question.session == session; });
    return found == m_turns.end() || session == 0 ? 0 : found->first;
}

std::optional<QuestionQueue::Stage> QuestionQueue::stage(int turn) const
{
    const auto found = m_turns.find(turn);
    return found == m_turns.end() ? std::nullopt : std::optional(found->second.stage);
}

bool QuestionQueue::hasNext(int turn) const
{
    const auto found = m_turns.find(turn);
    return found != m_turns.end() && found->second.next;
}

std::vector<QuestionQueue::Activity> QuestionQueue::activity() const
{
    std::vector<Activity> list;
    for (const auto &[id, turn] : m_turns)
        if (turn.question.session != 0 && turn.stage != Stage::Ending)
            list.push_back({turn.question.session, turn.stage == Stage::Answering});
    return list;
}

bool QuestionQueue::active() const
{
    return std::any_of(m_turns.begin(), m_turns.end(),
                       [](const auto &entry) { return entry.second.stage != Stage::Ending || entry.second.next; });
}

std::vector<qint64> QuestionQueue::chatsNotKept() const
{
    std::vector<qint64> chats;
    for (const auto &[generation, keeping] : m_keeping)
        if (keeping.failed)
            chats.push_back(keeping.session);
    return chats;
}

std::vector<std::shared_ptr<AnswerRecorder>> QuestionQueue::recorders(qint64 session) const
{
    std::vector<std::shared_ptr<AnswerRecorder>> list;
    for (const auto &[generation, keeping] : m_keeping)
        if (keeping.session == session)
            list.push_back(keeping.recorder);
    return list;
}

const ShownMessage *QuestionQueue::answer(qint64 message) const
{
    for (const auto &[generation, keeping] : m_keeping)
        if (keeping.answer.message.id == message)
            return &keeping.answer;
    return nullptr;
}

} // namespace moire
