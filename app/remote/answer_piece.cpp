// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/answer_piece.h"

#include "remote/json_text.h"

#include <moire/error.h>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace moire::remote {

namespace {

constexpr size_t maxAlternatives = 32;
/// Sums of rounded probabilities may come out slightly above 1.
constexpr double roundingAbove = 1e-3;

[[noreturn]] void refusePart(const std::string &what, const std::string &where)
{
    throw Error(ErrorKind::Refused, what, where,
                "check that the server speaks OpenAI's chat completions at this address");
}

/// A text that may be missing, but not of another type.
std::string text(const Json &json, const char *key, const std::string &where)
{
    const Json *value = member(json, key);
    if (value && !value->is_string())
        refusePart(std::string("\"") + key + "\" is not a text", where);
    return value ? value->get<std::string>() : std::string();
}

/// The bytes of a token: exact, if the server gives them; its text has U+FFFD for parts of characters.
std::string tokenBytes(const Json &token)
{
    const Json *list = member(token, "bytes");
    if (!list || !list->is_array())
        return textMember(token, "token");
    std::string bytes;
    for (const Json &byte : *list) {
        if (!byte.is_number_unsigned() || byte.get<uint64_t>() > 255)
            return textMember(token, "token");
        bytes += static_cast<char>(byte.get<uint64_t>());
    }
    return bytes;
}

std::optional<float> usable(const std::optional<double> &value, AnswerPart &part)
{
    if (value && *value <= roundingAbove)
        return static_cast<float>(std::min(*value, 0.0));
    ++part.badProbabilities;
    return {};
}

std::optional<float> logProbability(const Json &token, AnswerPart &part)
{
    return usable(numberMember(token, "logprob"), part);
}

void sortAlternatives(GivenToken &token)
{
    std::stable_sort(token.alternatives.begin(), token.alternatives.end(),
                     [](const auto &a, const auto &b) { return a.logProbability > b.logProbability; });
}

/// The form of OpenAI's completions, which older versions of llama_cpp.server send in chats too: lists beside each
/// other, and alternatives as an object of texts.
void readTokenLists(const Json &logprobs, AnswerPart &part, const std::string &where)
{
    const Json *texts = member(logprobs, "tokens");
    const Json *values = member(logprobs, "token_logprobs");
    const Json *top = member(logprobs, "top_logprobs");
    if (!texts || !values)
        return;
    if (!texts->is_array() || !values->is_array() || texts->size() != values->size())
        refusePart("\"logprobs.tokens\" and \"logprobs.token_logprobs\" are not lists of the same length", where);
    const auto number = [](const Json &value) {
        return value.is_number() ? std::optional(value.get<double>()) : std::nullopt;
    };
    for (size_t i = 0; i < texts->size(); ++i) {
        if (!(*texts)[i].is_string())
            refusePart("an entry of \"logprobs.tokens\" is not a text", where);
        GivenToken token{.bytes = (*texts)[i].get<std::string>()};
        if (!(*values)[i].is_null())
            token.logProbability = usable(number((*values)[i]), part);
        if (top && top->is_array() && i < top->size() && (*top)[i].is_object())
            for (const auto &[other, value] : (*top)[i].items()) {
                if (token.alternatives.size() == maxAlternatives)
                    break;
                if (const auto known = usable(number(value), part))
                    token.alternatives.push_back({other, *known});
            }
        sortAlternatives(token);
        part.tokens.push_back(std::move(token));
    }
}

void readTokens(const Json &choice, AnswerPart &part, const std::string &where)
{
    const Json *logprobs = member(choice, "logprobs");
    const Json *content = logprobs ? member(*logprobs, "content") : nullptr;
    if (!content && logprobs)
        readTokenLists(*logprobs, part, where);
    if (!content)
        return;
    if (!content->is_array())
        refusePart("\"logprobs.content\" is not a list", where);
    for (const Json &one : *content) {
        if (!one.is_object())
            refusePart("an entry of \"logprobs.content\" is not an object", where);
        GivenToken token{.bytes = tokenBytes(one)};
        token.logProbability = logProbability(one, part);
        if (const Json *top = member(one, "top_logprobs"); top && top->is_array())
            for (const Json &other : *top) {
                if (token.alternatives.size() == maxAlternatives)
                    break;
                if (const auto value = logProbability(other, part))
                    token.alternatives.push_back({tokenBytes(other), *value});
            }
        sortAlternatives(token);
        part.tokens.push_back(std::move(token));
    }
}

/// None: not told, or no time.
std::optional<double> timeMember(const Json &json, const char *key, double unit = 1.0)
{
    const std::optional<double> value = numberMember(json, key);
    return value && *value >= 0 ? std::optional(*value * unit) : std::nullopt;
}

void readTimes(const Json &json, ToldTimes &times)
{
    if (const Json *timings = member(json, "timings"))
        times = {.queue = timeMember(*timings, "queue_ms"),
                 .prompt = timeMember(*timings, "prompt_ms"),
                 .predicted = timeMember(*timings, "predicted_ms"),
                 .pieces = true};
    else if (const Json *metrics = member(json, "metrics"))
        times = {.queue = timeMember(*metrics, "queue_time_ms"),
                 .prompt = timeMember(*metrics, "time_to_first_token_ms"),
                 .predicted = timeMember(*metrics, "generation_time_ms")};
    else if (const Json *meta = member(json, "meta_info"))
        times.total = timeMember(*meta, "e2e_latency", 1000.0);
}

void readUsage(const Json &json, AnswerPart &part)
{
    if (const Json *usage = member(json, "usage")) {
        part.promptTokens = countMember(*usage, "prompt_tokens");
        part.completionTokens = countMember(*usage, "completion_tokens");
        if (const Json *details = member(*usage, "prompt_tokens_details"))
            part.cachedTokens = countMember(*details, "cached_tokens");
        if (const Json *details = member(*usage, "completion_tokens_details"))
            part.thinkingTokens = countMember(*details, "reasoning_tokens");
    }
    if (const Json *timings = member(json, "timings")) {
        const auto speed = [&](const char *key) {
            const std::optional<double> value = numberMember(*timings, key);
            return value && *value > 0 ? value : std::nullopt;
        };
        part.promptPerSecond = speed("prompt_per_second");
        part.predictedPerSecond = speed("predicted_per_second");
    }
}

void readRoutes(const Json &holder, AnswerPart &part, const std::string &where)
{
    if (part.routes.empty())
        part.routes = text(holder, "routed_experts", where);
    for (const char *key : {"meta_info", "sgl_ext"})
        if (const Json *inner = member(holder, key); inner && part.routes.empty())
            part.routes = text(*inner, "routed_experts", where);
}

void readMessage(const Json &message, AnswerPart &part, const std::string &where)
{
    part.text = text(message, "content", where);
    part.reasoning = text(message, "reasoning_content", where);
    if (part.reasoning.empty())
        part.reasoning = text(message, "reasoning", where);
    const Json *calls = member(message, "tool_calls");
    part.callsTool = calls && !calls->empty();
}

std::string errorOf(const Json &json)
{
    for (const char *key : {"error", "detail", "message"})
        if (const Json *error = member(json, key)) {
            if (error->is_string())
                return error->get<std::string>();
            const Json &first = error->is_array() && !error->empty() ? error->front() : *error; // FastAPI's are a list
            for (const char *inner : {"message", "msg"})
                if (std::string text = textMember(first, inner); !text.empty())
                    return text;
        }
    return textMember(json, "object") == "error" ? "an error without a message" : std::string();
}

} // namespace

