// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the sizes of an icon theme at build time: draw_icons SMALL.svg LARGE.svg FOLDER
// writes FOLDER/SIZE.png; sizes below 48 come from SMALL.svg, which has fewer and thicker lines.
#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() != 4) {
        std::fprintf(stderr, "usage: draw_icons SMALL.svg LARGE.svg FOLDER\n");
        return 2;
    }
    QSvgRenderer small(arguments[1]);
    QSvgRenderer large(arguments[2]);
    const QDir folder(arguments[3]);
    if (!small.isValid() || !large.isValid() || !folder.mkpath(QStringLiteral("."))) {
        std::fprintf(stderr, "draw_icons: error: cannot read the pictures or create %s\n", qPrintable(arguments[3]));
        return 1;
    }
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256, 512}) {
        QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        (size < 48 ? small : large).render(&painter);
        painter.end();
        const QString path = folder.filePath(QString::number(size) + QStringLiteral(".png"));
        if (!image.save(path)) {
            std::fprintf(stderr, "draw_icons: error: cannot write %s\n", qPrintable(path));
            return 1;
        }
    }
    return 0;
}
