// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace moire {
class EngineWorker;
}

namespace moire::ui {

/// Which model is open or being loaded. The engine itself does not say which file it is loading: this remembers what
/// was asked for here; a model that someone else is loading has no path.
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
    double fraction() const { return m_fraction; } ///< of the model being loaded
    /// Call after the engine was asked to load \p path. False: it does not, because a question is being answered.
    bool begin(const QString &path);
    void cancel();

signals:
    void changed(); ///< of any model
    void progressed(double fraction);
    void failed(const QString &path, const QString &why, bool cancelled); ///< \p path empty: someone else's

private:
    void end();
    EngineWorker &m_engine;
    QString m_path; ///< being loaded; empty: none, or someone else's
    double m_fraction = 0.0;
};

} // namespace moire::ui
