// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/window_notices.h"

#include "controls/notice_bar.h"
#include "items/format.h"
#include "settings/settings.h"
#include "storage/store_thread.h"

#include <QApplication>

namespace moire::ui {

using widgets::NoticeBar;

namespace {

struct NoticeText {
    Q_DECLARE_TR_FUNCTIONS(WindowNotices)
};

/// \p host: of the machine that writes; empty: none.
QString onlyRead(const QString &host)
{
    if (host.isEmpty())
        return NoticeText::tr("The database is read-only: chats can be read, but nothing can be asked or changed.");
    return NoticeText::tr("Moire on %1 is using this database. Chats can be read here, but not changed until it is "
                          "closed there.")
        .arg(host);
}

} // namespace

void showStoreProblems(StoreThread &store, NoticeBar &bar)
{
    struct Access {
        bool readOnly = false;
        QString host; ///< of the machine that writes; empty: none
    };
    store.post(
        &bar,
        [](Store &opened) {
            const auto &holder = opened.holder();
            return Access{opened.readOnly(), holder && !holder->sameMachine ? holder->host : QString()};
        },
        [&bar](const Access &access) {
            if (access.readOnly)
                bar.showNotice(onlyRead(access.host), NoticeBar::Kind::Warning);
        },
        [&bar](const Error &error) {
            bar.showNotice(format::sentence(QString::fromUtf8(error.what())), NoticeBar::Kind::Error);
        });
    QObject::connect(&store, &StoreThread::accessChanged, &bar, [&bar](bool readOnly, const QString &host) {
        if (readOnly)
            bar.showNotice(onlyRead(host), NoticeBar::Kind::Warning);
        else
            bar.showNotice(NoticeText::tr("The database is writable again."), NoticeBar::Kind::Good);
    });
    QObject::connect(&store, &StoreThread::waiting, &bar, [&bar](bool waits) {
        const QString sentence =
            NoticeText::tr("Another program is writing to the database. Moire waits for it; nothing is lost.");
        if (waits)
            bar.showNotice(sentence, NoticeBar::Kind::Warning);
        else if (bar.sentence() == sentence)
            bar.showNotice({});
    });
}

void showSettingsProblems(SettingsFile &settings, NoticeBar &bar)
{
    const auto warn = [&bar](const QString &what) { bar.showNotice(what, NoticeBar::Kind::Warning); };
    if (!settings.problem().isEmpty())
        warn(settings.problem());
    QObject::connect(&settings, &SettingsFile::notSaved, &bar, warn);
    QObject::connect(&settings, &SettingsFile::savedAgain, &bar, [&bar] { bar.showNotice({}); });
}

} // namespace moire::ui
