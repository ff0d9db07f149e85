// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markdown/stream.h"
#include "transcript/block_layout.h"
#include "transcript/file_chips.h"
#include "transcript/height_index.h"
#include "transcript/source.h"

#include <QDeadlineTimer>

#include <map>

namespace moire::widgets::transcript {

/// What a block is, whatever stands above it.
struct BlockName {
    enum class Kind : uint8_t { Heading, ReasoningTitle, Leaf, Verbatim, Fold, Pending, Attachments, Error, Footer };
    Kind kind = Kind::Leaf;
    Part part = Part::Text;
    qint32 leaf = -1; ///< number of the Markdown leaf, or of the verbatim stretch
    bool operator==(const BlockName &) const = default;
};

/// The smallest thing with a height of its own.
struct Block {
    using Kind = BlockName::Kind;
    Kind kind = Kind::Leaf;
    Part part = Part::Text;
    bool fresh = false; ///< the layout is of the present text
    qint32 leaf = -1; ///< number of the Markdown leaf, or of the verbatim stretch
    qint32 head = -1; ///< the leaf that its box begins with
    qint32 begin = 0; ///< of a verbatim stretch: offsets in the source
    qint32 end = 0;
    std::unique_ptr<BlockLayout> layout;

    bool hasText() const { return kind == Kind::Leaf || kind == Kind::Verbatim; }
    BlockName name() const { return {kind, part, leaf}; }
};

/// State of a code box or table, which may be several blocks.
struct BoxState {
    int scrolled = 0;
    bool wrap = false;
    qreal width = 0; ///< of the widest line so far
    std::vector<qreal> columns;
    std::vector<markdown::HighlightState> states; ///< at the begin of each of its leaves, as far as known
};

/// A message that is seen, or was lately: its Markdown as leaves, its blocks with their heights, and the layouts of
/// those that were drawn. A block has an estimated height until it is laid out.
class Message {
public:
    /// Takes over what the model says now. Text that only grew costs its new part. Stops reading at \p deadline; false:
    /// more is to be read, call again. The first changed block is firstChanged().
    bool sync(const Source &source, int row, const Look &look, bool unfolded, const QDeadlineTimer &deadline);
    const Facts &facts() const { return m_facts; }
    const HeightIndex &heights() const { return m_heights; }
    int blockCount() const { return static_cast<int>(m_blocks.size()); }
    const Block &block(int index) const { return m_blocks[static_cast<size_t>(index)]; }
    const markdown::Leaf *leafOf(int index) const; ///< null: no Markdown
    int firstChanged() const { return m_firstChanged; }
    int blockLike(const BlockName &name) const; ///< where the block of that name is now, or what took its place
    int blockAt(Part part, qint32 source) const; ///< the one that shows it, or the nearest; -1: none in that part
    bool folded() const { return m_folded; }
    /// The model has not read the text yet: there is room for it, as much as its length says.
    bool isWaiting() const { return m_waiting; }
    const QString &written() const { return m_written; } ///< text that is no Markdown
    TextRange sourceRange(int index) const; ///< of a block with text, with its markup
    const std::vector<FileChip> &chips() const { return m_chips; } ///< of the attached files
    bool hasReasoning() const { return m_title; }
    qint64 cost() const { return m_parts[0].consumed + m_parts[1].consumed + 1000; } ///< kept text, roughly

    /// The block's layout, made when it is not there. \p made counts those.
    const BlockLayout &layout(int index, const Look &look, qint64 &made);
    BlockText textOf(int index) const; ///< without laying it out
    void setLook(const Look &look); ///< layouts go, heights are estimated anew
    int dropLayouts(int keepFirst, int keepLast); ///< those outside; returns how many are left
    Frame frameOf(int index, const Look &look) const;
    BoxState &box(int index);
    const BoxState *findBox(int index) const;
    void setWrap(int index, bool wrap, const Look &look);

private:
    struct PartState {
        markdown::Stream stream{false};
        qint32 consumed = 0; ///< UTF-16 units that were read
        qint32 length = 0; ///< of the text when it was read last
        QString tail; ///< the last units that were read: tells growth from change
        size_t hash = 0;
        bool finished = false;
        int first = 0; ///< its first block
        int count = 0; ///< its blocks
    };

    PartState &state(Part part) { return m_parts[static_cast<size_t>(part)]; }
    const PartState &state(Part part) const { return m_parts[static_cast<size_t>(part)]; }
    int read(Part part, const QString &text, bool complete, const QDeadlineTimer &deadline);
    void rebuildAnswer(const Look &look, int keptReasoning, int keptText);
    void takeFacts(const Source &source, int row, bool loaded);
    void syncAnswer(const Source *source, int row, const Look &look, bool sameOpen, const QDeadlineTimer &deadline);
    void syncVerbatim(const QString &text, const Look &look, bool unfolded);
    void rebuildVerbatim(const Look &look);
    void appendLeaves(Part part, int from, const Look &look, std::vector<Block> &old, int oldBegin, int oldFirst);
    void append(Block block, int height);
    void truncate(int count);
    void appendTail(const Look &look);
    void layOutChips(const Look &look);
    bool showsText() const; ///< false: a question of nothing but files
    void highlightBlock(int index, BlockText &text);
    int estimate(int index, const Look &look) const;
    int headHeight(const Look &look) const; ///< 0: an answer without an author has no heading
    int pendingHeight(const Look &look) const; ///< of what is not read yet; 0: nothing

    Facts m_facts;
    QString m_written; ///< kept, because the model may forget it while it is shown
    std::vector<FileChip> m_chips;
    std::array<PartState, 2> m_parts{PartState{.stream = markdown::Stream(true)}, PartState{}}; ///< by Part
    std::vector<Block> m_blocks;
    HeightIndex m_heights;
    std::map<std::pair<Part, qint32>, BoxState> m_boxes;
    int m_firstChanged = 0;
    int m_laidFirst = 0; ///< layouts are within these
    int m_laidLast = -1;
    bool m_built = false;
    bool m_waiting = false;
    bool m_title = false;
    bool m_long = false; ///< a question that can fold
    bool m_folded = false;
    bool m_unfolded = false;
};

} // namespace moire::widgets::transcript
