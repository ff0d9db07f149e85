// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/holder.h"

#include "storage/owner.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QStringList>
#include <QSysInfo>

#include <atomic>
#include <cstdlib>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace moire {

namespace {

/// A field of a mark, which may be any bytes: only printable characters, and not many.
QString shown(const QString &text)
{
    QString line = text.left(100).simplified();
    line.removeIf([](QChar c) { return !c.isPrint(); });
    return line;
}

qint64 nanoseconds(const timespec &time)
{
    return qint64{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

} // namespace

/// The file of a mark: a line each for process, program, host, machine, start of the process, and number of the hold.
struct Hold::Mark {
    Holder holder;
    bool own = false; ///< of this hold
    bool runs = true; ///< false: of a process of this machine that has ended
    qint64 modified = 0; ///< nanoseconds since 1970
};

QString Hold::text() const
{
    const QStringList owner = thisOwner().split(u':');
    const QStringList lines{owner.value(1),
                            QCoreApplication::applicationName(),
                            QSysInfo::machineHostName(),
                            QString::fromLatin1(QSysInfo::machineUniqueId()),
                            owner.value(2),
                            QString::number(m_number)};
    return lines.join(u'\n') + u'\n';
}

/// None: there is no mark, or it says nothing.
std::optional<Hold::Mark> Hold::read() const
{
    constexpr qsizetype maxBytes = 4096;
    const int file = open(QFile::encodeName(m_path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW);
    if (file < 0)
        return {};
    struct stat info = {};
    QByteArray bytes(maxBytes, '\0');
    const bool regular = fstat(file, &info) == 0 && S_ISREG(info.st_mode);
    bytes.resize(regular ? std::max<qsizetype>(::read(file, bytes.data(), maxBytes), 0) : 0);
    close(file);
    const QString content = QString::fromUtf8(bytes);
    const QStringList lines = content.split(u'\n');
    bool ok = false;
    const qint64 pid = lines[0].toLongLong(&ok);
    if (!ok || lines.size() < 4)
        return {};
    Mark mark;
    mark.modified = nanoseconds(info.st_mtim);
    mark.own = content == text();
    mark.holder.host = shown(lines[2]);
    const QString machine = QString::fromLatin1(QSysInfo::machineUniqueId());
    const bool sameHost = lines[2].isEmpty() || lines[2] == QSysInfo::machineHostName();
    mark.holder.sameMachine = sameHost && (lines[3].isEmpty() || machine.isEmpty() || lines[3] == machine);
    if (mark.holder.sameMachine)
        mark.runs =
            ownerRuns(QStringLiteral("%1:%2:%3").arg(thisOwner().section(u':', 0, 0)).arg(pid).arg(lines.value(4)));
    return mark;
}

/// False: there is one already, or it cannot be made.
bool Hold::create() const
{
    const QByteArray path = QFile::encodeName(m_path);
    const int file = open(path.constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0)
        return false;
    const QByteArray bytes = text().toUtf8();
    const bool written = write(file, bytes.constData(), static_cast<size_t>(bytes.size())) == bytes.size();
    close(file);
    if (!written)
        unlink(path.constData());
    return written;
}

void Hold::take(const QString &database, const HoldTimes &times)
{
    static std::atomic<int> numbers = 0;
    m_path = database + QStringLiteral(".lock");
    m_times = times;
    m_number = ++numbers;
    renew();
}

Hold::~Hold()
{
    if (m_path.isEmpty())
        return;
    if (const auto mark = read(); mark && mark->own)
        QFile::remove(m_path);
}

void Hold::renew()
{
    m_renewed = QDateTime::currentMSecsSinceEpoch();
    m_other.reset();
    if (create())
        return;
    const std::optional<Mark> mark = read();
    if (!mark)
        return;
    if (mark->own) {
        utimensat(AT_FDCWD, QFile::encodeName(m_path).constData(), nullptr, 0);
        return;
    }
    bool counts = mark->runs;
    if (!mark->holder.sameMachine) {
        const bool renewed = !m_unchanged.isValid() || mark->modified != m_watched;
        if (renewed)
            m_unchanged.start();
        m_watched = mark->modified;
        counts = renewed || !m_unchanged.hasExpired(m_times.stale);
    }
    if (!counts && QFile::remove(m_path) && create())
        return;
    if (counts)
        m_other = mark->holder;
}

void Hold::renewIfOverdue()
{
    if (!m_path.isEmpty() && std::abs(QDateTime::currentMSecsSinceEpoch() - m_renewed) > 2 * m_times.renew)
        renew();
}

} // namespace moire
