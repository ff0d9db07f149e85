// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cuda/platform.h"
#include "quant/blocks.h"

#include <moire/tensor_type.h>

/// Weights in device memory. Float types are stored as in the file. Quantised rows are split into planes, so every load
/// of a lane is aligned and 16 bytes wide, unlike the file's blocks of 18, 34 or 210 bytes. A row of n weights has
/// three planes, each for the whole row:
///
/// - low: 4 bits per weight, 16 bytes for 32 weights; byte i has weights i (low nibble) and i + 16. Q8_0: 8 bits per
///   weight, in order.
/// - high: the higher bits, arranged so that a shift and a mask put them in the places of four weights.
/// - tail: scales and mins, as in the format.
///
/// The row is padded to 16 bytes. The bits are those of the file; only their places change.
namespace moire::cuda {

/// One or several matrices as kernels see them; `columns` is a multiple of 32 for quantised types.
struct WeightView {
    const uint8_t *data = nullptr;
    uint64_t rowStride = 0; ///< bytes
    uint64_t matrixStride = 0; ///< bytes
    int rows = 0;
    int columns = 0;
};

/// 32 weights of a row in registers: weight i is scale[i / 16] q_i + offset, q_i byte i % 4 (signed) of q[i / 4].
struct Weights32 {
    int q[8];
    float scale[2];
    float offset;
};

__host__ __device__ constexpr size_t padded(size_t bytes)
{
    return (bytes + 15) / 16 * 16;
}

namespace detail {

template <class T>
__device__ __forceinline__ T loadAs(const uint8_t *at)
{
    return *reinterpret_cast<const T *>(at);
}

/// Low nibbles of 32 weights.
__device__ __forceinline__ void loadNibbles(const uint8_t *low, int j, int *q)
{
    const uint4 packed = loadAs<uint4>(low + 16 * static_cast<size_t>(j));
    const unsigned words[4] = {packed.x, packed.y, packed.z, packed.w};
    MOIRE_UNROLL
    for (int t = 0; t < 4; ++t) {
        q[t] = static_cast<int>(words[t] & 0x0F0F0F0Fu);
        q[4 + t] = static_cast<int>((words[t] >> 4) & 0x0F0F0F0Fu);
    }
}

/// Fifth bits: bit 8 b + t is that of weight 4 t + b.
__device__ __forceinline__ void addFifthBits(unsigned bits, int *q)
{
    MOIRE_UNROLL
    for (int t = 0; t < 8; ++t)
        q[t] |= static_cast<int>((bits >> t & 0x01010101u) << 4);
}

/// Subtracts \p value from each of four bytes in 0 to 63, giving signed bytes.
__device__ __forceinline__ int centred(int q, unsigned value)
{
    // With the top bit set, no byte borrows from the next; the exclusive or clears it again.
    return static_cast<int>(((static_cast<unsigned>(q) | 0x80808080u) - value * 0x01010101u) ^ 0x80808080u);
}

__device__ __forceinline__ void setScales(Weights32 &w, float scale, float offset)
{
    w.scale[0] = w.scale[1] = scale;
    w.offset = offset;
}

/// The first 16 bytes of a Q4_K or Q5_K block: d, m, and 12 bytes with the packed scales and mins of eight sub-blocks.
/// Uses only word shifts: bytes indexed at run time would go through memory.
__device__ __forceinline__ void setKScales(Weights32 &w, const uint8_t *heads, int j)
{
    const uint4 head = loadAs<uint4>(heads + 16 * static_cast<size_t>(j / 8));
    const int shift = 8 * (j % 4);
    unsigned scale = head.y >> shift & 63;
    unsigned min = head.z >> shift & 63;
    if (j % 8 >= 4) {
        scale = (head.w >> shift & 15) | (head.y >> (shift + 6) & 3) << 4;
        min = (head.w >> (shift + 4) & 15) | (head.z >> (shift + 6) & 3) << 4;
    }
    setScales(w, halfToFloat(static_cast<uint16_t>(head.x & 0xFFFF)) * static_cast<float>(scale),
              -halfToFloat(static_cast<uint16_t>(head.x >> 16)) * static_cast<float>(min));
}

inline __device__ void putHalf(uint8_t *to, const uint8_t *from)
{
    to[0] = from[0];
    to[1] = from[1];
}

/// Writes 32 low nibbles; value(i) is the whole quant of weight i.
template <class Value>
__device__ void putNibbles(uint8_t *low, int j, Value value)
{
    for (int i = 0; i < 16; ++i)
        low[16 * static_cast<size_t>(j) + i] = static_cast<uint8_t>((value(i) & 15) | (value(i + 16) & 15) << 4);
}

template <class Value>
__device__ void putFifthBits(uint8_t *high, int j, Value value)
{
    for (int b = 0; b < 4; ++b) {
        int bits = 0;
        for (int t = 0; t < 8; ++t)
            bits |= (value(4 * t + b) >> 4 & 1) << t;
        high[4 * static_cast<size_t>(j) + b] = static_cast<uint8_t>(bits);
    }
}

/// The 32-weight formats with nibbles: d (and m) per block, with or without fifth bits.
template <bool HasMin, bool HasFifth, int Centre>
struct SimplePlanes {
    static constexpr int rawBlock = 32; ///< weights
    static constexpr int rawBytes = 2 + (HasMin ? 2 : 0) + (HasFifth ? 4 : 0) + 16;
    static __host__ __device__ constexpr size_t high(int blocks) { return 16 * static_cast<size_t>(blocks); }
    static __host__ __device__ constexpr size_t tail(int blocks)
    {
        return high(blocks) + (HasFifth ? 4 * static_cast<size_t>(blocks) : 0);
    }
    static __host__ __device__ constexpr size_t rowBytes(int blocks)
    {
        return padded(tail(blocks) + (HasMin ? 4 : 2) * static_cast<size_t>(blocks));
    }

