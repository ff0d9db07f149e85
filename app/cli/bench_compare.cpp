// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/bench_compare.h"

#include <moire/error.h>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <vector>

namespace moire::cli {

namespace {

using Json = nlohmann::ordered_json;

std::vector<double> sortedSpeeds(const Json &result)
{
    auto speeds = result.at("tokens_per_second").get<std::vector<double>>();
    std::sort(speeds.begin(), speeds.end());
    return speeds;
}

std::string fileName(const Json &report)
{
    return std::filesystem::path(report.at("model").get<std::string>()).filename().string();
}

} // namespace

int compareReports(Json &report, const std::string &earlier, const std::string &path)
try {
    const Json before = Json::parse(earlier);
    if (fileName(before) != fileName(report) || before.at("threads") != report.at("threads"))
        throw Error(ErrorKind::Refused, "the report is of another model or number of threads", path,
                    "compare reports of the same model file and threads");
    int slower = 0;
    for (const Json &old : before.at("results")) {
        const std::vector<double> a = sortedSpeeds(old);
        const Json &test = old.at("test");
        const Json &depth = old.at("depth");
        for (Json &result : report.at("results")) {
            if (test != result.at("test") || depth != result.at("depth"))
                continue;
            const std::vector<double> b = sortedSpeeds(result);
            if (a.empty() || b.empty())
                continue;
            const double median = a[a.size() / 2];
            const bool isSlower = b.back() < a.front();
            result["before"] = median;
            result["ratio"] = b[b.size() / 2] / median;
            result["verdict"] = isSlower ? "slower" : b.front() > a.back() ? "faster" : "same";
            slower += isSlower ? 1 : 0;
        }
    }
    return slower;
} catch (const nlohmann::json::exception &) {
    throw Error(ErrorKind::Refused, "not a report of bench --json", path, "write one with: bench --json > FILE");
}

} // namespace moire::cli
