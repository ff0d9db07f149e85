// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/export.h"

#include "pictures/picture.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace moire::widgets {

namespace {

QByteArray pngOf(Picture &picture, const QSize &size)
{
    constexpr int scale = 2;
    QImage image(size * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    picture.drawOn(painter, size);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray svgOf(Picture &picture, const QSize &size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(picture.accessibleName());
    generator.setResolution(picture.logicalDpiX());
    QPainter painter(&generator);
    picture.drawOn(painter, size);
    painter.end();
    return bytes;
}

} // namespace

QString exportPicture(Picture &picture, const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    const QSize size = picture.size().expandedTo(picture.minimumSizeHint());
    QByteArray bytes;
    if (ending == QLatin1String("png"))
        bytes = pngOf(picture, size);
    else if (ending == QLatin1String("svg"))
        bytes = svgOf(picture, size);
    else if (ending == QLatin1String("csv"))
        bytes = tableCsv(picture);
    else
        return Picture::tr("Choose a file name that ends in .png, .svg or .csv.");
    if (bytes.isEmpty())
        return Picture::tr("The picture could not be drawn.");
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Picture::tr("Cannot write %1: %2").arg(path, file.errorString());
    return {};
}

} // namespace moire::widgets
