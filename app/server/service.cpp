// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service.h"

#include "analysis/npy.h"

#include <moire/error.h>
#include <moire/model.h>

#include <algorithm>
#include <ctime>

namespace moire::server {

namespace {

using Clock = std::chrono::steady_clock;
constexpr std::chrono::milliseconds tick(20); ///< how often a waiting connection looks whether its client is there

Json detailsOf(const Model &model, const std::string &name, size_t capacity)
{
    const ModelConfig &config = model.config();
    return {{"id", name},
            {"object", "model"},
            {"created", static_cast<int64_t>(std::time(nullptr))},
            {"owned_by", "moire"},
            {"max_model_len", capacity}, // vLLM's name
            {"moire",
             {{"architecture", config.architecture},
              {"layers", config.layers},
              {"expert_layers", config.moeLayers().size()},
              {"experts", config.moe.experts},
              {"experts_used", config.moe.expertsUsed},
              {"vocabulary", config.vocabulary},
              {"backend", model.backendDescription()}}}};
}

/// As vLLM answers: every token of prompt and answer but the last, which vLLM does not evaluate. \p k: experts per
/// token.
std::string routedExperts(const std::vector<uint32_t> &routes, size_t layers, size_t k, const GenerationResult &result)
{
    const size_t row = layers * k;
    if (row == 0)
        return {};
    const size_t known = result.promptTokens + result.ids.size() - (result.ids.empty() ? 0 : 1);
    analysis::IdArray array{.dims = {std::min(known, routes.size() / row), layers, k}};
    array.values.reserve(array.dims[0] * row);
    for (size_t i = 0; i < array.dims[0] * row; ++i)
        array.values.push_back(routes[i] == TokenRoutes::none ? -1 : static_cast<int32_t>(routes[i]));
    return analysis::toBase64(analysis::writeNpy(array));
}

ApiError errorOf(ErrorKind kind, const std::string &problem)
{
    switch (kind) {
    case ErrorKind::Usage:
    case ErrorKind::Refused:
        return {400, problem};
    case ErrorKind::DeviceMemory:
    case ErrorKind::DeviceLost:
    case ErrorKind::Interrupted:
        return {503, problem};
    case ErrorKind::Failed:
        break;
    }
    return {500, problem};
}

KeptRequest requestToKeep(const Call &call, const Service::Wanted &wanted, std::shared_ptr<const Model> model)
{
    KeptRequest request{.client = call.owner,
                        .path = call.exchange.request().path,
                        .messages = wanted.messages,
                        .options = wanted.options,
                        .model = std::move(model)};
    if (!request.messages.is_null())
        return request;
    std::string text;
    for (const TokenId id : wanted.prompt)
        text +=
            request.model->tokenizer() ? request.model->tokenizer()->bytes(id, true) : std::to_string(id.value) + ' ';
    request.messages = Json::array({{{"role", "user"}, {"content", text}}});
    return request;
}

/// Stops a job when its connection ends for any reason.
class Holder {
public:
    Holder(AnswerQueue &queue, AnswerJob &job) : m_queue(queue), m_job(job) { }
    ~Holder()
    {
        m_job.stop.request_stop();
        m_queue.remove(&m_job);
    }
    Holder(const Holder &) = delete;
    Holder &operator=(const Holder &) = delete;

private:
    AnswerQueue &m_queue;
    AnswerJob &m_job;
};

} // namespace

const char *Message::finishReason() const
{
    if (!calls.empty() && result.reason == FinishReason::Stop)
        return "tool_calls";
    return result.reason == FinishReason::Stop ? "stop" : "length";
}

Service::Service(std::shared_ptr<const Model> model, ServiceOptions options, Reload reload)
    : m_options(std::move(options)),
      m_queue(std::move(model), m_options.queue, std::move(reload))
{
    m_details = detailsOf(*m_queue.model(), m_options.modelName, m_queue.capacity());
}

std::shared_ptr<const Model> Service::model() const
{
    std::shared_ptr<const Model> model = m_queue.model();
    if (!model)
        throw ApiError(503, "the model is being loaded again after its device failed");
    return model;
}

void Service::checkModel(const Fields &fields) const
{
    const std::optional<std::string> name = fields.text("model");
    if (name && !name->empty() && *name != m_options.modelName)
        throw ApiError(404, "there is no such model here; the model is " + m_options.modelName, "model",
                       "model_not_found");
}

Metrics::Now Service::now() const
{
    return {.running = m_queue.running(), .waiting = m_queue.waiting()};
}

std::vector<ActiveCall> Service::active() const
{
    const std::lock_guard lock(m_mutex);
    return {m_active.begin(), m_active.end()};
}

Service::Listing::Listing(Service &service, ActiveCall call) : m_service(service)
{
    const std::lock_guard lock(service.m_mutex);
    m_at = service.m_active.insert(service.m_active.end(), std::move(call));
}

Service::Listing::~Listing()
{
    const std::lock_guard lock(m_service.m_mutex);
    m_service.m_active.erase(m_at);
}

void Service::follow(Call &call, AnswerJob &job, Message &message, const std::function<void(AnswerPiece)> &take)
{
    const Clock::time_point start = Clock::now();
    const AnswerEnd *end = nullptr;
    while (!end) {
        if (std::optional<AnswerPiece> piece = job.next(tick))
            take(std::move(*piece));
        else
            end = job.end();
        if (call.exchange.gone())
            throw ClientGone();
        const auto passed = Clock::now() - start;
        if (!job.begun() && passed > m_options.waitTime && !end)
            throw ApiError(503, "too many requests are waiting: try again later");
        if (passed > m_options.answerTime && !std::exchange(message.outOfTime, true))
            job.stop.request_stop();
    }
    if (end->failed)
        throw errorOf(*end->failed, end->problem);
    message.result = end->result;
    m_metrics.answer(message.result);
    if (message.result.reason == FinishReason::Error)
        throw errorOf(message.result.errorKind, message.result.error);
    if (message.result.reason == FinishReason::Interrupted && !message.outOfTime)
        throw ApiError(503, "the server is stopping");
}

Message Service::answer(Call &call, Wanted wanted, const std::function<void(const Delta &)> &take)
{
    const std::shared_ptr<const Model> using_ = model();
    if (wanted.tools)
        wanted.options.visible = markTokens(*wanted.tools, *using_->tokenizer());
    std::function<std::shared_ptr<KeptAnswer>()> keep;
    if (m_options.keep)
        keep = [this, request = requestToKeep(call, wanted, using_)] { return m_options.keep(request); };
    const auto job =
        std::make_shared<AnswerJob>(call.owner, std::move(wanted.prompt), std::move(wanted.options), std::move(keep));
    if (!m_queue.add(job))
        throw ApiError(429, "too many requests are waiting: try again later");
    const Holder holder(m_queue, *job);
    Message message;
    std::optional<ToolCallReader> calls;
    const auto begin = [&] {
        if (wanted.tools)
            calls.emplace(*wanted.tools, wanted.toolList);
    };
    AnswerTimes times;
    const auto add = [&](Delta delta) {
        delta.times = times;
        if (delta.restart) {
            delta.thinking = std::exchange(message.text, {});
            message.calls.clear();
            message.tokens.clear();
        }
        message.thinking += delta.thinking;
        message.text += delta.text;
        if (delta.call)
            message.calls.push_back(*delta.call);
        message.tokens.insert(message.tokens.end(), delta.tokens.begin(), delta.tokens.end());
        if (take)
            take(delta);
    };
    const auto addEvents = [&](std::vector<ToolCallReader::Event> events) {
        for (ToolCallReader::Event &event : events)
            add({.text = std::move(event.text), .call = std::move(event.call)});
    };
    begin();
    const auto takePiece = [&](AnswerPiece piece) {
        times = piece.times;
        if (piece.thoughtSoFar) {
            add({.restart = true});
            begin();
        }
        for (const SharedToken &token : piece.tokens)
            if (token->phase == Phase::Prompt)
                message.promptTokens.push_back(token);
        std::erase_if(piece.tokens, [&](const SharedToken &token) {
            return token->phase != Phase::Answer || (!wanted.keepEndToken && using_->turnEnd().holds(token->id));
        });
        if (piece.phase == Phase::Thinking) {
            if (!piece.text.empty())
                add({.thinking = std::move(piece.text)});
        } else if (!calls) {
            if (!piece.text.empty() || !piece.tokens.empty())
                add({.text = std::move(piece.text), .tokens = std::move(piece.tokens)});
        } else {
            if (!piece.tokens.empty())
                add({.tokens = std::move(piece.tokens)});
            addEvents(calls->push(piece.text));
        }
    };
    try {
        follow(call, *job, message, takePiece);
        if (calls)
            addEvents(calls->flush());
    } catch (const ClientGone &) { // seen between two pieces, or because one could not be sent
        m_metrics.abandoned();
        throw;
    }
    message.times = job->times();
    if (job->told.routing)
        message.routedExperts =
            routedExperts(job->takeRoutes(), using_->config().moeLayers().size(),
                          job->options.policy.expertsUsed.value_or(using_->config().moe.expertsUsed), message.result);
    return message;
}

} // namespace moire::server
