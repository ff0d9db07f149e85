// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>

/// Where the program keeps what it keeps, readable by its user alone.
namespace moire {

/// $MOIRE_DATA_DIR, else "moire" in $XDG_DATA_HOME, else in .local/share of $HOME, else of the home that the user
/// database names. Throws Error (Failed) where none of these is known: never a folder at the root of the file system.
QString dataFolder();

/// A path that came as bytes (\p where: the option or variable). Throws Error (Usage) for one that is not UTF-8: Qt's
/// text would name another file.
QString pathOf(std::string_view bytes, const std::string &where);

/// Makes \p folder and the missing folders above it with mode 0700, whatever the umask. Throws Error (Failed).
void makePrivateFolder(const QString &folder);

/// Makes an empty file of mode 0600, whatever the umask, unless something is there. What fails, fails again when the
/// file is opened.
void makePrivateFile(const QString &path);

/// Takes group and others their access to \p folder and the plain files in it, where they belong to this user. A shared
/// folder (sticky), the root and the user's home stay as they are.
void makePrivate(const QString &folder);

} // namespace moire
