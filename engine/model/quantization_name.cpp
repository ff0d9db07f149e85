// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/quantization_name.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>

namespace moire {

namespace {

/// general.file_type (https://github.com/ggml-org/ggml/blob/master/docs/gguf.md); empty: no longer used.
constexpr std::array<std::string_view, 41> names{
    "F32",    "F16",     "Q4_0",   "Q4_1",   "",       "",          "",       "Q8_0",  "Q5_0",    "Q5_1",   "Q2_K",
    "Q3_K_S", "Q3_K_M",  "Q3_K_L", "Q4_K_S", "Q4_K_M", "Q5_K_S",    "Q5_K_M", "Q6_K",  "IQ2_XXS", "IQ2_XS", "Q2_K_S",
    "IQ3_XS", "IQ3_XXS", "IQ1_S",  "IQ4_NL", "IQ3_S",  "IQ3_M",     "IQ2_S",  "IQ2_M", "IQ4_XS",  "IQ1_M",  "BF16",
    "",       "",        "",       "TQ1_0",  "TQ2_0",  "MXFP4_MOE", "NVFP4",  "Q1_0"};

bool isFloat(std::string_view name)
{
    return name == "F32" || name == "F16" || name == "BF16";
}

} // namespace

std::string_view dominantType(const gguf::File &file)
{
    std::map<TensorType, uint64_t> bytes;
    for (const gguf::TensorInfo &tensor : file.tensors())
        bytes[tensor.type] += tensor.byteCount;
    const auto most =
        std::max_element(bytes.begin(), bytes.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == bytes.end() ? std::string_view() : typeName(most->first);
}

std::string quantizationName(const gguf::File &file)
{
    const std::string_view counted = dominantType(file);
    const gguf::Value *value = file.metadata().find("general.file_type");
    const uint64_t number = (value ? value->toUnsigned() : std::nullopt).value_or(names.size());
    const std::string_view claimed = number < names.size() ? names[number] : std::string_view();
    // Some converters leave the file type of the original in place.
    const bool believed =
        !claimed.empty() && isFloat(claimed) == isFloat(counted) && (!isFloat(claimed) || claimed == counted);
    return std::string(believed ? claimed : counted);
}

} // namespace moire
