// SPDX-License-Identifier: GPL-3.0-or-later
// What the pictures compute without a window.
#include "pictures/colour_scale.h"
#include "pictures/curve_chart.h"
#include "pictures/expert_map_geometry.h"
#include "pictures/expert_strip.h"
#include "pictures/figure_delegate.h"
#include "pictures/map_image.h"
#include "pictures/step_timeline.h"
#include "pictures/token_levels.h"
#include "pictures/token_view.h"
#include "pictures_sample.h"
#include "qt_test.h"
#include "style/theme.h"

#include <QLocale>

#include <cmath>
#include <limits>
#include <random>

namespace tst_picture_geometry {

using namespace moire::widgets;

namespace {

constexpr double NaN = std::numeric_limits<double>::quiet_NaN();
constexpr double infinite = std::numeric_limits<double>::infinity();

class Rows : public PictureTable {
public:
    int tableRows() const override { return 2; }
    int tableColumns() const override { return 3; }
    QString tableHeader(int column) const override { return QStringLiteral("a,b%1").arg(column); }
    QVariant tableValue(int row, int column) const override
    {
        const QVariant values[2][3] = {{QStringLiteral("say \"no\""), 1234.5, 7}, {QVariant(), NaN, 12345}};
        return values[row][column];
    }
};

} // namespace

class TestPictureGeometry : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void ticks()
    {
        for (const auto &[low, high] : {std::pair(0.0, 1.0),
                                        {0.0, 24.3},
                                        {-3.0, 8.0},
                                        {0.18, 0.19},
                                        {5.0, 5.0},
                                        {9.0, 2.0},
                                        {NaN, 3.0},
                                        {-infinite, infinite},
                                        {0.0, 1e300},
                                        {1e-9, 3e-9},
                                        {1e9, 1e9 + 1}}) {
            const Ticks t = niceTicks(low, high, 4);
            QVERIFY(t.step > 0 && t.count() >= 2 && t.count() <= 7);
            if (std::isfinite(low) && std::isfinite(high) && low < high)
                QVERIFY(t.low <= low + t.step * 1e-6 && t.at(t.count() - 1) >= high - t.step * 1e-6);
        }
        QCOMPARE(niceTicks(0, 1, 4).step, 0.25);
        QCOMPARE(tickFormat(percentFormat(3), niceTicks(0, 1, 4)).text(0.25), QStringLiteral("25 %"));
        QCOMPARE(tickFormat({}, niceTicks(0, 0.5, 5)).text(0.1), QStringLiteral("0.1"));
        QCOMPARE((NumberFormat{1, 1, {}}.text(-0.01)), QStringLiteral("0.0"));
        QCOMPARE((NumberFormat{1, 1, {}}.text(NaN)), QStringLiteral("–"));
    }

    void pixelsAndCells()
    {
        for (const auto &[pixels, cells] :
             {std::pair(300, 64), {64, 300}, {7, 7}, {1, 5}, {5, 1}, {511, 512}, {512, 511}}) {
            const PixelCells p{pixels, cells};
            std::vector<bool> seen(static_cast<size_t>(cells));
            for (int pixel = 0; pixel < pixels; pixel++) {
                const auto [first, end] = p.cellsOf(pixel);
                QVERIFY(first >= 0 && first < end && end <= cells);
                for (int cell = first; cell < end; cell++) {
                    seen[static_cast<size_t>(cell)] = true;
                    const auto [from, to] = p.pixelsOf(cell);
                    QVERIFY2(pixel >= from && pixel < to, "a pixel that shows a cell is one of the cell's");
                }
            }
            QVERIFY(std::find(seen.begin(), seen.end(), false) == seen.end());
            for (int cell = 0; cell < cells; cell++) {
                const auto [from, to] = p.pixelsOf(cell);
                QVERIFY(from >= 0 && from < to && to <= pixels);
            }
        }
    }

