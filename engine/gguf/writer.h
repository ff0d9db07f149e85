// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/gguf.h>

#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace moire::gguf {

/// Builds a GGUF file with keys and tensors in the order they are added. Tensor bytes are not copied and must live
/// until the file is written.
class Writer {
public:
    explicit Writer(uint32_t version = 3, uint64_t alignment = 32) : m_version(version), m_alignment(alignment) { }

    void add(std::string_view key, bool value);
    void add(std::string_view key, uint8_t value);
    void add(std::string_view key, uint32_t value);
    void add(std::string_view key, int32_t value);
    void add(std::string_view key, uint64_t value);
    void add(std::string_view key, float value);
    void add(std::string_view key, double value);
    void add(std::string_view key, std::string_view value);
    void add(std::string_view key, const char *value) { add(key, std::string_view(value)); }
    void add(std::string_view key, std::span<const std::string> values);
    void add(std::string_view key, std::span<const uint32_t> values);
    void add(std::string_view key, std::span<const int32_t> values);
    void add(std::string_view key, std::span<const int8_t> values);
    void add(std::string_view key, std::span<const int64_t> values);
    void add(std::string_view key, std::span<const float> values);
    void add(std::string_view key, std::span<const double> values);

    void add(std::string_view key, const Value &value); ///< a copy of another file's

    /// dims[0] varies fastest. Throws Error (Usage) if the number of bytes does not match type and dims.
    void addTensor(std::string_view name, TensorType type, std::span<const uint64_t> dims,
                   std::span<const std::byte> bytes);
    /// A tensor whose bytes the caller writes itself; returns where, counted from the end of the header. Not for
    /// serialize() and write().
    uint64_t declareTensor(std::string_view name, TensorType type, std::span<const uint64_t> dims);

    std::vector<std::byte> header() const; ///< everything before the tensors' bytes
    uint64_t padded(uint64_t n) const { return (n + m_alignment - 1) / m_alignment * m_alignment; }
    std::vector<std::byte> serialize() const;

    /// Writes to a temporary file next to \p path and renames it when complete. Throws Error (Failed).
    void write(const std::filesystem::path &path) const;

private:
    struct Tensor {
        std::string name;
        TensorType type;
        std::vector<uint64_t> dims;
        std::span<const std::byte> bytes;
        uint64_t offset;
    };
    void beginKey(std::string_view key, ValueType type);
    template <class T>
    void addArray(std::string_view key, ValueType type, std::span<const T> values);

    uint32_t m_version;
    uint64_t m_alignment;
    uint64_t m_keys = 0;
    uint64_t m_end = 0; ///< of the tensors so far, from the end of the header
    std::vector<std::byte> m_metadata;
    std::vector<Tensor> m_tensors;
};

} // namespace moire::gguf
