// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/kept_speeds.h"
#include "library/library_scanner.h"
#include "library/remote_servers.h"
#include "storage/coalescing_queue.h"
#include "storage/post.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <map>
#include <memory>
#include <stop_token>

namespace moire {

class StoreThread;

/// The model files of this machine: the built-in ones, those in the folders the user chose, and single files. They are
/// found, read and watched on the library's own thread; this class is used, and its signals are emitted, on the thread
/// that owns the object. No model is loaded, no file is hashed.
class ModelLibrary : public QObject {
    Q_OBJECT
public:
    static constexpr int batchMs = 50; ///< minimum time between updates
    static constexpr size_t batchSize =
        1000; ///< maximum entries per update; the rest follows in the next event loop iteration

    /// \p cachePath: see ModelCache. Starts with the built-in models.
    explicit ModelLibrary(const QString &cachePath, QObject *parent = nullptr, const ListingLimits &limits = {});
    ~ModelLibrary() override; ///< waits for the current header, milliseconds

    /// In dataFolder(); empty if there is none.
    static QString defaultCachePath();

    void setFolders(const QStringList &folders);
    const QStringList &folders() const { return m_request.folders; }
    /// Files outside the folders, dropped or opened; any file name.
    void setFiles(const QStringList &files);
    const QStringList &files() const { return m_request.files; }
    void setLoadOptions(const LoadOptions &options); ///< how models would be loaded; updates the fit
    void setBackends(const std::vector<BackendInfo> &backends); ///< EngineWorker::backendsListed()

    /// Checks files and free memory again. The first time on a machine, also measures memory bandwidth, which uses
    /// every core for about 0.2 s. Call when the page is shown, preferably while no answer is being generated.
    void refresh();
    /// Reads the measured speeds from the database again.
    void readSpeeds(StoreThread &store);

    RemoteServers &servers() { return m_servers; } ///< models that run elsewhere
    const ModelEntry *find(const QString &path) const; ///< valid until the next update; null: not in the library
    std::vector<ModelEntry> entries() const; ///< by path
    size_t count() const { return m_items.size(); }
    quint64 totalBytes() const; ///< of all files
    const std::vector<LibraryProblem> &problems() const { return m_problems; }
    bool busy() const { return m_busy; } ///< a scan is running
    int scans() const { return m_scans; } ///< finished

signals:
    void updated(const std::vector<moire::ModelEntry> &changed, const QStringList &removed);
    void problemsChanged();
    void busyChanged(bool busy);
    void scanned(); ///< a scan has finished and all its changes were emitted

private:
    struct Item {
        ModelEntry entry;
        ModelSpeed estimate; ///< shown if there is no measurement
    };
    void send();
    void drain();
    void applySpeeds();
    void setSpeed(Item &item) const;

    QThread m_thread;
    LibraryRequest m_request;
    std::stop_source m_stop; ///< of the last request
    std::stop_source m_end; ///< of this object
    std::map<QString, Item> m_items; ///< by path
    std::vector<LibraryProblem> m_problems;
    KeptSpeeds m_speeds;
    RemoteServers m_servers;
    LibraryNews m_waiting; ///< not yet applied
    QTimer m_drain;
    bool m_busy = false;
    int m_scans = 0;
    CoalescingQueue<LibraryNews> m_news;
    std::unique_ptr<LibraryScanner> m_scanner; ///< made, used and dropped on m_thread
    Receiver m_worker; ///< on m_thread
    Receiver m_replies; ///< on the owner's thread
};

} // namespace moire
