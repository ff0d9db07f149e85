// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/prompts_dialog.h"

#include "controls/tone_label.h"
#include "experiments/shelf.h"
#include "items/experiment_text.h"
#include "items/format.h"
#include "style/style.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace moire::ui {

using namespace experiments;

PromptsDialog::PromptsDialog(const Definition &definition, size_t wanted, QWidget *parent)
    : QDialog(parent),
      m_definition(definition),
      m_prompts(new QPlainTextEdit),
      m_files(new QListWidget),
      m_most(new QSpinBox),
      m_says(new widgets::ToneLabel(widgets::Tone::Muted))
{
    const int u = widgets::unit(this);
    setObjectName(QStringLiteral("promptsDialog"));
    setWindowTitle(tr("Add prompts"));
    m_prompts->setObjectName(QStringLiteral("addedPrompts"));
    m_prompts->setAccessibleName(tr("Prompts, one per line"));
    m_prompts->setPlaceholderText(tr("One prompt per line"));
    m_prompts->setTabChangesFocus(true);
    m_files->setObjectName(QStringLiteral("addedFiles"));
    m_files->setAccessibleName(tr("Files of prompts"));
    m_files->hide();
    auto *file = new QPushButton(tr("From a file…"));
    file->setToolTip(tr("JSON lines with prompt and answer, or text with a prompt on each line"));
    const size_t room = Limits::prompts - std::min(Limits::prompts, definition.prompts.size());
    m_most->setObjectName(QStringLiteral("addedMost"));
    m_most->setAccessibleName(tr("At most"));
    m_most->setRange(1, static_cast<int>(std::max<size_t>(1, room)));
    m_most->setValue(static_cast<int>(std::min(wanted > 0 ? wanted : room, room)));
    auto *most = new QLabel(tr("At most"));
    most->setBuddy(m_most);
    m_says->setObjectName(QStringLiteral("addedCount"));
    m_says->setTextFormat(Qt::PlainText);
    m_says->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_add = buttons->addButton(tr("Add prompts"), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(QStringLiteral("addPromptsToExperiment"));
    auto *row = new QHBoxLayout;
    row->addWidget(file);
    row->addStretch(1);
    row->addWidget(most);
    row->addWidget(m_most);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(u * 2, u * 2, u * 2, u * 2);
    column->setSpacing(u);
    column->addWidget(m_prompts, 1);
    column->addWidget(m_files);
    column->addLayout(row);
    column->addWidget(m_says);
    column->addWidget(buttons);
    resize(u * 70, u * 44);
    connect(file, &QPushButton::clicked, this, &PromptsDialog::askFile);
    connect(m_prompts, &QPlainTextEdit::textChanged, this, &PromptsDialog::read);
    connect(m_most, &QSpinBox::valueChanged, this, &PromptsDialog::count);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit chosen(newPrompts(m_definition, m_offered, static_cast<size_t>(m_most->value())));
        accept();
    });
    read();
}

void PromptsDialog::askFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("File of prompts"), {},
                                                      tr("Prompts (*.jsonl *.json *.txt);;All files (*)"));
    if (!path.isEmpty())
        addFile(path);
}

void PromptsDialog::addFile(const QString &path)
{
    m_files->addItem(path);
    m_files->item(m_files->count() - 1)->setToolTip(experiment_text::toolTip(path));
    m_files->show();
    read();
}

/// The definition's parser reads them, so that what it refuses is said in its words.
void PromptsDialog::read()
{
    Draft draft;
    draft.prompts = m_prompts->toPlainText().toStdString();
    for (int i = 0; i < m_files->count(); ++i)
        draft.files.push_back(m_files->item(i)->text().toStdString());
    draft.variants.push_back({.name = "x", .model = "builtin:instruct"});
    m_offered.clear();
    m_refusal.clear();
    Definition read;
    const bool nothing = m_prompts->toPlainText().trimmed().isEmpty() && draft.files.empty();
    const auto problem = nothing ? std::nullopt : experiments::check(draft, {}, read);
    if (problem)
        m_refusal = QString::fromStdString(problem->sentence);
    else if (!nothing)
        m_offered = std::move(read.prompts);
    count();
}

void PromptsDialog::count()
{
    const size_t fresh = newPrompts(m_definition, m_offered, static_cast<size_t>(m_most->value())).size();
    m_says->setTone(m_refusal.isEmpty() ? widgets::Tone::Muted : widgets::Tone::Danger);
    m_says->setText(m_refusal.isEmpty() ? tr("%Ln new prompt(s). Those that the experiment asks already are left out.",
                                             nullptr, format::plural(static_cast<qint64>(fresh)))
                                        : m_refusal);
    m_add->setEnabled(fresh > 0 && m_refusal.isEmpty());
}

} // namespace moire::ui
