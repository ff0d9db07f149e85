// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/chat_folding.h"

#include <QSettings>

#include <algorithm>

namespace moire::ui {

namespace {

const QString stateKey = QStringLiteral("chat/collapsed");
constexpr qsizetype maxGroups = 1000;

/// By ChatGroup::Kind.
const QStringList kindNames{QStringLiteral("pinned"), QStringLiteral("today"),      QStringLiteral("yesterday"),
                            QStringLiteral("week"),   QStringLiteral("thirtyDays"), QStringLiteral("month"),
                            QStringLiteral("folder")};

} // namespace

QSet<ChatGroup> readFolding(const QSettings &state)
{
    QSet<ChatGroup> groups;
    for (const QString &entry : state.value(stateKey).toStringList().mid(0, maxGroups)) {
        bool ok = false;
        const qsizetype kind = kindNames.indexOf(entry.section(u':', 0, 0));
        const qint64 key = entry.section(u':', 1).toLongLong(&ok);
        if (kind >= 0 && ok)
            groups.insert({static_cast<ChatGroup::Kind>(kind), key});
    }
    return groups;
}

void writeFolding(QSettings &state, const QSet<ChatGroup> &collapsed)
{
    QStringList entries;
    for (const ChatGroup &group : collapsed)
        entries << kindNames[static_cast<qsizetype>(group.kind)] + u':' + QString::number(group.key);
    entries.sort();
    state.setValue(stateKey, entries);
}

} // namespace moire::ui
