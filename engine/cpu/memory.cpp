// SPDX-License-Identifier: GPL-3.0-or-later
#include "cpu/memory.h"

#include <moire/error.h>

#include <algorithm>
#include <fstream>
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

size_t availableMemory()
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

} // namespace moire::cpu
