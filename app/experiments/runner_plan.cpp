// SPDX-License-Identifier: GPL-3.0-or-later
// What a run has to do: which cells, under which keys, with which models.
#include "experiments/runner.h"

#include "experiments/prompts.h"
#include "experiments/variants.h"

#include <moire/gguf.h>
#include <moire/hash.h>
#include <moire/model_facts.h>

#include <algorithm>

namespace moire::experiments {

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
    for (size_t v = 0; v < m_definition.variants.size(); ++v) {
        const std::string path = pathOf(m_definition.variants[v]);
        auto group = std::find_if(m_groups.begin(), m_groups.end(), [&](const Group &one) { return one.path == path; });
        if (group == m_groups.end())
            group = m_groups.insert(m_groups.end(), Group{.path = path});
        group->variants.push_back(v);
        m_groupOf.push_back(static_cast<size_t>(group - m_groups.begin()));
    }
    for (const Prompt &prompt : m_definition.prompts) {
        Json json = toJson(prompt);
        for (const char *judging : {"id", "answer", "check", "expected"})
            json.erase(judging);
        m_promptJson.push_back(json.dump(-1, ' ', false, Json::error_handler_t::replace));
    }
    select();
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
    const Json key{{"model", m_groups[m_groupOf[step.variant]].hash},
                   {"settings", settings},
                   {"prompt", m_promptJson[step.prompt]},
                   {"seed", m_definition.seeds[step.seed]},
                   {"repeat", step.repeat},
                   {"context", m_definition.context},
                   {"cache", static_cast<int>(m_options.cacheType)},
                   {"trace", m_definition.keepTrace}};
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
    if (m_results.answerKey(name) != answerKey(step))
        return true;
    return m_options.retryFailed && !m_results.answer(name, Results::Parts::Facts)->failure.empty();
}

bool Runner::pairMissing(const Step &step) const
{
    if (step.variant == 0)
        return false;
    const CellName name = nameOf(step);
    if (m_results.pairKey(name) != pairKey(step))
        return true;
    return m_options.retryFailed && !m_results.pair(name, Results::Parts::Facts)->failure.empty();
}

void Runner::hashModels(const std::stop_token &stop)
{
    for (Group &group : m_groups) {
        if (std::none_of(group.variants.begin(), group.variants.end(),
                         [&](size_t v) { return m_selected.contains(v); }))
            continue;
        m_progress.now = "reading " + std::filesystem::path(group.path).filename().string();
        if (m_options.progress)
            m_options.progress(m_progress);
        try {
            group.hash = m_options.hash ? m_options.hash(group.path, stop) : gguf::File::open(group.path)->sha256(stop);
        } catch (const Error &error) {
            if (error.kind() == ErrorKind::Interrupted)
                throw;
            group.failure = error.what();
        }
    }
}

/// Whether the baseline's model must be loaded for the pairs of other models.
bool Runner::spills(const Group &group) const
{
    if (&group != &m_groups.front() || !m_definition.comparesAlong())
        return false;
    bool needed = false;
    for (const size_t v : m_selected)
        if (m_groupOf[v] != 0)
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
