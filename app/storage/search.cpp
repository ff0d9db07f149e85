// SPDX-License-Identifier: GPL-3.0-or-later
// Search: chats that contain every word in their messages or title.
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
constexpr int maxScannedMessages = 20000; ///< the latest ones, for words that no index finds
constexpr int maxScannedLong = 500; ///< likewise, of those that are too long for the index of trigrams
constexpr qsizetype maxListedChats = 500; ///< chats whose ids one statement lists
constexpr double titleScore = -1000.0; ///< better than any message

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

qsizetype countCharacters(const QString &word)
{
    return word.toUcs4().size();
}

/// Only letters, digits and marks: the word index splits at anything else, and would then find other words.
bool isPlainWord(const QString &word)
{
    const QList<uint> characters = word.toUcs4();
    return std::all_of(characters.begin(), characters.end(),
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

/// Without case and accents, as the word index compares text.
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

/// The text around a word, on one line; empty if the text does not contain the word as typed.
QString around(const QString &text, const QString &word)
{
    constexpr qsizetype before = 30;
    constexpr qsizetype after = 50;
    const qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
    if (at < 0)
        return {};
    const qsizetype begin = graphemeBorder(text, at - std::min(at, before));
    const qsizetype end = graphemeBorder(text, std::min(text.size(), at + word.size() + after));
    return (begin > 0 ? QStringLiteral("…") : QString()) + text.mid(begin, end - begin).simplified() +
        (end < text.size() ? QStringLiteral("…") : QString());
}

} // namespace

/// Where a chat contains a word.
struct Store::Hit {
    double score = 0.0; ///< lower is better
    qint64 message = 0; ///< 0: in the title
};

/// The best message with the word in each chat. \p chats: the chats to search; empty: all.
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
    const auto indexed = [this](const char *index) {
        return QStringLiteral("SELECT m.session, m.id, min(t.rank) FROM %1 t JOIN messages m ON m.id = t.rowid "
                              "WHERE %1 MATCH ?%2 GROUP BY m.session")
            .arg(QLatin1String(index), live());
    };
    // A whole word scores better than a prefix, and a prefix better than a match inside a word.
    if (isPlainWord(word)) {
        add(indexed("messages_text"), {quoted(word)}, 2.0);
        add(indexed("messages_text"), {quoted(word) + u'*'}, 1.0);
    }
    const QString pattern = likePattern(word);
    const auto scan = [&](const QString &which, int limit) {
        add(QStringLiteral(
                "SELECT session, max(id), 0.0 FROM (SELECT id, session, text, reasoning FROM messages WHERE %1 "
                "ORDER BY id DESC LIMIT %2) WHERE text LIKE ? ESCAPE '\\' OR reasoning LIKE ? ESCAPE '\\' "
                "GROUP BY session")
                .arg(which + live())
                .arg(limit),
            {pattern, pattern}, 1.0);
    };
    if (m_version >= 3 && countCharacters(word) >= 3) {
        add(indexed("messages_trigrams"), {quoted(word)}, 0.25);
        if (m_version >= 7)
            scan(QStringLiteral("length(text) + length(reasoning) > 65536"), maxScannedLong); // see schema.cpp
        return hits;
    }
    const QString some = chats.isEmpty() || chats.size() > maxListedChats
        ? QString()
        : QStringLiteral(" AND session IN (%1)").arg(idList(chats));
    scan(QStringLiteral("true") + some, maxScannedMessages);
    return hits;
}

std::vector<SessionInfo> Store::search(const QString &query, int limit)
{
    QStringList words = wordsOf(query);
    if (words.isEmpty())
        return sessions(limit);
    const QStringList asked = words;
    // Words that an index finds come first: they leave fewer chats to scan.
    std::stable_partition(words.begin(), words.end(), [](const QString &word) { return countCharacters(word) >= 3; });
    QHash<qint64, QString> titles;
    sql::Query titled(
        m_database,
        QStringLiteral("SELECT id, substr(title, 1, %1) FROM sessions WHERE deleted IS NULL").arg(maxTitleLength));
    titled.run();
    while (titled.next())
        titles.insert(titled.integer(0), folded(titled.text(1)));

    QHash<qint64, double> scores;
    QHash<qint64, QHash<QString, qint64>> places; // message by chat and word
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
    for (qsizetype at = 0; at < ids.size(); at += maxListedChats)
        for (SessionInfo &info : readSessions(
                 QStringLiteral("WHERE s.deleted IS NULL AND s.id IN (%1)").arg(idList(ids.mid(at, maxListedChats))),
                 {}, -1, 0))
            list.push_back(std::move(info));
    std::sort(list.begin(), list.end(), [&](const SessionInfo &a, const SessionInfo &b) {
        const double first = scores[a.id];
        const double second = scores[b.id];
        return first != second ? first < second : a.updated != b.updated ? a.updated > b.updated : a.id > b.id;
    });
    if (limit >= 0 && list.size() > static_cast<size_t>(limit))
        list.resize(static_cast<size_t>(limit));
    for (SessionInfo &info : list) {
        const QHash<QString, qint64> &found = places[info.id];
        info.snippet = snippet(asked, found);
        for (auto word = asked.crbegin(); word != asked.crend(); ++word)
            if (const qint64 message = found.value(*word))
                info.message = message;
    }
    return list;
}

/// Excerpts around a few of the words; \p places: the message that contains each word.
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
