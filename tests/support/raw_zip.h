// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/hash.h>

#include <cstdint>
#include <string>
#include <vector>

/// Zip files as nobody should write them, for tests of what reads them.
namespace moire::raw_zip {

struct Member {
    std::string name;
    std::string data; ///< as it is stored
    uint16_t flags = 0; ///< 1: encrypted
    uint16_t method = 0; ///< 0: stored, 8: deflate
    uint32_t attributes = 0; ///< of Unix, in the upper half
    uint32_t bytes = UINT32_MAX; ///< unpacked, as the list claims; UINT32_MAX: the truth
};

inline uint32_t crc32(const std::string &data)
{
    uint32_t crc = 0xFFFFFFFF;
    for (const char c : data) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc >> 1 ^ ((crc & 1) != 0 ? 0xEDB88320 : 0);
    }
    return ~crc;
}

inline void put(std::string &to, uint32_t value, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        to += static_cast<char>(value >> (8 * i) & 0xFF);
}

/// PKWARE APPNOTE 4.3: local headers with data, central directory, its end.
inline std::string pack(const std::vector<Member> &members)
{
    std::string zip;
    std::string list;
    for (const Member &one : members) {
        std::string common;
        put(common, 20, 2);
        put(common, one.flags, 2);
        put(common, one.method, 2);
        put(common, 0x21 << 16, 4); // 1 January 1980
        put(common, crc32(one.data), 4);
        put(common, static_cast<uint32_t>(one.data.size()), 4);
        put(common, one.bytes == UINT32_MAX ? static_cast<uint32_t>(one.data.size()) : one.bytes, 4);
        put(common, static_cast<uint32_t>(one.name.size()), 2);
        put(common, 0, 2);
        put(list, 0x02014B50, 4);
        put(list, 3 << 8 | 20, 2); // made on Unix
        list += common;
        put(list, 0, 2);
        put(list, 0, 2);
        put(list, 0, 2);
        put(list, one.attributes, 4);
        put(list, static_cast<uint32_t>(zip.size()), 4);
        list += one.name;
        put(zip, 0x04034B50, 4);
        zip += common + one.name + one.data;
    }
    const auto start = static_cast<uint32_t>(zip.size());
    zip += list;
    put(zip, 0x06054B50, 4);
    put(zip, 0, 4);
    put(zip, static_cast<uint32_t>(members.size()), 2);
    put(zip, static_cast<uint32_t>(members.size()), 2);
    put(zip, static_cast<uint32_t>(list.size()), 4);
    put(zip, start, 4);
    put(zip, 0, 2);
    return zip;
}

/// The members with a manifest that is true, so that only what they say can be wrong. \p version: of the format.
inline std::string packBundle(std::vector<Member> members, int version = 1)
{
    std::string list;
    for (const Member &one : members)
        list += std::string(list.empty() ? "" : ",") + "{\"name\":\"" + one.name +
            "\",\"bytes\":" + std::to_string(one.data.size()) + ",\"sha256\":\"" + sha256(one.data) + "\"}";
    members.push_back({.name = "manifest.json",
                       .data = "{\"moire_bundle\":" + std::to_string(version) + ",\"members\":[" + list + "]}"});
    return pack(members);
}

} // namespace moire::raw_zip
