// SPDX-License-Identifier: GPL-3.0-or-later
#include "cpu/memory.h"

#include <doctest/doctest.h>

#include <fstream>

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

TEST_CASE("the memory that is left is the least of the control groups around the program")
{
    const Groups groups;
    CHECK(controlGroupMemory("0::/a/b\n", groups.root) == SIZE_MAX);
    groups.write("a/b/memory.max", "max");
    groups.write("a/b/memory.current", "500");
    CHECK(controlGroupMemory("0::/a/b\n", groups.root) == SIZE_MAX);
    groups.write("a/memory.max", "1000");
    groups.write("a/memory.current", "700");
    CHECK(controlGroupMemory("0::/a/b\n", groups.root) == 300);
    groups.write("a/memory.stat", "anon 300\ninactive_file 150\nactive_file 50\n"); // caches can be dropped
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
