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

/// Variables of one block; looked up outwards.
struct Scope {
    std::shared_ptr<Scope> outer;
    std::unordered_map<std::string, Value> variables;

    const Value *find(const std::string &name, Budget &budget) const;
    void set(const std::string &name, Value value) { variables.insert_or_assign(name, std::move(value)); }
};

/// One rendering: walks the tree and writes text. Not shared, not reused.
///
/// Scopes as in Jinja: for, macro, call, with, set and filter blocks have their own; if has not. A macro sees its
/// parameters and the template's outermost variables.
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

    Value call(const Value &callee, const Args &args);
    Value attribute(const Value &object, const std::string &name);
    Value item(const Value &object, const Value &key);
    Value applyFilter(const std::string &name, const Value &input, const Args &args);
    bool applyTest(const std::string &name, const Value &input, const Args &args);
    Value arithmetic(Op op, const Value &a, const Value &b);

private:
    enum class Flow { Normal, Break, Continue };
    class Deeper;

    Flow execute(const Block &body);
    Flow execute(const Statement &s);
    Flow branch(const Statement &s);
    Flow loop(const Statement &s);
    void assign(const std::vector<std::string> &targets, const Value &value);
    void setStatement(const Statement &s);
    std::string captured(const Block &body);
    Value filteredBody(const Statement &s);
    void defineMacro(const Statement &s);
    void callBlock(const Statement &s);
    Value runMacro(const Statement &macro, const Args &args, const std::shared_ptr<Scope> &outer);
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

    Budget m_budget; // first: values release into it
    std::time_t m_now;
    std::unordered_map<std::string, Value> m_globals;
    std::vector<Value> m_namespaces; ///< emptied at the end: they may hold each other
    std::shared_ptr<Scope> m_global;
    std::shared_ptr<Scope> m_scope;
    std::string *m_out = nullptr;
    size_t m_loopDepth = 0;
};

// Tables of filters.cpp, predicates.cpp, methods.cpp and string_methods.cpp; null or nullopt where the name is not known.
using Filter = Value (*)(Interpreter &, const Value &input, const Args &args);
using Predicate = bool (*)(Interpreter &, const Value &input, const Args &args);
Filter findFilter(const std::string &name);
Predicate findPredicate(const std::string &name);
std::optional<Value> callMethod(Interpreter &interpreter, const Value &object, const std::string &name,
                                const Args &args);
bool hasMethod(const Value &object, const std::string &name);
Value loopAttribute(Interpreter &interpreter, const Value &loop, const std::string &name);
std::string formatPercent(Interpreter &interpreter, const std::string &format, const Value &arguments);

/// Functions that every template may call: range, namespace, dict, raise_exception, strftime_now.
std::vector<std::pair<std::string, Value>> globalFunctions();

} // namespace moire::jinja
