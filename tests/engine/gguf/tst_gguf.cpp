// SPDX-License-Identifier: GPL-3.0-or-later
#include "gguf/sha256.h"
#include "gguf/writer.h"

#include <moire/error.h>
#include <moire/gguf.h>

#include <doctest/doctest.h>

#include <cstring>
#include <filesystem>
#include <fstream>

#include <sys/stat.h>
#include <unistd.h>

using namespace moire;
using Bytes = std::vector<std::byte>;

namespace {

const std::vector<float> numbers{1.0f, 2.0f, 3.0f, 4.0f, 5.0f, 6.0f};

gguf::Writer sample()
{
    gguf::Writer w;
    w.add("general.architecture", "llama");
    w.add("a.count", uint32_t{7});
    w.add("a.names", std::span<const std::string>(std::vector<std::string>{"x", "", "yz"}));
    w.add("a.scale", 0.5f);
    const uint64_t dims[] = {3, 2};
    w.addTensor("t", TensorType::F32, dims, std::as_bytes(std::span(numbers)));
    const uint64_t one[] = {6};
    w.addTensor("u", TensorType::F32, one, std::as_bytes(std::span(numbers)));
    return w;
}

template <class T>
void put(Bytes &out, T value)
{
    const auto *bytes = reinterpret_cast<const std::byte *>(&value);
    out.insert(out.end(), bytes, bytes + sizeof value);
}

void putText(Bytes &out, std::string_view text)
{
    put<uint64_t>(out, text.size());
    for (const char c : text)
        out.push_back(static_cast<std::byte>(c));
}

Bytes header(uint64_t tensors, uint64_t keys, uint32_t version = 3)
{
    Bytes out;
    for (const char c : {'G', 'G', 'U', 'F'})
        out.push_back(static_cast<std::byte>(c));
    put(out, version);
    put(out, tensors);
    put(out, keys);
    return out;
}

/// A file with one tensor of these dimensions, offset and type, and `room` bytes after the header.
Bytes oneTensor(std::vector<uint64_t> dims, uint64_t offset, size_t room, uint32_t type = 0)
{
    Bytes out = header(1, 0);
    putText(out, "w");
    put(out, static_cast<uint32_t>(dims.size()));
    for (const uint64_t d : dims)
        put(out, d);
    put(out, type);
    put(out, offset);
    out.resize((out.size() + 31) / 32 * 32 + room);
    return out;
}

std::string refusal(const Bytes &bytes)
{
    try {
        gguf::File::parse(bytes, "test.gguf");
    } catch (const Error &error) {
        CHECK(error.kind() == ErrorKind::Refused);
        return error.what();
    }
    return "accepted";
}

void expectRefusal(const Bytes &bytes, std::string_view part)
{
    const std::string line = refusal(bytes);
    CAPTURE(line);
    CHECK(line.find("test.gguf") != std::string::npos);
    CHECK(line.find(part) != std::string::npos);
}

struct Folder {
    std::filesystem::path path = std::filesystem::temp_directory_path() / ("moire-gguf-" + std::to_string(getpid()));
    Folder() { std::filesystem::create_directories(path); }
    ~Folder() { std::filesystem::remove_all(path); }
};

} // namespace

