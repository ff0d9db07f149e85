// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/importance_matrix.h"
#include "analysis/npy.h"
#include "analysis/routed_experts.h"
#include "analysis/routing_csv.h"
#include "analysis_fixture.h"
#include "gguf/writer.h"

#include <moire/error.h>
#include <moire/importance.h>

#include <filesystem>
#include <functional>
#include <numeric>

namespace tst_foreign_routes {

using namespace moire;
using namespace moire::analysis;

namespace {

/// Three layers, of which the first is dense; 6 experts, 2 per token.
ForeignModel model()
{
    return {{{LayerIndex(1), LayerIndex(2)}, 6, 2}, 3};
}

/// Two tokens; the second chose one expert in the last layer.
ForeignRoutes sample()
{
    ForeignRoutes routes{.shape = model().shape};
    routes.chosen = {0, 5, 1, 2, 3, 4, 2, noChoice};
    return routes;
}

std::string problemOf(const std::function<void()> &run)
{
    try {
        run();
    } catch (const Error &error) {
        CHECK(error.kind() == ErrorKind::Refused);
        CHECK(!error.where().empty());
        CHECK(!error.remedy().empty());
        return error.problem();
    }
    return {};
}

std::string whereOf(const std::function<void()> &run)
{
    try {
        run();
    } catch (const Error &error) {
        return error.where();
    }
    return {};
}

#define CHECK_REFUSED(expression, words)                                                                               \
    CHECK_MESSAGE(problemOf([&] { (void)(expression); }).find(words) != std::string::npos,                             \
                  problemOf([&] { (void)(expression); }))

std::string npyWith(const std::string &header, const std::string &data)
{
    std::string bytes("\x93NUMPY\x01\x00", 8);
    bytes += static_cast<char>(header.size() & 0xFF);
    bytes += static_cast<char>(header.size() >> 8);
    return bytes + header + data;
}

bool has(const std::vector<Missing> &list, Missing what)
{
    return std::find(list.begin(), list.end(), what) != list.end();
}

} // namespace

TEST_CASE("base64")
{
    // RFC 4648, section 10
    for (const auto &[plain, text] : std::vector<std::pair<std::string, std::string>>{
             {"", ""}, {"f", "Zg=="}, {"fo", "Zm8="}, {"foo", "Zm9v"}, {"foob", "Zm9vYg=="}, {"foobar", "Zm9vYmFy"}}) {
        CHECK(toBase64(plain) == text);
        CHECK(fromBase64(text, "here") == plain);
        CHECK(fromBase64(text.substr(0, text.find('=')), "here") == plain);
    }
    CHECK_REFUSED(fromBase64("Zm9*", "here"), "not base64");
    CHECK_REFUSED(fromBase64("Zm9vY", "here"), "cut off");
    CHECK_REFUSED(fromBase64("Zg===", "here"), "not base64");
}

TEST_CASE("NumPy arrays of any integer type")
{
    const IdArray array{{2, 2, 2}, {0, 5, 1, 2, 3, 4, 2, -1}};
    const std::string bytes = writeNpy(array);
    CHECK(bytes.size() == 128 + 32);
    CHECK(readNpy(bytes, "here").values == array.values);
    CHECK(readNpy(bytes, "here").dims == array.dims);
    const IdArray nothing = readNpy(writeNpy({{0, 2, 2}, {}}), "here");
    CHECK(nothing.dims == std::vector<uint64_t>{0, 2, 2});
    CHECK(nothing.values.empty());
    const std::string header = "{'descr': '|u1', 'fortran_order': False, 'shape': (1, 2), }\n";
    CHECK(readNpy(npyWith(header, "\x03\x04"), "here").values == std::vector<int32_t>{3, 4});

    CHECK_REFUSED(readNpy("", "here"), "not a NumPy array");
    CHECK_REFUSED(readNpy(bytes.substr(0, 40), "here"), "cut off");
    CHECK_REFUSED(readNpy(bytes.substr(0, bytes.size() - 1), "here"), "does not match");
    CHECK_REFUSED(readNpy(bytes + "x", "here"), "does not match");
    const auto refused = [&](const std::string &type, const std::string &order, const std::string &shape,
                             const std::string &data = "") {
        return readNpy(npyWith("{'descr': " + type + ", 'fortran_order': " + order + ", 'shape': " + shape + "}", data),
                       "here");
    };
    CHECK_REFUSED(refused("'<f4'", "False", "(1, 1, 1)", "1234"), "type \"<f4\"");
    CHECK_REFUSED(refused("'>i4'", "False", "(1, 1, 1)", "1234"), "type \">i4\"");
    CHECK_REFUSED(refused("[('a', '<i4')]", "False", "(1, 1, 1)", "1234"), "are not expert ids");
    CHECK_REFUSED(refused("'<i4'", "True", "(1, 1, 1)", "1234"), "Fortran");
    CHECK_REFUSED(refused("'<i4'", "False", "(1, 99999999999, 99999999999)"), "does not match");
    CHECK_REFUSED(refused("'<i4'", "False", "(-1, 2)"), "cannot be read");
    CHECK_REFUSED(refused("'<i4'", "False", "(1, 2"), "cannot be read");
    CHECK_REFUSED(refused("'<i8'", "False", "(1, 1, 1)", std::string("\xff\xff\xff\xff\x01\x00\x00\x00", 8)),
                  "not an expert's number");
    CHECK(refused("'<i4'", "False", "(0, 3, 2)").values.empty());
}

TEST_CASE("arrays are checked against the model")
{
    // All layers of the model, dense ones with -1; or its expert layers only
    const IdArray all{{1, 3, 2}, {-1, -1, 0, 5, 1, 2}};
    CHECK(routesFromArray(all, model(), "here").chosen == std::vector<ExpertId>{0, 5, 1, 2});
    const IdArray some{{1, 2, 2}, {0, 5, -1, 2}};
    const ForeignRoutes routes = routesFromArray(some, model(), "here");
    CHECK(routes.chosen == std::vector<ExpertId>{0, 5, 2, noChoice});
    CHECK(routes.tokens() == 1);
    CHECK(has(routes.missing, Missing::Gates));
    CHECK(has(routes.missing, Missing::Texts));
    CHECK(!has(routes.missing, Missing::Model));

    CHECK_REFUSED(routesFromArray({{1, 4, 2}, std::vector<int32_t>(8)}, model(), "here"), "4 layers");
    CHECK_REFUSED(routesFromArray({{1, 2, 3}, std::vector<int32_t>(6)}, model(), "here"), "3 experts per token");
    CHECK_REFUSED(routesFromArray({{1, 2, 2}, {0, 6, 1, 2}}, model(), "here"), "expert 6 does not exist");
    // Only -1 stands for no choice.
    CHECK_REFUSED(routesFromArray({{1, 2, 2}, {0, 5, -2, 2}}, model(), "here"), "expert -2 does not exist");
    CHECK_REFUSED(routesFromArray({{1, 1, 2}, {0, INT32_MIN}}, {}, "here"), "expert -2147483648 does not exist");
    // No router chooses an expert twice for a token; the same one in other layers and tokens is as it should be.
    CHECK_REFUSED(routesFromArray({{2, 2, 2}, {0, 5, 0, 5, 0, 5, 3, 3}}, model(), "here"), "expert 3 is chosen twice");
    CHECK(whereOf([&] {
              routesFromArray({{2, 2, 2}, {0, 5, 0, 5, 0, 5, 3, 3}}, model(), "here");
          }) == "here, token 1, layer 2");
    CHECK_REFUSED(routesFromArray({{1, 1, 2}, {3, 3}}, {}, "here"), "expert 3 is chosen twice");
    std::vector<int32_t> many(40);
    std::iota(many.begin(), many.end(), 0);
    CHECK_NOTHROW(routesFromArray({{1, 1, 40}, many}, {}, "here"));
    many.back() = 7;
    CHECK_REFUSED(routesFromArray({{1, 1, 40}, many}, {}, "here"), "expert 7 is chosen twice");
    CHECK_REFUSED(routesFromArray({{4}, {0, 1, 1, 2}}, model(), "here"), "1 dimensions");
    CHECK_REFUSED(routesFromArray({{0, 0, 2}, {}}, {}, "here"), "layer count");
    CHECK_REFUSED(routesFromArray({{1, 1, 1}, {2147483647}}, {}, "here"), "does not exist");

    const ForeignRoutes unknown = routesFromArray(some, {}, "here");
    CHECK(has(unknown.missing, Missing::Model));
    CHECK(unknown.shape == RouteShape{{LayerIndex(0), LayerIndex(1)}, 6, 2});
    CHECK(routesFromArray({{0, 2, 2}, {}}, model(), "here").tokens() == 0);
}

TEST_CASE("routes become columns and back")
{
    ForeignRoutes routes = sample();
    routes.gates = {0.75f, 0.25f, 0.5f, 0.5f, 0.9f, 0.1f, 1.0f, 0.0f};
    routes.ids = {TokenId(4), TokenId(9)};
    routes.promptTokens = 1;
    const Columns columns = columnsOf(routes);
    REQUIRE(columns.size() == 2);
    CHECK(columns.phases()[0] == Phase::Prompt);
    CHECK(columns.chosen(1, 1).size() == 1);
    CHECK(columns.gates(1, 0)[0] == 0.9f);
    const ForeignRoutes back = routesOf(columns);
    CHECK(back.chosen == routes.chosen);
    CHECK(back.gates == routes.gates);
    CHECK(back.ids == routes.ids);
}

TEST_CASE("vLLM's and SGLang's responses")
{
    const std::vector<ForeignRoutes> two{sample(), sample()};
    const std::string vllm = writeVllm(two);
    const auto read = readRoutedExperts(vllm, model(), "file.json");
    REQUIRE(read.size() == 2);
    CHECK(read[1].chosen == sample().chosen);
    const std::string lines = vllm + "\n\n" + vllm + "\n";
    CHECK(readRoutedExperts(lines, model(), "file.jsonl").size() == 4);

    // SGLang has no shape of its own, and records all layers
    ForeignModel moe = model();
    moe.layers = 2;
    CHECK(readRoutedExperts(writeSglang(two), moe, "file.json")[1].chosen == sample().chosen);
    CHECK_REFUSED(readRoutedExperts(writeSglang(two), {}, "file.json"), "no shape of its own");
    moe.shape.perToken = 3;
    CHECK_REFUSED(readRoutedExperts(writeSglang(two), moe, "file.json"), "whole number of tokens");

    const std::string nested = R"({"usage": {"prompt_tokens": 1}, "choices": [{"routed_experts": null},
        {"message": {"routed_experts": ")" +
        toBase64(writeNpy(arrayFromRoutes(sample()))) + R"("}}], "x": [[[{"prompt_tokens": "no"}]]]})";
    const auto one = readRoutedExperts(nested, model(), "file.json");
    REQUIRE(one.size() == 1);
    CHECK(one[0].promptTokens == std::optional<uint64_t>(1));

    // An expert twice: the second sequence, its token and layer are named
    ForeignRoutes twice = sample();
    twice.chosen = {0, 5, 1, 1, 3, 4, 2, noChoice};
    const std::vector<ForeignRoutes> bad{sample(), twice};
    CHECK_REFUSED(readRoutedExperts(writeVllm(bad), model(), "file.json"), "expert 1 is chosen twice");
    CHECK(whereOf([&] { readRoutedExperts(writeVllm(bad), model(), "file.json"); }) ==
          "file.json, routed_experts 1, token 0, layer 2");
    moe.shape.perToken = 2;
    CHECK(whereOf([&] { readRoutedExperts(writeSglang(bad), moe, "file.json"); }) ==
          "file.json, routed_experts 1, token 0, layer 2");

    CHECK_REFUSED(readRoutedExperts("{}", model(), "file.json"), "no routed_experts");
    CHECK_REFUSED(readRoutedExperts("", model(), "file.json"), "broken");
    CHECK_REFUSED(readRoutedExperts("{\"routed_experts\": [1]}", model(), "file.json"), "not a base64 string");
    CHECK_REFUSED(readRoutedExperts("{\"routed_experts\": \"!\"}", model(), "file.json"), "not base64");
    CHECK_REFUSED(readRoutedExperts(vllm.substr(0, 50), model(), "file.json"), "broken at byte");
    CHECK_REFUSED(readRoutedExperts(std::string(1 << 20, '['), model(), "file.json"), "broken");
}

