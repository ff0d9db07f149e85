// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <filesystem>

namespace moire::cli {

namespace {

using Json = nlohmann::ordered_json;

struct Options {
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

/// Negative log-likelihoods of the tokens of a window from \p scored on, each given those before it in the window.
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
        for (size_t i = 0; i < n; ++i)
            if (at + i + 1 >= scored)
                losses.push_back(-logProbability(logits.subspan(i * vocabulary, vocabulary), window[at + i + 1]));
        at += n;
    }
    return losses;
}

/// Windows of `chunk` tokens without overlap, the second half of each scored, as llama.cpp's perplexity does; chunk 0:
/// the whole text as one window, every token behind the first scored. What is done stays in the output file, from which
/// a later run with the same model and text goes on.
int perplexity(const Options &o)
{
    const std::string text = readAll(o.file);
    // A text as one window is not counted in tokens yet: seldom are they shorter than three bytes.
    const auto model = o.model.load(o.chunk ? o.chunk : text.size() / 3 + 1);
    if (!model->tokenizer())
        throw Error(ErrorKind::Refused, "the file has no tokenizer", o.model.path, "use another model");
    const Tokenizer &tokenizer = *model->tokenizer();
    const std::vector<TokenId> ids = tokenizer.encode(text, {.addSpecial = false});
    const size_t bos = tokenizer.addsBos() ? 1 : 0;
    const size_t size = o.chunk ? o.chunk : ids.size() + bos;
    const size_t body = size - std::min(size, bos);
    if (body < 2 || ids.size() < body)
        throw Error(ErrorKind::Refused,
                    "the text of " + std::to_string(ids.size()) + " tokens is shorter than a chunk of " +
                        std::to_string(size),
                    o.file, "give a longer text or a smaller --chunk");
    ContextOptions options = o.model.contextOptions();
    options.capacity = size;
    Context context(model, options);
    size_t chunks = ids.size() / body;
    if (o.limit)
        chunks = std::min(chunks, o.limit);
    Json state{{"model", model->file().path()},
               {"file", o.file},
               {"tokens", ids.size()},
               {"chunk", size},
               {"losses", Json::array()}};
    if (!o.out.empty() && std::filesystem::exists(o.out)) {
        const Json before = Json::parse(readAll(o.out), nullptr, false);
        if (before.is_object() && before.value("model", "") == state["model"] &&
            before.value("tokens", size_t{0}) == ids.size() && before.value("chunk", size_t{0}) == size)
            state["losses"] = before["losses"];
    }
    std::vector<double> all;
    for (size_t c = 0; c < chunks; ++c) {
        if (c >= state["losses"].size()) {
            std::vector<TokenId> window;
            if (bos)
                window.push_back(*tokenizer.bos());
            window.insert(window.end(), ids.begin() + static_cast<std::ptrdiff_t>(c * body),
                          ids.begin() + static_cast<std::ptrdiff_t>((c + 1) * body));
            state["losses"].push_back(score(context, window, o.chunk ? size / 2 : 1));
            if (!o.out.empty()) {
                Output out(o.out);
                out.write(state.dump() + "\n");
                out.finish();
            }
        }
        for (const auto &loss : state["losses"][c])
            all.push_back(loss.get<double>());
    }
    double mean = 0.0;
    for (const double loss : all)
        mean += loss / static_cast<double>(all.size());
    double variance = 0.0;
    for (const double loss : all)
        variance += (loss - mean) * (loss - mean) / static_cast<double>(std::max<size_t>(1, all.size() - 1));
    const double interval = 1.96 * std::sqrt(variance / static_cast<double>(all.size()));
    Output out;
    if (o.json) {
        out.write(Json{{"nll", mean},
                       {"nll_interval95", interval},
                       {"perplexity", std::exp(mean)},
                       {"tokens", all.size()},
                       {"chunks", chunks}}
                      .dump() +
                  "\n");
    } else {
        char line[200];
        std::snprintf(line, sizeof line, "perplexity %.4f (%.4f to %.4f, 95 %%), mean NLL %.6f over %zu tokens\n",
                      std::exp(mean), std::exp(mean - interval), std::exp(mean + interval), mean, all.size());
        out.write(line);
    }
    out.finish();
    return exitDone;
}

} // namespace

void addEval(CLI::App &app, Action &action)
{
    auto *eval = app.add_subcommand("eval", "measures of quality");
    eval->require_subcommand(1);
    auto *command = eval->add_subcommand("perplexity", "of a text");
    auto o = std::make_shared<Options>();
    o->model.add(*command);
    command->add_option("file", o->file, "text file (-: standard input)")->required();
    command->add_option("-o,--output", o->out, "JSON file that keeps what is done, for going on");
    command->add_option("--chunk", o->chunk, "tokens of a window; 0: the whole text as one, every token scored");
    command->add_option("--limit", o->limit, "most windows");
    command->add_flag("--json", o->json, "for machines");
    command->callback([o, &action] { action = [o] { return perplexity(*o); }; });
}

} // namespace moire::cli
