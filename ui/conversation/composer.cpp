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

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
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
      m_send(new QPushButton),
      m_row(new QHBoxLayout),
      m_narrowRow(new QHBoxLayout)
{
    setObjectName(QStringLiteral("composer"));
    build();
    connectParts();
    updateButtons();
}

void Composer::connectParts()
{
    connect(m_field, &MessageField::sendRequested, this, &Composer::requestSend);
    connect(m_field, &MessageField::longTextPasted, m_attachments, &AttachmentBar::addText);
    connect(m_field, &MessageField::filesGiven, this, &Composer::attachFiles);
    connect(m_field, &MessageField::imageGiven, this,
            [this] { emit failed(tr("Images cannot be attached: the model reads only text.")); });
    connect(m_field, &MessageField::copyRequested, this, &Composer::copyRequested);
    connect(m_field, &MessageField::previousRequested, this, [this] {
        if (isEmpty() && m_purpose == Purpose::Ask)
            emit previousRequested();
    });
    connect(m_field, &MessageField::cancelRequested, this, [this] {
        m_sendWhenRead = false;
        m_purpose == Purpose::Ask ? emit escaped() : cancelEdit();
    });
    connect(m_field, &QPlainTextEdit::textChanged, this, [this] {
        textChanged();
        if (!m_setting)
            changedByPerson();
    });
    connect(m_attachments, &AttachmentBar::changed, this, &Composer::textChanged);
    connect(m_attachments, &AttachmentBar::edited, this, &Composer::changedByPerson);
    connect(m_attachments, &AttachmentBar::fileRead, this, &Composer::edited);
    connect(m_attachments, &AttachmentBar::failed, this, [this](const QString &why) {
        m_sendWhenRead = false; // not without the file
        emit failed(why);
    });
    connect(m_attachments, &AttachmentBar::noted, this, &Composer::noted);
    connect(m_attachments, &AttachmentBar::removed, this, &Composer::partRemoved);
    connect(m_attachments, &AttachmentBar::focusLeft, m_field, qOverload<>(&QWidget::setFocus));
    connect(m_attach, &QToolButton::clicked, this, &Composer::chooseFiles);
    for (Chip *chip : {m_thinking, m_temperature})
        connect(chip, &Chip::clicked, this, [this, chip] { emit settingsRequested(chip); });
    connect(m_send, &QPushButton::clicked, this, [this] { m_answering ? emit stopRequested() : requestSend(); });
}

void Composer::textChanged()
{
    if (m_setting)
        return;
    updateButtons();
    emit changed();
    if (m_sendWhenRead && !isReading()) // queued: fileRead() comes first
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (std::exchange(m_sendWhenRead, false))
                    requestSend();
            },
            Qt::QueuedConnection);
}

/// What is no longer as it was when Send was pressed is not sent.
void Composer::changedByPerson()
{
    m_sendWhenRead = false;
    emit edited();
}

