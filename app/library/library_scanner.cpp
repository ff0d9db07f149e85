// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/library_scanner.h"

#include "library/model_reader.h"

#include <QDateTime>

#include <algorithm>

namespace moire {

namespace {

constexpr int soonMs = 300; ///< collects several changes
constexpr int unsettledMs = 1500; ///< while a file is being written
constexpr int laterMs = 30'000;
constexpr qsizetype maxWatchedFiles = 500; ///< inotify watches are limited; the periodic scan sees the rest

bool stillWritten(const ModelFile &file)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    return std::any_of(file.stamps.begin(), file.stamps.end(), [&](const FileStamp &stamp) {
        const qint64 age = now - stamp.modified / 1'000'000;
        return age >= 0 && age < 2 * unsettledMs;
    });
}

/// Whether nothing has changed since the file was read.
bool sameListed(const ModelFile &known, const ModelFile &listed)
{
    return known.stamps == listed.stamps && known.parts == listed.parts && known.partCount == listed.partCount &&
        known.builtIn == listed.builtIn && (listed.problem.isEmpty() || known.problem == listed.problem);
}

} // namespace

LibraryScanner::LibraryScanner(const QString &cachePath, Tell tell, const ListingLimits &limits)
    : m_tell(std::move(tell)),
      m_limits(limits),
      m_cache(cachePath),
      m_processor(QString::fromStdString(processorName()))
{
    m_soon.setSingleShot(true);
    m_later.setSingleShot(true);
    const auto changed = [this] {
        if (!m_soon.isActive())
            m_soon.start(soonMs);
    };
    QObject::connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_soon, changed);
    QObject::connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_soon, changed);
    QObject::connect(&m_soon, &QTimer::timeout, &m_soon, [this] { scan(); });
    QObject::connect(&m_later, &QTimer::timeout, &m_later, [this] { scan(); });
}

void LibraryScanner::request(const LibraryRequest &request)
{
    const bool sameFiles = request.builtIn == m_request.builtIn && request.folders == m_request.folders &&
        request.files == m_request.files;
    m_request = request;
    scan();
    if (sameFiles && !stopped())
        plan();
}

Listing LibraryScanner::list() const
{
    Listing listing = listModels(m_request.folders, m_request.builtIn + m_request.files, m_limits, m_request.stop);
    for (ModelFile &model : listing.models)
        model.builtIn = m_request.builtIn.contains(model.path);
    // Built-in models first: they are shown immediately.
    std::stable_partition(listing.models.begin(), listing.models.end(), [](const ModelFile &m) { return m.builtIn; });
    return listing;
}

void LibraryScanner::scan()
{
    if (stopped())
        return;
    m_soon.stop();
    m_later.start(laterMs);
    m_tell([](LibraryNews &news) { news.busy = true; });
    const Listing listing = list();
    bool done = false;
    if (!listing.stopped) {
        // Watch before reading, so that changes in between are noticed.
        watch(listing);
        drop(listing.models);
        done = read(listing.models);
        if (done) {
            std::map<QString, SharedModelFile> files;
            for (const auto &[path, known] : m_known)
                files.emplace(path, known.file);
            m_cache.keepOnly(files);
            if (std::any_of(listing.models.begin(), listing.models.end(), stillWritten))
                m_soon.start(unsettledMs);
        }
        m_cache.save();
    }
    m_tell([&](LibraryNews &news) {
        news.busy = false;
        if (!done)
            return; // the request that stopped this scan starts another
        ++news.scans;
        news.problems = listing.problems;
    });
}

bool LibraryScanner::read(const std::vector<ModelFile> &models)
{
    const MachineMemory memory = machineMemory(m_request.backends);
    for (const ModelFile &listed : models) {
        if (stopped())
            return false;
        const auto at = m_known.find(listed.path);
        if (at != m_known.end() && sameListed(*at->second.file, listed))
            continue;
        Known known{.file = fileOf(listed)};
        planOne(known, memory);
        show(known);
        m_known.insert_or_assign(listed.path, std::move(known));
    }
    return true;
}

SharedModelFile LibraryScanner::fileOf(const ModelFile &listed)
{
    if (SharedModelFile kept = m_cache.find(listed))
        return kept;
    auto file = std::make_shared<const ModelFile>(readModelFile(listed));
    m_cache.add(file);
    return file;
}

void LibraryScanner::planOne(Known &known, const MachineMemory &memory) const
{
    known.fit.reset();
    known.estimate = 0.0;
    const auto &footprint = known.file->footprint;
    if (!footprint)
        return;
    known.fit = fitInMemory(*footprint, m_request.options, memory);
    // The bandwidth of devices and disks is not measured.
    const bool hostAlone = known.fit->deviceLayers == 0 && known.fit->kind != MemoryFit::Kind::FromDisk;
    if (hostAlone && footprint->tokenBytes > 0)
        known.estimate = m_cache.bandwidth(m_processor) / static_cast<double>(footprint->tokenBytes);
}

void LibraryScanner::show(const Known &known)
{
    ModelEntry entry{.file = known.file, .fit = known.fit};
    if (known.estimate > 0.0)
        entry.speed = {ModelSpeed::Kind::Estimated, known.estimate, 0};
    m_tell([&](LibraryNews &news) {
        news.removed.remove(entry.file->path);
        news.changed.insert_or_assign(entry.file->path, entry);
    });
}

void LibraryScanner::drop(const std::vector<ModelFile> &models)
{
    QSet<QString> there;
    for (const ModelFile &model : models)
        there.insert(model.path);
    for (auto at = m_known.begin(); at != m_known.end();) {
        if (there.contains(at->first)) {
            ++at;
            continue;
        }
        m_tell([&](LibraryNews &news) {
            news.changed.erase(at->first);
            news.removed.insert(at->first);
        });
        at = m_known.erase(at);
    }
}

void LibraryScanner::watch(const Listing &listing)
{
    QSet<QString> wanted(listing.folders.begin(), listing.folders.end());
    qsizetype files = 0;
    for (const ModelFile &model : listing.models)
        for (const QString &part : model.parts)
            if (model.stamps.front() != FileStamp() && ++files <= maxWatchedFiles)
                wanted.insert(part);
    const QStringList watched = m_watcher.directories() + m_watcher.files();
    QStringList stale;
    for (const QString &path : watched)
        if (!wanted.remove(path))
            stale.append(path);
    if (!stale.isEmpty())
        m_watcher.removePaths(stale);
    if (!wanted.isEmpty())
        m_watcher.addPaths(wanted.values()); // the periodic scan covers those that fail
}

void LibraryScanner::plan()
{
    const MachineMemory memory = machineMemory(m_request.backends);
    for (auto &[path, known] : m_known) {
        if (stopped())
            return;
        const std::optional<MemoryFit> fit = known.fit;
        const double estimate = known.estimate;
        planOne(known, memory);
        if (known.fit != fit || known.estimate != estimate)
            show(known);
    }
}

void LibraryScanner::measureBandwidth(const std::stop_token &stop)
{
    if (stopped() || m_cache.bandwidth(m_processor) > 0.0)
        return;
    const double bandwidth = moire::measureMemoryBandwidth(stop);
    if (!(bandwidth > 0.0))
        return;
    m_cache.setBandwidth(m_processor, bandwidth);
    m_cache.save();
    plan();
}

} // namespace moire
