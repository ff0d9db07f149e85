// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/chat_changes.h"

#include "conversation/chat_text.h"
#include "storage/store_thread.h"

#include <memory>
#include <utility>

namespace moire::ui {

namespace {

constexpr size_t maxUndo = 100; ///< older deletions can no longer be taken back
constexpr int daysUntilPurge = 30;

} // namespace

ChatChanges::ChatChanges(StoreThread &store, QObject *parent) : QObject(parent), m_store(store) { }

template <class Work, class Done>
void ChatChanges::post(Work work, Done done)
{
    m_store.post(this, std::move(work), std::move(done), [this](const Error &error) {
        emit failed(QString::fromUtf8(error.what()));
        emit changed(); // the list shows what could not be saved
    });
}

template <class Work>
void ChatChanges::post(Work work)
{
    post(std::move(work), [this] { emit changed(); });
}

void ChatChanges::rename(qint64 session, const QString &title)
{
    post([session, title](Store &store) { store.rename(session, title); });
}

void ChatChanges::setPinned(const std::vector<qint64> &sessions, bool pinned)
{
    post([sessions, pinned](Store &store) {
        sql::Transaction transaction(store.database());
        for (const qint64 session : sessions)
            store.setPinned(session, pinned);
        transaction.commit();
    });
}

void ChatChanges::moveTo(const std::vector<qint64> &sessions, qint64 folder)
{
    post([sessions, folder](Store &store) {
        store.setFolder(sessions, folder);
        for (const qint64 session : sessions) // pinned ones would stay where they are
            if (const auto info = store.session(session); info && info->pinned)
                store.setPinned(session, false);
    });
}

void ChatChanges::duplicate(const std::vector<qint64> &sessions)
{
    post(
        [sessions](Store &store) {
            qint64 last = 0;
            for (const qint64 session : sessions)
                if (const auto info = store.session(session))
                    last = store.duplicate(session, tr("%1 (copy)").arg(info->title));
            return last;
        },
        [this](qint64 last) {
            emit changed();
            if (last != 0)
                emit copied(last);
        });
}

void ChatChanges::addFolder(const QString &name, const std::vector<qint64> &sessions)
{
    post(
        [name, sessions](Store &store) {
            const qint64 folder = store.addFolder(name);
            store.setFolder(sessions, folder);
            return folder;
        },
        [this](qint64 folder) {
            emit folderAdded(folder);
            emit changed();
        });
}

void ChatChanges::renameFolder(qint64 folder, const QString &name)
{
    post([folder, name](Store &store) { store.renameFolder(folder, name); });
}

void ChatChanges::removeFolder(const FolderInfo &folder, int index)
{
    post([id = folder.id](Store &store) { return store.removeFolder(id); },
         [this, folder, index](const std::vector<qint64> &sessions) {
             remember(tr("The folder “%1” was deleted; its chats were kept.").arg(shownText(folder.name, 60)),
                      [name = folder.name, sessions, index](Store &store) {
                          const qint64 again = store.addFolder(name);
                          store.moveFolder(again, index);
                          store.setFolder(sessions, again);
                      });
             emit changed();
         });
}

void ChatChanges::moveFolder(qint64 folder, int index)
{
    post([folder, index](Store &store) { store.moveFolder(folder, index); });
}

void ChatChanges::purge()
{
    m_store.post(
        this,
        [](Store &store) {
            if (!store.readOnly())
                store.purge(QDateTime::currentDateTime().addDays(-daysUntilPurge));
        },
        [] {}, [](const Error &) {}); // the next start tries again
}

void ChatChanges::remember(const QString &sentence, std::function<void(Store &)> undo)
{
    if (m_undo.size() == maxUndo)
        m_undo.erase(m_undo.begin());
    m_undo.push_back({sentence, std::move(undo)});
    emit undoChanged(sentence);
}

void ChatChanges::undo()
{
    if (m_undo.empty())
        return;
    const auto taken = std::make_shared<Undo>(std::move(m_undo.back()));
    m_undo.pop_back();
    m_store.post(
        this, [taken](Store &store) { taken->run(store); }, [this] { emit changed(); },
        [this, taken](const Error &error) {
            m_undo.push_back(std::move(*taken)); // it can be tried again
            emit undoChanged(m_undo.back().sentence);
            emit failed(QString::fromUtf8(error.what()));
        });
    emit undoChanged(m_undo.empty() ? QString() : m_undo.back().sentence);
}

} // namespace moire::ui
