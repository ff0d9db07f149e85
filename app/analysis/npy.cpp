// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/npy.h"

#include <moire/error.h>

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <cstring>

namespace moire::analysis {

namespace {

constexpr std::string_view magic = "\x93NUMPY";
constexpr size_t maxHeader = 64 << 10;
constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
static_assert(std::endian::native == std::endian::little, "arrays are read as they are stored");

[[noreturn]] void refuseArray(const std::string &what, const std::string &where)
{
    throw Error(ErrorKind::Refused, what, where, "write it with numpy.save() as integers [tokens, layers, k]");
}

/// The text after "'key':" in the dictionary of the header.
std::string_view entry(std::string_view header, std::string_view key, const std::string &where)
{
    for (const char quote : {'\'', '"'}) {
        const std::string name = quote + std::string(key) + quote;
        if (const size_t at = header.find(name); at != std::string_view::npos) {
            std::string_view rest = header.substr(at + name.size());
            rest.remove_prefix(std::min(rest.find_first_not_of(": "), rest.size()));
            return rest;
        }
    }
    refuseArray("the header has no " + std::string(key), where);
}

/// "(3, 4, 2)"
std::vector<uint64_t> shapeOf(std::string_view text, const std::string &where)
{
    const size_t end = text.find(')');
    if (!text.starts_with('(') || end == std::string_view::npos)
        refuseArray("the shape of the array cannot be read", where);
    text = text.substr(1, end - 1);
    std::vector<uint64_t> dims;
    while (true) {
        text.remove_prefix(std::min(text.find_first_not_of(", "), text.size()));
        if (text.empty())
            return dims;
        uint64_t value = 0;
        const auto [rest, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (error != std::errc() || dims.size() == 8)
            refuseArray("the shape of the array cannot be read", where);
        dims.push_back(value);
        text.remove_prefix(static_cast<size_t>(rest - text.data()));
    }
}

/// The number of values, if the array has exactly \p bytes bytes.
size_t countOf(const std::vector<uint64_t> &dims, size_t width, size_t bytes, const std::string &where)
{
    uint64_t count = 1;
    bool fits = true;
    for (const uint64_t dim : dims) {
        fits = fits && (dim == 0 || count <= UINT64_MAX / 8 / dim);
        count = fits ? count * dim : 0;
    }
    if (!fits || count * width != bytes)
        refuseArray("the array's shape does not match its " + std::to_string(bytes) + " bytes", where);
    return static_cast<size_t>(count);
}

template <class T>
void convert(std::string_view bytes, std::vector<int32_t> &values, const std::string &where)
{
    for (size_t i = 0; i < values.size(); ++i) {
        T value;
        std::memcpy(&value, bytes.data() + i * sizeof(T), sizeof(T));
        if (std::cmp_less(value, INT32_MIN) || std::cmp_greater(value, INT32_MAX))
            refuseArray(std::to_string(value) + " is not an expert's number", where + ", value " + std::to_string(i));
        values[i] = static_cast<int32_t>(value);
    }
}

struct NumberType {
    std::string_view name;
    size_t width;
    void (*convert)(std::string_view, std::vector<int32_t> &, const std::string &);
};
constexpr std::array<NumberType, 8> numberTypes{{{"|u1", 1, convert<uint8_t>},
                                                 {"|i1", 1, convert<int8_t>},
                                                 {"<u2", 2, convert<uint16_t>},
                                                 {"<i2", 2, convert<int16_t>},
                                                 {"<u4", 4, convert<uint32_t>},
                                                 {"<i4", 4, convert<int32_t>},
                                                 {"<u8", 8, convert<uint64_t>},
                                                 {"<i8", 8, convert<int64_t>}}};

} // namespace

bool isNpy(std::string_view bytes)
{
    return bytes.starts_with(magic);
}

IdArray readNpy(std::string_view bytes, const std::string &where)
{
    if (!isNpy(bytes) || bytes.size() < 12)
        refuseArray("this is not a NumPy array", where);
    const auto byte = [&](size_t at) { return static_cast<size_t>(static_cast<uint8_t>(bytes[at])); };
    const size_t version = byte(6);
    if (version < 1 || version > 3)
        refuseArray("version " + std::to_string(version) + " of the NumPy format is not supported", where);
    const size_t start = version == 1 ? 10 : 12;
    const size_t length =
        version == 1 ? byte(8) | byte(9) << 8 : byte(8) | byte(9) << 8 | byte(10) << 16 | byte(11) << 24;
    if (length > std::min(maxHeader, bytes.size() - start))
        refuseArray("the header of the array is cut off", where);
    const std::string_view header = bytes.substr(start, length);
    const std::string_view data = bytes.substr(start + length);
    if (!entry(header, "fortran_order", where).starts_with("False"))
        refuseArray("the array is in Fortran order", where);
    std::string_view type = entry(header, "descr", where);
    type = type.substr(std::min<size_t>(1, type.size()), 3);
    const auto known =
        std::find_if(numberTypes.begin(), numberTypes.end(), [&](const NumberType &t) { return t.name == type; });
    if (known == numberTypes.end())
        refuseArray("numbers of the type \"" + printable(type, 20) + "\" are not expert ids", where);
    IdArray array{.dims = shapeOf(entry(header, "shape", where), where)};
    array.values.resize(countOf(array.dims, known->width, data.size(), where));
    known->convert(data, array.values, where);
    return array;
}

IdArray readRaw(std::string_view bytes, std::vector<uint64_t> dims, const std::string &where)
{
    uint64_t known = 1;
    for (const uint64_t dim : dims)
        known *= dim > 0 ? dim : 1;
    const size_t count = bytes.size() / sizeof(int32_t);
    if (known == 0 || bytes.size() % sizeof(int32_t) != 0 || count % known != 0)
        throw Error(ErrorKind::Refused,
                    std::to_string(bytes.size()) + " bytes are not a whole number of tokens of " +
                        std::to_string(known) + " expert ids",
                    where, "choose the model that the routing was recorded with");
    std::replace(dims.begin(), dims.end(), uint64_t{0}, count / known);
    IdArray array{.dims = std::move(dims), .values = std::vector<int32_t>(count)};
    convert<int32_t>(bytes, array.values, where);
    return array;
}

std::string writeRaw(const IdArray &array)
{
    std::string bytes(array.values.size() * sizeof(int32_t), '\0');
    if (!bytes.empty()) // memcpy takes no null pointer, not even for nothing
        std::memcpy(bytes.data(), array.values.data(), bytes.size());
    return bytes;
}

std::string npyHeader(const std::vector<uint64_t> &dims, const std::string &type)
{
    std::string header = "{'descr': '" + type + "', 'fortran_order': False, 'shape': (";
    for (const uint64_t dim : dims)
        header += std::to_string(dim) + ", ";
    header += "), }";
    constexpr size_t prefix = 10;
    header.append(63 - (prefix + header.size()) % 64, ' '); // data begin at a multiple of 64, after the line's end
    header += '\n';
    std::string bytes(magic);
    bytes += '\x01';
    bytes += '\0';
    bytes += static_cast<char>(header.size() & 0xFF);
    bytes += static_cast<char>(header.size() >> 8);
    return bytes + header;
}

std::string writeNpy(const IdArray &array)
{
    return npyHeader(array.dims) + writeRaw(array);
}

std::string fromBase64(std::string_view text, const std::string &where)
{
    static const std::array<int8_t, 256> values = [] {
        std::array<int8_t, 256> table;
        table.fill(-1);
        for (size_t i = 0; i < alphabet.size(); ++i)
            table[static_cast<uint8_t>(alphabet[i])] = static_cast<int8_t>(i);
        return table;
    }();
    const size_t whole = text.size();
    while (text.ends_with('=') && whole - text.size() < 2)
        text.remove_suffix(1);
    std::string bytes;
    bytes.reserve(text.size() / 4 * 3 + 2);
    uint32_t bits = 0;
    for (size_t i = 0; i < text.size(); ++i) {
        const int8_t value = values[static_cast<uint8_t>(text[i])];
        if (value < 0)
            refuseArray("a character is not base64", where + ", character " + std::to_string(i));
        bits = bits << 6 | static_cast<uint32_t>(value);
        if (i % 4 > 0)
            bytes += static_cast<char>(bits >> (6 - 2 * (i % 4)));
    }
    if (text.size() % 4 == 1)
        refuseArray("the base64 text is cut off", where);
    return bytes;
}

std::string toBase64(std::string_view bytes)
{
    std::string text;
    text.reserve((bytes.size() + 2) / 3 * 4);
    for (size_t i = 0; i < bytes.size(); i += 3) {
        const size_t count = std::min<size_t>(3, bytes.size() - i);
        uint32_t bits = 0;
        for (size_t b = 0; b < 3; ++b)
            bits = bits << 8 | (b < count ? static_cast<uint8_t>(bytes[i + b]) : 0);
        for (size_t c = 0; c < 4; ++c)
            text += c <= count ? alphabet[bits >> (18 - 6 * c) & 63] : '=';
    }
    return text;
}

} // namespace moire::analysis
