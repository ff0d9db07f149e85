// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/chat_list_panel.h"

#include "controls/notice_bar.h"
#include "controls/search_field.h"
#include "controls/tone_label.h"
#include "conversation/chat_list_view.h"
#include "conversation/chat_text.h"
#include "desk.h"
#include "runtime/conversation.h"
#include "style/style.h"

#include <QApplication>
#include <QFileDialog>
#include <QHelpEvent>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QToolTip>
#include <QVBoxLayout>

using namespace moire;
using namespace moire::ui;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// The panel on a desk, beside a field that can take the focus.
struct Scene {
    Desk desk;
    Conversation conversation{desk.store, desk.engine};
    ChatListPanel *panel = nullptr;
    QLineEdit *field = new QLineEdit;
    std::unique_ptr<QSignalSpy> requested;
    std::unique_ptr<QSignalSpy> failed;

    explicit Scene(const std::function<void(Store &)> &fill = {})
    {
        if (fill)
            desk.inStore(fill);
        panel = new ChatListPanel(desk.services, conversation);
        auto *layout = new QVBoxLayout(&desk.window);
        layout->addWidget(panel);
        layout->addWidget(field);
        desk.window.resize(300, 700);
        desk.window.show();
        requested = std::make_unique<QSignalSpy>(panel, &ChatListPanel::chatRequested);
        failed = std::make_unique<QSignalSpy>(panel, &ChatListPanel::failed);
        QObject::connect(panel, &ChatListPanel::chatRequested, &conversation,
                         [this](qint64 session) { conversation.open(session); });
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        read();
    }
    ChatListView &view() const { return *panel->findChild<ChatListView *>(); }
    QAbstractItemModel &model() const { return *view().model(); }
    widgets::SearchField &search() const { return *panel->findChild<widgets::SearchField *>(); }
    widgets::NoticeBar &notice() const { return *panel->findChild<widgets::NoticeBar *>(); }
    QAction *action(const char *id) const { return desk.actions.find(QLatin1String(id)); }

    /// Reads the list again and waits for it.
    void read()
    {
        panel->refresh();
        desk.inStore([](Store &) {}); // after the read
        QCoreApplication::processEvents();
    }
    /// The rows as text: headings in brackets.
    QStringList rows() const
    {
        QStringList list;
        for (int i = 0; i < model().rowCount(); i++) {
            const QModelIndex index = model().index(i, 0);
            list << (index.data(ChatListModel::Heading).toBool() ? u'[' + index.data().toString() + u']'
                                                                 : index.data().toString());
        }
        return list;
    }
    QModelIndex row(const QString &title) const
    {
        const auto at = rows().indexOf(title);
        return at < 0 ? QModelIndex() : model().index(static_cast<int>(at), 0);
    }
    void click(const QString &title, Qt::KeyboardModifiers modifiers = {},
               Qt::MouseButton button = Qt::LeftButton) const
    {
        const QModelIndex index = row(title);
        QVERIFY2(index.isValid(), qPrintable(title));
        view().scrollTo(index);
        QTest::mouseClick(view().viewport(), button, modifiers, view().visualRect(index).center());
    }
    /// After a menu, which takes the focus away and gives it back a little later.
    void focusList()
    {
        QCoreApplication::processEvents();
        desk.window.activateWindow();
        view().setFocus();
        QTRY_COMPARE(QApplication::focusWidget(), &view());
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QVERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    }
    /// As the right button does.
    void openMenu(const QString &title) const
    {
        click(title, {}, Qt::RightButton);
        const QPoint at = view().visualRect(row(title)).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, view().viewport()->mapToGlobal(at));
        QApplication::sendEvent(view().viewport(), &event);
    }
    void closeMenu() const
    {
        if (auto *menu = panel->findChild<QMenu *>(QStringLiteral("chatMenu")))
            menu->close();
    }
    QLineEdit *editor() const { return view().findChild<QLineEdit *>(); }
    QString below(const QString &title) const
    {
        return row(title).siblingAtRow(row(title).row() + 1).data().toString();
    }
    QString hint() const
    {
        for (const auto *label : panel->findChildren<widgets::ToneLabel *>(QString(), Qt::FindDirectChildrenOnly))
            if (label->isVisible())
                return label->text();
        return {};
    }
    /// By the submenu "Move to folder".
    void move(const QString &folder)
    {
        for (QMenu *menu : desk.window.findChildren<QMenu *>())
            if (menu->title() == QStringLiteral("&Move to folder")) {
                menu->popup(QPoint());
                for (QAction *action : menu->actions())
                    if (action->text() == folder) {
                        menu->setActiveAction(action);
                        QTest::keyClick(menu, Qt::Key_Return);
                        return;
                    }
            }
        QFAIL(qPrintable(folder));
    }
    void drop(const QMimeData &data, const QString &title) const
    {
        const QPoint at = view().visualRect(row(title)).center();
        QDragEnterEvent enter(at, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view().viewport(), &enter);
        QDragMoveEvent over(at, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view().viewport(), &over);
        QDropEvent event(at, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view().viewport(), &event);
    }
    void chooseFile(const QString &dialogName, const QString &path) const
    {
        QFileDialog *dialog = nullptr;
        for (QFileDialog *open : desk.window.findChildren<QFileDialog *>(dialogName))
            if (open->isVisible())
                dialog = open;
        QVERIFY(dialog);
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        QVERIFY(name);
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(!dialog->isVisible());
    }
    /// Presses a button of the notice.
    void press(const QString &text) const
    {
        for (QPushButton *button : notice().findChildren<QPushButton *>())
            if (button->text() == text && button->isVisible())
                return QTest::mouseClick(button, Qt::LeftButton);
        QFAIL(qPrintable(s("no button ") + text));
    }
    static bool blank(const QImage &picture)
    {
        for (int y = 0; y < picture.height(); y++)
            for (int x = 0; x < picture.width(); x++)
                if (picture.pixel(x, y) != picture.pixel(0, 0))
                    return false;
        return true;
    }
    void snap(const char *name)
    {
        const QString folder = QStringLiteral(MOIRE_SCREENSHOTS);
        QDir().mkpath(folder);
        QCoreApplication::processEvents(); // a new style reaches the widgets
        desk.window.grab().save(folder + QStringLiteral("/%1.png").arg(QLatin1String(name)));
    }
};

