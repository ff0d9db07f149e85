// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/cell_work.h"

#include "experiments/cell_tokens.h"
#include "experiments/distance.h"
#include "experiments/trace_line.h"
#include "storage/text_token.h"

#include <moire/chat_template.h>
#include <moire/gguf.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace moire::experiments {

namespace {

/// Errors that end the run, or ask for another placement of the model, rather than the cell.
bool concernsRun(ErrorKind kind)
{
    return kind == ErrorKind::Interrupted || kind == ErrorKind::DeviceLost || kind == ErrorKind::DeviceMemory;
}

template <class T>
std::optional<double> meanOf(const std::vector<std::optional<T>> &values)
{
    double sum = 0.0;
    size_t count = 0;
    for (const std::optional<T> &value : values) {
        sum += value ? static_cast<double>(*value) : 0.0;
        count += value ? 1 : 0;
    }
    return count > 0 ? std::optional(sum / static_cast<double>(count)) : std::nullopt;
}

class Recorder final : public GenerationListener {
public:
    Recorder(Answer &answer, const ModelConfig &config, bool keepTrace)
        : m_answer(answer),
          m_moeLayers(config.moeLayers()),
          m_keepTrace(keepTrace)
    {
    }

    void token(const SharedToken &record) override
    {
        m_answer.add(*record);
        if (m_keepTrace)
            m_lines.push_back(traceLine(*record, m_moeLayers));
    }

    void thoughtSoFar() override
    {
        m_answer.thoughtSoFar();
        for (std::string &line : m_lines)
            setPhase(line, Phase::Thinking);
    }

    void finish()
    {
        for (const std::string &line : m_lines)
            m_answer.trace += line;
    }

private:
    Answer &m_answer;
    std::vector<uint32_t> m_moeLayers;
    bool m_keepTrace;
    std::vector<std::string> m_lines;
};

ExpertUsage emptyUsage(const ModelConfig &config)
{
    std::vector<LayerIndex> layers;
    for (const uint32_t layer : config.moeLayers())
        layers.emplace_back(layer);
    return {std::move(layers), config.moe.experts};
}

TokenRoutes routesOf(const StepTrace &trace, size_t row, const std::vector<LayerIndex> &layers)
{
    TokenRoutes routes{.layers = layers, .perLayer = trace.expertsUsed};
    expertsOfRow(trace, row, routes.ids);
    routes.weights.assign(routes.ids.size(), 0.0f);
    return routes;
}

/// Mean over the answer's tokens of the bytes read to compute each.
std::optional<double> bytesOf(const CellInput &input, const Context &context, const Answer &answer)
{
    if (!input.cost || answer.tokens == 0)
        return std::nullopt;
    const MoeConfig &moe = context.model().config().moe;
    const uint32_t used = input.variant.options.policy.expertsUsed.value_or(moe.expertsUsed);
    const std::vector<uint32_t> chosen(context.model().config().moeLayers().size(), used);
    double sum = 0.0;
    for (size_t i = 0; i < answer.tokens; ++i)
        sum += static_cast<double>(
            analysis::tokenCost(*input.cost, chosen, answer.promptTokens + i, context.cacheType()).bytes());
    return sum / static_cast<double>(answer.tokens);
}

void draw(Sequence &sequence, const CellInput &input, Answer &answer, const std::stop_token &stop)
{
    const Model &model = sequence.model();
    const double promptMs = sequence.prepare(input.prepared.ids, stop);
    GenerationOptions options = input.variant.generation(model.recommendedSampling(), input.seed);
    options.chat = input.prepared.chat;
    options.thinking = input.prepared.thinking;
    options.trace = {.probabilities = true, .routing = model.config().moe.experts > 0};
    if (input.definition.keepTrace)
        options.trace = keptTrace();
    answer.usage = emptyUsage(model.config());
    Recorder recorder(answer, model.config(), input.definition.keepTrace);
    const GenerationResult result = generate(sequence.context(), input.prepared.ids, options, recorder, stop);
    if (result.reason == FinishReason::Interrupted)
        throw Error(ErrorKind::Interrupted, "the run was interrupted", "cell", "resume it");
    if (result.reason == FinishReason::Error) {
        if (concernsRun(result.errorKind))
            throw Error(result.errorKind, result.error, "cell", "load the model again");
        throw Error(ErrorKind::Failed, result.error, "cell", "see the message");
    }
    recorder.finish();
    answer.text = result.text;
    answer.thinking = result.thinkingText;
    answer.finish = finishReasonName(result.reason);
    answer.tokens = result.ids.size();
    answer.thinkingTokens = result.thinkingTokens;
    if (!result.ids.empty())
        answer.ttftMs = promptMs + result.ttftMs;
    answer.tokensPerSecond = result.decodeTokensPerSecond;
}

/// Measures given tokens instead of drawing. \p routes: forced.
void measureTokens(Sequence &sequence, const CellInput &input, std::span<const TokenId> following, Answer &answer,
                   const std::stop_token &stop, std::span<const TokenRoutes> routes = {})
{
    answer.usage = emptyUsage(sequence.model().config());
    answer.tokens = following.size();
    if (following.empty())
        return;
    Walk walk(sequence, input.prepared.ids, following, stop, routes);
    while (walk.next()) {
        for (size_t row = 0; row < walk.rows(); ++row) {
            const TokenId token = following[walk.first() + row];
            const TokenProbability p = probabilityOf(walk.logits(row), token);
            answer.ids.push_back(token.value);
            answer.logProbabilities.emplace_back(static_cast<float>(p.logProbability));
            answer.entropies.emplace_back(static_cast<float>(p.entropy));
            if (const Tokenizer *tokenizer = sequence.model().tokenizer())
                answer.pieces.push_back(tokenizer->bytes(token, true));
            if (!answer.usage.layers.empty())
                answer.usage.add(routesOf(walk.routes(), row, answer.usage.layers));
        }
    }
}

/// Another variant's answer under its own routes.
void replay(Sequence &sequence, const CellInput &input, Answer &answer, const std::stop_token &stop)
{
    const Answer &source = input.replayed->answer;
    std::vector<TokenId> following;
    for (const uint32_t id : source.ids) {
        if (id >= sequence.model().config().vocabulary)
            throw Error(ErrorKind::Refused, "token " + std::to_string(id) + " is not in the vocabulary", "routes",
                        "replay routes on a model with the same vocabulary");
        following.emplace_back(id);
    }
    measureTokens(sequence, input, following, answer, stop, input.replayed->routes);
    answer.text = source.text;
    answer.thinking = source.thinking;
    answer.thinkingTokens = source.thinkingTokens;
    answer.thought = source.thought;
    answer.finish = "replayed";
}

/// ln P(choice | prompt), the sum over the choice's tokens.
double scoreChoice(Sequence &sequence, const std::vector<TokenId> &prompt, const std::string &choice,
                   const std::stop_token &stop)
{
    const std::vector<TokenId> tokens = sequence.model().tokenizer()->encode(choice, {.addSpecial = false});
    if (tokens.empty())
        throw Error(ErrorKind::Refused, "a choice has no tokens", "choices", "use another text");
    Walk walk(sequence, prompt, tokens, stop);
    double sum = 0.0;
    while (walk.next())
        for (size_t row = 0; row < walk.rows(); ++row)
            sum += probabilityOf(walk.logits(row), tokens[walk.first() + row]).logProbability;
    return sum;
}

} // namespace

