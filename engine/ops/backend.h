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

/// Bytes of a file that become a Matrix: row-major in blocks, `count` matrices that are matrixStride apart.
struct HostMatrix {
    TensorType type = TensorType::F32;
    size_t rows = 0;
    size_t columns = 0;
    size_t count = 1;
    const std::byte *data = nullptr;
    size_t rowStride = 0;
    size_t matrixStride = 0;
    std::shared_ptr<const void> owner; ///< keeps the bytes alive (the file)
    bool mapped = false; ///< pages of a file: the system may have them back, and reads them again when they are used
};

/// Parts of a layer that not every backend computes.
struct LayerParts {
    Activation activation = Activation::SwiGlu;
    bool feedForwardBias = false; ///< of a dense part, experts, or the router's logits
    bool sinks = false;
    bool softcap = false; ///< of attention scores
    bool outputGate = false; ///< of attention
    bool recurrent = false; ///< a convolution or a recurrence in place of attention
    bool postNorms = false; ///< NormArgs::add, and FeedForwardArgs without add
};

/// Runs the operations of the model. The decoder calls them in the order of the forward pass, always between beginStep
/// and endStep; a backend may run them immediately (CPU), queue them on a stream, or replay a captured graph. One step
/// at a time, from one thread; contexts share a backend's weights, so it keeps no state of a sequence.
class Backend {
public:
    virtual ~Backend() = default;

    virtual std::string name() const = 0; ///< "cpu", "cuda", "reference"
    virtual std::string description() const = 0; ///< for people: "CPU AVX-512, 2 threads"
    virtual unsigned threads() const = 0;

    // Loading. May throw Error (Failed).
    virtual bool supports(TensorType weightType) const = 0;
    /// What a layer needs beyond the types of its tensors, and the backend lacks, in words; empty if nothing. The layer
    /// then runs on the CPU.
    virtual std::string lacks(const LayerParts &parts) const
    {
        static_cast<void>(parts);
        return {};
    }
    /// Takes a matrix as it is in the file, or with `repack` in the backend's own layout, at once or when it is first
    /// used. The layout never changes a result.
    virtual Matrix adopt(const HostMatrix &matrix, bool repack) = 0;
    /// Memory for activations and caches, aligned to 64 bytes, zero-filled, committed lazily if the system supports it.
    virtual Buffer allocate(size_t bytes) = 0;
    /// Memory that is currently free for this backend; SIZE_MAX if unknown.
    virtual size_t freeMemory() const = 0;
    virtual void write(std::byte *destination, std::span<const std::byte> source) = 0;
    virtual void read(std::span<std::byte> destination, const std::byte *source) = 0; ///< waits for queued work

    // A step. Any of these may throw a device error (DeviceLost, DeviceMemory), which makes the step void.
    /// Returns true if the backend replays an earlier step of the same shape, so the decoder must not make its calls.
    virtual bool beginStep(const Step &step) = 0;
    virtual void endStep() = 0; ///< returns when all work is done and records and stage times are filled
    /// Called instead of endStep if the step was left early. Not called if beginStep throws.
    virtual void abandonStep() noexcept { }
    virtual void mark(Stage stage) = 0; ///< assigns all calls since the last mark to this stage

    virtual void embed(const EmbedArgs &args) = 0;
    virtual void norm(const NormArgs &args) = 0;
    virtual void linear(const LinearArgs &args) = 0;
    virtual void headLinear(const HeadLinearArgs &args) = 0;
    virtual void rotate(const RotateArgs &args) = 0;
    virtual void store(const StoreArgs &args) = 0;
    virtual void attend(const AttendArgs &args) = 0;
    // Of parts that a backend may lack: it is not called for them then.
    virtual void gate(const GateArgs &args) { lacking(&args); }
    virtual void convolve(const ConvolveArgs &args) { lacking(&args); }
    virtual void deltaRule(const DeltaRuleArgs &args) { lacking(&args); }
    virtual void stateSpace(const StateSpaceArgs &args) { lacking(&args); }
    virtual void route(const RouteArgs &args) = 0;
    virtual void experts(const ExpertArgs &args) = 0;
    virtual void feedForward(const FeedForwardArgs &args) = 0;

private:
    [[noreturn]] void lacking(const void *args) const;
};

/// The scalar operations of reference.h as a backend; slow, for tests.
std::shared_ptr<Backend> makeReferenceBackend();
/// SIMD chosen at run time (AVX-512, AVX2, portable), with a thread pool; `threads` 0: one per physical core.
/// MOIRE_CPU=portable|avx2|avx512|neon in the environment selects another instruction set (tests).
std::shared_ptr<Backend> makeCpuBackend(unsigned threads);

} // namespace moire
