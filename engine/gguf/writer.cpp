// SPDX-License-Identifier: GPL-3.0-or-later
#include "gguf/writer.h"

#include <moire/error.h>

#include <cerrno>
#include <cstring>
#include <fstream>

namespace moire::gguf {

namespace {

void put(std::vector<std::byte> &out, const void *data, size_t size)
{
    const auto *bytes = static_cast<const std::byte *>(data);
    out.insert(out.end(), bytes, bytes + size);
}

template <class T>
void put(std::vector<std::byte> &out, T value)
{
    put(out, &value, sizeof value);
}

void putString(std::vector<std::byte> &out, std::string_view text)
{
    put<uint64_t>(out, text.size());
    put(out, text.data(), text.size());
}

/// Of any type but an array. Numbers keep their type and value.
void putValue(std::vector<std::byte> &out, const Value &value)
{
    switch (value.type()) {
    case ValueType::Bool:
        return put(out, static_cast<uint8_t>(value.toBool().value()));
    case ValueType::Uint8:
    case ValueType::Int8:
        return put(out, static_cast<uint8_t>(value.toSigned().value()));
    case ValueType::Uint16:
    case ValueType::Int16:
        return put(out, static_cast<uint16_t>(value.toSigned().value()));
    case ValueType::Uint32:
    case ValueType::Int32:
        return put(out, static_cast<uint32_t>(value.toSigned().value()));
    case ValueType::Uint64:
        return put(out, value.toUnsigned().value());
    case ValueType::Int64:
        return put(out, value.toSigned().value());
    case ValueType::Float32:
        return put(out, static_cast<float>(value.toDouble().value()));
    case ValueType::Float64:
        return put(out, value.toDouble().value());
    case ValueType::String:
        return putString(out, value.toString().value());
    case ValueType::Array:
        break;
    }
}

} // namespace

void Writer::beginKey(std::string_view key, ValueType type)
{
    ++m_keys;
    putString(m_metadata, key);
    put(m_metadata, static_cast<uint32_t>(type));
}

void Writer::add(std::string_view key, bool value)
{
    beginKey(key, ValueType::Bool);
    put<uint8_t>(m_metadata, value);
}

void Writer::add(std::string_view key, uint8_t value)
{
    beginKey(key, ValueType::Uint8);
    put(m_metadata, value);
}

void Writer::add(std::string_view key, uint32_t value)
{
    beginKey(key, ValueType::Uint32);
    put(m_metadata, value);
}

void Writer::add(std::string_view key, int32_t value)
{
    beginKey(key, ValueType::Int32);
    put(m_metadata, value);
}

void Writer::add(std::string_view key, uint64_t value)
{
    beginKey(key, ValueType::Uint64);
    put(m_metadata, value);
}

void Writer::add(std::string_view key, float value)
{
    beginKey(key, ValueType::Float32);
    put(m_metadata, value);
}

void Writer::add(std::string_view key, double value)
{
    beginKey(key, ValueType::Float64);
    put(m_metadata, value);
}

void Writer::add(std::string_view key, std::string_view value)
{
    beginKey(key, ValueType::String);
    putString(m_metadata, value);
}

template <class T>
void Writer::addArray(std::string_view key, ValueType type, std::span<const T> values)
{
    beginKey(key, ValueType::Array);
    put(m_metadata, static_cast<uint32_t>(type));
    put<uint64_t>(m_metadata, values.size());
    if constexpr (std::is_same_v<T, std::string>)
        for (const std::string &value : values)
            putString(m_metadata, value);
    else
        put(m_metadata, values.data(), values.size_bytes());
}

void Writer::add(std::string_view key, std::span<const std::string> values)
{
    addArray(key, ValueType::String, values);
}

void Writer::add(std::string_view key, std::span<const uint32_t> values)
{
    addArray(key, ValueType::Uint32, values);
}

void Writer::add(std::string_view key, std::span<const int32_t> values)
{
    addArray(key, ValueType::Int32, values);
}

void Writer::add(std::string_view key, std::span<const int8_t> values)
{
    addArray(key, ValueType::Int8, values);
}

void Writer::add(std::string_view key, std::span<const int64_t> values)
{
    addArray(key, ValueType::Int64, values);
}

void Writer::add(std::string_view key, std::span<const double> values)
{
    addArray(key, ValueType::Float64, values);
}

void Writer::add(std::string_view key, std::span<const float> values)
{
    addArray(key, ValueType::Float32, values);
}

void Writer::add(std::string_view key, const Value &value)
{
    beginKey(key, value.type());
    if (value.type() != ValueType::Array)
        return putValue(m_metadata, value);
    put(m_metadata, static_cast<uint32_t>(value.elementType()));
    put<uint64_t>(m_metadata, value.count());
    if (value.elementType() == ValueType::String)
        value.forEachString([&](std::string_view text) {
            putString(m_metadata, text);
            return true;
        });
    for (uint64_t i = 0; value.elementType() != ValueType::String && i < value.count(); ++i)
        putValue(m_metadata, value.element(i));
}

uint64_t Writer::declareTensor(std::string_view name, TensorType type, std::span<const uint64_t> dims)
{
    const std::optional<TypeLayout> layout = typeLayout(type);
    uint64_t elements = 1;
    for (const uint64_t d : dims)
        elements *= d;
    if (!layout || dims.empty() || dims.size() > 4 || dims[0] % layout->elements != 0)
        throw Error(ErrorKind::Usage, "the tensor's type does not suit its shape", std::string(name),
                    "check the type and the shape");
    const uint64_t offset = m_end;
    m_tensors.push_back({std::string(name), type, {dims.begin(), dims.end()}, {}, offset});
    m_end += padded(elements / layout->elements * layout->bytes);
    return offset;
}

void Writer::addTensor(std::string_view name, TensorType type, std::span<const uint64_t> dims,
                       std::span<const std::byte> bytes)
{
    const std::optional<TypeLayout> layout = typeLayout(type);
    uint64_t elements = 1;
    for (const uint64_t d : dims)
        elements *= d;
    if (!layout || elements / layout->elements * layout->bytes != bytes.size())
        throw Error(ErrorKind::Usage, "the tensor's bytes do not match its type and shape", std::string(name),
                    "check the data and the shape");
    declareTensor(name, type, dims);
    m_tensors.back().bytes = bytes;
}

std::vector<std::byte> Writer::header() const
{
    std::vector<std::byte> out;
    put(out, "GGUF", 4);
    put(out, m_version);
    put<uint64_t>(out, m_tensors.size());
    put<uint64_t>(out, m_keys + (m_alignment != 32 ? 1 : 0));
    if (m_alignment != 32) {
        putString(out, "general.alignment");
        put(out, static_cast<uint32_t>(ValueType::Uint32));
        put(out, static_cast<uint32_t>(m_alignment));
    }
    out.insert(out.end(), m_metadata.begin(), m_metadata.end());
    for (const Tensor &t : m_tensors) {
        putString(out, t.name);
        put(out, static_cast<uint32_t>(t.dims.size()));
        for (const uint64_t d : t.dims)
            put(out, d);
        put(out, static_cast<uint32_t>(t.type));
        put(out, t.offset);
    }
    out.resize(padded(out.size()));
    return out;
}

std::vector<std::byte> Writer::serialize() const
{
    std::vector<std::byte> out = header();
    for (const Tensor &t : m_tensors) {
        out.insert(out.end(), t.bytes.begin(), t.bytes.end());
        out.resize(padded(out.size()));
    }
    return out;
}

void Writer::write(const std::filesystem::path &path) const
{
    const std::filesystem::path part = path.string() + ".part";
    const auto fail = [&] {
        const std::string reason = std::strerror(errno);
        std::error_code ignored;
        std::filesystem::remove(part, ignored);
        throw Error(ErrorKind::Failed, "cannot write the file: " + reason, path.string(),
                    "free space or choose another location");
    };
    std::ofstream file(part, std::ios::binary | std::ios::trunc);
    const auto write = [&](std::span<const std::byte> bytes) {
        file.write(reinterpret_cast<const char *>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    };
    write(header());
    for (const Tensor &t : m_tensors) {
        write(t.bytes);
        const std::vector<std::byte> gap(padded(t.bytes.size()) - t.bytes.size());
        write(gap);
    }
    file.close();
    if (!file)
        fail();
    std::error_code error;
    std::filesystem::rename(part, path, error);
    if (error) {
        errno = error.value();
        fail();
    }
}

} // namespace moire::gguf
