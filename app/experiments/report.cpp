// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/report.h"

#include "analysis/npy.h"
#include "experiments/for_cells.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace moire::experiments {

namespace {

using analysis::MeanEstimate;

Json finiteOrNull(double value)
{
    return std::isfinite(value) ? Json(value) : Json(nullptr);
}

Json estimateJson(const MeanEstimate &estimate)
{
    return {{"mean", finiteOrNull(estimate.mean)},
            {"interval95", estimate.interval ? Json{estimate.interval->low, estimate.interval->high} : Json(nullptr)},
            {"prompts", estimate.prompts}};
}

Json differencesJson(const Definition &d, const std::vector<Difference> &family)
{
    Json list = Json::array();
    for (const Difference &one : family) {
        Json json{{"variant", d.variants[one.variant].name},
                  {"against", d.variants[one.against].name},
                  {"metric", d.metrics[one.metric].name}};
        json.update(estimateJson(one.estimate));
        json["p"] = one.p;
        json["p_holm"] = one.adjusted;
        json["verdict"] = verdictName(one.verdict);
        json["more_prompts"] = one.morePrompts ? Json(*one.morePrompts) : Json(nullptr);
        list.push_back(std::move(json));
    }
    return list;
}

/// Characters, not bytes; wide ones are counted as one.
size_t widthOf(const std::string &text)
{
    return static_cast<size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

std::string tableText(const std::vector<std::vector<std::string>> &rows)
{
    std::vector<size_t> widths;
    for (const auto &row : rows)
        for (size_t i = 0; i < row.size(); ++i) {
            widths.resize(std::max(widths.size(), i + 1), 0);
            widths[i] = std::max(widths[i], widthOf(row[i]));
        }
    std::string text;
    for (const auto &row : rows) {
        std::string line;
        for (size_t i = 0; i < row.size(); ++i)
            line += row[i] + (i + 1 < row.size() ? std::string(widths[i] - widthOf(row[i]) + 2, ' ') : std::string());
        text += line + "\n";
    }
    return text;
}

std::string differencesText(const Definition &d, const std::string &title, const std::vector<Difference> &family)
{
    if (family.empty())
        return {};
    std::vector<std::vector<std::string>> rows{{"variant", "against", "metric", "difference, 95 %", "p (Holm)", ""}};
    for (const Difference &one : family) {
        std::string verdict = verdictName(one.verdict);
        if (one.verdict == Verdict::NotDecided)
            verdict +=
                one.morePrompts ? " (about " + std::to_string(*one.morePrompts) + " more prompts would decide it)" : "";
        rows.push_back({printable(d.variants[one.variant].name, 60), printable(d.variants[one.against].name, 60),
                        printable(d.metrics[one.metric].name, 60), intervalText(one.estimate, true),
                        numberText(one.adjusted), verdict});
    }
    return "\n" + title + "\n" + tableText(rows);
}

} // namespace

std::string numberText(double value, bool sign)
{
    if (!std::isfinite(value))
        return "-";
    const double size = std::abs(value);
    const int digits = size >= 100 ? 0 : size >= 10 ? 1 : size >= 0.1 || value == 0.0 ? 3 : 5;
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), sign ? "%+.*f" : "%.*f", digits, value);
    return text.data();
}

std::string intervalText(const analysis::MeanEstimate &estimate, bool sign)
{
    std::string text = numberText(estimate.mean, sign);
    if (estimate.interval)
        text +=
            " [" + numberText(estimate.interval->low, sign) + ", " + numberText(estimate.interval->high, sign) + "]";
    return text;
}

Json reportJson(const Definition &d, const CellValues &values, const Comparison &comparison)
{
    Json json{{"name", d.name}, {"notes", d.notes}, {"baseline", d.variants.front().name}};
    json["cells_per_variant"] = d.cells() / d.variants.size();
    json["variants"] = Json::array();
    for (size_t v = 0; v < d.variants.size(); ++v) {
        Json row{{"name", d.variants[v].name},
                 {"control", d.variants[v].control.empty() ? Json(nullptr) : Json(d.variants[v].control)},
                 {"answered", values.answered(v)},
                 {"failed", values.failed(v)},
                 {"metrics", Json::object()},
                 {"failures", Json::array()}};
        for (size_t m = 0; m < d.metrics.size(); ++m)
            row["metrics"][d.metrics[m].name] = estimateJson(comparison.values[v][m]);
        for (const CellValues::Failure &failure : values.failures(v))
            row["failures"].push_back({{"prompt", failure.cell.prompt},
                                       {"seed", failure.cell.seed},
                                       {"repeat", failure.cell.repeat},
                                       {"reason", failure.reason}});
        json["variants"].push_back(std::move(row));
    }
    json["differences"] = differencesJson(d, comparison.toBaseline);
    json["against_controls"] = differencesJson(d, comparison.toControl);
    json["controls"] = differencesJson(d, comparison.controls);
    return json;
}

