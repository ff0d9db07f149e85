// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/jinja/value.h"

#include <memory>
#include <string>
#include <vector>

/// A parsed template, with one node type for expressions and one for statements. Immutable; shared by threads.
namespace moire::jinja {

struct Expression;
using ExpressionPtr = std::unique_ptr<const Expression>;

enum class Op : uint8_t {
    Constant, ///< value
    Name, ///< name
    List, ///< children
    Tuple, ///< children
    Dict, ///< children: key, value, key, value ...
    Attribute, ///< children[0].name
    Item, ///< children[0][children[1]]
    Slice, ///< children[0][1:2:3], null if omitted
    Call, ///< children[0](arguments)
    Filter, ///< children[0] | name(arguments)
    Test, ///< children[0] is name(arguments)
    Not,
    Negate,
    Plus,
    And,
    Or,
    Conditional, ///< children: then, condition, else or null
    Concat, ///< children joined as strings
    Add,
    Subtract,
    Multiply,
    Divide,
    FloorDivide,
    Modulo,
    Power,
    Compare, ///< children: operands; comparisons between neighbours
};

enum class Comparison : uint8_t { Equal, NotEqual, Less, LessEqual, Greater, GreaterEqual, In, NotIn };

struct Expression {
    Op op = Op::Constant;
    size_t line = 0;
    Value value;
    std::string name;
    std::vector<ExpressionPtr> children;
    std::vector<ExpressionPtr> arguments; ///< positional
    std::vector<std::pair<std::string, ExpressionPtr>> named;
    ExpressionPtr unpacked; ///< f(*x), or null
    ExpressionPtr unpackedNamed; ///< f(**x), or null
    std::vector<Comparison> comparisons;
};

/// Target of an assignment: a name, an attribute of a namespace, or a tuple of targets.
struct Target {
    std::string name;
    std::string attribute; ///< name.attribute
    std::vector<Target> parts; ///< not empty: a tuple, without a name
};

struct Statement;
using Block = std::vector<std::unique_ptr<const Statement>>;

enum class Kind : uint8_t {
    Text, ///< text
    Output, ///< expression
    If, ///< branches: condition (null: else) and body
    For, ///< target in iterable [if filter], body, otherwise
    Set, ///< target = expression
    SetBlock, ///< target = filters(body)
    FilterBlock, ///< expression with its body as the name "(body)"
    With, ///< assignments, body
    Macro, ///< name, parameters, body
    CallBlock, ///< expression called with caller(parameters)
    Scope, ///< only a body: generation
    Break,
    Continue,
};

struct Statement {
    Kind kind = Kind::Text;
    size_t line = 0;
    std::string text; ///< Text; name of Macro
    ExpressionPtr expression;
    ExpressionPtr filter;
    Target target;
    std::vector<std::pair<Target, ExpressionPtr>> assignments;
    std::vector<std::pair<ExpressionPtr, Block>> branches;
    std::vector<std::pair<std::string, ExpressionPtr>> parameters; ///< name and default or null
    Block body;
    Block otherwise;
    bool recursive = false; ///< For: loop(items) runs it again
    bool usesVarargs = false; ///< Macro, CallBlock: the body uses varargs; likewise below
    bool usesKwargs = false;
    bool usesCaller = false;
};

/// Throws Failure with line and column.
Block parse(std::string_view source);

/// Name under which a filter or set block passes its text to its filters; templates cannot use it.
inline constexpr const char *bodyName = "(body)";

} // namespace moire::jinja
