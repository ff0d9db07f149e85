// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/jinja/interpreter.h"

#include "text/jinja/unicode.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

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

class Interpreter::Deeper {
public:
    explicit Deeper(Budget &budget) : m_budget(budget) { m_budget.enter(); }
    ~Deeper() { m_budget.leave(); }
    Deeper(const Deeper &) = delete;
    Deeper &operator=(const Deeper &) = delete;

private:
    Budget &m_budget;
};

namespace {

/// Sets a variable for as long as it lives, whatever ends the block.
template <class T>
class Restore {
public:
    Restore(T &variable, T value) : m_variable(variable), m_old(std::exchange(variable, std::move(value))) { }
    ~Restore() { m_variable = std::move(m_old); }
    Restore(const Restore &) = delete;
    Restore &operator=(const Restore &) = delete;

private:
    T &m_variable;
    T m_old;
};

std::shared_ptr<Scope> inner(const std::shared_ptr<Scope> &outer)
{
    auto scope = std::make_shared<Scope>();
    scope->outer = outer;
    return scope;
}

} // namespace

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
    m_global->variables.clear();
}

Value Interpreter::makeNamespace(Value::Entries entries)
{
    Value space = Value::nameSpace(&m_budget, std::move(entries));
    m_namespaces.push_back(space);
    return space;
}

std::string Interpreter::run(const Block &body, const nlohmann::ordered_json &context)
{
    for (const auto &[key, value] : context.items())
        m_globals.insert_or_assign(key, fromJson(value, m_budget));
    std::string out;
    m_out = &out;
    execute(body);
    return out;
}

