// SPDX-License-Identifier: GPL-3.0-or-later
#include "cpu/tile_layouts.h"

#include "quant/blocks.h"

#include <algorithm>
#include <cstring>
#include <iterator>

namespace moire::cpu {

namespace {

// A block as the elements of a tile: `ones` single bytes, then `twos` pairs, then `fours`. The scales (and mins) of K
// types are pairs of neighbouring sub-blocks, the unit of a 16-bit multiply-add; nibbles and high bits stay in the
// file's bytes.

struct FlatQ4_K {
    using Block = quant::BlockQ4_K;
    static constexpr size_t ones = 0;
    static constexpr size_t twos = 10; ///< d, m, 4 pairs of scales, 4 of mins
    static constexpr size_t fours = 32;
    uint16_t d;
    uint16_t m;
    uint8_t scales[8];
    uint8_t mins[8];
    uint8_t qs[128];
    explicit FlatQ4_K(const Block &b) : d(b.d), m(b.m)
    {
        quant::unpackScales(b.scales, scales, mins);
        std::memcpy(qs, b.qs, sizeof qs);
    }
};

struct FlatQ5_K {
    using Block = quant::BlockQ5_K;
    static constexpr size_t ones = 0;
    static constexpr size_t twos = 10;
    static constexpr size_t fours = 40; ///< fifth bits, then nibbles
    uint16_t d;
    uint16_t m;
    uint8_t scales[8];
    uint8_t mins[8];
    uint8_t qh[32];
    uint8_t qs[128];
    explicit FlatQ5_K(const Block &b) : d(b.d), m(b.m)
    {
        quant::unpackScales(b.scales, scales, mins);
        std::memcpy(qh, b.qh, sizeof qh);
        std::memcpy(qs, b.qs, sizeof qs);
    }
};

struct FlatQ6_K {
    using Block = quant::BlockQ6_K;
    static constexpr size_t ones = 0;
    static constexpr size_t twos = 9; ///< d, 8 pairs of scales
    static constexpr size_t fours = 48; ///< low bits, then high bits
    uint16_t d;
    int8_t scales[16];
    uint8_t ql[128];
    uint8_t qh[64];
    explicit FlatQ6_K(const Block &b) : d(b.d)
    {
        std::memcpy(scales, b.scales, sizeof scales);
        std::memcpy(ql, b.ql, sizeof ql);
        std::memcpy(qh, b.qh, sizeof qh);
    }
};

/// Blocks whose bytes are in this order in the file.
template <class B, size_t oneCount, size_t twoCount, size_t fourCount>
struct FlatPlain {
    using Block = B;
    static constexpr size_t ones = oneCount;
    static constexpr size_t twos = twoCount;
    static constexpr size_t fours = fourCount;
    uint8_t bytes[sizeof(B)];
    explicit FlatPlain(const Block &b) { std::memcpy(bytes, &b, sizeof bytes); }
};
using FlatQ8_0 = FlatPlain<quant::BlockQ8_0, 0, 1, 8>;
using FlatQ4_0 = FlatPlain<quant::BlockQ4_0, 0, 1, 4>;
using FlatQ4_1 = FlatPlain<quant::BlockQ4_1, 0, 2, 4>;
using FlatIQ4_NL = FlatPlain<quant::BlockIQ4_NL, 0, 1, 4>;
using FlatMXFP4 = FlatPlain<quant::BlockMXFP4, 1, 0, 4>;

/// The fifth bits of Q5_0 and Q5_1 as in Q5_K: bit v of byte c belongs to weight 4 v + c.
void spreadFifthBits(const uint8_t *bits, uint8_t *bytes)
{
    uint32_t word = 0;
    std::memcpy(&word, bits, sizeof word);
    uint32_t spread = 0;
    for (uint32_t v = 0; v < 8; ++v) {
        const uint32_t four = word >> 4 * v & 15;
        spread |= (four * 0x00204081u & 0x01010101u) << v; // bit c of the four to byte c
    }
    std::memcpy(bytes, &spread, sizeof spread);
}

template <class B, size_t twoCount>
struct FlatFive {
    using Block = B;
    static constexpr size_t ones = 0;
    static constexpr size_t twos = twoCount;
    static constexpr size_t fours = 5; ///< fifth bits, then nibbles
    uint8_t bytes[sizeof(B)];
    explicit FlatFive(const Block &b)
    {
        std::memcpy(bytes, &b, sizeof bytes);
        spreadFifthBits(b.qh, bytes + 2 * twos);
    }
};
using FlatQ5_0 = FlatFive<quant::BlockQ5_0, 1>;
using FlatQ5_1 = FlatFive<quant::BlockQ5_1, 2>;

template <size_t size, size_t count, size_t lanes>
void scatter(const uint8_t *from, std::byte *to, size_t lane)
{
    for (size_t i = 0; i < count; ++i)
        std::memcpy(to + (i * lanes + lane) * size, from + i * size, size);
}

template <class Flat>
constexpr size_t flatBytes = Flat::ones + 2 * Flat::twos + 4 * Flat::fours;

template <class Flat, size_t lanes>
void pack(const std::byte *from, size_t rowStride, size_t rows, size_t blocks, std::byte *tile)
{
    static_assert(sizeof(Flat) == flatBytes<Flat>);
    if (rows < lanes)
        std::fill_n(tile, blocks * lanes * sizeof(Flat), std::byte{0});
    for (size_t b = 0; b < blocks; ++b) {
        std::byte *out = tile + b * lanes * sizeof(Flat);
        for (size_t lane = 0; lane < rows; ++lane) {
            typename Flat::Block block;
            std::memcpy(&block, from + lane * rowStride + b * sizeof block, sizeof block);
            const Flat flat(block);
            const auto *bytes = reinterpret_cast<const uint8_t *>(&flat);
            scatter<1, Flat::ones, lanes>(bytes, out, lane);
            scatter<2, Flat::twos, lanes>(bytes + Flat::ones, out + Flat::ones * lanes, lane);
            scatter<4, Flat::fours, lanes>(bytes + Flat::ones + 2 * Flat::twos,
                                           out + (Flat::ones + 2 * Flat::twos) * lanes, lane);
        }
    }
}

template <class Flat>
constexpr TileLayout layoutOf(TensorType type)
{
    return {type, sizeof(Flat), pack<Flat, 8>, pack<Flat, 16>};
}

constexpr TileLayout layouts[] = {
    layoutOf<FlatQ4_K>(TensorType::Q4_K),     layoutOf<FlatQ5_K>(TensorType::Q5_K),
    layoutOf<FlatQ6_K>(TensorType::Q6_K),     layoutOf<FlatQ8_0>(TensorType::Q8_0),
    layoutOf<FlatQ4_0>(TensorType::Q4_0),     layoutOf<FlatQ4_1>(TensorType::Q4_1),
    layoutOf<FlatQ5_0>(TensorType::Q5_0),     layoutOf<FlatQ5_1>(TensorType::Q5_1),
    layoutOf<FlatIQ4_NL>(TensorType::IQ4_NL), layoutOf<FlatMXFP4>(TensorType::MXFP4),
};

} // namespace

const TileLayout *findTileLayout(TensorType type)
{
    const auto *end = std::end(layouts);
    const auto *found = std::find_if(layouts, end, [&](const TileLayout &l) { return l.type == type; });
    return found != end ? found : nullptr;
}

} // namespace moire::cpu
