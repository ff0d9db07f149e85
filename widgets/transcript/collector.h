// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/message.h"
#include "transcript/place.h"

#include <QDeadlineTimer>

namespace moire::widgets::transcript {

/// How text is copied: as seen; as written, which is Markdown; as written with the reasoning in front.
enum class Form : uint8_t { Seen, Written, WithReasoning };

/// What a block shows of a selection.
TextRange selectedRange(const BlockText &text, const Place &from, const Place &to, int row, Part part);
/// Where a block's text is in a seenText().
struct SeenPiece {
    int begin = 0;
    int block = 0;
    TextRange range; ///< of the block's text
};
/// The text of a message between two places as seen.
QString seenText(const Message &message, int row, const Place &from, const Place &to,
                 std::vector<SeenPiece> *pieces = nullptr);

/// Collects what is selected, message after message. Texts that the model has not read are asked for: collect() stops
/// there and goes on when it is called after the model has them. Nothing is left out.
class Collector {
public:
    Collector(const Source &source, const Look &look, const Place &from, const Place &to, Form form);

    /// True: text() is complete. False: waitsFor() is not read yet, or time ran out.
    bool collect(const QDeadlineTimer &deadline);
    int waitsFor() const { return m_waitsFor; } ///< -1: for nothing
    const QString &text() const { return m_text; }
    const Place &from() const { return m_from; }
    const Place &to() const { return m_to; }
    Form form() const { return m_form; }

private:
    QString written() const;

    const Source *m_source;
    Look m_look;
    Place m_from;
    Place m_to;
    Form m_form;
    QString m_text;
    std::unique_ptr<Message> m_message; ///< of the row that is being read
    int m_row;
    int m_waitsFor = -1;
};

} // namespace moire::widgets::transcript
