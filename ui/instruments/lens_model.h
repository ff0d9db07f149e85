// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/value_table.h"
#include "runtime/lens_reading.h"

#include <QAbstractTableModel>

namespace moire::ui {

/// The layers of a lens, the last one first: the best tokens of each, the token that followed, and what the experts add
/// most to. A cell with a token has a widgets::CellToken (FigureDelegate::FigureRole).
class LensModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        LayerColumn,
        FirstToken, ///< and the next ones, LensReading::best of them
        FollowedColumn = FirstToken + static_cast<int>(LensReading::best),
        ExpertsColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setReport(std::shared_ptr<const LensReport> report); ///< null: none
    const std::shared_ptr<const LensReport> &report() const { return m_report; }
    const LensLayer &layerAt(int row) const;
    int rowOf(LayerIndex layer) const; ///< -1: there is no such layer

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant tokenData(const LensLayer &layer, size_t place, int role) const;
    QVariant followedData(const LensLayer &layer, int role) const;
    QString expertsText(const LensLayer &layer, size_t most) const;

    std::shared_ptr<const LensReport> m_report;
};

/// A token of the report as it is shown.
QString lensToken(const LensReport &report, TokenId id);
QString lensPart(const LensPart &part); ///< "attention", "expert 12"
QString signedNumber(double value, int decimals); ///< "+0.8", "−0.4", in the locale's form
QString lensProbability(double probability);

/// All layers and their tokens, and all parts with what they add, to be saved.
ValueTable lensTokensTable(const LensReport &report);
ValueTable lensPartsTable(const LensReport &report);

} // namespace moire::ui
