// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown_samples.h"

#include <QRegularExpression>

using Lines = QStringList;

std::vector<Sample> samples()
{
    return {
        {"empty", "", {}},
        {"paragraphs", "a\nb\n\n\nc", {"P a b", "P c"}},
        {"windows line ends", "a\r\nb\r\n\r\n# c\r\n", {"P a b", "H1 c"}},
        {"headings",
         "# a #\n###### b\n####### c\n#d\n\ne\n===\nf *g*\n---",
         {"H1 a", "H6 b", "P ####### c #d", "H1 e", "H2 f {I g}"}},
        {"formats", "*a* **b** ~~c~~ `d` ***e*** a_b_c", {"P {I a} {B b} {S c} {C d} {BI e} a_b_c"}},
        {"breaks", "a  \nb\\\nc\nd `e  \nf` \\\\\ng", {"P a/b/c d {C e}{C  }{C f} \\ g"}},
        {"escapes", "\\*a\\* \\frac C:\\dir \\_ \\\\", {"P *a* \\frac C:\\dir _ \\"}},
        {"entities", "&lt;b&gt; &copy; &#65;&#x42; &nosuch; &#0;", {QStringLiteral("P <b> © AB &nosuch; \ufffd")}},
        {"html is text", "<b>a</b>\n\n<div>\n*x*\n</div>", {"P <b>a</b>", "P <div> {I x} </div>"}},
        {"links",
         "[a *b*](http://x.y \"t\") <https://z.z> see https://u.v/w.",
         {"P {L a >http://x.y}{IL b>http://x.y} {L https://z.z>https://z.z} see {L https://u.v/w>https://u.v/w}."}},
        {"images", "![an *image*](i.png) ![](j.png) []()", {"P {L an >i.png}{IL image>i.png} {L j.png>j.png} "}},
        {"definitions",
         "[A]: <http://a.b> 'title'\n[b]: c\ntext [a] [x][B] [d]\n\n[d]: e",
         {"P [A]: <{L http://a.b>http://a.b}> 'title'", "+P [b]: {L c>c}", "P text {L a>http://a.b} {L x>c} [d]",
          "P [d]: {L e>e}"}},
        {"rules", "***\n- - -\n_ _\n", {"R", "R", "P _ _"}},
        {"quotes", "> a\nb\n> > c\n>\n> d\n\ne", {"> P a b", "> > P c", "> P d", "P e"}},
        {"lists",
         "- a\n- b\n\n  c\n  - d\n* e\n3. f\n3. g\n9) h",
         {"• P a", "• P b", "- P c", "- • P d", "• P e", "3. P f", "4. P g", "9) P h"}},
        {"lists go on", "1. a\n\n1. b\n\nc\n1. d", {"1. P a", "2. P b", "P c", "1. P d"}},
        {"numbers do not interrupt", "in\n1985. so", {"P in 1985. so"}},
        {"empty items", "-\n- b\n-\n\n  c", {"• P ", "• P b", "• P ", "P c"}},
        {"tasks", "- [ ] a\n- [x] b\n1. [X] c\n- [y] d", {"☐ P a", "☑ P b", "1. ☑ P c", "• P [y] d"}},
        {"lazy", "- a\nb\n> c\n- d", {"• P a b", "> P c", "• P d"}},
        {"code in a list",
         "1. a\n   ```C++ x\n   b\n\n     c\n   ```\n2. d",
         {"1. P a", "- C(c++) b; ;   c;", "2. P d"}},
        {"indented", "a\n    b\n\n    c\n\n\n      d\ne", {"P a b", "C() c; ; ;   d;", "P e"}},
        {"fences", "~~~ {.Python}\n```\n~~~~\n```\n# a", {"C(python) ```;", "C() # a;"}},
        {"fence ends with its item", "- ```\n  a\nb", {"• C() a;", "P b"}},
        {"tables",
         "text\n| a | **b** |\n|:--|--:|\n| `x|y` | c\\|d |\n| 1 |\n| 1 | 2 | 3 |\n\nend",
         {"P text", "Tlr [a][{B b}] [{C x|y}][c|d] [1] [1][2 | 3]", "P end"}},
        {"no table", "| a | b |\n|---|\n\na | b\nc", {"P | a | b | |---|", "P a | b c"}},
        {"table in a quote", "> a|b\n> -|:-:\n> 1|2\nx", {"> Tdc [a][b] [1][2]", "P x"}},
        {"formulas", "\\(a\\) and \\[b\\] $c$ $$d$$ `$e$`", {"P {M a} and {M b} {M c} {M d} {C $e$}"}},
        {"money", "It costs $5 and $10, or 3$ to 4$. US$7.", {"P It costs $5 and $10, or 3$ to 4$. US$7."}},
        {"formula lines",
         "So\n\\[\nx = 1\n+ 2\n\\]\nholds\n\n$$\na\n- b\n$$",
         {"P So/{M x = 1 + 2}/holds", QStringLiteral("P {M a − b}")}},
        {"bare environment", "\\begin{align}\na &= b \\\\\n&= c\n\\end{align}", {"P {M a = b/= c}"}},
        {"formula marks", "**\\(a_1*b\\)** \\(c*d\\)", {QStringLiteral("P {BM a₁ * b} {M c * d}")}},
        {"open formula", "see \\(x and \\[y", {"P see \\(x and \\[y"}},
        {"unicode",
         QStringLiteral("**\U0001f600** \u00e4 \U0001d4b3`\U0001f600`"),
         {QStringLiteral("P {B \U0001f600} \u00e4 \U0001d4b3{C \U0001f600}")}},
        {"tabs", "-\ta\n\n\tb\n\n\t\tc\n>\t\td", {"• P a", "- P b", "- C() c;", "> C()   d;"}},
    };
}

