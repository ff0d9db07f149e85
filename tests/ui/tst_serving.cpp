// SPDX-License-Identifier: GPL-3.0-or-later
// The switch of the server for other programs: off at first, on the loopback address, seen and stopped in the status
// line.
#include "controls/notice_bar.h"
#include "conversation/serving.h"
#include "conversation/serving_dialog.h"
#include "desk.h"
#include "style/style.h"

#include "qt_test.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTcpSocket>
#include <QUrl>
#include <QVBoxLayout>

namespace tst_serving {

using namespace moire;
using namespace moire::ui;

namespace {

const QString clientKey = QStringLiteral("0123456789abcdef");

/// The status line of the answer; empty: nobody answers.
QByteArray asked(const QString &address, const QByteArray &headers)
{
    const QUrl url(address);
    QTcpSocket socket;
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    if (!socket.waitForConnected(5000))
        return {};
    socket.write("GET /v1/models HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n");
    if (!socket.waitForReadyRead(patienceMs))
        return {};
    return socket.readLine().trimmed();
}

/// The status line of a short answer to a question.
QByteArray posted(const QString &address)
{
    const QUrl url(address);
    QTcpSocket socket;
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    const QByteArray body(R"({"messages": [{"role": "user", "content": "Hello you there!"}], "max_tokens": 4})");
    if (!socket.waitForConnected(5000))
        return {};
    socket.write("POST /v1/chat/completions HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                 "Content-Type: application/json\r\nContent-Length: " +
                 QByteArray::number(body.size()) + "\r\n\r\n" + body);
    return socket.waitForReadyRead(patienceMs) ? socket.readLine().trimmed() : QByteArray();
}

} // namespace

class TestServing : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { widgets::applyStyle(*qApp, widgets::Appearance::Light); }

    void addressesNeedKeys()
    {
        const auto why = [](const char *host, const QString &key) {
            return LocalServer::whyNot({.host = QLatin1String(host), .key = key});
        };
        QVERIFY(why("127.0.0.1", {}).isEmpty());
        QVERIFY(why("::1", {}).isEmpty());
        QVERIFY(why("0.0.0.0", {}).contains(QStringLiteral("needs a key")));
        QVERIFY(why("0.0.0.0", clientKey).isEmpty());
        QVERIFY(!why("127.0.0.1", QStringLiteral("short")).isEmpty());
        QVERIFY(!why("127.0.0.1", QStringLiteral("0123456789abcde\u00e9")).isEmpty());
        QVERIFY(!why("", clientKey).isEmpty());
    }

    void onAndOff()
    {
        Desk desk;
        auto *serving = new Serving(desk.services);
        auto *layout = new QVBoxLayout(&desk.window);
        layout->addWidget(serving);
        desk.window.show();
        const LocalServer &server = serving->server();
        const auto *label = serving->findChild<QLabel *>(QStringLiteral("servingState"));
        QVERIFY(!serving->isVisible()); // off at first
        desk.actions.find(QStringLiteral("serve"))->trigger();
        auto *dialog = desk.window.findChild<ServingDialog *>();
        QVERIFY(dialog);
        const auto field = [&](const char *name) { return dialog->findChild<QLineEdit *>(QLatin1String(name)); };
        auto *toggle = dialog->findChild<QPushButton *>(QStringLiteral("servingSwitch"));
        const auto *notice = dialog->findChild<widgets::NoticeBar *>(QStringLiteral("servingNotice"));
        QCOMPARE(field("servingHost")->text(), QStringLiteral("127.0.0.1"));
        field("servingHost")->setText(QStringLiteral("0.0.0.0"));
        QVERIFY(!toggle->isEnabled());
        QVERIFY(notice->sentence().contains(QStringLiteral("key")));
        field("servingHost")->setText(QStringLiteral("127.0.0.1"));
        field("servingKey")->setText(clientKey);
        dialog->findChild<QSpinBox *>(QStringLiteral("servingPort"))->setValue(0);
        QTest::mouseClick(toggle, Qt::LeftButton);
        QVERIFY(serving->isVisible());
        QVERIFY(server.state().address.isEmpty()); // no model is open
        QVERIFY(desk.openModel());
        QTRY_VERIFY_WITH_TIMEOUT(!server.state().address.isEmpty() || !server.state().problem.isEmpty(), patienceMs);
        QVERIFY2(server.state().problem.isEmpty(), qPrintable(server.state().problem));
        const QString address = server.state().address;
        QVERIFY(address.startsWith(QStringLiteral("http://127.0.0.1:")));
        QVERIFY(label->text().contains(address));
        QVERIFY(!label->text().contains(clientKey));
        QVERIFY(notice->sentence().contains(address));
        QCOMPARE(asked(address, "Authorization: Bearer " + clientKey.toLatin1() + "\r\n"),
                 QByteArray("HTTP/1.1 200 OK"));
        QVERIFY(asked(address, {}).contains("401"));
        QTest::mouseClick(serving->findChild<QPushButton *>(QStringLiteral("servingStop")), Qt::LeftButton);
        QVERIFY(!serving->isVisible());
        QVERIFY(!server.state().on);
        QTRY_VERIFY_WITH_TIMEOUT(asked(address, {}).isEmpty(), patienceMs);
        desk.file.sync();
        QFile file(desk.file.fileName());
        QVERIFY(!file.open(QIODevice::ReadOnly) || !file.readAll().contains(clientKey.toLatin1()));
    }

