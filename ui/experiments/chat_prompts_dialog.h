// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/definition.h"
#include "storage/records.h"

#include <QDialog>

#include <map>

class QCheckBox;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace moire {
class StoreThread;
}

namespace moire::widgets {
class ToneLabel;
}

namespace moire::ui {

/// A prompt that was asked in a chat.
struct ChatPrompt {
    QString title; ///< the question
    experiments::Json messages; ///< for the chat template
};

/// The first \p count messages of a path, root first, for the chat template.
experiments::Json promptMessages(const std::vector<MessageRecord> &path, size_t count);

/// Chooses questions of chats: whole chats, or single messages of them, each with what was said before it. Lists the
/// branch that each chat shows.
class ChatPromptsDialog : public QDialog {
    Q_OBJECT
public:
    static constexpr int mostChats = 2000; ///< the latest ones

    explicit ChatPromptsDialog(StoreThread &store, QWidget *parent = nullptr);

signals:
    void chosen(const std::vector<moire::ui::ChatPrompt> &prompts);

private:
    using Choice = std::map<qint64, std::vector<qint64>>; ///< messages by session; none: all questions
    void readChats();
    void showChats(const std::vector<SessionInfo> &chats);
    void readQuestions(QTreeWidgetItem *chat);
    void showQuestions(QTreeWidgetItem *chat, const std::vector<MessageRecord> &path);
    void filter(const QString &words);
    void countChosen();
    Choice choice() const;
    void take();
    void say(const QString &problem);

    StoreThread &m_store;
    QTreeWidget *m_chats;
    QCheckBox *m_before;
    widgets::ToneLabel *m_state;
    QPushButton *m_add;
};

} // namespace moire::ui
