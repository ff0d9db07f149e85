// SPDX-License-Identifier: GPL-3.0-or-later
// Messages for a transcript view: plain data behind the roles that the view finds by name.
#pragma once

#include <QAbstractListModel>
#include <QColor>

#include <set>
#include <utility>
#include <vector>

struct SampleMessage {
    int kind = 1; ///< 0 question, 1 answer, 2 system, 3 notice
    QString author;
    QString text;
    QString reasoning;
    QList<qint32> textEnds;
    QList<qint32> reasoningEnds;
    bool streaming = false;
    bool reasoningOpen = false;
    QString reasoningTitle;
    QString footer;
    bool edited = false;
    int branchIndex = 0;
    int branchCount = 0;
    bool forgotten = false;
    QString error;
    QVariantList attachments; ///< maps with "name" and "label"
    bool loaded = true; ///< false: only length and kind are known, until the text is asked for and load() is called
};

class ConversationModel : public QAbstractListModel {
public:
    enum Roles {
        Kind = Qt::UserRole,
        Author,
        Text,
        Reasoning,
        TextEnds,
        ReasoningEnds,
        Streaming,
        ReasoningOpen,
        ReasoningTitle,
        Footer,
        Edited,
        BranchIndex,
        BranchCount,
        Forgotten,
        Error,
        Length,
        Attachments,
        Loaded
    };

    explicit ConversationModel(std::vector<SampleMessage> messages = {}) : m_messages(std::move(messages)) { }

    mutable int textFetches = 0;
    mutable std::set<int> asked; ///< rows whose text was asked for while it was not loaded

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_messages.size());
    }
    QHash<int, QByteArray> roleNames() const override
    {
        return {{Kind, "kind"},
                {Author, "author"},
                {Text, "text"},
                {Reasoning, "reasoning"},
                {TextEnds, "textEnds"},
                {ReasoningEnds, "reasoningEnds"},
                {Streaming, "streaming"},
                {ReasoningOpen, "reasoningOpen"},
                {ReasoningTitle, "reasoningTitle"},
                {Footer, "footer"},
                {Edited, "edited"},
                {BranchIndex, "branchIndex"},
                {BranchCount, "branchCount"},
                {Forgotten, "forgotten"},
                {Error, "error"},
                {Length, "length"},
                {Attachments, "attachments"},
                {Loaded, "loaded"}};
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const SampleMessage &m = m_messages[static_cast<size_t>(index.row())];
        switch (role) {
        case Kind:
            return m.kind;
        case Loaded:
            return m.loaded;
        case Author:
            return m.loaded ? m.author : QString();
        case Text:
            ++textFetches;
            if (!m.loaded)
                asked.insert(index.row());
            return m.loaded ? m.text : QString();
        case Reasoning:
            return m.loaded ? m.reasoning : QString();
        case TextEnds:
            return QVariant::fromValue(m.loaded ? m.textEnds : QList<qint32>());
        case ReasoningEnds:
            return QVariant::fromValue(m.reasoningEnds);
        case Streaming:
            return m.streaming;
        case ReasoningOpen:
            return m.reasoningOpen;
        case ReasoningTitle:
            return m.reasoningTitle;
        case Footer:
            return m.loaded ? m.footer : QString();
        case Edited:
            return m.edited;
        case BranchIndex:
            return m.branchIndex;
        case BranchCount:
            return m.branchCount;
        case Forgotten:
            return m.forgotten;
        case Error:
            return m.error;
        case Attachments:
            return m.loaded ? m.attachments : QVariantList();
        case Length:
            return static_cast<int>(m.text.size() + (m.reasoningOpen ? m.reasoning.size() : 0));
        default:
            return {};
        }
    }
    bool setData(const QModelIndex &index, const QVariant &value, int role) override
    {
        if (role != ReasoningOpen)
            return false;
        m_messages[static_cast<size_t>(index.row())].reasoningOpen = value.toBool();
        emit dataChanged(index, index, {ReasoningOpen});
        return true;
    }

    const SampleMessage &message(int row) const { return m_messages[static_cast<size_t>(row)]; }
    void add(SampleMessage message)
    {
        const int row = rowCount();
        beginInsertRows({}, row, row);
        m_messages.push_back(std::move(message));
        endInsertRows();
    }
    void insertFront(SampleMessage message)
    {
        beginInsertRows({}, 0, 0);
        m_messages.insert(m_messages.begin(), std::move(message));
        endInsertRows();
    }
    void removeFrom(int row)
    {
        beginRemoveRows({}, row, rowCount() - 1);
        m_messages.resize(static_cast<size_t>(row));
        endRemoveRows();
    }
    /// The text is forgotten, silently, as a cache does.
    void unload(int row) { m_messages[static_cast<size_t>(row)].loaded = false; }
    /// What was asked for arrives.
    void load()
    {
        for (const int row : std::exchange(asked, {})) {
            m_messages[static_cast<size_t>(row)].loaded = true;
            emit dataChanged(index(row), index(row));
        }
    }
    /// A streamed token.
    void append(int row, const QString &text)
    {
        SampleMessage &m = m_messages[static_cast<size_t>(row)];
        m.text += text;
        m.textEnds.append(static_cast<qint32>(m.text.size()));
        emit dataChanged(index(row), index(row), {Text, TextEnds, Length});
    }
    void change(int row, const SampleMessage &message)
    {
        m_messages[static_cast<size_t>(row)] = message;
        emit dataChanged(index(row), index(row));
    }

private:
    std::vector<SampleMessage> m_messages;
};

/// Ends of tokens about as a tokenizer makes them: a word with the space before it, or a sign.
inline QList<qint32> sampleEnds(const QString &text)
{
    QList<qint32> ends;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i + 1;
        while (end < text.size() && text[end].isLetterOrNumber() && (text[i].isLetterOrNumber() || text[i] == u' '))
            ++end;
        if (end < text.size() && text[end].isLowSurrogate())
            ++end;
        ends.append(static_cast<qint32>(end));
        i = end;
    }
    return ends;
}