TEST_CASE("a written file reads back unchanged")
{
    for (const uint32_t version : {2u, 3u}) {
        const Bytes bytes = [&] {
            Bytes b = sample().serialize();
            std::memcpy(&b[4], &version, 4);
            return b;
        }();
        const auto file = gguf::File::parse(bytes, "test.gguf");
        CHECK(file->version() == version);
        CHECK(file->metadata().string("general.architecture") == "llama");
        CHECK(file->metadata().unsignedInteger("a.count") == 7);
        CHECK(file->metadata().number("a.scale") == 0.5);
        CHECK_FALSE(file->metadata().find("missing"));
        std::vector<std::string> names;
        file->metadata().array("a.names", gguf::ValueType::String)->forEachString([&](std::string_view s) {
            names.emplace_back(s);
            return true;
        });
        CHECK(names == std::vector<std::string>{"x", "", "yz"});
        const gguf::TensorInfo *t = file->findTensor("t");
        REQUIRE(t);
        CHECK(t->dims[0] == 3);
        CHECK(t->dims[1] == 2);
        CHECK(std::memcmp(t->data, numbers.data(), 24) == 0);
        CHECK_THROWS_AS(file->metadata().unsignedInteger("general.architecture"), Error);
        CHECK_THROWS_AS(file->metadata().array("a.names", gguf::ValueType::Float32), Error);
    }
}

TEST_CASE("numbers of any type convert if nothing is lost")
{
    gguf::Writer w;
    w.add("three", 3.0f);
    w.add("half", 0.5);
    w.add("one", uint8_t{1});
    w.add("two", uint8_t{2});
    w.add("flag", true);
    w.add("huge", 1e300);
    const Bytes bytes = w.serialize();
    const auto file = gguf::File::parse(bytes, "test.gguf");
    const gguf::Metadata &m = file->metadata();
    CHECK(m.unsignedInteger("three") == 3);
    CHECK_THROWS_AS(m.unsignedInteger("half"), Error);
    CHECK_THROWS_AS(m.unsignedInteger("huge"), Error);
    CHECK_THROWS_AS(m.unsignedInteger("flag"), Error);
    CHECK(m.number("one") == 1.0);
    CHECK(m.boolean("one") == true);
    CHECK_THROWS_AS(m.boolean("two"), Error);
    CHECK_FALSE(m.find("one")->toBool()); // find() keeps the file's type
}

TEST_CASE("broken files are refused with file name, position and reason")
{
    const Bytes whole = sample().serialize();
    expectRefusal({}, "magic");
    expectRefusal(Bytes(whole.begin(), whole.begin() + 4), "version");
    expectRefusal(Bytes(whole.begin(), whole.begin() + 23), "keys");
    Bytes magic = whole;
    magic[0] = std::byte{'X'};
    expectRefusal(magic, "does not begin with GGUF");
    expectRefusal(header(0, 0, 1), "version 1");
    expectRefusal(header(0, 0, 0x03000000), "big-endian");
    expectRefusal(header(uint64_t{1} << 63, 0), "tensors do not fit");
    expectRefusal(header(0, uint64_t{1} << 63), "keys do not fit");
    Bytes text = header(0, 1);
    put<uint64_t>(text, uint64_t{1} << 62);
    text.resize(200);
    expectRefusal(text, "a key");
    expectRefusal(oneTensor({uint64_t{1} << 40, uint64_t{1} << 40}, 0, 64), "dimension");
    expectRefusal(oneTensor({uint64_t{1} << 62}, 0, 64), "too large");
    expectRefusal(oneTensor({0}, 0, 64), "dimension");
    expectRefusal(oneTensor({4, 4, 4, 4, 4}, 0, 64), "5 dimensions");
    expectRefusal(oneTensor({4}, 8, 64), "alignment");
    expectRefusal(oneTensor({64}, 0, 64), "past the end of the file");
    expectRefusal(oneTensor({4}, uint64_t{1} << 63, 64), "past the end of the file");
    expectRefusal(oneTensor({4}, 0, 64, 99), "type 99");
    expectRefusal(oneTensor({31}, 0, 64, 8), "not a multiple");
    gguf::Writer twice;
    twice.add("k", true);
    twice.add("k", false);
    expectRefusal(twice.serialize(), "k appears twice");
    gguf::Writer tensors;
    const uint64_t one[] = {6};
    tensors.addTensor("t", TensorType::F32, one, std::as_bytes(std::span(numbers)));
    tensors.addTensor("t", TensorType::F32, one, std::as_bytes(std::span(numbers)));
    expectRefusal(tensors.serialize(), "t appears twice");
    gguf::Writer alignment;
    alignment.add("general.alignment", uint32_t{12});
    expectRefusal(alignment.serialize(), "alignment");
}

