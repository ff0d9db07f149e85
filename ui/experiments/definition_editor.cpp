// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/definition_editor.h"

#include "controls/section_header.h"
#include "controls/tone_label.h"
#include "experiments/models_needed.h"
#include "experiments/variant_form.h"
#include "items/experiment_text.h"
#include "items/format.h"
#include "style/figures.h"
#include "style/style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace moire::ui {

using namespace experiments;

DefinitionEditor::DefinitionEditor(const QString &openModel, QWidget *parent)
    : QDialog(parent),
      m_name(new QLineEdit),
      m_promptProblem(problemLabel("problemPrompts")),
      m_restProblem(problemLabel("problemRest")),
      m_size(new widgets::ToneLabel(widgets::Tone::Muted))
{
    const int u = widgets::unit(this);
    setObjectName(QStringLiteral("definitionEditor"));
    setWindowTitle(tr("New experiment"));
    m_name->setObjectName(QStringLiteral("editorName"));
    m_name->setAccessibleName(tr("Name of the experiment"));
    m_name->setPlaceholderText(tr("What the experiment asks, such as “Does thinking help with sums?”"));
    m_size->setObjectName(QStringLiteral("editorSize"));
    m_size->setTextFormat(Qt::PlainText);
    m_size->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_make = buttons->addButton(tr("Make experiment"), QDialogButtonBox::AcceptRole);
    m_make->setObjectName(QStringLiteral("makeDefinition"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(u * 2, u * 2, u * 2, u * 2);
    grid->setHorizontalSpacing(u * 3);
    grid->setVerticalSpacing(u);
    grid->addWidget(m_name, 0, 0, 1, 2);
    grid->addWidget(buildPrompts(), 1, 0);
    grid->addWidget(buildRest(), 2, 0);
    grid->addWidget(buildVariants(openModel), 1, 1, 2, 1);
    grid->addWidget(m_size, 3, 0, 1, 2);
    grid->addWidget(buttons, 4, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    resize(u * 120, u * 80);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit chosen(m_definition);
        accept();
    });
    connect(m_name, &QLineEdit::textEdited, this, &DefinitionEditor::check);
    VariantDraft first;
    first.name = tr("as is").toStdString();
    first.model = openModel.isEmpty() ? "builtin:instruct" : openModel.toStdString();
    m_draft.variants = {first};
    m_variants->addItem(QString::fromStdString(first.name));
    m_variants->setCurrentRow(0);
    check();
}

widgets::ToneLabel *DefinitionEditor::problemLabel(const char *name)
{
    auto *label = new widgets::ToneLabel(widgets::Tone::Danger);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(widgets::captionFont(font()));
    label->hide();
    return label;
}

QWidget *DefinitionEditor::buildPrompts()
{
    m_prompts = new QPlainTextEdit;
    m_prompts->setObjectName(QStringLiteral("editorPrompts"));
    m_prompts->setAccessibleName(tr("Prompts, one per line"));
    m_prompts->setPlaceholderText(tr("One prompt per line"));
    m_prompts->setTabChangesFocus(true);
    m_files = new QListWidget;
    m_files->setObjectName(QStringLiteral("editorFiles"));
    m_files->setAccessibleName(tr("Files of prompts"));
    m_files->hide();
    auto *file = new QPushButton(tr("Add a file of prompts…"));
    file->setToolTip(tr("JSON lines with prompt and answer, or text with a prompt on each line"));
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->addWidget(new widgets::SectionHeader(tr("Prompts")));
    column->addWidget(m_prompts, 1);
    column->addWidget(m_files);
    column->addWidget(file, 0, Qt::AlignLeading);
    column->addWidget(m_promptProblem);
    connect(m_prompts, &QPlainTextEdit::textChanged, this, &DefinitionEditor::check);
    connect(file, &QPushButton::clicked, this, &DefinitionEditor::askFile);
    return part;
}

QWidget *DefinitionEditor::buildVariants(const QString &openModel)
{
    m_variants = new QListWidget;
    m_variants->setObjectName(QStringLiteral("editorVariants"));
    m_variants->setAccessibleName(tr("Variants"));
    m_variants->setMaximumHeight(widgets::unit(this) * 14);
    auto *add = new QPushButton(tr("Add variant"));
    add->setObjectName(QStringLiteral("editorAddVariant"));
    m_remove = new QPushButton(tr("Remove variant"));
    m_form = new VariantForm(openModel);
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *row = new QHBoxLayout;
    row->addWidget(add);
    row->addWidget(m_remove);
    row->addStretch(1);
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->addWidget(new widgets::SectionHeader(tr("Variants")));
    column->addWidget(m_variants);
    column->addLayout(row);
    column->addWidget(scroll, 1);
    connect(add, &QPushButton::clicked, this, &DefinitionEditor::addVariant);
    connect(m_remove, &QPushButton::clicked, this, &DefinitionEditor::removeVariant);
    connect(m_variants, &QListWidget::currentRowChanged, this, &DefinitionEditor::showVariant);
    connect(m_form, &VariantForm::changed, this, &DefinitionEditor::keepVariant);
    return part;
}

QWidget *DefinitionEditor::buildRest()
{
    m_seeds = new QLineEdit(QStringLiteral("3"));
    m_seeds->setObjectName(QStringLiteral("editorSeeds"));
    m_seeds->setToolTip(tr("A count, or a list such as 1, 2, 5"));
    m_repeats = new QLineEdit(QStringLiteral("1"));
    m_repeats->setObjectName(QStringLiteral("editorRepeats"));
    m_repeats->setToolTip(tr("How often each seed is run, to measure times"));
    m_baseline = new QComboBox;
    m_baseline->setObjectName(QStringLiteral("editorBaseline"));
    m_metrics = new QListWidget;
    m_metrics->setObjectName(QStringLiteral("editorMetrics"));
    m_metrics->setToolTip(tr("None chosen: by what the prompts offer"));
    for (const MetricInfo &info : metricInfos()) {
        if (info.kind == Metric::Kind::Regex)
            continue; // needs a pattern
        auto *item = new QListWidgetItem(QLatin1String(info.name), m_metrics);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        item->setCheckState(Qt::Unchecked);
    }
    m_controls = new QCheckBox(tr("Add controls: random experts, another seed"));
    m_controls->setObjectName(QStringLiteral("editorControls"));
    m_controls->setChecked(true);
    auto *part = new QWidget;
    auto *form = new QFormLayout(part);
    form->setContentsMargins({});
    const auto row = [&](const QString &label, QWidget *field) {
        field->setAccessibleName(label);
        form->addRow(label, field);
    };
    row(tr("Seeds"), m_seeds);
    row(tr("Repeats"), m_repeats);
    row(tr("Baseline"), m_baseline);
    row(tr("Metrics"), m_metrics);
    form->addRow(m_controls);
    form->addRow(m_restProblem);
    for (QLineEdit *field : {m_seeds, m_repeats})
        connect(field, &QLineEdit::textEdited, this, &DefinitionEditor::check);
    connect(m_baseline, &QComboBox::activated, this, &DefinitionEditor::check);
    connect(m_metrics, &QListWidget::itemChanged, this, &DefinitionEditor::check);
    connect(m_controls, &QCheckBox::toggled, this, &DefinitionEditor::check);
    return part;
}

Draft DefinitionEditor::draft() const
{
    Draft draft = m_draft;
    draft.name = m_name->text().toStdString();
    draft.prompts = m_prompts->toPlainText().toStdString();
    for (int i = 0; i < m_files->count(); ++i)
        draft.files.push_back(m_files->item(i)->text().toStdString());
    draft.baseline = static_cast<size_t>(std::max(0, m_baseline->currentIndex()));
    draft.seeds = m_seeds->text().toStdString();
    draft.repeats = m_repeats->text().toStdString();
    for (int i = 0; i < m_metrics->count(); ++i)
        if (m_metrics->item(i)->checkState() == Qt::Checked)
            draft.metrics.push_back(m_metrics->item(i)->text().toStdString());
    draft.controls = m_controls->isChecked();
    return draft;
}

void DefinitionEditor::addPrompts(const QString &lines)
{
    m_prompts->appendPlainText(lines);
}

void DefinitionEditor::addFile(const QString &path)
{
    m_files->addItem(path);
    m_files->show();
    check();
}

void DefinitionEditor::askFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("File of prompts"), {},
                                                      tr("Prompts (*.jsonl *.json *.txt);;All files (*)"));
    if (!path.isEmpty())
        addFile(path);
}

