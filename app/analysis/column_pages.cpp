// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/column_pages.h"

#include <algorithm>

namespace moire::analysis {

ColumnPages::ColumnPages(RouteShape shape, uint32_t tokens, Request request, size_t maxPages)
    : m_shape(std::move(shape)),
      m_tokens(tokens),
      m_request(std::move(request)),
      m_maxPages(std::max<size_t>(maxPages, 1))
{
}

TokenSpan ColumnPages::spanOf(uint32_t page) const
{
    return intersection({page * pageTokens, (page + 1) * pageTokens}, {0, m_tokens});
}

const Columns *ColumnPages::page(uint32_t number)
{
    if (number >= pages())
        return nullptr;
    const auto found = m_pages.find(number);
    if (found != m_pages.end()) {
        found->second.used = ++m_time;
        return found->second.columns.get();
    }
    makeRoom();
    m_pages[number].used = ++m_time;
    m_request(spanOf(number)); // may deliver at once
    return m_pages[number].columns.get();
}

void ColumnPages::deliver(Columns columns)
{
    const uint32_t number = columns.first() / pageTokens;
    const auto found = m_pages.find(number);
    if (found == m_pages.end() || found->second.columns)
        return;
    if (columns.span() == spanOf(number))
        found->second.columns = std::make_unique<Columns>(std::move(columns));
    else
        m_pages.erase(found); // the answer grew meanwhile
}

void ColumnPages::setSelectionBias(std::vector<float> bias)
{
    m_selectionBias = std::make_shared<const std::vector<float>>(std::move(bias));
}

void ColumnPages::append(const TokenRecord &token)
{
    const uint32_t number = m_tokens / pageTokens;
    const uint32_t first = number * pageTokens;
    const auto found = m_pages.find(number);
    if (m_tokens == first) {
        makeRoom();
        m_pages[number] = {std::make_unique<Columns>(m_shape, first), ++m_time};
        m_pages[number].columns->setSelectionBias(m_selectionBias);
        m_pages[number].columns->append(token);
    } else if (found != m_pages.end() && found->second.columns) {
        found->second.columns->append(token);
        found->second.used = ++m_time;
    } // otherwise it is read again when it is asked for
    ++m_tokens;
}

void ColumnPages::thoughtSoFar()
{
    for (auto &[number, page] : m_pages)
        if (page.columns)
            page.columns->thoughtSoFar();
}

void ColumnPages::makeRoom()
{
    while (m_pages.size() > m_maxPages) {
        const auto growing = m_tokens / pageTokens;
        auto oldest = m_pages.end();
        for (auto at = m_pages.begin(); at != m_pages.end(); ++at)
            if (at->first != growing && (oldest == m_pages.end() || at->second.used < oldest->second.used))
                oldest = at;
        if (oldest == m_pages.end())
            return;
        m_pages.erase(oldest);
    }
}

} // namespace moire::analysis
