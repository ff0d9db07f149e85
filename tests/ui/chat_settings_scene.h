// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/chat_settings_panel.h"

#include "conversation/notices.h"
#include "desk.h"
#include "pictures.h"
#include "style/style.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

/// The settings of a chat for their tests.
namespace moire::ui::chatsettings {

inline QString s(const char *text)
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
    Notices &notices() const { return *panel->findChild<Notices *>(); }
    void snap(const char *name)
    {
        desk.window.adjustSize();
        QVERIFY(keepPicture(desk.window, QLatin1String(name)));
    }
};

inline SamplingRecommendation recommendation()
{
    SamplingRecommendation r;
    r.temperature = 0.6f;
    r.topK = 20;
    return r;
}

inline void beginTests()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    widgets::applyStyle(*qApp, widgets::Appearance::Light);
}

} // namespace moire::ui::chatsettings
