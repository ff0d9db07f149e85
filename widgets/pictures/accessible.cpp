// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/accessible.h"

#include "pictures/picture.h"
#include "pictures/table.h"

#include <QAccessibleWidget>
#include <QPointer>
#include <QWidget>

#include <map>

namespace moire::widgets {

namespace {

/// A cell of the table, or a header (row -1).
class PictureCell : public QAccessibleInterface, public QAccessibleTableCellInterface {
public:
    PictureCell(QWidget *widget, const PictureTable &table, int row, int column)
        : m_widget(widget),
          m_table(table),
          m_row(row),
          m_column(column)
    {
    }

    bool isValid() const override
    {
        return m_widget && m_row < m_table.tableRows() && m_column < m_table.tableColumns();
    }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_widget); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return m_row < 0 ? QAccessible::ColumnHeader : QAccessible::Cell; }
    void setText(QAccessible::Text, const QString &) override { }
    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (kind == QAccessible::Description) // of the cell that has the focus: the whole row
            return m_row >= 0 && m_column == 0 ? m_table.tableRowText(m_row) : QString();
        if (kind != QAccessible::Name && kind != QAccessible::Value)
            return {};
        return m_row < 0 ? m_table.tableHeader(m_column) : m_table.tableText(m_row, m_column);
    }
    QRect rect() const override
    {
        if (!isValid() || m_row < 0)
            return {};
        const QRect place = m_table.rowPlace(m_row).toAlignedRect();
        return place.translated(m_widget->mapToGlobal(QPoint()));
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.readOnly = true;
        state.invalid = !isValid();
        if (isValid() && m_row >= 0) {
            state.selectable = state.focusable = true;
            state.selected = isSelected();
            state.focused = state.selected && m_widget->hasFocus() && m_column == 0;
            state.offscreen = m_table.rowPlace(m_row).isEmpty();
        }
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface *>(this) : nullptr;
    }

    bool isSelected() const override { return isValid() && m_row >= 0 && m_table.currentRow() == m_row; }
    QList<QAccessibleInterface *> columnHeaderCells() const override
    {
        QAccessibleInterface *header = parent() ? parent()->child(pictureCellIndex(m_table, -1, m_column)) : nullptr;
        return header ? QList<QAccessibleInterface *>{header} : QList<QAccessibleInterface *>();
    }
    QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    int columnIndex() const override { return m_column; }
    int rowIndex() const override { return m_row; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override { return parent(); }

private:
    QPointer<QWidget> m_widget;
    const PictureTable &m_table; ///< the widget: there as long as it is
    int m_row;
    int m_column;
};

class PictureInterface : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    PictureInterface(QWidget *widget, PictureTable &table)
        : QAccessibleWidget(widget, QAccessible::Table),
          m_table(table)
    {
    }
    ~PictureInterface() override { forget(); }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text kind) const override
    {
        const auto *picture = qobject_cast<const Picture *>(widget());
        if (kind == QAccessible::Description && picture && m_table.tableRows() == 0)
            return picture->emptyText();
        return QAccessibleWidget::text(kind);
    }
    int childCount() const override { return (m_table.tableRows() + 1) * m_table.tableColumns(); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        if (const auto found = m_cells.find(index); found != m_cells.end())
            return QAccessible::accessibleInterface(found->second);
        if (m_cells.size() > 4000)
            forget();
        const int columns = m_table.tableColumns();
        auto *cell = new PictureCell(widget(), m_table, index / columns - 1, index % columns);
        m_cells[index] = QAccessible::registerAccessibleInterface(cell);
        return cell;
    }
    int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (const auto &[index, id] : m_cells) {
            if (QAccessible::accessibleInterface(id) == wanted)
                return index;
        }
        return -1;
    }
    QAccessibleInterface *focusChild() const override { return current(); }

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override
    {
        if (row < 0 || row >= rowCount() || column < 0 || column >= columnCount())
            return nullptr;
        return child(pictureCellIndex(m_table, row, column));
    }
    int rowCount() const override { return m_table.tableRows(); }
    int columnCount() const override { return m_table.tableColumns(); }
    QString columnDescription(int column) const override { return m_table.tableHeader(column); }
    QString rowDescription(int row) const override { return m_table.tableRowText(row); }
    int selectedCellCount() const override { return selectedRowCount() * columnCount(); }
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return m_table.currentRow() < 0 ? 0 : 1; }
    QList<QAccessibleInterface *> selectedCells() const override
    {
        QList<QAccessibleInterface *> cells;
        for (int column = 0; selectedRowCount() > 0 && column < columnCount(); column++)
            cells += cellAt(m_table.currentRow(), column);
        return cells;
    }
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override
    {
        return selectedRowCount() > 0 ? QList<int>{m_table.currentRow()} : QList<int>();
    }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int row) const override { return row >= 0 && row == m_table.currentRow(); }
    bool selectRow(int row) override
    {
        if (row < 0 || row >= rowCount())
            return false;
        m_table.selectRow(row);
        return true;
    }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int row) override
    {
        if (!isRowSelected(row))
            return false;
        m_table.selectRow(-1);
        return true;
    }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *event) override
    {
        if (event->modelChangeType() == QAccessibleTableModelChangeEvent::ModelReset)
            forget();
    }

private:
    QAccessibleInterface *current() const
    {
        return m_table.currentRow() < 0 ? nullptr : cellAt(m_table.currentRow(), 0);
    }
    /// Interfaces are made when asked for and kept while few are.
    void forget() const
    {
        for (const auto &[index, id] : m_cells)
            QAccessible::deleteAccessibleInterface(id);
        m_cells.clear();
    }

    PictureTable &m_table;
    mutable std::map<int, QAccessible::Id> m_cells;
};

QAccessibleInterface *makePictureInterface(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    auto *table = dynamic_cast<PictureTable *>(object);
    return widget && table ? new PictureInterface(widget, *table) : nullptr;
}

} // namespace

void installPictureAccessibility()
{
    [[maybe_unused]] static const bool once = (QAccessible::installFactory(makePictureInterface), true);
}

int pictureCellIndex(const PictureTable &table, int row, int column)
{
    return (row + 1) * table.tableColumns() + column;
}

void tellCurrentRow(QWidget *widget, const PictureTable &table)
{
    const int row = table.currentRow();
    widget->setAccessibleDescription(row < 0 ? QString() : table.tableRowText(row));
    if (row < 0 || !widget->hasFocus())
        return;
    QAccessibleEvent focused(widget, QAccessible::Focus);
    focused.setChild(pictureCellIndex(table, row, 0));
    QAccessible::updateAccessibility(&focused);
}

} // namespace moire::widgets
