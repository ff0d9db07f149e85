// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace moire::ui {

/// Has Tab walk through the controls of \p container in the order of its layout, at its place in the window. Controls
/// that are added later would otherwise come after all others of the window.
void tabInOrder(QWidget *container);

} // namespace moire::ui