    void labelsApart()
    {
        const std::vector<double> at = spreadLabels({50, 52, 51, 99}, 10, 0, 100);
        std::vector<double> sorted = at;
        std::sort(sorted.begin(), sorted.end());
        for (size_t i = 1; i < sorted.size(); i++)
            QVERIFY(sorted[i] - sorted[i - 1] >= 10 - 1e-9);
        QVERIFY(at[0] < at[2] && at[2] < at[1]);
        QVERIFY(sorted.back() <= 95);
        QVERIFY(spreadLabels({}, 10, 0, 100).empty());
    }

    void mapLayout()
    {
        for (const bool mirrored : {false, true}) {
            for (const auto &[rows, columns] : {std::pair(26, 64), {256, 512}, {1, 1}}) {
                const QSizeF size(400, 300);
                const MapLayout l = MapLayout::of(size, {14, 20, 40, 40}, rows, columns, mirrored);
                const QRectF parts[] = {l.map, l.layers, l.entropy, l.load, l.axis, l.legend};
                for (size_t i = 0; i < std::size(parts); i++) {
                    QVERIFY(QRectF(QPointF(), size).contains(parts[i]));
                    for (size_t j = 0; j < i; j++)
                        QVERIFY(!parts[i].intersects(parts[j]));
                }
                for (int row = 0; row < rows; row += 1 + rows / 50) {
                    for (int column = 0; column < columns; column += 1 + columns / 50)
                        QCOMPARE(l.cellAt(l.cellRect(row, column).center()), std::optional(std::pair(row, column)));
                }
                QCOMPARE(mirrored, l.layers.left() > l.map.right());
                QVERIFY(l.cellRect(0, columns - 1).left() >= l.cellRect(0, 0).left()); // experts run to the right
                QVERIFY(!l.cellAt({l.map.left() - 0.1, 5}) && !l.cellAt({l.map.right(), 5}));
                QVERIFY(l.markRect(0, 0, 9).width() >= 9);
                QVERIFY(l.labelStep(14) * l.map.height() / rows >= 14 || rows == 1);
                QCOMPARE(l.rowBar(l.load, 0, 7).width(), l.load.width());
            }
        }
        QVERIFY(!MapLayout::of({400, 300}, {14, 20, 0, 0}, 0, 0, false).cellAt({100, 100}));
        QVERIFY(!MapLayout::of({10, 10}, {14, 20, 0, 0}, 4, 4, false).valid());
    }

    void mapImageDrawsOnlyWhatChanged()
    {
        MapImage image;
        image.setShape(4, 8);
        image.setLook({80, 40}, 1, ColourScale::Kind::Amount, 0xff010203);
        QCOMPARE(image.drawnPixels(), 3200u);
        QCOMPARE(image.image().pixel(15, 15), 0xff010203);
        QVERIFY(image.setCell(1, 1, {200, false, false}));
        QCOMPARE(image.drawnPixels(), 3300u);
        QCOMPARE(image.pixelsOf(1, 1), QRect(10, 10, 10, 10));
        QCOMPARE(image.image().pixel(15, 15), levelColour(ColourScale::Kind::Amount, 200));
        QCOMPARE(image.image().pixel(20, 15), 0xff010203);
        QVERIFY(!image.setCell(1, 1, {200, false, false}));
        image.setLook({80, 40}, 1, ColourScale::Kind::Amount, 0xff010203);
        QCOMPARE(image.drawnPixels(), 3300u);

        QVERIFY(image.setCell(1, 1, {200, true, false})); // hatched: both colours
        int lines = 0;
        for (int x = 10; x < 20; x++) {
            for (int y = 10; y < 20; y++)
                lines += image.image().pixel(x, y) == levelHatch(ColourScale::Kind::Amount, 200);
        }
        QVERIFY(lines > 5 && lines < 50);
    }

