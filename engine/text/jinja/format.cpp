// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/jinja/format.h"

#include "text/jinja/integers.h"
#include "text/jinja/unicode.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace moire::jinja {

namespace {

/// How to format one value.
struct Spec {
    std::string fill = " "; ///< one character
    char align = '\0'; ///< < > ^ =; '\0': the default of the value's type
    char sign = '-'; ///< - + or a space
    char group = '\0'; ///< , or _ between thousands
    bool alternate = false; ///< 0x before hexadecimal digits
    int64_t width = 0;
    int64_t precision = -1;
    char type = '\0';
};

constexpr int64_t maxPrecision = 1000;

void checkSize(Interpreter &i, size_t size)
{
    i.budget().bytes(size);
    if (size > i.budget().limits().memoryBytes)
        failExhausted("the template uses too much memory");
}

/// \p head: bytes of sign and prefix, if \p text is a number.
std::string padded(Interpreter &i, const Spec &spec, const std::string &text, char align, size_t head = 0)
{
    const auto missing = std::max<int64_t>(spec.width - static_cast<int64_t>(codePointCount(text)), 0);
    checkSize(i, text.size() + static_cast<size_t>(missing) * spec.fill.size());
    const auto fill = [&](int64_t n) {
        std::string out;
        for (; n > 0; --n)
            out += spec.fill;
        return out;
    };
    switch (spec.align ? spec.align : align) {
    case '<':
        return text + fill(missing);
    case '^':
        return fill(missing / 2) + text + fill(missing - missing / 2);
    case '=':
        return text.substr(0, head) + fill(missing) + text.substr(head);
    default:
        return fill(missing) + text;
    }
}

std::string grouped(std::string digits, char separator, size_t every)
{
    const size_t end = std::min(digits.find_first_not_of("0123456789abcdefABCDEF"), digits.size());
    for (size_t at = end; at > every; at -= every)
        digits.insert(at - every, 1, separator);
    return digits;
}

std::string withSign(Interpreter &i, const Spec &spec, bool negative, const std::string &prefix, std::string digits)
{
    if (spec.group)
        digits = grouped(std::move(digits), spec.group, prefix.empty() ? 3 : 4);
    const std::string head = (negative ? "-" : spec.sign == '-' ? "" : std::string(1, spec.sign)) + prefix;
    return padded(i, spec, head + digits, '>', head.size());
}

std::string upperCase(std::string text)
{
    return toUpper(text);
}

std::string formatInteger(Interpreter &i, const Spec &spec, int64_t value)
{
    const char type = spec.type == '\0' || spec.type == 'n' || spec.type == 'i' || spec.type == 'u' ? 'd' : spec.type;
    if (type == 'c') {
        if (value < 0 || value > 0x10FFFF)
            fail("%c arg not in range(0x110000)");
        std::string text;
        appendCodePoint(text, static_cast<char32_t>(value));
        return padded(i, spec, text, '<');
    }
    const int base = type == 'd' ? 10 : type == 'o' ? 8 : type == 'b' ? 2 : type == 'x' || type == 'X' ? 16 : 0;
    if (base == 0)
        fail(std::string("unknown format code '") + type + "' for an integer");
    const uint64_t size = value < 0 ? 0 - static_cast<uint64_t>(value) : static_cast<uint64_t>(value);
    char buffer[70];
    std::string digits(buffer, std::to_chars(buffer, buffer + sizeof buffer, size, base).ptr);
    if (static_cast<int64_t>(digits.size()) < spec.precision)
        digits.insert(0, static_cast<size_t>(std::min(spec.precision, maxPrecision)) - digits.size(), '0');
    const std::string prefix = spec.alternate && base != 10 ? std::string("0") + type : std::string();
    return withSign(i, spec, value < 0, prefix, type == 'X' ? upperCase(digits) : digits);
}

std::string formatReal(Interpreter &i, const Spec &spec, double value)
{
    if (spec.precision > maxPrecision)
        fail("the precision of a format is greater than " + std::to_string(maxPrecision));
    const char type = static_cast<char>(spec.type | 0x20);
    const bool percent = spec.type == '%';
    const double size = std::abs(percent ? value * 100.0 : value);
    const bool plain = spec.type == '\0' && spec.precision < 0;
    std::string digits;
    if (!std::isfinite(size) || plain) {
        digits = formatFloat(size);
    } else {
        const bool general = spec.type == '\0' || type == 'g' || type == 'n';
        if (!general && type != 'f' && type != 'e' && !percent)
            fail(std::string("unknown format code '") + spec.type + "' for a float");
        const auto format = general ? std::chars_format::general
            : type == 'e'           ? std::chars_format::scientific
                                    : std::chars_format::fixed;
        const int precision = spec.precision < 0 ? 6 : static_cast<int>(spec.precision);
        digits.resize(400 + static_cast<size_t>(precision));
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), size, format, precision).ptr;
        digits.resize(static_cast<size_t>(end - digits.data()));
        if (spec.type == '\0' && digits.find_first_not_of("0123456789") == std::string::npos)
            digits += ".0";
    }
    if (percent)
        digits += '%';
    if (spec.type == 'E' || spec.type == 'G' || spec.type == 'F')
        digits = upperCase(digits);
    return withSign(i, spec, std::signbit(value) && !std::isnan(value), {}, std::move(digits));
}

