// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/jinja/ast.h"
#include "text/jinja/lexer.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace moire::jinja {

namespace {

/// Of nested expressions and blocks, and of chains like a + b + c: what bounds the recursion of everything that walks
/// the tree.
constexpr size_t maxDepth = 400;

using Mutable = std::unique_ptr<Expression>;

class Parser {
public:
    explicit Parser(std::string_view source) : m_tokens(tokenize(source)) { }

    Block run()
    {
        Block body = block({});
        return body;
    }

private:
    class Nested {
    public:
        explicit Nested(Parser &parser) : m_parser(parser)
        {
            if (++parser.m_depth > maxDepth)
                parser.error("nested too deeply");
        }
        ~Nested() { --m_parser.m_depth; }
        Nested(const Nested &) = delete;
        Nested &operator=(const Nested &) = delete;

    private:
        Parser &m_parser;
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

    // Statements.

    /// Statements up to a tag whose name is one of \p ends; that tag's name is left as the current token.
    Block block(const std::vector<std::string_view> &ends)
    {
        const Nested nested(*this);
        Block body;
        while (true) {
            if (token().type == TokenType::End) {
                if (!ends.empty())
                    error("the template ends inside of a block that '" + std::string(ends.front()) + "' closes");
                return body;
            }
            if (token().type == TokenType::Text) {
                auto s = statement(Kind::Text);
                s->text = token().text;
                next();
                body.push_back(std::move(s));
            } else if (token().type == TokenType::VariableBegin) {
                next();
                auto s = statement(Kind::Output);
                s->expression = tuple();
                if (token().type != TokenType::VariableEnd)
                    error("expected the end of the expression" + found());
                next();
                body.push_back(std::move(s));
            } else {
                next(); // {%
                if (token().type != TokenType::Name)
                    error("expected the name of a statement" + found());
                if (std::find(ends.begin(), ends.end(), token().text) != ends.end())
                    return body;
                body.push_back(tag());
            }
        }
    }

    std::unique_ptr<Statement> statement(Kind kind) const
    {
        auto s = std::make_unique<Statement>();
        s->kind = kind;
        s->line = token().line;
        return s;
    }

    /// A body closed by \p end, whose tag is taken whole.
    Block closed(std::string_view end)
    {
        Block body = block({end});
        next();
        if (end == "endmacro" || end == "endblock")
            if (token().type == TokenType::Name)
                next(); // {% endmacro name %}
        endOfBlock();
        return body;
    }

    std::unique_ptr<const Statement> tag()
    {
        const std::string name = identifier();
        if (name == "if")
            return ifTag();
        if (name == "for")
            return forTag();
        if (name == "set")
            return setTag();
        if (name == "macro")
            return macroTag();
        if (name == "call")
            return callTag();
        if (name == "filter")
            return filterTag();
        if (name == "with")
            return withTag();
        if (name == "generation") {
            auto s = statement(Kind::Scope);
            endOfBlock();
            s->body = closed("endgeneration");
            return s;
        }
        if (name == "break" || name == "continue") {
            if (m_loops == 0)
                error("'" + name + "' outside of a loop");
            auto s = statement(name == "break" ? Kind::Break : Kind::Continue);
            endOfBlock();
            return s;
        }
        static constexpr std::array<std::string_view, 6> files{"import", "from", "include", "extends", "block", "do"};
        if (std::find(files.begin(), files.end(), name) != files.end())
            error("'" + name + "' is not supported in chat templates");
        error("unknown statement '" + name + "'");
    }

    std::unique_ptr<const Statement> ifTag()
    {
        auto s = statement(Kind::If);
        ExpressionPtr condition = tuple();
        while (true) {
            endOfBlock();
            Block body = block({"endif", "elif", "else"});
            s->branches.emplace_back(std::move(condition), std::move(body));
            if (takeName("elif")) {
                condition = tuple();
            } else if (takeName("else")) {
                endOfBlock();
                s->branches.emplace_back(nullptr, closed("endif"));
                return s;
            } else {
                next();
                endOfBlock();
                return s;
            }
        }
    }

