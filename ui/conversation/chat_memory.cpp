// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/chat_memory.h"

#include "runtime/conversation.h"
#include "settings/settings.h"
#include "storage/store_thread.h"

#include <QSettings>

#include <utility>

namespace moire::ui {

namespace {

/// Where earlier versions kept the draft of a new chat.
const QString oldDraftKey = QStringLiteral("chat/newDraft");

} // namespace

ChatMemory::ChatMemory(StoreThread &store, SettingsFile &settings, Conversation &conversation, QObject *parent)
    : QObject(parent),
      m_store(store),
      m_file(settings),
      m_conversation(conversation),
      m_replies(std::make_unique<QObject>()),
      m_settings(settings.values().chat)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(saveMs);
    connect(&m_timer, &QTimer::timeout, this, &ChatMemory::saveNow);
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryMs);
    connect(&m_retry, &QTimer::timeout, this, &ChatMemory::retry);
    connect(&conversation, &Conversation::removed, this, [this](qint64 session) {
        m_unsaved.remove(session);
        m_unsavedSettings.remove(session);
    });
    connect(&conversation, &Conversation::changed, this, &ChatMemory::follow);
    connect(&conversation, &Conversation::questionKept, this, &ChatMemory::questionKept);
    connect(&conversation, &Conversation::tooLong, this,
            [this](const TooLong &why) { m_sending.remove(why.question.session); });
    connect(&conversation, &Conversation::failed, this, [this](const QString &, bool unsent) {
        if (unsent)
            m_sending.remove(m_session);
    });
    connect(&settings, &SettingsFile::changed, this, [this] {
        if (m_session == 0 && !m_ownSettings) {
            m_settings = defaults();
            emit settingsChanged();
        }
    });
}

void ChatMemory::setSources(std::function<Unsent()> unsent, std::function<std::optional<ScrollAnchor>()> anchor)
{
    m_unsent = std::move(unsent);
    m_anchor = std::move(anchor);
}

void ChatMemory::start()
{
    readNow();
}

const ChatSettings &ChatMemory::defaults() const
{
    return m_file.values().chat;
}

void ChatMemory::post(std::function<void(Store &)> work, std::function<void()> done, std::function<void()> failed)
{
    m_store.post(
        this, std::move(work),
        [done = std::move(done)] {
            if (done)
                done();
        },
        [this, failed = std::move(failed)](const Error &error) {
            if (failed)
                failed();
            if (!std::exchange(m_reported, true))
                emit this->failed(
                    tr("The draft or settings of this chat cannot be saved: %1").arg(QString::fromUtf8(error.what())));
        });
}

/// Another chat is shown: saves what the one before kept, and reads what this one keeps.
void ChatMemory::follow()
{
    const qint64 session = m_conversation.session();
    if (session == m_session)
        return;
    saveNow();
    m_session = session;
    m_reported = false;
    m_ownSettings = false;
    m_settings = defaults();
    emit entered();
    if (session == 0)
        emit settingsChanged();
    readNow();
}

void ChatMemory::readNow()
{
    m_read = false;
    m_sentUnread.reset();
    m_replies = std::make_unique<QObject>();
    m_store.post(
        m_replies.get(), [session = m_session](Store &store) { return readKept(store, session); },
        [this](Kept kept) { take(std::move(kept)); }, [this](const Error &) { take({}); }); // the chat's reader reports
}

ChatMemory::Kept ChatMemory::readKept(Store &store, qint64 session)
{
    const SessionDetails details = store.details(session);
    Kept kept{details.settings, details.anchor, {.question = splitAttachments(details.draft)}};
    if (const std::optional<EditDraft> edit = store.openEdit(session)) {
        kept.unsent.message = edit->message;
        kept.unsent.edit = splitAttachments(edit->text);
    }
    return kept;
}

void ChatMemory::take(Kept kept)
{
    m_read = true;
    if (const auto unsaved = m_unsaved.constFind(m_session); unsaved != m_unsaved.cend())
        kept.unsent = unsaved->unsent;
    if (m_session == 0)
        takeOldDraft(kept.unsent);
    else
        m_settings = ChatSettings::fromJson(m_unsavedSettings.value(m_session, kept.settings), defaults());
    if (const auto message = std::exchange(m_sentUnread, {})) {
        if (*message == 0)
            kept.unsent.question = {};
        else if (*message == kept.unsent.message)
            kept.unsent.message = 0;
    }
    emit settingsChanged();
    emit read(kept.unsent, kept.anchor);
}

void ChatMemory::takeOldDraft(Unsent &unsent)
{
    QSettings &state = m_file.state();
    if (!state.contains(oldDraftKey))
        return;
    unsent.question = merged(splitAttachments(state.value(oldDraftKey).toString()), unsent.question);
    state.remove(oldDraftKey);
    m_timer.start();
}

