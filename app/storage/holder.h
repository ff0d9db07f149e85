// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <optional>

class QLockFile;

namespace moire {

/// A process that has a session database open for writing.
struct Holder {
    QString host;
    QString program;
    qint64 pid = 0;
    bool sameMachine = true; ///< false: the database lies on a folder shared over a network
};

/// Marks this process as the holder of a database in the file NAME.lock beside it, until destroyed. SQLite's own locks
/// do not work between machines. The mark of a process on this machine that has ended counts for nothing.
class Hold {
public:
    Hold();
    ~Hold();
    void take(const QString &database); ///< never throws: without the right to write the file, nothing is marked
    const std::optional<Holder> &other() const { return m_other; } ///< who held it already
    bool elsewhere() const { return m_other && !m_other->sameMachine; }

private:
    std::unique_ptr<QLockFile> m_file;
    std::optional<Holder> m_other;
};

/// Who holds \p database now, this process included.
std::optional<Holder> holderOf(const QString &database);

/// Removes the mark of another machine. Ask first: two machines that write damage the database.
void forgetHolder(const QString &database);

} // namespace moire
