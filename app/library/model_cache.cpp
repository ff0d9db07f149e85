// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/model_cache.h"

#include "library/model_stream.h"
#include "storage/data_folder.h"
#include "storage/whole_file.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QFile>
#include <QSaveFile>

#include <exception>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace moire {

namespace {

constexpr char magic[] = "MoireLibrary4\n"; ///< increase the number when the format of ModelFile changes
constexpr qint64 maxBytes = qint64{512} << 20;
constexpr quint32 maxModels = 20'000;
constexpr auto hashKind = QCryptographicHash::Sha1; // detects damage, not tampering
constexpr int hashBytes = 20;

/// Never blocks, even if the path is a pipe.
QByteArray contentOf(const QString &path)
{
    const int descriptor = open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    struct stat info = {};
    QFile file;
    if (descriptor < 0)
        return {};
    if (fstat(descriptor, &info) != 0 || !S_ISREG(info.st_mode) || info.st_size > maxBytes ||
        !file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        close(descriptor);
        return {};
    }
    return file.readAll();
}

QByteArray header()
{
    return QByteArray(magic) + MOIRE_VERSION + '\n';
}

void setUp(QDataStream &stream)
{
    stream.setVersion(QDataStream::Qt_6_0);
}

} // namespace

ModelCache::ModelCache(QString path) : m_path(std::move(path))
{
    if (m_path.isEmpty())
        return;
    const QByteArray content = contentOf(m_path);
    const QByteArray begin = header();
    if (!content.startsWith(begin) || content.size() < begin.size() + hashBytes)
        return;
    const QByteArray body = content.mid(begin.size() + hashBytes);
    if (QCryptographicHash::hash(body, hashKind) != content.mid(begin.size(), hashBytes))
        return;
    QDataStream stream(body);
    setUp(stream);
    quint32 count = 0;
    stream >> m_processor >> m_bandwidth >> count;
    if (!(m_bandwidth >= 0.0 && m_bandwidth < 1e15))
        m_bandwidth = 0.0;
    std::map<QString, SharedModelFile> files;
    for (quint32 i = 0; i < std::min(count, maxModels) && stream.status() == QDataStream::Ok; ++i) {
        auto file = std::make_shared<const ModelFile>(readModel(stream));
        files.emplace(file->path, file);
    }
    if (stream.status() == QDataStream::Ok)
        m_files = std::move(files);
}

SharedModelFile ModelCache::find(const ModelFile &listed) const
{
    const auto at = m_files.find(listed.path);
    if (at == m_files.end() || !listed.problem.isEmpty())
        return nullptr;
    const ModelFile &kept = *at->second;
    const bool same = kept.stamps == listed.stamps && kept.parts == listed.parts &&
        kept.partCount == listed.partCount && kept.builtIn == listed.builtIn;
    return same ? at->second : nullptr;
}

void ModelCache::add(const SharedModelFile &file)
{
    if (!file->readable())
        return;
    m_files[file->path] = file;
    m_changed = true;
}

void ModelCache::keepOnly(const std::map<QString, SharedModelFile> &files)
{
    m_changed = std::erase_if(m_files, [&](const auto &item) { return !files.contains(item.first); }) > 0 || m_changed;
}

double ModelCache::bandwidth(const QString &processor) const
{
    return processor == m_processor ? m_bandwidth : 0.0;
}

void ModelCache::setBandwidth(const QString &processor, double bytesPerSecond)
{
    m_processor = processor;
    m_bandwidth = bytesPerSecond;
    m_changed = true;
}

void ModelCache::save()
try {
    if (m_path.isEmpty() || !std::exchange(m_changed, false))
        return;
    QByteArray body;
    QDataStream stream(&body, QIODevice::WriteOnly);
    setUp(stream);
    stream << m_processor << m_bandwidth << static_cast<quint32>(m_files.size());
    for (const auto &[path, file] : m_files)
        write(stream, *file);
    makePrivateFolder(m_path.section(QLatin1Char('/'), 0, -2));
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(header() + QCryptographicHash::hash(body, hashKind));
    file.write(body);
    commitWhole(file);
} catch (const std::exception &) {
    // the next start reads the headers again
}

} // namespace moire
