// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that nobody would write.
#include "qt_test.h"
#include "transcript_stage.h"

#include <QScrollBar>

namespace tst_transcript_hostile {

class TestTranscriptHostile : public QObject {
    Q_OBJECT
private slots:
    void hostileTextsEnd_data();
    void hostileTextsEnd();
    void slicesLongTexts();
};

void TestTranscriptHostile::hostileTextsEnd_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("text");
    const QString million = QString(1000000, u'x');
    QString table = QStringLiteral("| a | b | c |\n|---|---|---|\n");
    for (int i = 0; i < 10000; ++i)
        table += QStringLiteral("| %1 | two words | three |\n").arg(i);
    QString wide = QStringLiteral("|");
    QString rule = QStringLiteral("|");
    for (int i = 0; i < 3000; ++i) {
        wide += u"a|";
        rule += u"-|";
    }
    for (const int kind : {0, 1, 2, 3}) {
        const auto row = [kind](const char *name, const QString &text) {
            QTest::addRow("%s as %d", name, kind) << kind << text;
        };
        row("a line of a million letters", million);
        row("NULs and control signs",
            QString(100000, QChar(0)) + QString(1000, QChar(7)) + QStringLiteral("\x7f\x9b\r\r\n"));
        row("overrides", QStringLiteral("\u202E\u2066 abc \u05D0\u05D1 ").repeated(5000));
        row("a table", table);
        row("a wide table", wide + u'\n' + rule + u'\n' + (wide + u'\n').repeated(64));
        row("an open fence", QStringLiteral("```cpp\n") + QStringLiteral("int a = 1; /* x\n").repeated(64000));
        row("an open fence of one line", QStringLiteral("```\n") + million);
        row("nested quotes", QString(1000, u'>') + QStringLiteral(" deep"));
        row("nested lists", QStringLiteral("- ").repeated(1000) + QStringLiteral("deep"));
        row("empty lines", QString(1000000, u'\n'));
        row("ten megabytes", QStringLiteral("some words in a line that is long enough\n").repeated(250000));
        row("lone surrogates", QString(50000, QChar(0xD83D)) + QString(50000, QChar(0xDC11)));
        row("combining marks", QStringLiteral("e") + QString(20000, QChar(0x301)));
        row("backticks", QStringLiteral("`").repeated(50000) + QStringLiteral("*_[").repeated(5000));
    }
}

void TestTranscriptHostile::hostileTextsEnd()
{
    QFETCH(int, kind);
    QFETCH(QString, text);
    SampleMessage message = answer(text);
    message.kind = kind;
    message.textEnds = {static_cast<qint32>(text.size())};
    ConversationModel model({question(QStringLiteral("before")), message, answer(QStringLiteral("after"))});
    Shown shown(model);
    const auto look = [&] {
        const qint64 before = shown.view.statistics().layouts;
        shown.view.grab();
        return shown.view.statistics().layouts - before;
    };
    look();
    shown.view.setUnfolded(1, true);
    for (const double place : {0.0, 0.3, 0.7, 1.0}) {
        QScrollBar *bar = shown.view.verticalScrollBar();
        bar->setValue(static_cast<int>(bar->maximum() * place));
        const qint64 made = look();
        QVERIFY2(made < 200, qPrintable(QString::number(made)));
        for (int y = 5; y < 600; y += 60)
            QTest::mouseMove(shown.port(), QPoint(200, y));
        QTest::keyClick(&shown.view, Qt::Key_PageUp);
    }
    shown.view.setSelectedToken(1, Part::Text, 0);
    look();
    shown.view.resize(400, 300);
    look();
}

void TestTranscriptHostile::slicesLongTexts()
{
    // Reading takes several turns, between which the window answers.
    const QString text = QStringLiteral("| one | two |\n|---|---|\n") + QStringLiteral("| a | b |\n").repeated(200000);
    ConversationModel model({answer(text), question(QStringLiteral("after"))});
    Shown shown(model);
    shown.view.scrollToRow(0);
    QVERIFY(shown.view.flow().isPending(0));
    QTRY_VERIFY_WITH_TIMEOUT(!shown.view.flow().isPending(0), 30000);
    QVERIFY(shown.view.plainText(0).startsWith(QStringLiteral("one\ttwo\na\tb")));
}

MOIRE_TEST(TestTranscriptHostile)

} // namespace tst_transcript_hostile

#include "tst_transcript_hostile.moc"
