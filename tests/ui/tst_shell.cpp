// SPDX-License-Identifier: GPL-3.0-or-later
// The window without its pages' own business: rail, layout, notices.
#include "conversation/attachment_bar.h"
#include "conversation/chat_list_panel.h"
#include "conversation/chat_list_view.h"
#include "conversation/chat_page.h"
#include "conversation/conversation_page.h"
#include "conversation/message_field.h"
#include "library/builtin_model.h"
#include "library/model_inspector.h"
#include "library/model_table.h"
#include "library/models_page.h"
#include "program_desk.h"
#include "qt_test.h"
#include "shell/picture.h"
#include "shell/window_state.h"
#include "style/style.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>
#include <QUrl>

namespace tst_shell {

using namespace moire;
using namespace moire::ui;
using Page = MainWindow::Page;

class TestShell : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { widgets::applyStyle(*qApp, widgets::Appearance::Light); }

    void changesPagesByKeyAndRail()
    {
        const QTemporaryDir folder;
        ProgramDesk program(folder.path());
        QVERIFY(QTest::qWaitForWindowActive(&program.window));
        QCOMPARE(program.window.page(), Page::Chat);
        QTest::keyClick(&program.window, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(program.window.page(), Page::Experiments);
        QTest::keyClick(&program.window, Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(program.window.page(), Page::Atlas);
        QTest::keyClick(&program.window, Qt::Key_4, Qt::ControlModifier);
        QCOMPARE(program.window.page(), Page::Models);
        QTest::keyClick(&program.window, Qt::Key_Comma, Qt::ControlModifier);
        QCOMPARE(program.window.page(), Page::Settings);
        const auto buttons = program.window.findChild<QWidget *>(QStringLiteral("rail"))->findChildren<QToolButton *>();
        QCOMPARE(buttons.size(), 5);
        QTest::mouseClick(buttons.at(0), Qt::LeftButton);
        QCOMPARE(program.window.page(), Page::Chat);
    }

    void keepsPageLayoutAndChat()
    {
        const QTemporaryDir folder;
        qint64 chat = 0;
        {
            ProgramDesk program(folder.path());
            program.inStore([&](Store &store) { chat = store.addSession(QStringLiteral("Kept")); });
            program.window.chat().conversationPage().openChat(chat);
            program.command("showChatList")->trigger();
            program.command("showRail")->trigger();
            program.window.showPage(Page::Models);
            // Saved before it is closed, because it may be killed.
            const QSettings &state = program.window.settingsFile().state();
            QTRY_COMPARE(state.value(QStringLiteral("window/page")).toInt(), static_cast<int>(Page::Models));
            QTRY_COMPARE(state.value(QStringLiteral("chat/session")).toLongLong(), chat);
            QVERIFY(!state.value(QStringLiteral("chat/list")).toBool());
        }
        ProgramDesk program(folder.path());
        QCOMPARE(program.window.page(), Page::Models);
        QCOMPARE(program.window.chat().conversationPage().conversation().session(), chat);
        QVERIFY(!program.command("showChatList")->isChecked());
        QVERIFY(!program.window.findChild<QWidget *>(QStringLiteral("rail"))->isVisible());
        program.command("fullScreen")->trigger();
        program.window.resetLayout();
        QVERIFY(program.command("showChatList")->isChecked());
        QVERIFY(program.window.findChild<QWidget *>(QStringLiteral("rail"))->isVisible());
        QVERIFY(!program.command("fullScreen")->isChecked());
    }

    void firstPlaceIsInsideTheScreen()
    {
        const QRect screen(100, 50, 1024, 700);
        const QRect small = WindowState::firstPlace({800, 600}, screen);
        QCOMPARE(small.size(), QSize(800, 600));
        QCOMPARE(small.center(), screen.center());
        const QRect large = WindowState::firstPlace({4000, 3000}, screen);
        QVERIFY(screen.contains(large) && large.width() < screen.width());
    }

    void isMirrored()
    {
        const QTemporaryDir folder;
        QApplication::setLayoutDirection(Qt::RightToLeft);
        ProgramDesk program(folder.path());
        QCoreApplication::processEvents();
        const auto middle = [&](const QWidget *part) {
            return part->mapTo(&program.window, part->rect().center()).x();
        };
        const QWidget *rail = program.window.findChild<QWidget *>(QStringLiteral("rail"));
        const QWidget *instruments = program.window.findChild<QWidget *>(QStringLiteral("instruments"));
        QVERIFY(middle(rail) > program.window.width() * 9 / 10);
        QVERIFY(middle(instruments) < middle(&program.window.chat().conversationPage()));
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void opensAModelDroppedAnywhere()
    {
        const QTemporaryDir folder;
        ProgramDesk program(folder.path());
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(QString::fromStdString(builtinModelPath("zero")))});
        QDragEnterEvent enter({30, 30}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&program.window, &enter);
        QVERIFY(enter.isAccepted());
        QSignalSpy loaded(&program.engine, &EngineWorker::loaded);
        QDropEvent drop({30, 30}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&program.window, &drop);
        QVERIFY(loaded.wait(60000));
        mime.setUrls({QUrl::fromLocalFile(folder.filePath(QStringLiteral("settings.ini")))});
        QDragEnterEvent other({30, 30}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&program.window, &other);
        QVERIFY(!other.isAccepted());
    }

    /// The message field takes texts; a model that is dropped or pasted there is opened all the same.
    void opensAModelDroppedOnTheMessageField()
    {
        const QTemporaryDir folder;
        ProgramDesk program(folder.path());
        const QString zero = QString::fromStdString(builtinModelPath("zero"));
        const QString base = QString::fromStdString(builtinModelPath("base"));
        const QString notes = folder.filePath(QStringLiteral("notes.txt"));
        QVERIFY(QFile(notes).open(QIODevice::WriteOnly));
        auto *field = program.window.findChild<MessageField *>();
        QSignalSpy loaded(&program.engine, &EngineWorker::loaded);
        QMimeData model;
        model.setUrls({QUrl::fromLocalFile(zero)});
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &model, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(field->viewport(),
                                &enter); // as the platform does: the first that accepts gets the drop
        QVERIFY(enter.isAccepted());
        QDropEvent drop({5, 5}, Qt::CopyAction, &model, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(field->viewport(), &drop);
        QVERIFY(loaded.wait(60000));
        QCOMPARE(program.engine.modelPath(), zero);
        QVERIFY(field->document()->isEmpty());
        auto *mixed = new QMimeData;
        mixed->setUrls({QUrl::fromLocalFile(base), QUrl::fromLocalFile(notes)});
        QGuiApplication::clipboard()->setMimeData(mixed);
        field->paste();
        QVERIFY(loaded.wait(60000));
        QCOMPARE(program.engine.modelPath(), base);
        auto *bar = program.window.findChild<AttachmentBar *>();
        QTRY_COMPARE(bar->attachments().size(), size_t(1));
        QCOMPARE(bar->attachments()[0].name, QStringLiteral("notes.txt"));
    }

    void showsWhereALoadIsRefused()
    {
        const QTemporaryDir folder;
        ProgramDesk program(folder.path());
        const QString zero = QString::fromStdString(builtinModelPath("zero"));
        QSignalSpy loaded(&program.engine, &EngineWorker::loaded);
        program.window.openModel(zero);
        QVERIFY(loaded.wait(60000));
        program.engine.setDelay(std::chrono::milliseconds(50));
        Conversation &conversation = program.window.chat().conversationPage().conversation();
        QVERIFY(conversation.ask(QStringLiteral("Count to a hundred."), {}, {}));
        program.window.models().addPaths({QString::fromStdString(builtinModelPath("base"))}, true); // while it answers
        QTRY_COMPARE_WITH_TIMEOUT(program.window.page(), Page::Models, 60000);
        QCOMPARE(loaded.count(), 1);
        QCOMPARE(program.engine.modelPath(), zero);
        conversation.stop();
        QTRY_COMPARE_WITH_TIMEOUT(conversation.state(), Conversation::State::Ready, 60000);
    }

    void theTitleFollowsARename()
    {
        const QTemporaryDir folder;
        ProgramDesk program(folder.path());
        QVERIFY(QTest::qWaitForWindowActive(&program.window));
        qint64 chat = 0;
        program.inStore([&](Store &store) { chat = store.addSession(QStringLiteral("Sheep")); });
        program.window.chat().conversationPage().openChat(chat);
        program.window.chat().chats().refresh();
        auto *list = program.window.findChild<ChatListView *>();
        const auto *title = program.window.findChild<QLabel *>(QStringLiteral("chatTitle"));
        QTRY_COMPARE(list->selectedChats(), std::vector{chat});
        QTRY_COMPARE(title->text(), QStringLiteral("Sheep"));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_F2);
        auto *editor = list->findChild<QLineEdit *>();
        QVERIFY(editor);
        QTest::keyClicks(editor, QStringLiteral("Goats"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(title->text(), QStringLiteral("Goats"));
    }

    void saysThatSettingsAreDamaged()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("settings.ini")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no settings\n");
        file.close();
        ProgramDesk program(folder.path());
        QVERIFY(program.window.notice().contains(QStringLiteral("settings.ini.damaged")));
    }

    void aboutIsPlainText()
    {
        const QTemporaryDir folder;
        ProgramDesk program(folder.path());
        program.command("about")->trigger();
        const auto *box = program.window.findChild<QMessageBox *>();
        QVERIFY(box && box->textFormat() == Qt::PlainText);
    }

    void picturesKeepTheirColours()
    {
        QImage picture(64, 64, QImage::Format_RGB32);
        for (int y = 0; y < 64; ++y)
            for (int x = 0; x < 64; ++x)
                picture.setPixel(x, y, qRgb(4 * x, 4 * y, 2 * (x + y))); // more than 256
        QPainter(&picture).fillRect(0, 0, 32, 64, QColor(18, 52, 86));
        picture.setPixel(40, 40, qRgb(255, 0, 0));
        const QImage few = withFewColours(picture);
        QCOMPARE(few.format(), QImage::Format_Indexed8);
        QCOMPARE(few.pixel(5, 5), qRgb(18, 52, 86)); // what covers an area stays exact
        int worst = 0;
        for (int y = 0; y < 64; ++y)
            for (int x = 0; x < 64; ++x) {
                const QRgb a = picture.pixel(x, y);
                const QRgb b = few.pixel(x, y);
                worst = std::max({worst, std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)),
                                  std::abs(qBlue(a) - qBlue(b))});
            }
        QVERIFY2(worst <= 48, qPrintable(QString::number(worst)));
    }

