// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "device_fixture.h"

#include "cuda/launch.h"
#include "cuda/rows.h"

#include <algorithm>
#include <functional>
#include <vector>

/// For tests that call kernels without a backend.
namespace moire::test {

class KernelStream {
public:
    KernelStream()
    {
        MOIRE_CUDA(cudaStreamCreateWithFlags(&m_queue.stream, cudaStreamNonBlocking));
        m_queue.dependentLaunch = cuda::dependentLaunchWorks(); // like the backend
    }
    ~KernelStream() { cudaStreamDestroy(m_queue.stream); }
    KernelStream(const KernelStream &) = delete;
    KernelStream &operator=(const KernelStream &) = delete;

    const cuda::Queue &queue() const { return m_queue; }

    template <class T>
    cuda::DeviceArray<T> upload(const std::vector<T> &values) const
    {
        cuda::DeviceArray<T> array(values.size());
        write(array, values);
        return array;
    }

    template <class T>
    void write(const cuda::DeviceArray<T> &array, const std::vector<T> &values) const
    {
        MOIRE_CUDA(cudaMemcpyAsync(array.get(), values.data(), values.size() * sizeof(T), cudaMemcpyHostToDevice,
                                   m_queue.stream));
        MOIRE_CUDA(cudaStreamSynchronize(m_queue.stream));
    }

    template <class T>
    std::vector<T> read(const cuda::DeviceArray<T> &array) const
    {
        std::vector<T> values(array.count());
        MOIRE_CUDA(cudaMemcpyAsync(values.data(), array.get(), values.size() * sizeof(T), cudaMemcpyDeviceToHost,
                                   m_queue.stream));
        MOIRE_CUDA(cudaStreamSynchronize(m_queue.stream));
        return values;
    }

private:
    cuda::Queue m_queue;
};

/// Queued work as a graph that can be launched again. The work is first run once without capture: nothing may be
/// allocated during a capture, and kernels and cuBLAS are loaded on first use.
class Captured {
public:
    Captured(const KernelStream &stream, const std::function<void()> &work) : m_stream(stream.queue().stream)
    {
        MOIRE_CUDA(cudaStreamBeginCapture(m_stream, cudaStreamCaptureModeThreadLocal));
        work();
        cudaGraph_t graph = nullptr;
        MOIRE_CUDA(cudaStreamEndCapture(m_stream, &graph));
        MOIRE_CUDA(cudaGraphInstantiate(&m_graph, graph, 0));
        cudaGraphDestroy(graph);
    }
    ~Captured() { cudaGraphExecDestroy(m_graph); }
    Captured(const Captured &) = delete;
    Captured &operator=(const Captured &) = delete;

    void launch() const { MOIRE_CUDA(cudaGraphLaunch(m_graph, m_stream)); }

private:
    cudaStream_t m_stream;
    cudaGraphExec_t m_graph = nullptr;
};

/// Random weights on host and device; quantised ones in planes on the device.
struct KernelWeights {
    RandomWeights host;

    KernelWeights(const KernelStream &stream, TensorType type, size_t rows, size_t columns, size_t count, unsigned seed)
        : host(type, rows, columns, count, seed),
          m_stride(cuda::deviceRowBytes(type, columns))
    {
        const size_t rowBytes = host.matrix.rowStride;
        const auto *raw = reinterpret_cast<const uint8_t *>(host.bytes.data());
        if (quant::findFormat(type)->blockWeights > 1) {
            const auto blocks = stream.upload(std::vector<uint8_t>(raw, raw + host.bytes.size()));
            m_device = cuda::DeviceArray<uint8_t>(m_stride * rows * count);
            cuda::repackRows(stream.queue(), type, blocks.get(), rowBytes, m_device.get(), m_stride, rows * count,
                             static_cast<int>(columns / 32));
            MOIRE_CUDA(cudaStreamSynchronize(stream.queue().stream));
        } else {
            std::vector<uint8_t> padded(m_stride * rows * count);
            for (size_t r = 0; r < rows * count; ++r)
                std::copy_n(raw + r * rowBytes, rowBytes, padded.data() + r * m_stride);
            m_device = stream.upload(padded);
        }
    }
    cuda::WeightView view() const
    {
        const Matrix &m = host.matrix;
        return {m_device.get(), m_stride, m_stride * m.rows, static_cast<int>(m.rows), static_cast<int>(m.columns)};
    }

private:
    size_t m_stride; ///< bytes
    cuda::DeviceArray<uint8_t> m_device;
};

/// Order in which the emulated device runs its threads; no effect on a real device.
struct ThreadOrder {
    explicit ThreadOrder([[maybe_unused]] uint64_t seed)
    {
#ifdef MOIRE_CUDA_EMULATION
        emulation::setOrder(seed);
#endif
    }
    ~ThreadOrder()
    {
#ifdef MOIRE_CUDA_EMULATION
        emulation::setOrder(0);
#endif
    }
    ThreadOrder(const ThreadOrder &) = delete;
    ThreadOrder &operator=(const ThreadOrder &) = delete;
};

} // namespace moire::test
