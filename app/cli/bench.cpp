// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/bench_compare.h"
#include "cli/commands.h"

#include <moire/gguf.h>
#include <moire/machine.h>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <chrono>

#include <sys/resource.h>

namespace moire::cli {

namespace {

using Json = nlohmann::ordered_json;
using Clock = std::chrono::steady_clock;

struct BenchOptions {
    ModelOptions model;
    std::string prefill = "512"; ///< lists of lengths
    std::string decode = "128";
    size_t depth = 0;
    size_t repeats = 5;
    bool observe = false;
    bool plain = false;
    bool json = false;
    std::string compare; ///< an earlier report
};

std::vector<size_t> lengthsOf(const std::string &list, const char *option)
{
    constexpr size_t most = 1 << 20;
    std::vector<size_t> lengths;
    for (size_t at = 0; at <= list.size();) {
        const size_t end = std::min(list.find(',', at), list.size());
        size_t length = 0;
        const auto [stop, status] = std::from_chars(list.data() + at, list.data() + end, length);
        if (status != std::errc() || stop != list.data() + end || length > most)
            throw Error(ErrorKind::Usage, "'" + printable(list, 60) + "' is not a list of lengths", option,
                        "give numbers of tokens from 0 to " + std::to_string(most) + ": N,N");
        lengths.push_back(length);
        at = end + 1;
    }
    return lengths;
}

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

std::vector<TokenId> someTokens(size_t n, size_t vocabulary)
{
    std::vector<TokenId> ids;
    for (size_t i = 0; i < n; ++i)
        ids.emplace_back(static_cast<uint32_t>((7919 * i + 11) % vocabulary));
    return ids;
}

void evaluateAll(Context &context, std::span<const TokenId> ids, LogitRows last)
{
    for (size_t at = 0; at < ids.size();) {
        const size_t n = std::min(context.batch(), ids.size() - at);
        context.evaluate(ids.subspan(at, n), at + n == ids.size() ? last : LogitRows::None, nullptr,
                         interruption().get_token());
        at += n;
    }
}

/// Context capacity that a test of \p tokens tokens needs.
size_t contextTokens(const BenchOptions &o, size_t tokens)
{
    return o.depth + tokens + 8;
}

enum class Test : uint8_t { Prefill, Decode, ObservedDecode, SampledDecode, TracedDecode };

/// These tests generate a real answer, which needs one more prompt token.
bool isAnswer(Test test)
{
    return test == Test::SampledDecode || test == Test::TracedDecode;
}

/// Appended to the test's name and token count.
const char *suffix(Test test)
{
    switch (test) {
    case Test::Prefill:
    case Test::Decode:
        return "";
    case Test::ObservedDecode:
        return "+routes";
    case Test::SampledDecode:
        return "+sample";
    case Test::TracedDecode:
        return "+trace";
    }
    return "";
}

/// What a listener that watches every token requests: the chosen experts and their weights.
StepTrace routesTrace()
{
    StepTrace trace;
    trace.wantRouting = true;
    return trace;
}

/// Generates a real answer: every token is sampled with the default settings and decoded to text, with or without
/// everything the window traces. The context is just large enough, so every token except the last is evaluated.
double measureAnswerOnce(const std::shared_ptr<const Model> &model, const BenchOptions &o, size_t tokens, bool traced)
{
    ContextOptions options = o.model.contextOptions();
    options.capacity = o.depth + 1 + tokens;
    Context context(model, options);
    const auto ids = someTokens(o.depth + 1, model->config().vocabulary);
    GenerationOptions generation;
    generation.sampling.seed = 1;
    generation.ignoreEos = true;
    if (traced)
        generation.trace = keptTrace();
    GenerationListener listener;
    const std::stop_token stop = interruption().get_token();
    GenerationOptions warm = generation; // a device captures its step graphs during the first steps of a context
    warm.maxTokens = std::min<size_t>(tokens, 3);
    generate(context, ids, warm, listener, stop);
    const GenerationResult result = generate(context, ids, generation, listener, stop);
    if (result.reason == FinishReason::Interrupted)
        throw Error(ErrorKind::Interrupted, "interrupted", "bench", "run the command again");
    if (result.reason == FinishReason::Error)
        throw Error(result.errorKind, result.error, "bench", "try another backend");
    return result.decodeTokensPerSecond.value_or(0.0);
}

/// Tokens per second of one run of a test in a fresh context; filling the context to the depth is not timed.
double measureOnce(const std::shared_ptr<const Model> &model, const BenchOptions &o, size_t tokens, Test test)
{
    if (isAnswer(test))
        return measureAnswerOnce(model, o, tokens, test == Test::TracedDecode);
    ContextOptions options = o.model.contextOptions();
    options.capacity = contextTokens(o, tokens);
    Context context(model, options);
    const auto ids = someTokens(o.depth + tokens, model->config().vocabulary);
    evaluateAll(context, std::span(ids).first(o.depth), LogitRows::None);
    const auto timed = std::span(ids).subspan(o.depth);
    StepTrace routes = routesTrace();
    StepTrace *const trace = test == Test::ObservedDecode ? &routes : nullptr;
    if (test != Test::Prefill) { // a device captures its step graphs during the first steps of a context
        for (size_t i = 0; i < 3; ++i)
            context.evaluate(timed.first(1), LogitRows::Last, trace, interruption().get_token());
        context.truncate(o.depth);
    }
    const Clock::time_point start = Clock::now();
    if (test == Test::Prefill)
        evaluateAll(context, timed, LogitRows::Last);
    else
        for (size_t i = 0; i < timed.size(); ++i)
            context.evaluate(timed.subspan(i, 1), LogitRows::Last, trace, interruption().get_token());
    const double seconds = secondsSince(start);
    warnIfNonFinite(context);
    return static_cast<double>(tokens) / seconds;
}

/// Milliseconds by stage and joins of one evaluation, in a run of its own that is not timed: of the whole prompt, or of
/// a decoded token, the mean of a few.
Json profile(const std::shared_ptr<const Model> &model, const BenchOptions &o, size_t tokens, Test test)
{
    constexpr size_t decoded = 8;
    ContextOptions options = o.model.contextOptions();
    options.capacity = contextTokens(o, std::max(tokens, decoded));
    Context context(model, options);
    const auto ids = someTokens(o.depth + std::max(tokens, decoded), model->config().vocabulary);
    evaluateAll(context, std::span(ids).first(o.depth), LogitRows::None);
    StepTrace trace;
    trace.wantStages = true;
    StageTimes stages{};
    size_t joins = 0;
    size_t evaluations = 0;
    const size_t batch = test == Test::Prefill ? context.batch() : 1;
    const size_t count = test == Test::Prefill ? tokens : decoded;
    for (size_t at = 0; at < count; at += batch, ++evaluations) {
        context.evaluate(std::span(ids).subspan(o.depth + at, std::min(batch, count - at)), LogitRows::Last, &trace,
                         interruption().get_token());
        for (size_t s = 0; s < stageCount; ++s)
            stages[s] += trace.stages[s];
        joins += trace.joins;
    }
    const double parts = test == Test::Prefill ? 1.0 : static_cast<double>(evaluations);
    Json result{{"joins", static_cast<double>(joins) / parts}, {"stages_ms", Json::object()}};
    for (size_t s = 0; s < stageCount; ++s)
        if (stages[s] > 0.0)
            result["stages_ms"][stageName(static_cast<Stage>(s))] = stages[s] / parts;
    return result;
}

/// "53.1 % of the bandwidth; 12.0 joins; attention 1.52 ms, experts 8.10 ms"; the parts that are known.
std::string profileText(const Json &result)
{
    char text[80];
    std::string line;
    if (result.contains("bandwidth_share")) {
        std::snprintf(text, sizeof text, "%.1f %% of the bandwidth; ", 100.0 * result["bandwidth_share"].get<double>());
        line += text;
    }
    if (!result.contains("joins"))
        return line;
    std::snprintf(text, sizeof text, "%.1f joins; ", result["joins"].get<double>());
    line += text;
    for (const auto &[stage, ms] : result["stages_ms"].items()) {
        std::snprintf(text, sizeof text, "%s %.3g ms, ", stage.c_str(), ms.get<double>());
        line += text;
    }
    return line.substr(0, line.size() - 2);
}

void warmUp(const std::shared_ptr<const Model> &model, TensorType cache)
{
    Context warm(model, {.capacity = 64, .cacheType = cache});
    evaluateAll(warm, someTokens(16, model->config().vocabulary), LogitRows::Last);
    evaluateAll(warm, someTokens(1, model->config().vocabulary), LogitRows::Last);
}

double median(const Json &result)
{
    auto speeds = result["tokens_per_second"].get<std::vector<double>>();
    std::sort(speeds.begin(), speeds.end());
    return speeds[speeds.size() / 2];
}

int bench(const BenchOptions &o)
{
    const std::string earlier = o.compare.empty() ? std::string() : readAll(o.compare);
    const Clock::time_point start = Clock::now();
    const std::vector<size_t> prefill = lengthsOf(o.prefill, "-p");
    const std::vector<size_t> decode = lengthsOf(o.decode, "-n");
    const size_t maxTokens = std::max(std::ranges::max(prefill), std::ranges::max(decode));
    const auto model = o.model.load(contextTokens(o, maxTokens));
    const double loadMs = 1000.0 * secondsSince(start);
    const TensorType cache = o.model.contextOptions().cacheType;
    const bool onCpu = model->backendName() == "cpu";
    Json report{{"model", model->file().path()},   {"architecture", model->config().architecture},
                {"backend", model->backendName()}, {"threads", model->threads()},
                {"version", MOIRE_VERSION},        {"load_ms", loadMs},
                {"results", Json::array()}};
    if (!o.compare.empty())
        compareReports(report, earlier, o.compare); // before minutes of measuring
    // Measured in the same run, because machines differ from minute to minute.
    const bool decodes = std::ranges::max(decode) > 0;
    const double bandwidth =
        onCpu && decodes ? measureMemoryBandwidth(interruption().get_token(), model->threads()) : 0.0;
    Json results = Json::array();
    // Tests that are compared with each other alternate, so that a change in the machine's speed affects all of them.
    const auto measure = [&](const std::string &name, size_t tokens, std::initializer_list<Test> tests) {
        if (tokens == 0)
            return;
        const size_t first = results.size();
        for (size_t r = 0; r < o.repeats; ++r)
            for (size_t i = 0; i < tests.size(); ++i) {
                const Test test = tests.begin()[i];
                const double speed = measureOnce(model, o, tokens, test);
                const size_t depth = o.depth + (isAnswer(test) ? 1 : 0);
                if (r == 0) {
                    results.push_back({{"test", name + std::to_string(tokens) + suffix(test)},
                                       {"depth", depth},
                                       {"tokens_per_second", Json::array()},
                                       {"bytes_per_token", model->bytesPerToken(depth, cache)}});
                    if (test == Test::ObservedDecode)
                        results.back()["observe"] = true;
                }
                results[first + i]["tokens_per_second"].push_back(speed);
            }
        for (size_t i = 0; onCpu && i < tests.size(); ++i) {
            const Test test = tests.begin()[i];
            Json &result = results[first + i];
            if (test == Test::Prefill || test == Test::Decode)
                result.update(profile(model, o, tokens, test));
            if (test == Test::Decode && bandwidth > 0.0)
                result["bandwidth_share"] = median(result) * result["bytes_per_token"].get<double>() / bandwidth;
        }
    };
    bool interrupted = false;
    try {
        warmUp(model, cache);
        for (const size_t n : prefill)
            measure("pp", n, {Test::Prefill});
        for (const size_t n : decode)
            if (o.observe)
                measure("tg", n, {Test::Decode, Test::ObservedDecode});
            else if (o.plain)
                measure("tg", n, {Test::Decode});
            else
                measure("tg", n, {Test::Decode, Test::SampledDecode, Test::TracedDecode});
    } catch (const Error &error) {
        if (error.kind() != ErrorKind::Interrupted)
            throw;
        if (results.empty())
            throw Error(ErrorKind::Interrupted, "interrupted before anything was measured", "bench",
                        "run the command again");
        interrupted = true; // still report what was measured
        warn("interrupted: not all tests and repeats were measured");
    }
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    report["peak_rss_bytes"] = static_cast<uint64_t>(usage.ru_maxrss) * 1024;
    report["read_bytes_per_second"] = bandwidth;
    report["results"] = results;
    const int slower = o.compare.empty() ? 0 : compareReports(report, earlier, o.compare);
    Output out;
    if (o.json) {
        out.write(jsonText(report) + "\n");
    } else {
        out.write(model->backendDescription() + ", loaded in " + std::to_string(static_cast<int>(loadMs)) + " ms\n");
        for (const auto &r : report["results"]) {
            auto speeds = r["tokens_per_second"].get<std::vector<double>>();
            std::sort(speeds.begin(), speeds.end());
            char line[160];
            std::snprintf(line, sizeof line, "%-16s depth %-6zu %10.2f t/s  (%.2f to %.2f)\n",
                          r["test"].get<std::string>().c_str(), r["depth"].get<size_t>(), speeds[speeds.size() / 2],
                          speeds.front(), speeds.back());
            out.write(line);
            if (const std::string details = profileText(r); !details.empty())
                out.write("  " + details + "\n");
            if (r.contains("verdict")) {
                std::snprintf(line, sizeof line, "  %s: %.2f of the earlier %.2f t/s\n",
                              r["verdict"].get<std::string>().c_str(), r["ratio"].get<double>(),
                              r["before"].get<double>());
                out.write(line);
            }
        }
    }
    out.finish();
    return interrupted ? exitInterrupted : slower > 0 ? exitFailed : exitDone;
}

} // namespace

void addBench(CLI::App &app, Action &action)
{
    auto *command = app.add_subcommand("bench", "measure prefill and decode speed, load time and memory");
    auto o = std::make_shared<BenchOptions>();
    o->model.add(*command);
    command->add_option("-p", o->prefill, "prefill lengths in tokens: N,N");
    command->add_option("-n", o->decode, "decode lengths in tokens: N,N");
    command->add_option("-d", o->depth, "tokens already in the cache")->check(CLI::Range(0, 1 << 20));
    command->add_option("-r", o->repeats, "number of repeats")->check(CLI::Range(1, 1000));
    command->add_flag("--observe", o->observe, "decode alternately with and without recording the router's choices");
    command->add_flag("--plain", o->plain, "decode with the model alone, without the +sample and +trace rows");
    command->add_flag("--json", o->json, "print JSON");
    command->add_option("--compare", o->compare, "compare with FILE, an earlier report of --json; fails if slower")
        ->type_name("FILE");
    command->callback([o, &action] { action = [o] { return bench(*o); }; });
}

} // namespace moire::cli
