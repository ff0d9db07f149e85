// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/model_delegate.h"

#include "library/model_table.h"
#include "style/figures.h"
#include "style/paint.h"
#include "style/proxy_style.h"
#include "style/theme.h"

#include <QPainter>

#include <vector>

namespace moire::ui {

namespace {

using List = ModelListModel;

const QTableView *viewOf(const QStyleOptionViewItem &option)
{
    return qobject_cast<const QTableView *>(option.widget);
}

void text(QPainter *painter, const QRect &rect, const QString &text, const QFont &font, const QColor &colour,
          Qt::Alignment alignment)
{
    painter->setFont(font);
    painter->setPen(colour);
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width());
    painter->drawText(rect, static_cast<int>(alignment | Qt::AlignVCenter | Qt::TextSingleLine), shown);
}

Qt::Alignment leading(const QStyleOptionViewItem &option)
{
    return QStyle::visualAlignment(option.direction, Qt::AlignLeft);
}

QColor fitColour(MemoryFit::Kind kind)
{
    switch (kind) {
    case MemoryFit::Kind::InMemory:
        return widgets::theme().good;
    case MemoryFit::Kind::Tight:
        return widgets::theme().warning;
    case MemoryFit::Kind::FromDisk:
        break;
    }
    return widgets::theme().danger;
}

/// The room for text in a cell.
QRect inner(const QStyleOptionViewItem &option)
{
    const int u = widgets::measure::unitOf(option.fontMetrics);
    return option.rect.adjusted(u, 0, -u, 0);
}

} // namespace

void ModelDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString shown = std::exchange(item.text, {});
    const QTableView *view = viewOf(option);
    item.state &= ~QStyle::State_HasFocus;
    QStyle *style = view ? view->style() : nullptr;
    if (style)
        style->drawControl(QStyle::CE_ItemViewItem, &item, painter, view);
    const widgets::Theme &theme = widgets::theme();
    if (view && view->hasFocus() && view->currentIndex().row() == index.row())
        for (const Qt::Edge edge : {Qt::TopEdge, Qt::BottomEdge})
            widgets::paint::edgeLine(painter, option.rect, edge, theme.accent);
    const bool usable = index.data(List::Runs).toBool();
    switch (index.column()) {
    case List::Name:
        return paintName(painter, item, index);
    case List::Fit:
        return paintFit(painter, item, index);
    case List::Speed:
        if (!usable)
            return paintFit(painter, item, index);
        break;
    default:
        break;
    }
    const bool figure = index.column() >= List::Parameters;
    const bool guessed = index.column() == List::Speed &&
        index.data(List::SpeedKind).toInt() != static_cast<int>(ModelSpeed::Kind::Measured);
    const bool quiet = index.column() == List::Architecture || !index.data(List::Raw).isValid();
    text(painter, inner(option), shown, figure ? widgets::tabularFont(item.font) : item.font,
         guessed     ? theme.faint
             : quiet ? theme.muted
                     : theme.text,
         figure ? QStyle::visualAlignment(option.direction, Qt::AlignRight) : leading(option));
}

/// The name, then its marks, of which those in a frame are states of the model.
void ModelDelegate::paintName(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    struct Mark {
        QString text;
        bool framed;
        QColor colour;
    };
    const widgets::Theme &theme = widgets::theme();
    const int u = widgets::measure::unitOf(option.fontMetrics);
    std::vector<Mark> marks;
    if (const QString mark = index.data(ModelRows::Mark).toString(); !mark.isEmpty())
        marks.push_back({mark, true, theme.accent});
    if (index.data(List::BuiltIn).toBool())
        marks.push_back({tr("built in"), true, theme.muted});
    if (const int parts = index.data(List::Parts).toInt(); parts > 1)
        marks.push_back({tr("%Ln part(s)", nullptr, parts), false, theme.muted});
    const QFont caption = widgets::captionFont(option.font);
    const auto widthOf = [&](const Mark &mark) {
        return QFontMetrics(caption).horizontalAdvance(mark.text) + (mark.framed ? 2 * u : u / 2);
    };
    int needed = 0;
    for (const Mark &mark : marks)
        needed += widthOf(mark) + u;
    const QRect room = inner(option);
    const QFont font = widgets::strongFont(option.font);
    const QString name = index.data(Qt::DisplayRole).toString();
    const int nameWidth = QFontMetrics(font).horizontalAdvance(name) + 2;
    while (marks.size() > 1 && nameWidth + needed > room.width()) { // the name comes first, then the state
        needed -= widthOf(marks.back()) + u;
        marks.pop_back();
    }
    QRect place = room;
    place.setWidth(std::min(room.width() - needed, nameWidth));
    text(painter, QStyle::visualRect(option.direction, room, place), name, font,
         index.data(List::Runs).toBool() ? theme.text : theme.muted, leading(option));
    const int height = widgets::measure::compactHeight(u) * 3 / 4;
    int left = place.right() + u;
    painter->setFont(caption);
    for (const Mark &mark : marks) {
        const QRect box =
            QStyle::visualRect(option.direction, room, {left, room.center().y() - height / 2, widthOf(mark), height});
        if (mark.framed)
            widgets::paint::box(painter, box, height / 2.0, Qt::transparent,
                                mark.colour == theme.accent ? theme.accent : theme.hairline);
        painter->setPen(mark.colour);
        painter->drawText(box, static_cast<int>(Qt::AlignCenter | Qt::TextSingleLine), mark.text);
        left += widthOf(mark) + u;
    }
}

void ModelDelegate::paintFit(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const widgets::Theme &theme = widgets::theme();
    const int u = widgets::measure::unitOf(option.fontMetrics);
    const QModelIndex fit = index.siblingAtColumn(List::Fit);
    const QVariant kind = fit.data(List::FitKind);
    const QString shown = fit.data(Qt::DisplayRole).toString();
    if (kind.isValid()) {
        const QRect room = inner(option);
        const int side = u;
        const QRect dot(room.left(), room.center().y() - side / 2, side, side);
        widgets::paint::box(painter, QStyle::visualRect(option.direction, room, dot), side / 2.0,
                            fitColour(static_cast<MemoryFit::Kind>(kind.toInt())));
        const QRect rest = QStyle::visualRect(option.direction, room, room.adjusted(2 * side, 0, 0, 0));
        return text(painter, rest, shown, option.font, theme.text, leading(option));
    }
    // One text over both columns: each cell draws its part of it.
    QStyleOptionViewItem whole = option;
    if (const QTableView *view = viewOf(option))
        whole.rect = view->visualRect(fit) | view->visualRect(index.siblingAtColumn(List::Speed));
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    text(painter, inner(whole), shown, option.font, fit.data(List::Broken).toBool() ? theme.danger : theme.muted,
         leading(option));
    painter->restore();
}

} // namespace moire::ui