qint64 addChat(Store &store, const QString &title, int daysAgo = 0, const QString &question = {})
{
    const qint64 id = store.addSession(title);
    store.rename(id, title);
    if (!question.isEmpty())
        store.addMessage(id, {}, Role::User, question);
    const qint64 time = QDateTime::currentDateTime().addDays(-daysAgo).toMSecsSinceEpoch() + id;
    sql::Query(store.database(), QStringLiteral("UPDATE sessions SET updated = ? WHERE id = ?"))
        .bind(time)
        .bind(id)
        .run();
    return id;
}

/// As in the design's picture.
void fillSample(Store &store)
{
    store.setPinned(addChat(store, s("8 bits lose nothing?")), true);
    addChat(store, s("Repair this JSON"));
    addChat(store, s("Physics or poetry"), 0, s("Is a sonnet about entropy physics?"));
    addChat(store, s("Counting sheep, carefully"), 0, s("A farmer has 17 sheep. How many are left?"));
    addChat(store, s("Haiku, three ways"), 1);
    addChat(store, s("Kahan summation in C"), 1);
    addChat(store, s("Why 37 of 671 billion"), 1);
    const qint64 folder = store.addFolder(s("Router study"));
    const qint64 first = addChat(store, s("Seed to seed, null"), 1);
    const qint64 second = addChat(store, s("Layer 12, expert 7"), 1);
    store.setFolder({first, second}, folder);
}

} // namespace

