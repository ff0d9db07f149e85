// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/answer_text.h"

#include <QStringView>

#include <algorithm>
#include <cstdint>

namespace moire {

namespace {

constexpr size_t mostWords = 1500;

struct Word {
    qsizetype begin;
    qsizetype length;
};

std::vector<Word> wordsOf(const QString &text)
{
    std::vector<Word> words;
    for (qsizetype at = 0; at < text.size();) {
        while (at < text.size() && text[at].isSpace())
            ++at;
        const qsizetype begin = at;
        while (at < text.size() && !text[at].isSpace())
            ++at;
        if (at > begin)
            words.push_back({begin, at - begin});
    }
    return words;
}

/// Joins words that follow each other, with the space between them.
TextDifferences::Ranges rangesOf(const std::vector<Word> &words, const std::vector<bool> &differs)
{
    TextDifferences::Ranges ranges;
    for (size_t i = 0; i < words.size(); ++i) {
        if (!differs[i])
            continue;
        if (i > 0 && differs[i - 1])
            ranges.back().second = words[i].begin + words[i].length - ranges.back().first;
        else
            ranges.emplace_back(words[i].begin, words[i].length);
    }
    return ranges;
}

} // namespace

TextDifferences textDifferences(const QString &first, const QString &second)
{
    const std::vector<Word> a = wordsOf(first);
    const std::vector<Word> b = wordsOf(second);
    const auto same = [&](size_t i, size_t j) {
        return QStringView(first).mid(a[i].begin, a[i].length) == QStringView(second).mid(b[j].begin, b[j].length);
    };
    size_t common = 0;
    while (common < std::min(a.size(), b.size()) && same(common, common))
        ++common;
    std::vector<bool> differsA(a.size(), false);
    std::vector<bool> differsB(b.size(), false);
    const size_t rows = a.size() - common;
    const size_t columns = b.size() - common;
    for (size_t i = 0; i < rows; ++i)
        differsA[common + i] = true;
    for (size_t j = 0; j < columns; ++j)
        differsB[common + j] = true;
    if (rows <= mostWords && columns <= mostWords) {
        // longest[i][j]: of what follows a word of each
        std::vector<uint16_t> longest((rows + 1) * (columns + 1), 0);
        const auto at = [&](size_t i, size_t j) -> uint16_t & { return longest[i * (columns + 1) + j]; };
        for (size_t i = rows; i-- > 0;)
            for (size_t j = columns; j-- > 0;)
                at(i, j) = same(common + i, common + j) ? static_cast<uint16_t>(at(i + 1, j + 1) + 1)
                                                        : std::max(at(i + 1, j), at(i, j + 1));
        for (size_t i = 0, j = 0; i < rows && j < columns;) {
            if (same(common + i, common + j)) {
                differsA[common + i++] = false;
                differsB[common + j++] = false;
            } else if (at(i + 1, j) >= at(i, j + 1)) {
                ++i;
            } else {
                ++j;
            }
        }
    }
    TextDifferences result{rangesOf(a, differsA), rangesOf(b, differsB)};
    result.common = common < a.size() ? a[common].begin : first.size();
    return result;
}

} // namespace moire
