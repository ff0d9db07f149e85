// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/prompts.h"

#include "experiments/fields.h"
#include "experiments/verifier.h"

#include <fstream>
#include <set>

namespace moire::experiments {

namespace {

constexpr size_t mostChoices = 1000;
constexpr size_t mostMessages = 1000;
constexpr size_t mostVariables = 50'000; ///< that one prompt is made of

void checkLength(const std::string &text, const std::string &where)
{
    if (text.size() > Limits::promptBytes)
        refuse("a text of " + std::to_string(text.size()) + " bytes is too long for a prompt", where,
               "use at most " + std::to_string(Limits::promptBytes) + " bytes");
}

Json userMessage(const std::string &text)
{
    return Json::array({{{"role", "user"}, {"content", text}}});
}

std::string depthChecked(const Json &messages, const std::string &where)
{
    std::string text = messages.dump(-1, ' ', false, Json::error_handler_t::replace);
    checkLength(text, where);
    return text;
}

Json checkedMessages(const Json &messages, const std::string &where)
{
    if (!messages.is_array() || messages.empty() || messages.size() > mostMessages)
        refuse("must be a list of 1 to " + std::to_string(mostMessages) + " messages", where);
    for (const Json &message : messages)
        if (!message.is_object() || !message.contains("role") || !message["role"].is_string() ||
            !message.contains("content"))
            refuse(R"(every message must be {"role": ..., "content": ...})", where);
    depthChecked(messages, where);
    return messages;
}

std::vector<TokenId> tokenIds(const Json &list, const std::string &where)
{
    std::vector<TokenId> ids;
    for (const Json &id : list) {
        if (!id.is_number_unsigned() || id.get<uint64_t>() > UINT32_MAX)
            refuse("must be a list of token ids", where);
        ids.emplace_back(id.get<uint32_t>());
    }
    return ids;
}

/// The fields that describe one prompt, of a definition or of a line of a file.
Prompt promptFrom(Fields &fields)
{
    Prompt prompt;
    int forms = 0;
    for (const char *key : {"prompt", "question"}) // data sets use either
        if (const auto text = fields.text(key)) {
            checkLength(*text, fields.place(key));
            prompt.messages = userMessage(*text);
            ++forms;
        }
    if (const Json *messages = fields.find("messages")) {
        prompt.messages = checkedMessages(*messages, fields.place("messages"));
        ++forms;
    }
    if (auto raw = fields.text("raw")) {
        checkLength(*raw, fields.place("raw"));
        prompt.raw = std::move(raw);
        ++forms;
    }
    if (const Json *ids = fields.list("ids", Limits::promptBytes)) {
        prompt.ids = tokenIds(*ids, fields.place("ids"));
        ++forms;
        if (prompt.ids.size() < 2)
            refuse("needs at least two tokens", fields.place("ids"));
        prompt.measureFrom = fields.whole("measure_from", 1, prompt.ids.size() - 1).value_or(1);
    }
    if (forms != 1)
        refuse(forms == 0 ? "has no prompt" : "has more than one prompt", fields.where(),
               "give one of prompt, messages, raw and ids");
    prompt.id = fields.text("id").value_or("");
    prompt.answer = fields.text("answer");
    prompt.check = fields.text("check").value_or("");
    prompt.expected = fields.text("expected").value_or("");
    if (!prompt.check.empty() && !isCheck(prompt.check))
        refuse("'" + printable(prompt.check, 40) + "' is not a check", fields.place("check"),
               "use sentence, contains, json, verse or rhyme");
    if (!prompt.check.empty() && !prompt.answer && prompt.expected.empty())
        refuse("a check needs an answer", fields.where(), "add answer or expected");
    prompt.choices = fields.texts("choices", mostChoices).value_or(std::vector<std::string>());
    for (const std::string &choice : prompt.choices) {
        checkLength(choice, fields.place("choices"));
        if (choice.empty())
            refuse("a choice is empty", fields.place("choices"));
    }
    return prompt;
}

class Reader {
public:
    Reader(const std::filesystem::path &folder, std::vector<Prompt> &prompts) : m_folder(folder), m_prompts(prompts) { }

