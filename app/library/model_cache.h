// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/model_entry.h"

#include <map>

namespace moire {

/// Model headers read in earlier runs, and the measured memory bandwidth, in one private file of the data folder. A
/// file that is damaged or comes from another version of the program counts as empty. One thread at a time.
class ModelCache {
public:
    /// Reads \p path if it exists. Empty path: nothing is saved.
    explicit ModelCache(QString path);

    /// The cached content of \p listed; null if there is none or the file has changed.
    SharedModelFile find(const ModelFile &listed) const;
    /// Files with a problem are not added: they are read again at the next start.
    void add(const SharedModelFile &file);
    void keepOnly(const std::map<QString, SharedModelFile> &files); ///< drops all others; by path

    /// Bytes per second, of this processor (processorName()); 0: not measured yet.
    double bandwidth(const QString &processor) const;
    void setBandwidth(const QString &processor, double bytesPerSecond);

    void save(); ///< if something changed; a failure only costs time at the next start
    size_t size() const { return m_files.size(); }

private:
    QString m_path;
    std::map<QString, SharedModelFile> m_files;
    QString m_processor;
    double m_bandwidth = 0.0;
    bool m_changed = false;
};

} // namespace moire
