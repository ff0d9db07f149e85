// SPDX-License-Identifier: GPL-3.0-or-later
// The page of models: loading, unloading, and models that vanish.
#include "models_desk.h"
#include "qt_test.h"
#include "runtime/answer_request.h"

#include <QComboBox>
#include <QProgressBar>

namespace tst_models_loading {

using namespace moire;
using namespace moire::ui;

class TestModelsLoading : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        widgets::applyStyle(*qApp, widgets::Appearance::Light);
    }

    void plansThePlacement()
    {
        ModelsDesk shown;
        const QString path = QString::fromStdString(builtinModelPath());
        QTRY_VERIFY_WITH_TIMEOUT(shown.rowOf(path) >= 0, patienceMs);
        shown.click(shown.rowOf(path));
        auto *context = shown.find<QComboBox>("placementContext");
        auto *cache = shown.find<QComboBox>("placementCache");
        auto *threads = shown.find<QComboBox>("placementThreads");
        auto *memory = shown.find<QLabel>("placementMemory");
        const QString before = memory->text();
        QVERIFY(before.startsWith(QStringLiteral("Needs ")));
        context->setFocus();
        QTest::keyClick(context, Qt::Key_End); // the trained context
        const size_t trained = shown.desk.library.find(path)->file->footprint->config.trainedContext;
        QCOMPARE(context->currentData().toULongLong(), qulonglong{trained});
        cache->setFocus();
        QTest::keyClick(cache, Qt::Key_Down);
        QCOMPARE(cache->currentText(), QStringLiteral("Cache F32"));
        QVERIFY(memory->text() != before); // twice the cache
        threads->setFocus();
        QTest::keyClick(threads, Qt::Key_Down);
        // The choice belongs to this model, and loading uses it.
        shown.click((shown.rowOf(path) + 1) % 3);
        QCOMPARE(cache->currentText(), QStringLiteral("Cache F16"));
        shown.click(shown.rowOf(path));
        QCOMPARE(cache->currentText(), QStringLiteral("Cache F32"));
        QSignalSpy loaded(&shown.desk.engine, &EngineWorker::loaded);
        QTest::mouseClick(&shown.loadButton(), Qt::LeftButton);
        QVERIFY(loaded.wait(patienceMs));
        QCOMPARE(shown.desk.engine.contextOptions().cacheType, TensorType::F32);
        QCOMPARE(shown.desk.engine.contextCapacity(), trained);
        QCOMPARE(shown.desk.engine.model()->threads(), 1u);
    }

    void loadsAndUnloads()
    {
        ModelsDesk shown;
        const QString path = QString::fromStdString(builtinModelPath("base"));
        QTRY_VERIFY_WITH_TIMEOUT(shown.rowOf(path) >= 0, patienceMs);
        shown.click(shown.rowOf(path));
        QAction *load = shown.desk.actions.find(QStringLiteral("loadModel"));
        QAction *unload = shown.desk.actions.find(QStringLiteral("unloadModel"));
        QVERIFY(load->isEnabled() && !unload->isEnabled());
        QCOMPARE(shown.loadButton().text(), QStringLiteral("Load"));
        auto *bar = shown.head().findChild<QProgressBar *>();
        QVERIFY(!bar->isVisible());
        int progressed = 0;
        connect(&shown.desk.engine, &EngineWorker::loadProgressed, bar, [&](double fraction) {
            ++progressed;
            QVERIFY(bar->isVisible());
            QCOMPARE(bar->value(), static_cast<int>(1000 * fraction));
        });
        QSignalSpy loaded(&shown.desk.engine, &EngineWorker::loaded);
        shown.table().setFocus();
        QTest::keyClick(&shown.table(), Qt::Key_Return);
        QCOMPARE(shown.loadButton().text(), QStringLiteral("Cancel"));
        QVERIFY(!load->isEnabled());
        QVERIFY(loaded.wait(patienceMs));
        QVERIFY(progressed > 0);
        QVERIFY(!bar->isVisible());
        QCOMPARE(shown.desk.engine.modelPath(), path);
        QCOMPARE(shown.loadButton().text(), QStringLiteral("Unload"));
        QVERIFY(!load->isEnabled() && unload->isEnabled());
        shown.click((shown.rowOf(path) + 1) % 3); // another model can be loaded in its place
        QCOMPARE(shown.loadButton().text(), QStringLiteral("Load"));
        shown.click(shown.rowOf(path));
        QSignalSpy unloaded(&shown.desk.engine, &EngineWorker::unloaded);
        QTest::mouseClick(&shown.loadButton(), Qt::LeftButton);
        QVERIFY(unloaded.wait(patienceMs));
        QCOMPARE(shown.loadButton().text(), QStringLiteral("Load"));
        QVERIFY(!shown.desk.engine.model());
    }

    void cancelsLoading()
    {
        ModelsDesk shown;
        const QString path = QString::fromStdString(builtinModelPath("base"));
        QTRY_VERIFY_WITH_TIMEOUT(shown.rowOf(path) >= 0, patienceMs);
        shown.click(shown.rowOf(path));
        // Somebody else's model is loaded first, and the next one begins only after this thread's events: no race.
        shown.desk.engine.load(QString::fromStdString(builtinModelPath("zero")), {}, {});
        QSignalSpy failed(&shown.desk.engine, &EngineWorker::loadFailed);
        QTest::mouseDClick(shown.table().viewport(), Qt::LeftButton, {},
                           shown.table().visualRect(shown.table().currentIndex()).center());
        QCOMPARE(shown.loadButton().text(), QStringLiteral("Cancel"));
        QTest::mouseClick(&shown.loadButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!shown.desk.engine.busy(), patienceMs);
        QVERIFY(failed.count() > 0 && failed.last().at(1).toBool());
        QCOMPARE(shown.loadButton().text(), QStringLiteral("Load"));
        QVERIFY(shown.desk.engine.modelPath() != path);
        QVERIFY(shown.notice("modelNotice").isVisible());
        QVERIFY(shown.notice("modelNotice").sentence().contains(QStringLiteral("cancelled")));
    }

    void refusesWhileAnswering()
    {
        ModelsDesk shown;
        QVERIFY(shown.desk.openModel("zero"));
        const QString path = QString::fromStdString(builtinModelPath("base"));
        QTRY_VERIFY_WITH_TIMEOUT(shown.rowOf(path) >= 0, patienceMs);
        shown.desk.engine.setDelay(std::chrono::milliseconds(20));
        AnswerRequest request;
        request.model = shown.desk.engine.model();
        request.messages = {{{"role", "user"}, {"content", "Hello"}}};
        request.info.id = 1;
        shown.refusal = QStringLiteral("Questions are still being answered.");
        QSignalSpy attention(shown.page, &ModelsPage::attentionRequested);
        shown.desk.engine.answer(request);
        shown.click(shown.rowOf(path));
        QTest::mouseClick(&shown.loadButton(), Qt::LeftButton);
        QCOMPARE(shown.notice("modelNotice").sentence(), shown.refusal);
        QCOMPARE(attention.count(), 1);
        QCOMPARE(shown.loadButton().text(), QStringLiteral("Load")); // it is not being loaded
        shown.desk.engine.stop();
        QTRY_VERIFY_WITH_TIMEOUT(!shown.desk.engine.busy(), patienceMs);
    }

    void marksTheOpenModel()
    {
        ModelsDesk shown;
        const QString path = QString::fromStdString(builtinModelPath("zero"));
        QTRY_VERIFY_WITH_TIMEOUT(shown.rowOf(path) >= 0, patienceMs);
        const auto mark = [&] {
            return shown.table().model()->index(shown.rowOf(path), List::Name).data(ModelRows::Mark).toString();
        };
        const auto picture = [&] {
            const QModelIndex index = shown.table().model()->index(shown.rowOf(path), List::Name);
            return shown.table().viewport()->grab(shown.table().visualRect(index)).toImage();
        };
        QVERIFY(mark().isEmpty());
        const QImage before = picture();
        // Also when somebody else opens it.
        QSignalSpy loaded(&shown.desk.engine, &EngineWorker::loaded);
        shown.desk.engine.load(path, {}, {});
        QCOMPARE(mark(), QStringLiteral("loading"));
        shown.click(shown.rowOf(path));
        QCOMPARE(shown.loadButton().text(), QStringLiteral("Cancel"));
        QVERIFY(shown.head().findChild<QProgressBar *>()->isVisible());
        QVERIFY(loaded.wait(patienceMs));
        QCOMPARE(mark(), QStringLiteral("open"));
        shown.click((shown.rowOf(path) + 1) % 3);
        QVERIFY(picture() != before);
        const QModelIndex index = shown.table().model()->index(shown.rowOf(path), List::Name);
        QVERIFY(index.data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("open")));
        QSignalSpy unloaded(&shown.desk.engine, &EngineWorker::unloaded);
        shown.desk.engine.unload();
        QVERIFY(unloaded.wait(patienceMs));
        QVERIFY(mark().isEmpty());
    }

    void listsWhatIsOpenedElsewhere()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("own.gguf"));
        QVERIFY(QFile::copy(QString::fromStdString(builtinModelPath("zero")), path));
        ModelsDesk shown;
        QSignalSpy loaded(&shown.desk.engine, &EngineWorker::loaded);
        shown.desk.engine.load(path, {}, {}); // as for "moire --model"
        QVERIFY(loaded.wait(patienceMs));
        QTRY_VERIFY_WITH_TIMEOUT(shown.rowOf(path) >= 0, patienceMs);
        QCOMPARE(shown.desk.settings.values().modelFiles, QStringList{path});
        shown.desk.engine.load(QString::fromStdString(builtinModelPath("base")), {}, {});
        QVERIFY(loaded.wait(patienceMs));
        QCOMPARE(shown.desk.settings.values().modelFiles, QStringList{path}); // it is there already
    }

    void offersToLoadAgain()
    {
        ModelsDesk shown;
        QVERIFY(shown.desk.openModel("zero"));
        const QString path = shown.desk.engine.modelPath();
        QTRY_VERIFY_WITH_TIMEOUT(shown.rowOf(path) >= 0, patienceMs);
        shown.click(shown.rowOf(path));
        auto *cache = shown.find<QComboBox>("placementCache");
        cache->setFocus();
        QTest::keyClick(cache, Qt::Key_Down);
        const auto buttons = shown.notice("modelNotice").findChildren<QPushButton *>();
        QTRY_VERIFY_WITH_TIMEOUT(!buttons.isEmpty() && buttons.last()->isVisible(), patienceMs);
        QSignalSpy loaded(&shown.desk.engine, &EngineWorker::loaded);
        QTest::mouseClick(buttons.last(), Qt::LeftButton);
        QVERIFY(loaded.wait(patienceMs));
        QCOMPARE(shown.desk.engine.contextOptions().cacheType, TensorType::F32);
        QVERIFY(!shown.notice("modelNotice").isVisible());
    }

    void saysWhenAFileVanishes()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("llama.gguf"));
        QVERIFY(QFile::copy(golden("llama"), path));
        ModelsDesk shown([&](Settings &s) { s.modelFolders = {dir.path()}; });
        QTRY_VERIFY_WITH_TIMEOUT(shown.rowOf(path) >= 0, patienceMs);
        shown.click(shown.rowOf(path));
        const QString name = shown.shownName();
        QVERIFY(shown.loadButton().isEnabled());
        QVERIFY(QFile::rename(path, path + QStringLiteral(".away")));
        QTRY_COMPARE_WITH_TIMEOUT(shown.rowOf(path), -1, patienceMs);
        QCOMPARE(shown.shownName(), name); // no other model takes its place
        QVERIFY(shown.notice("modelNotice").isVisible());
        QVERIFY(shown.notice("modelNotice").sentence().contains(QStringLiteral("deleted")));
        QVERIFY(!shown.loadButton().isEnabled());
        QVERIFY(QFile::rename(path + QStringLiteral(".away"), path));
        QTRY_VERIFY_WITH_TIMEOUT(shown.rowOf(path) >= 0, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(shown.loadButton().isEnabled(), patienceMs);
        QVERIFY(!shown.notice("modelNotice").isVisible());
    }

    void saysWhenTheOpenModelVanishes()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("own.gguf"));
        QVERIFY(QFile::copy(QString::fromStdString(builtinModelPath("zero")), path));
        ModelsDesk shown([&](Settings &s) { s.modelFolders = {dir.path()}; });
        QTRY_VERIFY_WITH_TIMEOUT(shown.rowOf(path) >= 0, patienceMs);
        shown.click(shown.rowOf(path));
        QSignalSpy loaded(&shown.desk.engine, &EngineWorker::loaded);
        QTest::mouseClick(&shown.loadButton(), Qt::LeftButton);
        QVERIFY(loaded.wait(patienceMs));
        QVERIFY(QFile::remove(path));
        QTRY_COMPARE_WITH_TIMEOUT(shown.rowOf(path), -1, patienceMs);
        QVERIFY(shown.notice("modelNotice").sentence().contains(QStringLiteral("until it is unloaded")));
        QCOMPARE(shown.loadButton().text(), QStringLiteral("Unload"));
        QVERIFY(shown.loadButton().isEnabled());
        QSignalSpy unloaded(&shown.desk.engine, &EngineWorker::unloaded);
        QTest::mouseClick(&shown.loadButton(), Qt::LeftButton);
        QVERIFY(unloaded.wait(patienceMs));
        QVERIFY(!shown.loadButton().isEnabled());
        QVERIFY(!shown.notice("modelNotice").sentence().contains(QStringLiteral("until it is unloaded")));
    }

    void saysWhenAFileVanishesBeforeItIsLoaded()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("llama.gguf"));
        QVERIFY(QFile::copy(golden("llama"), path));
        ModelsDesk shown([&](Settings &s) { s.modelFiles = {path}; });
        QTRY_VERIFY_WITH_TIMEOUT(shown.rowOf(path) >= 0, patienceMs);
        shown.click(shown.rowOf(path));
        QVERIFY(QFile::remove(path));
        QSignalSpy failed(&shown.desk.engine, &EngineWorker::loadFailed);
        QTest::mouseClick(&shown.loadButton(), Qt::LeftButton);
        QVERIFY(failed.wait(patienceMs));
        QVERIFY(shown.notice("modelNotice").isVisible());
        QCOMPARE(plain(shown.notice("modelNotice").sentence()), failed.first().at(0).toString());
        // A file that was opened stays in the list, with the reason.
        QTRY_VERIFY_WITH_TIMEOUT(shown.rowOf(path) >= 0 &&
                                     shown.table().model()->index(shown.rowOf(path), 0).data(List::Broken).toBool(),
                                 patienceMs);
    }
};

MOIRE_TEST(TestModelsLoading)

} // namespace tst_models_loading

#include "tst_models_loading.moc"
