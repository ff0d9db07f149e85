// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocumentFragment>

#include <utility>

namespace moire::widgets {

namespace {

constexpr int frameMs = 16;
/// The palette role of a text's colour, so that the colour follows palette changes.
constexpr int paletteRole = QTextFormat::UserProperty;

QTextCharFormat coloured(const QPalette &palette, QPalette::ColorRole role)
{
    QTextCharFormat format;
    format.setForeground(palette.color(role));
    format.setProperty(paletteRole, static_cast<int>(role));
    return format;
}

QTextBlockFormat paragraph(const QFontMetrics &metrics, double above, double indent = 0)
{
    QTextBlockFormat format;
    format.setTopMargin(above * metrics.height());
    format.setLeftMargin(indent * metrics.height());
    return format;
}

} // namespace

Transcript::Transcript(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setAccessibleName(tr("Conversation"));
    document()->setDocumentMargin(fontMetrics().height());
    m_frame.setSingleShot(true);
    m_frame.setInterval(frameMs);
    connect(&m_frame, &QTimer::timeout, this, &Transcript::flush);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        bool ok = false;
        const int number = url.path().toInt(&ok);
        if (url.scheme() == QLatin1String("fold") && ok && number >= 0 && number < messageCount())
            setFolded(number, !isFolded(number));
    });
}

/// Never fetches what a text refers to.
QVariant Transcript::loadResource(int, const QUrl &)
{
    return {};
}

void Transcript::clearMessages()
{
    m_messages.clear();
    clear();
}

int Transcript::addMessage(Kind kind, const QString &header)
{
    flush();
    const bool follow = atEnd() || kind == Kind::User; // always scroll to a new question
    Message message;
    message.kind = kind;
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    QTextCharFormat title = coloured(palette(), kind == Kind::Assistant ? QPalette::Link : QPalette::PlaceholderText);
    title.setFontWeight(QFont::DemiBold);
    const auto block = [&](double above, const QTextCharFormat &format = {}) {
        if (document()->isEmpty())
            cursor.setBlockFormat(paragraph(fontMetrics(), 0));
        else
            cursor.insertBlock(paragraph(fontMetrics(), above), format);
        cursor.setBlockCharFormat(format);
    };
    block(1.2, title);
    cursor.insertText(header.isEmpty() ? QStringLiteral(" ") : header, title);
    // A cursor that keeps its position stays before text inserted there; others move after it.
    const auto mark = [&](bool stays) {
        QTextCursor at(cursor);
        at.setKeepPositionOnInsert(stays);
        return at;
    };
    block(0.3);
    message.foldLine = mark(true);
    block(0);
    message.reasoningStart = mark(true);
    message.reasoningEnd = mark(true);
    block(0.3);
    message.bodyStart = mark(true);
    message.tailStart = mark(true);
    block(0.3);
    message.end = mark(true);
    m_messages.push_back(std::move(message));
    for (const QTextCursor &hidden : {m_messages.back().foldLine, m_messages.back().reasoningStart})
        hidden.block().setVisible(false);
    document()->markContentsDirty(0, document()->characterCount());
    if (follow)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    return messageCount() - 1;
}

Transcript::Message *Transcript::find(int message)
{
    return message >= 0 && message < messageCount() ? &m_messages[static_cast<size_t>(message)] : nullptr;
}

void Transcript::appendReasoning(int number, const QString &text)
{
    Message *message = find(number);
    if (!message)
        return;
    message->pendingReasoning += text;
    if (!m_frame.isActive())
        m_frame.start();
}

void Transcript::appendText(int number, const QString &text)
{
    Message *message = find(number);
    if (!message)
        return;
    message->pending += text;
    if (!m_frame.isActive())
        m_frame.start();
}

void Transcript::moveTextToReasoning(int number)
{
    Message &message = m_messages[static_cast<size_t>(number)];
    QTextCursor body(document());
    body.setPosition(message.bodyStart.position());
    body.setPosition(message.end.position() - 1, QTextCursor::KeepAnchor);
    body.removeSelectedText();
    message.tailStart.setPosition(message.bodyStart.position());
    message.stream = {};
    const QString text = std::exchange(message.text, {}) + std::exchange(message.pending, {});
    appendReasoning(number, text);
}

void Transcript::insertMarkdown(QTextCursor &at, const QString &markdown) const
{
    QTextDocument scratch;
    scratch.setDefaultFont(document()->defaultFont());
    // Model text is untrusted: HTML stays text.
    scratch.setMarkdown(markdown,
                        QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) |
                            QTextDocument::MarkdownNoHTML);
    at.insertFragment(QTextDocumentFragment(&scratch));
}

void Transcript::writeReasoning(Message &message)
{
    const QTextCharFormat format = coloured(palette(), QPalette::PlaceholderText);
    QTextCursor cursor(document());
    cursor.setPosition(message.bodyStart.position() - 1);
    cursor.setBlockFormat(paragraph(fontMetrics(), 0, 1));
    cursor.insertText(message.pendingReasoning, format);
    message.reasoning += message.pendingReasoning;
    message.pendingReasoning.clear();
    writeFoldLine(message, static_cast<int>(&message - m_messages.data()));
    if (message.folded)
        fold(static_cast<int>(&message - m_messages.data()), true);
    else
        for (QTextBlock block = message.reasoningStart.block();
             block.isValid() && block.position() < message.bodyStart.position(); block = block.next())
            block.setVisible(true);
}

