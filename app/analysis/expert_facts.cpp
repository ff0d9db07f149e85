// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/expert_facts.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace moire::analysis {

namespace {

bool stronger(const ExpertContext &a, const ExpertContext &b)
{
    return a.gate > b.gate;
}

} // namespace

ExpertScan::ExpertScan(const RouteShape &shape, Cell cell, const ExpertScanOptions &options)
    : m_shape(shape),
      m_cell(cell),
      m_options(options),
      m_partners(shape.experts),
      m_random(options.seed)
{
}

void ExpertScan::add(uint64_t chat, uint64_t answer, const Columns &columns, size_t i)
{
    if (!columns.routed(i) || columns.shape().layers != m_shape.layers || m_cell.row >= m_shape.rows())
        return;
    const auto chosen = columns.chosen(i, m_cell.row);
    const auto at = std::find(chosen.begin(), chosen.end(), static_cast<ExpertId>(m_cell.expert));
    const bool with = at != chosen.end();
    ++m_tokens;
    if (m_options.hasIds)
        m_typical.add(chat, columns.ids()[i], with);
    m_partners.add(chosen);
    if (!with)
        return;
    ++m_chosen;
    const float gate = columns.gates(i, m_cell.row)[static_cast<size_t>(at - chosen.begin())];
    if (m_options.hasGates && std::isfinite(gate))
        m_gates.push_back(gate);
    addContext({answer, TokenNumber(columns.first() + static_cast<uint32_t>(i)), std::isfinite(gate) ? gate : 0.0f});
}

/// The strongest place of each answer competes for the list; every place has the same chance to be drawn (reservoir
/// sampling, Vitter 1985, algorithm R).
void ExpertScan::addContext(const ExpertContext &context)
{
    const auto mine = std::find_if(m_strongest.begin(), m_strongest.end(),
                                   [&](const ExpertContext &one) { return one.answer == context.answer; });
    if (mine != m_strongest.end()) {
        if (context.gate > mine->gate)
            *mine = context;
    } else if (m_strongest.size() < m_options.contexts) {
        m_strongest.push_back(context);
    } else if (const auto weakest = std::max_element(m_strongest.begin(), m_strongest.end(), stronger);
               weakest != m_strongest.end() && stronger(context, *weakest)) {
        *weakest = context;
    }
    if (m_drawn.size() < m_options.contexts)
        m_drawn.push_back(context);
    else if (const uint64_t place = m_random.next() % m_chosen; place < m_drawn.size())
        m_drawn[place] = context;
}

void ExpertScan::addGates(ExpertFacts &facts) const
{
    facts.meanGate = std::numeric_limits<double>::quiet_NaN();
    if (m_gates.empty() || m_options.gateBins == 0)
        return;
    double sum = 0.0;
    for (const float gate : m_gates)
        sum += static_cast<double>(gate);
    facts.meanGate = sum / static_cast<double>(m_gates.size());
    const auto ends = std::minmax_element(m_gates.begin(), m_gates.end());
    const double low = std::min(0.0, static_cast<double>(*ends.first));
    const double width =
        std::max(static_cast<double>(*ends.second) - low, 1e-6) / static_cast<double>(m_options.gateBins);
    for (size_t edge = 0; edge <= m_options.gateBins; ++edge)
        facts.gateEdges.push_back(low + width * static_cast<double>(edge));
    facts.gateCounts.assign(m_options.gateBins, 0);
    for (const float gate : m_gates)
        ++facts.gateCounts[std::min(m_options.gateBins - 1,
                                    static_cast<size_t>((static_cast<double>(gate) - low) / width))];
}

ExpertFacts ExpertScan::facts() const
{
    ExpertFacts facts{.cell = m_cell, .tokens = m_tokens, .chosen = m_chosen};
    addGates(facts);
    if (m_options.hasIds)
        facts.typical = m_typical.typical(m_options.typical);
    facts.partners = m_partners.partners(m_cell.expert);
    facts.strongest = m_strongest;
    std::stable_sort(facts.strongest.begin(), facts.strongest.end(), stronger);
    facts.random = m_drawn;
    return facts;
}

} // namespace moire::analysis
