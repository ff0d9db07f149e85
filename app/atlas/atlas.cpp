// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlas/atlas.h"

#include "analysis/two_groups.h"
#include "atlas/foreign_files.h"
#include "storage/store_thread.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace moire::atlas {

using namespace moire::analysis;

Atlas::Atlas(StoreThread &store, QObject *parent) : QObject(parent), m_store(store)
{
    for (Lane &one : m_lanes) {
        one.worker = std::make_unique<Receiver>(&one.thread);
        one.thread.start(QThread::LowPriority);
    }
}

Atlas::~Atlas()
{
    for (Lane &one : m_lanes) {
        one.stop.request_stop();
        one.thread.quit();
    }
    for (Lane &one : m_lanes)
        one.thread.wait();
}

/// The path of the database is known once the store has opened it.
void Atlas::run(Work work, std::function<void(const Job &)> job)
{
    Lane &on = lane(work);
    on.stop.request_stop();
    on.stop = {};
    on.running = true;
    const quint64 request = ++on.request;
    if (!m_database.isEmpty()) {
        start(work, m_database, std::move(job));
        return;
    }
    m_store.post(
        this, [](Store &store) { return store.path(); },
        [this, work, request, job = std::move(job)](const QString &path) {
            m_database = path;
            if (lane(work).request == request)
                start(work, path, job);
        },
        [this, work, request](const Error &error) {
            if (lane(work).request != request)
                return;
            lane(work).running = false;
            emit failed(work, QString::fromUtf8(error.what()));
        });
}

void Atlas::start(Work work, const QString &database, std::function<void(const Job &)> job)
{
    const auto latest = [this, work, request = lane(work).request](const std::function<void()> &reply) {
        if (lane(work).request == request)
            reply();
    };
    const auto replyOf = [address = m_replies.address(), latest](std::function<void()> reply) {
        moire::post(address, [latest, reply = std::move(reply)] { latest(reply); });
    };
    const auto timer = std::make_shared<QElapsedTimer>(); // what is done at once shows no progress
    timer->start();
    const auto progress = [this, work, replyOf, timer](quint64 done, quint64 total) {
        if (timer->elapsed() < frameMs)
            return;
        timer->start();
        replyOf([this, work, done, total] { emit progressed(work, done, total); });
    };
    Job task{database, lane(work).stop.get_token(), progress, replyOf};
    const auto end = [this, work, replyOf](std::function<void()> tell) {
        replyOf([this, work, tell = std::move(tell)] {
            lane(work).running = false;
            tell();
        });
    };
    moire::post(lane(work).worker->address(), [this, work, task = std::move(task), end, job = std::move(job)] {
        try {
            job(task);
            end([] {});
        } catch (const Error &error) {
            end([this, work, stopped = error.kind() == ErrorKind::Interrupted, why = QString::fromUtf8(error.what())] {
                if (stopped)
                    emit cancelled(work);
                else
                    emit failed(work, why);
            });
        } catch (const std::exception &error) {
            end([this, work, why = QString::fromUtf8(error.what())] { emit failed(work, why); });
        }
    });
}

void Atlas::cancel(Work work)
{
    lane(work).stop.request_stop();
}

void Atlas::readContents()
{
    run(Work::Contents, [this](const Job &job) {
        job.reply([this, contents = atlas::readContents(job.database)] { emit contentsRead(contents); });
    });
}

void Atlas::readMapOf(const Job &job, const SharedMap &map, const Import *import)
{
    job.reply([this, map] { emit mapRead(map); });
    const SharedCoupling coupling = readCoupling(job.database, *map, import, job.progress, job.stop);
    job.reply([this, map, coupling] { emit couplingRead(map, coupling); });
}

void Atlas::readMap(const MapRequest &request)
{
    run(Work::Map, [this, request](const Job &job) {
        readMapOf(job, atlas::readMap(job.database, request, job.progress, job.stop), nullptr);
    });
}

void Atlas::showImport(const SharedImport &import)
{
    run(Work::Map, [this, import](const Job &job) { readMapOf(job, mapOf(*import), import.get()); });
}

void Atlas::readImport(const QString &path, const ForeignModel &model)
{
    run(Work::Map, [this, path, model](const Job &job) {
        const auto import =
            std::make_shared<const Import>(atlas::readImport(std::filesystem::path(path.toStdString()), model));
        job.reply([this, import] { emit imported(import); });
        readMapOf(job, mapOf(*import), import.get());
    });
}

void Atlas::readExpert(const SharedMap &map, const SharedImport &import, Cell cell)
{
    run(Work::Expert, [this, map, import, cell](const Job &job) {
        const SharedExpert expert = atlas::readExpert(job.database, *map, import.get(), cell, job.progress, job.stop);
        job.reply([this, map, expert] { emit expertRead(map, expert); });
    });
}

void Atlas::compare(const SharedMap &map, std::vector<qint64> a, std::vector<qint64> b)
{
    run(Work::Groups, [this, map, a = std::move(a), b = std::move(b)](const Job &job) {
        const auto chosen = [&](const std::vector<qint64> &ids) {
            std::vector<ChatUsage> chats;
            for (const ChatUsage &chat : map->sums.chats())
                if (std::find(ids.begin(), ids.end(), static_cast<qint64>(chat.chat)) != ids.end())
                    chats.push_back(chat);
            return chats;
        };
        const GroupComparison result = compareGroups(chosen(a), chosen(b), map->sums.shape(), {}, job.stop);
        job.reply([this, map, result] { emit compared(map, result); });
    });
}

void Atlas::write(const SharedMap &map, const SharedImport &import, RoutingFormat format, const QString &path)
{
    run(Work::Files, [this, map, import, format, path](const Job &job) {
        writeRouting(job.database, *map, import.get(), format, path, job.progress, job.stop);
        job.reply([this, path] { emit written(path); });
    });
}

} // namespace moire::atlas
