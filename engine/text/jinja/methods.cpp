// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/jinja/methods.h"

#include <algorithm>
#include <ctime>

/// Methods of dictionaries and lists, `loop`, and the functions that every template may call. Methods that change a
/// list or dictionary are refused, as the sandbox of transformers refuses them.
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
    fail("lists and dictionaries of a template cannot be changed");
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

V loopChanged(I &i, LoopState &loop, const Args &args)
{
    V now = i.makeTuple(args.positional);
    const bool changed = !loop.hasChanged || !equal(loop.lastChanged, now, i.budget());
    loop.hasChanged = true;
    loop.lastChanged = std::move(now);
    return changed;
}

V range(I &i, const Args &args)
{
    constexpr int64_t most = 100000; // as in Jinja's sandbox
    int64_t start = 0;
    int64_t stop = integerArgument(args.require(0, "stop"));
    int64_t step = 1;
    if (args.positional.size() > 1) {
        start = stop;
        stop = integerArgument(args.positional[1]);
    }
    if (args.positional.size() > 2)
        step = integerArgument(args.positional[2]);
    if (step == 0)
        fail("range() arg 3 must not be zero");
    V::List items;
    for (int64_t x = start; step > 0 ? x < stop : x > stop;) {
        if (static_cast<int64_t>(items.size()) >= most)
            fail("Range too big. The sandbox blocks ranges larger than MAX_RANGE (100000).");
        items.emplace_back(x);
        if (__builtin_add_overflow(x, step, &x))
            break;
    }
    return i.makeList(std::move(items));
}

V::Entries entriesOf(I &i, const Args &args)
{
    V::Entries entries;
    if (!args.positional.empty() && (args.positional[0].isDict() || args.positional[0].isNamespace()))
        entries = args.positional[0].asEntries();
    for (const auto &[name, value] : args.named)
        entries.emplace_back(i.makeString(name), value);
    return entries;
}

V strftimeNow(I &i, const Args &args)
{
    const std::string &pattern = stringArgument(args.require(0, "format"));
    if (pattern.size() > 1000)
        fail("strftime_now: the format is too long");
    const std::time_t now = i.now();
    std::tm parts{};
    localtime_r(&now, &parts);
    std::string out(pattern.size() * 64 + 64, '\0');
    out.resize(std::strftime(out.data(), out.size(), pattern.c_str(), &parts));
    return i.makeString(std::move(out));
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

Value loopAttribute(Interpreter &interpreter, const Value &loop, const std::string &name)
{
    const LoopState &s = loop.asLoop();
    const auto n = static_cast<int64_t>(s.items.size());
    const auto at = static_cast<int64_t>(s.index);
    const std::unordered_map<std::string_view, int64_t> numbers{{"index", at + 1},
                                                                {"index0", at},
                                                                {"revindex", n - at},
                                                                {"revindex0", n - at - 1},
                                                                {"length", n},
                                                                {"depth", static_cast<int64_t>(s.depth)},
                                                                {"depth0", static_cast<int64_t>(s.depth) - 1}};
    if (const auto number = numbers.find(name); number != numbers.end())
        return number->second;
    if (name == "first")
        return at == 0;
    if (name == "last")
        return at + 1 == n;
    if (name == "previtem")
        return at > 0 ? s.items[s.index - 1] : Value::undefined("there is no previous item");
    if (name == "nextitem")
        return at + 1 < n ? s.items[s.index + 1] : Value::undefined("there is no next item");
    if (name == "cycle")
        return Value::function("cycle", [loop](Interpreter &, const Args &args) {
            if (args.positional.empty())
                fail("no items for cycling given");
            return args.positional[loop.asLoop().index % args.positional.size()];
        });
    if (name == "changed")
        return Value::function(
            "changed", [loop](Interpreter &i, const Args &args) { return loopChanged(i, loop.asLoop(), args); });
    interpreter.budget().step();
    return Value::undefined("LoopContext object' has no attribute '" + name);
}

std::vector<std::pair<std::string, Value>> globalFunctions()
{
    std::vector<std::pair<std::string, Value>> functions;
    const auto add = [&](const char *name, Value (*call)(Interpreter &, const Args &)) {
        functions.emplace_back(name, Value::function(name, call));
    };
    add("range", range);
    add("namespace", [](Interpreter &i, const Args &args) { return i.makeNamespace(entriesOf(i, args)); });
    add("dict", [](Interpreter &i, const Args &args) { return Value::dict(&i.budget(), entriesOf(i, args)); });
    add("strftime_now", strftimeNow);
    add("raise_exception",
        [](Interpreter &i, const Args &args) -> Value { fail(str(args.require(0, "message"), i.budget())); });
    return functions;
}

} // namespace moire::jinja
