// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace moire::ui {

/// While it exists, a start without a usable platform plugin ends with a sentence and exit code 1: Qt itself would
/// abort. Make it before QApplication. Any thread.
class PlatformErrors {
public:
    PlatformErrors();
    ~PlatformErrors();
    PlatformErrors(const PlatformErrors &) = delete;
    PlatformErrors &operator=(const PlatformErrors &) = delete;
};

} // namespace moire::ui
