// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/jinja/value.h"

#include "text/jinja/search.h"
#include "text/jinja/unicode.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <ctime>

namespace moire::jinja {

namespace {

constexpr unsigned maxContainerDepth = 100;

unsigned depthOf(const Value::List &items)
{
    unsigned depth = 0;
    for (const Value &v : items)
        depth = std::max(depth, v.depth());
    return depth + 1;
}

unsigned depthOf(const Value::Entries &entries)
{
    unsigned depth = 0;
    for (const auto &[key, value] : entries)
        depth = std::max({depth, key.depth(), value.depth()});
    return depth + 1;
}

void checkDepth(unsigned depth)
{
    if (depth > maxContainerDepth)
        fail("values are nested too deeply");
}

} // namespace

void fail(std::string message)
{
    throw Failure{std::move(message)};
}

void failExhausted(std::string message)
{
    throw Failure{.message = std::move(message), .cause = TemplateError::Cause::Exhausted};
}

void Budget::step(size_t n)
{
    // n may be any size: compare it with what is left, so that no sum can overflow.
    if (n > m_limits.steps - m_steps)
        failExhausted("the template takes too many steps");
    m_steps += n;
    m_stepsSinceCheck += n;
    if (m_stepsSinceCheck < stepsBetweenChecks)
        return;
    m_stepsSinceCheck = 0;
    if (m_stop.stop_requested())
        throw Stopped{};
    if (cpuTime() > m_end)
        failExhausted("the template takes too much time");
}

std::chrono::nanoseconds Budget::cpuTime()
{
    std::timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

void Budget::take(size_t n)
{
    if (n > m_limits.memoryBytes || m_memory > m_limits.memoryBytes - n)
        failExhausted("the template uses too much memory");
    m_memory += n;
}

void Budget::enter()
{
    step();
    if (m_depth >= m_limits.depth)
        failExhausted("the template is nested too deeply");
    ++m_depth;
}

const Value *Args::find(size_t index, std::string_view name) const
{
    if (index < positional.size())
        return &positional[index];
    for (const auto &[key, value] : named)
        if (key == name)
            return &value;
    return nullptr;
}

const Value &Args::require(size_t index, std::string_view name) const
{
    const Value *value = find(index, name);
    if (!value)
        fail("argument '" + std::string(name) + "' is missing");
    return *value;
}

bool Args::empty() const
{
    return positional.empty() && named.empty();
}

Value Value::string(Budget *budget, std::string text, bool safe)
{
    if (budget)
        budget->bytes(text.size());
    const size_t size = sizeof(StringBox) + text.size();
    return Value(Data(std::shared_ptr<const StringBox>(new StringBox{{budget, size}, std::move(text), safe})));
}

Value Value::list(Budget *budget, List items, bool tuple)
{
    if (budget)
        budget->step(1 + items.size());
    const unsigned depth = depthOf(items);
    checkDepth(depth);
    const size_t size = sizeof(ListBox) + items.size() * sizeof(Value);
    return Value(
        Data(std::shared_ptr<const ListBox>(new ListBox{{budget, size}, std::move(items), tuple, false, depth})));
}

Value Value::dict(Budget *budget, Entries entries)
{
    if (budget)
        budget->step(1 + entries.size());
    const unsigned depth = depthOf(entries);
    checkDepth(depth);
    const size_t size = sizeof(DictBox) + entries.size() * 2 * sizeof(Value);
    return Value(Data(std::shared_ptr<DictBox>(new DictBox{{budget, size}, std::move(entries), false, depth})));
}

Value Value::nameSpace(Budget *budget, Entries entries)
{
    const size_t size = sizeof(DictBox) + entries.size() * 2 * sizeof(Value);
    return Value(Data(std::shared_ptr<DictBox>(new DictBox{{budget, size}, std::move(entries), true, 1})));
}

Value Value::group(Budget *budget, Value grouper, Value list)
{
    const Value tuple = Value::list(budget, {std::move(grouper), std::move(list)}, true);
    const ListBox &box = *std::get<ListPtr>(tuple.m_data);
    return Value(Data(
        std::shared_ptr<const ListBox>(new ListBox{{budget, box.counted.size}, box.items, true, true, box.depth})));
}

Value Value::function(std::string name, std::function<Value(Interpreter &, const Args &)> call, Budget *budget)
{
    const size_t size = sizeof(Function) + 2 * sizeof(Value); // and what it captures
    if (budget)
        budget->step();
    return Value(Data(std::shared_ptr<const Function>(new Function{{budget, size}, std::move(name), std::move(call)})));
}

bool Value::isTuple() const
{
    return isList() && std::get<ListPtr>(m_data)->tuple;
}

bool Value::isGroup() const
{
    return isList() && std::get<ListPtr>(m_data)->group;
}

bool Value::isDict() const
{
    const auto *dict = std::get_if<DictPtr>(&m_data);
    return dict && !(*dict)->isNamespace;
}

bool Value::isNamespace() const
{
    const auto *dict = std::get_if<DictPtr>(&m_data);
    return dict && (*dict)->isNamespace;
}

const Value::List &Value::asList() const
{
    return std::get<ListPtr>(m_data)->items;
}

const Value::Entries &Value::asEntries() const
{
    return std::get<DictPtr>(m_data)->entries;
}

void Value::setAttribute(const std::string &name, Value value) const
{
    DictBox &box = *std::get<DictPtr>(m_data);
    Budget *budget = box.counted.budget;
    budget->step(1 + box.entries.size() / 8);
    for (auto &[key, old] : box.entries)
        if (key.asString() == name) {
            old = std::move(value);
            return;
        }
    budget->take(2 * sizeof(Value));
    box.counted.size += 2 * sizeof(Value);
    box.entries.emplace_back(Value::string(budget, name), std::move(value));
}

void Value::clearNamespace() const
{
    std::get<DictPtr>(m_data)->entries.clear();
}

bool Value::truthy() const
{
    if (isUndefined() || isNone())
        return false;
    if (isBool())
        return asBool();
    if (isInt())
        return asInt() != 0;
    if (isFloat())
        return asDouble() != 0.0;
    if (isString())
        return !asString().empty();
    if (isList())
        return !asList().empty();
    if (isDict())
        return !asEntries().empty();
    return true;
}

const char *Value::typeName() const
{
    if (isUndefined())
        return "Undefined";
    if (isNone())
        return "NoneType";
    if (isBool())
        return "bool";
    if (isInt())
        return "int";
    if (isFloat())
        return "float";
    if (isString())
        return "str";
    if (isList())
        return isTuple() ? "tuple" : "list";
    if (isDict())
        return "dict";
    return isNamespace() ? "Namespace" : isLoop() ? "LoopContext" : isCycler() ? "Cycler" : "function";
}

unsigned Value::depth() const
{
    if (const auto *list = std::get_if<ListPtr>(&m_data))
        return (*list)->depth;
    if (const auto *dict = std::get_if<DictPtr>(&m_data))
        return (*dict)->depth;
    return 0;
}

const Value *Value::lookup(const Value &key, Budget &budget) const
{
    if (key.isString())
        budget.step(1 + asEntries().size() / 8);
    for (const auto &[k, value] : asEntries())
        if (key.isString() ? k.isString() && k.asString() == key.asString() : equal(k, key, budget))
            return &value;
    return nullptr;
}

const Value *Value::lookup(std::string_view key) const
{
    for (const auto &[k, value] : asEntries())
        if (k.isString() && k.asString() == key)
            return &value;
    return nullptr;
}

bool equal(const Value &a, const Value &b, Budget &budget)
{
    budget.step();
    if (a.isNumber() && b.isNumber())
        return a.isFloat() || b.isFloat() ? a.asDouble() == b.asDouble() : a.asInt() == b.asInt();
    if (a.isString() && b.isString()) {
        budget.bytes(std::min(a.asString().size(), b.asString().size()));
        return a.asString() == b.asString();
    }
    if (a.isList() && b.isList()) {
        const auto &x = a.asList();
        const auto &y = b.asList();
        return a.isTuple() == b.isTuple() && x.size() == y.size() &&
            std::equal(x.begin(), x.end(), y.begin(),
                       [&](const Value &p, const Value &q) { return equal(p, q, budget); });
    }
    if (a.isDict() && b.isDict()) {
        if (a.asEntries().size() != b.asEntries().size())
            return false;
        return std::all_of(a.asEntries().begin(), a.asEntries().end(), [&](const auto &entry) {
            const Value *other = b.lookup(entry.first, budget);
            return other && equal(entry.second, *other, budget);
        });
    }
    if (a.isNamespace() && b.isNamespace())
        return &a.asEntries() == &b.asEntries();
    if (a.isLoop() && b.isLoop())
        return a.loopState() == b.loopState();
    return (a.isNone() && b.isNone()) || (a.isUndefined() && b.isUndefined());
}

int compare(const Value &a, const Value &b, Budget &budget)
{
    budget.step();
    const auto order = [](auto x, auto y) { return x < y ? -1 : x > y ? 1 : 0; };
    if (a.isNumber() && b.isNumber())
        return a.isFloat() || b.isFloat() ? order(a.asDouble(), b.asDouble()) : order(a.asInt(), b.asInt());
    if (a.isString() && b.isString()) {
        budget.bytes(std::min(a.asString().size(), b.asString().size()));
        return order(a.asString().compare(b.asString()), 0); // UTF-8 preserves the order of code points
    }
    if (a.isList() && b.isList()) {
        const size_t n = std::min(a.asList().size(), b.asList().size());
        for (size_t i = 0; i < n; ++i)
            if (!equal(a.asList()[i], b.asList()[i], budget))
                return compare(a.asList()[i], b.asList()[i], budget);
        return order(a.asList().size(), b.asList().size());
    }
    fail(std::string("'") + a.typeName() + "' and '" + b.typeName() + "' cannot be ordered");
}

bool contains(const Value &container, const Value &item, Budget &budget)
{
    if (container.isString()) {
        if (!item.isString())
            fail(std::string("'in <string>' requires string, not ") + item.typeName());
        budget.bytes(container.asString().size());
        return Search(item.asString(), budget).in(container.asString()).has_value();
    }
    if (container.isDict())
        return container.lookup(item, budget) != nullptr;
    if (container.isList())
        return std::any_of(container.asList().begin(), container.asList().end(),
                           [&](const Value &v) { return equal(v, item, budget); });
    if (container.isUndefined())
        return false;
    fail(std::string("argument of type '") + container.typeName() + "' is not iterable");
}

std::string formatFloat(double d)
{
    if (std::isnan(d))
        return "nan";
    if (std::isinf(d))
        return d < 0 ? "-inf" : "inf";
    char buffer[400];
    const double size = std::abs(d);
    const bool plain = size == 0.0 || (size >= 1e-4 && size < 1e16);
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, d,
                                   plain ? std::chars_format::fixed : std::chars_format::scientific)
                         .ptr;
    std::string text(buffer, end);
    if (plain && text.find('.') == std::string::npos)
        text += ".0";
    return text;
}

std::string escaped(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else if (c == '"')
            out += "&#34;";
        else if (c == '\'')
            out += "&#39;";
        else
            out += c;
    }
    return out;
}

