// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernel_fixture.h"

#include <moire/error.h>

#include <doctest/doctest.h>

using namespace moire;
using namespace moire::test;

/// What the layer over CUDA's runtime relies on, of a real device and of the emulated one.

TEST_CASE("to allocate, to free and to wait fail while a stream is captured, and the capture with them")
{
    const KernelStream stream;
    cudaStream_t s = stream.queue().stream;
    void *before = nullptr;
    MOIRE_CUDA(cudaMalloc(&before, 256));
    void *memory = nullptr;
    for (int call = 0; call < 4; ++call) {
        CAPTURE(call);
        MOIRE_CUDA(cudaStreamBeginCapture(s, cudaStreamCaptureModeThreadLocal));
        const cudaError_t error = call == 0 ? cudaMalloc(&memory, 256)
            : call == 1                     ? cudaFree(before)
            : call == 2                     ? cudaHostAlloc(&memory, 256, cudaHostAllocMapped)
                                            : cudaStreamSynchronize(s);
        CHECK(error == cudaErrorStreamCaptureUnsupported);
        cudaGraph_t graph = nullptr;
        CHECK(cudaStreamEndCapture(s, &graph) == cudaErrorStreamCaptureInvalidated);
        CHECK(graph == nullptr);
        cudaGetLastError();
    }
    MOIRE_CUDA(cudaFree(before));
    const auto values = stream.upload(std::vector<float>{1.0f});
    CHECK(stream.read(values) == std::vector<float>{1.0f});
}
