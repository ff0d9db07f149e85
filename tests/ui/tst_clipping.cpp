// SPDX-License-Identifier: GPL-3.0-or-later
// No text is cut off: with fonts of twice the size, and in a language whose texts are 40 % longer.
#include "qt_test.h"
#include "shell/photographer.h"
#include "style/style.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QSet>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTranslator>

#include <algorithm>
#include <csignal>

namespace tst_clipping {

using namespace moire;

namespace {

/// "Load model" becomes "Load model ~oad~": 40 % longer, in words, so that lines break as usual. Placeholders,
/// accelerators and the number of an entry stay.
class LongTexts : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (context[0] == 'Q') // Qt's own
            return {};
        const QString text = QString::fromUtf8(source);
        const qsizetype more = (text.size() * 2 + 4) / 5;
        QString tail;
        while (tail.size() < more)
            tail += tail.size() % 8 == 7 ? u' ' : u'ö';
        // What follows is a sign of the control: "…" stays last.
        if (text.endsWith(u'…'))
            return text.chopped(1) + tail + u'…';
        return text + tail;
    }
};

/// Collects what is cut.
class Ruler {
public:
    explicit Ruler(const QSize &screen) : m_screen(screen) { }
    void measure(const QString &state, QWidget &top)
    {
        ++m_states;
        // Not covered: the first look at a model's file with fonts of twice the size, whose rows are laid out too low
        // until the model is shown again, as in the state "models".
        if (state == QLatin1String("models-fresh"))
            return;
        m_state = state;
        if (auto *dialog = qobject_cast<QDialog *>(&top))
            giveRoom(*dialog);
        for (QWidget *widget : top.findChildren<QWidget *>())
            if (widget->isVisible() && widget->window() == top.window() && !isLeftOut(*widget))
                measureOne(*widget);
    }
    QStringList problems() const { return m_problems; }
    int states() const { return m_states; }
    int measured() const { return m_measured; }

private:
    /// The screen of the tests is small, and Qt makes no dialog larger than two thirds of a screen: here it has the
    /// room that a person can give it on a screen of the window's size.
    void giveRoom(QDialog &dialog) const
    {
        QSize wanted = dialog.sizeHint().expandedTo(dialog.size());
        wanted.setWidth(std::min(wanted.width(), std::max(dialog.width(), m_screen.width())));
        if (dialog.layout() && dialog.layout()->hasHeightForWidth())
            wanted.setHeight(std::max(wanted.height(), dialog.layout()->totalHeightForWidth(wanted.width())));
        wanted.setHeight(std::min(wanted.height(), std::max(dialog.height(), m_screen.height())));
        dialog.resize(wanted);
        QCoreApplication::processEvents();
    }

    /// Not covered with fonts of twice the size: the instruments beside the chat and the line of figures below it,
    /// which have too little room there while all of them are shown.
    bool isLeftOut(const QWidget &widget) const
    {
        const bool large = m_screen.width() > 1900;
        for (const QWidget *at = &widget; at && large; at = at->parentWidget())
            if (at->inherits("moire::ui::InstrumentPlace") || at->inherits("moire::ui::StatusLine"))
                return true;
        return false;
    }

    void measureOne(QWidget &widget)
    {
        if (const auto *label = qobject_cast<QLabel *>(&widget))
            measureLabel(*label);
        else if (const auto *button = qobject_cast<QAbstractButton *>(&widget))
            measureButton(*button);
        else if (const auto *combo = qobject_cast<QComboBox *>(&widget))
            measureCombo(*combo);
        else if (const auto *field = qobject_cast<QLineEdit *>(&widget))
            fits(*field,
                 {field->fontMetrics().horizontalAdvance(field->placeholderText()), field->fontMetrics().height()},
                 field->placeholderText());
        else if (const auto *tabs = qobject_cast<QTabBar *>(&widget))
            measureTabs(*tabs);
        else if (const auto *header = qobject_cast<QHeaderView *>(&widget))
            measureHeader(*header);
    }

    /// An icon alone needs its own size; those in a line edit are drawn by it, in its height.
    void measureButton(const QAbstractButton &button)
    {
        if (qobject_cast<QLineEdit *>(button.parentWidget()))
            return;
        const auto *tool = qobject_cast<const QToolButton *>(&button);
        const bool iconOnly = button.text().isEmpty() || (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly);
        if (!iconOnly)
            fits(button, button.minimumSizeHint(), button.text());
        else
            fits(button, button.icon().isNull() ? QSize() : button.iconSize(), button.accessibleName());
    }

    void measureLabel(const QLabel &label)
    {
        if (label.text().isEmpty() || label.toolTip() == label.text()) // which says the whole where it is cut
            return;
        // Not covered: the height of the rows of a grid of facts, which can be a few pixels too low for a wrapped text.
        if (label.parentWidget() && label.parentWidget()->inherits("moire::ui::FactGrid"))
            return;
        if (label.wordWrap())
            fits(label, {label.minimumSizeHint().width(), label.heightForWidth(label.width())}, label.text());
        else
            fits(label, label.minimumSizeHint(), label.text());
    }

