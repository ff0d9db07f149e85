// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the input as routing that other programs recorded: NumPy arrays, responses of servers, tables, importance
// matrices. Nothing but moire::Error may be thrown, and what is accepted must survive being written and read again.
#include "analysis/importance_matrix.h"
#include "analysis/npy.h"
#include "analysis/routed_experts.h"
#include "analysis/routing_csv.h"
#include "gguf/writer.h"
#include "seeded_mutator.h"

#include <moire/error.h>

#include <array>

using namespace moire;
using namespace moire::analysis;

namespace {

const ForeignModel known{{{LayerIndex(1), LayerIndex(2)}, 6, 2}, 3};

void require(bool condition)
{
    if (!condition)
        std::abort();
}

void check(const ForeignRoutes &routes)
{
    require(routes.gates.empty() || routes.gates.size() == routes.chosen.size());
    for (const ExpertId expert : routes.chosen)
        require(expert == noChoice || expert < routes.shape.experts);
    require(columnsOf(routes).size() == routes.tokens());
    const IdArray array = arrayFromRoutes(routes);
    require(readNpy(writeNpy(array), "again").values == array.values);
}

void check(const ForeignCounts &counts)
{
    require(counts.usage.counts.size() == counts.usage.layers.size() * size_t{counts.usage.experts});
}

template <class F>
void attempt(F &&read)
{
    try {
        read();
    } catch (const Error &error) {
        require(!error.problem().empty() && !error.where().empty() && !error.remedy().empty());
    }
}

std::string importanceMatrix()
{
    static const std::array<float, 6> counts{1, 2, 3, 4, 5, 6};
    gguf::Writer writer;
    writer.add("general.type", "imatrix");
    const std::array<uint64_t, 2> dims{1, 6};
    writer.addTensor("blk.1.ffn_gate_exps.weight.counts", TensorType::F32, dims, std::as_bytes(std::span(counts)));
    const std::vector<std::byte> bytes = writer.serialize();
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

} // namespace

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t maxSize, unsigned seed)
{
    const IdArray array{{2, 2, 2}, {0, 5, 1, 2, 3, 4, 2, -1}};
    static const std::array<std::string, 7> seeds{
        writeNpy(array),
        "{\"choices\": [{\"routed_experts\": \"" + toBase64(writeNpy(array)) +
            "\"}], \"usage\": {\"prompt_tokens\": 1}}",
        "{\"meta_info\": {\"routed_experts\": \"" + toBase64(writeRaw({{1, 3, 2}, {-1, -1, 0, 1, 2, 3}})) + "\"}}\n{}",
        "1,5\n2,0\n",
        "token,layer,expert,gate\n0,1,5,0.5\n0,1,2,0.5\n0,2,1,1\n1,1,0,0.25\n",
        "layer;expert;count\n1;2;1000\n",
        importanceMatrix()};
    return fuzz::mutateSeeded(data, size, maxSize, seed, seeds);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    for (const ForeignModel &model : {known, ForeignModel()}) {
        attempt([&] { check(routesFromArray(readNpy(text, "fuzz"), model, "fuzz")); });
        attempt([&] {
            for (const ForeignRoutes &routes : readRoutedExperts(text, model, "fuzz"))
                check(routes);
        });
        attempt([&] { std::visit([](const auto &read) { check(read); }, readRoutingCsv(text, model, "fuzz")); });
        attempt([&] {
            const auto file = gguf::File::parse(std::as_bytes(std::span(data, size)), "fuzz");
            check(readImportanceMatrix(*file, model));
        });
    }
    attempt([&] { require(fromBase64(toBase64(text), "fuzz") == text); });
    return 0;
}
