// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/tensor_type.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

/// Reads GGUF files (https://github.com/ggml-org/ggml/blob/master/docs/gguf.md), versions 2 and 3.
/// A file is mapped, never copied: names, strings, arrays and tensors are views into the mapping.
namespace moire::gguf {

/// Types of metadata values, by their number in the file.
enum class ValueType : uint32_t {
    Uint8 = 0,
    Int8 = 1,
    Uint16 = 2,
    Int16 = 3,
    Uint32 = 4,
    Int32 = 5,
    Float32 = 6,
    Bool = 7,
    String = 8,
    Array = 9,
    Uint64 = 10,
    Int64 = 11,
    Float64 = 12,
};

const char *name(ValueType type);

/// A metadata value: a view into the mapped file. A file with arrays of arrays is refused when it is opened.
class Value {
public:
    ValueType type() const { return m_type; }
    ValueType elementType() const { return m_elementType; } ///< of an array; otherwise type()
    uint64_t count() const { return m_count; } ///< elements of an array; otherwise 1
    uint64_t fileOffset() const { return m_fileOffset; } ///< where the value's bytes begin

    /// Numbers of any type convert if nothing is lost: 3.0 is an integer. A bool is not a number, and a number is not a
    /// bool. Otherwise nullopt.
    std::optional<uint64_t> toUnsigned() const;
    std::optional<int64_t> toSigned() const;
    std::optional<double> toDouble() const;
    std::optional<bool> toBool() const;
    std::optional<std::string_view> toString() const; ///< raw bytes, not necessarily UTF-8

    /// Array element i (i < count()) as a scalar value, for arrays of fixed-size elements: constant time.
    Value element(uint64_t i) const;

    /// Visits the strings of an array in order; \p visit returns false to stop early. Linear time.
    template <class F>
    void forEachString(F &&visit) const
    {
        StringCursor cursor{m_data, m_count};
        std::string_view text;
        while (cursor.next(text) && visit(text)) { }
    }

private:
    friend class Parser;
    friend class Assembler;
    struct StringCursor {
        const std::byte *at;
        uint64_t left;
        bool next(std::string_view &text);
    };

    ValueType m_type = ValueType::Uint8;
    ValueType m_elementType = ValueType::Uint8;
    uint64_t m_count = 1;
    uint64_t m_fileOffset = 0;
    const std::byte *m_data = nullptr;
};

/// The key-value pairs of a header, in file order. Getters throw Error (Refused) naming the key if its type is wrong.
class Metadata {
public:
    struct Entry {
        std::string_view key;
        Value value;
    };

    std::span<const Entry> entries() const { return m_entries; }
    const Value *find(std::string_view key) const;

    /// nullopt if the key is absent; throws Error (Refused) if its type or range is wrong.
    std::optional<uint64_t> unsignedInteger(std::string_view key, uint64_t max = UINT32_MAX) const;
    std::optional<double> number(std::string_view key) const; ///< finite, or refused
    std::optional<bool> boolean(std::string_view key) const; ///< also 0 and 1 of any numeric type
    std::optional<std::string_view> string(std::string_view key) const;
    const Value *array(std::string_view key, ValueType element) const; ///< null if absent

private:
    friend class Parser;
    friend class Assembler;
    std::vector<Entry> m_entries;
    std::vector<uint32_t> m_sorted; ///< indices of m_entries by key
    std::string m_path;
};

/// A tensor of the file. dims[0] varies fastest (GGUF's ne order): a matrix has `dims[1]` rows and `dims[0]` columns.
struct TensorInfo {
    std::string_view name;
    TensorType type = TensorType::F32;
    uint32_t rank = 1;
    std::array<uint64_t, 4> dims{1, 1, 1, 1};
    uint64_t offset = 0; ///< absolute, within its part
    uint64_t byteCount = 0; ///< from type and dims, checked against the file
    uint32_t part = 0; ///< index of the part in a split file
    const std::byte *data = nullptr;

    uint64_t elementCount() const { return dims[0] * dims[1] * dims[2] * dims[3]; }
};

/// An open file, including all parts if it is split. Immutable; safe to read from any thread.
class File {
public:
    /// Opens `path`; the first part of a split file (split.count > 1, NAME-00001-of-0000N.gguf) opens all parts.
    /// Throws Error (Refused) with file, byte position and reason if it is not a regular file, truncated or malformed.
    static std::shared_ptr<const File> open(const std::filesystem::path &path);

    /// Like open(), for bytes in memory that outlive the file (tests, fuzzing).
    static std::shared_ptr<const File> parse(std::span<const std::byte> bytes, std::string nameForErrors);

    virtual ~File() = default;

    const std::string &path() const { return m_path; } ///< of the first part
    uint32_t version() const { return m_version; }
    uint64_t alignment() const { return m_alignment; }
    uint64_t totalBytes() const { return m_totalBytes; } ///< of all parts
    uint32_t partCount() const { return m_partCount; }
    const Metadata &metadata() const { return m_metadata; }
    std::span<const TensorInfo> tensors() const { return m_tensors; }
    const TensorInfo *findTensor(std::string_view name) const;
    std::span<const std::string> warnings() const { return m_warnings; }

    /// Throws Error (Failed) if a part shrank or could not be read while mapped (the bytes then read as zero).
    /// Cheap: called after every evaluation. See gguf/mapping.h for how such faults are handled.
    virtual void checkIntact() const { }

    /// SHA-256 of all parts in order, lower-case hex; slow (reads every byte), computed at each call. Any thread.
    /// \p progress receives the fraction done. Throws Error (Interrupted) if a stop is requested.
    std::string sha256(std::stop_token stop = {}, const std::function<void(double)> &progress = {}) const;

protected:
    friend class Parser;
    friend class Assembler;
    File() = default;
    std::string m_path;
    uint32_t m_version = 0;
    uint64_t m_alignment = 32;
    uint64_t m_totalBytes = 0;
    uint32_t m_partCount = 1;
    Metadata m_metadata;
    std::vector<TensorInfo> m_tensors;
    std::vector<uint32_t> m_sortedTensors;
    std::vector<std::string> m_warnings;
    std::vector<std::span<const std::byte>> m_parts;
};

} // namespace moire::gguf
