// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace moire::widgets {

/// Which part of a row of tokens is seen. While its end is the row's end, it follows a row that grows; while it shows
/// all, it keeps showing all.
struct TokenView {
    static constexpr double least = 8; ///< tokens

    qsizetype count = 0;
    double begin = 0; ///< in tokens, a token is 1 wide
    double end = 0;

    double span() const { return end - begin; }
    bool whole() const { return begin <= 0 && end >= room(); }
    /// A short row leaves free space at its end, so that its first bars are not as wide as the chart.
    double room() const { return std::max(static_cast<double>(count), 32.0); }

    void grow(qsizetype tokens)
    {
        const bool all = whole() || count == 0;
        const bool follows = end >= static_cast<double>(count);
        const double shift = static_cast<double>(tokens - count);
        count = tokens;
        if (all)
            showAll();
        else if (follows || shift < 0)
            show(begin + shift, end + shift);
    }
    void showAll()
    {
        begin = 0;
        end = room();
    }
    void show(double first, double last)
    {
        const double width = std::clamp(last - first, std::min(least, room()), room());
        begin = std::clamp(first, 0.0, room() - width);
        end = begin + width;
    }
    /// The token at `anchor` stays where it is.
    void zoom(double factor, double anchor)
    {
        const double width = std::clamp(span() * factor, std::min(least, room()), room());
        const double part = span() > 0 ? (anchor - begin) / span() : 0.5;
        show(anchor - part * width, anchor - part * width + width);
    }
    void pan(double tokens) { show(begin + tokens, end + tokens); }
    void reveal(qsizetype token)
    {
        const auto at = static_cast<double>(token);
        if (at < begin)
            show(at - span() * 0.1, at + span() * 0.9);
        else if (at + 1 > end)
            show(at + 1 - span() * 0.9, at + 1 + span() * 0.1);
    }

    /// First and one past the last that are at least partly seen.
    std::pair<qsizetype, qsizetype> visible() const
    {
        return {std::clamp<qsizetype>(static_cast<qsizetype>(std::floor(begin)), 0, count),
                std::clamp<qsizetype>(static_cast<qsizetype>(std::ceil(end)), 0, count)};
    }
    /// `part` of the width, 0 to 1; none where there is no token.
    std::optional<qsizetype> tokenAt(double part) const
    {
        const auto token = static_cast<qsizetype>(std::floor(begin + part * span()));
        if (part < 0 || part >= 1 || token < 0 || token >= count)
            return {};
        return token;
    }
    double partOf(double token) const { return (token - begin) / span(); }
};

} // namespace moire::widgets