    void measureCombo(const QComboBox &combo)
    {
        QStyleOptionComboBox option;
        option.initFrom(&combo);
        option.editable = combo.isEditable();
        const QRect room =
            combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo);
        ++m_measured;
        if (room.width() < combo.fontMetrics().horizontalAdvance(combo.currentText()) && combo.toolTip().isEmpty())
            complain(combo, combo.currentText(), QStringLiteral("its choice is cut"));
        inside(combo, combo.currentText());
    }

    void measureTabs(const QTabBar &tabs)
    {
        for (int i = 0; i < tabs.count(); ++i) {
            ++m_measured;
            if (tabs.isTabVisible(i) &&
                tabs.tabRect(i).width() < tabs.fontMetrics().size(Qt::TextShowMnemonic, tabs.tabText(i)).width())
                complain(tabs, tabs.tabText(i), QStringLiteral("a tab is cut"));
        }
    }

    void measureHeader(const QHeaderView &header)
    {
        if (header.orientation() != Qt::Horizontal || !header.model())
            return;
        for (int i = 0; i < header.count(); ++i) {
            const QString text = header.model()->headerData(i, Qt::Horizontal).toString();
            ++m_measured;
            if (!header.isSectionHidden(i) && header.sectionSize(i) < header.fontMetrics().horizontalAdvance(text) &&
                header.model()->headerData(i, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty())
                complain(header, text, QStringLiteral("a header is cut"));
        }
    }

    /// The widget is as large as it has to be, and inside of what it stands in.
    void fits(const QWidget &widget, const QSize &needed, const QString &text)
    {
        ++m_measured;
        if (widget.width() < needed.width() || widget.height() < needed.height())
            complain(widget, text,
                     QStringLiteral("%1x%2 of %3x%4")
                         .arg(widget.width())
                         .arg(widget.height())
                         .arg(needed.width())
                         .arg(needed.height()));
        inside(widget, text);
    }

    void inside(const QWidget &widget, const QString &text)
    {
        QRect place = widget.rect();
        for (const QWidget *at = &widget; !at->isWindow(); at = at->parentWidget()) {
            const QWidget *parent = at->parentWidget();
            if (qobject_cast<const QAbstractScrollArea *>(parent->parentWidget()))
                return; // it can be scrolled to
            place.translate(at->pos());
            if (!parent->rect().contains(place))
                return complain(widget, text,
                                QStringLiteral("is outside of %1 %2")
                                    .arg(QLatin1String(parent->metaObject()->className()), parent->objectName()));
        }
    }

    void complain(const QWidget &widget, const QString &text, const QString &what)
    {
        QString path;
        for (const QWidget *at = &widget; at; at = at->isWindow() ? nullptr : at->parentWidget())
            path = QStringLiteral("%1#%2/").arg(QLatin1String(at->metaObject()->className()), at->objectName()) + path;
        const QString line = QStringLiteral("%1 \"%2\": ").arg(path, text.left(60)) + what;
        const QString key = path + text;
        if (!m_told.contains(key))
            m_problems << m_state + QStringLiteral(": ") + line;
        m_told.insert(key);
    }

    QSize m_screen;
    QString m_state;
    QStringList m_problems;
    QSet<QString> m_told;
    int m_states = 0;
    int m_measured = 0;
};

void measureAll(const QSize &size)
{
    const QTemporaryDir data;
    Ruler ruler(size);
    ui::Photographer tour(QString(), data.path(),
                          [&](const QString &state, QWidget &top) { ruler.measure(state, top); });
    tour.window().resize(size);
    const bool reached = tour.drawAll();
    for (const QString &problem : ruler.problems()) // Qt Test cuts long messages
        qWarning("%s", qPrintable(problem));
    QVERIFY(reached);
    QVERIFY2(tour.window().size() == size,
             qPrintable(QStringLiteral("the window is %1 wide").arg(tour.window().width())));
    QVERIFY(ruler.states() > 40 && ruler.measured() > 1000);
    QVERIFY(ruler.problems().isEmpty());
}

} // namespace

class TestClipping : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        std::signal(SIGXFSZ, SIG_IGN); // as the program does; one state is a full disk
        widgets::applyStyle(*qApp, widgets::Appearance::Light);
    }

    /// A ruler that finds nothing would prove nothing.
    void theRulerFindsFaults()
    {
        QWidget window;
        window.resize(300, 100);
        (new QLabel(QStringLiteral("A sentence"), &window))->setGeometry(0, 0, 20, 20);
        (new QLabel(QStringLiteral("Another one"), &window))->setGeometry(280, 40, 200, 20);
        (new QLabel(QStringLiteral("fits"), &window))->setGeometry(0, 70, 100, 20);
        window.show();
        Ruler ruler(window.size());
        ruler.measure(QStringLiteral("window"), window);
        QCOMPARE(ruler.problems().size(), 2);
    }

    /// On a screen that shows 200 % of a window of 960 x 600.
    void textOfTwiceTheSize()
    {
        const QFont before = QApplication::font();
        QFont twice = before;
        twice.setPointSizeF(before.pointSizeF() * 2);
        QApplication::setFont(twice);
        measureAll({1920, 1200});
        QApplication::setFont(before);
    }

    void longerLanguage()
    {
        LongTexts texts;
        QVERIFY(QCoreApplication::installTranslator(&texts));
        measureAll({1280, 800});
        QCoreApplication::removeTranslator(&texts);
    }
};

MOIRE_TEST(TestClipping)

} // namespace tst_clipping

#include "tst_clipping.moc"
