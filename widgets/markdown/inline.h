// SPDX-License-Identifier: GPL-3.0-or-later
// The runs of a paragraph, heading or cell.
#pragma once

#include "markdown/document.h"

#include <QHash>
#include <QStringView>

#include <span>

namespace moire::widgets::markdown {

/// A line's part of a leaf, in UTF-16 units of the source, without the marks of quotes and items.
struct Segment {
    qint32 begin = 0, end = 0;
    int pad = 0; ///< of code: columns of a tab before it that belong to it
    qint32 lineBegin = 0, lineEnd = 0; ///< of the whole line
};

/// Links' definitions: address by normalised label.
using Definitions = QHash<QString, QString>;

/// Lines: every line's end is one; in a cell "\|" is a bar even in code.
enum class InlineKind : uint8_t { Text, Lines, Cell };

/// Runs in order of the source, whose ranges lie in the segments and do not overlap. Linear time but for what md4c
/// does; the segments together should not be longer than maxLeafLength.
std::vector<Run> inlineRuns(QStringView source, std::span<const Segment> lines, const Definitions &definitions,
                            InlineKind kind = InlineKind::Text);

} // namespace moire::widgets::markdown
