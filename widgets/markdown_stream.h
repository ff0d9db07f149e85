// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace moire::widgets {

/// Splits Markdown that arrives in pieces into blocks that can be rendered separately: at blank lines outside code
/// fences, unless the next line continues a list. Only the last block can still change, so the cost of a piece does not
/// grow with the text.
class MarkdownStream {
public:
    /// Adds text; returns the blocks that are now final.
    QStringList feed(const QString &text);
    /// The text that is not final yet.
    const QString &tail() const { return m_tail; }

private:
    bool continuesList(const QString &line) const;

    QString m_tail;
    qsizetype m_scanned = 0; ///< start of the first line of the tail that is not scanned yet
    qsizetype m_cut = -1; ///< where to cut the tail if the next line starts a block; -1: nowhere
    QString m_fence; ///< the marker of the open code fence; empty outside
    bool m_list = false; ///< the block is a list
};

} // namespace moire::widgets
