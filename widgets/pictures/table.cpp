// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/table.h"

#include <QLocale>
#include <QStringList>

#include <cmath>

namespace moire::widgets {

namespace {

bool isFractional(const QVariant &value)
{
    return value.typeId() == QMetaType::Double || value.typeId() == QMetaType::Float;
}

bool isBlank(const QVariant &value)
{
    return !value.isValid() || (isFractional(value) && std::isnan(value.toDouble()));
}

QByteArray csvField(const QVariant &value)
{
    if (isBlank(value))
        return {};
    if (value.typeId() == QMetaType::Float)
        return QByteArray::number(value.toDouble(), 'g', 7);
    if (value.typeId() == QMetaType::Double)
        return QByteArray::number(value.toDouble(), 'g', 12);
    const QByteArray text = value.toString().toUtf8();
    const bool quoted =
        text.contains(',') || text.contains('"') || text.contains('\n') || text.contains('\r') || text.startsWith(' ');
    return quoted ? '"' + QByteArray(text).replace('"', "\"\"") + '"' : text;
}

} // namespace

QString PictureTable::tableText(int row, int column) const
{
    const QVariant value = tableValue(row, column);
    if (isBlank(value))
        return {};
    if (isFractional(value))
        return QLocale().toString(value.toDouble(), 'g', 4);
    bool whole = false;
    const qlonglong number = value.typeId() == QMetaType::QString ? 0 : value.toLongLong(&whole);
    return whole ? QLocale().toString(number) : value.toString();
}

QString PictureTable::tableRowText(int row) const
{
    QStringList parts;
    for (int column = 0; column < tableColumns(); column++) {
        if (const QString text = tableText(row, column); !text.isEmpty())
            parts += tableHeader(column) + QLatin1Char(' ') + text;
    }
    return parts.join(QStringLiteral(", "));
}

QByteArray tableCsv(const PictureTable &table)
{
    QByteArray csv;
    const auto line = [&](auto &&field) {
        for (int column = 0; column < table.tableColumns(); column++) {
            if (column > 0)
                csv += ',';
            csv += field(column);
        }
        csv += "\r\n";
    };
    line([&](int column) { return csvField(table.tableHeader(column)); });
    for (int row = 0; row < table.tableRows(); row++)
        line([&](int column) { return csvField(table.tableValue(row, column)); });
    return csv;
}

} // namespace moire::widgets
