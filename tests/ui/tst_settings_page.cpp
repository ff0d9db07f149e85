// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/notice_bar.h"
#include "controls/segmented_control.h"
#include "desk.h"
#include "library/fact_grid.h"
#include "settings/folders_block.h"
#include "settings/setting_controls.h"
#include "settings/setting_row.h"
#include "settings/settings_page.h"
#include "style/style.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QDesktopServices>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>
#include <QUrl>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>

using namespace moire;
using namespace moire::ui;

namespace {

constexpr int patienceMs = 60'000;

struct Shown {
    Desk desk;
    SettingsPage *page = nullptr;

    Shown()
    {
        page = new SettingsPage(desk.services);
        auto *layout = new QVBoxLayout(&desk.window);
        layout->setContentsMargins({});
        layout->addWidget(page);
        desk.window.resize(1388, 868);
        desk.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    }
    ~Shown() { delete page; }

    const Settings &values() const { return desk.settings.values(); }
    SettingRow &row(const char *name) const
    {
        for (SettingRow *row : page->findChildren<SettingRow *>())
            if (row->name() == QLatin1String(name))
                return *row;
        qFatal("no row named %s", name);
    }
    template <class T>
    T &control(const char *name) const
    {
        return *qobject_cast<T *>(row(name).control());
    }
    QPushButton &reset(const char *name) const { return *row(name).resetButton(); }
    /// Types a number into the box of a row.
    void type(const char *name, const QString &text) const
    {
        auto &box = control<QAbstractSpinBox>(name);
        box.setFocus();
        box.selectAll();
        QTest::keyClicks(&box, text);
        QTest::keyClick(&box, Qt::Key_Return);
    }
    void clickSegment(const char *name, int index) const
    {
        const QList<QAbstractButton *> segments = row(name).control()->findChildren<QAbstractButton *>();
        QTest::mouseClick(segments.at(index), Qt::LeftButton);
    }
    void search(const QString &text) const
    {
        auto &field = *page->findChild<QLineEdit *>(QStringLiteral("settingsSearch"));
        field.setFocus();
        field.selectAll();
        if (text.isEmpty())
            QTest::keyClick(&field, Qt::Key_Delete);
        else
            QTest::keyClicks(&field, text);
    }
    QStringList visibleRows() const
    {
        QStringList names;
        for (const SettingRow *row : page->findChildren<SettingRow *>())
            if (row->isVisible())
                names << row->name();
        return names;
    }
    widgets::NoticeBar &offer() const { return *page->findChild<widgets::NoticeBar *>(QStringLiteral("reloadOffer")); }
};

} // namespace

class TestSettingsPage : public QObject {
    Q_OBJECT

