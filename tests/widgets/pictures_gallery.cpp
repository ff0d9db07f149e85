// SPDX-License-Identifier: GPL-3.0-or-later
// pictures_gallery: every picture with made-up figures, to look at; no test.
//   pictures_gallery [--out DIR] [--font FILE] [--size PIXELS] [--scale N] [--rtl]
//     --out DIR   writes the pages in light and dark as PNGs, and the pictures as SVG, PNG and CSV, and ends
#include "controls/section_header.h"
#include "controls/tone_label.h"
#include "pictures/curve_chart.h"
#include "pictures/expert_map.h"
#include "pictures/expert_strip.h"
#include "pictures/export.h"
#include "pictures/figure_delegate.h"
#include "pictures/histogram.h"
#include "pictures/step_timeline.h"
#include "pictures/token_bars.h"
#include "pictures_sample.h"
#include "style/style.h"
#include "style/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFontDatabase>
#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

using namespace moire::widgets;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

class Ground : public QWidget {
public:
    explicit Ground(QColor Theme::*colour) : m_colour(colour) { }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), theme().*m_colour); }

private:
    QColor Theme::*m_colour;
};

/// A title, and below it a picture of this height in units.
template <typename T>
T *add(QVBoxLayout *column, const char *title, const char *figures, int height)
{
    auto *picture = new T;
    auto *header = new SectionHeader(s(title));
    header->addTrailing(new ToneLabel(s(figures), Tone::Faint));
    column->addWidget(header);
    picture->setFixedHeight(height * unit(picture));
    column->addWidget(picture);
    column->addSpacing(unit(picture));
    return picture;
}

QVBoxLayout *columnOf(QWidget *ground)
{
    auto *column = new QVBoxLayout(ground);
    const int u = unit(ground);
    column->setContentsMargins(u * 2, u * 3 / 2, u * 2, u);
    column->setSpacing(u / 2);
    return column;
}

/// The right side of the chat.
QWidget *instruments()
{
    auto *ground = new Ground(&Theme::window);
    ground->setFixedSize(432, 900);
    QVBoxLayout *column = columnOf(ground);
    auto *map = add<ExpertMap>(column, "Experts", "212 tokens · 6 of 64", 32);
    map->setData(sampleMap(26, 64));
    map->setMarks(ExpertMark::Chosen, sampleChosen(26, 64));
    map->setMarks(ExpertMark::Off, {{9, 20}, {15, 33}});
    map->setMarks(ExpertMark::Forced, {{18, 50}});
    map->select(ExpertCell{12, 7});
    auto *strip = add<ExpertStrip>(column, "Token", "← → step", 10);
    strip->setData(sampleStrip(26, 64, 6));
    strip->select(12, strip->data().layers[11].experts[2].expert);
    auto *bars = add<TokenBars>(column, "Latency", "p50 23.8 · p99 41 ms", 24);
    fillSample(*bars, 120);
    bars->select(77);
    auto *zoomed = add<ExpertMap>(column, "One layer", "layer 12", 12);
    zoomed->setData(sampleMap(26, 64));
    zoomed->setMarks(ExpertMark::Chosen, sampleChosen(26, 64));
    zoomed->zoomTo(12);
    zoomed->select(ExpertCell{12, 7});
    column->addStretch();
    return ground;
}

QTableView *figuresTable()
{
    auto *table = new QTableView;
    auto *model = new QStandardItemModel(table);
    model->setHorizontalHeaderLabels({s("token"), s("share"), s("lift and 95 %"), s("N"), s("replicates")});
    const struct {
        const char *token;
        double share, lift, low, high;
        int n;
        bool holds;
    } rows[] = {{"“ 9”", 0.31, 11.4, 8.9, 14.2, 212, true},
                {"“ minus”", 0.22, 8.7, 5.1, 13.0, 41, true},
                {"“ 17”", 0.12, 6.2, 4.4, 8.1, 96, true},
                {"“ sheep”", 0.04, 3.9, 0.8, 9.7, 9, false},
                {"“ are”", 0.01, 0.3, 0.2, 0.6, 380, true}};
    for (const auto &row : rows) {
        auto *share = new QStandardItem(QLocale().toString(row.share, 'f', 2));
        share->setData(QVariant::fromValue(CellBar{row.share, 0.35, !row.holds}), FigureDelegate::FigureRole);
        auto *lift = new QStandardItem(QLocale().toString(row.lift, 'f', 1) + s("×"));
        lift->setData(QVariant::fromValue(CellInterval{row.lift, row.low, row.high, 0.1, 20, 1, true, row.holds}),
                      FigureDelegate::FigureRole);
        model->appendRow({new QStandardItem(s(row.token)), share, lift, new QStandardItem(QString::number(row.n)),
                          new QStandardItem(row.holds ? s("yes") : s("not shown to hold"))});
    }
    table->setModel(model);
    auto *delegate = new FigureDelegate(table);
    delegate->setTextRoom(s("88.8×"));
    table->setItemDelegateForColumn(1, delegate);
    table->setItemDelegateForColumn(2, delegate);
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setColumnWidth(1, 120);
    table->setColumnWidth(2, 180);
    table->setColumnWidth(3, 50);
    table->setFixedHeight(220);
    return table;
}

