// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlas/prompt_lists_dialog.h"

#include "analysis/columns.h"
#include "controls/notice_bar.h"
#include "controls/tone_label.h"
#include "conversation/chat_text.h"
#include "items/format.h"
#include "style/figures.h"
#include "style/proxy_style.h"
#include "style/style.h"

#include <moire/model.h>

#include <QCheckBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace moire::ui {

namespace {

constexpr int typingMs = 200;

QString letterOf(size_t list)
{
    return list == 0 ? QStringLiteral("A") : QStringLiteral("B");
}

} // namespace

PromptListsDialog::PromptListsDialog(EngineWorker &engine, QWidget *parent)
    : QDialog(parent),
      m_engine(engine),
      m_reading(engine),
      m_asChat(new QCheckBox(tr("Each prompt is a message of a chat"))),
      m_notice(new widgets::NoticeBar),
      m_state(new widgets::ToneLabel(widgets::Tone::Muted)),
      m_progress(new QProgressBar),
      m_start(new QPushButton(tr("Read and compare"))),
      m_cancel(new QPushButton(tr("Cancel")))
{
    const int u = widgets::unit(this);
    setObjectName(QStringLiteral("promptLists"));
    setWindowTitle(tr("Compare two lists of prompts"));
    auto *text = new widgets::ToneLabel(
        tr("Does the model use other experts for the prompts of A than for those of B? It reads all prompts without "
           "answering them. The null exchanges the labels of whole prompts, so give ten or more in each list."),
        widgets::Tone::Muted);
    text->setWordWrap(true);
    auto *lists = new QHBoxLayout;
    lists->setSpacing(u * 2);
    lists->addWidget(
        buildList(0, tr("Prompts of A"), tr("Write a poem about rain.\nWrite a poem about a lighthouse.")));
    lists->addWidget(buildList(1, tr("Prompts of B"), tr("Why is the sky blue?\nWhat is a half-life?")));
    m_asChat->setObjectName(QStringLiteral("promptsAsChat"));
    m_asChat->setChecked(true);
    m_asChat->setToolTip(tr("In the chat format of the model. Otherwise as raw text."));
    m_state->setObjectName(QStringLiteral("promptState"));
    m_state->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Tokens read"));
    m_progress->hide();
    m_start->setObjectName(QStringLiteral("readPrompts"));
    m_start->setProperty(widgets::look::primary, true);
    m_start->setDefault(true);
    m_cancel->setObjectName(QStringLiteral("cancelPrompts"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_state, 1);
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_start);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(u * 2, u * 2, u * 2, u * 2);
    column->setSpacing(u);
    column->addWidget(text);
    column->addLayout(lists, 1);
    column->addWidget(m_asChat);
    column->addWidget(m_notice);
    column->addLayout(row);
    resize(u * 100, u * 60);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMs);
    connect(&m_typing, &QTimer::timeout, this, &PromptListsDialog::showState);
    connect(m_start, &QPushButton::clicked, this, &PromptListsDialog::start);
    connect(m_cancel, &QPushButton::clicked, this, &PromptListsDialog::reject);
    for (const auto changed : {&EngineWorker::loaded, &EngineWorker::unloaded})
        connect(&engine, changed, this, &PromptListsDialog::showState);
    connect(&m_reading, &atlas::PromptReading::progressed, this, [this](quint64 done, quint64 total) {
        m_state->setText(tr("%1 of %2 tokens").arg(format::count(done), format::count(total)));
        m_progress->setValue(static_cast<int>(1000 * done / std::max<quint64>(1, total)));
    });
    connect(&m_reading, &atlas::PromptReading::finished, this, [this](const atlas::SharedImport &import) {
        showState();
        accept();
        emit read(import);
    });
    connect(&m_reading, &atlas::PromptReading::failed, this, [this](const QString &why) {
        m_notice->showNotice(tr("The prompts were not read. %1").arg(why), widgets::NoticeBar::Kind::Error);
        showState();
    });
    showState();
}

PromptListsDialog::~PromptListsDialog() = default;

