// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/jinja/ast.h"
#include "text/jinja/lexer.h"

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace moire::jinja {

/// The tokens of a template, and the parser of its expressions. Errors are thrown as Failure with line and column.
class ExpressionParser {
protected:
    using Mutable = std::unique_ptr<Expression>;

    /// For nested expressions and blocks, and for chains like a + b + c; bounds the recursion of everything that walks
    /// the tree.
    static constexpr size_t maxDepth = 400;

    explicit ExpressionParser(std::string_view source) : m_tokens(tokenize(source)) { }

    class Nested {
    public:
        explicit Nested(ExpressionParser &parser) : m_parser(parser)
        {
            if (++parser.m_depth > maxDepth)
                parser.error("nested too deeply");
        }
        ~Nested() { --m_parser.m_depth; }
        Nested(const Nested &) = delete;
        Nested &operator=(const Nested &) = delete;

    private:
        ExpressionParser &m_parser;
    };

    const Token &token() const { return m_tokens[m_at]; }
    const Token &ahead() const { return m_tokens[std::min(m_at + 1, m_tokens.size() - 1)]; }
    void next() { m_at += m_at + 1 < m_tokens.size() ? 1 : 0; }

    [[noreturn]] void error(std::string message) const
    {
        throw Failure{std::move(message), token().line, token().column};
    }

    bool isOperator(std::string_view text) const { return token().type == TokenType::Operator && token().text == text; }
    bool isName(std::string_view text) const { return token().type == TokenType::Name && token().text == text; }
    bool takeOperator(std::string_view text) { return isOperator(text) ? (next(), true) : false; }
    bool takeName(std::string_view text) { return isName(text) ? (next(), true) : false; }

    void expectOperator(std::string_view text)
    {
        if (!takeOperator(text))
            error("expected '" + std::string(text) + "'" + found());
    }

    std::string found() const
    {
        if (token().type == TokenType::End)
            return ", found the end of the template";
        if (token().type == TokenType::BlockEnd || token().type == TokenType::VariableEnd)
            return ", found the end of the tag";
        return ", found '" + token().text.substr(0, 40) + "'";
    }

    std::string identifier()
    {
        if (token().type != TokenType::Name)
            error("expected a name" + found());
        std::string name = token().text;
        next();
        return name;
    }

    void endOfBlock()
    {
        if (token().type != TokenType::BlockEnd)
            error("expected the end of the tag" + found());
        next();
    }

    Mutable node(Op op) const
    {
        auto e = std::make_unique<Expression>();
        e->op = op;
        e->line = token().line;
        return e;
    }

    template <class... Children>
    Mutable node(Op op, Children... children) const
    {
        Mutable e = node(op);
        (e->children.push_back(std::move(children)), ...);
        return e;
    }

    /// Expressions separated by commas form a tuple. \p conditional: whether they may contain `if`.
    Mutable tuple(bool conditional = true);
    Mutable expression();
    /// Filters and tests after an expression.
    Mutable filters(Mutable e);
    Mutable filter(Mutable e);

    std::vector<Statement *> m_macros; ///< macros and call blocks around the current token; record what they use

private:
    void lengthen(size_t &chain);
    Mutable orExpression();
    Mutable andExpression();
    Mutable notExpression();
    bool takeComparison(Comparison &out);
    Mutable comparison();
    Mutable sum();
    Mutable concat();
    Mutable product();
    Mutable power();
    Mutable unary(bool withFilters);
    Mutable constant(Value value) const;
    Mutable primary();
    Mutable nameOrConstant();
    void noteUse(std::string_view name);
    Mutable parenthesis();
    Mutable listLiteral();
    Mutable dictLiteral();
    Mutable postfix(Mutable e);
    Mutable subscript(Mutable object);
    void callArguments(Expression &call);
    Mutable test(Mutable e);
    bool beginsTestArgument() const;

    std::vector<Token> m_tokens;
    size_t m_at = 0;
    size_t m_depth = 0;
};

} // namespace moire::jinja
