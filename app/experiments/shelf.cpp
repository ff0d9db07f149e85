// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/shelf.h"

#include "experiments/bundle/bundle.h"
#include "experiments/fields.h"
#include "experiments/prompts.h"
#include "experiments/results_file.h"
#include "library/builtin_model.h"
#include "storage/data_folder.h"
#include "storage/whole_file.h"

#include <QSaveFile>

#include <algorithm>
#include <set>

namespace moire::experiments {

namespace fs = std::filesystem;

namespace {

constexpr size_t mostItems = 10'000;
constexpr size_t longestName = 60; ///< of a file, without its ending
const char *const awayFolder = "removed";

/// What a list shows of a definition. Only what is needed is checked; opening it checks the rest.
/// Reads a definition without its prompts.
Json outlineOf(const std::string &text)
{
    bool settings = false; // within what may name a model
    const auto wanted = [&settings](int depth, Json::parse_event_t event, Json &parsed) {
        if (depth == 1 && event == Json::parse_event_t::key)
            settings = parsed == "settings" || parsed == "variants";
        return depth < 2 || (settings && depth < 4);
    };
    return Json::parse(text, wanted, false);
}

std::vector<std::string> serversIn(const Json &outline)
{
    std::vector<std::string> servers;
    const auto take = [&](const Json &settings) {
        const auto model = settings.is_object() ? settings.find("model") : settings.end();
        if (!settings.is_object() || model == settings.end() || !model->is_string() || !isServed(*model))
            return;
        if (std::find(servers.begin(), servers.end(), *model) == servers.end())
            servers.push_back(*model);
    };
    if (outline.contains("settings"))
        take(outline["settings"]);
    if (outline.contains("variants"))
        for (const Json &variant : outline["variants"])
            take(variant);
    return servers;
}

ShelfItem lookInto(const fs::path &path)
{
    ShelfItem item{.path = path, .name = path.stem().string()};
    std::error_code ignored;
    item.ran = fs::exists(ResultsFile::pathFor(path), ignored);
    try {
        const std::string text = readBounded(path, Limits::definitionBytes);
        const Json json = outlineOf(text);
        if (json.is_discarded() || !json.is_object() || !json.contains("moire_experiment"))
            refuse("not an experiment", path.string(), "remove it from the list, or correct the file");
        const auto textAt = [&](const char *key) {
            const auto at = json.find(key);
            return at != json.end() && at->is_string() ? at->get<std::string>() : std::string();
        };
        if (std::string name = textAt("name"); !name.empty())
            item.name = std::move(name);
        item.notes = textAt("notes");
        item.servers = serversIn(json);
    } catch (const std::exception &error) {
        item.problem = error.what();
    }
    return item;
}

std::vector<fs::path> definitionsIn(const fs::path &folder)
{
    std::vector<fs::path> found;
    std::error_code error;
    for (fs::directory_iterator at(folder, error), end; !error && at != end && found.size() < mostItems;
         at.increment(error)) {
        std::error_code ignored;
        if (at->path().extension() == ".json" && at->is_regular_file(ignored))
            found.push_back(at->path());
    }
    return found;
}

/// A name for a file: letters and digits of ASCII, the rest as single hyphens.
std::string slugOf(const std::string &name)
{
    std::string slug;
    for (const char c : name) {
        const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
        const bool plain = (lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9');
        if (plain && slug.size() < longestName)
            slug += lower;
        else if (!plain && !slug.empty() && slug.back() != '-')
            slug += '-';
    }
    while (!slug.empty() && slug.back() == '-')
        slug.pop_back();
    return slug.empty() ? "experiment" : slug;
}

/// Neither a definition nor results of this name exist.
fs::path freePath(const fs::path &folder, const std::string &slug)
{
    for (int number = 1;; ++number) {
        std::string name = slug;
        if (number > 1)
            name.append("-").append(std::to_string(number));
        const fs::path path = folder / name.append(".json");
        std::error_code ignored;
        if (!fs::exists(path, ignored) && !fs::exists(ResultsFile::pathFor(path), ignored))
            return path;
    }
}

void writeDefinition(const fs::path &path, const Definition &definition)
{
    QSaveFile file(QString::fromStdString(path.string()));
    const std::string text = toJson(definition).dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
    if (text.size() > Limits::definitionBytes)
        refuse("the definition with all its prompts is too large", path.string(), "run it by moire-cli experiment");
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::fromStdString(text)) < 0 || !commitWhole(file))
        throw Error(ErrorKind::Failed, "cannot write: " + file.errorString().toStdString(), path.string(),
                    "free space on the disk, or check the permissions of the folder");
}

/// Renames a definition and what is beside it.
void moveFiles(const fs::path &from, const fs::path &to)
{
    for (const char *ending : {"", "-wal", "-shm"}) { // the log of results that a killed program left
        const fs::path results = ResultsFile::pathFor(from).string() + ending;
        std::error_code ignored;
        if (fs::exists(results, ignored))
            fs::rename(results, ResultsFile::pathFor(to).string() + ending);
    }
    fs::rename(from, to);
}

} // namespace

