// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/chat_memory.h"

#include "runtime/conversation.h"
#include "settings/settings.h"
#include "storage/store_thread.h"

#include <QSettings>

namespace moire::ui {

namespace {

const QString newDraftKey = QStringLiteral("chat/newDraft");
constexpr qsizetype maxNewDraft = 1 << 20; ///< UTF-16 units in the settings file

} // namespace

ChatMemory::ChatMemory(const Services &services, Conversation &conversation, QObject *parent)
    : QObject(parent),
      m_services(services),
      m_conversation(conversation),
      m_replies(std::make_unique<QObject>()),
      m_settings(services.settings.values().chat)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(saveMs);
    connect(&m_timer, &QTimer::timeout, this, &ChatMemory::saveNow);
    connect(&conversation, &Conversation::changed, this, &ChatMemory::follow);
    connect(&conversation, &Conversation::questionKept, this, &ChatMemory::questionKept);
    connect(&services.settings, &SettingsFile::changed, this, [this] {
        if (m_session == 0 && !m_ownSettings) {
            m_settings = defaults();
            emit settingsChanged();
        }
    });
}

void ChatMemory::setSources(std::function<QString()> draft, std::function<std::optional<ScrollAnchor>()> anchor)
{
    m_draft = std::move(draft);
    m_anchor = std::move(anchor);
}

const ChatSettings &ChatMemory::defaults() const
{
    return m_services.settings.values().chat;
}

void ChatMemory::post(std::function<void(Store &)> work)
{
    m_services.store.post(
        this, std::move(work), [] {},
        [this](const Error &error) {
            if (!std::exchange(m_reported, true))
                emit failed(
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
    m_read = session == 0;
    m_replies = std::make_unique<QObject>();
    emit entered();
    if (session == 0) {
        emit settingsChanged();
        emit read({.draft = m_services.settings.state().value(newDraftKey).toString()});
        return;
    }
    const auto take = [this](const SessionDetails &details) {
        m_read = true;
        m_settings = ChatSettings::fromJson(details.settings, defaults());
        emit settingsChanged();
        emit read(details);
    };
    m_services.store.post(
        m_replies.get(), [session](Store &store) { return store.details(session); }, take,
        [take](const Error &) { take({}); }); // reading the chat reports the error
}

void ChatMemory::setSettings(const ChatSettings &settings)
{
    if (settings == m_settings)
        return;
    m_settings = settings;
    m_ownSettings = true;
    if (m_session != 0)
        post([session = m_session, json = settings.toJson()](Store &s) { s.setSettings(session, json); });
    emit settingsChanged();
}

void ChatMemory::draftChanged()
{
    if (m_read)
        m_timer.start();
}

void ChatMemory::saveNow()
{
    m_timer.stop();
    if (!m_draft)
        return;
    const QString draft = m_draft();
    if (!m_read) { // left before its draft was known
        post([session = m_session, draft, anchor = m_anchor()](Store &s) {
            const QString before = s.details(session).draft;
            if (!draft.isEmpty())
                s.saveDraft(session, before.isEmpty() ? draft : before + u'\n' + draft);
            if (anchor)
                s.setAnchor(session, anchor);
        });
        return;
    }
    if (m_session == 0) {
        if (draft.isEmpty())
            m_services.settings.state().remove(newDraftKey);
        else
            m_services.settings.state().setValue(newDraftKey, draft.left(maxNewDraft));
        return;
    }
    post([session = m_session, draft, anchor = m_anchor()](Store &s) {
        const SessionDetails before = s.details(session);
        if (before.draft != draft)
            s.saveDraft(session, draft);
        if (before.anchor != anchor)
            s.setAnchor(session, anchor);
    });
}

void ChatMemory::adopt(qint64 session)
{
    m_session = session;
    m_read = true;
    m_services.settings.state().remove(newDraftKey);
    post([session, json = m_settings.toJson()](Store &s) { s.setSettings(session, json); });
}

void ChatMemory::questionKept(qint64 session, const QString &text)
{
    if (session == m_session)
        return; // the field is cleared, and with it the draft
    QSettings &state = m_services.settings.state();
    if (state.value(newDraftKey).toString() == text)
        state.remove(newDraftKey);
    post([session, text](Store &s) {
        if (s.details(session).draft == text)
            s.saveDraft(session, {});
    });
}

} // namespace moire::ui
