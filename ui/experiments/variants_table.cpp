// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/variants_table.h"

#include "style/figures.h"
#include "style/paint.h"
#include "style/proxy_style.h"
#include "style/style.h"
#include "style/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>

namespace moire::ui {

namespace {

constexpr int mostRowsShown = 7;

/// A value, below it its difference to the baseline, and below that the verdict: columns are as narrow as their
/// figures.
class VariantDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QFontMetrics small(widgets::captionFont(option.font));
        const int u = widgets::measure::unitOf(option.fontMetrics);
        int width = option.fontMetrics.horizontalAdvance(index.data().toString()) +
            small.horizontalAdvance(QStringLiteral(" ") + index.data(ExperimentTableModel::Note).toString());
        const QStringList under = below(index);
        for (const QString &text : under)
            width = std::max(width, small.horizontalAdvance(text));
        return {width + u * 2 + 2, // what rounding takes
                option.fontMetrics.lineSpacing() + static_cast<int>(under.size()) * small.lineSpacing() + u};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem background(option);
        initStyleOption(&background, index);
        background.text.clear();
        const QStyle *style = option.widget->style();
        style->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);
        const widgets::paint::Scope scope(painter);
        const widgets::Theme &t = widgets::theme();
        const int u = widgets::measure::unitOf(option.fontMetrics);
        const QFont small = widgets::captionFont(option.font);
        const bool name = index.column() == ExperimentTableModel::Variant;
        const QString value = index.data().toString();
        const QStringList under = below(index);
        const QRect place = option.rect.adjusted(u, u / 2, -u, -u / 2);
        QRect line = place;
        if (!under.isEmpty())
            line.setHeight(option.fontMetrics.lineSpacing());
        const Qt::Alignment side = (name ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter;
        painter->setFont(option.font);
        painter->setPen(t.text);
        painter->drawText(line, static_cast<int>(side),
                          option.fontMetrics.elidedText(value, Qt::ElideRight, line.width()));
        painter->setFont(small);
        const QString note = index.data(ExperimentTableModel::Note).toString();
        if (!note.isEmpty()) {
            painter->setPen(t.faint);
            const int used = std::min(option.fontMetrics.horizontalAdvance(value + u' '), line.width());
            painter->drawText(QStyle::visualRect(option.direction, line, line.adjusted(used, 0, 0, 0)),
                              static_cast<int>(side), note);
        }
        painter->setPen(index.data(ExperimentTableModel::Differs).toBool() ? t.accent : t.muted);
        const int height = painter->fontMetrics().lineSpacing();
        for (int i = 0; i < under.size(); ++i)
            painter->drawText(QRect(place.left(), line.bottom() + 1 + i * height, place.width(), height),
                              static_cast<int>(side),
                              painter->fontMetrics().elidedText(under[i], Qt::ElideRight, place.width()));
    }

private:
    static QStringList below(const QModelIndex &index)
    {
        const QString difference = index.data(ExperimentTableModel::DifferenceText).toString();
        if (difference.isEmpty())
            return {};
        return {difference, index.data(ExperimentTableModel::VerdictText).toString()};
    }
};

} // namespace

VariantsTable::VariantsTable(QWidget *parent)
    : QTableView(parent),
      m_model(new ExperimentTableModel(this)),
      m_sorted(new QSortFilterProxyModel(this))
{
    setObjectName(QStringLiteral("variantsTable"));
    setAccessibleName(tr("Variants and metrics"));
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(ExperimentTableModel::Sorted);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    setModel(m_sorted);
    setItemDelegate(new VariantDelegate(this));
    setFont(widgets::tabularFont(font()));
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setProperty(widgets::look::quiet, true);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setResizeContentsPrecision(100);
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder); // as in the definition
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { m_shown = -1; });
}

void VariantsTable::setReading(const experiments::SharedReading &reading)
{
    const int variant = currentVariant();
    m_model->setReading(reading);
    fit();
    if (!reading)
        return;
    const int count = m_model->rowCount();
    const int wanted = variant >= 0 && variant < count ? variant : std::min(1, count - 1);
    if (currentVariant() != wanted)
        setCurrentVariant(wanted);
}

int VariantsTable::currentVariant() const
{
    return currentIndex().isValid() ? m_sorted->mapToSource(currentIndex()).row() : -1;
}

int VariantsTable::currentMetric() const
{
    const int metric = currentIndex().column() - ExperimentTableModel::FirstMetric;
    return metric >= 0 ? metric : -1;
}

void VariantsTable::setCurrentVariant(int variant)
{
    const int column = std::max(0, currentIndex().column());
    setCurrentIndex(m_sorted->mapFromSource(m_model->index(variant, column)));
}

void VariantsTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    const int variant = currentVariant();
    if (variant >= 0 && variant != m_shown) {
        m_shown = variant;
        emit variantChanged(variant);
    }
    if (current.column() != previous.column() && currentMetric() >= 0)
        emit metricChanged(currentMetric());
}

void VariantsTable::fit()
{
    if (m_model->rowCount() == 0)
        return;
    const QFontMetrics small(widgets::captionFont(font()));
    const int u = widgets::unit(this);
    const int differences = m_model->rowCount() > 1 ? 2 : 0; // lines; there is room for them before they are computed
    const int row = fontMetrics().lineSpacing() + differences * small.lineSpacing() + u;
    verticalHeader()->setDefaultSectionSize(row);
    resizeColumnsToContents();
    const int first = columnWidth(ExperimentTableModel::Variant);
    setColumnWidth(ExperimentTableModel::Variant, std::clamp(first, u * 12, u * 36));
    const int rows = std::min(m_model->rowCount(), mostRowsShown);
    const int bar = horizontalScrollBar()->sizeHint().height();
    setFixedHeight(horizontalHeader()->sizeHint().height() + rows * row + bar);
}

void VariantsTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

} // namespace moire::ui
