// SPDX-License-Identifier: GPL-3.0-or-later
// Each row of the page of settings.
#include "controls/segmented_control.h"
#include "qt_test.h"
#include "settings_desk.h"
#include "shell/language.h"
#include "style_pixels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QMimeData>
#include <QSpinBox>
#include <QWheelEvent>

#include <algorithm>

namespace tst_setting_rows {

using namespace moire;
using namespace moire::ui;

class TestSettingRows : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        widgets::applyStyle(*qApp, widgets::Appearance::Light);
    }

    /// Every row changes its own value and nothing else, and takes the default back.
    void everyRow()
    {
        SettingsDesk shown;
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
        QCOMPARE(shown.page->findChildren<SettingRow *>().size(), 18);
        for (SettingRow *row : shown.page->findChildren<SettingRow *>()) {
            QVERIFY(!row->resetButton()->isVisible());
            QVERIFY(!row->control()->accessibleName().isEmpty());
            QVERIFY(row->control()->accessibleDescription().contains(QStringLiteral("Default: ")));
        }

        auto &language = shown.control<QComboBox>("Language");
        QCOMPARE(language.currentText(), QStringLiteral("Follow system"));
        language.setFocus();
        QTest::keyClick(&language, Qt::Key_Down);
        expected.language = language.currentData().toString();
        QVERIFY(languages().contains(expected.language));
        changed("Language");
        expected.language.clear();
        takeBack("Language");
        expected.appearance = widgets::Appearance::Dark;
        shown.clickSegment("Colours", 2);
        changed("Colours");
        expected.appearance = Settings().appearance;
        takeBack("Colours");
        expected.highContrast = widgets::Preference::Yes;
        shown.clickSegment("Contrast", 2);
        changed("Contrast");
        expected.reducedMotion = widgets::Preference::No;
        shown.clickSegment("Motion", 1);
        changed("Motion");
        expected.highContrast = widgets::Preference::System;
        takeBack("Contrast");
        expected.reducedMotion = widgets::Preference::System;
        takeBack("Motion");

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
        SettingsDesk shown;
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

    void namesStandAtTheRightWhenMirrored()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        SettingsDesk shown;
        for (SettingRow *row : shown.page->findChildren<SettingRow *>())
            for (QLabel *label : row->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly)) {
                const int room = label->width() - label->fontMetrics().horizontalAdvance(label->text());
                if (room < 8)
                    continue; // no room at either side
                const QImage far = label->grab({0, 0, room - 4, label->height()}).toImage();
                QVERIFY2(covered(withoutPaper(far)) == 0, qPrintable(label->text()));
            }
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void refusesWhatIsOutOfRange()
    {
        SettingsDesk shown;
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

    void showsWhatOthersChange()
    {
        SettingsDesk shown;
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

    void theWheelScrollsThePage()
    {
        SettingsDesk shown;
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
};

MOIRE_TEST(TestSettingRows)

} // namespace tst_setting_rows

#include "tst_setting_rows.moc"
