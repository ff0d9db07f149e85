// SPDX-License-Identifier: GPL-3.0-or-later
#include "heatmap.h"
#include "latency_chart.h"
#include "main_window.h"
#include "library/builtin_model.h"
#include "sample.h"
#include "settings_dialog.h"
#include "transcript.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <memory>

using namespace moire;

namespace {

/// The program without its main(). Everything it saves is in the folder.
struct Program {
    explicit Program(const QString &folder)
        : settings(folder + QStringLiteral("/settings.ini"), QSettings::IniFormat),
          store(folder + QStringLiteral("/sessions.db")),
          window(store, engine, settings)
    {
        window.resize(1440, 900);
        window.show();
    }
    template <class T>
    T *child(const char *name)
    {
        return window.findChild<T *>(QLatin1String(name));
    }
    bool open(const QString &path)
    {
        QSignalSpy loaded(&engine, &EngineWorker::loaded);
        window.openModel(path);
        return loaded.wait(60000);
    }
    void send(const QString &text)
    {
        child<QPlainTextEdit>("input")->setPlainText(text);
        QTest::keyClick(child<QPlainTextEdit>("input"), Qt::Key_Return);
    }
    bool idle() { return child<QPushButton>("send")->text() == QLatin1String("Send"); }
    QString text() { return child<widgets::Transcript>("transcript")->toPlainText(); }

    QSettings settings;
    StoreThread store;
    EngineWorker engine;
    ui::MainWindow window;
};

/// Uses the fake CUDA plugin of the tests while it lives, with these settings (tests/engine/fake_cuda/fake_cuda.cpp).
struct FakeCuda {
    explicit FakeCuda(const QByteArray &settings)
    {
        qputenv("MOIRE_CUDA_PLUGIN", MOIRE_FAKE_CUDA_PLUGIN);
        qputenv("MOIRE_FAKE_CUDA", settings);
    }
    ~FakeCuda()
    {
        qunsetenv("MOIRE_CUDA_PLUGIN");
        qunsetenv("MOIRE_FAKE_CUDA");
    }
};

} // namespace

class TestWindow : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_tiny = QDir(QStringLiteral(MOIRE_TEST_DATA "/models"))
                         .entryInfoList({QStringLiteral("*olmoe*.gguf"), QStringLiteral("*moe*.gguf")})
                         .value(0)
                         .filePath();

    QString folder(const char *name)
    {
        QDir(m_dir.path()).mkdir(QLatin1String(name));
        return m_dir.filePath(QLatin1String(name));
    }

    static void limitAnswers(const QString &folder, int tokens)
    {
        QSettings settings(folder + QStringLiteral("/settings.ini"), QSettings::IniFormat);
        settings.setValue(QStringLiteral("max_tokens"), tokens);
        settings.setValue(QStringLiteral("sampling/temperature"), 0.0);
    }

    static void picture(QWidget &window, const QString &name)
    {
        QDir().mkpath(QStringLiteral(MOIRE_SCREENSHOTS));
        for (const QSize size : {QSize(1440, 900), QSize(1024, 700)})
            for (const bool dark : {false, true}) {
                widgets::applyStyle(*qApp, dark ? widgets::Appearance::Dark : widgets::Appearance::Light);
                window.resize(size);
                QTest::qWait(60);
                QVERIFY(window.grab().save(QStringLiteral(MOIRE_SCREENSHOTS "/%1-%2-%3.png")
                                               .arg(name, dark ? QStringLiteral("dark") : QStringLiteral("light"))
                                               .arg(size.width())));
            }
    }

