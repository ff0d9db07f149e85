// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ops/ops.h"

#include <moire/step_trace.h>

#include <memory>
#include <span>
#include <string>

namespace moire {

/// Memory of a backend, freed with its last owner.
using Buffer = std::shared_ptr<std::byte>;

/// Bytes of a file that become a Matrix: row-major in blocks, `count` matrices matrixStride apart.
struct HostMatrix {
    TensorType type = TensorType::F32;
    size_t rows = 0;
    size_t columns = 0;
    size_t count = 1;
    const std::byte *data = nullptr;
    size_t rowStride = 0;
    size_t matrixStride = 0;
    std::shared_ptr<const void> owner; ///< of the bytes (the file)
};

/// What computes. The decoder calls these in the order of the forward pass, always between beginStep and endStep; a
/// backend may run them at once (CPU), queue them on a stream, or replay a captured graph. One step at a time and one
/// thread; a backend's weights are shared between contexts, so it keeps no state of a sequence.
class Backend {
public:
    virtual ~Backend() = default;

    virtual std::string name() const = 0; ///< "cpu", "cuda", "reference"
    virtual std::string description() const = 0; ///< for people: "CPU AVX-512, 2 threads"
    virtual unsigned threads() const = 0;

    // Load. May throw Error (Failed).
    virtual bool supports(TensorType weightType) const = 0;
    virtual bool supportsFeedForwardBias() const { return true; }
    /// Takes a matrix as it lies in the file, or a copy in the backend's own layout where `repack` and it gains by it.
    /// `perHead`: the matrix will be used by headLinear, perhaps transposed.
    virtual Matrix adopt(const HostMatrix &matrix, bool repack, bool perHead) = 0;
    /// Memory for activations and caches, aligned to 64 bytes, zero-filled, committed lazily where the system can.
    virtual Buffer allocate(size_t bytes) = 0;
    /// Memory that is free for this backend now; SIZE_MAX where that cannot be known.
    virtual size_t freeMemory() const = 0;
    virtual void write(std::byte *destination, std::span<const std::byte> source) = 0;
    virtual void read(std::span<std::byte> destination, const std::byte *source) = 0; ///< waits for what was queued

    // A step. A device's errors (DeviceLost, DeviceMemory) come from any of these; after one the step is void.
    /// True: the backend replays an earlier step of the same shape by itself and the decoder leaves its calls out.
    virtual bool beginStep(const Step &step) = 0;
    virtual void endStep() = 0; ///< everything is done, records and stage times are filled
    /// Instead of endStep, where the step was left early; a beginStep that throws has left none.
    virtual void abandonStep() noexcept { }
    virtual void mark(Stage stage) = 0; ///< what was called since the last mark is of this stage

    virtual void embed(const EmbedArgs &args) = 0;
    virtual void norm(const NormArgs &args) = 0;
    virtual void linear(const LinearArgs &args) = 0;
    virtual void headLinear(const HeadLinearArgs &args) = 0;
    virtual void rotate(const RotateArgs &args) = 0;
    virtual void store(const StoreArgs &args) = 0;
    virtual void attend(const AttendArgs &args) = 0;
    virtual void route(const RouteArgs &args) = 0;
    virtual void experts(const ExpertArgs &args) = 0;
    virtual void feedForward(const FeedForwardArgs &args) = 0;
};

/// The scalar operations of reference.h as a backend; slow, for tests.
std::shared_ptr<Backend> makeReferenceBackend();
/// SIMD chosen at run time (AVX-512, AVX2, portable), thread pool; `threads` 0: physical cores.
/// MOIRE_CPU=portable|avx2|avx512 in the environment lowers the choice (tests).
std::shared_ptr<Backend> makeCpuBackend(unsigned threads);

} // namespace moire