    void mapImageBelowAPixel()
    {
        MapImage image;
        image.setShape(6, 12);
        image.setLook({4, 2}, 1, ColourScale::Kind::Difference, 0xff010203);
        for (int row = 0; row < 6; row++) {
            for (int column = 0; column < 12; column++)
                image.setCell(row, column, {128, false, false});
        }
        image.setCell(4, 7, {0, false, false}); // the strongest difference is not lost among its neighbours
        QCOMPARE(image.image().pixel(2, 1), levelColour(ColourScale::Kind::Difference, 0));
        QCOMPARE(image.image().pixel(1, 1), levelColour(ColourScale::Kind::Difference, 128));
    }

    void marksAreLegible()
    {
        const auto [outer, inner] = selectionRings();
        for (const Theme *shown : {&darkTheme(), &lightTheme()}) { // the light one stays
            setTheme(*shown);
            for (const auto kind : {ColourScale::Kind::Amount, ColourScale::Kind::Difference})
                for (int level = 0; level < ColourScale::levels; level++) {
                    const QColor colour(levelColour(kind, level));
                    QVERIFY(contrast(levelHatch(kind, level), colour) >= 3);
                    QVERIFY(contrast(markOn(colour), colour) >= 3);
                    QVERIFY(std::max(contrast(outer, colour), contrast(inner, colour)) >= 3);
                }
        }
        QVERIFY(contrast(outer, inner) >= 3);
        for (const Theme *t : {&lightTheme(), &darkTheme()}) {
            for (const QColor &ground : {t->window, t->page}) {
                QVERIFY(contrast(t->warning, ground) >= 3);
                QVERIFY(contrast(t->frame, ground) >= 3);
                QVERIFY(contrast(t->faint, ground) >= 4.5);
            }
        }
    }

    void colourScale()
    {
        ColourScale lift;
        lift.low = 0.125;
        lift.high = 8;
        lift.logarithmic = true;
        QCOMPARE(lift.level(0), 0);
        QCOMPARE(lift.level(1), 128);
        QCOMPARE(lift.level(99), 255);
        QCOMPARE(lift.valueAt(0.5), 1.0);
        ColourScale difference;
        difference.kind = ColourScale::Kind::Difference;
        difference.high = 0.5;
        QCOMPARE(difference.level(0), 128);
        QCOMPARE(difference.level(-0.5), 0);
        QCOMPARE(difference.valueAt(0), -0.5);
        QCOMPARE(difference.level(NaN), 128);
        QCOMPARE(ColourScale{}.level(NaN), 0);
        difference.high = 0;
        QCOMPARE(difference.level(3), 128);
    }

    void tokenLevels()
    {
        std::mt19937 random(1);
        TokenLevels levels;
        std::vector<float> values;
        QVERIFY(levels.ends(0, 5).most < 0);
        for (int i = 0; i < 5000; i++) {
            values.push_back(i % 97 == 5 ? 900 + i : static_cast<float>(random() % 100));
            levels.append(values.back());
            if (i % 7 != 0)
                continue;
            const int begin = static_cast<int>(random() % values.size());
            const int end = begin + static_cast<int>(random() % (values.size() - static_cast<size_t>(begin))) + 1;
            const auto least = std::min_element(values.begin() + begin, values.begin() + end) - values.begin();
            const auto most = std::max_element(values.begin() + begin, values.begin() + end) - values.begin();
            const TokenLevels::Ends ends = levels.ends(begin, end);
            QCOMPARE(ends.least, least);
            QCOMPARE(ends.most, most);
        }
        QVERIFY(levels.ends(40, 40).most < 0);
        QCOMPARE(levels.ends(-5, 99999).most, std::max_element(values.begin(), values.end()) - values.begin());
    }

