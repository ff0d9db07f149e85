// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/notice_bar.h"
#include "settings/settings.h"
#include "shell/window_notices.h"

#include "full_disk.h"
#include "qt_test.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace tst_settings_file {

using namespace moire;
using namespace moire::ui;

namespace {

constexpr int patienceMs = 60'000;

/// A settings file in a folder of its own.
struct Kept {
    QTemporaryDir dir;
    QString path = dir.filePath(QStringLiteral("settings.ini"));

    void write(const QByteArray &bytes) const
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    QByteArray read(const QString &name = QStringLiteral("settings.ini")) const
    {
        QFile file(dir.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QStringList names() const { return QDir(dir.path()).entryList(QDir::Files, QDir::Name); }
};

} // namespace

class TestSettingsFile : public QObject {
    Q_OBJECT
private slots:
    void filesWithOtherValues()
    {
        const QTemporaryDir dir;
        QSettings file(dir.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        file.setValue(QStringLiteral("threads"), -5);
        file.setValue(QStringLiteral("backend"), QStringLiteral("abacus"));
        file.setValue(QStringLiteral("gpu_layers"), QStringLiteral("many"));
        file.setValue(QStringLiteral("appearance"), 17);
        file.setValue(QStringLiteral("chat"), QStringLiteral("{\"temperature\": 1e9, \"top_k\": 3, \"context\": -1}"));
        const Settings values = SettingsFile(file).values();
        Settings expected;
        expected.chat.sampling.topK = 3;
        QVERIFY(values == expected);
        // From before chats had their own settings.
        QSettings old(dir.filePath(QStringLiteral("old.ini")), QSettings::IniFormat);
        old.setValue(QStringLiteral("sampling/temperature"), 0.25);
        old.setValue(QStringLiteral("sampling/seed"), QStringLiteral("18446744073709551615"));
        old.setValue(QStringLiteral("max_tokens"), 99);
        old.setValue(QStringLiteral("system_prompt"), QStringLiteral("Be brief."));
        const Settings kept = SettingsFile(old).values();
        QCOMPARE(kept.chat.sampling.temperature, 0.25f);
        QVERIFY(!kept.chat.recommendedSampling); // what was changed stays in use
        QCOMPARE(kept.chat.sampling.seed, std::optional<uint64_t>(18446744073709551615ULL));
        QCOMPARE(kept.chat.maxTokens, 99);
        QCOMPARE(kept.chat.systemPrompt, QStringLiteral("Be brief."));
    }

    /// What this version does not know stays for the one that does.
    void keepsWhatWasNotChanged()
    {
        const Kept kept;
        kept.write("[General]\nbackend=abacus\nthreads=-5\nfuture=1\n");
        {
            QSettings file(kept.path, QSettings::IniFormat);
            SettingsFile settings(file);
            QVERIFY(settings.problem().isEmpty());
            Settings values = settings.values();
            values.gpuLayers = 3;
            settings.change(values);
        }
        const QByteArray after = kept.read();
        QVERIFY2(after.contains("backend=abacus") && after.contains("threads=-5") && after.contains("future=1"),
                 after.constData());
        QVERIFY(after.contains("gpu_layers=3"));
    }

    void setsDamagedFilesAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no ini file") << QByteArray("threads=7\n\x01\x02 not a setting\n");
        QTest::newRow("chat is no JSON") << QByteArray(
            "[General]\nthreads=7\nchat=\"{\\\"system_prompt\\\": \\\"Be\"\n");
    }
    void setsDamagedFilesAside()
    {
        QFETCH(const QByteArray, bytes);
        const Kept kept;
        kept.write(bytes);
        {
            QSettings file(kept.path, QSettings::IniFormat);
            SettingsFile settings(file);
            QVERIFY(settings.problem().contains(kept.path));
            QVERIFY(settings.problem().contains(QStringLiteral("settings.ini.damaged")));
            QCOMPARE(settings.values().threads, 7); // what can be read is used
        }
        QCOMPARE(kept.read(QStringLiteral("settings.ini.damaged")), bytes);
        QSettings file(kept.path, QSettings::IniFormat);
        const SettingsFile again(file);
        QVERIFY2(again.problem().isEmpty(), qPrintable(again.problem())); // it is said once
        QCOMPARE(again.values().threads, 7);
        QCOMPARE(kept.names().filter(QStringLiteral("damaged")).size(), 1);
    }

