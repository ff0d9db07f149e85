// SPDX-License-Identifier: GPL-3.0-or-later
// The blocks of a message: their frames, layouts and boxes.
#include "transcript/frames.h"
#include "transcript/message.h"

#include <algorithm>

namespace moire::widgets::transcript {

const markdown::Leaf *Message::leafOf(int index) const
{
    const Block &b = block(index);
    return b.kind == Block::Kind::Leaf ? &state(b.part).stream.leaves()[static_cast<size_t>(b.leaf)] : nullptr;
}

int Message::blockLike(const BlockName &wanted) const
{
    const PartState &s = state(wanted.part);
    if (wanted.kind == Block::Kind::Leaf || wanted.kind == Block::Kind::Verbatim) {
        if (s.count > 0)
            return s.first + std::clamp(wanted.leaf, 0, s.count - 1);
        return std::min(s.first > 0 ? s.first - 1 : 0, blockCount() - 1); // folded away: its title
    }
    if (wanted.kind == Block::Kind::Heading || wanted.kind == Block::Kind::ReasoningTitle)
        return wanted.kind == Block::Kind::ReasoningTitle && m_title ? 1 : 0;
    for (int i = blockCount() - 1; i >= 0 && !block(i).hasText(); --i) {
        if (block(i).kind == wanted.kind)
            return i;
    }
    return blockCount() - 1;
}

int Message::blockAt(Part part, qint32 source) const
{
    const PartState &s = state(part);
    if (s.count == 0)
        return -1;
    int low = s.first;
    int high = s.first + s.count - 1;
    while (low < high) {
        const int middle = (low + high + 1) / 2;
        if (sourceRange(middle).begin <= source)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

TextRange Message::sourceRange(int index) const
{
    const markdown::Leaf *leaf = leafOf(index);
    return leaf ? TextRange{leaf->sourceBegin, leaf->sourceEnd} : TextRange{block(index).begin, block(index).end};
}

Frame Message::frameOf(int index, const Look &look) const
{
    const Block &b = block(index);
    const PartState &s = state(b.part);
    Frame frame;
    frame.width = look.column;
    frame.mirrored = look.mirrored;
    if (b.kind == Block::Kind::Error) {
        frame.style = Frame::Style::Notice;
        frame.gap = look.unit;
        return frame;
    }
    frame.first = index == s.first;
    frame.last = index + 1 == s.first + s.count;
    if (const markdown::Leaf *leaf = leafOf(index)) {
        const auto &leaves = s.stream.leaves();
        const markdown::Leaf *before = b.leaf > 0 ? &leaves[static_cast<size_t>(b.leaf) - 1] : nullptr;
        const bool goesOn =
            static_cast<size_t>(b.leaf) + 1 < leaves.size() && leaves[static_cast<size_t>(b.leaf) + 1].continues;
        const BoxState *found = findBox(index);
        frame = frameOfLeaf(*leaf, before, goesOn, b.part == Part::Reasoning, look);
        frame.wrap = found && found->wrap;
        return frame;
    }
    const bool question = m_facts.kind == Kind::Question;
    frame.style = question ? Frame::Style::Question : Frame::Style::Notice;
    if (question)
        frame.left = look.column - std::max(look.column * 78 / 100, std::min(look.column, look.unit * 30));
    frame.width -= frame.left;
    frame.gap = frame.first && m_facts.kind != Kind::System ? look.unit * 5 / 2 : 0;
    if (m_long)
        frame.last = false;
    return frame;
}

int Message::estimate(int index, const Look &look) const
{
    const Frame frame = frameOf(index, look);
    if (const markdown::Leaf *leaf = leafOf(index))
        return estimatedHeight(*leaf, frame, look);
    const Block &b = block(index);
    return frame.gap + look.estimate(b.end - b.begin, frame.width) + (frame.first ? look.unit : 0);
}

BlockText Message::textOf(int index) const
{
    const Block &b = block(index);
    if (const markdown::Leaf *leaf = leafOf(index))
        return blockText(*leaf);
    if (b.kind == Block::Kind::Error)
        return verbatimText(m_facts.error, 0);
    return verbatimText(QStringView(m_written).mid(b.begin, b.end - b.begin), b.begin);
}

/// What a long box has open is known from the leaves before; too far from them, it is taken to be nothing.
void Message::highlightBlock(int index, BlockText &text)
{
    constexpr size_t farthest = 64;
    const Block &b = block(index);
    const markdown::Leaf &leaf = *leafOf(index);
    const auto number = static_cast<size_t>(b.leaf - b.head);
    auto &states = box(index).states;
    if (states.empty())
        states.emplace_back();
    markdown::HighlightState state;
    if (states.size() + farthest > number) {
        while (states.size() <= number) {
            state = states.back();
            BlockText before = blockText(*leafOf(index - static_cast<int>(number - states.size()) - 1));
            highlightLines(before, leaf.language, state);
            states.push_back(state);
        }
        state = states[number];
    }
    highlightLines(text, leaf.language, state);
}

const BlockLayout &Message::layout(int index, const Look &look, qint64 &made)
{
    Block &b = m_blocks[static_cast<size_t>(index)];
    if (b.layout && b.fresh)
        return *b.layout;
    const markdown::Leaf *leaf = leafOf(index);
    std::vector<qreal> columns;
    if (leaf && leaf->kind == markdown::LeafKind::Table && leaf->continues) {
        const int head = state(b.part).first + b.head;
        if (box(index).columns.empty() && head != index)
            layout(head, look, made);
        columns = box(index).columns;
    }
    const Frame frame = frameOf(index, look);
    BlockText text = textOf(index);
    if (leaf && leaf->kind == markdown::LeafKind::Code && markdown::isHighlighted(leaf->language))
        highlightBlock(index, text);
    b.layout = layoutBlock(std::move(text), frame, look, leaf ? leaf->alignments : std::vector<markdown::Alignment>(),
                           columns, std::move(b.layout));
    b.fresh = true;
    ++made;
    if (frame.style == Frame::Style::Code || frame.style == Frame::Style::Table) {
        BoxState &state = box(index);
        state.width = std::max(state.width, b.layout->contentWidth);
        if (frame.first)
            state.columns = b.layout->columns;
    }
    m_heights.set(index, b.layout->height);
    if (m_laidLast < m_laidFirst)
        m_laidFirst = m_laidLast = index;
    m_laidFirst = std::min(m_laidFirst, index);
    m_laidLast = std::max(m_laidLast, index);
    return *b.layout;
}

void Message::setLook(const Look &look)
{
    dropLayouts(0, -1);
    for (auto &[key, state] : m_boxes) {
        state.columns.clear();
        state.width = 0;
    }
    layOutChips(look);
    std::vector<int> heights(m_blocks.size());
    for (int i = 0; i < blockCount(); ++i) {
        const Block &b = block(i);
        int height = m_heights.at(i);
        if (b.hasText())
            height = estimate(i, look);
        else if (b.kind == Block::Kind::Heading)
            height = headHeight(look);
        else if (b.kind == Block::Kind::ReasoningTitle)
            height = titleHeight(look);
        else if (b.kind == Block::Kind::Fold)
            height = foldHeight(look);
        else if (b.kind == Block::Kind::Footer)
            height = footerHeight(m_facts.kind, look);
        else if (b.kind == Block::Kind::Attachments)
            height = heightOf(m_chips);
        else if (b.kind == Block::Kind::Pending)
            height = pendingHeight(look);
        heights[static_cast<size_t>(i)] = height;
    }
    m_heights.assign(std::move(heights));
}

int Message::dropLayouts(int keepFirst, int keepLast)
{
    int left = 0;
    int first = blockCount();
    int last = -1;
    for (int i = m_laidFirst; i <= m_laidLast && i < blockCount(); ++i) {
        Block &b = m_blocks[static_cast<size_t>(i)];
        if (i < keepFirst || i > keepLast) {
            b.layout.reset();
            b.fresh = false;
        } else if (b.layout) {
            ++left;
            first = std::min(first, i);
            last = i;
        }
    }
    m_laidFirst = first;
    m_laidLast = last;
    return left;
}

BoxState &Message::box(int index)
{
    const Block &b = block(index);
    return m_boxes[{b.part, b.head}];
}

const BoxState *Message::findBox(int index) const
{
    const Block &b = block(index);
    const auto found = m_boxes.find({b.part, b.head});
    return found == m_boxes.end() ? nullptr : &found->second;
}

void Message::setWrap(int index, bool wrap, const Look &look)
{
    BoxState &state = box(index);
    state.wrap = wrap;
    state.scrolled = 0;
    state.width = 0;
    const Part part = block(index).part;
    const qint32 head = block(index).head;
    for (int i = this->state(part).first + head; i < blockCount() && block(i).head == head && block(i).part == part;
         ++i) {
        m_blocks[static_cast<size_t>(i)].layout.reset();
        m_blocks[static_cast<size_t>(i)].fresh = false;
        m_heights.set(i, estimate(i, look));
    }
}

} // namespace moire::widgets::transcript
