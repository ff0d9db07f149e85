// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/jinja/filters.h"
#include "text/jinja/integers.h"
#include "text/jinja/unicode.h"

#include <charconv>
#include <cmath>

/// Filters for numbers.
namespace moire::jinja {

namespace {

/// Python's float(text); NaN if it is not a number.
double real(std::string_view s)
{
    s = stripSpaceLeft(stripSpaceRight(s));
    if (s.starts_with('+') && !s.starts_with("+-"))
        s.remove_prefix(1);
    double d = 0.0;
    const auto [end, status] = std::from_chars(s.data(), s.data() + s.size(), d);
    return status == std::errc() && end == s.data() + s.size() ? d : std::nan("");
}

V toInt(I &i, const V &v, const Args &args)
{
    const V *fallback = args.find(0, "default");
    const V *baseArgument = args.find(1, "base");
    if (v.isNumber() && !v.isFloat())
        return v.asInt();
    double number = std::nan("");
    if (v.isFloat()) {
        number = v.asDouble();
        if (std::isinf(number))
            fail("cannot convert float infinity to integer");
    } else if (v.isString()) {
        i.budget().bytes(v.asString().size());
        const int64_t base = baseArgument ? integer(*baseArgument) : 10;
        if (base != 0 && (base < 2 || base > 36))
            fail("int: the base must be 0, or 2 to 36");
        if (isInteger(v.asString(), static_cast<int>(base))) {
            const std::optional<int64_t> whole = parseInteger(v.asString(), static_cast<int>(base));
            if (!whole)
                fail("the integer " + shortened(v.asString()) + " does not fit in 64 bits");
            return *whole;
        }
        number = real(v.asString());
    }
    if (!std::isfinite(number))
        return fallback ? *fallback : V(int64_t{0});
    if (number < -0x1p63 || number >= 0x1p63)
        fail("the integer part of " + formatFloat(number) + " does not fit in 64 bits");
    return static_cast<int64_t>(number);
}

V toFloat(I &i, const V &v, const Args &args)
{
    const V *fallback = args.find(0, "default");
    if (v.isNumber())
        return v.asDouble();
    if (v.isString()) {
        i.budget().bytes(v.asString().size());
        const double d = real(v.asString());
        if (!std::isnan(d) || toLower(v.asString()).find("nan") != std::string::npos)
            return d;
    }
    return fallback ? *fallback : V(0.0);
}

V absolute(I &i, const V &v, const Args &)
{
    if (v.isFloat())
        return std::abs(v.asDouble());
    return integer(v) < 0 ? i.arithmetic(Op::Subtract, int64_t{0}, v) : v;
}

V round(I &, const V &v, const Args &args)
{
    if (!v.isNumber())
        fail(std::string("cannot round ") + v.typeName());
    const V *precisionArgument = args.find(0, "precision");
    const V *methodArgument = args.find(1, "method");
    const int64_t precision = precisionArgument ? integer(*precisionArgument) : 0;
    const std::string method = methodArgument && methodArgument->isString() ? methodArgument->asString() : "common";
    if (precision < -300 || precision > 300)
        fail("round: the precision is out of range");
    const double scale = std::pow(10.0, static_cast<double>(precision));
    const double x = v.asDouble();
    if (method == "floor")
        return std::floor(x * scale) / scale;
    if (method == "ceil")
        return std::ceil(x * scale) / scale;
    if (precision >= 0 && precision <= 100) { // Python rounds the exact decimal value, ties to even, as printf does
        char buffer[512];
        const auto end =
            std::to_chars(buffer, buffer + sizeof buffer, x, std::chars_format::fixed, static_cast<int>(precision)).ptr;
        double rounded = x;
        std::from_chars(buffer, end, rounded);
        return rounded;
    }
    return std::nearbyint(x * scale) / scale;
}

} // namespace

Filters numberFilters()
{
    return {{"int", toInt}, {"float", toFloat}, {"abs", absolute}, {"round", round}};
}

} // namespace moire::jinja
