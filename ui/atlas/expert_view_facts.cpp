// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of an expert.
#include "analysis/usage.h"
#include "atlas/atlas_text.h"
#include "atlas/expert_view.h"
#include "atlas/fact_table.h"
#include "controls/segmented_control.h"
#include "controls/tone_label.h"
#include "items/format.h"
#include "pictures/histogram.h"
#include "style/theme.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <cmath>

namespace moire::ui {

using namespace moire::analysis;

namespace {

QString replicationText(Replication replicates)
{
    switch (replicates) {
    case Replication::Yes:
        return ExpertView::tr("yes");
    case Replication::No:
        return ExpertView::tr("not shown to hold");
    case Replication::Unknown:
        break;
    }
    return ExpertView::tr("too few chats");
}

/// Not more than these on the page; the table says how many there are.
constexpr size_t tokensShown = 12;
constexpr size_t partnersShown = 8;

} // namespace

QString ExpertView::layerAndExpert(size_t row, uint32_t expert) const
{
    return QStringLiteral("%1.%2").arg(m_map->sums.shape().layers[row].value).arg(expert);
}

QString ExpertView::facts() const
{
    return m_facts->text();
}

void ExpertView::showHead()
{
    if (!m_cell) {
        m_title->clear();
        m_facts->clear();
        return;
    }
    const ExpertUsage &usage = m_map->sums.usage();
    const size_t cell = size_t{m_cell->row} * usage.experts + m_cell->expert;
    m_title->setText(tr("Layer %1, expert %2").arg(m_map->sums.shape().layers[m_cell->row].value).arg(m_cell->expert));
    QStringList parts{tr("share %1").arg(format::percent(usage.share(m_cell->row, m_cell->expert)))};
    QString lift = tr("lift %1").arg(liftText(usage.lift(m_cell->row, m_cell->expert)));
    if (m_expert && m_expert->lift.interval)
        lift += QStringLiteral(" [%1, %2]")
                    .arg(decimals(m_expert->lift.interval->low, 1), decimals(m_expert->lift.interval->high, 1));
    parts << lift << tr("N %1").arg(format::count(usage.counts[cell]));
    if (m_map->has(Missing::Gates) && usage.counts[cell] > 0)
        parts << tr("mean gate %1").arg(decimals(usage.mass[cell] / static_cast<double>(usage.counts[cell]), 2));
    if (tooFewToSay(usage, m_cell->row))
        parts << tr("too few tokens to say");
    else if (m_expert && !m_expert->lift.interval)
        parts << tr("no interval: fewer than %Ln chat(s)", nullptr, static_cast<int>(fewestChats));
    m_facts->setText(parts.join(QStringLiteral(" · ")));
    m_facts->setToolTip(tr("The 95 % interval draws whole chats, because the tokens of one chat are not independent."));
}

void ExpertView::showTypical()
{
    std::vector<FactRow> rows;
    QString note;
    m_typicalData.headers = {tr("token"), tr("text"), tr("lift"), tr("low"),
                             tr("high"),  tr("N"),    tr("q"),    tr("replicates")};
    m_typicalData.rows.clear();
    if (m_expert) {
        const TypicalTokens &typical = m_expert->facts.typical;
        const bool named = m_expert->words.size() == typical.list.size();
        for (size_t i = 0; i < typical.list.size(); ++i) {
            const TypicalToken &token = typical.list[i];
            const auto bound = [&](double Interval::*end) {
                return token.lift.interval ? QVariant((*token.lift.interval).*end) : QVariant();
            };
            m_typicalData.rows.push_back({token.token.value, named ? QVariant(m_expert->words[i]) : QVariant(),
                                          token.lift.value, bound(&Interval::low), bound(&Interval::high),
                                          static_cast<qulonglong>(token.tokens), token.q,
                                          replicationText(token.halves.replicates)});
        }
        for (size_t i = 0; i < std::min(tokensShown, typical.list.size()); ++i) {
            const TypicalToken &token = typical.list[i];
            const bool holds = token.halves.replicates == Replication::Yes;
            rows.push_back({{.text = named ? quoted(m_expert->words[i]) : tr("token %1").arg(token.token.value),
                             .faint = !holds,
                             .toolTip = tr("token %1, q %2").arg(token.token.value).arg(token.q, 0, 'g', 2)},
                            {.text = liftText(token.lift.value), .number = true, .faint = !holds},
                            {.text = intervalText(token.lift.interval), .number = true, .faint = true},
                            {.text = format::count(token.tokens), .number = true, .faint = !holds},
                            {.text = replicationText(token.halves.replicates), .faint = !holds}});
        }
        if (!m_map->has(Missing::Tokens))
            note = tr("The token ids were not recorded.");
        else if (typical.tested == 0)
            note = tr("No token occurs often enough to be tested: %1 times in %2 chats.").arg(30).arg(fewestChats);
        else
            note = tr("False discoveries held at 5 % (Benjamini–Hochberg) over %1 tokens tested for this expert; "
                      "%2 hold, %3 were too rare. Replicates: in both halves of the chats.")
                       .arg(format::count(typical.tested), format::count(typical.list.size()),
                            format::count(typical.tooRare));
    }
    m_typical->setVisible(!rows.empty());
    m_typical->setRows(std::move(rows));
    m_typicalNote->setText(note);
    m_typicalNote->setVisible(!note.isEmpty());
}

/// The contexts are rich text, which holds its colours.
void ExpertView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_map)
        showContexts();
}

