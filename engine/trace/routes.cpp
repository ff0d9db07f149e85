// SPDX-License-Identifier: GPL-3.0-or-later
#include <moire/trace.h>

#include "quant/formats.h"

#include <moire/error.h>

namespace moire {

namespace {

constexpr std::byte formatVersion{1};

void putVarint(std::vector<std::byte> &out, uint32_t value)
{
    for (; value >= 0x80; value >>= 7)
        out.push_back(static_cast<std::byte>(value | 0x80));
    out.push_back(static_cast<std::byte>(value));
}

/// Reads what packRoutes wrote; every read is checked against what is left.
class Reader {
public:
    explicit Reader(std::span<const std::byte> bytes) : m_bytes(bytes) { }

    std::byte byte()
    {
        if (m_at == m_bytes.size())
            refuse("they end too early");
        return m_bytes[m_at++];
    }

    uint32_t varint()
    {
        uint64_t value = 0;
        for (unsigned shift = 0; shift < 35; shift += 7) {
            const auto b = std::to_integer<uint32_t>(byte());
            value |= static_cast<uint64_t>(b & 0x7F) << shift;
            if (!(b & 0x80)) {
                if (value > UINT32_MAX)
                    break;
                return static_cast<uint32_t>(value);
            }
        }
        refuse("a number is too large");
    }

    float half()
    {
        const auto low = std::to_integer<uint16_t>(byte());
        const auto high = std::to_integer<uint16_t>(byte());
        return quant::halfToFloat(static_cast<uint16_t>(low | high << 8));
    }

    size_t left() const { return m_bytes.size() - m_at; }

    [[noreturn]] void refuse(const char *why) const
    {
        throw Error(ErrorKind::Refused, std::string("packed routes are broken: ") + why, "byte " + std::to_string(m_at),
                    "the token's route is lost; the rest is not affected");
    }

private:
    std::span<const std::byte> m_bytes;
    size_t m_at = 0;
};

} // namespace

std::vector<std::byte> packRoutes(std::span<const LayerRoute> routes)
{
    std::vector<std::byte> out{formatVersion};
    putVarint(out, static_cast<uint32_t>(routes.size()));
    for (const LayerRoute &route : routes) {
        putVarint(out, route.layer.value);
        putVarint(out, static_cast<uint32_t>(route.ids.size()));
        for (const uint32_t id : route.ids)
            putVarint(out, id);
        for (size_t i = 0; i < route.ids.size(); ++i) {
            const uint16_t half = quant::floatToHalf(i < route.weights.size() ? route.weights[i] : 0.0f);
            out.push_back(static_cast<std::byte>(half));
            out.push_back(static_cast<std::byte>(half >> 8));
        }
    }
    return out;
}

std::vector<LayerRoute> unpackRoutes(std::span<const std::byte> bytes)
{
    Reader reader(bytes);
    if (reader.byte() != formatVersion)
        reader.refuse("their version is not known");
    const uint32_t layers = reader.varint();
    if (layers > reader.left() / 2)
        reader.refuse("more layers than bytes");
    std::vector<LayerRoute> routes;
    for (uint32_t i = 0; i < layers; ++i) {
        LayerRoute route{LayerIndex(reader.varint()), {}, {}};
        const uint32_t count = reader.varint();
        if (count > reader.left() / 3)
            reader.refuse("more experts than bytes");
        for (uint32_t k = 0; k < count; ++k)
            route.ids.push_back(reader.varint());
        for (uint32_t k = 0; k < count; ++k)
            route.weights.push_back(reader.half());
        routes.push_back(std::move(route));
    }
    if (reader.left() > 0)
        reader.refuse("bytes follow their end");
    return routes;
}

} // namespace moire