std::string reportText(const Definition &d, const CellValues &values, const Comparison &comparison)
{
    constexpr size_t shownFailures = 10;
    std::string text = (d.name.empty() ? std::string("experiment") : printable(d.name)) + ": " +
        std::to_string(d.prompts.size()) + " prompts x " + std::to_string(d.variants.size()) + " variants x " +
        std::to_string(d.seeds.size()) + " seeds\n\n";
    std::vector<std::vector<std::string>> rows{{"variant", "cells"}};
    for (const Metric &metric : d.metrics) {
        const std::string unit = infoOf(metric.kind).unit;
        rows.front().push_back(printable(metric.name, 60) + (unit.empty() ? "" : ", " + unit));
    }
    const size_t cells = d.cells() / d.variants.size();
    for (size_t v = 0; v < d.variants.size(); ++v) {
        rows.push_back({printable(d.variants[v].name, 60) + (v == 0 ? " (baseline)" : ""),
                        std::to_string(values.answered(v)) + "/" + std::to_string(cells)});
        for (size_t m = 0; m < d.metrics.size(); ++m)
            rows.back().push_back(intervalText(comparison.values[v][m], false));
    }
    text += tableText(rows);
    text += differencesText(d, "Differences, paired by prompt:", comparison.toBaseline);
    text += differencesText(d, "Against random experts of the same layers:", comparison.toControl);
    text += differencesText(d, "The controls themselves:", comparison.controls);
    size_t failures = 0;
    for (size_t v = 0; v < d.variants.size(); ++v)
        for (const CellValues::Failure &failure : values.failures(v))
            if (++failures <= shownFailures)
                text += (failures == 1 ? "\nFailed:\n" : "") + printable(failure.cell.variant, 60) + ", prompt " +
                    printable(failure.cell.prompt, 60) + ", seed " + std::to_string(failure.cell.seed) + ": " +
                    printable(failure.reason) + "\n";
    if (failures > shownFailures)
        text += "... and " + std::to_string(failures - shownFailures) + " more\n";
    return text;
}

Json repetitionJson(const Definition &d, const Repetition &r)
{
    const bool repeats = std::none_of(r.differences.begin(), r.differences.end(),
                                      [](const Difference &one) { return one.verdict == Verdict::Differs; });
    return {{"repeats", repeats},
            {"cells", r.cells},
            {"same_texts", r.sameTexts},
            {"differences", differencesJson(d, r.differences)}};
}

std::string repetitionText(const Definition &d, const Repetition &r)
{
    const bool repeats = repetitionJson(d, r)["repeats"].get<bool>();
    return std::string(repeats ? "repeats" : "does not repeat") +
        " within its intervals: " + std::to_string(r.sameTexts) + " of " + std::to_string(r.cells) +
        " answers are the same text\n" +
        differencesText(d, "The second run minus the first, paired by prompt:", r.differences);
}

std::string cellsCsv(const Definition &d, const CellValues &values, const Results &results)
{
    std::string csv = "variant,prompt,seed,repeat,failure";
    for (const Metric &metric : d.metrics)
        csv += "," + csvField(metric.name);
    csv += ",finish,text\r\n";
    forCells(d, [&](size_t variant, size_t prompt, size_t seed, size_t repeat, const CellName &name) {
        const auto answer = results.answer(name, Results::Parts::Facts);
        if (!answer)
            return;
        csv += csvField(name.variant) + "," + csvField(name.prompt) + "," + std::to_string(name.seed) + "," +
            std::to_string(name.repeat) + "," + csvField(answer->failure);
        for (size_t m = 0; m < d.metrics.size(); ++m) {
            const double value = values.value(variant, prompt, seed, repeat, m);
            csv += "," + csvNumber(value);
        }
        csv += "," + csvField(answer->finish) + "," + csvField(answer->text) + "\r\n";
    });
    return csv;
}

std::string cellsNpy(const Definition &d, const CellValues &values)
{
    std::string npy =
        analysis::npyHeader({d.variants.size(), d.prompts.size(), d.seeds.size(), d.repeats, d.metrics.size()}, "<f8");
    const std::vector<double> &all = values.all();
    npy.append(reinterpret_cast<const char *>(all.data()), all.size() * sizeof(double));
    return npy;
}

void cellsJsonLines(const Definition &d, const Results &results, const std::function<void(const std::string &)> &write)
{
    forCells(d, [&](size_t, size_t, size_t, size_t, const CellName &name) {
        const auto answer = results.answer(name, Results::Parts::All);
        if (!answer)
            return;
        Json line{{"variant", name.variant}, {"prompt", name.prompt}, {"seed", name.seed}, {"repeat", name.repeat}};
        line.update(factsJson(*answer));
        if (answer->failure.empty())
            line["per_token"] = tokensJson(*answer);
        if (const auto pair = results.pair(name, Results::Parts::All)) {
            line["beside_baseline"] = factsJson(*pair);
            line["beside_baseline"]["per_token"] = tokensJson(*pair);
        }
        if (!answer->trace.empty()) {
            line["trace"] = Json::array();
            for (size_t at = 0; at < answer->trace.size();) {
                const size_t end = std::min(answer->trace.find('\n', at), answer->trace.size());
                line["trace"].push_back(Json::parse(answer->trace.substr(at, end - at), nullptr, false));
                at = end + 1;
            }
        }
        write(line.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n");
    });
}

} // namespace moire::experiments
