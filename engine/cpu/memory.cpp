// SPDX-License-Identifier: GPL-3.0-or-later
#include "cpu/memory.h"

#include <moire/error.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <memory>
#include <set>
#include <sstream>

#include <sched.h>
#include <sys/mman.h>
#include <unistd.h>

namespace moire::cpu {

Buffer allocatePages(size_t bytes)
{
    bytes = std::max<size_t>(bytes, 1);
    void *data = mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (data == MAP_FAILED)
        throw Error(ErrorKind::Failed, "cannot allocate " + std::to_string(bytes >> 20) + " MiB", "CPU",
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

/// The files of a memory limit, in cgroup version 2 and version 1.
struct MemoryFiles {
    const char *limit;
    const char *used;
};
constexpr MemoryFiles version2{"memory.max", "memory.current"};
constexpr MemoryFiles version1{"memory.limit_in_bytes", "memory.usage_in_bytes"};

size_t roomIn(const std::filesystem::path &group, const MemoryFiles &files)
{
    const std::optional<size_t> limit = numberIn(group / files.limit);
    const std::optional<size_t> used = numberIn(group / files.used);
    if (!limit || !used)
        return SIZE_MAX;
    const size_t held = *used - std::min(*used, fileCache(group / "memory.stat"));
    return *limit - std::min(*limit, held);
}

/// CPU quota of one group, in processors; nullopt: no limit ("max" in version 2, -1 in version 1).
std::optional<double> quotaIn(const std::filesystem::path &group, bool isVersion1)
{
    double quota = 0.0;
    double period = 0.0;
    if (isVersion1) {
        std::ifstream(group / "cpu.cfs_quota_us") >> quota;
        std::ifstream(group / "cpu.cfs_period_us") >> period;
    } else {
        std::ifstream(group / "cpu.max") >> quota >> period;
    }
    return quota > 0.0 && period > 0.0 ? std::optional(quota / period) : std::nullopt;
}

/// Calls visit(folder, isVersion1) for the group and its ancestors, in every hierarchy that may limit \p controller.
template <class Visit>
void visitGroups(const std::string &membership, const std::filesystem::path &root, const std::string &controller,
                 Visit visit)
{
    std::istringstream lines(membership);
    for (std::string line; std::getline(lines, line);) { // "0::/path", or "5:cpu,cpuacct:/path" in version 1
        const size_t first = line.find(':');
        const size_t second = line.find(':', first == std::string::npos ? first : first + 1);
        if (second == std::string::npos)
            continue;
        const std::string controllers = line.substr(first + 1, second - first - 1);
        const bool isVersion1 = ("," + controllers + ",").find("," + controller + ",") != std::string::npos;
        if (!isVersion1 && !controllers.empty())
            continue;
        // Version 1 is mounted under the name of one or all controllers; version 2 may be mounted as "unified" as well.
        for (const std::string &mount :
             isVersion1 ? std::set<std::string>{controller, controllers} : std::set<std::string>{"", "unified"}) {
            // In a container the path may be the host's: missing groups have no limit; the root's limit always counts.
            std::filesystem::path path = std::filesystem::path(line.substr(second + 1)).relative_path();
            for (;; path = path.parent_path()) {
                visit(root / mount / path, isVersion1);
                if (path.empty())
                    break;
            }
        }
    }
}

std::string ownMembership()
{
    std::ifstream file("/proc/self/cgroup");
    return {std::istreambuf_iterator<char>(file), {}};
}

constexpr const char *groupRoot = "/sys/fs/cgroup";

/// The processors allowed by the affinity of this thread, which includes every cpuset.
std::set<unsigned> allowedProcessors()
{
    std::set<unsigned> allowed;
    for (size_t count = CPU_SETSIZE; count <= size_t{1} << 20; count *= 2) { // a set that is too small is refused
        const std::unique_ptr<cpu_set_t, void (*)(cpu_set_t *)> set(CPU_ALLOC(count),
                                                                    [](cpu_set_t *s) { CPU_FREE(s); });
        const size_t bytes = CPU_ALLOC_SIZE(count);
        if (!set || sched_getaffinity(0, bytes, set.get()) != 0)
            continue;
        for (size_t cpu = 0; cpu < count; ++cpu)
            if (CPU_ISSET_S(cpu, bytes, set.get()))
                allowed.insert(static_cast<unsigned>(cpu));
        break;
    }
    return allowed;
}

} // namespace

size_t controlGroupMemory(const std::string &membership, const std::filesystem::path &root)
{
    size_t room = SIZE_MAX;
    visitGroups(membership, root, "memory", [&](const std::filesystem::path &group, bool isVersion1) {
        room = std::min(room, roomIn(group, isVersion1 ? version1 : version2));
    });
    return room;
}

std::optional<double> controlGroupProcessors(const std::string &membership, const std::filesystem::path &root)
{
    std::optional<double> least;
    visitGroups(membership, root, "cpu", [&](const std::filesystem::path &group, bool isVersion1) {
        if (const std::optional<double> quota = quotaIn(group, isVersion1))
            least = std::min(*quota, least.value_or(*quota));
    });
    return least;
}

unsigned Processors::threads() const
{
    const double max = std::max(1u, cores);
    return static_cast<unsigned>(std::clamp(std::round(quota.value_or(max)), 1.0, max));
}

std::string Processors::limits() const
{
    std::string text;
    if (allowed < online)
        text = std::to_string(allowed) + " of " + std::to_string(online) + " processors allowed";
    if (quota) {
        char number[32];
        std::snprintf(number, sizeof number, "%.4g", *quota);
        text += (text.empty() ? "CPU quota " : ", CPU quota ") + std::string(number);
    }
    return text;
}

Processors findProcessors()
{
    Processors found;
    const std::set<unsigned> allowed = allowedProcessors();
    std::set<std::string> cores;
    for (const unsigned cpu : allowed) {
        std::ifstream file("/sys/devices/system/cpu/cpu" + std::to_string(cpu) + "/topology/thread_siblings_list");
        std::string siblings;
        if (!std::getline(file, siblings))
            siblings = std::to_string(cpu);
        cores.insert(siblings);
    }
    found.online = std::max(1u, static_cast<unsigned>(std::max(0L, sysconf(_SC_NPROCESSORS_ONLN))));
    found.allowed = allowed.empty() ? found.online : static_cast<unsigned>(allowed.size());
    found.cores = cores.empty() ? found.online : static_cast<unsigned>(cores.size());
    found.quota = controlGroupProcessors(ownMembership(), groupRoot);
    return found;
}

size_t availableMemory()
{
    return std::min(systemMemory(), controlGroupMemory(ownMembership(), groupRoot));
}

} // namespace moire::cpu
