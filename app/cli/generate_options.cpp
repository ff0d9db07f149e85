// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "library/builtin_model.h"

#include <algorithm>
#include <charconv>
#include <csignal>
#include <cstdlib>

#include <unistd.h>

namespace moire::cli {

namespace {

[[noreturn]] void usage(const std::string &what, const std::string &where, const std::string &remedy)
{
    throw Error(ErrorKind::Usage, what, where, remedy);
}

template <class T>
std::optional<T> number(std::string_view text)
{
    T value{};
    const auto [end, status] = std::from_chars(text.data(), text.data() + text.size(), value);
    return status == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

RoutingPolicy::Rule rule(RoutingPolicy::Rule::Kind kind, const std::string &text, const std::string &option)
{
    RoutingPolicy::Rule r{.kind = kind};
    const bool biased = kind == RoutingPolicy::Rule::Kind::Bias;
    const auto require = [&](const auto &value) {
        if (!value)
            usage("'" + printable(text, 60) + "' is not valid", option,
                  biased ? "give L:E=X, such as 3:17=0.5, or *:17=0.5 for all layers"
                         : "give L:E, such as 3:17, or *:17 for all layers");
        return *value;
    };
    const auto position = [&](std::string_view within, char sign) {
        const size_t at = within.find(sign);
        return require(at == std::string_view::npos ? std::nullopt : std::optional(at));
    };
    std::string_view rest = text;
    if (biased) {
        const size_t equals = position(rest, '=');
        r.bias = require(number<float>(rest.substr(equals + 1)));
        rest = rest.substr(0, equals);
    }
    const size_t colon = position(rest, ':');
    if (rest.substr(0, colon) != "*")
        r.layer = LayerIndex(require(number<uint32_t>(rest.substr(0, colon))));
    r.expert = ExpertIndex(require(number<uint32_t>(rest.substr(colon + 1))));
    return r;
}

} // namespace

void ModelOptions::add(CLI::App &app, Uses uses, const std::string &names)
{
    path = builtinModelPath();
    CLI::Option *model =
        app.add_option(names, path, "GGUF file (the first part of a split file); default: the built-in model");
    model->required(path.empty() && uses != Uses::Nothing);
    model->check([](const std::string &given) {
        return given == "-" ? "a model cannot be read from a pipe: give the path of a file" : std::string();
    });
    if (uses == Uses::Nothing)
        model->group(hiddenOptions);
    const std::string group = uses == Uses::All ? "Options" : hiddenOptions;
    app.add_option("-t,--threads", threads, "number of threads; 0: one for every available core")
        ->check(CLI::Range(0, 4096))
        ->group(group);
    app.add_option("--backend", backend, "auto (cuda if a usable NVIDIA GPU is found, otherwise cpu), cpu or cuda")
        ->group(group);
    app.add_option("--gpu-layers", gpuLayers,
                   "number of layers on the GPU, counted from the last; 0: none (default: as many as fit)")
        ->group(group);
    app.add_option("-c,--context", context, "context size in tokens; 0: the model's own, at most 8192")->group(group);
    app.add_option("--cache-type", cacheType,
                   "type of cached keys and values: f16, f32 or q8_0 (q4_0 is not supported yet)")
        ->check(CLI::IsMember({"f16", "f32", "q8_0", "q4_0"}))
        ->group(group);
}

std::shared_ptr<const Model> ModelOptions::load(std::optional<size_t> tokens) const
{
    const ContextOptions planned = contextOptions();
    const LoadOptions options{.backend = backend,
                              .threads = threads,
                              .gpuLayers = gpuLayers,
                              .context = tokens.value_or(planned.capacity),
                              .cacheType = planned.cacheType,
                              .batch = planned.batch};
    const bool shown = isatty(STDERR_FILENO) != 0;
    const auto progress = [&](double done) {
        if (shown)
            std::fprintf(stderr, "\rloading %3.0f %%", 100.0 * done);
    };
    auto model = Model::load(path, options, progress, interruption().get_token());
    if (shown)
        std::fprintf(stderr, "\r              \r");
    const std::string &note = model->placementNote();
    for (const std::string &warning : model->warnings())
        warn(warning);
    if (!note.empty() && std::find(model->warnings().begin(), model->warnings().end(), note) == model->warnings().end())
        printVerbose(note);
    return model;
}

ModelOptions ModelOptions::after(ErrorKind kind, const Model &model) const
{
    const LoadOptions again = model.optionsAfter(kind, {.backend = backend, .gpuLayers = gpuLayers});
    ModelOptions options = *this;
    options.backend = again.backend;
    options.gpuLayers = again.gpuLayers;
    return options;
}

ContextOptions ModelOptions::contextOptions() const
{
    if (cacheType == "q4_0")
        throw Error(ErrorKind::Refused, "cache type " + cacheType + " is not supported yet", "--cache-type",
                    "use f16, f32 or q8_0");
    return {.capacity = context,
            .cacheType = cacheType == "f32" ? TensorType::F32
                : cacheType == "q8_0"       ? TensorType::Q8_0
                                            : TensorType::F16};
}

void GenerateOptions::add(CLI::App &app)
{
    SamplingOptions &s = generation.sampling;
    app.add_option("-n,--max-tokens", maxTokens, "maximum tokens to generate; -1: until the model stops");
    app.add_option("--temperature,--temp", sampling.temperature, "0: greedy (default: the model's, else 0.8)");
    app.add_option("--top-k", sampling.topK, "0: off");
    app.add_option("--top-p", sampling.topP, "1: off");
    app.add_option("--min-p", sampling.minP, "0: off");
    app.add_option("--typical-p", s.typicalP, "1: off");
    app.add_option("--repeat-penalty", sampling.repeatPenalty, "1: off");
    app.add_option("--presence-penalty", s.presencePenalty, "0: off");
    app.add_option("--frequency-penalty", s.frequencyPenalty, "0: off");
    app.add_option("--seed", seed, "random seed, for reproducible output; -1: a new one each time");
    app.add_option("--stop", generation.stop, "text that ends the answer (repeatable)")
        ->allow_extra_args(false)
        ->take_all();
    app.add_flag("--greedy", s.greedy, "always choose the most probable token");
    app.add_flag("--ignore-eos", generation.ignoreEos, "do not stop at the model's end token");
    app.add_option("--thinking-budget", thinkingBudget, "maximum thinking tokens");
    app.add_option("--experts", experts, "experts to use per token");
    app.add_option("--expert-off", off, "switch expert E of layer L off: L:E, or *:E for all layers (repeatable)")
        ->allow_extra_args(false)
        ->take_all();
    app.add_option("--expert-force", force, "always use expert E of layer L: L:E, or *:E for all layers (repeatable)")
        ->allow_extra_args(false)
        ->take_all();
    app.add_option("--expert-mute", mute,
                   "leave out the output of expert E of layer L when it is chosen: L:E, or *:E for all layers "
                   "(repeatable)")
        ->allow_extra_args(false)
        ->take_all();
    app.add_option("--expert-bias", bias,
                   "add X to the selection score of expert E of layer L: L:E=X, or *:E=X for all layers (repeatable)")
        ->allow_extra_args(false)
        ->take_all();
    app.add_option("--random-experts", randomExperts, "choose experts at random with this seed");
}

GenerationOptions GenerateOptions::resolve(const SamplingRecommendation &recommended) const
{
    GenerationOptions g = generation;
    g.sampling = sampling.over(recommended.over(g.sampling));
    if (maxTokens < -1)
        usage("-n is below -1", "--max-tokens", "give a number of tokens, or -1");
    if (maxTokens >= 0)
        g.maxTokens = static_cast<size_t>(maxTokens);
    if (!seed.empty() && seed != "-1") {
        uint64_t value = 0;
        const auto [end, status] = std::from_chars(seed.data(), seed.data() + seed.size(), value);
        if (status != std::errc() || end != seed.data() + seed.size())
            usage("'" + printable(seed, 60) + "' is not a valid seed", "--seed",
                  "give a whole number from 0 to 2^64 - 1, or -1");
        g.sampling.seed = value;
    }
    if (thinkingBudget)
        g.thinkingBudget = static_cast<size_t>(*thinkingBudget);
    g.policy.expertsUsed = experts;
    g.policy.randomSeed = randomExperts;
    for (const std::string &text : g.stop)
        if (text != validText(text))
            usage("the text is not UTF-8", "--stop", "give UTF-8 text");
    for (const std::string &text : off)
        g.policy.rules.push_back(rule(RoutingPolicy::Rule::Kind::Off, text, "--expert-off"));
    for (const std::string &text : force)
        g.policy.rules.push_back(rule(RoutingPolicy::Rule::Kind::Force, text, "--expert-force"));
    for (const std::string &text : mute)
        g.policy.rules.push_back(rule(RoutingPolicy::Rule::Kind::Mute, text, "--expert-mute"));
    for (const std::string &text : bias)
        g.policy.rules.push_back(rule(RoutingPolicy::Rule::Kind::Bias, text, "--expert-bias"));
    g.sampling.validate();
    return g;
}

void PromptOptions::add(CLI::App &app, bool withIds)
{
    app.add_option("-p,--prompt", text, "the text");
    app.add_option("-f,--file", file, "read the text from a file, byte for byte (-: standard input)");
    if (withIds)
        app.add_option("--ids", ids, "token ids: 1,2,3");
}

std::optional<std::string> PromptOptions::read() const
{
    if (text)
        return text;
    if (!file.empty())
        return readAll(file);
    return std::nullopt;
}

std::vector<TokenId> parseIds(const std::string &text, size_t vocabulary)
{
    std::vector<TokenId> ids;
    constexpr std::string_view separators = ", \t\r\n";
    for (size_t at = text.find_first_not_of(separators); at != std::string::npos;) {
        const size_t end = std::min(text.find_first_of(separators, at), text.size());
        uint32_t id = 0;
        const auto [stop, status] = std::from_chars(text.data() + at, text.data() + end, id);
        if (status != std::errc() || stop != text.data() + end)
            usage("'" + text.substr(at, std::min<size_t>(end - at, 40)) + "' is not a token id", "--ids",
                  "give numbers: 1,2,3");
        if (id >= vocabulary)
            throw Error(ErrorKind::Refused, "token " + std::to_string(id) + " is not in the vocabulary", "--ids",
                        "give ids below " + std::to_string(vocabulary));
        ids.emplace_back(id);
        at = text.find_first_not_of(separators, end);
    }
    return ids;
}

std::stop_source &interruption()
{
    static std::stop_source source;
    return source;
}

} // namespace moire::cli
