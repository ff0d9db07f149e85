// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the source of a formula; formula_reader.cpp: signs, groups, sequences; formula_commands.cpp: commands.
#pragma once

#include "markdown/formula_output.h"

namespace moire::widgets::markdown {

inline constexpr int maxDepthOfGroups = 24;

class FormulaReader {
public:
    explicit FormulaReader(QStringView source) : m_source(source) { }
    Part sequence();
    bool atEnd() const { return m_at >= m_source.size(); }
    /// Consumes one character that closes nothing, and returns it as text.
    QString stray();

private:
    QChar peek(qsizetype ahead = 0) const { return m_at + ahead < m_source.size() ? m_source[m_at + ahead] : QChar(); }
    void skipSpaces()
    {
        while (!atEnd() && peek().isSpace())
            m_at++;
    }
    bool atStop() const;
    QStringView commandName();
    QStringView raw();
    QStringView optional();
    Part argument(bool scripted = false);
    Part group();
    void character(Output &out);
    void command(Output &out);
    bool structure(Output &out, QStringView name);
    bool decoration(Output &out, QStringView name);
    void fraction(Output &out, const Part &numerator, const Part &denominator);
    void root(Output &out);
    void accented(Output &out, QStringView name, QChar mark);
    void delimiter(Output &out, bool left);
    void negated(Output &out);
    void environment(Output &out, QStringView name, QChar open, QChar close);
    void begin(Output &out);
    void newLine(Output &out);

    QStringView m_source;
    qsizetype m_at = 0;
    int m_depth = 0, m_nested = 0, m_cells = 0; ///< groups; arguments; environments that are open
    bool m_scripted = false;
};

} // namespace moire::widgets::markdown
