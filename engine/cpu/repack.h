// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cpu/tile_layouts.h"
#include "ops/backend.h"

#include <cstdint>
#include <deque>
#include <vector>

namespace moire::cpu {

/// Where the tiles of one matrix are.
struct Tiles {
    std::byte *data = nullptr; ///< null: the matrix is only in the file's layout
    bool fresh = false; ///< to be packed by whoever computes its rows first, in this operation
};

/// The repacked copies of a model's matrices. A matrix is packed when it is first used, so that loading stays instant
/// and experts that are never chosen take no memory: the operation opens it, packs the rows it computes, and closes it;
/// then the file's pages are given back. Memory is bounded by the limit and by what the system has free; a matrix that
/// finds no room keeps the file's layout. Everything but packing is for one thread at a time.
class Repacker {
public:
    /// \p lanes: Kernels::tileRows, 0: nothing is packed. \p limit: bytes of all copies.
    explicit Repacker(size_t lanes, size_t limit = SIZE_MAX);

    /// Reserves addresses for the copies of \p matrix, and returns their number, Matrix::layout; 0 if the type has no
    /// tiles. They are freed with the object.
    uint32_t add(const HostMatrix &matrix);

    /// The tiles of matrix \p index of \p matrix.
    Tiles open(const Matrix &matrix, size_t index);
    /// All rows of a matrix that was fresh are packed.
    void close(const Matrix &matrix, size_t index);

    size_t lanes() const { return m_lanes; }
    size_t packedBytes() const { return m_packed; }

private:
    enum class State : uint8_t { InFile, Packed };
    struct Copies {
        const TileLayout *layout;
        size_t matrixBytes; ///< of one copy
        bool mapped; ///< HostMatrix::mapped
        Buffer memory;
        std::vector<State> states;
    };
    bool takeRoom(size_t bytes);

    size_t m_lanes;
    size_t m_limit;
    size_t m_packed = 0;
    size_t m_known = 0; ///< bytes of m_packed up to which the system had room when it was last asked
    bool m_full = false;
    std::deque<Copies> m_copies;
};

/// Bytes of tiles for \p rows rows of `columns` weights.
size_t tiledBytes(const TileLayout &layout, size_t lanes, size_t rows, size_t columns);

} // namespace moire::cpu
