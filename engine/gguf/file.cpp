// SPDX-License-Identifier: GPL-3.0-or-later
#include "gguf/mapping.h"
#include "gguf/open.h"
#include "gguf/parser.h"
#include "gguf/sha256.h"

#include <moire/error.h>

#include <algorithm>
#include <cstdio>

namespace moire::gguf {

namespace {

/// A file name like NAME-00001-of-00003.gguf.
struct SplitName {
    std::string stem;
    uint64_t number = 0; ///< from 1

    static std::optional<SplitName> of(const std::filesystem::path &path)
    {
        const std::string name = path.filename().string();
        constexpr std::string_view tail = "-00001-of-00001.gguf";
        if (name.size() <= tail.size() || !name.ends_with(".gguf"))
            return std::nullopt;
        const std::string end = name.substr(name.size() - tail.size());
        const auto digits = [&](size_t at) {
            return std::all_of(end.begin() + static_cast<std::ptrdiff_t>(at),
                               end.begin() + static_cast<std::ptrdiff_t>(at + 5),
                               [](char c) { return c >= '0' && c <= '9'; });
        };
        if (end[0] != '-' || end.substr(6, 4) != "-of-" || !digits(1) || !digits(10))
            return std::nullopt;
        return SplitName{name.substr(0, name.size() - tail.size()), std::stoull(end.substr(1, 5))};
    }

    std::string part(uint64_t index, uint64_t count) const
    {
        char tail[64];
        std::snprintf(tail, sizeof tail, "-%05llu-of-%05llu.gguf", static_cast<unsigned long long>(index + 1),
                      static_cast<unsigned long long>(count));
        return stem + tail;
    }
};

[[noreturn]] void refuseSplit(const std::string &what, const std::string &path)
{
    throw Error(ErrorKind::Refused, what, path, "put all parts of the model in one folder under their original names");
}

} // namespace

/// Assembles a File from the parts that the parser read.
class Assembler {
public:
    Assembler(std::string path) : m_path(std::move(path)) { }

    /// The first part provides the metadata; every part adds its tensors.
    void add(File &file, Part part, std::span<const std::byte> bytes, const std::string &partPath)
    {
        const uint32_t index = static_cast<uint32_t>(file.m_parts.size());
        if (index == 0) {
            file.m_path = m_path;
            file.m_version = part.version;
            file.m_alignment = part.alignment;
            file.m_metadata = std::move(part.metadata);
            file.m_partCount = splitCount(file.m_metadata);
        } else if (const auto number = part.metadata.unsignedInteger("split.no", 65535); !number || *number != index) {
            refuseSplit("the file is not part " + std::to_string(index + 1) + " of " + std::to_string(file.m_partCount),
                        partPath);
        }
        for (TensorInfo &tensor : part.tensors) {
            tensor.part = index;
            file.m_tensors.push_back(tensor);
        }
        file.m_parts.push_back(bytes);
        file.m_totalBytes += bytes.size();
    }

    void finish(File &file)
    {
        file.m_sortedTensors = Parser::sortedByName(file.m_tensors, m_path);
        if (const auto count = file.m_metadata.unsignedInteger("split.tensors.count");
            file.m_partCount > 1 && count && *count != file.m_tensors.size())
            refuseSplit("the parts contain " + std::to_string(file.m_tensors.size()) +
                            " tensors, but the first declares " + std::to_string(*count),
                        m_path);
    }

    static uint32_t splitCount(const Metadata &metadata)
    {
        return std::max<uint32_t>(1, static_cast<uint32_t>(metadata.unsignedInteger("split.count", 65535).value_or(1)));
    }

private:
    std::string m_path;
};

namespace {

class MemoryFile final : public File {
public:
    MemoryFile() = default;
};

class MappedFile final : public File {
public:
    MappedFile() = default;

    void checkIntact() const override
    {
        for (const auto &mapping : mappings)
            if (mapping->damaged())
                throw Error(ErrorKind::Failed, "the file changed or could not be read while it was open", path(),
                            "open the model again once the file is complete");
    }

    std::vector<std::unique_ptr<Mapping>> mappings;
};

} // namespace

std::shared_ptr<const File> File::parse(std::span<const std::byte> bytes, std::string nameForErrors)
{
    auto file = std::make_shared<MemoryFile>();
    Assembler assembler(nameForErrors);
    assembler.add(*file, Parser(bytes, nameForErrors).run(), bytes, nameForErrors);
    if (file->partCount() > 1)
        refuseSplit("the file is one part of " + std::to_string(file->partCount()), nameForErrors);
    assembler.finish(*file);
    return file;
}

std::shared_ptr<const File> File::open(const std::filesystem::path &path)
{
    return openFile(path, {});
}

std::shared_ptr<const File> openFile(const std::filesystem::path &path, const HeaderLimits &limits)
{
    auto file = std::make_shared<MappedFile>();
    Assembler assembler(path.string());
    const auto addPart = [&](const std::filesystem::path &part) {
        file->mappings.push_back(Mapping::open(part));
        const std::span<const std::byte> bytes = file->mappings.back()->bytes();
        assembler.add(*file, Parser(bytes, part.string(), limits).run(), bytes, part.string());
    };
    addPart(path);
    const uint32_t count = file->partCount();
    if (count > 1) {
        const std::optional<SplitName> name = SplitName::of(path);
        const uint64_t number = file->metadata().unsignedInteger("split.no", 65535).value_or(0);
        if (!name)
            refuseSplit("the file is one part of " + std::to_string(count) +
                            ", but is not named NAME-00001-of-0000N.gguf",
                        path.string());
        if (number != 0)
            refuseSplit("the file is part " + std::to_string(number + 1) + "; open the first, " + name->part(0, count),
                        path.string());
        for (uint32_t i = 1; i < count; ++i)
            addPart(path.parent_path() / name->part(i, count));
    }
    assembler.finish(*file);
    file->checkIntact();
    return file;
}

const TensorInfo *File::findTensor(std::string_view name) const
{
    const auto at = std::lower_bound(m_sortedTensors.begin(), m_sortedTensors.end(), name,
                                     [&](uint32_t i, std::string_view n) { return m_tensors[i].name < n; });
    return at != m_sortedTensors.end() && m_tensors[*at].name == name ? &m_tensors[*at] : nullptr;
}

std::string File::sha256(std::stop_token stop, const std::function<void(double)> &progress) const
{
    constexpr size_t step = size_t(4) << 20; // a stop request takes effect within milliseconds
    Sha256 hash;
    uint64_t done = 0;
    for (std::span<const std::byte> part : m_parts)
        for (; !part.empty(); part = part.subspan(std::min(step, part.size()))) {
            if (stop.stop_requested())
                throw Error(ErrorKind::Interrupted, "hashing was interrupted", m_path, "start again");
            hash.add(part.first(std::min(step, part.size())));
            done += std::min(step, part.size());
            if (progress)
                progress(static_cast<double>(done) / static_cast<double>(m_totalBytes));
        }
    return hash.hex();
}

} // namespace moire::gguf
