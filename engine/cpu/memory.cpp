// SPDX-License-Identifier: GPL-3.0-or-later
#include "cpu/memory.h"

#include <moire/error.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <optional>
#include <sstream>
#include <string>

#include <sys/mman.h>

namespace moire::cpu {

Buffer allocatePages(size_t bytes)
{
    bytes = std::max<size_t>(bytes, 1);
    void *data = mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (data == MAP_FAILED)
        throw Error(ErrorKind::Failed, "there is no memory for " + std::to_string(bytes >> 20) + " MiB", "CPU",
                    "close other programs, or use a smaller model or context");
    return {static_cast<std::byte *>(data), [bytes](std::byte *p) { munmap(p, bytes); }};
}

namespace {

size_t systemMemory()
{
    std::ifstream file("/proc/meminfo");
    std::string key;
    size_t kilobytes = 0;
    std::string unit;
    while (file >> key >> kilobytes >> unit)
        if (key == "MemAvailable:")
            return kilobytes * 1024;
    return SIZE_MAX;
}

std::optional<size_t> numberIn(const std::filesystem::path &file)
{
    std::ifstream in(file);
    size_t value = 0;
    return in >> value ? std::optional(value) : std::nullopt; // "max": no limit
}

size_t fileCache(const std::filesystem::path &stat)
{
    std::ifstream in(stat);
    std::string key;
    size_t value = 0;
    size_t sum = 0;
    while (in >> key >> value)
        if (key == "active_file" || key == "inactive_file")
            sum += value;
    return sum;
}

/// The names of version 2, and of version 1.
struct GroupFiles {
    const char *folder;
    const char *limit;
    const char *used;
};
constexpr GroupFiles version2{"", "memory.max", "memory.current"};
constexpr GroupFiles version1{"memory", "memory.limit_in_bytes", "memory.usage_in_bytes"};

size_t roomIn(const std::filesystem::path &group, const GroupFiles &files)
{
    const std::optional<size_t> limit = numberIn(group / files.limit);
    const std::optional<size_t> used = numberIn(group / files.used);
    if (!limit || !used)
        return SIZE_MAX;
    const size_t held = *used - std::min(*used, fileCache(group / "memory.stat"));
    return *limit - std::min(*limit, held);
}

} // namespace

size_t controlGroupMemory(const std::string &membership, const std::filesystem::path &root)
{
    size_t room = SIZE_MAX;
    std::istringstream lines(membership);
    for (std::string line; std::getline(lines, line);) { // "0::/path", or "5:memory:/path" of version 1
        const size_t first = line.find(':');
        const size_t second = line.find(':', first == std::string::npos ? first : first + 1);
        if (second == std::string::npos)
            continue;
        const std::string controllers = "," + line.substr(first + 1, second - first - 1) + ",";
        const bool isVersion1 = controllers.find(",memory,") != std::string::npos;
        if (!isVersion1 && controllers != ",,")
            continue;
        const GroupFiles &files = isVersion1 ? version1 : version2;
        // In a container the path may be the host's: what is not there has no limit, the root's own is looked at too.
        std::filesystem::path path = std::filesystem::path(line.substr(second + 1)).relative_path();
        for (;; path = path.parent_path()) {
            room = std::min(room, roomIn(root / files.folder / path, files));
            if (path.empty())
                break;
        }
    }
    return room;
}

size_t availableMemory()
{
    std::ifstream membership("/proc/self/cgroup");
    const std::string text{std::istreambuf_iterator<char>(membership), {}};
    return std::min(systemMemory(), controlGroupMemory(text, "/sys/fs/cgroup"));
}

} // namespace moire::cpu
