// SPDX-License-Identifier: GPL-3.0-or-later
// How long the page of experiments takes to show one of many cells: until the figures are painted, and until the
// intervals are there too, by the clock and as processor time of all threads (they work one after the other). Run by
// hand:
//     QT_QPA_PLATFORM=offscreen build/release/experiments_bench [--prompts 250] [--seeds 4] [--variants 10]
#include "desk.h"
#include "experiment_files.h"
#include "experiments/experiments_page.h"
#include "style/style.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace moire;

namespace {

/// Lets the window work until \p done; the longest time that it was away is in \p longest.
template <class F>
void until(F done, qint64 &longest)
{
    QElapsedTimer turn;
    while (!done()) {
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
        turn.start();
        QApplication::processEvents();
        longest = std::max(longest, turn.elapsed());
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{QStringLiteral("prompts"), QString(), QStringLiteral("n"), QStringLiteral("250")},
                       {QStringLiteral("seeds"), QString(), QStringLiteral("n"), QStringLiteral("4")},
                       {QStringLiteral("variants"), QString(), QStringLiteral("n"), QStringLiteral("10")},
                       {QStringLiteral("rounds"), QString(), QStringLiteral("n"), QStringLiteral("3")}});
    parser.process(application);
    widgets::applyStyle(application, widgets::Appearance::Light);
    const auto number = [&](const char *name) { return parser.value(QLatin1String(name)).toULongLong(); };
    const experiments::Definition definition =
        experiment_files::definition(number("prompts"), number("seeds"), number("variants"));
    ui::Desk desk;
    const auto shelf = std::filesystem::path(ui::ExperimentsPage::folderOf(desk.services).toStdString());
    const auto path = addToShelf(shelf, definition, ".");
    experiment_files::keepResults(path, definition);
    std::printf("%zu cells\n", definition.cells());
    for (qulonglong round = 0; round < number("rounds"); ++round) {
        ui::ExperimentsPage page(desk.services, &desk.window);
        QVBoxLayout layout(&desk.window);
        layout.addWidget(&page);
        desk.window.resize(1440, 900);
        desk.window.show();
        qint64 longest = 0;
        until([&] { return !page.busy(); }, longest);
        page.open({});
        longest = 0;
        QElapsedTimer clock;
        clock.start();
        const std::clock_t begin = std::clock();
        const auto busy = [&] { return 1000 * (std::clock() - begin) / CLOCKS_PER_SEC; };
        page.open(QString::fromStdString(path.string()));
        until([&] { return page.reading() != nullptr; }, longest);
        page.repaint();
        const qint64 figures = clock.elapsed();
        const long figuresBusy = busy();
        until([&] { return page.reading()->compared; }, longest);
        page.repaint();
        const qint64 intervals = clock.elapsed();
        const long intervalsBusy = busy();
        until([&] { return !page.busy(); }, longest);
        std::printf("clock: figures %lld ms, intervals %lld ms, all %lld ms, longest pause of the window %lld ms; "
                    "processor: %ld, %ld, %ld ms\n",
                    static_cast<long long>(figures), static_cast<long long>(intervals),
                    static_cast<long long>(clock.elapsed()), static_cast<long long>(longest), figuresBusy,
                    intervalsBusy, busy());
    }
}
