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

void drawOn(QWidget &widget, QPainter &painter, const QSize &size)
{
    if (auto *picture = qobject_cast<Picture *>(&widget))
        picture->drawOn(painter, size);
    else
        widget.render(&painter);
}

QByteArray pngOf(QWidget &widget, const QSize &size)
{
    constexpr int scale = 2;
    QImage image(size * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(widget.palette().color(widget.backgroundRole()));
    QPainter painter(&image);
    drawOn(widget, painter, size);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray svgOf(QWidget &widget, const QSize &size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(widget.accessibleName());
    generator.setResolution(widget.logicalDpiX());
    QPainter painter(&generator);
    drawOn(widget, painter, size);
    painter.end();
    return bytes;
}

} // namespace

ExportSource ExportSource::of(Picture &picture)
{
    return {picture.accessibleName(), &picture, &picture};
}

QString exportTo(const ExportSource &source, const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    QByteArray bytes;
    if (source.widget && (ending == QLatin1String("png") || ending == QLatin1String("svg"))) {
        const QSize size = source.widget->size().expandedTo(source.widget->minimumSizeHint()).expandedTo({1, 1});
        bytes = ending == QLatin1String("png") ? pngOf(*source.widget, size) : svgOf(*source.widget, size);
    } else if (source.table && ending == QLatin1String("csv")) {
        bytes = tableCsv(*source.table);
    } else if (source.table && ending == QLatin1String("npy")) {
        bytes = tableNpy(*source.table);
    } else {
        return source.widget && source.table ? Picture::tr("Choose a file name that ends in .png, .svg, .csv or .npy.")
            : source.widget                  ? Picture::tr("Choose a file name that ends in .png or .svg.")
                                             : Picture::tr("Choose a file name that ends in .csv or .npy.");
    }
    if (bytes.isEmpty())
        return Picture::tr("The picture could not be drawn.");
    QSaveFile file(path);
    // Without flush(), commit() would not know that the disk was full.
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush() || !file.commit())
        return Picture::tr("Cannot write %1: %2").arg(path, file.errorString());
    return {};
}

QString exportPicture(Picture &picture, const QString &path)
{
    return exportTo(ExportSource::of(picture), path);
}

} // namespace moire::widgets