void ChatMemory::setSettings(const ChatSettings &settings)
{
    if (settings == m_settings)
        return;
    m_settings = settings;
    m_ownSettings = true;
    if (m_session != 0)
        saveSettings(m_session, settings.toJson());
    emit settingsChanged();
}

void ChatMemory::saveSettings(qint64 session, const QString &settings)
{
    if (const auto before = m_unsavedSettings.find(session); before != m_unsavedSettings.end())
        *before = settings; // not an older one after this one
    post([session, settings](Store &store) { store.setSettings(session, settings); },
         [this, session] {
             m_unsavedSettings.remove(session);
             endRetry();
         },
         [this, session, settings] {
             m_unsavedSettings.insert(session, settings);
             m_retry.start();
         });
}

void ChatMemory::unsentChanged()
{
    if (const auto sending = m_sending.find(m_session); sending != m_sending.end())
        sending->changed = true;
    if (m_read)
        m_timer.start();
}

void ChatMemory::saveNow()
{
    m_timer.stop();
    if (!m_unsent)
        return;
    saveKept(m_session, {.anchor = m_anchor(), .unsent = m_unsent()}, m_read);
}

void ChatMemory::saveKept(qint64 session, const Kept &kept, bool whole)
{
    if (const auto before = m_unsaved.find(session); before != m_unsaved.end())
        *before = kept; // not an older one after this one
    post([session, kept, whole](Store &store) { keep(store, session, kept, whole); },
         [this, session] {
             m_unsaved.remove(session);
             endRetry();
         },
         [this, session, kept] {
             m_unsaved.insert(session, kept);
             m_retry.start();
         });
}

/// The disk has room again, or another program has let go of the database: nothing waits for the next change.
void ChatMemory::retry()
{
    const QHash<qint64, Kept> unsaved = m_unsaved;
    for (auto it = unsaved.cbegin(); it != unsaved.cend(); ++it)
        if (it.key() != m_session)
            saveKept(it.key(), it.value(), true);
    const QHash<qint64, QString> settings = m_unsavedSettings;
    for (auto it = settings.cbegin(); it != settings.cend(); ++it)
        saveSettings(it.key(), it.value());
    if (unsaved.contains(m_session))
        saveNow();
}

void ChatMemory::endRetry()
{
    if (m_unsaved.isEmpty() && m_unsavedSettings.isEmpty() && std::exchange(m_reported, false))
        emit saved();
}

/// \p whole: false if the chat was left before it was known what it keeps; the text then follows what is kept.
void ChatMemory::keep(Store &store, qint64 session, const Kept &kept, bool whole)
{
    const auto textAfter = [&](const QString &before) {
        const AttachedText &typed = kept.unsent.question;
        return joinAttachments(whole ? typed : merged(splitAttachments(before), typed));
    };
    const SessionDetails before = store.details(session);
    if (const QString text = textAfter(before.draft); text != before.draft)
        store.saveDraft(session, text);
    if (session == 0)
        return;
    std::optional<EditDraft> edit;
    if (kept.unsent.message != 0)
        edit = EditDraft{kept.unsent.message, joinAttachments(kept.unsent.edit)};
    if (whole && edit != store.openEdit(session))
        store.setOpenEdit(session, edit);
    if (before.anchor != kept.anchor && (whole || kept.anchor) && !store.readOnly())
        store.setAnchor(session, kept.anchor);
}

void ChatMemory::leaveEdit()
{
    saveNow();
    post([session = m_session](Store &s) { s.leaveEdit(session); });
}

void ChatMemory::adopt(qint64 session)
{
    m_session = session;
    m_read = true;
    post([](Store &s) { s.saveDraft(0, {}); });
    saveSettings(session, m_settings.toJson());
}

void ChatMemory::sending(qint64 message)
{
    m_sending.insert(m_session, {.message = message});
}

/// What was typed is compared by its state: the database may not give a text back as it was.
void ChatMemory::questionKept(qint64 session)
{
    const qint64 key = m_sending.contains(session) ? session : 0;
    if (!m_sending.contains(key))
        return;
    const Sending sending = m_sending.take(key);
    if (sending.changed)
        return;
    if (key == m_session && m_read) {
        emit sent(sending.message);
        saveNow();
        return;
    }
    if (key == m_session)
        m_sentUnread = sending.message;
    forget(key, sending.message);
}

void ChatMemory::forget(qint64 session, qint64 message)
{
    m_unsaved.remove(session);
    post([session, message](Store &s) {
        if (message != 0)
            s.setOpenEdit(session, {});
        else
            s.saveDraft(session, {});
    });
}

} // namespace moire::ui
