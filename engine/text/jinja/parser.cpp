// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/jinja/ast.h"
#include "text/jinja/expression_parser.h"

#include <algorithm>
#include <array>

namespace moire::jinja {

namespace {

class Parser : ExpressionParser {
public:
    explicit Parser(std::string_view source) : ExpressionParser(source) { }

    Block run() { return block({}); }

private:
    /// Statements up to a tag whose name is one of \p ends; that tag's name is left as the current token.
    Block block(const std::vector<std::string_view> &ends)
    {
        const Nested nested(*this);
        Block body;
        while (true) {
            if (token().type == TokenType::End) {
                if (!ends.empty())
                    error("the template ends inside a block without '" + std::string(ends.front()) + "'");
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

    /// Parses a body and the tag \p end that closes it.
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
                error("'" + name + "' outside a loop");
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

    /// Names, with or without parentheses around tuples; \p attributes: whether namespace attributes are allowed.
    Target targets(bool attributes)
    {
        const Nested nested(*this);
        Target first = target(attributes);
        if (!isOperator(","))
            return first;
        Target all;
        all.parts.push_back(std::move(first));
        while (takeOperator(","))
            if ((token().type == TokenType::Name && !isName("in")) || isOperator("("))
                all.parts.push_back(target(attributes));
        return all;
    }

    Target target(bool attributes)
    {
        Target t;
        if (takeOperator("(")) {
            t = targets(attributes);
            expectOperator(")");
            return t;
        }
        if (isName("in"))
            error("expected a name" + found());
        t.name = identifier();
        if (attributes && takeOperator("."))
            t.attribute = identifier();
        return t;
    }

    std::unique_ptr<const Statement> forTag()
    {
        auto s = statement(Kind::For);
        s->target = targets(false);
        if (!takeName("in"))
            error("expected 'in'" + found());
        s->expression = tuple(false);
        if (takeName("if"))
            s->filter = expression();
        s->recursive = takeName("recursive");
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
        s->target = targets(true);
        if (takeOperator("=")) {
            s->expression = tuple();
            endOfBlock();
            return s;
        }
        s->kind = Kind::SetBlock;
        if (!s->target.parts.empty())
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
            else if (!s.parameters.empty() && s.parameters.back().second)
                error("a parameter without a default follows one with a default");
            s.parameters.emplace_back(std::move(name), std::move(fallback));
            if (!isOperator(")"))
                expectOperator(",");
        }
    }

    Block macroBody(Statement &s, std::string_view end)
    {
        const size_t loops = std::exchange(m_loops, 0);
        m_macros.push_back(&s);
        Block body = closed(end);
        m_macros.pop_back();
        m_loops = loops;
        return body;
    }

    std::unique_ptr<const Statement> macroTag()
    {
        auto s = statement(Kind::Macro);
        s->text = identifier();
        parameters(*s);
        endOfBlock();
        s->body = macroBody(*s, "endmacro");
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
        s->body = macroBody(*s, "endcall");
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
            Target name = targets(false);
            expectOperator("=");
            s->assignments.emplace_back(std::move(name), expression());
            if (token().type != TokenType::BlockEnd)
                expectOperator(",");
        }
        endOfBlock();
        s->body = closed("endwith");
        return s;
    }

    size_t m_loops = 0; ///< loops around the current token, within its macro
};

} // namespace

Block parse(std::string_view source)
{
    return Parser(source).run();
}

} // namespace moire::jinja
