// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace moire {
class StoreThread;
}
namespace moire::widgets {
class NoticeBar;
}

namespace moire::ui {

class SettingsFile;

/// Says in \p bar if the session database cannot be opened, is waited for, or can only be read and why. \p bar must
/// live as long as the store's replies may come.
void showStoreProblems(StoreThread &store, widgets::NoticeBar &bar);

/// Says in \p bar what was wrong in the settings' file, and if it cannot be saved.
void showSettingsProblems(SettingsFile &settings, widgets::NoticeBar &bar);

} // namespace moire::ui
