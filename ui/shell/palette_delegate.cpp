// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/palette_delegate.h"

#include "shell/palette_model.h"
#include "style/figures.h"
#include "style/style.h"
#include "style/theme.h"

#include <QApplication>
#include <QPainter>

namespace moire::ui {

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QString keys = index.data(PaletteModel::Keys).toString();
    const QString kind = index.data(PaletteModel::Kind).toString();
    const int u = widgets::unit(option.widget);
    const QRect inner = option.rect.adjusted(u, 0, -u, 0);
    const QFont small = widgets::captionFont(row.font);
    const QFontMetrics metrics(small);
    const QString end = keys.isEmpty() ? kind : kind + QStringLiteral("   ") + keys;
    const int endWidth = std::min(metrics.boundingRect(end).width() + u, inner.width() / 2);

    // The row as the style paints it, with the title kept clear of what stands at its end.
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    row.text.clear();
    row.icon = {};
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
    const auto &theme = widgets::theme();
    const bool enabled = index.flags() & Qt::ItemIsEnabled;
    const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    painter->save();
    const int iconSize = style->pixelMetric(QStyle::PM_SmallIconSize, nullptr, row.widget);
    const QRect iconRect(inner.left(), inner.center().y() - iconSize / 2, iconSize, iconSize);
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, mirrored(iconRect));
    const QRect title(iconRect.right() + u, inner.top(), inner.width() - iconSize - endWidth - u * 3, inner.height());
    painter->setFont(row.font);
    painter->setPen(enabled ? theme.text : theme.disabled);
    painter->drawText(mirrored(title), static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextSingleLine,
                      QFontMetrics(row.font).elidedText(index.data().toString(), Qt::ElideRight, title.width()));
    painter->setFont(small);
    painter->setPen(enabled ? theme.muted : theme.disabled);
    painter->drawText(mirrored(QRect(inner.right() - endWidth + 1, inner.top(), endWidth, inner.height())),
                      static_cast<int>(Qt::AlignVCenter | Qt::AlignTrailing) | Qt::TextSingleLine,
                      metrics.elidedText(end, Qt::ElideRight, endWidth));
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, widgets::unit(option.widget) * 4};
}

} // namespace moire::ui
