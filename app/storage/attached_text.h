// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

/// Questions with text files: how they are sent and stored.
namespace moire {

/// A text file that goes with a question.
struct Attachment {
    QString name; ///< without its folder
    QString text;
    size_t tokens = 0; ///< of the text, in the model that was open
    qsizetype size = text.size(); ///< UTF-16 units of the text, also if that was not read
    bool operator==(const Attachment &) const = default;
};

/// A question with its attachments.
struct AttachedText {
    std::vector<Attachment> attachments;
    QString text;
    bool operator==(const AttachedText &) const = default;
};

/// The message that is sent and stored: every attachment as a fenced block below a line with its name and number of
/// tokens, then the question.
QString joinAttachments(const AttachedText &parts);

/// Undoes joinAttachments() of up to 1000 files. Any other message is all text, unless it begins like one with files.
/// Without \p texts, the texts of the attachments are left out.
AttachedText splitAttachments(const QString &message, bool texts = true);

/// A file's name as a message can name it.
QString cleanName(const QString &name);

} // namespace moire