    void read(const Json &entry, const std::string &where)
    {
        if (entry.is_string()) {
            const Json object{{"prompt", entry}};
            Fields fields(object, where);
            add(promptFrom(fields), where);
            return;
        }
        Fields fields(entry, where);
        if (const auto file = fields.text("file"))
            readFile(*file, fields);
        else if (fields.find("template"))
            readTemplate(fields);
        else
            add(promptFrom(fields), where);
        fields.finish();
    }

private:
    void add(Prompt prompt, const std::string &where)
    {
        if (m_prompts.size() >= Limits::prompts)
            refuse("there are more than " + std::to_string(Limits::prompts) + " prompts", where,
                   "use fewer, or limit what is read from a file");
        if (prompt.id.empty())
            prompt.id = std::to_string(m_prompts.size() + 1);
        if (!m_ids.insert(prompt.id).second)
            refuse("two prompts have the id '" + printable(prompt.id, 60) + "'", where, "make the ids unique");
        m_prompts.push_back(std::move(prompt));
    }

    void readFile(const std::string &name, Fields &fields)
    {
        const std::filesystem::path path = m_folder / std::filesystem::path(name);
        const uint64_t limit = fields.whole("limit", 1, Limits::prompts).value_or(Limits::prompts + 1);
        const std::string text = readBounded(path, Limits::fileBytes);
        const bool json = path.extension() == ".jsonl" || path.extension() == ".json";
        size_t number = 0;
        size_t taken = 0;
        for (size_t at = 0; at < text.size() && taken < limit;) {
            const size_t end = std::min(text.find('\n', at), text.size());
            std::string line = text.substr(at, end - at);
            at = end + 1;
            ++number;
            if (!line.empty() && line.back() == '\r')
                line.pop_back();
            if (line.find_first_not_of(" \t") == std::string::npos)
                continue;
            const std::string where = name + ", line " + std::to_string(number);
            checkLength(line, where);
            if (json) {
                const Json object = parseJson(line, where, Limits::json);
                Fields row(object, where); // fields that are not known belong to the data set
                add(promptFrom(row), where);
            } else {
                Prompt prompt;
                prompt.messages = userMessage(line);
                add(std::move(prompt), where);
            }
            ++taken;
        }
        if (taken == 0)
            refuse("the file has no prompts", path.string(), "choose another file");
    }

    void readTemplate(Fields &fields)
    {
        const Json *shape = fields.find("template");
        const Json *table = fields.list("table", Limits::prompts);
        if (!table || table->empty())
            refuse("a template needs a table", fields.where(), R"(add "table": [{"name": value, ...}, ...])");
        const Json *shared = fields.find("variables");
        if (shared && !shared->is_object())
            refuse("must be an object", fields.place("variables"));
        const Json object = shape->is_string() ? Json{{"prompt", *shape}} : *shape;
        if (!object.is_object())
            refuse("must be text or a prompt", fields.place("template"));
        for (size_t row = 0; row < table->size(); ++row) {
            const std::string where = fields.place("table") + "[" + std::to_string(row) + "]";
            const Json &values = (*table)[row];
            if (!values.is_object())
                refuse("must be an object", where);
            Json variables = shared ? *shared : Json::object();
            for (const auto &[name, value] : values.items())
                variables[name] = literal(value, where);
            const Json filled = filledIn(object, variables, where, 0);
            Fields prompt(filled, where);
            Prompt read = promptFrom(prompt);
            prompt.finish();
            add(std::move(read), where);
        }
    }

    /// A value of a table is used as it is: its braces name nothing.
    static Json literal(const Json &value, const std::string &where)
    {
        if (!value.is_string() && !value.is_number() && !value.is_boolean())
            refuse("the values of a table are texts and numbers", where);
        const std::string text = value.is_string() ? value.get<std::string>() : value.dump();
        std::string escaped;
        for (const char c : text) {
            escaped += c;
            if (c == '{' || c == '}')
                escaped += c;
        }
        return escaped;
    }

    static Json filledIn(const Json &value, const Json &variables, const std::string &where, size_t depth)
    {
        if (value.is_string())
            return expand(value.get<std::string>(), variables, where);
        if (depth > Limits::jsonDepth || (!value.is_object() && !value.is_array()))
            return value;
        Json result = value;
        for (Json &item : result)
            item = filledIn(item, variables, where, depth + 1);
        return result;
    }

