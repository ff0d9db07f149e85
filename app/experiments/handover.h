// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/answer.h"
#include "experiments/definition.h"

namespace moire::experiments {

/// \p handover with both marks replaced, in one pass, so that marks within the texts stay.
std::string filledHandover(const std::string &handover, const std::string &question, const std::string &reasoning);

/// The prompt of a variant that takes its reasoning from another one: in \p prompt's last message, Variant::handover
/// with {question} replaced by the message's text, and {reasoning} by what \p reasoned thought (or answered, if it did
/// not think). Throws Error: \p reasoned has a failure or no text, or the prompt has no messages.
Prompt handedOver(const Prompt &prompt, const Variant &variant, const Answer &reasoned);

} // namespace moire::experiments
