// SPDX-License-Identifier: GPL-3.0-or-later
// Markdown as plain data: what leaves come of a text, that their ranges tile it, and that pieces do not matter.
#include "markdown/characters.h"
#include "markdown/stream.h"
#include "markdown_oracle.h"
#include "markdown_samples.h"

#include <QRandomGenerator>
#include <QTest>

using namespace moire::widgets::markdown;

namespace {

QString dumpRuns(const std::vector<Run> &runs)
{
    QString text;
    for (const Run &run : runs) {
        QString marks;
        for (const auto &[format, mark] : {std::pair(Strong, u'B'), std::pair(Emphasis, u'I'), std::pair(Strike, u'S'),
                                           std::pair(Code, u'C'), std::pair(Math, u'M'), std::pair(Link, u'L')})
            if (run.format & format)
                marks += mark;
        text += marks.isEmpty()
            ? run.text
            : u'{' + marks + u' ' + run.text + (run.target.isEmpty() ? QString() : u'>' + run.target) + u'}';
    }
    return text.replace(u'\n', u'/');
}

QString dump(const Leaf &leaf)
{
    QString text;
    for (const Container &container : leaf.containers)
        text += container.kind == Container::Kind::Quote ? QStringLiteral("> ")
            : container.marker.isEmpty()                 ? QStringLiteral("- ")
                                                         : container.marker + u' ';
    text += leaf.continues ? QLatin1String("+") : QLatin1String("");
    switch (leaf.kind) {
    case LeafKind::Paragraph:
        text += QLatin1String("P ") + dumpRuns(leaf.runs);
        break;
    case LeafKind::Heading:
        text += u'H' + QString::number(leaf.level) + u' ' + dumpRuns(leaf.runs);
        break;
    case LeafKind::Rule:
        text += QLatin1String("R");
        break;
    case LeafKind::Code:
        text += QLatin1String("C(") + leaf.language + u')';
        for (const Run &run : leaf.runs)
            text += u' ' + run.text + u';';
        break;
    case LeafKind::Table:
        text += u'T';
        for (const Alignment alignment : leaf.alignments)
            text += QLatin1String("dlcr")[int(alignment)];
        for (const auto &row : leaf.rows) {
            text += u' ';
            for (const Cell &cell : row)
                text += u'[' + dumpRuns(cell.runs) + u']';
        }
        break;
    }
    return text + (leaf.open ? QLatin1String(" ...") : QLatin1String(""));
}

QStringList dump(const std::vector<Leaf> &leaves)
{
    QStringList lines;
    for (const Leaf &leaf : leaves)
        lines << dump(leaf);
    return lines;
}

/// What is wrong with the ranges; empty: nothing.
QString fault(QStringView source, const std::vector<Leaf> &leaves)
{
    qint32 end = 0;
    for (const Leaf &leaf : leaves) {
        const auto at = [&](const char *what) {
            return QString::fromLatin1(what) + QLatin1String(" in ") + dump(leaf);
        };
        if (leaf.sourceBegin < end || leaf.sourceEnd < leaf.sourceBegin || leaf.sourceEnd > source.size())
            return at("leaf");
        for (const QChar c :
             source.sliced(end, leaf.sourceBegin - end)) // only marks of empty quotes stand between leaves
            if (!c.isSpace() && c != u'>')
                return at("lost text before");
        end = leaf.sourceEnd;
        if (leaf.containers.size() > maxDepth || qsizetype(leaf.rows.size()) > maxLeafLines ||
            (leaf.kind == LeafKind::Code && qsizetype(leaf.runs.size()) > maxLeafLines))
            return at("bound");
        qint32 run = leaf.sourceBegin;
        const auto check = [&](const std::vector<Run> &runs) {
            for (const Run &r : runs) {
                if (r.sourceBegin < run || r.sourceEnd < r.sourceBegin || r.sourceEnd > leaf.sourceEnd)
                    return false;
                if (r.verbatim && r.text != shown(source.sliced(r.sourceBegin, r.sourceEnd - r.sourceBegin)))
                    return false;
                run = r.sourceEnd;
            }
            return true;
        };
        if (!check(leaf.runs))
            return at("run");
        for (const auto &row : leaf.rows)
            for (const Cell &cell : row)
                if (row.size() > leaf.alignments.size() || !check(cell.runs))
                    return at("cell");
    }
    for (const QChar c : source.sliced(end))
        if (!c.isSpace() && c != u'>')
            return QStringLiteral("lost text at the end");
    return {};
}

/// Streams the text in random pieces; what is wrong with it.
QString streamFault(QStringView source, QRandomGenerator &random)
{
    Stream stream;
    QStringList stable;
    const int longest = 1 + int(random.bounded(source.size() > 4000 ? 1000 : 30));
    for (qsizetype at = 0; at < source.size();) {
        const qsizetype length = std::min<qsizetype>(1 + random.bounded(longest), source.size() - at);
        stream.append(source.sliced(at, length));
        at += length;
        if (stream.stable() < size_t(stable.size()) || stream.stable() > stream.leaves().size())
            return QStringLiteral("stable() fell");
        const QStringList now = dump(stream.leaves());
        if (now.first(stable.size()) != stable)
            return QStringLiteral("a stable leaf changed");
        stable = now.first(qsizetype(stream.stable()));
        if (const QString wrong = fault(source.first(at), stream.leaves()); !wrong.isEmpty())
            return wrong;
        qsizetype open = 0;
        for (size_t i = stream.stable(); i < stream.leaves().size(); i++)
            open += stream.leaves()[i].sourceEnd - stream.leaves()[i].sourceBegin;
        if (open > 2 * maxLeafLength + 2)
            return QStringLiteral("the last block is not bounded");
    }
    stream.finish();
    if (stream.stable() != stream.leaves().size() || dump(stream.leaves()) != dump(parse(source)))
        return QStringLiteral("pieces matter");
    return {};
}

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

QTEST_GUILESS_MAIN(TestMarkdown)
#include "tst_markdown.moc"