namespace {

std::string quoted(const std::string &text)
{
    const bool doubled = text.find('\'') != std::string::npos && text.find('"') == std::string::npos;
    const char quote = doubled ? '"' : '\'';
    std::string out(1, quote);
    for (size_t i = 0; i < text.size();) {
        const size_t n = sequenceLength(text, i);
        const char c = text[i];
        if (c == quote || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (c == '\t') {
            out += "\\t";
        } else if (c == '\r') {
            out += "\\r";
        } else if (n == 1 && (static_cast<unsigned char>(c) < 0x20 || static_cast<unsigned char>(c) >= 0x7F)) {
            char escape[8];
            std::snprintf(escape, sizeof escape, "\\x%02x", static_cast<unsigned char>(c));
            out += escape;
        } else {
            out.append(text, i, n);
        }
        i += n;
    }
    return out + quote;
}

void checkSize(const std::string &text, Budget &budget)
{
    if (text.size() > budget.limits().memoryBytes)
        failExhausted("the template uses too much memory");
}

} // namespace

std::string str(const Value &value, Budget &budget)
{
    if (value.isString())
        return value.asString();
    return value.isUndefined() || value.isBlank() ? std::string() : repr(value, budget);
}

std::string repr(const Value &value, Budget &budget)
{
    budget.step();
    if (value.isNone())
        return "None";
    if (value.isUndefined())
        return "Undefined";
    if (value.isBool())
        return value.asBool() ? "True" : "False";
    if (value.isInt())
        return std::to_string(value.asInt());
    if (value.isFloat())
        return formatFloat(value.asDouble());
    if (value.isString()) {
        budget.bytes(value.asString().size());
        return quoted(value.asString());
    }
    std::string out;
    const char *separator = "";
    if (value.isList()) {
        out = value.isTuple() ? "(" : "[";
        for (const Value &item : value.asList()) {
            out += separator + repr(item, budget);
            checkSize(out, budget);
            separator = ", ";
        }
        if (value.isTuple())
            return out + (value.asList().size() == 1 ? ",)" : ")");
        return out + "]";
    }
    if (value.isDict()) {
        out = "{";
        for (const auto &[key, item] : value.asEntries()) {
            out += separator + repr(key, budget) + ": " + repr(item, budget);
            checkSize(out, budget);
            separator = ", ";
        }
        return out + "}";
    }
    return std::string("<") + value.typeName() + ">";
}

Value::List iterate(const Value &value, Budget &budget)
{
    if (value.isList()) {
        budget.step(value.asList().size());
        return value.asList();
    }
    Value::List items;
    if (value.isDict()) {
        for (const auto &entry : value.asEntries())
            items.push_back(entry.first);
    } else if (value.isString()) {
        for (const std::string_view c : CodePoints(value.asString()))
            items.push_back(Value::string(&budget, std::string(c)));
    } else if (!value.isUndefined()) {
        fail(std::string("'") + value.typeName() + "' object is not iterable");
    }
    budget.step(items.size());
    return items;
}

size_t length(const Value &value, Budget &budget)
{
    if (value.isString()) {
        budget.bytes(value.asString().size());
        return codePointCount(value.asString());
    }
    if (value.isList())
        return value.asList().size();
    if (value.isDict())
        return value.asEntries().size();
    if (value.isUndefined())
        return 0;
    fail(std::string("object of type '") + value.typeName() + "' has no len()");
}

} // namespace moire::jinja
