// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/typical_tokens.h"

#include <algorithm>
#include <cmath>

namespace moire::analysis {

void TypicalTokenCounts::add(uint64_t chat, TokenId token, bool withExpert)
{
    const auto [at, isNew] = m_chatIndex.try_emplace(chat, static_cast<uint32_t>(m_chats.size()));
    if (isNew)
        m_chats.push_back({chat, {}});
    const uint32_t index = at->second;
    std::vector<Occurrence> &occurrences = m_tokens[token.value];
    // Chats are usually read one after another: the last one is almost always the one.
    auto found = std::find_if(occurrences.rbegin(), occurrences.rend(),
                              [&](const Occurrence &occurrence) { return occurrence.chat == index; });
    if (found == occurrences.rend()) {
        occurrences.push_back({index, {}});
        found = occurrences.rbegin();
    }
    for (Counts *counts : {&found->counts, &m_chats[index].all}) {
        ++counts->total;
        counts->with += withExpert ? 1 : 0;
    }
}

std::vector<LiftCounts> TypicalTokenCounts::liftCounts(const std::vector<Occurrence> &occurrences) const
{
    std::vector<LiftCounts> list;
    list.reserve(m_chats.size());
    for (const Chat &chat : m_chats)
        list.push_back({.chat = chat.id,
                        .wholeWith = static_cast<double>(chat.all.with),
                        .wholeTotal = static_cast<double>(chat.all.total)});
    for (const Occurrence &occurrence : occurrences) {
        list[occurrence.chat].partWith = static_cast<double>(occurrence.counts.with);
        list[occurrence.chat].partTotal = static_cast<double>(occurrence.counts.total);
    }
    return list;
}

/// Each chat with the token contributes how many more of these tokens chose the expert than the chat's other tokens
/// let expect. If the token makes no difference, these contributions are independent with mean 0.
double TypicalTokenCounts::pValue(const std::vector<Occurrence> &occurrences, double share) const
{
    double sum = 0.0;
    double squares = 0.0;
    double chats = 0.0;
    for (const auto &[index, counts] : occurrences) {
        const Counts &all = m_chats[index].all;
        const double others = static_cast<double>(all.total - counts.total);
        if (others <= 0.0)
            continue;
        // The chat's own share, drawn towards that of all chats where the chat has few other tokens.
        const double own = (static_cast<double>(all.with - counts.with) + share) / (others + 1.0);
        const double more = static_cast<double>(counts.with) - static_cast<double>(counts.total) * own;
        sum += more;
        squares += more * more;
        chats += 1.0;
    }
    if (chats < static_cast<double>(fewestChats) || squares <= 0.0)
        return 1.0;
    const double variance = (squares - sum * sum / chats) * chats / (chats - 1.0);
    return variance > 0.0 ? studentTwoSided(sum / std::sqrt(variance), chats - 1.0) : 1.0;
}

TypicalTokens TypicalTokenCounts::typical(const TypicalOptions &options) const
{
    TypicalTokens result;
    for (const Chat &chat : m_chats) {
        result.tokens += chat.all.total;
        result.with += chat.all.with;
    }
    if (result.tokens == 0)
        return result;
    const double share = static_cast<double>(result.with) / static_cast<double>(result.tokens);
    std::vector<std::pair<double, TypicalToken>> tested; ///< with the lift, to sort
    for (const auto &[id, occurrences] : m_tokens) {
        TypicalToken token{.token = TokenId(id)};
        for (const Occurrence &occurrence : occurrences) {
            token.tokens += occurrence.counts.total;
            token.with += occurrence.counts.with;
        }
        if (token.tokens < options.fewestTokens || occurrences.size() < fewestChats) {
            ++result.tooRare;
            continue;
        }
        token.p = pValue(occurrences, share);
        const double own = static_cast<double>(token.with) / static_cast<double>(token.tokens);
        tested.emplace_back(share > 0.0 ? own / share : 1.0, token);
    }
    result.tested = tested.size();
    std::vector<double> p;
    for (const auto &[lift, token] : tested)
        p.push_back(token.p);
    const std::vector<double> q = falseDiscovery(p);
    for (size_t i = 0; i < tested.size(); ++i)
        tested[i].second.q = q[i];
    std::erase_if(tested, [&](const auto &entry) { return entry.second.q > options.falseDiscoveries; });
    std::sort(tested.begin(), tested.end(), [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first > b.first : a.second.token < b.second.token;
    });
    const auto above = static_cast<size_t>(
        std::count_if(tested.begin(), tested.end(), [](const auto &entry) { return entry.first > 1.0; }));
    for (size_t i = 0; i < tested.size(); ++i) {
        const bool listed = i < above ? i < options.maxListed : tested.size() - i <= options.maxListed;
        if (!listed)
            continue;
        TypicalToken token = tested[i].second;
        const std::vector<LiftCounts> counts = liftCounts(m_tokens.at(token.token.value));
        token.lift = liftEstimate(counts, options.resample);
        token.halves = liftInHalves(counts, options.resample);
        result.list.push_back(std::move(token));
    }
    return result;
}

} // namespace moire::analysis
