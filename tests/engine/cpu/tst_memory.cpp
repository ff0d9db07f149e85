// SPDX-License-Identifier: GPL-3.0-or-later
#include "cpu/memory.h"

#include <doctest/doctest.h>

#include <fstream>
#include <utility>

#include <sched.h>

using namespace moire::cpu;

namespace {

/// A tree of control groups as files.
struct Groups {
    std::filesystem::path root = std::filesystem::temp_directory_path() / "moire-tst-memory";
    Groups() { std::filesystem::remove_all(root); }
    ~Groups() { std::filesystem::remove_all(root); }
    void write(const std::string &file, const std::string &text) const
    {
        std::filesystem::create_directories((root / file).parent_path());
        std::ofstream(root / file) << text << '\n';
    }
};

} // namespace

TEST_CASE("available memory is the minimum over the program's control groups")
{
    const Groups groups;
    CHECK(controlGroupMemory("0::/a/b\n", groups.root) == SIZE_MAX);
    groups.write("a/b/memory.max", "max");
    groups.write("a/b/memory.current", "500");
    CHECK(controlGroupMemory("0::/a/b\n", groups.root) == SIZE_MAX);
    groups.write("a/memory.max", "1000");
    groups.write("a/memory.current", "700");
    CHECK(controlGroupMemory("0::/a/b\n", groups.root) == 300);
    groups.write("a/memory.stat", "anon 300\ninactive_file 150\nactive_file 50\n"); // caches can be reclaimed
    CHECK(controlGroupMemory("0::/a/b\n", groups.root) == 500);
    groups.write("memory.max", "100");
    groups.write("memory.current", "400"); // a limit that was lowered
    CHECK(controlGroupMemory("0::/a/b\n", groups.root) == 0);
}

TEST_CASE("control groups of version 1")
{
    const Groups groups;
    groups.write("memory/c/memory.limit_in_bytes", "4096");
    groups.write("memory/c/memory.usage_in_bytes", "1096");
    CHECK(controlGroupMemory("9:name=systemd:/\n4:cpu,memory:/c\n0::/\n", groups.root) == 3000);
    CHECK(controlGroupMemory("4:memory:/elsewhere\n", groups.root) == SIZE_MAX); // a path of the host
    CHECK(controlGroupMemory("nonsense\n:\n", groups.root) == SIZE_MAX);
    CHECK(availableMemory() > 0);
}

TEST_CASE("the CPU quota is the minimum over the program's control groups")
{
    const Groups groups;
    const auto quota = [&](const char *membership) { return controlGroupProcessors(membership, groups.root); };
    CHECK_FALSE(quota("0::/a/b\n"));
    groups.write("a/b/cpu.max", "max 100000");
    CHECK_FALSE(quota("0::/a/b\n"));
    groups.write("a/cpu.max", "250000 100000");
    CHECK(quota("0::/a/b\n") == 2.5);
    groups.write("cpu.max", "50000 100000"); // a container sees its own group as the root
    CHECK(quota("0::/a/b\n") == 0.5);
    CHECK(quota("0::/not/here\n") == 0.5);
    groups.write("cpu.max", "50000 0");
    CHECK(quota("0::/a/b\n") == 2.5);
}

TEST_CASE("quotas of version 1, alone and together with version 2")
{
    const Groups groups;
    const auto quota = [&](const char *membership) { return controlGroupProcessors(membership, groups.root); };
    groups.write("cpu/c/cpu.cfs_quota_us", "-1");
    groups.write("cpu/c/cpu.cfs_period_us", "100000");
    CHECK_FALSE(quota("4:cpu,cpuacct:/c\n0::/\n"));
    groups.write("cpu/c/cpu.cfs_quota_us", "150000");
    CHECK(quota("4:cpu,cpuacct:/c\n0::/\n") == 1.5);
    CHECK_FALSE(quota("4:cpuset:/c\n5:cpuacct:/c\n"));
    groups.write("cpu,cpuacct/d/cpu.cfs_quota_us", "30000"); // mounted only under all of its names
    groups.write("cpu,cpuacct/d/cpu.cfs_period_us", "10000");
    CHECK(quota("4:cpu,cpuacct:/d\n") == 3.0);
    groups.write("unified/u/cpu.max", "20000 100000");
    CHECK(quota("9:name=systemd:/\n0::/u\n") == 0.2);
}

TEST_CASE("one thread per core, but no more than the quota")
{
    Processors four{.online = 8, .allowed = 8, .cores = 4, .quota = {}};
    CHECK(four.threads() == 4);
    CHECK(four.limits().empty());
    for (const auto &[quota, threads] : {std::pair{0.1, 1u}, {0.5, 1u}, {1.4, 1u}, {1.5, 2u}, {3.2, 3u}, {64.0, 4u}}) {
        four.quota = quota;
        CHECK(four.threads() == threads);
    }
    four = {.online = 8, .allowed = 2, .cores = 2, .quota = 0.5};
    CHECK(four.limits() == "2 of 8 processors allowed, CPU quota 0.5");
}

TEST_CASE("an affinity, such as a cpuset sets, is detected")
{
    cpu_set_t before;
    REQUIRE(sched_getaffinity(0, sizeof before, &before) == 0);
    int first = 0;
    while (!CPU_ISSET(first, &before))
        ++first;
    cpu_set_t one;
    CPU_ZERO(&one);
    CPU_SET(first, &one);
    REQUIRE(sched_setaffinity(0, sizeof one, &one) == 0);
    const Processors found = findProcessors();
    sched_setaffinity(0, sizeof before, &before);
    CHECK(found.allowed == 1);
    CHECK(found.cores == 1);
    CHECK(found.threads() == 1);
}