    std::vector<std::string> targetNames()
    {
        std::vector<std::string> names;
        const bool bracket = takeOperator("(");
        do {
            if (token().type != TokenType::Name || isName("in"))
                break;
            names.push_back(identifier());
        } while (takeOperator(","));
        if (bracket)
            expectOperator(")");
        if (names.empty())
            error("expected a name" + found());
        return names;
    }

    std::unique_ptr<const Statement> forTag()
    {
        auto s = statement(Kind::For);
        s->targets = targetNames();
        if (!takeName("in"))
            error("expected 'in'" + found());
        s->expression = tuple(false);
        if (takeName("if"))
            s->filter = expression();
        if (isName("recursive"))
            error("recursive loops are not supported in chat templates");
        endOfBlock();
        ++m_loops;
        s->body = block({"endfor", "else"});
        --m_loops;
        if (takeName("else")) {
            endOfBlock();
            s->otherwise = closed("endfor");
        } else {
            next();
            endOfBlock();
        }
        return s;
    }

    std::unique_ptr<const Statement> setTag()
    {
        auto s = statement(Kind::Set);
        if (token().type == TokenType::Name && ahead().type == TokenType::Operator && ahead().text == ".") {
            s->targets = {identifier()};
            next();
            s->text = identifier();
        } else {
            s->targets = targetNames();
        }
        if (takeOperator("=")) {
            s->expression = tuple();
            endOfBlock();
            return s;
        }
        s->kind = Kind::SetBlock;
        if (s->targets.size() != 1)
            error("expected '='" + found());
        s->expression = filters(bodyNode());
        endOfBlock();
        s->body = closed("endset");
        return s;
    }

    Mutable bodyNode() const
    {
        Mutable body = node(Op::Name);
        body->name = bodyName;
        return body;
    }

    void parameters(Statement &s)
    {
        expectOperator("(");
        while (!takeOperator(")")) {
            std::string name = identifier();
            ExpressionPtr fallback;
            if (takeOperator("="))
                fallback = expression();
            s.parameters.emplace_back(std::move(name), std::move(fallback));
            if (!isOperator(")"))
                expectOperator(",");
        }
    }

    std::unique_ptr<const Statement> macroTag()
    {
        auto s = statement(Kind::Macro);
        s->text = identifier();
        parameters(*s);
        endOfBlock();
        const size_t loops = std::exchange(m_loops, 0);
        s->body = closed("endmacro");
        m_loops = loops;
        return s;
    }

    std::unique_ptr<const Statement> callTag()
    {
        auto s = statement(Kind::CallBlock);
        if (isOperator("("))
            parameters(*s);
        s->expression = expression();
        if (s->expression->op != Op::Call)
            error("expected a call");
        endOfBlock();
        const size_t loops = std::exchange(m_loops, 0);
        s->body = closed("endcall");
        m_loops = loops;
        return s;
    }

    std::unique_ptr<const Statement> filterTag()
    {
        auto s = statement(Kind::FilterBlock);
        s->expression = filters(filter(bodyNode()));
        endOfBlock();
        s->body = closed("endfilter");
        return s;
    }

    std::unique_ptr<const Statement> withTag()
    {
        auto s = statement(Kind::With);
        while (token().type != TokenType::BlockEnd) {
            std::string name = identifier();
            expectOperator("=");
            s->parameters.emplace_back(std::move(name), expression());
            if (token().type != TokenType::BlockEnd)
                expectOperator(",");
        }
        endOfBlock();
        s->body = closed("endwith");
        return s;
    }

    // Expressions, from the loosest binding to the tightest.

    /// Expressions with commas between them are a tuple.
    Mutable tuple(bool conditional = true)
    {
        Mutable first = conditional ? expression() : orExpression();
        if (!isOperator(","))
            return first;
        Mutable all = node(Op::Tuple);
        all->children.push_back(std::move(first));
        while (takeOperator(",")) {
            if (token().type == TokenType::BlockEnd || token().type == TokenType::VariableEnd || isOperator(")"))
                break;
            all->children.push_back(conditional ? expression() : orExpression());
        }
        return all;
    }

    Mutable expression()
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

    void lengthen(size_t &chain)
    {
        if (++chain + m_depth > maxDepth)
            error("the expression is too long");
    }

