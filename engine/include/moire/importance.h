// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace moire {

/// How strongly the inputs of one tensor's matrices were excited by a text.
struct TensorImportance {
    std::string tensor;
    /// [matrices, columns]: sums of the squared inputs of each column; empty: only counted, which quantises nothing
    std::vector<float> sums;
    std::vector<uint64_t> counts; ///< how many inputs: one number for all matrices, or one per expert
};

/// An importance matrix as llama.cpp's tools write it (GGUF, general.type "imatrix"): of each tensor NAME.in_sum2 and
/// NAME.counts (https://github.com/ggml-org/llama.cpp/tree/master/tools/imatrix).
struct ImportanceMatrix {
    std::vector<TensorImportance> tensors; ///< sorted by name
    std::vector<std::string> texts; ///< names of the texts
    uint32_t chunks = 0;
    uint32_t chunkTokens = 0;

    const TensorImportance *find(std::string_view tensor) const; ///< null: none

    /// Throws Error (Refused) if the file is none, or has values that are not finite or below zero.
    static ImportanceMatrix read(const std::filesystem::path &path);
    /// Throws Error (Failed).
    void write(const std::filesystem::path &path) const;
};

struct ImportanceOptions {
    std::string backend = "cpu"; ///< cpu, or reference (tests)
    unsigned threads = 0; ///< 0: one per physical core
    size_t chunk = 512; ///< tokens that see each other, with BOS if the tokenizer adds it
    size_t limit = 0; ///< maximum number of chunks; 0: all of the text
};

/// In chunks.
using ImportanceProgress = std::function<void(size_t done, size_t total)>;

/// Runs a text through a model and adds up the squares of all inputs of its matrices, of each expert over the tokens
/// that were routed to it. The output matrix is left out, as by llama.cpp. A text shorter than a chunk is one chunk;
/// the rest after the last whole one is left out. If a stop is requested, the result has fewer chunks than
/// \p progress's total. Throws Error: as Model::load(); Refused if the text has fewer than two tokens; Interrupted
/// before the first chunk is done.
ImportanceMatrix measureImportance(const std::filesystem::path &model, std::string_view text,
                                   const ImportanceOptions &options, const ImportanceProgress &progress = {},
                                   std::stop_token stop = {});

/// Experts that no token of the text was routed to.
struct UnseenExperts {
    std::string tensor;
    std::vector<uint32_t> experts;
    uint32_t of = 0; ///< experts in all
};
std::vector<UnseenExperts> unseenExperts(const ImportanceMatrix &matrix);
/// "blk.1.ffn_up_exps.weight: 2 of 64 experts: 5, 17", with at most \p limit numbers.
std::string unseenText(const UnseenExperts &unseen, size_t limit = 100);

} // namespace moire
