// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/model_table.h"

#include "library/model_delegate.h"
#include "library/shown_text.h"
#include "style/proxy_style.h"
#include "style/style.h"

#include <QHeaderView>

#include <algorithm>

namespace moire::ui {

namespace {

using List = ModelListModel;

struct Column {
    int column;
    int characters; ///< average ones that its texts need
    int rank; ///< columns of the highest rank are left out first; 0: never
};
constexpr Column columns[]{{List::Name, 27, 0},       {List::Architecture, 15, 4}, {List::Quantization, 12, 2},
                           {List::Parameters, 11, 3}, {List::Active, 10, 5},       {List::Size, 13, 0},
                           {List::Fit, 32, 0},        {List::Speed, 24, 1}};

} // namespace

ModelRows::ModelRows(const ModelLoading &loading, QObject *parent) : ModelFilter(parent), m_loading(loading)
{
    connect(&loading, &ModelLoading::changed, this, [this] {
        if (rowCount() > 0)
            emit dataChanged(this->index(0, List::Name), this->index(rowCount() - 1, List::Name), {Mark});
    });
}

QString ModelRows::markOf(const QModelIndex &index) const
{
    switch (m_loading.stateOf(index.data(List::Path).toString())) {
    case ModelLoading::State::Open:
        return ModelTable::tr("open");
    case ModelLoading::State::Loading:
        return ModelTable::tr("loading");
    case ModelLoading::State::Closed:
    case ModelLoading::State::Waiting:
        break;
    }
    return {};
}

QVariant ModelRows::data(const QModelIndex &index, int role) const
{
    if (role == Mark)
        return markOf(index);
    if (role == Qt::ToolTipRole)
        return toolTipOf(ModelFilter::data(index, role).toString());
    if (role != Qt::AccessibleTextRole || index.column() != List::Name)
        return ModelFilter::data(index, role);
    QString text = index.data(Qt::DisplayRole).toString();
    if (index.data(List::BuiltIn).toBool())
        text = ModelTable::tr("%1, built in").arg(text);
    if (const int parts = index.data(List::Parts).toInt(); parts > 1)
        text = ModelTable::tr("%1, %Ln part(s)", nullptr, parts).arg(text);
    const QString mark = markOf(index);
    return mark.isEmpty() ? text : text + QStringLiteral(", ") + mark;
}

ModelTable::ModelTable(ModelLibrary &library, const ModelLoading &loading, QWidget *parent)
    : QTableView(parent),
      m_list(new ModelListModel(library, this)),
      m_rows(new ModelRows(loading, this))
{
    setObjectName(QStringLiteral("models"));
    setAccessibleName(tr("Models"));
    m_rows->setSourceModel(m_list);
    setModel(m_rows);
    setItemDelegate(new ModelDelegate(this));
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setProperty(widgets::look::quiet, true);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    sortByColumn(List::Size, Qt::AscendingOrder);
    setSortingEnabled(true);
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { emit opened(index.data(List::Path).toString()); });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_rows, signal, this, &ModelTable::countChanged);
    connect(m_rows, &QAbstractItemModel::modelReset, this, &ModelTable::countChanged);
    layOut();
}

void ModelTable::setFilter(const QString &text)
{
    m_rows->setText(text);
}

bool ModelTable::select(const QString &path)
{
    const int row = m_list->rowOf(path);
    const QModelIndex shown = row < 0 ? QModelIndex() : m_rows->mapFromSource(m_list->index(row, List::Name));
    if (!shown.isValid())
        return false;
    setCurrentIndex(shown);
    scrollTo(shown);
    return true;
}

QModelIndex ModelTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // Whole rows are selected: Home and End go to the first and the last of them.
    if (action == MoveHome || action == MoveEnd)
        return m_rows->index(action == MoveHome ? 0 : m_rows->rowCount() - 1, List::Name);
    return QTableView::moveCursor(action, modifiers);
}

QString ModelTable::currentPath() const
{
    return currentIndex().data(List::Path).toString();
}

int ModelTable::naturalHeight() const
{
    return horizontalHeader()->sizeHint().height() + m_rows->rowCount() * verticalHeader()->defaultSectionSize() + 2;
}

void ModelTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOut();
}

void ModelTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        layOut();
}

void ModelTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update(); // the marks along the current row
    emit currentPathChanged(current.data(List::Path).toString());
}

void ModelTable::layOut()
{
    const int u = widgets::unit(this);
    verticalHeader()->setDefaultSectionSize(u * 15 / 4);
    const int letter = fontMetrics().averageCharWidth();
    const int room = viewport()->width();
    const auto widthOf = [&](const Column &column) {
        const QString title = m_list->headerData(column.column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int titleWidth = horizontalHeader()->fontMetrics().horizontalAdvance(title) + 7 * u / 2; // and its arrow
        return std::max(column.characters * letter, titleWidth);
    };
    int needed = 0;
    for (const Column &column : columns)
        needed += widthOf(column);
    int rank = 6; // of the columns left out
    while (needed > room && rank > 1) {
        --rank;
        for (const Column &column : columns)
            if (column.rank == rank)
                needed -= widthOf(column);
    }
    for (const Column &column : columns) {
        const bool hidden = column.rank >= rank;
        if (isColumnHidden(column.column) != hidden)
            setColumnHidden(column.column, hidden);
        // What is left goes to the name and, for its reasons, to the fit.
        const int spare = std::max(0, room - needed);
        const int more = column.column == List::Fit ? spare - spare / 2 : column.column == List::Name ? spare / 2 : 0;
        if (!hidden)
            setColumnWidth(column.column, widthOf(column) + more);
    }
}

} // namespace moire::ui
