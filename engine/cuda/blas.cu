// SPDX-License-Identifier: GPL-3.0-or-later
#include "cuda/blas.h"

#include <moire/error.h>

#include <cublas_v2.h>

#include <string>

namespace moire::cuda {

namespace {

/// A fixed workspace, so captured products use the same memory at every launch and results do not depend on how much
/// memory is free.
constexpr size_t workspaceBytes = size_t{32} << 20;

/// Memory that creating a handle needs besides the workspace: cuBLAS's own kernels and buffers.
constexpr size_t handleBytes = size_t{256} << 20;

size_t freeBytes()
{
    size_t free = 0;
    size_t total = 0;
    return cudaMemGetInfo(&free, &total) == cudaSuccess ? free : SIZE_MAX;
}

/// cuBLAS reports less than the CUDA runtime: the runtime is asked whether the device is lost, and a handle that cannot
/// be created (\p making) without a reason is taken to mean that memory ran out.
void checkBlas(cublasStatus_t status, bool making, const char *call, const char *where)
{
    if (status == CUBLAS_STATUS_SUCCESS)
        return;
    if (const cudaError_t error = cudaDeviceSynchronize(); meansLost(error))
        check(error, call, where);
    const std::string_view path = where;
    const std::string place(path.substr(path.rfind('/') + 1));
    const std::string what = std::string(call) + " failed: " + cublasGetStatusString(status);
    const bool full = status == CUBLAS_STATUS_ALLOC_FAILED ||
        (making && status == CUBLAS_STATUS_NOT_INITIALIZED && freeBytes() < handleBytes);
    cudaGetLastError(); // clear the failed call's error
    if (full)
        throw Error(ErrorKind::DeviceMemory, "out of GPU memory: " + what, place,
                    "use fewer GPU layers (--gpu-layers), a smaller context (-c), or close other programs");
    throw Error(ErrorKind::Failed, (making ? "cannot use cuBLAS on the GPU: " : "GPU error: ") + what, place,
                "use --backend cpu");
}

#define MOIRE_CUBLAS(call) checkBlas(call, false, #call, MOIRE_CUDA_WHERE)

} // namespace

struct Blas::Handle {
    cublasHandle_t handle = nullptr;
    DeviceArray<uint8_t> workspace{workspaceBytes};

    explicit Handle(cudaStream_t stream)
    {
        checkBlas(cublasCreate(&handle), true, "cublasCreate", MOIRE_CUDA_WHERE);
        try {
            MOIRE_CUBLAS(cublasSetStream(handle, stream));
            MOIRE_CUBLAS(
                cublasSetWorkspace(handle, workspace.get(), workspaceBytes)); // after the stream, which resets it
        } catch (...) {
            cublasDestroy(handle);
            throw;
        }
    }
    ~Handle() { cublasDestroy(handle); }
    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;

    /// cuBLAS is column-major: its product is the transpose, y^T = W x^T.
    void multiply(const Product &p, const void *x, const void *weight, float *y, cudaDataType type)
    {
        const float one = 1.0f;
        const float zero = 0.0f;
        MOIRE_CUBLAS(cublasGemmStridedBatchedEx(
            handle, p.weightTransposed ? CUBLAS_OP_N : CUBLAS_OP_T, CUBLAS_OP_N, p.rows, p.tokens, p.columns, &one,
            weight, type, static_cast<int>(p.weightStride), static_cast<long long>(p.weightBatch), x, type,
            static_cast<int>(p.xStride), static_cast<long long>(p.xBatch), &zero, y, CUDA_R_32F,
            static_cast<int>(p.yStride), static_cast<long long>(p.yBatch), p.count, CUBLAS_COMPUTE_32F,
            CUBLAS_GEMM_DEFAULT));
    }
};

Blas::Blas(cudaStream_t stream) : m_handle(std::make_unique<Handle>(stream)) { }

Blas::~Blas() = default;

void Blas::halves(const Product &product, const uint16_t *x, const uint16_t *weight, float *y)
{
    m_handle->multiply(product, x, weight, y, CUDA_R_16F);
}

void Blas::floats(const Product &product, const float *x, const float *weight, float *y)
{
    m_handle->multiply(product, x, weight, y, CUDA_R_32F); // no TF32, which is opt-in
}

} // namespace moire::cuda
