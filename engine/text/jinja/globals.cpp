// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/jinja/methods.h"

#include <algorithm>
#include <ctime>
#include <utility>

/// `loop`, and the functions that every template may call.
namespace moire::jinja {

namespace {

V loopChanged(I &i, const V &value, const Args &args)
{
    LoopState &loop = value.asLoop();
    if (!loop.hasChanged)
        i.forgetAtEnd(value.loopState());
    V now = i.makeTuple(args.positional);
    const bool changed = !loop.hasChanged || !equal(loop.lastChanged, now, i.budget());
    loop.hasChanged = true;
    loop.lastChanged = std::move(now);
    return changed;
}

V range(I &i, const Args &args)
{
    constexpr int64_t maxItems = 100000; // as in Jinja's sandbox
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
        if (static_cast<int64_t>(items.size()) >= maxItems)
            fail("Range too big. The sandbox blocks ranges larger than MAX_RANGE (100000).");
        items.emplace_back(x);
        if (__builtin_add_overflow(x, step, &x))
            break;
    }
    return i.makeList(std::move(items));
}

/// Like Python's dict(): from a mapping or pairs, and named arguments.
V::Entries entriesOf(I &i, const Args &args)
{
    V::Entries entries;
    if (args.positional.size() > 1)
        fail("dict expected at most 1 argument, got " + std::to_string(args.positional.size()));
    const auto set = [&](const V &key, const V &value) {
        i.budget().step(1 + entries.size() / 8);
        const auto same = std::find_if(entries.begin(), entries.end(),
                                       [&](const auto &entry) { return equal(entry.first, key, i.budget()); });
        if (same != entries.end())
            same->second = value;
        else
            entries.emplace_back(key, value);
    };
    if (!args.positional.empty() && (args.positional[0].isDict() || args.positional[0].isNamespace())) {
        entries = args.positional[0].asEntries();
    } else if (!args.positional.empty()) {
        for (const V &item : iterate(args.positional[0], i.budget())) {
            const V::List pair = iterate(item, i.budget());
            if (pair.size() != 2)
                fail("dict: a pair must have 2 items, not " + std::to_string(pair.size()));
            set(pair[0], pair[1]);
        }
    }
    for (const auto &[name, value] : args.named)
        set(i.makeString(name), value);
    return entries;
}

/// joiner(", ") returns empty text first, then the separator.
V joiner(I &i, const Args &args)
{
    const V *separator = args.find(0, "sep");
    return Value::function(
        "joiner",
        [separator = separator ? *separator : i.makeString(", "), used = std::make_shared<bool>(false)](
            Interpreter &self, const Args &) { return std::exchange(*used, true) ? separator : self.makeString({}); },
        &i.budget());
}

V cycler(I &i, const Args &args)
{
    if (args.positional.empty())
        fail("at least one item has to be provided");
    auto state = std::make_shared<CyclerState>();
    state->items = i.makeList(args.positional);
    return Value::cycler(std::move(state));
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

Value loopAttribute(Interpreter &interpreter, const Value &loop, const std::string &name)
{
    const LoopState &s = loop.asLoop();
    const V::List &items = s.items.asList();
    const auto n = static_cast<int64_t>(items.size());
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
        return at > 0 ? items[s.index - 1] : Value::undefined("there is no previous item");
    if (name == "nextitem")
        return at + 1 < n ? items[s.index + 1] : Value::undefined("there is no next item");
    if (name == "cycle")
        return Value::function(
            name,
            [loop](Interpreter &, const Args &args) {
                if (args.positional.empty())
                    fail("no items for cycling given");
                return args.positional[loop.asLoop().index % args.positional.size()];
            },
            &interpreter.budget());
    if (name == "changed")
        return Value::function(
            name, [loop](Interpreter &i, const Args &args) { return loopChanged(i, loop, args); },
            &interpreter.budget());
    interpreter.budget().step();
    return Value::undefined("LoopContext object' has no attribute '" + name);
}

Value cyclerAttribute(Interpreter &interpreter, const Value &cycler, const std::string &name)
{
    interpreter.budget().step();
    const auto current = [](const CyclerState &c) { return c.items.asList()[c.index]; };
    if (name == "current")
        return current(cycler.asCycler());
    if (name == "next")
        return Value::function(
            name,
            [cycler, current](Interpreter &, const Args &) {
                CyclerState &c = cycler.asCycler();
                const Value now = current(c);
                c.index = (c.index + 1) % c.items.asList().size();
                return now;
            },
            &interpreter.budget());
    if (name == "reset")
        return Value::function(
            name,
            [cycler](Interpreter &, const Args &) {
                cycler.asCycler().index = 0;
                return Value();
            },
            &interpreter.budget());
    return Value::undefined("Cycler object' has no attribute '" + name);
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
    add("joiner", joiner);
    add("cycler", cycler);
    add("strftime_now", strftimeNow);
    add("raise_exception", [](Interpreter &i, const Args &args) -> Value {
        throw Failure{.message = str(args.require(0, "message"), i.budget()), .cause = TemplateError::Cause::Raised};
    });
    return functions;
}

} // namespace moire::jinja
