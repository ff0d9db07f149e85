// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/prompt.h"

#include "storage/answer.h"

#include <moire/model.h>
#include <moire/tokenizer.h>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace moire {

namespace {

using Json = nlohmann::ordered_json;

/// The partial answer as it stands behind the rendered prompt.
std::string textOf(const PartialAnswer &partial, const std::optional<ThinkingFormat> &format)
{
    const ThinkingFormat marks = format.value_or(ThinkingFormat());
    std::string text;
    if (!partial.reasoning.empty())
        text = (marks.openedByPrompt ? "" : marks.open + "\n") + partial.reasoning;
    if (!partial.text.empty()) {
        if (!partial.reasoning.empty())
            text += "\n" + marks.close + "\n\n";
        text += partial.text;
    }
    return text;
}

qsizetype characters(const std::vector<MessageRecord> &path)
{
    qsizetype sum = 0;
    for (const MessageRecord &message : path)
        sum += message.text.size() + message.reasoning.size();
    return sum;
}

/// The numbers of messages that may be left out, ascending: up to the start of each later turn.
std::vector<size_t> turnStarts(const std::vector<MessageRecord> &path)
{
    std::vector<size_t> starts;
    const size_t system = systemMessages(path);
    for (size_t i = system + 1; i < path.size(); i++)
        if (path[i].role == Role::User)
            starts.push_back(i - system);
    return starts;
}

class Planner {
public:
    Planner(const PromptRequest &request, const std::stop_token &stop) : m_request(request), m_stop(stop) { }

    PromptPlan plan()
    {
        PromptPlan plan;
        const std::optional<Prompt> whole = prompt(0);
        plan.tokens = whole ? TokenCount{whole->ids.size(), true} : TokenCount{0, false};
        if (fits(whole, leastRoom()))
            return with(plan, 0, whole);
        const std::vector<size_t> starts = turnStarts(m_request.path);
        // What earlier questions left out stays out, so that the engine need not compute the rest again.
        if (std::find(starts.begin(), starts.end(), m_request.forgotten) != starts.end())
            if (const auto shorter = prompt(m_request.forgotten); fits(shorter, leastRoom()))
                return with(plan, m_request.forgotten, shorter);
        for (const size_t room : {std::max(leastRoom(), m_request.capacity / 4), leastRoom()}) {
            const auto [forgotten, shorter] = shorten(starts, room);
            if (!shorter)
                continue;
            plan.couldForget = forgotten;
            if (m_request.mayForget || m_request.forgotten > 0)
                return with(plan, forgotten, shorter);
            break;
        }
        countMessages(plan);
        return plan;
    }

private:
    size_t leastRoom() const
    {
        return std::clamp<size_t>(m_request.maxTokens.value_or(leastAnswerTokens), 1, leastAnswerTokens);
    }

    static PromptPlan with(PromptPlan plan, size_t forgotten, const std::optional<Prompt> &prompt)
    {
        plan.prompt = prompt;
        plan.forgotten = forgotten;
        plan.tokens = {prompt->ids.size(), true};
        return plan;
    }

    bool fits(const std::optional<Prompt> &prompt, size_t room) const
    {
        return prompt && prompt->ids.size() + room <= m_request.capacity;
    }

    /// Finds the smallest of the \p starts whose prompt leaves \p room.
    std::pair<size_t, std::optional<Prompt>> shorten(const std::vector<size_t> &starts, size_t room) const
    {
        std::pair<size_t, std::optional<Prompt>> best;
        for (size_t first = 0, end = starts.size(); first < end;) {
            const size_t middle = first + (end - first) / 2;
            std::optional<Prompt> shorter = prompt(starts[middle]);
            if (fits(shorter, room)) {
                best = {starts[middle], std::move(shorter)};
                end = middle;
            } else {
                first = middle + 1;
            }
        }
        return best;
    }

    /// The prompt without the first \p forgotten messages; none if it is certainly longer than the context.
    std::optional<Prompt> prompt(size_t forgotten) const
    {
        const std::vector<MessageRecord> kept = keptMessages(m_request.path, forgotten);
        const auto length = static_cast<size_t>(characters(kept));
        if (length / 8 > m_request.capacity && !mayFit(kept)) // cheaper than rendering it
            return {};
        try {
            return makePrompt(*m_request.model, m_request.chatFormat, templateMessages(kept), m_request.partial,
                              m_stop);
        } catch (const TemplateError &error) {
            if (error.cause() != TemplateError::Cause::Exhausted || length < maxCountedCharacters)
                throw;
            return {}; // too long even for the template
        }
    }

    bool mayFit(const std::vector<MessageRecord> &kept) const
    {
        size_t tokens = 0;
        for (const MessageRecord &message : kept) {
            tokens += countTokens(*m_request.model, message.text).tokens;
            if (tokens > m_request.capacity)
                return false;
        }
        return true;
    }

