// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/style.h"

#include "style/proxy_style.h"
#include "style/system_appearance.h"
#include "style/theme.h"

#include <QApplication>
#include <QPalette>
#include <QPointer>
#include <QScrollArea>
#include <QToolTip>
#include <QWidget>

namespace moire::widgets {

namespace {

bool &motionIsReduced()
{
    static bool reduced = false;
    return reduced;
}

/// Lives as long as the application: keeps its palette in step with what was chosen and with the desktop.
class Follower : public QObject {
public:
    explicit Follower(QApplication *application) : QObject(application), m_system(application)
    {
        application->setStyle(new Style);
        connect(&m_system, &SystemAppearance::changed, this, &Follower::apply);
        connect(application, &QApplication::focusChanged, this, &Follower::showFocused);
    }

    void choose(const Look &look)
    {
        m_look = look;
        if (look.appearance == Appearance::System || look.highContrast == Preference::System ||
            look.reducedMotion == Preference::System)
            m_system.start();
        apply();
    }

private:
    /// A scroll area itself follows the focus only from one of its controls to another, not when it comes from outside.
    static void showFocused(const QWidget *, QWidget *now)
    {
        if (!now || QApplication::mouseButtons() != Qt::NoButton) // what is pressed is in sight, and stays where it is
            return;
        for (QWidget *at = now->parentWidget(); at && !at->isWindow(); at = at->parentWidget())
            if (auto *area = qobject_cast<QScrollArea *>(at); area && area->widget())
                area->ensureWidgetVisible(now, unit(now), unit(now));
    }

    static bool wanted(Preference preference, bool system)
    {
        return preference == Preference::Yes || (preference == Preference::System && system);
    }

    void apply()
    {
        const bool dark =
            m_look.appearance == Appearance::Dark || (m_look.appearance == Appearance::System && m_system.isDark());
        if (wanted(m_look.highContrast, m_system.isHighContrast()))
            setTheme(dark ? darkContrastTheme() : lightContrastTheme());
        else
            setTheme(dark ? darkTheme() : lightTheme());
        motionIsReduced() = wanted(m_look.reducedMotion, m_system.isMotionReduced());
        QApplication::setEffectEnabled(Qt::UI_General, m_effects && !motionIsReduced());
        const QPalette palette = paletteOf(theme());
        if (QApplication::palette() != palette)
            QApplication::setPalette(palette);
        QToolTip::setPalette(palette);
        emit themeSignals().changed();
    }

    SystemAppearance m_system;
    Look m_look = Appearance::System;
    bool m_effects = QApplication::isEffectEnabled(Qt::UI_General); ///< the platform's
};

} // namespace

void applyStyle(QApplication &application, const Look &look)
{
    static QPointer<Follower> follower; // a child of the application, which tests make and end more than once
    if (!follower)
        follower = new Follower(&application);
    follower->choose(look);
}

bool reducedMotion()
{
    return motionIsReduced();
}

int unit(const QWidget *widget)
{
    return widget->fontMetrics().height() / 2;
}

} // namespace moire::widgets
