// SPDX-License-Identifier: GPL-3.0-or-later
#include "cuda/blas.h"

#include <moire/error.h>

#include <doctest/doctest.h>

#include <optional>
#include <string>

using namespace moire;

/// Runs in its own process, which loses the device at the first kernel.

namespace {

__global__ void faultKernel(int *nowhere)
{
    *nowhere = 1;
}

template <class Call>
std::optional<ErrorKind> errorOf(Call call)
{
    try {
        call();
    } catch (const Error &error) {
        MESSAGE(std::string(error.what()));
        return error.kind();
    }
    return std::nullopt;
}

} // namespace

TEST_CASE("after a kernel writes to an invalid address, every following call reports a lost device")
{
    cuda::Queue queue;
    MOIRE_CUDA(cudaStreamCreateWithFlags(&queue.stream, cudaStreamNonBlocking));
    cuda::Blas blas(queue.stream);
    const cuda::DeviceArray<float> numbers(3);
    MOIRE_CUDA(cudaMemsetAsync(numbers.get(), 0, 3 * sizeof(float), queue.stream));
    CHECK(errorOf([&] {
              MOIRE_LAUNCH(queue, faultKernel, (cuda::LaunchShape{dim3(1), dim3(1)}), nullptr);
              MOIRE_CUDA(cudaStreamSynchronize(queue.stream));
          }) == ErrorKind::DeviceLost);
    CHECK(errorOf([&] { const cuda::DeviceArray<float> memory(1); }) == ErrorKind::DeviceLost);
    CHECK(errorOf([&] { MOIRE_CUDA(cudaStreamSynchronize(queue.stream)); }) == ErrorKind::DeviceLost);
    CHECK(errorOf([&] {
              blas.floats({.tokens = 1, .rows = 1, .columns = 1, .xStride = 1, .weightStride = 1, .yStride = 1},
                          numbers.get(), numbers.get() + 1, numbers.get() + 2);
          }) == ErrorKind::DeviceLost);
    CHECK(errorOf([&] { const cuda::Blas other(queue.stream); }) == ErrorKind::DeviceLost);
}
