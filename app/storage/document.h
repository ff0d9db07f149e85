// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"

#include <functional>
#include <string_view>

/// Chats as documents for people: the branch that is shown, without tokens. exportSessions() is the lossless form.
namespace moire {

/// Both keep one message in memory at a time, and write UTF-8 in pieces. Unreadable messages become a sentence; returns
/// their number. Throws Error (Usage: no such session), and anything \p write throws.
size_t exportMarkdown(Store &store, qint64 session, const std::function<void(std::string_view)> &write);

/// One file without scripts, images or links, whose addresses are written out. All text is escaped; Markdown in answers
/// becomes what it means, reasoning is folded.
size_t exportHtml(Store &store, qint64 session, const std::function<void(std::string_view)> &write);

} // namespace moire
