// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/crash_notice.h"

#include "controls/notice_bar.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFile>
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace moire::ui {

namespace {

constexpr qint64 maxReport = 64 * 1024; ///< bytes that are shown

struct CrashText {
    Q_DECLARE_TR_FUNCTIONS(CrashNotice)
};

void showReport(const QString &path, QWidget *parent)
{
    QFile file(path);
    const QString report =
        file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(maxReport)) : file.errorString();
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(QStringLiteral("crashReport"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(CrashText::tr("Crash report"));
    auto *text = new QPlainTextEdit(report);
    text->setAccessibleName(CrashText::tr("Crash report"));
    text->setReadOnly(true);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *copy = buttons->addButton(CrashText::tr("&Copy"), QDialogButtonBox::ActionRole);
    QObject::connect(copy, &QPushButton::clicked, text, [report] { QApplication::clipboard()->setText(report); });
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(text, 1);
    layout->addWidget(buttons);
    dialog->resize(text->fontMetrics().averageCharWidth() * 100, text->fontMetrics().height() * 30);
    dialog->open();
}

} // namespace

void showCrashNotice(const QString &path, widgets::NoticeBar &bar)
{
    bar.showNotice(CrashText::tr("Moire crashed when it ran last. A report without any text of chats is kept on this "
                                 "computer; it was not sent."),
                   widgets::NoticeBar::Kind::Warning);
    bar.setDismissible(true);
    QObject::connect(bar.addAction(CrashText::tr("Show report")), &QPushButton::clicked, &bar,
                     [path, &bar] { showReport(path, bar.window()); });
    QObject::connect(bar.addAction(CrashText::tr("Delete report")), &QPushButton::clicked, &bar, [path, &bar] {
        QFile::remove(path);
        bar.showNotice({});
    });
}

} // namespace moire::ui
