// SPDX-License-Identifier: GPL-3.0-or-later
// What the pictures cost: the map of experts while tokens stream, and 100 000 tokens as bars. Run by hand:
//     QT_QPA_PLATFORM=offscreen build/release/pictures_bench
#include "pictures_sample.h"
#include "style/style.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <cstdio>
#include <ctime>
#include <random>

using namespace moire::widgets;

namespace {

/// Time of this thread: what others do on the machine does not count.
double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

void report(const char *what, double value, const char *unit, const char *goal)
{
    std::printf("%-62s %8.2f %-10s %s\n", what, value, unit, goal);
    std::fflush(stdout);
}

/// Shows the picture and calls `change` 60 times a second for some seconds; the share of a core that this takes, with
/// all painting.
template <typename Change>
void stream(const char *what, QWidget &picture, const char *goal, Change change)
{
    picture.show();
    QApplication::processEvents();
    constexpr int frames = 180;
    int done = 0;
    QEventLoop loop;
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&timer, &QTimer::timeout, &picture, [&] {
        change(done);
        if (++done == frames)
            loop.quit();
    });
    QElapsedTimer wall;
    wall.start();
    const double before = threadMilliseconds();
    timer.start(1000 / 60);
    loop.exec();
    const double used = threadMilliseconds() - before;
    report(what, 100 * used / static_cast<double>(wall.elapsed()), "% of a core", goal);
    std::printf("%62s %8.2f frames a second, %.2f ms each\n", "", 1000.0 * frames / static_cast<double>(wall.elapsed()),
                used / frames);
}

/// A token a frame: 8 experts in each of 58 layers, shares of all that it changes.
void mapStream(QSize size, const char *what)
{
    ExpertMap map;
    ExpertMapData data = sampleMap(58, 256);
    data.scale.high = 0.06;
    map.setData(data);
    map.resize(size);
    std::mt19937 random(1);
    std::vector<ExpertCell> chosen;
    stream(what, map, "goal: 10", [&](int) {
        chosen.clear();
        for (int layer = 1; layer <= 58; layer++) {
            for (int k = 0; k < 8; k++) {
                const auto expert = static_cast<int>(random() % 256);
                const auto cell = static_cast<size_t>((layer - 1) * 256 + expert);
                data.values[cell] += 1e-4F;
                data.counts[cell]++;
                chosen.push_back({layer, expert});
            }
            data.entropy[static_cast<size_t>(layer - 1)] += 0.001F;
        }
        map.updateData(data);
        map.setMarks(ExpertMark::Chosen, chosen);
    });
}

void paintTokens()
{
    TokenBars bars;
    fillSample(bars, 100000);
    bars.resize(800, 260);
    bars.show();
    QApplication::processEvents();
    const auto paint = [&](const char *what) {
        QImage image(bars.size(), QImage::Format_RGB32);
        bars.render(&image);
        constexpr int rounds = 30;
        const double before = threadMilliseconds();
        for (int i = 0; i < rounds; i++)
            bars.render(&image);
        report(what, (threadMilliseconds() - before) / rounds, "ms", "goal: 16");
    };
    paint("100 000 tokens, all");
    bars.showRange(40000, 41000);
    paint("100 000 tokens, 1 000 of them");
    bars.showAll();
    stream("100 000 tokens, one more at 60 a second", bars, "", [&](int) { bars.append(sampleBars(1)); });
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    applyStyle(application, Appearance::Light);
    mapStream({420, 300}, "58 x 256 experts, a token a frame, 420 x 300");
    mapStream({900, 620}, "58 x 256 experts, a token a frame, 900 x 620");
    paintTokens();
    return 0;
}
