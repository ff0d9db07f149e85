// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/definition.h"

namespace moire::experiments {

/// Reads the list of prompts of a definition: prompts, files of prompts, templates with tables. Ids are made unique or
/// refused. Throws Error (Refused).
std::vector<Prompt> parsePrompts(const Json &list, const std::filesystem::path &folder, const std::string &where);
Json toJson(const Prompt &prompt);

/// Replaces {name} in \p text by the variables' values, whose own names are replaced as well; {{ and }} are braces.
/// Throws Error (Refused): an unknown name, a cycle, a result above Limits::promptBytes.
std::string expand(const std::string &text, const Json &variables, const std::string &where);

} // namespace moire::experiments
