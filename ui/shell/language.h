// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace moire::ui {

/// Installs the texts of the language in use. English has them too, for its plurals. Call after QCoreApplication.
void installLanguage();

} // namespace moire::ui
