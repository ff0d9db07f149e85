// SPDX-License-Identifier: GPL-3.0-or-later
#include "chip.h"
#include "empty_state.h"
#include "figure_label.h"
#include "notice_bar.h"
#include "popover.h"
#include "rail_button.h"
#include "search_field.h"
#include "section_header.h"
#include "segmented_control.h"
#include "style.h"
#include "theme.h"
#include "tone_label.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace moire::widgets;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestControls : public QObject {
    Q_OBJECT

    static QRadioButton *segment(const SegmentedControl &control, int index)
    {
        return control.findChildren<QRadioButton *>().at(index);
    }

private slots:
    void initTestCase() { applyStyle(*qApp, Appearance::Light); }

    void segmentsByKeyboard()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *before = new QLineEdit;
        auto *control = new SegmentedControl({s("Token"), s("Reply"), s("Chat"), s("Difference")});
        auto *after = new QLineEdit;
        for (QWidget *widget :
             {static_cast<QWidget *>(before), static_cast<QWidget *>(control), static_cast<QWidget *>(after)})
            column->addWidget(widget);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QCOMPARE(control->currentIndex(), 0);
        QSignalSpy changed(control, &SegmentedControl::currentChanged);
        before->setFocus();
        QTest::keyClick(before, Qt::Key_Tab);
        QVERIFY(segment(*control, 0)->hasFocus());
        const auto press = [&](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
        press(Qt::Key_Right);
        QCOMPARE(control->currentIndex(), 1);
        QVERIFY(segment(*control, 1)->hasFocus());
        press(Qt::Key_End);
        QCOMPARE(control->currentIndex(), 3);
        press(Qt::Key_Right); // no further
        QCOMPARE(control->currentIndex(), 3);
        control->setSegmentEnabled(2, false);
        press(Qt::Key_Left); // over what is disabled
        QCOMPARE(control->currentIndex(), 1);
        press(Qt::Key_Home);
        QCOMPARE(control->currentIndex(), 0);
        QCOMPARE(changed.size(), 4);
        window.setLayoutDirection(Qt::RightToLeft);
        press(Qt::Key_Left); // onwards
        QCOMPARE(control->currentIndex(), 1);
        QTRY_VERIFY(segment(*control, 1)->x() < segment(*control, 0)->x());
        press(Qt::Key_Tab); // one stop for the whole row
        QVERIFY(after->hasFocus());
    }

    void segmentsByMouse()
    {
        SegmentedControl control({s("Token"), s("Reply")});
        control.show();
        QSignalSpy changed(&control, &SegmentedControl::currentChanged);
        QTest::mouseClick(segment(control, 1), Qt::LeftButton, {}, QPoint(2, 2)); // near its edge too
        QCOMPARE(control.currentIndex(), 1);
        QTest::mouseClick(segment(control, 1), Qt::LeftButton);
        QCOMPARE(changed.size(), 1);
        control.setCurrentIndex(7);
        control.setCurrentIndex(-1);
        QCOMPARE(control.currentIndex(), 1);
        QCOMPARE(control.text(1), s("Reply"));
        QVERIFY(control.text(2).isNull());
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(segment(control, 1));
        QCOMPARE(face->role(), QAccessible::RadioButton);
        QVERIFY(face->state().checked);
        QCOMPARE(face->text(QAccessible::Name), s("Reply"));
    }

    void segmentsEmpty()
    {
        SegmentedControl control;
        QCOMPARE(control.currentIndex(), -1);
        control.show();
        QTest::keyClick(&control, Qt::Key_Right);
        QTest::keyClick(&control, Qt::Key_End);
        QCOMPARE(control.currentIndex(), -1);
        control.grab();
    }

    void chips()
    {
        Chip chip(s("2 experts off"));
        chip.setCheckable(true);
        chip.show();
        QSignalSpy toggled(&chip, &Chip::toggled);
        QTest::mouseClick(&chip, Qt::LeftButton);
        QVERIFY(chip.isChecked());
        QTest::keyClick(&chip, Qt::Key_Space);
        QTest::keyClick(&chip, Qt::Key_Return);
        QCOMPARE(toggled.size(), 3);
        const int plain = chip.sizeHint().width();
        chip.setDropDown(true);
        QVERIFY(chip.sizeHint().width() > plain);
        const QImage arrow = chip.grab().toImage();
        chip.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(chip.grab().toImage() != arrow);
        QCOMPARE(QAccessible::queryAccessibleInterface(&chip)->text(QAccessible::Name), s("2 experts off"));

        QMenu menu;
        menu.addAction(s("one"));
        Chip drop(s("by index"));
        drop.setMenu(&menu);
        drop.show();
        QTest::keyClick(&drop, Qt::Key_Down);
        QVERIFY(menu.isVisible());
        menu.close();
        QTest::mouseClick(&drop, Qt::LeftButton);
        QVERIFY(menu.isVisible());
        menu.close();

        Chip mark(s("built in"));
        mark.setPassive(true);
        QCOMPARE(mark.focusPolicy(), Qt::NoFocus);
    }

    void rail()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *chat = new RailButton(s("chat"), s("Chat"), QKeySequence(Qt::ALT | Qt::Key_1));
        auto *models = new RailButton(s("models"), s("Models"), QKeySequence(Qt::ALT | Qt::Key_2));
        column->addWidget(chat);
        column->addWidget(models);
        chat->setChecked(true);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::mouseClick(models, Qt::LeftButton);
        QVERIFY(models->isChecked() && !chat->isChecked());
        QTest::keyClick(&window, Qt::Key_1, Qt::AltModifier);
        QTRY_VERIFY(chat->isChecked() && !models->isChecked());
        QVERIFY(chat->toolTip().startsWith(s("Chat (")) && chat->toolTip().contains(s("1")));
        QCOMPARE(QAccessible::queryAccessibleInterface(chat)->text(QAccessible::Name), s("Chat"));
        QVERIFY(chat->width() >= chat->sizeHint().width());
    }

    void search()
    {
        QWidget window;
        SearchField field(s("Search chats"), &window);
        window.show();
        QSignalSpy down(&field, &SearchField::leftDownwards);
        QTest::keyClicks(&field, s("sheep"));
        QCOMPARE(field.text(), s("sheep"));
        QTest::keyClick(&field, Qt::Key_Escape);
        QVERIFY(field.text().isEmpty());
        QTest::keyClick(&field, Qt::Key_Down);
        QCOMPARE(down.size(), 1);
        QTest::keyClicks(&field, s("x"));
        auto *clear = field.findChildren<QToolButton *>().first();
        QTRY_VERIFY(clear->isVisible());
        QTest::mouseClick(clear, Qt::LeftButton);
        QVERIFY(field.text().isEmpty());
        QCOMPARE(field.accessibleName(), s("Search chats"));
        for (QToolButton *button : field.findChildren<QToolButton *>())
            QVERIFY(!button->icon().isNull());
    }

    void figures()
    {
        FigureLabel label;
        label.setFigure(s("41.6"), s("tok/s"));
        const QSize size = label.sizeHint();
        for (const char *same : {"11.1", "88.8", "40.7"}) {
            label.setFigure(s(same), s("tok/s"));
            QCOMPARE(label.sizeHint(), size); // nothing beside it moves
        }
        label.setFigure(s("380"), s("ms"), s("TTFT"));
        QCOMPARE(QAccessible::queryAccessibleInterface(&label)->text(QAccessible::Name), s("TTFT 380 ms"));
        label.resize(label.sizeHint());
        const QImage picture = label.grab().toImage();
        label.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(label.grab().toImage() != picture);
        label.setFigure({});
        QCOMPARE(label.sizeHint().width(), 0);
    }

    void headers()
    {
        SectionHeader header(s("Experts"));
        auto *chip = new Chip(s("2 off"));
        auto *button = new QToolButton;
        header.addBeside(chip);
        header.addTrailing(button);
        header.setNote(s("27 layers"));
        header.resize(400, 30);
        header.show();
        QVERIFY(chip->x() < 200 && button->x() > 300);
        header.setLayoutDirection(Qt::RightToLeft);
        QApplication::processEvents();
        QVERIFY(chip->x() > 200 && button->x() < 100);
        QCOMPARE(header.accessibleName(), s("Experts"));
    }

    void popoverPlaces()
    {
        const QRect screen(0, 0, 1000, 700);
        const auto at = [&](QSize size, QRect anchor, Qt::LayoutDirection direction = Qt::LeftToRight) {
            return Popover::placed(size, anchor, screen, direction, 4);
        };
        QCOMPARE(at({200, 100}, {50, 50, 80, 20}), QRect(50, 74, 200, 100));
        QCOMPARE(at({200, 100}, {50, 650, 80, 20}), QRect(50, 546, 200, 100)); // above
        QCOMPARE(at({200, 100}, {950, 50, 40, 20}), QRect(800, 74, 200, 100)); // not over the right edge
        QCOMPARE(at({200, 100}, {400, 50, 80, 20}, Qt::RightToLeft), QRect(280, 74, 200, 100));
        for (const QRect &anchor : {QRect(-500, -500, 10, 10), QRect(5000, 5000, 10, 10), QRect(400, 340, 200, 20)})
            for (const QSize &size : {QSize(10, 10), QSize(900, 650), QSize(5000, 5000)})
                QVERIFY(screen.contains(at(size, anchor)));
    }

    void popoverOpensAndCloses()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *anchor = new QPushButton(s("Settings"));
        column->addWidget(anchor);
        window.resize(300, 200);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        anchor->setFocus();

        auto *content = new QWidget;
        auto *inner = new QVBoxLayout(content);
        auto *field = new QLineEdit;
        inner->addWidget(field);
        Popover popover(content, &window);
        QSignalSpy closed(&popover, &Popover::closed);
        popover.openAt(anchor);
        QVERIFY(popover.isVisible());
        QTRY_VERIFY(field->hasFocus());
        QVERIFY(anchor->screen()->availableGeometry().contains(popover.geometry()));
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!popover.isVisible());
        QCOMPARE(closed.size(), 1);
        QTRY_VERIFY(anchor->hasFocus());

        popover.openAt(anchor);
        QTest::mouseClick(popover.windowHandle(), Qt::LeftButton, {}, QPoint(-20, -20)); // outside
        QTRY_VERIFY(!popover.isVisible());
        QCOMPARE(closed.size(), 2);

        field->setMinimumHeight(20000); // higher than any screen: it scrolls
        popover.openAt(anchor);
        QVERIFY(anchor->screen()->availableGeometry().contains(popover.geometry()));
        popover.close();
    }

    void notices()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *bar = new NoticeBar;
        column->addWidget(bar);
        window.show();
        QVERIFY(!bar->isVisible());
        bar->showNotice(s("Nothing was sent."), NoticeBar::Kind::Error);
        QVERIFY(bar->isVisible());
        QCOMPARE(QAccessible::queryAccessibleInterface(bar)->text(QAccessible::Name), s("Nothing was sent."));
        QPushButton *action = bar->addAction(s("Try again"));
        // What an action does may be another notice.
        connect(action, &QPushButton::clicked, bar, [bar] { bar->showNotice(s("Sent."), NoticeBar::Kind::Good); });
        QTest::mouseClick(action, Qt::LeftButton);
        QCOMPARE(bar->sentence(), s("Sent."));
        QSignalSpy dismissed(bar, &NoticeBar::dismissed);
        QTest::keyClick(bar, Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
        QCOMPARE(dismissed.size(), 1);
        bar->setDismissible(false);
        bar->showNotice(s("<b>Loading</b>"));
        QTest::keyClick(bar, Qt::Key_Escape);
        QVERIFY(bar->isVisible());
        bar->showNotice({});
        QVERIFY(!bar->isVisible());
    }

    void emptyStates()
    {
        EmptyState state(s("chat"), s("No messages yet"), s("Ask something."));
        state.show();
        QVERIFY(!state.action()->isVisible());
        state.setAction(s("Show examples"));
        QVERIFY(state.action()->isVisible());
        QSignalSpy triggered(&state, &EmptyState::actionTriggered);
        QTest::mouseClick(state.action(), Qt::LeftButton);
        state.action()->setFocus();
        QTest::keyClick(state.action(), Qt::Key_Space);
        QCOMPARE(triggered.size(), 2);
    }

    void tonesFollowTheTheme()
    {
        ToneLabel label(s("27 layers"), Tone::Faint);
        EmptyState state(s("chat"), s("Nothing"), s("here"));
        state.resize(400, 300);
        const QImage light = state.grab().toImage();
        QCOMPARE(label.palette().color(QPalette::WindowText), lightTheme().faint);
        applyStyle(*qApp, Appearance::Dark);
        QCOMPARE(label.palette().color(QPalette::WindowText), darkTheme().faint);
        label.setTone(Tone::Danger);
        QCOMPARE(label.palette().color(QPalette::WindowText), darkTheme().danger);
        QVERIFY(state.grab().toImage() != light);
        applyStyle(*qApp, Appearance::Light);
    }
};

QTEST_MAIN(TestControls)
#include "tst_controls.moc"
