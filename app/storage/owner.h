// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace moire {

/// This process, as a generation's row names who writes it: "host:pid:start", where start tells a process from an
/// earlier one of the same number (empty where the system does not say).
QString thisOwner();

/// False once the process is surely gone. Processes of other hosts count as running: their host ends what they left.
bool ownerRuns(const QString &owner);

} // namespace moire
