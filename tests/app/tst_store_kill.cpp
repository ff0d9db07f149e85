// SPDX-License-Identifier: GPL-3.0-or-later
// SIGKILL at random moments, a hundred times on one database (MOIRE_TEST_ALL: a thousand): it stays consistent, and
// nothing that was committed is lost.
#include "qt_test.h"
#include "sample.h"

#include "storage/sql.h"

#include <QMap>
#include <QProcess>
#include <QRandomGenerator>

namespace tst_store_kill {

using namespace moire;

class TestStoreKill : public QObject {
    Q_OBJECT

    struct Committed {
        qint64 session = 0;
        qint64 asked = 0;
        qint64 tokens = 0;
        bool finished = false;
    };

    static void readReports(const QByteArray &output, QMap<qint64, Committed> &committed)
    {
        for (const QByteArray &line : output.split('\n')) {
            const QList<QByteArray> words = line.split(' ');
            if (words.size() == 4 && words[0] == "S")
                committed[words[3].toLongLong()] = {words[1].toLongLong(), words[2].toLongLong(), 0, false};
            else if (words.size() == 3 && words[0] == "T")
                committed[words[1].toLongLong()].tokens = words[2].toLongLong();
            else if (words.size() == 2 && words[0] == "F")
                committed[words[1].toLongLong()].finished = true;
        }
    }

    static void compare(Store &store, qint64 id, const Committed &one)
    {
        const auto messages = store.path(one.session);
        QVERIFY(!messages.empty());
        QCOMPARE(messages.front().id, one.asked);
        QCOMPARE(messages.size(), 2u);
        const auto generation = store.generation(messages.back().id);
        QVERIFY(generation);
        QCOMPARE(generation->id, id);
        if (one.finished)
            QCOMPARE(generation->state, QStringLiteral("stop"));
        QVERIFY(generation->state != QLatin1String("running"));
        const auto tokens = store.tokens(id);
        QVERIFY(static_cast<qint64>(tokens.size()) >= one.tokens);
        QCOMPARE(tokens.size() % 4, 0u); // batches are whole
        QString text;
        QString reasoning;
        for (uint32_t n = 0; n < tokens.size(); n++) {
            QVERIFY(sample::same(*tokens[n], sample::token(n)));
            (n % 4 == 0 ? reasoning : text) += QStringLiteral("w%1 ").arg(n);
        }
        QCOMPARE(messages.back().text, text);
        QCOMPARE(messages.back().reasoning, reasoning);
    }

private slots:
    void manyKills()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("sessions.db"));
        QRandomGenerator random(20);
        QMap<qint64, Committed> committed;
        int interrupted = 0;
        const int rounds = qEnvironmentVariableIsSet("MOIRE_TEST_ALL") ? 1000 : 100;
        for (int round = 0; round < rounds; round++) {
            QProcess writer;
            writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            writer.start(QStringLiteral(MOIRE_STORE_WRITER), {path});
            QVERIFY(writer.waitForStarted());
            // Counted from the start of the program, so that opening and recovery are hit, or from the first answer's,
            // so that answers are hit however slow the program is.
            if (round % 2 == 1)
                QVERIFY(writer.waitForReadyRead());
            QTest::qSleep(static_cast<int>(random.bounded(1, 160)));
            writer.kill();
            QVERIFY(writer.waitForFinished());
            QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
            QMap<qint64, Committed> now;
            readReports(writer.readAllStandardOutput(), now);
            committed.insert(now);
            Store store(path);
            QCOMPARE(store.check(), QStringList());
            for (auto it = now.cbegin(); it != now.cend(); ++it) {
                compare(store, it.key(), it.value());
                if (QTest::currentTestFailed())
                    return;
                interrupted += store.generation(it.value().asked + 1)->state == QLatin1String("interrupted") ? 1 : 0;
            }
        }
        Store store(path);
        for (auto it = committed.cbegin(); it != committed.cend(); ++it) {
            compare(store, it.key(), it.value());
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("%lld answers committed, %d of them interrupted", static_cast<long long>(committed.size()), interrupted);
        QVERIFY(interrupted > rounds / 5); // the kills did hit answers
    }
};

MOIRE_GUILESS_TEST(TestStoreKill)

} // namespace tst_store_kill

#include "tst_store_kill.moc"
