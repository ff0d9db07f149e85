// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/jinja/lexer.h"

#include "text/jinja/unicode.h"
#include "text/jinja/value.h"

#include <algorithm>
#include <array>

namespace moire::jinja {

namespace {

constexpr size_t maxSourceBytes = 4u << 20;

bool isNameStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (c & 0x80);
}
bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

class Lexer {
public:
    explicit Lexer(std::string source) : m_source(std::move(source)) { }

    std::vector<Token> run()
    {
        while (m_at < m_source.size())
            text();
        push(TokenType::End, {});
        return std::move(m_tokens);
    }

private:
    bool starts(std::string_view what, size_t at) const
    {
        return std::string_view(m_source).substr(at).starts_with(what);
    }
    bool starts(std::string_view what) const { return starts(what, m_at); }

    void push(TokenType type, std::string text)
    {
        m_tokens.push_back({type, std::move(text), m_line, m_at - m_lineStart + 1});
    }

    [[noreturn]] void error(std::string message) const
    {
        throw Failure{std::move(message), m_line, m_at - m_lineStart + 1};
    }

    void advance(size_t n)
    {
        for (const size_t end = m_at + n; m_at < end; ++m_at)
            if (m_source[m_at] == '\n') {
                ++m_line;
                m_lineStart = m_at + 1;
            }
    }

    size_t nextTag() const
    {
        for (size_t i = m_source.find('{', m_at); i != std::string::npos; i = m_source.find('{', i + 1))
            if (i + 1 < m_source.size() && (m_source[i + 1] == '{' || m_source[i + 1] == '%' || m_source[i + 1] == '#'))
                return i;
        return m_source.size();
    }

    /// Text up to the next tag, then the tag.
    void text()
    {
        const size_t tag = nextTag();
        std::string_view text = std::string_view(m_source).substr(m_at, tag - m_at);
        const char kind = tag < m_source.size() ? m_source[tag + 1] : '\0';
        const char sign = tag + 2 < m_source.size() ? m_source[tag + 2] : '\0';
        if (kind != '\0' && sign == '-')
            text = stripSpaceRight(text);
        else if ((kind == '%' || kind == '#') && sign != '+')
            text = stripLineStart(text);
        if (!text.empty())
            push(TokenType::Text, std::string(text));
        const size_t textEnd = tag;
        advance(textEnd - m_at);
        if (kind == '#')
            comment();
        else if (kind == '{')
            code(TokenType::VariableBegin, TokenType::VariableEnd, "}}");
        else if (kind == '%')
            block();
    }

    /// lstrip_blocks: removes blanks between the start of a line and a tag.
    std::string_view stripLineStart(std::string_view text) const
    {
        const size_t lineBreak = text.rfind('\n');
        const size_t start = lineBreak == std::string_view::npos ? 0 : lineBreak + 1;
        const bool lineStarts = start > 0 || m_at == 0 || m_source[m_at - 1] == '\n';
        const std::string_view blanks = text.substr(start);
        return lineStarts && stripSpaceLeft(blanks).empty() ? text.substr(0, start) : text;
    }

    /// After a closing mark: `-` removes all white space; otherwise trim_blocks removes one line break after blocks and
    /// comments.
    void afterTag(char sign, bool trims)
    {
        if (sign == '-')
            advance(static_cast<size_t>(m_source.size() - m_at) -
                    stripSpaceLeft(std::string_view(m_source).substr(m_at)).size());
        else if (trims && sign != '+' && m_at < m_source.size() && m_source[m_at] == '\n')
            advance(1);
    }

    void comment()
    {
        const size_t end = m_source.find("#}", m_at + 2);
        if (end == std::string::npos)
            error("a comment is not closed");
        const char sign = end > m_at + 2 ? m_source[end - 1] : '\0';
        advance(end + 2 - m_at);
        afterTag(sign, true);
    }

    void block()
    {
        size_t i = m_at + 2;
        if (i < m_source.size() && (m_source[i] == '-' || m_source[i] == '+'))
            ++i;
        i = m_source.find_first_not_of(" \t\r\n", i);
        if (i != std::string::npos && starts("raw", i)) {
            const size_t close = m_source.find_first_not_of(" \t\r\n", i + 3);
            if (close != std::string::npos && (starts("%}", close) || starts("-%}", close) || starts("+%}", close)))
                return raw(close);
        }
        code(TokenType::BlockBegin, TokenType::BlockEnd, "%}");
    }

