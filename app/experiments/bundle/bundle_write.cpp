// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/bundle/bundle.h"
#include "experiments/bundle/zip_writer.h"
#include "experiments/fields.h"
#include "experiments/for_cells.h"

#include <moire/hash.h>

#include <array>
#include <ctime>

namespace moire::experiments {

namespace {

constexpr size_t cellsPerMember = 64; ///< so that one is a few MiB at most, and there are few members

std::string bundleText(const Json &json, int indent = -1)
{
    return json.dump(indent, ' ', false, Json::error_handler_t::replace);
}

std::string utcNow()
{
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    gmtime_r(&now, &parts);
    std::array<char, 32> text{};
    std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &parts);
    return text.data();
}

std::string numbered(const char *folder, size_t number)
{
    std::string digits = std::to_string(number);
    digits.insert(0, digits.size() < 6 ? 6 - digits.size() : 0, '0');
    return std::string(folder) + "/" + digits + ".jsonl";
}

/// "/home/ann/models/x.gguf" as "x.gguf"; "builtin:instruct" as it is.
void keepFileName(Json &object, const char *key)
{
    if (object.is_object() && object.contains(key) && object[key].is_string())
        object[key] = std::filesystem::path(object[key].get<std::string>()).filename().string();
}

struct BundleCell {
    CellName name;
    std::string trace; ///< member; empty: none
};

Json cellLine(const Results &results, const BundleCell &cell)
{
    const CellName &name = cell.name;
    Json line{{"variant", name.variant}, {"prompt", name.prompt}, {"seed", name.seed}, {"repeat", name.repeat}};
    line["key"] = results.answerKey(name);
    const auto answer = results.answer(name, Results::Parts::All);
    if (!answer) // removed meanwhile by another program
        refuse("a result is gone", name.variant + ", prompt " + name.prompt, "export again");
    line["facts"] = factsJson(*answer);
    line["tokens"] = tokensJson(*answer);
    if (!cell.trace.empty())
        line["trace"] = cell.trace;
    if (const auto pair = results.pair(name, Results::Parts::All))
        line["beside_baseline"] = {
            {"key", results.pairKey(name)}, {"facts", factsJson(*pair)}, {"tokens", tokensJson(*pair)}};
    return line;
}

} // namespace

bool isBundle(const std::filesystem::path &path)
{
    return path.extension() == bundleEnding;
}

void writeBundle(const std::filesystem::path &path, const Results &results, const std::string &notes)
{
    Json definitionJson = results.definition();
    if (definitionJson.is_null())
        refuse("nothing was run yet", path.string(), "run the experiment first");
    const Definition definition = parseRecorded(definitionJson, path.parent_path(), "the results");
    for (Json &variant : definitionJson["variants"])
        keepFileName(variant, "model");
    if (definitionJson.contains("settings"))
        keepFileName(definitionJson["settings"], "model");
    Json environment = results.environment();
    if (environment.is_object() && environment.contains("models"))
        for (Json &model : environment["models"])
            keepFileName(model, "path");

    std::set<CellName> traced;
    std::set<CellName> answered;
    results.forAnswers(Results::Parts::All, [&](const CellName &name, const Answer &answer) {
        answered.insert(name);
        if (!answer.trace.empty())
            traced.insert(name);
    });
    std::vector<BundleCell> cells;
    forCells(definition, [&](size_t, size_t, size_t, size_t, const CellName &name) {
        if (answered.contains(name))
            cells.push_back({name, traced.contains(name) ? numbered("traces", cells.size()) : std::string()});
    });

    ZipWriter zip(path);
    Json members = Json::array();
    const auto add = [&](const std::string &name, ZipWriter::Content content) {
        zip.add(name, [&members, name, content = std::move(content)] {
            std::string bytes = content();
            members.push_back({{"name", name}, {"bytes", bytes.size()}, {"sha256", sha256(bytes)}});
            return bytes;
        });
    };
    add("definition.json", [&] { return bundleText(definitionJson, 1) + "\n"; });
    add("environment.json", [&] { return bundleText(environment, 1) + "\n"; });
    if (!notes.empty())
        add("notes.txt", [&] { return notes; });
    for (size_t first = 0; first < cells.size(); first += cellsPerMember)
        add(numbered("cells", first / cellsPerMember), [&, first] {
            std::string lines;
            for (size_t i = first; i < std::min(first + cellsPerMember, cells.size()); ++i)
                lines += bundleText(cellLine(results, cells[i])) + "\n";
            return lines;
        });
    for (const BundleCell &cell : cells)
        if (!cell.trace.empty())
            add(cell.trace, [&results, cell] {
                const auto answer = results.answer(cell.name, Results::Parts::All);
                return answer ? answer->trace : std::string();
            });
    zip.add("manifest.json", [&] { // made last: it has the hashes of the others
        return bundleText({{"moire_bundle", bundleVersion},
                           {"created", utcNow()},
                           {"program", MOIRE_VERSION},
                           {"cells", cells.size()},
                           {"members", members}},
                          1) +
            "\n";
    });
    zip.finish();
}

} // namespace moire::experiments
