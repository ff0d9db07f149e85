// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlas/prompt_lists.h"

#include "experiments/sequence.h"
#include "runtime/prompt.h"

#include <moire/error.h>
#include <moire/json.h>
#include <moire/model.h>
#include <moire/tokenizer.h>

#include <nlohmann/json.hpp>

#include <QString>
#include <QStringDecoder>

#include <algorithm>
#include <fstream>
#include <set>

namespace moire::atlas {

using namespace moire::analysis;

namespace {

using Json = nlohmann::ordered_json;

constexpr qsizetype titleLength = 80;

[[noreturn]] void refuseList(const std::string &what, const std::string &where, const std::string &remedy)
{
    throw Error(ErrorKind::Refused, what, where, remedy);
}

bool isUtf8Text(std::string_view text)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
    return !decoder.hasError() && text.find('\0') == std::string_view::npos;
}

std::string_view trimmedLine(std::string_view line)
{
    constexpr auto spaces = " \t\r";
    const size_t first = line.find_first_not_of(spaces);
    return first == std::string_view::npos ? std::string_view()
                                           : line.substr(first, line.find_last_not_of(spaces) - first + 1);
}

std::string promptOfJson(std::string_view line, const std::string &where)
{
    const Json json = parseJson(line, where);
    for (const char *key : {"prompt", "question", "text"})
        if (json.is_object() && json.contains(key) && json[key].is_string() && !json[key].get<std::string>().empty())
            return json[key].get<std::string>();
    refuseList("the line has no prompt", where, R"(give a text in "prompt", "question" or "text")");
}

/// Whether a list is JSON lines: by its first line, so that a prompt may begin with a brace.
bool isJsonObject(std::string_view line)
{
    if (!line.starts_with('{'))
        return false;
    try {
        return parseJson(line, {}).is_object();
    } catch (const Error &) {
        return false;
    }
}

ForeignRoutes routesOfPrompt(moire::Context &context, std::span<const TokenId> ids, const RouteShape &shape,
                             const std::stop_token &stop)
{
    ForeignRoutes routes{.shape = shape};
    routes.ids.assign(ids.begin(), ids.end());
    routes.chosen.resize(ids.size() * shape.choices(), noChoice);
    routes.gates.resize(routes.chosen.size());
    StepTrace trace;
    trace.wantRouting = true;
    for (size_t at = 0; at < ids.size(); at += trace.tokens) {
        const size_t count = std::min(context.batch(), ids.size() - at);
        context.evaluate(ids.subspan(at, count), LogitRows::None, &trace, stop);
        const size_t k = std::min(trace.expertsUsed, shape.perToken);
        for (size_t row = 0; row < shape.rows(); ++row)
            for (size_t token = 0; token < count; ++token) {
                const size_t from = (row * trace.tokens + token) * trace.expertsUsed;
                const size_t to = ((at + token) * shape.rows() + row) * shape.perToken;
                for (size_t i = 0; i < k && trace.ids[from + i] != TokenRoutes::none; ++i) {
                    routes.chosen[to + i] = static_cast<ExpertId>(trace.ids[from + i]);
                    routes.gates[to + i] = trace.weights[from + i];
                }
            }
    }
    return routes;
}

} // namespace

std::vector<std::string> promptsOf(std::string_view text, const std::string &where)
{
    if (text.size() > PromptLimits::fileBytes)
        refuseList("the list has more than " + std::to_string(PromptLimits::fileBytes) + " bytes", where,
                   "use fewer or shorter prompts");
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    if (!isUtf8Text(text))
        refuseList("the list is not UTF-8 text", where, "save it as text, one prompt a line, or as JSON lines");
    std::vector<std::string> prompts;
    std::optional<bool> json;
    size_t number = 0;
    for (size_t begin = 0; begin < text.size(); ++begin) {
        const size_t end = std::min(text.find('\n', begin), text.size());
        const std::string_view line = trimmedLine(text.substr(begin, end - begin));
        begin = end;
        ++number;
        if (line.empty())
            continue;
        if (prompts.size() == PromptLimits::prompts)
            refuseList("the list has more than " + std::to_string(PromptLimits::prompts) + " prompts", where,
                       "leave some out");
        if (!json)
            json = isJsonObject(line);
        prompts.push_back(*json ? promptOfJson(line, where + ", line " + std::to_string(number)) : std::string(line));
    }
    return prompts;
}

std::string readPromptFile(const std::string &path)
{
    std::string bytes = readForeignFile(path, PromptLimits::fileBytes);
    promptsOf(bytes, path);
    return bytes;
}

