// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSaveFile>

namespace moire {

/// Puts a file that was written in its place: whole, or not at all. QSaveFile::commit() alone does not know that its
/// last write failed, and replaces the old file by a truncated one where the disk is full. False: see errorString().
inline bool commitWhole(QSaveFile &file)
{
    return file.flush() && file.commit();
}

} // namespace moire
