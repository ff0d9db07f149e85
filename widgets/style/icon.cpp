// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/icon.h"

#include "style/theme.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>

// The resources are in a static library: this names them, so that the linker keeps them.
static void keepResources()
{
    Q_INIT_RESOURCE(icons);
}

namespace moire::widgets {

namespace {

QString fileOf(const QString &name)
{
    static const bool kept = (keepResources(), true);
    Q_UNUSED(kept)
    return QStringLiteral(":/moire/icons/%1.svg").arg(name);
}

bool turnsWithDirection(const QString &name)
{
    static const QStringList names{QStringLiteral("chevron-left"), QStringLiteral("chevron-right"),
                                   QStringLiteral("panel-left"),   QStringLiteral("panel-right"),
                                   QStringLiteral("redo"),         QStringLiteral("send"),
                                   QStringLiteral("undo"),         QStringLiteral("wrap")};
    return names.contains(name);
}

QColor colourOf(QIcon::Mode mode, QIcon::State state)
{
    const Theme &t = theme();
    if (mode == QIcon::Disabled)
        return t.disabled;
    if (mode == QIcon::Selected || state == QIcon::On)
        return t.accent;
    return mode == QIcon::Active ? t.text : t.muted;
}

QImage rendered(const QString &name, QByteArray svg, const QSize &size, const QColor &colour)
{
    svg.replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    const double side = std::min(size.width(), size.height());
    const QRectF target((size.width() - side) / 2, (size.height() - side) / 2, side, side);
    QSvgRenderer(svg).render(&painter, target);
    painter.end();
    return turnsWithDirection(name) && QGuiApplication::isRightToLeft() ? image.mirrored(true, false) : image;
}

class LineIconEngine : public QIconEngine {
public:
    LineIconEngine(QString name, QByteArray svg, QColor colour)
        : m_name(std::move(name)),
          m_svg(std::move(svg)),
          m_colour(colour)
    {
    }

    QIconEngine *clone() const override { return new LineIconEngine(*this); }
    QString key() const override { return QStringLiteral("moire-line-icon"); }
    QString iconName() override { return m_name; }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override { return {}; }
    bool isNull() override { return false; }

    /// The size is in device pixels.
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        if (size.isEmpty() || size.width() > 4096 || size.height() > 4096)
            return {};
        const QColor colour = m_colour.isValid() && mode != QIcon::Disabled ? m_colour : colourOf(mode, state);
        const QString key = QStringLiteral("moire-icon/%1/%2x%3/%4/%5")
                                .arg(m_name)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(colour.name())
                                .arg(QGuiApplication::isRightToLeft());
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = QPixmap::fromImage(rendered(m_name, m_svg, size, colour));
            QPixmapCache::insert(key, pixmap);
        }
        return pixmap;
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double scale = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        QPixmap image = pixmap(rect.size() * scale, mode, state);
        image.setDevicePixelRatio(scale);
        painter->drawPixmap(rect.topLeft(), image);
    }

private:
    QString m_name;
    QByteArray m_svg;
    QColor m_colour; ///< invalid: by mode and state
};

} // namespace

QIcon icon(const QString &name)
{
    return icon(name, QColor());
}

QIcon icon(const QString &name, const QColor &colour)
{
    QFile file(fileOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new LineIconEngine(name, file.readAll(), colour));
}

QStringList iconNames()
{
    QStringList names = QDir(QFileInfo(fileOf(QStringLiteral("chat"))).path()).entryList({QStringLiteral("*.svg")});
    names.removeIf([](const QString &name) { return name.startsWith(QLatin1String("moire")); });
    for (QString &name : names)
        name.chop(4);
    names.sort();
    return names;
}

QIcon applicationIcon()
{
    QIcon all;
    for (const int side : {16, 24, 32, 48, 64, 128, 256}) {
        // The fine grids of the large picture would be grey in a small one.
        QSvgRenderer picture(fileOf(side <= 48 ? QStringLiteral("moire-small") : QStringLiteral("moire")));
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        picture.render(&painter);
        painter.end();
        all.addPixmap(pixmap);
    }
    return all;
}

} // namespace moire::widgets
