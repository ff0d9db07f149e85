// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/columns.h"

#include <functional>
#include <map>
#include <memory>

namespace moire::analysis {

/// The columns of one answer in pages, of which a limited number is in memory: loaded when they are asked for, or
/// growing while the answer is generated. Used by one thread.
class ColumnPages {
public:
    static constexpr uint32_t pageTokens = 512;

    /// Asks for the columns of a span, one page; deliver() follows, at once or later.
    using Request = std::function<void(TokenSpan)>;

    /// \p tokens: of the answer so far. \p maxPages: kept besides the page that grows.
    ColumnPages(RouteShape shape, uint32_t tokens, Request request, size_t maxPages = 16);

    const RouteShape &shape() const { return m_shape; }
    uint32_t size() const { return m_tokens; } ///< tokens of the answer
    uint32_t pages() const { return (m_tokens + pageTokens - 1) / pageTokens; }
    static uint32_t pageOf(TokenNumber token) { return token.value / pageTokens; }
    TokenSpan spanOf(uint32_t page) const;
    size_t loaded() const { return m_pages.size(); }

    /// Null: not in memory, and now asked for. Valid until the next call that is not const.
    const Columns *page(uint32_t number);
    /// A page that was asked for. Anything else, or less than was asked for, is dropped, and may be asked for again.
    void deliver(Columns columns);
    /// Columns::setSelectionBias() of the tokens that are appended from now on.
    void setSelectionBias(std::vector<float> bias);
    /// The answer grew by a token.
    void append(const TokenRecord &token);
    void thoughtSoFar(); ///< GenerationListener::thoughtSoFar()

    /// Calls \p visit(columns, i) for the tokens of \p span whose pages are in memory, in order, and asks for the other
    /// pages. Returns whether it visited all of them.
    template <class F>
    bool forEach(TokenSpan span, F &&visit)
    {
        span = intersection(span, {0, m_tokens});
        bool all = true;
        for (uint32_t number = span.begin / pageTokens; number * pageTokens < span.end; ++number) {
            const Columns *columns = page(number);
            all = all && columns;
            const TokenSpan part = columns ? intersection(span, columns->span()) : TokenSpan();
            for (uint32_t n = part.begin; n < part.end; ++n)
                visit(*columns, static_cast<size_t>(n - columns->first()));
        }
        return all;
    }

private:
    struct Page {
        std::unique_ptr<Columns> columns; ///< null: asked for
        uint64_t used = 0;
    };
    void makeRoom();

    RouteShape m_shape;
    std::shared_ptr<const std::vector<float>> m_selectionBias;
    uint32_t m_tokens = 0;
    Request m_request;
    size_t m_maxPages = 0;
    uint64_t m_time = 0;
    std::map<uint32_t, Page> m_pages;
};

} // namespace moire::analysis
