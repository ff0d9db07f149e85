// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/experiment_text.h"

#include "items/format.h"

#include <moire/error.h>

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace moire::experiment_text {

using namespace experiments;
using analysis::MeanEstimate;

namespace {

struct ExperimentText {
    Q_DECLARE_TR_FUNCTIONS(Experiment)
};

constexpr size_t longestName = 120;
constexpr qsizetype longestPrompt = 200;

double shownValue(const Metric &metric, double value)
{
    return metric.isShare() ? value * 100 : value;
}

/// Decimals for values of this size: three significant digits, at most five decimals.
int decimalsFor(const Metric &metric, double size)
{
    if (metric.isShare() || size >= 99.95)
        return 0;
    return size >= 9.995 ? 1 : size >= 0.0995 || size == 0.0 ? 2 : size >= 0.00095 ? 4 : 5;
}

/// With a minus sign that is as wide as a plus.
QString number(const Metric &metric, double value, int decimals, bool sign)
{
    if (!std::isfinite(value))
        return QStringLiteral("–");
    const double shown = shownValue(metric, value);
    const QString text = QLocale().toString(std::abs(shown), 'f', decimals);
    if (QLocale().toDouble(text) == 0.0)
        return shown == 0.0 || metric.isShare() ? text : QStringLiteral("≈ %1").arg(QLocale().toString(0));
    return shown < 0 ? QChar(0x2212) + text : sign ? u'+' + text : text;
}

QString unit(const Metric &metric)
{
    return metric.isShare() ? QStringLiteral(" %") : QString();
}

/// All three with the same decimals, so that they can be compared at a glance.
QString withInterval(const Metric &metric, const MeanEstimate &estimate, bool sign)
{
    if (!std::isfinite(estimate.mean))
        return QStringLiteral("–");
    double size = std::abs(shownValue(metric, estimate.mean));
    if (estimate.interval)
        size = std::max({size, std::abs(shownValue(metric, estimate.interval->low)),
                         std::abs(shownValue(metric, estimate.interval->high))});
    const int decimals = decimalsFor(metric, size);
    QString text = number(metric, estimate.mean, decimals, sign) + unit(metric);
    if (estimate.interval)
        text += QStringLiteral(" [%1, %2]")
                    .arg(number(metric, estimate.interval->low, decimals, sign),
                         number(metric, estimate.interval->high, decimals, sign));
    return text;
}

/// "“a” (kl), “b” (kl, length)": by variant, with the metrics in which it differs.
QString listed(const Definition &d, const std::vector<Difference> &family, Verdict wanted)
{
    QStringList variants;
    for (size_t v = 0; v < d.variants.size(); ++v) {
        QStringList metrics;
        for (const Difference &one : family)
            if (one.variant == v && one.verdict == wanted)
                metrics << metricName(d.metrics[one.metric]);
        if (!metrics.isEmpty())
            variants << ExperimentText::tr("“%1” (%2)").arg(nameOf(d.variants[v].name), metrics.join(u", "));
    }
    return variants.join(u", ");
}

/// The metrics along the baseline's tokens that have values.
QString alongNames(const Reading &reading)
{
    QStringList names;
    for (size_t m = 0; m < reading.definition.metrics.size(); ++m) {
        const auto measured = [&](const std::vector<MeanEstimate> &row) { return row[m].prompts > 0; };
        const auto &values = reading.comparison.values;
        if (reading.definition.metrics[m].needsAlong() && std::any_of(values.begin(), values.end(), measured))
            names << metricName(reading.definition.metrics[m]);
    }
    return names.join(u", ");
}

std::optional<size_t> fewestToDecide(const Comparison &comparison)
{
    std::optional<size_t> more;
    for (const Difference &one : comparison.toBaseline)
        if (one.verdict == Verdict::NotDecided && one.morePrompts)
            more = std::min(more.value_or(*one.morePrompts), *one.morePrompts);
    return more;
}

QString duration(double seconds)
{
    if (seconds < 60)
        return ExperimentText::tr("%Ln second(s) left", nullptr, format::plural(static_cast<qint64>(seconds) + 1));
    if (seconds < 90 * 60)
        return ExperimentText::tr("%Ln minute(s) left", nullptr, format::plural(std::llround(seconds / 60)));
    return ExperimentText::tr("%Ln hour(s) left", nullptr, format::plural(std::llround(seconds / 3600)));
}

} // namespace

QString nameOf(const std::string &name)
{
    return QString::fromStdString(printable(name, longestName));
}

QString toolTip(const QString &text)
{
    return QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped());
}

