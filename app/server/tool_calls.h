// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api.h"

#include <moire/tokenizer.h>

#include <string>
#include <string_view>
#include <vector>

namespace moire {
class Model;
}

/// Tool calls as model families write them.
namespace moire::server {

struct ToolCall {
    std::string id; ///< nine letters and digits, which every family's template accepts
    std::string name;
    std::string arguments; ///< JSON
};

/// The marks of a family around its calls, and what stands between them.
struct ToolFormat {
    enum class Body : uint8_t {
        Objects, ///< an object {"name", "arguments"} or a list of them: Hermes, Qwen, Granite, Llama
        NamedJson, ///< a list as above, or name[ARGS]{...}: Mistral
        Functions, ///< <function=name><parameter=key>value</parameter></function>: Qwen3-Coder
        Tags, ///< name, then <arg_key>key</arg_key><arg_value>value</arg_value>: GLM
        Invokes, ///< <invoke name="x"><parameter name="key">value</parameter></invoke>: MiniMax
        DeepSeek, ///< calls between marks of their own, with the name before a separator
    };
    std::string open; ///< empty: the whole answer is the call, if it is an object (Llama)
    std::string close; ///< empty: the end of the answer
    Body body = Body::Objects;
};

/// The format that the source of a chat template shows; nullopt if it takes no tools or shows no format known here.
std::optional<ToolFormat> toolFormatOf(std::string_view templateSource);
/// The same of the model's own template. Throws ApiError (400) if it takes no tools.
std::optional<ToolFormat> toolFormatOf(const Model &model);

/// A tool as templates expect it, from one with `name` and `description` at its top. Throws ApiError (400) without a
/// name. \p parameters: its JSON schema, or null.
Json functionTool(const Fields &tool, const Json *parameters);

/// Control tokens that are part of a family's marks, so that their text must be kept.
std::vector<TokenId> markTokens(const ToolFormat &format, const Tokenizer &tokenizer);

/// Finds calls in an answer as it arrives. A call is reported when it is complete; what turns out not to be a call is
/// text.
class ToolCallReader {
public:
    /// \p tools: a list in OpenAI's form, for the types of arguments that the family writes as plain text.
    ToolCallReader(ToolFormat format, Json tools);

    struct Event {
        std::string text;
        std::optional<ToolCall> call;
    };
    std::vector<Event> push(std::string_view text);
    std::vector<Event> flush();

private:
    void outside(std::vector<Event> &events);
    bool inside(std::vector<Event> &events, bool end);
    std::vector<ToolCall> parse(std::string_view body) const;
    Json typed(const std::string &tool, const std::string &key, std::string_view value) const;

    ToolFormat m_format;
    Json m_tools;
    std::string m_held;
    bool m_inside = false;
    size_t m_searched = 0; ///< of m_held, for the close mark
    std::string m_gap; ///< white space that separates the call from what came before
    bool m_blank = true; ///< nothing but white space since the beginning, or since the last call
    bool m_called = false;
};

} // namespace moire::server
