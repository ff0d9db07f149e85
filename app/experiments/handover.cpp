// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/handover.h"

#include <moire/error.h>

namespace moire::experiments {

std::string filledHandover(const std::string &handover, const std::string &question, const std::string &reasoning)
{
    std::string filled;
    for (size_t at = 0; at < handover.size();) {
        const std::string_view rest = std::string_view(handover).substr(at);
        if (rest.starts_with(questionMark)) {
            filled += question;
            at += questionMark.size();
        } else if (rest.starts_with(reasoningMark)) {
            filled += reasoning;
            at += reasoningMark.size();
        } else {
            filled += handover[at++];
        }
    }
    return filled;
}

Prompt handedOver(const Prompt &prompt, const Variant &variant, const Answer &reasoned)
{
    const std::string where = "reasoning of '" + printable(variant.reasoningFrom, 60) + "'";
    if (!reasoned.failure.empty())
        throw Error(ErrorKind::Failed, "there is none: " + reasoned.failure, where, "run its cells again");
    const std::string &reasoning = reasoned.thinking.empty() ? reasoned.text : reasoned.thinking;
    if (reasoning.empty())
        throw Error(ErrorKind::Failed, "it is empty", where, "let it draw more tokens");
    const Json nothing;
    const Json &last = prompt.messages.is_array() && !prompt.messages.empty() ? prompt.messages.back() : nothing;
    if (!last.is_object() || !last.contains("content") || !last["content"].is_string())
        throw Error(ErrorKind::Refused, "reasoning can only be handed over in a prompt for the chat template", where,
                    "use a prompt with a question or messages");
    Prompt handed = prompt;
    Json &content = handed.messages.back()["content"];
    content = filledHandover(variant.handover, content.get<std::string>(), reasoning);
    return handed;
}

} // namespace moire::experiments
