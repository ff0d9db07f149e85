// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/data_folder.h"

#include <moire/error.h>

#include <QDir>
#include <QFile>
#include <QStringDecoder>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <vector>

#include <fcntl.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

namespace moire {

namespace {

/// The absolute path in an environment variable; empty if there is none.
QString folderIn(const char *variable)
{
    const QByteArray value = qgetenv(variable);
    return value.startsWith('/') ? pathOf(value.toStdString(), variable) : QString();
}

QString homeInUserDatabase()
{
    std::vector<char> buffer(16384);
    passwd entry{};
    passwd *found = nullptr;
    while (getpwuid_r(geteuid(), &entry, buffer.data(), buffer.size(), &found) == ERANGE && buffer.size() < (1u << 24))
        buffer.resize(2 * buffer.size());
    const std::string home = found && found->pw_dir ? found->pw_dir : "";
    const bool usable = home.starts_with('/') && home.find_first_not_of('/') != std::string::npos;
    return usable ? pathOf(home, "the user database") : QString();
}

QString home()
{
    const QString home = folderIn("HOME");
    return home.isEmpty() ? homeInUserDatabase() : home;
}

} // namespace

QString pathOf(std::string_view bytes, const std::string &where)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString path = decoder(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    if (decoder.hasError() || path.toUtf8() != QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())))
        throw Error(ErrorKind::Usage, "the path '" + printable(bytes) + "' is not UTF-8", where, "give a UTF-8 path");
    return path;
}

QString dataFolder()
{
    if (const QByteArray folder = qgetenv("MOIRE_DATA_DIR"); !folder.isEmpty())
        return QDir::cleanPath(pathOf(folder.toStdString(), "MOIRE_DATA_DIR"));
    if (const QString data = folderIn("XDG_DATA_HOME"); !data.isEmpty())
        return QDir::cleanPath(data + QStringLiteral("/moire"));
    const QString folder = home();
    if (folder.isEmpty())
        throw Error(ErrorKind::Failed, "this user has no home folder to store data in", "HOME",
                    "set HOME, or set MOIRE_DATA_DIR to the folder to use");
    return QDir::cleanPath(folder + QStringLiteral("/.local/share/moire"));
}

void makePrivateFolder(const QString &folder)
{
    const std::filesystem::path whole(QFile::encodeName(folder).toStdString());
    std::filesystem::path path;
    for (const std::filesystem::path &part : whole) {
        path /= part;
        if (mkdir(path.c_str(), 0700) == 0)
            chmod(path.c_str(), 0700);
        else if (errno != EEXIST && access(path.c_str(), F_OK) != 0)
            throw Error(ErrorKind::Failed, std::string("cannot create the folder: ") + std::strerror(errno),
                        path.string(), "check HOME and the permissions, or set MOIRE_DATA_DIR to another folder");
    }
}

void makePrivateFile(const QString &path)
{
    const int file = open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
    if (file < 0)
        return;
    fchmod(file, 0600);
    close(file);
}

void makePrivate(const QString &folder)
{
    using Stat = struct stat;
    const auto find = [](const char *path, Stat &info) { return path && stat(path, &info) == 0; };
    const auto tighten = [](const QByteArray &path, const Stat &info) {
        return info.st_uid == geteuid() &&
            ((info.st_mode & 077) == 0 || chmod(path.constData(), info.st_mode & 0700) == 0);
    };
    const QByteArray path = QFile::encodeName(folder);
    Stat info{};
    if (!find(path.constData(), info) || !S_ISDIR(info.st_mode) || (info.st_mode & S_ISVTX) != 0)
        return;
    for (const char *other : {static_cast<const char *>("/"), static_cast<const char *>(std::getenv("HOME"))}) {
        Stat shared{};
        if (find(other, shared) && shared.st_dev == info.st_dev && shared.st_ino == info.st_ino)
            return;
    }
    if (!tighten(path, info))
        return;
    const QDir dir(folder);
    for (const QString &name : dir.entryList(QDir::Files | QDir::Hidden | QDir::NoSymLinks)) {
        const QByteArray file = QFile::encodeName(dir.filePath(name));
        if (find(file.constData(), info) && S_ISREG(info.st_mode))
            tighten(file, info);
    }
}

} // namespace moire
