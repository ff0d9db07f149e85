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

/// Writes the text as it becomes certain. Where only one of thinking and answer is shown, the answer waits until it
/// cannot turn out to be thinking any more, at the latest until finish().
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
        if (phase == Phase::Answer && m_thought)
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
    bool m_thought = false; ///< thinking was written last
};

int finish(const GenerationResult &result)
{
    if (result.reason == FinishReason::Error) {
        std::fprintf(stderr, "moire-cli: error: %s\n", result.error.c_str());
        return exitCode(result.errorKind);
    }
    return result.reason == FinishReason::Interrupted ? exitInterrupted : exitDone;
}

const Tokenizer &needTokenizer(const Model &model, const std::string &path)
{
    if (!model.tokenizer() || !model.chatFormat())
        throw Error(ErrorKind::Refused, "the file has no tokenizer", path, "use another file, or complete --ids");
    return *model.tokenizer();
}

} // namespace

void tellFullContext(const GenerationResult &result, const GenerationOptions &options, const Context &context)
{
    const bool asked = options.maxTokens && result.ids.size() >= *options.maxTokens;
    if (result.reason == FinishReason::Length && !asked)
        warn("the context of " + std::to_string(context.capacity()) +
             " tokens is full, the answer is cut off: use a larger one (-c) or start a new chat");
}

void tellNonFinite(const Context &context)
{
    static bool told = false;
    if (context.nonFinite() && !std::exchange(told, true))
        warn(context.nonFinite()->text() + "; the answer cannot be trusted: download the model again");
}

namespace {

void tellSpeeds(const Model &model, const GenerationResult &r)
{
    char line[200];
    std::snprintf(line, sizeof line, ": %zu prompt tokens (%zu in the cache), %zu tokens, TTFT %.0f ms, %.1f tokens/s",
                  r.promptTokens, r.reusedTokens, r.ids.size(), r.ttftMs, r.decodeTokensPerSecond.value_or(0.0));
    tell(model.backendDescription() + line);
}

/// The device was lost or its memory full: what was said stays, and the conversation goes on without it.
bool failedDevice(const GenerationResult &result)
{
    return result.reason == FinishReason::Error &&
        (result.errorKind == ErrorKind::DeviceLost || result.errorKind == ErrorKind::DeviceMemory);
}

/// One turn: renders the messages, generates, and adds the answer to them, also what a failed device left of it.
/// \p told: what was last said about how the template takes them.
GenerationResult turn(Context &context, Json &messages, const ChatOptions &o, Output &out, ChatStore *store,
                      std::string &told)
{
    const Model &model = context.model();
    const RenderedPrompt prompt = o.format.render(model, messages, told);
    GenerationOptions options = o.generate.finished(model.recommendedSampling());
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
        if (!failedDevice(result)) {
            if (store)
                store->finish(result);
            throw;
        }
    }
    printer.finish();
    if (store)
        store->finish(result);
    tellSpeeds(model, result);
    out.write("\n");
    out.flush();
    Json answer{{"role", "assistant"}, {"content", result.text}};
    if (!result.thinkingText.empty())
        answer["reasoning_content"] = result.thinkingText;
    messages.push_back(std::move(answer));
    tellFullContext(result, options, context);
    if (result.reason != FinishReason::Error)
        tellNonFinite(context);
    return result;
}

/// Who answers: replaced as a whole where its device fails.
struct Speaker {
    explicit Speaker(const ModelOptions &how)
        : options(how),
          model(options.load()),
          context(std::make_unique<Context>(model, options.contextOptions()))
    {
        needTokenizer(*model, options.path);
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
        if (failedDevice(result)) {
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
    o.generate.finished(); // refuses wrong options before the model is loaded
    std::optional<std::string> question = o.prompt.read();
    const bool interactive = !question && isatty(STDIN_FILENO) != 0;
    if (!question && !interactive)
        question = readAll("-");
    if (question && question->empty())
        throw Error(ErrorKind::Usage, "the prompt is empty", "-p", "give some text");
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
    std::string told;
    const auto ask = [&](const std::string &text) {
        add("user", text);
        GenerationResult result = turn(*speaker.context, messages, o, out, store.get(), told);
        if (result.reason != FinishReason::Interrupted && !std::exchange(hashed, true))
            store->keepModelHash(hashOf(*speaker.model)); // behind the answer, which reading all of the file would slow
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
    o.generate.finished(); // refuses wrong options before the model is loaded
    std::optional<std::string> text = o.prompt.read();
    if (!text && o.prompt.ids.empty() && isatty(STDIN_FILENO) == 0)
        text = readAll("-");
    if ((!text || text->empty()) && o.prompt.ids.empty())
        throw Error(ErrorKind::Usage, "the prompt is empty", "-p", "give -p TEXT, -f FILE or --ids 1,2,3");
    const auto model = o.model.load();
    const GenerationOptions options = o.generate.finished(model->recommendedSampling());
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
    tellFullContext(result, options, context);
    if (result.reason != FinishReason::Error)
        tellNonFinite(context);
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
    command->add_option("--show-thinking", o->showThinking, "yes, no or only")
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
