// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/store_notice.h"

#include "controls/notice_bar.h"
#include "storage/store_thread.h"

#include <QApplication>

namespace moire::ui {

using widgets::NoticeBar;

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
            if (!access.readOnly)
                return;
            bar.showNotice(access.host.isEmpty()
                               ? NoticeBar::tr("The database can only be read: new chats and answers will not be saved.")
                               : NoticeBar::tr("Moire on %1 is using this database. Chats can be read here, but not "
                                               "changed until it is closed there.")
                                     .arg(access.host),
                           NoticeBar::Kind::Warning);
        },
        [&bar](const Error &error) { bar.showNotice(QString::fromUtf8(error.what()), NoticeBar::Kind::Error); });
}

} // namespace moire::ui