TEST_CASE("overlapping tensors are refused")
{
    Bytes out = header(2, 0);
    for (const char *name : {"a", "b"}) {
        putText(out, name);
        put<uint32_t>(out, 1);
        put<uint64_t>(out, 16);
        put<uint32_t>(out, 0);
        put<uint64_t>(out, name[0] == 'a' ? 0 : 32);
    }
    out.resize((out.size() + 31) / 32 * 32 + 128);
    expectRefusal(out, "overlap");
}

TEST_CASE("a file truncated or changed at any byte is refused or read, without crashing")
{
    const Bytes whole = sample().serialize();
    size_t refused = 0;
    for (size_t n = 0; n + 32 < whole.size(); ++n)
        refused += refusal(Bytes(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(n))) != "accepted" ? 1 : 0;
    CHECK(refused == whole.size() - 32);
    for (size_t i = 0; i < whole.size(); ++i)
        for (const int change : {1, 0x80, 0xFF}) {
            Bytes bytes = whole;
            bytes[i] ^= static_cast<std::byte>(change);
            refusal(bytes);
        }
}

TEST_CASE("only regular files are opened")
{
    const Folder folder;
    CHECK_THROWS_AS(gguf::File::open(folder.path), Error);
    CHECK_THROWS_AS(gguf::File::open(folder.path / "missing.gguf"), Error);
    const auto fifo = folder.path / "fifo.gguf";
    REQUIRE(mkfifo(fifo.c_str(), 0600) == 0);
    CHECK_THROWS_AS(gguf::File::open(fifo), Error); // and does not wait for a writer
}

TEST_CASE("a file that shrinks while mapped reads as zero and is reported")
{
    const Folder folder;
    const auto path = folder.path / "big.gguf";
    gguf::Writer w;
    const std::vector<float> big(1 << 16, 1.0f);
    const uint64_t dims[] = {big.size()};
    w.addTensor("t", TensorType::F32, dims, std::as_bytes(std::span(big)));
    w.write(path);
    const auto file = gguf::File::open(path);
    file->checkIntact();
    REQUIRE(truncate(path.c_str(), 4096) == 0);
    const gguf::TensorInfo &t = file->tensors()[0];
    CHECK(t.data[t.byteCount - 1] == std::byte{0});
    CHECK_THROWS_AS(file->checkIntact(), Error);
}

TEST_CASE("opening the first part of a split file opens all parts; a missing part is an error")
{
    const Folder folder;
    const auto write = [&](int index, const char *tensor) {
        gguf::Writer w;
        w.add("split.no", static_cast<uint32_t>(index));
        w.add("split.count", uint32_t{2});
        w.add("split.tensors.count", uint32_t{2});
        const uint64_t dims[] = {6};
        w.addTensor(tensor, TensorType::F32, dims, std::as_bytes(std::span(numbers)));
        w.write(folder.path / ("m-0000" + std::to_string(index + 1) + "-of-00002.gguf"));
    };
    write(0, "a");
    const auto first = folder.path / "m-00001-of-00002.gguf";
    CHECK_THROWS_AS(gguf::File::open(first), Error);
    write(1, "b");
    const auto file = gguf::File::open(first);
    CHECK(file->partCount() == 2);
    CHECK(file->findTensor("b")->part == 1);
    CHECK_THROWS_AS(gguf::File::open(folder.path / "m-00002-of-00002.gguf"), Error);
}

TEST_CASE("SHA-256 matches the examples of the standard")
{
    const auto hash = [](std::string_view text) {
        Sha256 h;
        h.add(std::as_bytes(std::span(text)));
        return h.hex();
    };
    CHECK(hash("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(hash("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(hash("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") ==
          "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
}