    QList<QUrl> m_opened;

public slots:
    void open(const QUrl &url) { m_opened << url; }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        widgets::applyStyle(*qApp, widgets::Appearance::Light);
    }

    /// Every row changes its own value and nothing else, and takes the default back.
    void everyRow()
    {
        Shown shown;
        Settings expected;
        const auto changed = [&](const char *name) {
            QVERIFY2(shown.values() == expected, name);
            QVERIFY2(shown.reset(name).isVisible(), name);
        };
        const auto takeBack = [&](const char *name) {
            QTest::mouseClick(&shown.reset(name), Qt::LeftButton);
            QVERIFY2(shown.values() == expected, name);
            QVERIFY2(!shown.reset(name).isVisible(), name);
        };
        QCOMPARE(shown.page->findChildren<SettingRow *>().size(), 15);
        for (SettingRow *row : shown.page->findChildren<SettingRow *>()) {
            QVERIFY(!row->resetButton()->isVisible());
            QVERIFY(!row->control()->accessibleName().isEmpty());
            QVERIFY(row->control()->accessibleDescription().contains(QStringLiteral("Default: ")));
        }

        expected.appearance = widgets::Appearance::Dark;
        shown.clickSegment("Colours", 2);
        changed("Colours");
        expected.appearance = Settings().appearance;
        takeBack("Colours");

        QVERIFY(!shown.control<QWidget>("Temperature").isEnabled());
        expected.chat.recommendedSampling = false;
        QTest::mouseClick(&shown.control<QCheckBox>("Recommended sampling"), Qt::LeftButton, {}, {8, 8});
        changed("Recommended sampling");
        QVERIFY(shown.control<QWidget>("Temperature").isEnabled());

        expected.chat.sampling.temperature = 1.25f;
        shown.type("Temperature", QStringLiteral("1.25"));
        changed("Temperature");
        expected.chat.sampling.topK = 7;
        shown.type("Top-k", QStringLiteral("7"));
        changed("Top-k");
        expected.chat.sampling.topP = 0.5f;
        shown.type("Top-p", QStringLiteral("0.5"));
        changed("Top-p");
        expected.chat.sampling.minP = 0.25f;
        shown.type("Min-p", QStringLiteral("0.25"));
        changed("Min-p");
        expected.chat.sampling.repeatPenalty = 1.5f;
        shown.type("Repetition penalty", QStringLiteral("1.5"));
        changed("Repetition penalty");
        expected.chat.maxTokens = 300;
        shown.type("Maximum answer tokens", QStringLiteral("300"));
        changed("Maximum answer tokens");
        expected.chat.thinkingBudget = 64;
        shown.type("Thinking budget", QStringLiteral("64"));
        changed("Thinking budget");
        expected.chat.contextTokens = 4096;
        shown.type("Context", QStringLiteral("4096"));
        changed("Context");
        expected.threads = 2;
        shown.type("Threads", QStringLiteral("2"));
        changed("Threads");
        expected.gpuLayers = 12;
        shown.type("Layers on the GPU", QStringLiteral("12"));
        changed("Layers on the GPU");
        expected.backend = QStringLiteral("cpu");
        shown.clickSegment("Backend", 1);
        changed("Backend");
        QVERIFY(!shown.control<QWidget>("Layers on the GPU").isEnabled());
        expected.chat.sampling.seed = 18446744073709551615ULL;
        auto &seed = shown.control<QLineEdit>("Seed");
        seed.setFocus();
        QTest::keyClicks(&seed, QStringLiteral("18446744073709551615"));
        QTest::keyClick(&seed, Qt::Key_Return);
        changed("Seed");
        expected.chat.systemPrompt = QStringLiteral("Be brief.\nAnd kind.");
        auto &prompt = shown.control<TextBox>("System prompt");
        prompt.setFocus();
        QTest::keyClicks(&prompt, QStringLiteral("Be brief."));
        QTest::keyClick(&prompt, Qt::Key_Return);
        QTest::keyClicks(&prompt, QStringLiteral("And kind."));
        QTRY_COMPARE_WITH_TIMEOUT(shown.values().chat.systemPrompt, expected.chat.systemPrompt, patienceMs);
        changed("System prompt");

        // What was changed is in the file.
        const SettingsFile again(shown.desk.file);
        QVERIFY(again.values() == expected);

        expected.chat.systemPrompt.clear();
        takeBack("System prompt");
        QCOMPARE(prompt.toPlainText(), QString());
        expected.chat.sampling = {};
        expected.chat.sampling.topK = 7;
        for (const char *name : {"Temperature", "Top-p", "Min-p", "Repetition penalty", "Seed"})
            QTest::mouseClick(&shown.reset(name), Qt::LeftButton);
        QVERIFY(shown.values() == expected);
        expected = {};
        for (SettingRow *row : shown.page->findChildren<SettingRow *>())
            if (row->resetButton()->isVisible())
                QTest::mouseClick(row->resetButton(), Qt::LeftButton);
        QVERIFY(shown.values() == expected);
    }

    /// Also before the first resize.
    void rowsAreAsHighAsTheirControls()
    {
        Shown shown;
        const auto fits = [&] {
            return std::ranges::all_of(shown.page->findChildren<SettingRow *>(), [](const SettingRow *row) {
                return !row->isVisible() || row->rect().contains(row->control()->geometry());
            });
        };
        const auto check = [&] {
            QCoreApplication::processEvents();
            QTRY_VERIFY_WITH_TIMEOUT(fits(), patienceMs);
        };
        check();
        Settings settings = shown.values();
        settings.modelFolders = {QStringLiteral("/a"), QStringLiteral("/b"), QStringLiteral("/c")};
        shown.desk.settings.change(settings);
        check();
        widgets::applyStyle(*qApp, widgets::Appearance::Dark);
        check();
        shown.desk.window.resize(972, 668);
        check();
        shown.search(QStringLiteral("network"));
        check();
        shown.search({});
        check();
        widgets::applyStyle(*qApp, widgets::Appearance::Light);
        shown.desk.window.resize(1388, 868);
        check();
    }

    void refusesWhatIsOutOfRange()
    {
        Shown shown;
        Settings manual = shown.values();
        manual.chat.recommendedSampling = false;
        shown.desk.settings.change(manual);
        shown.type("Temperature", QStringLiteral("99"));
        QVERIFY(shown.values().chat.sampling.temperature <= 10.f);
        shown.type("Threads", QStringLiteral("5000"));
        QVERIFY(shown.values().threads <= maxThreads);
        shown.type("Context", QStringLiteral("99999999999999"));
        QVERIFY(shown.values().chat.contextTokens <= ChatSettings::maxContext);
        auto &seed = shown.control<QLineEdit>("Seed");
        seed.setFocus();
        QTest::keyClicks(&seed, QStringLiteral("42"));
        QTest::keyClick(&seed, Qt::Key_Return);
        QCOMPARE(shown.values().chat.sampling.seed, std::optional<uint64_t>(42));
        seed.selectAll();
        QTest::keyClicks(&seed, QStringLiteral("99999999999999999999"));
        QTest::keyClick(&seed, Qt::Key_Return);
        QCOMPARE(shown.values().chat.sampling.seed, std::optional<uint64_t>(42));
        QCOMPARE(seed.text(), QStringLiteral("42"));
    }

    void filesWithOtherValues()
    {
        const QTemporaryDir dir;
        QSettings file(dir.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        file.setValue(QStringLiteral("threads"), -5);
        file.setValue(QStringLiteral("backend"), QStringLiteral("abacus"));
        file.setValue(QStringLiteral("gpu_layers"), QStringLiteral("many"));
        file.setValue(QStringLiteral("appearance"), 17);
        file.setValue(QStringLiteral("chat"), QStringLiteral("{\"temperature\": 1e9, \"top_k\": 3, \"context\": -1}"));
        const Settings values = SettingsFile(file).values();
        Settings expected;
        expected.chat.sampling.topK = 3;
        QVERIFY(values == expected);
        // From before chats had their own settings.
        QSettings old(dir.filePath(QStringLiteral("old.ini")), QSettings::IniFormat);
        old.setValue(QStringLiteral("sampling/temperature"), 0.25);
        old.setValue(QStringLiteral("sampling/seed"), QStringLiteral("18446744073709551615"));
        old.setValue(QStringLiteral("max_tokens"), 99);
        old.setValue(QStringLiteral("system_prompt"), QStringLiteral("Be brief."));
        const Settings kept = SettingsFile(old).values();
        QCOMPARE(kept.chat.sampling.temperature, 0.25f);
        QVERIFY(!kept.chat.recommendedSampling); // what was changed stays in use
        QCOMPARE(kept.chat.sampling.seed, std::optional<uint64_t>(18446744073709551615ULL));
        QCOMPARE(kept.chat.maxTokens, 99);
        QCOMPARE(kept.chat.systemPrompt, QStringLiteral("Be brief."));
    }

    void showsWhatOthersChange()
    {
        Shown shown;
        Settings settings = shown.values();
        settings.threads = 3;
        settings.appearance = widgets::Appearance::Light;
        settings.chat.sampling.temperature = 0.123f; // finer than the box shows
        shown.desk.settings.change(settings);
        QCOMPARE(shown.control<QSpinBox>("Threads").value(), 3);
        QCOMPARE(shown.control<widgets::SegmentedControl>("Colours").currentIndex(), 1);
        QVERIFY(shown.values() == settings); // showing a value does not round it
        QVERIFY(shown.reset("Threads").isVisible());
    }

    void searches()
    {
        Shown shown;
        const qsizetype all = shown.visibleRows().size();
        shown.search(QStringLiteral("reason"));
        QCOMPARE(shown.visibleRows(), QStringList{QStringLiteral("Thinking budget")});
        shown.search(QStringLiteral("ENGINE")); // a section shows all of its rows
        QCOMPARE(shown.visibleRows().size(), 3);
        QVERIFY(!shown.page->findChild<FoldersBlock *>()->isVisible());
        QVERIFY(!shown.page->findChild<QLabel *>(QStringLiteral("noSetting"))->isVisible());
        shown.search(QStringLiteral("flux capacitor"));
        QVERIFY(shown.visibleRows().isEmpty());
        auto *nothing = shown.page->findChild<QLabel *>(QStringLiteral("noSetting"));
        QVERIFY(nothing->isVisible() && nothing->text().contains(QStringLiteral("flux capacitor")));
        shown.search({});
        QCOMPARE(shown.visibleRows().size(), all);
        QVERIFY(!nothing->isVisible());
    }

    void offersToReload()
    {
        Shown shown;
        shown.type("Threads", QStringLiteral("2"));
        QVERIFY(!shown.offer().isVisible()); // no model is open
        QVERIFY(shown.desk.openModel("zero"));
        QVERIFY(!shown.offer().isVisible());
        QSignalSpy reload(shown.page, &SettingsPage::reloadRequested);
        shown.type("Maximum answer tokens", QStringLiteral("5"));
        QVERIFY(!shown.offer().isVisible()); // takes effect at once
        shown.type("Threads", QStringLiteral("1"));
        QVERIFY(shown.offer().isVisible());
        shown.type("Threads", QStringLiteral("2"));
        QVERIFY(!shown.offer().isVisible());
        shown.type("Context", QStringLiteral("512"));
        QVERIFY(shown.offer().isVisible());
        QTest::mouseClick(shown.offer().findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(reload.count(), 1);
        QVERIFY(shown.desk.openModel("zero"));
        QVERIFY(!shown.offer().isVisible());
    }

    void listsBackends()
    {
        Shown shown;
        auto *label = shown.page->findChild<QLabel *>(QStringLiteral("backends"));
        QTRY_VERIFY_WITH_TIMEOUT(label->text().contains(QStringLiteral("cpu")), patienceMs);
        QVERIFY(label->text().contains(QStringLiteral("cuda")));
    }

    void removesFoldersAndTakesThemBack()
    {
        Shown shown;
        Settings settings = shown.values();
        settings.modelFolders = {QStringLiteral("/a"), QStringLiteral("/b"),
                                 QString(QStringLiteral("/c/") + QString(4000, u'x'))};
        shown.desk.settings.change(settings);
        QTest::qWait(1);
        QVERIFY(shown.page->minimumSizeHint().width() < 1000);
        auto *block = shown.page->findChild<FoldersBlock *>();
        const auto button = [&](const QString &name) -> QPushButton * {
            for (QPushButton *candidate : block->findChildren<QPushButton *>())
                if (candidate->isVisible() && (candidate->accessibleName() == name || candidate->text() == name))
                    return candidate;
            return nullptr;
        };
        QVERIFY(button(QStringLiteral("Remove /b")));
        QTest::mouseClick(button(QStringLiteral("Remove /b")), Qt::LeftButton);
        QCOMPARE(shown.values().modelFolders.size(), 2);
        QVERIFY(!shown.values().modelFolders.contains(QStringLiteral("/b")));
        QTRY_VERIFY_WITH_TIMEOUT(button(QStringLiteral("Undo")), patienceMs);
        QTest::mouseClick(button(QStringLiteral("Undo")), Qt::LeftButton);
        QVERIFY(shown.values() == settings);
    }

    void tellsWhereTheDataIs()
    {
        QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "open");
        Shown shown;
        const auto *places = shown.page->findChild<FactGrid *>(QStringLiteral("places"));
        QCOMPARE(places->facts().at(1).second, shown.desk.file.fileName());
        QTest::mouseClick(shown.page->findChild<QPushButton *>(QStringLiteral("openDataFolder")), Qt::LeftButton);
        QCOMPARE(m_opened.size(), 1);
        QCOMPARE(m_opened.takeFirst().toLocalFile(), shown.desk.folder.path());
        QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
    }

    void scrollsToTheConnections()
    {
        Shown shown;
        shown.search(QStringLiteral("threads"));
        shown.desk.actions.find(QStringLiteral("showConnections"))->trigger();
        auto *area = shown.page->findChild<QScrollArea *>();
        QTRY_VERIFY_WITH_TIMEOUT(area->verticalScrollBar()->value() > 0, patienceMs);
        for (QLabel *label : shown.page->findChildren<QLabel *>())
            if (label->text().startsWith(QStringLiteral("Moire connects to nothing"))) {
                QVERIFY(!label->visibleRegion().isEmpty());
                return;
            }
        QFAIL("there is no such section");
    }

    void theWheelScrollsThePage()
    {
        Shown shown;
        auto &box = shown.control<QSpinBox>("Threads");
        const QPointF at(5, 5);
        const auto turn = [&] {
            QWheelEvent wheel(at, box.mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                              false);
            QCoreApplication::sendEvent(&box, &wheel);
        };
        turn();
        QCOMPARE(shown.values().threads, 0);
        box.setFocus();
        turn();
        QCOMPARE(shown.values().threads, 1);
    }

    void aLongPromptIsCut()
    {
        TextBox box;
        QMimeData mime;
        mime.setText(QString(TextBox::maxLength + 1000, u'x'));
        struct Open : TextBox {
            using TextBox::insertFromMimeData;
        };
        (box.*(&Open::insertFromMimeData))(&mime);
        QVERIFY(box.toPlainText().size() <= TextBox::maxLength);
        QVERIFY(box.toPlainText().size() > TextBox::maxLength - 10);
    }

    void pictures()
    {
        Shown shown;
        Settings settings = shown.values();
        settings.threads = 2;
        settings.modelFolders = {QStringLiteral("/home/ada/models"), QStringLiteral("/srv/gguf")};
        shown.desk.settings.change(settings);
        QVERIFY(QDir().mkpath(QStringLiteral(MOIRE_SCREENSHOTS)));
        for (const auto &[appearance, name] :
             {std::pair(widgets::Appearance::Dark, "dark"), std::pair(widgets::Appearance::Light, "light")}) {
            widgets::applyStyle(*qApp, appearance);
            for (const QSize size : {QSize(1388, 868), QSize(972, 668)}) {
                shown.desk.window.resize(size);
                auto *bar = shown.page->findChild<QScrollArea *>()->verticalScrollBar();
                for (const bool end : {false, true}) {
                    QTest::qWait(250); // until the rows have their heights
                    bar->setValue(end ? bar->maximum() : 0);
                    QVERIFY(shown.desk.window.grab().save(
                        QStringLiteral(MOIRE_SCREENSHOTS "/settings-%1-%2-%3.png")
                            .arg(end ? QStringLiteral("end") : QStringLiteral("start"), QLatin1String(name))
                            .arg(size.width())));
                }
            }
        }
    }
};

QTEST_MAIN(TestSettingsPage)
#include "tst_settings_page.moc"
