// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace moire {

/// A text file that goes with a question.
struct Attachment {
    QString name; ///< without its folder
    QString text;
    size_t tokens = 0; ///< of the text, in the model that was open
    bool operator==(const Attachment &) const = default;
};

/// A file as read.
struct ReadFile {
    Attachment attachment; ///< tokens: not counted
    QString note; ///< what the reader of the window should know, such as a guessed encoding; empty: nothing
};

constexpr qint64 maxAttachmentBytes = 8 << 20;

/// Reads a text file: UTF-8, UTF-16 with a byte order mark, or else Latin-1 (the note says so); PDF through the program
/// pdftotext, if it is installed. Blocks: do not call it on the window's thread. Throws Error (Refused) with the reason
/// for images, archives and other binary files, for what is not a file, and for more than maxAttachmentBytes; Failed if
/// it cannot be read.
ReadFile readAttachment(const QString &path);

/// The text of a file's bytes, see readAttachment(). \p name is for the errors.
ReadFile decodeAttachment(const QString &name, const QByteArray &bytes);

/// A question with its attachments.
struct AttachedText {
    std::vector<Attachment> attachments;
    QString text;
    bool operator==(const AttachedText &) const = default;
};

/// The message that is sent and stored: every attachment as a fenced block below a line with its name and number of
/// tokens, then the question.
QString joinAttachments(const AttachedText &parts);

/// Undoes joinAttachments(). A message without attachments is all text, unless it begins like one with attachments.
AttachedText splitAttachments(const QString &message);

} // namespace moire
