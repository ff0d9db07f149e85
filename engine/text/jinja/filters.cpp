// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/jinja/interpreter.h"
#include "text/jinja/unicode.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <unordered_map>

/// The filters behind `|`. Where Jinja gives a generator these give a list.
namespace moire::jinja {

namespace {

using I = Interpreter;
using V = Value;

std::string text(I &i, const V &v)
{
    return str(v, i.budget());
}

const V *optional(const Args &args, size_t index, std::string_view name)
{
    const V *v = args.find(index, name);
    return v && !v->isNone() ? v : nullptr;
}

int64_t integer(const V &v)
{
    if (!v.isInt() && !v.isBool())
        fail(std::string("expected an integer, got ") + v.typeName());
    return v.asInt();
}

/// What `attribute=` names: a.b.c, parts that are numbers are indices.
V byAttribute(I &i, V v, const V &path)
{
    if (path.isInt())
        return i.item(v, path);
    const std::string names = text(i, path);
    for (size_t at = 0; at <= names.size();) {
        const size_t dot = std::min(names.find('.', at), names.size());
        const std::string part = names.substr(at, dot - at);
        int64_t number = 0;
        const auto [end, status] = std::from_chars(part.data(), part.data() + part.size(), number);
        const bool isNumber = status == std::errc() && end == part.data() + part.size() && !part.empty();
        v = i.item(v, isNumber ? V(number) : i.makeString(part));
        at = dot + 1;
    }
    return v;
}

V lowered(I &i, const V &v)
{
    return v.isString() ? i.makeString(toLower(v.asString())) : v;
}

// Sequences.

V first(I &i, const V &v, const Args &)
{
    const V::List items = iterate(v, i.budget());
    return items.empty() ? V::undefined("No first item, sequence was empty.") : items.front();
}

V last(I &i, const V &v, const Args &)
{
    const V::List items = iterate(v, i.budget());
    return items.empty() ? V::undefined("No last item, sequence was empty.") : items.back();
}

V join(I &i, const V &v, const Args &args)
{
    const V *separator = args.find(0, "d");
    const V *attribute = optional(args, 1, "attribute");
    const std::string between = separator ? text(i, *separator) : std::string();
    std::string out;
    bool first = true;
    for (const V &item : iterate(v, i.budget())) {
        if (!first)
            out += between;
        first = false;
        out += text(i, attribute ? byAttribute(i, item, *attribute) : item);
        i.budget().bytes(between.size());
        if (out.size() > i.budget().limits().memoryBytes)
            fail("the template takes too much memory");
    }
    return i.makeString(std::move(out));
}

V map(I &i, const V &v, const Args &args)
{
    V::List out;
    if (!v.truthy())
        return i.makeList({});
    if (const V *attribute = optional(args, SIZE_MAX, "attribute")) {
        const V *fallback = args.find(SIZE_MAX, "default");
        for (const V &item : iterate(v, i.budget())) {
            V value = byAttribute(i, item, *attribute);
            out.push_back(value.isUndefined() && fallback ? *fallback : value);
        }
        return i.makeList(std::move(out));
    }
    const std::string name = text(i, args.require(0, "filter"));
    const Args rest{{args.positional.begin() + 1, args.positional.end()}, args.named};
    for (const V &item : iterate(v, i.budget()))
        out.push_back(i.applyFilter(name, item, rest));
    return i.makeList(std::move(out));
}

/// select, reject, selectattr, rejectattr.
template <bool keep, bool ofAttribute>
V choose(I &i, const V &v, const Args &args)
{
    constexpr size_t testAt = ofAttribute ? 1 : 0;
    Args rest;
    std::string test;
    if (args.positional.size() > testAt) {
        test = text(i, args.positional[testAt]);
        rest = {{args.positional.begin() + testAt + 1, args.positional.end()}, args.named};
    }
    V::List out;
    if (!v.truthy()) // none has no items here, as in Jinja
        return i.makeList({});
    for (const V &item : iterate(v, i.budget())) {
        const V subject = ofAttribute ? byAttribute(i, item, args.require(0, "attribute")) : item;
        if ((test.empty() ? subject.truthy() : i.applyTest(test, subject, rest)) == keep)
            out.push_back(item);
    }
    return i.makeList(std::move(out));
}

V reverse(I &i, const V &v, const Args &)
{
    if (v.isString()) {
        std::string out(v.asString().size(), '\0');
        size_t end = out.size();
        for (const std::string_view c : CodePoints(v.asString()))
            out.replace(end -= c.size(), c.size(), c);
        return i.makeString(std::move(out));
    }
    V::List items = iterate(v, i.budget());
    std::reverse(items.begin(), items.end());
    return i.makeList(std::move(items));
}

bool flag(const Args &args, size_t index, std::string_view name)
{
    const V *v = args.find(index, name);
    return v && v->truthy();
}

V sorted(I &i, V::List items, bool reversed, bool caseSensitive, const V *attribute)
{
    std::vector<std::pair<V, V>> keyed;
    for (V &item : items) {
        V key = attribute ? byAttribute(i, item, *attribute) : item;
        keyed.emplace_back(caseSensitive ? key : lowered(i, key), std::move(item));
    }
    const auto before = [&](const auto &a, const auto &b) {
        return reversed ? compare(b.first, a.first, i.budget()) < 0 : compare(a.first, b.first, i.budget()) < 0;
    };
    std::stable_sort(keyed.begin(), keyed.end(), before);
    items.clear();
    for (auto &entry : keyed)
        items.push_back(std::move(entry.second));
    return i.makeList(std::move(items));
}

V sort(I &i, const V &v, const Args &args)
{
    return sorted(i, iterate(v, i.budget()), flag(args, 0, "reverse"), flag(args, 1, "case_sensitive"),
                  optional(args, 2, "attribute"));
}

V pairs(I &i, const V &v)
{
    if (v.isUndefined())
        return i.makeList({});
    if (!v.isDict())
        fail("Can only get item pairs from a mapping.");
    V::List out;
    for (const auto &[key, value] : v.asEntries())
        out.push_back(i.makeTuple({key, value}));
    return i.makeList(std::move(out));
}

V dictsort(I &i, const V &v, const Args &args)
{
    const V *by = args.find(1, "by");
    const V at = by && text(i, *by) == "value" ? int64_t{1} : int64_t{0};
    return sorted(i, pairs(i, v).asList(), flag(args, 2, "reverse"), flag(args, 0, "case_sensitive"), &at);
}

V unique(I &i, const V &v, const Args &args)
{
    const V *attribute = optional(args, 1, "attribute");
    V::List seen;
    V::List out;
    for (const V &item : iterate(v, i.budget())) {
        V key = attribute ? byAttribute(i, item, *attribute) : item;
        key = flag(args, 0, "case_sensitive") ? key : lowered(i, key);
        if (std::any_of(seen.begin(), seen.end(), [&](const V &s) { return equal(s, key, i.budget()); }))
            continue;
        seen.push_back(std::move(key));
        out.push_back(item);
    }
    return i.makeList(std::move(out));
}

template <int sign>
V extreme(I &i, const V &v, const Args &args)
{
    const V::List items =
        sorted(i, iterate(v, i.budget()), sign > 0, flag(args, 0, "case_sensitive"), optional(args, 1, "attribute"))
            .asList();
    return items.empty() ? V::undefined("No aggregated item, sequence was empty.") : items.front();
}

V sum(I &i, const V &v, const Args &args)
{
    const V *attribute = optional(args, 0, "attribute");
    const V *start = args.find(1, "start");
    V total = start ? *start : V(int64_t{0});
    for (const V &item : iterate(v, i.budget()))
        total = i.arithmetic(Op::Add, total, attribute ? byAttribute(i, item, *attribute) : item);
    return total;
}

V batch(I &i, const V &v, const Args &args)
{
    const int64_t size = integer(args.require(0, "linecount"));
    if (size <= 0)
        fail("batch needs a size above zero");
    const V *fill = optional(args, 1, "fill_with");
    V::List out;
    V::List row;
    const auto close = [&] { out.push_back(i.makeList(std::exchange(row, {}))); };
    for (const V &item : iterate(v, i.budget())) {
        if (row.size() == static_cast<size_t>(size))
            close();
        row.push_back(item);
    }
    while (fill && !row.empty() && row.size() < static_cast<size_t>(size)) {
        i.budget().step();
        row.push_back(*fill);
    }
    if (!row.empty())
        close();
    return i.makeList(std::move(out));
}

V groupby(I &i, const V &v, const Args &args)
{
    const V &attribute = args.require(0, "attribute");
    const V items = sorted(i, iterate(v, i.budget()), false, true, &attribute);
    V::List out;
    V::List group;
    V key;
    const auto close = [&] {
        if (!group.empty())
            out.push_back(i.makeTuple({key, i.makeList(std::exchange(group, {}))}));
    };
    for (const V &item : items.asList()) {
        V other = byAttribute(i, item, attribute);
        if (!group.empty() && !equal(key, other, i.budget()))
            close();
        key = std::move(other);
        group.push_back(item);
    }
    close();
    return i.makeList(std::move(out));
}

// Strings.

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
constexpr char titleName[] = "title";
constexpr char capitalizeName[] = "capitalize";

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
            fail("the template takes too much memory");
        at = end + 1;
    }
    return i.makeString(std::move(out));
}

