// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/forced_routes.h"
#include "experiments/trace_line.h"

#include <moire/gguf.h>

#include <nlohmann/json.hpp>

#include <cerrno>
#include <cmath>
#include <cstring>
#include <limits>

namespace moire::cli {

namespace {

using Json = nlohmann::ordered_json;

struct TraceOptions {
    ModelOptions model;
    GenerateOptions generate;
    PromptOptions prompt;
    FormatOptions format;
    std::string system;
    bool raw = false;
    std::string out = "-";
    std::string logits;
    std::string router;
    uint32_t top = 5;
    std::string routes; ///< a trace whose routes are forced; empty: none
};

/// A NumPy array of float32 (https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html) whose first
/// dimension is only known at the end. The header is rewritten then; if the output is a pipe, the rows are kept in a
/// temporary file until the header can be written.
class ArrayFile {
public:
    ArrayFile(const std::string &path, std::vector<size_t> rowShape) : m_out(path), m_rowShape(std::move(rowShape))
    {
        for (const size_t n : m_rowShape)
            m_rowSize *= n;
        if (m_out.canRewind()) {
            m_out.write(header());
            return;
        }
        m_rows.reset(std::tmpfile());
        if (!m_rows)
            throw Error(ErrorKind::Failed, std::string("cannot create a temporary file: ") + std::strerror(errno), path,
                        "use a regular file");
    }

    /// Appends a row. An empty row (a position that was not evaluated) becomes NaN, so that rows match positions.
    void add(std::vector<float> row)
    {
        row.resize(m_rowSize, std::numeric_limits<float>::quiet_NaN());
        if (!m_rows)
            m_out.write({reinterpret_cast<const char *>(row.data()), row.size() * sizeof(float)});
        else if (std::fwrite(row.data(), sizeof(float), row.size(), m_rows.get()) != row.size())
            throw Error(ErrorKind::Failed, std::string("cannot write a temporary file: ") + std::strerror(errno),
                        "temporary file", "free space or use a regular file");
        ++m_count;
    }

    void finish()
    {
        if (m_rows)
            copyRows();
        else
            m_out.rewriteStart(header());
        m_out.finish();
    }

private:
    std::string header() const
    {
        std::string text = "{'descr': '<f4', 'fortran_order': False, 'shape': (" + std::to_string(m_count);
        for (const size_t n : m_rowShape)
            text += ", " + std::to_string(n);
        text += ")}";
        text.resize(117, ' '); // room for any number of rows
        text += '\n';
        return std::string("\x93NUMPY\x01\x00", 8) + static_cast<char>(text.size()) + '\0' + text;
    }

    void copyRows()
    {
        m_out.write(header());
        std::rewind(m_rows.get());
        char buffer[65536];
        size_t copied = 0;
        for (size_t n = 0; (n = std::fread(buffer, 1, sizeof buffer, m_rows.get())) > 0; copied += n)
            m_out.write({buffer, n});
        if (copied != m_count * m_rowSize * sizeof(float))
            throw Error(ErrorKind::Failed, "cannot read back a temporary file", "temporary file",
                        "free space or use a regular file");
    }

    struct Close {
        void operator()(std::FILE *file) const { std::fclose(file); }
    };

    Output m_out;
    std::unique_ptr<std::FILE, Close> m_rows; ///< null if the output can seek
    std::vector<size_t> m_rowShape;
    size_t m_rowSize = 1;
    size_t m_count = 0;
};

Json finite(std::optional<double> value)
{
    return value && std::isfinite(*value) ? Json(*value) : Json(nullptr);
}

class Writer final : public GenerationListener {
public:
    Writer(Output &out, ArrayFile *logits, ArrayFile *router, std::vector<uint32_t> moeLayers)
        : m_out(out),
          m_logits(logits),
          m_router(router),
          m_moeLayers(std::move(moeLayers))
    {
    }

    void token(const SharedToken &record) override
    {
        const TokenRecord &r = *record;
        std::string line = experiments::traceLine(r, m_moeLayers);
        if (r.phase == Phase::Answer && !m_settled)
            m_held.push_back(std::move(line));
        else
            m_out.write(line);
        if (m_logits)
            m_logits->add(r.logits);
        if (m_router)
            m_router->add(r.routerScores);
    }

    void thoughtSoFar() override { release(Phase::Thinking); }
    void answerSettled() override
    {
        m_settled = true;
        release(Phase::Answer);
    }
    void finish() { release(Phase::Answer); }

private:
    void release(Phase phase)
    {
        for (std::string &line : m_held) {
            experiments::setPhase(line, phase);
            m_out.write(line);
        }
        m_held.clear();
    }

