// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controls/notice_bar.h"
#include "desk.h"
#include "settings/setting_controls.h"
#include "settings/setting_row.h"
#include "settings/settings_page.h"
#include "style/style.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

namespace moire::ui {

/// The settings in a window, for their tests.
struct SettingsDesk {
    Desk desk;
    SettingsPage *page = nullptr;

    SettingsDesk()
    {
        page = new SettingsPage(desk.services);
        auto *layout = new QVBoxLayout(&desk.window);
        layout->setContentsMargins({});
        layout->addWidget(page);
        desk.window.resize(1388, 868);
        desk.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    }
    ~SettingsDesk() { delete page; }

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

} // namespace moire::ui