    /// Reads everything up to {% endraw %} as text; \p close: position of the opening tag's end mark.
    void raw(size_t close)
    {
        const char openSign = m_source[close];
        advance(close + (openSign == '%' ? 2 : 3) - m_at);
        afterTag(openSign, true);
        const size_t begin = m_at;
        for (size_t tag = m_source.find("{%", m_at); tag != std::string::npos; tag = m_source.find("{%", tag + 2)) {
            size_t i = tag + 2;
            const char sign = i < m_source.size() ? m_source[i] : '\0';
            i = m_source.find_first_not_of(" \t\r\n", sign == '-' || sign == '+' ? i + 1 : i);
            if (i == std::string::npos || !starts("endraw", i))
                continue;
            i = m_source.find_first_not_of(" \t\r\n", i + 6);
            if (i == std::string::npos || !(starts("%}", i) || starts("-%}", i) || starts("+%}", i)))
                continue;
            std::string_view text = std::string_view(m_source).substr(begin, tag - begin);
            text = sign == '-' ? stripSpaceRight(text) : sign == '+' ? text : stripLineStart(text);
            if (!text.empty())
                push(TokenType::Text, std::string(text));
            const char endSign = m_source[i];
            advance(i + (endSign == '%' ? 2 : 3) - m_at);
            afterTag(endSign, true);
            return;
        }
        error("a raw block is not closed");
    }

    /// The inside of {{ }} or {% %}.
    void code(TokenType begin, TokenType end, std::string_view mark)
    {
        push(begin, {});
        advance(2);
        if (m_at < m_source.size() &&
            (m_source[m_at] == '-' || (m_source[m_at] == '+' && begin == TokenType::BlockBegin)))
            advance(1);
        size_t open = 0; // open brackets: inside them, }} closes dictionaries
        while (true) {
            advance(
                static_cast<size_t>(std::min(m_source.find_first_not_of(" \t\r\n\v\f", m_at), m_source.size()) - m_at));
            if (m_at >= m_source.size())
                error("a tag is not closed");
            const char sign = m_source[m_at];
            const bool signedEnd =
                (sign == '-' || (sign == '+' && end == TokenType::BlockEnd)) && starts(mark, m_at + 1);
            if (open == 0 && (starts(mark) || signedEnd)) {
                push(end, {});
                advance(mark.size() + (signedEnd ? 1 : 0));
                return afterTag(signedEnd ? sign : '\0', end == TokenType::BlockEnd);
            }
            item(open);
        }
    }

    void item(size_t &open)
    {
        const char c = m_source[m_at];
        if (isNameStart(c))
            return name();
        if (isDigit(c))
            return number();
        if (c == '\'' || c == '"')
            return string(c);
        static constexpr std::array<std::string_view, 6> two{"==", "!=", "<=", ">=", "//", "**"};
        const std::string_view pair = std::string_view(m_source).substr(m_at, 2);
        const bool isPair = std::find(two.begin(), two.end(), pair) != two.end();
        if (!isPair && std::string_view("+-*/%~()[]{}<>=.,:|").find(c) == std::string_view::npos)
            error("unexpected character '" + std::string(1, c) + "'");
        if (c == '(' || c == '[' || c == '{')
            ++open;
        if (c == ')' || c == ']' || c == '}') {
            if (open == 0)
                error("unexpected '" + std::string(1, c) + "'");
            --open;
        }
        push(TokenType::Operator, std::string(isPair ? pair : pair.substr(0, 1)));
        advance(isPair ? 2 : 1);
    }

    void name()
    {
        size_t end = m_at;
        while (end < m_source.size() && (isNameStart(m_source[end]) || isDigit(m_source[end])))
            ++end;
        push(TokenType::Name, m_source.substr(m_at, end - m_at));
        advance(end - m_at);
    }