TEST_CASE("tables of choices")
{
    const auto counts = [](std::string_view text, const ForeignModel &of = model()) {
        return std::get<ForeignCounts>(readRoutingCsv(text, of, "file.csv"));
    };
    const ForeignCounts plain = counts("1,5\r\n1,5\n 2 , 0\n# note\n\n");
    CHECK(plain.usage.counts == std::vector<uint64_t>{0, 0, 0, 0, 0, 2, 1, 0, 0, 0, 0, 0});
    CHECK(plain.usage.layerCounts == std::vector<uint64_t>{2, 1});
    CHECK(has(plain.missing, Missing::Order));
    const ForeignCounts summed = counts("layer,count,expert\n1,1000,3\n");
    CHECK(summed.usage.counts[3] == 1000);
    const ForeignCounts unknown = counts("7,2\n3,0", {});
    CHECK(unknown.usage.layers == std::vector<LayerIndex>{LayerIndex(3), LayerIndex(7)});
    CHECK(unknown.usage.experts == 3);
    CHECK(has(unknown.missing, Missing::Model));

    ForeignRoutes routes = sample();
    const auto same = std::get<ForeignRoutes>(readRoutingCsv(writeRoutingCsv(routes), model(), "file.csv"));
    CHECK(same.chosen == routes.chosen);
    CHECK(has(same.missing, Missing::Gates));
    routes.gates = {0.75f, 0.25f, 0.5f, 0.5f, 0.9f, 0.1f, 1.0f, 0.0f};
    const auto gated = std::get<ForeignRoutes>(readRoutingCsv(writeRoutingCsv(routes), model(), "file.csv"));
    CHECK(gated.gates == routes.gates);

    const auto refused = [&](std::string_view text) { return readRoutingCsv(text, model(), "file.csv"); };
    CHECK_REFUSED(refused(""), "no rows");
    CHECK_REFUSED(refused("1,x"), "expert is not a number");
    CHECK_REFUSED(refused("1"), "expert is not a number");
    CHECK_REFUSED(refused("1,-1"), "expert is not a number");
    CHECK_REFUSED(refused("0,1"), "not an expert layer");
    CHECK_REFUSED(refused("1,6"), "expert 6 does not exist");
    CHECK_REFUSED(refused("9999,6"), "not a valid layer");
    CHECK_REFUSED(refused("layer,expert,gate\n1,2,nan"), "too large");
    const auto twice = [&] { refused("token,layer,expert\n4,1,2\n4,2,2\n9,1,3\n9,1,0\n9,1,3\n9,2,1"); };
    CHECK_REFUSED(twice(), "expert 3 is chosen twice");
    CHECK(whereOf(twice) == "file.csv, token 9, layer 1");
    // One token with a thousand rows must not make all others as wide
    std::string uneven = "token,layer,expert\n";
    for (int i = 0; i < 6; ++i)
        uneven += "0,1," + std::to_string(i) + "\n";
    for (int token = 1; token < 200; ++token)
        uneven += std::to_string(token) + ",1,0\n";
    CHECK_NOTHROW(readRoutingCsv(uneven, model(), "file.csv"));
    for (int i = 0; i < 100; ++i)
        uneven += "0,1,3\n";
    CHECK_REFUSED(readRoutingCsv(uneven, model(), "file.csv"), "very different numbers");
}

