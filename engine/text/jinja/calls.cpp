// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/jinja/interpreter.h"

#include <algorithm>
#include <unordered_set>

/// Macros, call blocks and their arguments.
namespace moire::jinja {

void Interpreter::defineMacro(const Statement &s)
{
    // The template, which outlives the rendering, owns the statement. The pointer is weak because the scope holds the
    // macro; m_closures or the enclosing block keeps the scope alive.
    std::weak_ptr<Scope> outer = m_scope;
    if (m_scope != m_global && (m_closures.empty() || m_closures.back() != m_scope)) {
        m_budget.take(512 + 128 * m_scope->variables.size());
        m_closures.push_back(m_scope);
    }
    m_scope->set(s.text, Value::function(s.text, [&s, outer](Interpreter &self, const Args &args) {
                     return self.runMacro(s, args, outer.lock());
                 }));
}

void Interpreter::callBlock(const Statement &s)
{
    const std::weak_ptr<Scope> here = m_scope;
    Value caller = Value::function("caller", [&s, here](Interpreter &self, const Args &args) {
        const auto scope = here.lock();
        if (!scope)
            fail("caller() outlived its block");
        return self.runMacro(s, args, scope);
    });
    Args args = arguments(*s.expression);
    args.named.emplace_back("caller", std::move(caller));
    write(str(call(evaluate(*s.expression->children[0]), args), m_budget));
}

Value Interpreter::runMacro(const Statement &macro, const Args &args, const std::shared_ptr<Scope> &outer)
{
    const Deeper deeper(m_budget);
    const std::string called = macro.kind == Kind::CallBlock ? "caller" : macro.text;
    auto scope = inner(outer);
    const Restore restore(m_scope, scope);
    const size_t count = macro.parameters.size();
    if (args.positional.size() > count && !macro.usesVarargs)
        fail("macro '" + called + "' takes not more than " + std::to_string(count) + " argument(s)");
    m_budget.step((count + 1) * args.named.size() / 8);
    if (macro.usesCaller)
        scope->set("caller", Value::undefined("caller"));
    Value::Entries rest = takeNamed(macro, args, *scope);
    for (size_t i = 0; i < count; ++i) {
        const auto &[name, fallback] = macro.parameters[i];
        const Value *given = args.find(i, name);
        scope->set(name, given ? *given : fallback ? evaluate(*fallback) : Value::undefined(name));
    }
    if (macro.usesVarargs) {
        const auto first = args.positional.begin() + static_cast<ptrdiff_t>(std::min(count, args.positional.size()));
        scope->set("varargs", makeTuple({first, args.positional.end()}));
    }
    if (macro.usesKwargs)
        scope->set("kwargs", Value::dict(&m_budget, std::move(rest)));
    std::string text;
    const Restore out(m_out, &text);
    execute(macro.body);
    return makeString(std::move(text));
}

/// Sets `caller` and returns the named arguments that match no parameter.
Value::Entries Interpreter::takeNamed(const Statement &macro, const Args &args, Scope &scope)
{
    Value::Entries rest;
    const size_t positional = std::min(args.positional.size(), macro.parameters.size());
    for (const auto &[name, value] : args.named) {
        const auto open = macro.parameters.begin() + static_cast<ptrdiff_t>(positional);
        if (std::any_of(open, macro.parameters.end(), [&name = name](const auto &p) { return p.first == name; }))
            continue;
        if (name == "caller" && macro.usesCaller)
            scope.set(name, value);
        else if (macro.usesKwargs)
            rest.emplace_back(makeString(name), value);
        else if (name == "caller")
            fail("macro '" + macro.text + "' does not use caller()");
        else
            fail("macro '" + macro.text + "' takes no keyword argument '" + name + "'");
    }
    return rest;
}

Args Interpreter::arguments(const Expression &e)
{
    Args args;
    for (const auto &a : e.arguments)
        args.positional.push_back(evaluate(*a));
    for (const auto &[name, a] : e.named)
        args.named.emplace_back(name, evaluate(*a));
    if (!e.unpacked && !e.unpackedNamed)
        return args;
    const Value list = e.unpacked ? evaluate(*e.unpacked) : makeList({});
    const Value more = e.unpackedNamed ? evaluate(*e.unpackedNamed) : Value::dict(&m_budget, {});
    if (!more.isDict())
        fail(std::string("argument after ** must be a mapping, not ") + more.typeName());
    const Value::List items = iterate(list, m_budget);
    m_budget.step(items.size() + 2 * more.asEntries().size());
    args.unpacked =
        std::make_shared<const Counted>(&m_budget, (items.size() + 2 * more.asEntries().size()) * sizeof(Value));
    args.positional.insert(args.positional.end(), items.begin(), items.end());
    std::unordered_set<std::string_view> known;
    for (const auto &entry : e.named)
        known.insert(entry.first);
    for (const auto &[key, value] : more.asEntries()) {
        if (!key.isString())
            fail("keywords must be strings");
        if (!known.insert(key.asString()).second)
            fail("got multiple values for keyword argument '" + key.asString() + "'");
        args.named.emplace_back(key.asString(), value);
    }
    return args;
}

/// Calls methods directly; a method becomes a value only if it is passed on.
Value Interpreter::callNode(const Expression &e)
{
    const Expression &callee = *e.children[0];
    if (callee.op != Op::Attribute) {
        const Value function = evaluate(callee);
        return call(function, arguments(e));
    }
    const Value object = evaluate(*callee.children[0]);
    if (hasMethod(object, callee.name))
        return *callMethod(*this, object, callee.name, arguments(e));
    const Value function = attribute(object, callee.name);
    if (function.isUndefined() && !object.isUndefined())
        fail(std::string("'") + object.typeName() + " object' has no attribute '" + callee.name + "'");
    return call(function, arguments(e));
}

Value Interpreter::call(const Value &callee, const Args &args)
{
    const Deeper deeper(m_budget);
    if (callee.isFunction())
        return callee.asFunction().call(*this, args);
    if (callee.isLoop())
        return loopAgain(callee, args);
    if (callee.isUndefined())
        fail("'" + callee.undefinedName() + "' is undefined");
    fail(std::string("'") + callee.typeName() + "' object is not callable");
}

} // namespace moire::jinja