QString metricName(Metric::Kind kind)
{
    using Kind = Metric::Kind;
    switch (kind) {
    case Kind::Exact:
        return ExperimentText::tr("exact match");
    case Kind::Contains:
        return ExperimentText::tr("contains the answer");
    case Kind::Regex:
        return ExperimentText::tr("matches the pattern");
    case Kind::Number:
        return ExperimentText::tr("right number");
    case Kind::ValidJson:
        return ExperimentText::tr("valid JSON");
    case Kind::Verifier:
        return ExperimentText::tr("verified");
    case Kind::Choice:
        return ExperimentText::tr("right choice");
    case Kind::ChoiceNorm:
        return ExperimentText::tr("right choice, per byte");
    case Kind::ChoiceProbability:
        return ExperimentText::tr("probability of the right choice");
    case Kind::Length:
        return ExperimentText::tr("length");
    case Kind::Thinking:
        return ExperimentText::tr("thinking");
    case Kind::Ttft:
        return ExperimentText::tr("time to first token");
    case Kind::Speed:
        return ExperimentText::tr("speed");
    case Kind::LogProbability:
        return ExperimentText::tr("log-probability");
    case Kind::Entropy:
        return ExperimentText::tr("entropy");
    case Kind::BytesPerToken:
        return ExperimentText::tr("read per token");
    case Kind::Kl:
        return ExperimentText::tr("KL");
    case Kind::LogProbabilityChange:
        return ExperimentText::tr("change of log-probability");
    case Kind::TopAgreement:
        return ExperimentText::tr("same first choice");
    case Kind::ExpertOverlap:
        return ExperimentText::tr("same experts");
    case Kind::FirstDifference:
        return ExperimentText::tr("first difference");
    case Kind::TextDifference:
        return ExperimentText::tr("text difference");
    case Kind::RoutingDistance:
        return ExperimentText::tr("routing distance");
    }
    return {};
}

QString metricName(const Metric &metric)
{
    return metric.name == infoOf(metric.kind).name ? metricName(metric.kind) : nameOf(metric.name);
}

QString metricTitle(const Metric &metric)
{
    const QString unitName = QString::fromLatin1(infoOf(metric.kind).unit);
    return unitName.isEmpty() ? metricName(metric) : QStringLiteral("%1, %2").arg(metricName(metric), unitName);
}

QString metricKey(const Metric &metric)
{
    return QLatin1String(infoOf(metric.kind).name);
}

QString value(const Metric &metric, double value)
{
    return number(metric, value, decimalsFor(metric, std::abs(shownValue(metric, value))), false) +
        (std::isfinite(value) ? unit(metric) : QString());
}

QString estimate(const Metric &metric, const MeanEstimate &estimate)
{
    return withInterval(metric, estimate, false);
}

QString difference(const Metric &metric, const MeanEstimate &estimate)
{
    return withInterval(metric, estimate, true);
}

QString verdict(Verdict verdict)
{
    switch (verdict) {
    case Verdict::None:
        return ExperimentText::tr("too few prompts");
    case Verdict::Same:
        return ExperimentText::tr("no difference");
    case Verdict::NotDecided:
        return ExperimentText::tr("not decided");
    case Verdict::Differs:
        return ExperimentText::tr("differs");
    }
    return {};
}

QString verdict(const Difference &difference, const Definition &definition)
{
    const QString text = verdict(difference.verdict);
    const bool control =
        definition.variants[difference.against].control == definition.variants[difference.variant].name;
    return control ? ExperimentText::tr("%1 (to control)", "a verdict about the difference to a control").arg(text)
                   : text;
}

QString promptLine(const Prompt &prompt)
{
    QString text;
    if (prompt.given()) {
        text = ExperimentText::tr("%Ln token(s) of a text", nullptr, format::plural(std::ssize(prompt.ids)));
    } else if (prompt.raw) {
        text = QString::fromStdString(*prompt.raw);
    } else {
        for (const Json &message : prompt.messages)
            if (message.value("role", "") == "user" && message["content"].is_string())
                text = QString::fromStdString(message["content"].get<std::string>()); // the last one
    }
    text = text.left(longestPrompt * 4).simplified();
    return text.size() > longestPrompt ? text.left(longestPrompt) + QChar(0x2026) : text;
}

