// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quant/formats.h"

#include <cstddef>

/// Weights of neighbouring rows side by side, so that one load feeds all rows of a tile, one broadcast of activations
/// serves them all, and no sum across a register is left. A tile is as many rows as the instruction set has 32-bit
/// lanes (8 with AVX2, 16 with AVX-512). Per block of columns it holds the bytes of the file's block, rearranged
/// (scales that the file packs into 6 bits take 8): single bytes, then pairs, then groups of four, each kind with its
/// first element of every row, then the second of every row, and so on. The numbers stay the file's.
namespace moire::cpu {

struct TileLayout {
    TensorType type;
    size_t rowBytes; ///< of one row and block
    /// Packs \p rows (1 to the lanes) rows of `blocks` blocks, rowStride bytes apart, into one tile of 8 or 16 lanes.
    /// Missing rows are zeros.
    void (*pack8)(const std::byte *from, size_t rowStride, size_t rows, size_t blocks, std::byte *tile);
    void (*pack16)(const std::byte *from, size_t rowStride, size_t rows, size_t blocks, std::byte *tile);

    void pack(size_t lanes, const std::byte *from, size_t rowStride, size_t rows, size_t blocks, std::byte *tile) const
    {
        (lanes == 8 ? pack8 : pack16)(from, rowStride, rows, blocks, tile);
    }
};

/// Null: the type has no tiles and always runs from the file's layout.
const TileLayout *findTileLayout(TensorType type);

} // namespace moire::cpu
