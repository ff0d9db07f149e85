// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace moire::cli {

/// Once, before anything of Qt is used: its SQL drivers want an application. The name is the window's, so that both
/// use the same folder of data.
void startQt();

} // namespace moire::cli
