// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/records.h"
#include "storage/sql.h"

#include <QHash>
#include <QStringList>

namespace moire {

/// The session database: one connection, used by the thread that opened it. Several processes may have it open.
/// Everything that changes it is in one transaction and on the disk when the call returns.
/// Errors are moire::Error: Failed (full disk, read-only, in use), Refused (damaged, newer, another program's).
class Store {
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Opens or makes \p path, new files for this user alone (0600, their folder 0700); dataFolder() and its files are
    /// made so where they are not. A file that may not be written opens for reading, see readOnly().
    explicit Store(const QString &path, Access access = Access::ReadWrite);
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    /// sessions.db in dataFolder(), with its errors.
    static QString defaultPath();

    const QString &path() const { return m_path; }
    bool readOnly() const { return m_readOnly; }

    // Sessions.
    qint64 addSession(const QString &title);
    std::vector<SessionInfo> sessions(int limit = -1, int offset = 0); ///< pinned first, then the latest change first
    std::optional<SessionInfo> session(qint64 id);
    /// Sessions in whose messages and title every word is found, wherever each stands; best first, with snippets. A
    /// word matches any text that holds it, without regard to case (its start also without regard to accents). Of words
    /// below three characters the text is read, of the latest 20 000 messages only.
    std::vector<SessionInfo> search(const QString &query, int limit = 200);
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
    std::vector<qint64> messageIds(qint64 session); ///< likewise
    MessageRecord message(qint64 id) { return readMessage(id); } ///< as in path()
    std::vector<qint64> siblings(qint64 session, qint64 message); ///< with \p message among them, by id
    /// Shows the branch that \p message is on, down to its latest leaf.
    void showBranch(qint64 session, qint64 message);

    // Generations.
    /// Keeps a question below \p parent and the beginning of its answer, all or nothing. \p session 0: a new one, named
    /// after the question. \p systemPrompt, unless empty, goes before a question without a parent.
    AskedQuestion ask(qint64 session, std::optional<qint64> parent, const QString &systemPrompt,
                      const QString &question, const GenerationInfo &info);
    /// Adds the assistant's message below \p parent and its generation, state "running"; returns both ids in the info.
    GenerationInfo beginGeneration(qint64 session, qint64 parent, GenerationInfo info);
    void append(const GenerationInfo &generation, const AnswerBatch &batch);
    /// Ends it with info.state, and what is known by now (hash, seed, counts, speeds): the drafts become the message's
    /// text in the same transaction.
    void finish(const GenerationInfo &info);
    /// For one that ended before the hash of its model was known.
    void setModelHash(qint64 generation, const QString &hash);
    /// Adds tokens of an answer that was made elsewhere; within the caller's transaction.
    void importTokens(const GenerationInfo &generation, const AnswerBatch &batch) { insertBatch(generation, batch); }
    std::optional<GenerationInfo> generation(qint64 message);
    /// Tokens [from, from + count) of an answer, routes where \p routes; broken cells stay empty.
    std::vector<SharedToken> tokens(qint64 generation, qint64 from = 0, qint64 count = -1, bool routes = true);
    qint64 tokenCount(qint64 generation);

    /// What is wrong, a sentence each; empty: nothing.
    QStringList check();

    sql::Database &database() { return m_database; }

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
    GenerationInfo insertAnswer(qint64 session, qint64 parent, GenerationInfo info); ///< likewise
    qint64 insertGeneration(const GenerationInfo &info); ///< likewise
    void insertBatch(const GenerationInfo &generation, const AnswerBatch &batch); ///< likewise
    void answerWasThinking(const GenerationInfo &generation); ///< likewise
    void endGeneration(const GenerationInfo &info); ///< likewise
    qint64 insertMessage(qint64 session, std::optional<qint64> parent, Role role, const QString &text); ///< likewise
    MessageRecord readMessage(qint64 id);
    std::optional<qint64> parentOf(qint64 session, qint64 message);
    std::optional<qint64> shownLeaf(qint64 session);
    std::vector<SessionInfo> readSessions(const QString &where, const QVariantList &values, int limit, int offset);
    std::vector<SessionInfo> readSessionsOneByOne();
    struct Hit;
    QHash<qint64, Hit> findWord(const QString &word, const QList<qint64> &chats);
    QString snippet(const QStringList &words, const QHash<QString, qint64> &places);

    QString m_path;
    QString m_connection;
    sql::Database m_database;
    bool m_readOnly = false;
    bool m_trigrams = true; ///< false: an older database, opened for reading
};

} // namespace moire
