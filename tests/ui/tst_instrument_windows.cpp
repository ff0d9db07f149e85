// SPDX-License-Identifier: GPL-3.0-or-later
// Instruments in windows of their own, sections that are closed, and what of it is kept.
#include "controls/section_header.h"
#include "controls/segmented_control.h"
#include "instruments/cost_panel.h"
#include "instruments/health_panel.h"
#include "instruments/instrument_place.h"
#include "instruments/reading_grid.h"
#include "instruments/reasoning_panel.h"
#include "instruments_desk.h"
#include "qt_test.h"
#include "style/style.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QToolButton>

namespace tst_instrument_windows {

using namespace moire;
using namespace moire::ui;

namespace {

std::vector<InstrumentPanel *> allPanels(InstrumentsPanel &of)
{
    return {&of.experts(), &of.token(), &of.reasoning(), &of.latency(), &of.health(), &of.cost()};
}

QAction *entry(InstrumentsDesk &desk, const QString &name)
{
    for (const Actions::Leaf &leaf : desk.actions.leaves())
        if (leaf.action && leaf.action->objectName() == name)
            return leaf.action;
    return nullptr;
}

} // namespace

class TestInstrumentWindows : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { widgets::applyStyle(*qApp, widgets::Appearance::Light); }

    void everyInstrumentHasAWindow()
    {
        InstrumentsDesk desk;
        QVERIFY(desk.open(answer(30)));
        QSignalSpy changed(desk.panel, &InstrumentsPanel::layoutChanged);
        for (InstrumentPanel *panel : allPanels(*desk.panel)) {
            InstrumentPlace &place = desk.panel->placeOf(*panel);
            QAction *action = entry(desk, QStringLiteral("detach-") + place.id());
            QVERIFY2(action, qPrintable(place.id()));
            changed.clear();
            action->trigger();
            QVERIFY(place.isDetached());
            QVERIFY(!changed.isEmpty());
            QTRY_VERIFY(place.ownWindow()->isVisible());
            QCOMPARE(panel->window(), place.ownWindow());
            QTRY_VERIFY(panel->isVisible());
            QVERIFY(!place.ownWindow()->windowTitle().isEmpty());
            QVERIFY(action->isChecked());
            place.ownWindow()->close();
            QVERIFY(!place.isDetached());
            QVERIFY(!action->isChecked());
            QCOMPARE(panel->window(), &desk.window);
        }
    }

    void followsTheSelectionInItsWindow()
    {
        InstrumentsDesk desk;
        QVERIFY(desk.open(answer(30)));
        InstrumentPlace &place = desk.panel->placeOf(desk.panel->token());
        place.setDetached(true);
        desk.panel->hide(); // the column is closed; the window stays
        QVERIFY(place.ownWindow()->isVisible());
        desk.selection().selectToken(desk.now().answer, analysis::TokenNumber(7));
        QTRY_VERIFY(desk.panel->token().facts().contains(QLatin1String("token 7")));
        desk.press(desk.panel->token(), Qt::Key_Right);
        QCOMPARE(desk.token(), 8U);
        QVERIFY(desk.open(answer(40))); // another chat is read although the column is hidden
        desk.panel->show();
        place.setDetached(false);
        QTRY_VERIFY(desk.panel->token().isVisible());
    }

