// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/definition.h"

#include "experiments/fields.h"
#include "experiments/prompts.h"
#include "experiments/variants.h"
#include "experiments/verifier.h"

#include <moire/json.h>

#include <algorithm>
#include <cmath>
#include <set>

namespace moire::experiments {

namespace {

Metric parseMetric(const Json &entry, const std::string &where)
{
    const Json object = entry.is_string() ? Json{{"metric", entry}} : entry;
    Fields fields(object, where);
    const std::string kind = fields.text("metric").value_or("");
    const auto &infos = metricInfos();
    const auto info = std::find_if(infos.begin(), infos.end(), [&](const MetricInfo &one) { return kind == one.name; });
    if (info == infos.end())
        refuse("'" + printable(kind, 40) + "' is not a metric", where, "docs/experiments.md lists the metrics");
    Metric metric{.kind = info->kind};
    metric.name = fields.text("name").value_or(kind);
    if (metric.name.empty() || metric.name.size() > 100)
        refuse("a name has 1 to 100 bytes", fields.place("name"));
    metric.prompts = fields.text("prompts").value_or("");
    using Kind = Metric::Kind;
    if (metric.kind == Kind::Regex) {
        metric.pattern = fields.text("pattern").value_or("");
        if (metric.pattern.empty())
            refuse("has no pattern", where, "add pattern, a regular expression");
        matches(metric.pattern, false, {}, {}); // refuses what cannot be compiled
    }
    if (metric.kind == Kind::Exact || metric.kind == Kind::Contains || metric.kind == Kind::Regex)
        metric.ignoreCase = fields.boolean("ignore_case").value_or(false);
    if (metric.kind == Kind::Number) {
        metric.tolerance = fields.number("tolerance").value_or(0.0);
        metric.relative = fields.boolean("relative").value_or(false);
        if (!(metric.tolerance >= 0.0))
            refuse("must not be below 0", fields.place("tolerance"));
    }
    if (metric.kind == Kind::ValidJson)
        if (const Json *schema = fields.find("schema")) {
            checkSchema(*schema, fields.place("schema"));
            metric.schema = *schema;
        }
    fields.finish();
    return metric;
}

Json toJson(const Metric &metric)
{
    Json json{{"metric", infoOf(metric.kind).name}, {"name", metric.name}};
    if (!metric.prompts.empty())
        json["prompts"] = metric.prompts;
    if (!metric.pattern.empty())
        json["pattern"] = metric.pattern;
    if (metric.ignoreCase)
        json["ignore_case"] = true;
    if (metric.kind == Metric::Kind::Number) {
        json["tolerance"] = metric.tolerance;
        json["relative"] = metric.relative;
    }
    if (!metric.schema.is_null())
        json["schema"] = metric.schema;
    return json;
}

/// What can be said about any answer, and whether it is right where that is known.
std::vector<Metric> defaultMetrics(const Definition &d)
{
    using Kind = Metric::Kind;
    std::vector<Metric> metrics;
    const auto add = [&](Kind kind) { metrics.push_back({.kind = kind, .name = infoOf(kind).name}); };
    const auto any = [&](auto &&is) { return std::any_of(d.prompts.begin(), d.prompts.end(), is); };
    if (any([](const Prompt &p) { return !p.check.empty(); }))
        add(Kind::Verifier);
    else if (any([](const Prompt &p) { return p.answer && p.choices.empty(); }))
        add(Kind::Contains);
    if (any([](const Prompt &p) { return !p.choices.empty(); }))
        add(Kind::Choice);
    add(Kind::Length);
    add(Kind::LogProbability);
    if (d.variants.size() > 1) {
        add(Kind::Kl);
        add(Kind::RoutingDistance);
    }
    return metrics;
}

std::vector<uint64_t> parseSeeds(Fields &fields)
{
    const Json *value = fields.find("seeds");
    std::vector<uint64_t> seeds;
    if (value && value->is_array()) {
        for (const Json &seed : *fields.list("seeds", Limits::seeds)) {
            if (!seed.is_number_unsigned())
                refuse("a seed is a whole number from 0", fields.place("seeds"));
            seeds.push_back(seed.get<uint64_t>());
        }
        if (std::set<uint64_t>(seeds.begin(), seeds.end()).size() != seeds.size())
            refuse("a seed occurs twice", fields.place("seeds"), "use repeats to run a seed several times");
    } else {
        const uint64_t count = fields.whole("seeds", 1, Limits::seeds).value_or(1);
        for (uint64_t seed = 1; seed <= count; ++seed)
            seeds.push_back(seed);
    }
    if (seeds.empty())
        refuse("is empty", fields.place("seeds"), "give at least one seed");
    return seeds;
}

void checkSize(const Definition &d, const std::string &where)
{
    const double cells = static_cast<double>(d.prompts.size()) * static_cast<double>(d.variants.size()) *
        static_cast<double>(d.seeds.size()) * d.repeats;
    if (cells > static_cast<double>(Limits::cells))
        refuse(std::to_string(d.prompts.size()) + " prompts x " + std::to_string(d.variants.size()) + " variants x " +
                   std::to_string(d.seeds.size()) + " seeds x " + std::to_string(d.repeats) +
                   " repeats are more than " + std::to_string(Limits::cells) + " cells",
               where, "split the experiment");
}

void parseMetrics(Fields &fields, Definition &d)
{
    if (const Json *metrics = fields.list("metrics", Limits::metrics)) {
        for (size_t i = 0; i < metrics->size(); ++i)
            d.metrics.push_back(parseMetric((*metrics)[i], fields.place("metrics") + "[" + std::to_string(i) + "]"));
    } else {
        d.metrics = defaultMetrics(d);
    }
    std::set<std::string> names;
    for (const Metric &metric : d.metrics)
        if (!names.insert(metric.name).second)
            refuse("two metrics are named '" + printable(metric.name, 60) + "'", fields.place("metrics"),
                   "give one of them another name");
    d.rewards = fields.texts("rewards", 8).value_or(std::vector<std::string>());
    for (const std::string &reward : d.rewards)
        if (!d.metric(reward))
            refuse("there is no metric '" + printable(reward, 60) + "'", fields.place("rewards"),
                   "name one of the metrics");
}

Json parsedText(std::string_view text, const std::string &where)
{
    if (text.size() > Limits::definitionBytes)
        refuse("the definition is larger than " + std::to_string(Limits::definitionBytes >> 20) + " MiB", where,
               "put the prompts into a file of their own");
    return parseJson(text, where, Limits::json);
}

} // namespace

const Metric *Definition::metric(const std::string &metricName) const
{
    const auto at =
        std::find_if(metrics.begin(), metrics.end(), [&](const Metric &one) { return one.name == metricName; });
    return at == metrics.end() ? nullptr : &*at;
}

bool Definition::comparesAlong() const
{
    return std::any_of(metrics.begin(), metrics.end(), [](const Metric &metric) { return metric.needsAlong(); });
}

Definition parseDefinition(std::string_view text, const std::filesystem::path &folder, const std::string &where)
{
    const Json json = parsedText(text, where);
    Fields fields(json, where);
    const auto version = fields.whole("moire_experiment", 0, UINT32_MAX);
    if (!version)
        refuse("not an experiment: the field 'moire_experiment' is missing", where, "add \"moire_experiment\": 1");
    if (*version != Definition::version)
        refuse("version " + std::to_string(*version) + " of the format is not supported", where,
               "use version 1, or a newer version of the program");
    Definition d;
    d.name = fields.text("name").value_or("");
    d.notes = fields.text("notes").value_or("");
    const Json *prompts = fields.list("prompts", Limits::prompts);
    if (!prompts || prompts->empty())
        refuse("there are no prompts", fields.place("prompts"), "give at least one");
    d.prompts = parsePrompts(*prompts, folder, fields.place("prompts"));
    d.variants = parseVariants(fields);
    d.seeds = parseSeeds(fields);
    d.repeats = static_cast<uint32_t>(fields.whole("repeats", 1, 1000).value_or(1));
    d.controls = fields.boolean("controls").value_or(true);
    // Routes are read from traces.
    const bool replays =
        std::any_of(d.variants.begin(), d.variants.end(), [](const Variant &one) { return one.takesRoutes(); });
    d.keepTrace = fields.boolean("keep_trace").value_or(replays);
    if (replays && !d.keepTrace)
        refuse("routes of another variant are read from its traces", fields.place("keep_trace"),
               "leave it out, or set it to true");
    d.alongTokens = fields.whole("along_tokens", 1, 1u << 20).value_or(d.alongTokens);
    d.context = fields.whole("context", 0, 1u << 24).value_or(0);
    parseMetrics(fields, d);
    fields.finish();
    checkSize(d, where);
    return d;
}

Definition readDefinition(const std::filesystem::path &path)
{
    return parseDefinition(readBounded(path, Limits::definitionBytes), path.parent_path(), path.string());
}

Definition parseRecorded(const Json &definition, const std::filesystem::path &folder, const std::string &where)
{
    constexpr const char *remedy = "ask for the file again";
    const auto prompts = definition.is_object() ? definition.find("prompts") : definition.end();
    if (!definition.is_object() || prompts == definition.end() || !prompts->is_array())
        refuse("the definition has no list of prompts", where, remedy);
    for (const Json &prompt : *prompts)
        if (prompt.is_object() && prompt.contains("file"))
            refuse("the definition names files of prompts; recorded ones are written out", where, remedy);
    return parseDefinition(definition.dump(-1, ' ', false, Json::error_handler_t::replace), folder, where);
}

Json toJson(const Definition &d)
{
    Json json{{"moire_experiment", Definition::version}, {"name", d.name}, {"notes", d.notes}};
    json["prompts"] = Json::array();
    for (const Prompt &prompt : d.prompts)
        json["prompts"].push_back(toJson(prompt));
    json["variants"] = Json::array();
    for (const Variant &variant : d.variants)
        json["variants"].push_back(toJson(variant));
    json["seeds"] = d.seeds;
    json["repeats"] = d.repeats;
    json["metrics"] = Json::array();
    for (const Metric &metric : d.metrics)
        json["metrics"].push_back(toJson(metric));
    json["rewards"] = d.rewards;
    json["controls"] = d.controls;
    json["keep_trace"] = d.keepTrace;
    json["along_tokens"] = d.alongTokens;
    json["context"] = d.context;
    return json;
}

} // namespace moire::experiments
