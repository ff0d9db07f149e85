// SPDX-License-Identifier: GPL-3.0-or-later
// What is read of a message: copies, details, links, tokens.
#include "chat_desk.h"
#include "conversation/message_details.h"
#include "qt_test.h"

#include "style/style.h"

#include <QLabel>
#include <QMenu>
#include <QMessageBox>

#include <algorithm>

namespace tst_message_reading {

using namespace moire;
using namespace moire::ui;

class TestMessageReading : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { widgets::applyStyle(*qApp, widgets::Appearance::Light); }

    void copy()
    {
        ChatDesk desk;
        const qint64 session = desk.store.call([](Store &s) {
            const qint64 id = s.addSession(QStringLiteral("c"));
            const qint64 asked = s.addMessage(id, {}, Role::User, QStringLiteral("a *b*\n  c_d_"));
            GenerationInfo info = s.beginGeneration(id, asked, sample::info());
            AnswerBatch batch;
            batch.pieces = {{Phase::Thinking, "let me see"}, {Phase::Answer, "**Nine** are `left`."}};
            s.append(info, batch);
            info.state = QStringLiteral("stop");
            s.finish(info);
            return id;
        });
        desk.page->openChat(session);
        QTRY_VERIFY(desk.idle() && desk.text(1).contains(QLatin1String("Nine")) && !desk.text(0).isEmpty());
        QTRY_VERIFY(desk.view().plainText(1).contains(QLatin1String("Nine"))); // laid out
        QClipboard *clipboard = QGuiApplication::clipboard();
        desk.view().setFocusedRow(1);
        QTest::keyClick(&desk.view(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(clipboard->text().trimmed(), QStringLiteral("Nine are left."));
        desk.action("copyMarkdown")->trigger();
        QCOMPARE(clipboard->text(), QStringLiteral("**Nine** are `left`."));
        desk.action("copyWithReasoning")->trigger();
        QVERIFY(clipboard->text().contains(QLatin1String("let me see")));
        QVERIFY(clipboard->text().endsWith(QStringLiteral("**Nine** are `left`.")));
        // From the field, in which nothing is selected, the key copies what is selected here.
        desk.select(1);
        desk.press(desk.field(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(clipboard->text().contains(QLatin1String("Nine are left.")));
        desk.type(QStringLiteral("typed"));
        desk.field().selectAll();
        desk.press(desk.field(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboard->text(), QStringLiteral("typed"));
        emit desk.view().actionTriggered(0, QStringLiteral("copy"));
        QCOMPARE(clipboard->text(), QStringLiteral("a *b*\n  c_d_")); // as written
        desk.view().setFocusedRow(0);
        QVERIFY(!desk.action("copyWithReasoning")->isEnabled());
    }

    void contextMenuByKeyboard()
    {
        ChatDesk desk(6);
        QVERIFY(desk.openModel());
        QVERIFY(desk.ask());
        QTest::keyClick(&desk.field(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(desk.view().hasFocus());
        QTest::keyClick(&desk.view(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(desk.view().focusedRow(), 0);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), desk.view().mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(desk.view().viewport(), &event);
        auto *menu = desk.view().findChild<QMenu *>(QStringLiteral("messageMenu"));
        QVERIFY(menu);
        QVERIFY(menu->actions().contains(desk.action("deleteMessage")));
        QVERIFY(!desk.action("continueAnswer")->isEnabled()); // it is a question
        menu->close();
        QTest::keyClick(&desk.view(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(desk.field().hasFocus());
    }

    void details()
    {
        ChatDesk desk(6);
        QVERIFY(desk.openModel());
        QVERIFY(desk.ask());
        desk.view().setFocusedRow(1);
        QTest::keyClick(&desk.view(), Qt::Key_I, Qt::ControlModifier);
        QTRY_VERIFY(desk.page->findChild<MessageDetailsDialog *>());
        auto *dialog = desk.page->findChild<MessageDetailsDialog *>();
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("copyDetails")), Qt::LeftButton);
        const QString text = QGuiApplication::clipboard()->text();
        for (const char *part : {"Moire Tiny", "temperature: 0", "Seed: ", "CPU", "Tokens: 6", "tok/s"})
            QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
        dialog->close();
        // In a window that reads from right to left, what is said stands beside its name.
        QApplication::setLayoutDirection(Qt::RightToLeft);
        GenerationInfo info = sample::info();
        info.id = 1;
        MessageDetailsDialog mirrored(desk.saved()[1], info, 6);
        mirrored.show();
        const auto labels = mirrored.findChildren<QLabel *>();
        const auto path = std::ranges::find(labels, QStringLiteral("File"), &QWidget::accessibleName);
        QVERIFY(path != labels.end());
        QVERIFY((*path)->alignment() & Qt::AlignAbsolute && (*path)->alignment() & Qt::AlignRight);
        const auto key = std::ranges::find(labels, QStringLiteral("File"), &QLabel::text);
        QVERIFY(key != labels.end() && (*key)->x() > (*path)->x());
        QVERIFY(keepPicture(mirrored, QStringLiteral("details-mirrored")));
        QApplication::setLayoutDirection(Qt::LeftToRight);
        // The time of a server, and that of the way to it, as far as the server tells its own.
        QVERIFY(!mirrored.text().contains(QStringLiteral("network")));
        info.modelPath = QStringLiteral("https://gpu.example/v1 \u00b7 m");
        info.serverTimes = {.firstServer = 30.0, .firstNetwork = 14.0, .server = {}, .network = {}};
        const QString served = MessageDetailsDialog(desk.saved()[1], info, 6).text();
        QVERIFY2(served.contains(QStringLiteral("Until the first token: server 30 ms, network 14 ms")),
                 qPrintable(served));
        QVERIFY2(served.contains(QStringLiteral("Until the last token: not available from this engine")),
                 qPrintable(served));
    }

    void links()
    {
        ChatDesk desk;
        emit desk.view().linkActivated(QStringLiteral("https://example.org/a?b=c"));
        auto *box = desk.page->findChild<QMessageBox *>(QStringLiteral("openLink"));
        QVERIFY(box);
        QCOMPARE(box->informativeText(), QStringLiteral("https://example.org/a?b=c"));
        QCOMPARE(box->buttons().size(), 3);
        box->close();
        QTRY_VERIFY(!desk.page->findChild<QMessageBox *>(QStringLiteral("openLink")));
        emit desk.view().linkActivated(QStringLiteral("file:///etc/passwd"));
        box = desk.page->findChild<QMessageBox *>(QStringLiteral("openLink"));
        QVERIFY(box);
        QCOMPARE(box->buttons().size(), 2); // cannot be opened, only copied
        box->close();
    }

    void tokens()
    {
        ChatDesk desk(6);
        QVERIFY(desk.openModel());
        QVERIFY(desk.ask());
        const qint64 message = desk.chat().path()[1].id;
        QTRY_VERIFY(!desk.data(1, MessageModel::TextEndsRole).value<QList<qint32>>().isEmpty() ||
                    !desk.data(1, MessageModel::ReasoningEndsRole).value<QList<qint32>>().isEmpty());
        QSignalSpy selected(desk.page, &ConversationPage::tokenSelected);
        for (const int token : {0, 3}) {
            desk.page->selectToken(message, token);
            QVERIFY(desk.view().selectedToken().isValid());
            QCOMPARE(selected.back().at(0).toLongLong(), message);
            QCOMPARE(selected.back().at(1).toInt(), token); // there and back
        }
        desk.page->selectToken(message, -1);
        QVERIFY(!desk.view().selectedToken().isValid());
    }
};

MOIRE_TEST(TestMessageReading)

} // namespace tst_message_reading

#include "tst_message_reading.moc"
