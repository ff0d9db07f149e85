// SPDX-License-Identifier: GPL-3.0-or-later
// What a run has to do: which cells, under which keys, with which models.
#include "experiments/runner.h"

#include "experiments/handover.h"
#include "experiments/prompts.h"
#include "experiments/variants.h"

#include <moire/gguf.h>
#include <moire/hash.h>
#include <moire/model_facts.h>
#include <moire/quantize.h>

#include <algorithm>
#include <map>

namespace moire::experiments {

namespace {

/// The hash that a model file had when it was last used; empty: it is not known.
std::string recordedHash(const Json &environment, const std::string &path)
{
    const auto models = environment.is_object() ? environment.find("models") : environment.end();
    if (models == environment.end() || !models->is_array())
        return {};
    for (const Json &model : *models) {
        const auto named = [&](const char *key) {
            const auto at = model.is_object() ? model.find(key) : model.end();
            return at != model.end() && at->is_string() ? at->get<std::string>() : std::string();
        };
        if (named("path") == path)
            return named("sha256");
    }
    return {};
}

} // namespace

Runner::Runner(Definition definition, std::filesystem::path folder, Results &results, RunOptions options)
    : m_definition(std::move(definition)),
      m_folder(std::move(folder)),
      m_results(results),
      m_options(std::move(options))
{
    const auto pathOf = [&](const Variant &variant) {
        return variant.model.empty() && !m_options.defaultModel.empty() ? m_options.defaultModel
                                                                        : modelPath(variant.model, m_folder);
    };
    if (m_definition.controls) {
        uint32_t experts = 0;
        try {
            experts = static_cast<uint32_t>(readHeader(pathOf(m_definition.variants.front())).shape.experts);
        } catch (const Error &) {
            experts = 0; // the cells say why
        }
        addControls(m_definition, experts);
    }
    m_groupOf.resize(m_definition.variants.size());
    for (const bool second : {false, true})
        for (size_t v = 0; v < m_definition.variants.size(); ++v)
            if (!m_definition.variants[v].follows().empty() == second)
                group(v, pathOf(m_definition.variants[v]));
    for (const Prompt &prompt : m_definition.prompts) {
        Json json = toJson(prompt);
        for (const char *judging : {"id", "answer", "check", "expected"})
            json.erase(judging);
        m_promptJson.push_back(json.dump(-1, ' ', false, Json::error_handler_t::replace));
    }
    select();
}

void Runner::group(size_t variant, const std::string &path)
{
    const bool second = !m_definition.variants[variant].follows().empty();
    const std::string &quantize = m_definition.variants[variant].quantize;
    auto at = std::find_if(m_groups.begin(), m_groups.end(), [&](const Group &one) {
        return one.path == path && one.quantize == quantize && one.second == second;
    });
    if (at == m_groups.end())
        at = m_groups.insert(m_groups.end(), Group{.path = path, .quantize = quantize, .second = second});
    at->variants.push_back(variant);
    m_groupOf[variant] = static_cast<size_t>(at - m_groups.begin());
}

/// The cell of the variant that \p step's follows.
Runner::Step Runner::sourceOf(Step step) const
{
    const std::string &from = m_definition.variants[step.variant].follows();
    const auto at = std::find_if(m_definition.variants.begin(), m_definition.variants.end(),
                                 [&](const Variant &variant) { return variant.name == from; });
    step.variant = static_cast<size_t>(at - m_definition.variants.begin());
    return step;
}

/// The prompt of a cell, with the reasoning that is handed over. Throws Error like handedOver().
Prompt Runner::promptOf(const Step &step) const
{
    const Prompt &prompt = m_definition.prompts[step.prompt];
    const Variant &variant = m_definition.variants[step.variant];
    if (!variant.takesReasoning())
        return prompt;
    Answer missing;
    missing.failure = "it was not run";
    return handedOver(prompt, variant,
                      m_results.answer(nameOf(sourceOf(step)), Results::Parts::Facts).value_or(missing));
}

/// What a variant with another one's routes reads in this cell. Throws Error like replayedAnswer().
ReplayedAnswer Runner::replayedIn(const Step &step) const
{
    return replayedAnswer(m_results.answer(nameOf(sourceOf(step)), Results::Parts::All),
                          m_definition.variants[step.variant].routesFrom);
}

/// Whether the variant can be evaluated along the baseline's tokens; one with routes if they are those of these tokens.
bool Runner::measuredAlong(size_t variant) const
{
    return !isServed(m_groups.front().path) && !isServed(m_groups[m_groupOf[variant]].path) &&
        !m_definition.variants[variant].takesReasoning() &&
        (!m_definition.variants[variant].takesRoutes() || sourceOf({.variant = variant}).variant == 0);
}

void Runner::select()
{
    const auto chosen = [&](const std::string &name) {
        return std::find(m_options.variants.begin(), m_options.variants.end(), name) != m_options.variants.end();
    };
    for (const std::string &name : m_options.variants)
        if (std::none_of(m_definition.variants.begin(), m_definition.variants.end(),
                         [&](const Variant &variant) { return variant.name == name; }))
            throw Error(ErrorKind::Usage, "there is no variant '" + printable(name, 60) + "'", "--variant",
                        "name one of the experiment's variants");
    for (size_t v = 0; v < m_definition.variants.size(); ++v) {
        const Variant &variant = m_definition.variants[v];
        if (v == 0 || m_options.variants.empty() || chosen(variant.name) || chosen(variant.control) ||
            variant.control == m_definition.variants.front().name)
            m_selected.insert(v);
    }
    for (const size_t v : std::set(m_selected))
        if (!m_definition.variants[v].follows().empty())
            m_selected.insert(sourceOf({.variant = v}).variant);
}

CellName Runner::nameOf(const Step &step) const
{
    return {m_definition.variants[step.variant].name, m_definition.prompts[step.prompt].id,
            m_definition.seeds[step.seed], step.repeat};
}

std::string Runner::answerKey(const Step &step) const
{
    Json settings = toJson(m_definition.variants[step.variant]);
    for (const char *label : {"name", "model", "control"})
        settings.erase(label);
    Json key{{"model", m_groups[m_groupOf[step.variant]].hash},
             {"settings", settings},
             {"prompt", m_promptJson[step.prompt]},
             {"seed", m_definition.seeds[step.seed]},
             {"repeat", step.repeat},
             {"context", m_definition.context},
             {"cache", static_cast<int>(m_options.cacheType)},
             {"trace", m_definition.keepTrace}};
    if (m_definition.variants[step.variant].takesReasoning())
        key["reasoning"] = answerKey(sourceOf(step));
    if (m_definition.variants[step.variant].takesRoutes())
        key["routes"] = answerKey(sourceOf(step));
    return sha256(key.dump(-1, ' ', false, Json::error_handler_t::replace));
}

std::string Runner::pairKey(const Step &step) const
{
    Step base = step;
    base.variant = 0;
    return sha256(answerKey(base) + answerKey(step) +
                  (m_definition.comparesAlong() ? std::to_string(m_definition.alongTokens) : "text"));
}

bool Runner::answerMissing(const Step &step) const
{
    const CellName name = nameOf(step);
    const std::string key = answerKey(step);
    if (m_results.answerKey(name) != key)
        return true;
    return retries(key) && !m_results.answer(name, Results::Parts::Facts)->failure.empty();
}

bool Runner::pairMissing(const Step &step) const
{
    if (step.variant == 0)
        return false;
    const CellName name = nameOf(step);
    const std::string key = pairKey(step);
    if (m_results.pairKey(name) != key)
        return true;
    return retries(key) && !m_results.pair(name, Results::Parts::Facts)->failure.empty();
}

bool Runner::retries(const std::string &key) const
{
    return m_options.retryFailed && !(m_options.retried && m_options.retried->contains(key));
}

/// A file that cannot be read keeps the hash that was recorded, so that what it gave is not lost.
void Runner::hashModels(const std::stop_token &stop)
{
    const Json recorded = m_results.environment();
    std::map<std::string, const Group *> read; // by path: one file may be the model of several groups
    for (Group &group : m_groups) {
        group.hash = recordedHash(recorded, group.path);
        if (std::none_of(group.variants.begin(), group.variants.end(),
                         [&](size_t v) { return m_selected.contains(v); }))
            continue;
        const auto [same, first] = read.emplace(group.path, &group);
        if (!first) {
            group.hash = same->second->hash;
            group.templateHash = same->second->templateHash;
            group.served = same->second->served;
            group.failure = same->second->failure;
            continue;
        }
        tell(isServed(group.path) ? "looking up " + group.path
                                  : "reading " + std::filesystem::path(group.path).filename().string());
        try {
            if (isServed(group.path)) {
                group.hash = "server " + group.path; // what is behind an address cannot be hashed
                if (!m_options.findServed)
                    throw Error(ErrorKind::Refused, "models on servers are not available here", group.path,
                                "run the experiment in Moire's window");
                group.served = m_options.findServed(group.path, stop);
                continue;
            }
            const auto file = gguf::File::open(group.path);
            group.hash = m_options.hash ? m_options.hash(group.path, stop) : file->sha256(stop);
            if (const auto text = file->metadata().string("tokenizer.chat_template"))
                group.templateHash = sha256(*text);
        } catch (const Error &error) {
            if (error.kind() == ErrorKind::Interrupted)
                throw;
            group.failure = error.what();
        }
    }
}

void Runner::tell(const std::string &now)
{
    m_progress.now = now;
    if (m_options.progress)
        m_options.progress(m_progress);
}

/// The model file of a group. A quantised one is made once, and named after what it is made of. Throws Error.
std::string Runner::fileOf(const Group &group, const std::stop_token &stop)
{
    if (group.quantize.empty())
        return group.path;
    constexpr size_t enough = 16; // digits of a hash
    const std::filesystem::path folder = m_options.madeModels.empty() ? m_folder / "models" : m_options.madeModels;
    const std::filesystem::path file = folder / (group.hash.substr(0, enough) + "-" + group.quantize + ".gguf");
    std::error_code error;
    if (std::filesystem::is_regular_file(file, error))
        return file.string();
    std::filesystem::create_directories(folder, error);
    if (error)
        throw Error(ErrorKind::Failed, "cannot make a folder for quantised models: " + error.message(), folder.string(),
                    "check the permissions of the folder");
    tell("quantising " + std::filesystem::path(group.path).filename().string() + " to " + group.quantize);
    quantizeFile(group.path, file, {.mix = group.quantize, .threads = m_options.load.threads}, {}, stop);
    return file.string();
}

/// Whether the baseline's model must be loaded for the pairs of other models.
bool Runner::spills(const Group &group) const
{
    if (&group != &m_groups.front() || !m_definition.comparesAlong())
        return false;
    bool needed = false;
    for (const size_t v : m_selected)
        if (m_groupOf[v] != 0 && measuredAlong(v))
            forCells(v, [&](const Step &step) { needed = needed || pairMissing(step); });
    return needed;
}

void Runner::plan()
{
    for (const size_t v : m_selected)
        forCells(v, [&](const Step &step) {
            const bool missing[2] = {answerMissing(step), pairMissing(step)};
            for (const int kind : {0, 1}) {
                m_left[kind] += missing[kind] ? 1 : 0;
                m_summary.kept += !missing[kind] && (kind == 0 || v != 0) ? 1 : 0;
            }
        });
    m_progress.done = m_summary.kept;
    m_progress.total = m_summary.kept + m_left[0] + m_left[1];
}

} // namespace moire::experiments