/// Like the one that is shown, so that one thing can be changed.
void DefinitionEditor::addVariant()
{
    VariantDraft next = m_form->draft();
    next.name = tr("variant %1").arg(m_variants->count() + 1).toStdString();
    m_draft.variants.push_back(next);
    m_variants->addItem(QString::fromStdString(next.name));
    m_variants->setCurrentRow(m_variants->count() - 1);
    m_form->setFocus();
    check();
}

void DefinitionEditor::removeVariant()
{
    const int row = m_variants->currentRow();
    if (row < 0 || m_variants->count() < 2)
        return;
    m_draft.variants.erase(m_draft.variants.begin() + row);
    delete m_variants->takeItem(row); // shows another one
    showVariant(m_variants->currentRow());
    check();
}

void DefinitionEditor::showVariant(int row)
{
    if (row >= 0 && row < std::ssize(m_draft.variants))
        m_form->setDraft(m_draft.variants[static_cast<size_t>(row)]);
}

void DefinitionEditor::keepVariant()
{
    const int row = m_variants->currentRow();
    if (row < 0 || row >= std::ssize(m_draft.variants))
        return;
    VariantDraft &draft = m_draft.variants[static_cast<size_t>(row)];
    draft = m_form->draft();
    m_variants->item(row)->setText(QString::fromStdString(draft.name));
    check();
}

