// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that is done with the window, with a keyboard alone. Every key goes to what has the focus, as on a screen.
#include "controls/popover.h"
#include "conversation/chat_list_view.h"
#include "conversation/chat_page.h"
#include "conversation/composer.h"
#include "conversation/conversation_page.h"
#include "conversation/message_field.h"
#include "library/builtin_model.h"
#include "library/model_table.h"
#include "program_desk.h"
#include "qt_test.h"
#include "shell/command_palette.h"
#include "style/style.h"
#include "transcript/transcript_view.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QSpinBox>

namespace tst_keyboard_walk {

using namespace moire;
using namespace moire::ui;
using Page = MainWindow::Page;
using State = Conversation::State;

namespace {

constexpr int patienceMs = 60'000;

/// Where a key pressed now would go. Here is no window manager to activate what is left when a popup or dialog closes.
QWidget *target()
{
    QWidget *window = QApplication::activePopupWidget();
    if (!window) {
        window = QApplication::activeModalWidget();
        for (QWidget *top : QApplication::topLevelWidgets())
            if (!window && qobject_cast<MainWindow *>(top))
                window = top;
        if (QApplication::activeWindow() != window)
            QApplication::setActiveWindow(window);
    }
    return window->focusWidget() ? window->focusWidget() : window;
}

void press(int key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(target(), static_cast<Qt::Key>(key), modifiers);
}

void type(const QString &text)
{
    QTest::keyClicks(target(), text);
}

constexpr auto ctrl = Qt::ControlModifier;
constexpr auto shift = Qt::ShiftModifier;
constexpr auto alt = Qt::AltModifier;

/// The window, and a person who has no mouse.
struct Walker {
    explicit Walker(bool withModel = true)
    {
        Settings values = program.window.settings();
        values.chat.recommendedSampling = false;
        values.chat.sampling.temperature = 0;
        values.chat.maxTokens = 80;
        program.window.settingsFile().change(values);
        QVERIFY(QTest::qWaitForWindowActive(&program.window));
        if (!withModel)
            return;
        program.window.openModel(QString::fromStdString(builtinModelPath()));
        QTRY_VERIFY_WITH_TIMEOUT(program.engine.model(), patienceMs);
    }
    ConversationPage &page() { return program.window.chat().conversationPage(); }
    Conversation &chat() { return page().conversation(); }
    Composer &composer() { return *page().findChild<Composer *>(); }
    ChatListView &list() { return *program.window.findChild<ChatListView *>(); }
    QString title(int row) { return list().model()->index(row, 0).data(Qt::EditRole).toString(); }
    bool lists(const QString &wanted)
    {
        for (int row = 0; row < list().model()->rowCount(); ++row)
            if (title(row) == wanted)
                return true;
        return false;
    }
    void ask(const QString &question)
    {
        press(Qt::Key_L, ctrl);
        type(question);
        press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(chat().state(), State::Ready, patienceMs);
    }
    void runFromPalette(const QString &name)
    {
        press(Qt::Key_K, ctrl);
        type(name);
        press(Qt::Key_Return);
    }