    const std::filesystem::path &m_folder;
    std::vector<Prompt> &m_prompts;
    std::set<std::string> m_ids;
};

class Expansion {
public:
    Expansion(const Json &variables, const std::string &where) : m_variables(variables), m_where(where) { }

    void append(const std::string &text)
    {
        for (size_t at = 0; at < text.size(); ++at) {
            const char c = text[at];
            if (at + 1 < text.size() && (c == '{' || c == '}') && text[at + 1] == c)
                put(text[at++]);
            else if (c == '{')
                at = appendVariable(text, at);
            else
                put(c);
        }
    }
    std::string take() { return std::move(m_result); }

private:
    void put(char c)
    {
        if (m_result.size() >= Limits::promptBytes)
            refuse("a template gives more than " + std::to_string(Limits::promptBytes) + " bytes", m_where,
                   "use shorter variables");
        m_result += c;
    }

    size_t appendVariable(const std::string &text, size_t open)
    {
        const size_t close = text.find('}', open);
        if (close == std::string::npos)
            refuse("a '{' has no '}'", m_where, "write {{ for a brace");
        const std::string name = text.substr(open + 1, close - open - 1);
        const auto value = m_variables.find(name);
        if (value == m_variables.end())
            refuse("the variable '" + printable(name, 60) + "' has no value", m_where,
                   "add it to variables or to the table; write {{ for a brace");
        if (!value->is_string())
            refuse("the variable '" + printable(name, 60) + "' is not text", m_where, "give it as text");
        if (m_open.contains(name))
            refuse("the variable '" + printable(name, 60) + "' contains itself", m_where, "remove the cycle");
        // Empty variables that name empty variables take time without giving text.
        if (++m_steps > mostVariables)
            refuse("a template has too many variables", m_where, "use fewer");
        m_open.insert(name);
        append(value->get_ref<const std::string &>());
        m_open.erase(name);
        return close;
    }

    const Json &m_variables;
    const std::string &m_where;
    std::string m_result;
    std::set<std::string> m_open;
    size_t m_steps = 0;
};

} // namespace

std::string expand(const std::string &text, const Json &variables, const std::string &where)
{
    if (variables.size() > 1000)
        refuse("there are " + std::to_string(variables.size()) + " variables", where, "use at most 1000");
    Expansion expansion(variables, where);
    expansion.append(text);
    return expansion.take();
}

std::vector<Prompt> parsePrompts(const Json &list, const std::filesystem::path &folder, const std::string &where)
{
    std::vector<Prompt> prompts;
    Reader reader(folder, prompts);
    for (size_t i = 0; i < list.size(); ++i)
        reader.read(list[i], where + "[" + std::to_string(i) + "]");
    return prompts;
}

Json toJson(const Prompt &prompt)
{
    Json json{{"id", prompt.id}};
    if (prompt.raw)
        json["raw"] = *prompt.raw;
    else if (!prompt.given())
        json["messages"] = prompt.messages;
    for (const TokenId id : prompt.ids)
        json["ids"].push_back(id.value);
    if (prompt.given())
        json["measure_from"] = prompt.measureFrom;
    if (prompt.answer)
        json["answer"] = *prompt.answer;
    if (!prompt.check.empty())
        json["check"] = prompt.check;
    if (!prompt.expected.empty())
        json["expected"] = prompt.expected;
    if (!prompt.choices.empty())
        json["choices"] = prompt.choices;
    return json;
}

std::string readBounded(const std::filesystem::path &path, size_t limit)
{
    std::error_code error;
    if (!std::filesystem::is_regular_file(path, error))
        refuse("cannot read the file", path.string(), "check that it exists and is a regular file");
    std::ifstream in(path, std::ios::binary);
    std::string text;
    std::vector<char> block(1u << 16);
    while (in.read(block.data(), static_cast<std::streamsize>(block.size())), in.gcount() > 0) {
        text.append(block.data(), static_cast<size_t>(in.gcount()));
        if (text.size() > limit)
            refuse("the file is larger than " + std::to_string(limit >> 20) + " MiB", path.string(),
                   "use a smaller file");
    }
    if (in.bad() || !in.eof())
        refuse("cannot read the file", path.string(), "check that it exists and can be read");
    return text;
}

} // namespace moire::experiments
