// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/experiment_table_model.h"

#include "items/experiment_text.h"
#include "items/format.h"

#include <cmath>

namespace moire {

using namespace experiments;

namespace {

QVariant finite(double value)
{
    return std::isfinite(value) ? QVariant(value) : QVariant();
}

bool sameShape(const SharedReading &a, const SharedReading &b)
{
    if (!a || !b || a->definition.variants.size() != b->definition.variants.size() ||
        a->definition.metrics.size() != b->definition.metrics.size())
        return false;
    for (size_t i = 0; i < a->definition.variants.size(); ++i)
        if (a->definition.variants[i].name != b->definition.variants[i].name)
            return false;
    for (size_t i = 0; i < a->definition.metrics.size(); ++i)
        if (a->definition.metrics[i].name != b->definition.metrics[i].name)
            return false;
    return true;
}

QVariant alignment(bool number)
{
    return QVariant::fromValue((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

ExperimentTableModel::ExperimentTableModel(QObject *parent) : QAbstractTableModel(parent) { }

void ExperimentTableModel::setReading(SharedReading reading)
{
    if (sameShape(m_reading, reading)) {
        m_reading = std::move(reading);
        findDifferences();
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_reading = std::move(reading);
    findDifferences();
    endResetModel();
}

int ExperimentTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_reading ? 0 : static_cast<int>(m_reading->definition.variants.size());
}

int ExperimentTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_reading ? 0 : FirstMetric + static_cast<int>(m_reading->definition.metrics.size());
}

void ExperimentTableModel::findDifferences()
{
    m_differences.clear();
    if (!m_reading)
        return;
    const size_t metrics = m_reading->definition.metrics.size();
    m_differences.resize(m_reading->definition.variants.size() * metrics, nullptr);
    for (const auto *family : {&m_reading->comparison.toBaseline, &m_reading->comparison.controls})
        for (const Difference &one : *family)
            m_differences[one.variant * metrics + one.metric] = &one;
    for (const Difference &one : m_reading->comparison.toControl)
        if (m_reading->definition.metrics[one.metric].needsAlong()) // not compared with the baseline
            m_differences[one.variant * metrics + one.metric] = &one;
}

const Difference *ExperimentTableModel::difference(size_t variant, int column) const
{
    return column < FirstMetric
        ? nullptr
        : m_differences[variant * m_reading->definition.metrics.size() + static_cast<size_t>(column - FirstMetric)];
}

QString ExperimentTableModel::note(size_t variant) const
{
    if (variant == m_reading->baseline)
        return tr("baseline");
    return m_reading->definition.variants[variant].control.empty() ? QString() : tr("control");
}

QString ExperimentTableModel::text(size_t variant, int column) const
{
    const Definition &d = m_reading->definition;
    if (column == Variant)
        return experiment_text::nameOf(d.variants[variant].name);
    if (column == Cells)
        return tr("%1 / %2").arg(format::count(m_reading->values->answered(variant)),
                                 format::count(d.cells() / d.variants.size()));
    const auto metric = static_cast<size_t>(column - FirstMetric);
    return experiment_text::estimate(d.metrics[metric], m_reading->comparison.values[variant][metric]);
}

QVariant ExperimentTableModel::sorted(size_t variant, int column) const
{
    if (column == Variant)
        return experiment_text::nameOf(m_reading->definition.variants[variant].name);
    if (column == Cells)
        return static_cast<qulonglong>(m_reading->values->answered(variant));
    return finite(m_reading->comparison.values[variant][static_cast<size_t>(column - FirstMetric)].mean);
}

/// All that a cell shows, and what only its place says.
QString ExperimentTableModel::spoken(size_t variant, int column) const
{
    const Definition &d = m_reading->definition;
    QStringList parts{text(variant, column)};
    if (column == Variant && !note(variant).isEmpty())
        parts << note(variant);
    if (column >= FirstMetric)
        parts.prepend(experiment_text::metricTitle(d.metrics[static_cast<size_t>(column - FirstMetric)]));
    if (const Difference *one = difference(variant, column)) {
        parts << tr("difference to %1: %2")
                     .arg(experiment_text::nameOf(d.variants[one->against].name),
                          experiment_text::difference(d.metrics[one->metric], one->estimate));
        parts << experiment_text::verdict(one->verdict);
        if (one->verdict == Verdict::NotDecided || one->verdict == Verdict::Differs)
            parts << tr("p %1, corrected").arg(format::threeDigits(one->adjusted));
        if (one->morePrompts)
            parts << tr("about %Ln more prompt(s) would decide it", nullptr,
                        format::plural(static_cast<qint64>(*one->morePrompts)));
    }
    return parts.join(u", ");
}

QVariant ExperimentTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto variant = static_cast<size_t>(index.row());
    const int column = index.column();
    const Difference *one = difference(variant, column);
    switch (role) {
    case Qt::DisplayRole:
        return text(variant, column);
    case Qt::AccessibleTextRole:
        return spoken(variant, column);
    case Qt::ToolTipRole:
        return experiment_text::toolTip(spoken(variant, column));
    case Qt::TextAlignmentRole:
        return alignment(column != Variant);
    case Sorted:
        return sorted(variant, column);
    case DifferenceText:
        return one ? experiment_text::difference(m_reading->definition.metrics[one->metric], one->estimate) : QString();
    case VerdictText:
        return one ? experiment_text::verdict(*one, m_reading->definition) : QString();
    case Differs:
        return one && one->verdict == Verdict::Differs;
    case Note:
        return column == Variant ? note(variant) : QString();
    default:
        return {};
    }
}

QVariant ExperimentTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return alignment(section != Variant);
    if (role == Qt::ToolTipRole && section >= FirstMetric) {
        const Metric &metric = m_reading->definition.metrics[static_cast<size_t>(section - FirstMetric)];
        return experiment_text::toolTip(
            QStringLiteral("%1 (%2)").arg(experiment_text::metricTitle(metric), experiment_text::metricKey(metric)));
    }
    if (role != Qt::DisplayRole)
        return {};
    if (section == Variant)
        return tr("variant");
    if (section == Cells)
        return tr("answers");
    return experiment_text::metricTitle(m_reading->definition.metrics[static_cast<size_t>(section - FirstMetric)]);
}

ExperimentCellsModel::ExperimentCellsModel(QObject *parent) : QAbstractTableModel(parent) { }

void ExperimentCellsModel::setReading(SharedReading reading)
{
    const bool same = sameShape(m_reading, reading) &&
        m_reading->definition.prompts.size() == reading->definition.prompts.size() &&
        m_reading->definition.seeds == reading->definition.seeds &&
        m_reading->definition.repeats == reading->definition.repeats;
    if (same) {
        m_reading = std::move(reading);
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_reading = std::move(reading);
    endResetModel();
}

void ExperimentCellsModel::setMetric(size_t metric)
{
    m_metric = metric;
    if (rowCount() > 0)
        emit dataChanged(index(0, FirstVariant), index(rowCount() - 1, columnCount() - 1));
}

ExperimentCellsModel::Place ExperimentCellsModel::placeOf(int row) const
{
    const Definition &d = m_reading->definition;
    const auto at = static_cast<size_t>(row);
    return {at / (d.seeds.size() * d.repeats), at / d.repeats % d.seeds.size(), static_cast<uint32_t>(at % d.repeats)};
}

int ExperimentCellsModel::rowOf(const Place &place) const
{
    const Definition &d = m_reading->definition;
    return static_cast<int>((place.prompt * d.seeds.size() + place.seed) * d.repeats + place.repeat);
}

int ExperimentCellsModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_reading)
        return 0;
    const Definition &d = m_reading->definition;
    return static_cast<int>(d.cells() / d.variants.size());
}

int ExperimentCellsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_reading ? 0 : FirstVariant + static_cast<int>(m_reading->definition.variants.size());
}

