// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/config.h>
#include <moire/error.h>
#include <moire/gguf.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace moire {

/// Hyperparameters by their key without the architecture's prefix. If a value has the wrong type or is out of range,
/// every getter throws Error (Refused) that names the file and the key.
class ConfigReader {
public:
    ConfigReader(const gguf::File &file, std::string architecture);

    const gguf::File &file() const { return m_file; }
    const std::string &architecture() const { return m_architecture; }

    uint32_t require(std::string_view key, uint32_t min, uint32_t max) const;
    uint32_t optional(std::string_view key, uint32_t fallback, uint32_t min, uint32_t max) const;
    std::optional<uint32_t> find(std::string_view key, uint32_t min, uint32_t max) const;
    std::optional<double> number(std::string_view key, double min, double max) const;
    std::optional<bool> boolean(std::string_view key) const;
    std::string string(std::string_view key) const; ///< "" if absent
    /// One number per layer, from a number for all of them or an array of at least \p layers. Throws if it is absent.
    std::vector<uint32_t> numbers(std::string_view key, uint32_t layers, uint32_t min, uint32_t max) const;
    /// One flag per layer, from an array of at least \p layers; nullopt if the key is absent or not an array.
    std::optional<std::vector<bool>> flags(std::string_view key, uint32_t layers) const;
    bool has(std::string_view key) const { return m_file.metadata().find(fullKey(key)) != nullptr; }

    /// Throws Error (Refused) about the value of \p key: the file contradicts itself.
    [[noreturn]] void refuse(std::string_view key, const std::string &problem) const;
    /// The same, if the file may be right but this engine does not run it.
    [[noreturn]] void unsupported(std::string_view key, const std::string &problem) const;

private:
    /// Accepts a number, or an array with the same number for every layer, as some converters write it.
    std::optional<uint64_t> sameOfAllLayers(std::string_view key) const;
    std::string fullKey(std::string_view key) const { return m_architecture + "." + std::string(key); }

    const gguf::File &m_file;
    std::string m_architecture;
};

} // namespace moire
