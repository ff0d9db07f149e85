// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>

/// The folder in which the program stores its data, private to the user.
namespace moire {

/// $MOIRE_DATA_DIR, else "moire" in $XDG_DATA_HOME, else "moire" in .local/share of $HOME or of the home folder in the
/// user database. Throws Error (Failed) if none of these is known; never returns a folder at the root of the file
/// system.
QString dataFolder();

/// Converts a path given as bytes (\p where: the option or variable it comes from). Throws Error (Usage) if it is not
/// UTF-8, because the QString would then name another file.
QString pathOf(std::string_view bytes, const std::string &where);

/// Creates \p folder and missing parent folders with mode 0700, whatever the umask. Throws Error (Failed).
void makePrivateFolder(const QString &folder);

/// Creates an empty file with mode 0600, whatever the umask, unless \p path exists. Ignores errors, because opening the
/// file reports them.
void makePrivateFile(const QString &path);

/// Removes group and other access from \p folder and from the regular files in it that belong to this user. Leaves
/// shared folders (with the sticky bit), the root folder and the user's home folder alone.
void makePrivate(const QString &folder);

} // namespace moire
