// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown/highlight.h"

#include "qt_test.h"

#include <QRandomGenerator>

namespace tst_highlight {

using namespace moire::widgets::markdown;

namespace {

/// Spans as "K:word" with the kind's letter.
QStringList spans(QStringView language, const QStringList &lines)
{
    QStringList result;
    HighlightState state;
    for (const QString &line : lines)
        for (const Span &span : highlight(language, line, state))
            result << QString(QLatin1String("ktsncfmgahid")[int(span.kind)]) + u':' + line.mid(span.begin, span.length);
    return result;
}

} // namespace

class TestHighlight : public QObject {
    Q_OBJECT

private slots:
    void languages_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *language, const QStringList &lines, const QStringList &expected) {
            QTest::addRow("%s %s", language, qPrintable(lines.first().left(20)))
                << QString::fromLatin1(language) << lines << expected;
        };
        row("python", {"def f(x): # c", "  return 'a\\'b' + 1.5e-3"},
            {"k:def", "f:f", "c:# c", "k:return", "s:'a\\'b'", "n:1.5e-3"});
        row("Py", {"@dec", "s = \"\"\"a", "b", "c\"\"\" + x"}, {"m:@dec", "s:\"\"\"a", "s:b", "s:c\"\"\""});
        row("c", {"#include <x.h>", "int f() { return 0x1F; } /* a", "b */ char c = '\\'';"},
            {"m:#include", "t:int", "f:f", "k:return", "n:0x1F", "c:/* a", "c:b */", "t:char", "s:'\\''"});
        row("c++", {"auto s = R\"x(a", ")\" b)x\"; 1'000"}, {"k:auto", "s:R\"x(a", "s:)\" b)x\"", "n:1'000"});
        row("c", {"s = \"a\\", "b\"; int x", "t = \"open", "int y"},
            {"s:\"a\\", "s:b\"", "t:int", "s:\"open", "t:int"});
        row("java", {"public class Foo { String s = \"a\"; }"},
            {"k:public", "k:class", "t:Foo", "t:String", "s:\"a\""});
        row("javascript", {"const f = `a", "${b}` // c"}, {"k:const", "s:`a", "s:${b}`", "c:// c"});
        row("ts", {"let x: string = null"}, {"k:let", "t:string", "k:null"});
        row("rust", {"fn f<'a>(c: char) { 'x' /* a /* b */", "c */ r#\"q\"r\"#", "\"#"},
            {"k:fn", "m:'a", "t:char", "s:'x'", "c:/* a /* b */", "c:c */", "s:r#\"q\"r\"#", "s:\"#"});
        row("go", {"func f() { x := `a", "b` }"}, {"k:func", "f:f", "s:`a", "s:b`"});
        row("c#", {"var s = @\"a\"; // b"}, {"k:var", "s:@\"a\"", "c:// b"});
        row("kotlin", {"fun f() = null"}, {"k:fun", "f:f", "k:null"});
        row("swift", {"let a = \"\"\"", "b", "\"\"\""}, {"k:let", "s:\"\"\"", "s:b", "s:\"\"\""});
        row("ruby", {"x = <<~EOS", "text", "EOS", "def f", "=begin", "c", "=end"},
            {"m:<<~EOS", "s:text", "s:EOS", "k:def", "c:=begin", "c:c", "c:=end"});
        row("php", {"<?php $x = 'a'; ECHO f();"}, {"m:<?php", "m:$x", "s:'a'", "k:ECHO", "f:f"});
        row("bash", {"if [ \"$a\" ]; then echo ${b}#c; fi # d", "cat <<'END'", "if", "END", "done"},
            {"k:if", "s:\"$a\"", "k:then", "t:echo", "m:${b}", "k:fi", "c:# d", "t:cat", "m:<<'END'", "s:if", "s:END",
             "k:done"});
        row("sql", {"SELECT a FROM t WHERE b = 'x''y' -- c"},
            {"k:SELECT", "k:FROM", "k:WHERE", "s:'x'", "s:'y'", "c:-- c"});
        row("json", {"{\"a\": \"b\", \"c\": 1.5, \"d\": true}"},
            {"a:\"a\"", "s:\"b\"", "a:\"c\"", "n:1.5", "a:\"d\"", "k:true"});
        row("yaml", {"a-b: 1 # c", "- d: true", "e: 'f'"}, {"a:a-b", "n:1", "c:# c", "a:d", "k:true", "a:e", "s:'f'"});
        row("toml", {"[a.b]", "c = \"d\" # e"}, {"h:[a.b]", "a:c", "s:\"d\"", "c:# e"});
        row("html", {"<a href=\"x\"", "  b>t &amp; </a><!-- c", "d -->"},
            {"g:<a", "a:href", "s:\"x\"", "a:b", "g:>", "n:&amp;", "g:</a", "g:>", "c:<!-- c", "c:d -->"});
        row("css", {"@media x { .a-b { color: #fff; margin: 2px } } /* c"},
            {"m:@media", "g:.a-b", "a:color", "g:#fff", "a:margin", "n:2px", "c:/* c"});
        row("lua", {"local x = [==[a", "]] b]==] --[[ c", "d]] end"},
            {"k:local", "s:[==[a", "s:]] b]==]", "c:--[[ c", "c:d]]", "k:end"});
        row("haskell", {"foldl' :: Int -- c", "{- a {- b -}", "-} where"},
            {"t:Int", "c:-- c", "c:{- a {- b -}", "c:-}", "k:where"});
        row("r", {"f <- function(x) TRUE # c"}, {"k:function", "k:TRUE", "c:# c"});
        row("markdown", {"# a", "- `b`", "```", "c", "```", "d"}, {"h:# a", "k:-", "s:`b`", "s:```", "s:c", "s:```"});
        row("diff", {"--- a", "@@ 1 @@", "+b", "-c", " d"}, {"m:--- a", "h:@@ 1 @@", "i:+b", "d:-c"});
        row("cmake", {"set(A ${B}) # c", "IF(X)"}, {"f:set", "m:${B}", "c:# c", "k:IF"});
        row("latex", {"\\frac{a}{b} % c"}, {"k:\\frac", "c:% c"});
        row("nosuch", {"def f"}, {});
    }

    void languages()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, lines);
        QFETCH(QStringList, expected);
        QCOMPARE(spans(language, lines), expected);
    }

    void names()
    {
        for (const char16_t *name :
             {u"python",  u"c",    u"c++",      u"cpp",    u"java",  u"javascript", u"js",  u"typescript", u"rust",
              u"go",      u"c#",   u"csharp",   u"kotlin", u"swift", u"ruby",       u"php", u"bash",       u"sh",
              u"sql",     u"json", u"yaml",     u"yml",    u"toml",  u"html",       u"xml", u"css",        u"lua",
              u"haskell", u"r",    u"markdown", u"diff",   u"cmake", u"latex",      u"JSON"})
            QVERIFY2(isHighlighted(name), qPrintable(QStringView(name).toString()));
        QVERIFY(!isHighlighted(u"") && !isHighlighted(u"text"));
    }

    /// Spans are in order and within the line, whatever comes.
    void random()
    {
        const QStringList pieces{"\"",
                                 "'",
                                 "`",
                                 "/*",
                                 "*/",
                                 "//",
                                 "#",
                                 "--",
                                 "[[",
                                 "]]",
                                 "{-",
                                 "-}",
                                 "<<EOF",
                                 "EOF",
                                 "r#\"",
                                 "R\"(",
                                 "<!--",
                                 "-->",
                                 "<a ",
                                 ">",
                                 "&",
                                 "\\",
                                 "$",
                                 "${",
                                 "@",
                                 "x",
                                 "if",
                                 " ",
                                 "1.",
                                 "0x",
                                 "e+",
                                 ":",
                                 "=",
                                 "(",
                                 "\"\"\"",
                                 "'a",
                                 QString(QChar(0xd835)),
                                 ";"};
        const QStringList languages{"python", "c++",   "rust",     "bash",    "lua",  "html",
                                    "css",    "yaml",  "toml",     "haskell", "ruby", "php",
                                    "cmake",  "latex", "markdown", "diff",    "json", "javascript"};
        QRandomGenerator random(9);
        const int rounds = qEnvironmentVariableIsSet("MOIRE_TEST_ALL") ? 200000 : 5000;
        HighlightState state;
        for (int i = 0; i < rounds; i++) {
            if (i % 8 == 0)
                state = {};
            QString line;
            for (int k = int(random.bounded(20)); k > 0; k--)
                line += pieces[random.bounded(int(pieces.size()))];
            qsizetype end = 0;
            for (const Span &span : highlight(languages[(i / 8) % languages.size()], line, state)) {
                QVERIFY2(span.begin >= end && span.length > 0, qPrintable(line));
                end = span.begin + span.length;
            }
            QVERIFY2(end <= line.size(), qPrintable(line));
        }
        for (const QString &language : languages)
            for (const QString &piece : pieces) {
                HighlightState fresh;
                const QString line = piece.repeated(20000);
                const auto found = highlight(language, line, fresh);
                QVERIFY(found.empty() || found.back().begin + found.back().length <= line.size());
            }
    }
};

MOIRE_GUILESS_TEST(TestHighlight)

} // namespace tst_highlight

#include "tst_highlight.moc"