    static __device__ __forceinline__ Weights32 load(const uint8_t *row, int blocks, int j)
    {
        Weights32 w;
        loadNibbles(row, j, w.q);
        if constexpr (HasFifth)
            addFifthBits(loadAs<uint32_t>(row + high(blocks) + 4 * static_cast<size_t>(j)), w.q);
        if constexpr (HasMin) {
            const auto both = loadAs<uint32_t>(row + tail(blocks) + 4 * static_cast<size_t>(j));
            setScales(w, halfToFloat(static_cast<uint16_t>(both & 0xFFFF)),
                      halfToFloat(static_cast<uint16_t>(both >> 16)));
        } else {
            const float d = halfToFloat(loadAs<uint16_t>(row + tail(blocks) + 2 * static_cast<size_t>(j)));
            setScales(w, d, static_cast<float>(-Centre) * d);
        }
        return w;
    }

    static __device__ void put(const uint8_t *raw, uint8_t *row, int blocks, int j)
    {
        const uint8_t *block = raw + static_cast<size_t>(j) * rawBytes;
        const uint8_t *fifth = block + (HasMin ? 4 : 2);
        const uint8_t *nibbles = fifth + (HasFifth ? 4 : 0);
        const auto value = [&](int i) {
            const int low = nibbles[i % 16] >> (i / 16 * 4) & 15;
            return HasFifth ? low | (fifth[i / 8] >> i % 8 & 1) << 4 : low;
        };
        putNibbles(row, j, value);
        if constexpr (HasFifth)
            putFifthBits(row + high(blocks), j, value);
        uint8_t *scales = row + tail(blocks) + (HasMin ? 4 : 2) * static_cast<size_t>(j);
        putHalf(scales, block);
        if constexpr (HasMin)
            putHalf(scales + 2, block + 2);
    }
};

/// Q4_K and Q5_K: eight sub-blocks of 32 share a head of 16 bytes.
template <bool HasFifth>
struct KPlanes {
    static constexpr int rawBlock = 256;
    static constexpr int rawBytes = HasFifth ? sizeof(quant::BlockQ5_K) : sizeof(quant::BlockQ4_K);
    static __host__ __device__ constexpr size_t high(int blocks) { return 16 * static_cast<size_t>(blocks); }
    static __host__ __device__ constexpr size_t tail(int blocks)
    {
        return padded(high(blocks) + (HasFifth ? 4 * static_cast<size_t>(blocks) : 0));
    }
    static __host__ __device__ constexpr size_t rowBytes(int blocks)
    {
        return tail(blocks) + 2 * static_cast<size_t>(blocks);
    }

    static __device__ __forceinline__ Weights32 load(const uint8_t *row, int blocks, int j)
    {
        Weights32 w;
        loadNibbles(row, j, w.q);
        if constexpr (HasFifth)
            addFifthBits(loadAs<uint32_t>(row + high(blocks) + 4 * static_cast<size_t>(j)), w.q);
        setKScales(w, row + tail(blocks), j);
        return w;
    }

