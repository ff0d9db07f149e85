// SPDX-License-Identifier: GPL-3.0-or-later
#include "quantize/observed_backend.h"

#include "ops/reference.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace moire {

namespace {

/// The three matrices of a feed-forward part with their biases, for one expert.
struct ObservedPart {
    const Matrix *gate;
    const Matrix *up;
    const Matrix *down;
    const float *gateBias;
    const float *upBias;
    Activation activation;
    size_t index;
};

Matrix oneOf(const Matrix &matrices, size_t index)
{
    Matrix one = matrices;
    one.count = 1;
    one.data += index * one.matrixStride;
    return one;
}

class ObservedBackend final : public Backend {
public:
    ObservedBackend(std::shared_ptr<Backend> inner, InputObserver &observer)
        : m_inner(std::move(inner)),
          m_observer(observer)
    {
    }

    std::string name() const override { return m_inner->name(); }
    std::string description() const override { return m_inner->description(); }
    unsigned threads() const override { return m_inner->threads(); }
    bool supports(TensorType type) const override { return m_inner->supports(type); }
    std::string lacks(const LayerParts &parts) const override { return m_inner->lacks(parts); }
    Matrix adopt(const HostMatrix &matrix, bool) override { return m_inner->adopt(matrix, false); }
    Buffer allocate(size_t bytes) override { return m_inner->allocate(bytes); }
    size_t freeMemory() const override { return m_inner->freeMemory(); }
    void write(std::byte *to, std::span<const std::byte> from) override { m_inner->write(to, from); }
    void read(std::span<std::byte> to, const std::byte *from) override { m_inner->read(to, from); }
    bool beginStep(const Step &step) override { return m_inner->beginStep(step); }
    void endStep() override { m_inner->endStep(); }
    void abandonStep() noexcept override { m_inner->abandonStep(); }
    void mark(Stage stage) override { m_inner->mark(stage); }
    void embed(const EmbedArgs &args) override { m_inner->embed(args); }
    void norm(const NormArgs &args) override { m_inner->norm(args); }
    void rotate(const RotateArgs &args) override { m_inner->rotate(args); }
    void store(const StoreArgs &args) override { m_inner->store(args); }
    void attend(const AttendArgs &args) override { m_inner->attend(args); }
    void gate(const GateArgs &args) override { m_inner->gate(args); }
    void convolve(const ConvolveArgs &args) override { m_inner->convolve(args); }
    void deltaRule(const DeltaRuleArgs &args) override { m_inner->deltaRule(args); }
    void stateSpace(const StateSpaceArgs &args) override { m_inner->stateSpace(args); }

    void linear(const LinearArgs &args) override
    {
        for (const LinearJob &job : args.jobs)
            m_observer.inputs(*job.weight, 0, args.x, args.xStride, args.tokens);
        m_inner->linear(args);
    }
    void headLinear(const HeadLinearArgs &args) override
    {
        for (size_t head = 0; !args.transposed && head < args.heads; ++head)
            m_observer.inputs(*args.weight, args.firstHead + head, args.x + head * args.xHeadStride, args.xTokenStride,
                              args.tokens);
        m_inner->headLinear(args);
    }
    void route(const RouteArgs &args) override
    {
        m_observer.inputs(*args.router, 0, args.x, args.xStride, args.tokens);
        m_inner->route(args);
    }
    void experts(const ExpertArgs &args) override
    {
        const size_t columns = args.up->columns;
        const auto row = [](const float *bias, size_t index, size_t width) {
            return bias ? bias + index * width : nullptr;
        };
        for (size_t e = 0; e < args.up->count; ++e) {
            m_gathered.clear();
            for (size_t i = 0; i < args.tokens * args.expertsUsed; ++i)
                if (args.ids[i] == e) {
                    const float *x = args.x + i / args.expertsUsed * args.xStride;
                    m_gathered.insert(m_gathered.end(), x, x + columns);
                }
            if (!m_gathered.empty())
                observe({args.gate, args.up, args.down, row(args.gateBias, e, args.up->rows),
                         row(args.upBias, e, args.up->rows), args.activation, e},
                        m_gathered.data(), columns, m_gathered.size() / columns);
        }
        m_inner->experts(args);
    }
    void feedForward(const FeedForwardArgs &args) override
    {
        if (args.sharedGate)
            m_observer.inputs(*args.sharedGate, 0, args.x, args.xStride, args.tokens);
        observe({args.gate, args.up, args.down, args.gateBias, args.upBias, args.activation, 0}, args.x, args.xStride,
                args.tokens);
        m_inner->feedForward(args);
    }

private:
    void observe(const ObservedPart &part, const float *x, size_t stride, size_t tokens)
    {
        const size_t width = part.up->rows;
        m_gates.assign(tokens * width, 0.0f);
        m_hidden.assign(tokens * width, 0.0f);
        const Matrix up = oneOf(*part.up, part.index);
        const Matrix gate = part.gate ? oneOf(*part.gate, part.index) : Matrix{};
        const LinearJob jobs[] = {{&up, part.upBias, m_hidden.data(), width},
                                  {&gate, part.gateBias, m_gates.data(), width}};
        m_observer.inputs(*part.up, part.index, x, stride, tokens);
        if (part.gate)
            m_observer.inputs(*part.gate, part.index, x, stride, tokens);
        m_inner->linear({x, stride, tokens, std::span(jobs).first(part.gate ? 2 : 1)});
        for (size_t i = 0; i < m_hidden.size(); ++i)
            m_hidden[i] = static_cast<float>(reference::activated(part.activation, static_cast<double>(m_gates[i]),
                                                                  static_cast<double>(m_hidden[i])));
        m_observer.inputs(*part.down, part.index, m_hidden.data(), width, tokens);
    }

    std::shared_ptr<Backend> m_inner;
    InputObserver &m_observer;
    std::vector<float> m_gathered; ///< inputs of the tokens of one expert
    std::vector<float> m_gates;
    std::vector<float> m_hidden;
};

} // namespace

std::shared_ptr<Backend> observeInputs(std::shared_ptr<Backend> inner, InputObserver &observer)
{
    return std::make_shared<ObservedBackend>(std::move(inner), observer);
}

} // namespace moire
