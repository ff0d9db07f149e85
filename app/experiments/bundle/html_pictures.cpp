// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/bundle/html_pictures.h"

#include "experiments/report.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace moire::experiments::html {

namespace {

constexpr double width = 680;
constexpr double labelWidth = 190;
constexpr double rightMargin = 20;
constexpr double rowHeight = 24;
/// Okabe and Ito's colours, which colour-blind people can tell apart on light and dark ground; lines differ by dashes
/// too.
constexpr std::array<const char *, mostLines> lineColours{"#0072B2", "#D55E00", "#009E73",
                                                          "#CC79A7", "#E69F00", "#56B4E9"};
constexpr std::array<const char *, mostLines> lineDashes{"none", "6 3", "2 3", "8 3 2 3", "10 4", "3 3"};

std::string coordinate(double value)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.1f", value);
    return text.data();
}

std::string svgText(double x, double y, const std::string &text, const std::string &colour, const char *anchor)
{
    return "<text x=\"" + coordinate(x) + "\" y=\"" + coordinate(y) + "\" text-anchor=\"" + anchor +
        "\" style=\"fill:" + colour + "\">" + escaped(text, 60) + "</text>";
}

std::string svgLine(double x1, double y1, double x2, double y2, const std::string &style)
{
    return "<line x1=\"" + coordinate(x1) + "\" y1=\"" + coordinate(y1) + "\" x2=\"" + coordinate(x2) + "\" y2=\"" +
        coordinate(y2) + "\" style=\"" + style + "\"/>";
}

std::string svgStart(double height, const std::string &title)
{
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"" + escaped(title, 200) +
        "\" width=\"" + coordinate(width) + "\" height=\"" + coordinate(height) + "\" viewBox=\"0 0 " +
        coordinate(width) + " " + coordinate(height) + "\" font-family=\"sans-serif\" font-size=\"12\">";
}

/// Where values lie between two places.
struct Axis {
    double low, high, from, to;
    double at(double value) const { return from + (value - low) / (high - low) * (to - from); }
};

Axis axisFor(double low, double high, double from, double to)
{
    const double room = high > low ? 0.05 * (high - low) : std::max(std::abs(high) * 0.05, 1e-6);
    return {low - room, high + room, from, to};
}

} // namespace

