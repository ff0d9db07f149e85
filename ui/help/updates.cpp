// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/updates.h"

#include <QApplication>
#include <QDesktopServices>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

namespace moire::ui {

namespace {

struct UpdateText {
    Q_DECLARE_TR_FUNCTIONS(Updates)
};

} // namespace

QUrl downloadPage()
{
    return QUrl(QStringLiteral(MOIRE_DOWNLOAD_PAGE), QUrl::StrictMode);
}

void askForUpdates(QWidget *window, const QUrl &page)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, UpdateText::tr("Check for updates"),
                                UpdateText::tr("This is Moire %1.").arg(QStringLiteral(MOIRE_VERSION)),
                                QMessageBox::Close, window);
    box->setObjectName(QStringLiteral("updates"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    if (page.isEmpty()) {
        box->setInformativeText(UpdateText::tr("This build does not name a page with new versions. Look where you got "
                                               "it from. Moire itself never checks."));
    } else {
        box->setInformativeText(UpdateText::tr("New versions are listed on this page. Moire itself never checks; your "
                                               "browser would open:\n%1")
                                    .arg(QString::fromUtf8(page.toEncoded())));
        const QPushButton *open = box->addButton(UpdateText::tr("&Open page"), QMessageBox::AcceptRole);
        QObject::connect(open, &QPushButton::clicked, box, [page] { QDesktopServices::openUrl(page); });
    }
    box->setDefaultButton(QMessageBox::Close);
    box->open();
}

} // namespace moire::ui
