// SPDX-License-Identifier: GPL-3.0-or-later
#include <moire/importance.h>

#include <moire/error.h>
#include <moire/gguf.h>

#include "gguf/writer.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <deque>

namespace moire {

namespace {

constexpr std::string_view sumsEnd = ".in_sum2";
constexpr std::string_view countsEnd = ".counts";
constexpr double mostTokens = 9007199254740992.0; ///< 2^53

[[noreturn]] void refuseMatrix(const gguf::File &file, const std::string &what)
{
    throw Error(ErrorKind::Refused, what, file.path(), "make the importance matrix again (moire-cli imatrix)");
}

/// Finite floats of at least 0.
std::vector<float> floatsOf(const gguf::File &file, const gguf::TensorInfo &tensor)
{
    if (tensor.type != TensorType::F32)
        refuseMatrix(file, printable(tensor.name, 100) + " is not float32");
    std::vector<float> values(tensor.elementCount());
    std::memcpy(values.data(), tensor.data, values.size() * sizeof(float));
    if (!std::all_of(values.begin(), values.end(), [](float x) { return x >= 0.0f && std::isfinite(x); }))
        refuseMatrix(file, printable(tensor.name, 100) + " contains a value that is negative or not finite");
    return values;
}

TensorImportance importanceOf(const gguf::File &file, const gguf::TensorInfo &sums)
{
    TensorImportance entry;
    entry.tensor = sums.name.substr(0, sums.name.size() - sumsEnd.size());
    const gguf::TensorInfo *counts = file.findTensor(entry.tensor + std::string(countsEnd));
    if (!counts)
        refuseMatrix(file, printable(entry.tensor, 100) + " has no counts");
    entry.sums = floatsOf(file, sums);
    for (const float count : floatsOf(file, *counts)) {
        if (static_cast<double>(count) > mostTokens)
            refuseMatrix(file, printable(counts->name, 100) + " contains a count that is not a number of tokens");
        entry.counts.push_back(static_cast<uint64_t>(std::llround(count)));
    }
    if (entry.counts.empty() || entry.sums.empty() || entry.sums.size() % entry.counts.size() != 0)
        refuseMatrix(file,
                     printable(entry.tensor, 100) + " has " + std::to_string(entry.sums.size()) + " sums and " +
                         std::to_string(entry.counts.size()) + " counts");
    return entry;
}

} // namespace

const TensorImportance *ImportanceMatrix::find(std::string_view tensor) const
{
    const auto at = std::lower_bound(tensors.begin(), tensors.end(), tensor,
                                     [](const TensorImportance &t, std::string_view name) { return t.tensor < name; });
    return at != tensors.end() && at->tensor == tensor ? &*at : nullptr;
}

ImportanceMatrix ImportanceMatrix::read(const std::filesystem::path &path)
{
    const auto file = gguf::File::open(path);
    const gguf::Metadata &metadata = file->metadata();
    if (metadata.string("general.type") != std::optional<std::string_view>("imatrix"))
        throw Error(ErrorKind::Refused, "the file is not an importance matrix", file->path(),
                    "give a GGUF file from moire-cli imatrix or llama-imatrix");
    ImportanceMatrix matrix;
    for (const gguf::TensorInfo &tensor : file->tensors())
        if (tensor.name.ends_with(sumsEnd))
            matrix.tensors.push_back(importanceOf(*file, tensor));
    std::sort(matrix.tensors.begin(), matrix.tensors.end(),
              [](const TensorImportance &a, const TensorImportance &b) { return a.tensor < b.tensor; });
    if (matrix.tensors.empty())
        refuseMatrix(*file,
                     std::any_of(file->tensors().begin(), file->tensors().end(),
                                 [](const gguf::TensorInfo &tensor) { return tensor.name.ends_with(countsEnd); })
                         ? "the importance matrix only counts the tokens of experts: it has no sums of squared inputs"
                         : "the importance matrix is empty");
    if (const gguf::Value *texts = metadata.array("imatrix.datasets", gguf::ValueType::String))
        texts->forEachString([&](std::string_view text) {
            matrix.texts.emplace_back(text);
            return true;
        });
    matrix.chunks = static_cast<uint32_t>(metadata.unsignedInteger("imatrix.chunk_count").value_or(0));
    matrix.chunkTokens = static_cast<uint32_t>(metadata.unsignedInteger("imatrix.chunk_size").value_or(0));
    file->checkIntact();
    return matrix;
}

void ImportanceMatrix::write(const std::filesystem::path &path) const
{
    gguf::Writer writer;
    writer.add("general.type", "imatrix");
    writer.add("imatrix.datasets", std::span<const std::string>(texts));
    writer.add("imatrix.chunk_count", chunks);
    writer.add("imatrix.chunk_size", chunkTokens);
    std::deque<std::vector<float>> counts; // the writer keeps views
    for (const TensorImportance &entry : tensors) {
        const uint64_t rows = entry.counts.size();
        if (const uint64_t sums[] = {entry.sums.size() / rows, rows}; !entry.sums.empty())
            writer.addTensor(entry.tensor + std::string(sumsEnd), TensorType::F32, sums,
                             std::as_bytes(std::span(entry.sums)));
        counts.emplace_back(entry.counts.begin(), entry.counts.end());
        const uint64_t one[] = {1, rows};
        writer.addTensor(entry.tensor + std::string(countsEnd), TensorType::F32, one,
                         std::as_bytes(std::span(counts.back())));
    }
    writer.write(path);
}

std::vector<UnseenExperts> unseenExperts(const ImportanceMatrix &matrix)
{
    std::vector<UnseenExperts> all;
    for (const TensorImportance &entry : matrix.tensors) {
        UnseenExperts unseen{entry.tensor, {}, static_cast<uint32_t>(entry.counts.size())};
        for (uint32_t e = 0; e < unseen.of; ++e)
            if (unseen.of > 1 && entry.counts[e] == 0)
                unseen.experts.push_back(e);
        if (!unseen.experts.empty())
            all.push_back(std::move(unseen));
    }
    return all;
}

std::string unseenText(const UnseenExperts &unseen, size_t limit)
{
    std::string line = printable(unseen.tensor, 100) + ": " + std::to_string(unseen.experts.size()) + " of " +
        std::to_string(unseen.of) + " experts";
    for (size_t i = 0; i < std::min(limit, unseen.experts.size()); ++i)
        line += (i == 0 ? ": " : ", ") + std::to_string(unseen.experts[i]);
    return line + (unseen.experts.size() > limit ? ", ..." : "");
}

} // namespace moire
