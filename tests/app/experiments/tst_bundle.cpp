// SPDX-License-Identifier: GPL-3.0-or-later
// Bundles: what is written is read again; what is damaged, hostile or contradicts itself is refused with a sentence.
#include "experiments/bundle/bundle.h"
#include "experiments/bundle/zip_writer.h"
#include "raw_zip.h"
#include "small_experiment.h"

#include <moire/error.h>
#include <moire/hash.h>

#include <doctest/doctest.h>

#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>
#include <fstream>
#include <sstream>

namespace tst_bundle {

using namespace moire;
using namespace moire::experiments;
using small_experiment::Folder;
using small_experiment::sample;
using small_experiment::textOf;
namespace fs = std::filesystem;

namespace {

std::string problemOf(const std::string &bytes, const ZipLimits &limits = {})
{
    try {
        const ZipReader zip(bytes, "test", limits);
        for (const auto &[name, member] : zip.members())
            zip.read(name);
    } catch (const Error &error) {
        CHECK(error.kind() == ErrorKind::Refused);
        CHECK(!error.remedy().empty());
        return error.what();
    }
    return {};
}

std::string bundleProblem(const std::string &bytes)
{
    try {
        const Bundle bundle(bytes, "test");
        MemoryResults results;
        bundle.readInto(results, Bundle::Load::Everything);
    } catch (const Error &error) {
        CHECK(error.kind() == ErrorKind::Refused);
        return error.what();
    }
    return {};
}

bool contains(const std::string &text, const std::string &part)
{
    return text.find(part) != std::string::npos;
}

/// The members of a bundle that is right but for \p definition and \p cells.
std::vector<raw_zip::Member> membersWith(const std::string &definition, const std::string &cells,
                                         const std::string &trace = {})
{
    std::vector<raw_zip::Member> members{{.name = "definition.json", .data = definition},
                                         {.name = "environment.json", .data = "{}"},
                                         {.name = "cells/000000.jsonl", .data = cells}};
    if (!trace.empty())
        members.push_back({.name = "traces/000000.jsonl", .data = trace});
    return members;
}

const std::string plainDefinition = R"({"moire_experiment": 1, "prompts": [{"prompt": "x", "id": "1"}],
    "variants": [{"name": "a"}, {"name": "b"}], "seeds": [7], "metrics": ["length"]})";

std::string cellOf(const std::string &variant, const std::string &extra = {}, const std::string &facts = {})
{
    return R"({"variant":")" + variant +
        R"(","prompt":"1","seed":7,"repeat":0,"key":"k","facts":{"text":"x","thinking":"","finish":"stop",)"
        R"("prompt_tokens":1,"tokens":1,"thinking_tokens":0)" +
        facts +
        R"(},"tokens":{"ids":[1],"logprobs":[-1],"entropies":[0.5],"usage":{"layers":[],"counts":[],"experts":0,"tokens":0}})" +
        extra + "}\n";
}

} // namespace

TEST_CASE("A bundle gives back everything that was written")
{
    const Folder folder;
    const MemoryResults &written = sample();
    const fs::path path = folder.path / "one.moire";
    writeBundle(path, written, "looks <b>odd</b>\n");
    CHECK(!fs::exists(path.string() + ".part"));

    const Bundle bundle(path);
    CHECK(bundle.notes() == "looks <b>odd</b>\n");
    CHECK(bundle.origin()["file"] == "one.moire");
    CHECK(bundle.origin()["program"] == MOIRE_VERSION);
    CHECK(bundle.environment()["models"][0]["path"] == "model.gguf"); // without the folder
    CHECK(bundle.environment()["models"][0]["sha256"] == "abc");
    CHECK(bundle.definition().variants[1].model == "other.gguf");

    MemoryResults read;
    bundle.readInto(read, Bundle::Load::Everything);
    size_t cells = 0;
    written.forAnswers(Results::Parts::All, [&](const CellName &name, const Answer &answer) {
        const auto again = read.answer(name, Results::Parts::All);
        REQUIRE(again);
        CHECK(factsJson(*again) == factsJson(answer));
        CHECK(tokensJson(*again) == tokensJson(answer));
        CHECK(again->trace == answer.trace);
        CHECK(read.answerKey(name) == written.answerKey(name));
        ++cells;
    });
    written.forPairs(Results::Parts::All, [&](const CellName &name, const Pair &pair) {
        const auto again = read.pair(name, Results::Parts::All);
        REQUIRE(again);
        CHECK(factsJson(*again) == factsJson(pair));
        CHECK(tokensJson(*again) == tokensJson(pair));
        CHECK(read.pairKey(name) == written.pairKey(name));
    });
    size_t found = 0;
    read.forAnswers(Results::Parts::Facts, [&](const CellName &, const Answer &) { ++found; });
    CHECK(found == cells);
    // The manifest is true, for programs that read bundles by themselves
    const ZipReader zip(path);
    const Json manifest = Json::parse(zip.read("manifest.json"));
    CHECK(manifest["moire_bundle"] == 1);
    CHECK(manifest["members"].size() + 1 == zip.members().size());
    for (const Json &member : manifest["members"])
        CHECK(sha256(zip.read(member["name"].get<std::string>())) == member["sha256"].get<std::string>());
    // Less can be read
    MemoryResults facts;
    bundle.readInto(facts, Bundle::Load::Facts);
    facts.forAnswers(Results::Parts::All, [&](const CellName &, const Answer &answer) {
        CHECK(answer.ids.empty());
        CHECK(answer.trace.empty());
    });
}

