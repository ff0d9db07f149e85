// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exception>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

struct zip;

namespace moire::experiments {

/// A zip file that replaces \p path when it is whole. Members are made one after the other by finish(), in the order in
/// which they were added, so that only one of them is in memory. Until then, and after any error, whatever was at the
/// path stays as it was. Errors are moire::Error (Failed), or what a member's function throws.
class ZipWriter {
public:
    using Content = std::function<std::string()>;

    explicit ZipWriter(std::filesystem::path path);
    ~ZipWriter();
    ZipWriter(const ZipWriter &) = delete;
    ZipWriter &operator=(const ZipWriter &) = delete;

    void add(const std::string &name, Content content); ///< content: called once, by finish()
    void finish();

    struct Member;

private:
    [[noreturn]] void fail(const std::string &what) const;

    std::filesystem::path m_path;
    std::filesystem::path m_part;
    ::zip *m_zip;
    std::vector<std::unique_ptr<Member>> m_members;
    std::exception_ptr m_failure; ///< thrown by a member's function
};

/// Makes what was written under \p part durable and gives it its name: after a loss of power either the old file is
/// there or the new one. Throws Error (Failed).
void replaceFile(const std::filesystem::path &part, const std::filesystem::path &path);
/// Writes a whole file in the same way.
void writeFile(const std::filesystem::path &path, std::string_view bytes);

} // namespace moire::experiments