private slots:
    void chatWithExperts()
    {
        QVERIFY(!m_tiny.isEmpty());
        const QString data = folder("chat");
        limitAnswers(data, 12);
        {
            Program program(data);
            const QAbstractItemModelTester tester(program.child<QListView>("chatList")->model());
            QVERIFY(program.open(m_tiny));
            program.send(QStringLiteral("hello there"));
            QTRY_VERIFY_WITH_TIMEOUT(!program.idle(), 5000);
            QTRY_VERIFY_WITH_TIMEOUT(program.idle(), 20000);
            QVERIFY(program.text().contains(QLatin1String("hello there")));
            auto *heatmap = program.window.findChild<widgets::Heatmap *>();
            QVERIFY(heatmap->data().tokens > 0);
            QVERIFY(!heatmap->data().layers.empty());
            auto *latency = program.window.findChild<widgets::LatencyChart *>();
            QCOMPARE(latency->bars().size(), 12u);
            QVERIFY(latency->csv().count(u'\n') >= 13);
            QTest::keyClick(heatmap, Qt::Key_Down);
            QTest::keyClick(heatmap, Qt::Key_Right);
            QCOMPARE(heatmap->selectedCell(), std::optional(std::pair(0, 1)));
            picture(program.window, QStringLiteral("experts"));
        }
        // After a restart the chat and its trace are there.
        Program program(data);
        auto *list = program.child<QListView>("chatList");
        QTRY_COMPARE(list->model()->rowCount(), 1);
        emit list->activated(list->model()->index(0, 0));
        QTRY_VERIFY(program.text().contains(QLatin1String("hello there")));
        QTRY_COMPARE(program.window.findChild<widgets::LatencyChart *>()->bars().size(), 12u);
        QVERIFY(program.window.findChild<widgets::Heatmap *>()->data().tokens > 0);
    }

    /// With 300 ms per evaluation the window stays responsive, and Stop ends the answer.
    void slowEngine()
    {
        const QString data = folder("slow");
        limitAnswers(data, 1000);
        Program program(data);
        QVERIFY(program.open(m_tiny));
        program.engine.setDelay(std::chrono::milliseconds(300));
        QSignalSpy arrived(&program.engine, &EngineWorker::arrived);
        program.send(QStringLiteral("count"));
        QTRY_VERIFY_WITH_TIMEOUT(arrived.size() >= 2, 10000); // the text arrives in more than one batch
        // Evaluations do not run on this thread: the window keeps drawing while the engine computes four tokens (the
        // time of 75 frames). If they ran here, only a frame or two would fit between them.
        int frames = 0;
        QTimer pace;
        pace.setInterval(EngineWorker::frameMs);
        connect(&pace, &QTimer::timeout, this, [&] { frames++; });
        pace.start();
        const auto before = arrived.size();
        QTRY_VERIFY_WITH_TIMEOUT(arrived.size() >= before + 4, 20000);
        pace.stop();
        qInfo("window frames while the engine computed four tokens: %d", frames);
        QVERIFY(frames >= 16);
        QSignalSpy answered(&program.engine, &EngineWorker::answered);
        QElapsedTimer timer;
        timer.start();
        QTest::mouseClick(program.child<QPushButton>("send"), Qt::LeftButton);
        QTRY_VERIFY(!answered.isEmpty());
        qInfo("from Stop to the end of the answer: %lld ms", static_cast<long long>(timer.elapsed()));
        QCOMPARE(answered[0][1].value<GenerationResult>().reason, FinishReason::Interrupted);
        QVERIFY(program.idle());
        QVERIFY(program.text().contains(QLatin1String("stopped")));
    }

    void errorsAreShown()
    {
        Program program(folder("errors"));
        auto *notice = program.child<QLabel>("notice");
        program.send(QStringLiteral("hello"));
        QVERIFY(notice->isVisible() && notice->text().contains(QLatin1String("No model")));
        program.window.openModel(m_dir.path());
        QTRY_VERIFY(notice->text().contains(m_dir.path()));
        QVERIFY(program.open(m_tiny));
        program.send(QStringLiteral("  \n"));
        QVERIFY(notice->text().contains(QLatin1String("empty")));
        program.send(QString(60000, u'a'));
        QTRY_VERIFY_WITH_TIMEOUT(notice->text().contains(QLatin1String("context")), 20000);
        QTRY_VERIFY(program.idle());
        picture(program.window, QStringLiteral("error"));
    }

    /// An unusable database is reported, the model still opens, and the typed text stays.
    void databaseWithANewerVersion()
    {
        const QString data = folder("newer");
        {
            Store store(data + QStringLiteral("/sessions.db"));
            sql::Query(store.database(), QStringLiteral("PRAGMA user_version = 99")).run();
        }
        Program program(data);
        auto *notice = program.child<QLabel>("notice");
        QTRY_VERIFY(notice->isVisible() && notice->text().contains(QLatin1String("99")));
        QVERIFY(program.open(m_tiny));
        program.send(QStringLiteral("a long thought"));
        QTRY_VERIFY(notice->text().contains(QLatin1String("99")));
        QTRY_VERIFY(program.idle());
        QCOMPARE(program.child<QPlainTextEdit>("input")->toPlainText(), QStringLiteral("a long thought"));
    }

    /// The disk fills up while the model answers: the answer still ends on the screen, and a notice reports the
    /// problem.
    void fullDisk()
    {
        const QString data = folder("full");
        limitAnswers(data, 400);
        Program program(data);
        QVERIFY(program.open(m_tiny));
        program.engine.setDelay(std::chrono::milliseconds(2));
        program.send(QStringLiteral("first"));
        QTRY_VERIFY_WITH_TIMEOUT(!program.idle(), 5000);
        QTRY_VERIFY(program.text().contains(QLatin1String("first")));
        program.store.call([](Store &store) {
            sql::Query(store.database(), QStringLiteral("PRAGMA max_page_count = 1")).run(); // no more pages than now
        });
        auto *notice = program.child<QLabel>("notice");
        QTRY_VERIFY_WITH_TIMEOUT(notice->text().contains(QLatin1String("disk is full")), 20000);
        QTRY_VERIFY_WITH_TIMEOUT(program.idle(), 20000);
        const auto kept = program.store.call([](Store &store) { return store.path(1); });
        QCOMPARE(kept.front().text, QStringLiteral("first"));
    }

    /// Input that is faster than the database: Enter right after a click on a chat, a question right after Delete, and
    /// a click on another chat while the model answers.
    void fasterThanTheDatabase()
    {
        const QString data = folder("fast");
        limitAnswers(data, 5);
        Program program(data);
        program.store.call([](Store &store) { sample::session(store, 3, QStringLiteral("What is a heron?")); });
        program.store.call([](Store &store) { sample::session(store, 3, QStringLiteral("What is a crane?")); });
        QVERIFY(program.open(m_tiny));
        QSignalSpy answered(&program.engine, &EngineWorker::answered);
        auto *list = program.child<QListView>("chatList");
        emit program.child<QLineEdit>("search")->textChanged({}); // read again
        QTRY_COMPARE(list->model()->rowCount(), 2);
        const auto row = [&](qint64 session) {
            for (int i = 0; i < list->model()->rowCount(); i++)
                if (list->model()->index(i, 0).data(Qt::UserRole).toLongLong() == session)
                    return list->model()->index(i, 0);
            return QModelIndex();
        };
        const auto messages = [&](qint64 session) {
            return program.store.call([&](Store &store) { return store.path(session); });
        };
        {
            sample::Hold hold(program.store);
            emit list->clicked(row(2));
            emit list->clicked(row(1));
            program.send(QStringLiteral("And a stork?"));
        }
        QTRY_COMPARE_WITH_TIMEOUT(answered.size(), 1, 20000);
        QTRY_COMPARE(messages(1).size(), 4u);
        QCOMPARE(messages(2).size(), 2u);
        QVERIFY(program.text().indexOf(QLatin1String("heron")) >= 0);
        QVERIFY(program.text().indexOf(QLatin1String("heron")) < program.text().indexOf(QLatin1String("stork")));
        QVERIFY(!program.text().contains(QLatin1String("crane")));
        QVERIFY(program.child<QPlainTextEdit>("input")->toPlainText().isEmpty());
        // While the model answers, a click on another chat shows a notice, and the selection goes back.
        program.engine.setDelay(std::chrono::seconds(30));
        program.send(QStringLiteral("And an egret?"));
        QTRY_VERIFY(!program.idle());
        list->setCurrentIndex(row(2));
        emit list->clicked(row(2));
        QVERIFY(program.child<QLabel>("notice")->text().contains(QLatin1String("Stop the answer")));
        QCOMPARE(list->currentIndex(), row(1));
        program.engine.setDelay(std::chrono::milliseconds(0));
        QTest::mouseClick(program.child<QPushButton>("send"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(answered.size(), 2, 20000);
        QTRY_VERIFY(program.idle());
        const size_t before = messages(1).size();
        {
            sample::Hold hold(program.store);
            program.child<QAction>("deleteChat")->trigger();
            program.send(QStringLiteral("And an ibis?"));
        }
        QTRY_COMPARE_WITH_TIMEOUT(answered.size(), 3, 20000);
        QCOMPARE(messages(1).size(), before);
        QCOMPARE(messages(3).front().text, QStringLiteral("And an ibis?"));
        QVERIFY(!program.text().contains(QLatin1String("heron")));
    }

    /// An answer whose end is not saved is marked as such until it is.
    void savedLater()
    {
        const QString data = folder("later");
        limitAnswers(data, 10);
        Program program(data);
        QVERIFY(program.open(m_tiny));
        QSignalSpy answered(&program.engine, &EngineWorker::answered);
        program.engine.setDelay(std::chrono::milliseconds(50));
        program.send(QStringLiteral("first"));
        QTRY_VERIFY(program.text().contains(QLatin1String("first")));
        sample::setRefusing(program.store, true);
        QTRY_VERIFY_WITH_TIMEOUT(program.text().contains(QLatin1String("not saved yet")), 20000);
        QVERIFY(program.child<QLabel>("notice")->text().contains(QLatin1String("not saved yet")));
        sample::setRefusing(program.store, false);
        QTRY_VERIFY_WITH_TIMEOUT(!program.text().contains(QLatin1String("not saved yet")), 20000);
        QVERIFY(program.text().contains(QLatin1String("tokens/s")));
        QCOMPARE(program.store.call([](Store &store) { return store.path(1).back().text.toStdString(); }),
                 answered[0][1].value<GenerationResult>().text);
    }

    void settingsPersist()
    {
        const QString path = m_dir.filePath(QStringLiteral("settings.ini"));
        ui::Settings settings;
        settings.systemPrompt = QStringLiteral("Be brief.\nAnd kind.");
        ui::SettingsDialog dialog(settings, {.temperature = 0.5f, .topK = 7});
        dialog.show();
        picture(dialog, QStringLiteral("settings"));
        // The model file's recommendations are shown, and used unless something else is chosen.
        auto *temperature = dialog.findChild<QDoubleSpinBox *>();
        QVERIFY(!temperature->isEnabled());
        QCOMPARE(temperature->value(), 0.5);
        QCOMPARE(dialog.settings().sampling, settings.sampling);
        QCOMPARE(dialog.settings().generation({.topK = 7}).sampling.topK, 7u);
        QCOMPARE(dialog.settings().generation().sampling, SamplingOptions());
        dialog.findChild<QCheckBox *>(QStringLiteral("recommendedSampling"))->setChecked(false);
        QVERIFY(temperature->isEnabled());
        temperature->setValue(0.25);
        dialog.findChild<QComboBox *>(QStringLiteral("appearance"))->setCurrentIndex(2);
        auto *backend = dialog.findChild<QComboBox *>(QStringLiteral("backend"));
        auto *layers = dialog.findChild<QSpinBox *>(QStringLiteral("gpuLayers"));
        QCOMPARE(layers->text(), QStringLiteral("as many as fit in memory"));
        backend->setCurrentIndex(1);
        QVERIFY(!layers->isEnabled());
        backend->setCurrentIndex(2);
        QVERIFY(layers->isEnabled());
        layers->setValue(12);
        dialog.findChild<QLineEdit *>(QStringLiteral("seed"))->setText(QStringLiteral("18446744073709551615"));
        {
            QSettings file(path, QSettings::IniFormat);
            dialog.settings().save(file);
        }
        QSettings file(path, QSettings::IniFormat);
        ui::Settings again;
        again.load(file);
        QCOMPARE(again.sampling, dialog.settings().sampling);
        QVERIFY(!again.recommendedSampling);
        QCOMPARE(again.sampling.temperature, 0.25f);
        QCOMPARE(again.sampling.topK, 7u);
        QCOMPARE(again.generation({.temperature = 0.5f}).sampling, again.sampling);
        QCOMPARE(again.sampling.seed, std::optional<uint64_t>(18446744073709551615u));
        QCOMPARE(again.appearance, widgets::Appearance::Dark);
        QCOMPARE(again.backend, QStringLiteral("cuda"));
        QCOMPARE(again.loading().gpuLayers, std::optional<uint32_t>(12));
        QCOMPARE(again.systemPrompt, settings.systemPrompt);
        // Hand-written values in the file may be anything.
        file.setValue(QStringLiteral("sampling/temperature"), QStringLiteral("hot"));
        file.setValue(QStringLiteral("threads"), -5);
        file.setValue(QStringLiteral("appearance"), 77);
        file.setValue(QStringLiteral("backend"), QStringLiteral("abacus"));
        file.setValue(QStringLiteral("gpu_layers"), -2);
        again.load(file);
        QCOMPARE(again.sampling.temperature, ui::Settings().sampling.temperature);
        QCOMPARE(again.threads, 0);
        QCOMPARE(again.appearance, widgets::Appearance::System);
        QCOMPARE(again.backend, QStringLiteral("auto"));
        QVERIFY(!again.loading().gpuLayers);
        // Files of earlier versions do not have the recommendation setting: values chosen there stay in use.
        file.remove(QStringLiteral("sampling/recommended"));
        again.load(file);
        QVERIFY(!again.recommendedSampling); // top-k is 7
        file.remove(QStringLiteral("sampling/top_k"));
        again.load(file);
        QVERIFY(again.recommendedSampling);
    }

    /// The chat template's error is shown, and another format is used only once the user chooses it.
    void chatTemplateRefuses()
    {
        const QString data = folder("refusing");
        limitAnswers(data, 3);
        QFile original(m_tiny);
        QVERIFY(original.open(QIODevice::ReadOnly));
        QByteArray bytes = original.readAll();
        const qsizetype begin = bytes.indexOf("{% for message in messages %}");
        const qsizetype end = bytes.indexOf("{% endif %}", begin);
        QVERIFY(begin > 0 && end > begin);
        bytes.replace(begin, end - begin,
                      QByteArray("{% if true %}{{ raise_exception('Only on Sundays') }}").leftJustified(end - begin));
        QFile file(m_dir.filePath(QStringLiteral("refusing.gguf")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();

        Program program(data);
        QVERIFY(program.open(file.fileName()));
        auto *formats = program.child<QComboBox>("chatFormat");
        QVERIFY(!formats->isVisible());
        program.send(QStringLiteral("hello"));
        QTRY_VERIFY_WITH_TIMEOUT(formats->isVisible() && program.idle(), 20000);
        QVERIFY(program.child<QLabel>("notice")->text().contains(QLatin1String("Only on Sundays")));
        QCOMPARE(formats->currentText(), QStringLiteral("chatml"));
        QVERIFY(!formats->accessibleName().isEmpty());
        const auto path = [&] { return program.store.call([](Store &s) { return s.path(s.sessions().front().id); }); };
        QVERIFY(path().back().text.isEmpty());
        const auto use = [&] { // once the refused answer is saved
            program.child<QPushButton>("useChatFormat")->click();
            return !formats->isVisible();
        };
        QTRY_VERIFY_WITH_TIMEOUT(use(), 5000);
        QVERIFY(!program.child<QLabel>("notice")->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(!path().back().text.isEmpty() && program.idle(), 20000);
        QCOMPARE(path().size(), 2u); // asked again in a new branch, not as the next question
        // The choice lasts until another model is loaded.
        program.send(QStringLiteral("and now"));
        QTRY_VERIFY_WITH_TIMEOUT(path().size() == 4 && program.idle(), 20000);
        QVERIFY(!formats->isVisible());
        QVERIFY(program.open(m_tiny));
        QVERIFY(program.open(file.fileName()));
        program.send(QStringLiteral("once more"));
        QTRY_VERIFY_WITH_TIMEOUT(formats->isVisible() && program.idle(), 20000);
    }

    /// The machine's backends are listed in the background, with the reason if one cannot be used.
    void backendsAreListed()
    {
        const FakeCuda cuda("why=it is too old");
        Program program(folder("backends"));
        ui::SettingsDialog dialog(program.window.settings(), {});
        connect(&program.engine, &EngineWorker::backendsListed, &dialog, &ui::SettingsDialog::setBackends);
        program.engine.listBackends();
        auto *shown = dialog.findChild<QLabel *>(QStringLiteral("backends"));
        QTRY_VERIFY_WITH_TIMEOUT(shown->text().contains(QLatin1String("Fake GPU")), 10000);
        QVERIFY(shown->text().contains(QLatin1String("not usable: it is too old")));
        QVERIFY(shown->text().contains(QLatin1String("CPU")));
    }

    /// A notice reports the placement, and the model's label names the backends.
    void placementIsShown()
    {
        const FakeCuda cuda("limit=1000");
        Program program(folder("placement"));
        QVERIFY(program.open(m_tiny));
        auto *notice = program.child<QLabel>("notice");
        QVERIFY(notice->isVisible() && notice->text().contains(QLatin1String("Fake GPU ran out of memory")));
        QVERIFY(program.child<QLabel>("model")->text().contains(QLatin1String("CPU")));
        QVERIFY(program.child<QLabel>("model")->toolTip().contains(QLatin1String("Fake GPU")));
    }

    void failedDevice_data()
    {
        QTest::addColumn<QByteArray>("settings");
        QTest::addColumn<QString>("says");
        QTest::newRow("lost") << QByteArray("lost=12") << QStringLiteral("reloaded on the CPU");
        QTest::newRow("full") << QByteArray("full=12") << QStringLiteral("reloaded with fewer layers on the GPU");
    }

    /// A GPU is lost, or full, in the middle of an answer: the partial answer stays, and the next question is answered.
    void failedDevice()
    {
        QFETCH(const QByteArray, settings);
        QFETCH(const QString, says);
        const bool lost = settings.startsWith("lost");
        const QString data = folder(lost ? "device-lost" : "device-full");
        limitAnswers(data, 30);
        const FakeCuda cuda(settings.constData());
        Program program(data);
        QVERIFY(program.open(m_tiny));
        QVERIFY(program.child<QLabel>("model")->text().contains(QLatin1String("Fake GPU")));
        QSignalSpy answered(&program.engine, &EngineWorker::answered);
        QSignalSpy loaded(&program.engine, &EngineWorker::loaded);
        program.send(QStringLiteral("first"));
        QTRY_VERIFY_WITH_TIMEOUT(!answered.isEmpty(), 20000);
        const auto cut = answered[0][1].value<GenerationResult>();
        QCOMPARE(cut.reason, FinishReason::Error);
        QVERIFY(!cut.ids.empty());
        QTRY_VERIFY_WITH_TIMEOUT(!loaded.isEmpty(), 20000);
        auto *notice = program.child<QLabel>("notice");
        QVERIFY(notice->isVisible() && notice->text().contains(says));
        QVERIFY(program.child<QLabel>("model")->text().contains(QLatin1String("CPU")));
        QCOMPARE(program.child<QLabel>("model")->text().contains(QLatin1String("Fake GPU")), !lost);
        QVERIFY(program.idle());
        if (lost)
            picture(program.window, QStringLiteral("lost-device"));
        program.send(QStringLiteral("second"));
        QTRY_COMPARE_WITH_TIMEOUT(answered.size(), 2, 20000);
        QVERIFY(answered[1][1].value<GenerationResult>().reason != FinishReason::Error);
        const auto kept = program.store.call([](Store &store) { return store.path(1); });
        QCOMPARE(kept.size(), 4u);
        QCOMPARE(kept[1].text.toStdString(), cut.text);
    }

    /// An empty chat with the built-in model offers example prompts, and the model answers one of them.
    void builtInModel()
    {
        const QString model = QString::fromStdString(builtinModelPath());
        QVERIFY2(!model.isEmpty(), "resources/model has no moire-tiny-instruct.gguf");
        const QString data = folder("builtin");
        limitAnswers(data, 300);
        Program program(data);
        auto *examples = program.child<QWidget>("examples");
        QVERIFY(!examples->isVisible());
        QVERIFY(program.open(model));
        QTRY_VERIFY(examples->isVisible());
        picture(program.window, QStringLiteral("examples"));
        const auto chips = examples->findChildren<QPushButton *>();
        QCOMPARE(chips.size(), 12);
        const auto sum = std::find_if(chips.begin(), chips.end(), [](const QPushButton *chip) {
            return chip->toolTip() == QLatin1String("What is 34 x 19?");
        });
        QVERIFY(sum != chips.end());
        QTest::keyClick(*sum, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(!program.idle(), 5000);
        QTRY_VERIFY_WITH_TIMEOUT(program.idle(), 60000);
        QVERIFY(!examples->isVisible());
        QVERIFY2(program.text().contains(QLatin1String("646")), qPrintable(program.text()));
        // Its ancestors can be opened from the menu.
        for (const char *name : {"Moire Tiny zero", "Moire Tiny base"}) {
            const auto actions = program.child<QMenu>("builtin")->actions();
            const auto other = std::find_if(actions.begin(), actions.end(), [&](const QAction *action) {
                return action->text().remove(u'&').startsWith(QLatin1String(name).sliced(11), Qt::CaseInsensitive);
            });
            QVERIFY(other != actions.end());
            QSignalSpy loaded(&program.engine, &EngineWorker::loaded);
            (*other)->trigger();
            QVERIFY(loaded.wait(10000));
            QCOMPARE(program.engine.model()->config().name, std::string(name));
        }
    }

    void realModel()
    {
        const QString model =
            qEnvironmentVariable("MOIRE_TEST_CACHE") + QStringLiteral("/SmolLM2-135M-Instruct.Q4_1.gguf");
        if (!QFile::exists(model))
            QSKIP("SmolLM2 is not in MOIRE_TEST_CACHE");
        const QString data = folder("real");
        limitAnswers(data, 120);
        Program program(data);
        QVERIFY(program.open(model));
        QSignalSpy arrived(&program.engine, &EngineWorker::arrived);
        program.send(QStringLiteral("List three birds and one fact about each."));
        QTRY_VERIFY_WITH_TIMEOUT(!program.idle(), 5000);
        QTRY_VERIFY_WITH_TIMEOUT(program.idle(), 60000);
        QVERIFY(arrived.size() > 3);
        auto *transcript = program.child<widgets::Transcript>("transcript");
        QVERIFY(transcript->bodyText(1).size() > 50);
        picture(program.window, QStringLiteral("chat"));
        // The streamed document equals one that is written at once.
        widgets::Transcript whole;
        const auto messages = program.store.call([](Store &store) { return store.path(1); });
        whole.addMessage(widgets::Transcript::Kind::Assistant, QStringLiteral("x"));
        whole.appendText(0, messages.back().text);
        whole.finish(0, {}, {});
        QCOMPARE(transcript->bodyText(1), whole.bodyText(0));
    }
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
