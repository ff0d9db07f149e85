// SPDX-License-Identifier: GPL-3.0-or-later
#include "cpu/kernels.h"

#include <algorithm>
#include <cstdlib>
#include <string_view>
#include <utility>

#if defined(MOIRE_NEON) && defined(__linux__)
#include <asm/hwcap.h>
#include <sys/auxv.h>
#endif

namespace moire::cpu {

extern const Kernels portableKernels;
#if defined(MOIRE_X86)
extern const Kernels avx2Kernels;
extern const Kernels avx512Kernels;
#elif defined(MOIRE_NEON)
extern const Kernels neonKernels;
#endif

std::span<const Simd> machineSimd()
{
#if defined(MOIRE_X86)
    static constexpr Simd all[] = {Simd::Portable, Simd::Avx2, Simd::Avx512};
    // Clang 14 cannot check for F16C; every processor with AVX2 has it.
    const bool avx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
    const bool avx512 = avx2 && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
        __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq") &&
        __builtin_cpu_supports("avx512vnni");
    return std::span(all).first(avx512 ? 3 : avx2 ? 2 : 1);
#elif defined(MOIRE_NEON)
    static constexpr Simd all[] = {Simd::Portable, Simd::Neon};
#ifdef __linux__
    const bool dotProducts = (getauxval(AT_HWCAP) & HWCAP_ASIMDDP) != 0;
#else
    constexpr bool dotProducts = true; // every Mac
#endif
    return std::span(all).first(dotProducts ? 2 : 1);
#else
    static constexpr Simd all[] = {Simd::Portable};
    return all;
#endif
}

Simd bestSimd()
{
    constexpr std::pair<std::string_view, Simd> names[] = {
        {"portable", Simd::Portable}, {"avx2", Simd::Avx2}, {"avx512", Simd::Avx512}, {"neon", Simd::Neon}};
    const std::span<const Simd> levels = machineSimd();
    if (const char *wish = std::getenv("MOIRE_CPU"))
        for (const auto &[name, simd] : names)
            if (name == wish && std::find(levels.begin(), levels.end(), simd) != levels.end())
                return simd;
    return levels.back();
}

const Kernels &kernels(Simd simd)
{
    switch (simd) {
#if defined(MOIRE_X86)
    case Simd::Avx512:
        return avx512Kernels;
    case Simd::Avx2:
        return avx2Kernels;
#elif defined(MOIRE_NEON)
    case Simd::Neon:
        return neonKernels;
#endif
    default:
        return portableKernels;
    }
}

DotRow Kernels::dot(const quant::BlockFormat &format) const
{
    for (const TypedDot &entry : dots)
        if (entry.type == format.type)
            return entry.dot;
    return format.unpack ? dotUnpacked : format.dot;
}

TileProducts Kernels::tileProducts(TensorType type) const
{
    for (const TileKernel &entry : tiles)
        if (entry.type == type)
            return entry.products;
    return nullptr;
}

const char *simdName(Simd simd)
{
    switch (simd) {
    case Simd::Avx512:
        return "AVX-512";
    case Simd::Avx2:
        return "AVX2";
    case Simd::Neon:
        return "NEON";
    case Simd::Portable:
        break;
    }
    return "portable";
}

} // namespace moire::cpu
