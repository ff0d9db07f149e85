// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/experiment_export.h"

#include "cli/output.h"
#include "experiments/bundle/arrays.h"
#include "experiments/bundle/html_report.h"
#include "experiments/bundle/kept.h"
#include "experiments/bundle/mlflow.h"
#include "experiments/bundle/zip_writer.h"
#include "experiments/report.h"
#include "experiments/reward_pairs.h"

#include <map>

namespace moire::cli {

namespace {

using Json = nlohmann::ordered_json;
using experiments::Bundle;
using experiments::CellValues;
using experiments::KeptExperiment;
using experiments::ReportFor;

std::string indented(const Json &json)
{
    return jsonText(json, 1) + "\n";
}

void writeCellsCsv(const std::string &out, const KeptExperiment &kept, const CellValues &values)
{
    Output file(out);
    file.write(cellsCsv(kept.definition, values, *kept.results));
    file.finish();
}

void writeTokensCsv(const std::string &out, const KeptExperiment &kept, const CellValues &)
{
    Output file(out);
    tokensCsv(kept.definition, *kept.results, [&](const std::string &lines) { file.write(lines); });
    file.finish();
}

void writeCellsNpy(const std::string &out, const KeptExperiment &kept, const CellValues &values)
{
    Output file(out);
    file.write(cellsNpy(kept.definition, values));
    file.finish();
}

void writeReportJson(const std::string &out, const KeptExperiment &kept, const CellValues &values)
{
    Output file(out);
    Json report = reportJson(kept.definition, values, compare(kept.definition, values));
    report["groups"] = groupsJson(kept.definition, values, *kept.results);
    report["rewards_beside"] = rewardPairsJson(kept.definition, values, *kept.results);
    file.write(indented(Json{{"definition", kept.results->definition()},
                             {"environment", kept.results->environment()},
                             {"report", std::move(report)}}));
    file.finish();
}

void writeJsonLines(const std::string &out, const KeptExperiment &kept, const CellValues &)
{
    Output file(out);
    cellsJsonLines(kept.definition, *kept.results, [&](const std::string &line) { file.write(line); });
    file.finish();
}

void writeReportHtml(const std::string &out, const KeptExperiment &kept, const CellValues &values)
{
    const Json environment = kept.results->environment();
    Output file(out);
    file.write(
        htmlReport({kept.definition, values, *kept.results, environment, kept.notes, kept.origin}, ReportFor::Browser)
            .page);
    file.finish();
}

void writeArrays(const std::string &out, const KeptExperiment &kept, const CellValues &values)
{
    writeNpz(out, kept.definition, values, *kept.results);
}

void writeKeptBundle(const std::string &out, const KeptExperiment &kept, const CellValues &)
{
    writeBundle(out, *kept.results, kept.notes);
}

using ExportWriter = void (*)(const std::string &, const KeptExperiment &, const CellValues &);

ExportWriter writerFor(const ExportOptions &o)
{
    static const std::map<std::string, ExportWriter> writers{
        {".csv", writeCellsCsv},    {".npy", writeCellsNpy},    {".npz", writeArrays},      {".json", writeReportJson},
        {".jsonl", writeJsonLines}, {".html", writeReportHtml}, {".moire", writeKeptBundle}};
    const std::string kind = std::filesystem::path(o.out).extension().string();
    if (kind == ".pdf")
        throw Error(ErrorKind::Usage, "the command line cannot write PDF", "-o",
                    "write .html and print it, or save the report as PDF in the window");
    const auto writer = writers.find(kind);
    if (writer == writers.end())
        throw Error(ErrorKind::Usage, "cannot tell the format of '" + printable(o.out, 60) + "'", "-o",
                    "use a name that ends in .csv, .npy, .npz, .json, .jsonl, .html or .moire");
    if (o.tokens && kind != ".csv")
        throw Error(ErrorKind::Usage, "--tokens is for tables", "-o", "use a name that ends in .csv");
    return o.tokens ? ExportWriter(writeTokensCsv) : writer->second;
}

} // namespace

int exportExperiment(const ExportOptions &o)
{
    if (o.out.empty() && o.bundle.empty() && o.definition.empty() && o.mlflow.empty())
        throw Error(ErrorKind::Usage, "nothing says what to write", "experiment export",
                    "give -o, --bundle, --definition or --mlflow");
    const ExportWriter writer = o.out.empty() ? nullptr : writerFor(o);
    if (!o.bundle.empty() && !experiments::isBundle(o.bundle))
        throw Error(ErrorKind::Usage, "'" + printable(o.bundle, 60) + "' is not a name for a bundle", "--bundle",
                    "use a name that ends in .moire");
    const KeptExperiment kept = experiments::openKept(o.file, Bundle::Load::Everything);
    const CellValues values(kept.definition, *kept.results);
    if (writer)
        writer(o.out, kept, values);
    if (!o.bundle.empty())
        writeKeptBundle(o.bundle, kept, values);
    if (!o.definition.empty())
        experiments::writeFile(o.definition, indented(kept.results->definition()));
    if (!o.mlflow.empty()) {
        const Json environment = kept.results->environment();
        experiments::writeMlflow(o.mlflow,
                                 {kept.definition, values, *kept.results, environment, kept.notes, kept.origin});
    }
    return exitDone;
}

} // namespace moire::cli
