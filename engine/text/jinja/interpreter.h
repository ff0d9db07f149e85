// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/jinja/ast.h"
#include "text/jinja/value.h"

#include <ctime>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace moire::jinja {

/// Variables of one block; lookup continues in the outer scopes.
struct Scope {
    std::shared_ptr<Scope> outer;
    std::unordered_map<std::string, Value> variables;

    const Value *find(const std::string &name, Budget &budget) const;
    void set(const std::string &name, Value value) { variables.insert_or_assign(name, std::move(value)); }
};

std::shared_ptr<Scope> inner(const std::shared_ptr<Scope> &outer);

/// Sets a variable and restores its old value when destroyed.
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

/// Counts one level of nesting during its lifetime.
class Deeper {
public:
    explicit Deeper(Budget &budget) : m_budget(budget) { m_budget.enter(); }
    ~Deeper() { m_budget.leave(); }
    Deeper(const Deeper &) = delete;
    Deeper &operator=(const Deeper &) = delete;

private:
    Budget &m_budget;
};

/// One rendering: walks the tree and writes text. Not shared, not reused.
///
/// Scopes are those of Jinja: for, macro, call, with, set and filter blocks have their own; if does not. A macro sees
/// its parameters and the scope of its definition.
class Interpreter {
public:
    Interpreter(const TemplateLimits &limits, std::optional<std::time_t> now, std::stop_token stop);
    ~Interpreter();
    Interpreter(const Interpreter &) = delete;
    Interpreter &operator=(const Interpreter &) = delete;

    std::string run(const Block &body, const nlohmann::ordered_json &context);

    Budget &budget() { return m_budget; }
    std::time_t now() const { return m_now; }
    Value makeString(std::string text) { return Value::string(&m_budget, std::move(text)); }
    Value makeList(Value::List items) { return Value::list(&m_budget, std::move(items)); }
    Value makeTuple(Value::List items) { return Value::list(&m_budget, std::move(items), true); }
    Value makeNamespace(Value::Entries entries);
    /// Clears the value that \p loop remembers when the rendering ends; it may be the loop itself.
    void forgetAtEnd(const std::shared_ptr<LoopState> &loop);

    Value call(const Value &callee, const Args &args);
    Value attribute(const Value &object, const std::string &name);
    Value item(const Value &object, const Value &key);
    Value applyFilter(const std::string &name, const Value &input, const Args &args);
    bool applyTest(const std::string &name, const Value &input, const Args &args);
    Value arithmetic(Op op, const Value &a, const Value &b);

private:
    enum class Flow { Normal, Break, Continue };
    Flow execute(const Block &body);
    Flow execute(const Statement &s);
    Flow branch(const Statement &s);
    Flow loop(const Statement &s, const Value &iterable, size_t depth);
    Value itemsOf(const Statement &s, const Value &iterable);
    Value loopAgain(const Value &loop, const Args &args);
    void assign(const Target &target, const Value &value);
    Flow captured(const Block &body, std::string &text);
    Flow filteredBody(const Statement &s, Value &value);
    void defineMacro(const Statement &s);
    void callBlock(const Statement &s);
    Value runMacro(const Statement &macro, const Args &args, const std::shared_ptr<Scope> &outer);
    Value::Entries takeNamed(const Statement &macro, const Args &args, Scope &scope);
    void write(std::string_view text);

    Value evaluate(const Expression &e);
    Value evaluateNode(const Expression &e);
    Value name(const std::string &name);
    Value slice(const Expression &e);
    Value callNode(const Expression &e);
    Args arguments(const Expression &e);
    Value concat(const Expression &e);
    Value comparison(const Expression &e);
    bool compareOnce(Comparison kind, const Value &a, const Value &b);

    Budget m_budget; // first: values release their memory to it
    std::time_t m_now;
    std::unordered_map<std::string, Value> m_globals;
    std::vector<Value> m_namespaces; ///< cleared at the end: they may contain each other
    std::vector<std::weak_ptr<LoopState>> m_changed; ///< likewise
    std::vector<std::shared_ptr<Scope>> m_closures; ///< scopes that macros see; they may outlive their blocks
    std::shared_ptr<Scope> m_global;
    std::shared_ptr<Scope> m_scope;
    std::string *m_out = nullptr;
};

// Tables of filters.cpp, predicates.cpp, methods.cpp and string_methods.cpp; null or nullopt if the name is unknown.
using Filter = Value (*)(Interpreter &, const Value &input, const Args &args);
using Predicate = bool (*)(Interpreter &, const Value &input, const Args &args);
Filter findFilter(const std::string &name);
Predicate findPredicate(const std::string &name);
std::optional<Value> callMethod(Interpreter &interpreter, const Value &object, const std::string &name,
                                const Args &args);
bool hasMethod(const Value &object, const std::string &name);
Value loopAttribute(Interpreter &interpreter, const Value &loop, const std::string &name);
Value cyclerAttribute(Interpreter &interpreter, const Value &cycler, const std::string &name);

/// Functions that every template may call: range, namespace, dict, cycler, joiner, raise_exception, strftime_now.
std::vector<std::pair<std::string, Value>> globalFunctions();

// In tables of short functions.
using I = Interpreter;
using V = Value;

} // namespace moire::jinja