void Composer::requestSend()
{
    m_sendWhenRead = isReading();
    if (!m_sendWhenRead)
        emit sendRequested();
    else if (m_attachments->isReadingFiles())
        emit noted(tr("The message will be sent when its files have been read."));
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
    connect(cancel, &QPushButton::clicked, this, &Composer::cancelEdit);
    m_editingText->setWordWrap(true);
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
    m_context->setMinimumWidth(1); // placeContext() gives it the room it needs
    m_context->setFont(widgets::tabularFont(widgets::captionFont(font())));
    m_send->setObjectName(QStringLiteral("send"));
    m_send->setProperty(widgets::look::primary, true);
    m_send->setProperty(widgets::look::iconAfter, true);
    m_send->setAutoDefault(false);

    m_row->setSpacing(u);
    m_row->addWidget(m_attach);
    m_row->addWidget(m_thinking);
    m_row->addWidget(m_temperature);
    m_row->addStretch(1);
    m_row->addWidget(m_context);
    m_row->addWidget(m_send);
    m_narrowRow->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(u * 3 / 2, u * 5 / 4, u * 5 / 4, u);
    column->setSpacing(u * 3 / 4);
    column->addWidget(m_editing);
    column->addWidget(m_attachments);
    column->addWidget(m_field);
    column->addLayout(m_narrowRow);
    column->addLayout(m_row);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

/// A single pasted text needs no name: it is the message.
AttachedText Composer::content() const
{
    const QString text = m_field->text();
    if (const QString pasted = m_attachments->onlyPasted(); !pasted.isNull() && text.isEmpty())
        return {.attachments = {}, .text = pasted};
    return {m_attachments->attachments(), text};
}

void Composer::setContent(const AttachedText &content, bool undoable)
{
    const bool shown = MessageField::isShort(content.text);
    const QString text = shown ? content.text : QString();
    m_setting = true;
    m_sendWhenRead = false;
    m_attachments->set(content.attachments, shown ? QString() : content.text);
    undoable ? m_field->setText(text) : m_field->startWith(text);
    m_setting = false;
    textChanged();
}

QString Composer::text() const
{
    const AttachedText now = content();
    if (m_purpose != Purpose::EditAnswer)
        return now.attachments.empty() ? now.text : joinAttachments(now);
    QStringList parts; // an answer quotes nothing
    for (const Attachment &attachment : now.attachments)
        parts << attachment.text;
    if (!now.text.isEmpty() || parts.isEmpty())
        parts.prepend(now.text);
    return parts.join(QStringLiteral("\n\n"));
}

QString Composer::beginning(qsizetype max) const
{
    AttachedText now = content();
    qsizetype left = max + 1;
    for (Attachment &attachment : now.attachments) {
        attachment.text.truncate(std::max<qsizetype>(left, 0));
        left -= attachment.text.size();
    }
    now.text.truncate(std::max<qsizetype>(left, 0));
    return joinAttachments(now);
}

void Composer::setText(const QString &message)
{
    setContent(splitAttachments(message), true);
    emit edited();
}

bool Composer::isEmpty() const
{
    return m_attachments->isEmpty() && m_field->document()->isEmpty();
}

bool Composer::isReading() const
{
    const bool plain = m_field->document()->isEmpty() && !m_attachments->onlyPasted().isNull();
    return m_attachments->isReading() && !plain;
}

void Composer::beginEdit(Purpose purpose, qint64 message, const AttachedText &text,
                         const std::optional<AttachedText> &changed)
{
    if (m_purpose == Purpose::Ask)
        m_question = content();
    m_purpose = purpose;
    m_message = message;
    m_original = text;
    m_editingText->setText(purpose == Purpose::EditQuestion
                               ? tr("Editing a question. Sending it starts a new branch.")
                               : tr("Editing an answer. The answer of the model is kept as another branch."));
    m_editing->show();
    setContent(changed.value_or(text), false);
}

void Composer::endEdit()
{
    if (m_purpose == Purpose::Ask)
        return;
    m_purpose = Purpose::Ask;
    m_message = 0;
    m_editing->hide();
    setContent(std::exchange(m_question, {}), false);
}

void Composer::cancelEdit()
{
    const qint64 message = m_message;
    const AttachedText text = content();
    const bool differs = text != m_original;
    endEdit();
    m_field->setFocus();
    emit edited();
    if (differs)
        emit editCancelled(message, text);
}

Unsent Composer::unsent() const
{
    if (m_purpose == Purpose::Ask)
        return {.question = content()};
    return {m_question, m_message, content()};
}

void Composer::setQuestion(const AttachedText &question)
{
    if (m_purpose == Purpose::Ask)
        setContent(question, false);
    else
        m_question = question;
}

void Composer::attachFiles(const QStringList &paths)
{
    QStringList texts = paths;
    texts.removeIf(isModelName);
    QStringList models = paths;
    models.removeIf([](const QString &path) { return !isModelName(path); });
    m_sendWhenRead = false;
    if (!texts.isEmpty())
        m_attachments->addFiles(texts);
    if (!models.isEmpty())
        emit modelsGiven(models);
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
    m_field->viewport()->update(); // Qt repaints only when the placeholder appears or goes
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
    placeContext();
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
    m_context->setToolTip(tr("Tokens of this chat and the message, out of the context size"));
    m_context->setTone(used > capacity ? Tone::Danger : Tone::Faint);
    placeContext();
}

/// Beside Send, or above it where the window is narrow.
void Composer::placeContext()
{
    int needed = 0;
    for (const QWidget *part :
         {static_cast<QWidget *>(m_attach), static_cast<QWidget *>(m_thinking), static_cast<QWidget *>(m_temperature),
          static_cast<QWidget *>(m_context), static_cast<QWidget *>(m_send)})
        needed += part->isHidden() ? 0 : part->sizeHint().width() + m_row->spacing();
    const bool beside = needed <= contentsRect().width() - layout()->contentsMargins().left() -
            layout()->contentsMargins().right() + m_row->spacing();
    if (beside == (m_row->indexOf(m_context) >= 0))
        return;
    (beside ? m_narrowRow : m_row)->removeWidget(m_context);
    if (beside)
        m_row->insertWidget(m_row->indexOf(m_send), m_context);
    else
        m_narrowRow->addWidget(m_context);
    layout()->invalidate(); // the layouts around the rows do not hear of that
    updateGeometry();
}

void Composer::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    placeContext();
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
    const double radius = widgets::unit(this) * 1.25;
    widgets::paint::box(&painter, rect(), radius, t.field, t.hairline);
    if (m_field->hasFocus())
        widgets::paint::focusRing(&painter, rect(), radius, widgets::paint::ringWidth(fontMetrics()), t.accent);
}

} // namespace moire::ui
