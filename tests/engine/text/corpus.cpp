// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus.h"

#include "base/utf8.h"

#include <array>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <stdexcept>

namespace moire::test {

std::string decodeLine(std::string_view line)
{
    std::string out;
    for (size_t i = 0; i < line.size(); ++i) {
        if (line[i] != '\\' || i + 1 == line.size()) {
            out += line[i];
            continue;
        }
        const char escape = line[++i];
        if (escape == 'x') {
            out += static_cast<char>(std::stoi(std::string(line.substr(i + 1, 2)), nullptr, 16));
            i += 2;
        } else if (escape == 'u') {
            const size_t end = line.find('}', i);
            appendCodePoint(
                out, static_cast<char32_t>(std::stoul(std::string(line.substr(i + 2, end - i - 2)), nullptr, 16)));
            i = end;
        } else {
            out += escape == 'n' ? '\n' : escape == 'r' ? '\r' : escape == 't' ? '\t' : escape;
        }
    }
    return out;
}

std::vector<std::string> readCorpus(const std::string &name)
{
    std::ifstream file(MOIRE_TEST_DATA "/text/" + name, std::ios::binary);
    if (!file)
        throw std::runtime_error("tests/data/text/" + name + " is missing");
    std::vector<std::string> texts;
    for (std::string line; std::getline(file, line);)
        if (!line.starts_with('#'))
            texts.push_back(decodeLine(line));
    return texts;
}

std::string hashIds(std::span<const TokenId> ids)
{
    uint64_t hash = 0xCBF29CE484222325u;
    for (const TokenId id : ids)
        for (int shift = 0; shift < 32; shift += 8)
            hash = (hash ^ (id.value >> shift & 0xFF)) * 0x100000001B3u;
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%zu:%016llx", ids.size(), static_cast<unsigned long long>(hash));
    return text.data();
}

} // namespace moire::test