    static __device__ void put(const uint8_t *raw, uint8_t *row, int blocks, int j)
    {
        const uint8_t *block = raw + static_cast<size_t>(j / 8) * rawBytes;
        const uint8_t *fifth = block + 16;
        const uint8_t *nibbles = fifth + (HasFifth ? 32 : 0);
        const int sub = j % 8;
        const auto value = [&](int i) {
            const int low = nibbles[sub / 2 * 32 + i] >> (sub % 2 * 4) & 15;
            return HasFifth ? low | (fifth[i] >> sub & 1) << 4 : low;
        };
        putNibbles(row, j, value);
        if constexpr (HasFifth)
            putFifthBits(row + high(blocks), j, value);
        if (sub == 0)
            for (int i = 0; i < 16; ++i)
                row[tail(blocks) + 16 * static_cast<size_t>(j / 8) + i] = block[i];
    }
};

} // namespace detail

/// How rows of a type are laid out, loaded (32 weights at a time) and filled from the file's blocks (`put`, 32 at a
/// time).
template <TensorType Type>
struct Planes;

template <>
struct Planes<TensorType::Q4_0> : detail::SimplePlanes<false, false, 8> {
};
template <>
struct Planes<TensorType::Q4_1> : detail::SimplePlanes<true, false, 0> {
};
template <>
struct Planes<TensorType::Q5_0> : detail::SimplePlanes<false, true, 16> {
};
template <>
struct Planes<TensorType::Q5_1> : detail::SimplePlanes<true, true, 0> {
};
template <>
struct Planes<TensorType::Q4_K> : detail::KPlanes<false> {
};
template <>
struct Planes<TensorType::Q5_K> : detail::KPlanes<true> {
};

template <>
struct Planes<TensorType::Q8_0> {
    static constexpr int rawBlock = 32;
    static constexpr int rawBytes = sizeof(quant::BlockQ8_0);
    static __host__ __device__ constexpr size_t tail(int blocks) { return 32 * static_cast<size_t>(blocks); }
    static __host__ __device__ constexpr size_t rowBytes(int blocks)
    {
        return padded(34 * static_cast<size_t>(blocks));
    }

    static __device__ __forceinline__ Weights32 load(const uint8_t *row, int blocks, int j)
    {
        const uint4 first = detail::loadAs<uint4>(row + 32 * static_cast<size_t>(j));
        const uint4 second = detail::loadAs<uint4>(row + 32 * static_cast<size_t>(j) + 16);
        const unsigned words[8] = {first.x, first.y, first.z, first.w, second.x, second.y, second.z, second.w};
        Weights32 w;
        MOIRE_UNROLL
        for (int t = 0; t < 8; ++t)
            w.q[t] = static_cast<int>(words[t]);
        detail::setScales(w, halfToFloat(detail::loadAs<uint16_t>(row + tail(blocks) + 2 * static_cast<size_t>(j))),
                          0.0f);
        return w;
    }

    static __device__ void put(const uint8_t *raw, uint8_t *row, int blocks, int j)
    {
        const uint8_t *block = raw + static_cast<size_t>(j) * rawBytes;
        for (int i = 0; i < 32; ++i)
            row[32 * static_cast<size_t>(j) + i] = block[2 + i];
        detail::putHalf(row + tail(blocks) + 2 * static_cast<size_t>(j), block);
    }
};

/// Two bits above the nibbles: 32 weights use two words; word t / 4 has those of weights 4 t .. 4 t + 3 at bit
/// 2 (t % 4) of each byte.
template <>
struct Planes<TensorType::Q6_K> {
    static constexpr int rawBlock = 256;
    static constexpr int rawBytes = sizeof(quant::BlockQ6_K);
    static __host__ __device__ constexpr size_t high(int blocks) { return 16 * static_cast<size_t>(blocks); }
    static __host__ __device__ constexpr size_t scales(int blocks)
    {
        return high(blocks) + 8 * static_cast<size_t>(blocks);
    }
    static __host__ __device__ constexpr size_t tail(int blocks)
    {
        return scales(blocks) + 2 * static_cast<size_t>(blocks);
    }
    static __host__ __device__ constexpr size_t rowBytes(int blocks)
    {
        return padded(tail(blocks) + static_cast<size_t>(blocks) / 4);
    }