TEST_CASE("Writing a bundle again replaces it as a whole, and a full disk loses nothing")
{
    const Folder folder;
    const fs::path path = folder.path / "one.moire";
    writeBundle(path, sample(), "old");
    const std::string old = textOf(path);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit small = before;
    small.rlim_cur = 1000; // as a disk that is full after 1000 bytes
    setrlimit(RLIMIT_FSIZE, &small);
    std::string problem;
    try {
        writeBundle(path, sample(), "new");
    } catch (const Error &error) {
        problem = error.what();
        CHECK(error.kind() == ErrorKind::Failed);
    }
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    CHECK(contains(problem, "cannot write the file"));
    CHECK(textOf(path) == old);
    size_t files = 0;
    for ([[maybe_unused]] const auto &entry : fs::directory_iterator(folder.path))
        ++files;
    CHECK(files == 1); // nothing is left beside it
    CHECK_THROWS_AS(writeBundle(folder.path / "none" / "x.moire", sample(), ""), Error);
    CHECK_THROWS_AS(writeBundle(folder.path / "empty.moire", MemoryResults(), ""), Error);
    CHECK(!fs::exists(folder.path / "empty.moire"));
}

TEST_CASE("A member that cannot be made leaves the old file")
{
    const Folder folder;
    const fs::path path = folder.path / "x.zip";
    writeFile(path, "old");
    ZipWriter zip(path);
    zip.add("a", [] { return std::string("a"); });
    zip.add("b", []() -> std::string { throw Error(ErrorKind::Failed, "gone", "b", "again"); });
    CHECK_THROWS_WITH(zip.finish(), "gone (b): again");
    CHECK(textOf(path) == "old");
}

TEST_CASE("Zip files that are damaged or hostile are refused before anything is unpacked")
{
    using raw_zip::Member;
    using raw_zip::pack;
    CHECK(problemOf(pack({{.name = "a/b.json", .data = "x"}})).empty());
    const std::pair<const char *, std::vector<Member>> refused[] = {
        {"name of a member is not allowed", {{.name = "../x", .data = "x"}}},
        {"name of a member is not allowed", {{.name = "a/../../x", .data = "x"}}},
        {"name of a member is not allowed", {{.name = "/etc/passwd", .data = "x"}}},
        {"name of a member is not allowed", {{.name = "C:\\x", .data = "x"}}},
        {"name of a member is not allowed", {{.name = "a\\..\\x", .data = "x"}}},
        {"name of a member is not allowed", {{.name = "a//x", .data = "x"}}},
        {"name of a member is not allowed", {{.name = "a/", .data = ""}}},
        {"name of a member is not allowed", {{.name = std::string(300, 'a'), .data = "x"}}},
        {"occurs twice", {{.name = "x", .data = "1"}, {.name = "x", .data = "2"}}},
        {"is a link", {{.name = "x", .data = "/etc/passwd", .attributes = uint32_t{S_IFLNK | 0777} << 16}}},
        {"is encrypted", {{.name = "x", .data = "0123456789abcdef", .flags = 1}}},
        {"not supported", {{.name = "x", .data = "x", .method = 12}}},
        {"times its size", {{.name = "x", .data = "x", .method = 8, .bytes = 1u << 29}}},
        {"would unpack to more", {{.name = "x", .data = "x", .method = 8, .bytes = 3u << 30}}},
        {"is damaged", {{.name = "x", .data = "x", .method = 8, .bytes = 100}}},
    };
    for (const auto &[problem, members] : refused) {
        const std::string what = problemOf(pack(members));
        CAPTURE(what);
        CHECK(contains(what, problem));
    }
    CHECK(contains(problemOf(pack({{.name = "a", .data = "1"}, {.name = "b", .data = "2"}}), {.members = 1}),
                   "2 members; at most 1"));
    CHECK(contains(problemOf(pack({{.name = "a", .data = "123"}, {.name = "b", .data = "456"}}), {.bytes = 5}),
                   "would unpack to more"));
    CHECK(contains(problemOf("not a zip file"), "not a whole zip file"));
    CHECK(contains(bundleProblem(""), "no manifest.json")); // libzip takes it as a zip file without members
}

TEST_CASE("A member that unpacks to more than the list says costs no more than that")
{
    const Folder folder;
    const fs::path path = folder.path / "bomb.zip";
    ZipWriter zip(path);
    zip.add("bomb", [] { return std::string(size_t{20} << 20, ' '); });
    zip.finish();
    std::string bytes = textOf(path);
    CHECK(contains(problemOf(bytes), "times its size")); // what the list says is true
    const size_t list = bytes.rfind("PK\x01\x02");
    REQUIRE(list != std::string::npos);
    for (size_t i = 0; i < 4; ++i)
        bytes[list + 24 + i] = static_cast<char>(1000 >> (8 * i) & 0xFF); // the list claims 1000 bytes
    const std::string what = problemOf(bytes);
    CAPTURE(what);
    CHECK(!what.empty());
}

