// SPDX-License-Identifier: GPL-3.0-or-later
// Colour maps, legends and the colours of signals, as people without one kind of cones see them.
#include "colour_vision.h"
#include "pictures/colour_scale.h"
#include "qt_test.h"
#include "style/theme.h"

#include <QImage>
#include <QPainter>

namespace tst_colour_vision {

using namespace moire::widgets;
using namespace moire::test;
using Kind = ColourScale::Kind;

namespace {

constexpr int steps = 8; ///< of a legend that are told apart

const std::array themes{&lightTheme(), &darkTheme(), &lightContrastTheme(), &darkContrastTheme()};

QString named(const QColor &a, const QColor &b, Vision vision, double d)
{
    return QStringLiteral("%1 %2, vision %3: %4").arg(a.name(), b.name()).arg(static_cast<int>(vision)).arg(d);
}

/// The least difference of two of the colours, for everybody.
template <class Colours>
void verifyApart(const Colours &colours, double least)
{
    for (const Vision vision : visions)
        for (size_t i = 0; i < colours.size(); ++i)
            for (size_t j = i + 1; j < colours.size(); ++j) {
                const double d = difference(seenAs(colours[i], vision), seenAs(colours[j], vision));
                QVERIFY2(d >= least, qPrintable(named(colours[i], colours[j], vision, d)));
            }
}

QColor stepOf(Kind kind, int step)
{
    return QColor::fromRgb(levelColour(kind, step * (ColourScale::levels - 1) / steps));
}

} // namespace

class TestColourVision : public QObject {
    Q_OBJECT
private slots:
    /// Pairs of the paper's table 1: 1, 7, 13, 17, 21, 25, 34.
    void differenceItself()
    {
        struct Pair {
            Lab x, y;
            double expected;
        };
        for (const Pair &pair :
             {Pair{{50, 2.6772, -79.7751}, {50, 0, -82.7485}, 2.0425}, Pair{{50, 0, 0}, {50, -1, 2}, 2.3669},
              Pair{{50, 2.49, -0.001}, {50, -2.49, 0.0009}, 7.1792}, Pair{{50, 2.5, 0}, {73, 25, -18}, 27.1492},
              Pair{{50, 2.5, 0}, {50, 3.1736, 0.5854}, 1.0},
              Pair{{60.2574, -34.0099, 36.2677}, {60.4626, -34.1751, 39.4387}, 1.2644},
              Pair{{2.0776, 0.0795, -1.135}, {0.9033, -0.0636, -0.5514}, 0.9082}}) {
            QVERIFY(std::abs(difference(pair.x, pair.y) - pair.expected) < 1e-4);
            QVERIFY(std::abs(difference(pair.y, pair.x) - pair.expected) < 1e-4);
        }
    }

    /// The simulations leave grey as it is, and join what is known to be confused.
    void simulationsThemselves()
    {
        for (const Vision vision : visions)
            for (const int grey : {0, 90, 255}) {
                const Lab seen = seenAs(QColor(grey, grey, grey), vision);
                QVERIFY(std::abs(seen.l - seenAs(QColor(grey, grey, grey), Vision::Usual).l) < 0.1);
                QVERIFY(std::hypot(seen.a, seen.b) < 0.1);
            }
        const QColor red(0xc0, 0x40, 0x20);
        const QColor green(0x70, 0x78, 0x20);
        const auto apart = [&](Vision vision) { return difference(seenAs(red, vision), seenAs(green, vision)); };
        QVERIFY(apart(Vision::Usual) > 3 * apart(Vision::Deuteranopia));
    }

    /// Every step of a legend is clearly another colour than the next one, and amounts get lighter for everybody.
    void amounts()
    {
        for (const Vision vision : visions)
            for (int step = 0; step < steps; ++step) {
                const Lab low = seenAs(stepOf(Kind::Amount, step), vision);
                const Lab high = seenAs(stepOf(Kind::Amount, step + 1), vision);
                QVERIFY2(difference(low, high) >= 4,
                         qPrintable(named(stepOf(Kind::Amount, step), stepOf(Kind::Amount, step + 1), vision,
                                          difference(low, high))));
                QVERIFY(high.l > low.l + 5); // in grey too, so printed
            }
    }

    /// More and less are different colours for everybody, and both stand out more from the page away from zero.
    void differences()
    {
        constexpr int middle = steps / 2;
        for (const Theme *shown : themes) {
            setTheme(*shown);
            const double towards = shown->dark ? 1 : -1; // lighter, darker
            QVERIFY(contrast(stepOf(Kind::Difference, middle), shown->page) < 1.5);
            for (const Vision vision : visions)
                for (int away = 1; away <= middle; ++away)
                    for (const int sign : {-1, 1}) {
                        const Lab here = seenAs(stepOf(Kind::Difference, middle + sign * away), vision);
                        const Lab before = seenAs(stepOf(Kind::Difference, middle + sign * (away - 1)), vision);
                        const Lab opposite = seenAs(stepOf(Kind::Difference, middle - sign * away), vision);
                        QVERIFY(difference(here, before) >= 5);
                        QVERIFY(towards * (here.l - before.l) > 5);
                        QVERIFY(difference(here, opposite) >= 20);
                    }
        }
        setTheme(lightTheme());
    }

    /// The legend shows the map's own colours, so that a step is found in it.
    void legendHasTheMapsColours()
    {
        for (const Kind kind : {Kind::Amount, Kind::Difference}) {
            QImage picture(600, 24, QImage::Format_RGB32);
            picture.fill(Qt::white);
            QPainter painter(&picture);
            ColourScale scale;
            scale.kind = kind;
            drawColourLegend(painter, picture.rect(), scale);
            painter.end();
            const int row = picture.height() / 2 - QFontMetrics(painter.font()).height() / 4 + 2; // above the zero
            for (int step = 0; step <= steps; ++step) {
                double least = 100;
                for (int x = 0; x < picture.width(); ++x)
                    least = std::min(least,
                                     difference(seenAs(picture.pixelColor(x, row), Vision::Usual),
                                                seenAs(stepOf(kind, step), Vision::Usual)));
                QVERIFY2(least < 2, qPrintable(QString::number(least)));
            }
        }
    }

    /// The expert of a token is shown by an amount's colour in the page's, and the tokens' highlight by one colour.
    void tokens()
    {
        for (const Theme *theme : themes)
            for (const Vision vision : visions) {
                double before = 0;
                for (int step = 1; step <= steps; ++step) {
                    const double d = difference(seenAs(theme->page, vision),
                                                seenAs(tokenColour(*theme, double(step) / steps), vision));
                    QVERIFY2(d > before + 1, qPrintable(QString::number(d)));
                    before = d;
                }
                QVERIFY(before >= 15);
            }
    }

    void seriesAreApart()
    {
        for (const Theme *theme : themes)
            verifyApart(theme->series, 9);
    }

    /// Signals have an icon or a word too; their colours are apart all the same.
    void signalsAreApart()
    {
        for (const Theme *theme : themes)
            verifyApart(std::array{theme->danger, theme->warning, theme->good}, 9);
    }
};

MOIRE_TEST(TestColourVision)

} // namespace tst_colour_vision

#include "tst_colour_vision.moc"
