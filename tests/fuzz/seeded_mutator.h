// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>

extern "C" {
size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t maxSize);
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t maxSize, unsigned seed);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
}

namespace moire::fuzz {

/// libFuzzer's own mutation, except that an input is occasionally replaced by one of \p seeds. Targets then need no
/// seed files, and the seeds always match the code. \p random is the seed that libFuzzer passes to a custom mutator.
inline size_t mutateSeeded(uint8_t *data, size_t size, size_t maxSize, unsigned random,
                           std::span<const std::string> seeds)
{
    constexpr unsigned rarely = 256;
    const std::string &seed = seeds[random / rarely % seeds.size()];
    if ((size > 2 && random % rarely != 0) || seed.size() > maxSize)
        return LLVMFuzzerMutate(data, size, maxSize);
    std::memcpy(data, seed.data(), seed.size());
    return seed.size();
}

} // namespace moire::fuzz
