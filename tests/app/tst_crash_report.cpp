// SPDX-License-Identifier: GPL-3.0-or-later
// Crash reports: how they are taken. tst_program crashes the program itself.
#include "crash/crash_report.h"

#include "qt_test.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace tst_crash_report {

namespace {

void crashAt(const QTemporaryDir &folder, int minute)
{
    QFile report(folder.filePath(QStringLiteral("crash-new.txt")));
    QVERIFY(report.open(QIODevice::WriteOnly));
    report.write("report");
    report.flush();
    const QDateTime time(QDate(2026, 1, 31), QTime(12, minute), Qt::UTC);
    QVERIFY(report.setFileTime(time, QFileDevice::FileModificationTime));
}

} // namespace

class TestCrashReport : public QObject {
    Q_OBJECT
private slots:
    void isTakenOnce()
    {
        const QTemporaryDir folder;
        QVERIFY(moire::takeCrashReport(folder.path()).isEmpty());
        crashAt(folder, 30);
        const QString taken = moire::takeCrashReport(folder.path());
        QCOMPARE(taken, folder.filePath(QStringLiteral("crash-20260131-123000.txt")));
        QFile report(taken);
        QVERIFY(report.open(QIODevice::ReadOnly));
        QCOMPARE(report.readAll(), QByteArray("report"));
        QVERIFY(moire::takeCrashReport(folder.path()).isEmpty());
    }

    void onlyTheNewestAreKept()
    {
        const QTemporaryDir folder;
        for (int i = 0; i < moire::maxCrashReports + 3; ++i) {
            crashAt(folder, i);
            QVERIFY(!moire::takeCrashReport(folder.path()).isEmpty());
        }
        const QStringList kept = QDir(folder.path()).entryList(QDir::Files, QDir::Name);
        QCOMPARE(kept.size(), moire::maxCrashReports);
        QCOMPARE(kept.first(), QStringLiteral("crash-20260131-120300.txt"));
    }

    void whatCannotBeMovedIsNotOffered()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("crash-new.txt")));
        QVERIFY(moire::takeCrashReport(folder.path()).isEmpty());
    }
};

MOIRE_GUILESS_TEST(TestCrashReport)

} // namespace tst_crash_report

#include "tst_crash_report.moc"
