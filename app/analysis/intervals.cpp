// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/intervals.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>

namespace moire::analysis {

namespace {

/// P(X <= x), exact in the lower tail.
double normalBelow(double x)
{
    return 0.5 * std::erfc(-x / std::numbers::sqrt2);
}

/// The continued fraction of the incomplete beta function (Abramowitz and Stegun 26.5.8), by Lentz's method.
double betaFraction(double a, double b, double x)
{
    constexpr double tiny = 1e-300;
    const auto kept = [](double value) { return std::abs(value) < tiny ? tiny : value; };
    double c = 1.0;
    double d = 1.0 / kept(1.0 - (a + b) * x / (a + 1.0));
    double result = d;
    for (int m = 1; m <= 10000; ++m) {
        const double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1.0 / kept(1.0 + even * d);
        c = kept(1.0 + even / c);
        result *= d * c;
        const double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1.0 / kept(1.0 + odd * d);
        c = kept(1.0 + odd / c);
        result *= d * c;
        if (std::abs(d * c - 1.0) < 1e-15)
            break;
    }
    return result;
}

/// The regularised incomplete beta function I_x(a, b).
double incompleteBeta(double a, double b, double x)
{
    if (x <= 0.0 || x >= 1.0)
        return x <= 0.0 ? 0.0 : 1.0;
    const double front =
        std::exp(std::lgamma(a + b) - std::lgamma(a) - std::lgamma(b) + a * std::log(x) + b * std::log1p(-x));
    if (x < (a + 1.0) / (a + b + 2.0))
        return front * betaFraction(a, b, x) / a;
    return 1.0 - front * betaFraction(b, a, 1.0 - x) / b;
}

std::vector<size_t> ascendingOrder(std::span<const double> p)
{
    std::vector<size_t> order(p.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return p[a] < p[b]; });
    return order;
}

} // namespace

double normalQuantile(double probability)
{
    if (!(probability > 0.0))
        return -std::numeric_limits<double>::infinity();
    if (probability >= 1.0)
        return std::numeric_limits<double>::infinity();
    if (probability > 0.5)
        return -normalQuantile(1.0 - probability);
    double low = -40.0;
    double high = 0.0;
    while (high - low > 1e-15 * std::abs(low) + 1e-300) {
        const double middle = low + (high - low) / 2;
        if (middle <= low || middle >= high)
            break;
        (normalBelow(middle) < probability ? low : high) = middle;
    }
    return low;
}

double normalTwoSided(double z)
{
    return std::erfc(std::abs(z) / std::numbers::sqrt2);
}

double studentTwoSided(double t, double freedom)
{
    return incompleteBeta(freedom / 2.0, 0.5, freedom / (freedom + t * t));
}

Interval wilson(uint64_t successes, uint64_t trials, double level)
{
    if (trials == 0)
        return {0.0, 1.0};
    const double z = -normalQuantile((1.0 - level) / 2.0);
    const auto n = static_cast<double>(trials);
    const double p = static_cast<double>(successes) / n;
    const double denominator = 1.0 + z * z / n;
    const double centre = (p + z * z / (2.0 * n)) / denominator;
    const double half = z / denominator * std::sqrt(p * (1.0 - p) / n + z * z / (4.0 * n * n));
    return {successes == 0 ? 0.0 : centre - half, successes == trials ? 1.0 : centre + half};
}

double quantile(std::span<const double> ascending, double share)
{
    if (ascending.empty())
        return std::numeric_limits<double>::quiet_NaN();
    const double place = std::clamp(share, 0.0, 1.0) * static_cast<double>(ascending.size() - 1);
    const auto below = static_cast<size_t>(place);
    const size_t above = std::min(below + 1, ascending.size() - 1);
    return ascending[below] + (place - static_cast<double>(below)) * (ascending[above] - ascending[below]);
}

std::vector<double> falseDiscovery(std::span<const double> p)
{
    const std::vector<size_t> order = ascendingOrder(p);
    std::vector<double> q(p.size());
    double least = 1.0;
    for (size_t rank = order.size(); rank > 0; --rank) {
        const size_t test = order[rank - 1];
        least = std::min(least, p[test] * static_cast<double>(p.size()) / static_cast<double>(rank));
        q[test] = least;
    }
    return q;
}

std::vector<double> familyWise(std::span<const double> p)
{
    const std::vector<size_t> order = ascendingOrder(p);
    std::vector<double> adjusted(p.size());
    double greatest = 0.0;
    for (size_t rank = 0; rank < order.size(); ++rank) {
        greatest = std::max(greatest, std::min(1.0, p[order[rank]] * static_cast<double>(p.size() - rank)));
        adjusted[order[rank]] = greatest;
    }
    return adjusted;
}

} // namespace moire::analysis
