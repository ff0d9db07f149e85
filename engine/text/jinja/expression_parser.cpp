// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/jinja/expression_parser.h"

#include "text/jinja/integers.h"

#include <algorithm>
#include <array>
#include <charconv>

/// Ordered from the loosest binding to the tightest.
namespace moire::jinja {

ExpressionParser::Mutable ExpressionParser::tuple(bool conditional)
{
    Mutable first = conditional ? expression() : orExpression();
    if (!isOperator(","))
        return first;
    Mutable all = node(Op::Tuple);
    all->children.push_back(std::move(first));
    while (takeOperator(",")) {
        const bool end = token().type == TokenType::BlockEnd || token().type == TokenType::VariableEnd;
        if (end || isOperator(")") || (!conditional && isName("recursive")))
            break;
        all->children.push_back(conditional ? expression() : orExpression());
    }
    return all;
}

ExpressionParser::Mutable ExpressionParser::expression()
{
    const Nested nested(*this);
    Mutable e = orExpression();
    size_t chain = 0;
    while (isName("if")) {
        lengthen(chain);
        next();
        ExpressionPtr condition = orExpression();
        ExpressionPtr otherwise;
        if (takeName("else"))
            otherwise = expression();
        e = node(Op::Conditional, ExpressionPtr(std::move(e)), std::move(condition), std::move(otherwise));
    }
    return e;
}

void ExpressionParser::lengthen(size_t &chain)
{
    if (++chain + m_depth > maxDepth)
        error("the expression is too long");
}

ExpressionParser::Mutable ExpressionParser::orExpression()
{
    Mutable e = andExpression();
    for (size_t chain = 0; takeName("or"); lengthen(chain))
        e = node(Op::Or, ExpressionPtr(std::move(e)), ExpressionPtr(andExpression()));
    return e;
}

ExpressionParser::Mutable ExpressionParser::andExpression()
{
    Mutable e = notExpression();
    for (size_t chain = 0; takeName("and"); lengthen(chain))
        e = node(Op::And, ExpressionPtr(std::move(e)), ExpressionPtr(notExpression()));
    return e;
}

ExpressionParser::Mutable ExpressionParser::notExpression()
{
    const Nested nested(*this);
    if (takeName("not"))
        return node(Op::Not, ExpressionPtr(notExpression()));
    return comparison();
}

bool ExpressionParser::takeComparison(Comparison &out)
{
    static constexpr std::array<std::pair<std::string_view, Comparison>, 6> table{{{"==", Comparison::Equal},
                                                                                   {"!=", Comparison::NotEqual},
                                                                                   {"<", Comparison::Less},
                                                                                   {"<=", Comparison::LessEqual},
                                                                                   {">", Comparison::Greater},
                                                                                   {">=", Comparison::GreaterEqual}}};
    for (const auto &[text, kind] : table)
        if (takeOperator(text)) {
            out = kind;
            return true;
        }
    if (takeName("in")) {
        out = Comparison::In;
        return true;
    }
    if (isName("not") && ahead().type == TokenType::Name && ahead().text == "in") {
        next();
        next();
        out = Comparison::NotIn;
        return true;
    }
    return false;
}

ExpressionParser::Mutable ExpressionParser::comparison()
{
    Mutable e = sum();
    Comparison kind{};
    if (!takeComparison(kind))
        return e;
    Mutable all = node(Op::Compare, ExpressionPtr(std::move(e)));
    do {
        all->comparisons.push_back(kind);
        all->children.push_back(sum());
    } while (takeComparison(kind));
    return all;
}

ExpressionParser::Mutable ExpressionParser::sum()
{
    Mutable e = concat();
    for (size_t chain = 0; isOperator("+") || isOperator("-"); lengthen(chain)) {
        const Op op = isOperator("+") ? Op::Add : Op::Subtract;
        next();
        e = node(op, ExpressionPtr(std::move(e)), ExpressionPtr(concat()));
    }
    return e;
}

ExpressionParser::Mutable ExpressionParser::concat()
{
    Mutable e = product();
    if (!isOperator("~"))
        return e;
    Mutable all = node(Op::Concat, ExpressionPtr(std::move(e)));
    while (takeOperator("~"))
        all->children.push_back(product());
    return all;
}

ExpressionParser::Mutable ExpressionParser::product()
{
    Mutable e = power();
    for (size_t chain = 0;; lengthen(chain)) {
        const Op op = isOperator("*") ? Op::Multiply
            : isOperator("/")         ? Op::Divide
            : isOperator("//")        ? Op::FloorDivide
            : isOperator("%")         ? Op::Modulo
                                      : Op::Constant;
        if (op == Op::Constant)
            return e;
        next();
        e = node(op, ExpressionPtr(std::move(e)), ExpressionPtr(power()));
    }
}

ExpressionParser::Mutable ExpressionParser::power()
{
    Mutable e = unary(true);
    for (size_t chain = 0; takeOperator("**"); lengthen(chain))
        e = node(Op::Power, ExpressionPtr(std::move(e)), ExpressionPtr(unary(true)));
    return e;
}

ExpressionParser::Mutable ExpressionParser::unary(bool withFilters)
{
    const Nested nested(*this);
    Mutable e;
    if (takeOperator("-"))
        e = node(Op::Negate, ExpressionPtr(unary(false)));
    else if (takeOperator("+"))
        e = node(Op::Plus, ExpressionPtr(unary(false)));
    else
        e = primary();
    e = postfix(std::move(e));
    return withFilters ? filters(std::move(e)) : std::move(e);
}

ExpressionParser::Mutable ExpressionParser::constant(Value value) const
{
    Mutable e = node(Op::Constant);
    e->value = std::move(value);
    return e;
}

ExpressionParser::Mutable ExpressionParser::primary()
{
    const Token &t = token();
    switch (t.type) {
    case TokenType::Name:
        return nameOrConstant();
    case TokenType::String: {
        std::string text;
        Mutable e = node(Op::Constant);
        for (; token().type == TokenType::String; next())
            text += token().text;
        e->value = Value::string(nullptr, std::move(text));
        return e;
    }
    case TokenType::Integer: {
        const std::optional<int64_t> number = parseInteger(t.text, 0);
        if (!number)
            error("the integer " + shortened(t.text) + " does not fit in 64 bits");
        Mutable e = constant(*number);
        next();
        return e;
    }
    case TokenType::Float: {
        double number = 0.0;
        if (std::from_chars(t.text.data(), t.text.data() + t.text.size(), number).ec != std::errc())
            error("the number is too large");
        Mutable e = constant(number);
        next();
        return e;
    }
    default:
        break;
    }
    if (takeOperator("("))
        return parenthesis();
    if (takeOperator("["))
        return listLiteral();
    if (takeOperator("{"))
        return dictLiteral();
    error("expected an expression" + found());
}

ExpressionParser::Mutable ExpressionParser::nameOrConstant()
{
    Mutable e = node(Op::Constant);
    const std::string name = identifier();
    if (name == "true" || name == "True")
        e->value = true;
    else if (name == "false" || name == "False")
        e->value = false;
    else if (name != "none" && name != "None") {
        e->op = Op::Name;
        e->name = name;
        noteUse(name);
    }
    return e;
}

/// A macro accepts extra arguments only if its body uses them.
void ExpressionParser::noteUse(std::string_view name)
{
    bool Statement::*const used = name == "varargs" ? &Statement::usesVarargs
        : name == "kwargs"                          ? &Statement::usesKwargs
        : name == "caller"                          ? &Statement::usesCaller
                                                    : nullptr;
    if (used)
        for (Statement *macro : m_macros)
            macro->*used = true;
}

ExpressionParser::Mutable ExpressionParser::parenthesis()
{
    if (takeOperator(")"))
        return node(Op::Tuple);
    Mutable e = tuple();
    expectOperator(")");
    return e;
}

ExpressionParser::Mutable ExpressionParser::listLiteral()
{
    Mutable list = node(Op::List);
    while (!takeOperator("]")) {
        list->children.push_back(expression());
        if (!isOperator("]"))
            expectOperator(",");
    }
    return list;
}

ExpressionParser::Mutable ExpressionParser::dictLiteral()
{
    Mutable dict = node(Op::Dict);
    while (!takeOperator("}")) {
        dict->children.push_back(expression());
        expectOperator(":");
        dict->children.push_back(expression());
        if (!isOperator("}"))
            expectOperator(",");
    }
    return dict;
}

ExpressionParser::Mutable ExpressionParser::postfix(Mutable e)
{
    for (size_t chain = 0;; lengthen(chain)) {
        if (takeOperator(".")) {
            if (token().type == TokenType::Integer) {
                e = node(Op::Item, ExpressionPtr(std::move(e)), ExpressionPtr(primary()));
            } else {
                e = node(Op::Attribute, ExpressionPtr(std::move(e)));
                e->name = identifier();
            }
        } else if (takeOperator("[")) {
            e = subscript(std::move(e));
        } else if (isOperator("(")) {
            e = node(Op::Call, ExpressionPtr(std::move(e)));
            callArguments(*e);
        } else {
            return e;
        }
    }
}

ExpressionParser::Mutable ExpressionParser::subscript(Mutable object)
{
    ExpressionPtr parts[3];
    size_t colons = 0;
    while (!isOperator("]")) {
        if (takeOperator(":")) {
            if (++colons > 2)
                error("a slice has at most three parts");
        } else if (parts[colons]) {
            error("expected ']'" + found());
        } else {
            parts[colons] = expression();
        }
    }
    next();
    if (colons == 0) {
        if (!parts[0])
            error("expected an index");
        return node(Op::Item, ExpressionPtr(std::move(object)), std::move(parts[0]));
    }
    return node(Op::Slice, ExpressionPtr(std::move(object)), std::move(parts[0]), std::move(parts[1]),
                std::move(parts[2]));
}

void ExpressionParser::callArguments(Expression &call)
{
    expectOperator("(");
    while (!takeOperator(")")) {
        if (takeOperator("*")) {
            if (call.unpacked || call.unpackedNamed)
                error("a call can unpack at most one list of arguments");
            call.unpacked = expression();
        } else if (takeOperator("**")) {
            if (call.unpackedNamed)
                error("a call can unpack at most one dictionary of arguments");
            call.unpackedNamed = expression();
        } else if (token().type == TokenType::Name && ahead().type == TokenType::Operator && ahead().text == "=") {
            if (call.unpackedNamed)
                error("a named argument follows the unpacked dictionary");
            std::string name = identifier();
            next();
            call.named.emplace_back(std::move(name), expression());
        } else {
            if (!call.named.empty() || call.unpacked || call.unpackedNamed)
                error("a positional argument follows a named or unpacked one");
            call.arguments.push_back(expression());
        }
        if (!isOperator(")"))
            expectOperator(",");
    }
}

ExpressionParser::Mutable ExpressionParser::filters(Mutable e)
{
    for (size_t chain = 0;; lengthen(chain)) {
        if (takeOperator("|"))
            e = filter(std::move(e));
        else if (isName("is"))
            e = test(std::move(e));
        else if (isOperator("(") && (e->op == Op::Filter || e->op == Op::Test)) {
            e = node(Op::Call, ExpressionPtr(std::move(e)));
            callArguments(*e);
        } else
            return e;
    }
}

ExpressionParser::Mutable ExpressionParser::filter(Mutable e)
{
    Mutable f = node(Op::Filter, ExpressionPtr(std::move(e)));
    f->name = identifier();
    while (takeOperator("."))
        f->name += "." + identifier();
    if (isOperator("("))
        callArguments(*f);
    return f;
}

ExpressionParser::Mutable ExpressionParser::test(Mutable e)
{
    next(); // is
    const bool negated = takeName("not");
    Mutable t = node(Op::Test, ExpressionPtr(std::move(e)));
    t->name = identifier();
    if (isOperator("("))
        callArguments(*t);
    else if (beginsTestArgument())
        t->arguments.push_back(postfix(primary()));
    return negated ? node(Op::Not, ExpressionPtr(std::move(t))) : std::move(t);
}

bool ExpressionParser::beginsTestArgument() const
{
    switch (token().type) {
    case TokenType::String:
    case TokenType::Integer:
    case TokenType::Float:
        return true;
    case TokenType::Name:
        return !(isName("else") || isName("or") || isName("and") || isName("is") || isName("if") || isName("in") ||
                 isName("not"));
    default:
        return isOperator("[") || isOperator("{");
    }
}

} // namespace moire::jinja
