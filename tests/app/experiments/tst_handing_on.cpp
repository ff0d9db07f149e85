// SPDX-License-Identifier: GPL-3.0-or-later
// Reports and files for other programs: what they say is what was kept, and nothing in them is run.
#include "experiments/bundle/arrays.h"
#include "experiments/bundle/html_pictures.h"
#include "experiments/bundle/html_report.h"
#include "experiments/bundle/mlflow.h"
#include "experiments/bundle/zip_reader.h"
#include "small_experiment.h"

#include <moire/error.h>

#include <doctest/doctest.h>

#include <cmath>
#include <cstring>
#include <regex>
#include <set>

namespace tst_handing_on {

using namespace moire;
using namespace moire::experiments;
using small_experiment::Folder;
using small_experiment::sample;
using small_experiment::textOf;
namespace fs = std::filesystem;

namespace {

struct Source {
    Definition definition = small_experiment::sampleDefinition();
    CellValues values{definition, sample()};
    Json environment = sample().environment();
    std::string notes = "my <i>notes</i>\nsecond";
    Json origin;

    ReportSource source() const { return {definition, values, sample(), environment, notes, origin}; }
};

bool contains(const std::string &text, const std::string &part)
{
    return text.find(part) != std::string::npos;
}

/// Whether every element that is opened is closed, in order; void elements aside.
bool balanced(const std::string &html)
{
    static const std::set<std::string> voids{"meta", "img", "!DOCTYPE"};
    static const std::regex tag("<(/?)([!A-Za-z0-9]+)[^<>]*?(/?)>");
    std::vector<std::string> open;
    for (std::sregex_iterator at(html.begin(), html.end(), tag), end; at != end; ++at) {
        const std::string name = (*at)[2];
        if (voids.contains(name) || (*at)[3].length() > 0)
            continue;
        if ((*at)[1].length() == 0) {
            open.push_back(name);
        } else {
            if (open.empty() || open.back() != name)
                return false;
            open.pop_back();
        }
    }
    return open.empty();
}

template <class T>
std::vector<T> numbersIn(const std::string &npy)
{
    const size_t start = 10 + static_cast<unsigned char>(npy[8]) + 256 * static_cast<unsigned char>(npy[9]);
    std::vector<T> values((npy.size() - start) / sizeof(T));
    std::memcpy(values.data(), npy.data() + start, values.size() * sizeof(T));
    return values;
}

} // namespace

TEST_CASE("A report is one page without scripts, with every text escaped")
{
    const Source s;
    const HtmlReport report = htmlReport(s.source(), ReportFor::Browser);
    const std::string &page = report.page;
    CHECK(report.pictures.empty());
    CHECK(balanced(page));
    for (const char *never : {"<script", "<b>", "<i>", "<CPU>", "<context>", "javascript:", " src=", "url(", "href"})
        CHECK_MESSAGE(!contains(page, never), never);
    for (const char *shown : {"Sums &lt;script&gt;alert(1)", "my &lt;i&gt;notes", "Sample &lt;CPU&gt;",
                              "out of &lt;context&gt;", "a/b, &quot;é&quot;", "prefers-color-scheme:dark",
                              "default-src 'none'", "Mean KL divergence", "Difference in length", "differs", "abc"})
        CHECK_MESSAGE(contains(page, shown), shown);
    const std::regex svg("<svg ");
    CHECK(std::distance(std::sregex_iterator(page.begin(), page.end(), svg), {}) >= 6); // 3 metrics, differences, KL

    const HtmlReport print = htmlReport(s.source(), ReportFor::Print);
    CHECK(balanced(print.page));
    CHECK(!contains(print.page, "<svg"));
    CHECK(!contains(print.page, "var(--"));
    REQUIRE(print.pictures.size() >= 6);
    CHECK(contains(print.page, "picture-0.svg"));
    CHECK(!contains(print.pictures[0], "var(--"));
}

TEST_CASE("Pictures of values that cannot be drawn are left out")
{
    const html::Colours colours{"a", "b", "c", "d"};
    CHECK(html::intervalPicture("x", {}, true, colours).empty());
    CHECK(html::intervalPicture("x", {{.label = "a", .mean = NAN}}, true, colours).empty());
    CHECK(contains(html::intervalPicture("x", {{.label = "<a>", .mean = 1.0}}, false, colours), "&lt;a&gt;"));
    CHECK(html::linePicture("x", "", {{.label = "a", .values = {}}}, colours).empty());
    CHECK(html::escaped("a\x01<\xFF>'\"&", 100) == "a\xEF\xBF\xBD&lt;\xEF\xBF\xBD&gt;&#39;&quot;&amp;");
    CHECK(html::escaped("äö", 3) == "ä…");
}

TEST_CASE("A NumPy archive has everything")
{
    const Source s;
    const Folder folder;
    writeNpz(folder.path / "x.npz", s.definition, s.values, sample());
    const ZipReader zip(folder.path / "x.npz");
    const std::string values = zip.read("values.npy");
    CHECK(contains(values.substr(0, 128), "'<f8', 'fortran_order': False, 'shape': (2, 10, 2, 1, 3, )"));
    const auto numbers = numbersIn<double>(values);
    REQUIRE(numbers.size() == s.values.all().size());
    for (size_t i = 0; i < numbers.size(); ++i)
        CHECK((numbers[i] == s.values.all()[i] || (std::isnan(numbers[i]) && std::isnan(s.values.all()[i]))));
    const std::string variants = zip.read("variants.npy");
    CHECK(contains(variants.substr(0, 128), "'<U8'"));
    CHECK(numbersIn<uint32_t>(variants)[8 + 6] == 0xE9); // a/b, "é"
    CHECK(numbersIn<uint64_t>(zip.read("seeds.npy")) == std::vector<uint64_t>{1, UINT64_MAX});
    const auto cells = numbersIn<int32_t>(zip.read("token_cell.npy"));
    const auto ids = numbersIn<int32_t>(zip.read("token_id.npy"));
    const auto logProbabilities = numbersIn<float>(zip.read("token_logprob.npy"));
    REQUIRE(cells.size() == ids.size());
    REQUIRE(cells.size() == logProbabilities.size());
    CHECK(cells[2] == 1); // two tokens of the first cell, then the second
    CHECK(ids[3] == 1);
    CHECK(std::isnan(logProbabilities[0]));
    CHECK(logProbabilities[1] == -0.25F);
    CHECK(numbersIn<float>(zip.read("pair_kl.npy"))[1] == 0.375F);
    CHECK(numbersIn<int32_t>(zip.read("pair_cell.npy"))[0] == 20);
    CHECK(contains(zip.read("expert_counts.npy").substr(0, 128), "(40, 2, 4, )"));
    CHECK(numbersIn<int32_t>(zip.read("expert_layers.npy")) == std::vector<int32_t>{1, 3});
}

TEST_CASE("A table of tokens has a line for each of them")
{
    const Source s;
    std::string csv;
    tokensCsv(s.definition, sample(), [&](const std::string &lines) { csv += lines; });
    CHECK(csv.starts_with(
        "variant,prompt,seed,repeat,position,id,logprob,entropy,kl,logprob_change\r\nas is,1,1,0,0,0,,0.5,,"
        "\r\nas is,1,1,0,1,1,-0.25,0.5,,\r\n"));
    CHECK(contains(csv, "\"a/b, \"\"é\"\"\",1,18446744073709551615,0,1,1,-0.25,0.5,0.375,\r\n"));
}

TEST_CASE("An MLflow store has a run for every variant")
{
    const Source s;
    const Folder folder;
    const fs::path store = folder.path / "ml runs";
    const fs::path experiment = writeMlflow(store, s.source());
    CHECK(experiment.parent_path() == store);
    const std::string meta = textOf(experiment / "meta.yaml");
    CHECK(contains(meta, "experiment_id: '" + experiment.filename().string() + "'"));
    CHECK(contains(meta, "lifecycle_stage: active"));
    CHECK(contains(meta, "ml%20runs"));
    CHECK(contains(meta, R"(name: "Sums <script>alert(1)</script> & \"more\" )"));
    fs::path parent, variant;
    size_t runs = 0;
    for (const auto &entry : fs::directory_iterator(experiment)) {
        if (!entry.is_directory())
            continue;
        ++runs;
        const std::string run = entry.path().filename().string();
        CHECK(run.size() == 32);
        const std::string runMeta = textOf(entry.path() / "meta.yaml");
        CHECK(contains(runMeta, "run_id: " + run));
        CHECK(contains(runMeta, "status: 3"));
        const std::string name = textOf(entry.path() / "tags" / "mlflow.runName");
        if (name == "a/b, \"é\"")
            variant = entry.path();
        if (fs::exists(entry.path() / "artifacts" / "report.html"))
            parent = entry.path();
    }
    CHECK(runs == 3);
    REQUIRE(!parent.empty());
    REQUIRE(!variant.empty());
    CHECK(textOf(variant / "tags" / "mlflow.parentRunId") == parent.filename().string());
    CHECK(textOf(variant / "params" / "temperature") == "0.5");
    std::istringstream line(textOf(variant / "metrics" / "length"));
    int64_t when = 0, step = -1;
    double value = 0.0;
    line >> when >> value >> step;
    CHECK(when > 1'600'000'000'000);
    CHECK(value > 5.0);
    CHECK(step == 0);
    CHECK(textOf(variant / "tags" / "length.verdict") == "no difference");
    CHECK(fs::exists(variant / "metrics" / "_._right")); // a name that would climb out
    for (const char *name : {"cells.csv", "definition.json", "environment.json"})
        CHECK(fs::file_size(parent / "artifacts" / name) > 10);
    for (const auto &entry : fs::directory_iterator(store))
        CHECK(entry.path() == experiment); // nothing half made
    CHECK_THROWS_AS(writeMlflow(store, s.source()), Error); // is there already
}

} // namespace tst_handing_on
