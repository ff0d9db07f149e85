// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/variant_form.h"

#include "controls/tone_label.h"
#include "experiments/model_field.h"
#include "experiments/rules_form.h"
#include "style/figures.h"
#include "style/style.h"

#include <moire/quantize.h>

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace moire::ui {

using experiments::VariantDraft;

VariantForm::VariantForm(const QString &openModel, QWidget *parent)
    : QWidget(parent),
      m_model(new ModelField),
      m_quantize(new QComboBox),
      m_rules(new RulesForm)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    addText(*form, tr("Name"), QStringLiteral("name"), tr("as is"));
    for (const char *stage : {"builtin:instruct", "builtin:base", "builtin:zero"})
        m_model->addModel(QLatin1String(stage));
    if (!openModel.isEmpty())
        m_model->addModel(openModel);
    m_model->lineEdit()->setToolTip(tr("A built-in model, or the path of a model file"));
    addRow(*form, tr("Model"), QStringLiteral("model"), m_model);
    connect(m_model, &ModelField::edited, this, &VariantForm::changed);
    m_quantize->addItem(tr("as it is"), QString());
    for (const std::string &type : quantizeMixes())
        m_quantize->addItem(QString::fromStdString(type), QString::fromStdString(type));
    addChoice(*form, tr("Quantised to"), QStringLiteral("quantize"), m_quantize);
    addText(*form, tr("System prompt"), QStringLiteral("system"), tr("none"));
    const QString recommended = tr("the model's");
    addText(*form, tr("Temperature"), QStringLiteral("temperature"), recommended);
    addText(*form, tr("Top-k"), QStringLiteral("top_k"), recommended);
    addText(*form, tr("Top-p"), QStringLiteral("top_p"), recommended);
    addText(*form, tr("Maximum answer tokens"), QStringLiteral("max_tokens"), QStringLiteral("512"));
    addText(*form, tr("Thinking budget, tokens"), QStringLiteral("thinking_budget"), tr("no limit"));
    addText(*form, tr("Experts per token"), QStringLiteral("experts"), recommended);
    addText(*form, tr("Random experts, seed"), QStringLiteral("random_experts"), tr("not random"));
    m_rules->setAccessibleName(tr("Rules for experts"));
    form->addRow(tr("Rules for experts"), m_rules);
    connect(m_rules, &RulesForm::changed, this, &VariantForm::changed);
}

void VariantForm::addRow(QFormLayout &form, const QString &label, const QString &field, QWidget *control)
{
    control->setObjectName(QStringLiteral("variant_") + field);
    control->setAccessibleName(label);
    auto *problem = new widgets::ToneLabel(widgets::Tone::Danger);
    problem->setObjectName(QStringLiteral("problem_") + field);
    problem->setTextFormat(Qt::PlainText);
    problem->setWordWrap(true);
    problem->setFont(widgets::captionFont(font()));
    problem->hide();
    m_problems.insert(field, problem);
    auto *place = new QWidget;
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(control);
    column->addWidget(problem);
    form.addRow(label, place);
    qobject_cast<QLabel *>(form.labelForField(place))->setBuddy(control);
}

void VariantForm::addText(QFormLayout &form, const QString &label, const QString &field, const QString &placeholder)
{
    auto *line = new QLineEdit;
    line->setPlaceholderText(placeholder);
    m_texts.insert(field, line);
    addRow(form, label, field, line);
    connect(line, &QLineEdit::textEdited, this, &VariantForm::changed);
}

void VariantForm::addChoice(QFormLayout &form, const QString &label, const QString &field, QComboBox *box)
{
    addRow(form, label, field, box);
    connect(box, &QComboBox::activated, this, &VariantForm::changed);
}

std::string VariantForm::text(const char *field) const
{
    return m_texts.value(QLatin1String(field))->text().toStdString();
}

void VariantForm::setDraft(const VariantDraft &draft)
{
    const auto show = [&](const char *field, const std::string &value) {
        m_texts.value(QLatin1String(field))->setText(QString::fromStdString(value));
    };
    show("name", draft.name);
    show("system", draft.system.value_or(""));
    show("temperature", draft.temperature);
    show("top_k", draft.topK);
    show("top_p", draft.topP);
    show("max_tokens", draft.maxTokens);
    show("thinking_budget", draft.thinkingBudget);
    show("experts", draft.experts);
    show("random_experts", draft.randomExperts);
    m_model->setModelName(draft.model.empty() ? QStringLiteral("builtin:instruct")
                                              : QString::fromStdString(draft.model));
    m_quantize->setCurrentIndex(std::max(0, m_quantize->findData(QString::fromStdString(draft.quantize))));
    m_rules->setRules(draft.rules);
}

VariantDraft VariantForm::draft() const
{
    VariantDraft draft{.name = text("name"),
                       .model = m_model->modelName().toStdString(),
                       .quantize = m_quantize->currentData().toString().toStdString(),
                       .temperature = text("temperature"),
                       .topK = text("top_k"),
                       .topP = text("top_p"),
                       .maxTokens = text("max_tokens"),
                       .thinkingBudget = text("thinking_budget"),
                       .experts = text("experts"),
                       .randomExperts = text("random_experts"),
                       .rules = m_rules->rules()};
    if (const std::string system = text("system"); !system.empty())
        draft.system = system;
    return draft;
}

bool VariantForm::showProblem(const std::optional<experiments::DraftProblem> &problem)
{
    const QString sentence = problem ? QString::fromStdString(problem->sentence) : QString();
    const bool ofRule = problem && problem->rule;
    const QString field = problem && !ofRule ? QString::fromStdString(problem->field) : QString();
    m_rules->showProblem(ofRule ? *problem->rule : 0, ofRule ? sentence : QString());
    for (auto one = m_problems.cbegin(); one != m_problems.cend(); ++one) {
        const bool here = problem && one.key() == field;
        one.value()->setText(here ? sentence : QString());
        one.value()->setVisible(here);
    }
    return ofRule || m_problems.contains(field);
}

} // namespace moire::ui
