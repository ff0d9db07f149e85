// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/holder.h"
#include "storage/records.h"
#include "storage/sql.h"

#include <QHash>
#include <QStringList>

#include <memory>

namespace moire {

/// The session database: one connection, used only on the thread that opened it. Several processes may open the same
/// database. Each change is one transaction, and is on disk when the call returns. Throws moire::Error: Failed (full
/// disk, read-only, in use), Refused (damaged, newer version, another program's file).
class Store {
public:
    enum class Access { ReadWrite, ReadOnly };
    static constexpr int maxTitleLength = 1000; ///< UTF-16 units; longer ones in a database are cut when read

    /// Opens or creates \p path. New files are private to this user (0600, their folder 0700); dataFolder() and its
    /// files are made private if they are not. A file that is not writable is opened read-only, see readOnly().
    /// \p busyMs: how long a statement waits for another program that has the database locked.
    explicit Store(const QString &path, Access access = Access::ReadWrite, const HoldTimes &times = {},
                   int busyMs = 5000);
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    /// sessions.db in dataFolder(); throws the same errors.
    static QString defaultPath();

    const QString &path() const { return m_path; }
    bool readOnly() const { return m_readOnly || m_hold.elsewhere(); }
    void requireWritable(); ///< throws the Error that every change throws if readOnly()
    /// The process that opened the database for writing before this one, if it still runs. One on another machine makes
    /// this store read-only; one on this machine does not.
    const std::optional<Holder> &holder() const { return m_hold.other(); }
    /// Keeps the mark that tells other machines of this store, see Hold::renew(). True: opening the database again may
    /// make it writable.
    bool renewHold();

    // Sessions.
    qint64 addSession(const QString &title); ///< an automatic title, see setAutomaticTitle()
    std::vector<SessionInfo> sessions(int limit = -1, int offset = 0); ///< pinned ones first, then by latest change
    std::optional<SessionInfo> session(qint64 id);
    /// Sessions that contain every word in any of their messages or the title; best match first, with snippets. A word
    /// matches any text that contains it, ignoring case (and ignoring accents where a word of the text starts with it).
    /// Words of fewer than three characters are searched only in the latest 20 000 messages.
    std::vector<SessionInfo> search(const QString &query, int limit = 200);
    /// A title given by a person, which automatic titles never replace. Empty: the title becomes automatic again. Long
    /// titles are cut to maxTitleLength.
    void rename(qint64 session, const QString &title);
    /// Sets the title unless a person gave one; returns whether it did. ask() calls it for the first question.
    bool setAutomaticTitle(qint64 session, const QString &title);
    void setPinned(qint64 session, bool pinned);
    /// Hides sessions from the lists. restore() undoes this until purge() deletes what was removed before \p before
    /// (sessions and messages).
    void remove(qint64 session) { remove(std::vector{session}); }
    void remove(const std::vector<qint64> &sessions); ///< all or none
    void restore(qint64 session);
    void purge(const QDateTime &before);
    /// Copies a session with all branches, answers, tokens and routes; returns the copy. Answers that are still running
    /// are interrupted in it. \p title empty: the same title.
    qint64 duplicate(qint64 session, const QString &title = {});
    /// Copies the path from the root down to \p message into a new session; returns it.
    qint64 openAsNewChat(qint64 message, const QString &title = {});

    // What a chat keeps beside its messages. None of these changes its place in the list.
    SessionDetails details(qint64 session); ///< 0: of a chat that does not exist yet, which has only a draft
    void saveDraft(qint64 session, const QString &text); ///< likewise; of any length
    std::optional<EditDraft> openEdit(qint64 session); ///< of the message that is being edited
    QString editDraft(qint64 message); ///< also of one that was left for another message; null: none
    /// \p edit is the message that is being edited now; the text of one before it stays. None: editing has ended, and
    /// its text is deleted.
    void setOpenEdit(qint64 session, const std::optional<EditDraft> &edit);
    void leaveEdit(qint64 session); ///< no message is being edited; its text stays, see editDraft()
    void setSettings(qint64 session, const QString &json); ///< throws Error (Usage) unless empty or a JSON object
    void setAnchor(qint64 session, const std::optional<ScrollAnchor> &anchor);

    // Folders, in the order a person gave them.
    std::vector<FolderInfo> folders();
    qint64 addFolder(const QString &name); ///< at the end
    void renameFolder(qint64 folder, const QString &name);
    std::vector<qint64> removeFolder(qint64 folder); ///< its chats move out; returns them, for an undo
    void moveFolder(qint64 folder, int index); ///< to this index among the others
    void setFolder(const std::vector<qint64> &sessions, qint64 folder); ///< 0: out of any folder

    // Presets, by name.
    std::vector<PresetInfo> presets();
    qint64 savePreset(const QString &name, const QString &json); ///< replaces the one with this name
    void renamePreset(qint64 preset, const QString &name); ///< throws Error (Usage) if the name is taken
    void removePreset(qint64 preset);

