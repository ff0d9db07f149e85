// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace moire {

/// The name of one part of a split model: STEM-00002-of-00012.gguf.
struct SplitName {
    QString stem;
    int number = 0; ///< from 1
    int count = 0;

    /// Nullopt for other names and for impossible parts ("-00003-of-00002").
    static std::optional<SplitName> of(const QString &fileName);
    static QString part(const QString &stem, int number, int count); ///< file name of a part
};

} // namespace moire
