// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/verifier.h"

#include "experiments/verse.h"

#include <moire/error.h>
#include <moire/json.h>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace moire::experiments {

using Json = nlohmann::ordered_json;

namespace {

bool isSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Bytes of characters beyond ASCII count as letters.
bool isWordByte(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
        static_cast<unsigned char>(c) >= 0x80;
}

std::string replaced(std::string text, std::string_view from, std::string_view to)
{
    for (size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size())
        text.replace(at, from.size(), to);
    return text;
}

/// "6 × 7 = 42", with "with remainder R" and "so the answer is 42" where they stand.
struct Sum {
    std::string first, sign, second, result, remainder;
    bool operator==(const Sum &) const = default;
};

class SumScanner {
public:
    explicit SumScanner(std::string_view text) : m_rest(text) { }

    std::optional<Sum> scan()
    {
        Sum sum;
        sum.first = number(true);
        if (!skip(" "))
            return std::nullopt;
        for (const std::string_view sign : {"-", "+", "×", "/"})
            if (sum.sign.empty() && skip(sign))
                sum.sign = sign;
        if (sum.first.empty() || sum.sign.empty() || !skip(" ") || (sum.second = number(false)).empty() ||
            !skip(" = ") || (sum.result = number(true)).empty())
            return std::nullopt;
        if (skip(" with remainder ") && (sum.remainder = number(false)).empty())
            return std::nullopt;
        if (skip(", so the answer is ") && number(true) != sum.result)
            return std::nullopt;
        if (!m_rest.empty())
            return std::nullopt;
        if ((sum.sign == "+" || sum.sign == "×") && sum.second < sum.first)
            std::swap(sum.first, sum.second);
        return sum;
    }

private:
    bool skip(std::string_view what)
    {
        if (!m_rest.starts_with(what))
            return false;
        m_rest.remove_prefix(what.size());
        return true;
    }

    std::string number(bool negative)
    {
        size_t n = negative && m_rest.starts_with('-') ? 1 : 0;
        const size_t digits = n;
        while (n < m_rest.size() && isDigit(m_rest[n]))
            ++n;
        if (n == digits)
            return {};
        const std::string result(m_rest.substr(0, n));
        m_rest.remove_prefix(n);
        return result;
    }

