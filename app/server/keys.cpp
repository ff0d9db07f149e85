// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/server.h"

#include <moire/error.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <sstream>

namespace moire::server {

namespace {
constexpr size_t maxFileBytes = size_t{1} << 20;
constexpr size_t minKeyLength = 16;
} // namespace

std::vector<AccessKey> readKeys(const std::filesystem::path &file)
{
    std::ifstream in(file);
    if (!in)
        throw Error(ErrorKind::Failed, std::string("cannot read the keys: ") + std::strerror(errno), file.string(),
                    "check the path");
    std::string text(maxFileBytes + 1, '\0'); // a device may have no end, and no lines
    in.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<size_t>(in.gcount()));
    if (text.size() > maxFileBytes)
        throw Error(ErrorKind::Refused, "the file is too large for a list of keys", file.string(),
                    "give a file with one key a line");
    std::vector<AccessKey> keys;
    std::istringstream lines(text);
    std::string line;
    for (size_t number = 1; std::getline(lines, line); ++number) {
        const auto refuse = [&](const std::string &what, const std::string &remedy) {
            throw Error(ErrorKind::Refused, what, file.string() + ", line " + std::to_string(number), remedy);
        };
        while (!line.empty() && (line.back() == '\r' || line.back() == ' '))
            line.pop_back();
        if (line.empty() || line.front() == '#')
            continue;
        const size_t space = line.rfind(' ');
        const std::string key = line.substr(space == std::string::npos ? 0 : space + 1);
        const std::string name = space == std::string::npos ? std::string() : line.substr(0, space);
        if (key.size() < minKeyLength)
            refuse("a key is shorter than " + std::to_string(minKeyLength) + " characters", "use a longer key");
        if (std::any_of(line.begin(), line.end(), [](char c) { return c < ' ' || c > '~'; }))
            refuse("the line has other characters than printable ASCII", "use ASCII letters and digits");
        keys.push_back({name.empty() ? "key " + std::to_string(keys.size() + 1) : name, key});
    }
    if (keys.empty())
        throw Error(ErrorKind::Refused, "the file has no key", file.string(), "put one key on a line");
    return keys;
}

} // namespace moire::server
