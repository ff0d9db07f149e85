// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/chat_list_panel.h"

#include "controls/search_field.h"
#include "controls/tone_label.h"
#include "conversation/chat_list_view.h"
#include "conversation/notices.h"
#include "desk.h"
#include "pictures.h"
#include "runtime/conversation.h"
#include "style/style.h"

#include <QApplication>
#include <QFileDialog>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

/// The chat list for its tests.
namespace moire::ui::chats {

inline QString s(const char *text)
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
    Notices &notices() const { return *panel->findChild<Notices *>(); }
    QString notice() const { return notices().latest() ? notices().latest()->sentence() : QString(); } ///< the latest
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
        for (QPushButton *button : notices().findChildren<QPushButton *>())
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
    void snap(const char *name) { QVERIFY(keepPicture(desk.window, QLatin1String(name))); }
};

inline void beginTests()
{
    QLocale::setDefault(QLocale(QLocale::English));
    widgets::applyStyle(*qApp, widgets::Appearance::Light);
}

inline qint64 addChat(Store &store, const QString &title, int daysAgo = 0, const QString &question = {})
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
inline void fillSample(Store &store)
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

} // namespace moire::ui::chats
