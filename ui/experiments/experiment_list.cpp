// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/experiment_list.h"

#include "controls/search_field.h"
#include "style/figures.h"
#include "style/icon.h"
#include "style/paint.h"
#include "style/proxy_style.h"
#include "style/style.h"
#include "style/theme.h"

#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

namespace moire::ui {

namespace {

/// Rows as in the list of chats: headings faint, a box around the selected row, a dot where something runs.
class ExperimentRowDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        const int u = widgets::measure::unitOf(option.fontMetrics);
        return {10 * u, widgets::measure::controlHeight(u) + u / 2};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        using namespace widgets;
        const paint::Scope scope(painter);
        const int u = measure::unitOf(option.fontMetrics);
        const Theme &t = theme();
        const QRect box = option.rect.adjusted(0, u / 4, 0, -u / 4);
        const bool heading = index.data(ExperimentListModel::Heading).toBool();
        if (option.state & QStyle::State_Selected)
            paint::box(painter, box, u * 0.75, t.accentSoft);
        else if (!heading && (option.state & QStyle::State_MouseOver))
            paint::box(painter, box, u * 0.75, t.hover);
        constexpr auto both = QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
        if ((option.state & both) == both)
            paint::focusRing(painter, box, u * 0.75, paint::ringWidth(option.fontMetrics), t.accent);
        QRect line = box.adjusted(u, 0, -u, 0);
        const auto mark = [&](auto draw) {
            const QRect at(line.right() + 1 - u * 5 / 4, line.top() + (line.height() - u * 5 / 4) / 2, u * 5 / 4,
                           u * 5 / 4);
            draw(QStyle::visualRect(option.direction, line, at));
            line = QStyle::visualRect(option.direction, line, line.adjusted(0, 0, -u * 2, 0));
        };
        if (index.data(ExperimentListModel::Runs).toBool())
            mark([&](const QRect &at) {
                painter->setPen(Qt::NoPen);
                painter->setBrush(t.accent);
                painter->drawEllipse(at);
            });
        else if (!index.data(ExperimentListModel::Problem).toString().isEmpty())
            mark([&](const QRect &at) { icon(QStringLiteral("warning"), t.warning).paint(painter, at); });
        painter->setFont(heading ? captionFont(option.font) : option.font);
        painter->setPen(heading ? t.faint : t.text);
        painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeading,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, line.width()));
    }
};

} // namespace

ExperimentList::ExperimentList(QWidget *parent)
    : QWidget(parent),
      m_search(new widgets::SearchField(tr("Search"))),
      m_view(new QListView),
      m_add(new QMenu(this))
{
    const int u = widgets::unit(this);
    m_search->setObjectName(QStringLiteral("experimentSearch"));
    m_search->setAccessibleName(tr("Search experiments"));
    auto *add = new QToolButton;
    add->setObjectName(QStringLiteral("newExperiment"));
    add->setIcon(widgets::icon(QStringLiteral("plus")));
    add->setPopupMode(QToolButton::InstantPopup);
    add->setToolTip(tr("New experiment"));
    add->setAccessibleName(add->toolTip());
    add->setMenu(m_add);
    m_view->setObjectName(QStringLiteral("experimentList"));
    m_view->setAccessibleName(tr("Experiments"));
    m_view->setModel(&m_items);
    m_view->setItemDelegate(new ExperimentRowDelegate(m_view));
    m_view->setProperty(widgets::look::quiet, true);
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->viewport()->setBackgroundRole(QPalette::Window);
    m_view->installEventFilter(this);
    auto *top = new QHBoxLayout;
    top->setSpacing(u);
    top->addWidget(m_search, 1);
    top->addWidget(add);
    auto *column = new QVBoxLayout(this);
    const int margin = u * 5 / 4;
    column->setContentsMargins(margin, u * 3 / 2, margin, margin);
    column->setSpacing(u / 2);
    column->addLayout(top);
    column->addWidget(m_view, 1);
    setMinimumWidth(18 * u);
    connect(m_search, &QLineEdit::textChanged, &m_items, &ExperimentListModel::setFilter);
    connect(m_search, &widgets::SearchField::leftDownwards, this, &ExperimentList::focusList);
    connect(m_view, &QListView::clicked, this, &ExperimentList::open);
    connect(m_view, &QListView::activated, this, &ExperimentList::open);
    connect(m_view, &QListView::customContextMenuRequested, this, &ExperimentList::showMenu);
    connect(&m_items, &QAbstractItemModel::modelReset, this, [this] { setShown(m_shown); });
}

void ExperimentList::setShown(const QString &path)
{
    m_shown = path;
    const int row = m_items.rowOf(path);
    if (row >= 0)
        m_view->setCurrentIndex(m_items.index(row));
    else
        m_view->clearSelection();
}

void ExperimentList::focusList()
{
    if (!m_view->currentIndex().isValid() && m_items.rowCount() > 1)
        m_view->setCurrentIndex(m_items.index(1)); // the first one below its heading
    m_view->setFocus(Qt::OtherFocusReason);
}

void ExperimentList::open(const QModelIndex &index)
{
    const QString path = index.data(ExperimentListModel::Path).toString();
    if (!path.isEmpty())
        emit opened(path, index.data(ExperimentListModel::Ready).toBool());
}

void ExperimentList::showMenu(const QPoint &at)
{
    const QModelIndex index = m_view->indexAt(at);
    const QString path = index.data(ExperimentListModel::Path).toString();
    if (path.isEmpty() || index.data(ExperimentListModel::Ready).toBool())
        return;
    auto *menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(widgets::icon(QStringLiteral("trash")), tr("Remove"), this,
                    [this, path] { emit removeRequested(path); });
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

bool ExperimentList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const QModelIndex index = m_view->currentIndex();
        if (key->matches(QKeySequence::Delete) && index.isValid() && !index.data(ExperimentListModel::Ready).toBool()) {
            emit removeRequested(index.data(ExperimentListModel::Path).toString());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace moire::ui
