// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace moire::ui {

class Actions;
class MainWindow;

/// The commands that belong to no page. Menus list commands in the order in which they were added: these stand before
/// those of the pages (the pages themselves, editing), the last ones after them (layout, help, quitting).
void addFirstCommands(MainWindow &window, Actions &actions);
void addLastCommands(MainWindow &window, Actions &actions);

} // namespace moire::ui
