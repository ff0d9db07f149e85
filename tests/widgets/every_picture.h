// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pictures_sample.h"
#include "qt_test.h"

#include <functional>
#include <memory>

/// What holds of every picture is tested with each of them.
namespace every_picture {

using namespace moire::widgets;

/// Makes a picture, with something in it or empty.
using Maker = std::function<std::unique_ptr<Picture>(bool filled)>;

template <typename T, typename Fill>
Maker maker(Fill fill)
{
    return [fill](bool filled) {
        auto picture = std::make_unique<T>();
        if (filled)
            fill(*picture);
        return picture;
    };
}

inline const std::pair<const char *, Maker> makers[] = {
    {"map", maker<ExpertMap>([](ExpertMap &p) { p.setData(sampleMap(6, 16)); })},
    {"one layer", maker<ExpertMap>([](ExpertMap &p) {
         p.setData(sampleMap(6, 16));
         p.zoomTo(3);
     })},
    {"bars", maker<TokenBars>([](TokenBars &p) { fillSample(p, 40); })},
    {"steps", maker<StepTimeline>([](StepTimeline &p) { p.setData(sampleSteps()); })},
    {"strip", maker<ExpertStrip>([](ExpertStrip &p) { p.setData(sampleStrip(6, 16, 4)); })},
    {"curves", maker<CurveChart>([](CurveChart &p) { p.setData(sampleReplay()); })},
    {"histogram", maker<Histogram>([](Histogram &p) { p.setData(sampleGates()); })},
};

inline void showAt(QWidget &widget, QSize size)
{
    widget.resize(size);
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
}

/// A row of data for each picture; make() makes that of the row.
inline void everyPicture()
{
    QTest::addColumn<int>("index");
    int index = 0;
    for (const auto &one : makers)
        QTest::newRow(one.first) << index++;
}

inline std::unique_ptr<Picture> make(bool filled = true)
{
    QFETCH(int, index);
    return makers[index].second(filled);
}

/// Adds up the regions of paint events.
class PaintWatch : public QObject {
public:
    QRegion painted;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            painted += static_cast<QPaintEvent *>(event)->region();
        return false;
    }
};

} // namespace every_picture