QString randomMarkdown(QRandomGenerator &random, int pieces, bool common)
{
    static const QStringList plain{"a",
                                   "word ",
                                   " ",
                                   "\n",
                                   "\n",
                                   "\n\n",
                                   "- ",
                                   "* ",
                                   "+ ",
                                   "1. ",
                                   "2) ",
                                   "> ",
                                   ">",
                                   "  ",
                                   "    ",
                                   "   ",
                                   "\n  ",
                                   "# ",
                                   "## ",
                                   "#",
                                   "```\n",
                                   "```",
                                   "~~~",
                                   "`",
                                   "``",
                                   "*",
                                   "**",
                                   "_",
                                   "__",
                                   "~~",
                                   "\\*",
                                   "\\\n",
                                   "  \n",
                                   "---\n",
                                   "===\n",
                                   "***\n",
                                   "[x](y)",
                                   "![i](j)",
                                   "[",
                                   "](",
                                   ")",
                                   "&amp;",
                                   "!",
                                   ".",
                                   "\n- ",
                                   "\n> ",
                                   "\n1. ",
                                   "z\n",
                                   QStringLiteral("\u00e4"),
                                   QStringLiteral("\U0001d4b3")};
    static const QStringList own{"\t",
                                 "\\",
                                 "\r\n",
                                 "|",
                                 "a | b\n|---|---|\n",
                                 "|--|\n",
                                 "| c |",
                                 "$",
                                 "$$",
                                 "$x$",
                                 "\\(",
                                 "\\)",
                                 "\\[",
                                 "\\]\n",
                                 "\\frac{a}{b}",
                                 "\\begin{align}",
                                 "\\end{align}",
                                 "[a]: b\n",
                                 "[a]",
                                 "https://x.y/z",
                                 "<b>",
                                 "<http://a.b>",
                                 "- [ ] ",
                                 "[x] ",
                                 QString(QChar(0)),
                                 QString(QChar(0xd800)),
                                 QString(QChar(0xdc00)),
                                 QStringLiteral("\u202e"),
                                 QStringLiteral("\u2028"),
                                 "\v",
                                 "\f",
                                 "\r",
                                 QStringLiteral("\ue000"),
                                 "&#65;",
                                 "&nosuch;",
                                 "\\|",
                                 "\x02",
                                 "<\x02"
                                 "0>"};
    QString text;
    for (int i = 0; i < pieces; i++) {
        const bool other = !common && random.bounded(3) == 0;
        const QStringList &from = other ? own : plain;
        text += from[random.bounded(int(from.size()))];
    }
    if (common) {
        // md4c sees fences behind four spaces, and lets an empty item with a space behind it interrupt a paragraph.
        static const QRegularExpression fence(QStringLiteral("(?m) {4,}(?=[`~])")),
            item(QStringLiteral("(?m)(?<=[-*+.)]) +$"));
        text.remove(fence).remove(item);
    }
    return text;
}