    static __device__ __forceinline__ Weights32 load(const uint8_t *row, int blocks, int j)
    {
        Weights32 w;
        detail::loadNibbles(row, j, w.q);
        const uint2 bits = detail::loadAs<uint2>(row + high(blocks) + 8 * static_cast<size_t>(j));
        MOIRE_UNROLL
        for (int t = 0; t < 8; ++t) {
            const unsigned word = t < 4 ? bits.x : bits.y;
            w.q[t] = detail::centred(w.q[t] | static_cast<int>((word >> 2 * (t % 4) & 0x03030303u) << 4), 32);
        }
        const float d = halfToFloat(detail::loadAs<uint16_t>(row + tail(blocks) + 2 * static_cast<size_t>(j / 8)));
        const auto both = detail::loadAs<uint16_t>(row + scales(blocks) + 2 * static_cast<size_t>(j));
        w.scale[0] = d * static_cast<float>(static_cast<int8_t>(both & 0xFF));
        w.scale[1] = d * static_cast<float>(static_cast<int8_t>(both >> 8));
        w.offset = 0.0f;
        return w;
    }

    static __device__ void put(const uint8_t *raw, uint8_t *row, int blocks, int j)
    {
        const uint8_t *block = raw + static_cast<size_t>(j / 8) * rawBytes;
        const int half = j % 8 / 4;
        const int group = j % 4;
        const auto value = [&](int i) {
            const int low = block[half * 64 + group % 2 * 32 + i] >> (group / 2 * 4) & 15;
            const int top = block[128 + half * 32 + i] >> (group * 2) & 3;
            return low | top << 4;
        };
        detail::putNibbles(row, j, value);
        for (int word = 0; word < 2; ++word)
            for (int b = 0; b < 4; ++b) {
                int bits = 0;
                for (int t = 0; t < 4; ++t)
                    bits |= (value(16 * word + 4 * t + b) >> 4 & 3) << 2 * t;
                row[high(blocks) + 8 * static_cast<size_t>(j) + 4 * word + b] = static_cast<uint8_t>(bits);
            }
        for (int i = 0; i < 2; ++i)
            row[scales(blocks) + 2 * static_cast<size_t>(j) + i] = block[192 + 2 * (j % 8) + i];
        if (j % 8 == 0)
            detail::putHalf(row + tail(blocks) + 2 * static_cast<size_t>(j / 8), block + 208);
    }
};

/// Weight i (0 to 31) as a float.
__device__ __forceinline__ float weightOf(const Weights32 &w, int i)
{
    const auto q = static_cast<int8_t>(w.q[i / 4] >> 8 * (i % 4));
    return w.scale[i / 16] * static_cast<float>(q) + w.offset;
}

// The types that the backend computes with; TYPE is applied to each. A quantised type is an entry here and its Planes.
// Layers with tensors of other types run on the CPU.
#define MOIRE_QUANTIZED_TYPES(TYPE)                                                                                    \
    TYPE(Q4_0)                                                                                                         \
    TYPE(Q4_1)                                                                                                         \
    TYPE(Q5_0)                                                                                                         \
    TYPE(Q5_1)                                                                                                         \
    TYPE(Q8_0)                                                                                                         \
    TYPE(Q4_K)                                                                                                         \
    TYPE(Q5_K)                                                                                                         \
    TYPE(Q6_K)
#define MOIRE_FLOAT_TYPES(TYPE)                                                                                        \
    TYPE(F32)                                                                                                          \
    TYPE(F16)                                                                                                          \
    TYPE(BF16)

template <TensorType Type>
struct TypeTag {
    static constexpr TensorType type = Type;
};

#define MOIRE_CALL(name)                                                                                               \
    case TensorType::name:                                                                                             \
        f(TypeTag<TensorType::name>());                                                                                \
        return true;

/// Calls f with a type tag (`tag.type` is a constant) for the quantised type \p type; returns false for other types.
template <class F>
bool withQuantized(TensorType type, F &&f)
{
    switch (type) {
        MOIRE_QUANTIZED_TYPES(MOIRE_CALL)
    default:
        return false;
    }
}

/// Likewise for F32, F16 and BF16.
template <class F>
bool withFloat(TensorType type, F &&f)
{
    switch (type) {
        MOIRE_FLOAT_TYPES(MOIRE_CALL)
    default:
        return false;
    }
}
#undef MOIRE_CALL

/// Weight \p i of a row of a float type.
template <TensorType Type>
__device__ __forceinline__ float floatWeight(const uint8_t *row, int i)
{
    if constexpr (Type == TensorType::F32)
        return reinterpret_cast<const float *>(row)[i];
    else if constexpr (Type == TensorType::F16)
        return halfToFloat(reinterpret_cast<const uint16_t *>(row)[i]);
    else
        return bfloatToFloat(reinterpret_cast<const uint16_t *>(row)[i]);
}

} // namespace moire::cuda
