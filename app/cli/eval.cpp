// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include <moire/hash.h>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <limits>

namespace moire::cli {

namespace {

using Json = nlohmann::ordered_json;

struct EvalOptions {
    ModelOptions model;
    std::string file;
    std::string out;
    size_t chunk = 512;
    size_t limit = 0;
    bool json = false;
};

double logProbability(std::span<const float> logits, TokenId id)
{
    const double top = *std::max_element(logits.begin(), logits.end());
    double sum = 0.0;
    for (const float logit : logits)
        sum += std::exp(static_cast<double>(logit) - top);
    return static_cast<double>(logits[id.value]) - top - std::log(sum);
}

/// Negative log-likelihood (nats) of each token of the window from position \p scored on, given the tokens before it.
std::vector<double> score(Context &context, std::span<const TokenId> window, size_t scored)
{
    std::vector<double> losses;
    const size_t vocabulary = context.model().config().vocabulary;
    const size_t rows = std::max<size_t>(1, std::min(context.batch(), (16u << 20) / vocabulary));
    context.truncate(0);
    for (size_t at = 0; at + 1 < window.size();) {
        const size_t n = std::min(rows, window.size() - 1 - at);
        const auto logits =
            context.evaluate(window.subspan(at, n), LogitRows::All, nullptr, interruption().get_token());
        warnIfNonFinite(context);
        for (size_t i = 0; i < n; ++i)
            if (at + i + 1 >= scored)
                losses.push_back(-logProbability(logits.subspan(i * vocabulary, vocabulary), window[at + i + 1]));
        at += n;
    }
    return losses;
}

/// The text in windows of `chunk` tokens without overlap. The second half of each window is scored, as in llama.cpp's
/// perplexity tool; with chunk 0 the whole text is one window and every token after the first is scored.
struct Windows {
    std::vector<TokenId> ids;
    std::optional<TokenId> bos;
    size_t size = 0; ///< tokens per window, including BOS
    size_t body = 0; ///< the same without BOS
    size_t count = 0;
    size_t scored = 0; ///< first scored position in a window

    Windows(const EvalOptions &o, const Tokenizer &tokenizer, const std::string &text)
        : ids(tokenizer.encode(text, {.addSpecial = false})),
          bos(tokenizer.addsBos() ? tokenizer.bos() : std::nullopt)
    {
        size = o.chunk ? o.chunk : ids.size() + (bos ? 1 : 0);
        body = size - std::min<size_t>(size, bos ? 1 : 0);
        if (body < 2 || ids.size() < body)
            throw Error(ErrorKind::Refused,
                        "the text has " + std::to_string(ids.size()) + " tokens, too few for a window of " +
                            std::to_string(size),
                        o.file, "use a longer text or a smaller --chunk");
        count = ids.size() / body;
        if (o.limit)
            count = std::min(count, o.limit);
        scored = o.chunk ? size / 2 : 1;
    }

    std::vector<TokenId> window(size_t n) const
    {
        std::vector<TokenId> tokens;
        if (bos)
            tokens.push_back(*bos);
        const auto first = ids.begin() + static_cast<std::ptrdiff_t>(n * body);
        tokens.insert(tokens.end(), first, first + static_cast<std::ptrdiff_t>(body));
        return tokens;
    }
};

/// The output file: which run it belongs to, and the losses of every finished window. A run resumes from it if
/// everything the numbers depend on is the same.
class State {
public:
    State(std::string path, Json run) : m_path(std::move(path)), m_json(std::move(run))
    {
        m_json["losses"] = Json::array();
        // There is nothing to resume from in a pipe or device: it gets one result, at the end.
        std::error_code ignored;
        m_resumable = !m_path.empty() && m_path != "-" &&
            (!std::filesystem::exists(m_path, ignored) || std::filesystem::is_regular_file(m_path, ignored));
        if (m_resumable && std::filesystem::exists(m_path, ignored))
            resume();
    }

    size_t done() const { return m_json["losses"].size(); }
    std::vector<double> losses(size_t window) const { return m_json["losses"][window].get<std::vector<double>>(); }
    bool onStandardOutput() const { return m_path == "-"; }
    bool resumable() const { return m_resumable; }

    void add(const std::vector<double> &losses)
    {
        m_json["losses"].push_back(losses);
        if (m_resumable)
            write();
    }

    void finish(const Json &result)
    {
        m_json["result"] = result;
        if (!m_path.empty())
            write();
    }

private:
    void resume()
    {
        const auto refuse = [&](const std::string &what) {
            throw Error(ErrorKind::Refused, what, m_path, "choose another file, or remove it to start over");
        };
        const Json before = Json::parse(readAll(m_path), nullptr, false);
        if (!isState(before))
            refuse("not a result of eval perplexity");
        for (const auto &[key, value] : m_json.items())
            if (key != "losses" && (!before.contains(key) || before[key] != value))
                refuse("the file contains the result of a different run: its '" + key + "' differs");
        m_json["losses"] = before["losses"];
        for (Json &window : m_json["losses"]) // JSON has no NaN, so it was written as null
            for (Json &loss : window)
                if (loss.is_null())
                    loss = std::numeric_limits<double>::quiet_NaN();
    }