    Output &m_out;
    std::vector<std::string> m_held; ///< answer lines that may still turn out to be thinking
    bool m_settled = false;
    ArrayFile *m_logits;
    ArrayFile *m_router;
    std::vector<uint32_t> m_moeLayers;
};

Json anomaly(const NonFiniteLogits &found)
{
    return {{"type", "anomaly"},
            {"kind", "non_finite_logits"},
            {"pos", found.position.value},
            {"count", found.count},
            {"layer", found.layer ? Json(found.layer->value) : Json(nullptr)},
            {"tensor", found.tensor.empty() ? Json(nullptr) : Json(found.tensor)},
            {"text", found.text()}};
}

Json settings(const GenerationOptions &options)
{
    Json json = settingsJson(options);
    json["policy"] = policyJson(options.policy);
    return json;
}

std::vector<TokenId> promptIds(const Model &model, const TraceOptions &o, GenerationOptions &generation)
{
    if (!o.prompt.ids.empty())
        return parseIds(o.prompt.ids, model.config().vocabulary);
    std::optional<std::string> text = o.prompt.read();
    if (!text)
        text = readAll("-");
    if (text->empty())
        throw Error(ErrorKind::Usage, "the prompt is empty", "-p", "give -p TEXT, -f FILE or --ids 1,2,3");
    if (!model.tokenizer())
        throw Error(ErrorKind::Refused, "the file has no tokenizer", o.model.path, "give --ids");
    if (o.raw)
        return encodeText(*model.tokenizer(), *text);
    Json messages = Json::array();
    if (!o.system.empty())
        messages.push_back({{"role", "system"}, {"content", validText(o.system)}});
    messages.push_back({{"role", "user"}, {"content", validText(*text)}});
    std::string lastNote;
    const RenderedPrompt prompt = o.format.render(model, messages, lastNote);
    generation.chat = true;
    generation.thinking = prompt.thinking;
    return encodePrompt(*model.tokenizer(), prompt.text);
}

bool isStandardOutput(const std::string &path)
{
    return path == "-";
}

/// At most one output may be standard output: lines and arrays cannot share a stream.
void checkOutputs(const TraceOptions &o)
{
    const int shared = isStandardOutput(o.out) + isStandardOutput(o.logits) + isStandardOutput(o.router);
    if (shared > 1)
        throw Error(ErrorKind::Usage, "only one output can go to standard output", "-o, --logits, --router",
                    "give files for the others");
}

int trace(const TraceOptions &o)
{
    if (!o.routes.empty())
        return traceWithRoutes(o.model, o.routes, o.out);
    o.generate.resolve(); // rejects invalid options before the model is loaded
    checkOutputs(o);
    const auto model = o.model.load();
    GenerationOptions generation = o.generate.resolve(model->recommendedSampling());
    const std::vector<TokenId> ids = promptIds(*model, o, generation);
    const ModelConfig &config = model->config();
    generation.trace = {.probabilities = true,
                        .alternatives = o.top,
                        .routing = true,
                        .routerScores = !o.router.empty(),
                        .stages = true,
                        .promptPositions = true,
                        .logits = !o.logits.empty()};
    Context context(model, o.model.contextOptions());
    Output out(o.out);
    std::optional<ArrayFile> logits;
    std::optional<ArrayFile> router;
    if (!o.logits.empty())
        logits.emplace(o.logits, std::vector<size_t>{config.vocabulary});
    if (!o.router.empty())
        router.emplace(o.router, std::vector<size_t>{config.moeLayers().size(), config.moe.experts});
    const Json run{{"type", "run"},
                   {"model",
                    {{"path", model->file().path()},
                     {"sha256", hashOf(*model)},
                     {"architecture", config.architecture},
                     {"name", validText(config.name)}}},
                   {"settings", settings(generation)},
                   {"backend", model->backendName()},
                   {"threads", model->threads()},
                   {"version", MOIRE_VERSION}};
    out.write(jsonText(run) + "\n");
    Writer writer(out, logits ? &*logits : nullptr, router ? &*router : nullptr, config.moeLayers());
    GenerationResult r;
    try {
        r = generate(context, ids, generation, writer, interruption().get_token());
    } catch (const Error &error) {
        if (!context.nonFinite())
            throw;
        r.reason = FinishReason::Error; // keep the trace so far, with the reason it ended
        r.promptTokens = ids.size();
        r.error = error.what();
        r.errorKind = error.kind();
    }
    writer.finish();
    if (const NonFiniteLogits *found = context.nonFinite())
        out.write(jsonText(anomaly(*found)) + "\n");
    const Json end{{"type", "end"},
                   {"reason", finishReasonName(r.reason)},
                   {"prompt_tokens", r.promptTokens},
                   {"tokens", r.ids.size()},
                   {"ttft_ms", r.ids.empty() ? Json(nullptr) : Json(r.ttftMs)},
                   {"prefill_tps", finite(r.prefillTokensPerSecond)},
                   {"decode_tps", finite(r.decodeTokensPerSecond)},
                   {"seed", r.seed}};
    out.write(jsonText(end) + "\n");
    out.finish();
    if (logits)
        logits->finish();
    if (router)
        router->finish();
    warnIfContextFull(r, generation, context);
    if (r.reason != FinishReason::Error)
        warnIfNonFinite(context);
    else
        std::fprintf(stderr, "moire-cli: error: %s\n", r.error.c_str());
    return r.reason == FinishReason::Interrupted ? exitInterrupted
        : r.reason == FinishReason::Error        ? exitCode(r.errorKind)
                                                 : exitDone;
}

} // namespace

void addTrace(CLI::App &app, Action &action)
{
    auto *command = app.add_subcommand("trace", "run a prompt and write the full trace, one JSON object per line");
    auto o = std::make_shared<TraceOptions>();
    o->model.add(*command);
    o->generate.add(*command);
    o->prompt.add(*command, true);
    o->format.add(*command);
    command->add_option("--system", o->system, "system prompt");
    command->add_flag("--raw", o->raw, "use the text as is, without the chat template");
    command->add_option("-o,--output", o->out, "output file (-: standard output)");
    command->add_option("--logits", o->logits,
                        "NumPy file for the logits of every position (-: standard output; NaN: not evaluated)");
    command->add_option("--router", o->router, "NumPy file for all router scores (-: standard output)");
    command->add_option("--top", o->top, "number of alternatives per token");
    command
        ->add_option("--force-routes", o->routes,
                     "trace file: evaluate its tokens with its experts, and write what the router would have chosen")
        ->excludes("--logits", "--router", "--prompt", "--file", "--ids", "--raw", "--system");
    command->callback([o, &action] { action = [o] { return trace(*o); }; });
}

} // namespace moire::cli
