// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/routing_csv.h"

#include <moire/config.h>
#include <moire/error.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <map>
#include <span>

namespace moire::analysis {

namespace {

enum Column : size_t { TokenColumn, LayerColumn, ExpertColumn, GateColumn, CountColumn, columnCount };
constexpr std::array<std::string_view, columnCount> columnNames{"token", "layer", "expert", "gate", "count"};
constexpr size_t maxFields = 64;

/// Which field each column is in; maxFields: it is not there.
using Fields = std::array<size_t, columnCount>;

struct Row {
    uint64_t token = 0;
    uint32_t layer = 0;
    uint32_t expert = 0;
    float gate = 0.0f;
    uint64_t count = 1;
};

[[noreturn]] void refuseRow(const std::string &what, const std::string &where, size_t line)
{
    throw Error(ErrorKind::Refused, what, where + ", line " + std::to_string(line),
                "write rows layer,expert, or a heading with token, layer, expert, gate or count");
}

std::string_view trimmed(std::string_view text)
{
    const size_t begin = text.find_first_not_of(" \t\r\"");
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(" \t\r\"") - begin + 1);
}

std::vector<std::string_view> split(std::string_view line)
{
    std::vector<std::string_view> fields;
    while (fields.size() < maxFields) {
        const size_t comma = line.find_first_of(",;\t");
        fields.push_back(trimmed(line.substr(0, comma)));
        if (comma == std::string_view::npos)
            break;
        line.remove_prefix(comma + 1);
    }
    return fields;
}

template <class T>
bool readNumber(std::string_view text, T &value)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size();
}

/// The columns that a heading names; none: the line is no heading.
std::optional<Fields> heading(const std::vector<std::string_view> &line)
{
    Fields fields;
    fields.fill(maxFields);
    for (size_t i = 0; i < line.size(); ++i)
        for (size_t column = 0; column < columnCount; ++column)
            if (line[i] == columnNames[column])
                fields[column] = i;
    if (fields[LayerColumn] == maxFields || fields[ExpertColumn] == maxFields)
        return std::nullopt;
    return fields;
}

class RowReader {
public:
    RowReader(std::string_view text, const std::string &where) : m_text(text), m_where(where)
    {
        m_fields.fill(maxFields);
        m_fields[LayerColumn] = 0;
        m_fields[ExpertColumn] = 1;
    }

    const Fields &fields() const { return m_fields; }
    size_t line() const { return m_line; }

    /// The next row; false: there are no more.
    bool next(Row &row)
    {
        while (!m_text.empty()) {
            const std::string_view line = m_text.substr(0, m_text.find('\n'));
            m_text.remove_prefix(std::min(line.size() + 1, m_text.size()));
            ++m_line;
            if (trimmed(line).empty() || line.starts_with('#'))
                continue;
            const std::vector<std::string_view> parts = split(line);
            if (!std::exchange(m_started, true)) {
                if (const std::optional<Fields> named = heading(parts)) {
                    m_fields = *named;
                    continue;
                }
            }
            row = parsed(parts);
            return true;
        }
        return false;
    }

private:
    Row parsed(const std::vector<std::string_view> &parts) const
    {
        Row row;
        const auto read = [&](Column column, auto &value) {
            if (m_fields[column] == maxFields)
                return;
            if (m_fields[column] >= parts.size() || !readNumber(parts[m_fields[column]], value))
                refuseRow("the " + std::string(columnNames[column]) + " is not a number", m_where, m_line);
        };
        read(TokenColumn, row.token);
        read(LayerColumn, row.layer);
        read(ExpertColumn, row.expert);
        read(GateColumn, row.gate);
        read(CountColumn, row.count);
        if (row.layer >= ConfigLimits::layers)
            refuseRow(std::to_string(row.layer) + " is not a valid layer", m_where, m_line);
        if (row.expert >= ConfigLimits::experts)
            refuseRow(std::to_string(row.expert) + " is not a valid expert", m_where, m_line);
        if (!std::isfinite(row.gate) || row.count > (uint64_t{1} << 53))
            refuseRow("a number is too large", m_where, m_line);
        return row;
    }

    std::string_view m_text;
    const std::string &m_where;
    Fields m_fields;
    size_t m_line = 0;
    bool m_started = false;
};

/// The model's shape, or the layers and experts that occur. Refuses what the model does not have.
class Shape {
public:
    explicit Shape(const ForeignModel &model) : m_known(model.shape.rows() > 0), m_shape(model.shape) { }

    void add(const Row &row, const std::string &where, size_t line)
    {
        if (!m_known) {
            m_layers[row.layer] = true;
            m_shape.experts = std::max(m_shape.experts, row.expert + 1);
        } else if (!m_shape.row(LayerIndex(row.layer))) {
            refuseRow("layer " + std::to_string(row.layer) + " is not an expert layer of the model", where, line);
        } else if (row.expert >= m_shape.experts) {
            refuseRow("expert " + std::to_string(row.expert) + " does not exist: a layer has " +
                          std::to_string(m_shape.experts),
                      where, line);
        }
    }

    RouteShape finish()
    {
        if (!m_known)
            for (const auto &[layer, seen] : m_layers)
                m_shape.layers.emplace_back(layer);
        return m_shape;
    }

