// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/jinja/interpreter.h"
#include "text/jinja/unicode.h"

#include <unordered_map>

/// The tests for `is`.
namespace moire::jinja {

namespace {

const Value &operand(const Args &args)
{
    return args.require(0, "other");
}

bool divides(const Value &v, const Args &args)
{
    if (!v.isNumber() || v.isFloat() || !operand(args).isNumber() || operand(args).isFloat())
        fail("divisibleby needs integers");
    if (operand(args).asInt() == 0)
        fail("integer modulo by zero");
    return operand(args).asInt() == -1 || v.asInt() % operand(args).asInt() == 0;
}

bool isOdd(const Value &v)
{
    if (!v.isNumber() || v.isFloat())
        fail("odd and even need an integer");
    return v.asInt() % 2 != 0;
}

bool cased(Interpreter &i, const Value &v, std::string (*convert)(std::string_view))
{
    if (!v.isString())
        return false;
    i.budget().bytes(3 * v.asString().size());
    return convert(v.asString()) == v.asString() &&
        (toLower(v.asString()) != v.asString() || toUpper(v.asString()) != v.asString());
}

} // namespace

Predicate findPredicate(const std::string &name)
{
    static const std::unordered_map<std::string, Predicate> table{
        {"defined", [](I &, const V &v, const Args &) { return !v.isUndefined(); }},
        {"undefined", [](I &, const V &v, const Args &) { return v.isUndefined(); }},
        {"none", [](I &, const V &v, const Args &) { return v.isNone(); }},
        {"boolean", [](I &, const V &v, const Args &) { return v.isBool(); }},
        {"true", [](I &, const V &v, const Args &) { return v.isBool() && v.asBool(); }},
        {"false", [](I &, const V &v, const Args &) { return v.isBool() && !v.asBool(); }},
        {"integer", [](I &, const V &v, const Args &) { return v.isInt(); }},
        {"float", [](I &, const V &v, const Args &) { return v.isFloat(); }},
        {"number", [](I &, const V &v, const Args &) { return v.isNumber(); }},
        {"string", [](I &, const V &v, const Args &) { return v.isString(); }},
        {"mapping", [](I &, const V &v, const Args &) { return v.isDict(); }},
        {"iterable",
         [](I &, const V &v, const Args &) { return v.isString() || v.isList() || v.isDict() || v.isUndefined(); }},
        {"sequence",
         [](I &, const V &v, const Args &) { return v.isString() || v.isList() || v.isDict() || v.isUndefined(); }},
        {"callable", [](I &, const V &v, const Args &) { return v.isFunction() || v.isUndefined() || v.isLoop(); }},
        {"odd", [](I &, const V &v, const Args &) { return isOdd(v); }},
        {"even", [](I &, const V &v, const Args &) { return !isOdd(v); }},
        {"divisibleby", [](I &, const V &v, const Args &a) { return divides(v, a); }},
        {"lower", [](I &i, const V &v, const Args &) { return cased(i, v, toLower); }},
        {"upper", [](I &i, const V &v, const Args &) { return cased(i, v, toUpper); }},
        {"sameas",
         [](I &i, const V &v, const Args &a) {
             return std::string_view(v.typeName()) == operand(a).typeName() && equal(v, operand(a), i.budget());
         }},
        {"in", [](I &i, const V &v, const Args &a) { return contains(operand(a), v, i.budget()); }},
        {"filter", [](I &, const V &v, const Args &) { return v.isString() && findFilter(v.asString()); }},
        {"test", [](I &, const V &v, const Args &) { return v.isString() && findPredicate(v.asString()); }},
        {"eq", [](I &i, const V &v, const Args &a) { return equal(v, operand(a), i.budget()); }},
        {"ne", [](I &i, const V &v, const Args &a) { return !equal(v, operand(a), i.budget()); }},
        {"lt", [](I &i, const V &v, const Args &a) { return compare(v, operand(a), i.budget()) < 0; }},
        {"le", [](I &i, const V &v, const Args &a) { return compare(v, operand(a), i.budget()) <= 0; }},
        {"gt", [](I &i, const V &v, const Args &a) { return compare(v, operand(a), i.budget()) > 0; }},
        {"ge", [](I &i, const V &v, const Args &a) { return compare(v, operand(a), i.budget()) >= 0; }},
    };
    static const std::unordered_map<std::string, std::string> aliases{
        {"equalto", "eq"}, {"==", "eq"}, {"!=", "ne"},          {"<", "lt"},  {"lessthan", "lt"},
        {"<=", "le"},      {">", "gt"},  {"greaterthan", "gt"}, {">=", "ge"},
    };
    const auto alias = aliases.find(name);
    const auto found = table.find(alias != aliases.end() ? alias->second : name);
    return found != table.end() ? found->second : nullptr;
}

} // namespace moire::jinja
