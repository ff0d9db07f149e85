// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/records.h"

#include <QSqlDatabase>
#include <QStringList>

namespace moire {

/// The session database: one connection, used by the thread that opened it. Several processes may have it open.
/// Everything that changes it is in one transaction and on the disk when the call returns.
/// Errors are moire::Error: Failed (full disk, read-only, in use), Refused (damaged, newer, another program's).
class Store {
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Opens or makes \p path. A file that may not be written opens for reading, see readOnly().
    explicit Store(const QString &path, Access access = Access::ReadWrite);
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    /// sessions.db in $MOIRE_DATA_DIR, or else in the folder of the application's data.
    static QString defaultPath();

    const QString &path() const { return m_path; }
    bool readOnly() const { return m_readOnly; }

    // Sessions.
    qint64 addSession(const QString &title);
    std::vector<SessionInfo> sessions(int limit = -1, int offset = 0); ///< pinned first, then the latest change first
    std::optional<SessionInfo> session(qint64 id);
    /// Sessions with a message that holds every word, or whose title does; best first. Words match from their start.
    std::vector<SessionInfo> search(const QString &words, int limit = 200);
    void rename(qint64 session, const QString &title);
    void setPinned(qint64 session, bool pinned);
    /// Takes a session out of the lists; restore() is its undo until purge() drops what was deleted before \p before.
    void remove(qint64 session);
    void restore(qint64 session);
    void purge(const QDateTime &before);

    // Messages.
    qint64 addMessage(qint64 session, std::optional<qint64> parent, Role role, const QString &text);
    /// Root to leaf, of the branch that the session shows (or of \p leaf). A broken row is a message that says so.
    std::vector<MessageRecord> path(qint64 session, std::optional<qint64> leaf = {});
    std::vector<MessageRecord> allMessages(qint64 session); ///< the whole tree, by id
    std::vector<qint64> siblings(qint64 session, qint64 message); ///< with \p message among them, by id
    /// Shows the branch that \p message is on, down to its latest leaf.
    void showBranch(qint64 session, qint64 message);

    // Generations.
    /// Adds the assistant's message below \p parent and its generation, state "running"; returns both ids in the info.
    GenerationInfo beginGeneration(qint64 session, qint64 parent, GenerationInfo info);
    void append(const GenerationInfo &generation, const AnswerBatch &batch);
    /// Ends it with info.state, and what is known by now (hash, seed, counts, speeds): the drafts become the message's
    /// text in the same transaction.
    void finish(const GenerationInfo &info);
    /// For one that ended before the hash of its model was known.
    void setModelHash(qint64 generation, const QString &hash);
    /// Adds a generation that was made elsewhere, whole, to info.message; within the caller's transaction.
    void importGeneration(const GenerationInfo &info, const AnswerBatch &batch);
    std::optional<GenerationInfo> generation(qint64 message);
    /// Tokens [from, from + count) of an answer, routes where \p routes; broken cells stay empty.
    std::vector<TokenRecord> tokens(qint64 generation, qint64 from = 0, qint64 count = -1, bool routes = true);
    qint64 tokenCount(qint64 generation);

    /// What is wrong, a sentence each; empty: nothing.
    QStringList check();

    QSqlDatabase &database() { return m_database; }

private:
    void open(Access access);
    bool connect(bool readOnly, bool immutable); ///< false: the file or its folder may not be written
    void needWritable() const;
    void recover();
    struct Drafts { ///< what a running answer has said so far; never null strings, which the columns do not take
        QString text = QStringLiteral("");
        QString reasoning = QStringLiteral("");
    };
    Drafts readDrafts(qint64 message);
    void foldDrafts(qint64 message); ///< within a transaction
    qint64 insertGeneration(const GenerationInfo &info); ///< likewise
    void insertBatch(const GenerationInfo &generation, const AnswerBatch &batch); ///< likewise
    void endGeneration(const GenerationInfo &info); ///< likewise
    qint64 insertMessage(qint64 session, std::optional<qint64> parent, Role role, const QString &text); ///< likewise
    MessageRecord readMessage(qint64 id);
    std::optional<qint64> parentOf(qint64 session, qint64 message);
    std::optional<qint64> shownLeaf(qint64 session);
    std::vector<SessionInfo> readSessions(const QString &where, const QVariantList &values, int limit, int offset);
    std::vector<SessionInfo> readSessionsOneByOne();

    QString m_path;
    QString m_connection;
    QSqlDatabase m_database;
    bool m_readOnly = false;
};

} // namespace moire
