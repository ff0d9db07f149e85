// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include <moire/quantize.h>

#include <nlohmann/json.hpp>

#include <map>

#include <unistd.h>

namespace moire::cli {

namespace {

using Json = nlohmann::ordered_json;

struct QuantizeArguments {
    std::string in;
    std::string out;
    std::vector<std::string> choices;
    std::string importance;
    QuantizeOptions options;
    bool json = false;
};

TypeChoice typeChoice(const std::string &text)
{
    const size_t equals = text.rfind('=');
    if (equals == std::string::npos || equals == 0)
        throw Error(ErrorKind::Usage, "'" + printable(text, 100) + "' names no type", "--tensor",
                    "give PATTERN=TYPE, such as ffn_down_exps=Q5_K");
    const auto type = typeByName(text.substr(equals + 1));
    if (!type || !canQuantizeTo(*type))
        throw Error(ErrorKind::Usage, "'" + printable(text.substr(equals + 1), 40) + "' is not a type to quantise to",
                    "--tensor", "use one such as Q8_0, Q4_K or IQ4_XS");
    return {text.substr(0, equals), *type};
}

std::string mebibytes(uint64_t bytes)
{
    char text[40];
    std::snprintf(text, sizeof text, "%.1f MiB", static_cast<double>(bytes) / 1048576.0);
    return text;
}

double bitsPerWeight(const QuantizeReport &report)
{
    return 8.0 * static_cast<double>(report.bytes) / static_cast<double>(std::max<uint64_t>(report.weights, 1));
}

Json quantizedJson(const QuantizeArguments &o, const QuantizeReport &report)
{
    Json tensors = Json::array();
    for (const QuantizedTensor &t : report.tensors)
        tensors.push_back({{"name", validText(t.name)},
                           {"from", typeName(t.from)},
                           {"type", typeName(t.to)},
                           {"wanted", typeName(t.wanted)},
                           {"bytes", t.bytes},
                           {"error", t.error ? Json(*t.error) : Json(nullptr)}});
    return {{"file", o.out},
            {"type", o.options.mix},
            {"source_bytes", report.sourceBytes},
            {"bytes", report.bytes},
            {"bits_per_weight", bitsPerWeight(report)},
            {"resumed_at", report.resumedAt},
            {"warnings", report.warnings},
            {"experts_without_importance", report.unseenExperts},
            {"tensors", tensors}};
}

/// Bytes, number and mean error of the tensors of each type, and which types took another's place.
std::string quantizedText(const QuantizeArguments &o, const QuantizeReport &report)
{
    struct Sum {
        size_t tensors = 0;
        uint64_t bytes = 0;
        double error = 0.0;
        size_t measured = 0;
    };
    std::map<std::string_view, Sum> types;
    std::map<std::pair<std::string_view, std::string_view>, size_t> replaced;
    for (const QuantizedTensor &t : report.tensors) {
        Sum &sum = types[typeName(t.to)];
        ++sum.tensors;
        sum.bytes += t.bytes;
        sum.error += t.error.value_or(0.0);
        sum.measured += t.error ? 1 : 0;
        if (t.to != t.wanted)
            ++replaced[{typeName(t.wanted), typeName(t.to)}];
    }
    char line[300];
    std::snprintf(line, sizeof line, "%s: %s, before %s, %.2f bits per weight\n", printable(o.out, 120).c_str(),
                  mebibytes(report.bytes).c_str(), mebibytes(report.sourceBytes).c_str(), bitsPerWeight(report));
    std::string text = line;
    for (const auto &[type, sum] : types) {
        std::snprintf(line, sizeof line, "%-8.*s %5zu tensors %12s", static_cast<int>(type.size()), type.data(),
                      sum.tensors, mebibytes(sum.bytes).c_str());
        text += line;
        if (sum.measured > 0) {
            std::snprintf(line, sizeof line, "   mean error %.3f %%",
                          100.0 * sum.error / static_cast<double>(sum.measured));
            text += line;
        }
        text += '\n';
    }
    for (const auto &[pair, count] : replaced)
        text += std::to_string(count) + (count == 1 ? " matrix is " : " matrices are ") + std::string(pair.second) +
            " instead of " + std::string(pair.first) + ": the rows are not whole blocks\n";
    if (!report.unseenExperts.empty())
        text += "Experts without importance, because its text never reached them (their columns count alike):\n";
    for (const std::string &unseen : report.unseenExperts)
        text += unseen + '\n';
    return text;
}

int quantize(QuantizeArguments &o)
{
    for (const std::string &choice : o.choices)
        o.options.choices.push_back(typeChoice(choice));
    o.options.importance = o.importance;
    const bool shown = isatty(STDERR_FILENO) != 0;
    const auto progress = [&](uint64_t done, uint64_t total, const std::string &tensor) {
        if (shown)
            std::fprintf(stderr, "\r\033[K%3.0f %%  %s", 100.0 * static_cast<double>(done) / static_cast<double>(total),
                         printable(tensor, 60).c_str());
    };
    const QuantizeReport report = [&] {
        try {
            return quantizeFile(o.in, o.out, o.options, progress, interruption().get_token());
        } catch (...) {
            if (shown)
                std::fprintf(stderr, "\r\033[K");
            throw;
        }
    }();
    if (shown)
        std::fprintf(stderr, "\r\033[K");
    if (report.resumedAt > 0)
        printVerbose("continued a partial file of " + mebibytes(report.resumedAt));
    for (const std::string &warning : report.warnings)
        warn(warning);
    Output out;
    out.write(o.json ? jsonText(quantizedJson(o, report)) + "\n" : quantizedText(o, report));
    out.finish();
    return exitDone;
}

} // namespace

void addQuantize(CLI::App &app, Action &action)
{
    std::string names;
    for (const std::string &name : quantizeMixes())
        names += (names.empty() ? "" : ", ") + name;
    auto *command = app.add_subcommand("quantize", "write a model in another type");
    auto o = std::make_shared<QuantizeArguments>();
    command->add_option("in", o->in, "GGUF file (the first part of a split file)")->required();
    command->add_option("out", o->out, "new file; a partial one is continued")->required();
    command->add_option("type", o->options.mix, names)->required();
    command->add_option("--imatrix", o->importance, "importance matrix of the model (moire-cli imatrix)");
    command
        ->add_option("--tensor", o->choices,
                     "PATTERN=TYPE: type of the matrices whose names match a regular expression (repeatable)")
        ->allow_extra_args(false)
        ->take_all();
    command->add_flag("--keep-output", o->options.keepOutput, "leave the output matrix as it is");
    command->add_flag("--force", o->options.overwrite, "replace the new file if it exists");
    command->add_option("-t,--threads", o->options.threads, "number of threads; 0: one for every available core")
        ->check(CLI::Range(0, 4096));
    command->add_flag("--json", o->json, "print JSON");
    command->callback([o, &action] { action = [o] { return quantize(*o); }; });
}

} // namespace moire::cli
