// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/comparison.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <unordered_map>

namespace moire::experiments {

namespace {

using analysis::MeanEstimate;

constexpr double alpha = 0.05;
constexpr double none = std::numeric_limits<double>::quiet_NaN();

Difference differenceOf(size_t variant, size_t metric, size_t against, const std::vector<double> &perPrompt)
{
    Difference d{.variant = variant, .metric = metric, .against = against};
    d.estimate = analysis::meanEstimate(perPrompt);
    d.p = analysis::signFlipP(perPrompt);
    return d;
}

/// Corrects the p-values of one family, and says what follows.
void judge(std::vector<Difference> &family)
{
    std::vector<double> p;
    for (const Difference &d : family)
        p.push_back(d.p);
    const std::vector<double> adjusted = analysis::familyWise(p);
    for (size_t i = 0; i < family.size(); ++i) {
        Difference &d = family[i];
        d.adjusted = adjusted[i];
        if (d.estimate.prompts < analysis::fewestChats)
            d.verdict = Verdict::None;
        else if (!d.estimate.interval && d.estimate.mean == 0.0)
            d.verdict = Verdict::Same;
        else if (d.adjusted <= alpha && (!d.estimate.interval || !d.estimate.interval->contains(0.0)))
            d.verdict = Verdict::Differs;
        else
            d.verdict = Verdict::NotDecided;
        if (d.verdict != Verdict::NotDecided)
            continue;
        const auto needed = analysis::promptsToDecide(d.estimate.mean, d.estimate.deviation,
                                                      alpha / static_cast<double>(family.size()));
        if (needed)
            d.morePrompts = *needed > d.estimate.prompts ? *needed - d.estimate.prompts : 1;
    }
}

template <class T>
std::optional<size_t> indexOf(const std::vector<T> &list, const T &wanted)
{
    const auto at = std::find(list.begin(), list.end(), wanted);
    return at == list.end() ? std::nullopt : std::optional(static_cast<size_t>(at - list.begin()));
}

} // namespace

const char *verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::None:
        return "too few prompts";
    case Verdict::Same:
        return "no difference";
    case Verdict::NotDecided:
        return "not decided";
    case Verdict::Differs:
        return "differs";
    }
    return "";
}