std::string formatText(Interpreter &i, const Spec &spec, const std::string &text, char align)
{
    i.budget().bytes(text.size());
    if (spec.precision < 0)
        return padded(i, spec, text, align);
    size_t end = 0;
    for (int64_t n = 0; n < spec.precision && end < text.size(); ++n)
        end += sequenceLength(text, end);
    return padded(i, spec, text.substr(0, end), align);
}

bool isRealType(char type)
{
    return std::string_view("eEfFgG%").find(type) != std::string_view::npos;
}

/// The number at \p at, which moves past its digits; -1 if there are none.
int64_t digits(std::string_view text, size_t &at)
{
    int64_t number = -1;
    const auto [end, status] = std::from_chars(text.data() + at, text.data() + text.size(), number);
    if (at < text.size() && text[at] == '-')
        return -1;
    if (status == std::errc::result_out_of_range)
        fail("the width or precision of a format is too large");
    if (status == std::errc())
        at = static_cast<size_t>(end - text.data());
    return number;
}

Spec parseSpec(const std::string &text)
{
    Spec spec;
    const auto aligns = [](char c) { return c == '<' || c == '>' || c == '^' || c == '='; };
    size_t at = 0;
    const size_t n = text.empty() ? 0 : sequenceLength(text, 0);
    if (n < text.size() && aligns(text[n])) {
        spec.fill = text.substr(0, n);
        spec.align = text[n];
        at = n + 1;
    } else if (!text.empty() && aligns(text[0])) {
        spec.align = text[at++];
    }
    const auto take = [&](std::string_view any) {
        return at < text.size() && any.find(text[at]) != std::string_view::npos ? text[at++] : '\0';
    };
    if (const char sign = take("+- "))
        spec.sign = sign;
    spec.alternate = take("#") != '\0';
    if (take("0") && !spec.align) {
        spec.fill = "0";
        spec.align = '=';
    }
    spec.width = std::max<int64_t>(digits(text, at), 0);
    spec.group = take(",_");
    if (take(".") && (spec.precision = digits(text, at)) < 0)
        fail("Format specifier missing precision");
    spec.type = at < text.size() ? text[at++] : '\0';
    if (at < text.size())
        fail("Invalid format specifier '" + shortened(text) + "'");
    return spec;
}

/// format(value, spec)
std::string formatted(Interpreter &i, const Value &v, const std::string &specification)
{
    if (specification.empty())
        return str(v, i.budget());
    const Spec spec = parseSpec(specification);
    if (v.isFloat() || (v.isNumber() && spec.type != '\0' && isRealType(spec.type)))
        return formatReal(i, spec, v.asDouble());
    if (v.isNumber())
        return formatInteger(i, spec, v.asInt());
    if (!v.isString())
        fail(std::string("unsupported format string passed to ") + v.typeName());
    if (spec.type != '\0' && spec.type != 's')
        fail(std::string("unknown format code '") + spec.type + "' for a string");
    return formatText(i, spec, v.asString(), '<');
}

/// The value of a {field}: an argument, followed by .names and [items].
Value fieldValue(Interpreter &i, std::string_view field, const Args &args, size_t &automatic)
{
    const size_t end = std::min(field.find_first_of(".["), field.size());
    const std::string_view name = field.substr(0, end);
    size_t index = SIZE_MAX;
    if (name.empty())
        index = automatic++;
    else if (std::from_chars(name.data(), name.data() + name.size(), index).ptr != name.data() + name.size())
        index = SIZE_MAX;
    i.budget().step(1 + args.named.size() / 8);
    const Value *found = args.find(index, name);
    if (!found)
        fail("format: no argument for '{" + std::string(field) + "}'");
    Value value = *found;
    for (size_t at = end; at < field.size();) {
        const bool item = field[at] == '[';
        const size_t next = std::min(item ? field.find(']', at) : field.find_first_of(".[", at + 1), field.size());
        if (item && next == field.size())
            fail("Missing ']' in format string");
        const std::string key(field.substr(at + 1, next - at - 1));
        const std::optional<int64_t> number = item ? parseInteger(key, 10) : std::nullopt;
        value = number ? i.item(value, *number) : item ? i.item(value, i.makeString(key)) : i.attribute(value, key);
        at = next + (item ? 1 : 0);
    }
    return value;
}

/// One % field.
class PercentField {
public:
    PercentField(Interpreter &i, const std::string &format, const Value &arguments)
        : m_i(i),
          m_format(format),
          m_arguments(arguments),
          m_values(arguments.isTuple() ? arguments.asList() : Value::List{arguments})
    {
        i.budget().step(m_values.size());
    }

