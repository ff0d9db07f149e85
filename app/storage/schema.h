// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql.h"

#include <QString>

#include <span>

namespace moire {

/// One schema step. Released steps are never edited; new ones are appended.
struct Migration {
    int version; ///< user_version after this step
    std::span<const char *const> statements;
};

std::span<const Migration> storeMigrations();

/// Upgrades an open database to the last version in \p steps, each step in a transaction. Before each step a database
/// that is not new is copied to NAME.backup-vN (never a partial copy). Throws Error: Refused (a newer version, or
/// another program's file; nothing is changed), Failed (disk).
void migrate(sql::Database &database, const QString &path, std::span<const Migration> steps);

} // namespace moire
