// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/bundle/mlflow.h"

#include "experiments/bundle/zip_writer.h"
#include "experiments/fields.h"
#include "experiments/report.h"

#include <moire/hash.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <fstream>

namespace moire::experiments {

namespace fs = std::filesystem;

namespace {

constexpr size_t longestParam = 500; ///< bytes that every version of MLflow takes

/// A text in YAML, which takes the quoted texts of JSON.
std::string yamlText(const std::string &text)
{
    return Json(text).dump(-1, ' ', true, Json::error_handler_t::replace);
}

/// Names of metrics, params and tags are names of files: letters, digits, "_", "-", " " and "." within.
std::string storeName(const std::string &name)
{
    std::string result;
    for (const char c : name.substr(0, 200)) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
            c == '-' || c == ' ' || (c == '.' && !result.empty());
        result += plain ? c : '_';
    }
    return result.empty() ? "_" : result;
}

std::string cutParam(std::string text)
{
    if (text.size() <= longestParam)
        return text;
    size_t end = longestParam - 3;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end;
    return text.substr(0, end) + "...";
}

/// file:///..., with everything but plain characters as %XX.
std::string fileUri(const fs::path &path)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string uri = "file://";
    for (const char c : path.string()) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
            std::string_view("/-_.~").find(c) != std::string_view::npos;
        if (plain)
            uri += c;
        else
            uri.append({'%', digits[byte >> 4], digits[byte & 15]});
    }
    return uri;
}

int64_t millisecondsNow()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::system_clock::now().time_since_epoch())
        .count();
}

/// Writes the runs of one experiment into a folder that is renamed afterwards.
class StoreFolder {
public:
    StoreFolder(fs::path part, fs::path folder, std::string id)
        : m_part(std::move(part)),
          m_folder(std::move(folder)),
          m_id(std::move(id))
    {
    }

    void experiment(const std::string &name) const
    {
        file(m_part / "meta.yaml",
             "artifact_location: " + yamlText(fileUri(m_folder)) + "\ncreation_time: " + std::to_string(m_now) +
                 "\nexperiment_id: '" + m_id + "'\nlast_update_time: " + std::to_string(m_now) +
                 "\nlifecycle_stage: active\nname: " + yamlText(name) + "\n");
    }

    void run(const std::string &run, const std::string &name) const
    {
        for (const char *part : {"metrics", "params", "tags", "artifacts"})
            fs::create_directories(m_part / run / part);
        file(m_part / run / "meta.yaml",
             "artifact_uri: " + yamlText(fileUri(m_folder / run / "artifacts")) +
                 "\nend_time: " + std::to_string(m_now) + "\nentry_point_name: ''\nexperiment_id: '" + m_id +
                 "'\nlifecycle_stage: active\nrun_id: " + run + "\nrun_name: " + yamlText(name) + "\nrun_uuid: " + run +
                 "\nsource_name: ''\nsource_type: 4\nsource_version: ''\nstart_time: " + std::to_string(m_now) +
                 "\nstatus: 3\ntags: []\nuser_id: moire\n"); // local source, finished
        tag(run, "mlflow.runName", name);
        tag(run, "mlflow.source.name", "moire");
        tag(run, "mlflow.source.type", "LOCAL");
        tag(run, "moire.version", MOIRE_VERSION);
    }

    void tag(const std::string &run, const std::string &name, const std::string &value) const
    {
        file(m_part / run / "tags" / storeName(name), value);
    }
    void param(const std::string &run, const std::string &name, const std::string &value) const
    {
        file(m_part / run / "params" / storeName(name), cutParam(value));
    }
    void metric(const std::string &run, const std::string &name, double value) const
    {
        if (std::isfinite(value))
            file(m_part / run / "metrics" / storeName(name), std::to_string(m_now) + " " + Json(value).dump() + " 0\n");
    }
    void artifact(const std::string &run, const std::string &name, const std::string &bytes) const
    {
        file(m_part / run / "artifacts" / name, bytes);
    }

private:
    /// Two names of metrics may give one name of a file; the second one is numbered.
    static void file(fs::path path, const std::string &bytes)
    {
        const std::string name = path.filename().string();
        for (int number = 2; fs::exists(path); ++number)
            path.replace_filename(name + "_" + std::to_string(number));
        std::ofstream out(path, std::ios::binary);
        out << bytes;
        if (!out.flush())
            throw fs::filesystem_error("", path, std::make_error_code(std::errc::no_space_on_device));
    }

    fs::path m_part, m_folder;
    std::string m_id;
    int64_t m_now = millisecondsNow();
};

