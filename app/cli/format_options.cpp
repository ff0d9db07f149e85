// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include <nlohmann/json.hpp>

namespace moire::cli {

void FormatOptions::add(CLI::App &app)
{
    app.add_option("--chat-template", name, "use this built-in chat format instead of the model's own template")
        ->check(CLI::IsMember(ChatTemplate::builtinNames()));
}

RenderedPrompt FormatOptions::render(const Model &model, const nlohmann::ordered_json &messages,
                                     std::string &lastNote) const
{
    const ChatFormat format = name.empty() ? *model.chatFormat() : model.chatFormat()->withBuiltin(name);
    try {
        std::string note;
        RenderedPrompt prompt = format.render(messages, nullptr, nullptr, true, &note, interruption().get_token());
        if (!note.empty() && note != std::exchange(lastNote, note))
            warn(note);
        return prompt;
    } catch (const TemplateError &error) {
        const bool raised = error.cause() == TemplateError::Cause::Raised;
        throw Error(error.kind(), error.problem(), error.where(),
                    std::string(raised ? "change the messages, or " : "") +
                        "choose a chat format, such as --chat-template " + format.proposed());
    }
}

} // namespace moire::cli
