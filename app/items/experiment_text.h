// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/reading.h"
#include "experiments/runner.h"

#include <QString>

#include <optional>

/// An experiment in words and figures for people, in the default locale. Any thread.
namespace moire::experiment_text {

QString nameOf(const std::string &name); ///< of a variant, prompt or metric, fit for one line
QString toolTip(const QString &text); ///< that shows the text as it is, also if it looks like HTML
QString metricName(experiments::Metric::Kind kind); ///< for people: "first difference"
/// The name that a person gave it, or metricName() of its kind.
QString metricName(const experiments::Metric &metric);
QString metricTitle(const experiments::Metric &metric); ///< with its unit: "KL, nats/token"
QString metricKey(const experiments::Metric &metric); ///< as definitions write it: "first_difference"
QString value(const experiments::Metric &metric, double value); ///< "77 %", "0.212"; "–": none
QString estimate(const experiments::Metric &metric, const analysis::MeanEstimate &estimate); ///< "77 % [64, 88]"
QString difference(const experiments::Metric &metric, const analysis::MeanEstimate &estimate); ///< "−25 % [−38, −11]"
QString verdict(experiments::Verdict verdict); ///< "differs", "not decided", ...
/// The same, saying so if it is about a control: "differs from control".
QString verdict(const experiments::Difference &difference, const experiments::Definition &definition);
QString promptLine(const experiments::Prompt &prompt); ///< what was asked, in one line
QString firstSentences(const std::string &notes); ///< of a definition, as many as fit on a card
QString size(const experiments::Definition &definition); ///< "4 variants × 20 prompts × 3 seeds"
/// How far a run is, and how long it will still take as far as that is known: "162 of 240 · 3 min left".
QString progress(const experiments::Progress &progress);
/// How many more prompts would decide the first of what is not decided, or would give intervals; none: nothing is open,
/// or no number would.
std::optional<size_t> morePrompts(const experiments::Reading &reading);
/// What was found, in a few sentences: which variants differ, what is not decided, and what would decide it.
QString conclusion(const experiments::Reading &reading);

} // namespace moire::experiment_text
