// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRectF>
#include <QString>
#include <QVariant>

namespace moire::widgets {

/// What a picture shows, as a table with a row for each thing that can be selected in it. Screen readers and the
/// exports of data read this table, so that none can say less than the picture.
class PictureTable {
public:
    virtual ~PictureTable() = default;

    virtual int tableRows() const = 0;
    virtual int tableColumns() const = 0;
    virtual QString tableHeader(int column) const = 0;
    /// Numbers are not rounded; an invalid value or NaN is an empty cell.
    virtual QVariant tableValue(int row, int column) const = 0;
    virtual int currentRow() const { return -1; } ///< the selected row, -1: none
    /// As if a person did; -1: nothing is selected. Out of range: ignored.
    virtual void selectRow(int row) { Q_UNUSED(row) }
    virtual QRectF rowPlace(int row) const ///< where its widget shows the row, empty where it does not
    {
        Q_UNUSED(row)
        return {};
    }

    /// As a person reads it, by default with numbers in the locale's form.
    virtual QString tableText(int row, int column) const;
    /// Headers and texts of a row's cells, without the empty ones.
    QString tableRowText(int row) const;
};

/// RFC 4180 in UTF-8, numbers with a decimal point whatever the locale.
QByteArray tableCsv(const PictureTable &table);

/// A structured array in NumPy's file format (version 3.0 of
/// https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html): numpy.load(path)['layer'] is a column,
/// named as its header. Whole numbers are '<i8', others '<f8' with NaN for an empty cell, texts '<U', cut at 256
/// characters.
QByteArray tableNpy(const PictureTable &table);

} // namespace moire::widgets
