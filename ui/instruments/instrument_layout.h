// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/services.h"

#include <QObject>

#include <vector>

class QAction;
class QSettings;
class QSplitter;
class QWidget;

namespace moire::ui {

class InstrumentPlace;

/// Which sections of instruments are open and how high, and which instruments have windows of their own: with a command
/// for each, and kept from one start to the next.
class InstrumentLayout : public QObject {
    Q_OBJECT
public:
    struct Section {
        QString id; ///< for saved state
        QString title; ///< of its command
        QWidget *box = nullptr; ///< in the splitter
        InstrumentPlace *only = nullptr; ///< the section is not needed while this one is away; null: always
        int share = 1; ///< of the height, at first
    };

    /// Puts the sections into \p splitter and adds the commands.
    InstrumentLayout(const Services &services, QSplitter &splitter, std::vector<Section> sections,
                     std::vector<InstrumentPlace *> places, QObject *parent);

    void save(QSettings &state) const;
    /// Windows are shown once events are handled, so that they come after the main window.
    void restore(const QSettings &state);
    void reset();
    bool anyDetached() const;
    bool anySection() const; ///< that is shown
    /// The instrument that has the focus, or else \p otherwise, into a window of its own or back.
    void toggleFocused(InstrumentPlace *otherwise);

signals:
    void changed(); ///< anything that save() saves

private:
    void showSections();

    QSplitter &m_splitter;
    const std::vector<Section> m_sections;
    const std::vector<InstrumentPlace *> m_places;
    std::vector<QAction *> m_open; ///< of the sections
};

} // namespace moire::ui
