// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/chat_groups.h"

#include <QSet>

class QSettings;

namespace moire::ui {

/// The collapsed groups of the chat list, as the settings' state keeps them: "KIND:KEY" each. What does not look like
/// that is left out.
QSet<ChatGroup> readFolding(const QSettings &state);
void writeFolding(QSettings &state, const QSet<ChatGroup> &collapsed);

} // namespace moire::ui
