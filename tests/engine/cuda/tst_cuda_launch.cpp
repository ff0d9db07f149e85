// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernel_fixture.h"

#include "cuda/decode.h"
#include "cuda/prefill.h"

#include <moire/error.h>

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

using namespace moire;
using namespace moire::test;

/// Properties of real and emulated devices that the layer over the CUDA runtime relies on.

namespace {

__global__ void fillKernel(float *x, int count)
{
    cuda::waitForPrevious();
    const int i = static_cast<int>(blockIdx.x * blockDim.x + threadIdx.x);
    if (i < count)
        x[i] = 1.0f;
}

/// A vector that differs from row to row.
std::vector<float> numbered(size_t rows, size_t width)
{
    std::vector<float> x(rows * width);
    for (size_t i = 0; i < x.size(); ++i)
        x[i] = static_cast<float>(i % 2003);
    return x;
}

} // namespace

TEST_CASE("allocating, freeing and waiting fail while a stream is captured, and make the capture fail")
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

TEST_CASE("a launch beyond the limits of all devices fails before it is queued")
{
    const KernelStream stream;
    const auto x = stream.upload(std::vector<float>(1));
    const auto problemOf = [&](const cuda::LaunchShape &shape) {
        try {
            MOIRE_LAUNCH(stream.queue(), fillKernel, shape, x.get(), 1);
            return std::string();
        } catch (const Error &error) {
            CHECK(error.kind() == ErrorKind::Failed);
            return error.problem();
        }
    };
    for (const cuda::LaunchShape &shape :
         {cuda::LaunchShape{dim3(1, 65536), dim3(32)}, cuda::LaunchShape{dim3(1, 1, 65536), dim3(32)},
          cuda::LaunchShape{dim3(1), dim3(1025)}, cuda::LaunchShape{dim3(0), dim3(32)},
          cuda::LaunchShape{dim3(1), dim3(32), size_t{1} << 20}})
        CHECK(problemOf(shape).find("fillKernel failed") != std::string::npos);
    CHECK(problemOf({dim3(1), dim3(32)}).empty());
    CHECK(stream.read(x) == std::vector<float>{1.0f});
}

TEST_CASE("more rows than a grid's second dimension: widened, placed, and multiplied head by head")
{
    const size_t rows = 70000;
    const KernelStream stream;

    const size_t width = 2;
    const std::vector<float> table = numbered(rows, width);
    std::vector<uint32_t> ids(rows);
    std::vector<float> reversed;
    for (size_t i = 0; i < rows; ++i) {
        ids[i] = static_cast<uint32_t>(rows - 1 - i);
        reversed.insert(reversed.end(), &table[ids[i] * width], &table[ids[i] * width] + width);
    }
    const auto deviceTable = stream.upload(table);
    const auto deviceIds = stream.upload(ids);
    const auto out = stream.upload(std::vector<float>(rows * width));
    const cuda::WeightView view{reinterpret_cast<const uint8_t *>(deviceTable.get()), width * sizeof(float), 0,
                                static_cast<int>(rows), static_cast<int>(width)};
    cuda::widenRows(stream.queue(), TensorType::F32, view, false, deviceIds.get(), static_cast<int>(rows), out.get());
    CHECK(stream.read(out) == reversed);

    const auto step = stream.upload(std::vector<cuda::StepHeader>{{0, 0, 1}});
    const auto cache = stream.upload(std::vector<float>(rows * width));
    cuda::PlaceJobs places{};
    places.jobs[0] = {out.get(),
                      width,
                      width,
                      1,
                      -1,
                      static_cast<int>(width),
                      {reinterpret_cast<const uint8_t *>(cache.get()), TensorType::F32, width * sizeof(float), 0},
                      -1};
    places.count = 1;
    places.tokens = static_cast<int>(rows);
    places.step = step.get();
    cuda::placeRows(stream.queue(), places);
    CHECK(stream.read(cache) == reversed);

    // y = 2 x for one head of one column, as halves: whole numbers below 2048 are exact.
    const auto weight = stream.upload(std::vector<uint16_t>(8, 0x4000));
    const auto y = stream.upload(std::vector<float>(rows));
    const std::vector<float> x = numbered(rows, 1);
    const auto deviceX = stream.upload(x);
    cuda::HeadProduct product{.type = TensorType::F16,
                              .weight = {reinterpret_cast<const uint8_t *>(weight.get()), 16, 16, 1, 1},
                              .transposed = false,
                              .x = deviceX.get(),
                              .xTokenStride = 1,
                              .xHeadStride = 1,
                              .y = y.get(),
                              .yTokenStride = 1,
                              .yHeadStride = 1,
                              .tokens = static_cast<int>(rows),
                              .heads = 1};
    cuda::Blas blas(stream.queue().stream);
    const cuda::DeviceArray<uint8_t> scratch(cuda::headScratchBytes(product));
    std::vector<float> doubled = x;
    for (float &v : doubled)
        v *= 2.0f;
    const auto multiply = [&](size_t tokens) {
        product.tokens = static_cast<int>(tokens);
        cuda::multiplyHeads(stream.queue(), blas, product, {scratch.get(), scratch.count()});
    };
    multiply(100);
    std::vector<float> some = stream.read(y);
    some.resize(100);
    CHECK(std::equal(some.begin(), some.end(), doubled.begin()));
    const Captured all(stream, [&] { multiply(rows); }); // checks the launches
#ifndef MOIRE_CUDA_EMULATION // it would take a second there
    all.launch();
    CHECK(stream.read(y) == doubled);
#endif
}

TEST_CASE("errors after which the device is lost are distinguished from others by their code alone")
{
    const auto kindOf = [](int code) {
        try {
            cuda::check(static_cast<cudaError_t>(code), "call", "somewhere/file.cu:1");
        } catch (const Error &error) {
            CHECK(error.where() == "file.cu:1");
            return error.kind();
        }
        return ErrorKind::Usage; // none
    };
    CHECK(kindOf(cudaSuccess) == ErrorKind::Usage);
    CHECK(kindOf(cudaErrorMemoryAllocation) == ErrorKind::DeviceMemory);
    for (const int code : {46, 214, 220, 226, 700, 702, 709, 710, 714, 715, 716, 717, 718, 719, 721, 810, 911})
        CHECK(kindOf(code) == ErrorKind::DeviceLost);
    for (const int code : {1, 9, 35, 98, 100, 209, 222, 701, 720, 801, 900, 901})
        CHECK(kindOf(code) == ErrorKind::Failed);
}

#ifdef MOIRE_CUDA_EMULATION

TEST_CASE("kernels are launched before the previous one ends only if they were compiled to wait for it")
{
    CHECK(cuda::dependentLaunchWorks());
    emulation::setDevices(1, 8, 9);
    CHECK_FALSE(cuda::dependentLaunchWorks());
    emulation::restoreDevice();
}

#endif
