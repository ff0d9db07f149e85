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

/// `moire` where no window can be opened; by default there is no display.
struct Terminal {
    explicit Terminal(const QStringList &arguments, const QString &display = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM"})
            environment.remove(QLatin1String(name));
        if (!display.isEmpty())
            environment.insert(QStringLiteral("DISPLAY"), display);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(MOIRE_PROGRAM), arguments);
        ended = process.waitForFinished(patienceMs) && process.exitStatus() == QProcess::NormalExit;
        code = process.exitCode();
        out = QString::fromUtf8(process.readAllStandardOutput());
        errors = QString::fromUtf8(process.readAllStandardError());
    }
    bool ended = false; ///< by itself, not by a signal
    int code = -1;
    QString out;
    QString errors;
};

} // namespace

class TestProgram : public QObject {
    Q_OBJECT
private slots:
    void printsWithoutADisplay()
    {
        for (const char *option : {"--help", "-h"}) {
            const Terminal help({QLatin1String(option)});
            QVERIFY2(help.ended && help.code == 0, qPrintable(help.errors));
            QVERIFY2(help.out.contains(QLatin1String("--screenshots <folder>")), qPrintable(help.out));
        }
        for (const char *option : {"--version", "-v"}) {
            const Terminal version({QStringLiteral("-platform"), QStringLiteral("xcb"), QLatin1String(option)});
            QVERIFY2(version.ended && version.code == 0, qPrintable(version.errors));
            QCOMPARE(version.out, QStringLiteral("moire " MOIRE_VERSION "\n"));
        }
        const Terminal generic({QStringLiteral("--help-all")});
        QVERIFY2(generic.ended && generic.code == 0, qPrintable(generic.errors));
        QVERIFY2(generic.out.contains(QLatin1String("--platform")), qPrintable(generic.out));
    }

    void saysThatThereIsNoDisplay()
    {
        const Terminal without({});
        QVERIFY2(without.ended, qPrintable(without.errors));
        QCOMPARE(without.code, 1);
        QVERIFY2(without.errors.startsWith(QLatin1String("moire: error: no display (")), qPrintable(without.errors));
        QCOMPARE(without.errors.count(u'\n'), 1);
        const Terminal unreachable({}, QStringLiteral(":60999"));
        QVERIFY2(unreachable.ended, qPrintable(unreachable.errors));
        QCOMPARE(unreachable.code, 1);
        QVERIFY2(unreachable.errors.contains(QLatin1String("moire: error: no window can be opened")),
                 qPrintable(unreachable.errors));
    }

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
