// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QString>

#include <span>

namespace moire {

/// One step of the schema; steps are never edited once released, new ones are added behind.
struct Migration {
    int version; ///< user_version after this step
    std::span<const char *const> statements;
};

std::span<const Migration> storeMigrations();

/// Brings an open database to the last version of \p steps, each step in a transaction. Before each step a database
/// that holds something is copied beside itself (NAME.backup-vN, whole or not at all). Throws Error: Refused (a newer
/// version, another program's file; nothing is touched), Failed (disk).
void migrate(QSqlDatabase &database, const QString &path, std::span<const Migration> steps);

} // namespace moire