    std::string_view m_rest;
};

bool isSentence(const std::string &text, const std::string &answer)
{
    const std::string said = plainLine(replaced(text, "−", "-"));
    const std::string wanted = plainLine(answer);
    if (said == wanted)
        return true;
    const std::optional<Sum> sum = SumScanner(said).scan();
    return sum && sum == SumScanner(wanted).scan();
}

bool hasWord(std::string_view text, std::string_view word)
{
    for (size_t at = 0; (at = text.find(word, at)) != std::string_view::npos; ++at) {
        const size_t end = at + word.size();
        if ((at == 0 || !isWordByte(text[at - 1])) && (end >= text.size() || !isWordByte(text[end])))
            return true;
    }
    return false;
}

bool hasWords(const std::string &text, const std::string &expected)
{
    const std::string said = plainLine(text);
    std::string wanted = expected;
    std::transform(wanted.begin(), wanted.end(), wanted.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    for (size_t at = 0; at <= wanted.size();) {
        const size_t end = std::min(wanted.find('|', at), wanted.size());
        if (!hasWord(said, std::string_view(wanted).substr(at, end - at)))
            return false;
        at = end + 1;
    }
    return true;
}

std::optional<Json> parsed(std::string_view text)
{
    try {
        return std::optional(parseJson(text, "answer"));
    } catch (const Error &) {
        return std::nullopt;
    }
}

/// The value between the first opening bracket and the last closing one.
std::optional<Json> bracketed(std::string_view text)
{
    const size_t first = text.find_first_of("[{");
    const size_t last = text.find_last_of("]}");
    if (first == std::string_view::npos || last == std::string_view::npos || last < first)
        return std::nullopt;
    return parsed(text.substr(first, last + 1 - first));
}

/// Keys in one order, and 1 differs from 1.0 and true.
std::string canonical(const Json &value)
{
    return nlohmann::json(value).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

bool sameValue(const std::string &text, const std::string &expected)
{
    const std::optional<Json> said = bracketed(text);
    const std::optional<Json> wanted = bracketed(expected);
    return said && wanted && canonical(*said) == canonical(*wanted);
}

/// Reads one number at \p at; none: there is none. Moves \p at past it.
std::optional<double> numberAt(std::string_view text, size_t &at)
{
    constexpr std::string_view minus = "−";
    // A sign right after a letter or digit is a dash or a difference.
    const std::string_view before = text.substr(0, at);
    const size_t sign = before.ends_with('-') ? 1 : before.ends_with(minus) ? minus.size() : 0;
    std::string plain = sign > 0 && (at == sign || !isWordByte(text[at - sign - 1])) ? "-" : "";
    const auto groupOfThree = [&](size_t comma) {
        return comma + 3 < text.size() && isDigit(text[comma + 1]) && isDigit(text[comma + 2]) &&
            isDigit(text[comma + 3]) && (comma + 4 >= text.size() || !isDigit(text[comma + 4]));
    };
    size_t whole = 0;
    for (; at < text.size(); ++at) {
        if (isDigit(text[at])) {
            plain += text[at];
            ++whole;
        } else if (!((text[at] == ',' || text[at] == '_') && whole > 0 && groupOfThree(at))) {
            break;
        }
    }
    if (at + 1 < text.size() && text[at] == '.' && isDigit(text[at + 1]))
        for (plain += text[at++]; at < text.size() && isDigit(text[at]); ++at)
            plain += text[at];
    if (at + 1 < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        size_t end = at + 1 + (text[at + 1] == '-' || text[at + 1] == '+' ? 1 : 0);
        const size_t digits = end;
        while (end < text.size() && isDigit(text[end]))
            ++end;
        if (end > digits && (end >= text.size() || !isWordByte(text[end]))) {
            plain += 'e';
            const size_t from = at + 1 + (text[at + 1] == '+' ? 1 : 0);
            plain += text.substr(from, end - from);
            at = end;
        }
    }
    double value = 0.0;
    const auto [end, status] = std::from_chars(plain.data(), plain.data() + plain.size(), value);
    return status == std::errc() && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

} // namespace

std::string plainLine(std::string_view text)
{
    std::string line;
    for (const char c : text) {
        if (!isSpace(c))
            line += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
        else if (!line.empty() && line.back() != ' ')
            line += ' ';
    }
    while (!line.empty() && line.back() == ' ')
        line.pop_back();
    while (!line.empty() && (line.back() == '.' || line.back() == '!'))
        line.pop_back();
    return line;
}

bool isCheck(std::string_view check)
{
    constexpr std::array<std::string_view, 5> checks{"sentence", "contains", "json", "verse", "rhyme"};
    return std::find(checks.begin(), checks.end(), check) != checks.end();
}

bool verify(std::string_view check, const std::string &expected, const std::string &answer, const std::string &text)
{
    if (check == "sentence")
        return isSentence(text, answer);
    if (check == "contains")
        return hasWords(text, expected);
    if (check == "json")
        return sameValue(text, expected);
    if (check == "verse")
        return isCouplet(expected, text);
    return check == "rhyme" && namesRhyme(expected, text);
}

std::optional<double> lastNumber(std::string_view text)
{
    std::optional<double> last;
    for (size_t at = 0; at < text.size();) {
        if (isDigit(text[at])) {
            const std::optional<double> number = numberAt(text, at);
            if (number)
                last = number;
        } else {
            ++at;
        }
    }
    return last;
}

std::optional<Json> jsonIn(std::string_view text)
{
    const size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return std::nullopt;
    std::optional<Json> whole = parsed(text.substr(first));
    if (whole)
        return whole;
    constexpr std::string_view fence = "```";
    const size_t open = text.find(fence);
    const size_t line = open == std::string_view::npos ? open : text.find('\n', open);
    const size_t close = line == std::string_view::npos ? line : text.find(fence, line);
    if (close != std::string_view::npos)
        if (std::optional<Json> fenced = parsed(text.substr(line + 1, close - line - 1)))
            return fenced;
    return bracketed(text);
}

} // namespace moire::experiments
