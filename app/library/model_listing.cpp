// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/model_listing.h"

#include "library/library_text.h"
#include "library/split_name.h"

#include <moire/error.h>

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <map>
#include <set>

#include <sys/stat.h>

namespace moire {

namespace {

namespace fs = std::filesystem;
using Stat = struct stat;

constexpr int maxParts = 1000; ///< the engine maps about this many files at a time
constexpr int namedParts = 5; ///< missing parts listed by name

QString shownPath(const fs::path &path)
{
    return QString::fromStdString(printable(path.string(), 1000));
}

/// The name as Qt text, if that still names the same file.
std::optional<QString> textOf(const std::string &bytes)
{
    const QByteArray raw(bytes.data(), static_cast<qsizetype>(bytes.size()));
    QString text = QString::fromUtf8(raw);
    return text.toUtf8() == raw ? std::optional(text) : std::nullopt;
}

fs::path pathOf(const QString &path)
{
    return {QFile::encodeName(path).toStdString()};
}

bool isModelName(const std::string &name)
{
    constexpr std::string_view ending = ".gguf";
    if (name.size() <= ending.size())
        return false;
    return std::equal(ending.begin(), ending.end(), name.end() - static_cast<std::ptrdiff_t>(ending.size()),
                      [](char a, char b) { return a == (b >= 'A' && b <= 'Z' ? b - 'A' + 'a' : b); });
}

FileStamp stampOf(const Stat &info)
{
    const auto nanoseconds = [](const timespec &t) { return qint64{t.tv_sec} * 1'000'000'000 + t.tv_nsec; };
    return {static_cast<quint64>(info.st_size), nanoseconds(info.st_mtim), nanoseconds(info.st_ctim),
            static_cast<quint64>(info.st_dev), static_cast<quint64>(info.st_ino)};
}

QString whyNoFile(const Stat &info)
{
    if (S_ISFIFO(info.st_mode))
        return LibraryText::tr("This is a pipe, not a file.");
    if (S_ISSOCK(info.st_mode))
        return LibraryText::tr("This is a socket, not a file.");
    if (S_ISDIR(info.st_mode))
        return LibraryText::tr("This is a folder, not a file.");
    return LibraryText::tr("This is a device, not a file.");
}

QString whyNoStat(int error)
{
    if (error == ENOENT)
        return LibraryText::tr("The file no longer exists, or the link is broken.");
    if (error == ELOOP)
        return LibraryText::tr("The link points to itself.");
    return LibraryText::tr("The file cannot be read: %1.").arg(QString::fromLocal8Bit(std::strerror(error)));
}

/// Stats the file; \p info is only set if it exists.
ModelFile found(const fs::path &path, Stat &info, bool &there)
{
    ModelFile file;
    const std::optional<QString> text = textOf(path.string());
    file.path = text.value_or(shownPath(path));
    file.parts = {file.path};
    there = stat(path.c_str(), &info) == 0;
    if (!there) {
        file.problem = whyNoStat(errno);
        file.remedy = LibraryText::tr("Check the link and the permissions of the file.");
    } else if (!S_ISREG(info.st_mode)) {
        file.problem = whyNoFile(info);
        file.remedy = LibraryText::tr("Remove it from the folder.");
    } else {
        file.bytes = static_cast<quint64>(info.st_size);
        if (!text) {
            file.problem = LibraryText::tr("The file name is not valid UTF-8.");
            file.remedy = LibraryText::tr("Rename the file.");
        }
    }
    file.stamps = {there ? stampOf(info) : FileStamp()};
    return file;
}

class Lister {
public:
    Lister(const ListingLimits &limits, const std::stop_token &stop) : m_limits(limits), m_stop(stop) { }

    void addFolder(const QString &folder)
    {
        std::vector<std::pair<fs::path, int>> open{{pathOf(folder), 0}};
        while (!open.empty() && !full()) {
            const auto [path, depth] = std::move(open.back());
            open.pop_back();
            list(path, depth, open);
        }
    }

    /// Adds a file; for one part of a split model, its other parts too.
    void addModel(const QString &path)
    {
        const qsizetype slash = path.lastIndexOf(QLatin1Char('/')) + 1;
        const auto name = SplitName::of(path.mid(slash));
        if (!name || name->count == 1) {
            addFile(pathOf(path));
            return;
        }
        for (int i = 1; i <= std::min(name->count, maxParts); ++i) {
            const fs::path part = pathOf(path.left(slash) + SplitName::part(name->stem, i, name->count));
            Stat info{};
            if (i == name->number || lstat(part.c_str(), &info) == 0)
                addFile(part);
        }
    }

    void addFile(const fs::path &path)
    {
        Stat info{};
        bool there = false;
        ModelFile file = found(path, info, there);
        if (m_paths.insert(file.path).second)
            m_listing.models.push_back(std::move(file));
    }

    Listing finish()
    {
        joinParts();
        std::sort(m_listing.models.begin(), m_listing.models.end(),
                  [](const ModelFile &a, const ModelFile &b) { return a.path < b.path; });
        m_listing.stopped = m_stop.stop_requested();
        return std::move(m_listing);
    }

private:
    void problem(const fs::path &path, const QString &text)
    {
        constexpr size_t most = 100;
        if (m_listing.problems.size() < most)
            m_listing.problems.push_back({shownPath(path), text});
    }

    /// Whether to stop: on request, or at a limit, which is reported once.
    bool full()
    {
        if (m_stop.stop_requested() || m_full)
            return true;
        QString text;
        if (m_names >= m_limits.names)
            text =
                LibraryText::tr("Only the first %Ln file(s) were examined.", nullptr, static_cast<int>(m_limits.names));
        else if (m_seen.size() >= m_limits.folders)
            text = LibraryText::tr("Only the first %Ln folder(s) were examined.", nullptr,
                                   static_cast<int>(m_limits.folders));
        if (!text.isEmpty())
            stopAt(text);
        return m_full;
    }

    void stopAt(const QString &limit)
    {
        m_full = true;
        m_listing.problems.push_back(
            {m_folder, limit + QLatin1Char(' ') + LibraryText::tr("Choose a smaller folder.")});
    }

    void list(const fs::path &folder, int depth, std::vector<std::pair<fs::path, int>> &open)
    {
        m_folder = shownPath(folder);
        Stat info{};
        const int cannot = stat(folder.c_str(), &info) != 0 ? errno : S_ISDIR(info.st_mode) ? 0 : ENOTDIR;
        if (cannot != 0) {
            problem(
                folder,
                LibraryText::tr("The folder cannot be opened: %1.").arg(QString::fromLocal8Bit(std::strerror(cannot))));
            return;
        }
        if (!m_seen.insert({info.st_dev, info.st_ino}).second) {
            if (leadsUp(folder))
                problem(folder, LibraryText::tr("The link leads back to a folder above it and was not followed."));
            return;
        }
        std::error_code error;
        fs::directory_iterator entry(folder, error);
        if (error) {
            problem(folder,
                    LibraryText::tr("The folder cannot be read: %1.")
                        .arg(QString::fromLocal8Bit(std::strerror(error.value()))));
            return;
        }
        if (const auto text = textOf(folder.string()))
            m_listing.folders.push_back(*text);
        for (; entry != fs::directory_iterator() && !full(); entry.increment(error), ++m_names) {
            if (error)
                break;
            look(entry->path(), *entry, depth, open);
        }
        if (error)
            problem(folder,
                    LibraryText::tr("The folder could only be read in part: %1.")
                        .arg(QString::fromLocal8Bit(std::strerror(error.value()))));
    }

    void look(const fs::path &path, const fs::directory_entry &entry, int depth,
              std::vector<std::pair<fs::path, int>> &open)
    {
        const std::string name = path.filename().string();
        std::error_code ignored;
        const bool isFolder = entry.is_directory(ignored); // follows links
        if (isFolder && !name.starts_with('.')) {
            if (depth < m_limits.depth)
                open.emplace_back(path, depth + 1);
            else
                problem(path, LibraryText::tr("Folders nested this deep are skipped."));
        } else if (!isFolder && isModelName(name)) {
            if (m_found++ < m_limits.models)
                addFile(path);
            else
                stopAt(LibraryText::tr("Only the first %Ln model file(s) are shown.", nullptr,
                                       static_cast<int>(m_limits.models)));
        }
    }

    static bool leadsUp(const fs::path &link)
    {
        std::error_code error;
        const fs::path target = fs::canonical(link, error);
        const fs::path place = error ? fs::path() : fs::canonical(link.parent_path(), error);
        const auto [end, rest] = std::mismatch(target.begin(), target.end(), place.begin(), place.end());
        return !error && !target.empty() && end == target.end();
    }

    /// Merges the parts of a split model into one entry, named after the first part even if that is missing.
    void joinParts()
    {
        std::map<std::pair<QString, int>, std::map<int, ModelFile>> sets; // by path without the number, and count
        std::vector<ModelFile> models;
        for (ModelFile &file : m_listing.models) {
            const qsizetype slash = file.path.lastIndexOf(QLatin1Char('/'));
            const auto name = SplitName::of(file.path.mid(slash + 1));
            if (name && name->count > 1)
                sets[{file.path.left(slash + 1) + name->stem, name->count}].emplace(name->number, std::move(file));
            else
                models.push_back(std::move(file));
        }
        for (auto &[key, parts] : sets)
            models.push_back(joined(key.first, key.second, parts));
        m_listing.models = std::move(models);
    }

    static ModelFile joined(const QString &stem, int count, std::map<int, ModelFile> &parts)
    {
        ModelFile model;
        model.path = SplitName::part(stem, 1, count);
        model.partCount = count;
        for (auto &[number, part] : parts) {
            model.parts += part.parts;
            model.stamps.push_back(part.stamps.front());
            model.bytes += part.bytes;
            if (!part.problem.isEmpty() && model.problem.isEmpty()) {
                model.problem = LibraryText::tr("Part %1: %2").arg(number).arg(part.problem);
                model.remedy = part.remedy;
            }
        }
        const int missing = count - static_cast<int>(parts.size());
        if (count > maxParts) {
            model.problem = LibraryText::tr("The model is split into more than %Ln part(s).", nullptr, maxParts);
            model.remedy = LibraryText::tr("Join the parts into fewer files.");
        } else if (missing > 0) {
            QStringList names;
            for (int i = 1; i <= count && names.size() < namedParts; ++i)
                if (!parts.contains(i))
                    names << QFileInfo(SplitName::part(stem, i, count)).fileName();
            const int more = missing - static_cast<int>(names.size());
            QString listed = names.join(QStringLiteral(", "));
            if (more > 0)
                listed = LibraryText::tr("%1 and %Ln more", "names of files", more).arg(listed);
            model.problem = LibraryText::tr("%Ln part(s) missing: %1.", nullptr, missing).arg(listed);
            model.remedy = LibraryText::tr("Put all parts of the model into one folder.");
        }
        return model;
    }

    const ListingLimits m_limits;
    const std::stop_token m_stop;
    Listing m_listing;
    QString m_folder; ///< being listed
    std::set<std::pair<dev_t, ino_t>> m_seen;
    std::set<QString> m_paths;
    size_t m_names = 0;
    size_t m_found = 0; ///< model files found in folders
    bool m_full = false;
};

} // namespace

Listing listModels(const QStringList &folders, const QStringList &files, const ListingLimits &limits,
                   const std::stop_token &stop)
{
    Lister lister(limits, stop);
    for (const QString &file : files)
        lister.addModel(file);
    for (const QString &folder : folders)
        lister.addFolder(folder);
    return lister.finish();
}

} // namespace moire
