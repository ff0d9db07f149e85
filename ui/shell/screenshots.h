// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace moire::ui {

/// Draws every page and state, light and dark, in the usual sizes, as PNG files in \p folder, with the built-in model
/// and a database of its own: `moire --screenshots DIR`. Draws at the scale of the process; a child process adds 200 %.
/// Returns the exit status; errors go to standard error.
int drawScreenshots(const QString &folder);

} // namespace moire::ui
