// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/services.h"

namespace moire::ui {

class MainWindow;

/// The commands that belong to no page: of the pages themselves, the window's layout, help, quitting.
void addWindowCommands(MainWindow &window, const Services &services);

} // namespace moire::ui