TEST_CASE("llama.cpp's importance matrices")
{
    const std::vector<float> layer1{10, 0, 3, 4, 5, 6};
    const std::vector<float> layer2{1, 2, 3, 4, 5, 1e6f};
    const std::vector<float> wrong{1, -2, 3, 4, 5, 6};
    const auto file = [&](const char *type, const std::vector<float> &second, const char *name) {
        gguf::Writer writer;
        writer.add("general.type", type);
        const std::vector<uint64_t> dims{1, 6};
        writer.addTensor("blk.1.ffn_gate_exps.weight.counts", TensorType::F32, dims, std::as_bytes(std::span(layer1)));
        writer.addTensor("blk.1.ffn_up_exps.weight.counts", TensorType::F32, dims, std::as_bytes(std::span(wrong)));
        writer.addTensor(name, TensorType::F32, dims, std::as_bytes(std::span(second)));
        return writer.serialize();
    };
    const auto read = [](const std::vector<std::byte> &bytes, const ForeignModel &of) {
        return readImportanceMatrix(*gguf::File::parse(bytes, "imatrix.gguf"), of);
    };
    const auto bytes = file("imatrix", layer2, "blk.2.ffn_down_exps.weight.counts");
    const ForeignCounts counts = read(bytes, model());
    CHECK(counts.usage.counts[0] == 10);
    CHECK(counts.usage.counts[11] == 1000000);
    CHECK(counts.usage.layerCounts[0] == 28);
    CHECK(has(counts.missing, Missing::Order));
    CHECK(read(bytes, {}).usage.layers.size() == 2);

    CHECK_REFUSED(read(file("model", layer2, "blk.2.ffn_down_exps.weight.counts"), model()),
                  "not an importance matrix");
    CHECK_REFUSED(read(file("imatrix", wrong, "blk.2.ffn_down_exps.weight.counts"), model()), "not a number of tokens");
    CHECK_REFUSED(read(file("imatrix", layer2, "blk.0.ffn_down_exps.weight.counts"), model()), "layer 0 counts 6");
    ForeignModel larger = model();
    larger.shape.experts = 8;
    CHECK_REFUSED(read(bytes, larger), "counts 6 experts");
    gguf::Writer dense;
    dense.add("general.type", "imatrix");
    CHECK_REFUSED(read(dense.serialize(), model()), "no counts of experts");
}

