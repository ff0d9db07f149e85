// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/model_cache.h"
#include "library/model_listing.h"

#include <moire/machine.h>

#include <QFileSystemWatcher>
#include <QSet>
#include <QTimer>

#include <functional>
#include <map>
#include <optional>
#include <stop_token>

namespace moire {

/// What the library should show, and how models would be loaded.
struct LibraryRequest {
    QStringList builtIn; ///< files that come with the program
    QStringList folders;
    QStringList files; ///< opened by the user, outside the folders
    LoadOptions options; ///< how models would be loaded
    std::vector<BackendInfo> backends; ///< of this machine; empty: not known yet
    std::stop_token stop; ///< stopped by a later request and at the end
};

/// Changes since the last batch.
struct LibraryNews {
    std::map<QString, ModelEntry> changed; ///< or new, by path; `speed` is at most an estimate
    QSet<QString> removed; ///< paths; none of `changed`
    std::optional<std::vector<LibraryProblem>> problems; ///< if they may have changed
    int scans = 0; ///< finished
    std::optional<bool> busy; ///< whether a scan is running, if that changed
};

/// The background half of ModelLibrary: lists, reads headers, plans and watches. Created and used on its own thread,
/// which needs an event loop.
class LibraryScanner {
public:
    /// Applies a change to the pending news; called on the scanner's thread.
    using Tell = std::function<void(const std::function<void(LibraryNews &)> &)>;
    LibraryScanner(const QString &cachePath, Tell tell, const ListingLimits &limits);
    LibraryScanner(const LibraryScanner &) = delete;
    LibraryScanner &operator=(const LibraryScanner &) = delete;

    void request(const LibraryRequest &request); ///< scans from now on according to it
    void scan();
    void measureBandwidth(const std::stop_token &stop); ///< once per machine; about 0.2 s
    void plan(); ///< recomputes all fits and estimates

private:
    struct Known {
        SharedModelFile file;
        std::optional<MemoryFit> fit;
        double estimate = 0.0; ///< tokens per second; 0: none
    };
    Listing list() const;
    bool read(const std::vector<ModelFile> &models); ///< false: stopped
    SharedModelFile fileOf(const ModelFile &listed);
    void planOne(Known &known, const MachineMemory &memory) const;
    void show(const Known &known);
    void drop(const std::vector<ModelFile> &models);
    void watch(const Listing &listing);
    bool stopped() const { return m_request.stop.stop_requested(); }

    const Tell m_tell;
    const ListingLimits m_limits;
    ModelCache m_cache;
    const QString m_processor;
    LibraryRequest m_request;
    std::map<QString, Known> m_known; ///< by path
    QFileSystemWatcher m_watcher;
    QTimer m_soon; ///< something changed
    QTimer m_later; ///< for changes that the watcher misses
};

} // namespace moire
