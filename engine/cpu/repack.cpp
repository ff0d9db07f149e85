// SPDX-License-Identifier: GPL-3.0-or-later
#include "cpu/repack.h"

#include "cpu/memory.h"

#include <algorithm>

#include <sys/mman.h>
#include <unistd.h>

namespace moire::cpu {

namespace {

constexpr size_t margin = size_t{256} << 20; ///< bytes that are left free
constexpr size_t askAgain = size_t{128} << 20; ///< bytes between two questions to the system, which take some 100 us
constexpr size_t alignment = 64;

/// Takes whole pages out of memory; they are read from the file again when they are used.
void giveBack(const std::byte *data, size_t bytes)
{
    static const auto page = static_cast<uintptr_t>(sysconf(_SC_PAGESIZE));
    const auto begin = (reinterpret_cast<uintptr_t>(data) + page - 1) / page * page;
    const auto end = (reinterpret_cast<uintptr_t>(data) + bytes) / page * page;
    if (begin < end)
        madvise(reinterpret_cast<void *>(begin), end - begin, MADV_DONTNEED);
}

} // namespace

size_t tiledBytes(const TileLayout &layout, size_t lanes, size_t rows, size_t columns)
{
    const size_t blocks = columns / quant::findFormat(layout.type)->blockWeights;
    return (rows + lanes - 1) / lanes * lanes * blocks * layout.rowBytes;
}

Repacker::Repacker(size_t lanes, size_t limit) : m_lanes(lanes), m_limit(limit) { }

uint32_t Repacker::add(const HostMatrix &matrix)
{
    const TileLayout *layout = m_lanes > 0 ? findTileLayout(matrix.type) : nullptr;
    if (!layout)
        return 0;
    const size_t bytes =
        (tiledBytes(*layout, m_lanes, matrix.rows, matrix.columns) + alignment - 1) / alignment * alignment;
    Buffer memory = allocatePages(bytes * matrix.count);
    madvise(memory.get(), bytes * matrix.count, MADV_HUGEPAGE);
    m_copies.push_back(
        {layout, bytes, matrix.mapped, std::move(memory), std::vector<State>(matrix.count, State::InFile)});
    return static_cast<uint32_t>(m_copies.size());
}

bool Repacker::takeRoom(size_t bytes)
{
    if (m_full || bytes > m_limit - m_packed) {
        m_full = true; // asked once: what did not fit would not fit later either
        return false;
    }
    if (m_packed + bytes > m_known) {
        const size_t available = availableMemory();
        m_full = available < margin + bytes;
        if (m_full)
            return false;
        m_known = m_packed + std::max(bytes, std::min(askAgain, available - margin));
    }
    m_packed += bytes;
    return true;
}

Tiles Repacker::open(const Matrix &matrix, size_t index)
{
    if (matrix.layout == 0)
        return {};
    Copies &copies = m_copies[matrix.layout - 1];
    const bool packed = copies.states[index] == State::Packed;
    if (!packed && !takeRoom(copies.matrixBytes))
        return {};
    return {copies.memory.get() + index * copies.matrixBytes, !packed};
}

void Repacker::close(const Matrix &matrix, size_t index)
{
    Copies &copies = m_copies[matrix.layout - 1];
    copies.states[index] = State::Packed;
    if (copies.mapped)
        giveBack(matrix.data + index * matrix.matrixStride, matrix.rows * matrix.rowStride);
}

} // namespace moire::cpu
