// SPDX-License-Identifier: GPL-3.0-or-later
// The page of settings: search, reloading, folders and what is kept where.
#include "library/fact_grid.h"
#include "qt_test.h"
#include "settings/folders_block.h"
#include "settings_desk.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QUrl>

namespace tst_settings_page {

using namespace moire;
using namespace moire::ui;

class TestSettingsPage : public QObject {
    Q_OBJECT

    QList<QUrl> m_opened;

public slots:
    void open(const QUrl &url) { m_opened << url; }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        widgets::applyStyle(*qApp, widgets::Appearance::Light);
    }

    void searches()
    {
        SettingsDesk shown;
        const qsizetype all = shown.visibleRows().size();
        shown.search(QStringLiteral("reason"));
        QCOMPARE(shown.visibleRows(), QStringList{QStringLiteral("Thinking budget")});
        shown.search(QStringLiteral("ENGINE")); // a section shows all of its rows
        QCOMPARE(shown.visibleRows().size(), 3);
        QVERIFY(!shown.page->findChild<FoldersBlock *>()->isVisible());
        QVERIFY(!shown.page->findChild<QLabel *>(QStringLiteral("noSetting"))->isVisible());
        shown.search(QStringLiteral("flux capacitor"));
        QVERIFY(shown.visibleRows().isEmpty());
        auto *nothing = shown.page->findChild<QLabel *>(QStringLiteral("noSetting"));
        QVERIFY(nothing->isVisible() && nothing->text().contains(QStringLiteral("flux capacitor")));
        shown.search({});
        QCOMPARE(shown.visibleRows().size(), all);
        QVERIFY(!nothing->isVisible());
    }

    void aSearchShowsWhatEnablesTheResult()
    {
        SettingsDesk shown;
        QVERIFY(!shown.control<QWidget>("Top-k").isEnabled());
        shown.search(QStringLiteral("top-k"));
        QCOMPARE(shown.visibleRows(), QStringList({QStringLiteral("Recommended sampling"), QStringLiteral("Top-k")}));
        QTest::mouseClick(&shown.control<QCheckBox>("Recommended sampling"), Qt::LeftButton, {}, {8, 8});
        QVERIFY(shown.control<QWidget>("Top-k").isEnabled());
        shown.clickSegment("Backend", 1);
        shown.search(QStringLiteral("layers on the gpu"));
        QCOMPARE(shown.visibleRows(), QStringList({QStringLiteral("Backend"), QStringLiteral("Layers on the GPU")}));
    }

    void goesToTheSearchByKey()
    {
        SettingsDesk shown;
        shown.control<QSpinBox>("Threads").setFocus();
        QTest::keyClick(&shown.desk.window, Qt::Key_F, Qt::ControlModifier);
        QVERIFY(shown.page->findChild<QLineEdit *>(QStringLiteral("settingsSearch"))->hasFocus());
    }

    void offersToReload()
    {
        SettingsDesk shown;
        shown.type("Threads", QStringLiteral("2"));
        QVERIFY(!shown.offer().isVisible()); // no model is open
        QVERIFY(shown.desk.openModel("zero"));
        QVERIFY(!shown.offer().isVisible());
        QSignalSpy reload(shown.page, &SettingsPage::reloadRequested);
        shown.type("Maximum answer tokens", QStringLiteral("5"));
        QVERIFY(!shown.offer().isVisible()); // takes effect at once
        shown.type("Threads", QStringLiteral("1"));
        QVERIFY(shown.offer().isVisible());
        shown.type("Threads", QStringLiteral("2"));
        QVERIFY(!shown.offer().isVisible());
        shown.type("Context", QStringLiteral("512"));
        QVERIFY(shown.offer().isVisible());
        QTest::mouseClick(shown.offer().findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(reload.count(), 1);
        QVERIFY(shown.desk.openModel("zero"));
        QVERIFY(!shown.offer().isVisible());
        // What is changed while a model is loaded was not used.
        QSignalSpy loaded(&shown.desk.engine, &EngineWorker::loaded);
        shown.desk.engine.load(QString::fromStdString(builtinModelPath("zero")), {}, {});
        shown.type("Threads", QStringLiteral("1"));
        QVERIFY(loaded.wait(patienceMs));
        QVERIFY(shown.offer().isVisible());
    }

    void listsBackends()
    {
        SettingsDesk shown;
        auto *label = shown.page->findChild<QLabel *>(QStringLiteral("backends"));
        QTRY_VERIFY_WITH_TIMEOUT(label->text().contains(QStringLiteral("cpu")), patienceMs);
        QVERIFY(label->text().contains(QStringLiteral("cuda")));
    }

    void removesFoldersAndTakesThemBack()
    {
        SettingsDesk shown;
        Settings settings = shown.values();
        settings.modelFolders = {QStringLiteral("/a"), QStringLiteral("/b"),
                                 QString(QStringLiteral("/c/") + QString(4000, u'x'))};
        shown.desk.settings.change(settings);
        QCoreApplication::processEvents();
        QVERIFY(shown.page->minimumSizeHint().width() < 1000);
        auto *block = shown.page->findChild<FoldersBlock *>();
        const auto button = [&](const QString &name) -> QPushButton * {
            for (QPushButton *candidate : block->findChildren<QPushButton *>())
                if (candidate->isVisible() && (candidate->accessibleName() == name || candidate->text() == name))
                    return candidate;
            return nullptr;
        };
        QVERIFY(button(QStringLiteral("Remove /b")));
        QTest::mouseClick(button(QStringLiteral("Remove /b")), Qt::LeftButton);
        QCOMPARE(shown.values().modelFolders.size(), 2);
        QVERIFY(!shown.values().modelFolders.contains(QStringLiteral("/b")));
        QTRY_VERIFY_WITH_TIMEOUT(button(QStringLiteral("Undo")), patienceMs);
        QTest::mouseClick(button(QStringLiteral("Undo")), Qt::LeftButton);
        QVERIFY(shown.values() == settings);
    }

    void tellsWhereTheDataIs()
    {
        QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "open");
        SettingsDesk shown;
        const auto *places = shown.page->findChild<FactGrid *>(QStringLiteral("places"));
        QCOMPARE(places->facts().at(1).second, shown.desk.file.fileName());
        QTest::mouseClick(shown.page->findChild<QPushButton *>(QStringLiteral("openDataFolder")), Qt::LeftButton);
        QCOMPARE(m_opened.size(), 1);
        QCOMPARE(m_opened.takeFirst().toLocalFile(), shown.desk.folder.path());
        QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
    }

    void scrollsToTheConnections()
    {
        SettingsDesk shown;
        shown.search(QStringLiteral("threads"));
        shown.desk.actions.find(QStringLiteral("showConnections"))->trigger();
        auto *area = shown.page->findChild<QScrollArea *>();
        QTRY_VERIFY_WITH_TIMEOUT(area->verticalScrollBar()->value() > 0, patienceMs);
        for (QLabel *label : shown.page->findChildren<QLabel *>())
            if (label->text().startsWith(QStringLiteral("Moire connects to nothing"))) {
                QVERIFY(!label->visibleRegion().isEmpty());
                return;
            }
        QFAIL("there is no such section");
    }
};

MOIRE_TEST(TestSettingsPage)

} // namespace tst_settings_page

#include "tst_settings_page.moc"