std::vector<ShelfItem> listShelf(const fs::path &folder)
{
    std::vector<std::pair<fs::file_time_type, ShelfItem>> dated;
    for (const fs::path &path : definitionsIn(folder)) {
        std::error_code ignored;
        dated.emplace_back(fs::last_write_time(path, ignored), lookInto(path));
    }
    std::sort(dated.begin(), dated.end(), [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first > b.first : a.second.path < b.second.path;
    });
    std::vector<ShelfItem> items;
    for (auto &[date, item] : dated)
        items.push_back(std::move(item));
    return items;
}

std::vector<ShelfItem> readyExperiments()
{
    // Beside the folder of the built-in models, in an installation and in the source.
    const std::string model = builtinModelPath();
    std::vector<ShelfItem> items;
    if (!model.empty())
        for (const fs::path &path : definitionsIn(fs::path(model).parent_path().parent_path() / "experiments"))
            items.push_back(lookInto(path));
    std::sort(items.begin(), items.end(), [](const ShelfItem &a, const ShelfItem &b) { return a.name < b.name; });
    return items;
}

fs::path addToShelf(const fs::path &shelf, Definition definition, const fs::path &folder)
{
    makePrivateFolder(QString::fromStdString(shelf.string()));
    for (Variant &variant : definition.variants)
        if (!variant.model.empty() && !variant.model.starts_with("builtin:") && !isServed(variant.model))
            variant.model = fs::absolute(modelPath(variant.model, folder)).lexically_normal().string();
    const fs::path path = freePath(shelf, slugOf(definition.name));
    writeDefinition(path, definition);
    return path;
}

/// The results are written first: an experiment is listed once its definition is there.
static fs::path importBundle(const fs::path &shelf, const fs::path &file)
{
    const Bundle bundle(file);
    makePrivateFolder(QString::fromStdString(shelf.string()));
    Definition definition = bundle.definition();
    if (definition.name.empty())
        definition.name = file.stem().string();
    const fs::path path = freePath(shelf, slugOf(definition.name));
    const fs::path kept = ResultsFile::pathFor(path);
    try {
        {
            ResultsFile results(kept, ResultsFile::Access::Write);
            bundle.readInto(results, Bundle::Load::Everything);
            results.setOrigin(bundle.origin(), bundle.notes());
        }
        writeDefinition(path, definition);
    } catch (...) {
        std::error_code ignored;
        for (const char *ending : {"", "-wal", "-shm", ".lock"})
            fs::remove(kept.string() + ending, ignored);
        throw;
    }
    return path;
}

void addVariant(const fs::path &path, Variant variant)
{
    Definition definition = readDefinition(path);
    // Results that were handed over have their controls as variants; the new one gets its own too.
    definition.controls = definition.controls ||
        std::any_of(definition.variants.begin(), definition.variants.end(),
                    [](const Variant &one) { return !one.control.empty(); });
    definition.variants.push_back(std::move(variant));
    writeDefinition(path,
                    parseDefinition(toJson(definition).dump(-1, ' ', false, Json::error_handler_t::replace),
                                    path.parent_path(), path.string()));
}

