// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/palette_match.h"

#include <QStringList>

namespace moire {

namespace {

constexpr qsizetype maxText = 200;
constexpr qsizetype maxWords = 8;
constexpr int atStart = 300;
constexpr int atWord = 200;
constexpr int inside = 100;
constexpr int scattered = 10;

/// Lower case without accents.
QString folded(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD))
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c;
    return plain.toCaseFolded();
}

bool startsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

int matchWord(const QString &word, const QString &text)
{
    int best = 0;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (at == 0)
            return atStart;
        best = std::max(best, startsWord(text, at) ? atWord : inside);
    }
    if (best > 0)
        return best;
    qsizetype next = 0;
    for (const QChar c : text)
        if (next < word.size() && c == word.at(next))
            ++next;
    return next == word.size() ? scattered : 0;
}

} // namespace

std::optional<int> paletteMatch(const QString &query, const QString &text)
{
    const QString haystack = folded(text.left(maxText));
    int score = 0;
    const QStringList words = folded(query.left(maxText)).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words.mid(0, maxWords)) {
        const int found = matchWord(word, haystack);
        if (found == 0)
            return {};
        score += found;
    }
    return score;
}

} // namespace moire
