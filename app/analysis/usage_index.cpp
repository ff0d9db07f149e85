// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/usage_index.h"

#include <algorithm>

namespace moire::analysis {

UsageIndex::UsageIndex(const RouteShape &shape) : m_shape(shape), m_whole(emptyUsage(shape)) { }

void UsageIndex::add(const Columns &columns, size_t i)
{
    if (m_tokens > 0 && m_tokens % ColumnPages::pageTokens == 0) {
        Sums sums{.tokens = m_whole.tokens};
        sums.counts.assign(m_whole.counts.begin(), m_whole.counts.end());
        sums.mass.assign(m_whole.mass.begin(), m_whole.mass.end());
        m_pages.push_back(std::move(sums));
    }
    analysis::add(m_whole, columns, i);
    ++m_tokens;
}

ExpertUsage UsageIndex::upTo(uint32_t page) const
{
    ExpertUsage usage = emptyUsage(m_shape);
    if (page == 0)
        return usage;
    const Sums &sums = m_pages[page - 1];
    usage.tokens = sums.tokens;
    usage.counts.assign(sums.counts.begin(), sums.counts.end());
    usage.mass.assign(sums.mass.begin(), sums.mass.end());
    for (size_t cell = 0; cell < usage.counts.size(); ++cell) {
        usage.layerCounts[cell / m_shape.experts] += usage.counts[cell];
        usage.layerMass[cell / m_shape.experts] += usage.mass[cell];
    }
    return usage;
}

std::optional<ExpertUsage> UsageIndex::usage(TokenSpan span, ColumnPages &pages) const
{
    span = intersection(span, {0, m_tokens});
    if (span == TokenSpan{0, m_tokens})
        return m_whole;
    constexpr uint32_t page = ColumnPages::pageTokens;
    const uint32_t first = (span.begin + page - 1) / page; // whole pages are [first, last)
    const uint32_t last = std::min(span.end / page, static_cast<uint32_t>(m_pages.size()));
    ExpertUsage usage = emptyUsage(m_shape);
    const auto addTokens = [&](const Columns &columns, size_t i) { analysis::add(usage, columns, i); };
    if (first >= last)
        return pages.forEach(span, addTokens) ? std::optional(std::move(usage)) : std::nullopt;
    usage = upTo(last);
    analysis::subtract(usage, upTo(first));
    const bool begin = pages.forEach({span.begin, first * page}, addTokens);
    const bool end = pages.forEach({last * page, span.end}, addTokens); // asks for both
    return begin && end ? std::optional(std::move(usage)) : std::nullopt;
}

} // namespace moire::analysis
