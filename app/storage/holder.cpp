// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/holder.h"

#include "storage/owner.h"

#include <QFile>
#include <QLockFile>
#include <QSysInfo>

namespace moire {

namespace {

QString markOf(const QString &database)
{
    return database + QStringLiteral(".lock");
}

/// The content of a lock file, which may be any bytes: only printable characters, and not many.
QString shown(const QString &text)
{
    QString line = text.left(100).simplified();
    line.removeIf([](QChar c) { return !c.isPrint(); });
    return line;
}

std::optional<Holder> read(QLockFile &file)
{
    Holder holder;
    QString host;
    if (!file.getLockInfo(&holder.pid, &host, &holder.program))
        return {};
    holder.host = shown(host);
    holder.program = shown(holder.program);
    holder.sameMachine = host.isEmpty() || host == QSysInfo::machineHostName();
    if (holder.sameMachine && !ownerRuns(thisOwner().section(u':', 0, 0) + QStringLiteral(":%1:").arg(holder.pid)))
        return {};
    return holder;
}

} // namespace

Hold::Hold() = default;
Hold::~Hold() = default;

void Hold::take(const QString &database)
{
    m_other.reset();
    m_file = std::make_unique<QLockFile>(markOf(database));
    m_file->setStaleLockTime(0); // however long a chat stays open
    if (m_file->tryLock(0))
        return;
    if (m_file->error() == QLockFile::LockFailedError)
        m_other = read(*m_file);
    m_file.reset();
}

std::optional<Holder> holderOf(const QString &database)
{
    QLockFile file(markOf(database));
    return read(file);
}

void forgetHolder(const QString &database)
{
    QFile::remove(markOf(database));
}

} // namespace moire
