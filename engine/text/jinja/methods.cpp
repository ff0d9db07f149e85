// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/jinja/methods.h"

#include <algorithm>

/// Methods of dictionaries and lists. Those that modify them are refused, as in transformers' sandbox.
namespace moire::jinja {

namespace {

V get(I &i, const V &v, const Args &args)
{
    const V *found = v.lookup(args.require(0, "key"), i.budget());
    const V *fallback = args.find(1, "default");
    return found ? *found : fallback ? *fallback : V();
}

const std::unordered_map<std::string, Method> &dictMethods()
{
    static const std::unordered_map<std::string, Method> table{
        {"get", get},
        {"items", [](I &i, const V &v, const Args &) { return i.applyFilter("items", v, {}); }},
        {"keys", [](I &i, const V &v, const Args &) { return i.makeList(iterate(v, i.budget())); }},
        {"values",
         [](I &i, const V &v, const Args &) {
             V::List values;
             for (const auto &entry : v.asEntries())
                 values.push_back(entry.second);
             return i.makeList(std::move(values));
         }},
        {"copy", [](I &, const V &v, const Args &) { return v; }},
    };
    return table;
}

const std::unordered_map<std::string, Method> &listMethods()
{
    static const std::unordered_map<std::string, Method> table{
        {"index",
         [](I &i, const V &v, const Args &args) {
             for (size_t k = 0; k < v.asList().size(); ++k)
                 if (equal(v.asList()[k], args.require(0, "value"), i.budget()))
                     return V(static_cast<int64_t>(k));
             fail("the value is not in the list");
         }},
        {"count",
         [](I &i, const V &v, const Args &args) {
             return V(static_cast<int64_t>(std::count_if(v.asList().begin(), v.asList().end(), [&](const V &x) {
                 return equal(x, args.require(0, "value"), i.budget());
             })));
         }},
        {"copy", [](I &, const V &v, const Args &) { return v; }},
    };
    return table;
}

bool isMutation(const V &v, const std::string &name)
{
    static const std::vector<std::string> list{"append", "clear",  "extend",  "insert",
                                               "pop",    "remove", "reverse", "sort"};
    static const std::vector<std::string> dict{"clear", "pop", "popitem", "setdefault", "update"};
    const auto &names = v.isList() ? list : dict;
    return (v.isDict() || (v.isList() && !v.isTuple())) && std::find(names.begin(), names.end(), name) != names.end();
}

V refuseMutation(I &, const V &, const Args &)
{
    fail("templates cannot modify lists and dictionaries");
}

Method findMethod(const V &object, const std::string &name)
{
    if (!object.isString() && !object.isDict() && !object.isList())
        return nullptr;
    const auto &table = object.isString() ? stringMethods() : object.isDict() ? dictMethods() : listMethods();
    if (const auto found = table.find(name); found != table.end())
        return found->second;
    return isMutation(object, name) ? refuseMutation : nullptr;
}

} // namespace

bool hasMethod(const Value &object, const std::string &name)
{
    return findMethod(object, name) != nullptr;
}

std::optional<Value> callMethod(Interpreter &interpreter, const Value &object, const std::string &name,
                                const Args &args)
{
    interpreter.budget().step();
    const Method method = findMethod(object, name);
    return method ? std::optional<Value>(method(interpreter, object, args)) : std::nullopt;
}

} // namespace moire::jinja