QVariant ExperimentCellsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Definition &d = m_reading->definition;
    const Place place = placeOf(index.row());
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column() != Prompt);
    if (role != Qt::DisplayRole && role != Sorted)
        return {};
    if (index.column() == Prompt) {
        if (role == Sorted)
            return static_cast<qulonglong>(place.prompt);
        const QString id = experiment_text::nameOf(d.prompts[place.prompt].id);
        return tr("%1: %2", "number of a prompt, its text")
            .arg(id, experiment_text::promptLine(d.prompts[place.prompt]));
    }
    if (index.column() == Seed) {
        if (role == Sorted)
            return static_cast<qulonglong>(d.seeds[place.seed]);
        const QString seed = QString::number(d.seeds[place.seed]);
        return d.repeats > 1 ? tr("%1 (repeat %2)").arg(seed).arg(place.repeat + 1) : seed;
    }
    if (m_metric >= d.metrics.size())
        return {};
    const double value = m_reading->values->value(static_cast<size_t>(index.column() - FirstVariant), place.prompt,
                                                  place.seed, place.repeat, m_metric);
    return role == Sorted ? finite(value) : QVariant(experiment_text::value(d.metrics[m_metric], value));
}

QVariant ExperimentCellsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return alignment(section != Prompt);
    if (role != Qt::DisplayRole && (role != Qt::ToolTipRole || section < FirstVariant))
        return {};
    if (section == Prompt)
        return tr("prompt");
    if (section == Seed)
        return tr("seed");
    return experiment_text::nameOf(m_reading->definition.variants[static_cast<size_t>(section - FirstVariant)].name);
}

} // namespace moire
