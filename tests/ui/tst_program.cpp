// SPDX-License-Identifier: GPL-3.0-or-later
// The program as a process of its own: signals, kills, and a second start.
#include "shell/single_instance.h"
#include "shell/window_state.h"

#include "qt_test.h"

#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>

#include <csignal>

namespace tst_program {

using moire::ui::SingleInstance;

namespace {

constexpr int patienceMs = 60'000;

/// `moire` on a data folder, without a display.
struct Program {
    explicit Program(const QString &folder, const QStringList &arguments = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("MOIRE_DATA_DIR"), folder);
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral(MOIRE_PROGRAM), arguments);
    }
    ~Program()
    {
        process.kill();
        process.waitForFinished();
    }
    bool isUp(const QString &folder) const
    {
        QLocalSocket socket; // connected: it has claimed the folder
        socket.connectToServer(SingleInstance(folder).serverName());
        return socket.waitForConnected(100);
    }
    bool ended() { return process.state() == QProcess::NotRunning; }
    QProcess process;
};

int shownPage(const QString &folder)
{
    return QSettings(folder + QStringLiteral("/settings.ini"), QSettings::IniFormat)
        .value(QStringLiteral("window/page"), -1)
        .toInt();
}

QString folderIn(const QTemporaryDir &dir)
{
    const QString folder = dir.filePath(QStringLiteral("data"));
    QDir().mkpath(folder);
    return folder;
}

} // namespace

class TestProgram : public QObject {
    Q_OBJECT
private slots:
    void endsInOrderOnSignals_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
    }
    void endsInOrderOnSignals()
    {
        QFETCH(const int, number);
        const QTemporaryDir dir;
        const QString folder = folderIn(dir);
        Program program(folder);
        QTRY_VERIFY_WITH_TIMEOUT(program.isUp(folder), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(shownPage(folder) == 0, patienceMs); // its event loop runs: it has saved what is shown
        ::kill(static_cast<pid_t>(program.process.processId()), number);
        QTRY_VERIFY_WITH_TIMEOUT(program.ended(), patienceMs);
        QCOMPARE(program.process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.process.exitCode(), 0);
        QVERIFY(!QFileInfo::exists(SingleInstance(folder).serverName()));
    }

    void startsAfterAKill()
    {
        const QTemporaryDir dir;
        const QString folder = folderIn(dir);
        {
            Program program(folder);
            QTRY_VERIFY_WITH_TIMEOUT(program.isUp(folder), patienceMs);
            QTRY_VERIFY_WITH_TIMEOUT(shownPage(folder) == 0, patienceMs); // not only when it is closed
            ::kill(static_cast<pid_t>(program.process.processId()), SIGKILL);
            QTRY_VERIFY_WITH_TIMEOUT(program.ended(), patienceMs);
        }
        QVERIFY(QFileInfo::exists(SingleInstance(folder).serverName())); // the stale socket
        Program program(folder);
        QTRY_VERIFY_WITH_TIMEOUT(program.isUp(folder), patienceMs);
    }

    void aCrashLeavesAReport()
    {
        const QTemporaryDir dir;
        const QString folder = folderIn(dir);
        QFile report(folder + QStringLiteral("/crash-new.txt"));
        {
            Program program(folder);
            QTRY_VERIFY_WITH_TIMEOUT(program.isUp(folder), patienceMs);
            QTRY_VERIFY_WITH_TIMEOUT(shownPage(folder) == 0, patienceMs);
            ::kill(static_cast<pid_t>(program.process.processId()), SIGSEGV);
            QTRY_VERIFY_WITH_TIMEOUT(program.ended(), patienceMs);
            QCOMPARE(program.process.exitStatus(), QProcess::CrashExit);
        }
        QVERIFY(report.open(QIODevice::ReadOnly));
        QCOMPARE(report.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const QString text = QString::fromUtf8(report.readAll());
        QVERIFY2(text.startsWith(QLatin1String("Moire " MOIRE_VERSION ", build ")), qPrintable(text));
        QVERIFY(text.contains(QLatin1String("SIGSEGV")));
        QVERIFY(text.section(QStringLiteral("innermost first:\n"), 1).count(QLatin1String("(+0x")) >= 1);
        QVERIFY(text.contains(QLatin1String("libQt6Core")));
        {
            Program program(folder); // takes it, to offer it
            QTRY_VERIFY_WITH_TIMEOUT(program.isUp(folder), patienceMs);
            QTRY_VERIFY_WITH_TIMEOUT(!report.exists(), patienceMs);
        }
        QCOMPARE(QDir(folder).entryList({QStringLiteral("crash-2*.txt")}).size(), 1);
    }

    void aSecondStartEnds()
    {
        const QTemporaryDir dir;
        const QString folder = folderIn(dir);
        Program first(folder);
        QTRY_VERIFY_WITH_TIMEOUT(first.isUp(folder), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(shownPage(folder) == 0, patienceMs);
        // The same folder by another path.
        const QString link = dir.filePath(QStringLiteral("link"));
        QVERIFY(QFile::link(folder, link));
        Program second(link);
        QTRY_VERIFY_WITH_TIMEOUT(second.ended(), patienceMs);
        QCOMPARE(second.process.exitCode(), 0);
        QVERIFY(!first.ended());
        // Another folder is another program.
        const QTemporaryDir other;
        Program third(folderIn(other));
        QTRY_VERIFY_WITH_TIMEOUT(third.isUp(folderIn(other)), patienceMs);
        QVERIFY(!third.ended());
    }

    void twoAtOnceAgree()
    {
        const QTemporaryDir dir;
        const QString folder = folderIn(dir);
        Program a(folder);
        Program b(folder);
        QTRY_VERIFY_WITH_TIMEOUT(a.ended() != b.ended(), patienceMs);
        Program &stays = a.ended() ? b : a;
        QTRY_VERIFY_WITH_TIMEOUT(shownPage(folder) == 0, patienceMs);
        QVERIFY(!stays.ended());
    }
};

MOIRE_GUILESS_TEST(TestProgram)

} // namespace tst_program

#include "tst_program.moc"
