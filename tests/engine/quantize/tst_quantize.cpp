// SPDX-License-Identifier: GPL-3.0-or-later
#include <moire/quantize.h>

#include <moire/error.h>
#include <moire/gguf.h>
#include <moire/importance.h>

#include "gguf/writer.h"
#include "quant/formats.h"
#include "quantize/partial_file.h"
#include "quantize/pattern.h"

#include <doctest/doctest.h>

#include <cmath>
#include <cstring>
#include <fstream>
#include <iterator>
#include <limits>
#include <map>
#include <random>

#include <unistd.h>

using namespace moire;
namespace fs = std::filesystem;

namespace {

class Folder {
public:
    Folder() : path(fs::temp_directory_path() / ("moire-quantize-" + std::to_string(getpid())))
    {
        fs::remove_all(path);
        fs::create_directory(path);
    }
    ~Folder()
    {
        std::error_code ignored;
        fs::remove_all(path, ignored);
    }
    Folder(const Folder &) = delete;
    Folder &operator=(const Folder &) = delete;
    fs::path path;
};

struct Source {
    std::map<std::string, std::vector<float>> values;
    fs::path path;
};

/// A file like a model of one layer, with odd numbers of rows and odd widths.
Source writeSource(const fs::path &path, const std::function<void(Source &)> &change = {}, uint64_t words = 17)
{
    const std::vector<std::pair<std::string, std::vector<uint64_t>>> shapes{
        {"token_embd.weight", {256, words}},
        {"output_norm.weight", {256}},
        {"output.weight", {256, 17}},
        {"blk.0.attn_norm.weight", {256}},
        {"blk.0.attn_q.weight", {256, 5}},
        {"blk.0.attn_v.weight", {256, 5}},
        {"blk.0.attn_output.weight", {96, 64}},
        {"blk.0.ffn_gate_inp.weight", {256, 3}},
        {"blk.0.ffn_up_exps.weight", {256, 5, 3}},
        {"blk.0.ffn_down_exps.weight", {40, 64, 3}},
    };
    Source source{.path = path};
    std::mt19937 random(3);
    std::normal_distribution<float> normal(0.0f, 0.03f);
    for (const auto &[name, dims] : shapes) {
        size_t count = 1;
        for (const uint64_t d : dims)
            count *= d;
        std::vector<float> &values = source.values[name];
        for (size_t i = 0; i < count; ++i)
            values.push_back(normal(random));
    }
    if (change)
        change(source);
    gguf::Writer writer;
    writer.add("general.architecture", "llama");
    writer.add("general.name", "sample");
    writer.add("general.file_type", uint32_t{0});
    writer.add("llama.block_count", uint32_t{1});
    writer.add("llama.attention.head_count", uint32_t{4});
    writer.add("llama.attention.head_count_kv", uint32_t{4});
    const std::vector<std::string> vocabulary{"a", "", "long \xff word"};
    writer.add("tokenizer.ggml.tokens", std::span<const std::string>(vocabulary));
    const std::vector<double> doubles{0.1, -2.0};
    writer.add("sample.doubles", std::span<const double>(doubles));
    for (const auto &[name, dims] : shapes)
        writer.addTensor(name, TensorType::F32, dims, std::as_bytes(std::span(source.values[name])));
    writer.write(path);
    return source;
}

std::string contentsOf(const fs::path &path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

QuantizeOptions to(const char *mix)
{
    QuantizeOptions options;
    options.mix = mix;
    options.threads = 2;
    return options;
}

/// The error's line; empty if there is none.
template <class F>
std::string errorOf(ErrorKind kind, F f)
{
    try {
        f();
    } catch (const Error &error) {
        CHECK(error.kind() == kind);
        return error.what();
    }
    return {};
}

bool contains(const std::string &text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("a quantised file has the metadata, the tensors in their order, and the types of the mix")
{
    const Folder folder;
    const Source source = writeSource(folder.path / "in.gguf");
    const fs::path out = folder.path / "out.gguf";
    const QuantizeReport report = quantizeFile(source.path, out, to("Q4_K_M"));
    const auto before = gguf::File::open(source.path);
    const auto after = gguf::File::open(out);

    CHECK(after->metadata().string("general.name") == "sample");
    CHECK(after->metadata().unsignedInteger("general.file_type") == 15);
    CHECK(after->metadata().unsignedInteger("general.quantization_version") == 2);
    std::vector<std::string> words;
    after->metadata()
        .array("tokenizer.ggml.tokens", gguf::ValueType::String)
        ->forEachString([&](std::string_view word) {
            words.emplace_back(word);
            return true;
        });
    CHECK(words == std::vector<std::string>{"a", "", "long \xff word"});
    CHECK(after->metadata().array("sample.doubles", gguf::ValueType::Float64)->element(0).toDouble() == 0.1);
    CHECK(after->metadata().entries().size() == before->metadata().entries().size() + 1);
    const std::map<std::string, TensorType> expected{
        {"token_embd.weight", TensorType::Q4_K},        {"output.weight", TensorType::Q6_K},
        {"blk.0.attn_q.weight", TensorType::Q4_K},      {"blk.0.attn_v.weight", TensorType::Q6_K},
        {"blk.0.attn_output.weight", TensorType::Q5_0}, {"blk.0.ffn_up_exps.weight", TensorType::Q4_K},
        {"blk.0.ffn_down_exps.weight", TensorType::F16}};
    REQUIRE(after->tensors().size() == before->tensors().size());
    for (size_t i = 0; i < after->tensors().size(); ++i) {
        const gguf::TensorInfo &tensor = after->tensors()[i];
        const std::string name(tensor.name);
        CAPTURE(name);
        CHECK(name == before->tensors()[i].name);
        CHECK(tensor.dims == before->tensors()[i].dims);
        CHECK(tensor.rank == before->tensors()[i].rank);
        const auto type = expected.find(name);
        CHECK(tensor.type == (type != expected.end() ? type->second : TensorType::F32));
        const std::vector<float> &x = source.values.at(name);
        std::vector<float> y(x.size());
        quant::findFormat(tensor.type)->dequantize(tensor.data, y.data(), y.size());
        double error = 0.0;
        double size = 0.0;
        for (size_t k = 0; k < x.size(); ++k) {
            error += std::pow(static_cast<double>(x[k]) - static_cast<double>(y[k]), 2.0);
            size += std::pow(static_cast<double>(x[k]), 2.0);
        }
        CHECK(std::sqrt(error / size) < 0.08);
        if (type == expected.end())
            CHECK(y == x);
        else
            CHECK(report.tensors[i].error.value() == doctest::Approx(std::sqrt(error / size)).epsilon(1e-6));
        CHECK(report.tensors[i].bytes == tensor.byteCount);
    }
    CHECK(fs::file_size(out) == after->tensors().back().offset + (after->tensors().back().byteCount + 31) / 32 * 32);
    CHECK_FALSE(fs::exists(folder.path / "out.gguf.part"));
    CHECK_FALSE(fs::exists(folder.path / "out.gguf.part.journal"));
}

TEST_CASE("every mix gives a file")
{
    const Folder folder;
    const Source source = writeSource(folder.path / "in.gguf");
    for (const std::string &mix : quantizeMixes()) {
        CAPTURE(mix);
        const fs::path out = folder.path / (mix + ".gguf");
        const QuantizeReport report = quantizeFile(source.path, out, to(mix.c_str()));
        const auto file = gguf::File::open(out);
        REQUIRE(file->tensors().size() == source.values.size());
        for (size_t i = 0; i < report.tensors.size(); ++i)
            CHECK(file->tensors()[i].type == report.tensors[i].to);
    }
}

TEST_CASE("any number of threads gives the same bytes")
{
    const Folder folder;
    const Source source = writeSource(folder.path / "in.gguf", {}, 300); // more than one thread takes at a time
    QuantizeOptions options = to("Q8_0");
    quantizeFile(source.path, folder.path / "two.gguf", options);
    options.threads = 1;
    quantizeFile(source.path, folder.path / "one.gguf", options);
    CHECK(contentsOf(folder.path / "one.gguf") == contentsOf(folder.path / "two.gguf"));
}

TEST_CASE("types chosen by pattern, and the output matrix kept")
{
    const Folder folder;
    const Source source = writeSource(folder.path / "in.gguf");
    const fs::path out = folder.path / "out.gguf";
    QuantizeOptions options = to("Q4_0");
    options.choices = {{"attn_(q|v)", TensorType::Q8_0}, {"attn", TensorType::Q5_1}};
    options.keepOutput = true;
    const QuantizeReport report = quantizeFile(source.path, out, options);
    const auto file = gguf::File::open(out);
    CHECK(file->findTensor("blk.0.attn_q.weight")->type == TensorType::Q8_0);
    CHECK(file->findTensor("blk.0.attn_output.weight")->type == TensorType::Q5_1);
    CHECK(file->findTensor("blk.0.attn_norm.weight")->type == TensorType::F32);
    CHECK(file->findTensor("blk.0.ffn_up_exps.weight")->type == TensorType::Q4_0);
    CHECK(file->findTensor("output.weight")->type == TensorType::F32);

    options.overwrite = true;
    options.choices = {{"no_such_matrix", TensorType::Q8_0}};
    CHECK(contains(errorOf(ErrorKind::Usage, [&] { quantizeFile(source.path, out, options); }), "no_such_matrix"));
    options.choices = {{"(", TensorType::Q8_0}};
    CHECK(contains(errorOf(ErrorKind::Usage, [&] { quantizeFile(source.path, out, options); }), "regular expression"));
    const Pattern slow("(a+)+$");
    CHECK(contains(errorOf(ErrorKind::Usage,
                           [&] { slow.isIn("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab"); }),
                   "regular expression"));
}

TEST_CASE("files are not replaced by accident")
{
    const Folder folder;
    const Source source = writeSource(folder.path / "in.gguf");
    const fs::path out = folder.path / "out.gguf";
    std::ofstream(out) << "precious";
    CHECK(contains(errorOf(ErrorKind::Usage, [&] { quantizeFile(source.path, out, to("Q8_0")); }), "--force"));
    CHECK(contentsOf(out) == "precious");
    QuantizeOptions options = to("Q8_0");
    options.overwrite = true;
    CHECK(contains(errorOf(ErrorKind::Usage, [&] { quantizeFile(source.path, source.path, options); }), "same"));
    CHECK(contains(errorOf(ErrorKind::Usage, [&] { quantizeFile(source.path, folder.path, options); }), "not a file"));
    CHECK(contains(errorOf(ErrorKind::Usage, [&] { quantizeFile(source.path, out, to("Q9")); }), "Q9"));
    CHECK(contains(errorOf(ErrorKind::Refused, [&] { quantizeFile(out, folder.path / "x", options); }), "out.gguf"));
    quantizeFile(source.path, out, options);
    CHECK(gguf::File::open(out)->findTensor("output.weight")->type == TensorType::Q8_0);
}

TEST_CASE("values that are not finite, or too large for the type, are refused by name, and nothing is left")
{
    const Folder folder;
    const fs::path out = folder.path / "out.gguf";
    for (const float odd : {std::nanf(""), std::numeric_limits<float>::infinity()})
        for (const char *name : {"blk.0.ffn_up_exps.weight", "output_norm.weight"}) {
            const Source source = writeSource(folder.path / "in.gguf", [&](Source &s) { s.values[name][150] = odd; });
            const std::string line = errorOf(ErrorKind::Refused, [&] { quantizeFile(source.path, out, to("Q4_K_S")); });
            CHECK(contains(line, name));
            CHECK(contains(line, "row 0, column 150"));
        }
    const Source source =
        writeSource(folder.path / "in.gguf", [](Source &s) { s.values["blk.0.attn_q.weight"][300] = 1e9f; });
    CHECK(
        contains(errorOf(ErrorKind::Refused, [&] { quantizeFile(source.path, out, to("F16")); }), "too large for F16"));
    CHECK_FALSE(fs::exists(folder.path / "out.gguf.part"));
    CHECK_FALSE(fs::exists(folder.path / "out.gguf.part.journal"));
    quantizeFile(source.path, out, to("BF16"));
}

TEST_CASE("an interrupted run continues, and gives the same bytes")
{
    const Folder folder;
    const Source source = writeSource(folder.path / "in.gguf");
    quantizeFile(source.path, folder.path / "whole.gguf", to("Q5_K_M"));
    const std::string whole = contentsOf(folder.path / "whole.gguf");
    const fs::path out = folder.path / "out.gguf";
    const fs::path part = folder.path / "out.gguf.part";
    const fs::path journal = folder.path / "out.gguf.part.journal";
    const auto interruptAfter = [&](size_t slices) {
        std::stop_source stop;
        size_t done = 0;
        QuantizeOptions options = to("Q5_K_M");
        options.journalBytes = 1;
        const auto progress = [&](uint64_t, uint64_t, const std::string &) {
            if (++done == slices)
                stop.request_stop();
        };
        errorOf(ErrorKind::Interrupted, [&] { quantizeFile(source.path, out, options, progress, stop.get_token()); });
        REQUIRE(fs::exists(journal));
    };
    const auto finish = [&](bool resumes) {
        const QuantizeReport report = quantizeFile(source.path, out, to("Q5_K_M"));
        CHECK((report.resumedAt > 0) == resumes);
        CHECK(contentsOf(out) == whole);
        CHECK_FALSE(fs::exists(part));
        CHECK_FALSE(fs::exists(journal));
        fs::remove(out);
        return report;
    };
    for (size_t slices = 1; slices < source.values.size(); ++slices) {
        interruptAfter(slices);
        finish(true);
    }
    interruptAfter(2);
    interruptAfter(3);
    finish(true);

    interruptAfter(4); // killed while a slice was being written, and a line of the journal
    std::ofstream(part, std::ios::app) << "half of a slice";
    std::ofstream(journal, std::ios::app) << "99";
    finish(true);

    interruptAfter(4); // what the journal promised is not there
    fs::resize_file(part, 100);
    finish(false);

    interruptAfter(4); // the source has changed
    writeSource(source.path, [](Source &s) { s.values["token_embd.weight"][0] = 0.5f; });
    const QuantizeReport report = quantizeFile(source.path, out, to("Q5_K_M"));
    CHECK(report.resumedAt == 0);
    CHECK(report.warnings.size() == 1);
    CHECK(contentsOf(out) != whole);
}

TEST_CASE("one program at a time writes a file")
{
    const Folder folder;
    const fs::path out = folder.path / "out.gguf";
    const PartialFile first(out, "a job");
    CHECK(contains(errorOf(ErrorKind::Failed, [&] { PartialFile(out, "a job"); }), "another program"));
    CHECK(contains(errorOf(ErrorKind::Failed, [&] { PartialFile(folder.path / "no" / "out", "a job"); }), "cannot"));
}

TEST_CASE("importance changes the weights; experts without any are named and count alike")
{
    const Folder folder;
    const Source source = writeSource(folder.path / "in.gguf");
    ImportanceMatrix matrix;
    std::mt19937 random(5);
    TensorImportance up{"blk.0.ffn_up_exps.weight", std::vector<float>(3 * 256), {10, 0, 7}};
    for (size_t i = 0; i < up.sums.size(); ++i)
        up.sums[i] = i / 256 == 1 ? 0.0f : static_cast<float>(random() % 1000) + 0.001f;
    matrix.tensors = {up};
    matrix.texts = {"words.txt"};
    matrix.write(folder.path / "importance.gguf");

    quantizeFile(source.path, folder.path / "plain.gguf", to("Q4_K_S"));
    QuantizeOptions options = to("Q4_K_S");
    options.importance = folder.path / "importance.gguf";
    const QuantizeReport report = quantizeFile(source.path, folder.path / "out.gguf", options);
    REQUIRE(report.unseenExperts.size() == 1);
    CHECK(report.unseenExperts[0] == "blk.0.ffn_up_exps.weight: 1 of 3 experts: 1");
    CHECK(report.warnings.size() == 1); // the other matrices are unknown to it

    const auto plain = gguf::File::open(folder.path / "plain.gguf");
    const auto weighted = gguf::File::open(folder.path / "out.gguf");
    CHECK(weighted->metadata().string("quantize.imatrix.file") == "importance.gguf");
    CHECK(weighted->metadata().string("quantize.imatrix.dataset") == "words.txt");
    const gguf::TensorInfo &a = *plain->findTensor(up.tensor);
    const gguf::TensorInfo &b = *weighted->findTensor(up.tensor);
    REQUIRE(a.byteCount == b.byteCount);
    const size_t expert = a.byteCount / 3;
    for (size_t e = 0; e < 3; ++e)
        CHECK((std::memcmp(a.data + e * expert, b.data + e * expert, expert) == 0) == (e == 1));

    matrix.tensors[0].sums.resize(2 * 256);
    matrix.tensors[0].counts = {10, 7};
    matrix.write(options.importance);
    options.overwrite = true;
    CHECK(contains(errorOf(ErrorKind::Refused, [&] { quantizeFile(source.path, folder.path / "out.gguf", options); }),
                   "ffn_up_exps"));
    options.importance = source.path;
    CHECK(contains(errorOf(ErrorKind::Refused, [&] { quantizeFile(source.path, folder.path / "out.gguf", options); }),
                   "not an importance matrix"));
}

TEST_CASE("quantised sources are taken, with a warning; the same type is copied")
{
    const Folder folder;
    const Source source = writeSource(folder.path / "in.gguf");
    quantizeFile(source.path, folder.path / "q8.gguf", to("Q8_0"));
    CHECK(quantizeFile(folder.path / "q8.gguf", folder.path / "again.gguf", to("Q8_0")).warnings.empty());
    CHECK(contentsOf(folder.path / "again.gguf") == contentsOf(folder.path / "q8.gguf"));
    const QuantizeReport report = quantizeFile(folder.path / "q8.gguf", folder.path / "q4.gguf", to("Q4_0"));
    REQUIRE(report.warnings.size() == 1);
    CHECK(contains(report.warnings[0], "quantised already"));
}
