// SPDX-License-Identifier: GPL-3.0-or-later
// The command palette: what it finds, and what it does with it.
#include "items/palette_match.h"
#include "program_desk.h"
#include "qt_test.h"
#include "shell/command_palette.h"
#include "shell/palette_model.h"
#include "style/style.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>

#include <algorithm>

namespace tst_palette {

using namespace moire;
using namespace moire::ui;
using Page = MainWindow::Page;

namespace {

PaletteItem item(const QString &title, bool enabled = true)
{
    PaletteItem result;
    result.title = title;
    result.enabled = enabled;
    return result;
}

} // namespace

class TestPalette : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { widgets::applyStyle(*qApp, widgets::Appearance::Light); }

    void matchesQueries()
    {
        const auto better = [](const char *query, const char *a, const char *b) {
            return paletteMatch(QString::fromUtf8(query), QString::fromUtf8(a)).value_or(-1) >
                paletteMatch(QString::fromUtf8(query), QString::fromUtf8(b)).value_or(-1);
        };
        QVERIFY(better("chat", "Chat list", "New chat")); // start before word
        QVERIFY(better("chat", "New chat", "Prechat")); // word before middle
        QVERIFY(better("nwc", "New chat", "Models")); // letters in order
        QVERIFY(better("chat new", "New chat", "Chat list")); // every word
        QVERIFY(better("resume", "Résumé", "Results"));
        QVERIFY(better("STRASSE", "strasse", "Strata"));
        QCOMPARE(paletteMatch(QStringLiteral("xyz"), QStringLiteral("New chat")), std::nullopt);
        QCOMPARE(paletteMatch({}, QStringLiteral("New chat")), 0);
        QVERIFY(paletteMatch(QString(1'000'000, u'a'), QString(1'000'000, u'a'))); // bounded
    }

