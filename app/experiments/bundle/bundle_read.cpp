// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/bundle/bundle.h"
#include "experiments/fields.h"
#include "experiments/trace_line.h"

#include <moire/hash.h>

#include <algorithm>
#include <unordered_map>

namespace moire::experiments {

namespace {

constexpr JsonLimits cellLimits{.levels = 16, .values = 50'000'000, .keys = 200};
constexpr JsonLimits traceLimits{.levels = 16, .values = 1'000'000, .keys = 200}; ///< of one line
constexpr JsonLimits manifestLimits{.levels = 8, .values = 3'000'000, .keys = 200};
constexpr const char *askForBundle = "ask for the file again";

/// Calls \p visit with every line that is not empty, and its number from 1.
template <class F>
void forBundleLines(std::string_view text, F &&visit)
{
    size_t number = 0;
    for (size_t at = 0; at < text.size();) {
        const size_t end = std::min(text.find('\n', at), text.size());
        ++number;
        if (end > at)
            visit(text.substr(at, end - at), number);
        at = end + 1;
    }
}

/// Which cells a definition has.
class CellsOf {
public:
    explicit CellsOf(const Definition &definition)
        : m_definition(definition),
          m_seeds(definition.seeds.begin(), definition.seeds.end())
    {
        for (size_t i = 0; i < definition.variants.size(); ++i)
            m_variants.emplace(definition.variants[i].name, i);
        for (size_t i = 0; i < definition.prompts.size(); ++i)
            m_prompts.emplace(definition.prompts[i].id, i);
    }

