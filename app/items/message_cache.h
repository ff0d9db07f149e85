// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/message_details.h"

#include <QHash>

namespace moire {

/// Messages that have been read, up to a limit of memory; what was used longest ago is dropped first.
class MessageCache {
public:
    struct Entry {
        MessageDetails details;
        bool pinned = false; ///< only in memory: never dropped
        bool rangesAsked = false;
        quint64 used = 0;
    };

    Entry *find(qint64 id); ///< null: not read; marks it as used
    Entry &insert(MessageDetails details, bool pinned = false);
    bool contains(qint64 id) const { return m_entries.contains(id); }
    void remove(qint64 id) { m_entries.remove(id); }
    void unpinKept(); ///< what is in the database as well
    void clear() { m_entries.clear(); }
    qsizetype size() const { return m_entries.size(); }
    /// Drops entries if all together hold more than \p units UTF-16 units, none of which was used since \p since.
    void trim(qint64 units, quint64 since);
    quint64 now() const { return m_time; }

private:
    QHash<qint64, Entry> m_entries; ///< by message
    quint64 m_time = 0;
};

} // namespace moire
