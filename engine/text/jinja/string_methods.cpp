// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/jinja/format.h"
#include "text/jinja/methods.h"
#include "text/jinja/search.h"
#include "text/jinja/unicode.h"

#include <algorithm>
#include <unordered_set>

/// String methods.
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

/// strip, lstrip, rstrip: remove white space, or any of the given characters.
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
    size_t begin = std::string::npos;
    size_t end = 0;
    size_t at = 0;
    for (const std::string_view c : CodePoints(text)) {
        const bool kept = !set.contains(c);
        if (begin == std::string::npos && (kept || !left))
            begin = at;
        at += c.size();
        if (kept || !right)
            end = at;
    }
    return i.makeString(begin < end ? text.substr(begin, end - begin) : std::string());
}

/// Splits text at white space, at most \p maxSplits times; negative: no limit.
V::List splitSpace(I &i, std::string_view text, int64_t maxSplits, bool fromRight)
{
    V::List parts;
    while (true) {
        text = fromRight ? stripSpaceRight(text) : stripSpaceLeft(text);
        if (text.empty())
            break;
        if (maxSplits >= 0 && static_cast<int64_t>(parts.size()) == maxSplits) {
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
    const int64_t maxSplits = maximum ? integerArgument(*maximum) : -1;
    std::string_view text = v.asString();
    i.budget().bytes(text.size());
    if (!separator || separator->isNone())
        return i.makeList(splitSpace(i, text, maxSplits, fromRight));
    const std::string &by = stringArgument(*separator);
    if (by.empty())
        fail("empty separator");
    const Search search(by, i.budget(), fromRight);
    V::List parts;
    while (maxSplits < 0 || static_cast<int64_t>(parts.size()) < maxSplits) {
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

/// The part [start:end] of a text, from argument \p first and the next; nullopt if the start is past the end.
/// \p before: bytes before the part.
std::optional<std::string_view> part(I &i, const std::string &text, const Args &args, size_t first, size_t &before)
{
    const V *start = args.find(first, "start");
    const V *end = args.find(first + 1, "end");
    before = 0;
    if (!start && !end)
        return text;
    i.budget().bytes(text.size());
    const auto size = static_cast<int64_t>(codePointCount(text));
    const auto index = [size](const V *v, int64_t otherwise) {
        const int64_t at = v && !v->isNone() ? integerArgument(*v) : otherwise;
        return at < 0 ? std::max<int64_t>(at + size, 0) : at;
    };
    const int64_t from = index(start, 0);
    const int64_t to = std::min(index(end, size), size);
    if (from > size || from > to)
        return std::nullopt;
    for (int64_t k = 0; k < from; ++k)
        before += sequenceLength(text, before);
    size_t after = before;
    for (int64_t k = from; k < to; ++k)
        after += sequenceLength(text, after);
    return std::string_view(text).substr(before, after - before);
}

template <bool atStart>
V startsOrEnds(I &i, const V &v, const Args &args)
{
    const V &what = args.require(0, atStart ? "prefix" : "suffix");
    size_t before = 0;
    const std::optional<std::string_view> text = part(i, v.asString(), args, 1, before);
    const auto fits = [&](const V &option) {
        i.budget().bytes(stringArgument(option).size());
        return text && (atStart ? text->starts_with(option.asString()) : text->ends_with(option.asString()));
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
            failExhausted("the template uses too much memory");
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

/// find and rfind; index and rindex, which fail if nothing is found.
template <bool fromRight, bool must>
V find(I &i, const V &v, const Args &args)
{
    const std::string &text = v.asString();
    const std::string &what = stringArgument(args.require(0, "sub"));
    i.budget().bytes(text.size());
    size_t before = 0;
    const std::optional<std::string_view> searched = part(i, text, args, 1, before);
    const std::optional<size_t> at =
        searched ? Search(what, i.budget(), fromRight).in(*searched) : std::optional<size_t>();
    if (!at && must)
        fail("substring not found");
    return at ? static_cast<int64_t>(codePointCount(std::string_view(text).substr(0, before + *at))) : int64_t{-1};
}

V count(I &i, const V &v, const Args &args)
{
    const std::string &what = stringArgument(args.require(0, "sub"));
    i.budget().bytes(v.asString().size());
    size_t before = 0;
    const std::optional<std::string_view> searched = part(i, v.asString(), args, 1, before);
    if (!searched)
        return int64_t{0};
    std::string_view rest = *searched;
    if (what.empty())
        return static_cast<int64_t>(codePointCount(rest)) + 1;
    const Search search(what, i.budget());
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

enum class Side : uint8_t { Left, Centre, Right };

/// ljust, center, rjust.
template <Side side>
V justify(I &i, const V &v, const Args &args)
{
    const int64_t width = integerArgument(args.require(0, "width"));
    const V *given = args.find(1, "fillchar");
    if (given && codePointCount(stringArgument(*given)) != 1)
        fail("The fill character must be exactly one character long");
    const int64_t missing = std::max<int64_t>(width - static_cast<int64_t>(length(v, i.budget())), 0);
    // Python puts the odd space on the left if the width is odd.
    const int64_t left = side == Side::Left ? 0 : side == Side::Right ? missing : missing / 2 + (missing & width & 1);
    const V fill = given ? *given : i.makeString(" ");
    const V padded = i.arithmetic(Op::Add, i.arithmetic(Op::Multiply, fill, left), v);
    return i.arithmetic(Op::Add, padded, i.arithmetic(Op::Multiply, fill, missing - left));
}

V zfill(I &i, const V &v, const Args &args)
{
    const std::string &text = v.asString();
    const size_t sign = text.starts_with('-') || text.starts_with('+') ? 1 : 0;
    const int64_t missing = integerArgument(args.require(0, "width")) - static_cast<int64_t>(length(v, i.budget()));
    const V zeros = i.arithmetic(Op::Multiply, i.makeString("0"), missing);
    return i.makeString(text.substr(0, sign) + zeros.asString() + text.substr(sign));
}

V swapcase(I &i, const V &v, const Args &)
{
    i.budget().bytes(v.asString().size());
    std::string out;
    for (const std::string_view c : CodePoints(v.asString())) {
        const std::string lower = toLower(c);
        out += lower == c ? toUpper(c) : lower;
    }
    return i.makeString(std::move(out));
}

V expandtabs(I &i, const V &v, const Args &args)
{
    const V *given = args.find(0, "tabsize");
    const int64_t every = given ? integerArgument(*given) : 8;
    i.budget().bytes(v.asString().size());
    std::string out;
    int64_t column = 0;
    for (const std::string_view c : CodePoints(v.asString())) {
        if (c == "\t") {
            const int64_t blanks = every > 0 ? every - column % every : 0;
            out += i.arithmetic(Op::Multiply, i.makeString(" "), blanks).asString();
            column += blanks;
        } else {
            out += c;
            column = c == "\n" || c == "\r" ? 0 : column + 1;
        }
        if (out.size() > i.budget().limits().memoryBytes)
            failExhausted("the template uses too much memory");
    }
    return i.makeString(std::move(out));
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
        {"find", find<false, false>},
        {"rfind", find<true, false>},
        {"index", find<false, true>},
        {"rindex", find<true, true>},
        {"count", count},
        {"join", joinMethod},
        {"format", [](I &i, const V &v, const Args &a) { return i.makeString(formatBraces(i, v.asString(), a)); }},
        {"removeprefix", removeAffix<false>},
        {"removesuffix", removeAffix<true>},
        {"partition", partition<false>},
        {"rpartition", partition<true>},
        {"ljust", justify<Side::Left>},
        {"center", justify<Side::Centre>},
        {"rjust", justify<Side::Right>},
        {"zfill", zfill},
        {"swapcase", swapcase},
        {"expandtabs", expandtabs},
        {"casefold", [](I &i, const V &v, const Args &) { return i.makeString(toLower(v.asString())); }},
        {"isdigit", [](I &i, const V &v, const Args &) { return everyCharacter(i, v, isDigit); }},
        {"isnumeric", [](I &i, const V &v, const Args &) { return everyCharacter(i, v, isDigit); }},
        {"isdecimal", [](I &i, const V &v, const Args &) { return everyCharacter(i, v, isDigit); }},
        {"isspace", [](I &i, const V &v, const Args &) { return everyCharacter(i, v, isSpace); }},
        {"isalpha", [](I &i, const V &v, const Args &) { return everyCharacter(i, v, isAlpha); }},
        {"isalnum",
         [](I &i, const V &v, const Args &) {
             return everyCharacter(i, v, [](char32_t c) { return isAlpha(c) || isDigit(c); });
         }},
        {"isascii",
         [](I &i, const V &v, const Args &) {
             return v.asString().empty() ? V(true) : everyCharacter(i, v, [](char32_t c) { return c < 0x80; });
         }},
        {"isupper", [](I &i, const V &v, const Args &a) { return V(findPredicate("upper")(i, v, a)); }},
        {"islower", [](I &i, const V &v, const Args &a) { return V(findPredicate("lower")(i, v, a)); }},
    };
    return table;
}

} // namespace moire::jinja