    void countMessages(PromptPlan &plan) const
    {
        qsizetype left = 8 * maxCountedCharacters; // then lengths stand for counts, for a bound on the time
        size_t sum = 0;
        for (const MessageRecord &message : m_request.path) {
            TokenCount count{static_cast<size_t>(message.text.size()) / 8, false};
            if (left > 0)
                count = countTokens(*m_request.model, message.text);
            left -= message.text.size();
            plan.messages.push_back({message.id, count});
            sum += count.tokens;
        }
        if (!plan.tokens.exact)
            plan.tokens.tokens = sum;
    }

    const PromptRequest &m_request;
    const std::stop_token &m_stop;
};

} // namespace

Prompt makePrompt(const Model &model, const QString &chatFormat, const Json &messages,
                  const std::optional<PartialAnswer> &partial, const std::stop_token &stop)
{
    const ChatFormat &own = *model.chatFormat();
    const ChatFormat format = chatFormat.isEmpty() ? own : own.withBuiltin(chatFormat.toStdString());
    Prompt prompt;
    const RenderedPrompt rendered = format.render(messages, nullptr, nullptr, true, &prompt.note, stop);
    prompt.thinking = rendered.thinking;
    std::string text = rendered.text;
    if (partial) {
        text += textOf(*partial, rendered.thinking);
        prompt.insideAnswer = !partial->text.empty();
        if (prompt.insideAnswer)
            prompt.thinking.reset();
        else if (!partial->reasoning.empty())
            prompt.thinking = ThinkingFormat{
                .open = {}, .close = rendered.thinking.value_or(ThinkingFormat()).close, .openedByPrompt = true};
    }
    prompt.ids = encodePrompt(*model.tokenizer(), text);
    return prompt;
}

GenerationOptions optionsFor(const Prompt &prompt, const Model &model, const std::optional<PartialAnswer> &partial,
                             GenerationOptions options)
{
    options.chat = !prompt.insideAnswer;
    options.thinking = prompt.thinking;
    // Outside a chat turn the engine does not look for the template's end mark itself.
    if (prompt.insideAnswer && !options.ignoreEos && !model.turnEnd().text.empty())
        options.stop.push_back(model.turnEnd().text);
    if (partial && options.thinkingBudget)
        *options.thinkingBudget -= std::min(*options.thinkingBudget, partial->thinkingTokens);
    return options;
}

PromptPlan planPrompt(const PromptRequest &request, const std::stop_token &stop)
{
    return Planner(request, stop).plan();
}

TokenCount countTokens(const Model &model, const QString &text)
{
    const bool whole = text.size() <= maxCountedCharacters;
    const std::string utf8 = QStringView(text).left(maxCountedCharacters).toUtf8().toStdString();
    return {model.tokenizer()->encode(utf8, {.addSpecial = false, .parseSpecial = true}).size(), whole};
}

std::vector<MessageRecord> keptMessages(const std::vector<MessageRecord> &path, size_t forgotten)
{
    const auto system = static_cast<std::ptrdiff_t>(systemMessages(path));
    std::vector<MessageRecord> kept(path.begin(), path.begin() + system);
    const auto first = std::min(system + static_cast<std::ptrdiff_t>(forgotten), std::ssize(path));
    kept.insert(kept.end(), path.begin() + first, path.end());
    return kept;
}

size_t systemMessages(const std::vector<MessageRecord> &path)
{
    const auto end =
        std::find_if(path.begin(), path.end(), [](const MessageRecord &m) { return m.role != Role::System; });
    return static_cast<size_t>(end - path.begin());
}

PromptNotes promptNotes(const GenerationInfo &info)
{
    const Json json = Json::parse(info.settings.toStdString(), nullptr, false);
    const auto number = [&](const char *key) -> qint64 {
        if (!json.is_object() || !json.contains(key) || !json[key].is_number_integer())
            return 0;
        return std::max<qint64>(json[key].get<qint64>(), 0);
    };
    const auto text = [&](const char *key) {
        return json.is_object() && json.contains(key) && json[key].is_string()
            ? QString::fromStdString(json[key].get<std::string>())
            : QString();
    };
    return {.forgotten = static_cast<size_t>(number("forgotten_messages")),
            .continues = number("continues_message"),
            .givenText = static_cast<qsizetype>(number("given_text")),
            .givenReasoning = static_cast<qsizetype>(number("given_reasoning")),
            .replays = number("replays_message"),
            .reasonedBy = {.place = text("reasoned_by"), .handover = text("handover")}};
}

void addPromptNotes(GenerationInfo &info, const PromptNotes &notes)
{
    Json json = Json::parse(info.settings.toStdString(), nullptr, false);
    if (!json.is_object())
        json = Json::object();
    const auto add = [&](const char *key, qint64 value) {
        if (value > 0)
            json[key] = value;
    };
    add("forgotten_messages", static_cast<qint64>(notes.forgotten));
    add("continues_message", notes.continues);
    add("given_text", notes.givenText);
    add("given_reasoning", notes.givenReasoning);
    add("replays_message", notes.replays);
    if (notes.reasonedBy.used()) {
        json["reasoned_by"] = notes.reasonedBy.place.toStdString();
        json["handover"] = notes.reasonedBy.handover.toStdString();
    }
    info.settings = QString::fromStdString(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

} // namespace moire
