// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace moire {

/// Translation context for the texts of this folder. Any thread.
struct RemoteText {
    Q_DECLARE_TR_FUNCTIONS(RemoteText)
};

} // namespace moire
