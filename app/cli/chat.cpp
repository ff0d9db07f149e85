// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/chat_store.h"
#include "cli/commands.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <utility>

#include <unistd.h>

namespace moire::cli {

namespace {

using Json = nlohmann::ordered_json;

struct ChatOptions {
    ModelOptions model;
    GenerateOptions generate;
    PromptOptions prompt;
    StoreOptions store;
    FormatOptions format;
    std::string system;
    std::string showThinking = "yes";
};

/// Prints text as it is generated. If only the thinking or only the answer is shown, answer text is held back until it
/// can no longer turn out to be thinking, at the latest until finish().
class Printer final : public GenerationListener {
public:
    Printer(Output &out, std::string showThinking) : m_out(out), m_show(std::move(showThinking)) { }

    void text(std::string_view utf8, Phase phase) override
    {
        if (phase == Phase::Answer && m_show != "yes" && !m_settled)
            m_held += utf8;
        else
            write(utf8, phase);
    }
    void thoughtSoFar() override
    {
        m_thought = m_wrote;
        write(std::exchange(m_held, {}), Phase::Thinking);
    }
    void answerSettled() override
    {
        m_settled = true;
        finish();
    }
    void finish() { write(std::exchange(m_held, {}), Phase::Answer); }

private:
    void write(std::string_view utf8, Phase phase)
    {
        if (utf8.empty() || (phase == Phase::Thinking ? m_show == "no" : m_show == "only"))
            return;
        if (m_wrote && m_thought != (phase == Phase::Thinking))
            m_out.write("\n\n");
        m_thought = phase == Phase::Thinking;
        m_wrote = true;
        m_out.write(utf8);
        m_out.flush();
    }

    Output &m_out;
    std::string m_show;
    std::string m_held;
    bool m_settled = false;
    bool m_wrote = false;
    bool m_thought = false; ///< the text written last was thinking
};

int finish(const GenerationResult &result)
{
    if (result.reason == FinishReason::Error) {
        std::fprintf(stderr, "moire-cli: error: %s\n", result.error.c_str());
        return exitCode(result.errorKind);
    }
    return result.reason == FinishReason::Interrupted ? exitInterrupted : exitDone;
}

const Tokenizer &requireTokenizer(const Model &model, const std::string &path)
{
    if (!model.tokenizer() || !model.chatFormat())
        throw Error(ErrorKind::Refused, "the file has no tokenizer", path, "use another file, or complete --ids");
    return *model.tokenizer();
}

} // namespace

void warnIfContextFull(const GenerationResult &result, const GenerationOptions &options, const Context &context)
{
    const bool asked = options.maxTokens && result.ids.size() >= *options.maxTokens;
    if (result.reason == FinishReason::Length && !asked)
        warn("the context of " + std::to_string(context.capacity()) +
             " tokens is full and the answer was cut off: use a larger context (-c) or start a new chat");
}

void warnIfNonFinite(const Context &context)
{
    static bool warned = false;
    if (context.nonFinite() && !std::exchange(warned, true))
        warn(context.nonFinite()->text() + "; the answer cannot be trusted: download the model again");
}

namespace {

void printSpeeds(const Model &model, const GenerationResult &r)
{
    char line[200];
    std::snprintf(line, sizeof line, ": %zu prompt tokens (%zu in the cache), %zu tokens, TTFT %.0f ms, %.1f tokens/s",
                  r.promptTokens, r.reusedTokens, r.ids.size(), r.ttftMs, r.decodeTokensPerSecond.value_or(0.0));
    printVerbose(model.backendDescription() + line);
}

/// Whether the device was lost or ran out of memory: the partial answer is kept and the chat continues without it.
bool deviceFailed(const GenerationResult &result)
{
    return result.reason == FinishReason::Error &&
        (result.errorKind == ErrorKind::DeviceLost || result.errorKind == ErrorKind::DeviceMemory);
}

/// Runs one turn: renders the messages, generates, and appends the answer, even a partial one from a failed device.
/// \p lastNote: the note last printed about how the messages were changed for the template.
GenerationResult runTurn(Context &context, Json &messages, const ChatOptions &o, Output &out, ChatStore *store,
                         std::string &lastNote)
{
    const Model &model = context.model();
    const RenderedPrompt prompt = o.format.render(model, messages, lastNote);
    GenerationOptions options = o.generate.resolve(model.recommendedSampling());
    options.chat = true;
    options.thinking = prompt.thinking;
    const std::vector<TokenId> ids = encodePrompt(*model.tokenizer(), prompt.text);
    Printer printer(out, o.showThinking);
    GenerationListener &listener = store ? store->begin(model, o.model.path, options, printer) : printer;
    GenerationResult result;
    try {
        result = generate(context, ids, options, listener, interruption().get_token());
    } catch (const Error &error) {
        if (error.kind() == ErrorKind::Interrupted) {
            result.reason = FinishReason::Interrupted;
        } else {
            result.reason = FinishReason::Error;
            result.error = error.what();
            result.errorKind = error.kind();
        }
        if (!deviceFailed(result)) {
            if (store)
                store->finish(result);
            throw;
        }
    }
    printer.finish();
    if (store)
        store->finish(result);
    printSpeeds(model, result);
    out.write("\n");
    out.flush();
    Json answer{{"role", "assistant"}, {"content", result.text}};
    if (!result.thinkingText.empty())
        answer["reasoning_content"] = result.thinkingText;
    messages.push_back(std::move(answer));
    warnIfContextFull(result, options, context);
    if (result.reason != FinishReason::Error)
        warnIfNonFinite(context);
    return result;
}

/// The model and context that answer; replaced as a whole if the device fails.
struct Speaker {
    explicit Speaker(const ModelOptions &modelOptions)
        : options(modelOptions),
          model(options.load()),
          context(std::make_unique<Context>(model, options.contextOptions()))
    {
        requireTokenizer(*model, options.path);
    }