QWidget *PromptListsDialog::buildList(size_t list, const QString &title, const QString &example)
{
    const int u = widgets::unit(this);
    List &made = m_lists[list];
    auto *side = new QWidget;
    auto *label = new widgets::ToneLabel(title, widgets::Tone::Text);
    label->setFont(widgets::strongFont(font()));
    made.count = new widgets::ToneLabel(widgets::Tone::Muted);
    made.count->setObjectName(QStringLiteral("promptCount") + letterOf(list));
    made.count->setWordWrap(true);
    auto *file = new QPushButton(tr("From a file…"));
    file->setObjectName(QStringLiteral("promptFile") + letterOf(list));
    file->setProperty(widgets::look::compact, true);
    file->setToolTip(tr("Text with one prompt a line, or JSON lines with \"prompt\", \"question\" or \"text\""));
    file->setAccessibleName(tr("%1 from a file").arg(title));
    made.text = new QPlainTextEdit;
    made.text->setObjectName(QStringLiteral("prompts") + letterOf(list));
    made.text->setAccessibleName(tr("%1, one a line").arg(title));
    made.text->setPlaceholderText(tr("One prompt a line, for example:") + u'\n' + example);
    made.text->setLineWrapMode(QPlainTextEdit::NoWrap);
    made.text->setTabChangesFocus(true);
    auto *row = new QHBoxLayout;
    row->addWidget(label, 1);
    row->addWidget(file);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(u / 2);
    column->addLayout(row);
    column->addWidget(made.text, 1);
    column->addWidget(made.count);
    connect(file, &QPushButton::clicked, this, [this, list] { askFile(list); });
    connect(made.text, &QPlainTextEdit::textChanged, this, [this, list] {
        m_lists[list].name.clear(); // it is not the file's text any more
        m_typing.start();
    });
    return side;
}

void PromptListsDialog::setText(size_t list, const QString &text)
{
    m_lists[list].text->setPlainText(text);
    showState();
}

void PromptListsDialog::askFile(size_t list)
{
    auto *dialog = new QFileDialog(this, tr("Prompts of %1").arg(letterOf(list)));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters({tr("Prompts (*.txt *.jsonl)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this, list](const QString &path) { takeFile(list, path); });
    dialog->open();
}

void PromptListsDialog::takeFile(size_t list, const QString &path)
{
    try {
        const std::string text = atlas::readPromptFile(path.toStdString());
        m_notice->showNotice({});
        setText(list, QString::fromStdString(text));
        m_lists[list].name = QFileInfo(path).completeBaseName();
    } catch (const Error &error) {
        m_notice->showNotice(QString::fromUtf8(error.what()), widgets::NoticeBar::Kind::Error);
    }
}

std::vector<std::string> PromptListsDialog::prompts(size_t list) const
{
    return atlas::promptsOf(m_lists[list].text->toPlainText().toStdString(), "list " + letterOf(list).toStdString());
}

QString PromptListsDialog::whyNot() const
{
    if (!m_engine.model())
        return tr("Open a model on the Models page first.");
    if (analysis::routeShape(m_engine.model()->config()).rows() == 0)
        return tr("The open model is dense: it has no experts to compare. Open a Mixture-of-Experts model.");
    return {};
}

void PromptListsDialog::start()
{
    m_typing.stop();
    showState();
    if (!m_start->isEnabled())
        return;
    const auto nameOf = [this](size_t list) {
        return m_lists[list].name.isEmpty() ? tr("list %1").arg(letterOf(list)) : shownText(m_lists[list].name, 40);
    };
    m_notice->showNotice({});
    m_reading.start({.a = prompts(0),
                     .b = prompts(1),
                     .name = tr("%1 and %2", "two lists of prompts").arg(nameOf(0), nameOf(1)),
                     .asChat = m_asChat->isChecked()});
    showState();
}

void PromptListsDialog::showState()
{
    const bool running = m_reading.running();
    bool any = true;
    for (size_t list = 0; list < m_lists.size(); ++list) {
        QString text;
        widgets::Tone tone = widgets::Tone::Muted;
        try {
            const size_t count = prompts(list).size();
            any = any && count > 0;
            text = tr("%Ln prompt(s)", nullptr, static_cast<int>(count));
        } catch (const Error &error) {
            any = false;
            text = QString::fromUtf8(error.what());
            tone = widgets::Tone::Danger;
        }
        m_lists[list].count->setText(text);
        m_lists[list].count->setTone(tone);
        m_lists[list].text->setReadOnly(running);
    }
    const QString why = whyNot();
    m_start->setEnabled(!running && any && why.isEmpty());
    m_asChat->setEnabled(!running);
    m_progress->setVisible(running);
    if (running) {
        m_progress->setRange(0, 1000);
        m_progress->setValue(0);
    }
    m_state->setText(running ? tr("Counting tokens…") : why);
}

void PromptListsDialog::reject()
{
    if (m_reading.running())
        m_reading.cancel();
    else
        QDialog::reject();
}

} // namespace moire::ui
