// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlas/foreign_files.h"

#include "analysis/column_pages.h"
#include "analysis/importance_matrix.h"
#include "analysis/npy.h"
#include "analysis/routed_experts.h"
#include "analysis/routing_csv.h"
#include "atlas/experiment_routing.h"

#include <moire/error.h>
#include <moire/gguf.h>

#include <algorithm>
#include <array>
#include <fstream>

namespace moire::atlas {

using namespace moire::analysis;

namespace {

bool isGguf(const std::filesystem::path &path)
{
    std::array<char, 4> magic{};
    std::ifstream file(path, std::ios::binary);
    return file.read(magic.data(), magic.size()) && std::string_view(magic.data(), magic.size()) == "GGUF";
}

/// Without a model, each sequence knows only its own experts: all get the highest number.
void unifyShapes(std::vector<ForeignRoutes> &sequences, const std::string &where)
{
    RouteShape shape = sequences.front().shape;
    for (const ForeignRoutes &one : sequences) {
        if (one.shape.layers != shape.layers || one.shape.perToken != shape.perToken)
            throw Error(ErrorKind::Refused, "the sequences have different numbers of layers or experts per token",
                        where, "import the responses of one model at a time");
        shape.experts = std::max(shape.experts, one.shape.experts);
    }
    for (ForeignRoutes &one : sequences)
        one.shape.experts = shape.experts;
}

} // namespace

Import readImport(const std::filesystem::path &path, const ForeignModel &model)
{
    Import import{.name = QString::fromStdString(path.filename().string()), .model = model};
    const std::string where = path.string();
    if (!std::filesystem::is_regular_file(path))
        throw Error(ErrorKind::Refused, "not a file", where, "choose a file with recorded routing");
    if (isGguf(path)) {
        import.counts = readImportanceMatrix(*gguf::File::open(path), model);
        return import;
    }
    if (isSqliteFile(path))
        return readExperimentRouting(path);
    std::string bytes = readForeignFile(path);
    const size_t first = bytes.find_first_not_of(" \r\n\t");
    if (isNpy(bytes)) {
        import.sequences.push_back(routesFromArray(readNpy(bytes, where), model, where));
    } else if (first != std::string::npos && (bytes[first] == '{' || bytes[first] == '[')) {
        import.sequences = readRoutedExperts(bytes, model, where);
        unifyShapes(import.sequences, where);
    } else {
        auto read = readRoutingCsv(bytes, model, where);
        if (auto *counts = std::get_if<ForeignCounts>(&read))
            import.counts = std::move(*counts);
        else
            import.sequences.push_back(std::move(std::get<ForeignRoutes>(read)));
    }
    return import;
}

void forEachSequence(const Import &import, const std::function<void(size_t, const Columns &)> &visit)
{
    for (size_t number = 0; number < import.sequences.size(); ++number) {
        const ForeignRoutes &all = import.sequences[number];
        const size_t choices = all.shape.choices();
        for (uint64_t begin = 0; begin < all.tokens(); begin += ColumnPages::pageTokens) {
            const uint64_t count = std::min<uint64_t>(ColumnPages::pageTokens, all.tokens() - begin);
            const auto part = [&](const auto &column, uint64_t each) {
                using Column = std::decay_t<decltype(column)>;
                return column.empty() ? Column()
                                      : Column(column.begin() + static_cast<std::ptrdiff_t>(begin * each),
                                               column.begin() + static_cast<std::ptrdiff_t>((begin + count) * each));
            };
            visit(number,
                  columnsOf({.shape = all.shape,
                             .chosen = part(all.chosen, choices),
                             .gates = part(all.gates, choices),
                             .ids = part(all.ids, 1)},
                            static_cast<uint32_t>(begin)));
        }
    }
}

SharedMap mapOf(const Import &import)
{
    auto map = std::make_shared<Map>();
    map->source = import.name;
    map->imported = true;
    map->firstOfB = import.firstOfB;
    map->expertsKnown = import.model.shape.rows() > 0;
    if (import.counts) {
        const ExpertUsage &usage = import.counts->usage;
        map->missing = import.counts->missing;
        map->sequences = false;
        AnswerSums sums{.shape = {usage.layers, usage.experts, import.model.shape.perToken}};
        for (const uint64_t count : usage.counts)
            sums.counts.push_back(static_cast<uint32_t>(std::min<uint64_t>(count, UINT32_MAX)));
        const uint64_t busiest = *std::max_element(usage.layerCounts.begin(), usage.layerCounts.end());
        sums.tokens = busiest / std::max(1u, import.model.shape.perToken);
        sums.mass.assign(sums.counts.size(), 0.0F);
        map->sums = ScopeSums(sums.shape);
        map->sums.add(0, sums);
        return map;
    }
    if (!import.sums.empty()) {
        map->missing = {Missing::Gates, Missing::Tokens, Missing::Texts, Missing::Order};
        map->sequences = false;
        map->sums = ScopeSums(import.model.shape);
        for (size_t i = 0; i < import.sums.size(); ++i) {
            const auto id = static_cast<qint64>(i);
            map->sums.add(i, import.sums[i]);
            map->answers.push_back({id, id, 0, static_cast<qint64>(import.sums[i].tokens)});
            map->chats.push_back({id, import.titles[i], 0});
        }
        return map;
    }
    const ForeignRoutes &first = import.sequences.front();
    map->missing = first.missing;
    map->sums = ScopeSums(first.shape);
    std::optional<AnswerSumsBuilder> builder;
    size_t current = 0;
    const auto end = [&] {
        const AnswerSums sums = builder->sums();
        const auto id = static_cast<qint64>(current);
        map->sums.add(current, sums);
        map->answers.push_back({id, id, 0, static_cast<qint64>(import.sequences[current].tokens())});
        map->chats.push_back({id, current < import.titles.size() ? import.titles[current] : QString(), 0});
    };
    forEachSequence(import, [&](size_t sequence, const Columns &columns) {
        if (builder && sequence != current)
            end();
        if (!builder || sequence != current)
            builder.emplace(first.shape);
        current = sequence;
        builder->add(columns);
    });
    if (builder)
        end();
    return map;
}

} // namespace moire::atlas
