// SPDX-License-Identifier: GPL-3.0-or-later
#include "gguf/parser.h"

#include <moire/error.h>

#include <algorithm>
#include <bit>
#include <numeric>

namespace moire::gguf {

namespace {

constexpr uint64_t maxKeyBytes = 65535; // as specified
constexpr uint64_t maxTensorName = 1024; // the specification says 64; longer names occur
constexpr uint64_t minKeyBytes = 8 + 1 + 4 + 1;
constexpr uint64_t minTensorBytes = 8 + 1 + 4 + 8 + 4 + 8;
constexpr uint64_t maxAlignment = uint64_t{1} << 30;

bool multiply(uint64_t a, uint64_t b, uint64_t &out)
{
    return !__builtin_mul_overflow(a, b, &out);
}

} // namespace

uint64_t scalarSize(ValueType type)
{
    switch (type) {
    case ValueType::Uint8:
    case ValueType::Int8:
    case ValueType::Bool:
        return 1;
    case ValueType::Uint16:
    case ValueType::Int16:
        return 2;
    case ValueType::Uint32:
    case ValueType::Int32:
    case ValueType::Float32:
        return 4;
    case ValueType::Uint64:
    case ValueType::Int64:
    case ValueType::Float64:
        return 8;
    case ValueType::String:
    case ValueType::Array:
        break;
    }
    return 0;
}

void Parser::refuse(const std::string &what, uint64_t at) const
{
    throw Error(ErrorKind::Refused, what, m_path + ", byte " + std::to_string(at),
                "the file is damaged or not a GGUF file; download or convert it again");
}

void Parser::unsupported(const std::string &what, uint64_t at) const
{
    throw Error(ErrorKind::Refused, what, m_path + ", byte " + std::to_string(at),
                "use another file of the model, or a newer version of Moire");
}

void Parser::refuseCount(const std::string &what, uint64_t at) const
{
    if (m_bytes.size() > m_limits.bytes)
        unsupported("the header is larger than " + std::to_string(m_limits.bytes >> 20) + " MiB", at);
    refuse(what, at);
}

void Parser::need(uint64_t count, const char *what) const
{
    if (count > left())
        refuseCount(std::string("the file ends inside ") + what, m_at);
}

std::string_view Parser::readString(const char *what, uint64_t limit)
{
    const uint64_t start = m_at;
    const auto size = read<uint64_t>(what);
    if (size > limit)
        refuse(std::string(what) + " is " + std::to_string(size) + " bytes long, more than the maximum of " +
                   std::to_string(limit),
               start);
    need(size, what);
    const std::string_view text(reinterpret_cast<const char *>(m_bytes.data() + m_at), size);
    m_at += size;
    return text;
}

void Parser::readMagicAndVersion(Part &part)
{
    need(4, "the magic number");
    if (std::memcmp(m_bytes.data(), "GGUF", 4) != 0)
        refuse("the file does not begin with GGUF", 0);
    m_at = 4;
    part.version = read<uint32_t>("the version");
    if ((part.version & 0xFFFF) == 0 && part.version != 0)
        unsupported("the file is big-endian, which is not supported", 4);
    if (part.version != 2 && part.version != 3)
        unsupported("version " + std::to_string(part.version) + " is not supported; versions 2 and 3 are", 4);
}

Part Parser::run()
{
    Part part;
    readMagicAndVersion(part);
    const uint64_t countsAt = m_at;
    const auto tensors = read<uint64_t>("the number of tensors");
    const auto keys = read<uint64_t>("the number of keys");
    // Refuse counts that cannot fit in the rest of the file before reserving memory for them.
    if (tensors > left() / minTensorBytes || tensors > UINT32_MAX)
        refuseCount(std::to_string(tensors) + " tensors do not fit in this file", countsAt);
    if (keys > left() / minKeyBytes || keys > UINT32_MAX)
        refuseCount(std::to_string(keys) + " keys do not fit in this file", countsAt + 8);
    if (tensors > m_limits.tensors || keys > m_limits.keys)
        unsupported("the header has " + std::to_string(tensors) + " tensors and " + std::to_string(keys) +
                        " keys; at most " + std::to_string(m_limits.tensors) + " and " + std::to_string(m_limits.keys) +
                        " are allowed",
                    countsAt);
    readMetadata(part, keys);
    readTensors(part, tensors);
    placeTensors(part);
    return part;
}

void Parser::readMetadata(Part &part, uint64_t count)
{
    Metadata &metadata = part.metadata;
    metadata.m_path = m_path;
    metadata.m_entries.reserve(count);
    for (uint64_t i = 0; i < count; ++i) {
        const uint64_t start = m_at;
        const std::string_view key = readString("a key", maxKeyBytes);
        if (key.empty())
            refuse("a key is empty", start);
        metadata.m_entries.push_back({key, readValue(key)});
    }
    auto &sorted = metadata.m_sorted;
    sorted.resize(count);
    std::iota(sorted.begin(), sorted.end(), 0u);
    const auto &entries = metadata.m_entries;
    std::sort(sorted.begin(), sorted.end(), [&](uint32_t a, uint32_t b) { return entries[a].key < entries[b].key; });
    for (size_t i = 1; i < sorted.size(); ++i)
        if (entries[sorted[i]].key == entries[sorted[i - 1]].key)
            refuse("key " + printable(entries[sorted[i]].key) + " appears twice",
                   std::max(entries[sorted[i]].value.fileOffset(), entries[sorted[i - 1]].value.fileOffset()));
    if (const Value *alignment = metadata.find("general.alignment")) {
        const std::optional<uint64_t> n = alignment->toUnsigned();
        if (!n || *n < 8 || !std::has_single_bit(*n) || *n > maxAlignment)
            refuse("general.alignment is not a power of two of at least 8", alignment->fileOffset());
        part.alignment = *n;
    }
}

ValueType Parser::readType(std::string_view key)
{
    const uint64_t start = m_at;
    const auto number = read<uint32_t>("a value's type");
    if (number > static_cast<uint32_t>(ValueType::Float64))
        unsupported("key " + printable(key) + " has the unknown type " + std::to_string(number), start);
    return static_cast<ValueType>(number);
}

Value Parser::readValue(std::string_view key)
{
    Value value;
    value.m_type = value.m_elementType = readType(key);
    value.m_fileOffset = m_at;
    if (value.m_type == ValueType::Array) {
        readArray(value, key);
        return value;
    }
    value.m_data = m_bytes.data() + m_at;
    if (value.m_type == ValueType::String) {
        readString("a string", UINT64_MAX);
    } else {
        need(scalarSize(value.m_type), "a value");
        m_at += scalarSize(value.m_type);
    }
    return value;
}

void Parser::readArray(Value &value, std::string_view key)
{
    const uint64_t start = m_at;
    value.m_elementType = readType(key);
    if (value.m_elementType == ValueType::Array)
        unsupported("key " + printable(key) + " is an array of arrays, which is not supported", start);
    value.m_count = read<uint64_t>("an array's length");
    value.m_data = m_bytes.data() + m_at;
    value.m_fileOffset = m_at;
    const bool strings = value.m_elementType == ValueType::String;
    const uint64_t size = strings ? 8 : scalarSize(value.m_elementType);
    if (value.m_count > left() / size)
        refuseCount("the array " + printable(key) + " of " + std::to_string(value.m_count) +
                   " elements extends past the end of the file",
               start);
    if (!strings) {
        m_at += value.m_count * size;
        return;
    }
    for (uint64_t i = 0; i < value.m_count; ++i)
        readString("a string of an array", UINT64_MAX);
}

TensorInfo Parser::readTensor()
{
    TensorInfo tensor;
    const uint64_t start = m_at;
    tensor.name = readString("a tensor's name", maxTensorName);
    const std::string shown = "tensor " + printable(tensor.name);
    if (tensor.name.empty())
        refuse("a tensor has no name", start);
    tensor.rank = read<uint32_t>("a tensor's rank");
    if (tensor.rank == 0 || tensor.rank > tensor.dims.size())
        refuse(shown + " has " + std::to_string(tensor.rank) + " dimensions; 1 to 4 are allowed", m_at - 4);
    uint64_t elements = 1;
    for (uint32_t i = 0; i < tensor.rank; ++i) {
        tensor.dims[i] = read<uint64_t>("a tensor's dimensions");
        if (tensor.dims[i] == 0 || !multiply(elements, tensor.dims[i], elements))
            refuse(shown + " has an invalid dimension of " + std::to_string(tensor.dims[i]), m_at - 8);
    }
    const auto type = read<uint32_t>("a tensor's type");
    const std::optional<TypeLayout> layout = typeLayout(type);
    if (!layout)
        unsupported(shown + " has the unknown type " + std::to_string(type), m_at - 4);
    tensor.type = static_cast<TensorType>(type);
    if (tensor.dims[0] % layout->elements != 0)
        refuse(shown + " has rows of " + std::to_string(tensor.dims[0]) + " elements, not a multiple of the " +
                   std::to_string(layout->elements) + " in a " + layout->name + " block",
               start);
    if (!multiply(elements / layout->elements, layout->bytes, tensor.byteCount))
        refuse(shown + " is too large", start);
    tensor.offset = read<uint64_t>("a tensor's offset");
    return tensor;
}

void Parser::readTensors(Part &part, uint64_t count)
{
    part.tensors.reserve(count);
    for (uint64_t i = 0; i < count; ++i)
        part.tensors.push_back(readTensor());
}

std::vector<uint32_t> Parser::sortedByName(const std::vector<TensorInfo> &tensors, const std::string &path)
{
    std::vector<uint32_t> sorted(tensors.size());
    std::iota(sorted.begin(), sorted.end(), 0u);
    std::sort(sorted.begin(), sorted.end(), [&](uint32_t a, uint32_t b) { return tensors[a].name < tensors[b].name; });
    for (size_t i = 1; i < sorted.size(); ++i)
        if (tensors[sorted[i]].name == tensors[sorted[i - 1]].name)
            throw Error(ErrorKind::Refused, "tensor " + printable(tensors[sorted[i]].name) + " appears twice",
                        path + ", table of tensors", "the file is damaged; download or convert it again");
    return sorted;
}

/// Converts offsets in the data section to file offsets; refuses tensors that are misaligned, out of bounds or overlap.
void Parser::placeTensors(Part &part)
{
    const uint64_t headerEnd = m_at;
    const uint64_t padding = (part.alignment - headerEnd % part.alignment) % part.alignment;
    if (part.tensors.empty())
        return;
    if (padding > m_bytes.size() - m_at)
        refuse("the file ends before its tensors", headerEnd);
    const uint64_t base = headerEnd + padding;
    for (TensorInfo &t : part.tensors) {
        const std::string shown = "tensor " + printable(t.name);
        if (t.offset % part.alignment != 0)
            refuse(shown + " starts at offset " + std::to_string(t.offset) + ", not a multiple of the alignment " +
                       std::to_string(part.alignment),
                   base);
        if (t.offset > m_bytes.size() - base || t.byteCount > m_bytes.size() - base - t.offset)
            refuse(shown + " (" + std::to_string(t.byteCount) + " bytes at offset " + std::to_string(t.offset) +
                       ") extends past the end of the file",
                   m_bytes.size());
        t.offset += base;
        t.data = m_bytes.data() + t.offset;
    }
    std::vector<const TensorInfo *> order;
    for (const TensorInfo &t : part.tensors)
        order.push_back(&t);
    std::sort(order.begin(), order.end(), [](const auto *a, const auto *b) { return a->offset < b->offset; });
    for (size_t i = 1; i < order.size(); ++i)
        if (order[i - 1]->offset + order[i - 1]->byteCount > order[i]->offset)
            refuse("tensors " + printable(order[i - 1]->name) + " and " + printable(order[i]->name) + " overlap",
                   order[i]->offset);
}

} // namespace moire::gguf
