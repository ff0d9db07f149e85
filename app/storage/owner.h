// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace moire {

/// This process, as recorded in the generation rows it writes: "host:pid:start". The start time distinguishes it from
/// an earlier process with the same pid (empty if the system does not report it).
QString thisOwner();

/// This machine, as recorded with the answers it generates: what was measured elsewhere says nothing about it.
QString thisMachine();

/// False once the process has certainly ended. Processes on other hosts count as running: their own host recovers their
/// answers.
bool ownerRuns(const QString &owner);

} // namespace moire
