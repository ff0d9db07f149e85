// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace moire::cli {

/// Call once before using Qt: its SQL drivers need an application object. It has the same name as the window's, so that
/// both use the same data folder.
void startQt();

} // namespace moire::cli
