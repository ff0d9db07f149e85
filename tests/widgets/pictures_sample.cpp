// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures_sample.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace moire::widgets {

namespace {

double uniform(std::mt19937 &random)
{
    return static_cast<double>(random() >> 5) / double(1 << 27);
}

QString u8(const char *text)
{
    return QString::fromUtf8(text);
}

std::vector<double> numbers(int count)
{
    std::vector<double> x;
    for (int i = 0; i < count; i++)
        x.push_back(i);
    return x;
}

} // namespace

ExpertMapData sampleMap(int layers, int experts)
{
    std::mt19937 random(7);
    ExpertMapData data;
    data.experts = experts;
    for (int layer = 0; layer < layers; layer++) {
        data.layers.push_back(layer + 1);
        std::vector<double> weights;
        double sum = 0;
        for (int expert = 0; expert < experts; expert++) {
            weights.push_back(std::pow(uniform(random), 5) + 0.012);
            sum += weights.back();
        }
        double entropy = 0;
        double top = 0;
        for (const double weight : weights) {
            const double share = weight / sum;
            entropy -= share * std::log(share);
            top = std::max(top, share);
            data.values.push_back(static_cast<float>(share));
            data.counts.push_back(static_cast<quint64>(share * 1272));
        }
        data.entropy.push_back(static_cast<float>(entropy - 1.2 * uniform(random)));
        data.load.push_back(static_cast<float>(top * experts));
    }
    data.tooFew.assign(data.values.size(), false);
    data.scale.name = u8("share");
    data.scale.format = percentFormat();
    data.scale.high = 0;
    data.uniform = 1.0 / experts;
    return data;
}

ExpertMapData sampleDifference(int layers, int experts)
{
    ExpertMapData data = sampleMap(layers, experts);
    const ExpertMapData other = [&] {
        ExpertMapData d = sampleMap(layers, experts);
        std::reverse(d.values.begin(), d.values.end());
        return d;
    }();
    for (size_t i = 0; i < data.values.size(); i++) {
        data.values[i] -= other.values[i];
        data.tooFew[i] = i % 7 == 0;
    }
    data.dense.assign(static_cast<size_t>(layers), false);
    data.dense[0] = true;
    data.scale.kind = ColourScale::Kind::Difference;
    data.scale.high = 0.015;
    data.scale.name = u8("difference of shares");
    data.uniform = std::numeric_limits<double>::quiet_NaN();
    return data;
}

std::vector<ExpertCell> sampleChosen(int layers, int experts)
{
    std::mt19937 random(11);
    std::vector<ExpertCell> cells;
    for (int layer = 1; layer <= layers; layer++)
        cells.push_back({layer, static_cast<int>(random() % static_cast<unsigned>(experts))});
    return cells;
}

ExpertStripData sampleStrip(int layers, int experts, int k)
{
    std::mt19937 random(5);
    ExpertStripData data;
    data.experts = experts;
    for (int i = 0; i < layers; i++) {
        StripLayer layer;
        layer.layer = i + 1;
        double weight = 0.3;
        for (int e = 0; e < k; e++) {
            layer.experts.push_back(
                {static_cast<int>(random() % static_cast<unsigned>(experts)), static_cast<float>(weight)});
            weight *= 0.66 + 0.2 * uniform(random);
        }
        layer.shared = {{0, 1}, {1, 1}};
        layer.margin = static_cast<float>(0.09 * std::pow(uniform(random), 1.2) + 0.004);
        data.layers.push_back(layer);
    }
    return data;
}

std::vector<TokenBar> sampleBars(qsizetype count)
{
    std::mt19937 random(3);
    std::vector<TokenBar> bars;
    double mean = 24;
    for (qsizetype i = 0; i < count; i++) {
        TokenBar bar;
        const bool spike = i % 37 == 31;
        bar.stages = {static_cast<float>(7.5 + uniform(random)), 1.2F,
                      static_cast<float>(13 + 2 * uniform(random) + (spike ? 20 : 0)),
                      static_cast<float>(2 + uniform(random))};
        mean += (static_cast<double>(bar.total()) - mean) / 12;
        bar.rate = static_cast<float>(1000 / mean);
        bars.push_back(bar);
    }
    return bars;
}

