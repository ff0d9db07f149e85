// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/model_entry.h"

namespace moire {

/// Reads the header of a listed file; an error becomes its problem. Milliseconds; any thread.
ModelFile readModelFile(ModelFile listed);

/// Untrusted text made safe to show: one line, without control characters or bidirectional overrides, at most \p limit
/// bytes.
QString shownText(std::string_view bytes, size_t limit);

} // namespace moire