class TestChatListPanel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        widgets::applyStyle(*qApp, widgets::Appearance::Light);
    }

    void groupsAsInTheDesign()
    {
        Scene stage(fillSample);
        QCOMPARE(stage.rows(),
                 (QStringList{"[Pinned]", "8 bits lose nothing?", "[Today]", "Counting sheep, carefully",
                              "Physics or poetry", "Repair this JSON", "[Yesterday]", "Why 37 of 671 billion",
                              "Kahan summation in C", "Haiku, three ways", "[Folder · Router study]",
                              "Layer 12, expert 7", "Seed to seed, null"}));
        stage.click(s("Counting sheep, carefully"));
        QTRY_COMPARE(stage.conversation.state(), Conversation::State::Ready);
        stage.field->setFocus();
        stage.snap("chats-light");
        widgets::applyStyle(*qApp, widgets::Appearance::Dark);
        stage.snap("chats-dark");
        widgets::applyStyle(*qApp, widgets::Appearance::Light);
    }

    void opensByClickAndKey()
    {
        Scene stage(fillSample);
        stage.click(s("Physics or poetry"));
        QCOMPARE(stage.requested->size(), 1);
        const qint64 first = stage.requested->at(0).at(0).toLongLong();
        QVERIFY(first > 0);
        QTRY_COMPARE(stage.conversation.session(), first);
        stage.click(s("Physics or poetry")); // it is shown already
        QCOMPARE(stage.requested->size(), 1);
        stage.key(Qt::Key_Down);
        QCOMPARE(stage.requested->size(), 1); // arrows only walk
        QCOMPARE(stage.view().currentIndex().data().toString(), s("Repair this JSON"));
        stage.key(Qt::Key_Return);
        QCOMPARE(stage.requested->size(), 2);
        QVERIFY(stage.requested->at(1).at(0).toLongLong() != first);
        // Several can be selected without opening any.
        stage.click(s("Haiku, three ways"), Qt::ControlModifier);
        QCOMPARE(stage.requested->size(), 2);
        QCOMPARE(stage.view().selectedChats().size(), 2u);
    }

    void selectionFollowsTheShownChat()
    {
        Scene stage(fillSample);
        const qint64 chat = stage.row(s("Kahan summation in C")).data(ChatListModel::SessionId).toLongLong();
        stage.conversation.open(chat);
        QTRY_COMPARE(stage.view().selectedChats(), std::vector{chat});
        stage.view().setFocus();
        stage.key(Qt::Key_Down);
        QVERIFY(stage.view().selectedChats() != std::vector{chat});
        stage.field->setFocus(Qt::TabFocusReason); // back to what is shown
        QCOMPARE(stage.view().selectedChats(), std::vector{chat});
        stage.conversation.startNew();
        QVERIFY(stage.view().selectedChats().empty());
        // A chat that is not in the list yet is selected when it comes.
        qint64 later = 0;
        stage.desk.inStore([&](Store &store) { later = addChat(store, s("Later")); });
        stage.conversation.open(later);
        QTRY_COMPARE(stage.conversation.state(), Conversation::State::Ready);
        QVERIFY(stage.view().selectedChats().empty());
        stage.read();
        QCOMPARE(stage.view().selectedChats(), std::vector{later});
    }

    void renamesInPlace()
    {
        Scene stage(fillSample);
        stage.click(s("Repair this JSON"));
        stage.key(Qt::Key_F2);
        auto *editor = stage.view().findChild<QLineEdit *>();
        QVERIFY(editor);
        QCOMPARE(editor->text(), s("Repair this JSON"));
        QTest::keyClicks(editor, s("  Repaired  JSON "));
        QTest::keyClick(editor, Qt::Key_Delete); // deletes no chat
        stage.read(); // a new list does not disturb the editor
        QCOMPARE(editor->text(), s("  Repaired  JSON "));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(stage.row(s("Repaired JSON")).isValid());
        stage.read();
        QVERIFY(stage.row(s("Repaired JSON")).isValid());
        // Escape keeps the title.
        stage.key(Qt::Key_F2);
        editor = stage.view().findChild<QLineEdit *>();
        QVERIFY(editor);
        QTest::keyClicks(editor, s("x"));
        QTest::keyClick(editor, Qt::Key_Escape);
        stage.read();
        QVERIFY(stage.row(s("Repaired JSON")).isValid());
        QVERIFY(stage.failed->isEmpty());
    }

    void pinsByMenu()
    {
        Scene stage(fillSample);
        stage.click(s("Repair this JSON"));
        stage.openMenu(s("Repair this JSON"));
        auto *menu = stage.panel->findChild<QMenu *>(s("chatMenu"));
        QVERIFY(menu);
        QVERIFY(menu->isVisible());
        QVERIFY(menu->actions().contains(stage.action("pinChats")));
        QCOMPARE(stage.action("pinChats")->text(), s("&Pin"));
        menu->setActiveAction(stage.action("pinChats"));
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE(stage.rows().indexOf(s("Repair this JSON")), 1);
        QCOMPARE(stage.action("pinChats")->text(), s("Un&pin"));
        stage.action("pinChats")->trigger();
        QTRY_COMPARE(stage.rows().indexOf(s("[Today]")), 2);
        QVERIFY(stage.rows().indexOf(s("Repair this JSON")) > 2);
    }

    void deletesWithUndo()
    {
        Scene stage(fillSample);
        stage.click(s("Physics or poetry"));
        const QStringList before = stage.rows();
        // Without the list's focus the key does nothing.
        stage.field->setFocus();
        stage.key(Qt::Key_Delete);
        stage.read();
        QCOMPARE(stage.rows(), before);
        stage.view().setFocus();
        stage.key(Qt::Key_Delete);
        QTRY_VERIFY(!stage.row(s("Physics or poetry")).isValid());
        QCOMPARE(stage.conversation.session(), 0);
        QVERIFY(stage.notice().isVisible());
        QCOMPARE(stage.notice().sentence(), s("“Physics or poetry” was deleted."));
        // Many at once, then both are taken back, the latest first.
        stage.click(s("Why 37 of 671 billion"), Qt::ControlModifier);
        stage.click(s("Haiku, three ways"), Qt::ShiftModifier);
        QCOMPARE(stage.view().selectedChats().size(), 3u);
        QVERIFY(stage.action("deleteChats")->text().contains(s("3")));
        stage.key(Qt::Key_Delete);
        QTRY_VERIFY(!stage.row(s("[Yesterday]")).isValid());
        QVERIFY(stage.notice().sentence().startsWith(s("3 chat")));
        stage.snap("chats-undo");
        stage.press(s("Undo"));
        QTRY_VERIFY(stage.row(s("Kahan summation in C")).isValid());
        QCOMPARE(stage.notice().sentence(), s("“Physics or poetry” was deleted."));
        stage.view().setFocus();
        stage.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(stage.rows(), before);
        QVERIFY(!stage.notice().isVisible());
        QVERIFY(!stage.action("undoDeleteChats")->isEnabled());
    }

    void foldsGroups()
    {
        Scene stage(fillSample);
        stage.click(s("[Today]"));
        QVERIFY(!stage.row(s("Physics or poetry")).isValid());
        QVERIFY(stage.row(s("Haiku, three ways")).isValid());
        QCOMPARE(stage.desk.file.value(s("chat/collapsed")).toStringList(), QStringList{s("today:0")});
        // By key: Left goes to the heading, then folds it; Right unfolds it.
        stage.click(s("Kahan summation in C"));
        stage.key(Qt::Key_Left);
        QCOMPARE(stage.view().currentIndex().data().toString(), s("Yesterday"));
        stage.key(Qt::Key_Left);
        QVERIFY(!stage.row(s("Kahan summation in C")).isValid());
        stage.snap("chats-folded");
        // The first row is where it was, and drawn.
        QCOMPARE(stage.view().verticalScrollBar()->value(), 0);
        QCOMPARE(stage.view().indexAt(QPoint(20, 10)).row(), 0);
        const QRect first = stage.view().visualRect(stage.model().index(0, 0));
        const QImage picture = stage.view().viewport()->grab(first).toImage();
        QVERIFY(!stage.blank(picture));
        stage.key(Qt::Key_Right);
        QVERIFY(stage.row(s("Kahan summation in C")).isValid());
        stage.action("collapseGroups")->trigger();
        QCOMPARE(stage.rows().size(), 4);
        QCOMPARE(stage.desk.file.value(s("chat/collapsed")).toStringList().size(), 4);
        stage.action("expandGroups")->trigger();
        QCOMPARE(stage.rows().size(), 13);
        stage.click(s("[Today]"));
        QVERIFY(!stage.row(s("Physics or poetry")).isValid());
        stage.click(s("[Today]"));
        QVERIFY(stage.row(s("Physics or poetry")).isValid());
    }

    void searchesAndJumps()
    {
        Scene stage(fillSample);
        stage.action("searchChats")->trigger();
        QCOMPARE(QApplication::focusWidget(), &stage.search());
        QTest::keyClicks(&stage.search(), s("farmer"));
        QTRY_COMPARE(stage.rows(), QStringList{s("Counting sheep, carefully")});
        const QModelIndex hit = stage.model().index(0, 0);
        QVERIFY(hit.data(ChatListModel::Snippet).toString().contains(s("17 sheep")));
        stage.snap("chats-search");
        const qint64 message = hit.data(ChatListModel::MessageId).toLongLong();
        QVERIFY(message > 0);
        stage.key(Qt::Key_Down);
        stage.key(Qt::Key_Return);
        QCOMPARE(stage.requested->size(), 1);
        QCOMPARE(stage.requested->at(0).at(1).toLongLong(), message);
        // The same result again jumps again, though its chat is shown.
        QTRY_COMPARE(stage.conversation.state(), Conversation::State::Ready);
        stage.click(s("Counting sheep, carefully"));
        QCOMPARE(stage.requested->size(), 2);
        // Escape brings the list back, with the shown chat selected.
        stage.search().setFocus();
        stage.key(Qt::Key_Escape);
        QTRY_COMPARE(stage.rows().size(), 13);
        QCOMPARE(stage.view().selectedChats(), std::vector{stage.conversation.session()});
    }

    void latestQueryWins()
    {
        Scene stage(fillSample);
        std::atomic<bool> go = false;
        stage.desk.store.run([&] {
            while (!go)
                QThread::msleep(1);
        });
        QTest::keyClicks(&stage.search(), s("farmer"));
        QTest::qWait(2 * ChatSearch::delayMs); // it is posted, and waits
        stage.search().selectAll();
        QTest::keyClicks(&stage.search(), s("sonnet"));
        QTest::keyClick(&stage.search(), Qt::Key_Return); // before there are results
        QVERIFY(stage.requested->isEmpty());
        QStringList seen;
        connect(&stage.model(), &QAbstractItemModel::rowsInserted, this, [&] { seen << stage.rows(); });
        go = true;
        QTRY_COMPARE(stage.rows(), QStringList{s("Physics or poetry")});
        QVERIFY(!seen.contains(s("Counting sheep, carefully")));
        QCOMPARE(stage.requested->size(), 1); // Return opens the best result
        stage.search().selectAll();
        QTest::keyClicks(&stage.search(), s("no such words"));
        QTRY_VERIFY(stage.rows().isEmpty());
        QVERIFY(stage.hint().contains(s("no such words")));
    }

    void searchSurvivesAnything()
    {
        Scene stage(fillSample);
        for (const char *query :
             {"\"", "%", "_", "* OR NEAR(", "'; DROP TABLE sessions", "\\", "\u202e", "-", "a b c d"}) {
            stage.search().setText(s(query));
            QTest::qWait(2 * ChatSearch::delayMs);
        }
        stage.search().setText(QString(100000, u'x'));
        QTest::qWait(2 * ChatSearch::delayMs);
        stage.search().setText({});
        QTRY_COMPARE(stage.rows().size(), 13);
        QVERIFY(stage.failed->isEmpty());
    }

    void folders()
    {
        Scene stage(fillSample);
        stage.action("newFolder")->trigger();
        QTRY_VERIFY(stage.editor());
        QCOMPARE(stage.editor()->text(), s("New folder"));
        QTest::keyClicks(stage.editor(), s("Sheep & goats"));
        QTest::keyClick(stage.editor(), Qt::Key_Return);
        QTRY_VERIFY(stage.row(s("[Folder · Sheep & goats]")).isValid());
        // A chat moves there by the submenu.
        stage.click(s("Counting sheep, carefully"));
        stage.move(s("Sheep && goats"));
        QTRY_COMPARE(stage.below(s("[Folder · Sheep & goats]")), s("Counting sheep, carefully"));
        // A pinned one too: it is no longer pinned then.
        stage.click(s("8 bits lose nothing?"));
        stage.move(s("Sheep && goats"));
        QTRY_VERIFY(!stage.row(s("[Pinned]")).isValid());
        // Into a new folder of its own, named at once.
        stage.move(s("New folder"));
        QTRY_VERIFY(stage.editor());
        QTest::keyClick(stage.editor(), Qt::Key_Return);
        QTRY_COMPARE(stage.below(s("[Folder · New folder]")), s("8 bits lose nothing?"));
        stage.click(s("8 bits lose nothing?"));
        stage.move(s("No folder"));
        QTRY_VERIFY(stage.rows().indexOf(s("8 bits lose nothing?")) < stage.rows().indexOf(s("[Yesterday]")));
        // Folders change their places by key.
        const QStringList order{s("[Folder · Router study]"), s("[Folder · Sheep & goats]"),
                                s("[Folder · New folder]")};
        QCOMPARE(stage.rows().filter(s("[Folder")), order);
        stage.openMenu(order[2]);
        stage.closeMenu();
        QCOMPARE(stage.view().selectedFolder() != 0, true);
        stage.focusList();
        stage.key(Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(stage.rows().filter(s("[Folder")), (QStringList{order[0], order[2], order[1]}));
        // F2 renames one; an empty name is refused.
        stage.key(Qt::Key_F2);
        QTest::keyClick(stage.editor(), Qt::Key_Backspace);
        QTest::keyClick(stage.editor(), Qt::Key_Return);
        stage.read();
        QCOMPARE(stage.rows().filter(s("[Folder")), (QStringList{order[0], order[2], order[1]}));
        QVERIFY(stage.failed->isEmpty());
    }

    void deletedFolderComesBack()
    {
        Scene stage(fillSample);
        const QStringList before = stage.rows();
        stage.openMenu(s("[Folder · Router study]"));
        stage.closeMenu();
        QCOMPARE(stage.action("deleteChats")->text(), s("&Delete folder"));
        stage.focusList();
        stage.key(Qt::Key_Delete);
        QTRY_VERIFY(!stage.row(s("[Folder · Router study]")).isValid());
        QVERIFY(stage.row(s("Layer 12, expert 7")).isValid()); // its chats stay
        stage.press(s("Undo"));
        QTRY_COMPARE(stage.rows(), before);
    }

    void dragsIntoFolders()
    {
        Scene stage(fillSample);
        const std::unique_ptr<QMimeData> data(
            stage.model().mimeData({stage.row(s("Repair this JSON")), stage.row(s("Haiku, three ways"))}));
        stage.drop(*data, s("[Folder · Router study]"));
        QTRY_COMPARE(stage.rows().size() - stage.rows().indexOf(s("[Folder · Router study]")), 5);
        stage.drop(*data, s("[Today]")); // out of it
        QTRY_COMPARE(stage.rows().size() - stage.rows().indexOf(s("[Folder · Router study]")), 3);
    }

    void duplicates()
    {
        Scene stage(fillSample);
        stage.click(s("Counting sheep, carefully"));
        QTRY_COMPARE(stage.conversation.state(), Conversation::State::Ready);
        stage.action("duplicateChats")->trigger();
        QTRY_VERIFY(stage.row(s("Counting sheep, carefully (copy)")).isValid());
        QCOMPARE(stage.requested->size(), 2); // the copy is opened
        QTRY_COMPARE(stage.view().currentIndex().data().toString(), s("Counting sheep, carefully (copy)"));
    }

    void exportsAndImports()
    {
        Scene stage(fillSample);
        const QDir folder(stage.desk.folder.path());
        stage.click(s("Counting sheep, carefully"));
        const auto one = [&](const char *command, const QString &file) {
            stage.action(command)->trigger();
            stage.chooseFile(s("exportDialog"), folder.filePath(file));
            QTRY_VERIFY(QFileInfo::exists(folder.filePath(file)));
            QTRY_VERIFY(stage.action(command)->isEnabled());
            QVERIFY(stage.notice().isVisible());
        };
        one("exportMarkdown", s("a.md"));
        one("exportHtml", s("a.html"));
        QFile text(folder.filePath(s("a.md")));
        QVERIFY(text.open(QIODevice::ReadOnly));
        QVERIFY(text.readAll().contains("17 sheep"));
        // Several: JSON is one file, the others a file each.
        stage.click(s("Physics or poetry"), Qt::ShiftModifier);
        QCOMPARE(stage.view().selectedChats().size(), 2u);
        one("exportJson", s("both.json"));
        QVERIFY(folder.mkdir(s("many")));
        for (int i = 0; i < 2; i++) { // the second time beside the first files
            stage.action("exportMarkdown")->trigger();
            stage.chooseFile(s("exportDialog"), folder.filePath(s("many")));
            QTRY_COMPARE(QDir(folder.filePath(s("many"))).entryList(QDir::Files).size(), 2 * (i + 1));
            QTRY_VERIFY(stage.action("exportMarkdown")->isEnabled());
        }
        QCOMPARE(QDir(folder.filePath(s("many"))).entryList(QDir::Files, QDir::Name),
                 (QStringList{s("Counting sheep, carefully (2).md"), s("Counting sheep, carefully.md"),
                              s("Physics or poetry (2).md"), s("Physics or poetry.md")}));
        QVERIFY(stage.failed->isEmpty());

        // And back: a good file, a broken one, one that is missing. The good one is kept, the others are told.
        QFile broken(folder.filePath(s("broken.json")));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("{\"format\": \"moire-sessions\", \"version\": 1, \"sessions\": [{");
        broken.close();
        const auto rows = stage.rows().size();
        stage.panel->importFiles(
            {broken.fileName(), folder.filePath(s("both.json")), folder.filePath(s("none.json")), folder.path()});
        QTRY_COMPARE(stage.rows().size(), rows + 2);
        QCOMPARE(stage.failed->size(), 1);
        QVERIFY(stage.notice().sentence().startsWith(s("2 chat")));
        QVERIFY(stage.notice().sentence().contains(s("broken.json")));
        stage.press(s("Undo"));
        QTRY_COMPARE(stage.rows().size(), rows);
        // By the dialog.
        stage.action("importChats")->trigger();
        stage.chooseFile(s("importDialog"), folder.filePath(s("both.json")));
        QTRY_COMPARE(stage.rows().size(), rows + 2);
    }

    void exportFailsWithASentence()
    {
        Scene stage(fillSample);
        stage.click(s("Counting sheep, carefully"));
        ChatTransfer transfer(stage.desk.store);
        QSignalSpy exported(&transfer, &ChatTransfer::exported);
        const std::vector<qint64> chats = stage.view().selectedChats();
        transfer.exportChats(chats, ChatTransfer::Format::Json, s("/nowhere/at/all.json"));
        QVERIFY(exported.wait());
        const auto result = qvariant_cast<ChatTransfer::Result>(exported.at(0).at(0));
        QCOMPARE(result.files, 0);
        QVERIFY2(result.problems.value(0).contains(s("/nowhere/at/all.json")), qPrintable(result.problems.value(0)));
        transfer.exportChats({chats.front(), 987654}, ChatTransfer::Format::Markdown, stage.desk.folder.path());
        QVERIFY(exported.wait());
        const auto second = qvariant_cast<ChatTransfer::Result>(exported.at(1).at(0));
        QCOMPARE(second.files, 1); // the other one is missing
        QCOMPARE(second.problems.size(), 1);
    }

    void cancelsAnImport()
    {
        Scene stage(fillSample);
        const QString path = stage.desk.folder.filePath(s("x.json"));
        stage.click(s("Counting sheep, carefully"));
        stage.action("exportJson")->trigger();
        stage.chooseFile(s("exportDialog"), path);
        QTRY_VERIFY(QFileInfo::exists(path));
        QTRY_VERIFY(stage.action("importChats")->isEnabled());
        const QStringList before = stage.rows();
        std::atomic<bool> go = false;
        stage.desk.store.run([&] {
            while (!go)
                QThread::msleep(1);
        });
        stage.panel->importFiles(QStringList(1000, path));
        QVERIFY(!stage.action("importChats")->isEnabled()); // one at a time
        auto *cancel = stage.panel->findChild<QPushButton *>(s("cancelTransfer"));
        QTRY_VERIFY(cancel->isVisible());
        QTest::mouseClick(cancel, Qt::LeftButton);
        go = true;
        QTRY_VERIFY(stage.action("importChats")->isEnabled());
        stage.read();
        QCOMPARE(stage.rows(), before);
        QVERIFY(!cancel->isVisible());
        QVERIFY(stage.notice().sentence().contains(s("Cancelled")));
    }

    void newChat()
    {
        Scene stage;
        QVERIFY(stage.hint().contains(s("No chats yet")));
        stage.snap("chats-empty");
        QSignalSpy asked(stage.panel, &ChatListPanel::newChatRequested);
        QTest::mouseClick(stage.panel->findChild<QPushButton *>(s("newChatButton")), Qt::LeftButton);
        QTest::keyClick(stage.field, Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(asked.size(), 2);
    }

    void marks()
    {
        Scene stage(fillSample);
        const qint64 draft = stage.row(s("Haiku, three ways")).data(ChatListModel::SessionId).toLongLong();
        stage.desk.inStore([&](Store &store) { store.saveDraft(draft, s("unsent")); });
        stage.read();
        QCOMPARE(stage.row(s("Haiku, three ways")).data(ChatListModel::Marks).toInt(), int(ChatListModel::Draft));

        QVERIFY(stage.desk.openModel());
        stage.desk.engine.setDelay(std::chrono::milliseconds(5));
        GenerationOptions options;
        options.maxTokens = 400;
        const auto ask = [&](const QString &title) {
            stage.click(title);
            QTRY_COMPARE(stage.conversation.state(), Conversation::State::Ready);
            QVERIFY(stage.conversation.ask(s("Count."), {}, options));
        };
        const auto marksOf = [&](const QString &title) { return stage.row(title).data(ChatListModel::Marks).toInt(); };
        ask(s("Physics or poetry"));
        QTRY_COMPARE(marksOf(s("Physics or poetry")), int(ChatListModel::Answering));
        ask(s("Repair this JSON"));
        QTRY_COMPARE(marksOf(s("Repair this JSON")), int(ChatListModel::Queued));
        stage.snap("chats-marks");
        // The disk fills up: the end of the answer is not saved, and the list says so until it is.
        stage.desk.inStore(
            [](Store &store) { sql::Query(store.database(), QStringLiteral("PRAGMA query_only = 1")).run(); });
        stage.conversation.stop(stage.row(s("Physics or poetry")).data(ChatListModel::SessionId).toLongLong());
        QTRY_VERIFY_WITH_TIMEOUT(marksOf(s("Physics or poetry")) & ChatListModel::NotSaved, 20000);
        stage.desk.inStore(
            [](Store &store) { sql::Query(store.database(), QStringLiteral("PRAGMA query_only = 0")).run(); });
        QTRY_COMPARE_WITH_TIMEOUT(marksOf(s("Physics or poetry")), 0, 20000);
        stage.conversation.stop();
        QTRY_COMPARE_WITH_TIMEOUT(marksOf(s("Repair this JSON")), 0, 20000);
    }

    void hostileTitles()
    {
        Scene stage([](Store &store) {
            const auto set = [&](qint64 chat, const QVariant &title) {
                sql::Query(store.database(), QStringLiteral("UPDATE sessions SET title = ? WHERE id = ?"))
                    .bind(title)
                    .bind(chat)
                    .run();
            };
            set(addChat(store, s("1")), QString(1'000'000, u'W'));
            set(addChat(store, s("2")), s("a\x01\x1b[31m\nb\u202egnp.exe\u2066"));
            set(addChat(store, s("3")), s("<img src=\"/etc/passwd\"><h1>big</h1>"));
            set(addChat(store, s("4")), QByteArray("\xff\x00\xfe", 3));
            set(addChat(store, s("5")), QVariant(-1.5));
            sql::Query(store.database(), s("UPDATE sessions SET updated = 'never', pinned = 'x' WHERE id = 5")).run();
        });
        QVERIFY(stage.rows().size() >= 6);
        stage.snap("chats-hostile");
        for (int i = 0; i < stage.model().rowCount(); i++) {
            const QRect rect = stage.view().visualRect(stage.model().index(i, 0));
            QVERIFY(rect.width() <= stage.view().viewport()->width());
            QHelpEvent help(QEvent::ToolTip, rect.center(), stage.view().viewport()->mapToGlobal(rect.center()));
            QApplication::sendEvent(stage.view().viewport(), &help);
            QVERIFY(!QToolTip::text().contains(s("<img")));
        }
        QToolTip::hideText();
        stage.view().setCurrentIndex(stage.row(s("a\x01\x1b[31m\nb\u202egnp.exe\u2066")));
        stage.view().setFocus();
        stage.key(Qt::Key_Delete);
        QTRY_COMPARE(stage.notice().sentence(), s("“a [31m bgnp.exe” was deleted."));
        QVERIFY(stage.failed->isEmpty());
        QCOMPARE(fileNameOf(s("../../etc/pass\nwd")), s("-..-etc-pass wd"));
        QCOMPARE(fileNameOf(s(" . .\u202e ")), s("Chat"));
        QVERIFY(fileNameOf(QString(1000, QChar(0x4e00))).toUtf8().size() < 240);
    }

    /// What cannot be saved is told, and the list goes back to what is saved.
    void databaseThatCannotBeWritten()
    {
        Scene stage(fillSample);
        stage.desk.inStore(
            [](Store &store) { sql::Query(store.database(), QStringLiteral("PRAGMA query_only = 1")).run(); });
        const QStringList before = stage.rows();
        stage.click(s("Repair this JSON"));
        stage.key(Qt::Key_F2);
        QTest::keyClicks(stage.editor(), s("New"));
        QTest::keyClick(stage.editor(), Qt::Key_Return);
        QTRY_COMPARE(stage.failed->size(), 1);
        QVERIFY(stage.notice().isVisible());
        QCOMPARE(stage.notice().kind(), widgets::NoticeBar::Kind::Error);
        QTRY_COMPARE(stage.rows(), before);
        for (const char *command : {"pinChats", "duplicateChats", "newFolder"}) {
            const auto count = stage.failed->size();
            stage.action(command)->trigger();
            QTRY_COMPARE(stage.failed->size(), count + 1);
        }
        stage.read();
        QCOMPARE(stage.rows(), before);
    }

    /// Another program holds the database for a moment: the change waits for it.
    void lockedDatabase()
    {
        Scene stage(fillSample);
        stage.click(s("Repair this JSON"));
        Store other(stage.desk.folder.filePath(s("sessions.db")));
        auto lock = std::make_unique<sql::Transaction>(other.database());
        stage.action("pinChats")->trigger();
        QTest::qWait(300);
        QVERIFY(stage.rows().indexOf(s("Repair this JSON")) > 1);
        lock.reset();
        QTRY_COMPARE_WITH_TIMEOUT(stage.rows().indexOf(s("Repair this JSON")), 1, 20000);
        QVERIFY(stage.failed->isEmpty());
    }

    void heldByAnotherMachine()
    {
        Desk desk;
        const QString path = desk.folder.filePath(s("other.db"));
        {
            Store store(path);
            fillSample(store);
        }
        QFile mark(path + s(".lock"));
        QVERIFY(mark.open(QIODevice::WriteOnly));
        mark.write("4711\nmoire\nelsewhere\nmachine\nboot\n");
        mark.close();
        StoreThread held(path);
        Services services{held, desk.engine, desk.library, desk.settings, desk.actions};
        Conversation conversation(held, desk.engine);
        ChatListPanel panel(services, conversation);
        panel.show();
        panel.refresh();
        auto *view = panel.findChild<ChatListView *>();
        QTRY_COMPARE(view->model()->rowCount(), 13);
        QVERIFY(panel.findChild<widgets::NoticeBar *>()->sentence().contains(s("elsewhere")));
        view->selectFirstChat();
        for (const char *command :
             {"renameChat", "pinChats", "duplicateChats", "deleteChats", "newFolder", "importChats"})
            QVERIFY2(!desk.actions.find(QLatin1String(command))->isEnabled(), command);
        QVERIFY(desk.actions.find(s("exportMarkdown"))->isEnabled());
    }

    void unreadableDatabase()
    {
        Desk desk;
        const QString path = desk.folder.filePath(s("broken.db"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        StoreThread broken(path);
        Services services{broken, desk.engine, desk.library, desk.settings, desk.actions};
        Conversation conversation(broken, desk.engine);
        ChatListPanel panel(services, conversation);
        QSignalSpy failed(&panel, &ChatListPanel::failed);
        panel.show();
        panel.refresh();
        QTRY_COMPARE(failed.size(), 1);
        auto *notice = panel.findChild<widgets::NoticeBar *>();
        QVERIFY(notice->isVisible());
        for (QPushButton *button : notice->findChildren<QPushButton *>())
            QTest::mouseClick(button, Qt::LeftButton); // "Try again"
        QTRY_COMPARE(failed.size(), 2);
    }

    void foldingIsKept()
    {
        Desk desk;
        desk.inStore(fillSample);
        desk.file.setValue(s("chat/collapsed"),
                           QStringList{s("today:0"), s("folder:1"), s("nonsense"), s("month:x"), s("week")});
        Conversation conversation(desk.store, desk.engine);
        ChatListPanel panel(desk.services, conversation);
        panel.refresh();
        QTRY_COMPARE(panel.findChild<ChatListView *>()->model()->rowCount(), 13 - 3 - 2);
    }

    void manyChats()
    {
        Scene stage([](Store &store) {
            sql::Query(store.database(),
                       s("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000) "
                         "INSERT INTO sessions(title, created, updated, title_given) "
                         "SELECT 'chat ' || i, i * 86400000, i * 86400000, 1 FROM n"))
                .run();
        });
        QVERIFY(stage.rows().size() > 10000);
        stage.view().setFocus();
        stage.key(Qt::Key_End);
        QVERIFY(stage.view().visualRect(stage.view().currentIndex()).intersects(stage.view().viewport()->rect()));
        QTest::keyClick(&stage.view(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(stage.view().selectedChats().size(), 10000u);
        stage.key(Qt::Key_Delete);
        QTRY_COMPARE_WITH_TIMEOUT(stage.rows().size(), 0, 20000);
        stage.press(s("Undo"));
        QTRY_VERIFY_WITH_TIMEOUT(stage.rows().size() > 10000, 20000);
    }

    /// A walk without the mouse: find, open, rename, pin, delete, undo.
    void keyboardAlone()
    {
        Scene stage(fillSample);
        stage.field->setFocus();
        stage.key(Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), &stage.search());
        QTest::keyClicks(&stage.search(), s("kahan"));
        QTRY_COMPARE(stage.rows().size(), 1);
        stage.key(Qt::Key_Return);
        QCOMPARE(stage.requested->size(), 1);
        QTRY_COMPARE(stage.conversation.state(), Conversation::State::Ready);
        stage.key(Qt::Key_Escape);
        QTRY_COMPARE(stage.rows().size(), 13);
        stage.key(Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), &stage.view());
        QCOMPARE(stage.view().currentIndex().data().toString(), s("Kahan summation in C"));
        stage.key(Qt::Key_F2);
        QTest::keyClicks(stage.editor(), s("Neumaier"));
        QTest::keyClick(stage.editor(), Qt::Key_Return);
        QTRY_VERIFY(stage.row(s("Neumaier")).isValid());
        QTRY_COMPARE(QApplication::focusWidget(), &stage.view());
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(&stage.view(), &event);
        auto *menu = stage.panel->findChild<QMenu *>(s("chatMenu"));
        QVERIFY(menu && menu->isVisible());
        menu->setActiveAction(stage.action("pinChats"));
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_VERIFY(stage.rows().indexOf(s("Neumaier")) < stage.rows().indexOf(s("[Today]")));
        stage.focusList();
        stage.key(Qt::Key_Delete);
        QTRY_VERIFY(!stage.row(s("Neumaier")).isValid());
        stage.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(stage.row(s("Neumaier")).isValid());
    }
};

QTEST_MAIN(TestChatListPanel)
#include "tst_chat_list_panel.moc"
