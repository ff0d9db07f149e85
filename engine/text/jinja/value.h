// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/chat_template.h>

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

/// Values of a template, with Python's semantics (https://docs.python.org/3/reference/datamodel.html). Strings, lists
/// and dictionaries are immutable and shared, so copies are cheap; only namespaces can be modified.
namespace moire::jinja {

/// The remaining budget of a rendering. Values are charged for their memory; a step is one node or 16 bytes.
class Budget {
public:
    explicit Budget(const TemplateLimits &limits, std::stop_token stop = {})
        : m_limits(limits),
          m_stop(std::move(stop)),
          m_end(cpuTime() + limits.time)
    {
    }

    void step(size_t n = 1);
    void bytes(size_t n) { step(1 + n / 16); } ///< work that grows with the bytes handled
    void take(size_t n); ///< memory
    void release(size_t n) { m_memory -= n; }
    void enter(); ///< one level deeper
    void leave() { --m_depth; }
    const TemplateLimits &limits() const { return m_limits; }

private:
    static std::chrono::nanoseconds cpuTime(); ///< of this thread, so that a busy machine does not matter
    static constexpr size_t stepsBetweenChecks = 1024; ///< of the clock and the stop token

    TemplateLimits m_limits;
    std::stop_token m_stop;
    std::chrono::nanoseconds m_end;
    size_t m_steps = 0;
    size_t m_stepsSinceCheck = 0;
    size_t m_memory = 0;
    size_t m_depth = 0;
};

/// Thrown if a stop was requested.
struct Stopped { };

/// An error in parsing or rendering; becomes TemplateError at the public API. Line 0: not known yet.
struct Failure {
    std::string message;
    size_t line = 0;
    size_t column = 0;
    TemplateError::Cause cause = TemplateError::Cause::Faulty;
};
[[noreturn]] void fail(std::string message);
[[noreturn]] void failExhausted(std::string message); ///< a limit of the budget was exceeded

class Value;
class Interpreter;
struct LoopState;
struct CyclerState;
struct Scope;
struct Statement;

/// Charges the memory of a value during its lifetime; constants of the template have no budget.
struct Counted {
    Budget *budget;
    size_t size;
    Counted(Budget *b, size_t n) : budget(b), size(n)
    {
        if (budget)
            budget->take(size);
    }
    ~Counted()
    {
        if (budget)
            budget->release(size);
    }
    Counted(const Counted &) = delete;
    Counted &operator=(const Counted &) = delete;
};

struct StringBox {
    Counted counted;
    std::string text;
    bool safe; ///< Python's Markup, made by `safe`: text appended to it is escaped
};
struct ListBox;
struct DictBox;

struct Undefined {
    std::string name;
};
struct None {
    bool blank = false; ///< the content of a message: printed as empty text instead of "None"
};

/// Arguments of a call.
struct Args {
    std::vector<Value> positional;
    std::vector<std::pair<std::string, Value>> named;
    std::shared_ptr<const Counted> unpacked = {}; ///< memory of the arguments from *list and **dict

    /// The argument at \p index or called \p name; null if there is neither.
    const Value *find(size_t index, std::string_view name) const;
    const Value &require(size_t index, std::string_view name) const;
    bool empty() const;
};

struct Function {
    Counted counted;
    std::string name;
    std::function<Value(Interpreter &, const Args &)> call;
};

class Value {
public:
    using List = std::vector<Value>;
    using Entries = std::vector<std::pair<Value, Value>>;

    Value() : m_data(None{}) { }
    Value(bool b) : m_data(b) { }
    Value(int64_t i) : m_data(i) { }
    Value(double d) : m_data(d) { }
    static Value undefined(std::string name) { return Value(Data(Undefined{std::move(name)})); }
    static Value string(Budget *budget, std::string text, bool safe = false);
    static Value list(Budget *budget, List items, bool tuple = false);
    static Value dict(Budget *budget, Entries entries);
    static Value nameSpace(Budget *budget, Entries entries);
    /// \p budget: for a function created during rendering.
    static Value function(std::string name, std::function<Value(Interpreter &, const Args &)> call,
                          Budget *budget = nullptr);
    static Value group(Budget *budget, Value grouper, Value list); ///< a tuple with these names for its parts
    static Value blank() { return Value(Data(None{true})); }
    static Value loop(std::shared_ptr<LoopState> state) { return Value(Data(std::move(state))); }
    static Value cycler(std::shared_ptr<CyclerState> state) { return Value(Data(std::move(state))); }

