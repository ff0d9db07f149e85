// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/owner.h"

#include <QFile>
#include <QStringList>
#include <QSysInfo>

#include <cerrno>

#ifdef Q_OS_UNIX
#include <csignal>
#include <unistd.h>
#endif
#include <QCoreApplication>

namespace moire {

namespace {

/// Start time of the process in clock ticks after boot: field 22 of /proc/PID/stat (proc(5)). The process name before
/// it, in parentheses, may contain any character.
QString startOf(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray line = file.read(4096);
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 1).simplified().split(' ');
    return fields.size() > 19 ? QString::fromLatin1(fields[19]) : QString();
}

} // namespace

QString thisOwner()
{
    const qint64 pid = QCoreApplication::applicationPid();
    QString host = QSysInfo::machineHostName();
    return host.replace(u':', u'_') + u':' + QString::number(pid) + u':' + startOf(pid);
}

QString thisMachine()
{
    const QByteArray id = QSysInfo::machineUniqueId();
    return id.isEmpty() ? QSysInfo::machineHostName() : QString::fromLatin1(id);
}

bool ownerRuns(const QString &owner)
{
    const QString self = thisOwner();
    if (owner == self)
        return true;
    const QStringList parts = owner.split(u':');
    if (parts.size() != 3)
        return false;
    if (parts[0] != self.section(u':', 0, 0))
        return true;
    const qint64 pid = parts[1].toLongLong();
    if (pid <= 0)
        return false;
#ifdef Q_OS_UNIX
    if (kill(static_cast<pid_t>(pid), 0) != 0 && errno == ESRCH)
        return false;
    return parts[2].isEmpty() || parts[2] == startOf(pid);
#else
    return true;
#endif
}

} // namespace moire
