// SPDX-License-Identifier: GPL-3.0-or-later
// Part of ChatData: the answer that is being generated.
#include "instruments/chat_data.h"
#include "runtime/answer_source.h"
#include "runtime/conversation.h"
#include "storage/store_thread.h"

#include <moire/model.h>
#include <moire/selection_bias.h>

#include <nlohmann/json.hpp>

#include <QJsonDocument>
#include <QJsonObject>

#include <sys/resource.h>

#include <algorithm>
#include <limits>
#include <utility>

namespace moire::ui {

using namespace moire::analysis;

namespace {

/// Tokens that an answer may have, as far as its settings say; 0: they do not.
uint32_t answerLimitOf(const GenerationInfo &info)
{
    const QJsonValue most = QJsonDocument::fromJson(info.settings.toUtf8()).object().value(QLatin1String("max_tokens"));
    return most.isDouble() ? static_cast<uint32_t>(std::clamp(most.toDouble(), 0.0, 4e9)) : 0;
}

/// Page faults of this program, the kernels' threads included, that had to read a disk, since it started.
int64_t pageFaults()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_majflt;
}

/// For the router's margins; empty if nothing is added to its scores.
std::vector<float> selectionBiasOf(const Model &model, const GenerationInfo &info)
{
    try {
        const auto policy = nlohmann::ordered_json::parse(info.policy.toStdString(), nullptr, false);
        return selectionBias(model, policy.is_object() ? policyFromJson(policy) : RoutingPolicy());
    } catch (const Error &) { // the answer will end with the same error
        return {};
    }
}

} // namespace

void ChatData::begin(const GenerationInfo &info)
{
    const ShownMessage *soFar = m_conversation.answerSoFar(info.message);
    if (m_session != m_conversation.session()) { // the first question of a new chat
        m_session = m_conversation.session();
        std::erase_if(m_answers, [](const auto &answer) { return !answer.second.isGuest(); });
    }
    const EngineWorker &engine = m_services.engine;
    AnswerData &answer = add(info.message, info, 0,
                             engine.source()      ? engine.source()->routeShape()
                                 : engine.model() ? routeShape(engine.model()->config())
                                                  : RouteShape());
    if (engine.model())
        answer.pages->setSelectionBias(selectionBiasOf(*engine.model(), info));
    answer.running = true;
    startRunning(info.message);
    if (soFar) {
        answer.waited = soFar->waited;
        append(answer, soFar->tokens);
    }
    if (!m_reading)
        tellAnswers();
    m_selection.selectAnswer(info.message);
}

void ChatData::startRunning(qint64 message)
{
    m_running = message;
    m_faults = pageFaults();
    m_sinceToken.start();
    m_stallTimer.start();
}

void ChatData::append(AnswerData &answer, const std::vector<SharedToken> &tokens)
{
    constexpr double leastMs = 1;
    for (const SharedToken &token : tokens) {
        const uint32_t number = answer.pages->size();
        if (token->waited.milliseconds >= leastMs)
            answer.happenings.push_back({Happening::Kind::OtherAnswer,
                                         {number, number + 1},
                                         token->waited.milliseconds,
                                         token->waited.promptTokens});
        answer.pages->append(*token);
    }
}

/// What happened while these tokens were evaluated delayed those after them: a token waits for the evaluation of the
/// one before it. A batch comes as soon as 66 ms have passed since the one before, so that a slow token is alone in its
/// own.
void ChatData::noteHappenings(AnswerData &answer, uint32_t arrived)
{
    const auto faults = pageFaults();
    const uint32_t first = answer.pages->size() + 1;
    if (faults > m_faults)
        answer.happenings.push_back({Happening::Kind::PageFaults,
                                     {first, first + arrived},
                                     std::numeric_limits<double>::quiet_NaN(),
                                     static_cast<uint64_t>(faults - m_faults)});
    m_faults = faults;
    if (!std::exchange(m_probing, true))
        probeDatabase(answer.message, first);
}

/// How long the database's thread does not come to new work: that long it writes. \p first: the token that waits now.
void ChatData::probeDatabase(qint64 message, uint32_t first)
{
    constexpr double leastMs = 2;
    const auto waited = std::make_shared<double>(0);
    QElapsedTimer clock;
    clock.start();
    m_services.store.post(
        this, [waited, clock](Store &) { *waited = static_cast<double>(clock.nsecsElapsed()) / 1e6; },
        [this, waited, message, first] {
            m_probing = false;
            AnswerData *answer = find(message);
            if (answer && *waited >= leastMs)
                answer->happenings.push_back(
                    {Happening::Kind::Database, {first, std::max(first, answer->pages->size()) + 1}, *waited});
        },
        [this](const Error &) { m_probing = false; });
}

void ChatData::take(const AnswerBatch &batch)
{
    AnswerData *answer = find(m_running);
    if (!answer)
        return;
    if (batch.earlierThought) {
        answer->pages->thoughtSoFar();
        answer->figures = freshFigures(answer->info, answer->shape());
    }
    answer->waited = batch.waited.value_or(answer->waited);
    noteHappenings(*answer, static_cast<uint32_t>(batch.tokens.size()));
    append(*answer, batch.tokens);
    m_selection.setTokens(m_running, answer->pages->size());
    m_sinceToken.start();
    if ((m_active && answer->wanted) || !m_stopAt.empty())
        advance(*answer);
    emit changed(m_running);
}

void ChatData::end(const GenerationInfo &info)
{
    if (AnswerData *answer = find(info.message)) {
        answer->info = info;
        answer->running = false;
        m_stallTimer.stop();
        if (answer->complete())
            answer->figures.steps.finish();
        emit changed(info.message);
    }
    m_running = m_running == info.message ? 0 : m_running;
}

AnswerFigures ChatData::freshFigures(const GenerationInfo &info, const RouteShape &shape) const
{
    const auto capacity = static_cast<uint32_t>(m_services.engine.contextCapacity());
    const uint32_t limit = answerLimitOf(info);
    const bool here = info.state == QLatin1String("running");
    return AnswerFigures(shape, !here ? limit : limit == 0 ? capacity : std::min(limit, capacity));
}

void ChatData::setStopAt(std::set<AnomalyKind> kinds)
{
    m_stopAt = std::move(kinds);
}

/// A token that does not come is a stall before it comes.
void ChatData::watchForStall()
{
    AnswerData *answer = find(m_running);
    if (!answer || answer->figures.tokens() == 0 || !answer->complete())
        return;
    const size_t known = answer->figures.anomalies.size();
    const auto stall = answer->figures.health.waiting(TokenNumber(answer->figures.tokens()),
                                                      static_cast<double>(m_sinceToken.elapsed()));
    if (!stall)
        return;
    answer->figures.anomalies.push_back(*stall);
    stopIfAsked(*answer, known);
    emit changed(m_running);
}

/// \p known: anomalies that were there before.
void ChatData::stopIfAsked(const AnswerData &answer, size_t known)
{
    const auto &found = answer.figures.anomalies;
    for (size_t i = known; i < found.size(); ++i) {
        if (!m_stopAt.contains(found[i].kind))
            continue;
        m_conversation.stop();
        emit stopped(answer.message, found[i]);
        return;
    }
}

} // namespace moire::ui
