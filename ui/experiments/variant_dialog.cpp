// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/variant_dialog.h"

#include "controls/tone_label.h"
#include "experiments/variant_form.h"
#include "style/style.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace moire::ui {

using namespace experiments;

VariantDialog::VariantDialog(const Definition &definition, const QString &openModel, QWidget *parent)
    : QDialog(parent),
      m_form(new VariantForm(openModel)),
      m_problem(new widgets::ToneLabel(widgets::Tone::Danger))
{
    const int u = widgets::unit(this);
    setObjectName(QStringLiteral("variantDialog"));
    setWindowTitle(tr("Add a variant"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_add = buttons->addButton(tr("Add variant"), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(QStringLiteral("addVariantToExperiment"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(u * 2, u * 2, u * 2, u * 2);
    column->addWidget(m_form);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    resize(u * 60, sizeHint().height());
    m_others.prompts = "x";
    for (const Variant &variant : definition.variants)
        m_others.variants.push_back({.name = variant.name});
    VariantDraft next = draftOf(definition.variants.front());
    next.name = tr("variant %1").arg(definition.variants.size() + 1).toStdString();
    m_form->setDraft(next);
    connect(m_form, &VariantForm::changed, this, &VariantDialog::check);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit chosen(m_definition.variants.back());
        accept();
    });
    check();
}

void VariantDialog::check()
{
    Draft draft = m_others;
    draft.variants.push_back(m_form->draft());
    const auto problem = experiments::check(draft, {}, m_definition);
    const bool inForm = m_form->showProblem(problem);
    m_problem->setText(problem && !inForm ? QString::fromStdString(problem->sentence) : QString());
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_add->setEnabled(!problem);
}

} // namespace moire::ui
