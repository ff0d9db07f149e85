// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlas/atlas_reader.h"
#include "storage/post.h"

#include <QObject>
#include <QThread>

#include <array>
#include <atomic>

namespace moire {
class StoreThread;
}

namespace moire::atlas {

/// Runs the reading of the Atlas on threads of its own. Each kind of work has one thread: a new request ends the one
/// before it, whose reply never comes. Call everything, and get all signals, on the thread that owns the object.
class Atlas : public QObject {
    Q_OBJECT
public:
    enum class Work { Contents, Map, Expert, Groups, Files };
    Q_ENUM(Work)
    static constexpr size_t workKinds = 5;
    static constexpr int frameMs = 50; ///< minimum time between two progressed()

    explicit Atlas(StoreThread &store, QObject *parent = nullptr);
    ~Atlas() override; ///< ends all work

    void readContents();
    void readMap(const MapRequest &request); ///< mapRead(), then couplingRead()
    void readImport(const QString &path, const analysis::ForeignModel &model); ///< likewise, after imported()
    void showImport(const SharedImport &import); ///< mapRead(), couplingRead()
    void readExpert(const SharedMap &map, const SharedImport &import, analysis::Cell cell);
    void compare(const SharedMap &map, std::vector<qint64> a, std::vector<qint64> b);
    void write(const SharedMap &map, const SharedImport &import, RoutingFormat format, const QString &path);
    void cancel(Work work); ///< cancelled() follows if it was running
    bool running(Work work) const { return lane(work).running; }

signals:
    void contentsRead(const moire::atlas::Contents &contents);
    void mapRead(const moire::atlas::SharedMap &map);
    void couplingRead(const moire::atlas::SharedMap &map, const moire::atlas::SharedCoupling &coupling);
    void imported(const moire::atlas::SharedImport &import);
    void expertRead(const moire::atlas::SharedMap &map, const moire::atlas::SharedExpert &expert);
    void compared(const moire::atlas::SharedMap &map, const moire::analysis::GroupComparison &result);
    void written(const QString &path);
    void progressed(moire::atlas::Atlas::Work work, quint64 done, quint64 total);
    void failed(moire::atlas::Atlas::Work work, const QString &why);
    void cancelled(moire::atlas::Atlas::Work work);

private:
    struct Lane {
        QThread thread;
        std::unique_ptr<Receiver> worker; ///< on its thread
        std::stop_source stop;
        quint64 request = 0; ///< number of the latest one
        bool running = false;
    };
    Lane &lane(Work work) { return m_lanes[static_cast<size_t>(work)]; }
    const Lane &lane(Work work) const { return m_lanes[static_cast<size_t>(work)]; }
    struct Job { ///< what runs on a lane may use
        QString database;
        std::stop_token stop;
        Progress progress;
        /// Runs \p reply on the owner's thread, unless a newer request came meanwhile.
        std::function<void(std::function<void()>)> reply;
    };
    void run(Work work, std::function<void(const Job &)> job);
    void start(Work work, const QString &database, std::function<void(const Job &)> job);
    void readMapOf(const Job &job, const SharedMap &map, const Import *import);

    StoreThread &m_store;
    QString m_database; ///< empty: not known yet
    std::array<Lane, workKinds> m_lanes;
    Receiver m_replies;
};

} // namespace moire::atlas