    static bool isState(const Json &json)
    {
        if (!json.is_object() || !json.contains("losses") || !json["losses"].is_array())
            return false;
        for (const Json &window : json["losses"])
            if (!window.is_array() || window.empty() ||
                !std::all_of(window.begin(), window.end(),
                             [](const Json &loss) { return loss.is_number() || loss.is_null(); }))
                return false;
        return true;
    }

    void write() const
    {
        Output out(m_path);
        out.write(jsonText(m_json) + "\n");
        out.finish();
    }

    std::string m_path;
    Json m_json;
    bool m_resumable = false;
};

/// What the numbers depend on. Paths are not part of it: the same model or text under another path is the same run.
Json runOf(const EvalOptions &o, const Model &model, const std::string &text, const Windows &windows)
{
    return {{"model", o.out.empty() ? std::string() : hashOf(model)},
            {"text", sha256(text)},
            {"tokens", windows.ids.size()},
            {"chunk", windows.size},
            {"scored_from", windows.scored},
            {"cache_type", o.model.cacheType},
            {"backend", model.backendName()}};
}

Json resultOf(const std::vector<double> &losses, size_t windows)
{
    const auto n = static_cast<double>(losses.size());
    double mean = 0.0;
    for (const double loss : losses)
        mean += loss / n;
    double variance = 0.0;
    for (const double loss : losses)
        variance += (loss - mean) * (loss - mean) / std::max(1.0, n - 1.0);
    return {{"nll", mean},
            {"nll_interval95", 1.96 * std::sqrt(variance / n)},
            {"perplexity", std::exp(mean)},
            {"tokens", losses.size()},
            {"chunks", windows}};
}

void writeResult(const Json &result, bool json)
{
    Output out;
    if (json) {
        out.write(result.dump() + "\n");
    } else {
        const auto mean = result["nll"].get<double>();
        const auto interval = result["nll_interval95"].get<double>();
        char line[200];
        std::snprintf(line, sizeof line, "perplexity %.4f (%.4f to %.4f, 95 %%), mean NLL %.6f over %zu tokens\n",
                      std::exp(mean), std::exp(mean - interval), std::exp(mean + interval), mean,
                      result["tokens"].get<size_t>());
        out.write(line);
    }
    out.finish();
}

int perplexity(const EvalOptions &o)
{
    const std::string text = readAll(o.file);
    // With the whole text as one window the token count is not known yet; tokens rarely average under three bytes.
    const auto model = o.model.load(o.chunk ? o.chunk : text.size() / 3 + 1);
    if (!model->tokenizer())
        throw Error(ErrorKind::Refused, "the file has no tokenizer", o.model.path, "use another model");
    const Windows windows(o, *model->tokenizer(), text);
    ContextOptions options = o.model.contextOptions();
    options.capacity = windows.size;
    Context context(model, options);
    State state(o.out, runOf(o, *model, text, windows));
    std::vector<double> all;
    size_t done = 0;
    try {
        for (; done < windows.count; ++done) {
            if (done >= state.done())
                state.add(score(context, windows.window(done), windows.scored));
            const std::vector<double> losses = state.losses(done);
            all.insert(all.end(), losses.begin(), losses.end());
        }
    } catch (const Error &error) {
        if (error.kind() != ErrorKind::Interrupted)
            throw;
        if (done == 0)
            throw Error(ErrorKind::Interrupted, "interrupted before the first window was finished", o.file,
                        "run the command again");
        warn("interrupted after " + std::to_string(done) + " of " + std::to_string(windows.count) + " windows" +
             (state.resumable() ? "; run the same command again to resume" : ""));
    }
    const Json result = resultOf(all, done);
    state.finish(result);
    if (!state.onStandardOutput())
        writeResult(result, o.json);
    return done < windows.count ? exitInterrupted : exitDone;
}

} // namespace

void addEval(CLI::App &app, Action &action)
{
    auto *eval = app.add_subcommand("eval", "measure model quality");
    eval->require_subcommand(1);
    auto *command = eval->add_subcommand("perplexity", "measure perplexity on a text");
    auto o = std::make_shared<EvalOptions>();
    o->model.add(*command);
    command->add_option("file", o->file, "text file (-: standard input)")->required();
    command->add_option("-o,--output", o->out,
                        "JSON file for progress, to resume from later (-: print the result at the end)");
    command->add_option("--chunk", o->chunk,
                        "window size in tokens; 0: the whole text as one window, with every token scored");
    command->add_option("--limit", o->limit, "maximum number of windows");
    command->add_flag("--json", o->json, "print JSON");
    command->callback([o, &action] { action = [o] { return perplexity(*o); }; });
    addMeasurements(*eval, action);
}

} // namespace moire::cli
