// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/message.h"

#include "transcript/frames.h"
#include "transcript/stretches.h"

#include <QHash>

#include <algorithm>

namespace moire::widgets::transcript {

namespace {

constexpr qint32 slice = 16384; ///< units read between two looks at the clock
constexpr qint32 tailLength = 32;
constexpr qsizetype longestError = 2000;

} // namespace

void Message::append(Block block, int height)
{
    m_blocks.push_back(std::move(block));
    m_heights.append(height);
}

void Message::truncate(int count)
{
    m_blocks.resize(static_cast<size_t>(count));
    m_heights.truncate(count);
}

/// Parses the text that was added; returns how many leading leaves are unchanged.
int Message::read(Part part, const QString &text, bool complete, const QDeadlineTimer &deadline)
{
    PartState &s = state(part);
    const auto size = static_cast<qint32>(std::min<qsizetype>(text.size(), INT32_MAX / 2));
    const auto tail = QStringView(text).mid(s.consumed - s.tail.size(), s.tail.size());
    bool grew = size >= s.consumed && tail == s.tail;
    if (s.finished)
        grew = grew && complete && size == s.consumed && qHash(text) == s.hash;
    if (!grew) {
        std::erase_if(m_boxes, [part](const auto &box) { return box.first.first == part; });
        s = PartState{.stream = markdown::Stream(part == Part::Reasoning), .first = s.first, .count = s.count};
    }
    const int kept = grew ? static_cast<int>(s.stream.stable()) : 0;
    s.length = size;
    while (s.consumed < size) {
        qint32 count = std::min(slice, size - s.consumed);
        if (s.consumed + count < size && text[s.consumed + count].isLowSurrogate())
            --count;
        s.stream.append(QStringView(text).mid(s.consumed, std::max(1, count)));
        s.consumed += std::max(1, count);
        if (deadline.hasExpired())
            break;
    }
    const qint32 keep = std::min(s.consumed, tailLength);
    s.tail = QStringView(text).mid(s.consumed - keep, keep).toString();
    if (complete && s.consumed == size && !s.finished) {
        s.stream.finish();
        s.finished = true;
        s.hash = qHash(text);
    }
    return kept;
}

/// While the model has not read the row, what it said before stays.
void Message::takeFacts(const Source &source, int row, bool loaded)
{
    Facts facts = source.facts(row);
    if (!loaded) {
        facts.author = m_facts.author;
        facts.reasoningTitle = m_facts.reasoningTitle;
        facts.footer = m_facts.footer;
        facts.error = m_facts.error;
        facts.attachments = m_facts.attachments;
    }
    facts.error.truncate(longestError);
    m_facts = std::move(facts);
}

bool Message::sync(const Source &source, int row, const Look &look, bool unfolded, const QDeadlineTimer &deadline)
{
    const bool loaded = source.isLoaded(row);
    const Kind kindBefore = m_facts.kind;
    const bool openBefore = m_facts.reasoningOpen;
    takeFacts(source, row, loaded);
    if (!m_built || m_facts.kind != kindBefore) {
        m_blocks.clear();
        m_heights.truncate(0);
        m_parts = {};
        m_boxes.clear();
        m_written = QString();
        m_waiting = !loaded;
        m_built = false;
    } else if (loaded) {
        m_waiting = false;
    }
    PartState &text = state(Part::Text);
    const QString now = source.text(row, Part::Text); // reads it where that has not been done
    if (m_waiting)
        text.length = source.length(row);
    if (m_facts.kind == Kind::Answer)
        syncAnswer(loaded ? &source : nullptr, row, look, openBefore == m_facts.reasoningOpen, deadline);
    else
        syncVerbatim(loaded ? now : m_written, look, unfolded);
    m_built = true;
    return m_waiting ||
        (state(Part::Reasoning).consumed == state(Part::Reasoning).length && text.consumed == text.length);
}

/// \p source is null if the texts have not changed.
void Message::syncAnswer(const Source *source, int row, const Look &look, bool sameOpen, const QDeadlineTimer &deadline)
{
    int keptReasoning = static_cast<int>(state(Part::Reasoning).stream.stable());
    int keptText = static_cast<int>(state(Part::Text).stream.stable());
    if (source) {
        const bool complete = !m_facts.streaming;
        keptReasoning = read(Part::Reasoning, source->text(row, Part::Reasoning), complete, deadline);
        keptText = read(Part::Text, source->text(row, Part::Text), complete, deadline);
    }
    const bool title = state(Part::Reasoning).length > 0;
    rebuildAnswer(look, title == m_title && sameOpen ? keptReasoning : -1, keptText);
}

void Message::syncVerbatim(const QString &text, const Look &look, bool unfolded)
{
    PartState &s = state(Part::Text);
    const bool same = m_built && unfolded == m_unfolded && !m_waiting && s.consumed == s.length && text == m_written &&
        (s.count > 0) == showsText();
    if (same) {
        truncate(s.first + s.count + (m_long ? 1 : 0));
        m_firstChanged = blockCount();
        appendTail(look);
        return;
    }
    m_written = text;
    m_unfolded = unfolded;
    if (!m_waiting)
        s.length = static_cast<qint32>(text.size());
    s.consumed = static_cast<qint32>(text.size());
    rebuildVerbatim(look);
}

void Message::rebuildVerbatim(const Look &look)
{
    m_firstChanged = 0;
    truncate(0);
    m_laidLast = -1;
    if (m_facts.kind == Kind::System)
        append({.kind = Block::Kind::Heading}, headingHeight(look));
    const qint32 shown = foldedLength(m_written);
    m_long = shown < m_written.size();
    m_folded = m_long && !m_unfolded;
    PartState &s = state(Part::Text);
    s.first = blockCount();
    std::vector<Stretch> ranges;
    if (!m_waiting && showsText())
        ranges = stretches(m_folded ? QStringView(m_written).left(shown) : QStringView(m_written));
    s.count = static_cast<int>(ranges.size());
    for (const Stretch &range : ranges) {
        append({.kind = Block::Kind::Verbatim,
                .leaf = blockCount() - s.first,
                .head = 0,
                .begin = range.begin,
                .end = range.end},
               0);
    }
    for (int i = s.first; i < blockCount(); ++i)
        m_heights.set(i, estimate(i, look));
    if (m_long)
        append({.kind = Block::Kind::Fold}, foldHeight(look));
    appendTail(look);
}

int Message::pendingHeight(const Look &look) const
{
    const auto unread = [this](Part part) { return qint64(state(part).length) - state(part).consumed; };
    qint64 units = unread(Part::Text) + (m_facts.reasoningOpen ? unread(Part::Reasoning) : 0);
    if (m_facts.kind == Kind::Question && !m_unfolded)
        units = std::min<qint64>(units, longestFolded);
    return units > 0 ? look.estimate(units, look.column) : 0;
}

bool Message::showsText() const
{
    return !m_written.isEmpty() || m_facts.attachments.isEmpty();
}

void Message::layOutChips(const Look &look)
{
    m_chips = fileChips(m_facts.attachments, m_facts.kind, showsText(), look);
}

void Message::appendTail(const Look &look)
{
    if (const int height = pendingHeight(look); height > 0)
        append({.kind = Block::Kind::Pending}, height);
    layOutChips(look);
    if (!m_chips.empty())
        append({.kind = Block::Kind::Attachments}, heightOf(m_chips));
    if (!m_facts.error.isEmpty())
        append({.kind = Block::Kind::Error}, look.unit + look.tightLine);
    append({.kind = Block::Kind::Footer}, footerHeight(m_facts.kind, look));
}

int Message::headHeight(const Look &look) const
{
    return m_facts.kind == Kind::Answer && m_facts.author.isEmpty() && !m_waiting ? 0 : headingHeight(look);
}

/// \p keptReasoning -1: everything below the heading is new.
void Message::rebuildAnswer(const Look &look, int keptReasoning, int keptText)
{
    PartState &reasoning = state(Part::Reasoning);
    PartState &text = state(Part::Text);
    const bool anew = keptReasoning < 0 || m_blocks.empty();
    m_title = reasoning.length > 0;
    const int reasoningCount =
        m_title && m_facts.reasoningOpen ? static_cast<int>(reasoning.stream.leaves().size()) : 0;
    const int textCount = static_cast<int>(text.stream.leaves().size());
    const int oldReasoningFirst = reasoning.first;
    const int oldTextFirst = text.first;
    // A box may go on behind the last leaf that stays, so that one is looked at again too.
    const int stayReasoning = anew ? 0 : std::clamp(keptReasoning - 1, 0, std::min(reasoning.count, reasoningCount));
    int stayText = anew ? 0 : std::clamp(keptText - 1, 0, std::min(text.count, textCount));
    const bool reasoningStays = !anew && reasoning.count == reasoningCount && keptReasoning >= reasoningCount;
    if (!reasoningStays)
        stayText = 0;
    int keep = std::min(1, blockCount());
    if (!anew)
        keep = reasoningStays ? oldTextFirst + stayText : oldReasoningFirst + stayReasoning;
    std::vector<Block> old(std::make_move_iterator(m_blocks.begin() + keep), std::make_move_iterator(m_blocks.end()));
    truncate(keep);
    m_firstChanged = keep;
    if (keep == 0)
        append({.kind = Block::Kind::Heading}, headHeight(look));
    if (m_title && blockCount() == 1)
        append({.kind = Block::Kind::ReasoningTitle}, titleHeight(look));
    if (!reasoningStays) {
        reasoning.first = m_title ? 2 : 1;
        reasoning.count = reasoningCount;
        appendLeaves(Part::Reasoning, stayReasoning, look, old, keep, oldReasoningFirst);
        text.first = reasoning.first + reasoningCount;
    }
    text.count = textCount;
    appendLeaves(Part::Text, stayText, look, old, keep, oldTextFirst);
    appendTail(look);
    m_laidLast = std::min(m_laidLast, blockCount() - 1);
    for (int i = keep; i < blockCount(); ++i) {
        if (m_blocks[static_cast<size_t>(i)].layout) {
            m_laidFirst = std::min(m_laidFirst, i);
            m_laidLast = std::max(m_laidLast, i);
        }
    }
}

/// Appends blocks for the leaves from \p from on; \p old are the blocks that stood from \p oldBegin on.
void Message::appendLeaves(Part part, int from, const Look &look, std::vector<Block> &old, int oldBegin, int oldFirst)
{
    const PartState &s = state(part);
    const auto &leaves = s.stream.leaves();
    for (int leaf = from; leaf < s.count; ++leaf) {
        Block block{.kind = Block::Kind::Leaf, .part = part, .leaf = leaf, .head = leaf};
        if (leaves[static_cast<size_t>(leaf)].continues && leaf > 0)
            block.head = m_blocks.back().head;
        const int before = oldFirst + leaf - oldBegin;
        int height = -1;
        if (before >= 0 && before < static_cast<int>(old.size())) {
            Block &was = old[static_cast<size_t>(before)];
            if (was.kind == Block::Kind::Leaf && was.part == part && was.leaf == leaf && was.layout) {
                block.layout = std::move(was.layout);
                height = block.layout->height;
            }
        }
        append(std::move(block), 0);
        m_heights.set(blockCount() - 1, height >= 0 ? height : estimate(blockCount() - 1, look));
    }
}

} // namespace moire::widgets::transcript