    void listsMatchesBestFirst()
    {
        PaletteModel model;
        QAbstractItemModelTester tester(&model);
        model.setItems(
            {item(QStringLiteral("New chat")), item(QStringLiteral("Chat list")), item(QStringLiteral("Quit"))});
        QCOMPARE(model.rowCount(), 3);
        model.setQuery(QStringLiteral("chat"));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.item(0).title, QStringLiteral("Chat list"));
        model.setFound({item(QStringLiteral("A found one"))});
        QCOMPARE(model.item(2).title, QStringLiteral("A found one"));
        model.setQuery(QStringLiteral("q"));
        QCOMPARE(model.rowCount(), 1); // what was found belonged to the query before
        model.setQuery(QStringLiteral("no such thing"));
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(!model.item(0).enabled); // a sentence
        std::vector<PaletteItem> many(1000, item(QStringLiteral("x")));
        model.setItems(many);
        model.setQuery({});
        QCOMPARE(model.rowCount(), PaletteModel::maxShown);
        model.setFound({item(QStringLiteral("A found one"))});
        QCOMPARE(model.rowCount(), PaletteModel::maxShown);
        QCOMPARE(model.item(PaletteModel::maxShown - 1).title, QStringLiteral("A found one"));
    }

    void paletteRunsCommandsAndOpensModelsAndChats()
    {
        const QTemporaryDir folder;
        ProgramDesk program(folder.path());
        program.inStore([](Store &store) { store.rename(store.addSession({}), QStringLiteral("Zebra crossing")); });
        QVERIFY(QTest::qWaitForWindowActive(&program.window));
        auto *palette = program.window.findChild<CommandPalette *>();
        auto *field = palette->findChild<QLineEdit *>(QStringLiteral("paletteField"));
        auto *list = palette->findChild<QListView *>(QStringLiteral("paletteList"));
        const auto current = [&] { return list->currentIndex().data().toString(); };

        QTest::keyClick(&program.window, Qt::Key_K, Qt::ControlModifier);
        QVERIFY(palette->isVisible());
        QTest::keyClicks(field, QStringLiteral("setting"));
        QCOMPARE(current(), QStringLiteral("Settings"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!palette->isVisible());
        QCOMPARE(program.window.page(), Page::Settings);

        QSignalSpy chats(palette, &CommandPalette::chatChosen);
        program.window.openPalette();
        QTest::keyClicks(field, QStringLiteral("zebra"));
        QTRY_COMPARE(current(), QStringLiteral("Zebra crossing"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(chats.size(), 1);
        QCOMPARE(program.window.page(), Page::Chat);

        QTRY_VERIFY(program.library.count() >= 3);
        QSignalSpy models(palette, &CommandPalette::modelChosen);
        program.window.openPalette();
        QTest::keyClicks(field, QStringLiteral("moire tiny"));
        QTRY_VERIFY(current().startsWith(QLatin1String("Moire"), Qt::CaseInsensitive));
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Up);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(models.size(), 1);

        program.window.openPalette();
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!palette->isVisible());
    }

    void paletteSkipsDisabledCommands()
    {
        const QTemporaryDir folder;
        ProgramDesk program(folder.path());
        QAction *quit = program.window.actionList().find(QStringLiteral("quit"));
        quit->setEnabled(false);
        program.window.openPalette();
        auto *palette = program.window.findChild<CommandPalette *>();
        QTest::keyClicks(palette->findChild<QLineEdit *>(QStringLiteral("paletteField")), QStringLiteral("quit"));
        QTest::keyClick(palette->findChild<QLineEdit *>(QStringLiteral("paletteField")), Qt::Key_Return);
        QVERIFY(program.window.isVisible());
    }

    void findsEntriesOfSubmenus()
    {
        const QTemporaryDir folder;
        ProgramDesk program(folder.path());
        const auto leaves = const_cast<Actions &>(program.window.actionList()).leaves();
        const auto has = [&](const QString &title) {
            return std::ranges::any_of(leaves, [&](const Actions::Leaf &leaf) { return leaf.title == title; });
        };
        QVERIFY(has(QStringLiteral("Move to folder: New folder")));
        QVERIFY(has(QStringLiteral("Regenerate with: Another seed")));
        QVERIFY(has(QStringLiteral("Export as HTML…")));
        // Every entry of every menu, however deep.
        std::function<void(const QMenu *)> check = [&](const QMenu *menu) {
            for (const QAction *action : menu->actions()) {
                if (action->isSeparator() || !action->isVisible())
                    continue;
                if (action->menu()) {
                    check(action->menu());
                    continue;
                }
                const QString title = Actions::plainTitle(action->text());
                QVERIFY2(
                    std::ranges::any_of(leaves, [&](const Actions::Leaf &leaf) { return leaf.title.endsWith(title); }),
                    qPrintable(title));
            }
        };
        for (const QAction *menu : program.window.menuBar()->actions())
            check(menu->menu());
        QCOMPARE(Actions::plainTitle(QStringLiteral("&Save && close")), QStringLiteral("Save & close"));
    }

    void runsCommandsOfOtherPages()
    {
        const QTemporaryDir folder;
        ProgramDesk program(folder.path());
        QVERIFY(QTest::qWaitForWindowActive(&program.window));
        program.window.showPage(Page::Settings);
        QAction *list = program.command("showChatList");
        QVERIFY(list->isChecked() && !list->isEnabled());
        program.window.openPalette();
        auto *field = program.window.findChild<QLineEdit *>(QStringLiteral("paletteField"));
        QTest::keyClicks(field, QStringLiteral("chat list"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(program.window.page(), Page::Chat);
        QVERIFY(!list->isChecked());
        QVERIFY(!program.command("loadModel")->isEnabled()); // listing the commands enables none
    }

    void findsModelsOpenedBefore()
    {
        const QTemporaryDir folder;
        ProgramDesk program(folder.path());
        QVERIFY(QTest::qWaitForWindowActive(&program.window));
        program.window.settingsFile().state().setValue(QStringLiteral("models/recent"),
                                                       QStringList{QStringLiteral("/elsewhere/lighthouse.gguf")});
        auto *palette = program.window.findChild<CommandPalette *>();
        auto *field = palette->findChild<QLineEdit *>(QStringLiteral("paletteField"));
        QSignalSpy chosen(palette, &CommandPalette::modelChosen);
        program.window.openPalette();
        QTest::keyClicks(field, QStringLiteral("lighthouse"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().toString(), QStringLiteral("/elsewhere/lighthouse.gguf"));
    }

    void findsPresets()
    {
        const QTemporaryDir folder;
        ProgramDesk program(folder.path());
        QVERIFY(QTest::qWaitForWindowActive(&program.window));
        program.inStore([](Store &store) {
            ChatSettings preset;
            preset.maxTokens = 77;
            store.savePreset(QStringLiteral("Short <b>answers</b>"), preset.toJson());
        });
        auto *palette = program.window.findChild<CommandPalette *>();
        auto *field = palette->findChild<QLineEdit *>(QStringLiteral("paletteField"));
        auto *list = palette->findChild<QListView *>(QStringLiteral("paletteList"));
        QSignalSpy chosen(palette, &CommandPalette::presetChosen);
        program.window.openPalette();
        QTest::keyClicks(field, QStringLiteral("short"));
        QTRY_COMPARE(list->currentIndex().data().toString(), QStringLiteral("Short <b>answers</b>"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().value<ChatSettings>().maxTokens, 77);
    }

    /// What the panel's menu has is found too, and shows the panel where a name is asked for.
    void runsCommandsOfPresets()
    {
        const QTemporaryDir folder;
        ProgramDesk program(folder.path());
        QVERIFY(QTest::qWaitForWindowActive(&program.window));
        program.inStore([](Store &) {}); // the presets and the settings of the chat have been read
        auto *field = program.window.findChild<QLineEdit *>(QStringLiteral("paletteField"));
        auto *list = program.window.findChild<QListView *>(QStringLiteral("paletteList"));
        const auto presets = [&] {
            QStringList names;
            program.inStore([&](Store &store) {
                for (const PresetInfo &preset : store.presets())
                    names << preset.name;
            });
            return names;
        };
        program.window.showPage(Page::Models);
        program.window.openPalette();
        QTest::keyClicks(field, QStringLiteral("presets delete"));
        QVERIFY(!(list->currentIndex().flags() & Qt::ItemIsEnabled)); // none is chosen
        QTest::keyClick(field, Qt::Key_Escape);
        program.window.openPalette();
        QTest::keyClicks(field, QStringLiteral("save as preset"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(program.window.page(), Page::Chat);
        auto *name = program.window.findChild<QLineEdit *>(QStringLiteral("presetName"));
        QVERIFY(name->isVisible());
        QTest::keyClicks(name, QStringLiteral("Mine"));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(presets(), QStringList{QStringLiteral("Mine")});
        QTest::keyClick(name->window(), Qt::Key_Escape); // the popover
        QTRY_VERIFY(program.window.findChild<QAction *>(QStringLiteral("deletePreset"))->isEnabled());
        program.window.openPalette();
        QTest::keyClicks(field, QStringLiteral("presets delete"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(presets(), QStringList());
    }

    /// With one key, whatever was typed: the next keys are meant for the page, and must not choose a command.
    void escapeCloses()
    {
        const QTemporaryDir folder;
        ProgramDesk program(folder.path());
        QVERIFY(QTest::qWaitForWindowActive(&program.window));
        auto *palette = program.window.findChild<CommandPalette *>();
        auto *field = palette->findChild<QLineEdit *>(QStringLiteral("paletteField"));
        program.window.openPalette();
        QTest::keyClicks(field, QStringLiteral("abc"));
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!palette->isVisible());
        program.window.openPalette();
        QVERIFY(field->text().isEmpty());
    }

    void whatIsFoundLaterDoesNotMoveTheChoice()
    {
        const QTemporaryDir folder;
        ProgramDesk program(folder.path());
        program.inStore([](Store &store) { store.rename(store.addSession({}), QStringLiteral("Chat about zebras")); });
        QVERIFY(QTest::qWaitForWindowActive(&program.window));
        auto *palette = program.window.findChild<CommandPalette *>();
        auto *field = palette->findChild<QLineEdit *>(QStringLiteral("paletteField"));
        auto *list = palette->findChild<QListView *>(QStringLiteral("paletteList"));
        program.window.openPalette();
        QTest::keyClicks(field, QStringLiteral("chat"));
        QTest::keyClick(field, Qt::Key_Down);
        const int row = list->currentIndex().row();
        QVERIFY(row > 0);
        const int rows = list->model()->rowCount();
        QTRY_VERIFY(list->model()->rowCount() > rows); // the chat
        QCOMPARE(list->currentIndex().row(), row);
    }
};

MOIRE_TEST(TestPalette)

} // namespace tst_palette

#include "tst_palette.moc"
