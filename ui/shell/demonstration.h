// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace moire {
class Store;
}

namespace moire::ui {

/// Adds chats for pictures of the window: a long one with reasoning, a table, a formula and code, and some others for
/// the list, in a folder. Their texts were written for this and are marked as examples; no model said them. Returns the
/// long one. Throws Error.
qint64 addDemonstration(Store &store);

} // namespace moire::ui