    bool isUndefined() const { return std::holds_alternative<Undefined>(m_data); }
    bool isNone() const { return std::holds_alternative<None>(m_data); }
    bool isBool() const { return std::holds_alternative<bool>(m_data); }
    bool isInt() const { return std::holds_alternative<int64_t>(m_data); }
    bool isFloat() const { return std::holds_alternative<double>(m_data); }
    bool isNumber() const { return isInt() || isFloat() || isBool(); }
    bool isString() const { return std::holds_alternative<StringPtr>(m_data); }
    bool isList() const { return std::holds_alternative<ListPtr>(m_data); }
    bool isBlank() const { return isNone() && std::get<None>(m_data).blank; }
    bool isTuple() const;
    bool isGroup() const;
    bool isDict() const; ///< not a namespace
    bool isNamespace() const;
    bool isFunction() const { return std::holds_alternative<FunctionPtr>(m_data); }
    bool isLoop() const { return std::holds_alternative<LoopPtr>(m_data); }
    bool isCycler() const { return std::holds_alternative<CyclerPtr>(m_data); }

    const std::string &undefinedName() const { return std::get<Undefined>(m_data).name; }
    bool asBool() const { return std::get<bool>(m_data); }
    int64_t asInt() const { return isBool() ? int64_t{asBool()} : std::get<int64_t>(m_data); }
    double asDouble() const { return isFloat() ? std::get<double>(m_data) : static_cast<double>(asInt()); }
    const std::string &asString() const { return std::get<StringPtr>(m_data)->text; }
    bool isSafe() const { return isString() && std::get<StringPtr>(m_data)->safe; }
    const List &asList() const;
    const Entries &asEntries() const; ///< of a dictionary or namespace
    const Function &asFunction() const { return *std::get<FunctionPtr>(m_data); }
    LoopState &asLoop() const { return *std::get<LoopPtr>(m_data); }
    const std::shared_ptr<LoopState> &loopState() const { return std::get<LoopPtr>(m_data); }
    CyclerState &asCycler() const { return *std::get<CyclerPtr>(m_data); }

    void setAttribute(const std::string &name, Value value) const; ///< of a namespace
    void clearNamespace() const; ///< breaks cycles at the end of a rendering

    bool truthy() const;
    const char *typeName() const; ///< Python's: "str", "NoneType"
    unsigned depth() const; ///< of nested containers

    const Value *lookup(const Value &key, Budget &budget) const; ///< in a dictionary or namespace
    const Value *lookup(std::string_view key) const;

private:
    using StringPtr = std::shared_ptr<const StringBox>;
    using ListPtr = std::shared_ptr<const ListBox>;
    using DictPtr = std::shared_ptr<DictBox>;
    using FunctionPtr = std::shared_ptr<const Function>;
    using LoopPtr = std::shared_ptr<LoopState>;
    using CyclerPtr = std::shared_ptr<CyclerState>;
    using Data = std::variant<None, Undefined, bool, int64_t, double, StringPtr, ListPtr, DictPtr, FunctionPtr, LoopPtr,
                              CyclerPtr>;
    explicit Value(Data data) : m_data(std::move(data)) { }
    Data m_data;
};

struct ListBox {
    Counted counted;
    Value::List items;
    bool tuple;
    bool group;
    unsigned depth;
};

struct DictBox {
    Counted counted;
    Value::Entries entries;
    bool isNamespace;
    unsigned depth;
};

/// `loop` of a for block.
struct LoopState {
    Value items; ///< a list
    size_t index = 0; ///< from 0
    size_t depth = 1; ///< of recursive calls, including the loop itself
    const Statement *statement = nullptr; ///< of a recursive loop
    std::weak_ptr<Scope> outer; ///< likewise
    Value lastChanged;
    bool hasChanged = false;
};

/// State of a cycler(...).
struct CyclerState {
    Value items; ///< a non-empty list
    size_t index = 0;
};

// Python's operations. Those that do much work are charged to the budget.
bool equal(const Value &a, const Value &b, Budget &budget);
int compare(const Value &a, const Value &b, Budget &budget); ///< <0, 0, >0; fails where Python raises
bool contains(const Value &container, const Value &item, Budget &budget);
std::string str(const Value &value, Budget &budget);
std::string repr(const Value &value, Budget &budget);
std::string formatFloat(double d); ///< Python's repr
std::string escaped(std::string_view text); ///< escapes &, <, > and quotes for HTML
Value::List iterate(const Value &value, Budget &budget); ///< list items, dictionary keys, characters; fails otherwise
size_t length(const Value &value, Budget &budget);

/// Options of json.dumps, with ensure_ascii off by default; indent < 0: none.
struct JsonStyle {
    int64_t indent = -1;
    bool asciiOnly = false;
    bool sortKeys = false;
    std::string itemSeparator; ///< "" for Python's default
    std::string keySeparator;
};
std::string toJson(const Value &value, const JsonStyle &style, Budget &budget);
Value fromJson(const nlohmann::ordered_json &json, Budget &budget, unsigned depth = 0);
/// Converts the list of messages; null content becomes blank.
Value fromMessages(const nlohmann::ordered_json &messages, Budget &budget);

} // namespace moire::jinja
