// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

/// Energy, from the counters that the system lets a program read.
namespace moire::analysis {

/// Where the counters are.
struct EnergySources {
    /// RAPL of Intel and AMD (Documentation/power/powercap/powercap.rst of Linux); empty: not looked for.
    std::filesystem::path powercap = "/sys/class/powercap";
    /// NVIDIA's library, loaded at run time: nvmlDeviceGetTotalEnergyConsumption(), on Volta and later; empty: not
    /// looked for.
    std::string nvml = "libnvidia-ml.so.1";
};

/// What the processor packages and devices of this machine have used since the meter was made, by all programs
/// together. Used by one thread at a time; making it may take a second, if NVML has to be started.
class EnergyMeter {
public:
    enum class Problem : uint8_t {
        None,
        NoCounter, ///< the machine or its kernel has none
        NotPermitted, ///< RAPL exists, and only administrators may read it
    };

    explicit EnergyMeter(const EnergySources &sources = {});
    ~EnergyMeter();
    EnergyMeter(const EnergyMeter &) = delete;
    EnergyMeter &operator=(const EnergyMeter &) = delete;

    /// Joules; none: no counter can be read (any more). RAPL wraps around after some minutes under load: call it more
    /// often than that.
    std::optional<double> joules();
    Problem problem() const { return m_problem; }
    bool packages() const { return !m_packages.empty(); } ///< RAPL is counted
    bool devices() const { return m_devices != nullptr; } ///< NVML is counted

private:
    struct Package {
        std::filesystem::path counter;
        uint64_t range = 0; ///< microjoules after which it begins at 0 again
        uint64_t last = 0;
    };
    struct Devices;
    void findPackages(const std::filesystem::path &powercap);

    std::vector<Package> m_packages;
    std::unique_ptr<Devices> m_devices;
    double m_joules = 0.0; ///< of the packages
    Problem m_problem = Problem::NoCounter;
};

} // namespace moire::analysis
