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

DefinitionEditor::DefinitionEditor(StoreThread &store, const QString &openModel, QWidget *parent)
    : QDialog(parent),
      m_store(store),
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
    m_sources = new QListWidget;
    m_sources->setObjectName(QStringLiteral("editorSources"));
    m_sources->setAccessibleName(tr("Files of prompts, and questions of chats"));
    m_sources->hide();
    auto *file = new QPushButton(tr("From a file…"));
    auto *chats = new QPushButton(tr("From chats…"));
    chats->setObjectName(QStringLiteral("editorFromChats"));
    chats->setToolTip(tr("Questions of chats, with what was said before them"));
    m_removeSource = new QPushButton(tr("Remove"));
    m_removeSource->setObjectName(QStringLiteral("editorRemoveSource"));
    m_removeSource->setAccessibleName(tr("Remove the file or question"));
    m_removeSource->hide();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(file);
    buttons->addWidget(chats);
    buttons->addWidget(m_removeSource);
    buttons->addStretch(1);
    file->setToolTip(tr("JSON lines with prompt and answer, or text with a prompt on each line"));
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->addWidget(new widgets::SectionHeader(tr("Prompts")));
    column->addWidget(m_prompts, 1);
    column->addWidget(m_sources);
    column->addLayout(buttons);
    column->addWidget(m_promptProblem);
    connect(m_prompts, &QPlainTextEdit::textChanged, this, &DefinitionEditor::check);
    connect(file, &QPushButton::clicked, this, &DefinitionEditor::askFile);
    connect(chats, &QPushButton::clicked, this, &DefinitionEditor::askChats);
    connect(m_removeSource, &QPushButton::clicked, this, &DefinitionEditor::removeSource);
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
    scroll->setFocusPolicy(Qt::NoFocus); // its fields take the focus
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
        auto *item = new QListWidgetItem(experiment_text::metricName(info.kind), m_metrics);
        item->setData(Qt::UserRole, QLatin1String(info.name));
        item->setToolTip(QLatin1String(info.name));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        item->setCheckState(Qt::Unchecked);
    }
    m_controls = new QCheckBox(tr("Add controls: random experts, another seed"));
    m_controls->setObjectName(QStringLiteral("editorControls"));
    m_controls->setChecked(true);
    m_trace = new QCheckBox(tr("Keep experts and times of every token"));
    m_trace->setObjectName(QStringLiteral("editorTrace"));
    m_trace->setToolTip(tr("For the instruments, which show text and probabilities of tokens without it too. Results "
                           "take several times the space."));
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
    form->addRow(m_trace);
    form->addRow(m_restProblem);
    for (QLineEdit *field : {m_seeds, m_repeats})
        connect(field, &QLineEdit::textEdited, this, &DefinitionEditor::check);
    connect(m_baseline, &QComboBox::activated, this, &DefinitionEditor::check);
    connect(m_metrics, &QListWidget::itemChanged, this, &DefinitionEditor::check);
    for (QCheckBox *box : {m_controls, m_trace})
        connect(box, &QCheckBox::toggled, this, &DefinitionEditor::check);
    return part;
}

Draft DefinitionEditor::draft() const
{
    Draft draft = m_draft;
    draft.name = m_name->text().toStdString();
    draft.prompts = m_prompts->toPlainText().toStdString();
    for (size_t i = 0; i < m_chats.size(); ++i)
        if (m_chats[i].is_null())
            draft.files.push_back(m_sources->item(static_cast<int>(i))->data(Qt::UserRole).toString().toStdString());
        else
            draft.chats.push_back(m_chats[i]);
    draft.baseline = static_cast<size_t>(std::max(0, m_baseline->currentIndex()));
    draft.seeds = m_seeds->text().toStdString();
    draft.repeats = m_repeats->text().toStdString();
    for (int i = 0; i < m_metrics->count(); ++i)
        if (m_metrics->item(i)->checkState() == Qt::Checked)
            draft.metrics.push_back(m_metrics->item(i)->data(Qt::UserRole).toString().toStdString());
    draft.controls = m_controls->isChecked();
    draft.keepTrace = m_trace->isChecked();
    return draft;
}

/// \p messages null: a file.
void DefinitionEditor::addSource(const QString &text, const QString &file, const Json &messages)
{
    auto *item = new QListWidgetItem(text, m_sources);
    item->setData(Qt::UserRole, file);
    item->setToolTip(experiment_text::toolTip(text));
    m_chats.push_back(messages);
    m_sources->show();
    m_removeSource->show();
}

void DefinitionEditor::addFile(const QString &path)
{
    addSource(path, path, nullptr);
    check();
}

void DefinitionEditor::addChatPrompts(const std::vector<ChatPrompt> &prompts)
{
    for (const ChatPrompt &prompt : prompts)
        addSource(prompt.title, {}, prompt.messages);
    check();
}

void DefinitionEditor::removeSource()
{
    const int row = m_sources->currentRow();
    if (row < 0)
        return;
    m_chats.erase(m_chats.begin() + row);
    delete m_sources->takeItem(row);
    m_sources->setVisible(m_sources->count() > 0);
    m_removeSource->setVisible(m_sources->count() > 0);
    check();
}

void DefinitionEditor::askChats()
{
    auto *dialog = new ChatPromptsDialog(m_store, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ChatPromptsDialog::chosen, this, &DefinitionEditor::addChatPrompts);
    dialog->open();
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
    m_form->showProblem({});
    if (problem && problem->variant)
        inForm = static_cast<int>(*problem->variant) == m_variants->currentRow() && m_form->showProblem(problem);
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
        tr("%1 = %Ln cell(s), without controls.", nullptr, format::plural(static_cast<qint64>(m_definition.cells())))
            .arg(experiment_text::size(m_definition));
    m_size->setText(cells);
    m_lane.run([definition = m_definition](const std::stop_token &stop) { return modelsNeeded(definition, stop); },
               [this, cells](const QString &memory) { m_size->setText(cells + u' ' + memory); },
               [](const QString &) {});
}

} // namespace moire::ui
