// SPDX-License-Identifier: GPL-3.0-or-later
#include "cuda/blas.h"

#include <moire/error.h>

#include <cublas_v2.h>

#include <string>

namespace moire::cuda {

namespace {

/// A fixed workspace: products that a graph captured use the same memory at every launch, and results do not depend on
/// what was free.
constexpr size_t workspaceBytes = size_t{32} << 20;

void checkBlas(cublasStatus_t status, const char *call, const char *where)
{
    if (status == CUBLAS_STATUS_SUCCESS)
        return;
    const std::string_view full = where;
    const std::string place(full.substr(full.rfind('/') + 1));
    const std::string what = std::string(call) + " failed: " + cublasGetStatusString(status);
    if (status == CUBLAS_STATUS_ALLOC_FAILED)
        throw Error(ErrorKind::DeviceMemory, "the GPU's memory is full: " + what, place,
                    "use fewer GPU layers (--gpu-layers), a smaller context (-c), or close other programs");
    check(cudaPeekAtLastError(), call, where); // a lost device is reported as such
    throw Error(ErrorKind::Failed, "the GPU: " + what, place, "use --backend cpu");
}

#define MOIRE_CUBLAS(call) checkBlas(call, #call, MOIRE_CUDA_WHERE)

} // namespace

struct Blas::Handle {
    cublasHandle_t handle = nullptr;
    DeviceArray<uint8_t> workspace{workspaceBytes};

    explicit Handle(cudaStream_t stream)
    {
        MOIRE_CUBLAS(cublasCreate(&handle));
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

    /// cuBLAS counts columns first: its product is the transpose, y^T = W x^T.
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
    m_handle->multiply(product, x, weight, y, CUDA_R_32F); // without TF32, which would have to be asked for
}

} // namespace moire::cuda
