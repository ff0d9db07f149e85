// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/jinja/interpreter.h"
#include "text/jinja/unicode.h"

#include <algorithm>

/// Expressions.
namespace moire::jinja {

Value Interpreter::evaluate(const Expression &e)
{
    const Deeper deeper(m_budget);
    return evaluateNode(e);
}

Value Interpreter::evaluateNode(const Expression &e)
{
    const auto child = [&](size_t i) { return evaluate(*e.children[i]); };
    const auto children = [&] {
        Value::List items;
        for (const auto &c : e.children)
            items.push_back(evaluate(*c));
        return items;
    };
    switch (e.op) {
    case Op::Constant:
        return e.value;
    case Op::Name:
        return name(e.name);
    case Op::List:
        return makeList(children());
    case Op::Tuple:
        return makeTuple(children());
    case Op::Dict: {
        Value::Entries entries;
        for (size_t i = 0; i < e.children.size(); i += 2) {
            Value key = child(i);
            Value value = child(i + 1);
            const auto same = std::find_if(entries.begin(), entries.end(),
                                           [&](const auto &x) { return equal(x.first, key, m_budget); });
            if (same != entries.end())
                same->second = std::move(value);
            else
                entries.emplace_back(std::move(key), std::move(value));
        }
        return Value::dict(&m_budget, std::move(entries));
    }
    case Op::Attribute:
        return attribute(child(0), e.name);
    case Op::Item: {
        const Value object = child(0);
        return item(object, child(1));
    }
    case Op::Slice:
        return slice(e);
    case Op::Call:
        return callNode(e);
    case Op::Filter: {
        const Value input = child(0);
        return applyFilter(e.name, input, arguments(e));
    }
    case Op::Test: {
        const Value input = child(0);
        return applyTest(e.name, input, arguments(e));
    }
    case Op::Not:
        return !child(0).truthy();
    case Op::Negate: {
        const Value value = child(0);
        return value.isFloat() ? Value(-value.asDouble()) : arithmetic(Op::Subtract, int64_t{0}, value); // -0.0 too
    }
    case Op::Plus:
        return arithmetic(Op::Add, int64_t{0}, child(0));
    case Op::And: {
        Value a = child(0);
        return a.truthy() ? child(1) : a;
    }
    case Op::Or: {
        Value a = child(0);
        return a.truthy() ? a : child(1);
    }
    case Op::Conditional:
        if (child(1).truthy())
            return child(0);
        return e.children[2] ? child(2) : Value::undefined("the inline if-expression");
    case Op::Concat:
        return concat(e);
    case Op::Compare:
        return comparison(e);
    default: {
        const Value a = child(0);
        return arithmetic(e.op, a, child(1));
    }
    }
}

Value Interpreter::name(const std::string &name)
{
    if (const Value *local = m_scope->find(name, m_budget))
        return *local;
    const auto global = m_globals.find(name);
    return global != m_globals.end() ? global->second : Value::undefined(name);
}

Value Interpreter::concat(const Expression &e)
{
    std::string text;
    for (const auto &c : e.children) {
        text += str(evaluate(*c), m_budget);
        if (text.size() > m_budget.limits().memoryBytes)
            failExhausted("the template uses too much memory");
    }
    return makeString(std::move(text));
}

Value Interpreter::comparison(const Expression &e)
{
    Value left = evaluate(*e.children[0]);
    for (size_t i = 0; i < e.comparisons.size(); ++i) {
        Value right = evaluate(*e.children[i + 1]);
        if (!compareOnce(e.comparisons[i], left, right))
            return false;
        left = std::move(right);
    }
    return true;
}

bool Interpreter::compareOnce(Comparison kind, const Value &a, const Value &b)
{
    switch (kind) {
    case Comparison::Equal:
        return equal(a, b, m_budget);
    case Comparison::NotEqual:
        return !equal(a, b, m_budget);
    case Comparison::Less:
        return compare(a, b, m_budget) < 0;
    case Comparison::LessEqual:
        return compare(a, b, m_budget) <= 0;
    case Comparison::Greater:
        return compare(a, b, m_budget) > 0;
    case Comparison::GreaterEqual:
        return compare(a, b, m_budget) >= 0;
    case Comparison::In:
        return contains(b, a, m_budget);
    case Comparison::NotIn:
        return !contains(b, a, m_budget);
    }
    return false;
}

Value Interpreter::attribute(const Value &object, const std::string &name)
{
    if (object.isUndefined())
        fail("'" + object.undefinedName() + "' is undefined");
    if (object.isLoop())
        return loopAttribute(*this, object, name);
    if (object.isCycler())
        return cyclerAttribute(*this, object, name);
    if (hasMethod(object, name))
        return Value::function(
            name, [object, name](Interpreter &self, const Args &args) { return *callMethod(self, object, name, args); },
            &m_budget);
    if (object.isDict() || object.isNamespace()) {
        m_budget.step(1 + object.asEntries().size() / 8);
        if (const Value *value = object.lookup(name))
            return *value;
    }
    if (object.isGroup() && (name == "grouper" || name == "list"))
        return object.asList()[name == "list" ? 1 : 0];
    return Value::undefined(std::string(object.typeName()) + " object' has no attribute '" + name);
}

Value Interpreter::item(const Value &object, const Value &key)
{
    if (object.isUndefined())
        fail("'" + object.undefinedName() + "' is undefined");
    if (object.isDict()) {
        if (const Value *value = object.lookup(key, m_budget))
            return *value;
        return key.isString() ? attribute(object, key.asString()) : Value::undefined("item");
    }
    if (key.isNumber() && !key.isFloat() && (object.isList() || object.isString())) {
        const auto size = static_cast<int64_t>(length(object, m_budget));
        const int64_t at = key.asInt() < 0 ? key.asInt() + size : key.asInt();
        if (at < 0 || at >= size)
            return Value::undefined("item " + std::to_string(key.asInt()));
        if (object.isList())
            return object.asList()[static_cast<size_t>(at)];
        m_budget.bytes(object.asString().size());
        size_t byte = 0;
        for (int64_t i = 0; i < at; ++i)
            byte += sequenceLength(object.asString(), byte);
        return makeString(object.asString().substr(byte, sequenceLength(object.asString(), byte)));
    }
    return key.isString() ? attribute(object, key.asString()) : Value::undefined("item");
}

Value Interpreter::slice(const Expression &e)
{
    const Value object = evaluate(*e.children[0]);
    const auto part = [&](size_t i) -> std::optional<int64_t> {
        if (!e.children[i])
            return std::nullopt;
        const Value v = evaluate(*e.children[i]);
        if (v.isNone())
            return std::nullopt;
        if (!v.isInt() && !v.isBool())
            fail("slice indices must be integers");
        return v.asInt();
    };
    const std::optional<int64_t> start = part(1);
    const std::optional<int64_t> stop = part(2);
    const int64_t step = part(3).value_or(1);
    if (step == 0)
        fail("slice step cannot be zero");
    if (object.isUndefined())
        fail("'" + object.undefinedName() + "' is undefined");
    if (!object.isList() && !object.isString())
        return Value::undefined("slice");
    const auto size = static_cast<int64_t>(length(object, m_budget));
    const auto clamp = [&](std::optional<int64_t> at, int64_t fallback) {
        if (!at)
            return fallback;
        const int64_t i = *at < 0 ? *at + size : *at;
        return step > 0 ? std::clamp<int64_t>(i, 0, size) : std::clamp<int64_t>(i, -1, size - 1);
    };
    const int64_t first = clamp(start, step > 0 ? 0 : size - 1);
    const int64_t last = clamp(stop, step > 0 ? size : -1);
    const bool isText = object.isString();
    const Counted counted(&m_budget, isText ? static_cast<size_t>(size) * sizeof(std::string_view) : 0);
    std::vector<std::string_view> characters;
    if (isText)
        for (const std::string_view c : CodePoints(object.asString()))
            characters.push_back(c);
    std::string text;
    Value::List items;
    m_budget.step(static_cast<size_t>(size) / 8);
    for (int64_t i = first; step > 0 ? i < last : i > last; i += step) {
        if (isText)
            text += characters[static_cast<size_t>(i)];
        else
            items.push_back(object.asList()[static_cast<size_t>(i)]);
        if ((step > 0 && i > size - step) || (step < 0 && i < -step - 1))
            break; // the next index would be out of range and might overflow
    }
    return isText ? makeString(std::move(text)) : Value::list(&m_budget, std::move(items), object.isTuple());
}

Value Interpreter::applyFilter(const std::string &name, const Value &input, const Args &args)
{
    const Filter filter = findFilter(name);
    if (!filter)
        fail("no filter named '" + name + "'");
    return filter(*this, input, args);
}

bool Interpreter::applyTest(const std::string &name, const Value &input, const Args &args)
{
    const Predicate test = findPredicate(name);
    if (!test)
        fail("no test named '" + name + "'");
    return test(*this, input, args);
}

} // namespace moire::jinja
