// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/message.h"

#include <array>
#include <vector>

namespace moire::widgets::transcript {

/// A place that stays when heights change: so many pixels below the top of a block.
struct Anchor {
    int row = -1;
    int block = 0;
    qint64 offset = 0;
};

/// What was done so far, for tests and benchmarks.
struct Statistics {
    qint64 layouts = 0; ///< blocks laid out
    qint64 messages = 0; ///< messages read
    int keptLayouts = 0;
};

/// The messages below one another: knows every height, by estimate until it was seen, and makes messages and layouts
/// for what is looked at. Positions y are pixels from the top of the first message.
class Flow {
public:
    Source source;
    Statistics statistics;

    void reset(); ///< the model is another, or is told to be
    void insertRows(int first, int count);
    void removeRows(int first, int count);
    void changeRow(int row, bool text);
    void setLook(const Look &look);
    const Look &look() const { return m_look; }

    int rowCount() const { return static_cast<int>(m_rows.size()); }
    qint64 total() const { return m_index.total(); }
    qint64 topOf(int row) const { return m_index.before(row); }
    int heightOf(int row) const { return m_index.at(row); }
    int rowAt(qint64 y) const { return static_cast<int>(m_index.find(y)); }
    qint64 topOf(int row, int block) const;
    qint64 topOf(const Anchor &anchor) const;
    Anchor anchorAt(qint64 y) const;

    Message *find(int row) const; ///< null: not read
    /// Reads the row if need be; an anchor in it keeps its block.
    Message &message(int row, const QDeadlineTimer &deadline, Anchor *anchor = nullptr);
    const BlockLayout *layout(int row, int block); ///< null: the block has no text; changes heights
    bool isPending(int row) const { return m_rows[static_cast<size_t>(row)].pending; }
    bool isDirty(int row) const { return m_rows[static_cast<size_t>(row)].dirty; }
    void setUnfolded(int row, bool unfolded);
    void refreshHeight(int row);

    /// Lays out so that everything from the anchor to \p below pixels under it and \p above over it is measured. False:
    /// there is more to read, come again.
    bool settle(Anchor &anchor, qint64 above, qint64 below, const QDeadlineTimer &deadline);
    /// Forgets layouts and messages that are far from the rows given, when there are many.
    void forget(int firstRow, int firstBlock, int lastRow, int lastBlock);

    const QList<QRgb> &colours(int row, Part part) const;
    void setColours(int row, Part part, QList<QRgb> colours);

private:
    struct Row {
        std::unique_ptr<Message> message;
        std::unique_ptr<std::array<QList<QRgb>, 2>> colours;
        qint32 length = 0;
        bool dirty = true; ///< the model changed since it was read
        bool pending = false; ///< not read to its end
        bool unfolded = false;
        bool question = false;
    };

    int estimate(const Row &row) const;
    int measure(int row, int block);

    Look m_look;
    std::vector<Row> m_rows;
    HeightIndex m_index;
    qint64 m_forgottenAt = 0; ///< layouts made when forget() last looked
    qint64 m_messagesAt = 0;
};

} // namespace moire::widgets::transcript
