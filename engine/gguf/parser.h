// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/gguf.h>

#include <algorithm>
#include <cstring>
#include <span>
#include <string>

namespace moire::gguf {

/// Loads a number at any alignment. Files are little-endian, like every machine this program runs on.
template <class T>
T load(const std::byte *at)
{
    T value;
    std::memcpy(&value, at, sizeof value);
    return value;
}

/// Bytes of one value of a fixed-size type; 0 for strings and arrays.
uint64_t scalarSize(ValueType type);

/// Contents of one part of a file.
struct Part {
    uint32_t version = 0;
    uint64_t alignment = 32;
    Metadata metadata;
    std::vector<TensorInfo> tensors;
};

/// Limits on the size of a header; larger ones are refused as not supported. Without limits only the file size bounds
/// the work, and a sparse file can be arbitrarily large.
struct HeaderLimits {
    uint64_t bytes = UINT64_MAX;
    uint64_t keys = UINT64_MAX;
    uint64_t tensors = UINT64_MAX;
};

/// Reads the header of one part and checks every count, length, offset and type against the available bytes. Time is
/// linear in the header's size; memory is a small multiple of it.
class Parser {
public:
    Parser(std::span<const std::byte> bytes, std::string path, HeaderLimits limits = {})
        : m_bytes(bytes),
          m_path(std::move(path)),
          m_limits(limits)
    {
    }
    Part run();

    /// Indices of the tensors sorted by name; refuses duplicates.
    static std::vector<uint32_t> sortedByName(const std::vector<TensorInfo> &tensors, const std::string &path);

private:
    [[noreturn]] void refuse(const std::string &what, uint64_t at) const; ///< the file contradicts itself
    [[noreturn]] void unsupported(const std::string &what, uint64_t at) const; ///< the file may be valid
    uint64_t left() const { return std::min<uint64_t>(m_bytes.size(), m_limits.bytes) - m_at; }
    /// Refuses something that does not fit in left(): the file ends, or the limit on header bytes is reached.
    [[noreturn]] void refuseCount(const std::string &what, uint64_t at) const;
    void need(uint64_t count, const char *what) const;
    template <class T>
    T read(const char *what)
    {
        need(sizeof(T), what);
        const T value = load<T>(m_bytes.data() + m_at);
        m_at += sizeof(T);
        return value;
    }
    std::string_view readString(const char *what, uint64_t limit);
    void readMagicAndVersion(Part &part);
    void readMetadata(Part &part, uint64_t count);
    Value readValue(std::string_view key);
    void readArray(Value &value, std::string_view key);
    ValueType readType(std::string_view key);
    void readTensors(Part &part, uint64_t count);
    TensorInfo readTensor();
    void placeTensors(Part &part);

    std::span<const std::byte> m_bytes;
    std::string m_path;
    HeaderLimits m_limits;
    uint64_t m_at = 0;
};

} // namespace moire::gguf
