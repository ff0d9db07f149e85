// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/jinja/methods.h"
#include "text/jinja/search.h"
#include "text/jinja/unicode.h"

#include <algorithm>
#include <charconv>
#include <unordered_set>

/// Methods of strings, and the operator % on one.
namespace moire::jinja {

const std::string &stringArgument(const V &v)
{
    if (!v.isString())
        fail(std::string("expected a string, got ") + v.typeName());
    return v.asString();
}

int64_t integerArgument(const V &v)
{
    if (!v.isInt() && !v.isBool())
        fail(std::string("expected an integer, got ") + v.typeName());
    return v.asInt();
}

namespace {

/// strip, lstrip, rstrip: white space, or any of the characters given.
template <bool left, bool right>
V strip(I &i, const V &v, const Args &args)
{
    const std::string &text = v.asString();
    i.budget().bytes(text.size());
    const V *given = args.find(0, "chars");
    if (!given || given->isNone()) {
        std::string_view rest = text;
        if (left)
            rest = stripSpaceLeft(rest);
        if (right)
            rest = stripSpaceRight(rest);
        return i.makeString(std::string(rest));
    }
    i.budget().step(stringArgument(*given).size());
    std::unordered_set<std::string_view> set;
    for (const std::string_view c : CodePoints(given->asString()))
        set.insert(c);
    size_t from = std::string::npos;
    size_t to = 0;
    size_t at = 0;
    for (const std::string_view c : CodePoints(text)) {
        const bool kept = !set.contains(c);
        if (from == std::string::npos && (kept || !left))
            from = at;
        at += c.size();
        if (kept || !right)
            to = at;
    }
    return i.makeString(from < to ? text.substr(from, to - from) : std::string());
}

/// Text split at white space; at most \p most times.
V::List splitSpace(I &i, std::string_view text, int64_t most, bool fromRight)
{
    V::List parts;
    while (true) {
        text = fromRight ? stripSpaceRight(text) : stripSpaceLeft(text);
        if (text.empty())
            break;
        if (most >= 0 && static_cast<int64_t>(parts.size()) == most) {
            parts.push_back(i.makeString(std::string(text)));
            break;
        }
        size_t cut = fromRight ? text.size() : 0;
        if (fromRight) {
            while (cut > 0 && stripSpaceRight(text.substr(0, cut)).size() == cut)
                --cut;
            parts.push_back(i.makeString(std::string(text.substr(cut))));
            text = text.substr(0, cut);
        } else {
            while (cut < text.size() && !isSpace(codePoint(text, cut)))
                cut += sequenceLength(text, cut);
            parts.push_back(i.makeString(std::string(text.substr(0, cut))));
            text = text.substr(cut);
        }
    }
    if (fromRight)
        std::reverse(parts.begin(), parts.end());
    return parts;
}

template <bool fromRight>
V split(I &i, const V &v, const Args &args)
{
    const V *separator = args.find(0, "sep");
    const V *maximum = args.find(1, "maxsplit");
    const int64_t most = maximum ? integerArgument(*maximum) : -1;
    std::string_view text = v.asString();
    i.budget().bytes(text.size());
    if (!separator || separator->isNone())
        return i.makeList(splitSpace(i, text, most, fromRight));
    const std::string &by = stringArgument(*separator);
    if (by.empty())
        fail("empty separator");
    const Search search(by, i.budget(), fromRight);
    V::List parts;
    while (most < 0 || static_cast<int64_t>(parts.size()) < most) {
        const std::optional<size_t> at = search.in(text);
        if (!at)
            break;
        parts.push_back(i.makeString(std::string(fromRight ? text.substr(*at + by.size()) : text.substr(0, *at))));
        text = fromRight ? text.substr(0, *at) : text.substr(*at + by.size());
    }
    parts.push_back(i.makeString(std::string(text)));
    if (fromRight)
        std::reverse(parts.begin(), parts.end());
    return i.makeList(std::move(parts));
}

V splitlines(I &i, const V &v, const Args &args)
{
    const V *keep = args.find(0, "keepends");
    const std::string &text = v.asString();
    i.budget().bytes(text.size());
    V::List lines;
    for (size_t at = 0; at < text.size();) {
        const size_t end = std::min(text.find_first_of("\r\n", at), text.size());
        size_t next = std::min(end + 1, text.size());
        if (end + 1 < text.size() && text[end] == '\r' && text[end + 1] == '\n')
            ++next;
        lines.push_back(i.makeString(text.substr(at, (keep && keep->truthy() ? next : end) - at)));
        at = next;
    }
    return i.makeList(std::move(lines));
}

template <bool atStart>
V startsOrEnds(I &i, const V &v, const Args &args)
{
    const V &what = args.require(0, atStart ? "prefix" : "suffix");
    const auto fits = [&](const V &option) {
        i.budget().bytes(stringArgument(option).size());
        return atStart ? v.asString().starts_with(option.asString()) : v.asString().ends_with(option.asString());
    };
    return what.isTuple() ? std::any_of(what.asList().begin(), what.asList().end(), fits) : fits(what);
}

V replace(I &i, const V &v, const Args &args)
{
    const std::string &text = v.asString();
    const std::string &from = stringArgument(args.require(0, "old"));
    const std::string &to = stringArgument(args.require(1, "new"));
    const V *count = args.find(2, "count");
    int64_t left = count && !count->isNone() ? integerArgument(*count) : -1;
    std::string out;
    size_t at = 0;
    i.budget().bytes(text.size());
    const Search search(from, i.budget());
    while (left != 0 && at <= text.size()) {
        const std::optional<size_t> found = search.in(std::string_view(text).substr(at));
        if (!found)
            break;
        const size_t hit = at + *found;
        out.append(text, at, hit - at);
        out += to;
        i.budget().bytes(to.size());
        if (out.size() > i.budget().limits().memoryBytes)
            fail("the template takes too much memory");
        at = hit + from.size();
        if (from.empty()) {
            if (at < text.size())
                out.append(text, at, sequenceLength(text, at));
            at += at < text.size() ? sequenceLength(text, at) : 1;
        }
        left -= left > 0 ? 1 : 0;
    }
    if (at < text.size())
        out.append(text, at);
    return i.makeString(std::move(out));
}

V title(I &i, const V &v, const Args &)
{
    std::string out;
    bool inWord = false;
    for (const std::string_view c : CodePoints(v.asString())) {
        out += inWord ? toLower(c) : toUpper(c);
        inWord = isAlpha(codePoint(c, 0));
    }
    return i.makeString(std::move(out));
}

V capitalize(I &i, const V &v, const Args &)
{
    const std::string &text = v.asString();
    const size_t n = text.empty() ? 0 : sequenceLength(text, 0);
    return i.makeString(toUpper(std::string_view(text).substr(0, n)) + toLower(std::string_view(text).substr(n)));
}

template <bool fromRight>
V find(I &i, const V &v, const Args &args)
{
    const std::string &what = stringArgument(args.require(0, "sub"));
    i.budget().bytes(v.asString().size());
    const std::optional<size_t> at = Search(what, i.budget(), fromRight).in(v.asString());
    return at ? static_cast<int64_t>(codePointCount(std::string_view(v.asString()).substr(0, *at))) : int64_t{-1};
}

V count(I &i, const V &v, const Args &args)
{
    const std::string &what = stringArgument(args.require(0, "sub"));
    i.budget().bytes(v.asString().size());
    if (what.empty())
        return static_cast<int64_t>(codePointCount(v.asString())) + 1;
    const Search search(what, i.budget());
    std::string_view rest = v.asString();
    int64_t n = 0;
    for (std::optional<size_t> at = search.in(rest); at; at = search.in(rest)) {
        rest.remove_prefix(*at + what.size());
        ++n;
    }
    return n;
}

V joinMethod(I &i, const V &v, const Args &args)
{
    for (const V &item : iterate(args.require(0, "iterable"), i.budget()))
        stringArgument(item);
    Args join;
    join.positional = {v};
    return i.applyFilter("join", args.require(0, "iterable"), join);
}

template <class F>
V everyCharacter(I &i, const V &v, F test)
{
    i.budget().bytes(v.asString().size());
    for (const std::string_view c : CodePoints(v.asString()))
        if (!test(codePoint(c, 0)))
            return false;
    return !v.asString().empty();
}

bool isDigit(char32_t c)
{
    return c >= '0' && c <= '9';
}

/// "{} {0} {name}".format(...); no format specifications, attributes or indices.
V format(I &i, const V &v, const Args &args)
{
    const std::string &text = v.asString();
    std::string out;
    size_t automatic = 0;
    for (size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if ((c == '{' || c == '}') && at + 1 < text.size() && text[at + 1] == c) {
            out += c;
            ++at;
        } else if (c == '{') {
            const size_t end = text.find('}', at);
            if (end == std::string::npos)
                fail("expected '}' before end of string");
            const std::string field = text.substr(at + 1, end - at - 1);
            size_t index = SIZE_MAX;
            if (field.empty())
                index = automatic++;
            else
                std::from_chars(field.data(), field.data() + field.size(), index);
            i.budget().step(1 + args.named.size() / 8);
            const V *value = args.find(index, field);
            if (!value)
                fail("format: nothing is given for '{" + field + "}'");
            out += str(*value, i.budget());
            at = end;
        } else if (c == '}') {
            fail("Single '}' encountered in format string");
        } else {
            out += c;
        }
        if (out.size() > i.budget().limits().memoryBytes)
            fail("the template takes too much memory");
    }
    return i.makeString(std::move(out));
}

template <bool suffix>
V removeAffix(I &i, const V &v, const Args &args)
{
    const std::string &what = stringArgument(args.require(0, suffix ? "suffix" : "prefix"));
    std::string_view text = v.asString();
    if (suffix ? text.ends_with(what) : text.starts_with(what))
        text = suffix ? text.substr(0, text.size() - what.size()) : text.substr(what.size());
    return i.makeString(std::string(text));
}

template <bool fromRight>
V partition(I &i, const V &v, const Args &args)
{
    const std::string &by = stringArgument(args.require(0, "sep"));
    if (by.empty())
        fail("empty separator");
    const std::string &text = v.asString();
    i.budget().bytes(text.size());
    const std::optional<size_t> at = Search(by, i.budget(), fromRight).in(text);
    const V none = i.makeString({});
    if (!at)
        return fromRight ? i.makeTuple({none, none, v}) : i.makeTuple({v, none, none});
    return i.makeTuple(
        {i.makeString(text.substr(0, *at)), i.makeString(by), i.makeString(text.substr(*at + by.size()))});
}

template <bool left>
V justify(I &i, const V &v, const Args &args)
{
    const int64_t width = integerArgument(args.require(0, "width"));
    const V *fill = args.find(1, "fillchar");
    const int64_t missing = width - static_cast<int64_t>(length(v, i.budget()));
    const V padding = i.arithmetic(Op::Multiply, fill ? *fill : i.makeString(" "), missing);
    return left ? i.arithmetic(Op::Add, v, padding) : i.arithmetic(Op::Add, padding, v);
}

} // namespace

const std::unordered_map<std::string, Method> &stringMethods()
{
    static const std::unordered_map<std::string, Method> table{
        {"strip", strip<true, true>},
        {"lstrip", strip<true, false>},
        {"rstrip", strip<false, true>},
        {"split", split<false>},
        {"rsplit", split<true>},
        {"splitlines", splitlines},
        {"startswith", startsOrEnds<true>},
        {"endswith", startsOrEnds<false>},
        {"replace", replace},
        {"upper", [](I &i, const V &v, const Args &) { return i.makeString(toUpper(v.asString())); }},
        {"lower", [](I &i, const V &v, const Args &) { return i.makeString(toLower(v.asString())); }},
        {"title", title},
        {"capitalize", capitalize},
        {"find", find<false>},
        {"rfind", find<true>},
        {"count", count},
        {"join", joinMethod},
        {"format", format},
        {"removeprefix", removeAffix<false>},
        {"removesuffix", removeAffix<true>},
        {"partition", partition<false>},
        {"rpartition", partition<true>},
        {"ljust", justify<true>},
        {"rjust", justify<false>},
        {"isdigit", [](I &i, const V &v, const Args &) { return everyCharacter(i, v, isDigit); }},
        {"isnumeric", [](I &i, const V &v, const Args &) { return everyCharacter(i, v, isDigit); }},
        {"isdecimal", [](I &i, const V &v, const Args &) { return everyCharacter(i, v, isDigit); }},
        {"isspace", [](I &i, const V &v, const Args &) { return everyCharacter(i, v, isSpace); }},
        {"isalpha", [](I &i, const V &v, const Args &) { return everyCharacter(i, v, isAlpha); }},
        {"isalnum",
         [](I &i, const V &v, const Args &) {
             return everyCharacter(i, v, [](char32_t c) { return isAlpha(c) || isDigit(c); });
         }},
        {"isupper", [](I &i, const V &v, const Args &a) { return V(findPredicate("upper")(i, v, a)); }},
        {"islower", [](I &i, const V &v, const Args &a) { return V(findPredicate("lower")(i, v, a)); }},
    };
    return table;
}

std::string formatPercent(Interpreter &interpreter, const std::string &format, const Value &arguments)
{
    const Value::List values = arguments.isTuple() ? arguments.asList() : Value::List{arguments};
    interpreter.budget().step(values.size());
    interpreter.budget().bytes(format.size());
    size_t used = 0;
    std::string out;
    for (size_t at = 0; at < format.size(); ++at) {
        if (format[at] != '%') {
            out += format[at];
            continue;
        }
        const char kind = ++at < format.size() ? format[at] : '\0';
        if (kind == '%') {
            out += '%';
            continue;
        }
        if (used >= values.size())
            fail("not enough arguments for format string");
        const Value &v = values[used++];
        if (kind == 's')
            out += str(v, interpreter.budget());
        else if (kind == 'r')
            out += repr(v, interpreter.budget());
        else if ((kind == 'd' || kind == 'i') && v.isNumber())
            out +=
                std::to_string(v.isFloat() ? static_cast<int64_t>(std::clamp(v.asDouble(), -9e18, 9e18)) : v.asInt());
        else
            fail("this format string is not supported");
        if (out.size() > interpreter.budget().limits().memoryBytes)
            fail("the template takes too much memory");
    }
    if (used < values.size() && !arguments.isDict())
        fail("not all arguments converted during string formatting");
    return out;
}

} // namespace moire::jinja
