// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/unsent.h"
#include "runtime/prompt.h"
#include "shell/services.h"

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace moire {
struct ChatSettings;
}

namespace moire::widgets {
class Chip;
class ToneLabel;
} // namespace moire::widgets

namespace moire::ui {

class AttachmentBar;
class MessageField;

/// Where a message is written: the field, what is attached, the chat's settings in short, the context it takes, and
/// Send, which is Stop while the chat is answered. Also edits messages that were sent.
class Composer : public QFrame {
    Q_OBJECT
public:
    enum class Purpose { Ask, EditQuestion, EditAnswer };

    explicit Composer(const Services &services, QWidget *parent = nullptr);

    QString text() const; ///< the whole message as it is sent, with its attachments
    /// The beginning of it, for counting: at most \p max characters more than needed to see that it has more.
    QString beginning(qsizetype max) const;
    void setText(const QString &message); ///< as text() returned it; can be undone
    void clear() { setText({}); }
    bool isEmpty() const;
    bool isReading() const; ///< files are being read, or parts counted that are sent with their tokens
    /// sendRequested() follows: at once, or when isReading() ends, unless the message is changed before.
    void requestSend();
    MessageField &field() { return *m_field; }

    /// Puts the text of a message into the field, or what it was changed to before; what was there comes back with
    /// endEdit().
    void beginEdit(Purpose purpose, qint64 message, const AttachedText &text,
                   const std::optional<AttachedText> &changed = {});
    void endEdit();
    Purpose purpose() const { return m_purpose; }
    qint64 editedMessage() const { return m_message; } ///< 0: none
    Unsent unsent() const;
    void setQuestion(const AttachedText &question); ///< unsent text of the chat, also while a message is edited

    void attachFiles(const QStringList &paths); ///< models among them are only reported
    void chooseFiles();

    void setModelName(const QString &name); ///< empty: no model is open
    /// \p thinks: the model can think. \p temperature: in effect.
    void setSettings(const ChatSettings &settings, bool thinks, double temperature);
    void setAnswering(bool answering);
    /// Tokens that the text and the chat take of the context. \p capacity 0: no model is open.
    void setContext(const TokenCount &text, const TokenCount &chat, size_t capacity);
    QWidget *settingsAnchor() const;

signals:
    void sendRequested();
    void stopRequested();
    void changed(); ///< text()
    void edited(); ///< after changed(): by a person or a command, not because another chat is shown
    void editCancelled(qint64 message, const moire::AttachedText &text); ///< by a person, who had changed it
    void escaped(); ///< Escape, with no editing to cancel
    void copyRequested(); ///< of something outside, because nothing is selected here
    void partRemoved(const QString &what, const std::function<void()> &undo);
    void previousRequested(); ///< edit the last question
    void settingsRequested(QWidget *anchor);
    void modelsGiven(const QStringList &paths); ///< dropped, pasted or chosen as if they were texts
    void failed(const QString &why);
    void noted(const QString &what);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void connectParts();
    AttachedText content() const;
    void setContent(const AttachedText &content, bool undoable);
    void cancelEdit();
    void textChanged();
    void changedByPerson();
    void updateButtons();
    void placeContext();

    AttachmentBar *m_attachments;
    MessageField *m_field;
    QWidget *m_editing;
    widgets::ToneLabel *m_editingText;
    QToolButton *m_attach;
    widgets::Chip *m_thinking;
    widgets::Chip *m_temperature;
    widgets::ToneLabel *m_context;
    QPushButton *m_send;
    QHBoxLayout *m_row; ///< of the buttons
    QHBoxLayout *m_narrowRow; ///< above it, for what has no room in it
    Purpose m_purpose = Purpose::Ask;
    qint64 m_message = 0;
    AttachedText m_question; ///< while a message is edited
    AttachedText m_original; ///< of the message that is edited
    bool m_setting = false; ///< the text is not changed by a person
    bool m_sendWhenRead = false; ///< Send was pressed in isReading()
    bool m_answering = false;
};

} // namespace moire::ui
