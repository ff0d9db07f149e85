// SPDX-License-Identifier: GPL-3.0-or-later
#include "quant/formats.h"

#include "quant/activations.h"
#include "quant/conversions.h"
#include "quant/portable.h"
#include "quant/unpack.h"
#include "quant/unpack_grid.h"
#include "quant/unpack_k.h"

#include <algorithm>
#include <cctype>

namespace moire::quant {

namespace {

using namespace unpacked;

constexpr BlockFormat table[] = {
    plain<dequantizeF32, quantizeF32, 4>(TensorType::F32, "F32"),
    plain<dequantizeF16, quantizeF16, 2>(TensorType::F16, "F16"),
    plain<dequantizeBf16, quantizeBf16, 2>(TensorType::BF16, "BF16"),
    blocks<Q8_0, fitByRounding<quantizeQ8_0>, quantizeQ8_0>(TensorType::Q8_0, "Q8_0"),
    blocks<Q4_0, fitQ4_0, quantizeQ4_0>(TensorType::Q4_0, "Q4_0"),
    blocks<Q4_1, fitQ4_1, quantizeQ4_1>(TensorType::Q4_1, "Q4_1"),
    blocks<Q5_0, fitQ5_0, quantizeQ5_0>(TensorType::Q5_0, "Q5_0"),
    blocks<Q5_1, fitQ5_1, quantizeQ5_1>(TensorType::Q5_1, "Q5_1"),
    blocks<Q2_K, fitQ2_K>(TensorType::Q2_K, "Q2_K"),
    blocks<Q3_K, fitQ3_K>(TensorType::Q3_K, "Q3_K"),
    blocks<Q4_K, fitQ4_K>(TensorType::Q4_K, "Q4_K"),
    blocks<Q5_K, fitQ5_K>(TensorType::Q5_K, "Q5_K"),
    blocks<Q6_K, fitQ6_K>(TensorType::Q6_K, "Q6_K"),
    blocks<Q8_K, notYet>(TensorType::Q8_K, "Q8_K"),
    blocks<IQ1_S, notYet>(TensorType::IQ1_S, "IQ1_S"),
    blocks<IQ1_M, notYet>(TensorType::IQ1_M, "IQ1_M"),
    blocks<IQ2_XXS, notYet>(TensorType::IQ2_XXS, "IQ2_XXS"),
    blocks<IQ2_XS, notYet>(TensorType::IQ2_XS, "IQ2_XS"),
    blocks<IQ2_S, notYet>(TensorType::IQ2_S, "IQ2_S"),
    blocks<IQ3_XXS, notYet>(TensorType::IQ3_XXS, "IQ3_XXS"),
    blocks<IQ3_S, notYet>(TensorType::IQ3_S, "IQ3_S"),
    blocks<IQ4_NL, fitIQ4_NL>(TensorType::IQ4_NL, "IQ4_NL"),
    blocks<IQ4_XS, fitIQ4_XS>(TensorType::IQ4_XS, "IQ4_XS"),
    blocks<TQ1_0, fitTQ1_0, quantizeTQ1_0>(TensorType::TQ1_0, "TQ1_0"),
    blocks<TQ2_0, fitTQ2_0, quantizeTQ2_0>(TensorType::TQ2_0, "TQ2_0"),
    blocks<MXFP4, fitMXFP4, quantizeMXFP4>(TensorType::MXFP4, "MXFP4"),
    blocks<NVFP4, notYet>(TensorType::NVFP4, "NVFP4"),
    blocks<Q1_0, notYet>(TensorType::Q1_0, "Q1_0"),
};

/// Types that a file may contain, but no matrix that the engine computes with.
struct NamedType {
    TensorType type;
    TypeLayout layout;
};
constexpr NamedType named[] = {
    {TensorType::I8, {"I8", 1, 1}},   {TensorType::I16, {"I16", 1, 2}}, {TensorType::I32, {"I32", 1, 4}},
    {TensorType::I64, {"I64", 1, 8}}, {TensorType::F64, {"F64", 1, 8}}, {TensorType::Q8_1, {"Q8_1", 32, 36}},
};

bool sameName(std::string_view a, std::string_view b)
{
    const auto upper = [](char c) { return std::toupper(static_cast<unsigned char>(c)); };
    return a.size() == b.size() &&
        std::equal(a.begin(), a.end(), b.begin(), [&](char x, char y) { return upper(x) == upper(y); });
}

} // namespace

std::span<const BlockFormat> formats()
{
    return table;
}

const BlockFormat *findFormat(TensorType type)
{
    const auto *end = table + std::size(table);
    const auto *found = std::find_if(table, end, [&](const BlockFormat &f) { return f.type == type; });
    return found != end ? found : nullptr;
}

size_t rowBytes(const BlockFormat &format, size_t n)
{
    return n / format.blockWeights * format.blockBytes;
}

} // namespace moire::quant

namespace moire {

std::optional<TypeLayout> typeLayout(uint32_t number)
{
    const auto type = static_cast<TensorType>(number);
    if (const quant::BlockFormat *format = quant::findFormat(type))
        return TypeLayout{format->name, format->blockWeights, format->blockBytes};
    for (const quant::NamedType &entry : quant::named)
        if (entry.type == type)
            return entry.layout;
    return std::nullopt;
}

std::string_view typeName(TensorType type)
{
    const auto layout = typeLayout(type);
    return layout ? layout->name : "unknown type";
}

std::optional<TensorType> typeByName(std::string_view name)
{
    for (const quant::BlockFormat &format : quant::formats())
        if (quant::sameName(format.name, name))
            return format.type;
    for (const quant::NamedType &entry : quant::named)
        if (quant::sameName(entry.layout.name, name))
            return entry.type;
    return std::nullopt;
}

} // namespace moire
