// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/services.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

class QMenu;
class QObject;

namespace moire {
class AnswerSource;
}

namespace moire::ui {

/// Adds the built-in models, those opened before and those on servers (RemoteServer::place()) to \p menu.
void addModels(QMenu &menu, const Services &services, const std::function<void(const QString &path)> &open);

/// "DeepSeek-V2-Lite · Q4_K_M · 10.4 GB", as far as it is known.
QString modelTitle(const Services &services, const QString &path);

QStringList recentModels(const Services &services); ///< the latest first
void rememberModel(const Services &services, const QString &path);

/// Looks up the key of the server at \p place; \p done gets what answers for it, unless \p context is gone or the
/// server was removed by then. False: there is no such server. Nothing is contacted.
bool findServer(const Services &services, const QString &place, QObject *context,
                std::function<void(std::shared_ptr<AnswerSource>)> done);

} // namespace moire::ui
