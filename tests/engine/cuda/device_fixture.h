// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cuda/devices.h"
#include "cuda/rows.h"
#include "ops/backend.h"
#include "quant/formats.h"

#include <cmath>
#include <cstring>
#include <random>
#include <vector>

/// Shared by the tests of the CUDA backend: values on host and device, and matrices of every type.
namespace moire::test {

inline std::vector<float> randomFloats(size_t n, unsigned seed)
{
    std::mt19937 random(seed);
    std::normal_distribution<float> normal;
    std::vector<float> x(n);
    for (float &v : x)
        v = normal(random);
    return x;
}

/// Largest difference, as a fraction of the largest expected value; infinity if any value is NaN.
inline double relativeDifference(const std::vector<float> &a, const std::vector<float> &b)
{
    double largest = 1e-30;
    double difference = 0.0;
    for (size_t i = 0; i < b.size(); ++i) {
        if (!std::isfinite(a[i]))
            return HUGE_VAL;
        largest = std::max(largest, std::abs(static_cast<double>(b[i])));
        difference = std::max(difference, std::abs(static_cast<double>(a[i]) - static_cast<double>(b[i])));
    }
    return difference / largest;
}

/// Values in the memory of a backend.
template <class T>
class OnDevice {
public:
    OnDevice(Backend &backend, std::vector<T> values)
        : m_backend(backend),
          m_count(values.size()),
          m_memory(backend.allocate(values.size() * sizeof(T)))
    {
        m_backend.write(m_memory.get(), std::as_bytes(std::span(values)));
    }
    T *get() const { return reinterpret_cast<T *>(m_memory.get()); }
    std::vector<T> read() const
    {
        std::vector<T> values(m_count);
        m_backend.read(std::as_writable_bytes(std::span(values)), m_memory.get());
        return values;
    }

private:
    Backend &m_backend;
    size_t m_count;
    Buffer m_memory;
};

/// Random weights of any type that the engine computes with, in the file's layout.
struct RandomWeights {
    std::vector<std::byte> bytes;
    Matrix matrix; ///< on the host, for the reference

    RandomWeights(TensorType type, size_t rows, size_t columns, size_t count, unsigned seed)
    {
        const quant::BlockFormat &format = *quant::findFormat(type);
        const size_t stride = quant::rowBytes(format, columns);
        bytes.resize(stride * rows * count);
        if (quant::canWrite(format))
            format.quantize(randomFloats(rows * columns * count, seed).data(), bytes.data(), rows * columns * count);
        else
            randomBlocks(type, seed);
        matrix = {type, 0, rows, columns, count, bytes.data(), stride, stride * rows, {}};
    }

    HostMatrix host() const
    {
        return {matrix.type,  matrix.rows,      matrix.columns,      matrix.count,
                bytes.data(), matrix.rowStride, matrix.matrixStride, {}};
    }

private:
    /// Any bits are valid weights of a K type, except for the halves that scale them.
    void randomBlocks(TensorType type, unsigned seed)
    {
        std::mt19937 random(seed);
        for (std::byte &b : bytes)
            b = static_cast<std::byte>(random());
        const size_t blockBytes = quant::findFormat(type)->blockBytes;
        const auto put = [&](size_t at, float value) {
            const uint16_t half = quant::floatToHalf(value);
            std::memcpy(&bytes[at], &half, sizeof half);
        };
        std::uniform_real_distribution<float> scale(0.001f, 0.01f);
        for (size_t at = 0; at < bytes.size(); at += blockBytes) {
            if (type == TensorType::Q6_K) {
                put(at + 208, scale(random) / 20);
            } else {
                put(at, scale(random));
                put(at + 2, scale(random));
            }
        }
    }
};

/// Every type that the CUDA backend computes with.
inline std::vector<TensorType> everyType()
{
    std::vector<TensorType> types;
    for (const quant::BlockFormat &format : quant::formats())
        if (cuda::computesWith(format.type))
            types.push_back(format.type);
    return types;
}

/// Exact weights and activations differ only by the order of sums; 8-bit activations by about 1/127 of a term.
inline double fewTokenTolerance(TensorType type)
{
    return type == TensorType::F32 || type == TensorType::F16 || type == TensorType::BF16 ? 1e-5 : 2e-2;
}

} // namespace moire::test
