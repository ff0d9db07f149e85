// SPDX-License-Identifier: GPL-3.0-or-later
// The reference backend as a plugin with a device, and everything that can go wrong with one. MOIRE_FAKE_CUDA contains
// the settings, "name=value" or "name", separated by commas; it is read at every call:
//   abi=N, build=TEXT, table=none    a plugin of a different version, or an empty one
//   driver=none, driver=old          devices() throws
//   devices=N                        number of devices (1)
//   why=TEXT                         the first device is unusable
//   total=BYTES, free=BYTES          memory that the device reports (64 GiB)
//   limit=BYTES                      memory that it really has
//   open                             open() throws
//   load-lost, load-failed           the device is lost, or fails, at the first matrix
//   lost=N                           the device is lost after N steps
//   full=N                           its memory is full in step N, counted from 0 since this was set
//   types=none                       it supports no weight type
//   lacks=NAME                       it does not support this one
#include "cuda/plugin.h"
#include "ops/backend.h"

#include <moire/error.h>

#include <atomic>
#include <cstdlib>
#include <optional>

namespace moire {

namespace {

std::optional<std::string> setting(const std::string &name)
{
    const char *all = std::getenv("MOIRE_FAKE_CUDA");
    const std::string text = "," + std::string(all ? all : "") + ",";
    size_t at = text.find("," + name + "=");
    if (at == std::string::npos)
        return text.find("," + name + ",") == std::string::npos ? std::nullopt : std::optional<std::string>("");
    at += name.size() + 2;
    return text.substr(at, text.find(',', at) - at);
}

uint64_t number(const std::string &name, uint64_t otherwise)
{
    const auto text = setting(name);
    return text ? std::strtoull(text->c_str(), nullptr, 10) : otherwise;
}

constexpr uint64_t defaultMemory = uint64_t{64} << 30;
std::atomic<uint64_t> taken{0}; ///< device memory used by all backends

uint64_t freeBytes()
{
    const uint64_t all = number("free", defaultMemory);
    return all - std::min<uint64_t>(all, taken);
}

/// Counts as device memory during its lifetime.
std::shared_ptr<const void> take(uint64_t bytes, std::shared_ptr<const void> owner)
{
    if (taken + bytes > number("limit", UINT64_MAX))
        throw Error(ErrorKind::DeviceMemory, "cudaMalloc of " + std::to_string(bytes) + " bytes failed", "Fake GPU",
                    "use fewer layers on the GPU (--gpu-layers)");
    taken += bytes;
    const void *at = owner.get();
    return {at, [bytes, owner = std::move(owner)](const void *) { taken -= bytes; }};
}

class FakeBackend final : public Backend {
public:
    std::string name() const override { return "cuda"; }
    std::string description() const override { return "Fake GPU"; }
    unsigned threads() const override { return 1; }
    bool supports(TensorType type) const override
    {
        return !setting("types") && setting("lacks") != typeName(type) && m_inner->supports(type);
    }
    Matrix adopt(const HostMatrix &matrix, bool repack) override
    {
        if (setting("load-lost"))
            throwLost();
        if (setting("load-failed"))
            throw Error(ErrorKind::Failed, "no kernel image is available", "Fake GPU", "use the CPU");
        check();
        Matrix adopted = m_inner->adopt(matrix, repack);
        adopted.owner = take(matrix.rows * matrix.rowStride * matrix.count, std::move(adopted.owner));
        return adopted;
    }
    Buffer allocate(size_t bytes) override
    {
        check();
        Buffer buffer = m_inner->allocate(bytes);
        std::byte *at = buffer.get();
        return {at, [owner = take(bytes, std::move(buffer))](std::byte *) {}};
    }
    size_t freeMemory() const override { return freeBytes(); }
    void write(std::byte *to, std::span<const std::byte> from) override
    {
        check();
        m_inner->write(to, from);
    }
    void read(std::span<std::byte> to, const std::byte *from) override
    {
        check();
        m_inner->read(to, from);
    }
    bool beginStep(const Step &step) override
    {
        m_lost = m_lost || m_steps++ >= number("lost", UINT64_MAX);
        check();
        static std::atomic<uint64_t> steps{0}; // across all backends, including those made later
        steps = setting("full") ? steps + 1 : 0;
        if (setting("full") && steps == number("full", 0) + 1)
            throw Error(ErrorKind::DeviceMemory, "the memory was full", "Fake GPU", "use fewer layers");
        return m_inner->beginStep(step);
    }
    void endStep() override { m_inner->endStep(); }
    void abandonStep() noexcept override { m_inner->abandonStep(); }
    void mark(Stage stage) override { m_inner->mark(stage); }

