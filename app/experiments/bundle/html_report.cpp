// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/bundle/html_report.h"

#include "experiments/bundle/html_pictures.h"
#include "experiments/report.h"
#include "experiments/reward_pairs.h"

#include <algorithm>
#include <map>

namespace moire::experiments {

namespace {

using html::escaped;

constexpr size_t shownPrompts = 6; ///< whose answers are in the report
constexpr size_t shownReasons = 50; ///< of cells that failed
constexpr size_t shownText = 4000; ///< bytes of an answer

constexpr const char *reportStyle = R"(
:root{color-scheme:light dark;--ink:#1d2026;--muted:#5a6270;--rule:#c9ced6;--ground:#ffffff;--raised:#f4f5f7;--accent:#0b63b5}
@media(prefers-color-scheme:dark){:root{--ink:#e6e8ec;--muted:#a3abb8;--rule:#474d57;--ground:#17191d;--raised:#202329;--accent:#6cb2f5}}
body{margin:2rem auto;max-width:64rem;padding:0 1rem;background:var(--ground);color:var(--ink);font:1rem/1.5 system-ui,sans-serif}
h1{font-size:1.5rem}h2{font-size:1.15rem;margin-top:2rem}p.muted,td.muted{color:var(--muted)}
table{border-collapse:collapse;margin:.5rem 0;display:block;overflow-x:auto}
th,td{border-bottom:1px solid var(--rule);padding:.3rem .8rem .3rem 0;text-align:left;vertical-align:top;font-variant-numeric:tabular-nums}
pre{background:var(--raised);padding:.7rem;white-space:pre-wrap;overflow-wrap:anywhere;font-size:.85rem}
svg{max-width:100%;height:auto;display:block;margin:1rem 0}
)";

class ReportPage {
public:
    ReportPage(const ReportSource &source, ReportFor use) : m_source(source), m_d(source.definition), m_use(use)
    {
        m_colours = use == ReportFor::Browser
            ? html::Colours{"var(--ink)", "var(--muted)", "var(--rule)", "var(--accent)"}
            : html::Colours{"#1d2026", "#5a6270", "#c9ced6", "#0b63b5"};
    }

    HtmlReport make()
    {
        const Comparison comparison = compare(m_d, m_source.values);
        const std::string title = m_d.name.empty() ? std::string("Experiment") : m_d.name;
        m_page = "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">";
        if (m_use == ReportFor::Browser)
            m_page += std::string("<meta name=\"viewport\" content=\"width=device-width\"><meta "
                                  "http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                                  "'unsafe-inline'\"><style>") +
                reportStyle + "</style>";
        m_page += "<title>" + escaped(title, 200) + "</title></head><body>\n<h1>" + escaped(title, 200) + "</h1>\n";
        m_page += "<p class=\"muted\">" + std::to_string(m_d.prompts.size()) + " prompts × " +
            std::to_string(m_d.variants.size()) + " variants × " + std::to_string(m_d.seeds.size()) +
            " seeds. Intervals are 95 %, over prompts.</p>\n";
        paragraphs(m_d.notes);
        values(comparison);
        differences("Differences to the baseline", comparison.toBaseline, true);
        differences("Against random experts of the same layers", comparison.toControl, false);
        differences("The controls themselves", comparison.controls, false);
        alongTokens();
        groups();
        if (!m_source.notes.empty()) {
            m_page += "<h2>Notes</h2>\n";
            paragraphs(m_source.notes);
        }
        answers();
        failures();
        provenance();
        m_page += "</body></html>\n";
        return {std::move(m_page), std::move(m_pictures)};
    }

private:
    void paragraphs(const std::string &text)
    {
        for (size_t at = 0; at < text.size();) {
            const size_t end = std::min(text.find('\n', at), text.size());
            if (end > at)
                m_page += "<p>" + escaped(std::string_view(text).substr(at, end - at)) + "</p>\n";
            at = end + 1;
        }
    }

    void table(const std::vector<std::vector<std::string>> &rows) ///< the first row: headings
    {
        m_page +=
            m_use == ReportFor::Browser ? "<table>\n" : "<table border=\"1\" cellpadding=\"4\" cellspacing=\"0\">\n";
        for (size_t r = 0; r < rows.size(); ++r) {
            m_page += "<tr>";
            for (const std::string &cell : rows[r])
                m_page += (r == 0 ? "<th>" : "<td>") + escaped(cell, 300) + (r == 0 ? "</th>" : "</td>");
            m_page += "</tr>\n";
        }
        m_page += "</table>\n";
    }

    void picture(std::string svg)
    {
        if (svg.empty())
            return;
        if (m_use == ReportFor::Browser) {
            m_page += svg + "\n";
            return;
        }
        m_page += "<p><img src=\"picture-" + std::to_string(m_pictures.size()) + ".svg\"></p>\n";
        m_pictures.push_back(std::move(svg));
    }

    void values(const Comparison &comparison)
    {
        m_page += "<h2>Variants</h2>\n";
        std::vector<std::vector<std::string>> rows{{"Variant", "Cells"}};
        for (const Metric &metric : m_d.metrics) {
            const std::string unit = infoOf(metric.kind).unit;
            rows.front().push_back(metric.name + (unit.empty() ? "" : ", " + unit));
        }
        const size_t cells = m_d.cells() / m_d.variants.size();
        for (size_t v = 0; v < m_d.variants.size(); ++v) {
            rows.push_back({m_d.variants[v].name + (v == 0 ? " (baseline)" : ""),
                            std::to_string(m_source.values.answered(v)) + "/" + std::to_string(cells)});
            for (size_t m = 0; m < m_d.metrics.size(); ++m)
                rows.back().push_back(intervalText(comparison.values[v][m]));
        }
        table(rows);
        for (size_t m = 0; m < m_d.metrics.size(); ++m) {
            std::vector<html::IntervalRow> bars;
            for (size_t v = 0; v < m_d.variants.size(); ++v)
                bars.push_back(barOf(m_d.variants[v].name, comparison.values[v][m]));
            picture(html::intervalPicture(rows.front()[m + 2], bars, false, m_colours));
        }
    }

    static html::IntervalRow barOf(const std::string &label, const analysis::MeanEstimate &estimate)
    {
        html::IntervalRow row{.label = label, .mean = estimate.mean};
        if (estimate.interval) {
            row.low = estimate.interval->low;
            row.high = estimate.interval->high;
        }
        return row;
    }

    void differences(const char *title, const std::vector<Difference> &family, bool drawn)
    {
        if (family.empty())
            return;
        m_page += std::string("<h2>") + title + "</h2>\n";
        std::vector<std::vector<std::string>> rows{
            {"Variant", "Against", "Metric", "Difference, 95 %", "p (Holm)", "Verdict"}};
        std::map<size_t, std::vector<html::IntervalRow>> bars; // by metric
        for (const Difference &one : family) {
            std::string verdict = verdictName(one.verdict);
            if (one.verdict == Verdict::NotDecided && one.morePrompts)
                verdict += " (about " + std::to_string(*one.morePrompts) + " more prompts would decide it)";
            rows.push_back({m_d.variants[one.variant].name, m_d.variants[one.against].name,
                            m_d.metrics[one.metric].name, intervalText(one.estimate, true), numberText(one.adjusted),
                            verdict});
            bars[one.metric].push_back(barOf(m_d.variants[one.variant].name, one.estimate));
            bars[one.metric].back().decided = one.verdict == Verdict::Differs;
        }
        table(rows);
        if (drawn)
            for (const auto &[metric, metricBars] : bars)
                picture(
                    html::intervalPicture("Difference in " + m_d.metrics[metric].name, metricBars, true, m_colours));
    }

    void alongTokens()
    {
        struct TokenSum {
            double sum = 0.0;
            size_t count = 0;
        };
        std::map<std::string, std::vector<TokenSum>> sums;
        m_source.results.forPairs(Results::Parts::All, [&](const CellName &name, const Pair &pair) {
            std::vector<TokenSum> &row = sums[name.variant];
            row.resize(std::max(row.size(), pair.klByToken.size()));
            for (size_t i = 0; i < pair.klByToken.size(); ++i)
                if (pair.klByToken[i]) {
                    row[i].sum += static_cast<double>(*pair.klByToken[i]);
                    ++row[i].count;
                }
        });
        std::vector<html::Line> lines;
        for (const Variant &variant : m_d.variants) {
            html::Line line{.label = variant.name, .values = {}};
            for (const TokenSum &one : sums[variant.name])
                line.values.push_back(one.count > 0 ? one.sum / static_cast<double>(one.count) : NAN);
            if (!line.values.empty())
                lines.push_back(std::move(line));
        }
        if (lines.empty())
            return;
        m_page += "<h2>Along the baseline's answers</h2>\n";
        picture(html::linePicture("Mean KL divergence by token", "nats", lines, m_colours));
        if (lines.size() > html::mostLines)
            m_page += "<p class=\"muted\">The first " + std::to_string(html::mostLines) + " of " +
                std::to_string(lines.size()) + " variants are drawn.</p>\n";
    }

    void groups()
    {
        const std::string text = groupsText(m_d, m_source.values, m_source.results) +
            rewardPairsText(m_d, m_source.values, m_source.results);
        if (text.empty())
            return;
        m_page += "<h2>Group sampling</h2>\n<pre>" + escaped(text) + "</pre>\n";
        for (const std::string &reward : m_d.rewards) {
            const std::vector<Group> groups = groupsOf(m_d, m_source.values, m_source.results,
                                                       static_cast<size_t>(m_d.metric(reward) - m_d.metrics.data()));
            picture(groupPicture("Mean of " + reward + " by group", groups, &Group::mean));
            if (reward == m_d.rewards.front())
                picture(groupPicture("Mean length by group, tokens", groups, &Group::meanTokens));
        }
    }

    std::string groupPicture(const std::string &title, const std::vector<Group> &groups, double Group::*value) const
    {
        std::vector<html::Line> lines;
        for (size_t v = 0; v < m_d.variants.size(); ++v) {
            html::Line line{.label = m_d.variants[v].name, .values = {}};
            for (const Group &group : groups)
                if (group.variant == v) {
                    line.values.resize(group.prompt + 1, NAN);
                    line.values[group.prompt] = group.*value;
                }
            if (!line.values.empty())
                lines.push_back(std::move(line));
        }
        return html::linePicture(title, "", lines, m_colours, "prompt 1");
    }

    void answers()
    {
        m_page += "<h2>Answers to the first prompts</h2>\n";
        for (size_t p = 0; p < std::min(shownPrompts, m_d.prompts.size()); ++p) {
            const Prompt &prompt = m_d.prompts[p];
            std::string asked = prompt.raw.value_or("");
            if (prompt.messages.is_array())
                for (const Json &message : prompt.messages)
                    if (message.is_object() && message.contains("content") && message["content"].is_string())
                        asked += (asked.empty() ? "" : "\n") + message["content"].get<std::string>();
            m_page += "<h3>" + escaped(prompt.id, 100) + "</h3>\n";
            if (!asked.empty())
                m_page += "<pre>" + escaped(asked, shownText) + "</pre>\n";
            std::vector<std::vector<std::string>> rows{
                {"Variant", "Answer, seed " + std::to_string(m_d.seeds.front())}};
            for (const Variant &variant : m_d.variants) {
                const auto answer =
                    m_source.results.answer({variant.name, prompt.id, m_d.seeds.front(), 0}, Results::Parts::Facts);
                rows.push_back({variant.name,
                                !answer                       ? std::string("not run")
                                    : answer->failure.empty() ? answer->text
                                                              : "failed: " + answer->failure});
            }
            m_page += m_use == ReportFor::Browser ? "<table>\n"
                                                  : "<table border=\"1\" cellpadding=\"4\" cellspacing=\"0\">\n";
            for (const auto &row : rows)
                m_page += "<tr><td>" + escaped(row[0], 200) + "</td><td>" + escaped(row[1], shownText) + "</td></tr>\n";
            m_page += "</table>\n";
        }
    }

    void failures()
    {
        size_t count = 0;
        std::vector<std::vector<std::string>> rows{{"Variant", "Prompt", "Seed", "Reason"}};
        for (size_t v = 0; v < m_d.variants.size(); ++v)
            for (const CellValues::Failure &failure : m_source.values.failures(v))
                if (++count <= shownReasons)
                    rows.push_back(
                        {failure.cell.variant, failure.cell.prompt, std::to_string(failure.cell.seed), failure.reason});
        if (count == 0)
            return;
        m_page += "<h2>Failed cells (" + std::to_string(count) + ")</h2>\n";
        table(rows);
        if (count > shownReasons)
            m_page += "<p class=\"muted\">The first " + std::to_string(shownReasons) + " are listed.</p>\n";
    }

    void provenance()
    {
        m_page +=
            "<h2>How to repeat it</h2>\n<p class=\"muted\">Written by Moire " + escaped(MOIRE_VERSION) + ".</p>\n";
        Json definition = toJson(m_d);
        definition.erase("prompts"); // as many as there are; the bundle has them
        const auto block = [&](const char *title, const Json &json) {
            m_page += std::string("<h3>") + title + "</h3>\n<pre>" +
                escaped(json.dump(1, ' ', false, Json::error_handler_t::replace)) + "</pre>\n";
        };
        if (!m_source.origin.is_null())
            block("Bundle", m_source.origin);
        if (!m_source.environment.is_null())
            block("Models, build and machine", m_source.environment);
        block("Definition, without its prompts", definition);
    }

    const ReportSource &m_source;
    const Definition &m_d;
    ReportFor m_use;
    html::Colours m_colours;
    std::string m_page;
    std::vector<std::string> m_pictures;
};

} // namespace

HtmlReport htmlReport(const ReportSource &source, ReportFor use)
{
    return ReportPage(source, use).make();
}

} // namespace moire::experiments
