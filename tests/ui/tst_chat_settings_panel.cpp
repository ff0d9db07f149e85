// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/chat_settings_panel.h"

#include "controls/notice_bar.h"
#include "controls/popover.h"
#include "controls/tone_label.h"
#include "conversation/chat_presets.h"
#include "conversation/chat_setting_fields.h"
#include "desk.h"
#include "runtime/preset_file.h"
#include "style/style.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace moire;
using namespace moire::ui;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

struct Scene {
    Desk desk;
    ChatSettingsPanel *panel;
    std::unique_ptr<QSignalSpy> changed;
    std::unique_ptr<QSignalSpy> failed;

    explicit Scene(const std::function<void(Store &)> &fill = {})
    {
        if (fill)
            desk.inStore(fill);
        panel = new ChatSettingsPanel(desk.services);
        auto *layout = new QVBoxLayout(&desk.window);
        layout->addWidget(panel);
        desk.window.show();
        changed = std::make_unique<QSignalSpy>(panel, &ChatSettingsPanel::changed);
        failed = std::make_unique<QSignalSpy>(panel, &ChatSettingsPanel::failed);
        panel->setSettings({}, {});
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        wait();
    }
    template <class T>
    T *find(const char *name) const
    {
        T *found = panel->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    void wait() ///< for the database
    {
        for (int i = 0; i < 2; i++) { // a change, and the list that is read after it
            desk.inStore([](Store &) {});
            QCoreApplication::processEvents();
        }
    }
    void click(const char *button) const { QTest::mouseClick(find<QAbstractButton>(button), Qt::LeftButton); }
    void trigger(const char *action) const { find<QAction>(action)->trigger(); }
    /// Types a number into a row's editor.
    void type(const char *field, const char *text) const
    {
        auto *editor = find<QDoubleSpinBox>(field);
        editor->setFocus();
        editor->selectAll();
        QTest::keyClicks(editor, QLatin1String(text));
    }
    void unlock() const ///< sampling values of the person's own
    {
        if (find<QCheckBox>("recommended")->isChecked())
            QTest::mouseClick(find<QCheckBox>("recommended"), Qt::LeftButton, {}, QPoint(8, 8));
    }
    QStringList presets() const
    {
        QStringList names;
        for (int i = 0; i < find<QComboBox>("presets")->count(); i++)
            names << find<QComboBox>("presets")->itemText(i);
        return names;
    }
    void choose(const char *preset) const
    {
        auto *list = find<QComboBox>("presets");
        list->setFocus();
        const int row = list->findText(QString::fromUtf8(preset));
        QVERIFY(row >= 0);
        while (list->currentIndex() < row)
            QTest::keyClick(list, Qt::Key_Down);
        while (list->currentIndex() > row)
            QTest::keyClick(list, Qt::Key_Up);
    }
    void save(const char *name)
    {
        trigger("savePreset");
        QTest::keyClicks(find<QLineEdit>("presetName"), QString::fromUtf8(name));
        QTest::keyClick(find<QLineEdit>("presetName"), Qt::Key_Return);
        wait();
    }
    widgets::NoticeBar &notice() const { return *panel->findChild<widgets::NoticeBar *>(); }
    void snap(const char *name)
    {
        QDir().mkpath(QStringLiteral(MOIRE_SCREENSHOTS));
        QCoreApplication::processEvents();
        desk.window.adjustSize();
        desk.window.grab().save(QStringLiteral(MOIRE_SCREENSHOTS "/%1.png").arg(QLatin1String(name)));
    }
};

SamplingRecommendation recommendation()
{
    SamplingRecommendation r;
    r.temperature = 0.6f;
    r.topK = 20;
    return r;
}

} // namespace

