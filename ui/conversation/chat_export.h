// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/chat_transfer.h"

namespace moire {
class Store;
}

namespace moire::ui {

/// What ChatTransfer runs on other threads.
namespace transfer {

/// Never throws; everything that went wrong is in the result.
ChatTransfer::Result writeChats(const QString &database, const std::vector<qint64> &chats, ChatTransfer::Format format,
                                const QString &target, ChatTransfer::Control &control);

/// The chats of one file. None if it was cancelled. Throws Error.
std::vector<qint64> readChats(Store &store, const QString &file, ChatTransfer::Control &control);

} // namespace transfer

} // namespace moire::ui