    QTemporaryDir folder;
    ProgramDesk program{folder.path()};
};

} // namespace

class TestKeyboardWalk : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        widgets::applyStyle(*qApp, widgets::Appearance::Light);
    }

    void choosesAModel()
    {
        Walker walker(false);
        press(Qt::Key_M, ctrl);
        QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(walker.program.engine.model(), patienceMs);
    }

    void asksStopsEditsAndRegenerates()
    {
        Walker walker;
        press(Qt::Key_N, ctrl);
        QVERIFY(walker.composer().field().hasFocus());
        walker.ask(QStringLiteral("What is 17 + 25?"));
        QCOMPARE(walker.chat().path().size(), size_t{2});
        const qint64 first = walker.chat().path().back().id;

        press(Qt::Key_R, ctrl); // another answer
        QTRY_VERIFY_WITH_TIMEOUT(walker.chat().state() == State::Ready && walker.chat().path().back().id != first,
                                 patienceMs);
        const qint64 second = walker.chat().path().back().id;
        press(Qt::Key_L, ctrl | shift); // to the messages
        QVERIFY(walker.page().view().hasFocus());
        press(Qt::Key_Left, alt);
        QTRY_COMPARE_WITH_TIMEOUT(walker.chat().path().back().id, first, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(walker.chat().state(), State::Ready, patienceMs);
        press(Qt::Key_Right, alt);
        QTRY_COMPARE_WITH_TIMEOUT(walker.chat().path().back().id, second, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(walker.chat().state(), State::Ready, patienceMs);

        QGuiApplication::clipboard()->clear();
        press(Qt::Key_C, ctrl | shift);
        QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());

        for (int i = 0; i < 3 && walker.page().view().focusedRow() != 0; ++i)
            press(Qt::Key_Up, alt); // to the question
        QCOMPARE(walker.page().view().focusedRow(), 0);
        press(Qt::Key_E, ctrl);
        QTRY_COMPARE_WITH_TIMEOUT(walker.composer().purpose(), Composer::Purpose::EditQuestion, patienceMs);
        QVERIFY(walker.composer().field().hasFocus());
        press(Qt::Key_A, ctrl);
        type(QStringLiteral("What is 3 + 4?"));
        const qint64 before = walker.chat().path().front().id;
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(walker.chat().state() == State::Ready && walker.chat().path().front().id != before,
                                 patienceMs);

        walker.program.engine.setDelay(std::chrono::milliseconds(50));
        press(Qt::Key_L, ctrl);
        type(QStringLiteral("Write a short poem about rain."));
        press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(walker.chat().state(), State::Answering, patienceMs);
        press(Qt::Key_Escape);
        QTRY_COMPARE_WITH_TIMEOUT(walker.chat().state(), State::Ready, patienceMs);
        QCOMPARE(walker.chat().path().size(), size_t{4}); // what was said so far is kept
    }

    void changesTheSettingsOfAChat()
    {
        Walker walker;
        press(Qt::Key_P, ctrl | shift);
        auto *popover = walker.page().findChild<widgets::Popover *>();
        QTRY_VERIFY(popover->isVisible());
        QWidget *first = popover->focusWidget();
        QVERIFY(first);
        press(Qt::Key_Tab);
        QVERIFY(popover->isAncestorOf(target()) && target() != first); // Tab stays in it
        press(Qt::Key_Escape);
        QTRY_VERIFY(!popover->isVisible());
        QVERIFY(QApplication::focusWidget());
    }

    void searchesRenamesAndDeletesChats()
    {
        Walker walker;
        walker.ask(QStringLiteral("Sort these numbers: 53, 12, 88, 27."));
        press(Qt::Key_N, ctrl);
        walker.ask(QStringLiteral("What is a mixture of experts?"));
        press(Qt::Key_F, ctrl);
        type(QStringLiteral("sort numbers"));
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(field);
        const qint64 shown = walker.chat().session();
        QTRY_VERIFY_WITH_TIMEOUT(walker.list().model()->rowCount() == 1, patienceMs);
        press(Qt::Key_Down);
        QVERIFY(walker.list().hasFocus());
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(walker.chat().session() != shown && walker.chat().state() == State::Ready, patienceMs);
        press(Qt::Key_F, ctrl);
        press(Qt::Key_Escape);
        QVERIFY(field->text().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(walker.list().model()->rowCount() > 1, patienceMs);

        press(Qt::Key_Down);
        QVERIFY(walker.list().hasFocus());
        press(Qt::Key_Home);
        press(Qt::Key_Down); // from the heading to its first chat
        press(Qt::Key_F2);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(target()));
        press(Qt::Key_A, ctrl);
        type(QStringLiteral("Renamed by keys"));
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(walker.lists(QStringLiteral("Renamed by keys")), patienceMs);

        walker.runFromPalette(QStringLiteral("new folder"));
        QTRY_VERIFY_WITH_TIMEOUT(walker.lists(QStringLiteral("New folder")), patienceMs);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(target())); // it is named at once
        press(Qt::Key_Return);

        press(Qt::Key_F, ctrl);
        press(Qt::Key_Down);
        QVERIFY(walker.list().hasFocus());
        const auto current = [&] { return walker.list().currentIndex().data(Qt::EditRole).toString(); };
        press(Qt::Key_End);
        const QString last = current();
        QVERIFY(walker.lists(last));
        press(Qt::Key_Delete);
        QTRY_VERIFY_WITH_TIMEOUT(!walker.lists(last), patienceMs);
        press(Qt::Key_F, ctrl);
        press(Qt::Key_Down);
        press(Qt::Key_Z, ctrl);
        QTRY_VERIFY_WITH_TIMEOUT(walker.lists(last), patienceMs);
    }

    void loadsAndUnloadsModels()
    {
        Walker walker(false);
        MainWindow &window = walker.program.window;
        press(Qt::Key_4, ctrl);
        auto *table = window.findChild<ModelTable *>();
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() >= 3 && !walker.program.library.busy(), patienceMs);
        QVERIFY(table->hasFocus());
        press(Qt::Key_Home);
        press(Qt::Key_Down);
        const QString path = table->currentPath();
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(walker.program.engine.model(), patienceMs);
        QCOMPARE(walker.program.engine.modelPath(), path);
        QCOMPARE(window.page(), Page::Chat);
        walker.runFromPalette(QStringLiteral("unload model"));
        QTRY_VERIFY_WITH_TIMEOUT(!walker.program.engine.model(), patienceMs);
        QCOMPARE(window.page(), Page::Models);
        press(Qt::Key_F, ctrl);
        type(QStringLiteral("base"));
        QCOMPARE(table->model()->rowCount(), 1);
        press(Qt::Key_Down);
        QVERIFY(table->hasFocus());
    }

    void changesASetting()
    {
        Walker walker(false);
        press(Qt::Key_Comma, ctrl);
        press(Qt::Key_F, ctrl);
        type(QStringLiteral("threads"));
        for (int i = 0; i < 5 && !qobject_cast<QSpinBox *>(QApplication::focusWidget()); ++i)
            press(Qt::Key_Tab);
        QVERIFY(qobject_cast<QSpinBox *>(QApplication::focusWidget()));
        press(Qt::Key_A, ctrl);
        type(QStringLiteral("2"));
        press(Qt::Key_Return);
        QCOMPARE(walker.program.window.settings().threads, 2);
        press(Qt::Key_Tab); // its reset button
        press(Qt::Key_Space);
        QCOMPARE(walker.program.window.settings().threads, 0);
    }

    void opensAndLeavesWhatLiesOver()
    {
        Walker walker(false);
        QWidget *field = &walker.composer().field();
        QVERIFY(field->hasFocus());
        press(Qt::Key_K, ctrl);
        auto *palette = walker.program.window.findChild<CommandPalette *>();
        QVERIFY(palette->isVisible());
        press(Qt::Key_Down);
        press(Qt::Key_Escape);
        QVERIFY(!palette->isVisible());
        QTRY_VERIFY(field->hasFocus()); // the focus is where it was
        press(Qt::Key_F1, ctrl);
        auto *dialog = walker.program.window.findChild<QDialog *>(QStringLiteral("shortcuts"));
        QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
        type(QStringLiteral("palette"));
        press(Qt::Key_Escape); // clears the search
        QVERIFY(dialog->isVisible());
        press(Qt::Key_Escape);
        QTRY_VERIFY(!walker.program.window.findChild<QDialog *>(QStringLiteral("shortcuts")));
    }
};

MOIRE_TEST(TestKeyboardWalk)

} // namespace tst_keyboard_walk

#include "tst_keyboard_walk.moc"
