// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/chat_settings.h"
#include "shell/services.h"
#include "storage/records.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace moire {
class Conversation;
class Store;
} // namespace moire

namespace moire::ui {

/// What the shown chat keeps beside its messages: settings, draft, reading place. Follows the conversation and reads
/// and saves them on the database thread. Window thread only.
class ChatMemory : public QObject {
    Q_OBJECT
public:
    static constexpr int saveMs = 800; ///< a draft is saved after this long without a change

    ChatMemory(const Services &services, Conversation &conversation, QObject *parent = nullptr);

    /// What to save when another chat is opened.
    void setSources(std::function<QString()> draft, std::function<std::optional<ScrollAnchor>()> anchor);

    qint64 session() const { return m_session; } ///< 0: a new chat
    bool isRead() const { return m_read; } ///< false: settings() are still the defaults
    const ChatSettings &settings() const { return m_settings; }
    const ChatSettings &defaults() const;
    void setSettings(const ChatSettings &settings); ///< saves them
    void draftChanged(); ///< saved soon
    void saveNow(); ///< draft and reading place
    /// A question of a new chat was saved, which now has this number.
    void adopt(qint64 session);
    /// A question was committed; if it is the draft of a chat that is not shown, that draft is done with.
    void questionKept(qint64 session, const QString &text);

signals:
    void entered(); ///< another chat is shown, its details are not known yet
    void read(const moire::SessionDetails &details); ///< of the shown chat
    void settingsChanged();
    void failed(const QString &why);

private:
    void follow();
    void post(std::function<void(Store &)> work);

    Services m_services;
    Conversation &m_conversation;
    std::function<QString()> m_draft;
    std::function<std::optional<ScrollAnchor>()> m_anchor;
    std::unique_ptr<QObject> m_replies;
    qint64 m_session = 0;
    bool m_read = true;
    bool m_ownSettings = false; ///< of a new chat: a person changed them
    ChatSettings m_settings;
    QTimer m_timer;
    bool m_reported = false; ///< an error, once per chat
};

} // namespace moire::ui