QString firstSentences(const std::string &notes)
{
    constexpr qsizetype room = 170;
    const QString text = QString::fromStdString(printable(notes, 4 * room)).simplified();
    if (text.size() <= room)
        return text;
    const qsizetype end = text.lastIndexOf(QLatin1String(". "), room);
    return end > 0 ? text.left(end + 1) : text.left(room) + QChar(0x2026);
}

QString size(const Definition &d)
{
    const auto shown = [](size_t count) { return format::plural(static_cast<qint64>(count)); };
    QString text = ExperimentText::tr("%Ln variant(s)", nullptr, shown(d.variants.size())) + QStringLiteral(" × ") +
        ExperimentText::tr("%Ln prompt(s)", nullptr, shown(d.prompts.size())) + QStringLiteral(" × ") +
        ExperimentText::tr("%Ln seed(s)", nullptr, shown(d.seeds.size()));
    if (d.repeats > 1)
        text += QStringLiteral(" × ") + ExperimentText::tr("%Ln repeat(s)", nullptr, shown(d.repeats));
    return text;
}

QString progress(const Progress &progress)
{
    QString text = ExperimentText::tr("%1 of %2").arg(format::count(progress.done), format::count(progress.total));
    if (progress.secondsLeft && progress.done < progress.total)
        text += QStringLiteral(" · ") + duration(*progress.secondsLeft);
    return text;
}

std::optional<size_t> morePrompts(const Reading &reading)
{
    if (!reading.compared)
        return std::nullopt;
    if (const std::optional<size_t> more = fewestToDecide(reading.comparison))
        return more;
    std::optional<size_t> missing;
    for (const Difference &one : reading.comparison.toBaseline)
        if (one.verdict == Verdict::None && one.estimate.prompts < analysis::fewestChats)
            missing = std::max(missing.value_or(0), analysis::fewestChats - one.estimate.prompts);
    return missing;
}

QString conclusion(const Reading &reading)
{
    const Definition &d = reading.definition;
    if (!reading.compared)
        return {};
    const Comparison &c = reading.comparison;
    QStringList sentences;
    const QString base = nameOf(d.variants[reading.baseline].name);
    if (const QString names = listed(d, c.toBaseline, Verdict::Differs); !names.isEmpty())
        sentences << ExperimentText::tr("Differs from “%1”: %2.").arg(base, names);
    if (const QString names = listed(d, c.toControl, Verdict::Differs); !names.isEmpty())
        sentences << ExperimentText::tr("Differs from random experts of the same layers: %1.").arg(names);
    if (const QString names = listed(d, c.toBaseline, Verdict::NotDecided); !names.isEmpty())
        sentences << ExperimentText::tr("Not decided: %1.").arg(names);
    if (const QString names = listed(d, c.toControl, Verdict::NotDecided); !names.isEmpty())
        sentences << ExperimentText::tr("Not decided against random experts: %1.").arg(names);
    if (const QString names = alongNames(reading); !names.isEmpty())
        sentences << ExperimentText::tr(
                         "After any change, however small, the model differs along the baseline's tokens "
                         "(%1). What counts is how much more than with random experts.")
                         .arg(names);
    const bool tooFew = std::any_of(c.toBaseline.begin(), c.toBaseline.end(),
                                    [](const Difference &one) { return one.verdict == Verdict::None; });
    if (const std::optional<size_t> more = fewestToDecide(c))
        sentences << ExperimentText::tr("About %Ln more prompt(s) would decide the first of these.", nullptr,
                                        format::plural(static_cast<qint64>(*more)));
    if (tooFew)
        sentences << ExperimentText::tr("Fewer than 8 prompts say nothing about others: there are no intervals.");
    if (!c.toBaseline.empty() && !tooFew)
        sentences << ExperimentText::tr("Intervals: 95 %, over prompts; p is corrected for all comparisons (Holm).");
    return sentences.join(u' ');
}

} // namespace moire::experiment_text
