// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace moire::ui {

class SettingList;

/// Adds the section of the settings that new chats begin with.
void addChatSettingsRows(SettingList &list);

} // namespace moire::ui