void ExpertView::showContexts()
{
    while (QLayoutItem *item = m_contexts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [this](const QString &html, const QString &spoken) {
        auto *label = new widgets::ToneLabel(widgets::Tone::Text);
        label->setTextFormat(Qt::RichText);
        label->setText(html);
        label->setWordWrap(true);
        label->setAccessibleName(spoken);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_contexts->addWidget(label);
    };
    m_contextData.headers = {tr("chosen as"), tr("gate"), tr("before"), tr("token"), tr("after")};
    m_contextData.rows.clear();
    if (!m_expert)
        return;
    const bool gates = m_map->has(Missing::Gates);
    for (const auto &[kind, places] :
         {std::pair(tr("highest gate"), &m_expert->strongest), std::pair(tr("random"), &m_expert->random)})
        for (const atlas::Context &context : *places)
            m_contextData.rows.push_back(
                {kind, gates ? QVariant(context.gate) : QVariant(), context.before, context.token, context.after});
    const bool random = m_contextKind->currentIndex() == 1;
    const std::vector<atlas::Context> &list = random ? m_expert->random : m_expert->strongest;
    const widgets::Theme &theme = widgets::theme();
    for (const atlas::Context &context : list) {
        const QString gate = gates ? decimals(static_cast<double>(context.gate), 2) : QString();
        add(QStringLiteral("%1<span style=\"background:%2;color:%3\">%4</span>%5 <span style=\"color:%6\">· %7</span>")
                .arg(context.before.toHtmlEscaped(), theme.accentSoft.name(), theme.accent.name(),
                     context.token.toHtmlEscaped(), context.after.toHtmlEscaped(), theme.faint.name(), gate),
            tr("%1, gate %2: %3").arg(quoted(context.token), gate, context.before + context.token + context.after));
    }
    if (list.empty())
        add(m_map->imported ? tr("The texts were not recorded.") : tr("It was never chosen."), {});
}

void ExpertView::showGates()
{
    widgets::HistogramData shown{.xName = tr("gate"), .yName = tr("tokens")};
    if (m_expert && !m_expert->facts.gateCounts.empty()) {
        shown.edges = m_expert->facts.gateEdges;
        for (const uint64_t count : m_expert->facts.gateCounts)
            shown.values.push_back(static_cast<double>(count));
    }
    m_gates->setEmptyText(!m_expert                         ? QString()
                              : !m_map->has(Missing::Gates) ? tr("The gate weights were not recorded.")
                                                            : tr("It was never chosen."));
    m_gates->setData(std::move(shown));
}

void ExpertView::showPartners()
{
    std::vector<FactRow> rows;
    QString note;
    m_partnersData.headers = {tr("expert"), tr("of independence"), tr("tokens"), tr("expected")};
    m_partnersData.rows.clear();
    if (m_expert) {
        const std::vector<Partner> &partners = m_expert->facts.partners;
        for (const Partner &partner : partners)
            m_partnersData.rows.push_back(
                {partner.expert, partner.lift, static_cast<qulonglong>(partner.together), partner.expected});
        for (size_t i = 0; i < std::min(partnersShown, partners.size()); ++i) {
            const Partner &partner = partners[i];
            const bool less = partner.lift < 1;
            rows.push_back({{.text = layerAndExpert(m_cell->row, partner.expert), .faint = less},
                            {.text = liftText(partner.lift), .number = true, .faint = less},
                            {.text = format::count(partner.together), .number = true, .faint = true},
                            {.text = decimals(partner.expected, 0), .number = true, .faint = true}});
        }
        if (!m_map->sequences)
            note = tr("Which choices belong to one token was not recorded.");
        else if (m_map->sums.shape().perToken < 2)
            note = tr("A token chooses one expert of this layer.");
        else if (rows.empty())
            note = tr("Nothing is expected often enough to say.");
        else
            note = tr("Tokens that chose both, over what independent choices give. Enter shows that expert.");
    }
    m_partners->setVisible(!rows.empty());
    m_partners->setRows(std::move(rows));
    m_partnersNote->setText(note);
    m_partnersNote->setVisible(!note.isEmpty());
}

} // namespace moire::ui
