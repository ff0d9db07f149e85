// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/energy.h"

#include <doctest/doctest.h>

#include <unistd.h>

#include <fstream>

namespace tst_energy {

using namespace moire::analysis;
namespace fs = std::filesystem;

namespace {

/// A folder as Linux shows its energy counters.
struct Powercap {
    Powercap() : folder(fs::temp_directory_path() / ("moire-powercap-" + std::to_string(getpid())))
    {
        fs::remove_all(folder);
        fs::create_directories(folder);
    }
    ~Powercap()
    {
        std::error_code error;
        fs::permissions(folder, fs::perms::owner_all, error);
        fs::remove_all(folder, error);
    }
    void zone(const std::string &name, const std::string &kind, uint64_t microjoules, uint64_t range = 1'000'000'000)
    {
        fs::create_directories(folder / name);
        std::ofstream(folder / name / "name") << kind << '\n';
        std::ofstream(folder / name / "energy_uj") << microjoules << '\n';
        std::ofstream(folder / name / "max_energy_range_uj") << range << '\n';
    }
    fs::path folder;
};

} // namespace

TEST_CASE("energy of the packages, without their parts and the platform")
{
    Powercap machine;
    machine.zone("intel-rapl:0", "package-0", 100'000'000);
    machine.zone("intel-rapl:0:0", "core", 50'000'000);
    machine.zone("intel-rapl:1", "package-1", 7'000'000);
    machine.zone("intel-rapl:2", "psys", 300'000'000);
    EnergyMeter meter({machine.folder, {}});
    CHECK(meter.problem() == EnergyMeter::Problem::None);
    CHECK(meter.packages());
    CHECK_FALSE(meter.devices());
    CHECK(meter.joules() == doctest::Approx(0.0));
    machine.zone("intel-rapl:0", "package-0", 103'000'000);
    machine.zone("intel-rapl:0:0", "core", 52'000'000);
    machine.zone("intel-rapl:1", "package-1", 7'500'000);
    machine.zone("intel-rapl:2", "psys", 400'000'000);
    CHECK(meter.joules() == doctest::Approx(3.5));
    CHECK(meter.joules() == doctest::Approx(3.5));
}

TEST_CASE("a counter that wraps around")
{
    Powercap machine;
    machine.zone("intel-rapl:0", "package-0", 998'000'000);
    EnergyMeter meter({machine.folder, {}});
    machine.zone("intel-rapl:0", "package-0", 1'500'000);
    CHECK(meter.joules() == doctest::Approx(3.5));
    // A range that is not a range.
    machine.zone("intel-rapl:0", "package-0", 900'000'000, 5);
    EnergyMeter odd({machine.folder, {}});
    machine.zone("intel-rapl:0", "package-0", 1, 5);
    CHECK(odd.joules() == doctest::Approx(0.0));
}

TEST_CASE("why there is no energy")
{
    Powercap machine;
    EnergyMeter none({machine.folder / "absent", {}});
    CHECK(none.problem() == EnergyMeter::Problem::NoCounter);
    CHECK_FALSE(none.joules());
    fs::create_directories(machine.folder / "intel-rapl:0" / "energy_uj"); // cannot be read as a file
    std::ofstream(machine.folder / "intel-rapl:0" / "name") << "package-0";
    EnergyMeter closed({machine.folder, "no-such-library.so"});
    CHECK(closed.problem() == EnergyMeter::Problem::NotPermitted);
    CHECK_FALSE(closed.joules());
    CHECK_FALSE(closed.devices());
}

TEST_CASE("a counter that vanishes")
{
    Powercap machine;
    machine.zone("intel-rapl:0", "package-0", 1'000'000);
    EnergyMeter meter({machine.folder, {}});
    fs::remove_all(machine.folder / "intel-rapl:0");
    CHECK_FALSE(meter.joules());
}

TEST_CASE("energy of a device, through the library that is loaded at run time")
{
    EnergyMeter meter({{}, MOIRE_FAKE_NVML});
    CHECK(meter.problem() == EnergyMeter::Problem::None);
    CHECK(meter.devices());
    CHECK_FALSE(meter.packages());
    CHECK(meter.joules() == doctest::Approx(2.0));
    CHECK(meter.joules() == doctest::Approx(4.0));
}

} // namespace tst_energy
