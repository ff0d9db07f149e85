// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/services.h"

#include <QString>
#include <QStringList>

#include <functional>

class QMenu;

namespace moire::ui {

/// Adds the built-in models and those opened before to \p menu.
void addModels(QMenu &menu, const Services &services, const std::function<void(const QString &path)> &open);

/// "DeepSeek-V2-Lite · Q4_K_M · 10.4 GB", as far as it is known.
QString modelTitle(const Services &services, const QString &path);

QStringList recentModels(const Services &services); ///< the latest first
void rememberModel(const Services &services, const QString &path);

} // namespace moire::ui