class TestChatSettingsPanel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        widgets::applyStyle(*qApp, widgets::Appearance::Light);
    }

    /// Typing into each field changes its own value, and the reset button takes it back.
    void everyNumber_data()
    {
        QTest::addColumn<int>("row");
        for (size_t i = 0; i < chatSettingFields().size(); i++)
            QTest::newRow(chatSettingFields()[i].id) << static_cast<int>(i);
    }
    void everyNumber()
    {
        QFETCH(int, row);
        const ChatSettingField &field = chatSettingFields()[static_cast<size_t>(row)];
        Scene scene;
        scene.unlock();
        scene.click("more");
        scene.changed->clear();
        const ChatSettings before = scene.panel->settings();
        auto *editor = scene.find<QDoubleSpinBox>(field.id);
        const QByteArray reset = QByteArray(field.id) + "Reset";
        QVERIFY(!scene.find<QAbstractButton>(reset)->isVisible());
        scene.type(field.id, field.decimals > 0 ? "0.5" : "5");
        QVERIFY(!scene.changed->isEmpty());
        const ChatSettings now = qvariant_cast<ChatSettings>(scene.changed->last().at(0));
        QCOMPARE(now, scene.panel->settings());
        const double expected = field.decimals > 0 ? 0.5 : 5;
        QCOMPARE(static_cast<float>(field.get(now)), static_cast<float>(expected));
        ChatSettings only = before;
        field.set(only, expected);
        QCOMPARE(now, only);
        QVERIFY(editor->toolTip().contains(s("Default: ") + field.text(field.get(before))));
        QVERIFY(!editor->accessibleName().isEmpty());
        scene.click(reset);
        QCOMPARE(scene.panel->settings(), before);
        QVERIFY(!scene.find<QAbstractButton>(reset)->isVisible());
    }

    void seed()
    {
        Scene scene;
        auto *field = scene.find<QLineEdit>("seed");
        QTest::keyClicks(field, s("18446744073709551615"));
        QCOMPARE(scene.panel->settings().sampling.seed, std::optional<uint64_t>(std::numeric_limits<uint64_t>::max()));
        // One digit more is no seed: it is said, and the last good one stays.
        const auto count = scene.changed->size();
        QTest::keyClicks(field, s("0"));
        QCOMPARE(scene.changed->size(), count);
        QCOMPARE(field->text(), s("184467440737095516150"));
        QVERIFY(scene.panel->settings().sampling.seed);
        scene.click("seedReset");
        QCOMPARE(field->text(), QString());
        QVERIFY(!scene.panel->settings().sampling.seed);
        QTest::keyClicks(field, s("-3"));
        QVERIFY(!scene.panel->settings().sampling.seed);
    }

    void systemPrompt()
    {
        Scene scene;
        ChatSettings defaults;
        defaults.systemPrompt = s("Be brief.");
        scene.panel->setSettings(defaults, defaults);
        auto *prompt = scene.find<QPlainTextEdit>("systemPrompt");
        QCOMPARE(prompt->toPlainText(), s("Be brief."));
        prompt->selectAll();
        QTest::keyClicks(prompt, s("Be kind."));
        QCOMPARE(scene.panel->settings().systemPrompt, s("Be kind."));
        scene.click("systemPromptReset");
        QCOMPARE(scene.panel->settings().systemPrompt, s("Be brief."));
        // Once the chat has begun it is only shown; a preset leaves it.
        scene.panel->setBegun(true);
        QVERIFY(prompt->isReadOnly());
        QTest::keyClicks(prompt, s("x"));
        QCOMPARE(scene.panel->settings().systemPrompt, s("Be brief."));
        scene.desk.inStore([](Store &store) {
            ChatSettings preset;
            preset.systemPrompt = QStringLiteral("Other");
            preset.maxTokens = 99;
            store.savePreset(QStringLiteral("P"), preset.toJson());
        });
        scene.panel->hide();
        scene.panel->show();
        scene.wait();
        scene.choose("P");
        QCOMPARE(scene.panel->settings().maxTokens, 99);
        QCOMPARE(scene.panel->settings().systemPrompt, s("Be brief."));
        QCOMPARE(scene.find<QComboBox>("presets")->currentText(), s("P"));
    }

    void recommended()
    {
        Scene scene;
        scene.panel->setModel(recommendation(), 4096);
        auto *temperature = scene.find<QDoubleSpinBox>("temperature");
        QVERIFY(!temperature->isEnabled());
        QCOMPARE(temperature->text(), s("0.6"));
        QCOMPARE(scene.find<QDoubleSpinBox>("topK")->text(), s("20"));
        QCOMPARE(scene.find<QDoubleSpinBox>("topP")->text(), s("0.95")); // the engine's
        bool told = false;
        for (const auto *label : scene.panel->findChildren<widgets::ToneLabel *>())
            told = told || label->text() == s("This model recommends temperature 0.6 · top-k 20.");
        QVERIFY(told);
        scene.snap("chat-settings-light");
        QTest::keyClick(scene.find<QCheckBox>("recommended"), Qt::Key_Space);
        QCOMPARE(scene.panel->settings().recommendedSampling, false);
        QVERIFY(temperature->isEnabled());
        QCOMPARE(temperature->text(), s("0.8")); // the person's own
        scene.type("temperature", "1.5");
        widgets::applyStyle(*qApp, widgets::Appearance::Dark);
        scene.click("more");
        scene.snap("chat-settings-dark");
        widgets::applyStyle(*qApp, widgets::Appearance::Light);
        scene.panel->setModel({}, 0);
        QCOMPARE(temperature->text(), s("1.5"));
        scene.click("resetAll");
        QCOMPARE(scene.panel->settings(), ChatSettings());
    }

    void moreIsFolded()
    {
        Scene scene;
        QVERIFY(!scene.find<QDoubleSpinBox>("repeatPenalty")->isVisible());
        QTest::keyClick(scene.find<QToolButton>("more"), Qt::Key_Space);
        QVERIFY(scene.find<QDoubleSpinBox>("repeatPenalty")->isVisible());
        scene.click("more");
        QVERIFY(!scene.find<QDoubleSpinBox>("penaltyWindow")->isVisible());
    }

    void offersReload()
    {
        Scene scene;
        QSignalSpy asked(scene.panel, &ChatSettingsPanel::reloadRequested);
        scene.type("context", "2048");
        auto *reload = scene.find<QPushButton>("reload");
        QVERIFY(!reload->isVisible()); // no model is open
        scene.panel->setModel({}, 4096);
        QVERIFY(reload->isVisible());
        scene.click("reload");
        QCOMPARE(asked.size(), 1);
        scene.panel->setModel({}, 2048);
        QVERIFY(!reload->isVisible());
        scene.type("context", "16384");
        QVERIFY(reload->isVisible());
        scene.click("contextReset"); // automatic: nothing to say
        QVERIFY(!reload->isVisible());
    }

    void presets()
    {
        Scene scene;
        QCOMPARE(scene.presets(), QStringList{s("No presets yet")});
        QVERIFY(!scene.find<QAction>("deletePreset")->isEnabled());
        scene.type("maxTokens", "100");
        scene.save("Short");
        QCOMPARE(scene.presets(), (QStringList{s("No preset"), s("Short")}));
        QCOMPARE(scene.find<QComboBox>("presets")->currentText(), s("Short"));
        scene.type("maxTokens", "200");
        QCOMPARE(scene.find<QComboBox>("presets")->currentText(), s("No preset")); // no longer that preset
        scene.save("Longer");
        scene.changed->clear();
        scene.choose("Short");
        QCOMPARE(scene.panel->settings().maxTokens, 100);
        QVERIFY(!scene.changed->isEmpty());
        // Rename; a name that is taken cannot be given.
        scene.trigger("renamePreset");
        auto *name = scene.find<QLineEdit>("presetName");
        QCOMPARE(name->text(), s("Short"));
        name->selectAll();
        QTest::keyClicks(name, s("Longer"));
        QVERIFY(!scene.find<QPushButton>("takePresetName")->isEnabled());
        QTest::keyClicks(name, s("2"));
        QTest::keyClick(name, Qt::Key_Return);
        scene.wait();
        QCOMPARE(scene.presets(), (QStringList{s("No preset"), s("Longer"), s("Longer2")}));
        // Saving under a name that exists says "Replace".
        scene.trigger("savePreset");
        QTest::keyClicks(name, s("Longer"));
        QCOMPARE(scene.find<QPushButton>("takePresetName")->text(), s("Replace"));
        QTest::keyClick(name, Qt::Key_Escape);
        QVERIFY(!name->isVisible());
        // Delete and undo.
        scene.trigger("deletePreset");
        scene.wait();
        QCOMPARE(scene.presets(), (QStringList{s("No preset"), s("Longer")}));
        QVERIFY(scene.notice().isVisible());
        for (QPushButton *button : scene.notice().findChildren<QPushButton *>())
            QTest::mouseClick(button, Qt::LeftButton);
        scene.wait();
        QCOMPARE(scene.presets(), (QStringList{s("No preset"), s("Longer"), s("Longer2")}));
        QVERIFY(scene.failed->isEmpty());
    }

    void presetFiles()
    {
        Scene scene;
        auto *presets = scene.panel->findChild<ChatPresets *>();
        const QString path = scene.desk.folder.filePath(s("p.json"));
        scene.type("maxTokens", "100");
        scene.save("Short");
        presets->exportTo(path);
        scene.wait();
        QCOMPARE(PresetFile::read(path).settings, scene.panel->settings());
        scene.click("resetAll");
        presets->importFrom(path);
        scene.wait();
        QCOMPARE(scene.panel->settings().maxTokens, 100);
        QCOMPARE(scene.presets(), (QStringList{s("No preset"), s("Short"), s("Short (2)")}));
        // A broken file is a sentence, and changes nothing.
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"format\": \"moire-preset\", \"version\": 1, \"name\": ");
        file.close();
        const ChatSettings before = scene.panel->settings();
        presets->importFrom(path);
        scene.wait();
        QCOMPARE(scene.failed->size(), 1);
        QVERIFY(scene.notice().sentence().contains(s("not valid JSON")));
        QCOMPARE(scene.panel->settings(), before);
        presets->importFrom(scene.desk.folder.path()); // a folder
        presets->exportTo(s("/nowhere/p.json"));
        scene.wait();
        scene.wait();
        QCOMPARE(scene.failed->size(), 3);
    }

    void hostilePresets()
    {
        Scene scene([](Store &store) {
            store.savePreset(QStringLiteral("<b>bold</b>\u202eevil"), QStringLiteral("{\"top_k\": -1e300}"));
            sql::Query(store.database(), QStringLiteral("INSERT INTO presets(name, settings) VALUES(?, ?)"))
                .bind(QString(100000, u'x'))
                .bind(QStringLiteral("not json"))
                .run();
        });
        QCOMPARE(scene.presets(), (QStringList{s("No preset"), s("<b>bold</b>evil")}));
        scene.choose("<b>bold</b>evil");
        QCOMPARE(scene.panel->settings(), ChatSettings());
        ChatSettings big;
        big.systemPrompt = QString(1'000'000, u'\u202e') + QChar(0);
        scene.panel->setSettings(big, {});
        QVERIFY(scene.failed->isEmpty());
    }

    void readOnlyDatabase()
    {
        Scene scene;
        scene.type("maxTokens", "100");
        scene.desk.inStore(
            [](Store &store) { sql::Query(store.database(), QStringLiteral("PRAGMA query_only = 1")).run(); });
        scene.save("Short");
        QCOMPARE(scene.failed->size(), 1);
        QVERIFY(scene.notice().isVisible());
        QCOMPARE(scene.panel->settings().maxTokens, 100);
    }

    void wheelNeedsTheFocus()
    {
        Scene scene;
        auto *editor = scene.find<QDoubleSpinBox>("maxTokens");
        scene.find<QLineEdit>("seed")->setFocus();
        const QPointF at = editor->rect().center();
        QWheelEvent event(at, editor->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(editor, &event);
        QCOMPARE(scene.panel->settings().maxTokens, 0);
    }

    void inAPopover()
    {
        Scene scene;
        auto *anchor = new QPushButton(s("settings"), &scene.desk.window);
        anchor->show();
        auto *panel = new ChatSettingsPanel(scene.desk.services);
        widgets::Popover popover(panel, &scene.desk.window);
        popover.openAt(anchor);
        QVERIFY(popover.isVisible());
        QTest::qWait(0);
        QVERIFY(!popover.findChild<QScrollArea *>()->verticalScrollBar()->isVisible()); // all of it is seen
        popover.grab().save(QStringLiteral(MOIRE_SCREENSHOTS "/chat-settings-popover.png"));
        // Escape in the name field cancels the name, not the popover.
        panel->findChild<QAction *>(s("savePreset"))->trigger();
        QTest::keyClick(panel->findChild<QLineEdit *>(s("presetName")), Qt::Key_Escape);
        QVERIFY(popover.isVisible());
        QTest::keyClick(&popover, Qt::Key_Escape);
        QVERIFY(!popover.isVisible());
    }
};

QTEST_MAIN(TestChatSettingsPanel)
#include "tst_chat_settings_panel.moc"
