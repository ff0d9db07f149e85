// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/attachment.h"

#include <stop_token>

namespace moire {

/// What a PDF file may cost at most.
struct PdfLimits {
    int pages = 2000;
    qint64 bytes = maxAttachmentBytes; ///< of UTF-8 text
    int milliseconds = 30000;
};

/// The text of a PDF file's pages in their order, as UTF-8, with an empty line between two pages. It is read by the
/// program pdftotext of poppler in a process of its own, with a bound on its memory, time and output, and no right to
/// write a file or to start a process: a file that breaks its reader does not break this program. Blocks: do not call
/// it on the window's thread. Throws Error (Refused) with the reason if the program is not installed, the file is
/// damaged, protected by a password, without text, or above \p limits; Interrupted soon after a stop was requested.
QByteArray textOfPdf(const QString &path, const std::stop_token &stop = {}, const PdfLimits &limits = {});

} // namespace moire
