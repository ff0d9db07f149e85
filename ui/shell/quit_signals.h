// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace moire::ui {

/// Turns SIGINT, SIGTERM and SIGHUP into an orderly end of the program: the signal is emitted in the event loop. A
/// second one ends the program at once, as it would without. At most one object at a time.
class QuitSignals : public QObject {
    Q_OBJECT
public:
    explicit QuitSignals(QObject *parent = nullptr);
    ~QuitSignals() override; ///< restores what the signals did before

signals:
    void requested();

private:
    int m_ends[2]; ///< the handler writes, the event loop reads; -1: not available
};

} // namespace moire::ui
