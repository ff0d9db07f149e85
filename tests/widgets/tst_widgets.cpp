// SPDX-License-Identifier: GPL-3.0-or-later
#include "colour_map.h"
#include "heatmap.h"
#include "latency_statistics.h"
#include "markdown_stream.h"
#include "transcript.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace moire::widgets;

class TestWidgets : public QObject {
    Q_OBJECT

    const QString m_text =
        QStringLiteral("# Title\n\nA *paragraph*\nof two lines.\n\n- one\n\n- two\n\n  more of two\n\n"
                       "```py\nx = 1\n\n# not a title\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n"
                       "~~~\nopen\n\nstill");

private slots:
    void geometry()
    {
        const HeatmapGeometry g{QRectF(10, 20, 300, 70), 7, 60};
        for (int row = 0; row < 7; row++)
            for (int column = 0; column < 60; column++)
                QCOMPARE(g.cellAt(g.cellRect(row, column).center()), std::optional(std::pair(row, column)));
        QVERIFY(!g.cellAt({9.9, 30}) && !g.cellAt({310, 30}) && !g.cellAt({20, 90}));
        QVERIFY(!HeatmapGeometry{}.cellAt({0, 0}));
    }

    void colours()
    {
        QCOMPARE(amountColour(0), 0xff440154u);
        QCOMPARE(amountColour(1), 0xfffde725u);
        QCOMPARE(amountColour(std::nan("")), amountColour(0));
        QCOMPARE(amountColour(7), amountColour(1));
        int last = -1;
        for (int i = 0; i <= 100; i++) { // always lighter, so that it is readable in grey too
            const int grey = qGray(amountColour(i / 100.0));
            QVERIFY(grey >= last);
            last = grey;
        }
        QVERIFY(qBlue(differenceColour(-1)) > qRed(differenceColour(-1)));
        QVERIFY(qRed(differenceColour(1)) > qBlue(differenceColour(1)));
    }

