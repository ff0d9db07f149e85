// SPDX-License-Identifier: GPL-3.0-or-later
#include "cpu/kernels.h"

#include <algorithm>
#include <cstdlib>
#include <string_view>

namespace moire::cpu {

extern const Kernels portableKernels;
#ifdef MOIRE_X86
extern const Kernels avx2Kernels;
extern const Kernels avx512Kernels;
#endif

namespace {

Simd machineSimd()
{
#ifdef MOIRE_X86
    // Clang 14 cannot check for F16C; every processor with AVX2 has it.
    const bool avx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
    const bool avx512 = avx2 && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
        __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq") &&
        __builtin_cpu_supports("avx512vnni");
    return avx512 ? Simd::Avx512 : avx2 ? Simd::Avx2 : Simd::Portable;
#else
    return Simd::Portable;
#endif
}

} // namespace

Simd bestSimd()
{
    const Simd machine = machineSimd();
    const char *wish = std::getenv("MOIRE_CPU");
    const std::string_view name = wish ? wish : "";
    if (name == "portable")
        return Simd::Portable;
    return name == "avx2" ? std::min(machine, Simd::Avx2) : machine;
}

const Kernels &kernels(Simd simd)
{
#ifdef MOIRE_X86
    switch (simd) {
    case Simd::Avx512:
        return avx512Kernels;
    case Simd::Avx2:
        return avx2Kernels;
    case Simd::Portable:
        break;
    }
#endif
    (void)simd;
    return portableKernels;
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
    return simd == Simd::Avx512 ? "AVX-512" : simd == Simd::Avx2 ? "AVX2" : "portable";
}

} // namespace moire::cpu
