// SPDX-License-Identifier: GPL-3.0-or-later
// What is in a picture.
#pragma once

#include <QImage>

#include <cstdlib>

/// Pixels of an image that are this colour, within rounding.
inline int count(const QImage &image, const QColor &colour)
{
    int n = 0;
    for (int y = 0; y < image.height(); y++)
        for (int x = 0; x < image.width(); x++) {
            const QColor c = image.pixelColor(x, y);
            n += std::abs(c.red() - colour.red()) <= 2 && std::abs(c.green() - colour.green()) <= 2 &&
                std::abs(c.blue() - colour.blue()) <= 2 && c.alpha() == 255;
        }
    return n;
}

/// Pixels that are not transparent.
inline int covered(const QImage &image)
{
    int n = 0;
    for (int y = 0; y < image.height(); y++)
        for (int x = 0; x < image.width(); x++)
            n += image.pixelColor(x, y).alpha() > 127;
    return n;
}

/// The image with the colour of its first pixel made transparent.
inline QImage withoutPaper(const QImage &image)
{
    QImage ink = image.convertToFormat(QImage::Format_ARGB32);
    const QRgb paper = ink.pixel(0, 0);
    for (int y = 0; y < ink.height(); y++)
        for (int x = 0; x < ink.width(); x++)
            if (ink.pixel(x, y) == paper)
                ink.setPixel(x, y, 0);
    return ink;
}
