// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Splits source text into tokens with Jinja's white space rules (https://jinja.palletsprojects.com/templates/) as set
/// by transformers: trim_blocks and lstrip_blocks on, one line break at the end of the source dropped.
namespace moire::jinja {

enum class TokenType : uint8_t {
    Text, ///< outside any tag
    VariableBegin, ///< {{
    VariableEnd,
    BlockBegin, ///< {%
    BlockEnd,
    Name,
    String, ///< text unescaped
    Integer,
    Float,
    Operator, ///< text is the operator
    End,
};

struct Token {
    TokenType type = TokenType::End;
    std::string text;
    size_t line = 1;
    size_t column = 1;
};

/// Throws Failure with line and column. Handles comments and raw blocks.
std::vector<Token> tokenize(std::string_view source);

} // namespace moire::jinja
