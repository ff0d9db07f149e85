// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers, the seed and the system prompt of a chat.
#include "chat_settings_scene.h"
#include "controls/popover.h"
#include "controls/tone_label.h"
#include "conversation/chat_setting_fields.h"
#include "library/builtin_model.h"
#include "qt_test.h"

#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QWheelEvent>

namespace tst_chat_settings_panel {

using namespace moire;
using namespace moire::ui;
using namespace moire::ui::chatsettings;

class TestChatSettingsPanel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { beginTests(); }

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
        QTRY_COMPARE(scene.panel->settings().systemPrompt, s("Be kind."));
        QTest::keyClicks(prompt, s(" Please."));
        scene.click("systemPromptReset"); // at once: what was typed last does not come back
        QCOMPARE(scene.panel->settings().systemPrompt, s("Be brief."));
        QCOMPARE(prompt->toPlainText(), s("Be brief."));
        // What is typed is not lost when the popover closes; a paste without end does not block the window.
        QTest::keyClicks(prompt, s("Kindly. "));
        scene.panel->hide();
        QCOMPARE(scene.panel->settings().systemPrompt, s("Kindly. Be brief."));
        scene.panel->show();
        QGuiApplication::clipboard()->setText(s("a line of a system prompt\n").repeated(40'000));
        prompt->selectAll();
        prompt->paste();
        QVERIFY(prompt->document()->characterCount() <= 200'001);
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

    /// Another model reasons, in a template that is seen and edited.
    void reasonWith()
    {
        Scene scene;
        auto *choice = scene.find<QPushButton>("reasonWith");
        auto *handover = scene.find<QPlainTextEdit>("handover");
        const auto entry = [&](const QString &place) -> QAction * {
            emit choice->menu()->aboutToShow();
            for (QAction *action : choice->menu()->actions())
                if (!action->isSeparator() && action->data().toString() == place)
                    return action;
            return nullptr;
        };
        const QString builtin = QString::fromStdString(builtinModelPath("instruct"));
        QVERIFY(entry({})->isChecked());
        QVERIFY(!handover->isVisible());
        QVERIFY(entry(builtin) && !entry(builtin)->isChecked());
        entry(builtin)->trigger();
        QCOMPARE(scene.panel->settings().reasonedBy, (ReasonedBy{.place = builtin}));
        QVERIFY(entry(builtin)->isChecked() && !entry({})->isChecked());
        QVERIFY(handover->isVisible());
        QCOMPARE(handover->toPlainText(), ReasonedBy::defaultHandover());
        handover->selectAll();
        QTest::keyClicks(handover, s("{question} But {reasoning}"));
        QTRY_COMPARE(scene.panel->settings().reasonedBy.handover, s("{question} But {reasoning}"));
        // Without its mark it cannot be used: that is said, and the last good one stays.
        handover->selectAll();
        QTest::keyClicks(handover, s("no mark"));
        const auto *note = scene.find<QLabel>("reasonWithNote");
        QTRY_VERIFY(note->text().contains(s("{reasoning}.")));
        QCOMPARE(scene.panel->settings().reasonedBy.handover, s("{question} But {reasoning}"));
        entry({})->trigger();
        QVERIFY(!scene.panel->settings().reasonedBy.used());
        QVERIFY(!handover->isVisible());
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
            told = told || label->text() == s("This model recommends Temperature 0.6 · Top-k 20.");
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
        QVERIFY(scene.desk.openModel()); // with the context that the program chose
        scene.panel->setModel({}, static_cast<qint64>(scene.desk.engine.contextCapacity()));
        QVERIFY(!reload->isVisible());
        scene.type("context", "512");
        QVERIFY(reload->isVisible());
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

MOIRE_TEST(TestChatSettingsPanel)

} // namespace tst_chat_settings_panel

#include "tst_chat_settings_panel.moc"
