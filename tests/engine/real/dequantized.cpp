// SPDX-License-Identifier: GPL-3.0-or-later
#include "dequantized.h"

#include "gguf/writer.h"
#include "quant/formats.h"

#include <deque>
#include <stdexcept>

namespace moire::test {

namespace {

using gguf::Value;
using gguf::ValueType;

[[noreturn]] void cannotCopy(std::string_view key)
{
    throw std::runtime_error("this test cannot copy the value type of " + std::string(key));
}

void copyArray(gguf::Writer &writer, std::string_view key, const Value &value)
{
    if (value.elementType() == ValueType::String) {
        std::vector<std::string> texts;
        value.forEachString([&](std::string_view text) {
            texts.emplace_back(text);
            return true;
        });
        writer.add(key, std::span<const std::string>(texts));
    } else if (value.elementType() == ValueType::Int32) {
        std::vector<int32_t> numbers;
        for (uint64_t i = 0; i < value.count(); ++i)
            numbers.push_back(static_cast<int32_t>(value.element(i).toSigned().value()));
        writer.add(key, std::span<const int32_t>(numbers));
    } else {
        cannotCopy(key);
    }
}

void copyValue(gguf::Writer &writer, std::string_view key, const Value &value)
{
    switch (value.type()) {
    case ValueType::Array:
        return copyArray(writer, key, value);
    case ValueType::String:
        return writer.add(key, value.toString().value());
    case ValueType::Bool:
        return writer.add(key, value.toBool().value());
    case ValueType::Uint32:
        return writer.add(key, static_cast<uint32_t>(value.toUnsigned().value()));
    case ValueType::Float32:
        return writer.add(key, static_cast<float>(value.toDouble().value()));
    default:
        cannotCopy(key);
    }
}

} // namespace

void writeDequantized(const gguf::File &file, const std::filesystem::path &target)
{
    gguf::Writer writer;
    for (const auto &entry : file.metadata().entries())
        copyValue(writer, entry.key, entry.value);
    std::deque<std::vector<float>> values; // the writer keeps views
    for (const gguf::TensorInfo &tensor : file.tensors()) {
        const quant::BlockFormat *format = quant::findFormat(tensor.type);
        if (!format)
            cannotCopy(tensor.name);
        std::vector<float> &floats = values.emplace_back(tensor.elementCount());
        format->dequantize(tensor.data, floats.data(), floats.size());
        writer.addTensor(tensor.name, TensorType::F32, std::span(tensor.dims).first(tensor.rank),
                         std::as_bytes(std::span(floats)));
    }
    writer.write(target);
}

} // namespace moire::test
