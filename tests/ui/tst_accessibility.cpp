// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader finds in every page, panel and dialog: names, roles, states, and a table for every picture.
#include "pictures/picture.h"
#include "qt_test.h"
#include "shell/photographer.h"
#include "style/style.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QImage>
#include <QMessageBox>
#include <QMetaEnum>
#include <QPainter>
#include <QScrollArea>
#include <QSet>
#include <QTemporaryDir>
#include <QToolButton>

#include <algorithm>
#include <cmath>
#include <csignal>

namespace tst_accessibility {

using namespace moire;
using Role = QAccessible::Role;

namespace {

constexpr int mostChildren = 300; ///< of an object, so that long tables take no time
constexpr int mostRows = 40;

/// What a person can act on, or has to be told of: each needs a name.
bool needsName(Role role)
{
    switch (role) {
    case Role::Button:
    case Role::ButtonDropDown:
    case Role::ButtonMenu:
    case Role::CheckBox:
    case Role::RadioButton:
    case Role::ComboBox:
    case Role::EditableText:
    case Role::SpinBox:
    case Role::Slider:
    case Role::Dial:
    case Role::ProgressBar:
    case Role::PageTab:
    case Role::MenuItem:
    case Role::Table:
    case Role::Tree:
    case Role::List:
    case Role::ListItem:
    case Role::TreeItem:
    case Role::ColumnHeader:
    case Role::Link:
    case Role::Chart:
    case Role::Graphic:
    case Role::Canvas:
    case Role::Dialog:
    case Role::AlertMessage:
        return true;
    default:
        return false;
    }
}

/// Roles that say nothing of what a control does.
bool saysNothing(Role role)
{
    switch (role) {
    case Role::NoRole:
    case Role::Client:
    case Role::Pane:
    case Role::Border:
    case Role::Window:
    case Role::Whitespace:
        return true;
    default:
        return false;
    }
}

bool hasWord(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

QString roleName(Role role)
{
    return QString::fromLatin1(QMetaEnum::fromType<Role>().valueToKey(role));
}

QString nameOf(const QAccessibleInterface &object)
{
    QString shown =
        object.object() ? QString::fromLatin1(object.object()->metaObject()->className()) : roleName(object.role());
    if (object.object() && !object.object()->objectName().isEmpty())
        shown += u'#' + object.object()->objectName();
    if (const QString name = object.text(QAccessible::Name); !name.isEmpty())
        shown += QStringLiteral(" \"%1\"").arg(name.left(40));
    return shown;
}

/// More than one colour is drawn where it is large enough to show something.
bool showsSomething(QWidget &widget)
{
    if (widget.width() <= 8 || widget.height() <= 8)
        return false;
    const QImage picture = widget.grab().toImage();
    const QRgb first = picture.pixel(picture.width() / 2, picture.height() / 2);
    for (int y = 2; y < picture.height() - 2; ++y)
        for (int x = 2; x < picture.width() - 2; ++x)
            if (picture.pixel(x, y) != first)
                return true;
    return false;
}

bool hasVisibleChildren(const QWidget &widget)
{
    const auto children = widget.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    return std::any_of(children.begin(), children.end(), [](const QWidget *child) { return child->isVisible(); });
}

/// Walks one window and collects what is wrong.
class Reader {
public:
    void read(const QString &state, QWidget &top)
    {
        m_state = state;
        look(QAccessible::queryAccessibleInterface(&top), QString());
    }
    QStringList problems() const { return m_problems; }
    int seen() const { return m_seen; }
    int pictures() const { return m_pictures; }

private:
    void complain(const QString &path, const QString &what)
    {
        const QString line = path + QStringLiteral(": ") + what;
        if (m_told.contains(line))
            return;
        m_told.insert(line);
        m_problems << m_state + QStringLiteral(": ") + line;
    }

    void look(QAccessibleInterface *object, const QString &path)
    {
        if (!object || !object->isValid())
            return complain(path, QStringLiteral("a child is missing"));
        if (object->state().invisible)
            return;
        ++m_seen;
        const QString here = path + u'/' + nameOf(*object);
        check(*object, here);
        const int children = std::min(object->childCount(), mostChildren);
        // Qt's own views count hidden rows and columns as well, and not each of their cells finds its place again.
        const bool view = qobject_cast<QAbstractItemView *>(object->object());
        for (int i = 0; i < children; ++i) {
            QAccessibleInterface *child = object->child(i);
            if (view && (!child || !child->isValid()))
                continue;
            if (!view && child && child->isValid() && object->indexOfChild(child) != i)
                complain(here, QStringLiteral("child %1 has another index").arg(i));
            look(child, here);
        }
    }

    void check(QAccessibleInterface &object, const QString &path)
    {
        const Role role = object.role();
        const QAccessible::State state = object.state();
        const QString name = object.text(QAccessible::Name);
        auto *widget = qobject_cast<QWidget *>(object.object());
        if ((needsName(role) || (state.focusable && widget)) && !isPartOfAnother(object) && !hasWord(name))
            complain(path, QStringLiteral("%1 without a name").arg(roleName(role)));
        if (widget && !name.isEmpty() && name == widget->objectName())
            complain(path, QStringLiteral("named like its object"));
        if (!widget)
            return;
        const bool scrolls = qobject_cast<QScrollArea *>(widget); // to Qt a client; it is told by its name
        if (state.focusable && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && saysNothing(role) &&
            !scrolls)
            complain(path, QStringLiteral("takes the focus as %1").arg(roleName(role)));
        if (bool(state.disabled) == widget->isEnabled())
            complain(path, QStringLiteral("disabled is told wrong"));
        if (const auto *button = qobject_cast<QAbstractButton *>(widget);
            button && button->isCheckable() && (!state.checkable || bool(state.checked) != button->isChecked()))
            complain(path, QStringLiteral("checked is told wrong"));
        if (auto *picture = qobject_cast<widgets::Picture *>(widget))
            return checkPicture(object, *picture, path);
        if (const auto *view = qobject_cast<QAbstractItemView *>(widget); view && view->model())
            checkCells(*view, path);
        if (saysNothing(role) && name.isEmpty() && !isPartOfAnother(object) && !hasVisibleChildren(*widget) &&
            showsSomething(*widget))
            complain(path, QStringLiteral("shows something without a name"));
    }

    /// What Qt builds a control of, which has the name: the viewport of a scroll area, the line of a drop-down or
    /// number, the icon of a message box. A header's sections have names, not the header itself.
    static bool isPartOfAnother(const QAccessibleInterface &object)
    {
        const auto *widget = qobject_cast<QWidget *>(object.object());
        const QWidget *parent = widget ? widget->parentWidget() : nullptr;
        const auto *area = qobject_cast<const QAbstractScrollArea *>(parent);
        return object.role() == Role::Separator || qobject_cast<const QHeaderView *>(widget) ||
            (area && area->viewport() == widget) || qobject_cast<const QComboBox *>(parent) ||
            qobject_cast<const QAbstractSpinBox *>(parent) ||
            (object.role() == Role::Graphic && qobject_cast<const QMessageBox *>(parent));
    }

    void checkPicture(QAccessibleInterface &object, widgets::Picture &picture, const QString &path)
    {
        ++m_pictures;
        QAccessibleTableInterface *table = object.tableInterface();
        if (!table || table->rowCount() != picture.tableRows() || table->columnCount() != picture.tableColumns())
            return complain(path, QStringLiteral("a picture without its table"));
        if (table->rowCount() == 0) {
            if (!hasWord(object.text(QAccessible::Description)))
                complain(path, QStringLiteral("an empty picture says nothing"));
            return;
        }
        for (int column = 0; column < table->columnCount(); ++column) {
            if (!hasWord(table->columnDescription(column)))
                complain(path, QStringLiteral("column %1 has no header").arg(column));
            for (const int row : {0, table->rowCount() - 1})
                if (QAccessibleInterface *cell = table->cellAt(row, column);
                    !cell || (cell->text(QAccessible::Name).isEmpty() && hasValue(picture.tableValue(row, column))))
                    complain(path, QStringLiteral("no text in a cell of column %1").arg(column));
        }
        if (!hasWord(table->rowDescription(0)))
            complain(path, QStringLiteral("a row says nothing"));
    }

    /// A cell without one is empty: see PictureTable.
    static bool hasValue(const QVariant &value)
    {
        const int type = value.typeId();
        const bool number = type == QMetaType::Double || type == QMetaType::Float;
        return number ? !std::isnan(value.toDouble()) : !value.toString().isEmpty();
    }

    /// What a cell shows by an icon or by its delegate alone has a text too.
    void checkCells(const QAbstractItemView &view, const QString &path)
    {
        const QAbstractItemModel &model = *view.model();
        for (int row = 0; row < std::min(model.rowCount(view.rootIndex()), mostRows); ++row)
            for (int column = 0; column < model.columnCount(view.rootIndex()); ++column) {
                const QModelIndex index = model.index(row, column, view.rootIndex());
                const QString text = index.data(Qt::AccessibleTextRole).toString() + index.data().toString();
                const bool shows = index.data(Qt::DecorationRole).isValid() || model.columnCount() == 1;
                if (shows && !hasWord(text))
                    complain(path, QStringLiteral("column %1 shows something without a text").arg(column));
            }
    }

    QString m_state;
    QStringList m_problems;
    QSet<QString> m_told;
    int m_seen = 0;
    int m_pictures = 0;
};

} // namespace

class TestAccessibility : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { widgets::applyStyle(*qApp, widgets::Appearance::Light); }