void fillSample(TokenBars &bars, qsizetype count)
{
    bars.setStages({u8("attention"), u8("router"), u8("experts"), u8("output")});
    bars.setRateUnit(u8("tok/s"));
    bars.append(sampleBars(count));
    bars.setPrefill(PrefillBlock{38, {{120, 14, 220, 26}, 0}});
    bars.setLines({{u8("TTFT"), 380}, {u8("p50"), 23.8}, {u8("p95"), 25.6}, {u8("p99"), 44.1}});
    bars.setSpikes({{31, u8("page faults")}, {68, u8("not known")}, {105, u8("expert read from disk")}});
    bars.setTextOf([](qsizetype) { return u8("sheep"); });
}

StepTimelineData sampleSteps()
{
    StepTimelineData data;
    data.steps = {{u8("names those that stay"), 22, 0.9, 0.81},
                  {u8("17 − 9 = 8 is who ran"), 31, 1.3, 0.93, 0.21},
                  {u8("checks the question"), 28, 1.2, 0.64, 0.17},
                  {u8("checks the question"), 16, 0.7, 0.88, 0.02, 2}};
    std::mt19937 random(2);
    for (int i = 0; i < 97; i++)
        data.drift.push_back(static_cast<float>(0.12 + 0.08 * std::sin(i / 9.0) + 0.012 * uniform(random)));
    data.budget = 256;
    data.confidenceLow = 0.5;
    return data;
}

CurveChartData sampleEntropy()
{
    std::mt19937 random(9);
    Curve curve;
    curve.name = u8("this chat");
    curve.x = numbers(26);
    for (int i = 0; i < 26; i++) {
        const double usual = 3.4 + 0.15 * std::sin(i / 4.0);
        curve.y.push_back(usual + 0.25 * (uniform(random) - 0.5));
        curve.low.push_back(usual - 0.22);
        curve.high.push_back(usual + 0.22);
    }
    CurveChartData data;
    data.curves = {curve};
    data.xName = u8("layer");
    data.yName = u8("entropy, nats");
    return data;
}

CurveChartData sampleReplay()
{
    std::mt19937 random(4);
    CurveChartData data;
    const char *names[] = {"12.7 off", "random expert off (control)", "another seed (null)"};
    for (int c = 0; c < 3; c++) {
        Curve curve;
        curve.name = u8(names[c]);
        curve.series = c == 0 ? 2 : c == 1 ? 5 : 0;
        curve.x = numbers(48);
        for (int i = 0; i < 48; i++) {
            const double level = c == 0 && i >= 14 ? 0.25 : 0.01;
            curve.y.push_back(level * (0.7 + 0.6 * uniform(random)));
        }
        data.curves.push_back(curve);
    }
    data.marks = {{14, u8("first difference")}};
    data.xName = u8("token");
    data.yName = u8("KL, nats");
    data.yLow = 0;
    return data;
}

CurveChartData sampleCache()
{
    CurveChartData data;
    const char *names[] = {"least recently used", "most used, fixed", "uniform"};
    for (int c = 0; c < 3; c++) {
        Curve curve;
        curve.name = u8(names[c]);
        curve.series = c == 0 ? 2 : c == 1 ? 1 : 5;
        curve.x = numbers(65);
        for (int i = 0; i <= 64; i++) {
            const double part = i / 64.0;
            curve.y.push_back(c == 0 ? 1 - std::pow(1 - part, 2.6) : c == 1 ? std::pow(part, 0.7) : part);
        }
        data.curves.push_back(curve);
    }
    data.xName = u8("experts kept");
    data.yName = u8("hit rate");
    data.yFormat = percentFormat(0);
    data.yLow = 0;
    data.yHigh = 1;
    return data;
}

HistogramData sampleGates()
{
    HistogramData data;
    for (int i = 0; i <= 24; i++)
        data.edges.push_back(i * 0.025);
    for (int i = 0; i < 24; i++)
        data.values.push_back(std::round(190 * std::exp(-std::pow((i - 7.5) / 4, 2))));
    data.xName = u8("gate");
    data.yName = u8("tokens");
    return data;
}

HistogramData sampleBalance()
{
    std::mt19937 random(8);
    HistogramData data;
    for (int i = 0; i < 26; i++) {
        data.labels.push_back(QString::number(i + 1));
        data.values.push_back(1.4 + 2.2 * uniform(random));
        data.null.push_back(1.25);
    }
    data.xName = u8("layer");
    data.yName = u8("max / mean");
    data.yFormat = {1, 1, {}};
    return data;
}

} // namespace moire::widgets
