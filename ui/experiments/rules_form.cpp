// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/rules_form.h"

#include "controls/tone_label.h"
#include "style/figures.h"
#include "style/icon.h"
#include "style/style.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace moire::ui {

using experiments::RuleDraft;

RulesForm::RulesForm(QWidget *parent)
    : QWidget(parent),
      m_column(new QVBoxLayout(this)),
      m_problem(new widgets::ToneLabel(widgets::Tone::Danger))
{
    auto *add = new QPushButton(tr("Add rule"));
    add->setObjectName(QStringLiteral("addRule"));
    add->setToolTip(tr("Off: an expert is never chosen. Mute: it is chosen, but its output is left out. Force: it is "
                       "always chosen. Bias: its score is changed."));
    m_problem->setObjectName(QStringLiteral("problem_rules"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setFont(widgets::captionFont(font()));
    m_problem->hide();
    m_column->setContentsMargins({});
    m_column->setSpacing(widgets::unit(this) / 2);
    m_column->addWidget(m_problem);
    m_column->addWidget(add, 0, Qt::AlignLeading);
    connect(add, &QPushButton::clicked, this, [this] {
        addRow({.layer = "*"});
        m_rows.back().kind->setFocus();
        emit changed();
    });
}

void RulesForm::addRow(const RuleDraft &rule)
{
    Row row{new QWidget, new QComboBox, new QLineEdit, new QLineEdit, new QLineEdit};
    row.kind->addItem(tr("off"), QStringLiteral("off"));
    row.kind->addItem(tr("mute"), QStringLiteral("mute"));
    row.kind->addItem(tr("force"), QStringLiteral("force"));
    row.kind->addItem(tr("bias"), QStringLiteral("bias"));
    row.kind->setCurrentIndex(std::max(0, row.kind->findData(QString::fromStdString(rule.kind))));
    row.layer->setText(QString::fromStdString(rule.layer));
    row.layer->setPlaceholderText(tr("layer, or *"));
    row.expert->setText(QString::fromStdString(rule.expert));
    row.expert->setPlaceholderText(tr("expert, from 0"));
    row.bias->setText(QString::fromStdString(rule.bias));
    row.bias->setPlaceholderText(tr("added, such as 1.5"));
    auto *remove = new QToolButton;
    remove->setIcon(widgets::icon(QStringLiteral("close")));
    remove->setAutoRaise(true);
    remove->setToolTip(tr("Remove this rule"));
    remove->setAccessibleName(remove->toolTip());
    auto *line = new QHBoxLayout(row.widget);
    line->setContentsMargins({});
    line->setSpacing(widgets::unit(this) / 2);
    line->addWidget(row.kind);
    for (QLineEdit *field : {row.layer, row.expert, row.bias}) {
        line->addWidget(field, 1);
        connect(field, &QLineEdit::textEdited, this, &RulesForm::changed);
    }
    line->addWidget(remove);
    const auto showBias = [kind = row.kind, bias = row.bias] {
        bias->setVisible(kind->currentData().toString() == QLatin1String("bias"));
    };
    connect(row.kind, &QComboBox::currentIndexChanged, row.widget, showBias);
    connect(row.kind, &QComboBox::activated, this, &RulesForm::changed);
    connect(remove, &QToolButton::clicked, this, [this, widget = row.widget] {
        removeRow(widget);
        emit changed();
    });
    m_column->insertWidget(static_cast<int>(m_rows.size()), row.widget);
    m_rows.push_back(row);
    showBias();
    nameFields();
}

void RulesForm::removeRow(const QWidget *row)
{
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [row](const Row &one) { return one.widget == row; });
    if (at == m_rows.end())
        return;
    at->widget->hide();
    at->widget->deleteLater(); // its button may be what is pressed
    m_column->removeWidget(at->widget);
    m_rows.erase(at);
    nameFields();
}

void RulesForm::nameFields()
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const auto name = [i](QWidget *field, const char *part, const QString &says) {
            field->setObjectName(QStringLiteral("rule%1_%2").arg(i).arg(QLatin1String(part)));
            field->setAccessibleName(says.arg(i + 1));
        };
        name(m_rows[i].kind, "kind", tr("Rule %1: what it does"));
        name(m_rows[i].layer, "layer", tr("Rule %1: layer"));
        name(m_rows[i].expert, "expert", tr("Rule %1: expert"));
        name(m_rows[i].bias, "bias", tr("Rule %1: added to the score"));
    }
}

void RulesForm::setRules(const std::vector<RuleDraft> &rules)
{
    if (rules == this->rules())
        return; // what is being typed stays as it is
    while (!m_rows.empty())
        removeRow(m_rows.back().widget);
    for (const RuleDraft &rule : rules)
        addRow(rule);
}

std::vector<RuleDraft> RulesForm::rules() const
{
    std::vector<RuleDraft> rules;
    for (const Row &row : m_rows)
        rules.push_back({.kind = row.kind->currentData().toString().toStdString(),
                         .layer = row.layer->text().toStdString(),
                         .expert = row.expert->text().toStdString(),
                         .bias = row.bias->text().toStdString()});
    return rules;
}

void RulesForm::showProblem(size_t rule, const QString &sentence)
{
    m_problem->setText(sentence.isEmpty() ? QString() : tr("rule %1: %2").arg(rule + 1).arg(sentence));
    m_problem->setVisible(!sentence.isEmpty());
}

} // namespace moire::ui
