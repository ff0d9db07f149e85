// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/composer.h"

#include "controls/chip.h"
#include "controls/tone_label.h"
#include "conversation/attachment_bar.h"
#include "conversation/message_field.h"
#include "items/format.h"
#include "runtime/chat_settings.h"
#include "style/figures.h"
#include "style/icon.h"
#include "style/paint.h"
#include "style/proxy_style.h"
#include "style/style.h"
#include "style/theme.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>

#include <utility>

namespace moire::ui {

using widgets::Chip;
using widgets::Tone;
using widgets::ToneLabel;

Composer::Composer(const Services &services, QWidget *parent)
    : QFrame(parent),
      m_attachments(new AttachmentBar(services)),
      m_field(new MessageField),
      m_editing(new QWidget),
      m_editingText(new ToneLabel(Tone::Accent)),
      m_attach(new QToolButton),
      m_thinking(new Chip),
      m_temperature(new Chip),
      m_context(new ToneLabel(Tone::Faint)),
      m_send(new QPushButton)
{
    setObjectName(QStringLiteral("composer"));
    setAcceptDrops(true);
    build();
    connect(m_field, &MessageField::sendRequested, this, &Composer::sendRequested);
    connect(m_field, &MessageField::longTextPasted, m_attachments, &AttachmentBar::addLongText);
    connect(m_field, &MessageField::filesGiven, this, &Composer::attachFiles);
    connect(m_field, &MessageField::imageGiven, this,
            [this] { emit failed(tr("Images cannot be attached: the model reads only text.")); });
    connect(m_field, &MessageField::previousRequested, this, [this] {
        if (isEmpty() && m_purpose == Purpose::Ask)
            emit previousRequested();
    });
    connect(m_field, &MessageField::cancelRequested, this, [this] {
        if (m_purpose != Purpose::Ask)
            endEdit();
        else if (m_answering)
            emit stopRequested();
    });
    connect(m_field, &QPlainTextEdit::textChanged, this, [this] {
        updateButtons();
        emit changed();
    });
    connect(m_attachments, &AttachmentBar::changed, this, [this] {
        updateButtons();
        emit changed();
    });
    connect(m_attachments, &AttachmentBar::failed, this, &Composer::failed);
    connect(m_attachments, &AttachmentBar::noted, this, &Composer::noted);
    connect(m_attach, &QToolButton::clicked, this, &Composer::chooseFiles);
    for (Chip *chip : {m_thinking, m_temperature})
        connect(chip, &Chip::clicked, this, [this, chip] { emit settingsRequested(chip); });
    connect(m_send, &QPushButton::clicked, this, [this] { m_answering ? emit stopRequested() : emit sendRequested(); });
    updateButtons();
}

void Composer::build()
{
    const int u = widgets::unit(this);
    m_field->installEventFilter(this); // the frame shows the focus
    m_editing->setObjectName(QStringLiteral("editing"));
    auto *editing = new QHBoxLayout(m_editing);
    editing->setContentsMargins({});
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cancelEdit"));
    cancel->setProperty(widgets::look::compact, true);
    cancel->setToolTip(tr("Cancel editing (Esc)"));
    connect(cancel, &QPushButton::clicked, this, &Composer::endEdit);
    editing->addWidget(m_editingText, 1);
    editing->addWidget(cancel);
    m_editing->hide();
    m_attach->setObjectName(QStringLiteral("attach"));
    m_attach->setIcon(widgets::icon(QStringLiteral("attach")));
    m_attach->setAutoRaise(true);
    m_attach->setToolTip(tr("Attach files"));
    m_attach->setAccessibleName(tr("Attach files"));
    m_thinking->setObjectName(QStringLiteral("thinkingChip"));
    m_temperature->setObjectName(QStringLiteral("temperatureChip"));
    for (Chip *chip : {m_thinking, m_temperature})
        chip->setToolTip(tr("Chat settings"));
    m_context->setObjectName(QStringLiteral("contextUse"));
    m_context->setFont(widgets::tabularFont(widgets::captionFont(font())));
    m_send->setObjectName(QStringLiteral("send"));
    m_send->setProperty(widgets::look::primary, true);
    m_send->setProperty(widgets::look::iconAfter, true);
    m_send->setAutoDefault(false);

    auto *row = new QHBoxLayout;
    row->setSpacing(u);
    row->addWidget(m_attach);
    row->addWidget(m_thinking);
    row->addWidget(m_temperature);
    row->addStretch(1);
    row->addWidget(m_context);
    row->addWidget(m_send);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(u * 3 / 2, u * 5 / 4, u * 5 / 4, u);
    column->setSpacing(u * 3 / 4);
    column->addWidget(m_editing);
    column->addWidget(m_attachments);
    column->addWidget(m_field);
    column->addLayout(row);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QString Composer::text() const
{
    QString text = m_field->text();
    if (const QString &pasted = m_attachments->longText(); !pasted.isEmpty())
        text = text.isEmpty() ? pasted : pasted + QStringLiteral("\n\n") + text;
    return m_attachments->attachments().empty() ? text : joinAttachments({m_attachments->attachments(), text});
}

void Composer::setText(const QString &message)
{
    AttachedText parts = splitAttachments(message);
    const bool shown = MessageField::isShort(parts.text);
    m_attachments->set(std::move(parts.attachments), shown ? QString() : parts.text);
    m_field->setText(shown ? parts.text : QString());
}

bool Composer::isEmpty() const
{
    return m_attachments->isEmpty() && m_field->document()->isEmpty();
}

bool Composer::isReading() const
{
    return m_attachments->isReading();
}

void Composer::beginEdit(Purpose purpose, qint64 message, const QString &text)
{
    if (m_purpose == Purpose::Ask)
        m_draft = this->text();
    m_purpose = purpose;
    m_message = message;
    m_editingText->setText(purpose == Purpose::EditQuestion
                               ? tr("Editing a question. Sending it starts a new branch.")
                               : tr("Editing an answer. The answer of the model is kept as another branch."));
    m_editing->show();
    setText(text);
    updateButtons();
    m_field->setFocus();
}

void Composer::endEdit()
{
    if (m_purpose == Purpose::Ask)
        return;
    m_purpose = Purpose::Ask;
    m_message = 0;
    m_editing->hide();
    setText(std::exchange(m_draft, {}));
    updateButtons();
}

QString Composer::draft() const
{
    return m_purpose == Purpose::Ask ? text() : m_draft;
}

void Composer::setDraft(const QString &text)
{
    if (m_purpose == Purpose::Ask)
        setText(text);
    else
        m_draft = text;
}

void Composer::attachFiles(const QStringList &paths)
{
    m_attachments->addFiles(paths);
}

void Composer::chooseFiles()
{
    const QStringList files = QFileDialog::getOpenFileNames(
        this, tr("Attach files"), {},
        tr("Text files (*.txt *.md *.csv *.json *.xml *.html *.py *.c *.cpp *.h *.rs *.js *.ts *.pdf);;All files (*)"));
    if (!files.isEmpty())
        attachFiles(files);
}

void Composer::setModelName(const QString &name)
{
    m_field->setPlaceholderText(name.isEmpty() ? tr("Open a model to ask something") : tr("Message %1").arg(name));
}

void Composer::setSettings(const ChatSettings &settings, bool thinks, double temperature)
{
    m_thinking->setVisible(thinks || settings.thinkingBudget > 0);
    m_thinking->setText(settings.thinkingBudget > 0
                            ? tr("thinking: %1").arg(format::count(static_cast<quint64>(settings.thinkingBudget)))
                            : tr("thinking: no limit"));
    m_temperature->setText(tr("temperature %1").arg(QLocale().toString(temperature, 'g', 3)));
    for (Chip *chip : {m_thinking, m_temperature})
        chip->updateGeometry();
}

void Composer::setAnswering(bool answering)
{
    m_answering = answering;
    updateButtons();
}

void Composer::setContext(const TokenCount &text, const TokenCount &chat, size_t capacity)
{
    m_context->setVisible(capacity > 0);
    const size_t used = text.tokens + chat.tokens;
    const QString figures = tr("%1 / %2").arg(format::count(used), format::count(capacity));
    m_context->setText(text.exact && chat.exact ? tr("context %1").arg(figures) : tr("context over %1").arg(figures));
    m_context->setToolTip(tr("Tokens of this chat and of the message, of the tokens that the context holds"));
    m_context->setTone(used > capacity ? Tone::Danger : Tone::Faint);
}

QWidget *Composer::settingsAnchor() const
{
    return m_temperature;
}

void Composer::updateButtons()
{
    const bool edits = m_purpose == Purpose::EditAnswer;
    m_send->setText(m_answering ? tr("Stop") : edits ? tr("Save") : tr("Send"));
    const QColor colour = widgets::theme().accentText;
    m_send->setIcon(edits && !m_answering
                        ? QIcon()
                        : widgets::icon(m_answering ? QStringLiteral("stop") : QStringLiteral("send"), colour));
    m_send->setToolTip(m_answering ? tr("Stop the answer (Esc)") : tr("Enter; Shift+Enter starts a new line"));
    m_send->setEnabled(m_answering || !isEmpty());
}

bool Composer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QFrame::eventFilter(watched, event);
}

void Composer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const widgets::Theme &t = widgets::theme();
    const QColor border = m_field->hasFocus() ? widgets::mixed(t.hairline, t.accent, 0.5) : t.hairline;
    widgets::paint::box(&painter, rect(), widgets::unit(this) * 1.25, t.field, border);
}

void Composer::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void Composer::dropEvent(QDropEvent *event)
{
    QStringList files;
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl &url : urls)
        if (url.isLocalFile())
            files << url.toLocalFile();
    if (files.isEmpty())
        return;
    attachFiles(files);
    event->acceptProposedAction();
}

} // namespace moire::ui
