// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/chat_list_model.h"
#include "storage/store_thread.h"

#include <QWidget>

class QLineEdit;
class QListView;

namespace moire::ui {

/// The chats, with their search.
class ChatListPanel : public QWidget {
    Q_OBJECT
public:
    explicit ChatListPanel(StoreThread &store, QWidget *parent = nullptr);

    void refresh(); ///< reads the list anew
    void setCurrent(qint64 session); ///< marks it; 0: none
    void search(); ///< puts the cursor there

signals:
    void newChatWanted();
    void chatWanted(qint64 session);
    void failed(const QString &why);

private:
    void read();
    StoreThread &m_store;
    ChatListModel m_chats;
    QLineEdit *m_search;
    QListView *m_list;
    qint64 m_current = 0;
    bool m_reading = false;
    bool m_stale = false; ///< what is being read is not what is wanted by now
};

} // namespace moire::ui
