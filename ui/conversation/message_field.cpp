// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/message_field.h"

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QUrl>

#include <algorithm>
#include <cmath>

namespace moire::ui {

QStringList localFiles(const QMimeData *data)
{
    QStringList files;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls)
        if (url.isLocalFile())
            files << url.toLocalFile();
    return files;
}

bool isModelName(const QString &path)
{
    return path.endsWith(QLatin1String(".gguf"), Qt::CaseInsensitive) || path.endsWith(QLatin1String(".moire"));
}

bool areModels(const QMimeData *data)
{
    const QStringList files = localFiles(data);
    return !files.isEmpty() && std::ranges::all_of(files, isModelName);
}

MessageField::MessageField(QWidget *parent) : QPlainTextEdit(parent)
{
    setObjectName(QStringLiteral("input"));
    setAccessibleName(tr("Message"));
    setAccessibleDescription(tr("Enter sends the message, Shift+Enter starts a new line."));
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    connect(this, &QPlainTextEdit::textChanged, this, &MessageField::fitHeight);
    fitHeight();
}

QString MessageField::textOf(const QTextDocument &document)
{
    QString text = document.toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    text.replace(QChar::LineSeparator, u'\n');
    return text;
}

void MessageField::setText(const QString &text)
{
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    setTextCursor(cursor);
    ensureCursorVisible();
}

void MessageField::startWith(const QString &text)
{
    setText(text);
    document()->clearUndoRedoStacks();
}

void MessageField::copy()
{
    if (textCursor().hasSelection())
        QPlainTextEdit::copy();
    else
        emit copyRequested();
}

bool MessageField::isShort(const QString &text)
{
    return text.size() <= maxText;
}

void MessageField::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (enter && modifiers == Qt::ShiftModifier) {
        textCursor().insertBlock(); // the default is a line separator
        ensureCursorVisible();
        return;
    }
    if (enter && (modifiers == Qt::NoModifier || modifiers == Qt::ControlModifier)) {
        emit sendRequested();
        return;
    }
    if (event->key() == Qt::Key_Up && modifiers == Qt::NoModifier && document()->isEmpty()) {
        emit previousRequested();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        emit cancelRequested();
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void MessageField::dragEnterEvent(QDragEnterEvent *event)
{
    if (areModels(event->mimeData()))
        event->ignore(); // goes on to the window
    else
        QPlainTextEdit::dragEnterEvent(event);
}

bool MessageField::canInsertFromMimeData(const QMimeData *mime) const
{
    return mime->hasText() || mime->hasImage() || !localFiles(mime).isEmpty();
}

void MessageField::insertFromMimeData(const QMimeData *mime)
{
    if (const QStringList files = localFiles(mime); !files.isEmpty()) {
        emit filesGiven(files);
        return;
    }
    if (mime->hasImage() && !mime->hasText()) {
        emit imageGiven();
        return;
    }
    const QString text = mime->text();
    if (!isShort(text) || document()->characterCount() + text.size() > maxText) {
        textCursor().removeSelectedText();
        emit longTextPasted(text);
        return;
    }
    textCursor().insertText(text);
    ensureCursorVisible();
}

void MessageField::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
}

void MessageField::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

/// As many lines as the text has, from one up to maxLines.
void MessageField::fitHeight()
{
    const int lines = std::clamp(static_cast<int>(std::ceil(document()->size().height())), 1, maxLines);
    const int height = lines * fontMetrics().lineSpacing() + fontMetrics().lineSpacing() / 2;
    if (height != maximumHeight() || height != minimumHeight())
        setFixedHeight(height);
}

} // namespace moire::ui