    ModelOptions options;
    std::shared_ptr<const Model> model;
    std::unique_ptr<Context> context;
};

int converse(Speaker &speaker, const std::function<GenerationResult(const std::string &)> &ask)
{
    std::fprintf(stderr, "Press Ctrl-D or type /exit to quit.\n");
    while (std::fprintf(stderr, "> ") > 0) {
        const std::optional<std::string> line = readLine();
        if (!line || *line == "/exit")
            break;
        if (line->empty())
            continue;
        const GenerationResult result = ask(*line);
        if (deviceFailed(result)) {
            const ModelOptions again = speaker.options.after(result.errorKind, *speaker.model);
            warn(result.error + "; the partial answer is kept, reloading the model " +
                 (again.gpuLayers ? "with fewer layers on the GPU" : "on the CPU"));
            speaker.context.reset();
            speaker.model.reset();
            speaker = Speaker(again);
        } else if (const int code = finish(result); code != exitDone) {
            return code;
        }
    }
    return exitDone;
}

int chat(const ChatOptions &o)
{
    o.generate.resolve(); // rejects invalid options before the model is loaded
    std::optional<std::string> question = o.prompt.read();
    const bool interactive = !question && isatty(STDIN_FILENO) != 0;
    if (!question && !interactive)
        question = readAll("-");
    if (question && question->empty())
        throw Error(ErrorKind::Usage, "the prompt is empty", "-p", "enter some text");
    const std::unique_ptr<ChatStore> store = o.store.wanted() ? openChatStore(o.store) : nullptr;
    Speaker speaker(o.model);
    Json messages = store ? store->messages() : Json::array();
    const auto add = [&](const char *role, const std::string &text) {
        messages.push_back({{"role", role}, {"content", validText(text)}});
        if (store)
            store->add(role, validText(text));
    };
    if (!o.system.empty() && messages.empty())
        add("system", o.system);
    else if (!o.system.empty())
        warn("the session keeps its original system prompt: --system is ignored");
    Output out;
    bool hashed = !store;
    std::string lastNote;
    const auto ask = [&](const std::string &text) {
        add("user", text);
        GenerationResult result = runTurn(*speaker.context, messages, o, out, store.get(), lastNote);
        if (result.reason != FinishReason::Interrupted && !std::exchange(hashed, true))
            store->keepModelHash(hashOf(*speaker.model)); // after the answer: hashing reads the whole file
        return result;
    };
    return question ? finish(ask(*question)) : converse(speaker, ask);
}

struct CompleteOptions {
    ModelOptions model;
    GenerateOptions generate;
    PromptOptions prompt;
};

int complete(const CompleteOptions &o)
{
    o.generate.resolve(); // rejects invalid options before the model is loaded
    std::optional<std::string> text = o.prompt.read();
    if (!text && o.prompt.ids.empty() && isatty(STDIN_FILENO) == 0)
        text = readAll("-");
    if ((!text || text->empty()) && o.prompt.ids.empty())
        throw Error(ErrorKind::Usage, "the prompt is empty", "-p", "give -p TEXT, -f FILE or --ids 1,2,3");
    const auto model = o.model.load();
    const GenerationOptions options = o.generate.resolve(model->recommendedSampling());
    std::vector<TokenId> ids;
    if (!o.prompt.ids.empty())
        ids = parseIds(o.prompt.ids, model->config().vocabulary);
    else if (const Tokenizer *tokenizer = model->tokenizer())
        ids = encodeText(*tokenizer, *text);
    else
        throw Error(ErrorKind::Refused, "the file has no tokenizer", o.model.path, "give --ids");
    Context context(model, o.model.contextOptions());
    Output out;
    Printer printer(out, "yes");
    const GenerationResult result = generate(context, ids, options, printer, interruption().get_token());
    if (!model->tokenizer())
        for (const TokenId id : result.ids)
            out.write(std::to_string(id.value) + "\n");
    else
        out.write("\n");
    out.finish();
    warnIfContextFull(result, options, context);
    if (result.reason != FinishReason::Error)
        warnIfNonFinite(context);
    return finish(result);
}

} // namespace

void StoreOptions::add(CLI::App &app)
{
    store = app.add_option("--store", file, "save the conversation (without a file: in the application's database)")
                ->expected(0, 1);
    app.add_option("--session", session, "continue this session");
}

void addChat(CLI::App &app, Action &action)
{
    auto *command = app.add_subcommand("chat", "chat with a model; with -p or piped input, a single turn");
    auto o = std::make_shared<ChatOptions>();
    o->model.add(*command);
    o->generate.add(*command);
    o->prompt.add(*command, false);
    o->format.add(*command);
    o->store.add(*command);
    command->add_option("--system", o->system, "system prompt");
    command->add_option("--show-thinking", o->showThinking, "show the thinking: yes, no or only")
        ->check(CLI::IsMember({"yes", "no", "only"}));
    command->callback([o, &action] { action = [o] { return chat(*o); }; });
}

void addComplete(CLI::App &app, Action &action)
{
    auto *command = app.add_subcommand("complete", "continue raw text, without a chat template");
    auto o = std::make_shared<CompleteOptions>();
    o->model.add(*command);
    o->generate.add(*command);
    o->prompt.add(*command, true);
    command->callback([o, &action] { action = [o] { return complete(*o); }; });
}

} // namespace moire::cli