std::vector<Prompt> newPrompts(const Definition &definition, std::vector<Prompt> offered, size_t most)
{
    const auto asks = [](const Prompt &prompt) {
        Json question = toJson(prompt);
        for (const char *label : {"id", "answer", "check", "expected"})
            question.erase(label);
        return question.dump(-1, ' ', false, Json::error_handler_t::replace);
    };
    std::set<std::string> asked;
    std::set<std::string> ids;
    for (const Prompt &prompt : definition.prompts) {
        asked.insert(asks(prompt));
        ids.insert(prompt.id);
    }
    std::vector<Prompt> fresh;
    for (Prompt &prompt : offered) {
        if (fresh.size() >= most)
            break;
        if (!asked.insert(asks(prompt)).second)
            continue;
        const std::string id = prompt.id;
        const bool counted = std::all_of(id.begin(), id.end(), [](char c) { return c >= '0' && c <= '9'; });
        size_t number = counted ? definition.prompts.size() + fresh.size() + 1 : 2;
        for (; !ids.insert(prompt.id).second; ++number)
            prompt.id = (counted ? std::string() : id + "-") + std::to_string(number);
        fresh.push_back(std::move(prompt));
    }
    return fresh;
}

size_t addPrompts(const fs::path &path, std::vector<Prompt> prompts)
{
    Definition definition = readDefinition(path);
    prompts = newPrompts(definition, std::move(prompts));
    const size_t added = prompts.size();
    std::move(prompts.begin(), prompts.end(), std::back_inserter(definition.prompts));
    writeDefinition(path,
                    parseDefinition(toJson(definition).dump(-1, ' ', false, Json::error_handler_t::replace),
                                    path.parent_path(), path.string()));
    return added;
}

fs::path importToShelf(const fs::path &shelf, const fs::path &file)
{
    if (isBundle(file))
        return importBundle(shelf, file);
    const bool alone = file.extension() == ResultsFile::pathFor("x").extension();
    const fs::path kept = alone ? file : ResultsFile::pathFor(file);
    std::error_code ignored;
    std::unique_ptr<ResultsFile> results;
    if (alone || fs::exists(kept, ignored))
        results = std::make_unique<ResultsFile>(kept, ResultsFile::Access::Read);
    std::optional<Definition> definition;
    if (!alone) {
        definition = readDefinition(file);
    } else {
        const Json json = results->definition();
        if (json.is_null())
            refuse("nothing was run yet", kept.string(), "open the definition instead");
        definition = parseRecorded(json, kept.parent_path(), kept.string());
    }
    if (definition->name.empty())
        definition->name = file.stem().string();
    const fs::path path = addToShelf(shelf, std::move(*definition), file.parent_path());
    try {
        if (results)
            results->copyTo(ResultsFile::pathFor(path));
    } catch (...) {
        fs::remove(path, ignored);
        throw;
    }
    return path;
}

fs::path putAway(const fs::path &path)
{
    const fs::path folder = path.parent_path() / awayFolder;
    try {
        makePrivateFolder(QString::fromStdString(folder.string()));
        const fs::path to = freePath(folder, path.stem().string());
        moveFiles(path, to);
        return to;
    } catch (const fs::filesystem_error &error) {
        throw Error(ErrorKind::Failed, error.code().message(), path.string(), "check the permissions of the folder");
    }
}

fs::path restoreToShelf(const fs::path &putAwayPath)
{
    const fs::path to = freePath(putAwayPath.parent_path().parent_path(), putAwayPath.stem().string());
    try {
        moveFiles(putAwayPath, to);
    } catch (const fs::filesystem_error &error) {
        throw Error(ErrorKind::Failed, error.code().message(), putAwayPath.string(),
                    "check the permissions of the folder");
    }
    return to;
}

} // namespace moire::experiments
