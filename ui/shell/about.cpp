// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/about.h"

#include "style/icon.h"

#include <QApplication>
#include <QMessageBox>

namespace moire::ui {

void showAbout(QWidget *window)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, QApplication::translate("About", "About Moire"),
                                QApplication::translate("About", "Moire %1").arg(QStringLiteral(MOIRE_VERSION)),
                                QMessageBox::Close, window);
    box->setObjectName(QStringLiteral("about"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setIconPixmap(widgets::applicationIcon().pixmap(64));
    box->setInformativeText(
        QApplication::translate(
            "About",
            "A desktop microscope for Mixture-of-Experts language models. It runs models on this computer, and "
            "connects only to servers that you add.\n\nFree software under the GNU General Public License, version 3 "
            "or later; there "
            "is no warranty.\n\nBuilt with Qt %1, SQLite, PCRE2, OpenSSL, nlohmann-json and md4c.")
            .arg(QString::fromLatin1(qVersion())));
    box->open();
}

} // namespace moire::ui
