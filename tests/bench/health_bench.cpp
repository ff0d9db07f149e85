// SPDX-License-Identifier: GPL-3.0-or-later
// Counts the alarms of all health tests with their default parameters on ordinary text, where each is a false one:
//   health_bench MODEL TOKENS read FILE...    the model reads texts in windows (no times, so no stalls)
//   health_bench MODEL TOKENS answer [FILE]   it answers questions (the lines of a file, or its own), with seeds 1, 2,
//                                             ... and the default sampling
// Prints each alarm with the text before it, and the sums, every 5000 tokens and in the end. docs/analysis.md has the
// figures.
#include "analysis/health.h"

#include <moire/context.h>
#include <moire/generation.h>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>

using namespace moire;
using namespace moire::analysis;

namespace {

constexpr size_t window = 512; ///< tokens of a text that are read at once
constexpr size_t answerTokens = 400;

const std::vector<std::string> ownQuestions{
    "Why is the sky blue?",
    "Write a short story about a fox who learns to swim.",
    "How do I make tomato soup?",
    "Explain what a database index is.",
    "What is 17 times 23? Think step by step.",
    "List five things to see in Lisbon.",
    "Write a Python function that reverses a string.",
    "Who was Ada Lovelace?",
    "Give me advice for a job interview.",
    "Translate 'good morning, my friend' into French and German.",
    "What causes the tides?",
    "Write a poem about rain.",
};

/// Takes the records of a run, and counts what the monitor says.
class Counter final : public GenerationListener {
public:
    explicit Counter(bool prompt) : m_prompt(prompt) { }

    void begin()
    {
        m_columns = Columns();
        m_monitor = HealthMonitor();
    }

    void token(const SharedToken &record) override
    {
        if ((record->phase == Phase::Prompt) != m_prompt)
            return;
        TokenRecord token = *record;
        if (m_prompt) {
            token.phase = Phase::Answer;
            token.milliseconds.reset(); // a share of the batch says nothing
        }
        m_columns.append(token);
        ++tokens;
        routed += m_columns.routed(m_columns.size() - 1) ? 1 : 0;
        timed += token.milliseconds ? 1 : 0;
        if (tokens % 5000 == 0)
            print();
        for (const Anomaly &anomaly : m_monitor.add(m_columns, m_columns.size() - 1)) {
            ++alarms[static_cast<size_t>(anomaly.kind)];
            const size_t end = m_columns.pieceEnds().back();
            const std::string_view text = m_columns.pieces().substr(end - std::min<size_t>(end, 60), 60);
            std::printf("%s %.3g (limit %.3g, period %u): %s\n", anomalyName(anomaly.kind), anomaly.value,
                        anomaly.limit, anomaly.period,
                        nlohmann::json(std::string(text))
                            .dump(-1, ' ', true, nlohmann::json::error_handler_t::replace)
                            .c_str());
        }
    }

    void print() const
    {
        std::printf("%llu tokens, %llu with routes, %llu with times\n", static_cast<unsigned long long>(tokens),
                    static_cast<unsigned long long>(routed), static_cast<unsigned long long>(timed));
        for (size_t kind = 0; kind < anomalyKinds; ++kind)
            std::printf("%-18s %llu\n", anomalyName(static_cast<AnomalyKind>(kind)),
                        static_cast<unsigned long long>(alarms[kind]));
        std::fflush(stdout);
    }

    std::array<uint64_t, anomalyKinds> alarms{};
    uint64_t tokens = 0;
    uint64_t routed = 0;
    uint64_t timed = 0;

private:
    bool m_prompt;
    Columns m_columns;
    HealthMonitor m_monitor;
};

void read(const Model &model, Context &context, Counter &counter, size_t limit, const std::vector<std::string> &files)
{
    GenerationOptions options;
    options.trace = {.probabilities = true, .routing = true, .promptPositions = true};
    options.maxTokens = 1;
    for (const std::string &name : files) {
        std::ifstream file(name, std::ios::binary);
        const std::string text{std::istreambuf_iterator<char>(file), {}};
        const std::vector<TokenId> ids = encodeText(*model.tokenizer(), text);
        for (size_t at = 0; at < ids.size() && counter.tokens < limit; at += window) {
            context.truncate(0);
            counter.begin();
            generate(context, std::span(ids).subspan(at, std::min(window, ids.size() - at)), options, counter);
        }
    }
}

std::vector<std::string> linesOf(const std::string &name)
{
    std::ifstream file(name);
    std::vector<std::string> lines;
    for (std::string line; std::getline(file, line);)
        lines.push_back(line);
    return lines;
}

void answer(const Model &model, Context &context, Counter &counter, size_t limit,
            const std::vector<std::string> &questions)
{
    for (uint64_t seed = 1; counter.tokens < limit; ++seed) {
        const auto messages =
            nlohmann::ordered_json::array({{{"role", "user"}, {"content", questions[seed % questions.size()]}}});
        const RenderedPrompt prompt = model.chatFormat()->render(messages, nullptr, nullptr, true, nullptr);
        GenerationOptions options;
        options.chat = true;
        options.thinking = prompt.thinking;
        options.maxTokens = answerTokens;
        options.sampling.seed = seed;
        options.trace = {.probabilities = true, .routing = true};
        counter.begin();
        generate(context, encodePrompt(*model.tokenizer(), prompt.text), options, counter);
    }
}

} // namespace

int main(int argc, char **argv)
{
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    const std::string mode = arguments.size() > 2 ? arguments[2] : "";
    if (mode != "read" && mode != "answer") {
        std::fprintf(stderr, "health_bench MODEL TOKENS read FILE... | answer [FILE]\n");
        return 2;
    }
    const size_t limit = std::strtoull(arguments[1].c_str(), nullptr, 10);
    const auto model = Model::load(arguments[0], {.backend = "cpu", .threads = 1, .context = 1024});
    Context context(model, {.capacity = 1024});
    Counter counter(mode == "read");
    if (mode == "read")
        read(*model, context, counter, limit, {arguments.begin() + 3, arguments.end()});
    else
        answer(*model, context, counter, limit, arguments.size() > 3 ? linesOf(arguments[3]) : ownQuestions);
    counter.print();
    return 0;
}
