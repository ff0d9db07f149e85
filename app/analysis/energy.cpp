// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/energy.h"

#include <dlfcn.h>

#include <fstream>

namespace moire::analysis {

namespace fs = std::filesystem;

namespace {

std::optional<uint64_t> numberIn(const fs::path &path)
{
    std::ifstream file(path);
    uint64_t number = 0;
    return file >> number ? std::optional(number) : std::nullopt;
}

std::string wordIn(const fs::path &path)
{
    std::ifstream file(path);
    std::string word;
    file >> word;
    return word;
}

/// A zone of a whole package: "intel-rapl:0", not its parts "intel-rapl:0:1", and not "psys", which contains packages.
bool isPackage(const fs::path &zone)
{
    const std::string name = zone.filename().string();
    return name.starts_with("intel-rapl:") && name.find(':') == name.rfind(':') &&
        wordIn(zone / "name").starts_with("package");
}

} // namespace

/// NVML, started; its functions are those of nvml.h. A call returns 0 if it succeeds.
struct EnergyMeter::Devices {
    using Device = void *;

    explicit Devices(const std::string &library) : m_library(dlopen(library.c_str(), RTLD_NOW | RTLD_LOCAL))
    {
        const auto begin = function<int (*)()>("nvmlInit_v2");
        const auto count = function<int (*)(unsigned *)>("nvmlDeviceGetCount_v2");
        const auto device = function<int (*)(unsigned, Device *)>("nvmlDeviceGetHandleByIndex_v2");
        m_energy = function<int (*)(Device, unsigned long long *)>("nvmlDeviceGetTotalEnergyConsumption");
        m_end = function<int (*)()>("nvmlShutdown");
        unsigned devices = 0;
        if (!begin || !count || !device || !m_energy || begin() != 0)
            return;
        m_begun = true;
        if (count(&devices) != 0)
            return;
        for (unsigned i = 0; i < devices; ++i) {
            Device found = nullptr;
            unsigned long long millijoules = 0;
            if (device(i, &found) == 0 && m_energy(found, &millijoules) == 0)
                m_all.push_back(found);
        }
        m_first = millijoulesNow().value_or(0);
    }
    ~Devices()
    {
        if (m_begun && m_end)
            m_end();
        if (m_library)
            dlclose(m_library);
    }
    Devices(const Devices &) = delete;
    Devices &operator=(const Devices &) = delete;

    bool any() const { return !m_all.empty(); }
    std::optional<double> joules() const
    {
        const auto now = millijoulesNow();
        return now ? std::optional(static_cast<double>(*now - m_first) / 1e3) : std::nullopt;
    }

private:
    template <class F>
    F function(const char *name) const
    {
        return m_library ? reinterpret_cast<F>(dlsym(m_library, name)) : nullptr;
    }
    std::optional<unsigned long long> millijoulesNow() const
    {
        unsigned long long sum = 0;
        for (const Device device : m_all) {
            unsigned long long millijoules = 0;
            if (m_energy(device, &millijoules) != 0)
                return std::nullopt;
            sum += millijoules;
        }
        return sum;
    }

    void *m_library = nullptr;
    int (*m_energy)(Device, unsigned long long *) = nullptr;
    int (*m_end)() = nullptr;
    bool m_begun = false;
    std::vector<Device> m_all;
    unsigned long long m_first = 0; ///< millijoules since the driver was loaded
};

EnergyMeter::EnergyMeter(const EnergySources &sources)
{
    if (!sources.powercap.empty())
        findPackages(sources.powercap);
    if (!sources.nvml.empty())
        m_devices = std::make_unique<Devices>(sources.nvml);
    if (m_devices && !m_devices->any())
        m_devices.reset();
    if (packages() || devices())
        m_problem = Problem::None;
}

EnergyMeter::~EnergyMeter() = default;

void EnergyMeter::findPackages(const fs::path &powercap)
{
    std::error_code error;
    for (fs::directory_iterator zone(powercap, error); !error && zone != fs::directory_iterator();
         zone.increment(error)) {
        if (!isPackage(zone->path()))
            continue;
        Package package{.counter = zone->path() / "energy_uj"};
        if (const auto now = numberIn(package.counter)) {
            package.last = *now;
            package.range = numberIn(zone->path() / "max_energy_range_uj").value_or(0);
            m_packages.push_back(std::move(package));
        } else if (fs::exists(package.counter, error)) {
            m_problem = Problem::NotPermitted;
        }
    }
}

std::optional<double> EnergyMeter::joules()
{
    for (Package &package : m_packages) {
        const auto now = numberIn(package.counter);
        if (!now)
            return std::nullopt;
        const uint64_t before = package.last;
        const uint64_t used = *now >= before ? *now - before
            : package.range > before         ? package.range - before + *now
                                             : 0;
        m_joules += static_cast<double>(used) / 1e6;
        package.last = *now;
    }
    if (!m_devices)
        return packages() ? std::optional(m_joules) : std::nullopt;
    const auto devices = m_devices->joules();
    return devices ? std::optional(m_joules + *devices) : std::nullopt;
}

} // namespace moire::analysis
