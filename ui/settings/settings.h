// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/chat_settings.h"
#include "style/style.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

class QSettings;

namespace moire::ui {

/// Values of Settings::backend, in the order of the combo box.
inline const QStringList backendNames{QStringLiteral("auto"), QStringLiteral("cpu"), QStringLiteral("cuda")};
constexpr int maxGpuLayers = 100000;
constexpr int maxThreads = 1024;

/// The settings of the program. A chat begins with `chat` and then keeps its own.
struct Settings {
    ChatSettings chat;
    int threads = 0; ///< 0: one per physical core
    QString backend = QStringLiteral("auto"); ///< LoadOptions::backend: auto, cpu or cuda
    int gpuLayers = -1; ///< -1: as many as fit in memory
    QString language; ///< a code of languages() (shell/language.h); empty: the system's
    widgets::Appearance appearance = widgets::Appearance::System;
    widgets::Preference highContrast = widgets::Preference::System;
    widgets::Preference reducedMotion = widgets::Preference::System;
    QStringList modelFolders;
    QStringList modelFiles; ///< opened from outside the folders, the latest first
    QString lastModel;
    bool operator==(const Settings &) const = default;

    LoadOptions loading() const;
    widgets::Look look() const { return {appearance, highContrast, reducedMotion}; }
};

/// The settings, and the file that keeps them. Used on the window's thread.
class SettingsFile : public QObject {
    Q_OBJECT
public:
    static constexpr int checkMs = 500; ///< after a change, before the file is checked
    static constexpr int retryMs = 2000; ///< after a failure, before it is tried again

    /// \p file must outlive it. Values out of range are replaced by the defaults, and stay in the file until the
    /// setting is changed. A file that is damaged is copied before anything is written to it, see problem().
    explicit SettingsFile(QSettings &file, QObject *parent = nullptr);

    const Settings &values() const { return m_values; }
    void change(const Settings &values); ///< saves what differs, and emits changed()
    /// What could not be read, and where it was kept; empty: nothing.
    const QString &problem() const { return m_problem; }
    /// Geometry, page and other things that are remembered but are no settings.
    QSettings &state() { return m_file; }
    void flush(); ///< writes the file now; if this fails, tries again after a while

signals:
    void changed(const moire::ui::Settings &before);
    void notSaved(const QString &why); ///< once, until it is saved again
    void savedAgain(); ///< after notSaved(): the file has everything now

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool hasRoom() const;

    QSettings &m_file;
    QString m_problem;
    Settings m_values;
    QTimer m_check;
    bool m_unsaved = false; ///< the file lacks something
    bool m_reported = false; ///< that it cannot be saved
};

} // namespace moire::ui
