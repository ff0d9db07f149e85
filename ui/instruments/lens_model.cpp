// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/lens_model.h"

#include "instruments/instrument_panel.h"
#include "pictures/figure_delegate.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <utility>

namespace moire::ui {

namespace {

constexpr qsizetype longestToken = 16;

/// The shown token that a part adds most to, or takes most from.
size_t strongest(const LensPart &part)
{
    const auto most = std::max_element(part.adds.begin(), part.adds.end(),
                                       [](float a, float b) { return std::fabs(a) < std::fabs(b); });
    return static_cast<size_t>(most - part.adds.begin());
}

} // namespace

QString signedNumber(double value, int decimals)
{
    const QString number = QLocale().toString(std::fabs(value), 'f', decimals);
    return (value < 0 ? QStringLiteral("−") : QStringLiteral("+")) + number;
}

QString lensProbability(double probability)
{
    return QLocale().toString(probability, 'f', probability < 0.0095 ? 3 : 2);
}

QString lensToken(const LensReport &report, TokenId id)
{
    const auto piece = report.pieces.find(id);
    const QString text = piece == report.pieces.end() ? QString() : shownToken(piece->second);
    return text.isEmpty()            ? LensModel::tr("id %1").arg(id.value)
        : text.size() > longestToken ? text.left(longestToken - 1) + u'…'
                                     : text;
}

QString lensPart(const LensPart &part)
{
    switch (part.kind) {
    case LensPart::Kind::Attention:
        return LensModel::tr("attention");
    case LensPart::Kind::Expert:
        return LensModel::tr("expert %1").arg(part.expert.value);
    case LensPart::Kind::Shared:
        return LensModel::tr("shared experts");
    case LensPart::Kind::Dense:
        return LensModel::tr("dense part");
    }
    return {};
}

void LensModel::setReport(std::shared_ptr<const LensReport> report)
{
    if (report == m_report)
        return;
    beginResetModel();
    m_report = std::move(report);
    endResetModel();
}

const LensLayer &LensModel::layerAt(int row) const
{
    return m_report->layers[m_report->layers.size() - 1 - static_cast<size_t>(row)];
}

int LensModel::rowOf(LayerIndex layer) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (layerAt(row).layer == layer)
            return row;
    return -1;
}

int LensModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_report ? 0 : static_cast<int>(m_report->layers.size());
}

int LensModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LensModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const LensLayer &layer = layerAt(index.row());
    const int column = index.column();
    if (role == Qt::TextAlignmentRole && column == FollowedColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (column == LayerColumn)
        return role == Qt::DisplayRole ? QVariant(layer.layer.value) : QVariant();
    if (column == FollowedColumn)
        return followedData(layer, role);
    if (column == ExpertsColumn) {
        if (role == Qt::DisplayRole)
            return expertsText(layer, 3);
        return role == Qt::ToolTipRole || role == Qt::AccessibleTextRole ? QVariant(expertsText(layer, SIZE_MAX))
                                                                         : QVariant();
    }
    return tokenData(layer, static_cast<size_t>(column - FirstToken), role);
}

/// The last token of a layer is the one that followed, not one of the best.
QVariant LensModel::tokenData(const LensLayer &layer, size_t place, int role) const
{
    if (place + 1 >= layer.tokens.size())
        return {};
    const LensToken &token = layer.tokens[place];
    const QString text = lensToken(*m_report, token.id);
    const auto probability = static_cast<double>(token.probability);
    switch (role) {
    case Qt::DisplayRole:
        return lensProbability(probability);
    case widgets::FigureDelegate::FigureRole:
        return QVariant::fromValue(widgets::CellToken{text, probability});
    case Qt::AccessibleTextRole:
        return tr("%1, probability %2").arg(text, lensProbability(probability));
    case Qt::ToolTipRole:
        return tr("%1: probability %2, logit %3")
            .arg(text, lensProbability(probability), QLocale().toString(token.logit, 'f', 2));
    default:
        return {};
    }
}

QVariant LensModel::followedData(const LensLayer &layer, int role) const
{
    const QString probability = lensProbability(static_cast<double>(layer.tokens.back().probability));
    if (role == Qt::DisplayRole)
        return probability;
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return tr("%1: probability %2, rank %L3")
            .arg(lensToken(*m_report, layer.tokens.back().id), probability)
            .arg(static_cast<qulonglong>(layer.rank));
    return {};
}

/// The experts that move a shown logit most, each with that token.
QString LensModel::expertsText(const LensLayer &layer, size_t most) const
{
    std::vector<const LensPart *> experts;
    for (const LensPart &part : layer.parts)
        if (part.kind == LensPart::Kind::Expert)
            experts.push_back(&part);
    const auto strength = [](const LensPart *part) { return std::fabs(part->adds[strongest(*part)]); };
    std::stable_sort(experts.begin(), experts.end(),
                     [&](const LensPart *a, const LensPart *b) { return strength(a) > strength(b); });
    QStringList list;
    for (size_t i = 0; i < std::min(most, experts.size()); ++i) {
        const size_t token = strongest(*experts[i]);
        list << tr("%1 “%2” %3", "an expert, a token, and what the expert adds to its logit")
                    .arg(experts[i]->expert.value)
                    .arg(lensToken(*m_report, layer.tokens[token].id),
                         signedNumber(static_cast<double>(experts[i]->adds[token]), 1));
    }
    return list.isEmpty() ? QStringLiteral("–") : list.join(QStringLiteral(" · "));
}

QVariant LensModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == FollowedColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                         : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == FollowedColumn)
        return tr("Probability of the token that followed, as if the model ended after this layer");
    if (role == Qt::ToolTipRole && section == ExpertsColumn)
        return tr("Each expert with the shown token whose logit it changes most");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LayerColumn:
        return tr("layer");
    case FirstToken:
        return tr("stream says");
    case FollowedColumn:
        return tr("this token");
    case ExpertsColumn:
        return tr("its experts add");
    default:
        return tr("then");
    }
}

ValueTable lensTokensTable(const LensReport &report)
{
    ValueTable table;
    table.headers = {LensModel::tr("layer"), LensModel::tr("place"), LensModel::tr("id"),
                     LensModel::tr("text"),  LensModel::tr("logit"), LensModel::tr("probability")};
    for (const LensLayer &layer : report.layers)
        for (size_t i = 0; i < layer.tokens.size(); ++i) {
            const LensToken &token = layer.tokens[i];
            const size_t place = i + 1 < layer.tokens.size() ? i + 1 : layer.rank;
            table.rows.push_back({layer.layer.value, static_cast<qulonglong>(place), token.id.value,
                                  lensToken(report, token.id), static_cast<double>(token.logit),
                                  static_cast<double>(token.probability)});
        }
    return table;
}

ValueTable lensPartsTable(const LensReport &report)
{
    ValueTable table;
    table.headers = {LensModel::tr("layer"), LensModel::tr("part"), LensModel::tr("gate"),
                     LensModel::tr("id"),    LensModel::tr("text"), LensModel::tr("adds to the logit")};
    for (const LensLayer &layer : report.layers)
        for (const LensPart &part : layer.parts)
            for (size_t i = 0; i < part.adds.size(); ++i)
                table.rows.push_back({layer.layer.value, lensPart(part), static_cast<double>(part.weight),
                                      layer.tokens[i].id.value, lensToken(report, layer.tokens[i].id),
                                      static_cast<double>(part.adds[i])});
    return table;
}

} // namespace moire::ui
