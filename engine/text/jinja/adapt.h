// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/chat_template.h>

#include <stop_token>
#include <string>

namespace moire::jinja {

/// Renders the messages of \p context, and where the template refuses them as they are, what its authors expect in
/// their place; \p note, unless null, then says what was changed. Throws as ChatTemplate::render; of several refusals
/// the template's own message is told.
std::string renderAdapted(const ChatTemplate &source, nlohmann::ordered_json context, std::string *note,
                          const std::stop_token &stop);

} // namespace moire::jinja
