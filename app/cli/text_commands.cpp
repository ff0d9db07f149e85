// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include <moire/gguf.h>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace moire::cli {

namespace {

using Json = nlohmann::ordered_json;

/// A tokenizer with its file, which must stay open because the vocabulary is read in place.
struct OpenTokenizer {
    std::shared_ptr<const gguf::File> file;
    std::unique_ptr<const Tokenizer> tokenizer;
    const Tokenizer *operator->() const { return tokenizer.get(); }
};

OpenTokenizer openTokenizer(const std::string &path)
{
    OpenTokenizer opened{.file = gguf::File::open(path), .tokenizer = nullptr};
    std::vector<std::string> warnings;
    try {
        opened.tokenizer = Tokenizer::create(*opened.file, warnings);
    } catch (const Error &error) {
        throw Error(error.kind(), error.where() + ": " + error.problem(), path, error.remedy());
    }
    if (!opened.tokenizer)
        throw Error(ErrorKind::Refused, "the file has no tokenizer", path, "use a file with a tokenizer");
    for (const std::string &warning : warnings)
        warn(warning);
    return opened;
}

struct TokenizeOptions {
    ModelOptions model;
    PromptOptions prompt;
    bool parseSpecial = false;
    bool noBos = false;
    bool json = false;
};

int tokenize(const TokenizeOptions &o)
{
    const std::optional<std::string> text = o.prompt.read();
    if (!text)
        throw Error(ErrorKind::Usage, "no text given", "-p", "give -p TEXT or -f FILE");
    const OpenTokenizer tokenizer = openTokenizer(o.model.path);
    const auto ids = tokenizer->encode(*text, {.addSpecial = !o.noBos, .parseSpecial = o.parseSpecial});
    Output out;
    if (o.json) {
        Json json{{"ids", Json::array()}, {"pieces", Json::array()}};
        for (const TokenId id : ids) {
            json["ids"].push_back(id.value);
            json["pieces"].push_back(validText(tokenizer->bytes(id, true)));
        }
        out.write(json.dump() + "\n");
    } else {
        for (const TokenId id : ids)
            out.write(std::to_string(id.value) + "\n");
    }
    out.finish();
    return exitDone;
}

struct DetokenizeOptions {
    ModelOptions model;
    std::string ids;
    std::string file;
};

int detokenize(const DetokenizeOptions &o)
{
    const OpenTokenizer tokenizer = openTokenizer(o.model.path);
    if (o.ids.empty() && o.file.empty())
        throw Error(ErrorKind::Usage, "no ids given", "--ids", "give --ids 1,2,3 or -f FILE");
    const auto ids = parseIds(o.ids.empty() ? readAll(o.file) : o.ids, tokenizer->vocabularySize());
    Output out;
    out.write(tokenizer->decode(ids, true));
    out.finish();
    return exitDone;
}

struct TemplateOptions {
    ModelOptions model;
    std::string messages;
    std::string tools;
    bool noGenerationPrompt = false;
    std::vector<std::string> variables;
};

int renderTemplate(const TemplateOptions &o)
{
    const Json messages = templateJson(readAll(o.messages), o.messages);
    if (!messages.is_array() ||
        !std::all_of(messages.begin(), messages.end(), [](const Json &m) { return m.is_object(); }))
        throw Error(ErrorKind::Refused, "the messages are not a list of objects", o.messages,
                    "give a list of {\"role\", \"content\"}");
    const Json tools = o.tools.empty() ? Json(nullptr) : templateJson(readAll(o.tools), o.tools);
    Json variables = Json::object();
    for (const std::string &variable : o.variables) {
        const size_t equals = variable.find('=');
        if (equals == std::string::npos || equals == 0)
            throw Error(ErrorKind::Usage, "'" + printable(variable) + "' has no value", "--var", "give name=JSON");
        variables[variable.substr(0, equals)] =
            templateJson(variable.substr(equals + 1), "--var " + variable.substr(0, equals));
    }
    const ModelSummary summary = summarize(o.model.path);
    if (!summary.chatFormat)
        throw Error(ErrorKind::Refused, "the file has no chat template", o.model.path, "use another model");
    std::string note;
    std::string text;
    try {
        text = summary.chatFormat
                   ->render(messages, tools, variables, !o.noGenerationPrompt, &note, interruption().get_token())
                   .text;
    } catch (const TemplateError &error) { // its remedy is another chat format, which this command does not offer
        const bool raised = error.cause() == TemplateError::Cause::Raised;
        throw Error(error.kind(), error.problem(), error.where(),
                    raised ? "change the messages" : "check the messages, or use another model");
    }
    if (!note.empty())
        warn(note);
    Output out;
    out.write(text);
    out.finish();
    return exitDone;
}

} // namespace

void addTokenize(CLI::App &app, Action &action)
{
    auto *command = app.add_subcommand("tokenize", "convert text to token ids");
    auto o = std::make_shared<TokenizeOptions>();
    o->model.add(*command, ModelOptions::Uses::File);
    o->prompt.add(*command, false);
    command->add_flag("--parse-special", o->parseSpecial, "parse the text of control tokens as those tokens");
    command->add_flag("--no-bos", o->noBos, "do not add BOS or EOS tokens");
    command->add_flag("--json", o->json, "print ids and pieces as JSON");
    command->callback([o, &action] { action = [o] { return tokenize(*o); }; });
}

void addDetokenize(CLI::App &app, Action &action)
{
    auto *command = app.add_subcommand("detokenize", "convert token ids to text");
    auto o = std::make_shared<DetokenizeOptions>();
    o->model.add(*command, ModelOptions::Uses::File);
    command->add_option("--ids", o->ids, "token ids: 1,2,3");
    command->add_option("-f,--file", o->file, "file of token ids (-: standard input)");
    command->callback([o, &action] { action = [o] { return detokenize(*o); }; });
}

void addTemplate(CLI::App &app, Action &action)
{
    auto *command = app.add_subcommand("template", "render messages with the model's chat template");
    auto o = std::make_shared<TemplateOptions>();
    o->model.add(*command, ModelOptions::Uses::File);
    command->add_option("--messages", o->messages, "JSON list of messages (-: standard input)")->required();
    command->add_option("--tools", o->tools, "JSON list of tools");
    command->add_flag("--no-generation-prompt", o->noGenerationPrompt, "do not append the start of an assistant turn");
    command->add_option("--var", o->variables, "template variable: name=JSON (repeatable)")
        ->allow_extra_args(false)
        ->take_all();
    command->callback([o, &action] { action = [o] { return renderTemplate(*o); }; });
}

} // namespace moire::cli
