// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/placement.h"

#include <moire/error.h>

#include "model/cuda_plugin.h"
#include "model/memory_text.h"

#include <algorithm>
#include <charconv>

namespace moire {

namespace {

[[noreturn]] void refuse(const std::string &problem)
{
    throw Error(ErrorKind::Usage, problem, "backend", "use auto, cpu, cuda or reference");
}

std::shared_ptr<Backend> makeBackend(std::string_view name, unsigned threads)
{
    if (name == "auto" || name == "cpu")
        return makeCpuBackend(threads);
    if (name == "reference")
        return makeReferenceBackend();
    if (name == "cuda")
        return openCuda(queryCuda());
    refuse("unknown backend \"" + printable(name, 40) + "\"");
}

/// Splits "NAME:COUNT": leaves NAME in \p part and returns COUNT, at least 1 and capped at \p max (the default).
uint32_t takeCount(std::string_view &part, uint32_t max)
{
    const size_t colon = part.find(':');
    uint32_t count = max;
    if (colon != std::string_view::npos) {
        const std::string_view digits = part.substr(colon + 1);
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), count);
        if (error != std::errc() || end != digits.data() + digits.size() || count == 0)
            refuse("\"" + printable(digits, 40) + "\" is not a valid layer count");
        part = part.substr(0, colon);
    }
    return std::min(count, max);
}

} // namespace

Placement makePlacement(const LoadOptions &options, uint32_t layers)
{
    Placement placement;
    placement.repack = options.repack;
    std::string_view rest = options.backend;
    while (placement.layerBackend.size() < layers) {
        const size_t comma = std::min(rest.find(','), rest.size());
        std::string_view part = rest.substr(0, comma);
        rest = comma < rest.size() ? rest.substr(comma + 1) : std::string_view();
        const auto left = layers - static_cast<uint32_t>(placement.layerBackend.size());
        const uint32_t count = takeCount(part, left);
        if (rest.empty() && count < left)
            refuse("\"" + printable(options.backend, 80) + "\" leaves layers without a backend");
        placement.backends.push_back(makeBackend(part, options.threads));
        placement.layerBackend.resize(placement.layerBackend.size() + count,
                                      static_cast<uint32_t>(placement.backends.size() - 1));
    }
    return placement;
}

void checkFreeMemory(const Backend &backend, size_t bytes, const std::string &what)
{
    const size_t available = backend.freeMemory();
    if (bytes <= available)
        return;
    const std::string needed = bytes == SIZE_MAX ? "more than can be addressed" : memoryText(bytes);
    const std::string problem =
        what + " needs " + needed + " of memory, but only " + memoryText(available) + " is free";
    if (isDevice(backend))
        throw Error(ErrorKind::DeviceMemory, problem, backend.description(),
                    "use a smaller context (-c), or fewer layers on the GPU (--gpu-layers)");
    throw Error(ErrorKind::Failed, problem, backend.description(),
                "use a smaller context (-c) or close other programs");
}

} // namespace moire
