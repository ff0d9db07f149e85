// SPDX-License-Identifier: GPL-3.0-or-later
// Search: chats in whose messages or title every word is found.
#include "storage/sql.h"
#include "storage/store.h"
#include "storage/text.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace moire {

namespace {

constexpr int maxWords = 32;
constexpr int maxWordLength = 256;
constexpr int scannedMessages = 20000; ///< the latest ones, where no index serves
constexpr qsizetype restrictedScan = 500; ///< chats that a scan names one by one
constexpr double titleScore = -1000.0; ///< better than any text

QStringList wordsOf(QString query)
{
    query.replace(QChar(0), u' ');
    QStringList words;
    for (const QString &word : query.split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts))
        if (words.size() < maxWords)
            words << word.left(maxWordLength);
    words.removeDuplicates();
    return words;
}

qsizetype signs(const QString &word)
{
    return word.toUcs4().size();
}

/// The index of words cuts at everything else, and would then find other words.
bool isPlainWord(const QString &word)
{
    const QList<uint> signs = word.toUcs4();
    return std::all_of(signs.begin(), signs.end(),
                       [](uint c) { return QChar::isLetterOrNumber(c) || QChar::isMark(c); });
}

QString quoted(const QString &word)
{
    return u'"' + QString(word).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString likePattern(QString word)
{
    word.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u'%', QStringLiteral("\\%"))
        .replace(u'_', QStringLiteral("\\_"));
    return u'%' + word + u'%';
}

/// Without case and accents, as the index of words compares.
QString folded(const QString &text)
{
    QString plain = text.normalized(QString::NormalizationForm_D);
    plain.removeIf([](QChar c) { return c.unicode() >= 0x300 && c.unicode() <= 0x36f; });
    return plain.normalized(QString::NormalizationForm_C).toCaseFolded();
}

QString idList(const QList<qint64> &ids)
{
    QStringList list;
    for (const qint64 id : ids)
        list << QString::number(id);
    return list.join(u',');
}

/// What stands around a word, as one line; empty where it is not there as it was written.
QString around(const QString &text, const QString &word)
{
    constexpr qsizetype before = 30;
    constexpr qsizetype behind = 50;
    const qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
    if (at < 0)
        return {};
    const qsizetype from = graphemeBorder(text, at - std::min(at, before));
    const qsizetype to = graphemeBorder(text, std::min(text.size(), at + word.size() + behind));
    return (from > 0 ? QStringLiteral("…") : QString()) + text.mid(from, to - from).simplified() +
        (to < text.size() ? QStringLiteral("…") : QString());
}

} // namespace

/// Where a chat holds a word.
struct Store::Hit {
    double score = 0.0; ///< less is better
    qint64 message = 0; ///< 0: in the title
};

/// Chats by their best message with the word. \p chats: those that still matter; empty: all.
QHash<qint64, Store::Hit> Store::findWord(const QString &word, const QList<qint64> &chats)
{
    QHash<qint64, Hit> hits;
    const auto add = [&](const QString &statement, const QVariantList &values, double weight) {
        sql::Query query(m_database, statement);
        for (const QVariant &value : values)
            query.bind(value);
        query.run();
        while (query.next()) {
            const Hit hit{weight * query.real(2).value_or(0.0), query.integer(1)};
            const auto known = hits.constFind(query.integer(0));
            if (known == hits.constEnd() || hit.score < known->score)
                hits.insert(query.integer(0), hit);
        }
    };
    const auto indexed = [](const char *index) {
        return QStringLiteral("SELECT m.session, m.id, min(t.rank) FROM %1 t JOIN messages m ON m.id = t.rowid "
                              "WHERE %1 MATCH ? GROUP BY m.session")
            .arg(QLatin1String(index));
    };
    // A word is worth more than a beginning, and that more than a place inside of one.
    if (isPlainWord(word)) {
        add(indexed("messages_text"), {quoted(word)}, 2.0);
        add(indexed("messages_text"), {quoted(word) + u'*'}, 1.0);
    }
    if (m_trigrams && signs(word) >= 3) {
        add(indexed("messages_trigrams"), {quoted(word)}, 0.25);
        return hits;
    }
    const QString some = chats.isEmpty() || chats.size() > restrictedScan
        ? QString()
        : QStringLiteral("WHERE session IN (%1) ").arg(idList(chats));
    const QString pattern = likePattern(word);
    add(QStringLiteral("SELECT session, max(id), 0.0 FROM (SELECT id, session, text, reasoning FROM messages %1"
                       "ORDER BY id DESC LIMIT %2) WHERE text LIKE ? ESCAPE '\\' OR reasoning LIKE ? ESCAPE '\\' "
                       "GROUP BY session")
            .arg(some)
            .arg(scannedMessages),
        {pattern, pattern}, 1.0);
    return hits;
}