TEST_CASE("importance matrices that this program writes")
{
    ImportanceMatrix matrix;
    for (const char *layer : {"blk.1.", "blk.2."})
        matrix.tensors.push_back(
            {std::string(layer) + "ffn_up_exps.weight", std::vector<float>(6 * 4, 1.0f), {10, 0, 3, 4, 5, 6}});
    const auto path = std::filesystem::temp_directory_path() / "moire-foreign-routes-imatrix.gguf";
    matrix.write(path);
    const ForeignCounts counts = readImportanceMatrix(*gguf::File::open(path), model());
    CHECK(counts.usage.counts == std::vector<uint64_t>{10, 0, 3, 4, 5, 6, 10, 0, 3, 4, 5, 6});
    CHECK(counts.usage.layerCounts == std::vector<uint64_t>{28, 28});
    std::filesystem::remove(path);
}

TEST_CASE("files larger than the limit are refused before they are read")
{
    const auto path = std::filesystem::temp_directory_path() / "moire-foreign-routes-test.bin";
    {
        std::ofstream(path) << "12345";
    }
    CHECK(readForeignFile(path) == "12345");
    CHECK_REFUSED(readForeignFile(path, 4), "5 bytes");
    std::filesystem::remove(path);
    CHECK_THROWS_AS(readForeignFile(path), Error);
}

} // namespace tst_foreign_routes
