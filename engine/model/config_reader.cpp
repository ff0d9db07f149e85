// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/config_reader.h"

#include <sstream>

namespace moire {

namespace {

std::string shortNumber(double x)
{
    std::ostringstream out;
    out << x;
    return out.str();
}

} // namespace

ConfigReader::ConfigReader(const gguf::File &file, std::string architecture)
    : m_file(file),
      m_architecture(std::move(architecture))
{
}

std::optional<uint64_t> ConfigReader::sameOfAllLayers(std::string_view key) const
{
    const gguf::Value *value = m_file.metadata().find(fullKey(key));
    if (!value || value->type() != gguf::ValueType::Array || value->elementType() == gguf::ValueType::String)
        return m_file.metadata().unsignedInteger(fullKey(key), UINT64_MAX);
    if (value->count() == 0)
        unsupported(key, "is an empty array");
    const std::optional<uint64_t> first = value->element(0).toUnsigned();
    for (uint64_t i = 0; i < value->count(); ++i)
        if (!first || value->element(i).toUnsigned() != first)
            unsupported(key, "differs between layers, which is not supported");
    return first;
}

std::optional<uint32_t> ConfigReader::find(std::string_view key, uint32_t min, uint32_t max) const
{
    const std::optional<uint64_t> value = sameOfAllLayers(key);
    if (!value)
        return std::nullopt;
    if (*value < min || *value > max)
        unsupported(
            key, "is " + std::to_string(*value) + ", expected " + std::to_string(min) + " to " + std::to_string(max));
    return static_cast<uint32_t>(*value);
}

uint32_t ConfigReader::require(std::string_view key, uint32_t min, uint32_t max) const
{
    const std::optional<uint32_t> value = find(key, min, max);
    if (!value)
        unsupported(key, "is missing");
    return *value;
}

uint32_t ConfigReader::optional(std::string_view key, uint32_t fallback, uint32_t min, uint32_t max) const
{
    return find(key, min, max).value_or(fallback);
}

std::optional<double> ConfigReader::number(std::string_view key, double min, double max) const
{
    const std::optional<double> value = m_file.metadata().number(fullKey(key));
    if (value && !(*value >= min && *value <= max))
        unsupported(key, "is " + shortNumber(*value) + ", expected " + shortNumber(min) + " to " + shortNumber(max));
    return value;
}

std::optional<bool> ConfigReader::boolean(std::string_view key) const
{
    return m_file.metadata().boolean(fullKey(key));
}

std::string ConfigReader::string(std::string_view key) const
{
    return std::string(m_file.metadata().string(fullKey(key)).value_or(""));
}

std::vector<uint32_t> ConfigReader::numbers(std::string_view key, uint32_t layers, uint32_t min, uint32_t max) const
{
    const gguf::Value *value = m_file.metadata().find(fullKey(key));
    if (!value || value->type() != gguf::ValueType::Array)
        return std::vector<uint32_t>(layers, require(key, min, max));
    if (value->elementType() == gguf::ValueType::String || value->count() < layers)
        refuse(key, "is not a list of numbers for " + std::to_string(layers) + " layers");
    std::vector<uint32_t> out;
    for (uint32_t l = 0; l < layers; ++l) {
        const std::optional<uint64_t> number = value->element(l).toUnsigned();
        if (!number || *number < min || *number > max)
            unsupported(key,
                        "of layer " + std::to_string(l) + " is not from " + std::to_string(min) + " to " +
                            std::to_string(max));
        out.push_back(static_cast<uint32_t>(*number));
    }
    return out;
}

std::optional<std::vector<bool>> ConfigReader::flags(std::string_view key, uint32_t layers) const
{
    const gguf::Value *value = m_file.metadata().find(fullKey(key));
    if (!value || value->type() != gguf::ValueType::Array)
        return std::nullopt;
    if (value->elementType() == gguf::ValueType::String || value->count() < layers)
        refuse(key, "is not a list of flags for " + std::to_string(layers) + " layers");
    std::vector<bool> out;
    for (uint32_t l = 0; l < layers; ++l) {
        const gguf::Value element = value->element(l);
        out.push_back(element.toBool().value_or(element.toUnsigned().value_or(0) != 0));
    }
    return out;
}

void ConfigReader::refuse(std::string_view key, const std::string &problem) const
{
    throw Error(ErrorKind::Refused, fullKey(key) + " " + problem, m_file.path(),
                "the file is broken; download or convert it again");
}

void ConfigReader::unsupported(std::string_view key, const std::string &problem) const
{
    throw Error(ErrorKind::Refused, fullKey(key) + " " + problem, m_file.path(),
                "this model is not supported; use another file of this model, or a newer version of Moire");
}

} // namespace moire
