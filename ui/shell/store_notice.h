// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace moire {
class StoreThread;
}
namespace moire::widgets {
class NoticeBar;
}

namespace moire::ui {

/// Says in \p bar if the session database cannot be opened, or can only be read and why. \p bar must live as long as
/// the store's replies may come.
void showStoreProblems(StoreThread &store, widgets::NoticeBar &bar);

} // namespace moire::ui