    /// A reader that finds nothing would prove nothing.
    void theReaderFindsFaults()
    {
        struct Stripes : QWidget {
            using QWidget::QWidget;
            void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(0, 0, 20, 40, Qt::red); }
        };
        QWidget window;
        window.resize(300, 200);
        (new QToolButton(&window))->setGeometry(0, 0, 30, 30);
        (new Stripes(&window))->setGeometry(0, 40, 40, 40);
        auto *knob = new QWidget(&window);
        knob->setGeometry(0, 90, 40, 40);
        knob->setFocusPolicy(Qt::StrongFocus);
        knob->setAccessibleName(QStringLiteral("Knob"));
        window.show();
        Reader reader;
        reader.read(QStringLiteral("window"), window);
        const QString found = reader.problems().join(u'\n');
        QVERIFY2(reader.problems().size() == 3, qPrintable(found));
        QVERIFY2(found.contains(QStringLiteral("QToolButton: ")), qPrintable(found));
        QVERIFY2(found.contains(QStringLiteral("QWidget: shows something without a name")), qPrintable(found));
        QVERIFY2(found.contains(QStringLiteral("takes the focus as Client")), qPrintable(found));
    }

    void everythingHasNameRoleAndState()
    {
        std::signal(SIGXFSZ, SIG_IGN); // as the program does; one state is a full disk
        const QTemporaryDir data;
        Reader reader;
        ui::Photographer tour(QString(), data.path(),
                              [&](const QString &state, QWidget &top) { reader.read(state, top); });
        tour.window().resize(1440, 900);
        const bool reached = tour.drawAll();
        for (const QString &problem : reader.problems()) // Qt Test cuts long messages
            qWarning("%s", qPrintable(problem));
        QVERIFY(reached);
        QVERIFY2(reader.seen() > 5000, qPrintable(QString::number(reader.seen())));
        QVERIFY2(reader.pictures() > 30, qPrintable(QString::number(reader.pictures())));
        QVERIFY(reader.problems().isEmpty());
    }
};

MOIRE_TEST(TestAccessibility)

} // namespace tst_accessibility

#include "tst_accessibility.moc"
