// SPDX-License-Identifier: GPL-3.0-or-later
// Distances of the transcript, all from the font.
#pragma once

#include "transcript/block_layout.h"
#include "transcript/source.h"

namespace moire::widgets::transcript {

inline int headingGap(const Look &look) ///< above the author
{
    return look.unit;
}
inline int headingHeight(const Look &look)
{
    return look.unit * 4;
}
inline int titleHeight(const Look &look)
{
    return look.unit * 7 / 2;
}
inline int foldHeight(const Look &look)
{
    return look.unit * 4;
}
inline int footerHeight(Kind kind, const Look &look)
{
    return kind == Kind::Answer ? look.unit * 9 / 2 : kind == Kind::Question ? look.unit * 5 / 2 : look.unit;
}

/// Where what stands in \p containers begins, as far as \p depth.
int indentation(const std::vector<markdown::Container> &containers, size_t depth, const Look &look);
/// The frame of a Markdown leaf behind \p before (null: the first). \p goesOn: the next leaf continues its box.
Frame frameOfLeaf(const markdown::Leaf &leaf, const markdown::Leaf *before, bool goesOn, bool reasoning,
                  const Look &look);
int estimatedHeight(const markdown::Leaf &leaf, const Frame &frame, const Look &look);

} // namespace moire::widgets::transcript