    // Messages.
    qint64 addMessage(qint64 session, std::optional<qint64> parent, Role role, const QString &text);
    /// Root to leaf, of the branch that the session shows (or of \p leaf). A broken row becomes a message that says so.
    std::vector<MessageRecord> path(qint64 session, std::optional<qint64> leaf = {});
    std::vector<qint64> messageIds(qint64 session); ///< the whole tree, by id
    std::vector<qint64> pathIds(qint64 session, std::optional<qint64> leaf = {}); ///< of path()
    MessageRecord message(qint64 id) { return readMessage(id); } ///< as in path()
    std::vector<MessageRecord> messages(const std::vector<qint64> &ids); ///< in this order, each as in path()
    /// The messages of path() without their texts, in one query: 10 000 in a few hundredths of a second.
    std::vector<OutlineItem> outline(qint64 session, std::optional<qint64> leaf = {});
    std::vector<qint64> siblings(qint64 session, qint64 message); ///< including \p message, by id
    /// Shows the branch that \p message is on, down to its latest leaf.
    void showBranch(qint64 session, qint64 message);
    /// Hides a message and all that follows it. A branch that was shown there moves to the nearest sibling, or else
    /// ends at the parent. restoreMessage() undoes this until purge().
    RemovedMessage removeMessage(qint64 message);
    void restoreMessage(const RemovedMessage &removed);
    /// Adds and shows a sibling of an answer with another text, the same reasoning and no tokens; returns its id.
    qint64 editAnswer(qint64 message, const QString &text);

    // Generations.
    /// Saves a question below \p parent and the start of its answer in one transaction. \p session 0: a new one, titled
    /// after the question. A non-empty \p systemPrompt is added before a question without a parent.
    AskedQuestion ask(qint64 session, std::optional<qint64> parent, const QString &systemPrompt,
                      const QString &question, const GenerationInfo &generation);
    /// Adds an assistant message below \p parent and its generation in state "running"; returns the info with both ids.
    /// The answer begins with \p given.
    GenerationInfo beginGeneration(qint64 session, qint64 parent, GenerationInfo info, const AnswerBatch &given = {});
    void append(const GenerationInfo &generation, const AnswerBatch &batch);
    /// Ends a generation with info.state and the values known by now (hash, seed, counts, speeds). The drafts become
    /// the message text in the same transaction.
    void finish(const GenerationInfo &info);
    /// Adds the hash to a generation that ended before its model's hash was known.
    void setModelHash(qint64 generation, const QString &hash);
    /// Adds tokens of an imported answer, within the caller's transaction.
    void importTokens(const GenerationInfo &generation, const AnswerBatch &batch) { insertBatch(generation, batch); }
    std::optional<GenerationInfo> generation(qint64 message);
    /// Tokens [first, first + count) of an answer (count -1: all), with routes if \p routes. Token i is number first +
    /// i: rows that are missing or damaged have the id missingToken, and are left out at the end; broken cells stay
    /// empty.
    std::vector<SharedToken> tokens(qint64 generation, qint64 first = 0, qint64 count = -1, bool routes = true);
    /// The SQL name of the column with TokenRecord::engine; 0 in an older database.
    QLatin1String engineColumn() const { return QLatin1String(m_version >= 8 ? "tokens.engine" : "0"); }
    qint64 tokenCount(qint64 generation); ///< drawn tokens, with missing ones; not trusted in a damaged file

    /// The problems found, one sentence each.
    QStringList check();

    sql::Database &database() { return m_database; }

private:
    void open(Access access, const HoldTimes &times);
    bool connect(bool readOnly, bool immutable); ///< false: the file or its folder is not writable
    void recover();
    struct Drafts { ///< the text of a running answer so far
        QString text;
        QString reasoning;
    };
    Drafts readDrafts(qint64 message);
    void foldDrafts(qint64 message); ///< within a transaction
    GenerationInfo insertAnswer(qint64 session, qint64 parent, GenerationInfo info); ///< likewise
    qint64 insertGeneration(const GenerationInfo &info); ///< likewise
    void insertBatch(const GenerationInfo &generation, const AnswerBatch &batch); ///< likewise
    void moveAnswerToThinking(const GenerationInfo &generation); ///< likewise
    void endGeneration(const GenerationInfo &info); ///< likewise
    void readRoutes(qint64 generation, qint64 first, const std::vector<std::shared_ptr<TokenRecord>> &tokens);
    qint64 insertMessage(qint64 session, std::optional<qint64> parent, Role role, const QString &text); ///< likewise
    MessageRecord readMessage(qint64 id);
    std::optional<qint64> parentOf(qint64 session, qint64 message);
    std::optional<qint64> shownLeaf(qint64 session);
    std::optional<qint64> latestLeaf(qint64 session, qint64 message); ///< the end of the latest branch through it
    std::vector<OutlineItem> outlineOneByOne(qint64 session, std::optional<qint64> leaf);
    qint64 sessionOf(qint64 message); ///< throws Error (Usage) if there is none
    void setLeaf(qint64 session, const std::optional<qint64> &leaf);
    qint64 copySession(qint64 from, const QString &title, const std::vector<qint64> &messages,
                       const std::optional<qint64> &leaf);
    static QString requireName(const QString &name); ///< of a folder or preset; throws Error (Usage) if it is empty
    QLatin1String live() const; ///< the SQL condition " AND removed IS NULL", where the database has that column
    std::vector<SessionInfo> readSessions(const QString &where, const QVariantList &values, int limit, int offset);
    std::vector<SessionInfo> readSessionsOneByOne();
    struct Hit;
    QHash<qint64, Hit> findWord(const QString &word, const QList<qint64> &chats);
    QString snippet(const QStringList &words, const QHash<QString, qint64> &places);

    QString m_path;
    const int m_busyMs;
    QString m_connection;
    sql::Database m_database;
    Hold m_hold;
    bool m_readOnly = false;
    int m_version; ///< of the schema; below the latest: an older database, opened read-only
};

} // namespace moire