V escape(I &i, const V &v, const Args &)
{
    return v.isSafe() ? v : Value::string(&i.budget(), escaped(text(i, v)), true);
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

// Numbers.

V toInt(I &i, const V &v, const Args &args)
{
    const V *fallback = args.find(0, "default");
    if (v.isNumber() && !v.isFloat())
        return v.asInt();
    double number = std::nan("");
    if (v.isFloat())
        number = v.asDouble();
    if (v.isString()) {
        i.budget().bytes(v.asString().size());
        const std::string_view s = stripSpaceLeft(stripSpaceRight(v.asString()));
        const std::string_view digits = s.starts_with('+') ? s.substr(1) : s;
        int64_t whole = 0;
        const auto [end, status] = std::from_chars(digits.data(), digits.data() + digits.size(), whole);
        if (status == std::errc() && end == digits.data() + digits.size())
            return whole;
        double d = 0.0;
        const auto [floatEnd, floatStatus] = std::from_chars(digits.data(), digits.data() + digits.size(), d);
        if (floatStatus == std::errc() && floatEnd == digits.data() + digits.size())
            number = d;
    }
    if (std::isfinite(number) && std::abs(number) < 9e18)
        return static_cast<int64_t>(number);
    return fallback ? *fallback : V(int64_t{0});
}

V toFloat(I &i, const V &v, const Args &args)
{
    const V *fallback = args.find(0, "default");
    if (v.isNumber())
        return v.asDouble();
    if (v.isString()) {
        i.budget().bytes(v.asString().size());
        const std::string_view s = stripSpaceLeft(stripSpaceRight(v.asString()));
        double d = 0.0;
        const auto [end, status] = std::from_chars(s.data(), s.data() + s.size(), d);
        if (status == std::errc() && end == s.data() + s.size())
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

// Others.

V fallbackFilter(I &i, const V &v, const Args &args)
{
    const V *other = args.find(0, "default_value");
    if (v.isUndefined() || (flag(args, 1, "boolean") && !v.truthy()))
        return other ? *other : i.makeString({});
    return v;
}

V tojson(I &i, const V &v, const Args &args)
{
    // transformers: tojson(x, ensure_ascii=False, indent=None, separators=None, sort_keys=False)
    JsonStyle style;
    style.asciiOnly = flag(args, 0, "ensure_ascii");
    if (const V *width = optional(args, 1, "indent"))
        style.indent = std::clamp<int64_t>(integer(*width), 0, 1 << 20);
    if (const V *separators = optional(args, 2, "separators")) {
        const V::List both = iterate(*separators, i.budget());
        if (both.size() != 2)
            fail("tojson: separators are two strings");
        style.itemSeparator = text(i, both[0]);
        style.keySeparator = text(i, both[1]);
    }
    style.sortKeys = flag(args, 3, "sort_keys");
    return i.makeString(toJson(v, style, i.budget()));
}

V attr(I &i, const V &v, const Args &args)
{
    return i.attribute(v, text(i, args.require(0, "name")));
}

} // namespace

Filter findFilter(const std::string &name)
{
    static const std::unordered_map<std::string, Filter> table{
        {"first", first},
        {"last", last},
        {"join", join},
        {"map", map},
        {"reverse", reverse},
        {"sort", sort},
        {"select", choose<true, false>},
        {"reject", choose<false, false>},
        {"selectattr", choose<true, true>},
        {"rejectattr", choose<false, true>},
        {"dictsort", dictsort},
        {"unique", unique},
        {"min", extreme<-1>},
        {"max", extreme<1>},
        {"sum", sum},
        {"batch", batch},
        {"groupby", groupby},
        {"trim", trim},
        {"replace", replace},
        {"upper", byMethod<upperName>},
        {"lower", byMethod<lowerName>},
        {"title", byMethod<titleName>},
        {"capitalize", byMethod<capitalizeName>},
        {"indent", indent},
        {"escape", escape},
        {"e", escape},
        {"truncate", truncate},
        {"int", toInt},
        {"float", toFloat},
        {"abs", absolute},
        {"round", round},
        {"default", fallbackFilter},
        {"d", fallbackFilter},
        {"tojson", tojson},
        {"attr", attr},
        {"items", [](I &i, const V &v, const Args &) { return pairs(i, v); }},
        {"list", [](I &i, const V &v, const Args &) { return i.makeList(iterate(v, i.budget())); }},
        {"string", [](I &i, const V &v, const Args &) { return v.isString() ? v : i.makeString(text(i, v)); }},
        {"safe", [](I &i, const V &v, const Args &) { return Value::string(&i.budget(), text(i, v), true); }},
        {"length", [](I &i, const V &v, const Args &) { return V(static_cast<int64_t>(length(v, i.budget()))); }},
        {"count", [](I &i, const V &v, const Args &) { return V(static_cast<int64_t>(length(v, i.budget()))); }},
    };
    const auto found = table.find(name);
    return found != table.end() ? found->second : nullptr;
}

} // namespace moire::jinja