    void fitsASmallScreen()
    {
        const QTemporaryDir folder;
        ProgramDesk program(folder.path());
        QSignalSpy loaded(&program.engine, &EngineWorker::loaded);
        program.window.openModel(QString::fromStdString(builtinModelPath()));
        QVERIFY(loaded.wait(60000));
        QTRY_VERIFY(program.library.count() >= 3 && !program.library.busy());
        program.window.models().select(QString::fromStdString(builtinModelPath()));
        for (const Page page : {Page::Chat, Page::Experiments, Page::Atlas, Page::Models, Page::Settings}) {
            program.window.showPage(page);
            program.window.resize(1440, 900);
            QCoreApplication::processEvents(); // laid out for this width, it must still be able to shrink
            program.window.resize(1024, 700);
            QCoreApplication::processEvents();
            QString wide;
            for (const QWidget *part : program.window.findChildren<QWidget *>())
                if (part->isVisible() && part->minimumSizeHint().width() > 200)
                    wide += QStringLiteral("%1 %2: %3\n")
                                .arg(QLatin1String(part->metaObject()->className()), part->objectName())
                                .arg(std::max(part->minimumSizeHint().width(), part->minimumWidth()));
            QVERIFY2(program.window.width() <= 1024 && program.window.height() <= 700, qPrintable(wide));
            for (const auto *area : program.window.findChildren<QScrollArea *>(QStringLiteral("pageArea")))
                QVERIFY2(!area->isVisible() ||
                             (area->horizontalScrollBar()->maximum() == 0 && area->verticalScrollBar()->maximum() == 0),
                         qPrintable(wide));
        }
    }

