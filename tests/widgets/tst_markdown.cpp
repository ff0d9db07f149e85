// SPDX-License-Identifier: GPL-3.0-or-later
// Markdown as plain data: what leaves come of a text, that their ranges tile it, and that pieces do not matter.
#include "markdown/stream.h"
#include "markdown_checks.h"
#include "markdown_oracle.h"
#include "markdown_samples.h"
#include "qt_test.h"

#include <QRandomGenerator>

namespace tst_markdown {

using namespace moire::widgets::markdown;

namespace {

const bool everything = qEnvironmentVariableIsSet("MOIRE_TEST_ALL");

} // namespace

class TestMarkdown : public QObject {
    Q_OBJECT

private slots:
    void documents_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QStringList>("expected");
        for (const Sample &sample : samples())
            QTest::newRow(sample.name) << sample.source << sample.expected;
    }

    void documents()
    {
        QFETCH(QString, source);
        QFETCH(QStringList, expected);
        const auto leaves = parse(source);
        QCOMPARE(dump(leaves), expected);
        QCOMPARE(fault(source, leaves), QString());
        QRandomGenerator random(7);
        for (int i = 0; i < 20; i++)
            QCOMPARE(streamFault(source, random), QString());
    }

    /// Calculations are not emphasised, and reasoning keeps its lines.
    void sums()
    {
        const QString source = QStringLiteral("34*19=34*9\n*so* 2*3");
        const auto shown = [](const std::vector<Leaf> &leaves) {
            QStringList runs;
            for (const Run &run : leaves.at(0).runs)
                runs << run.text + (run.format == Plain ? QString() : QStringLiteral("!"));
            return runs.join(u'|');
        };
        QCOMPARE(shown(parse(source)), QStringLiteral("34*19=34*9| |so!| 2*3"));
        Stream lines(true);
        lines.append(source);
        lines.finish();
        QCOMPARE(shown(lines.leaves()), QStringLiteral("34*19=34*9|\n|so!| 2*3"));
        QCOMPARE(fault(source, lines.leaves()), QString());
    }

    void offsets()
    {
        const QString source = QStringLiteral("> \U0001d4b3 **b\\*** &amp; \\(x^2\\)  \n> `c`");
        const auto leaves = parse(source);
        QCOMPARE(leaves.size(), 1u);
        QStringList seen;
        for (const Run &run : leaves[0].runs)
            seen << run.text + u'=' + source.mid(run.sourceBegin, run.sourceEnd - run.sourceBegin) +
                    QLatin1String(run.verbatim ? "" : "!");
        QCOMPARE(seen,
                 (QStringList{QStringLiteral("\U0001d4b3 =\U0001d4b3 "), "b=b", "*=*", " = ", "&=&amp;!", " = ",
                              QStringLiteral("x²=\\(x^2\\)!"), "\n=  \n> !", "c=c"}));
        QCOMPARE(leaves[0].sourceBegin, 0);
        QCOMPARE(leaves[0].sourceEnd, qint32(source.size()));
    }

    void openWhileStreaming()
    {
        Stream stream;
        stream.append(u"Text\n\n```py\nx = 1\ny");
        QCOMPARE(dump(stream.leaves()), (QStringList{"P Text", "C(py) x = 1; y; ..."}));
        QCOMPARE(stream.stable(), 1u);
        stream.append(u" = 2\n```\n");
        QCOMPARE(stream.stable(), 2u);
        QVERIFY(!stream.leaves()[1].open);
        stream.append(u"| a |\n|--");
        QCOMPARE(stream.leaves().back().kind, LeafKind::Table);
        stream.append(u" x\n");
        QCOMPARE(stream.leaves().back().kind, LeafKind::Paragraph);
        stream.append(u"\n~~~\nopen");
        stream.finish();
        QVERIFY(!stream.leaves().back().open);
        stream.append(u"late");
        QCOMPARE(dump(stream.leaves()).last(), QStringLiteral("C() open;"));
    }

    void spacing()
    {
        const auto leaves = parse(u"a\n\nb\n- c\n\n- d\n- e\n\n# f\n```\ng\n```");
        QString spaced;
        for (const Leaf &leaf : leaves)
            spaced += leaf.spaced ? u'1' : u'0';
        QCOMPARE(spaced, QStringLiteral("0101010"));
    }

    void controls()
    {
        const QString source =
            QStringLiteral("a\u202eb") + QChar(0) + QChar(0xd800) + QStringLiteral("c\u2066 `") + QChar(7) + u'`';
        const auto leaves = parse(source);
        QCOMPARE(fault(source, leaves), QString());
        QCOMPARE(leaves[0].runs[0].text, QStringLiteral("a\ufffdb\u2400\ufffdc\ufffd "));
        QCOMPARE(leaves[0].runs[1].text, QStringLiteral("\u2407"));
    }

    /// CommonMark by md4c, of whole documents: the same blocks, the same text. It has errors of its own in a few of a
    /// thousand texts (code spans that begin or end with a line, a fence behind a fence that ended with its item), so a
    /// few may differ.
    void likeMd4c()
    {
        QRandomGenerator random(11);
        const int rounds = everything ? 100000 : 3000;
        int different = 0;
        for (int i = 0; i < rounds; i++) {
            const QString source = randomMarkdown(random, 2 + int(random.bounded(30)), true);
            QStringList own;
            for (const Leaf &leaf : parse(source))
                own << plain(leaf);
            QStringList theirs = md4cLeaves(source);
            for (QStringList *list : {&own, &theirs})
                list->replaceInStrings(QStringLiteral(" "), QString());
            if (own != theirs && ++different > rounds / 100)
                qWarning() << source << own << theirs;
        }
        QVERIFY2(different <= rounds / 100, qPrintable(QString::number(different)));
    }

    void randomPieces()
    {
        QRandomGenerator random(23);
        const int rounds = everything ? 100000 : 1500;
        for (int i = 0; i < rounds; i++) {
            const QString source = randomMarkdown(random, 1 + int(random.bounded(60)), false);
            const QString wrong = streamFault(source, random);
            if (!wrong.isEmpty())
                qWarning() << "round" << i << source << dump(parse(source));
            QCOMPARE(wrong, QString());
        }
    }

    void hostile_data()
    {
        QTest::addColumn<QString>("source");
        for (const auto &[name, source] : hostileTexts())
            QTest::newRow(name) << source;
    }

    void hostile()
    {
        QFETCH(QString, source);
        const auto leaves = parse(source);
        QCOMPARE(fault(source, leaves), QString());
        qsizetype runs = 0;
        for (const Leaf &leaf : leaves)
            runs += qsizetype(leaf.runs.size());
        QVERIFY(qsizetype(leaves.size()) <= source.size() && runs <= source.size());
        QRandomGenerator random(3);
        QCOMPARE(streamFault(QStringView(source).first(std::min<qsizetype>(source.size(), 30000)), random), QString());
    }
};

MOIRE_GUILESS_TEST(TestMarkdown)

} // namespace tst_markdown

#include "tst_markdown.moc"
