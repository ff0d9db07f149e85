// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/definition.h"
#include "experiments/fields.h"

namespace moire::experiments {

/// Reads `variants` over the defaults in `settings`; the one that `baseline` names (by default the first) comes first.
/// Without variants there is one, "as is". Throws Error (Refused).
std::vector<Variant> parseVariants(Fields &definition);
Json toJson(const Variant &variant);

} // namespace moire::experiments
