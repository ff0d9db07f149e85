// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/compare_dialog.h"

#include "controls/tone_label.h"
#include "items/experiment_text.h"
#include "style/style.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace moire::ui {

using namespace experiments;

namespace {

constexpr size_t longestAnswer = 512; ///< tokens, where the chat has no limit

experiments::Prompt promptFrom(const Json &messages)
{
    experiments::Prompt prompt;
    prompt.id = "1";
    prompt.messages = messages;
    return prompt;
}

} // namespace

CompareDialog::CompareDialog(Source source, QWidget *parent)
    : QDialog(parent),
      m_source(std::move(source)),
      m_seeds(new QSpinBox)
{
    const int u = widgets::unit(this);
    setObjectName(QStringLiteral("compareDialog"));
    setWindowTitle(tr("Compare answers"));
    auto *prompt =
        new widgets::ToneLabel(experiment_text::promptLine(promptFrom(m_source.messages)), widgets::Tone::Text);
    prompt->setTextFormat(Qt::PlainText);
    prompt->setWordWrap(true);
    auto *text = new widgets::ToneLabel(
        tr("The prompt is answered as in this chat, and once more with each change, under the same seeds. With one "
           "prompt the answers can be compared, but nothing can be said about other prompts."),
        widgets::Tone::Muted);
    text->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(u * 2, u * 2, u * 2, u * 2);
    column->setSpacing(u);
    column->addWidget(prompt);
    column->addWidget(text);
    if (m_source.experts > 1) {
        const uint32_t half = m_source.experts / 2;
        addChoice(tr("%Ln expert(s) per token", nullptr, static_cast<int>(half)), true,
                  [half](Variant &variant) { variant.options.policy.expertsUsed = half; });
        addChoice(tr("random experts"), false, [](Variant &variant) { variant.options.policy.randomSeed = 1; });
    }
    if (!m_source.settings.policy.rules.empty())
        addChoice(tr("all experts as the model chooses them"), true,
                  [](Variant &variant) { variant.options.policy = {}; });
    addChoice(tr("no thinking"), m_source.experts <= 1, [](Variant &variant) { variant.options.thinkingBudget = 0; });
    addChoice(tr("always the most probable token"), false,
              [](Variant &variant) { variant.options.sampling.greedy = true; });
    addChoice(tr("temperature 1.2"), false, [](Variant &variant) { variant.sampling.temperature = 1.2F; });
    m_seeds->setObjectName(QStringLiteral("compareSeeds"));
    m_seeds->setRange(1, 100);
    m_seeds->setValue(3);
    m_seeds->setAccessibleName(tr("Seeds"));
    auto *form = new QFormLayout;
    form->addRow(tr("Answers of each (seeds)"), m_seeds);
    column->addLayout(form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *make = buttons->addButton(tr("Make experiment"), QDialogButtonBox::AcceptRole);
    make->setObjectName(QStringLiteral("makeExperiment"));
    make->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit chosen(definition());
        accept();
    });
    const auto check = [this, make] {
        make->setEnabled(std::any_of(m_choices.begin(), m_choices.end(),
                                     [](const Choice &choice) { return choice.box->isChecked(); }));
    };
    for (const Choice &choice : m_choices) {
        column->insertWidget(column->indexOf(buttons) - 1, choice.box);
        connect(choice.box, &QCheckBox::toggled, this, check);
    }
    check();
}

void CompareDialog::addChoice(const QString &text, bool on, std::function<void(Variant &)> change)
{
    auto *box = new QCheckBox(text);
    box->setChecked(on);
    m_choices.push_back({box, std::move(change)});
}

Definition CompareDialog::definition() const
{
    Definition d;
    const experiments::Prompt prompt = promptFrom(m_source.messages);
    d.name = experiment_text::promptLine(prompt).left(60).toStdString();
    d.prompts.push_back(prompt);
    d.keepTrace = true; // a few answers, which are looked at closely
    Variant base;
    base.name = tr("as in the chat").toStdString();
    base.model = m_source.model.toStdString();
    base.options = m_source.settings.generation();
    base.options.maxTokens = base.options.maxTokens.value_or(longestAnswer);
    base.options.sampling = {};
    if (!m_source.settings.recommendedSampling) {
        const SamplingOptions &own = m_source.settings.sampling;
        base.options.sampling = own;
        base.sampling = {.temperature = own.temperature,
                         .topK = own.topK,
                         .topP = own.topP,
                         .minP = own.minP,
                         .repeatPenalty = own.repeatPenalty};
    }
    d.variants.push_back(base);
    for (const Choice &choice : m_choices) {
        if (!choice.box->isChecked())
            continue;
        Variant variant = base;
        variant.name = choice.box->text().toStdString();
        choice.change(variant);
        d.variants.push_back(std::move(variant));
    }
    for (int seed = 1; seed <= m_seeds->value(); ++seed)
        d.seeds.push_back(static_cast<uint64_t>(seed));
    for (const Metric::Kind kind :
         {Metric::Kind::Length, Metric::Kind::LogProbability, Metric::Kind::Kl, Metric::Kind::FirstDifference,
          Metric::Kind::TextDifference, Metric::Kind::RoutingDistance}) {
        Metric metric;
        metric.kind = kind;
        metric.name = infoOf(kind).name;
        d.metrics.push_back(std::move(metric));
    }
    return d;
}

} // namespace moire::ui
