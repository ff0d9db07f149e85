// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markdown_stream.h"

#include <QTextBrowser>
#include <QTextCursor>
#include <QTimer>

#include <vector>

namespace moire::widgets {

/// A conversation as a streamed document: finished Markdown blocks are written once, only the last one is rewritten.
/// The reasoning is above the answer, open while it streams; its title line folds it. Text is untrusted: no HTML, no
/// images, nothing is fetched. The view follows the end only while it is scrolled to the end. Invalid message numbers
/// are ignored.
class Transcript : public QTextBrowser {
    Q_OBJECT
public:
    enum class Kind { User, Assistant, System, Notice };

    explicit Transcript(QWidget *parent = nullptr);

    void clearMessages();
    int addMessage(Kind kind, const QString &header); ///< returns its number
    void appendReasoning(int message, const QString &text);
    void appendText(int message, const QString &text);
    void moveTextToReasoning(int message); ///< the text so far turned out to be reasoning
    /// Folds the reasoning under the line \p foldTitle ("Thought for 0.8 s") and shows \p footer below the answer.
    void finish(int message, const QString &foldTitle, const QString &footer);
    void setFooter(int message, const QString &footer);
    void setFolded(int message, bool folded);
    bool isFolded(int message) const;
    int messageCount() const { return static_cast<int>(m_messages.size()); }
    QString bodyText(int message) const; ///< as shown, without header and reasoning
    QString reasoningText(int message) const; ///< as drawn so far

    QVariant loadResource(int type, const QUrl &name) override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// The cursors follow changes to the document automatically.
    struct Message {
        Kind kind = Kind::User;
        QTextCursor foldLine; ///< the block of the fold line
        QTextCursor reasoningStart;
        QTextCursor reasoningEnd;
        QTextCursor bodyStart;
        QTextCursor tailStart; ///< the last, open block of the body
        QTextCursor end; ///< the last block of the message, kept empty for the footer
        QString reasoning;
        QString text; ///< the Markdown source of the body
        QString foldTitle;
        MarkdownStream stream;
        QString pending; ///< text that is not in the stream yet
        QString pendingReasoning;
        bool folded = false;
        bool finished = false;
    };

    Message *find(int message); ///< null: no such message
    bool atEnd() const;
    void flush(); ///< draws what arrived since the last frame
    void writeBody(Message &message);
    void writeReasoning(Message &message);
    void writeFoldLine(Message &message, int number);
    void insertMarkdown(QTextCursor &at, const QString &markdown) const;
    void fold(int message, bool folded);

    std::vector<Message> m_messages;
    QTimer m_frame;
};

} // namespace moire::widgets