std::vector<SessionInfo> Store::search(const QString &query, int limit)
{
    QStringList words = wordsOf(query);
    if (words.isEmpty())
        return sessions(limit);
    const QStringList asked = words;
    // What an index finds first: it leaves fewer chats for the scan.
    std::stable_partition(words.begin(), words.end(), [](const QString &word) { return signs(word) >= 3; });
    QHash<qint64, QString> titles;
    sql::Query titled(m_database, QStringLiteral("SELECT id, title FROM sessions WHERE deleted IS NULL"));
    titled.run();
    while (titled.next())
        titles.insert(titled.integer(0), folded(titled.text(1)));

    QHash<qint64, double> scores;
    QHash<qint64, QHash<QString, qint64>> places; // chat, word: the message
    for (qsizetype i = 0; i < words.size(); i++) {
        QHash<qint64, Hit> hits = findWord(words[i], scores.keys());
        const QString plain = folded(words[i]);
        for (auto title = titles.cbegin(); title != titles.cend(); ++title)
            if (title->contains(plain))
                hits[title.key()].score = titleScore;
        QHash<qint64, double> left;
        for (auto hit = hits.cbegin(); hit != hits.cend(); ++hit)
            if (titles.contains(hit.key()) && (i == 0 || scores.contains(hit.key()))) {
                left.insert(hit.key(), scores.value(hit.key()) + hit->score);
                places[hit.key()].insert(words[i], hit->message);
            }
        scores = std::move(left);
        if (scores.isEmpty())
            return {};
    }

    std::vector<SessionInfo> list;
    const QList<qint64> ids = scores.keys();
    for (qsizetype at = 0; at < ids.size(); at += restrictedScan)
        for (SessionInfo &info : readSessions(
                 QStringLiteral("WHERE s.deleted IS NULL AND s.id IN (%1)").arg(idList(ids.mid(at, restrictedScan))),
                 {}, -1, 0))
            list.push_back(std::move(info));
    std::sort(list.begin(), list.end(), [&](const SessionInfo &a, const SessionInfo &b) {
        const double first = scores[a.id];
        const double second = scores[b.id];
        return first != second ? first < second : a.updated != b.updated ? a.updated > b.updated : a.id > b.id;
    });
    if (limit >= 0 && list.size() > static_cast<size_t>(limit))
        list.resize(static_cast<size_t>(limit));
    for (SessionInfo &info : list)
        info.snippet = snippet(asked, places[info.id]);
    return list;
}

/// The words where they stand, a few of them; \p places: in which message.
QString Store::snippet(const QStringList &words, const QHash<QString, qint64> &places)
{
    constexpr qsizetype maxParts = 3;
    QStringList parts;
    QHash<qint64, MessageRecord> messages;
    for (const QString &word : words) {
        const qint64 id = places.value(word);
        if (id == 0 || parts.size() == maxParts || parts.join(u' ').contains(word, Qt::CaseInsensitive))
            continue;
        if (!messages.contains(id))
            messages.insert(id, readMessage(id));
        const MessageRecord message = messages.value(id);
        QString part = around(message.text, word);
        if (part.isEmpty())
            part = around(message.reasoning, word);
        if (part.isEmpty()) // found without its accents
            part = cutText(message.text.left(1000).simplified(), 80);
        parts << part;
    }
    parts.removeDuplicates();
    return parts.join(QStringLiteral(" "));
}

} // namespace moire