void Transcript::writeFoldLine(Message &message, int number)
{
    QTextBlock block = message.foldLine.block();
    block.setVisible(true);
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    QTextCharFormat link = coloured(palette(), QPalette::PlaceholderText);
    link.setAnchor(true);
    link.setAnchorHref(QStringLiteral("fold:%1").arg(number));
    const QString title = message.foldTitle.isEmpty() ? tr("Thinking…") : message.foldTitle;
    cursor.insertText((message.folded ? QStringLiteral("▸ ") : QStringLiteral("▾ ")) + title, link);
}

void Transcript::writeBody(Message &message)
{
    message.text += message.pending;
    const QStringList blocks = message.stream.feed(message.pending);
    message.pending.clear();
    // Replaces the text from the start of the tail to the footer's block.
    const auto rewrite = [&](const QString &markdown, bool final) {
        QTextCursor cursor(document());
        cursor.setPosition(message.tailStart.position());
        cursor.setPosition(message.end.position() - 1, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        cursor.setBlockFormat(paragraph(fontMetrics(), 0.3));
        insertMarkdown(cursor, markdown);
        if (final) {
            cursor.setPosition(message.end.position() - 1);
            cursor.insertBlock(paragraph(fontMetrics(), 0.3), QTextCharFormat());
            message.tailStart.setPosition(cursor.position());
        }
    };
    for (const QString &block : blocks)
        rewrite(block, true);
    rewrite(message.stream.tail(), false);
}

bool Transcript::atEnd() const
{
    return verticalScrollBar()->value() >= verticalScrollBar()->maximum() - fontMetrics().height();
}

void Transcript::resizeEvent(QResizeEvent *event)
{
    const bool follow = atEnd();
    QTextBrowser::resizeEvent(event);
    if (follow)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void Transcript::flush()
{
    m_frame.stop();
    const bool follow = atEnd();
    const int before = verticalScrollBar()->value();
    bool changed = false;
    QTextCursor edit(document());
    edit.beginEditBlock();
    for (Message &message : m_messages) {
        if (!message.pendingReasoning.isEmpty()) {
            writeReasoning(message);
            changed = true;
        }
        if (!message.pending.isEmpty()) {
            writeBody(message);
            changed = true;
        }
    }
    edit.endEditBlock();
    if (changed)
        verticalScrollBar()->setValue(follow ? verticalScrollBar()->maximum() : before);
}

void Transcript::finish(int number, const QString &foldTitle, const QString &footer)
{
    flush();
    Message *message = find(number);
    if (!message)
        return;
    message->finished = true;
    message->foldTitle = foldTitle;
    if (!message->reasoning.isEmpty())
        fold(number, true);
    setFooter(number, footer);
}

void Transcript::setFooter(int number, const QString &footer)
{
    const Message *message = find(number);
    if (!message)
        return;
    QTextCharFormat small = coloured(palette(), QPalette::PlaceholderText);
    small.setFontPointSize(std::max(6.0, font().pointSizeF() * 0.85));
    const bool follow = atEnd();
    QTextCursor cursor(message->end.block());
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.insertText(footer, small);
    if (follow)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void Transcript::setFolded(int message, bool folded)
{
    if (find(message))
        fold(message, folded);
}

bool Transcript::isFolded(int message) const
{
    return message >= 0 && message < messageCount() && m_messages[static_cast<size_t>(message)].folded;
}

void Transcript::fold(int number, bool folded)
{
    Message &message = m_messages[static_cast<size_t>(number)];
    message.folded = folded;
    writeFoldLine(message, number);
    for (QTextBlock block = message.reasoningStart.block();
         block.isValid() && block.position() < message.bodyStart.position(); block = block.next())
        block.setVisible(!folded);
    document()->markContentsDirty(message.foldLine.position(),
                                  message.bodyStart.position() - message.foldLine.position());
    viewport()->update();
}

QString Transcript::reasoningText(int number) const
{
    return m_messages[static_cast<size_t>(number)].reasoning;
}

QString Transcript::bodyText(int number) const
{
    if (number < 0 || number >= messageCount())
        return {};
    const Message &message = m_messages[static_cast<size_t>(number)];
    QTextCursor cursor(document());
    cursor.setPosition(message.bodyStart.position());
    cursor.setPosition(message.end.position() - 1, QTextCursor::KeepAnchor);
    return cursor.selection().toPlainText();
}

void Transcript::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            if (!fragment.charFormat().hasProperty(paletteRole))
                continue;
            QTextCursor cursor(document());
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            QTextCharFormat format;
            format.setForeground(
                palette().color(static_cast<QPalette::ColorRole>(fragment.charFormat().intProperty(paletteRole))));
            cursor.mergeCharFormat(format);
        }
}

} // namespace moire::widgets