    void number()
    {
        size_t end = m_at;
        const auto digits = [&] {
            while (end < m_source.size() && (isDigit(m_source[end]) || m_source[end] == '_'))
                ++end;
        };
        bool isFloat = false;
        const bool afterDot =
            !m_tokens.empty() && m_tokens.back().type == TokenType::Operator && m_tokens.back().text == "."; // of a.0.1
        if (const char kind = m_at + 1 < m_source.size() ? static_cast<char>(m_source[m_at + 1] | 0x20) : '\0';
            m_source[m_at] == '0' && (kind == 'x' || kind == 'o' || kind == 'b')) {
            end += 2;
            while (end < m_source.size() && (isHexDigit(m_source[end]) || m_source[end] == '_'))
                ++end;
        }
        digits();
        if (!afterDot && end + 1 < m_source.size() && m_source[end] == '.' && isDigit(m_source[end + 1])) {
            isFloat = true;
            ++end;
            digits();
        }
        if (!afterDot && end < m_source.size() && (m_source[end] == 'e' || m_source[end] == 'E')) {
            size_t exponent = end + 1;
            if (exponent < m_source.size() && (m_source[exponent] == '+' || m_source[exponent] == '-'))
                ++exponent;
            if (exponent < m_source.size() && isDigit(m_source[exponent])) {
                isFloat = true;
                end = exponent;
                digits();
            }
        }
        std::string text = m_source.substr(m_at, end - m_at);
        std::erase(text, '_');
        push(isFloat ? TokenType::Float : TokenType::Integer, std::move(text));
        advance(end - m_at);
    }

    void string(char quote)
    {
        std::string text;
        size_t i = m_at + 1;
        while (i < m_source.size() && m_source[i] != quote) {
            if (m_source[i] == '\\' && i + 1 < m_source.size())
                i = escape(i + 1, text);
            else
                text += m_source[i++];
        }
        if (i >= m_source.size())
            error("a string is not closed");
        push(TokenType::String, std::move(text));
        advance(i + 1 - m_at);
    }

    /// Python's escapes; \p at: the position after the backslash. Returns the position after the escape.
    size_t escape(size_t at, std::string &text)
    {
        const char c = m_source[at];
        static constexpr std::string_view names = "abfnrtv\\'\"";
        static constexpr std::string_view values = "\a\b\f\n\r\t\v\\'\"";
        if (const size_t i = names.find(c); i != std::string_view::npos) {
            text += values[i];
            return at + 1;
        }
        if (c == '\n')
            return at + 1;
        if (c == 'x' || c == 'u' || c == 'U')
            return hexadecimal(at + 1, c == 'x' ? 2 : c == 'u' ? 4 : 8, text);
        if (c >= '0' && c <= '7') {
            char32_t value = 0;
            size_t i = at;
            for (; i < at + 3 && i < m_source.size() && m_source[i] >= '0' && m_source[i] <= '7'; ++i)
                value = value * 8 + static_cast<char32_t>(m_source[i] - '0');
            appendCodePoint(text, value);
            return i;
        }
        text += '\\';
        return at;
    }

    size_t hexadecimal(size_t at, size_t digits, std::string &text)
    {
        char32_t value = 0;
        for (size_t i = at; i < at + digits; ++i) {
            const char c = i < m_source.size() ? m_source[i] : '\0';
            const int digit = isDigit(c) ? c - '0'
                : c >= 'a' && c <= 'f'   ? c - 'a' + 10
                : c >= 'A' && c <= 'F'   ? c - 'A' + 10
                                         : -1;
            if (digit < 0)
                error("incomplete escape in a string");
            value = value * 16 + static_cast<char32_t>(digit);
        }
        if (value > 0x10FFFF || (value >= 0xD800 && value < 0xE000))
            error("an escape in a string is not a valid character");
        appendCodePoint(text, value);
        return at + digits;
    }

    std::string m_source;
    size_t m_at = 0;
    size_t m_line = 1;
    size_t m_lineStart = 0;
    std::vector<Token> m_tokens;
};

} // namespace

std::vector<Token> tokenize(std::string_view source)
{
    if (source.size() > maxSourceBytes)
        fail("the template is longer than 4 MiB");
    std::string text;
    text.reserve(source.size());
    for (size_t i = 0; i < source.size(); ++i) { // normalise line breaks like Jinja
        if (source[i] == '\r') {
            text += '\n';
            i += i + 1 < source.size() && source[i + 1] == '\n' ? 1 : 0;
        } else {
            text += source[i];
        }
    }
    if (text.ends_with('\n'))
        text.pop_back();
    return Lexer(std::move(text)).run();
}

} // namespace moire::jinja