/// The other instruments.
QWidget *others()
{
    auto *page = new Ground(&Theme::window);
    page->setFixedSize(1440, 900);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    QVBoxLayout *columns[3];
    for (QVBoxLayout *&column : columns) {
        auto *ground = new Ground(&Theme::window);
        column = columnOf(ground);
        row->addWidget(ground, 1);
    }
    auto *steps = add<StepTimeline>(columns[0], "Reasoning", "97 of 256 tokens · 4.1 s", 18);
    steps->setData(sampleSteps());
    steps->select(1);
    columns[0]->addWidget(figuresTable());
    auto *far = add<StepTimeline>(columns[0], "A far budget, running", "97 of 8 192 tokens", 14);
    StepTimelineData running = sampleSteps();
    running.budget = 8192;
    running.running = true;
    far->setData(running);
    auto *empty = add<TokenBars>(columns[0], "Nothing yet", "", 12);
    empty->setEmptyText(s("One bar per token appears here while the model answers."));
    columns[0]->addStretch();

    auto *entropy = add<CurveChart>(columns[1], "Router entropy by layer", "band: 90 % of ordinary text", 20);
    entropy->setData(sampleEntropy());
    auto *kl = add<CurveChart>(columns[1], "Replay", "first difference: token 14", 24);
    kl->setData(sampleReplay());
    auto *gates = add<Histogram>(columns[1], "Gate weight", "1 868 tokens", 18);
    gates->setData(sampleGates());
    columns[1]->addStretch();

    auto *cache = add<CurveChart>(columns[2], "Cache curve", "38 112 tokens of this model", 28);
    cache->setData(sampleCache());
    cache->select(std::pair(0, 32));
    auto *balance = add<Histogram>(columns[2], "Balance by layer", "max / mean", 18);
    balance->setData(sampleBalance());
    balance->select(11);
    auto *bars = add<TokenBars>(columns[2], "100 000 tokens", "", 26);
    fillSample(*bars, 100000);
    columns[2]->addStretch();
    return page;
}

/// The Atlas' map, on the page's background, and a difference.
QWidget *atlas()
{
    auto *page = new Ground(&Theme::page);
    page->setFixedSize(940, 900);
    QPalette palette = page->palette();
    palette.setColor(QPalette::Window, theme().page);
    page->setPalette(palette);
    QVBoxLayout *column = columnOf(page);
    auto *map = add<ExpertMap>(column, "Atlas", "coverage 1 612 of 1 664 · by chance 1 664", 46);
    ExpertMapData data = sampleMap(26, 64);
    data.entropy.clear();
    data.load.clear();
    data.scale.logarithmic = true;
    data.scale.low = 0.2;
    data.scale.high = 8;
    data.scale.name = s("lift");
    data.scale.format = {1, 1, s("×")};
    for (float &value : data.values)
        value *= 64;
    for (size_t i = 0; i < data.tooFew.size(); i++)
        data.tooFew[i] = data.values[i] < 0.3F && i % 9 < 2;
    map->setData(data);
    map->select(ExpertCell{12, 7});
    auto *difference = add<ExpertMap>(column, "Difference of two replies, 58 × 256", "", 32);
    difference->setData(sampleDifference(58, 256));
    column->addStretch();
    return page;
}

void write(QWidget *page, const QString &folder, const QString &name)
{
    page->show();
    QApplication::processEvents();
    page->grab().save(folder + QLatin1Char('/') + name + s(".png"));
    int number = 0;
    for (Picture *picture : page->findChildren<Picture *>()) {
        for (const char *ending : {"svg", "png", "csv"}) {
            const QString file = QStringLiteral("%1/%2-%3.%4").arg(folder, name).arg(number).arg(s(ending));
            if (const QString error = exportPicture(*picture, file); !error.isEmpty())
                qWarning("%s", qPrintable(error));
        }
        number++;
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption out(s("out"), {}, s("dir")), font(s("font"), {}, s("file")),
        size(s("size"), {}, s("px"), s("13")), rtl(s("rtl"));
    parser.addOptions({out, font, size, rtl});
    parser.process(application);
    if (parser.isSet(rtl))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    QFont own = QApplication::font();
    for (const QString &file : parser.values(font)) {
        const int id = QFontDatabase::addApplicationFont(file);
        own.setFamilies(QFontDatabase::applicationFontFamilies(id).mid(0, 1));
    }
    own.setPixelSize(parser.value(size).toInt());
    QApplication::setFont(own);
    const auto pages = [] { return std::array{instruments(), others(), atlas()}; };
    const char *names[] = {"instruments", "others", "atlas"};
    if (!parser.isSet(out)) {
        applyStyle(application, Appearance::System);
        for (QWidget *page : pages())
            page->show();
        return QApplication::exec();
    }
    QDir().mkpath(parser.value(out));
    for (const bool dark : {false, true}) {
        applyStyle(application, dark ? Appearance::Dark : Appearance::Light);
        const auto shown = pages();
        for (size_t i = 0; i < shown.size(); i++) {
            write(shown[i], parser.value(out), s(names[i]) + (dark ? s("-dark") : s("-light")));
            delete shown[i];
        }
    }
    return 0;
}