    std::vector<Missing> missing(std::vector<Missing> list) const
    {
        if (!m_known)
            list.push_back(Missing::Model);
        return list;
    }

private:
    bool m_known;
    RouteShape m_shape;
    std::map<uint32_t, bool> m_layers;
};

/// \p rows: ascending by token and layer.
void checkDistinct(std::span<const Row> rows, const std::string &where)
{
    std::vector<uint32_t> one; // of a token in a layer
    for (size_t i = 0; i < rows.size(); ++i) {
        one.push_back(rows[i].expert);
        if (i + 1 < rows.size() && rows[i + 1].token == rows[i].token && rows[i + 1].layer == rows[i].layer)
            continue;
        if (const auto twice = repeatedExpert(one))
            throw Error(ErrorKind::Refused, chosenTwice(*twice),
                        where + ", token " + std::to_string(rows[i].token) + ", layer " + std::to_string(rows[i].layer),
                        "write each choice once, or leave out the token column to import the sums only");
        one.clear();
    }
}

ForeignRoutes sequence(std::vector<Row> rows, RouteShape shape, bool gates, const std::string &where)
{
    std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) {
        return a.token != b.token ? a.token < b.token : a.layer < b.layer;
    });
    uint32_t tokens = 0;
    uint32_t perToken = 0;
    uint32_t inLayer = 0;
    for (size_t i = 0; i < rows.size(); ++i) {
        const bool sameToken = i > 0 && rows[i].token == rows[i - 1].token;
        tokens += sameToken ? 0 : 1;
        inLayer = sameToken && rows[i].layer == rows[i - 1].layer ? inLayer + 1 : 1;
        perToken = std::max(perToken, inLayer);
    }
    if (perToken > shape.experts || uint64_t{tokens} * shape.rows() * perToken > 16 * rows.size())
        throw Error(ErrorKind::Refused, "tokens and layers have very different numbers of experts", where,
                    "leave out the token column to import the sums only");
    checkDistinct(rows, where);
    shape.perToken = perToken;
    ForeignRoutes routes{.shape = shape};
    routes.chosen.assign(tokens * shape.choices(), noChoice);
    routes.gates.assign(gates ? routes.chosen.size() : 0, 0.0f);
    size_t token = 0;
    size_t place = 0;
    for (size_t i = 0; i < rows.size(); ++i) {
        const bool sameToken = i > 0 && rows[i].token == rows[i - 1].token;
        token += i > 0 && !sameToken ? 1 : 0;
        place = sameToken && rows[i].layer == rows[i - 1].layer ? place + 1 : 0;
        const size_t row = *shape.row(LayerIndex(rows[i].layer));
        const size_t at = (token * shape.rows() + row) * perToken + place;
        routes.chosen[at] = static_cast<ExpertId>(rows[i].expert);
        if (gates)
            routes.gates[at] = rows[i].gate;
    }
    return routes;
}

} // namespace

std::variant<ForeignCounts, ForeignRoutes> readRoutingCsv(std::string_view text, const ForeignModel &model,
                                                          const std::string &where)
{
    RowReader reader(text, where);
    Shape shape(model);
    std::vector<Row> rows; ///< only with tokens
    std::map<std::pair<uint32_t, uint32_t>, uint64_t> counts;
    bool any = false;
    for (Row row; reader.next(row); any = true) {
        shape.add(row, where, reader.line());
        if (reader.fields()[TokenColumn] != maxFields)
            rows.push_back(row);
        else
            counts[{row.layer, row.expert}] += row.count;
    }
    if (!any)
        throw Error(ErrorKind::Refused, "the table has no rows", where, "write rows layer,expert");
    const RouteShape found = shape.finish();
    if (!rows.empty()) {
        const bool gates = reader.fields()[GateColumn] != maxFields;
        ForeignRoutes routes = sequence(std::move(rows), found, gates, where);
        routes.missing = shape.missing({Missing::Tokens, Missing::Texts});
        if (!gates)
            routes.missing.insert(routes.missing.begin(), Missing::Gates);
        return routes;
    }
    ForeignCounts sums{.usage = ExpertUsage(found.layers, found.experts),
                       .missing = shape.missing({Missing::Gates, Missing::Tokens, Missing::Texts, Missing::Order})};
    for (const auto &[key, count] : counts) {
        const size_t row = *found.row(LayerIndex(key.first));
        sums.usage.counts[row * found.experts + key.second] += count;
        sums.usage.layerCounts[row] += count;
    }
    return sums;
}

std::string writeRoutingCsv(const ForeignRoutes &routes, uint64_t firstToken)
{
    const bool gates = !routes.gates.empty();
    std::string text = firstToken > 0 ? "" : gates ? "token,layer,expert,gate\n" : "token,layer,expert\n";
    for (size_t i = 0; i < routes.chosen.size(); ++i) {
        if (routes.chosen[i] == noChoice)
            continue;
        const size_t choices = routes.shape.choices();
        text += std::to_string(firstToken + i / choices) + ',' +
            std::to_string(routes.shape.layers[i % choices / routes.shape.perToken].value) + ',' +
            std::to_string(routes.chosen[i]);
        if (gates) {
            std::array<char, 32> buffer;
            const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), routes.gates[i]);
            text += ',' + std::string(buffer.data(), end);
        }
        text += '\n';
    }
    return text;
}

} // namespace moire::analysis
