// SPDX-License-Identifier: GPL-3.0-or-later
// The switch of the server for other programs: off at first, on the loopback address, seen and stopped in the status
// line.
#include "controls/notice_bar.h"
#include "conversation/serving.h"
#include "conversation/serving_dialog.h"
#include "desk.h"
#include "style/style.h"

#include "qt_test.h"

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

    /// The server of a model that is closed pauses; one whose port is taken says so.
    void pausesAndFails()
    {
        Desk desk;
        LocalServer first(desk.engine);
        LocalServer second(desk.engine);
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