    void embed(const EmbedArgs &args) override { m_inner->embed(args); }
    void norm(const NormArgs &args) override { m_inner->norm(args); }
    void linear(const LinearArgs &args) override { m_inner->linear(args); }
    void headLinear(const HeadLinearArgs &args) override { m_inner->headLinear(args); }
    void rotate(const RotateArgs &args) override { m_inner->rotate(args); }
    void store(const StoreArgs &args) override { m_inner->store(args); }
    void attend(const AttendArgs &args) override { m_inner->attend(args); }
    void gate(const GateArgs &args) override { m_inner->gate(args); }
    void convolve(const ConvolveArgs &args) override { m_inner->convolve(args); }
    void deltaRule(const DeltaRuleArgs &args) override { m_inner->deltaRule(args); }
    void stateSpace(const StateSpaceArgs &args) override { m_inner->stateSpace(args); }
    void route(const RouteArgs &args) override { m_inner->route(args); }
    void experts(const ExpertArgs &args) override { m_inner->experts(args); }
    void feedForward(const FeedForwardArgs &args) override { m_inner->feedForward(args); }

private:
    [[noreturn]] static void throwLost()
    {
        throw Error(ErrorKind::DeviceLost, "the device stopped answering", "Fake GPU",
                    "load the model again, on the CPU");
    }
    void check() const
    {
        if (m_lost)
            throwLost();
    }

    std::shared_ptr<Backend> m_inner = makeReferenceBackend();
    uint64_t m_steps = 0;
    bool m_lost = false;
};

std::vector<cuda::Device> devices()
{
    const std::string driver = setting("driver").value_or("");
    if (driver == "none")
        throw Error(ErrorKind::Failed, "no NVIDIA driver is installed", "cuda", "install one");
    if (driver == "old")
        throw Error(ErrorKind::Failed, "the driver supports CUDA 11.4, this program needs 12.0", "cuda",
                    "install a newer driver");
    std::vector<cuda::Device> list;
    for (uint64_t i = 0; i < number("devices", 1); ++i)
        list.push_back({.name = i == 0 ? "Fake GPU" : "Fake GPU " + std::to_string(i),
                        .capabilityMajor = 9,
                        .capabilityMinor = 0,
                        .totalMemory = number("total", defaultMemory),
                        .freeMemory = freeBytes(),
                        .unusableWhy = i == 0 ? setting("why").value_or("") : ""});
    return list;
}

std::shared_ptr<Backend> open(size_t)
{
    if (setting("open"))
        throw Error(ErrorKind::Failed, "cudaSetDevice failed", "Fake GPU", "close other programs");
    return std::make_shared<FakeBackend>();
}

} // namespace

} // namespace moire

extern "C" const moire::cuda::Plugin *moire_cuda_plugin()
{
    static std::string build;
    static moire::cuda::Plugin plugin;
    build = moire::setting("build").value_or(moire::cuda::pluginBuild);
    plugin = {static_cast<uint32_t>(moire::number("abi", moire::cuda::pluginAbi)), build.c_str(), moire::devices,
              moire::open};
    return moire::setting("table") ? nullptr : &plugin;
}
