// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/model_list_model.h"

#include "items/format.h"
#include "items/model_text.h"
#include "library/model_library.h"

#include <QFileInfo>

#include <algorithm>

namespace moire {

namespace {

constexpr auto unknown = u"–";

QVariant known(quint64 value)
{
    return value > 0 ? QVariant(value) : QVariant();
}

/// Ordered by kind of fit, then by the room left; the best fit is largest.
QVariant rawFit(const ModelEntry &entry)
{
    if (!entry.fit)
        return {};
    const MemoryFit &fit = *entry.fit;
    const auto fraction = [](double value) { return value / (1 + value); };
    switch (fit.kind) {
    case MemoryFit::Kind::InMemory:
        return 2 + fraction(static_cast<double>(fit.spare) / 1e9);
    case MemoryFit::Kind::Tight:
        return 1 + fraction(static_cast<double>(fit.largestContext) / 1e3);
    case MemoryFit::Kind::FromDisk:
        break;
    }
    return 0.0;
}

int alignment(int column)
{
    const bool figure = column == ModelListModel::Parameters || column == ModelListModel::Active ||
        column == ModelListModel::Size || column == ModelListModel::Speed;
    return (Qt::AlignVCenter | (figure ? Qt::AlignRight : Qt::AlignLeft)).toInt();
}

} // namespace

ModelListModel::ModelListModel(ModelLibrary &library, QObject *parent) : QAbstractTableModel(parent)
{
    update(library.entries(), {});
    connect(&library, &ModelLibrary::updated, this, &ModelListModel::update);
}

int ModelListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int ModelListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

/// With the name of the file where other files call themselves the same.
QString ModelListModel::name(const ModelFile &file) const
{
    const QString own = QFileInfo(file.path).fileName();
    return m_names.value(file.name) > 1 && file.name != own ? tr("%1 (%2)", "a model and its file").arg(file.name, own)
                                                            : file.name;
}

/// Returns whether another entry is now shown in another way.
bool ModelListModel::countName(const ModelEntry &entry, int change)
{
    const int before = m_names.value(entry.file->name);
    const int now = before + change;
    if (now > 0)
        m_names.insert(entry.file->name, now);
    else
        m_names.remove(entry.file->name);
    return std::max(before, now) == 2;
}

QString ModelListModel::text(const ModelEntry &entry, int column) const
{
    const ModelFile &file = *entry.file;
    const auto counted = [](quint64 value) { return value > 0 ? format::shortCount(value) : QString(); };
    switch (column) {
    case Name:
        return name(file);
    case Architecture:
        return file.architecture;
    case Quantization:
        return file.quantization;
    case Parameters:
        return counted(file.parameters);
    case Active:
        return counted(file.activeParameters);
    case Size:
        return file.bytes > 0 ? format::bytes(file.bytes) : QString();
    case Fit:
        return model_text::fit(entry);
    default:
        return model_text::speed(entry);
    }
}

QVariant ModelListModel::raw(const ModelEntry &entry, int column) const
{
    switch (column) {
    case Parameters:
        return known(entry.file->parameters);
    case Active:
        return known(entry.file->activeParameters);
    case Size:
        return known(entry.file->bytes);
    case Fit:
        return rawFit(entry);
    case Speed:
        return entry.speed.kind == ModelSpeed::Kind::Unknown ? QVariant() : QVariant(entry.speed.tokensPerSecond);
    default:
        const QString shown = text(entry, column);
        return shown.isEmpty() ? QVariant() : QVariant(shown);
    }
}

QVariant ModelListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ModelEntry &entry = m_entries[static_cast<size_t>(index.row())];
    const ModelFile &file = *entry.file;
    switch (role) {
    case Qt::DisplayRole: {
        const QString shown = text(entry, index.column());
        return shown.isEmpty() ? QString::fromUtf16(unknown) : shown;
    }
    case Qt::ToolTipRole:
        if (index.column() == Speed)
            return model_text::speedDetail(entry);
        return file.readable() ? file.path
                               : file.path + QLatin1Char('\n') + file.problem + QLatin1Char('\n') + file.remedy;
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    case Raw:
        return raw(entry, index.column());
    case Path:
        return file.path;
    case Broken:
        return !file.readable();
    case Runs:
        return file.runs();
    case BuiltIn:
        return file.builtIn;
    case Parts:
        return file.partCount;
    case FitKind:
        return entry.fit ? QVariant(static_cast<int>(entry.fit->kind)) : QVariant();
    case SpeedKind:
        return static_cast<int>(entry.speed.kind);
    case Searched:
        return QStringList{file.name, file.architecture, file.quantization, file.path}.join(QLatin1Char('\n'));
    default:
        return {};
    }
}