    void tokenView()
    {
        TokenView view;
        view.grow(10);
        QVERIFY(view.whole());
        view.grow(1000);
        QVERIFY(view.whole());
        QCOMPARE(view.visible(), std::pair(qsizetype(0), qsizetype(1000)));
        view.zoom(0.1, 500);
        QCOMPARE(view.span(), 100.0);
        QCOMPARE(view.partOf(500), 0.5);
        view.grow(1100); // the end is not seen: it stays where it is
        QCOMPARE(view.partOf(500), 0.5);
        view.reveal(900);
        QVERIFY(view.begin <= 900 && view.end >= 901);
        view.reveal(3);
        QVERIFY(view.begin <= 3);
        view.pan(1e9);
        QCOMPARE(view.end, 1100.0);
        view.grow(1200); // the end is seen: it follows
        QCOMPARE(view.end, 1200.0);
        QCOMPARE(view.span(), 100.0);
        view.zoom(1e-9, 1150);
        QCOMPARE(view.span(), TokenView::least);
        view.zoom(1e9, 1150);
        QVERIFY(view.whole());
        QCOMPARE(view.tokenAt(0), std::optional<qsizetype>(0));
        QVERIFY(!view.tokenAt(1) && !view.tokenAt(-0.1));
        view.grow(4);
        QVERIFY(!view.tokenAt(0.9)); // free space after a short row
        QVERIFY(view.end <= 32 && view.begin == 0);
    }

    void curves()
    {
        std::vector<double> x;
        std::vector<double> y;
        for (int i = 0; i < 100000; i++) {
            x.push_back(i);
            y.push_back(i == 55555 ? 9 : i == 77777 ? -9 : std::sin(i));
        }
        const Axis xAxis{0, 99999, 0, 300};
        const Axis yAxis{-10, 10, 100, 0};
        const auto lines = curveLines(x, y, xAxis, yAxis, false);
        QCOMPARE(lines.size(), size_t(1));
        QVERIFY(lines[0].size() <= 301 * 4);
        double top = 100;
        double bottom = 0;
        for (const QPointF &point : lines[0]) {
            top = std::min(top, point.y());
            bottom = std::max(bottom, point.y());
        }
        QCOMPARE(top, yAxis.at(9)); // what stands out is kept
        QCOMPARE(bottom, yAxis.at(-9));
        const auto gaps = curveLines({0, 1, 2, 3}, {1, NaN, 2, 3}, {0, 3, 0, 300}, yAxis, false);
        QCOMPARE(gaps.size(), size_t(2));
        QCOMPARE(gaps[1].size(), 2);
        const auto steps = curveLines({0, 1}, {0, 5}, {0, 1, 0, 300}, yAxis, true);
        QCOMPARE(steps[0], QPolygonF({{0, 50}, {300, 50}, {300, 25}}));
        QCOMPARE(nearestIndex({1, 2, 9}, 5), 1);
        QCOMPARE(nearestIndex({1, 2, 9}, -5), 0);
        QCOMPARE(nearestIndex({1, 2, 9}, 50), 2);
    }

    void steps()
    {
        StepTimelineData data = sampleSteps();
        const StepGeometry g = StepGeometry::of({400, 150}, 14, data);
        QVERIFY(g.budgetSeen);
        QVERIFY(g.x(256) <= 400);
        for (int i = 0; i < 4; i++)
            QCOMPARE(g.stepAt(g.stepRect(i).center()), i);
        QCOMPARE(g.stepAt({399, g.segments.center().y()}), -1);
        QVERIFY(g.loops.height() > 0 && g.legend.bottom() <= 150 && g.drift.height() > 0);
        data.budget = 100000;
        QVERIFY(!StepGeometry::of({400, 150}, 14, data).budgetSeen);
        data.running = true;
        QVERIFY(StepGeometry::of({400, 150}, 14, data).shown > 97);
        for (const double height : {40.0, 60.0, 80.0, 100.0}) { // lanes never leave the picture or meet
            const StepGeometry small = StepGeometry::of({400, height}, 14, data);
            const QRectF lanes[] = {small.drift, small.segments, small.loops, small.axis, small.legend};
            double bottom = 0;
            for (const QRectF &lane : lanes) {
                if (lane.isEmpty())
                    continue;
                QVERIFY(lane.top() >= bottom - 1e-9);
                bottom = lane.bottom();
            }
            QVERIFY(bottom <= height + 1e-9);
        }
        const StepGeometry none = StepGeometry::of({400, 150}, 14, {});
        QCOMPARE(none.stepAt({10, 60}), -1);
        data.steps[1].tokens = -5;
        QVERIFY(StepGeometry::of({400, 150}, 14, data).stepRect(1).width() > 0);
    }

