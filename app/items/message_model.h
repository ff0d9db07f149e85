// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/live_answer.h"
#include "items/message_cache.h"
#include "storage/store_thread.h"

#include <QAbstractListModel>
#include <QSet>

#include <memory>

namespace moire {

/// The messages of the shown chat, for a view that finds the roles by name. Rows hold ids and lengths. Texts, figures
/// and token ranges are read on the database thread, in blocks around what data() is asked for; until then they are
/// empty, and dataChanged() follows. Used on the window's thread only.
class MessageModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum class Kind { Question, Answer, System };
    enum DataRole {
        KindRole = Qt::UserRole, ///< int: Kind
        AuthorRole,
        TextRole, ///< of a question: what the person wrote, without attached files
        ReasoningRole,
        LengthRole, ///< characters of the text and the open reasoning: for estimates, never reads anything
        TextEndsRole, ///< QList<qint32>: TokenRanges::textEnds
        ReasoningEndsRole, ///< QList<qint32>: TokenRanges::reasoningEnds
        FirstReasoningTokenRole, ///< int: the number in the answer of the first token of reasoningEnds
        FirstTextTokenRole, ///< int: the number in the answer of the first token of textEnds
        StreamingRole,
        ReasoningOpenRole, ///< can be set
        ReasoningTitleRole,
        FooterRole,
        EditedRole,
        BranchIndexRole, ///< from 0
        BranchCountRole,
        ForgottenRole, ///< no longer sent to the model
        ErrorRole,
        MessageIdRole,
        KeptRole, ///< saved completely
        AttachmentsRole, ///< QVariantList of maps for each file: "name", "tokens", "size" in characters, "label"
        LoadedRole, ///< false: texts and figures are not in memory; asking for them reads them
    };

    static constexpr int block = 32; ///< rows that are read at once, if they are short
    static constexpr qint64 blockUnits = 1 << 20; ///< characters that are read at once, except for a single longer row
    static constexpr qint64 defaultLimit = 16 << 20; ///< UTF-16 units kept in memory

    explicit MessageModel(StoreThread &store, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QHash<int, QByteArray> roleNames() const override;

    /// Shows a path of messages. What it shares with the path shown before stays.
    void show(qint64 session, const std::vector<OutlineItem> &outline);
    /// A message that is known already, or whose end is only in memory (not \p kept).
    void put(const MessageRecord &message, const GenerationInfo &generation, const std::vector<SharedToken> &tokens,
             bool kept = true);
    void clear() { show(0, {}); }

    qint64 session() const { return m_session; } ///< 0: a new chat
    int rowOf(qint64 message) const { return m_rowOf.value(message, -1); } ///< -1: not shown
    qint64 messageAt(int row) const; ///< 0: no such row
    /// The ranges of an answer's tokens; null: not known (yet). Valid until the model changes.
    const TokenRanges *ranges(int row) const;

    /// The first \p rows rows, except the system prompt, are no longer sent to the model.
    void setForgotten(int rows);
    void setMemoryLimit(qint64 units) { m_limit = units; }
    qsizetype cachedMessages() const { return m_cache.size(); }

public slots:
    /// A message was saved in the chat \p session; removes the rows that follow its parent.
    void add(qint64 session, const moire::MessageRecord &message);
    /// An answer starts, or is shown again while it is generated. \p soFar, \p tokens: what it consists of already,
    /// with the text that it continues.
    void beginAnswer(const moire::GenerationInfo &info, const moire::MessageRecord &soFar = {},
                     const std::vector<moire::SharedToken> &tokens = {});
    void takeAnswer(const moire::AnswerBatch &batch);
    void endAnswer(const moire::GenerationInfo &info);
    /// Whether the end of an answer is saved. If not, its text stays in memory.
    void setKept(const moire::GenerationInfo &info, bool kept);
    /// Reads a message again, for example after it was changed in the database.
    void refresh(qint64 message);

signals:
    void failed(const QString &why);

private:
    struct Row {
        qint64 id = 0;
        std::optional<qint64> parent;
        Kind kind = Kind::Question;
        bool edited = false;
        qint32 textLength = 0;
        qint32 reasoningLength = 0;
        qint32 branch = 0;
        qint32 branches = 1;
        std::optional<bool> reasoningOpen; ///< chosen by the person
    };

    static Row rowFor(const OutlineItem &item);
    static qint32 limited(qint64 length); ///< to what a row counts with
    const Row &at(int row) const { return m_rows[static_cast<size_t>(row)]; }
    bool isLive(const Row &row) const { return m_live && m_live->info().message == row.id; }
    bool isReasoningOpen(const Row &row) const;
    QVariant rowData(const Row &row, int number, int role) const;
    QVariant liveData(int role) const;
    QVariant detailData(const MessageCache::Entry &entry, int role) const;
    void append(Row row);
    void append(const std::vector<OutlineItem> &items);
    void keepRows(const std::vector<OutlineItem> &outline, int count);
    void removeFrom(int row);
    void changed(int row, const QList<int> &roles);
    void readBranches(int row);

    void request(int row) const;
    void requestRanges(MessageCache::Entry &entry) const;
    void fetch();
    void receive(std::vector<MessageDetails> list);
    void receiveRanges(qint64 message, TokenRanges ranges);
    void receiveProblem(const std::vector<qint64> &messages, const QString &why);

    StoreThread &m_store;
    std::unique_ptr<QObject> m_replies; ///< context of the replies about the shown chat
    qint64 m_session = 0;
    std::vector<Row> m_rows;
    QHash<qint64, int> m_rowOf; ///< by message
    int m_forgotten = 0;
    std::optional<LiveAnswer> m_live;
    qint64 m_limit = defaultLimit;
    // Changed by reading:
    mutable MessageCache m_cache;
    mutable QSet<int> m_wanted; ///< rows to fetch
    mutable QSet<qint64> m_fetching; ///< messages
};

} // namespace moire
