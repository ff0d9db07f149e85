// SPDX-License-Identifier: GPL-3.0-or-later
// Two starts on one data folder.
#include "shell/single_instance.h"

#include "qt_test.h"

#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>

namespace tst_single_instance {

using moire::ui::SingleInstance;

class TestSingleInstance : public QObject {
    Q_OBJECT
private slots:
    void secondStartRaisesTheFirst()
    {
        const QTemporaryDir folder;
        SingleInstance first(folder.path());
        QVERIFY(first.claim({})); // nobody is there
        QSignalSpy raised(&first, &SingleInstance::raiseRequested);
        // Asking blocks its thread, as a program that starts may; the first one answers from its event loop.
        bool answered = false;
        QThread *thread =
            QThread::create([&] { answered = !SingleInstance(folder.path()).claim(QStringLiteral("/a b.gguf")); });
        thread->start();
        QTRY_VERIFY(thread->isFinished());
        delete thread;
        QVERIFY(answered);
        QCOMPARE(raised.size(), 1);
        QCOMPARE(raised.at(0).at(0).toString(), QStringLiteral("/a b.gguf"));
        // Another data folder is another program.
        const QTemporaryDir elsewhere;
        QVERIFY(SingleInstance(elsewhere.path()).claim({}));
    }

    void ignoresStrangersOnTheSocket()
    {
        const QTemporaryDir folder;
        SingleInstance instance(folder.path());
        QVERIFY(instance.claim({}));
        QSignalSpy raised(&instance, &SingleInstance::raiseRequested);
        const QString name = instance.serverName();
        for (const QByteArray &request : {QByteArray("GET / HTTP/1.1\r\n\r\n"), QByteArray(1 << 20, '\n'),
                                          QByteArray(1 << 20, 'x'), QByteArray("moire-raise 9\nx\n")}) {
            QLocalSocket socket;
            socket.connectToServer(name);
            QVERIFY(socket.waitForConnected(5000));
            socket.write(request);
            QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QLocalSocket::UnconnectedState, 10000);
        }
        QCOMPARE(raised.size(), 0);
    }

    void takesTheSocketOfACrash()
    {
        const QTemporaryDir folder;
        SingleInstance instance(folder.path());
        QFile stale(instance.serverName()); // nobody listens
        QVERIFY(stale.open(QIODevice::WriteOnly));
        stale.close();
        QVERIFY(instance.claim({}));
        QLocalSocket socket;
        socket.connectToServer(instance.serverName());
        QVERIFY(socket.waitForConnected(5000));
    }

    void leavesASilentProgramAlone()
    {
        const QTemporaryDir folder;
        const QString name = SingleInstance(folder.path()).serverName();
        QLocalServer silent;
        QVERIFY(silent.listen(name));
        SingleInstance instance(folder.path());
        QVERIFY(instance.claim({})); // it works beside it
        QVERIFY(QFileInfo::exists(name));
        QVERIFY(silent.isListening());
    }

    void isPrivateToTheUser()
    {
        const QTemporaryDir folder;
        SingleInstance instance(folder.path());
        QVERIFY(instance.claim({}));
        QCOMPARE(QFileInfo(instance.serverName()).path(), QDir(folder.path()).canonicalPath());
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFileInfo(instance.serverName()).permissions() & others));
    }

    void worksInADeepFolder()
    {
        const QTemporaryDir folder;
        const QString deep = folder.filePath(QString(120, u'x'));
        QVERIFY(QDir().mkpath(deep));
        QVERIFY(QFile::encodeName(SingleInstance(deep).serverName()).size() < 108);
    }
};

MOIRE_GUILESS_TEST(TestSingleInstance)

} // namespace tst_single_instance

#include "tst_single_instance.moc"
