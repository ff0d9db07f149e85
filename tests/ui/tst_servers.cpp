// SPDX-License-Identifier: GPL-3.0-or-later
// Servers on the page of models: added, tested, used, listed among what connects, and removed.
#include "conversation/model_menu.h"
#include "library/server_dialog.h"
#include "library/servers_block.h"
#include "models_desk.h"
#include "program_desk.h"
#include "remote/stand_in_server.h"
#include "runtime/answer_source.h"
#include "settings/settings_page.h"

#include "qt_test.h"

#include <QMenu>

namespace tst_servers {

using namespace moire;
using namespace moire::ui;

namespace {

const QString secret = QStringLiteral("sk-very-secret-1234567890");

StandIn::Reply answered(const StandIn::Request &request)
{
    if (request.line.startsWith("GET"))
        return StandIn::whole("{\"data\": [{\"id\": \"model-x\"}]}");
    return StandIn::stream({"{\"choices\": [{\"delta\": {\"content\": \"Hi\"}, \"finish_reason\": \"stop\"}]}"});
}

} // namespace

class TestServers : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { widgets::applyStyle(*qApp, widgets::Appearance::Light); }

    void addTestUseRemove()
    {
        const StandIn standIn(answered);
        ModelsDesk shown;
        RemoteServers &servers = shown.desk.library.servers();
        servers.keys().useBus({});
        servers.keepIn(shown.desk.file);
        SettingsPage settings(shown.desk.services);
        const auto connections = [&] {
            QString all;
            for (const auto &[name, value] : settings.findChild<FactGrid *>(QStringLiteral("connections"))->facts())
                all += name + u' ' + value + u'\n';
            return all;
        };
        QVERIFY(!connections().contains(QStringLiteral("127.0.0.1")));
        experiments::ShelfItem experiment{.name = "Far"};
        experiment.servers = {(standIn.server().address.toString() + QStringLiteral(" · model-x")).toStdString()};
        settings.setExperiments({experiment, {.name = "Near"}});
        QVERIFY(connections().contains(QStringLiteral("Experiment “Far” Nowhere")));
        QVERIFY(!connections().contains(QStringLiteral("Near")));
        shown.page->setRequests({{}, {}, [&](std::shared_ptr<AnswerSource> source) {
                                     shown.desk.engine.connectTo(std::move(source));
                                     return QString();
                                 }});
        QTest::mouseClick(shown.find<QPushButton>("addServer"), Qt::LeftButton);
        auto *dialog = shown.page->findChild<ServerDialog *>();
        QVERIFY(dialog);
        const auto field = [&](const char *name) { return dialog->findChild<QLineEdit *>(QLatin1String(name)); };
        const auto button = [&](const char *name) { return dialog->findChild<QPushButton *>(QLatin1String(name)); };
        const auto *notice = dialog->findChild<widgets::NoticeBar *>(QStringLiteral("serverNotice"));
        QVERIFY(!button("serverSave")->isEnabled());
        field("serverAddress")->setText(QStringLiteral("http://me:word@host/v1"));
        QVERIFY(!button("serverSave")->isEnabled());
        QVERIFY(notice->sentence().contains(QStringLiteral("key")));
        field("serverAddress")->setText(QStringLiteral("http://gpu.example/v1"));
        QVERIFY(notice->sentence().contains(QStringLiteral("not encrypted")));
        field("serverName")->setText(QStringLiteral("Cluster"));
        field("serverAddress")->setText(standIn.server().address.toString());
        field("serverKey")->setText(secret);
        QVERIFY(standIn.requests().empty()); // nothing is contacted by typing
        QTest::mouseClick(button("serverTest"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(notice->kind(), widgets::NoticeBar::Kind::Good, patienceMs);
        QString offer;
        for (const auto &[name, value] : dialog->findChild<FactGrid *>(QStringLiteral("serverOffer"))->facts())
            offer += name + u' ' + value + u'\n';
        QVERIFY2(offer.contains(QStringLiteral("Streaming yes")), qPrintable(offer));
        QVERIFY2(offer.contains(QStringLiteral("Routed experts not available from this engine")), qPrintable(offer));
        QTest::mouseClick(button("serverSave"), Qt::LeftButton);
        QTRY_COMPARE(servers.list().size(), 1u);
        QCOMPARE(servers.list().front().model, QStringLiteral("model-x"));
        auto &told = shown.notice("listNotice");
        QTRY_VERIFY2(told.sentence().contains(QStringLiteral("memory")), qPrintable(told.sentence()));
        QVERIFY(!told.sentence().contains(secret));
        QVERIFY(connections().contains(standIn.server().address.toString()));
        QVERIFY(connections().contains(QStringLiteral("while you run it")));
        QVERIFY(!connections().contains(QStringLiteral("Far” Nowhere")));

        const auto *block = shown.page->findChild<ServersBlock *>();
        const auto rowButton = [&](const QString &name) -> QPushButton * {
            for (QPushButton *one : block->findChildren<QPushButton *>())
                if (!one->isHidden() && one->accessibleName() == name && one->isVisibleTo(shown.page))
                    return one;
            return nullptr;
        };
        QSignalSpy connected(&shown.desk.engine, &EngineWorker::connected);
        QTest::mouseClick(rowButton(QStringLiteral("Use Cluster")), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(connected.size(), 1, patienceMs);
        QCOMPARE(shown.desk.engine.source()->name(), QStringLiteral("Cluster"));
        QTRY_VERIFY(rowButton(QStringLiteral("Use Cluster")) && !rowButton(QStringLiteral("Use Cluster"))->isEnabled());
        QMenu menu;
        QString chosen;
        addModels(menu, shown.desk.services, [&](const QString &path) { chosen = path; });
        const QString place = servers.list().front().place();
        QAction *entry = menu.actions().back();
        QCOMPARE(entry->text(), QStringLiteral("Cluster"));
        QVERIFY(entry->isChecked());
        entry->trigger();
        QCOMPARE(chosen, place);
        rememberModel(shown.desk.services, place);
        QVERIFY(recentModels(shown.desk.services).contains(place));
        QTest::mouseClick(rowButton(QStringLiteral("Remove Cluster")), Qt::LeftButton);
        QVERIFY(!recentModels(shown.desk.services).contains(place));
        QVERIFY(servers.list().empty());
        QVERIFY(connections().contains(QStringLiteral("Experiment “Far” Nowhere"))); // again
        settings.setExperiments({});
        QVERIFY(!connections().contains(QStringLiteral("127.0.0.1")));
        shown.desk.file.sync();
        QFile file(shown.desk.file.fileName());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(secret.toLatin1()));
    }

    /// As the menu, the palette and the start of the program open it. The settings remember it, and nothing is
    /// contacted.
    void opensByPlace()
    {
        const StandIn standIn(answered);
        const QTemporaryDir folder;
        ProgramDesk program(folder.path());
        RemoteServers &servers = program.library.servers();
        servers.keys().useBus({});
        servers.put(standIn.server());
        const QString place = servers.list().front().place();
        QSignalSpy connected(&program.engine, &EngineWorker::connected);
        program.window.openModel(place);
        QTRY_COMPARE_WITH_TIMEOUT(connected.size(), 1, patienceMs);
        QCOMPARE(program.engine.modelPath(), place);
        QTRY_COMPARE(program.window.settings().lastModel, place);
        QVERIFY(standIn.requests().empty());
    }
};

MOIRE_TEST(TestServers)

} // namespace tst_servers

#include "tst_servers.moc"
