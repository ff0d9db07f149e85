// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/jinja/filters.h"
#include "text/jinja/unicode.h"

#include <algorithm>
#include <charconv>

/// Filters for lists and dictionaries. They return lists where Jinja returns generators.
namespace moire::jinja {

namespace {

/// The value at the path of `attribute=`, such as a.b.c; numeric parts are indices.
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
            failExhausted("the template uses too much memory");
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
    if (!v.truthy()) // as in Jinja, none has no items here
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

/// The key to sort an item by; `attribute` may list several, separated by commas.
V sortKey(I &i, const V &item, bool caseSensitive, const V *attribute)
{
    if (!attribute || !attribute->isString() || attribute->asString().find(',') == std::string::npos) {
        V key = attribute ? byAttribute(i, item, *attribute) : item;
        return caseSensitive ? key : lowered(i, key);
    }
    const std::string &names = attribute->asString();
    V::List keys;
    for (size_t at = 0; at <= names.size();) {
        const size_t comma = std::min(names.find(',', at), names.size());
        const V one = i.makeString(names.substr(at, comma - at));
        keys.push_back(sortKey(i, item, caseSensitive, &one));
        at = comma + 1;
    }
    return i.makeList(std::move(keys));
}

V sorted(I &i, V::List items, bool reversed, bool caseSensitive, const V *attribute)
{
    std::vector<std::pair<V, V>> keyed;
    for (V &item : items) {
        V key = sortKey(i, item, caseSensitive, attribute);
        keyed.emplace_back(std::move(key), std::move(item));
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

/// Columns of equal length, as far as possible.
V slice(I &i, const V &v, const Args &args)
{
    const int64_t columns = integer(args.require(0, "slices"));
    if (columns == 0)
        fail("integer division or modulo by zero");
    const V *fill = optional(args, 1, "fill_with");
    const V::List items = iterate(v, i.budget());
    const size_t count = columns > 0 ? static_cast<size_t>(columns) : 0;
    V::List out;
    auto next = items.begin();
    for (size_t n = 0; n < count; ++n) {
        const bool longer = n < items.size() % count;
        const auto end = next + static_cast<ptrdiff_t>(items.size() / count + (longer ? 1 : 0));
        V::List column(next, end);
        if (fill && !longer)
            column.push_back(*fill);
        next = end;
        out.push_back(i.makeList(std::move(column)));
    }
    return i.makeList(std::move(out));
}

V groupby(I &i, const V &v, const Args &args)
{
    const V &attribute = args.require(0, "attribute");
    const V *fallback = args.find(1, "default");
    const bool caseSensitive = flag(args, 2, "case_sensitive");
    const auto keyOf = [&](const V &item) {
        V key = byAttribute(i, item, attribute);
        return key.isUndefined() && fallback ? *fallback : key;
    };
    const auto ordered = [&](const V &key) { return caseSensitive ? key : lowered(i, key); };
    V::List pairs; // (key, item): sorted by the first
    for (const V &item : iterate(v, i.budget()))
        pairs.push_back(i.makeTuple({ordered(keyOf(item)), item}));
    const V first = int64_t{0};
    const V items = sorted(i, std::move(pairs), false, true, &first);
    V::List out;
    V::List group;
    V key;
    const auto close = [&] {
        if (group.empty())
            return;
        V grouper = keyOf(group.front());
        out.push_back(Value::group(&i.budget(), std::move(grouper), i.makeList(std::exchange(group, {}))));
    };
    for (const V &pair : items.asList()) {
        if (!group.empty() && !equal(key, pair.asList()[0], i.budget()))
            close();
        key = pair.asList()[0];
        group.push_back(pair.asList()[1]);
    }
    close();
    return i.makeList(std::move(out));
}

} // namespace

Filters sequenceFilters()
{
    return {
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
        {"slice", slice},
        {"groupby", groupby},
        {"items", [](I &i, const V &v, const Args &) { return pairs(i, v); }},
        {"list", [](I &i, const V &v, const Args &) { return i.makeList(iterate(v, i.budget())); }},
        {"length", [](I &i, const V &v, const Args &) { return V(static_cast<int64_t>(length(v, i.budget()))); }},
        {"count", [](I &i, const V &v, const Args &) { return V(static_cast<int64_t>(length(v, i.budget()))); }},
    };
}

} // namespace moire::jinja