    Mutable orExpression()
    {
        Mutable e = andExpression();
        for (size_t chain = 0; takeName("or"); lengthen(chain))
            e = node(Op::Or, ExpressionPtr(std::move(e)), ExpressionPtr(andExpression()));
        return e;
    }

    Mutable andExpression()
    {
        Mutable e = notExpression();
        for (size_t chain = 0; takeName("and"); lengthen(chain))
            e = node(Op::And, ExpressionPtr(std::move(e)), ExpressionPtr(notExpression()));
        return e;
    }

    Mutable notExpression()
    {
        const Nested nested(*this);
        if (takeName("not"))
            return node(Op::Not, ExpressionPtr(notExpression()));
        return comparison();
    }

    bool takeComparison(Comparison &out)
    {
        static constexpr std::array<std::pair<std::string_view, Comparison>, 6> table{
            {{"==", Comparison::Equal},
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

    Mutable comparison()
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

    Mutable sum()
    {
        Mutable e = concat();
        for (size_t chain = 0; isOperator("+") || isOperator("-"); lengthen(chain)) {
            const Op op = isOperator("+") ? Op::Add : Op::Subtract;
            next();
            e = node(op, ExpressionPtr(std::move(e)), ExpressionPtr(concat()));
        }
        return e;
    }

    Mutable concat()
    {
        Mutable e = product();
        if (!isOperator("~"))
            return e;
        Mutable all = node(Op::Concat, ExpressionPtr(std::move(e)));
        while (takeOperator("~"))
            all->children.push_back(product());
        return all;
    }

    Mutable product()
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

    Mutable power()
    {
        Mutable e = unary(true);
        for (size_t chain = 0; takeOperator("**"); lengthen(chain))
            e = node(Op::Power, ExpressionPtr(std::move(e)), ExpressionPtr(unary(true)));
        return e;
    }

    Mutable unary(bool withFilters)
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

    Mutable constant(Value value) const
    {
        Mutable e = node(Op::Constant);
        e->value = std::move(value);
        return e;
    }

    Mutable primary()
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
            int64_t number = 0;
            const auto [end, status] = std::from_chars(t.text.data(), t.text.data() + t.text.size(), number);
            if (status != std::errc() || end != t.text.data() + t.text.size())
                error("the number is too large");
            Mutable e = constant(number);
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

    Mutable nameOrConstant()
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
        }
        return e;
    }

    Mutable parenthesis()
    {
        if (takeOperator(")"))
            return node(Op::Tuple);
        Mutable e = tuple();
        expectOperator(")");
        return e;
    }

    Mutable listLiteral()
    {
        Mutable list = node(Op::List);
        while (!takeOperator("]")) {
            list->children.push_back(expression());
            if (!isOperator("]"))
                expectOperator(",");
        }
        return list;
    }

    Mutable dictLiteral()
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

    Mutable postfix(Mutable e)
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

    Mutable subscript(Mutable object)
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

    void callArguments(Expression &call)
    {
        expectOperator("(");
        while (!takeOperator(")")) {
            if (isOperator("*") || isOperator("**"))
                error("unpacked arguments are not supported in chat templates");
            if (token().type == TokenType::Name && ahead().type == TokenType::Operator && ahead().text == "=") {
                std::string name = identifier();
                next();
                call.named.emplace_back(std::move(name), expression());
            } else {
                if (!call.named.empty())
                    error("a positional argument behind a named one");
                call.arguments.push_back(expression());
            }
            if (!isOperator(")"))
                expectOperator(",");
        }
    }

    /// Filters and tests behind an expression.
    Mutable filters(Mutable e)
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

    Mutable filter(Mutable e)
    {
        Mutable f = node(Op::Filter, ExpressionPtr(std::move(e)));
        f->name = identifier();
        while (takeOperator("."))
            f->name += "." + identifier();
        if (isOperator("("))
            callArguments(*f);
        return f;
    }

    Mutable test(Mutable e)
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

    bool beginsTestArgument() const
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

    std::vector<Token> m_tokens;
    size_t m_at = 0;
    size_t m_depth = 0;
    size_t m_loops = 0;
};

} // namespace

Block parse(std::string_view source)
{
    return Parser(source).run();
}

} // namespace moire::jinja