const std::string &PromptReader::prompt(size_t i) const
{
    return i < m_lists.a.size() ? m_lists.a[i] : m_lists.b[i - m_lists.a.size()];
}

std::string PromptReader::place(size_t i) const
{
    const bool a = i < m_lists.a.size();
    return std::string(a ? "list A" : "list B") + ", prompt " + std::to_string((a ? i : i - m_lists.a.size()) + 1);
}

void PromptReader::checkSize(const RouteShape &shape) const
{
    const size_t perToken = shape.choices() * (sizeof(ExpertId) + sizeof(float));
    const size_t most = std::min(PromptLimits::tokens, PromptLimits::routeBytes / std::max<size_t>(1, perToken));
    if (m_total > most)
        throw Error(ErrorKind::Usage,
                    "the prompts have " + std::to_string(m_total) + " tokens, more than the " + std::to_string(most) +
                        " that can be compared with this model",
                    "lists of prompts", "use fewer or shorter prompts");
}

void PromptReader::tokenize(const moire::Model &model, const QString &chatFormat, size_t capacity,
                            const std::stop_token &stop)
{
    std::vector<std::vector<TokenId>> all;
    std::set<std::vector<TokenId>> different;
    for (size_t i = 0; i < m_lists.a.size() + m_lists.b.size(); ++i) {
        if (stop.stop_requested())
            throw Error(ErrorKind::Interrupted, "it was cancelled", "lists of prompts", "start it again");
        const Json messages = Json::array({{{"role", "user"}, {"content", prompt(i)}}});
        all.push_back(m_lists.asChat ? makePrompt(model, chatFormat, messages, {}, stop).ids
                                     : encodeText(*model.tokenizer(), prompt(i)));
        if (all.back().empty() || all.back().size() > capacity)
            throw Error(ErrorKind::Usage,
                        "a prompt of " + std::to_string(all.back().size()) + " tokens does not fit in the context of " +
                            std::to_string(capacity),
                        place(i), "shorten it, or use a larger context");
        different.insert(all.back());
    }
    if (different.size() < 2)
        throw Error(ErrorKind::Usage, "all prompts are the same", "lists of prompts", "give prompts that differ");
    m_shared = experiments::sharedStart(all).size();
    size_t total = 0;
    for (const std::vector<TokenId> &ids : all)
        total += ids.size() - m_shared;
    m_total = total;
    m_ids = std::move(all);
}

void PromptReader::read(const std::shared_ptr<const moire::Model> &model, const QString &chatFormat, size_t capacity,
                        TensorType cacheType, const std::stop_token &stop)
{
    m_model = foreignModel(model->config());
    if (m_model.shape.rows() == 0)
        throw Error(ErrorKind::Usage, "the model is dense: it has no experts to compare", "lists of prompts",
                    "open a Mixture-of-Experts model");
    if (!model->tokenizer())
        throw Error(ErrorKind::Usage, "the model has no tokenizer", "lists of prompts", "open another model");
    if (m_ids.empty())
        tokenize(*model, chatFormat, capacity, stop);
    checkSize(m_model.shape);
    size_t longest = 0;
    for (const std::vector<TokenId> &ids : m_ids)
        longest = std::max(longest, ids.size());
    moire::Context context(model, {.capacity = longest, .cacheType = cacheType});
    const auto shared = std::span(m_ids.front()).first(m_shared);
    for (size_t at = 0; at < shared.size(); at += context.batch())
        context.evaluate(shared.subspan(at, std::min(context.batch(), shared.size() - at)), LogitRows::None, nullptr,
                         stop);
    while (m_sequences.size() < m_ids.size()) {
        context.truncate(m_shared);
        const auto own = std::span(m_ids[m_sequences.size()]).subspan(m_shared);
        m_sequences.push_back(routesOfPrompt(context, own, m_model.shape, stop));
        for (const TokenId id : own)
            if (!m_words.contains(id.value))
                m_words.emplace(id.value, model->tokenizer()->bytes(id, true));
        m_done += own.size();
    }
}

SharedImport PromptReader::import()
{
    auto import = std::make_shared<Import>();
    import->name = m_lists.name;
    import->sequences = std::move(m_sequences);
    import->model = m_model;
    import->words = std::move(m_words);
    import->firstOfB = m_lists.a.size();
    for (size_t i = 0; i < import->sequences.size(); ++i)
        import->titles.push_back(QString::fromStdString(prompt(i)).simplified().left(titleLength));
    return import;
}

} // namespace moire::atlas
