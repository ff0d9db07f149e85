// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pictures/curve_chart.h"
#include "pictures/expert_map.h"
#include "pictures/expert_strip.h"
#include "pictures/histogram.h"
#include "pictures/step_timeline.h"
#include "pictures/token_bars.h"

/// Made-up but plausible data for the gallery, the tests and the benchmark; the same at every run.
namespace moire::widgets {

ExpertMapData sampleMap(int layers, int experts); ///< shares, layers from 1, with margins
ExpertMapData sampleDifference(int layers, int experts); ///< the first layer dense, some cells with a small N
std::vector<ExpertCell> sampleChosen(int layers, int experts); ///< one for each layer
ExpertStripData sampleStrip(int layers, int experts, int k);
std::vector<TokenBar> sampleBars(qsizetype count);
void fillSample(TokenBars &bars, qsizetype count); ///< with stages, prefill, lines and spikes
StepTimelineData sampleSteps();
CurveChartData sampleEntropy();
CurveChartData sampleReplay();
CurveChartData sampleCache();
HistogramData sampleGates();
HistogramData sampleBalance();

} // namespace moire::widgets
