// SPDX-License-Identifier: GPL-3.0-or-later
// Lines are given to the block parser when they are complete; what is behind the last line end is parsed with a copy of
// its state, anew for each piece. parse() goes the same way, so that pieces never matter.
#include "markdown/stream.h"

#include "markdown/blocks.h"

namespace moire::widgets::markdown {

namespace {

constexpr qsizetype maxSource = 1 << 30; ///< UTF-16 units; what is behind is dropped

} // namespace

struct Stream::State {
    QString source;
    BlockState blocks;
    std::vector<Leaf> leaves;
    size_t stable = 0;
    qint32 lineBegin = 0;
    qint32 scanned = 0; ///< no line end is between lineBegin and here
    bool goesOn = false; ///< lineBegin is within a line
    bool finished = false;

    void takeLines();
    qint32 cut() const;
};

/// Where a line of more than maxLeafLength is cut: at a space, else between letters.
qint32 Stream::State::cut() const
{
    const qint32 end = lineBegin + qint32(maxLeafLength);
    for (qint32 i = end; i > end - qint32(maxLeafLength) / 2; i--)
        if (source[i - 1] == u' ')
            return i;
    for (qint32 i = end; i > end - 64; i--) { // combining marks stay with their letter
        const QChar c = source[i];
        if (!c.isLowSurrogate() && !c.isMark() && c.unicode() != 0x200d && source[i - 1].unicode() != 0x200d)
            return i;
    }
    return source[end].isLowSurrogate() ? end - 1 : end;
}

void Stream::State::takeLines()
{
    BlockParser parser(blocks, source, leaves);
    while (true) {
        const qint32 bound = qint32(std::min<qsizetype>(source.size(), lineBegin + maxLeafLength + 1));
        const qsizetype found = QStringView(source).first(bound).indexOf(u'\n', scanned);
        if (found >= 0) {
            parser.line(lineBegin, qint32(found), goesOn);
            lineBegin = scanned = qint32(found) + 1;
            goesOn = false;
        } else if (bound - lineBegin > maxLeafLength) {
            const qint32 end = cut();
            parser.line(lineBegin, end, goesOn);
            lineBegin = scanned = end;
            goesOn = true;
        } else {
            scanned = bound;
            return;
        }
    }
}

Stream::Stream(bool keepsLines) : m_state(std::make_unique<State>())
{
    m_state->blocks.keepsLines = keepsLines;
}
Stream::~Stream() = default;
Stream::Stream(Stream &&) noexcept = default;
Stream &Stream::operator=(Stream &&) noexcept = default;

void Stream::append(QStringView text)
{
    State &s = *m_state;
    if (s.finished || text.isEmpty())
        return;
    s.source += text.first(std::min(text.size(), maxSource - s.source.size()));
    s.leaves.resize(s.stable);
    s.takeLines();
    s.stable = s.leaves.size();
    BlockState rest = s.blocks;
    BlockParser parser(rest, s.source, s.leaves);
    if (s.lineBegin < s.source.size())
        parser.line(s.lineBegin, qint32(s.source.size()), s.goesOn);
    parser.close(false);
}

void Stream::finish()
{
    State &s = *m_state;
    if (s.finished)
        return;
    s.leaves.resize(s.stable);
    BlockParser parser(s.blocks, s.source, s.leaves);
    if (s.lineBegin < s.source.size())
        parser.line(s.lineBegin, qint32(s.source.size()), s.goesOn);
    parser.close(true);
    s.stable = s.leaves.size();
    s.source = {};
    s.blocks = {};
    s.finished = true;
}

const std::vector<Leaf> &Stream::leaves() const
{
    return m_state->leaves;
}
size_t Stream::stable() const
{
    return m_state->stable;
}

std::vector<Leaf> parse(QStringView source)
{
    Stream stream;
    stream.append(source);
    stream.finish();
    return stream.leaves();
}

} // namespace moire::widgets::markdown
