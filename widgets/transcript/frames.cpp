// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/frames.h"

#include <algorithm>

namespace moire::widgets::transcript {

namespace {

int gapBefore(const markdown::Leaf &leaf, const markdown::Leaf *before, bool reasoning, const Look &look)
{
    using markdown::LeafKind;
    if (leaf.continues)
        return 0;
    if (!before)
        return reasoning ? look.unit / 2 : look.unit;
    if (leaf.kind == LeafKind::Heading)
        return look.unit * 2;
    if (!leaf.containers.empty() && !before->containers.empty() && leaf.kind == LeafKind::Paragraph &&
        before->kind == LeafKind::Paragraph && leaf.containers.back().kind == markdown::Container::Kind::ListItem)
        return leaf.spaced ? look.unit * 3 / 4 : look.unit / 4;
    if (leaf.kind == LeafKind::Paragraph && before->kind == LeafKind::Heading)
        return look.unit / 2;
    return leaf.kind == LeafKind::Code || before->kind == LeafKind::Code ? look.unit * 3 / 2 : look.unit;
}

/// By its first letter that has a direction; code is never turned, a table as the window is.
bool readsFromRight(const markdown::Leaf &leaf, const Look &look)
{
    if (leaf.kind == markdown::LeafKind::Code)
        return false;
    for (const markdown::Run &run : leaf.runs) {
        for (const QChar c : run.text) {
            if (c.direction() == QChar::DirL)
                return false;
            if (c.direction() == QChar::DirR || c.direction() == QChar::DirAL)
                return true;
        }
    }
    return look.mirrored;
}

} // namespace

int indentation(const std::vector<markdown::Container> &containers, size_t depth, const Look &look)
{
    int left = 0;
    for (size_t i = 0; i < std::min({depth, containers.size(), markdown::maxDepth}); ++i)
        left += containers[i].kind == markdown::Container::Kind::Quote ? look.unit * 2 : look.unit * 3;
    return std::min(left, look.column / 2);
}

Frame frameOfLeaf(const markdown::Leaf &leaf, const markdown::Leaf *before, bool goesOn, bool reasoning,
                  const Look &look)
{
    using markdown::LeafKind;
    Frame frame;
    switch (leaf.kind) {
    case LeafKind::Paragraph:
        frame.style = Frame::Style::Text;
        break;
    case LeafKind::Heading:
        frame.style = Frame::Style::Heading;
        break;
    case LeafKind::Code:
        frame.style = Frame::Style::Code;
        break;
    case LeafKind::Table:
        frame.style = Frame::Style::Table;
        break;
    case LeafKind::Rule:
        frame.style = Frame::Style::Rule;
        break;
    }
    frame.level = leaf.level;
    frame.muted = reasoning;
    frame.first = !leaf.continues;
    frame.mirrored = readsFromRight(leaf, look);
    frame.last = !goesOn;
    frame.gap = gapBefore(leaf, before, reasoning, look);
    frame.left = indentation(leaf.containers, leaf.containers.size(), look) + (reasoning ? look.unit * 2 : 0);
    frame.width = std::max(look.unit * 6, look.column - frame.left);
    return frame;
}

int estimatedHeight(const markdown::Leaf &leaf, const Frame &frame, const Look &look)
{
    const auto units = leaf.sourceEnd - leaf.sourceBegin;
    switch (leaf.kind) {
    case markdown::LeafKind::Paragraph:
    case markdown::LeafKind::Heading:
        return frame.gap + look.estimate(units, frame.width);
    case markdown::LeafKind::Code:
        return frame.gap + static_cast<int>(leaf.runs.size()) * look.codeLine + (frame.first ? look.unit * 4 : 0) +
            (frame.last ? look.unit : 0);
    case markdown::LeafKind::Table:
        return frame.gap + static_cast<int>(leaf.rows.size()) * (look.tightLine + look.unit);
    case markdown::LeafKind::Rule:
        break;
    }
    return frame.gap + 1;
}

} // namespace moire::widgets::transcript
