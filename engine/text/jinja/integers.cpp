// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/jinja/integers.h"

#include "text/jinja/unicode.h"

#include <charconv>
#include <limits>

namespace moire::jinja {

namespace {

struct Digits {
    bool negative = false;
    int base = 10;
    std::string text; ///< without sign, prefix and underscores
};

int digitOf(char c)
{
    return c >= '0' && c <= '9' ? c - '0'
        : c >= 'a' && c <= 'z'  ? c - 'a' + 10
        : c >= 'A' && c <= 'Z'  ? c - 'A' + 10
                                : 99;
}

std::optional<Digits> digitsOf(std::string_view text, int base)
{
    Digits digits;
    text = stripSpaceLeft(stripSpaceRight(text));
    if (text.starts_with('-') || text.starts_with('+')) {
        digits.negative = text.front() == '-';
        text.remove_prefix(1);
    }
    const int prefix = text.size() < 2 || text[0] != '0' ? 0
        : text[1] == 'x' || text[1] == 'X'               ? 16
        : text[1] == 'o' || text[1] == 'O'               ? 8
        : text[1] == 'b' || text[1] == 'B'               ? 2
                                                         : 0;
    const bool prefixed = prefix != 0 && (base == 0 || base == prefix);
    if (prefixed) {
        text.remove_prefix(2);
        if (text.starts_with('_'))
            text.remove_prefix(1);
    }
    digits.base = base != 0 ? base : prefixed ? prefix : 10;
    bool afterDigit = false;
    for (const char c : text) {
        if (c == '_' && afterDigit) {
            afterDigit = false;
            continue;
        }
        if (digitOf(c) >= digits.base)
            return std::nullopt;
        digits.text += c;
        afterDigit = true;
    }
    if (!afterDigit)
        return std::nullopt;
    const bool zeros = digits.text.find_first_not_of('0') == std::string::npos;
    if (base == 0 && !prefixed && digits.text.size() > 1 && digits.text[0] == '0' && !zeros)
        return std::nullopt; // 012 would be octal in other languages
    return digits;
}

} // namespace

bool isInteger(std::string_view text, int base)
{
    return digitsOf(text, base).has_value();
}

std::optional<int64_t> parseInteger(std::string_view text, int base)
{
    const std::optional<Digits> digits = digitsOf(text, base);
    if (!digits)
        return std::nullopt;
    const std::string number = (digits->negative ? "-" : "") + digits->text;
    int64_t value = 0;
    const auto status = std::from_chars(number.data(), number.data() + number.size(), value, digits->base).ec;
    return status == std::errc() ? std::optional(value) : std::nullopt;
}

std::string shortened(std::string_view digits)
{
    return digits.size() <= 40 ? std::string(digits) : std::string(digits.substr(0, 37)) + "...";
}

} // namespace moire::jinja
