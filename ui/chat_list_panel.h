// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/chat_list_model.h"
#include "storage/store_thread.h"

#include <QWidget>

class QLineEdit;
class QListView;

namespace moire::ui {

/// The chat list with its search field.
class ChatListPanel : public QWidget {
    Q_OBJECT
public:
    explicit ChatListPanel(StoreThread &store, QWidget *parent = nullptr);

    void refresh(); ///< reloads the list
    void setCurrent(qint64 session); ///< selects it; 0: none
    void search(); ///< focuses the search field

signals:
    void newChatRequested();
    void chatRequested(qint64 session);
    void failed(const QString &why);

private:
    void read();
    StoreThread &m_store;
    ChatListModel m_chats;
    QLineEdit *m_search;
    QListView *m_list;
    qint64 m_current = 0;
    bool m_reading = false;
    bool m_stale = false; ///< the list being read is already out of date
};

} // namespace moire::ui