QVariant ModelListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Model");
    case Architecture:
        return tr("Architecture");
    case Quantization:
        return tr("Quantisation");
    case Parameters:
        return tr("Parameters");
    case Active:
        return tr("Active");
    case Size:
        return tr("Size");
    case Fit:
        return tr("Fit on this machine");
    default:
        return tr("Speed");
    }
}

void ModelListModel::update(const std::vector<ModelEntry> &changed, const QStringList &removed)
{
    bool others = remove(removed);
    std::vector<ModelEntry> added;
    for (const ModelEntry &entry : changed) {
        const int row = rowOf(entry.file->path);
        if (row < 0) {
            added.push_back(entry);
            continue;
        }
        ModelEntry &shown = m_entries[static_cast<size_t>(row)];
        if (shown.file->name != entry.file->name) {
            others = countName(shown, -1) || others;
            others = countName(entry, 1) || others;
        }
        shown = entry;
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    if (!added.empty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
        for (ModelEntry &entry : added) {
            others = countName(entry, 1) || others;
            m_rows.insert(entry.file->path, static_cast<int>(m_entries.size()));
            m_entries.push_back(std::move(entry));
        }
        endInsertRows();
    }
    if (others && !m_entries.empty())
        emit dataChanged(index(0, Name), index(rowCount() - 1, Name));
}

bool ModelListModel::remove(const QStringList &paths)
{
    bool others = false;
    std::vector<size_t> rows;
    for (const QString &path : paths)
        if (const int row = rowOf(path); row >= 0)
            rows.push_back(static_cast<size_t>(row));
    std::sort(rows.begin(), rows.end());
    for (const size_t row : rows)
        others = countName(m_entries[row], -1) || others;
    if (rows.empty())
        return others;
    // Remove runs of adjacent rows from the end, so that earlier rows keep their numbers.
    for (size_t end = rows.size(); end > 0;) {
        size_t first = end - 1;
        while (first > 0 && rows[first - 1] + 1 == rows[first])
            --first;
        removeRun(rows[first], rows[end - 1] + 1);
        end = first;
    }
    m_rows.clear();
    for (size_t row = 0; row < m_entries.size(); ++row)
        m_rows.insert(m_entries[row].file->path, static_cast<int>(row));
    return others;
}

void ModelListModel::removeRun(size_t first, size_t end)
{
    beginRemoveRows({}, static_cast<int>(first), static_cast<int>(end) - 1);
    const auto begin = m_entries.begin();
    m_entries.erase(begin + static_cast<std::ptrdiff_t>(first), begin + static_cast<std::ptrdiff_t>(end));
    endRemoveRows();
}

ModelFilter::ModelFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(ModelListModel::Raw);
    setDynamicSortFilter(true);
}

void ModelFilter::setText(const QString &text)
{
    m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool ModelFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QString searched = sourceModel()->index(row, 0, parent).data(ModelListModel::Searched).toString();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return searched.contains(word, Qt::CaseInsensitive); });
}

bool ModelFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    if (!a.isValid() || !b.isValid()) // unknown values come last in either order
        return a.isValid() ? sortOrder() == Qt::AscendingOrder : b.isValid() && sortOrder() == Qt::DescendingOrder;
    if (a.userType() == QMetaType::QString)
        return QString::localeAwareCompare(a.toString(), b.toString()) < 0;
    return a.toDouble() < b.toDouble();
}

} // namespace moire
