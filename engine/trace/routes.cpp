// SPDX-License-Identifier: GPL-3.0-or-later
#include <moire/trace.h>

#include "ops/ops.h"
#include "quant/formats.h"

#include <moire/config.h>
#include <moire/error.h>

#include <algorithm>
#include <utility>

namespace moire {

namespace {

constexpr std::byte formatVersion{1};
static_assert(TokenRoutes::none == noExpert); // ids of a StepTrace are copied unchanged

void putVarint(std::vector<std::byte> &out, uint32_t value)
{
    for (; value >= 0x80; value >>= 7)
        out.push_back(static_cast<std::byte>(value | 0x80));
    out.push_back(static_cast<std::byte>(value));
}

/// Reads the output of packRoutes; every read is checked against the remaining bytes.
class Reader {
public:
    explicit Reader(std::span<const std::byte> bytes) : m_bytes(bytes) { }

    std::byte byte()
    {
        if (m_at == m_bytes.size())
            refuse("unexpected end of data");
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

    uint32_t below(uint32_t limit, const char *what)
    {
        const uint32_t value = varint();
        if (value >= limit)
            refuse((std::string(what) + " number is " + std::to_string(value)).c_str());
        return value;
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

std::optional<uint32_t> repeatedExpert(std::span<const uint32_t> ids)
{
    constexpr size_t few = 16; // up to here comparing all pairs is quicker
    if (ids.size() <= few) {
        for (size_t i = 1; i < ids.size(); ++i)
            if (std::find(ids.begin(), ids.begin() + std::ptrdiff_t(i), ids[i]) != ids.begin() + std::ptrdiff_t(i))
                return ids[i];
        return std::nullopt;
    }
    std::vector<uint32_t> sorted(ids.begin(), ids.end());
    std::sort(sorted.begin(), sorted.end());
    const auto at = std::adjacent_find(sorted.begin(), sorted.end());
    return at == sorted.end() ? std::nullopt : std::optional(*at);
}

LayerRoute TokenRoutes::operator[](size_t row) const
{
    const auto all = std::span(ids).subspan(row * perLayer, perLayer);
    size_t count = all.size();
    while (count > 0 && all[count - 1] == none)
        --count;
    return {layers[row], all.first(count), std::span(weights).subspan(row * perLayer, count)};
}

TokenRoutes TokenRoutes::fromRows(std::vector<LayerIndex> layers, std::span<const uint32_t> counts,
                                  std::vector<uint32_t> ids, std::vector<float> weights)
{
    std::span<const uint32_t> left(ids);
    for (size_t row = 0; row < counts.size(); left = left.subspan(counts[row++]))
        if (const auto twice = repeatedExpert(left.first(counts[row])))
            throw Error(ErrorKind::Refused, "expert " + std::to_string(*twice) + " is chosen twice by one token",
                        "routes, layer " + std::to_string(layers[row].value),
                        "the token's route is lost; the rest is not affected");
    const uint32_t maxCount = counts.empty() ? 0 : *std::max_element(counts.begin(), counts.end());
    TokenRoutes routes{std::move(layers), maxCount, std::move(ids), std::move(weights)};
    const size_t cells = routes.layers.size() * maxCount;
    if (routes.ids.size() == cells)
        return routes;
    if (cells > 4 * (routes.ids.size() + routes.layers.size()))
        throw Error(ErrorKind::Refused, "the number of experts differs too much between the layers of a token",
                    "routes", "the token's route is lost; the rest is not affected");
    std::vector<uint32_t> filledIds(cells, none);
    std::vector<float> filledWeights(cells, 0.0f);
    size_t from = 0;
    for (size_t row = 0; row < counts.size(); from += counts[row++]) {
        std::copy_n(routes.ids.data() + from, counts[row], filledIds.data() + row * maxCount);
        std::copy_n(routes.weights.data() + from, counts[row], filledWeights.data() + row * maxCount);
    }
    routes.ids = std::move(filledIds);
    routes.weights = std::move(filledWeights);
    return routes;
}

void packRoutes(const TokenRoutes &routes, std::vector<std::byte> &out)
{
    out.assign({formatVersion});
    putVarint(out, static_cast<uint32_t>(routes.size()));
    for (size_t row = 0; row < routes.size(); ++row) {
        const LayerRoute route = routes[row];
        putVarint(out, route.layer.value);
        putVarint(out, static_cast<uint32_t>(route.ids.size()));
        for (const uint32_t id : route.ids)
            putVarint(out, id);
        for (const float weight : route.weights) {
            const uint16_t half = quant::floatToHalf(weight);
            out.push_back(static_cast<std::byte>(half));
            out.push_back(static_cast<std::byte>(half >> 8));
        }
    }
}

TokenRoutes unpackRoutes(std::span<const std::byte> bytes)
{
    Reader reader(bytes);
    if (reader.byte() != formatVersion)
        reader.refuse("unknown version");
    const uint32_t count = reader.varint();
    if (count > reader.left() / 2)
        reader.refuse("more layers than bytes");
    std::vector<LayerIndex> layers;
    std::vector<uint32_t> counts;
    std::vector<uint32_t> ids;
    std::vector<float> weights;
    for (uint32_t i = 0; i < count; ++i) {
        layers.emplace_back(reader.below(ConfigLimits::layers, "a layer"));
        counts.push_back(reader.varint());
        if (counts.back() > reader.left() / 3)
            reader.refuse("more experts than bytes");
        for (uint32_t k = 0; k < counts.back(); ++k)
            ids.push_back(reader.below(ConfigLimits::experts, "an expert"));
        for (uint32_t k = 0; k < counts.back(); ++k)
            weights.push_back(reader.half());
    }
    if (reader.left() > 0)
        reader.refuse("unexpected bytes after the end");
    return TokenRoutes::fromRows(std::move(layers), counts, std::move(ids), std::move(weights));
}

} // namespace moire
