// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace moire {

/// Reports of crashes that are kept; older ones are removed when a new one is taken.
inline constexpr int maxCrashReports = 5;

/// From now on a fault that ends the program (a segmentation fault, an abort, ...) leaves a report in \p folder: the
/// build, the system, the signal, and the addresses of the calls in each library. Nothing of chats, settings or models
/// is in it, and it is never sent. \p folder exists and is private to the user. Call it once, on the main thread,
/// before others start.
void keepCrashReports(const QString &folder);

/// The path of the last crash's report, which gets the time of the crash as its name so that it is offered once. Empty:
/// there is none.
QString takeCrashReport(const QString &folder);

} // namespace moire