void expertsOfRow(const StepTrace &trace, size_t row, std::vector<uint32_t> &experts)
{
    const size_t k = trace.expertsUsed;
    experts.resize(trace.moeLayers * k);
    for (size_t layer = 0; layer < trace.moeLayers; ++layer)
        std::copy_n(trace.ids.begin() + static_cast<std::ptrdiff_t>((layer * trace.tokens + row) * k), k,
                    experts.begin() + static_cast<std::ptrdiff_t>(layer * k));
}

PreparedPrompt preparePrompt(const Model &model, const Variant &variant, const Prompt &prompt,
                             const std::stop_token &stop)
{
    PreparedPrompt prepared;
    try {
        if (prompt.given()) {
            for (const TokenId id : prompt.ids)
                if (id.value >= model.config().vocabulary)
                    throw Error(ErrorKind::Refused, "token " + std::to_string(id.value) + " is not in the vocabulary",
                                "ids", "use a model with the vocabulary that the ids were made with");
            prepared.ids.assign(prompt.ids.begin(),
                                prompt.ids.begin() + static_cast<std::ptrdiff_t>(prompt.measureFrom));
            return prepared;
        }
        if (!model.tokenizer())
            throw Error(ErrorKind::Refused, "the model has no tokenizer", model.file().path(), "use another model");
        if (prompt.raw) {
            prepared.ids = encodeText(*model.tokenizer(), *prompt.raw);
        } else {
            if (!model.chatFormat())
                throw Error(ErrorKind::Refused, "the model has no chat template", model.file().path(),
                            "use raw prompts");
            Json messages = prompt.messages;
            if (variant.system)
                messages.insert(messages.begin(), Json{{"role", "system"}, {"content", *variant.system}});
            const RenderedPrompt rendered =
                model.chatFormat()->render(messages, nullptr, Json::object(), true, nullptr, stop);
            prepared.ids = encodePrompt(*model.tokenizer(), rendered.text);
            prepared.thinking = rendered.thinking;
            prepared.chat = true;
        }
        if (prepared.ids.empty())
            throw Error(ErrorKind::Refused, "the prompt has no tokens", "prompt", "write something");
    } catch (const Error &error) {
        if (error.kind() == ErrorKind::Interrupted)
            throw;
        prepared.failure = error.what();
    }
    return prepared;
}

