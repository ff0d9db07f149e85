// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <atomic>
#include <memory>
#include <vector>

class QThread;

namespace moire {
class StoreThread;
}

namespace moire::ui {

/// Exports and imports chats away from the window's thread, with progress. One at a time. An export reads on a thread
/// and a connection of its own; an import runs on the database thread, one file after another.
class ChatTransfer : public QObject {
    Q_OBJECT
public:
    enum class Format { Markdown, Html, Json };

    explicit ChatTransfer(StoreThread &store, QObject *parent = nullptr);
    ~ChatTransfer() override; ///< cancels

    static QString ending(Format format); ///< "md", without the dot
    /// One chat, or Json: into the file \p target, which is replaced. Several as Markdown or Html: a file each in the
    /// folder \p target, named after their titles; existing files are kept.
    void exportChats(const std::vector<qint64> &chats, Format format, const QString &target);
    void importFiles(const QStringList &files); ///< written by exportChats() as Json
    bool running() const { return m_control != nullptr; }
    const QString &what() const { return m_what; } ///< that started() told last
    /// The file that is being read or written is left out; those before it are kept.
    void cancel();

    struct Control { ///< shared with the thread that works
        std::atomic<bool> cancelled = false;
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0; ///< 0: unknown
    };
    struct Result {
        qint64 files = 0;
        qint64 unreadable = 0; ///< damaged messages that an export left out
        std::vector<qint64> chats; ///< imported ones
        QStringList problems; ///< a sentence each
        bool cancelled = false;
    };

signals:
    void started(const QString &what);
    void progressed(qint64 done, qint64 total); ///< in any unit; total 0: unknown
    void exported(const moire::ui::ChatTransfer::Result &result);
    void imported(const moire::ui::ChatTransfer::Result &result);

private:
    void begin(const QString &what);
    void importNext(const QStringList &files, qsizetype at);

    StoreThread &m_store;
    std::shared_ptr<Control> m_control; ///< null: nothing runs
    std::unique_ptr<QThread> m_thread; ///< of an export
    QString m_what;
    Result m_result;
    QTimer m_timer;
};

} // namespace moire::ui