    /// Only if the person said so, in a folder of the chat list.
    void keepsChatsIfWanted()
    {
        Desk desk;
        auto *serving = new Serving(desk.services);
        auto *layout = new QVBoxLayout(&desk.window);
        layout->addWidget(serving);
        desk.window.show();
        LocalServer &server = serving->server();
        QVERIFY(desk.openModel());
        desk.actions.find(QStringLiteral("serve"))->trigger();
        auto *dialog = desk.window.findChild<ServingDialog *>();
        auto *keep = dialog->findChild<QCheckBox *>(QStringLiteral("servingKeep"));
        auto *toggle = dialog->findChild<QPushButton *>(QStringLiteral("servingSwitch"));
        QVERIFY(!keep->isChecked()); // off at first
        dialog->findChild<QSpinBox *>(QStringLiteral("servingPort"))->setValue(0);
        std::vector<SessionInfo> chats;
        for (const bool kept : {false, true}) {
            keep->setChecked(kept);
            QTest::mouseClick(toggle, Qt::LeftButton);
            QTRY_VERIFY_WITH_TIMEOUT(!server.state().address.isEmpty(), patienceMs);
            QVERIFY(!keep->isEnabled());
            QSignalSpy changed(serving, &Serving::chatsChanged);
            QVERIFY(posted(server.state().address).startsWith("HTTP/1.1 200"));
            if (kept) // begun, and ended
                QTRY_VERIFY_WITH_TIMEOUT(changed.size() >= 2, patienceMs);
            desk.inStore([&](Store &store) { chats = store.sessions(); });
            QCOMPARE(chats.size(), kept ? 1U : 0U);
            QTest::mouseClick(toggle, Qt::LeftButton);
            QTRY_VERIFY_WITH_TIMEOUT(keep->isEnabled(), patienceMs);
        }
        QCOMPARE(chats.front().title, QStringLiteral("Hello you there!"));
        std::vector<FolderInfo> folders;
        desk.inStore([&](Store &store) { folders = store.folders(); });
        QCOMPARE(folders.size(), 1U);
        QCOMPARE(chats.front().folder, folders.front().id);
    }

    /// The server of a model that is closed pauses; one whose port is taken says so.
    void pausesAndFails()
    {
        Desk desk;
        LocalServer first(desk.engine, desk.store);
        LocalServer second(desk.engine, desk.store);
        QVERIFY(desk.openModel("zero"));
        first.start({.port = 0});
        QTRY_VERIFY_WITH_TIMEOUT(!first.state().address.isEmpty(), patienceMs);
        second.start({.port = static_cast<quint16>(QUrl(first.state().address).port())});
        QTRY_VERIFY_WITH_TIMEOUT(!second.state().problem.isEmpty(), patienceMs);
        QVERIFY(second.state().address.isEmpty());
        second.stop();
        desk.engine.unload();
        QTRY_VERIFY_WITH_TIMEOUT(first.state().address.isEmpty(), patienceMs);
        QVERIFY(first.state().on && first.state().problem.isEmpty());
        QVERIFY(desk.openModel("zero"));
        QTRY_VERIFY_WITH_TIMEOUT(!first.state().address.isEmpty(), patienceMs);
    }
};

MOIRE_TEST(TestServing)

} // namespace tst_serving

#include "tst_serving.moc"