    /// A screen of 1024 x 700 at 200 %: pages scroll, and nothing covers anything else.
    void fitsHalfASmallScreen()
    {
        const QTemporaryDir folder;
        ProgramDesk program(folder.path());
        QTRY_VERIFY(program.library.count() >= 3 && !program.library.busy());
        program.window.models().select(QString::fromStdString(builtinModelPath()));
        for (const Page page : {Page::Chat, Page::Experiments, Page::Atlas, Page::Models, Page::Settings}) {
            program.window.showPage(page);
            program.window.resize(500, 330);
            QCoreApplication::processEvents();
            QCOMPARE(program.window.size(), QSize(500, 330));
        }
        program.window.showPage(Page::Models);
        QCoreApplication::processEvents();
        const auto *table = program.window.findChild<ModelTable *>();
        const auto *inspector = program.window.findChild<ModelInspector *>();
        QVERIFY(table->isVisible() && inspector->isVisible());
        const auto place = [&](const QWidget *part) {
            return QRect(part->mapTo(&program.window.models(), QPoint()), part->size());
        };
        QVERIFY(!place(table).intersects(place(inspector)));
        QVERIFY(place(inspector).right() < program.window.models().width());
    }

    void saysThatTheDatabaseIsBroken()
    {
        const QTemporaryDir folder;
        QFile database(folder.filePath(QStringLiteral("sessions.db")));
        QVERIFY(database.open(QIODevice::WriteOnly));
        database.write(QByteArray(4096, 'x'));
        database.close();
        ProgramDesk program(folder.path());
        QTRY_VERIFY(!program.window.notice().isEmpty());
    }
};

MOIRE_TEST(TestShell)

} // namespace tst_shell

#include "tst_shell.moc"