/// A variant's settings, one param each; nested ones as "routing.experts".
void addParams(const StoreFolder &store, const std::string &run, const std::string &prefix, const Json &settings)
{
    for (const auto &[key, value] : settings.items()) {
        const std::string name = prefix + key;
        if (value.is_object())
            addParams(store, run, name + ".", value);
        else
            store.param(run, name,
                        value.is_string() ? value.get<std::string>()
                                          : value.dump(-1, ' ', false, Json::error_handler_t::replace));
    }
}

void addEstimate(const StoreFolder &store, const std::string &run, const std::string &name,
                 const analysis::MeanEstimate &estimate)
{
    store.metric(run, name, estimate.mean);
    if (estimate.interval) {
        store.metric(run, name + ".low95", estimate.interval->low);
        store.metric(run, name + ".high95", estimate.interval->high);
    }
}

void addRuns(const StoreFolder &store, const ReportSource &source, const std::string &identity)
{
    const Definition &d = source.definition;
    const Json definition = toJson(d);
    const auto runId = [&](const std::string &name) { return sha256(identity + "\n" + name).substr(0, 32); };
    const std::string name = d.name.empty() ? std::string("experiment") : d.name;
    const std::string parent = runId("");
    store.experiment(name + " " + identity.substr(0, 8));
    store.run(parent, name);
    store.tag(parent, "mlflow.note.content", source.notes.empty() ? d.notes : source.notes);
    store.param(parent, "prompts", std::to_string(d.prompts.size()));
    store.param(parent, "variants", std::to_string(d.variants.size()));
    store.param(parent, "seeds", Json(d.seeds).dump());
    store.param(parent, "repeats", std::to_string(d.repeats));
    store.artifact(parent, "definition.json", definition.dump(1, ' ', false, Json::error_handler_t::replace) + "\n");
    store.artifact(parent, "environment.json",
                   source.environment.dump(1, ' ', false, Json::error_handler_t::replace) + "\n");
    store.artifact(parent, "report.html", htmlReport(source, ReportFor::Browser).page);
    store.artifact(parent, "cells.csv", cellsCsv(d, source.values, source.results));

    const Comparison comparison = compare(d, source.values);
    for (size_t v = 0; v < d.variants.size(); ++v) {
        const std::string run = runId(d.variants[v].name);
        store.run(run, d.variants[v].name);
        store.tag(run, "mlflow.parentRunId", parent);
        addParams(store, run, "", definition["variants"][v]);
        store.metric(run, "answered", static_cast<double>(source.values.answered(v)));
        store.metric(run, "failed", static_cast<double>(source.values.failed(v)));
        for (size_t m = 0; m < d.metrics.size(); ++m)
            addEstimate(store, run, d.metrics[m].name, comparison.values[v][m]);
        for (const Difference &one : comparison.toBaseline)
            if (one.variant == v) {
                addEstimate(store, run, d.metrics[one.metric].name + ".difference", one.estimate);
                store.metric(run, d.metrics[one.metric].name + ".p_holm", one.adjusted);
                store.tag(run, d.metrics[one.metric].name + ".verdict", verdictName(one.verdict));
            }
    }
}

} // namespace

fs::path writeMlflow(const fs::path &store, const ReportSource &source)
{
    // The same results have the same numbers, so that adding them twice is noticed.
    const std::string identity = sha256(toJson(source.definition).dump(-1, ' ', false, Json::error_handler_t::replace) +
                                        cellsCsv(source.definition, source.values, source.results));
    const std::string id = std::to_string(std::stoull(identity.substr(0, 14), nullptr, 16) + 1);
    std::error_code error;
    const fs::path absolute = fs::absolute(store, error).lexically_normal();
    const fs::path folder = absolute / id;
    if (fs::exists(folder, error))
        refuse("these results are in the store already", folder.string(), "remove the folder, or use another store");
    const fs::path part = absolute / ("." + id + ".part");
    try {
        fs::create_directories(absolute);
        fs::remove_all(part);
        fs::create_directory(part);
        addRuns(StoreFolder(part, folder, id), source, identity);
        replaceFile(part, folder);
    } catch (const fs::filesystem_error &failure) {
        fs::remove_all(part, error);
        throw Error(ErrorKind::Failed, "cannot write the store: " + failure.code().message(), absolute.string(),
                    "free space on the disk, or choose another location");
    } catch (...) {
        fs::remove_all(part, error);
        throw;
    }
    return folder;
}

} // namespace moire::experiments
