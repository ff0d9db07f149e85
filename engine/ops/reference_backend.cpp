// SPDX-License-Identifier: GPL-3.0-or-later
#include <moire/error.h>

#include "ops/backend.h"
#include "ops/reference.h"
#include "ops/stage_clock.h"
#include "quant/formats.h"

#include <cstring>
#include <new>

namespace moire {

namespace {

constexpr std::align_val_t alignment{64};

class ReferenceBackend final : public Backend {
public:
    std::string name() const override { return "reference"; }
    std::string description() const override { return "reference (scalar, for tests)"; }
    unsigned threads() const override { return 1; }

    bool supports(TensorType weightType) const override { return quant::findFormat(weightType) != nullptr; }

    Matrix adopt(const HostMatrix &matrix, bool) override
    {
        return {.type = matrix.type,
                .layout = 0,
                .rows = matrix.rows,
                .columns = matrix.columns,
                .count = matrix.count,
                .data = matrix.data,
                .rowStride = matrix.rowStride,
                .matrixStride = matrix.matrixStride,
                .owner = matrix.owner};
    }

    Buffer allocate(size_t bytes) override
    {
        void *memory = ::operator new(bytes, alignment, std::nothrow);
        if (!memory)
            throw Error(ErrorKind::Failed, "cannot allocate " + std::to_string(bytes) + " bytes", "reference backend",
                        "use a smaller context or batch");
        std::memset(memory, 0, bytes);
        return {static_cast<std::byte *>(memory), [](std::byte *p) { ::operator delete(p, alignment); }};
    }

    size_t freeMemory() const override { return SIZE_MAX; }

    void write(std::byte *destination, std::span<const std::byte> source) override
    {
        std::memcpy(destination, source.data(), source.size());
    }
    void read(std::span<std::byte> destination, const std::byte *source) override
    {
        std::memcpy(destination.data(), source, destination.size());
    }

    bool beginStep(const Step &step) override
    {
        m_clock.begin(step.trace);
        return false;
    }
    void endStep() override { }
    void mark(Stage stage) override { m_clock.mark(stage); }

    void embed(const EmbedArgs &args) override { reference::embed(args); }
    void norm(const NormArgs &args) override { reference::norm(args); }
    void linear(const LinearArgs &args) override { reference::linear(args); }
    void headLinear(const HeadLinearArgs &args) override { reference::headLinear(args); }
    void rotate(const RotateArgs &args) override { reference::rotate(args); }
    void store(const StoreArgs &args) override { reference::store(args); }
    void attend(const AttendArgs &args) override { reference::attend(args); }
    void gate(const GateArgs &args) override { reference::gate(args); }
    void convolve(const ConvolveArgs &args) override { reference::convolve(args); }
    void deltaRule(const DeltaRuleArgs &args) override { reference::deltaRule(args); }
    void stateSpace(const StateSpaceArgs &args) override { reference::stateSpace(args); }
    void route(const RouteArgs &args) override { reference::route(args); }
    void experts(const ExpertArgs &args) override { reference::experts(args); }
    void feedForward(const FeedForwardArgs &args) override { reference::feedForward(args); }

private:
    StageClock m_clock;
};

} // namespace

void Backend::lacking(const void *) const
{
    throw Error(ErrorKind::Failed, name() + " lacks an operation that this model needs", description(),
                "use the CPU for this model (--backend cpu)");
}

std::shared_ptr<Backend> makeReferenceBackend()
{
    return std::make_shared<ReferenceBackend>();
}

} // namespace moire
