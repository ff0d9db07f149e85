// SPDX-License-Identifier: GPL-3.0-or-later
#include "gguf/parser.h"

#include <moire/error.h>
#include <moire/gguf.h>

#include <algorithm>
#include <cmath>

namespace moire::gguf {

const char *name(ValueType type)
{
    static constexpr const char *names[] = {"uint8", "int8",   "uint16", "int16",  "uint32", "int32",  "float32",
                                            "bool",  "string", "array",  "uint64", "int64",  "float64"};
    const auto i = static_cast<size_t>(type);
    return i < std::size(names) ? names[i] : "unknown type";
}

std::optional<uint64_t> Value::toUnsigned() const
{
    switch (m_type) {
    case ValueType::Uint8:
        return load<uint8_t>(m_data);
    case ValueType::Uint16:
        return load<uint16_t>(m_data);
    case ValueType::Uint32:
        return load<uint32_t>(m_data);
    case ValueType::Uint64:
        return load<uint64_t>(m_data);
    default:
        const std::optional<int64_t> number = toSigned();
        return number && *number >= 0 ? std::optional(static_cast<uint64_t>(*number)) : std::nullopt;
    }
}

std::optional<int64_t> Value::toSigned() const
{
    switch (m_type) {
    case ValueType::Int8:
        return load<int8_t>(m_data);
    case ValueType::Int16:
        return load<int16_t>(m_data);
    case ValueType::Int32:
        return load<int32_t>(m_data);
    case ValueType::Int64:
        return load<int64_t>(m_data);
    case ValueType::Uint8:
    case ValueType::Uint16:
    case ValueType::Uint32:
    case ValueType::Uint64: {
        const uint64_t number = *toUnsigned();
        return number <= static_cast<uint64_t>(INT64_MAX) ? std::optional(static_cast<int64_t>(number)) : std::nullopt;
    }
    case ValueType::Float32:
    case ValueType::Float64: {
        const double number = *toDouble();
        constexpr double exact = 9007199254740992.0; // 2^53
        return std::trunc(number) == number && std::abs(number) <= exact ? std::optional(static_cast<int64_t>(number))
                                                                         : std::nullopt;
    }
    default:
        return std::nullopt;
    }
}

std::optional<double> Value::toDouble() const
{
    if (m_type == ValueType::Float32)
        return static_cast<double>(load<float>(m_data));
    if (m_type == ValueType::Float64)
        return load<double>(m_data);
    constexpr uint64_t exact = uint64_t{1} << 53;
    if (const std::optional<int64_t> number = toSigned())
        if (*number <= static_cast<int64_t>(exact) && *number >= -static_cast<int64_t>(exact))
            return static_cast<double>(*number);
    return std::nullopt;
}

std::optional<bool> Value::toBool() const
{
    return m_type == ValueType::Bool ? std::optional(load<uint8_t>(m_data) != 0) : std::nullopt;
}

std::optional<std::string_view> Value::toString() const
{
    if (m_type != ValueType::String)
        return std::nullopt;
    return std::string_view(reinterpret_cast<const char *>(m_data) + 8, load<uint64_t>(m_data));
}

Value Value::element(uint64_t i) const
{
    Value value;
    value.m_type = value.m_elementType = m_elementType;
    const uint64_t offset = i * scalarSize(m_elementType);
    value.m_data = m_data + offset;
    value.m_fileOffset = m_fileOffset + offset;
    return value;
}

bool Value::StringCursor::next(std::string_view &text)
{
    if (left == 0)
        return false;
    const auto size = load<uint64_t>(at);
    text = {reinterpret_cast<const char *>(at) + 8, size};
    at += 8 + size;
    --left;
    return true;
}

const Value *Metadata::find(std::string_view key) const
{
    const auto at = std::lower_bound(m_sorted.begin(), m_sorted.end(), key,
                                     [&](uint32_t i, std::string_view k) { return m_entries[i].key < k; });
    return at != m_sorted.end() && m_entries[*at].key == key ? &m_entries[*at].value : nullptr;
}

namespace {

[[noreturn]] void refuse(const std::string &path, std::string_view key, const Value &value, const std::string &wanted)
{
    std::string found = std::string("of type ") + name(value.type());
    if (value.type() == ValueType::Array)
        found += std::string(" of ") + name(value.elementType());
    else if (const auto large = value.toUnsigned())
        found = std::to_string(*large);
    else if (const auto integer = value.toSigned())
        found = std::to_string(*integer);
    else if (const auto number = value.toDouble(); number && !std::isfinite(*number))
        found = "not finite";
    throw Error(ErrorKind::Refused, "key " + printable(key) + " must be " + wanted + ", but is " + found,
                path + ", byte " + std::to_string(value.fileOffset()),
                "convert the model again with a current converter");
}

} // namespace

std::optional<uint64_t> Metadata::unsignedInteger(std::string_view key, uint64_t max) const
{
    const Value *value = find(key);
    if (!value)
        return std::nullopt;
    const std::optional<uint64_t> number = value->toUnsigned();
    if (!number || *number > max)
        refuse(m_path, key, *value, "an integer from 0 to " + std::to_string(max));
    return number;
}

std::optional<double> Metadata::number(std::string_view key) const
{
    const Value *value = find(key);
    if (!value)
        return std::nullopt;
    const std::optional<double> number = value->toDouble();
    if (!number || !std::isfinite(*number))
        refuse(m_path, key, *value, "a finite number");
    return number;
}

std::optional<bool> Metadata::boolean(std::string_view key) const
{
    const Value *value = find(key);
    if (!value)
        return std::nullopt;
    if (const std::optional<bool> flag = value->toBool())
        return flag;
    const std::optional<int64_t> number = value->toSigned();
    if (number != 0 && number != 1)
        refuse(m_path, key, *value, "true or false");
    return *number == 1;
}

std::optional<std::string_view> Metadata::string(std::string_view key) const
{
    const Value *value = find(key);
    if (value && !value->toString())
        refuse(m_path, key, *value, "a string");
    return value ? value->toString() : std::nullopt;
}

const Value *Metadata::array(std::string_view key, ValueType element) const
{
    const Value *value = find(key);
    if (value && (value->type() != ValueType::Array || value->elementType() != element))
        refuse(m_path, key, *value, std::string("an array of ") + name(element));
    return value;
}

} // namespace moire::gguf
