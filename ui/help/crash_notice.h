// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace moire::widgets {
class NoticeBar;
}

namespace moire::ui {

/// Offers to show or to delete the crash report \p path. Nothing is sent.
void showCrashNotice(const QString &path, widgets::NoticeBar &bar);

} // namespace moire::ui
