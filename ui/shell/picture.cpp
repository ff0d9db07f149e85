// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/picture.h"

#include <QHash>

#include <algorithm>
#include <span>
#include <vector>

namespace moire::ui {

namespace {

constexpr size_t maxColours = 256;

struct Colour {
    QRgb rgb;
    int count; ///< pixels
};

int channelOf(QRgb rgb, int channel)
{
    return channel == 0 ? qRed(rgb) : channel == 1 ? qGreen(rgb) : qBlue(rgb);
}

/// Colours near each other, and how far they reach in the channel in which they reach farthest.
struct Box {
    explicit Box(std::span<Colour> inside) : colours(inside)
    {
        for (int i = 0; i < 3; ++i) {
            const auto value = [i](const Colour &colour) { return channelOf(colour.rgb, i); };
            const auto [low, high] = std::ranges::minmax(colours, {}, value);
            if (value(high) - value(low) <= extent)
                continue;
            extent = value(high) - value(low);
            channel = i;
            middle = (value(low) + value(high)) / 2;
        }
    }
    std::span<Colour> colours;
    int extent = 0;
    int channel = 0;
    int middle = 0;
};

std::vector<Colour> coloursOf(const QImage &picture)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        for (int x = 0; x < picture.width(); ++x)
            ++counts[line[x]];
    }
    std::vector<Colour> colours;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        colours.push_back({it.key(), it.value()});
    std::ranges::sort(colours, {}, &Colour::rgb); // the hash has another order in each run
    return colours;
}

} // namespace

QImage withFewColours(const QImage &picture)
{
    const QImage source = picture.convertToFormat(QImage::Format_RGB32);
    std::vector<Colour> colours = coloursOf(source);
    std::vector<Box> boxes{Box(colours)};
    while (boxes.size() < maxColours) {
        const auto widest = std::ranges::max_element(boxes, {}, &Box::extent);
        if (widest->extent == 0)
            break;
        const Box box = *widest;
        const auto upper = std::ranges::partition(
            box.colours, [&](const Colour &colour) { return channelOf(colour.rgb, box.channel) <= box.middle; });
        const size_t lower = box.colours.size() - upper.size();
        *widest = Box(box.colours.first(lower));
        boxes.emplace_back(box.colours.subspan(lower));
    }
    QList<QRgb> table;
    QHash<QRgb, int> places;
    for (const Box &box : boxes) {
        for (const Colour &colour : box.colours)
            places.insert(colour.rgb, static_cast<int>(table.size()));
        table << std::ranges::max_element(box.colours, {}, &Colour::count)->rgb;
    }
    QImage result(source.size(), QImage::Format_Indexed8);
    result.setColorTable(table);
    result.setDevicePixelRatio(source.devicePixelRatio());
    for (int y = 0; y < source.height(); ++y) {
        const auto *from = reinterpret_cast<const QRgb *>(source.constScanLine(y));
        uchar *to = result.scanLine(y);
        for (int x = 0; x < source.width(); ++x)
            to[x] = static_cast<uchar>(places.value(from[x]));
    }
    return result;
}

bool savePicture(const QImage &picture, const QString &path)
{
    constexpr int smallest = 0; // the "quality" of PNG files is their size
    return withFewColours(picture).save(path, "PNG", smallest);
}

} // namespace moire::ui
