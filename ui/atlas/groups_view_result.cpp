// SPDX-License-Identifier: GPL-3.0-or-later
// Which experts the groups use differently.
#include "atlas/atlas_text.h"
#include "atlas/fact_table.h"
#include "atlas/groups_view.h"
#include "atlas/picture_card.h"
#include "controls/section_header.h"
#include "controls/tone_label.h"
#include "items/format.h"
#include "pictures/expert_map.h"
#include "pictures/export.h"
#include "style/figures.h"
#include "style/style.h"

#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace moire::ui {

using namespace moire::analysis;

namespace {

constexpr size_t cellsShown = 200;

} // namespace

QWidget *GroupsView::buildResult()
{
    const int u = widgets::unit(this);
    auto *side = new QWidget;
    m_verdict = new widgets::ToneLabel(widgets::Tone::Text);
    m_verdict->setObjectName(QStringLiteral("groupVerdict"));
    m_verdict->setWordWrap(true);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_differences = new widgets::ExpertMap;
    m_differences->setObjectName(QStringLiteral("groupMap"));
    m_differences->setAccessibleName(tr("Differences of the groups"));
    m_differences->setEmptyText(tr("Give two groups of chats, then compare. Above 0: B uses the expert more."));
    m_cells = new FactTable(tr("Experts that differ"),
                            {tr("expert"), tr("share A"), tr("share B"), tr("log2 B / A"), tr("95 %"), tr("q")});
    m_cells->setObjectName(QStringLiteral("groupCells"));
    m_cells->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_cells->horizontalHeader()->setSectionResizeMode(3, QHeaderView::Stretch);
    m_policy = new QPushButton(tr("Make a policy"));
    m_policy->setObjectName(QStringLiteral("groupPolicy"));
    m_policyMenu = new QMenu(m_policy);
    m_policy->setMenu(m_policyMenu);
    connect(m_policyMenu, &QMenu::aboutToShow, this, &GroupsView::fillPolicyMenu);
    connect(m_differences, &widgets::ExpertMap::cellSelected, this, [this](int layer, int expert) {
        const auto row = m_map && layer >= 0 && expert >= 0
            ? m_map->sums.shape().row(LayerIndex(static_cast<uint32_t>(layer)))
            : std::nullopt;
        if (row)
            emit cellSelected({static_cast<uint32_t>(*row), static_cast<uint32_t>(expert)});
    });
    connect(m_cells, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (m_result && index.row() < std::ssize(m_result->cells))
            emit cellSelected(m_result->cells[static_cast<size_t>(index.row())].cell);
    });
    auto *top = new QHBoxLayout;
    top->addWidget(m_verdict, 1);
    top->addWidget(saveButton({m_differences->accessibleName(), m_differences, &m_data},
                              [this](const QString &why) { emit failed(why); }));
    top->addWidget(m_policy);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(u, u, u * 2, u);
    column->setSpacing(u);
    column->addLayout(top);
    column->addWidget(m_differences, 1);
    column->addWidget(m_cells, 1);
    return side;
}

void GroupsView::setResult(const GroupComparison &result)
{
    m_result = result;
    m_comparing = false;
    showChats();
    showResult();
}

void GroupsView::setProblem(const QString &why)
{
    m_problem = why;
    m_comparing = false;
    showChats();
    showResult();
}

void GroupsView::setRequestable(bool requestable)
{
    m_requestable = requestable;
    m_policy->setEnabled(requestable && m_result && m_result->different > 0 && m_map && m_map->ownModel());
}

QString GroupsView::verdict() const
{
    return m_verdict->text();
}

void GroupsView::showResult()
{
    std::vector<FactRow> rows;
    double most = 1;
    if (m_result)
        for (const CellDifference &cell : m_result->cells)
            most = std::max(most, std::abs(cell.log2Ratio));
    for (size_t i = 0; m_result && i < std::min(cellsShown, m_result->cells.size()); ++i) {
        const CellDifference &cell = m_result->cells[i];
        const bool faint = !cell.different;
        const QString name =
            QStringLiteral("%1.%2").arg(m_map->sums.shape().layers[cell.cell.row].value).arg(cell.cell.expert);
        Fact effect{.text = decimals(cell.log2Ratio, 2), .number = true, .faint = faint};
        if (cell.interval)
            effect.figure = QVariant::fromValue(widgets::CellInterval{.value = cell.log2Ratio,
                                                                      .low = cell.interval->low,
                                                                      .high = cell.interval->high,
                                                                      .axisLow = -most,
                                                                      .axisHigh = most,
                                                                      .holds = cell.different});
        rows.push_back({{.text = name, .faint = faint},
                        {.text = format::percent(cell.shareA), .number = true, .faint = faint},
                        {.text = format::percent(cell.shareB), .number = true, .faint = faint},
                        effect,
                        {.text = intervalText(cell.interval, 2), .number = true, .faint = true},
                        {.text = QLocale().toString(cell.q, 'g', 2),
                         .number = true,
                         .faint = faint,
                         .toolTip = tr("p %1").arg(QLocale().toString(cell.p, 'g', 2))}});
    }
    m_cells->setRows(std::move(rows));
    fillData();
    showMap();
    showVerdict();
    setRequestable(m_requestable);
}

