// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/cell_work.h"

#include <cstdio>
#include <map>
#include <memory>

namespace moire::experiments {

/// Distributions of the baseline along its tokens, in a temporary file without a name, for variants with another model:
/// two models are never in memory at once. Nothing is left of it after the program ends, however it ends.
class Spill {
public:
    static constexpr uint64_t mostBytes = uint64_t{4} << 30;

    Spill();

    /// Writes every row of \p reference. Throws Error: Failed (the disk is full, or more than mostBytes), or what the
    /// reference throws.
    void add(const CellName &cell, Reference &reference, size_t tokens);
    bool has(const CellName &cell) const { return m_places.contains(cell); }
    std::unique_ptr<Reference> read(const CellName &cell) const;

private:
    struct Place {
        long offset = 0;
        size_t vocabulary = 0;
        size_t experts = 0; ///< ids in a row
        size_t expertLayers = 0;
    };
    class Rows;
    struct Close {
        void operator()(std::FILE *file) const { std::fclose(file); }
    };

    std::unique_ptr<std::FILE, Close> m_file;
    std::map<CellName, Place> m_places;
    uint64_t m_bytes = 0;
};

} // namespace moire::experiments
