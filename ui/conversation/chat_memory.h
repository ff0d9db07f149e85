// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/unsent.h"
#include "runtime/chat_settings.h"
#include "storage/records.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>

namespace moire {
class Conversation;
class Store;
class StoreThread;
} // namespace moire

namespace moire::ui {

class SettingsFile;

/// What the shown chat keeps beside its messages: settings, unsent text, reading place. Follows the conversation and
/// reads and saves them on the database thread. Window thread only.
class ChatMemory : public QObject {
    Q_OBJECT
public:
    static constexpr int saveMs = 800; ///< unsent text is saved after this long without a change
    static constexpr int retryMs = 2000; ///< after which what could not be saved is tried again

    ChatMemory(StoreThread &store, SettingsFile &settings, Conversation &conversation, QObject *parent = nullptr);

    /// What to save when another chat is opened; none while no page shows the chat.
    void setSources(std::function<Unsent()> unsent, std::function<std::optional<ScrollAnchor>()> anchor);
    void start(); ///< reads what the chat that is shown keeps; its page is new

    qint64 session() const { return m_session; } ///< 0: a new chat
    bool isRead() const { return m_read; } ///< false: settings() are still the defaults
    const ChatSettings &settings() const { return m_settings; }
    const ChatSettings &defaults() const;
    void setSettings(const ChatSettings &settings); ///< saves them
    void unsentChanged(); ///< by a person; saved soon
    void saveNow(); ///< unsent text and reading place
    void leaveEdit(); ///< the edited message is not shown any more: its text is kept for beginning again
    /// A question of a new chat was saved, which now has this number.
    void adopt(qint64 session);
    /// The question of the shown chat, or the edit of \p message, is on its way to the database.
    void sending(qint64 message = 0);

signals:
    void entered(); ///< another chat is shown, what it keeps is not known yet
    void read(const moire::ui::Unsent &unsent, const std::optional<moire::ScrollAnchor> &anchor); ///< of the shown chat
    /// What was sending() in the shown chat is in the database, and has not been changed since.
    void sent(qint64 message);
    void settingsChanged();
    void failed(const QString &why);
    void saved(); ///< after failed(): everything is in the database now

private:
    struct Kept {
        QString settings;
        std::optional<ScrollAnchor> anchor;
        Unsent unsent;
    };
    struct Sending {
        qint64 message = 0; ///< 0: the question
        bool changed = false; ///< since it was sent
    };
    static Kept readKept(Store &store, qint64 session);
    static void keep(Store &store, qint64 session, const Kept &kept, bool whole);
    void follow();
    void readNow();
    void take(Kept kept);
    void takeOldDraft(Unsent &unsent);
    void questionKept(qint64 session);
    void forget(qint64 session, qint64 message);
    void saveSettings(qint64 session, const QString &settings);
    void saveKept(qint64 session, const Kept &kept, bool whole);
    void retry();
    void endRetry();
    void post(std::function<void(Store &)> work, std::function<void()> done = {}, std::function<void()> failed = {});

    StoreThread &m_store;
    SettingsFile &m_file;
    Conversation &m_conversation;
    std::function<Unsent()> m_unsent;
    std::function<std::optional<ScrollAnchor>()> m_anchor;
    std::unique_ptr<QObject> m_replies;
    qint64 m_session = 0;
    bool m_read = false;
    bool m_ownSettings = false; ///< of a new chat: a person changed them
    ChatSettings m_settings;
    QHash<qint64, Sending> m_sending; ///< by session; 0: of a new chat
    QHash<qint64, Kept> m_unsaved; ///< by session: what the database did not accept
    QHash<qint64, QString> m_unsavedSettings; ///< likewise
    std::optional<qint64> m_sentUnread; ///< sent before what the chat keeps was known: not to be shown again
    QTimer m_timer;
    QTimer m_retry;
    bool m_reported = false; ///< an error, once per chat
};

} // namespace moire::ui
