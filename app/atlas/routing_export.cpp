// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlas/routing_export.h"

#include "analysis/npy.h"
#include "analysis/routed_experts.h"
#include "analysis/routing_csv.h"
#include "storage/whole_file.h"

#include <moire/error.h>
#include <moire/importance.h>

#include <QSaveFile>

namespace moire::atlas {

using namespace moire::analysis;

namespace {

class Writer {
public:
    Writer(RouteShape shape, bool gates, RoutingFormat format, const QString &path)
        : m_shape(std::move(shape)),
          m_gates(gates),
          m_format(format),
          m_file(path)
    {
        if (!m_file.open(QIODevice::WriteOnly))
            fail();
    }

    void begin(quint64 tokens)
    {
        if (m_format == RoutingFormat::Numpy)
            write(npyHeader({tokens, m_shape.rows(), m_shape.perToken}));
    }
    void add(size_t answer, const Columns &columns)
    {
        if (answer != m_answer)
            endAnswer();
        m_answer = answer;
        ForeignRoutes routes = routesOf(columns);
        if (routes.chosen.empty())
            return;
        if (!m_gates)
            routes.gates.clear();
        if (m_format == RoutingFormat::Numpy) {
            write(writeRaw(arrayFromRoutes(routes)));
        } else if (m_format == RoutingFormat::Csv) {
            write(writeRoutingCsv(routes, m_tokens));
        } else {
            m_sequence.shape = routes.shape;
            m_sequence.chosen.insert(m_sequence.chosen.end(), routes.chosen.begin(), routes.chosen.end());
        }
        m_tokens += routes.tokens();
    }
    void finish(quint64 tokens)
    {
        endAnswer();
        if (m_tokens != tokens && m_format == RoutingFormat::Numpy)
            throw Error(ErrorKind::Failed, "the answers changed while they were exported",
                        m_file.fileName().toStdString(), "read the Atlas again, then export once more");
        if (!commitWhole(m_file))
            fail();
    }

private:
    void endAnswer()
    {
        if (m_sequence.chosen.empty())
            return;
        const std::span<const ForeignRoutes> one(&m_sequence, 1);
        write(m_format == RoutingFormat::Vllm ? writeVllm(one) : writeSglang(one));
        write("\n");
        m_sequence = {};
    }
    void write(std::string_view bytes)
    {
        if (m_file.write(bytes.data(), static_cast<qint64>(bytes.size())) != static_cast<qint64>(bytes.size()))
            fail();
    }
    [[noreturn]] void fail() const
    {
        throw Error(ErrorKind::Failed, "cannot write: " + m_file.errorString().toStdString(),
                    m_file.fileName().toStdString(), "choose another folder, or free some space");
    }

    RouteShape m_shape;
    bool m_gates;
    RoutingFormat m_format;
    QSaveFile m_file;
    size_t m_answer = 0;
    uint64_t m_tokens = 0; ///< so far
    ForeignRoutes m_sequence; ///< of the JSON forms
};

/// All matrices of a layer's experts have the same counts, so that one stands for all. Their inputs were not recorded:
/// without sums of their squares llama.cpp's tools refuse to quantise with the file, as they should.
void exportCounts(const Map &map, const QString &path)
{
    const ExpertUsage &usage = map.sums.usage();
    ImportanceMatrix matrix{.texts = {map.source.toStdString()}};
    for (size_t row = 0; row < usage.layers.size(); ++row) {
        const auto counts = usage.counts.begin() + static_cast<std::ptrdiff_t>(row * usage.experts);
        matrix.tensors.push_back({"blk." + std::to_string(usage.layers[row].value) + ".ffn_down_exps.weight",
                                  {},
                                  {counts, counts + usage.experts}});
    }
    matrix.write(path.toStdString());
}

} // namespace

QString endingOf(RoutingFormat format)
{
    switch (format) {
    case RoutingFormat::Numpy:
        return QStringLiteral("npy");
    case RoutingFormat::Csv:
        return QStringLiteral("csv");
    case RoutingFormat::Vllm:
    case RoutingFormat::Sglang:
        break;
    case RoutingFormat::Counts:
        return QStringLiteral("gguf");
    }
    return QStringLiteral("jsonl");
}

void exportRouting(const Map &map, const RoutingSource &source, RoutingFormat format, const QString &path)
{
    if (format == RoutingFormat::Counts) {
        exportCounts(map, path);
        return;
    }
    const quint64 tokens = map.tokens();
    Writer writer(map.sums.shape(), map.has(Missing::Gates), format, path);
    writer.begin(tokens);
    if (!source([&](size_t answer, const Columns &columns) { writer.add(answer, columns); }))
        throw Error(ErrorKind::Interrupted, "the export was cancelled", path.toStdString(), "export again");
    writer.finish(tokens);
}

} // namespace moire::atlas
