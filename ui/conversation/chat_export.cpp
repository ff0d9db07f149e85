// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/chat_export.h"

#include "conversation/chat_text.h"
#include "storage/document.h"
#include "storage/transfer.h"
#include "storage/whole_file.h"

#include <moire/error.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace moire::ui::transfer {

namespace {

using Format = ChatTransfer::Format;
using Control = ChatTransfer::Control;

struct Cancelled { };

void checkCancelled(const Control &control)
{
    if (control.cancelled)
        throw Cancelled();
}

size_t writeOne(Store &store, const std::vector<qint64> &chats, Format format, const QString &path, Control &control)
{
    QSaveFile file(path);
    const auto fail = [&] {
        throw Error(ErrorKind::Failed, "cannot write: " + file.errorString().toStdString(), path.toStdString(),
                    "choose another folder, or free some space");
    };
    if (!file.open(QIODevice::WriteOnly))
        fail();
    const auto write = [&](std::string_view text) {
        checkCancelled(control);
        if (file.write(text.data(), static_cast<qint64>(text.size())) != static_cast<qint64>(text.size()))
            fail();
    };
    const size_t unreadable = format == Format::Json ? exportSessions(store, chats, write)
        : format == Format::Markdown                 ? exportMarkdown(store, chats.front(), write)
                                                     : exportHtml(store, chats.front(), write);
    if (!commitWhole(file))
        fail();
    return unreadable;
}

/// A file in \p folder that does not exist yet.
QString freePath(const QDir &folder, const QString &name, const QString &ending)
{
    QString path = folder.filePath(name + u'.' + ending);
    for (int i = 2; QFileInfo::exists(path) || QFileInfo(path).isSymLink(); i++)
        path = folder.filePath(QStringLiteral("%1 (%2).%3").arg(name, QString::number(i), ending));
    return path;
}

} // namespace

ChatTransfer::Result writeChats(const QString &database, const std::vector<qint64> &chats, Format format,
                                const QString &target, Control &control)
{
    ChatTransfer::Result result;
    const auto problem = [&](const std::exception &error) { result.problems << QString::fromUtf8(error.what()); };
    try {
        Store store(database, Store::Access::ReadOnly);
        if (format == Format::Json || chats.size() == 1) {
            result.unreadable = static_cast<qint64>(writeOne(store, chats, format, target, control));
            result.files = 1;
            return result;
        }
        control.total = static_cast<qint64>(chats.size());
        for (const qint64 chat : chats) {
            checkCancelled(control);
            try {
                const auto info = store.session(chat);
                const QString path =
                    freePath(QDir(target), fileNameOf(info ? info->title : QString()), ChatTransfer::ending(format));
                result.unreadable += static_cast<qint64>(writeOne(store, {chat}, format, path, control));
                result.files++;
            } catch (const Error &error) {
                problem(error); // the other chats may be well
            }
            control.done++;
        }
    } catch (const Cancelled &) {
        result.cancelled = true;
    } catch (const std::exception &error) {
        problem(error);
    }
    return result;
}

std::vector<qint64> readChats(Store &store, const QString &path, Control &control)
{
    const qint64 before = control.done;
    QFile file(path);
    if (!QFileInfo(path).isFile()) // a pipe would never end
        throw Error(ErrorKind::Refused, "not a file", path.toStdString(), "choose a file that was exported as JSON");
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorKind::Failed, "cannot open: " + file.errorString().toStdString(), path.toStdString(),
                    "check the permissions of the file");
    QByteArray piece;
    const auto next = [&]() -> std::string_view {
        checkCancelled(control);
        constexpr qint64 pieceSize = 256 * 1024;
        piece = file.read(pieceSize);
        if (piece.isEmpty() && file.error() != QFileDevice::NoError)
            throw Error(ErrorKind::Failed, "cannot read: " + file.errorString().toStdString(), path.toStdString(),
                        "try again");
        control.done = before + file.pos();
        return {piece.constData(), static_cast<size_t>(piece.size())};
    };
    try {
        return importSessions(store, next, QFileInfo(path).fileName());
    } catch (const Cancelled &) {
        return {};
    } catch (...) {
        control.done = before; // it may be tried again
        throw;
    }
}

} // namespace moire::ui::transfer
