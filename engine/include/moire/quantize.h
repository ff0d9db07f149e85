// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/tensor_type.h>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

/// Writes a model file in another type (docs/quantising.md).
namespace moire {

/// Gives matrices whose name contains a match of the regular expression a type, before any rule of the mix.
struct TypeChoice {
    std::string pattern;
    TensorType type;
};

struct QuantizeOptions {
    std::string mix; ///< one of quantizeMixes(), in upper or lower case
    std::vector<TypeChoice> choices; ///< the first that matches decides
    std::filesystem::path importance; ///< importance matrix; empty: all columns count alike
    bool keepOutput = false; ///< output.weight stays as it is
    bool overwrite = false;
    unsigned threads = 0; ///< 0: one per available core
    uint64_t journalBytes = uint64_t{16} << 20; ///< output that may have to be made again after a crash
};

struct QuantizedTensor {
    std::string name;
    TensorType from;
    TensorType to;
    TensorType wanted; ///< differs from \p to if the rows are not whole blocks of it
    uint64_t bytes = 0;
    /// Square root of the sum of squared differences over that of squares; none if it was not computed in this run.
    std::optional<double> error;
};

struct QuantizeReport {
    std::vector<QuantizedTensor> tensors; ///< in file order
    uint64_t sourceBytes = 0; ///< of the tensors
    uint64_t bytes = 0; ///< of the tensors
    uint64_t weights = 0;
    uint64_t resumedAt = 0; ///< bytes that an earlier run had written
    std::vector<std::string> warnings; ///< whole sentences
    std::vector<std::string> unseenExperts; ///< quantised without importance, one line per tensor
};

/// On the calling thread, in bytes of the output.
using QuantizeProgress = std::function<void(uint64_t done, uint64_t total, const std::string &tensor)>;

/// Quantises \p in to \p out, a slice of a tensor at a time: memory does not depend on the size of the model. The file
/// is made beside its name (OUT.part) and renamed when it is whole. OUT.part.journal says how much of it is certain, so
/// that the same call continues after an interrupt or a crash, and gives the same bytes.
/// Throws Error: Usage (unknown mix, a pattern that is none or matches nothing, \p out exists), Refused (\p in is not a
/// model, has values that are not finite or do not fit the type, which are named; then nothing is kept), Failed
/// (memory, disk: what was written is kept), Interrupted (likewise).
QuantizeReport quantizeFile(const std::filesystem::path &in, const std::filesystem::path &out,
                            const QuantizeOptions &options, const QuantizeProgress &progress = {},
                            std::stop_token stop = {});

std::vector<std::string> quantizeMixes(); ///< "F32", "Q4_K_M", ...
bool canQuantizeTo(TensorType type); ///< for TypeChoice

} // namespace moire