ReplayedAnswer replayedAnswer(const std::optional<Answer> &answer, const std::string &variant)
{
    const std::string where = "routes of '" + printable(variant, 60) + "'";
    if (!answer || !answer->failure.empty())
        throw Error(ErrorKind::Failed, "there is no answer: " + (answer ? answer->failure : "it was not run"), where,
                    "run its cells again");
    ReplayedAnswer replayed{.answer = *answer};
    const CellTokens tokens = tokensOf(*answer);
    if (!tokens.routed || tokens.shape.rows() == 0)
        throw Error(ErrorKind::Failed, "its answer has no routes", where, "use a Mixture-of-Experts model there");
    for (const SharedToken &token : tokens.tokens)
        replayed.routes.push_back(token->experts);
    return replayed;
}

Answer runCell(Sequence &sequence, const CellInput &input, const std::stop_token &stop)
{
    Answer answer;
    try {
        if (!input.prepared.failure.empty())
            throw Error(ErrorKind::Failed, input.prepared.failure, "prompt", "");
        answer.promptTokens = input.prepared.ids.size();
        for (const std::string &choice : input.prompt.choices)
            answer.choices.push_back(scoreChoice(sequence, input.prepared.ids, choice, stop));
        if (input.replayed) {
            replay(sequence, input, answer, stop);
        } else if (input.prompt.given()) {
            measureTokens(sequence, input, std::span(input.prompt.ids).subspan(input.prompt.measureFrom), answer, stop);
            answer.finish = "given";
        } else if (input.prompt.choices.empty() && input.variant.options.maxTokens != size_t{0}) {
            draw(sequence, input, answer, stop);
        }
        answer.meanLogProbability = meanOf(answer.logProbabilities);
        answer.meanEntropy = meanOf(answer.entropies);
        answer.bytesPerToken = bytesOf(input, sequence.context(), answer);
    } catch (const Error &error) {
        if (concernsRun(error.kind()))
            throw;
        answer = {};
        answer.failure = input.prepared.failure.empty() ? error.what() : input.prepared.failure;
    } catch (const std::bad_alloc &) {
        answer = {};
        answer.failure = "out of memory";
    }
    return answer;
}

Reference::Row LiveReference::row(size_t token)
{
    while (m_walk.rows() == 0 || token >= m_walk.first() + m_walk.rows())
        if (!m_walk.next())
            throw Error(ErrorKind::Failed, "the baseline has no token " + std::to_string(token), "comparison",
                        "please report this");
    expertsOfRow(m_walk.routes(), token - m_walk.first(), m_experts);
    return {m_walk.logits(token - m_walk.first()), m_experts};
}

void measureAlong(Pair &pair, Reference &reference, Sequence &variant, std::span<const TokenId> prompt,
                  std::span<const TokenId> following, const std::stop_token &stop, std::span<const TokenRoutes> routes)
{
    const size_t layers = variant.model().config().moeLayers().size();
    const bool routed = layers > 0 && layers == reference.expertLayers();
    std::vector<std::optional<double>> overlaps;
    std::vector<std::optional<double>> tops;
    std::vector<uint32_t> experts;
    Walk walk(variant, prompt, following, stop, routes);
    while (walk.next()) {
        for (size_t row = 0; row < walk.rows(); ++row) {
            const size_t i = walk.first() + row;
            const Reference::Row base = reference.row(i);
            const TokenComparison c = compareToken(base.logits, walk.logits(row), following[i]);
            pair.klByToken.emplace_back(static_cast<float>(c.kl));
            pair.changeByToken.emplace_back(static_cast<float>(c.otherLogProbability - c.logProbability));
            tops.emplace_back(c.sameTop ? 1.0 : 0.0);
            if (!routed)
                continue;
            expertsOfRow(walk.routes(), row, experts);
            const size_t k = experts.size() / layers;
            const size_t baseK = base.experts.size() / layers;
            double sum = 0.0;
            for (size_t layer = 0; layer < layers; ++layer)
                sum +=
                    chosenOverlap(base.experts.subspan(layer * baseK, baseK), std::span(experts).subspan(layer * k, k));
            overlaps.emplace_back(sum / static_cast<double>(layers));
        }
    }
    pair.tokens = following.size();
    pair.kl = meanOf(pair.klByToken);
    pair.logProbabilityChange = meanOf(pair.changeByToken);
    pair.topAgreement = meanOf(tops);
    pair.expertOverlap = meanOf(overlaps);
}

Pair compareAnswers(const Answer &baseline, const Answer &answer)
{
    // Ids of two engines are comparable if both are numbers of a vocabulary, or both made of texts.
    const auto made = [](const Answer &one) { return !one.ids.empty() && isTextToken(TokenId(one.ids.front())); };
    const auto unknown = [](const Answer &one) { return one.ids.empty() && one.tokens == 0 && !one.text.empty(); };
    Pair pair;
    if (made(baseline) == made(answer) && !unknown(baseline) && !unknown(answer))
        pair.firstDifference = static_cast<double>(commonTokens(baseline.ids, answer.ids));
    pair.textDifference = textDifference(baseline.text, answer.text);
    pair.routingDistance = routingDistance(baseline.usage, answer.usage);
    return pair;
}

} // namespace moire::experiments
