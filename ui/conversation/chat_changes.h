// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/records.h"

#include <QObject>

#include <functional>

namespace moire {
class Store;
class StoreThread;
} // namespace moire

namespace moire::ui {

/// What a person changes in the chat list, saved on the database thread, with an undo for what deletes or adds much.
/// A change that fails changes nothing; failed() says why, and the list should be read again.
class ChatChanges : public QObject {
    Q_OBJECT
public:
    explicit ChatChanges(StoreThread &store, QObject *parent = nullptr);

    void rename(qint64 session, const QString &title); ///< empty: the title becomes automatic again
    void setPinned(const std::vector<qint64> &sessions, bool pinned);
    void moveTo(const std::vector<qint64> &sessions, qint64 folder); ///< 0: out of any folder. Unpins them
    void duplicate(const std::vector<qint64> &sessions); ///< copied() follows for the last copy
    void addFolder(const QString &name, const std::vector<qint64> &sessions = {}); ///< and moves these there
    void renameFolder(qint64 folder, const QString &name);
    void removeFolder(const FolderInfo &folder, int index); ///< its chats move out. \p index: among the folders
    void moveFolder(qint64 folder, int index);
    void purge(); ///< deletes for good what was removed long ago

    /// Something that was done elsewhere and that \p undo takes back.
    void remember(const QString &sentence, std::function<void(Store &)> undo);
    bool canUndo() const { return !m_undo.empty(); }
    void undo(); ///< the latest one

signals:
    void changed(); ///< saved; the list differs
    void folderAdded(qint64 folder);
    void copied(qint64 session);
    void undoChanged(const QString &sentence); ///< what undo() would take back now; empty: nothing
    void failed(const QString &why);

private:
    struct Undo {
        QString sentence;
        std::function<void(Store &)> run;
    };
    template <class Work, class Done>
    void post(Work work, Done done);
    template <class Work>
    void post(Work work);

    StoreThread &m_store;
    std::vector<Undo> m_undo; ///< the latest last
};

} // namespace moire::ui