void GroupsView::fillData()
{
    m_data.headers = {tr("layer"), tr("expert"), tr("share A"), tr("share B"), tr("log2 B / A"),
                      tr("low"),   tr("high"),   tr("p"),       tr("q"),       tr("differs")};
    m_data.rows.clear();
    for (const CellDifference &cell : m_result ? m_result->cells : std::vector<CellDifference>()) {
        const auto bound = [&](double Interval::*end) {
            return cell.interval ? QVariant((*cell.interval).*end) : QVariant();
        };
        m_data.rows.push_back({m_map->sums.shape().layers[cell.cell.row].value, cell.cell.expert, cell.shareA,
                               cell.shareB, cell.log2Ratio, bound(&Interval::low), bound(&Interval::high), cell.p,
                               cell.q, cell.different ? 1 : 0});
    }
}

void GroupsView::showMap()
{
    widgets::ExpertMapData shown;
    if (m_result) {
        const RouteShape &shape = m_map->sums.shape();
        for (const LayerIndex layer : shape.layers)
            shown.layers.push_back(static_cast<int>(layer.value));
        shown.experts = static_cast<int>(shape.experts);
        shown.values.assign(shape.rows() * shape.experts, std::numeric_limits<float>::quiet_NaN());
        shown.tooFew.assign(shown.values.size(), true);
        shown.counts.assign(m_map->sums.usage().counts.begin(), m_map->sums.usage().counts.end());
        for (const CellDifference &cell : m_result->cells) {
            const size_t at = size_t{cell.cell.row} * shape.experts + cell.cell.expert;
            shown.values[at] = static_cast<float>(cell.log2Ratio);
            shown.tooFew[at] = !cell.different;
        }
        shown.scale.kind = widgets::ColourScale::Kind::Difference;
        shown.scale.high = 0; // follows the values
        shown.scale.name = tr("log2 B / A");
        shown.scale.format = {1, 1, {}};
    }
    m_differences->setData(std::move(shown));
}

void GroupsView::showVerdict()
{
    QString text;
    if (!m_problem.isEmpty())
        text = m_problem;
    else if (m_comparing)
        text = m_map->prompts() ? tr("Exchanging the labels of whole prompts…")
                                : tr("Exchanging the labels of whole chats…");
    else if (!m_result)
        text = tr("Do two groups of chats use other experts? Put chats into A and B. Nothing is called a topic: what "
                  "is shown is which experts differ, and by how much.");
    else {
        text = tr("%Ln expert(s) differ", nullptr, format::plural(static_cast<qint64>(m_result->different))) +
            QStringLiteral(" · ") +
            tr("false discoveries held at 5 % over %1 tested, %2 too rare (Benjamini–Hochberg)")
                .arg(format::count(m_result->cells.size()), format::count(m_result->notTested)) +
            QStringLiteral(" · ") +
            (m_map->prompts() ? m_result->exhaustive ? tr("null: all %1 arrangements of the labels of whole prompts")
                                                     : tr("null: %1 arrangements of the labels of whole prompts")
                 : m_result->exhaustive ? tr("null: all %1 arrangements of the labels of whole chats")
                                        : tr("null: %1 arrangements of the labels of whole chats"))
                .arg(format::count(m_result->arrangements));
        if (!m_result->cells.empty() && m_result->smallestP * static_cast<double>(m_result->cells.size()) > 0.05 &&
            m_result->different == 0)
            text += QStringLiteral(" · ") +
                tr("with so few in each group, a single expert cannot be shown to differ: the smallest p there is is "
                   "%1")
                    .arg(QLocale().toString(m_result->smallestP, 'g', 2));
    }
    m_verdict->setText(text);
    m_verdict->setTone(m_problem.isEmpty() ? widgets::Tone::Text : widgets::Tone::Danger);
}

std::vector<CellDifference> GroupsView::different(bool moreInB) const
{
    std::vector<CellDifference> cells;
    for (const CellDifference &cell : m_result ? m_result->cells : std::vector<CellDifference>())
        if (cell.different && (cell.log2Ratio > 0) == moreInB)
            cells.push_back(cell);
    return cells;
}

void GroupsView::fillPolicyMenu()
{
    m_policyMenu->clear();
    using Kind = ExpertRequest::Kind;
    for (const bool moreInB : {false, true}) {
        const std::vector<CellDifference> cells = different(moreInB);
        const int n = format::plural(std::ssize(cells));
        const QString which = moreInB ? tr("%Ln expert(s) that B uses more", nullptr, n)
                                      : tr("%Ln expert(s) that A uses more", nullptr, n);
        for (const auto &[kind, text] :
             {std::pair(Kind::Off, tr("Switch off: %1")), std::pair(Kind::Mute, tr("Mute: %1")),
              std::pair(Kind::Bias, tr("Bias…: %1"))}) {
            QAction *action = m_policyMenu->addAction(text.arg(which));
            action->setEnabled(!cells.empty());
            connect(action, &QAction::triggered, this, [this, cells, kind = kind] {
                ExpertRequests requests;
                for (const CellDifference &cell : cells)
                    requests.push_back(
                        {kind, m_map->sums.shape().layers[cell.cell.row], ExpertIndex(cell.cell.expert)});
                emit expertsRequested(requests);
            });
        }
        if (!moreInB)
            m_policyMenu->addSeparator();
    }
}

} // namespace moire::ui