    void check(const CellName &name, const Answer &answer, bool pair, const std::string &where)
    {
        const auto contradict = [&](const std::string &what) {
            refuse("the results contradict the definition: " + what, where, askForBundle);
        };
        const auto variant = m_variants.find(name.variant);
        const auto prompt = m_prompts.find(name.prompt);
        if (variant == m_variants.end())
            contradict("there is no variant '" + printable(name.variant, 60) + "'");
        if (prompt == m_prompts.end())
            contradict("there is no prompt '" + printable(name.prompt, 60) + "'");
        if (!m_seeds.contains(name.seed) || name.repeat >= m_definition.repeats)
            contradict("there is no such seed or repeat");
        if (!m_seen.insert(name).second)
            contradict("a cell occurs twice");
        if (pair && variant->second == 0)
            contradict("the baseline is compared with itself");
        const size_t choices = m_definition.prompts[prompt->second].choices.size();
        if (!answer.choices.empty() && answer.choices.size() != choices)
            contradict("a cell scores " + std::to_string(answer.choices.size()) + " choices of " +
                       std::to_string(choices));
        if (answer.logProbabilities.size() != answer.ids.size() || answer.entropies.size() != answer.ids.size())
            contradict("a cell has other numbers of tokens and of their values");
    }

private:
    const Definition &m_definition;
    std::unordered_map<std::string, size_t> m_variants;
    std::unordered_map<std::string, size_t> m_prompts;
    std::set<uint64_t> m_seeds;
    std::set<CellName> m_seen;
};

std::string keyIn(Fields &fields)
{
    const std::string key = fields.text("key").value_or("");
    if (key.empty())
        refuse("a cell has no key", fields.where(), askForBundle);
    return key;
}

} // namespace

Bundle::Bundle(const std::filesystem::path &path) : m_zip(path)
{
    open(path.filename().string());
}

Bundle::Bundle(std::string_view bytes, std::string where) : m_zip(bytes, std::move(where))
{
    open(m_zip.where());
}

void Bundle::open(const std::string &fileName)
{
    const std::string where = m_zip.where() + ", manifest.json";
    if (!m_zip.members().contains("manifest.json"))
        refuse("this zip file has no manifest.json, so it is not a bundle", m_zip.where(), "choose another file");
    const Json manifest = parseJson(m_zip.read("manifest.json"), where, manifestLimits);
    Fields fields(manifest, where);
    const uint64_t version = fields.whole("moire_bundle", 1, UINT64_MAX).value_or(0);
    if (version == 0)
        refuse("the manifest does not say that this is a bundle", where, "choose another file");
    if (version > bundleVersion)
        refuse("the bundle was written by a newer version of the program (format " + std::to_string(version) + ")",
               m_zip.where(), "use the newer version");
    m_origin = {{"file", fileName},
                {"created", fields.text("created").value_or("")},
                {"program", fields.text("program").value_or("")}};
    const Json *members = fields.list("members", ZipLimits{}.members);
    for (const Json &member : members ? *members : Json::array()) {
        Fields entry(member, where);
        const std::string name = entry.text("name").value_or("");
        const auto found = m_zip.members().find(name);
        if (found == m_zip.members().end())
            refuse("the member '" + printable(name, 60) + "' of the manifest is missing", m_zip.where(), askForBundle);
        if (entry.whole("bytes", 0, UINT64_MAX) != found->second.bytes ||
            !m_hashes.emplace(name, entry.text("sha256").value_or("")).second)
            refuse("the manifest contradicts the member '" + printable(name, 60) + "'", m_zip.where(), askForBundle);
    }
    for (const auto &[name, member] : m_zip.members())
        if (name != "manifest.json" && !m_hashes.contains(name))
            refuse("the member '" + printable(name, 60) + "' is not in the manifest", m_zip.where(), askForBundle);

    m_definitionJson = json("definition.json", Limits::json);
    const std::string at = m_zip.where() + ", definition.json";
    m_definition = parseRecorded(m_definitionJson, {}, at);
    m_environment = json("environment.json", manifestLimits);
    if (m_hashes.contains("notes.txt"))
        m_notes = member("notes.txt");
}

std::string Bundle::member(const std::string &name) const
{
    std::string bytes = m_zip.read(name);
    const auto hash = m_hashes.find(name);
    if (hash == m_hashes.end() || sha256(bytes) != hash->second)
        refuse("a member is not what the manifest says: its SHA-256 differs", m_zip.where() + ", member '" + name + "'",
               "the file was changed or damaged; ask for it again");
    return bytes;
}

Json Bundle::json(const std::string &name, const JsonLimits &limits) const
{
    return parseJson(member(name), m_zip.where() + ", " + name, limits);
}

void Bundle::readInto(Results &results, Load load) const
{
    results.setDefinition(m_definitionJson, m_environment);
    CellsOf cells(m_definition);
    const bool all = load != Load::Facts;
    for (const auto &[name, hash] : m_hashes) {
        if (!name.starts_with("cells/"))
            continue;
        forBundleLines(member(name), [&, &name = name](std::string_view text, size_t number) {
            const std::string where = m_zip.where() + ", " + name + ", line " + std::to_string(number);
            const Json line = parseJson(text, where, cellLimits);
            Fields fields(line, where);
            const CellName cell{fields.text("variant").value_or(""), fields.text("prompt").value_or(""),
                                fields.whole("seed", 0, UINT64_MAX).value_or(0),
                                static_cast<uint32_t>(fields.whole("repeat", 0, UINT32_MAX).value_or(0))};
            const auto part = [](Fields &from, const char *key) {
                const Json *found = from.find(key);
                return found ? *found : Json(nullptr);
            };
            Answer answer = answerFromJson(part(fields, "facts"), all ? part(fields, "tokens") : Json(nullptr));
            const Json *beside = fields.find("beside_baseline");
            cells.check(cell, answer, beside != nullptr, where);
            if (const auto trace = fields.text("trace"); trace && load == Load::Everything) {
                answer.trace = member(*trace);
                forBundleLines(answer.trace, [&](std::string_view one, size_t at) {
                    const std::string place = m_zip.where() + ", " + *trace + ", line " + std::to_string(at);
                    checkExperts(parseJson(one, place, traceLimits), place);
                });
            }
            results.keep(cell, keyIn(fields), answer);
            if (beside) {
                Fields pair(*beside, where + ", beside_baseline");
                results.keep(cell, keyIn(pair),
                             pairFromJson(part(pair, "facts"), all ? part(pair, "tokens") : Json(nullptr)));
            }
        });
    }
}

} // namespace moire::experiments