    void heatmapSelection()
    {
        Heatmap map;
        map.setData({{3, 5}, 4, {0.5f, 0, 0, 0, 0, 0, 0.25f, 0}, {5, 0, 0, 0, 0, 0, 2, 0}, 10});
        QSignalSpy selected(&map, &Heatmap::cellSelected);
        for (const auto key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Right, Qt::Key_Right})
            QTest::keyClick(&map, key);
        QCOMPARE(map.selectedCell(), std::optional(std::pair(1, 2)));
        QCOMPARE(selected.last(), (QVariantList{5, 2}));
        QVERIFY(map.accessibleDescription().contains(QLatin1String("Layer 5, expert 2: 25.0 %")));
        map.setData({{3}, 1, {1}, {1}, 1}); // the selected cell is gone
        QVERIFY(!map.selectedCell());
        map.setData({});
        QTest::keyClick(&map, Qt::Key_Down);
        QVERIFY(!map.selectedCell());
    }

    void latency()
    {
        QVERIFY(!latencyStatistics({}).p50);
        std::vector<LatencyBar> bars{{500, true, {}}};
        QVERIFY(!latencyStatistics(bars).tokensPerSecond);
        for (int i = 100; i >= 1; i--)
            bars.push_back({double(i), false, {}});
        const LatencyStatistics s = latencyStatistics(bars);
        QCOMPARE(s.p50, std::optional(50.0));
        QCOMPARE(s.p95, std::optional(95.0));
        QCOMPARE(s.p99, std::optional(99.0));
        QCOMPARE(s.tokensPerSecond, std::optional(1000.0 * 100 / 5050));
    }

    void markdownBlocks()
    {
        MarkdownStream stream;
        const QStringList blocks = stream.feed(m_text);
        QCOMPARE(blocks.size(), 5);
        QVERIFY(blocks[2].contains(QLatin1String("- one")) && blocks[2].contains(QLatin1String("more of two")));
        QVERIFY(blocks[3].contains(QLatin1String("# not a title")));
        QVERIFY(stream.tail().startsWith(QLatin1String("~~~")));
        QCOMPARE(blocks.join(QString()) + stream.tail(), m_text);
    }

    void anyChunksGiveTheSameBlocks()
    {
        MarkdownStream whole;
        const QStringList expected = whole.feed(m_text);
        QRandomGenerator random(3);
        for (int round = 0; round < 200; round++) {
            MarkdownStream stream;
            QStringList blocks;
            for (qsizetype at = 0; at < m_text.size();) {
                const auto n = 1 + static_cast<qsizetype>(random.bounded(9));
                blocks += stream.feed(m_text.mid(at, n));
                at += n;
            }
            QCOMPARE(blocks, expected);
            QCOMPARE(stream.tail(), whole.tail());
        }
    }

    void streamedTranscriptEqualsWhole()
    {
        Transcript streamed;
        Transcript whole;
        for (Transcript *t : {&streamed, &whole})
            t->addMessage(Transcript::Kind::Assistant, QStringLiteral("Model"));
        for (qsizetype at = 0; at < m_text.size(); at += 7) {
            streamed.appendText(0, m_text.mid(at, 7));
            if (at % 5 == 0)
                QTest::qWait(20);
        }
        whole.appendText(0, m_text);
        streamed.finish(0, {}, QStringLiteral("end"));
        whole.finish(0, {}, QStringLiteral("end"));
        QCOMPARE(streamed.toPlainText(), whole.toPlainText());
        QVERIFY(streamed.bodyText(0).contains(QLatin1String("x = 1")));
    }

    void reasoningFolds()
    {
        Transcript t;
        t.addMessage(Transcript::Kind::Assistant, QStringLiteral("Model"));
        t.appendReasoning(0, QStringLiteral("first one thing,\nthen another"));
        t.appendText(0, QStringLiteral("So."));
        QTRY_VERIFY(t.toPlainText().contains(QLatin1String("then another")));
        QVERIFY(!t.isFolded(0));
        t.finish(0, QStringLiteral("Thought for 1 s"), {});
        QVERIFY(t.isFolded(0));
        QVERIFY(t.toPlainText().contains(QStringLiteral("▸ Thought for 1 s")));
        QCOMPARE(t.bodyText(0).trimmed(), QStringLiteral("So."));
        emit t.anchorClicked(QUrl(QStringLiteral("fold:0")));
        QVERIFY(!t.isFolded(0));
    }

    void textBecomesReasoning()
    {
        Transcript t;
        t.addMessage(Transcript::Kind::Assistant, QStringLiteral("Model"));
        t.appendText(0, QStringLiteral("First a block.\n\nThen another"));
        QTRY_VERIFY(t.bodyText(0).contains(QLatin1String("another")));
        t.appendText(0, QStringLiteral(" one."));
        t.moveTextToReasoning(0);
        t.appendText(0, QStringLiteral("The **answer**."));
        t.finish(0, QStringLiteral("Thought"), QStringLiteral("end"));
        QCOMPARE(t.reasoningText(0), QStringLiteral("First a block.\n\nThen another one."));
        QCOMPARE(t.bodyText(0).trimmed(), QStringLiteral("The answer."));
        QCOMPARE(t.toPlainText().count(QLatin1String("another")), 1);
    }

    /// A model may write anything: HTML stays text, and nothing is fetched.
    void untrustedText()
    {
        Transcript t;
        t.addMessage(Transcript::Kind::Assistant, QStringLiteral("<b>x</b>"));
        t.appendText(0, QStringLiteral("<script>alert(1)</script> ![i](file:///etc/passwd)"));
        t.finish(0, {}, {});
        QVERIFY(t.toPlainText().contains(QLatin1String("<b>x</b>")));
        QVERIFY(t.bodyText(0).contains(QLatin1String("<script>")));
        QVERIFY(!t.loadResource(2, QUrl(QStringLiteral("file:///etc/passwd"))).isValid());
    }
};

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
