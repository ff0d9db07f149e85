// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/chat_template.h>

#include <stop_token>
#include <string>

namespace moire::jinja {

/// Renders the messages of \p context; if the template rejects them, changes them to what its authors expect. \p note,
/// unless null, then says what was changed. Throws like ChatTemplate::render; of several errors, it prefers one that
/// the template itself raised.
std::string renderAdapted(const ChatTemplate &source, nlohmann::ordered_json context, std::string *note,
                          const std::stop_token &stop);

} // namespace moire::jinja
