// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markdown/document.h"

#include <memory>

namespace moire::widgets::markdown {

/// Markdown that arrives in pieces. Leaves before stable() never change again; those behind it are the last block,
/// parsed anew by each append(), and bounded by maxLeafLength and maxLeafLines: the cost of a piece does not grow with
/// the text. CommonMark with GFM tables, strikethrough and task lists, and formulas; HTML is text; images are their
/// alternative text as a link.
class Stream {
public:
    /// \p keepsLines: a line's end in a paragraph is one, as in reasoning, which is seldom written as Markdown.
    explicit Stream(bool keepsLines = false);
    ~Stream();
    Stream(Stream &&) noexcept;
    Stream &operator=(Stream &&) noexcept;

    void append(QStringView text);
    /// The text is complete: everything becomes stable, an open fence is closed.
    void finish();
    const std::vector<Leaf> &leaves() const;
    size_t stable() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// All leaves of a complete text.
std::vector<Leaf> parse(QStringView source);

} // namespace moire::widgets::markdown