    /// \p at: the position after the %; moves past the field.
    std::string read(size_t &at)
    {
        std::optional<Value> named;
        if (at < m_format.size() && m_format[at] == '(') {
            const size_t close = m_format.find(')', at);
            if (close == std::string::npos || !m_arguments.isDict())
                fail("format requires a mapping");
            named = m_i.item(m_arguments, m_i.makeString(m_format.substr(at + 1, close - at - 1)));
            at = close + 1;
        }
        Spec spec;
        bool zeros = false;
        for (; at < m_format.size() && std::string_view("#0- +").find(m_format[at]) != std::string_view::npos; ++at) {
            const char flag = m_format[at];
            if (flag == '#')
                spec.alternate = true;
            else if (flag == '0')
                zeros = true;
            else if (flag == '-')
                spec.align = '<';
            else if (spec.sign != '+')
                spec.sign = flag;
        }
        spec.width = std::max<int64_t>(size(at), 0);
        if (at < m_format.size() && m_format[at] == '.')
            spec.precision = std::max<int64_t>(size(++at), 0);
        while (at < m_format.size() && std::string_view("hlL").find(m_format[at]) != std::string_view::npos)
            ++at;
        spec.type = at < m_format.size() ? m_format[at++] : '\0';
        if (spec.type == '%')
            return "%";
        const Value value = named ? *named : next();
        if (zeros && !spec.align && spec.type != 's' && spec.type != 'r' && spec.type != 'c') {
            spec.fill = "0";
            spec.align = '=';
        }
        return written(spec, value);
    }

    bool usedAll() const { return m_used == m_values.size() || m_arguments.isDict(); }

private:
    std::string written(Spec spec, const Value &v)
    {
        const char type = spec.type;
        if (type == 's' || type == 'r')
            return formatText(m_i, spec, type == 's' ? str(v, m_i.budget()) : repr(v, m_i.budget()), '>');
        if (type == 'c' && v.isString())
            return formatText(m_i, spec, v.asString(), '>');
        if (!v.isNumber() || type == '\0')
            fail(type == '\0' ? "incomplete format"
                              : std::string("%") + type + " format: a number is required, not " + v.typeName());
        if (isRealType(type))
            return formatReal(m_i, spec, v.asDouble());
        if (!v.isFloat())
            return formatInteger(m_i, spec, v.asInt());
        if ((type != 'd' && type != 'i' && type != 'u') || !(std::abs(v.asDouble()) < 9.2e18))
            fail(std::string("%") + type + " format: " + formatFloat(v.asDouble()) +
                 " is not an integer that fits in 64 bits");
        return formatInteger(m_i, spec, static_cast<int64_t>(v.asDouble()));
    }

    int64_t size(size_t &at)
    {
        if (at >= m_format.size() || m_format[at] != '*')
            return digits(m_format, at);
        ++at;
        const Value v = next();
        if (!v.isInt())
            fail("* wants int");
        return v.asInt();
    }

    Value next()
    {
        if (m_used >= m_values.size())
            fail("not enough arguments for format string");
        return m_values[m_used++];
    }

    Interpreter &m_i;
    const std::string &m_format;
    const Value &m_arguments;
    Value::List m_values;
    size_t m_used = 0;
};

} // namespace

std::string formatPercent(Interpreter &interpreter, const std::string &format, const Value &arguments)
{
    interpreter.budget().bytes(format.size());
    PercentField field(interpreter, format, arguments);
    std::string out;
    for (size_t at = 0; at < format.size();) {
        if (format[at] == '%')
            out += field.read(++at);
        else
            out += format[at++];
        if (out.size() > interpreter.budget().limits().memoryBytes)
            failExhausted("the template uses too much memory");
    }
    if (!field.usedAll())
        fail("not all arguments converted during string formatting");
    return out;
}

std::string formatBraces(Interpreter &interpreter, const std::string &format, const Args &arguments)
{
    interpreter.budget().bytes(format.size());
    std::string out;
    size_t automatic = 0;
    for (size_t at = 0; at < format.size(); ++at) {
        const char c = format[at];
        if ((c == '{' || c == '}') && at + 1 < format.size() && format[at + 1] == c) {
            out += c;
            ++at;
        } else if (c == '{') {
            const size_t end = format.find('}', at);
            if (end == std::string::npos)
                fail("expected '}' before end of string");
            const std::string_view all = std::string_view(format).substr(at + 1, end - at - 1);
            if (all.find('{') != std::string_view::npos)
                fail("format: nested fields are not supported");
            const size_t colon = std::min(all.find(':'), all.size());
            const size_t mark = std::min(all.substr(0, colon).find('!'), colon);
            const std::string_view conversion = all.substr(mark, colon - mark);
            if (!conversion.empty() && conversion != "!s" && conversion != "!r")
                fail("format: this conversion is not supported");
            Value value = fieldValue(interpreter, all.substr(0, mark), arguments, automatic);
            if (!conversion.empty())
                value = interpreter.makeString(conversion == "!s" ? str(value, interpreter.budget())
                                                                  : repr(value, interpreter.budget()));
            out += formatted(interpreter, value, std::string(all.substr(std::min(colon + 1, all.size()))));
            at = end;
        } else if (c == '}') {
            fail("Single '}' encountered in format string");
        } else {
            out += c;
        }
        if (out.size() > interpreter.budget().limits().memoryBytes)
            failExhausted("the template uses too much memory");
    }
    return out;
}

} // namespace moire::jinja
