// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/jinja/filters.h"

#include <algorithm>

/// The table of filters, and the filters that accept any value.
namespace moire::jinja {

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

bool flag(const Args &args, size_t index, std::string_view name)
{
    const V *v = args.find(index, name);
    return v && v->truthy();
}

namespace {

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
            fail("tojson: separators must be two strings");
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

Filters allFilters()
{
    Filters all{{"default", fallbackFilter}, {"d", fallbackFilter}, {"tojson", tojson}, {"attr", attr}};
    all.merge(sequenceFilters());
    all.merge(textFilters());
    all.merge(numberFilters());
    return all;
}

} // namespace

Filter findFilter(const std::string &name)
{
    static const Filters table = allFilters();
    const auto found = table.find(name);
    return found != table.end() ? found->second : nullptr;
}

} // namespace moire::jinja