TEST_CASE("A bundle that was cut anywhere is refused")
{
    const Folder folder;
    const fs::path path = folder.path / "one.moire";
    writeBundle(path, sample(), "notes");
    const std::string whole = textOf(path);
    CHECK(bundleProblem(whole).empty());
    for (size_t length = 0; length < whole.size(); length += 1 + whole.size() / 60)
        CHECK(!bundleProblem(whole.substr(0, length)).empty());
    CHECK(!bundleProblem(whole.substr(0, whole.size() - 1)).empty());
    for (size_t at = 0; at < whole.size();
         at += 1 + whole.size() / 60) { // a changed byte is noticed or does not matter
        std::string changed = whole;
        changed[at] = static_cast<char>(changed[at] ^ 0x10);
        bundleProblem(changed);
    }
}

TEST_CASE("A bundle whose parts contradict each other is refused")
{
    using raw_zip::packBundle;
    const std::string pair =
        R"(,"beside_baseline":{"key":"k","facts":{"tokens":1},"tokens":{"kl":[0],"logprob_change":[0]}})";
    CHECK(bundleProblem(packBundle(membersWith(plainDefinition, cellOf("a") + cellOf("b", pair)))).empty());
    CHECK(bundleProblem(packBundle(membersWith(plainDefinition, cellOf("a", R"(,"trace":"traces/000000.jsonl")"),
                                               "{\"type\":\"token\"}\n")))
              .empty());
    const std::pair<const char *, std::string> refused[] = {
        {"there is no variant 'c'", packBundle(membersWith(plainDefinition, cellOf("c")))},
        {"a cell occurs twice", packBundle(membersWith(plainDefinition, cellOf("a") + cellOf("a")))},
        {"compared with itself", packBundle(membersWith(plainDefinition, cellOf("a", pair)))},
        {"scores 2 choices of 0", packBundle(membersWith(plainDefinition, cellOf("a", "", R"(,"choices":[1,2])")))},
        {"is missing", packBundle(membersWith(plainDefinition, cellOf("a", R"(,"trace":"traces/000000.jsonl")")))},
        {"nested",
         packBundle(membersWith(plainDefinition, cellOf("a", R"(,"trace":"traces/000000.jsonl")"),
                                std::string(5000, '[') + "\n"))},
        {"expert 5 is chosen twice",
         packBundle(
             membersWith(plainDefinition, cellOf("a", R"(,"trace":"traces/000000.jsonl")"),
                         "{\"type\":\"token\"}\n{\"experts\":[{\"layer\":3,\"ids\":[5,5],\"weights\":[1,1]}]}\n"))},
        {"newer version", packBundle(membersWith(plainDefinition, cellOf("a")), 2)},
        {"names files of prompts",
         packBundle(membersWith(R"({"moire_experiment": 1, "prompts": [{"file": "/etc/passwd"}]})", cellOf("a")))},
        {"no manifest.json", raw_zip::pack(membersWith(plainDefinition, cellOf("a")))},
        {"definition.json", packBundle({{.name = "environment.json", .data = "{}"}})},
        {"cells/000000.jsonl", packBundle(membersWith(plainDefinition, "{\"variant\":"))},
    };
    for (const auto &[problem, bytes] : refused) {
        const std::string what = bundleProblem(bytes);
        CAPTURE(what);
        const std::string expected = problem; // Clang 14 cannot capture structured bindings
        CAPTURE(expected);
        CHECK(contains(what, problem));
    }
    std::string other = cellOf("a");
    other.replace(other.find("\"seed\":7"), 8, "\"seed\":8");
    CHECK(contains(bundleProblem(packBundle(membersWith(plainDefinition, other))), "no such seed"));
    // A member that was exchanged after the manifest was made, one that is gone, one that it does not know
    auto members = membersWith(plainDefinition, cellOf("a"));
    const std::string manifest = ZipReader(packBundle(members), "test").read("manifest.json");
    const auto withManifest = [&](std::vector<raw_zip::Member> some) {
        some.push_back({.name = "manifest.json", .data = manifest});
        return bundleProblem(raw_zip::pack(some));
    };
    CHECK(withManifest(members).empty());
    auto exchanged = members;
    exchanged[2].data.replace(exchanged[2].data.find("stop"), 4, "fine");
    CHECK(contains(withManifest(exchanged), "SHA-256 differs"));
    exchanged[2].data += " ";
    CHECK(contains(withManifest(exchanged), "contradicts the member"));
    exchanged.pop_back();
    CHECK(contains(withManifest(exchanged), "is missing"));
    members.push_back({.name = "extra.sh", .data = "x"});
    CHECK(contains(withManifest(members), "not in the manifest"));
}

} // namespace tst_bundle
