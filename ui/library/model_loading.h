// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace moire {
class EngineWorker;
}

namespace moire::ui {

/// Which model is open or being loaded, whoever asked for it.
class ModelLoading : public QObject {
    Q_OBJECT
public:
    enum class State {
        Closed,
        Loading, ///< this model
        Waiting, ///< another model is being loaded
        Open,
    };

    explicit ModelLoading(EngineWorker &engine, QObject *parent = nullptr);

    State stateOf(const QString &path) const;
    const QString &path() const { return m_path; } ///< of the model being loaded; empty: none
    double fraction() const { return m_fraction; } ///< of the model being loaded
    void cancel();

signals:
    void changed(); ///< of any model
    void progressed(double fraction);
    void failed(const QString &path, const QString &why, bool cancelled);

private:
    void end();
    EngineWorker &m_engine;
    QString m_path;
    double m_fraction = 0.0;
};

} // namespace moire::ui