CellValues::CellValues(const Definition &d, const Results &results)
    : m_prompts(d.prompts.size()),
      m_seeds(d.seeds.size()),
      m_repeats(d.repeats),
      m_metrics(d.metrics.size()),
      m_values(d.cells() * d.metrics.size(), none),
      m_answered(d.variants.size(), 0),
      m_kept(d.variants.size(), 0),
      m_failures(d.variants.size())
{
    std::unordered_map<std::string, size_t> variants, prompts;
    std::unordered_map<uint64_t, size_t> seeds;
    for (size_t i = 0; i < d.variants.size(); ++i)
        variants.emplace(d.variants[i].name, i);
    for (size_t i = 0; i < m_prompts; ++i)
        prompts.emplace(d.prompts[i].id, i);
    for (size_t i = 0; i < m_seeds; ++i)
        seeds.emplace(d.seeds[i], i);
    struct Place {
        size_t variant, prompt, cell;
    };
    const auto placeOf = [&](const CellName &name) -> std::optional<Place> {
        const auto variant = variants.find(name.variant);
        const auto prompt = prompts.find(name.prompt);
        const auto seed = seeds.find(name.seed);
        if (variant == variants.end() || prompt == prompts.end() || seed == seeds.end() || name.repeat >= m_repeats)
            return std::nullopt; // of an earlier definition
        return Place{variant->second, prompt->second,
                     index(variant->second, prompt->second, seed->second, name.repeat)};
    };
    std::vector<std::pair<size_t, Failure>> failures; // by cell
    std::vector<bool> answered(d.cells(), false);
    const auto fill = [&](const Place &at, const Answer &answer, const Pair *pair) {
        for (size_t metric = 0; metric < m_metrics; ++metric)
            if (d.metrics[metric].comparesPair() == (pair != nullptr))
                m_values[at.cell * m_metrics + metric] =
                    measure(d.metrics[metric], d.prompts[at.prompt], answer, pair).value_or(none);
    };
    results.forAnswers(Results::Parts::Facts, [&](const CellName &name, const Answer &answer) {
        const auto at = placeOf(name);
        if (!at)
            return;
        ++m_kept[at->variant];
        if (!answer.failure.empty()) {
            failures.push_back({at->cell, {name, answer.failure}});
            return;
        }
        answered[at->cell] = true;
        ++m_answered[at->variant];
        fill(*at, answer, nullptr);
    });
    results.forPairs(Results::Parts::Facts, [&](const CellName &name, const Pair &pair) {
        const auto at = placeOf(name);
        if (!at || at->variant == 0)
            return;
        ++m_pairs;
        if (!answered[at->cell])
            return;
        if (!pair.failure.empty())
            failures.push_back({at->cell, {name, pair.failure}});
        fill(*at, {}, &pair);
    });
    std::stable_sort(failures.begin(), failures.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (auto &[cell, failure] : failures)
        m_failures[cell / (m_prompts * m_seeds * m_repeats)].push_back(std::move(failure));
}

template <class F>
std::vector<double> CellValues::averaged(F &&valueOf) const
{
    std::vector<double> means;
    for (size_t prompt = 0; prompt < m_prompts; ++prompt) {
        double sum = 0.0;
        size_t count = 0;
        for (size_t seed = 0; seed < m_seeds; ++seed)
            for (size_t repeat = 0; repeat < m_repeats; ++repeat) {
                const double value = valueOf(prompt, seed, repeat);
                if (std::isfinite(value)) {
                    sum += value;
                    ++count;
                }
            }
        if (count > 0)
            means.push_back(sum / static_cast<double>(count));
    }
    return means;
}

std::vector<double> CellValues::perPrompt(size_t variant, size_t metric) const
{
    return averaged(
        [&](size_t prompt, size_t seed, size_t repeat) { return value(variant, prompt, seed, repeat, metric); });
}

std::vector<double> CellValues::differences(size_t variant, size_t against, size_t metric) const
{
    return averaged([&](size_t prompt, size_t seed, size_t repeat) {
        return value(variant, prompt, seed, repeat, metric) - value(against, prompt, seed, repeat, metric);
    });
}

std::vector<double> CellValues::differences(const CellValues &other, size_t variant, size_t metric) const
{
    return averaged([&](size_t prompt, size_t seed, size_t repeat) {
        return other.value(variant, prompt, seed, repeat, metric) - value(variant, prompt, seed, repeat, metric);
    });
}

Comparison meansOf(const Definition &d, const CellValues &values)
{
    Comparison result;
    for (size_t v = 0; v < d.variants.size(); ++v) {
        std::vector<MeanEstimate> &row = result.values.emplace_back();
        for (size_t m = 0; m < d.metrics.size(); ++m) {
            const std::vector<double> means = values.perPrompt(v, m);
            const double sum = std::accumulate(means.begin(), means.end(), 0.0);
            row.push_back(
                {.mean = means.empty() ? none : sum / static_cast<double>(means.size()), .prompts = means.size()});
        }
    }
    return result;
}

Comparison compare(const Definition &d, const CellValues &values, size_t baseline)
{
    Comparison result;
    std::optional<size_t> otherSeed;
    for (size_t v = 1; v < d.variants.size(); ++v)
        if (d.variants[v].control == d.variants.front().name && d.variants[v].seedOffset != 0)
            otherSeed = v;
    for (size_t v = 0; v < d.variants.size(); ++v) {
        result.values.emplace_back();
        for (size_t m = 0; m < d.metrics.size(); ++m) {
            result.values.back().push_back(analysis::meanEstimate(values.perPrompt(v, m)));
            const bool pairs = d.metrics[m].comparesPair();
            if (v == baseline)
                continue;
            // A distance to the baseline is compared with the baseline's distance to itself under another seed. Along
            // the baseline's tokens that is 0, and any change is more: there only the random experts tell something.
            const std::optional<size_t> beside = baseline == 0 && !d.metrics[m].needsAlong() ? otherSeed : std::nullopt;
            const std::optional<size_t> against = pairs ? beside : std::optional(baseline);
            const auto add = [&](std::vector<Difference> &family, size_t to) {
                const std::vector<double> differences = values.differences(v, to, m);
                if (!differences.empty())
                    family.push_back(differenceOf(v, m, to, differences));
            };
            const bool control = !d.variants[v].control.empty();
            if (against && *against != v)
                add(control ? result.controls : result.toBaseline, *against);
            if (control)
                continue;
            for (size_t c = 1; c < d.variants.size(); ++c)
                if (d.variants[c].control == d.variants[v].name)
                    add(result.toControl, c);
        }
    }
    for (std::vector<Difference> *family : {&result.toBaseline, &result.toControl, &result.controls})
        judge(*family);
    return result;
}

Repetition compareRuns(const Definition &first, const Results &firstResults, const Definition &second,
                       const Results &secondResults)
{
    // The second run's results are read through the first's definition, so that indices agree.
    Definition shared = first;
    std::erase_if(shared.variants, [&](const Variant &variant) {
        return std::none_of(second.variants.begin(), second.variants.end(),
                            [&](const Variant &other) { return other.name == variant.name; });
    });
    std::erase_if(shared.prompts, [&](const Prompt &prompt) {
        const auto same = std::find_if(second.prompts.begin(), second.prompts.end(),
                                       [&](const Prompt &other) { return other.id == prompt.id; });
        return same == second.prompts.end() || same->messages != prompt.messages || same->raw != prompt.raw ||
            same->ids != prompt.ids;
    });
    std::erase_if(shared.seeds, [&](uint64_t seed) { return !indexOf(second.seeds, seed); });
    shared.repeats = std::min(first.repeats, second.repeats);
    if (shared.cells() == 0)
        throw Error(ErrorKind::Refused, "the two experiments have no variant, prompt or seed in common", "compare",
                    "compare two runs of the same experiment");
    const CellValues before(shared, firstResults);
    const CellValues after(shared, secondResults);
    Repetition result;
    for (size_t v = 0; v < shared.variants.size(); ++v) {
        for (const Prompt &prompt : shared.prompts)
            for (const uint64_t seed : shared.seeds)
                for (uint32_t repeat = 0; repeat < shared.repeats; ++repeat) {
                    const CellName name{shared.variants[v].name, prompt.id, seed, repeat};
                    const auto a = firstResults.answer(name, Results::Parts::Facts);
                    const auto b = secondResults.answer(name, Results::Parts::Facts);
                    if (!a || !b || !a->failure.empty() || !b->failure.empty())
                        continue;
                    ++result.cells;
                    result.sameTexts += a->text == b->text && a->thinking == b->thinking ? 1 : 0;
                }
        for (size_t m = 0; m < shared.metrics.size(); ++m) {
            const std::vector<double> differences = before.differences(after, v, m);
            if (differences.empty())
                continue;
            Difference d = differenceOf(v, m, v, differences);
            const auto original = std::find_if(first.variants.begin(), first.variants.end(),
                                               [&](const Variant &one) { return one.name == shared.variants[v].name; });
            d.variant = d.against = static_cast<size_t>(original - first.variants.begin());
            result.differences.push_back(d);
        }
    }
    judge(result.differences);
    return result;
}

} // namespace moire::experiments
