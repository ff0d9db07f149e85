// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace moire::ui {

/// What the program is, its version and its licence.
void showAbout(QWidget *window);

} // namespace moire::ui
