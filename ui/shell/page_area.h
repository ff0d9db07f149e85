// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace moire::ui {

/// A place for \p page, which it takes, that may be smaller than the least size of the page: then it scrolls, so that
/// the window fits every screen and nothing overlaps.
QWidget *makePageArea(QWidget *page);

} // namespace moire::ui
