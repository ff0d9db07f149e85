// SPDX-License-Identifier: GPL-3.0-or-later
// Saving, choosing, deleting and exchanging presets.
#include "chat_settings_scene.h"
#include "conversation/chat_presets.h"
#include "qt_test.h"
#include "runtime/preset_file.h"

namespace tst_chat_presets {

using namespace moire;
using namespace moire::ui;
using namespace moire::ui::chatsettings;

class TestChatPresets : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { beginTests(); }

    void presets()
    {
        Scene scene;
        QCOMPARE(scene.presets(), QStringList{s("No presets yet")});
        QVERIFY(!scene.find<QAction>("deletePreset")->isEnabled());
        scene.type("maxTokens", "100");
        scene.save("Short");
        QCOMPARE(scene.presets(), (QStringList{s("No preset"), s("Short")}));
        QCOMPARE(scene.find<QComboBox>("presets")->currentText(), s("Short"));
        scene.type("maxTokens", "200");
        QCOMPARE(scene.find<QComboBox>("presets")->currentText(), s("No preset")); // no longer that preset
        scene.save("Longer");
        scene.changed->clear();
        scene.choose("Short");
        QCOMPARE(scene.panel->settings().maxTokens, 100);
        QVERIFY(!scene.changed->isEmpty());
        // Rename; a name that is taken cannot be given.
        scene.trigger("renamePreset");
        auto *name = scene.find<QLineEdit>("presetName");
        QCOMPARE(name->text(), s("Short"));
        name->selectAll();
        QTest::keyClicks(name, s("Longer"));
        QVERIFY(!scene.find<QPushButton>("takePresetName")->isEnabled());
        QTest::keyClicks(name, s("2"));
        QTest::keyClick(name, Qt::Key_Return);
        scene.wait();
        QCOMPARE(scene.presets(), (QStringList{s("No preset"), s("Longer"), s("Longer2")}));
        // Saving under a name that exists says "Replace".
        scene.trigger("savePreset");
        QTest::keyClicks(name, s("Longer"));
        QCOMPARE(scene.find<QPushButton>("takePresetName")->text(), s("Replace"));
        QTest::keyClick(name, Qt::Key_Escape);
        QVERIFY(!name->isVisible());
        // Delete and undo.
        scene.trigger("deletePreset");
        scene.wait();
        QCOMPARE(scene.presets(), (QStringList{s("No preset"), s("Longer")}));
        QVERIFY(scene.notices().isVisible());
        for (QPushButton *button : scene.notices().findChildren<QPushButton *>())
            QTest::mouseClick(button, Qt::LeftButton);
        scene.wait();
        QCOMPARE(scene.presets(), (QStringList{s("No preset"), s("Longer"), s("Longer2")}));
        QVERIFY(scene.failed->isEmpty());
    }

    void undoReplacesNothing()
    {
        Scene scene;
        scene.type("maxTokens", "100");
        scene.save("Short");
        scene.trigger("deletePreset");
        scene.wait();
        scene.type("maxTokens", "200");
        scene.save("Short"); // another one has the name now
        QPushButton *undo = scene.notices().latest()->findChild<QPushButton *>(s("noticeAction"));
        QTest::mouseClick(undo, Qt::LeftButton);
        scene.wait();
        QCOMPARE(scene.presets(), (QStringList{s("No preset"), s("Short"), s("Short (2)")}));
        scene.choose("Short");
        QCOMPARE(scene.panel->settings().maxTokens, 200);
        scene.choose("Short (2)");
        QCOMPARE(scene.panel->settings().maxTokens, 100);
    }

    void presetFiles()
    {
        Scene scene;
        auto *presets = scene.panel->findChild<ChatPresets *>();
        const QString path = scene.desk.folder.filePath(s("p.json"));
        scene.type("maxTokens", "100");
        scene.save("Short");
        presets->exportTo(s("/nowhere/p.json"));
        scene.wait();
        QVERIFY(scene.notices().sentences().join(u' ').contains(s("/nowhere/p.json")));
        scene.failed->clear();
        presets->exportTo(path);
        scene.wait();
        QCOMPARE(PresetFile::read(path).settings, scene.panel->settings());
        QCOMPARE(scene.notices().sentences(), QStringList{s("The preset “Short” was exported.")});
        scene.click("resetAll");
        presets->importFrom(path);
        scene.wait();
        QCOMPARE(scene.panel->settings().maxTokens, 100);
        QCOMPARE(scene.presets(), (QStringList{s("No preset"), s("Short"), s("Short (2)")}));
        // A broken file is a sentence, and changes nothing.
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"format\": \"moire-preset\", \"version\": 1, \"name\": ");
        file.close();
        const ChatSettings before = scene.panel->settings();
        presets->importFrom(path);
        scene.wait();
        QCOMPARE(scene.failed->size(), 1);
        const QString told = scene.notices().sentences().join(u' ');
        QVERIFY2(told.contains(s("not valid JSON"), Qt::CaseInsensitive) && told.contains(path), qPrintable(told));
        QCOMPARE(scene.panel->settings(), before);
        presets->importFrom(scene.desk.folder.path()); // a folder
        presets->exportTo(s("/nowhere/p.json"));
        scene.wait();
        scene.wait();
        QCOMPARE(scene.failed->size(), 3);
    }

    void hostilePresets()
    {
        Scene scene([](Store &store) {
            store.savePreset(QStringLiteral("<b>bold</b>\u202eevil"), QStringLiteral("{\"top_k\": -1e300}"));
            sql::Query(store.database(), QStringLiteral("INSERT INTO presets(name, settings) VALUES(?, ?)"))
                .bind(QString(100000, u'x'))
                .bind(QStringLiteral("not json"))
                .run();
        });
        QCOMPARE(scene.presets(), (QStringList{s("No preset"), s("<b>bold</b>evil")}));
        scene.choose("<b>bold</b>evil");
        QCOMPARE(scene.panel->settings(), ChatSettings());
        ChatSettings big;
        big.systemPrompt = QString(1'000'000, u'\u202e') + QChar(0);
        scene.panel->setSettings(big, {});
        QVERIFY(scene.failed->isEmpty());
    }

    void readOnlyDatabase()
    {
        Scene scene;
        scene.type("maxTokens", "100");
        scene.desk.inStore(
            [](Store &store) { sql::Query(store.database(), QStringLiteral("PRAGMA query_only = 1")).run(); });
        scene.save("Short");
        QCOMPARE(scene.failed->size(), 1);
        QVERIFY(scene.notices().isVisible());
        QCOMPARE(scene.panel->settings().maxTokens, 100);
    }
};

MOIRE_TEST(TestChatPresets)

} // namespace tst_chat_presets

#include "tst_chat_presets.moc"
