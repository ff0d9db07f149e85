// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/jinja/interpreter.h"

#include <nlohmann/json.hpp>

#include <algorithm>

/// Statements; expressions are in evaluate.cpp, macros and calls in calls.cpp.
namespace moire::jinja {

const Value *Scope::find(const std::string &name, Budget &budget) const
{
    for (const Scope *scope = this; scope; scope = scope->outer.get()) {
        budget.step();
        if (const auto found = scope->variables.find(name); found != scope->variables.end())
            return &found->second;
    }
    return nullptr;
}

std::shared_ptr<Scope> inner(const std::shared_ptr<Scope> &outer)
{
    auto scope = std::make_shared<Scope>();
    scope->outer = outer;
    return scope;
}

Interpreter::Interpreter(const TemplateLimits &limits, std::optional<std::time_t> now, std::stop_token stop)
    : m_budget(limits, std::move(stop)),
      m_now(now ? *now : std::time(nullptr)),
      m_global(std::make_shared<Scope>()),
      m_scope(m_global)
{
    for (auto &[name, value] : globalFunctions())
        m_globals.emplace(name, std::move(value));
}

Interpreter::~Interpreter()
{
    for (const Value &space : m_namespaces)
        space.clearNamespace();
    for (const auto &loop : m_changed)
        if (const auto state = loop.lock())
            state->lastChanged = {};
    m_global->variables.clear();
}

Value Interpreter::makeNamespace(Value::Entries entries)
{
    Value space = Value::nameSpace(&m_budget, std::move(entries));
    m_namespaces.push_back(space);
    return space;
}

void Interpreter::forgetAtEnd(const std::shared_ptr<LoopState> &loop)
{
    m_budget.take(2 * sizeof(LoopState)); // the weak pointer keeps its memory
    m_changed.push_back(loop);
}

std::string Interpreter::run(const Block &body, const nlohmann::ordered_json &context)
{
    for (const auto &[key, value] : context.items())
        m_globals.insert_or_assign(key, key == "messages" ? fromMessages(value, m_budget) : fromJson(value, m_budget));
    std::string out;
    m_out = &out;
    execute(body);
    return out;
}

void Interpreter::write(std::string_view text)
{
    m_budget.bytes(text.size());
    if (text.size() > m_budget.limits().outputBytes - std::min(m_out->size(), m_budget.limits().outputBytes))
        failExhausted("the template writes too much text");
    *m_out += text;
}

Interpreter::Flow Interpreter::execute(const Block &body)
{
    for (const auto &statement : body)
        if (const Flow flow = execute(*statement); flow != Flow::Normal)
            return flow;
    return Flow::Normal;
}

Interpreter::Flow Interpreter::execute(const Statement &s)
try {
    const Deeper deeper(m_budget);
    switch (s.kind) {
    case Kind::Text:
        write(s.text);
        break;
    case Kind::Output:
        write(str(evaluate(*s.expression), m_budget));
        break;
    case Kind::If:
        return branch(s);
    case Kind::For:
        return loop(s, evaluate(*s.expression), 1);
    case Kind::Set:
        assign(s.target, evaluate(*s.expression));
        break;
    case Kind::SetBlock:
    case Kind::FilterBlock: {
        Value text;
        if (const Flow flow = filteredBody(s, text); flow != Flow::Normal)
            return flow;
        if (s.kind == Kind::SetBlock)
            assign(s.target, text);
        else
            write(str(text, m_budget));
        break;
    }
    case Kind::With: {
        Value::List values;
        for (const auto &assignment : s.assignments)
            values.push_back(evaluate(*assignment.second));
        const Restore restore(m_scope, inner(m_scope));
        for (size_t i = 0; i < values.size(); ++i)
            assign(s.assignments[i].first, values[i]);
        return execute(s.body);
    }
    case Kind::Macro:
        defineMacro(s);
        break;
    case Kind::CallBlock:
        callBlock(s);
        break;
    case Kind::Scope:
        return execute(s.body);
    case Kind::Break:
        return Flow::Break;
    case Kind::Continue:
        return Flow::Continue;
    }
    return Flow::Normal;
} catch (Failure &failure) {
    if (failure.line == 0)
        failure.line = s.line;
    throw;
}

Interpreter::Flow Interpreter::branch(const Statement &s)
{
    for (const auto &[condition, body] : s.branches)
        if (!condition || evaluate(*condition).truthy())
            return execute(body);
    return Flow::Normal;
}

/// The items of a loop as a list; with `if`, only those that pass.
Value Interpreter::itemsOf(const Statement &s, const Value &iterable)
{
    if (!s.filter) {
        if (!iterable.isList())
            return makeList(iterate(iterable, m_budget));
        m_budget.step(iterable.asList().size());
        return iterable;
    }
    Value::List kept;
    const Restore restore(m_scope, inner(m_scope));
    for (Value &item : iterate(iterable, m_budget)) {
        m_scope->variables.clear();
        assign(s.target, item);
        if (evaluate(*s.filter).truthy())
            kept.push_back(std::move(item));
    }
    return makeList(std::move(kept));
}

Interpreter::Flow Interpreter::loop(const Statement &s, const Value &iterable, size_t depth)
{
    const std::shared_ptr<Scope> outer = m_scope;
    auto state = std::make_shared<LoopState>();
    state->items = itemsOf(s, iterable);
    state->depth = depth;
    if (s.recursive) {
        state->statement = &s;
        state->outer = outer;
    }
    const Value::List &items = state->items.asList();
    if (items.empty())
        return execute(s.otherwise);
    const Restore restore(m_scope, outer);
    for (; state->index < items.size(); ++state->index) {
        m_budget.step();
        m_scope = inner(outer);
        m_scope->set("loop", Value::loop(state));
        assign(s.target, items[state->index]);
        if (execute(s.body) == Flow::Break)
            break;
    }
    return Flow::Normal;
}

/// loop(items) within a recursive loop.
Value Interpreter::loopAgain(const Value &loop, const Args &args)
{
    const LoopState &state = loop.asLoop();
    if (!state.statement)
        fail("The loop must have the 'recursive' marker to be called recursively.");
    const std::shared_ptr<Scope> outer = state.outer.lock();
    if (!outer)
        fail("loop() outlived its block");
    std::string text;
    const Restore out(m_out, &text);
    const Restore scope(m_scope, outer);
    this->loop(*state.statement, args.require(0, "iterable"), state.depth + 1);
    return makeString(std::move(text));
}

void Interpreter::assign(const Target &target, const Value &value)
{
    if (!target.attribute.empty()) {
        const Value space = name(target.name);
        if (!space.isNamespace())
            fail("cannot assign attribute on non-namespace object");
        return space.setAttribute(target.attribute, value);
    }
    if (target.parts.empty())
        return m_scope->set(target.name, value);
    const Value::List items = iterate(value, m_budget);
    if (items.size() != target.parts.size())
        fail("cannot unpack " + std::to_string(items.size()) + " values into " + std::to_string(target.parts.size()) +
             " names");
    for (size_t i = 0; i < items.size(); ++i)
        assign(target.parts[i], items[i]);
}

/// Captures the text that \p body writes. A break or continue in it leaves the block, and the text is dropped.
Interpreter::Flow Interpreter::captured(const Block &body, std::string &text)
{
    const Restore out(m_out, &text);
    const Restore scope(m_scope, inner(m_scope));
    return execute(body);
}

Interpreter::Flow Interpreter::filteredBody(const Statement &s, Value &value)
{
    std::string text;
    if (const Flow flow = captured(s.body, text); flow != Flow::Normal)
        return flow;
    const Restore scope(m_scope, inner(m_scope));
    m_scope->set(bodyName, makeString(std::move(text)));
    value = evaluate(*s.expression);
    return Flow::Normal;
}

} // namespace moire::jinja