std::vector<std::pair<const char *, QString>> hostileTexts()
{
    const auto times = [](int count, const QString &text) { return text.repeated(count); };
    QString steps, table = QStringLiteral("| a | b | c |\n|---|---|---|\n"), ticks;
    for (int i = 0; i < 1000; i++)
        steps += QString(2 * i, u' ') + QLatin1String("- a\n");
    for (int i = 0; i < 10000; i++)
        table += QLatin1String("| **x** | `y` | 3 |\n");
    for (int i = 1; i < 400; i++)
        ticks += QString(i, u'`') + u'a';
    return {
        {"1000 quotes", times(1000, "> ") + "a\n" + times(500, "b\n")},
        {"a million quotes", times(1000000, ">")},
        {"1000 lists on a line", times(1000, "- ") + "a\n\n" + times(20000, "\n") + "b"},
        {"1000 nested lists", steps},
        {"table of 10000 rows", table},
        {"table of many columns", times(4000, "|a") + "\n" + times(4000, "|-") + "\n" + times(2000, "|\n")},
        {"table of 200 columns", times(200, "|a") + "\n" + times(200, "|-") + "\n" + times(2000, "|b\n")},
        {"unclosed fence of a megabyte", "```cpp\n" + times(40000, "int x = 1; // long line\n\n")},
        {"unclosed fence without line ends", "```\n" + times(1000000, "x")},
        {"a line of a million letters", times(1000000, "x")},
        {"a line of words", times(200000, "word ")},
        {"a million short lines", times(200000, "a\n")},
        {"blank lines", times(500000, "\n")},
        {"NUL", QString(100000, QChar(0))},
        {"controls", times(20000, QStringLiteral("\x01\x02\u202e\u2066\x7f"))},
        {"surrogates", QString(50000, QChar(0xd800)) + QString(50000, QChar(0xdc00))},
        {"combining marks", "a" + QString(100000, QChar(0x301))},
        {"emphasis", times(10000, "*a_ ")},
        {"stars", times(100000, "*")},
        {"alternating", times(20000, "*a **a ")},
        {"brackets", times(50000, "[")},
        {"links", times(20000, "[a](")},
        {"images", times(20000, "![a](<b")},
        {"closed brackets", times(20000, "[") + times(20000, "]")},
        {"references", "[a]: " + times(200, "x") + "\n\n" + times(20000, "[a]")},
        {"definitions", times(20000, "[a]: b\n")},
        {"back ticks", ticks},
        {"back slashes", times(100000, "\\")},
        {"dollars", times(50000, "$a ")},
        {"money", times(20000, "$5 a ") + "x$"},
        {"open formulas", times(20000, "\\(\\[\\begin{align}")},
        {"nested formula", "$" + times(4000, "{") + times(4000, "}") + "$"},
        {"angle brackets", times(30000, "<a@") + times(30000, "<http:")},
        {"entities", times(30000, "&#1;&amp;&")},
        {"tildes", times(30000, "~a~~b~~~")},
        {"urls", times(10000, "http://a.b_c*") + times(10000, "https://")},
        {"lazy lists", times(300, "> - ") + "a\n" + times(20000, "b\n")},
    };
}
