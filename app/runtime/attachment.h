// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/attached_text.h"

#include <stop_token>

namespace moire {

/// A file as read.
struct ReadFile {
    Attachment attachment; ///< tokens: not counted
    QString note; ///< what the reader of the window should know, such as a guessed encoding; empty: nothing
};

constexpr qint64 maxAttachmentBytes = 8 << 20;

/// Reads a text file: UTF-8, UTF-16, or else Windows-1252, of which Latin-1 is a part; PDF by textOfPdf(), which \p
/// stop ends. The note says what was guessed or damaged. A few control characters or damaged bytes do not make a text a
/// binary file. Blocks: do not call it on the window's thread. Throws Error (Refused) with the reason for images,
/// archives and other binary files, for what is not a file, and for more than maxAttachmentBytes; Failed if it cannot
/// be read.
ReadFile readAttachment(const QString &path, const std::stop_token &stop = {});

/// The text of a file's bytes, see readAttachment(). \p name is for the errors.
ReadFile decodeAttachment(const QString &name, const QByteArray &bytes);

} // namespace moire