    void saysThatNothingCanBeSaved()
    {
        const Kept kept;
        kept.write("a file, not a folder");
        QSettings file(kept.path + QStringLiteral("/settings.ini"), QSettings::IniFormat);
        SettingsFile settings(file);
        QSignalSpy notSaved(&settings, &SettingsFile::notSaved);
        Settings values = settings.values();
        values.threads = 2;
        settings.change(values);
        QTRY_COMPARE_WITH_TIMEOUT(notSaved.count(), 1, patienceMs);
        QVERIFY(notSaved.first().first().toString().contains(file.fileName()));
        values.threads = 3;
        settings.change(values);
        settings.flush();
        QCOMPARE(notSaved.count(), 1); // once
        // The place becomes good again: nothing has to be changed for it to be saved.
        QSignalSpy saved(&settings, &SettingsFile::savedAgain);
        QVERIFY(QFile::remove(kept.path));
        QVERIFY(QDir().mkdir(kept.path));
        QTRY_COMPARE_WITH_TIMEOUT(saved.count(), 1, patienceMs);
        QCOMPARE(QSettings(file.fileName(), QSettings::IniFormat).value(QStringLiteral("threads")).toInt(), 3);
        settings.flush();
        QCOMPARE(saved.count(), 1);
        QVERIFY(QFile::remove(file.fileName()) && QDir().rmdir(kept.path));
        QVERIFY(QFile(kept.path).open(QIODevice::WriteOnly));
        values.threads = 4;
        settings.change(values);
        settings.flush();
        QCOMPARE(notSaved.count(), 2); // another time
    }

    /// The old file is whole until the new one is.
    void keepsTheFileOnAFullDisk()
    {
        const Kept kept;
        kept.write("[General]\nthreads=7\nfuture=" + QByteArray(1000, 'x') + '\n');
        QSettings file(kept.path, QSettings::IniFormat);
        SettingsFile settings(file);
        QSignalSpy notSaved(&settings, &SettingsFile::notSaved);
        const QByteArray before = kept.read();
        for (const rlim_t room : {rlim_t{0}, rlim_t{100}}) {
            const test::FullDisk full(room);
            Settings values = settings.values();
            values.gpuLayers = 3 + static_cast<int>(room);
            settings.change(values);
            QCoreApplication::processEvents(); // QSettings would write now
            settings.flush();
            QCOMPARE(notSaved.count(), 1);
            QCOMPARE(kept.read(), before);
        }
        settings.flush();
        QVERIFY(kept.read().contains("gpu_layers=103"));
        QCOMPARE(kept.names(), QStringList{QStringLiteral("settings.ini")});
    }

    void theNoticeGoesWhenTheyAreSaved()
    {
        const Kept kept;
        kept.write("a file, not a folder");
        QSettings file(kept.path + QStringLiteral("/settings.ini"), QSettings::IniFormat);
        SettingsFile settings(file);
        widgets::NoticeBar bar;
        showSettingsProblems(settings, bar);
        Settings values = settings.values();
        values.threads = 2;
        settings.change(values);
        settings.flush();
        QVERIFY(!bar.isHidden() && bar.sentence().contains(file.fileName()));
        QVERIFY(QFile::remove(kept.path) && QDir().mkdir(kept.path));
        settings.flush();
        QVERIFY(bar.isHidden());
    }
};

MOIRE_TEST(TestSettingsFile)

} // namespace tst_settings_file

#include "tst_settings_file.moc"
