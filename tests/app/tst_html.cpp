// SPDX-License-Identifier: GPL-3.0-or-later
// Markdown of answers in exported chats.
#include "storage/html.h"

#include "qt_test.h"

namespace tst_html {

using namespace moire;

namespace {

QString written(const QString &markdown)
{
    std::string all;
    html::writeMarkdown([&](std::string_view piece) { all += piece; }, markdown);
    return QString::fromStdString(all);
}

} // namespace

class TestHtml : public QObject {
    Q_OBJECT
private slots:
    void writesWhatMarkdownMeans()
    {
        QCOMPARE(written(QStringLiteral("a **b** *c* `d<e` ~~f~~\ng")),
                 QStringLiteral("<p>a <strong>b</strong> <em>c</em> <code>d&lt;e</code> <del>f</del>\ng</p>\n"));
        QCOMPARE(written(QStringLiteral("# A\n\n3. x\n- [x] y\n\n> z")),
                 QStringLiteral("<h3>A</h3>\n<ol start=\"3\">\n<li>x</li>\n</ol>\n<ul><li>☑ y</li>\n</ul>\n"
                                "<blockquote><p>z</p>\n</blockquote>\n"));
        QCOMPARE(written(QStringLiteral("|a|b|\n|---|---|\n|1|2|")),
                 QStringLiteral("<table><thead><tr><th>a</th>\n<th>b</th>\n</tr>\n</thead>\n"
                                "<tbody><tr><td>1</td>\n<td>2</td>\n</tr>\n</tbody>\n</table>\n"));
        QCOMPARE(written(QStringLiteral("$x_1$ \\frac{a}{b}")), QStringLiteral("<p>$x_1$ \\frac{a}{b}</p>\n"));
    }

    /// Nothing that a browser runs, loads or opens.
    void addressesAreText()
    {
        QCOMPARE(written(QStringLiteral("[a](javascript:alert(1)) ![b](http://x.org/\"y&amp;z) <b onclick=c>")),
                 QStringLiteral("<p>a (javascript:alert(1)) b (http://x.org/&quot;y&amp;z) &lt;b onclick=c&gt;</p>\n"));
        QCOMPARE(written(QStringLiteral("<script>\nalert(1)\n</script>\x1b")),
                 QStringLiteral("<p>&lt;script&gt;\nalert(1)\n&lt;/script&gt;\uFFFD</p>\n"));
    }

    void hostileTextsEnd()
    {
        for (const char *part : {"> ", "[", "*a_", "`", "- ", "|", "<!--", "]("}) {
            const QString text =
                written(QString::fromLatin1(part).repeated(html::maxMarkdown / qsizetype(strlen(part))));
            QVERIFY(!text.isEmpty());
        }
    }

    void exceptionsOfTheWriterArrive()
    {
        QVERIFY_EXCEPTION_THROWN(
            html::writeMarkdown([](std::string_view) { throw std::runtime_error("full disk"); }, u"text"),
            std::runtime_error);
    }
};

MOIRE_GUILESS_TEST(TestHtml)

} // namespace tst_html

#include "tst_html.moc"
