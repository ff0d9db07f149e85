// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/jinja/format.h"
#include "text/jinja/interpreter.h"

#include <cmath>

namespace moire::jinja {

namespace {

[[noreturn]] void unsupported(const char *symbol, const Value &a, const Value &b)
{
    for (const Value *v : {&a, &b})
        if (v->isUndefined())
            fail("'" + v->undefinedName() + "' is undefined");
    fail(std::string("unsupported operand type(s) for ") + symbol + ": '" + a.typeName() + "' and '" + b.typeName() +
         "'");
}

[[noreturn]] void overflow()
{
    fail("the result is an integer that does not fit in 64 bits");
}

/// Python rounds towards minus infinity.
int64_t floorDivide(int64_t a, int64_t b)
{
    if (b == 0)
        fail("division by zero");
    if (a == INT64_MIN && b == -1)
        overflow();
    return a / b - ((a % b != 0 && (a < 0) != (b < 0)) ? 1 : 0);
}

int64_t modulo(int64_t a, int64_t b)
{
    if (b == 0)
        fail("integer modulo by zero");
    if (b == -1)
        return 0;
    const int64_t r = a % b;
    return r != 0 && (r < 0) != (b < 0) ? r + b : r;
}

Value power(int64_t base, int64_t exponent)
{
    if (exponent < 0 && base == 0)
        fail("0 cannot be raised to a negative power");
    if (exponent < 0)
        return std::pow(static_cast<double>(base), static_cast<double>(exponent));
    if (exponent > 63 && base != 0 && base != 1 && base != -1)
        overflow();
    if (exponent > 63)
        return base == -1 && exponent % 2 == 0 ? int64_t{1} : base;
    int64_t result = 1;
    for (int64_t i = 0; i < exponent; ++i)
        if (__builtin_mul_overflow(result, base, &result))
            overflow();
    return result;
}

Value integers(Op op, int64_t a, int64_t b)
{
    int64_t result = 0;
    switch (op) {
    case Op::Add:
        if (__builtin_add_overflow(a, b, &result))
            overflow();
        return result;
    case Op::Subtract:
        if (__builtin_sub_overflow(a, b, &result))
            overflow();
        return result;
    case Op::Multiply:
        if (__builtin_mul_overflow(a, b, &result))
            overflow();
        return result;
    case Op::Divide:
        if (b == 0)
            fail("division by zero");
        return static_cast<double>(a) / static_cast<double>(b);
    case Op::FloorDivide:
        return floorDivide(a, b);
    case Op::Modulo:
        return modulo(a, b);
    default:
        return power(a, b);
    }
}

Value floats(Op op, double a, double b)
{
    if (b == 0.0 && (op == Op::Divide || op == Op::FloorDivide || op == Op::Modulo))
        fail("float division by zero");
    switch (op) {
    case Op::Add:
        return a + b;
    case Op::Subtract:
        return a - b;
    case Op::Multiply:
        return a * b;
    case Op::Divide:
        return a / b;
    case Op::FloorDivide:
        return std::floor(a / b);
    case Op::Modulo: {
        const double r = std::fmod(a, b);
        return r != 0.0 && (r < 0.0) != (b < 0.0) ? r + b : r;
    }
    default: {
        if (a == 0.0 && b < 0.0)
            fail("0.0 cannot be raised to a negative power");
        if (a < 0.0 && std::isfinite(a) && std::isfinite(b) && b != std::floor(b))
            fail("the result of ** is a complex number");
        const double result = std::pow(a, b);
        if (std::isinf(result) && std::isfinite(a) && std::isfinite(b))
            fail("the result of ** is too large");
        return result;
    }
    }
}

/// "ab" * 3, [1] * 3: the size is checked before anything is built.
Value repeated(Interpreter &interpreter, const Value &sequence, int64_t times)
{
    const auto count = static_cast<size_t>(std::max<int64_t>(times, 0));
    const size_t size = sequence.isString() ? sequence.asString().size() : sequence.asList().size() * sizeof(Value);
    const size_t limit = interpreter.budget().limits().memoryBytes;
    if (size > 0 && count > limit / size)
        failExhausted("the template uses too much memory");
    if (sequence.isString()) {
        std::string text;
        text.reserve(size * count);
        if (count > 0)
            text = sequence.asString();
        while (text.size() < size * count) // doubles: an append for each repeat takes most of a hostile template's time
            text.append(text, 0, std::min(text.size(), size * count - text.size()));
        return interpreter.makeString(std::move(text));
    }
    interpreter.budget().step(size > 0 ? sequence.asList().size() * count : 0);
    Value::List items;
    for (size_t i = 0; size > 0 && i < count; ++i)
        items.insert(items.end(), sequence.asList().begin(), sequence.asList().end());
    return Value::list(&interpreter.budget(), std::move(items), sequence.isTuple());
}

bool isSequence(const Value &v)
{
    return v.isString() || v.isList();
}

const char *symbol(Op op)
{
    switch (op) {
    case Op::Add:
        return "+";
    case Op::Subtract:
        return "-";
    case Op::Multiply:
        return "*";
    case Op::Divide:
        return "/";
    case Op::FloorDivide:
        return "//";
    case Op::Modulo:
        return "%";
    default:
        return "**";
    }
}

} // namespace

Value Interpreter::arithmetic(Op op, const Value &a, const Value &b)
{
    if (a.isNumber() && b.isNumber())
        return a.isFloat() || b.isFloat() ? floats(op, a.asDouble(), b.asDouble()) : integers(op, a.asInt(), b.asInt());
    if (op == Op::Modulo && a.isString())
        return makeString(formatPercent(*this, a.asString(), b));
    if (op == Op::Add && a.isString() && b.isString()) {
        const bool safe = a.isSafe() || b.isSafe();
        const auto part = [&](const Value &v) { return safe && !v.isSafe() ? escaped(v.asString()) : v.asString(); };
        return Value::string(&m_budget, part(a) + part(b), safe);
    }
    if (op == Op::Add && a.isList() && b.isList() && a.isTuple() == b.isTuple()) {
        Value::List items = a.asList();
        items.insert(items.end(), b.asList().begin(), b.asList().end());
        return Value::list(&m_budget, std::move(items), a.isTuple());
    }
    if (op == Op::Multiply && isSequence(a) && b.isNumber() && !b.isFloat())
        return repeated(*this, a, b.asInt());
    if (op == Op::Multiply && isSequence(b) && a.isNumber() && !a.isFloat())
        return repeated(*this, b, a.asInt());
    unsupported(symbol(op), a, b);
}

} // namespace moire::jinja
