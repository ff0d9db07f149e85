// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/model_entry.h"

#include <moire/backends.h>
#include <moire/context.h>

#include <QHash>
#include <QWidget>

class QComboBox;

namespace moire::widgets {
class ToneLabel;
}

namespace moire::ui {

/// Where a model would run and how much memory it needs, with drop-downs for context, cache type and threads. What is
/// chosen for a model is remembered until the program ends.
class PlacementRow : public QWidget {
    Q_OBJECT
public:
    struct Choice {
        size_t context = 0; ///< tokens; 0: as ContextOptions::capacity
        TensorType cacheType = TensorType::F16;
        unsigned threads = 0; ///< 0: one per physical core
        bool operator==(const Choice &) const = default;
    };

    explicit PlacementRow(QWidget *parent = nullptr);

    /// \p options: how models are loaded unless something else is chosen here; its context and threads are the
    /// defaults of the drop-downs.
    void setDefaults(const LoadOptions &options);
    void setBackends(const std::vector<BackendInfo> &backends);
    void setModel(const ModelEntry &entry);

    /// With what was chosen for \p path, or else the defaults.
    LoadOptions loadOptions(const QString &path) const;
    ContextOptions contextOptions(const QString &path) const;

    static QString where(const ModelFile &file, const MemoryFit &fit, const std::vector<BackendInfo> &backends);
    static QString memory(const MemoryFit &fit, const MachineMemory &machine);

signals:
    void chosen(); ///< by a person, for the model that is shown

private:
    Choice choice(const QString &path) const;
    void fill();
    void choose();
    void describe();

    LoadOptions m_defaults;
    std::vector<BackendInfo> m_backends;
    SharedModelFile m_file;
    QHash<QString, Choice> m_choices; ///< by path; none: the defaults
    QComboBox *m_context;
    QComboBox *m_cache;
    QComboBox *m_threads;
    widgets::ToneLabel *m_where;
    widgets::ToneLabel *m_memory;
};

} // namespace moire::ui
