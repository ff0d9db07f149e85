// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace moire {

/// Tensor element types, by their number in GGUF files (ggml_type). A file may use others. For layout and arithmetic of
/// the types that the engine supports, see quant/formats.h.
enum class TensorType : uint32_t {
    F32 = 0,
    F16 = 1,
    Q4_0 = 2,
    Q4_1 = 3,
    Q5_0 = 6,
    Q5_1 = 7,
    Q8_0 = 8,
    Q8_1 = 9,
    Q2_K = 10,
    Q3_K = 11,
    Q4_K = 12,
    Q5_K = 13,
    Q6_K = 14,
    Q8_K = 15,
    IQ2_XXS = 16,
    IQ2_XS = 17,
    IQ3_XXS = 18,
    IQ1_S = 19,
    IQ4_NL = 20,
    IQ3_S = 21,
    IQ2_S = 22,
    IQ4_XS = 23,
    I8 = 24,
    I16 = 25,
    I32 = 26,
    I64 = 27,
    F64 = 28,
    IQ1_M = 29,
    BF16 = 30,
    TQ1_0 = 34,
    TQ2_0 = 35,
    MXFP4 = 39,
    NVFP4 = 40,
    Q1_0 = 41,
};

/// Size of a type in a file: `bytes` for every `elements` consecutive elements of a row.
struct TypeLayout {
    const char *name;
    uint32_t elements;
    uint32_t bytes;
};

/// Layout by the number in the file, for every type in the GGUF specification (including those that the engine does not
/// support); nullopt for an unassigned number.
std::optional<TypeLayout> typeLayout(uint32_t type);
inline std::optional<TypeLayout> typeLayout(TensorType type)
{
    return typeLayout(static_cast<uint32_t>(type));
}

/// The usual name ("Q4_K"), or "unknown type" for an unassigned number; typeByName() ignores case.
std::string_view typeName(TensorType type);
std::optional<TensorType> typeByName(std::string_view name);

} // namespace moire
