// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include <moire/importance.h>

#include <nlohmann/json.hpp>

#include <filesystem>

#include <unistd.h>

namespace moire::cli {

namespace {

using Json = nlohmann::ordered_json;

struct ImatrixArguments {
    ModelOptions model;
    std::string text;
    std::string out;
    ImportanceOptions options;
    bool json = false;
};

void checkImatrixArguments(const ImatrixArguments &o)
{
    if (o.model.backend != "auto" && o.model.backend != "cpu")
        throw Error(ErrorKind::Usage, "importance is measured on the CPU only", "--backend", "use --backend cpu");
    if (o.out == "-")
        throw Error(ErrorKind::Usage, "an importance matrix cannot be written to a pipe", "-o", "give a file name");
    std::error_code ignored;
    if (std::filesystem::equivalent(o.out, o.model.path, ignored))
        throw Error(ErrorKind::Usage, "the model would be replaced", "-o", "give another file name");
}

Json imatrixJson(const ImatrixArguments &o, const ImportanceMatrix &matrix, const std::vector<UnseenExperts> &unseen)
{
    Json never = Json::array();
    for (const UnseenExperts &u : unseen)
        never.push_back({{"tensor", validText(u.tensor)}, {"experts", u.experts}, {"of", u.of}});
    return {{"file", o.out},
            {"chunks", matrix.chunks},
            {"tokens", uint64_t{matrix.chunks} * matrix.chunkTokens},
            {"tensors", matrix.tensors.size()},
            {"experts_never_seen", never}};
}

std::string imatrixText(const ImatrixArguments &o, const ImportanceMatrix &matrix,
                        const std::vector<UnseenExperts> &unseen)
{
    std::string text = printable(o.out, 120) + ": " + std::to_string(matrix.tensors.size()) + " tensors, " +
        std::to_string(uint64_t{matrix.chunks} * matrix.chunkTokens) + " tokens\n";
    if (!unseen.empty())
        text += "Experts that no token was routed to (use a longer or more varied text):\n";
    for (const UnseenExperts &u : unseen)
        text += unseenText(u) + '\n';
    return text;
}

int imatrix(ImatrixArguments &o)
{
    checkImatrixArguments(o);
    const std::string text = readAll(o.text);
    o.options.threads = o.model.threads;
    const bool shown = isatty(STDERR_FILENO) != 0;
    size_t planned = 0;
    const auto progress = [&](size_t done, size_t total) {
        planned = total;
        if (shown)
            std::fprintf(stderr, "\r\033[K%zu of %zu chunks", done, total);
    };
    ImportanceMatrix matrix = measureImportance(o.model.path, text, o.options, progress, interruption().get_token());
    if (shown)
        std::fprintf(stderr, "\r\033[K");
    matrix.texts = {std::filesystem::path(o.text).filename().string()};
    matrix.write(o.out);
    const bool interrupted = matrix.chunks < planned;
    if (interrupted)
        warn("interrupted after " + std::to_string(matrix.chunks) + " of " + std::to_string(planned) +
             " chunks, which were written");
    const std::vector<UnseenExperts> unseen = unseenExperts(matrix);
    Output out;
    out.write(o.json ? jsonText(imatrixJson(o, matrix, unseen)) + "\n" : imatrixText(o, matrix, unseen));
    out.finish();
    return interrupted ? exitInterrupted : exitDone;
}

} // namespace

void addImatrix(CLI::App &app, Action &action)
{
    auto *command = app.add_subcommand("imatrix", "measure the importance of a model's weights over a text");
    auto o = std::make_shared<ImatrixArguments>();
    o->model.add(*command, ModelOptions::Uses::File);
    command->get_option("--threads")->group("Options");
    command->add_option("text", o->text, "text file (-: standard input)")->required();
    command->add_option("-o,--output", o->out, "importance matrix (GGUF)")->required();
    command->add_option("--chunk", o->options.chunk, "tokens that are evaluated together")
        ->check(CLI::Range(4, 1 << 20));
    command->add_option("--limit", o->options.limit, "maximum number of chunks");
    command->add_flag("--json", o->json, "print JSON");
    command->callback([o, &action] { action = [o] { return imatrix(*o); }; });
}

} // namespace moire::cli