std::string withoutSecret(std::string text, std::string_view secret)
{
    constexpr std::string_view dots = "•••";
    if (secret.empty())
        return text;
    for (size_t at = text.find(secret); at != std::string::npos; at = text.find(secret, at + dots.size()))
        text.replace(at, secret.size(), dots);
    return text;
}

AnswerPart readAnswerPart(std::string_view body, const std::string &where, std::string_view secret)
{
    const Json json = parsedJson(body, where);
    if (!json.is_object())
        refusePart("the server's answer is not an object", where);
    const Json *choices = member(json, "choices");
    if (!choices) {
        if (const std::string error = errorOf(json); !error.empty())
            throw Error(ErrorKind::Failed, "the server reports: " + printable(withoutSecret(error, secret), 300), where,
                        "see the server's log");
        if (!member(json, "usage") && !member(json, "meta_info"))
            refusePart("the server's answer has no \"choices\"", where);
    }
    AnswerPart part;
    readUsage(json, part);
    readTimes(json, part.times);
    readRoutes(json, part, where);
    if (choices && !choices->is_array())
        refusePart("\"choices\" is not a list", where);
    if (!choices || choices->empty())
        return part;
    const auto first = std::find_if(choices->begin(), choices->end(),
                                    [](const Json &choice) { return countMember(choice, "index").value_or(0) == 0; });
    if (first == choices->end())
        return part;
    if (!first->is_object())
        refusePart("a choice is not an object", where);
    for (const char *key : {"delta", "message"})
        if (const Json *message = member(*first, key))
            readMessage(*message, part, where);
    readTokens(*first, part, where);
    readRoutes(*first, part, where);
    if (!part.times.total)
        readTimes(*first, part.times); // SGLang's are of the choice
    part.finishReason = withoutSecret(textMember(*first, "finish_reason"), secret);
    return part;
}

std::optional<double> serverTimingTotal(std::string_view header)
{
    const auto next = [](std::string_view &list, char separator) {
        const size_t end = list.find(separator);
        std::string_view item = list.substr(0, end);
        list.remove_prefix(end == std::string_view::npos ? list.size() : end + 1);
        while (!item.empty() && (item.front() == ' ' || item.front() == '\t'))
            item.remove_prefix(1);
        while (!item.empty() && (item.back() == ' ' || item.back() == '\t'))
            item.remove_suffix(1);
        return item;
    };
    while (!header.empty()) {
        std::string_view metric = next(header, ',');
        if (next(metric, ';') != "total")
            continue;
        while (!metric.empty()) {
            const std::string_view parameter = next(metric, ';');
            double value = 0;
            if (parameter.starts_with("dur=") &&
                std::from_chars(parameter.data() + 4, parameter.data() + parameter.size(), value).ec == std::errc() &&
                std::isfinite(value) && value >= 0)
                return value;
        }
    }
    return {};
}

std::string errorSentence(std::string_view body, std::string_view secret)
{
    try {
        return printable(withoutSecret(errorOf(parsedJson(body, "server")), secret), 300);
    } catch (const Error &) {
        return {};
    }
}

} // namespace moire::remote
