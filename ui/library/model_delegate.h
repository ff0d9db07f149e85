// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace moire::ui {

/// Draws the cells of the table of models: names in bold with their marks, figures that line up, a dot for the fit, and
/// for a file that cannot be used its reason across the last columns.
class ModelDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintName(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintFit(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace moire::ui
