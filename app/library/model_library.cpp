// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/model_library.h"

#include "library/builtin_model.h"
#include "storage/data_folder.h"
#include "storage/store_thread.h"

#include <QDir>

#include <algorithm>

namespace moire {

namespace {

QStringList builtinFiles()
{
    QStringList files;
    for (const char *kind : {"instruct", "base", "zero"})
        if (const std::string path = builtinModelPath(kind); !path.empty())
            files << QString::fromStdString(path);
    return files;
}

QStringList cleaned(const QStringList &paths)
{
    QStringList clean;
    for (const QString &path : paths)
        if (!path.isEmpty())
            clean << QDir::cleanPath(path);
    clean.removeDuplicates();
    return clean;
}

} // namespace

ModelLibrary::ModelLibrary(const QString &cachePath, QObject *parent, const ListingLimits &limits)
    : QObject(parent),
      m_news([this] {
          post(m_replies.address(), [this] {
              if (!m_drain.isActive())
                  m_drain.start(batchMs);
          });
      }),
      m_worker(&m_thread)
{
    m_drain.setSingleShot(true);
    connect(&m_drain, &QTimer::timeout, this, &ModelLibrary::drain);
    m_thread.setObjectName(QStringLiteral("library"));
    m_thread.start(QThread::LowPriority);
    post(m_worker.address(), [this, cachePath, limits] {
        m_scanner = std::make_unique<LibraryScanner>(
            cachePath, [this](const auto &change) { m_news.change(change); }, limits);
    });
    m_request.builtIn = builtinFiles();
    send();
}

ModelLibrary::~ModelLibrary()
{
    m_stop.request_stop();
    m_end.request_stop();
    post(m_worker.address(), [this] {
        m_scanner.reset();
        m_thread.quit();
    });
    m_thread.wait();
    handoff::pass();
}

QString ModelLibrary::defaultCachePath()
{
    try {
        return dataFolder() + QStringLiteral("/library.cache");
    } catch (const Error &) {
        return {};
    }
}

void ModelLibrary::send()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_request.stop = m_stop.get_token();
    post(m_worker.address(), [this, request = m_request] { m_scanner->request(request); });
}

void ModelLibrary::setFolders(const QStringList &folders)
{
    if (const QStringList clean = cleaned(folders); clean != m_request.folders) {
        m_request.folders = clean;
        send();
    }
}

void ModelLibrary::setFiles(const QStringList &files)
{
    if (const QStringList clean = cleaned(files); clean != m_request.files) {
        m_request.files = clean;
        send();
    }
}

void ModelLibrary::setLoadOptions(const LoadOptions &options)
{
    m_request.options = options;
    send();
}

void ModelLibrary::setBackends(const std::vector<BackendInfo> &backends)
{
    m_request.backends = backends;
    send();
}

void ModelLibrary::refresh()
{
    send();
    post(m_worker.address(), [this, stop = m_end.get_token()] { m_scanner->measureBandwidth(stop); });
}

void ModelLibrary::readSpeeds(StoreThread &store)
{
    store.post(
        this, [](Store &s) { return KeptSpeeds::read(s); },
        [this](const KeptSpeeds &speeds) {
            m_speeds = speeds;
            applySpeeds();
        },
        [](const Error &) { /* speeds stay estimated; the store reports its own errors */ });
}

void ModelLibrary::setSpeed(Item &item) const
{
    const ModelSpeed measured = m_speeds.of(*item.entry.file);
    item.entry.speed = measured.kind == ModelSpeed::Kind::Measured ? measured : item.estimate;
}

void ModelLibrary::applySpeeds()
{
    std::vector<ModelEntry> changed;
    for (auto &[path, item] : m_items) {
        const ModelSpeed before = item.entry.speed;
        setSpeed(item);
        if (item.entry.speed != before)
            changed.push_back(item.entry);
    }
    if (!changed.empty())
        emit updated(changed, {});
}

void ModelLibrary::drain()
{
    const bool rest = !m_waiting.changed.empty();
    if (!rest)
        m_waiting = m_news.take();
    LibraryNews &news = m_waiting;
    QStringList removed;
    for (const QString &path : std::exchange(news.removed, {}))
        if (m_items.erase(path) > 0)
            removed << path;
    std::vector<ModelEntry> changed;
    while (!news.changed.empty() && changed.size() < batchSize) {
        const auto first = news.changed.extract(news.changed.begin());
        Item &item = m_items[first.key()];
        item = {first.mapped(), first.mapped().speed};
        setSpeed(item);
        changed.push_back(item.entry);
    }
    if (!changed.empty() || !removed.isEmpty())
        emit updated(changed, removed);
    if (!news.changed.empty()) {
        m_drain.start(0);
        return;
    }
    if (rest) // news may have arrived meanwhile, and their notice was taken for the rest's
        m_drain.start(0);
    if (const auto problems = std::exchange(news.problems, {}); problems && *problems != m_problems) {
        m_problems = *problems;
        emit problemsChanged();
    }
    const bool busy = std::exchange(news.busy, {}).value_or(m_busy);
    if (std::exchange(m_busy, busy) != busy)
        emit busyChanged(m_busy);
    if (const int scans = std::exchange(news.scans, 0); scans > 0) {
        m_scans += scans;
        emit scanned();
    }
}

const ModelEntry *ModelLibrary::find(const QString &path) const
{
    const auto at = m_items.find(path);
    return at == m_items.end() ? nullptr : &at->second.entry;
}

std::vector<ModelEntry> ModelLibrary::entries() const
{
    std::vector<ModelEntry> entries;
    entries.reserve(m_items.size());
    for (const auto &[path, item] : m_items)
        entries.push_back(item.entry);
    return entries;
}

quint64 ModelLibrary::totalBytes() const
{
    quint64 bytes = 0;
    for (const auto &[path, item] : m_items)
        bytes += item.entry.file->bytes;
    return bytes;
}

} // namespace moire
