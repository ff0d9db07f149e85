// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/table.h"

#include <QSet>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <limits>
#include <vector>

namespace moire::widgets {

namespace {

static_assert(std::endian::native == std::endian::little, "the header says that numbers are little-endian");

/// Longer texts are cut: every row of the array takes the room of the longest one.
constexpr qsizetype longestText = 256;

enum class FieldKind { Whole, Real, Text };

struct Field {
    FieldKind kind = FieldKind::Whole;
    qsizetype width = 8; ///< bytes; of Text: 4 per code point
};

QList<uint> codePoints(const QVariant &value)
{
    return value.toString().left(longestText).toUcs4();
}

/// Whole numbers if all values are, else real ones (an empty cell is NaN), else texts.
Field fieldOf(const PictureTable &table, int column)
{
    bool whole = true;
    bool text = false;
    for (int row = 0; row < table.tableRows() && !text; row++) {
        const QVariant value = table.tableValue(row, column);
        text = value.typeId() == QMetaType::QString;
        whole = whole && value.isValid() && value.typeId() != QMetaType::Double && value.typeId() != QMetaType::Float;
    }
    if (!text)
        return {whole ? FieldKind::Whole : FieldKind::Real, 8};
    qsizetype longest = 1;
    for (int row = 0; row < table.tableRows(); row++)
        longest = std::max(longest, codePoints(table.tableValue(row, column)).size());
    return {FieldKind::Text, 4 * longest};
}

QString typeName(const Field &field)
{
    switch (field.kind) {
    case FieldKind::Whole:
        return QStringLiteral("<i8");
    case FieldKind::Real:
        return QStringLiteral("<f8");
    case FieldKind::Text:
        break;
    }
    return QStringLiteral("<U%1").arg(field.width / 4);
}

/// As Python writes a string.
QString pythonString(QString name)
{
    name.replace(u'\\', QLatin1String("\\\\")).replace(u'\'', QLatin1String("\\'"));
    return u'\'' + name + u'\'';
}

QByteArray headerOf(const PictureTable &table, const std::vector<Field> &fields)
{
    QString header = QStringLiteral("{'descr': [");
    QSet<QString> names;
    for (int column = 0; column < table.tableColumns(); column++) {
        QString name = table.tableHeader(column);
        for (int copy = 2; name.isEmpty() || names.contains(name); copy++) // NumPy wants different names
            name = table.tableHeader(column) + QStringLiteral("_%1").arg(copy);
        names += name;
        header += QStringLiteral("(%1, '%2'), ").arg(pythonString(name), typeName(fields[static_cast<size_t>(column)]));
    }
    header += QStringLiteral("], 'fortran_order': False, 'shape': (%1,), }").arg(table.tableRows());
    QByteArray text = header.toUtf8();
    constexpr qsizetype prefix = 12;
    text.append(63 - (prefix + text.size()) % 64, ' '); // data begin at a multiple of 64, after the line's end
    text += '\n';
    QByteArray bytes("\x93NUMPY\x03\x00", 8); // version 3: the header is UTF-8
    const auto size = static_cast<quint32>(text.size());
    bytes.append(reinterpret_cast<const char *>(&size), sizeof size);
    return bytes + text;
}

void writeField(char *to, const Field &field, const QVariant &value)
{
    if (field.kind == FieldKind::Whole) {
        const qlonglong number = value.toLongLong();
        std::memcpy(to, &number, sizeof number);
    } else if (field.kind == FieldKind::Real) {
        const double number = value.isValid() ? value.toDouble() : std::numeric_limits<double>::quiet_NaN();
        std::memcpy(to, &number, sizeof number);
    } else {
        const QList<uint> text = codePoints(value);
        if (!text.isEmpty()) // memcpy takes no null pointer, not even for nothing
            std::memcpy(to, text.constData(), sizeof(uint) * static_cast<size_t>(text.size()));
    }
}

} // namespace

QByteArray tableNpy(const PictureTable &table)
{
    std::vector<Field> fields;
    qsizetype rowBytes = 0;
    for (int column = 0; column < table.tableColumns(); column++) {
        fields.push_back(fieldOf(table, column));
        rowBytes += fields.back().width;
    }
    QByteArray bytes = headerOf(table, fields);
    const qsizetype begin = bytes.size();
    bytes.append(rowBytes * table.tableRows(), '\0');
    char *to = bytes.data() + begin;
    for (int row = 0; row < table.tableRows(); row++) {
        for (int column = 0; column < table.tableColumns(); column++) {
            const Field &field = fields[static_cast<size_t>(column)];
            writeField(to, field, table.tableValue(row, column));
            to += field.width;
        }
    }
    return bytes;
}

} // namespace moire::widgets
