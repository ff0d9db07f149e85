// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/model_entry.h"

#include <QHash>

namespace moire {

class Store;

/// The decode speed of one saved answer.
struct KeptSpeed {
    QString path; ///< of the model file at that time
    QString hash; ///< its SHA-256; empty: unknown
    qint64 started = 0; ///< milliseconds since 1970
    double tokensPerSecond = 0.0;
};

/// Speeds of the latest answers that this machine generated, by model file.
class KeptSpeeds {
public:
    KeptSpeeds() = default;
    explicit KeptSpeeds(const std::vector<KeptSpeed> &latestFirst);

    /// On the database thread; throws Error.
    static KeptSpeeds read(Store &store);

    /// The median over the answers of this file, also under other names: those from its path since it was last
    /// modified, and those with the same hash as the latest of these. Unknown if there are none.
    ModelSpeed of(const ModelFile &file) const;

private:
    QHash<QString, std::vector<KeptSpeed>> m_byPath; ///< latest first
    QHash<QString, std::vector<double>> m_byHash;
};

} // namespace moire
