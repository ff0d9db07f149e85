// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

/// For programs that drive the window without a person.
namespace moire::ui::waiting {

/// Lets the window work until \p reached; false: it was not within a minute.
bool until(const std::function<bool()> &reached);
void settle(); ///< a moment, in which layouts and animations end

} // namespace moire::ui::waiting
