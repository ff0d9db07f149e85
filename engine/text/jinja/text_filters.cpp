// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/jinja/filters.h"
#include "text/jinja/format.h"
#include "text/jinja/unicode.h"

#include <algorithm>

/// Filters for text.
namespace moire::jinja {

namespace {

V trim(I &i, const V &v, const Args &args)
{
    return *callMethod(i, i.makeString(text(i, v)), "strip", args);
}

V replace(I &i, const V &v, const Args &args)
{
    Args strings;
    strings.positional = {i.makeString(text(i, args.require(0, "old"))), i.makeString(text(i, args.require(1, "new")))};
    if (const V *count = optional(args, 2, "count"))
        strings.positional.push_back(*count);
    return *callMethod(i, i.makeString(text(i, v)), "replace", strings);
}

template <const char *method>
V byMethod(I &i, const V &v, const Args &)
{
    return *callMethod(i, i.makeString(text(i, v)), method, {});
}
constexpr char upperName[] = "upper";
constexpr char lowerName[] = "lower";
constexpr char capitalizeName[] = "capitalize";

/// Unlike str.title: an apostrophe does not begin a word.
V title(I &i, const V &v, const Args &)
{
    const std::string source = text(i, v);
    i.budget().bytes(source.size());
    std::string out;
    bool begins = true;
    for (const std::string_view c : CodePoints(source)) {
        out += begins ? toUpper(c) : toLower(c);
        begins = c == "-" || c == "(" || c == "{" || c == "[" || c == "<" || isSpace(codePoint(c, 0));
    }
    return i.makeString(std::move(out));
}

V center(I &i, const V &v, const Args &args)
{
    const V *width = args.find(0, "width");
    return *callMethod(i, i.makeString(text(i, v)), "center", {{width ? *width : V(int64_t{80})}, {}});
}

/// printf-style: "%s and %s" | format(a, b), or with names: %(name)s.
V format(I &i, const V &v, const Args &args)
{
    if (!args.positional.empty() && !args.named.empty())
        fail("can't handle positional and keyword arguments at the same time");
    V::Entries entries;
    for (const auto &[name, value] : args.named)
        entries.emplace_back(i.makeString(name), value);
    const V values = args.named.empty() ? i.makeTuple(args.positional) : Value::dict(&i.budget(), std::move(entries));
    return i.makeString(formatPercent(i, text(i, v), values));
}

V wordcount(I &i, const V &v, const Args &)
{
    const std::string source = text(i, v);
    i.budget().bytes(source.size());
    int64_t words = 0;
    bool inWord = false;
    for (const std::string_view c : CodePoints(source)) { // letters, digits and _, as in a regular expression's \w
        const char32_t code = codePoint(c, 0);
        const bool letter = isAlpha(code) || (code >= '0' && code <= '9') || code == '_';
        words += letter && !inWord ? 1 : 0;
        inWord = letter;
    }
    return words;
}

std::string quotedForUrl(std::string_view source, std::string_view kept)
{
    static constexpr std::string_view hex = "0123456789ABCDEF";
    std::string out;
    for (const char c : source) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (plain || std::string_view("_.-~").find(c) != std::string_view::npos || kept.find(c) != kept.npos)
            out += c;
        else
            (out += '%', out += hex[byte >> 4], out += hex[byte & 15]);
    }
    return out;
}

V urlencode(I &i, const V &v, const Args &)
{
    const auto part = [&](const V &value) {
        std::string out = quotedForUrl(text(i, value), " ");
        i.budget().bytes(out.size());
        std::replace(out.begin(), out.end(), ' ', '+');
        return out;
    };
    if (v.isString() || (!v.isDict() && !v.isList())) {
        i.budget().bytes(text(i, v).size());
        return i.makeString(quotedForUrl(text(i, v), "/"));
    }
    std::string out;
    const V pairs = v.isDict() ? i.applyFilter("items", v, {}) : v;
    for (const V &pair : iterate(pairs, i.budget())) {
        const V::List both = iterate(pair, i.budget());
        if (both.size() != 2)
            fail("urlencode: a pair must have 2 items, not " + std::to_string(both.size()));
        out += (out.empty() ? "" : "&") + part(both[0]) + "=" + part(both[1]);
        if (out.size() > i.budget().limits().memoryBytes)
            failExhausted("the template uses too much memory");
    }
    return i.makeString(std::move(out));
}

V indent(I &i, const V &v, const Args &args)
{
    const V *width = args.find(0, "width");
    const std::string padding = !width ? std::string(4, ' ')
        : width->isString()            ? width->asString()
                                       : text(i, i.arithmetic(Op::Multiply, i.makeString(" "), integer(*width)));
    const bool firstLine = flag(args, 1, "first");
    const bool blank = flag(args, 2, "blank");
    const std::string source = text(i, v);
    std::string out;
    for (size_t at = 0; at <= source.size();) {
        const size_t end = std::min(source.find('\n', at), source.size());
        if ((at > 0 || firstLine) && (blank || end > at || (at == 0 && firstLine)))
            out += padding;
        out.append(source, at, end - at);
        if (end < source.size())
            out += '\n';
        i.budget().bytes(padding.size());
        if (out.size() > i.budget().limits().memoryBytes)
            failExhausted("the template uses too much memory");
        at = end + 1;
    }
    return i.makeString(std::move(out));
}

V escape(I &i, const V &v, const Args &)
{
    return v.isSafe() ? v : Value::string(&i.budget(), escaped(text(i, v)), true);
}

V forceEscape(I &i, const V &v, const Args &)
{
    return Value::string(&i.budget(), escaped(text(i, v)), true);
}

V truncate(I &i, const V &v, const Args &args)
{
    const V *lengthArgument = args.find(0, "length");
    const int64_t limit = lengthArgument ? integer(*lengthArgument) : 255;
    const V *endArgument = args.find(2, "end");
    const std::string end = endArgument ? text(i, *endArgument) : "...";
    const V *leewayArgument = optional(args, 3, "leeway");
    const int64_t leeway = leewayArgument ? integer(*leewayArgument) : 5;
    const std::string source = text(i, v);
    i.budget().bytes(source.size());
    const auto endLength = static_cast<int64_t>(codePointCount(end));
    if (limit < endLength || leeway < 0)
        fail("truncate: the length is too small");
    if (static_cast<int64_t>(codePointCount(source)) - leeway <= limit)
        return i.makeString(source);
    std::string out;
    CodePoints::Iterator next = CodePoints(source).begin();
    for (int64_t k = 0; k < limit - endLength; ++k, ++next)
        out += *next;
    if (!flag(args, 1, "killwords"))
        if (const size_t space = out.rfind(' '); space != std::string::npos)
            out.resize(space);
    return i.makeString(out + end);
}

} // namespace

Filters textFilters()
{
    return {
        {"trim", trim},
        {"replace", replace},
        {"upper", byMethod<upperName>},
        {"lower", byMethod<lowerName>},
        {"title", title},
        {"capitalize", byMethod<capitalizeName>},
        {"center", center},
        {"indent", indent},
        {"format", format},
        {"escape", escape},
        {"e", escape},
        {"forceescape", forceEscape},
        {"truncate", truncate},
        {"urlencode", urlencode},
        {"wordcount", wordcount},
        {"string", [](I &i, const V &v, const Args &) { return v.isString() ? v : i.makeString(text(i, v)); }},
        {"safe", [](I &i, const V &v, const Args &) { return Value::string(&i.budget(), text(i, v), true); }},
    };
}

} // namespace moire::jinja