    void byKeyAndButton()
    {
        InstrumentsDesk desk;
        QVERIFY(desk.open(answer(30)));
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        InstrumentPlace &experts = desk.panel->placeOf(desk.panel->experts());
        desk.panel->experts().map().setFocus();
        QTest::keyClick(&desk.window, Qt::Key_W, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(experts.isDetached());
        experts.setDetached(false);
        // Without the focus in an instrument, the one whose tab is open.
        desk.field().setFocus();
        desk.panel->showTab(InstrumentsPanel::Health);
        desk.action("detachInstrument")->trigger();
        InstrumentPlace &health = desk.panel->placeOf(desk.panel->health());
        QVERIFY(health.isDetached());
        auto *back = health.findChild<QPushButton *>(QStringLiteral("bringBack"));
        QVERIFY(back->isVisible());
        back->click();
        QVERIFY(!health.isDetached());
        const auto buttons = desk.panel->findChildren<QToolButton *>(QStringLiteral("detach"));
        QCOMPARE(buttons.size(), 3); // two sections, and one for the tabs
        for (QToolButton *button : buttons) {
            QVERIFY(!button->accessibleName().isEmpty());
            button->click();
        }
        QVERIFY(experts.isDetached() && health.isDetached() && desk.panel->placeOf(desk.panel->token()).isDetached());
        desk.panel->resetLayout();
        for (InstrumentPanel *panel : allPanels(*desk.panel))
            QVERIFY(!desk.panel->placeOf(*panel).isDetached());
    }

    void isKept()
    {
        const QTemporaryDir folder;
        QSettings state(folder.filePath(QStringLiteral("state.ini")), QSettings::IniFormat);
        {
            InstrumentsDesk desk;
            entry(desk, QStringLiteral("open-token"))->trigger();
            desk.panel->showTab(InstrumentsPanel::Cost);
            desk.panel->placeOf(desk.panel->latency()).setDetached(true);
            desk.panel->placeOf(desk.panel->latency()).ownWindow()->resize(500, 333);
            desk.panel->findChild<QSplitter *>()->setSizes({600, 0, 200});
            desk.panel->saveLayout(state);
        }
        InstrumentsDesk desk;
        desk.panel->restoreLayout(state);
        QVERIFY(!entry(desk, QStringLiteral("open-token"))->isChecked());
        QVERIFY(!desk.panel->token().isVisible());
        const QList<int> heights = desk.panel->findChild<QSplitter *>()->sizes();
        QVERIFY(2 * heights[0] > 3 * heights[2]); // about the same at first
        QCOMPARE(desk.panel->findChild<widgets::SegmentedControl *>(QStringLiteral("instrumentTabs"))->currentIndex(),
                 static_cast<int>(InstrumentsPanel::Cost));
        InstrumentPlace &latency = desk.panel->placeOf(desk.panel->latency());
        QTRY_VERIFY(latency.isDetached());
        QCOMPARE(latency.ownWindow()->size(), QSize(500, 333));
        desk.panel->resetLayout();
        QVERIFY(!latency.isDetached());
        QVERIFY(entry(desk, QStringLiteral("open-token"))->isChecked());
        QTRY_VERIFY(desk.panel->token().isVisible());
    }

    void allSectionsClosed()
    {
        InstrumentsDesk desk;
        QVERIFY(desk.open(answer(30)));
        for (const char *name : {"open-experts", "open-token", "open-tabs"})
            entry(desk, QLatin1String(name))->trigger();
        QVERIFY(desk.panel->isVisible());
        QVERIFY(!desk.panel->experts().isVisible());
        const auto labels = desk.panel->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(QLatin1String("closed"));
        }));
        desk.panel->resetLayout();
        QVERIFY(desk.panel->experts().isVisible());
    }

    void notesOfTabsAreWhole()
    {
        InstrumentsDesk desk;
        QVERIFY(desk.openModel());
        QVERIFY(desk.ask());
        for (const int width : {440, 1000}) {
            desk.panel->setFixedWidth(width);
            for (const auto tab : {InstrumentsPanel::Latency, InstrumentsPanel::Health}) {
                desk.panel->showTab(tab);
                const InstrumentPanel &panel = tab == InstrumentsPanel::Latency
                    ? static_cast<InstrumentPanel &>(desk.panel->latency())
                    : desk.panel->health();
                const auto *shown = desk.panel->findChild<QLabel *>(width == 440 ? QStringLiteral("instrumentNoteLine")
                                                                                 : QStringLiteral("instrumentNote"));
                QTRY_VERIFY(!panel.note().isEmpty() && shown->isVisible() && shown->text() == panel.note());
                QTRY_VERIFY(shown->width() >= shown->fontMetrics().horizontalAdvance(shown->text()));
            }
        }
    }

    /// Of the keyboard and of screen readers.
    void readingsAreATable()
    {
        InstrumentsDesk desk;
        QVERIFY(desk.openModel());
        desk.panel->showTab(InstrumentsPanel::Cost);
        auto *grid = desk.panel->findChild<ReadingGrid *>(QStringLiteral("costReadings"));
        QTRY_COMPARE(grid->tableRows(), 0);
        QCOMPARE(grid->focusPolicy(), Qt::NoFocus); // there is nothing to walk along
        QVERIFY(desk.ask());
        QTRY_VERIFY(grid->tableRows() > 3);
        QCOMPARE(grid->focusPolicy(), Qt::TabFocus);
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(grid);
        QVERIFY(interface && !interface->text(QAccessible::Name).isEmpty());
        QAccessibleTableInterface *table = interface->tableInterface();
        QVERIFY(table);
        QCOMPARE(table->rowCount(), grid->tableRows());
        QCOMPARE(table->cellAt(1, 0)->text(QAccessible::Name), grid->readings()[1].name);
        QCOMPARE(table->cellAt(1, 3)->text(QAccessible::Name), grid->readings()[1].value);
        QVERIFY(table->selectedRows().isEmpty());
        desk.press(*grid, Qt::Key_Home);
        QCOMPARE(grid->currentRow(), 0);
        desk.press(*grid, Qt::Key_Down);
        QCOMPARE(table->selectedRows(), QList<int>{1});
        QVERIFY(grid->accessibleDescription().contains(grid->readings()[1].value));
        QVERIFY(grid->rowPlace(1).top() > grid->rowPlace(0).top());
        desk.press(*grid, Qt::Key_End);
        QCOMPARE(grid->currentRow(), grid->tableRows() - 1);
        desk.press(*grid, Qt::Key_Home);
        QCOMPARE(grid->currentRow(), 0);
    }
};

MOIRE_TEST(TestInstrumentWindows)

} // namespace tst_instrument_windows

#include "tst_instrument_windows.moc"
