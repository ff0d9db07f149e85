// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/style.h"

#include "style/proxy_style.h"
#include "style/system_appearance.h"
#include "style/theme.h"

#include <QApplication>
#include <QPalette>
#include <QPointer>
#include <QToolTip>
#include <QWidget>

namespace moire::widgets {

namespace {

/// Lives as long as the application: keeps its palette in step with what was chosen and with the desktop.
class Follower : public QObject {
public:
    explicit Follower(QApplication *application) : QObject(application), m_system(application)
    {
        application->setStyle(new Style);
        connect(&m_system, &SystemAppearance::changed, this, &Follower::apply);
    }

    void choose(Appearance appearance)
    {
        m_chosen = appearance;
        if (appearance == Appearance::System)
            m_system.start();
        apply();
    }

private:
    void apply()
    {
        const bool dark = m_chosen == Appearance::Dark || (m_chosen == Appearance::System && m_system.isDark());
        setTheme(dark ? darkTheme() : lightTheme());
        const QPalette palette = paletteOf(theme());
        if (QApplication::palette() != palette)
            QApplication::setPalette(palette);
        QToolTip::setPalette(palette);
        emit themeSignals().changed();
    }

    SystemAppearance m_system;
    Appearance m_chosen = Appearance::System;
};

} // namespace

void applyStyle(QApplication &application, Appearance appearance)
{
    static QPointer<Follower> follower; // a child of the application, which tests make and end more than once
    if (!follower)
        follower = new Follower(&application);
    follower->choose(appearance);
}

int unit(const QWidget *widget)
{
    return widget->fontMetrics().height() / 2;
}

} // namespace moire::widgets