std::string escaped(std::string_view text, size_t limit)
{
    const bool cut = text.size() > limit;
    if (cut) {
        while (limit > 0 && (static_cast<unsigned char>(text[limit]) & 0xC0) == 0x80)
            --limit;
        text = text.substr(0, limit);
    }
    Utf8Stream stream;
    std::string valid = stream.push(text);
    valid += stream.flush();
    std::string result;
    for (const char c : valid)
        switch (c) {
        case '&':
            result += "&amp;";
            break;
        case '<':
            result += "&lt;";
            break;
        case '>':
            result += "&gt;";
            break;
        case '"':
            result += "&quot;";
            break;
        case '\'':
            result += "&#39;";
            break;
        default:
            if (static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\t')
                result += c;
            else
                result += "\xEF\xBF\xBD";
        }
    return cut ? result + "…" : result;
}

std::string intervalPicture(const std::string &title, const std::vector<IntervalRow> &rows, bool zeroLine,
                            const Colours &colours)
{
    double low = zeroLine ? 0.0 : INFINITY;
    double high = zeroLine ? 0.0 : -INFINITY;
    bool any = false;
    for (const IntervalRow &row : rows) {
        if (!std::isfinite(row.mean))
            continue;
        any = true;
        low = std::min({low, row.mean, row.low.value_or(row.mean)});
        high = std::max({high, row.mean, row.high.value_or(row.mean)});
    }
    if (!any || !std::isfinite(low) || !std::isfinite(high))
        return {};
    const double bottom = rowHeight * (static_cast<double>(rows.size()) + 1.0);
    const Axis axis = axisFor(low, high, labelWidth, width - rightMargin);
    std::string svg = svgStart(bottom + rowHeight, title) + svgText(0, 14, title, colours.ink, "start");
    const std::string thin = "stroke:" + colours.rule + ";stroke-width:1";
    svg += svgLine(labelWidth, bottom, width - rightMargin, bottom, thin);
    for (const double end : {low, high})
        svg += svgText(axis.at(end), bottom + 16, numberText(end, zeroLine), colours.muted,
                       high > low ? "middle" : "start");
    if (zeroLine)
        svg += svgLine(axis.at(0), rowHeight, axis.at(0), bottom, "stroke:" + colours.muted + ";stroke-dasharray:3 3");
    for (size_t i = 0; i < rows.size(); ++i) {
        const IntervalRow &row = rows[i];
        const double y = rowHeight * (static_cast<double>(i) + 1.5);
        svg += svgText(labelWidth - 12, y + 4, row.label, colours.ink, "end");
        if (!std::isfinite(row.mean))
            continue;
        const std::string &colour = row.decided || !zeroLine ? colours.accent : colours.muted;
        if (row.low && row.high)
            svg += svgLine(axis.at(*row.low), y, axis.at(*row.high), y, "stroke:" + colour + ";stroke-width:2");
        svg += "<circle cx=\"" + coordinate(axis.at(row.mean)) + "\" cy=\"" + coordinate(y) +
            "\" r=\"4\" style=\"fill:" + colour + "\"/>";
    }
    return svg + "</svg>";
}

std::string linePicture(const std::string &title, const std::string &unit, const std::vector<Line> &lines,
                        const Colours &colours, const char *first)
{
    constexpr double top = 24;
    constexpr double bottom = 200;
    constexpr double left = 60;
    double high = 0.0;
    double low = 0.0;
    size_t count = 0;
    const size_t shown = std::min(lines.size(), mostLines);
    for (size_t l = 0; l < shown; ++l) {
        count = std::max(count, lines[l].values.size());
        for (const double value : lines[l].values)
            if (std::isfinite(value)) {
                high = std::max(high, value);
                low = std::min(low, value);
            }
    }
    if (count == 0)
        return {};
    const Axis x{0.0, std::max(1.0, static_cast<double>(count) - 1.0), left, width - rightMargin};
    const Axis y = axisFor(low, high, bottom, top);
    std::string svg = svgStart(bottom + 30 + 18 * static_cast<double>(shown), title) +
        svgText(0, 14, title + (unit.empty() ? "" : ", " + unit), colours.ink, "start");
    svg += svgLine(left, y.at(0), width - rightMargin, y.at(0), "stroke:" + colours.rule + ";stroke-width:1");
    svg += svgText(left - 6, y.at(0) + 4, "0", colours.muted, "end");
    if (high > 0.0)
        svg += svgText(left - 6, y.at(high) + 4, numberText(high), colours.muted, "end");
    if (low < 0.0)
        svg += svgText(left - 6, y.at(low) + 4, numberText(low), colours.muted, "end");
    svg += svgText(left, bottom + 18, first, colours.muted, "start") +
        svgText(width - rightMargin, bottom + 18, std::to_string(count), colours.muted, "end");
    for (size_t l = 0; l < shown; ++l) {
        const std::string style =
            std::string("fill:none;stroke:") + lineColours[l] + ";stroke-width:1.5;stroke-dasharray:" + lineDashes[l];
        std::string path;
        bool pen = false; // down
        for (size_t i = 0; i < lines[l].values.size(); ++i) {
            const double value = lines[l].values[i];
            if (std::isfinite(value))
                path += std::string(pen ? "L" : "M") + coordinate(x.at(static_cast<double>(i))) + " " +
                    coordinate(y.at(value));
            pen = std::isfinite(value);
        }
        svg += "<path d=\"" + path + "\" style=\"" + style + "\"/>";
        const double at = bottom + 36 + 18 * static_cast<double>(l);
        svg +=
            svgLine(left, at, left + 30, at, style) + svgText(left + 38, at + 4, lines[l].label, colours.ink, "start");
    }
    return svg + "</svg>";
}

} // namespace moire::experiments::html
