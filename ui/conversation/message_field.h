// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace moire::ui {

QStringList localFiles(const QMimeData *data); ///< those that were dropped or pasted
bool isModelName(const QString &path); ///< *.gguf; also *.moire, which the window opens likewise
bool areModels(const QMimeData *data); ///< files, all of them models: they are dropped on the window

/// The field that messages are written in. Enter sends, Shift+Enter starts a new line; it grows with its text up to a
/// limit. Long pasted texts are not put into it, because laying them out would block the window.
class MessageField : public QPlainTextEdit {
    Q_OBJECT
public:
    static constexpr qsizetype maxText = 32 << 10; ///< UTF-16 units that are shown in the field
    static constexpr int maxLines = 10; ///< of its height

    explicit MessageField(QWidget *parent = nullptr);

    QString text() const { return textOf(*document()); }
    static QString textOf(const QTextDocument &document); ///< as written, with signs that toPlainText() replaces
    void setText(const QString &text); ///< can be undone; the cursor goes to the end
    void startWith(const QString &text); ///< likewise, but with an empty history: Undo does not lead to other chats
    static bool isShort(const QString &text); ///< may be put into the field

public slots:
    void copy(); ///< hides QPlainTextEdit::copy(): without a selection, asks for that of the messages

signals:
    void sendRequested(); ///< Enter
    void previousRequested(); ///< Up in an empty field
    void cancelRequested(); ///< Escape
    void copyRequested(); ///< nothing is selected here
    void longTextPasted(const QString &text);
    void filesGiven(const QStringList &paths); ///< pasted or dropped
    void imageGiven(); ///< an image without a file was pasted or dropped

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *mime) const override;
    void insertFromMimeData(const QMimeData *mime) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();
};

} // namespace moire::ui