void Interpreter::write(std::string_view text)
{
    m_budget.bytes(text.size());
    if (text.size() > m_budget.limits().outputBytes - std::min(m_out->size(), m_budget.limits().outputBytes))
        fail("the template writes too much");
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
        return loop(s);
    case Kind::Set:
    case Kind::SetBlock:
        setStatement(s);
        break;
    case Kind::FilterBlock:
        write(str(filteredBody(s), m_budget));
        break;
    case Kind::With: {
        auto scope = inner(m_scope);
        for (const auto &[name, expression] : s.parameters)
            scope->set(name, evaluate(*expression));
        const Restore restore(m_scope, scope);
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

Interpreter::Flow Interpreter::loop(const Statement &s)
{
    auto state = std::make_shared<LoopState>();
    Value::List items = iterate(evaluate(*s.expression), m_budget);
    if (s.filter) {
        const Restore restore(m_scope, inner(m_scope));
        for (Value &item : items) {
            m_scope->variables.clear();
            assign(s.targets, item);
            if (evaluate(*s.filter).truthy())
                state->items.push_back(std::move(item));
        }
    } else {
        state->items = std::move(items);
    }
    if (state->items.empty())
        return execute(s.otherwise);
    state->depth = m_loopDepth + 1;
    const Restore depth(m_loopDepth, m_loopDepth + 1);
    const std::shared_ptr<Scope> outer = m_scope;
    const Restore restore(m_scope, outer);
    for (state->index = 0; state->index < state->items.size(); ++state->index) {
        m_budget.step();
        m_scope = inner(outer);
        m_scope->set("loop", Value::loop(state));
        assign(s.targets, state->items[state->index]);
        if (execute(s.body) == Flow::Break)
            break;
    }
    return Flow::Normal;
}

void Interpreter::assign(const std::vector<std::string> &targets, const Value &value)
{
    if (targets.size() == 1) {
        m_scope->set(targets.front(), value);
        return;
    }
    const Value::List items = iterate(value, m_budget);
    if (items.size() != targets.size())
        fail("cannot unpack " + std::to_string(items.size()) + " values into " + std::to_string(targets.size()) +
             " names");
    for (size_t i = 0; i < targets.size(); ++i)
        m_scope->set(targets[i], items[i]);
}

void Interpreter::setStatement(const Statement &s)
{
    const Value value = s.kind == Kind::SetBlock ? filteredBody(s) : evaluate(*s.expression);
    if (s.text.empty())
        return assign(s.targets, value);
    const Value space = name(s.targets.front());
    if (!space.isNamespace())
        fail("cannot assign attribute on non-namespace object");
    space.setAttribute(s.text, value);
}

std::string Interpreter::captured(const Block &body)
{
    std::string text;
    const Restore out(m_out, &text);
    const Restore scope(m_scope, inner(m_scope));
    execute(body);
    return text;
}

Value Interpreter::filteredBody(const Statement &s)
{
    const Value text = makeString(captured(s.body));
    const Restore scope(m_scope, inner(m_scope));
    m_scope->set(bodyName, text);
    return evaluate(*s.expression);
}

void Interpreter::defineMacro(const Statement &s)
{
    // The statement belongs to the template, which outlives the rendering.
    m_scope->set(s.text, Value::function(s.text, [&s](Interpreter &self, const Args &args) {
                     return self.runMacro(s, args, self.m_global);
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
    auto scope = inner(outer);
    const Restore restore(m_scope, scope);
    if (args.positional.size() > macro.parameters.size())
        fail("macro '" + macro.text + "' takes not more than " + std::to_string(macro.parameters.size()) +
             " argument(s)");
    m_budget.step((macro.parameters.size() + 1) * args.named.size() / 8);
    for (size_t i = 0; i < macro.parameters.size(); ++i) {
        const auto &[name, fallback] = macro.parameters[i];
        const Value *given = args.find(i, name);
        scope->set(name, given ? *given : fallback ? evaluate(*fallback) : Value::undefined(name));
    }
    for (const auto &[name, value] : args.named) {
        const bool known = std::any_of(macro.parameters.begin(), macro.parameters.end(),
                                       [&name = name](const auto &p) { return p.first == name; });
        if (!known && name != "caller")
            fail("macro '" + macro.text + "' takes no keyword argument '" + name + "'");
        if (name == "caller")
            scope->set(name, value);
    }
    std::string text;
    const Restore out(m_out, &text);
    execute(macro.body);
    return makeString(std::move(text));
}

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
    case Op::Negate:
        return arithmetic(Op::Subtract, int64_t{0}, child(0));
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
            fail("the template takes too much memory");
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

Args Interpreter::arguments(const Expression &e)
{
    Args args;
    for (const auto &a : e.arguments)
        args.positional.push_back(evaluate(*a));
    for (const auto &[name, a] : e.named)
        args.named.emplace_back(name, evaluate(*a));
    return args;
}

/// A method is called where it stands; only one that is handed on becomes a value.
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
    if (callee.isUndefined())
        fail("'" + callee.undefinedName() + "' is undefined");
    fail(std::string("'") + callee.typeName() + "' object is not callable");
}

Value Interpreter::attribute(const Value &object, const std::string &name)
{
    if (object.isUndefined())
        fail("'" + object.undefinedName() + "' is undefined");
    if (object.isLoop())
        return loopAttribute(*this, object, name);
    if (hasMethod(object, name))
        return Value::function(name, [object, name](Interpreter &self, const Args &args) {
            return *callMethod(self, object, name, args);
        });
    if (object.isDict() || object.isNamespace()) {
        m_budget.step(1 + object.asEntries().size() / 8);
        if (const Value *value = object.lookup(name))
            return *value;
    }
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
            break; // the next index would leave the range (and perhaps the type)
    }
    return isText ? makeString(std::move(text)) : Value::list(&m_budget, std::move(items), object.isTuple());
}

Value Interpreter::applyFilter(const std::string &name, const Value &input, const Args &args)
{
    const Filter filter = findFilter(name);
    if (!filter)
        fail("no filter is named '" + name + "'");
    return filter(*this, input, args);
}

bool Interpreter::applyTest(const std::string &name, const Value &input, const Args &args)
{
    const Predicate test = findPredicate(name);
    if (!test)
        fail("no test is named '" + name + "'");
    return test(*this, input, args);
}

} // namespace moire::jinja
