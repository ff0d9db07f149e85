// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>

#include <optional>

namespace moire {

/// A process that has a session database open for writing.
struct Holder {
    QString host;
    bool sameMachine = true; ///< false: the database lies on a folder shared over a network
};

/// How often a mark is renewed, and when one that is not renewed counts for nothing. Milliseconds.
struct HoldTimes {
    int renew = 20'000; ///< while the database can be written
    int watch = 5'000; ///< while it cannot
    int stale = 120'000;
};

/// Marks this process as the holder of a database in the file NAME.lock beside it, until destroyed: SQLite's own locks
/// do not work between machines. The mark of a process on this machine counts while that process runs. The mark of
/// another machine counts while it is renewed, which is seen by the file's time: the clocks of the two machines need
/// not agree. Never throws: without the right to write the file, nothing is marked.
class Hold {
public:
    Hold() = default;
    ~Hold();
    Hold(const Hold &) = delete;
    Hold &operator=(const Hold &) = delete;

    void take(const QString &database, const HoldTimes &times);
    /// Renews the mark, or takes it if it is free now. Call it every HoldTimes::renew or HoldTimes::watch.
    void renew();
    /// renew() if it is overdue, as after the machine has slept: another one may have taken the mark over.
    void renewIfOverdue();
    const std::optional<Holder> &other() const { return m_other; } ///< another process that holds it
    bool elsewhere() const { return m_other && !m_other->sameMachine; }

private:
    struct Mark;
    std::optional<Mark> read() const;
    bool create() const;
    QString text() const;

    QString m_path; ///< of the mark; empty: not taken
    HoldTimes m_times;
    int m_number = 0; ///< tells holds of one process apart
    std::optional<Holder> m_other;
    qint64 m_renewed = 0; ///< when, milliseconds since 1970: a clock that goes on while the machine sleeps
    qint64 m_watched = 0; ///< the time of another machine's mark, nanoseconds since 1970
    QElapsedTimer m_unchanged; ///< since m_watched changed
};

} // namespace moire
