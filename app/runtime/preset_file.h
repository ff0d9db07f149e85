// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/chat_settings.h"

#include <QByteArray>

namespace moire {

/// A preset as a file: {"format": "moire-preset", "version": 1, "name": ..., "settings": {...}}.
struct PresetFile {
    static constexpr qint64 maxBytes = 64 * 1024 * 1024;

    QString name;
    ChatSettings settings;

    QByteArray toJson() const;
    /// Settings out of range are replaced by the defaults. Throws Error (Refused): not such a file. \p source: where
    /// the bytes are from, for the error.
    static PresetFile fromJson(const QByteArray &bytes, const QString &source = {});

    /// Both are called on a thread that may wait for the disk. Throw Error (Failed, Refused).
    void write(const QString &path) const;
    static PresetFile read(const QString &path);
};

} // namespace moire
