// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/model_entry.h"
#include "library/placement_choice.h"

#include <moire/backends.h>

#include <QWidget>

class QComboBox;

namespace moire::widgets {
class ToneLabel;
}

namespace moire::ui {

/// Where a model would run and how much memory it needs, with drop-downs for context, cache type and threads.
class PlacementRow : public QWidget {
    Q_OBJECT
public:
    /// What is chosen for a model is kept in \p choices, which must outlive the row.
    explicit PlacementRow(PlacementChoices &choices, QWidget *parent = nullptr);

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
    PlacementChoice choice(const QString &path) const;
    void fill();
    void choose();
    void describe();

    PlacementChoices &m_choices;
    LoadOptions m_defaults;
    std::vector<BackendInfo> m_backends;
    SharedModelFile m_file;
    QComboBox *m_context;
    QComboBox *m_cache;
    QComboBox *m_threads;
    widgets::ToneLabel *m_where;
    widgets::ToneLabel *m_memory;
};

} // namespace moire::ui
