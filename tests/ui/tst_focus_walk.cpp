// SPDX-License-Identifier: GPL-3.0-or-later
// Tab and Shift+Tab through every page and dialog: they reach everything, stay nowhere, and the focus is always seen.
#include "qt_test.h"
#include "shell/photographer.h"
#include "style/style.h"
#include "style/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSet>
#include <QTemporaryDir>

#include <csignal>

namespace tst_focus_walk {

using namespace moire;

namespace {

constexpr int mostSteps = 300;
constexpr int mostInside = 200; ///< links of a text, or what can be pressed in a message: Tab goes to each
constexpr int around = 4; ///< some rings lie outside

QString shown(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return QStringLiteral("%1 %2 \"%3\"")
        .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
             button && widget->accessibleName().isEmpty() ? button->text() : widget->accessibleName());
}

/// Some of it is inside of everything that it stands in.
bool isInside(const QWidget *widget)
{
    QRect seen = widget->rect();
    for (; !widget->isWindow(); widget = widget->parentWidget())
        seen = seen.translated(widget->pos()) & widget->parentWidget()->rect();
    return !seen.isEmpty() && widget->isVisible();
}

/// What Tab should reach in \p top.
QList<QWidget *> stops(const QWidget &top)
{
    QList<QWidget *> stops;
    for (QWidget *widget : top.findChildren<QWidget *>())
        if (widget->isVisible() && widget->window() == top.window() && widget->isEnabled() &&
            (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy())
            stops << widget;
    return stops;
}

/// Not covered: a box to tick without a text beside it, whose ring is drawn inside of the box.
bool isBareBox(const QWidget *widget)
{
    const auto *box = qobject_cast<const QCheckBox *>(widget);
    return box && box->text().isEmpty();
}

/// Not covered: "Cancel" and "Close", which Qt leaves out of the order in some rows of buttons. Esc presses them.
bool escPresses(const QWidget *widget)
{
    const auto *box = qobject_cast<const QDialogButtonBox *>(widget->parentWidget());
    auto *button = qobject_cast<QAbstractButton *>(const_cast<QWidget *>(widget));
    return box && button && box->buttonRole(button) == QDialogButtonBox::RejectRole;
}

/// How many pixels stand out by 3:1 or more from what they were (WCAG 2.2, 2.4.13).
int changedPixels(const QImage &before, const QImage &after)
{
    int changed = 0;
    for (int y = 0; y < std::min(before.height(), after.height()); ++y)
        for (int x = 0; x < std::min(before.width(), after.width()); ++x)
            if (before.pixel(x, y) != after.pixel(x, y) &&
                widgets::contrast(before.pixelColor(x, y), after.pixelColor(x, y)) >= 3)
                ++changed;
    return changed;
}

QRect placeIn(const QWidget &top, const QWidget &widget)
{
    return QRect(widget.mapTo(&top, QPoint()), widget.size()).adjusted(-around, -around, around, around);
}

/// A control and how it looks with the focus. A field without a frame of its own is shown by the frame it stands in.
struct Focused {
    explicit Focused(QWidget *now) : widget(now), picture(grab()) { }
    QImage grab() const
    {
        QWidget *top = widget->window();
        return top->grab(placeIn(*top, *shownBy())).toImage();
    }
    QWidget *shownBy() const
    {
        const auto *field = qobject_cast<QPlainTextEdit *>(widget);
        auto *frame = qobject_cast<QFrame *>(widget->parentWidget());
        return field && field->frameShape() == QFrame::NoFrame && frame ? frame : widget.data();
    }
    /// How many pixels show that \p now has the focus instead, but for those of \p now itself.
    int changed(const QWidget &now) const
    {
        const QWidget *top = widget->window();
        QRect other = placeIn(*top, now);
        if (shownBy() == widget)
            other = {};
        other.translate(-placeIn(*top, *shownBy()).topLeft());
        const auto without = [&](QImage image) {
            QPainter(&image).fillRect(other, Qt::black);
            return image;
        };
        return changedPixels(without(picture), without(grab()));
    }
    QPointer<QWidget> widget;
    QImage picture;
};

class Walker {
public:
    void walk(const QString &state, QWidget &top)
    {
        if (!m_states.contains(state) && !qobject_cast<QDialog *>(&top))
            return;
        QApplication::setActiveWindow(&top); // here is no window manager
        const QList<QWidget *> wanted = stops(top);
        if (wanted.isEmpty())
            return complain(state, QStringLiteral("nothing takes the focus"));
        for (const int key : {Qt::Key_Tab, Qt::Key_Backtab})
            go(state, top, wanted, static_cast<Qt::Key>(key));
        ++m_walked;
    }
    QStringList problems() const { return m_problems; }
    int walked() const { return m_walked; }

private:
    void go(const QString &state, QWidget &top, const QList<QWidget *> &wanted, Qt::Key key)
    {
        const auto press = [&] {
            QWidget *target = top.focusWidget() ? top.focusWidget() : &top;
            QTest::keyClick(target, key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        };
        press(); // rings are drawn from now on
        QWidget *first = top.focusWidget();
        if (!first)
            return complain(state, QStringLiteral("Tab gives nothing the focus"));
        QSet<QWidget *> seen;
        int steps = 0;
        QWidget *now = first;
        do {
            seen << now;
            if (!isInside(now))
                complain(state, shown(now) + QStringLiteral(" has the focus out of sight"));
            Focused focused(now);
            press();
            for (int inside = 0; top.focusWidget() == focused.widget && inside < mostInside; ++inside) {
                focused.picture = focused.grab();
                press();
            }
            now = top.focusWidget();
            if (now == focused.widget && wanted.size() > 1)
                return complain(state, shown(now) + QStringLiteral(" keeps the focus"));
            if (focused.widget && now != focused.widget && isInside(focused.widget) && !isBareBox(focused.widget) &&
                focused.changed(*now) < 2 * top.fontMetrics().height())
                complain(state, shown(focused.widget) + QStringLiteral(" does not show the focus"));
        } while (now != first && ++steps < mostSteps);
        if (steps == mostSteps)
            complain(state, QStringLiteral("the focus does not come back to ") + shown(first));
        for (QWidget *stop : wanted)
            if (!seen.contains(stop) && !escPresses(stop))
                complain(state, shown(stop) + QStringLiteral(" is not reached"));
    }

    void complain(const QString &state, const QString &what)
    {
        if (!m_told.contains(what))
            m_problems << state + QStringLiteral(": ") + what;
        m_told.insert(what);
    }

    /// One for everything that has controls of its own.
    const QSet<QString> m_states{QStringLiteral("no-model"),
                                 QStringLiteral("first-start"),
                                 QStringLiteral("chat"),
                                 QStringLiteral("instruments-reasoning"),
                                 QStringLiteral("instruments-health"),
                                 QStringLiteral("instruments-cost"),
                                 QStringLiteral("instruments-replay"),
                                 QStringLiteral("instruments-lens"),
                                 QStringLiteral("attachments"),
                                 QStringLiteral("too-long"),
                                 QStringLiteral("experiments-empty"),
                                 QStringLiteral("experiments"),
                                 QStringLiteral("experiments-answers"),
                                 QStringLiteral("experiments-notes"),
                                 QStringLiteral("atlas"),
                                 QStringLiteral("atlas-expert"),
                                 QStringLiteral("atlas-groups"),
                                 QStringLiteral("models"),
                                 QStringLiteral("settings"),
                                 QStringLiteral("chat-settings"),
                                 QStringLiteral("mirrored-chat")};
    QStringList m_problems;
    QSet<QString> m_told;
    int m_walked = 0;
};

} // namespace

class TestFocusWalk : public QObject {
    Q_OBJECT
private slots:
    void tabReachesEverythingAndIsSeen()
    {
        std::signal(SIGXFSZ, SIG_IGN); // as the program does; one state is a full disk
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        widgets::applyStyle(*qApp, widgets::Appearance::Light);
        QApplication::setCursorFlashTime(0); // a cursor that blinks is no proof of a ring
        const QTemporaryDir data;
        Walker walker;
        ui::Photographer tour(QString(), data.path(),
                              [&](const QString &state, QWidget &top) { walker.walk(state, top); });
        tour.window().resize(1440, 900);
        const bool reached = tour.drawAll();
        for (const QString &problem : walker.problems()) // Qt Test cuts long messages
            qWarning("%s", qPrintable(problem));
        QVERIFY(reached);
        QVERIFY2(walker.walked() > 25, qPrintable(QString::number(walker.walked())));
        QVERIFY(walker.problems().isEmpty());
    }
};

MOIRE_TEST(TestFocusWalk)

} // namespace tst_focus_walk

#include "tst_focus_walk.moc"
