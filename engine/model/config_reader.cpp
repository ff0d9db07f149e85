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

std::optional<uint32_t> ConfigReader::find(std::string_view key, uint32_t min, uint32_t max) const
{
    const std::optional<uint64_t> value = m_file.metadata().unsignedInteger(fullKey(key), UINT64_MAX);
    if (!value)
        return std::nullopt;
    if (*value < min || *value > max)
        refuse(key,
               "is " + std::to_string(*value) + ", expected " + std::to_string(min) + " to " + std::to_string(max));
    return static_cast<uint32_t>(*value);
}

uint32_t ConfigReader::require(std::string_view key, uint32_t min, uint32_t max) const
{
    const std::optional<uint32_t> value = find(key, min, max);
    if (!value)
        refuse(key, "is missing");
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
        refuse(key, "is " + shortNumber(*value) + ", expected " + shortNumber(min) + " to " + shortNumber(max));
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

void ConfigReader::refuse(std::string_view key, const std::string &problem) const
{
    throw Error(ErrorKind::Refused, fullKey(key) + " " + problem, m_file.path(),
                "the file is broken or not of this architecture; download or convert it again");
}

} // namespace moire
