// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/replay_tables.h"

#include "instruments/instrument_panel.h"
#include "instruments/policy_chip.h"
#include "instruments/replay_panel.h"

#include <cmath>

namespace moire::ui {

double replayFigure(ReplayFigure what, const TokenComparison &token)
{
    const float value = what == ReplayFigure::Divergence ? token.divergence
        : what == ReplayFigure::LogProbability           ? token.otherLogProbability - token.logProbability
                                                         : token.routing;
    return std::isfinite(value) ? static_cast<double>(value) : std::nan("");
}

ValueTable replayAlongTable(const ReplayReport &report)
{
    ValueTable table;
    table.headers = {ReplayPanel::tr("token"),
                     ReplayPanel::tr("text"),
                     ReplayPanel::tr("log-probability, nats"),
                     ReplayPanel::tr("after the change, nats"),
                     ReplayPanel::tr("KL, nats"),
                     ReplayPanel::tr("routing difference")};
    if (report.control)
        table.headers << ReplayPanel::tr("control: log-probability, nats") << ReplayPanel::tr("control: KL, nats")
                      << ReplayPanel::tr("control: routing difference");
    for (size_t i = 0; i < report.changedAlong.size(); ++i) {
        const TokenComparison &changed = report.changedAlong[i];
        std::vector<QVariant> row{static_cast<qulonglong>(i),
                                  i < report.source.pieces.size() ? shownToken(report.source.pieces[i]) : QString(),
                                  changed.logProbability,
                                  changed.otherLogProbability,
                                  changed.divergence,
                                  changed.routing};
        if (report.control) {
            const TokenComparison &control = report.controlAlong[i];
            row.insert(row.end(), {control.otherLogProbability, control.divergence, control.routing});
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

ValueTable replayRunsTable(const ReplayReport &report)
{
    ValueTable table;
    table.headers = {ReplayPanel::tr("run"),
                     ReplayPanel::tr("routing policy"),
                     ReplayPanel::tr("seed"),
                     ReplayPanel::tr("mean KL, nats"),
                     ReplayPanel::tr("mean Δ log p"),
                     ReplayPanel::tr("mean routing difference"),
                     ReplayPanel::tr("first difference"),
                     ReplayPanel::tr("same tokens")};
    const auto add = [&](const QString &name, const ReplayRun &run, const std::vector<TokenComparison> &along) {
        const auto mean = [&](auto of) { return along.empty() ? QVariant() : QVariant(of(along)); };
        table.rows.push_back(
            {name, policyText(run.policy), static_cast<qulonglong>(run.seed), mean(ReplayReport::meanDivergence),
             mean(ReplayReport::meanLogProbabilityChange), mean(ReplayReport::meanRouting),
             run.divergence ? QVariant(static_cast<qulonglong>(*run.divergence)) : QVariant(), run.sameTokens});
    };
    add(ReplayPanel::tr("change"), report.changed, report.changedAlong);
    if (report.control)
        add(ReplayPanel::tr("control"), *report.control, report.controlAlong);
    add(ReplayPanel::tr("another seed (null)"), report.otherSeed, {});
    return table;
}

} // namespace moire::ui
