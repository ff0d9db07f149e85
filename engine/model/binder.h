// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/placement.h"
#include "model/weights.h"

#include <functional>
#include <initializer_list>
#include <string>
#include <unordered_set>

namespace moire {

/// Finds tensors by name, checks them against the shape that the config implies, and hands them to a backend.
/// Remembers which tensors were taken. All methods throw Error (Refused) that names the file and the tensor.
class Binder {
public:
    /// If the tensors that stay on the host do not fit into its memory (Placement), they are not read from end to end,
    /// because that would only evict their own pages again. \p taken: called after every tensor.
    Binder(std::shared_ptr<const gguf::File> file, const Placement &placement, std::function<void()> taken);

    const gguf::TensorInfo *find(const std::string &name) const { return m_file->findTensor(name); }
    /// Returns the tensor, which must have exactly these dimensions (fastest first; trailing ones may be left out).
    const gguf::TensorInfo &require(const std::string &name, std::initializer_list<uint64_t> dims);

    /// `count` matrices of [rows, columns] in one tensor of those dimensions.
    Matrix matrix(Backend &backend, const std::string &name, size_t rows, size_t columns, size_t count = 1);
    /// A lookup table of rows, never repacked.
    Matrix table(Backend &backend, const std::string &name, size_t rows, size_t columns);
    /// `count` matrices of [rows, columns], each in its own tensor: "PREFIX.0.weight" and so on. A view if they have
    /// the same type and equal spacing, as converters wrote them; otherwise a copy in memory, widened to float32
    /// (exactly) if their types differ.
    Matrix separateExperts(Backend &backend, const std::string &prefix, size_t rows, size_t columns, size_t count);
    /// Rows [first, first + rows) of each of `count` matrices that are `pitch` rows apart.
    Matrix slice(Backend &backend, const gguf::TensorInfo &tensor, size_t first, size_t rows, size_t pitch,
                 size_t count = 1);
    /// Returns the values widened to float32 and checked to be finite.
    std::vector<float> floats(const std::string &name, size_t columns, size_t rows = 1);
    Vector vector(Backend &backend, const std::string &name, size_t columns, size_t rows = 1);

    bool wasTaken(std::string_view name) const { return m_taken.contains(name); }
    uint64_t takenBytes() const { return m_takenBytes; }

    /// The file contradicts itself.
    [[noreturn]] void refuse(std::string_view tensor, const std::string &problem) const;
    /// The tensor fits, but its values are impossible.
    [[noreturn]] void damaged(std::string_view tensor, const std::string &problem) const;
    /// The file may be right, but this engine does not run it.
    [[noreturn]] void unsupported(std::string_view tensor, const std::string &problem) const;

private:
    HostMatrix host(Backend &backend, const gguf::TensorInfo &tensor) const;
    bool repackFor(const Backend &backend) const;

    std::shared_ptr<const gguf::File> m_file;
    bool m_repack;
    bool m_fitsHost;
    bool m_repackFitsHost;
    std::function<void()> m_onTaken;
    std::unordered_set<std::string_view> m_taken;
    uint64_t m_takenBytes = 0;
};

} // namespace moire