    void strip()
    {
        const ExpertStripData data = sampleStrip(26, 64, 6);
        const StripGeometry g = StripGeometry::of({400, 80}, 14, data);
        for (int layer = 0; layer < 26; layer++) {
            const StripLayer &l = data.layers[static_cast<size_t>(layer)];
            for (int e = 0; e < 6; e++) {
                const QRectF place = g.expertRect(l, layer, e);
                QVERIFY(g.stacks.adjusted(0, -1e-6, 0, 1e-6).contains(place));
                if (e > 0)
                    QCOMPARE(place.bottom(), g.expertRect(l, layer, e - 1).top());
            }
            QVERIFY(g.shared.adjusted(0, 0, 1, 0).contains(g.sharedRect(l, layer, 1)));
        }
        QVERIFY(g.shared.bottom() <= g.stacks.top() && g.stacks.bottom() <= g.margins.top());
        QVERIFY(g.margins.bottom() <= g.caption.top());
    }

    void figureCells()
    {
        for (const bool mirrored : {false, true}) {
            const FigureCell cell = FigureCell::of({10, 0, 200, 20}, 40, 6, mirrored);
            QCOMPARE(cell.text.width(), 40.0);
            QCOMPARE(mirrored, cell.text.left() < cell.figure.left());
            QVERIFY(!cell.text.intersects(cell.figure));
            const QRectF half = cell.bar({0.5, 1}, 4, mirrored);
            QCOMPARE(half.width(), cell.figure.width() / 2);
            QCOMPARE(mirrored ? half.right() : half.left(), mirrored ? cell.figure.right() : cell.figure.left());
            QCOMPARE(cell.bar({NaN, 1}, 4, mirrored).width(), 0.0);
            QCOMPARE(cell.bar({9, 1}, 4, mirrored).width(), cell.figure.width());
            QCOMPARE(cell.bar({9, 0}, 4, mirrored).width(), 0.0);
            CellInterval interval{1, 0.5, 2, 0.1, 10, 1, true};
            QCOMPARE(cell.x(interval, 1), cell.figure.center().x());
            QCOMPARE(cell.x(interval, 99), cell.figure.right());
            QCOMPARE(cell.x(interval, 0), cell.figure.left());
        }
        QVERIFY(FigureCell::of({0, 0, 30, 20}, 500, 6, false).figure.width() >= 0);
    }

    void csv()
    {
        const QByteArray expected = "\"a,b0\",\"a,b1\",\"a,b2\"\r\n\"say \"\"no\"\"\",1234.5,7\r\n,,12345\r\n";
        for (const QLocale &locale : {QLocale::c(), QLocale(QLocale::German)}) {
            QLocale::setDefault(locale);
            QCOMPARE(tableCsv(Rows()), expected);
        }
        QCOMPARE(Rows().tableText(1, 2), QStringLiteral("12.345"));
        QCOMPARE(Rows().tableText(1, 1), QString());
        QCOMPARE(Rows().tableRowText(1), QStringLiteral("a,b2 12.345"));
        QLocale::setDefault(QLocale::c());
    }
};

MOIRE_GUILESS_TEST(TestPictureGeometry)

} // namespace tst_picture_geometry

#include "tst_picture_geometry.moc"
