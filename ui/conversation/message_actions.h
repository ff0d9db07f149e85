// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/conversation.h"
#include "shell/services.h"

#include <QHash>
#include <QObject>

class QAction;
class QMenu;
class QPoint;

namespace moire {
class MessageModel;
}

namespace moire::ui {

class ChatTranscript;

/// What can be done with a message: by the buttons below it, by its context menu, by the Chat and Edit menus and by
/// keys. Menus and keys act on the focused message, or else on the last one; Delete only on the focused one.
class MessageActions : public QObject {
    Q_OBJECT
public:
    MessageActions(const Services &services, Conversation &conversation, MessageModel &messages, ChatTranscript &view,
                   QObject *parent);
    ~MessageActions() override;

    /// The models offered by "Regenerate with", and what opens them.
    void setModels(std::function<void(QMenu &, std::function<void(const QString &path)>)> fill) { m_fillModels = fill; }
    void edit(qint64 message); ///< asks for it, see editRequested()

signals:
    void editRequested(qint64 message);
    void regenerateRequested(qint64 message);
    void continueRequested(qint64 message);
    void detailsRequested(qint64 message);
    void compareRequested(qint64 question); ///< an experiment of what was asked
    void refused(const QString &why);
    /// Another answer with another model, or with the seed or temperature changed.
    void modelChosen(qint64 message, const QString &path);
    void samplingChosen(qint64 message, double temperature, bool newSeed);

private:
    enum class Id {
        Copy,
        CopyMarkdown,
        CopyAll,
        Edit,
        Regenerate,
        Continue,
        Delete,
        Previous,
        Next,
        NewChat,
        Compare,
        Details
    };
    qint64 target(Id id) const; ///< the message that menus and keys act on; 0: none
    void addMenuCommands();
    void addRowActions();
    void run(Id id, qint64 message);
    void copy(Id id, int row);
    QString whyNot(Id id, qint64 message) const;
    void update();
    void showMenu(int row, QPoint global);
    void fillRegenerate(QMenu &menu, qint64 message);

    Services m_services;
    Conversation &m_conversation;
    MessageModel &m_messages;
    ChatTranscript &m_view;
    QHash<Id, QAction *> m_commands; ///< in the menus
    QHash<Id, QAction *> m_buttons; ///< below the messages
    QAction *m_more;
    QAction *m_undo = nullptr;
    QAction *m_stop = nullptr;
    QHash<Id, QString> m_toolTips;
    QMenu *m_with = nullptr;
    std::function<void(QMenu &, std::function<void(const QString &)>)> m_fillModels;
};

} // namespace moire::ui
