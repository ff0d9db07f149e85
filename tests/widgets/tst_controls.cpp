// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/chip.h"
#include "controls/empty_state.h"
#include "controls/figure_label.h"
#include "controls/notice_bar.h"
#include "controls/rail_button.h"
#include "controls/search_field.h"
#include "controls/section_header.h"
#include "controls/segmented_control.h"
#include "controls/tone_label.h"
#include "style/style.h"
#include "style/theme.h"

#include "qt_test.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

namespace tst_controls {

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
        press(Qt::Key_Left);
        QCOMPARE(control->currentIndex(), 2);
        press(Qt::Key_Home);
        QCOMPARE(control->currentIndex(), 0);
        press(Qt::Key_Left); // no further
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

    void chipsInNarrowWindows()
    {
        QWidget window;
        auto *row = new QHBoxLayout(&window);
        row->setContentsMargins(0, 0, 0, 0);
        auto *chip = new Chip(s("a model with a rather long name"));
        row->addWidget(chip);
        row->addStretch();
        window.resize(600, 40);
        window.show();
        QCOMPARE(chip->width(), chip->sizeHint().width());
        const QImage whole = chip->grab().toImage();
        window.resize(chip->sizeHint().width() / 2, 40);
        QTRY_COMPARE(chip->width(), window.width()); // within the window, its text cut
        QVERIFY(chip->grab().toImage() != whole.copy(0, 0, chip->width(), chip->height()));
        QHelpEvent event(QEvent::ToolTip, QPoint(5, 5), chip->mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(chip, &event);
        QCOMPARE(QToolTip::text(), chip->text());
        QToolTip::hideText();
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
        // Too narrow: the name goes first, the figure stays, a tool tip has all.
        label.setLayoutDirection(Qt::LeftToRight);
        QVERIFY(label.minimumSizeHint().width() < label.sizeHint().width());
        label.resize(label.minimumSizeHint());
        FigureLabel nameless;
        nameless.setFigure(s("380"), s("ms"));
        nameless.resize(label.size());
        QCOMPARE(label.grab().toImage(), nameless.grab().toImage());
        QHelpEvent event(QEvent::ToolTip, QPoint(2, 2), QPoint(2, 2));
        QCoreApplication::sendEvent(&label, &event);
        QCOMPARE(QToolTip::text(), s("TTFT 380 ms"));
        QToolTip::hideText();
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

    /// A path without spaces asks for no more width than there is, and all of its lines are seen.
    void noticesBreakLongWords()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *bar = new NoticeBar;
        column->addWidget(bar);
        column->addStretch();
        window.setFixedSize(180, 500);
        window.show();
        const QString sentence = s("Not valid JSON (") + QString(90, u'x') + s("): choose another file.");
        bar->showNotice(sentence, NoticeBar::Kind::Error);
        QCOMPARE(bar->sentence(), sentence);
        QTRY_VERIFY(bar->height() >= bar->heightForWidth(bar->width()));
        QCOMPARE(window.width(), 180);
        QVERIFY(window.rect().contains(bar->geometry()));
        const auto *text = bar->findChildren<ToneLabel *>().at(1);
        QVERIFY(text->height() >= 6 * text->fontMetrics().height()); // more lines than it has spaces
    }

    void longNoticesWrap()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *bar = new NoticeBar;
        column->addWidget(bar);
        column->addStretch();
        window.resize(900, 400);
        window.show();
        bar->showNotice(s("The chat is longer than the context of this model by a few hundred tokens, so that nothing "
                          "was sent and nothing is lost."),
                        NoticeBar::Kind::Warning);
        QPushButton *first = bar->addAction(s("Forget the oldest turns"));
        QPushButton *second = bar->addAction(s("Larger context"));
        const auto *text = bar->findChildren<ToneLabel *>().at(1);
        QCOMPARE(text->text(), bar->sentence());
        const auto holdsAll = [&] {
            return text->height() >= text->heightForWidth(text->width()) && bar->rect().contains(text->geometry()) &&
                bar->rect().contains(first->geometry()) && bar->rect().contains(second->geometry()) &&
                window.rect().contains(bar->geometry());
        };
        QTRY_VERIFY(holdsAll());
        QVERIFY(first->y() < text->geometry().bottom()); // beside it
        const int low = bar->height();
        window.resize(360, 400);
        QTRY_VERIFY(bar->height() > 2 * low);
        QTRY_VERIFY(holdsAll());
        QVERIFY(first->y() >= text->geometry().bottom()); // below
        window.resize(900, 400);
        QTRY_COMPARE(bar->height(), low);
        QVERIFY(holdsAll());
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

MOIRE_TEST(TestControls)

} // namespace tst_controls

#include "tst_controls.moc"
