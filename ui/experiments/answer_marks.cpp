// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/answer_marks.h"

#include "items/answer_text.h"

#include <algorithm>

namespace moire::ui {

namespace {

/// Marks the tokens that wrote something of \p ranges. \p ends: of the tokens from number \p first on, in the text.
void markTokens(std::vector<bool> &marks, const TextDifferences::Ranges &ranges, const QList<qint32> &ends,
                qint32 first)
{
    for (const auto &[begin, length] : ranges) {
        auto token = std::upper_bound(ends.begin(), ends.end(), begin) - ends.begin();
        for (; token < ends.size() && (token == 0 || ends[token - 1] < begin + length); ++token)
            if (const qsizetype number = first + token; number >= 0 && number < std::ssize(marks))
                marks[static_cast<size_t>(number)] = true;
    }
}

/// By their texts, so that answers of models with other vocabularies can be compared too.
size_t commonPieces(const std::vector<SharedToken> &a, const std::vector<SharedToken> &b)
{
    const auto differ =
        std::mismatch(a.begin(), a.end(), b.begin(), b.end(),
                      [](const SharedToken &one, const SharedToken &other) { return one->bytes == other->bytes; });
    return static_cast<size_t>(differ.first - a.begin());
}

void beginAt(std::vector<bool> &marks, size_t common, size_t tokens)
{
    std::fill_n(marks.begin(), std::min(common, marks.size()), false);
    if (common < std::min(tokens, marks.size()))
        marks[common] = true;
}

} // namespace

std::pair<std::vector<bool>, std::vector<bool>> differingTokens(const AnswerRow &first, const AnswerRow &second,
                                                                const std::vector<SharedToken> &firstTokens,
                                                                const std::vector<SharedToken> &secondTokens)
{
    const TokenRanges &a = first.ranges();
    const TokenRanges &b = second.ranges();
    std::pair marks{std::vector<bool>(static_cast<size_t>(a.count())),
                    std::vector<bool>(static_cast<size_t>(b.count()))};
    const TextDifferences thinking = textDifferences(first.thinking(), second.thinking());
    const TextDifferences text = textDifferences(first.text(), second.text());
    markTokens(marks.first, thinking.first, a.reasoningEnds, a.firstReasoningToken);
    markTokens(marks.first, text.first, a.textEnds, a.firstTextToken);
    markTokens(marks.second, thinking.second, b.reasoningEnds, b.firstReasoningToken);
    markTokens(marks.second, text.second, b.textEnds, b.firstTextToken);
    if (first.hasTokens() && second.hasTokens()) {
        const size_t common = commonPieces(firstTokens, secondTokens);
        beginAt(marks.first, common, firstTokens.size());
        beginAt(marks.second, common, secondTokens.size());
    }
    return marks;
}

} // namespace moire::ui