void DefinitionEditor::check()
{
    const QSignalBlocker quiet(m_baseline);
    const int baseline = m_baseline->currentIndex();
    m_baseline->clear();
    for (const VariantDraft &variant : m_draft.variants)
        m_baseline->addItem(QString::fromStdString(variant.name));
    m_baseline->setCurrentIndex(std::clamp(baseline, 0, m_baseline->count() - 1));
    m_remove->setEnabled(m_variants->count() > 1);

    const auto problem = experiments::check(draft(), {}, m_definition);
    const QString sentence = problem ? QString::fromStdString(problem->sentence) : QString();
    const QString field = problem ? QString::fromStdString(problem->field) : QString();
    // A problem of a variant that is not shown, or of a field that the form lacks, is said below the others.
    bool inForm = false;
    m_form->showProblem({}, {});
    if (problem && problem->variant)
        inForm =
            static_cast<int>(*problem->variant) == m_variants->currentRow() && m_form->showProblem(field, sentence);
    const bool inPrompts = problem && !problem->variant && field == QLatin1String("prompts");
    m_promptProblem->setText(inPrompts ? sentence : QString());
    m_promptProblem->setVisible(inPrompts);
    QString rest = sentence;
    if (problem && problem->variant && *problem->variant < m_draft.variants.size())
        rest = tr("%1, %2: %3", "variant, field, problem")
                   .arg(QString::fromStdString(m_draft.variants[*problem->variant].name), field, sentence);
    else if (problem)
        rest = tr("%1: %2", "field, problem").arg(field, sentence);
    m_restProblem->setText(problem && !inForm && !inPrompts ? rest : QString());
    m_restProblem->setVisible(!m_restProblem->text().isEmpty());
    m_make->setEnabled(!problem);
    m_size->setVisible(!problem);
    m_lane.cancel();
    if (problem)
        return;
    const QString cells =
        tr("%1 = %n cell(s), without controls.", nullptr, format::plural(static_cast<qint64>(m_definition.cells())))
            .arg(experiment_text::size(m_definition));
    m_size->setText(cells);
    m_lane.run([definition = m_definition](const std::stop_token &stop) { return modelsNeeded(definition, stop); },
               [this, cells](const QString &memory) { m_size->setText(cells + u' ' + memory); },
               [](const QString &) {});
}

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
    const QString sentence = problem ? QString::fromStdString(problem->sentence) : QString();
    const bool inForm = m_form->showProblem(problem ? QString::fromStdString(problem->field) : QString(), sentence);
    m_problem->setText(inForm ? QString() : sentence);
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_add->setEnabled(!problem);
}

} // namespace moire::ui
