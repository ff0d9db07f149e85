// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/experiment_runs.h"
#include "experiments/reading.h"

#include <QWidget>

class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace moire::widgets {
class Chip;
class ToneLabel;
} // namespace moire::widgets

namespace moire::ui {

/// Above an experiment: its name and size, how far it is, and what runs, pauses, stops and saves it.
class ExperimentHeader : public QWidget {
    Q_OBJECT
public:
    explicit ExperimentHeader(QWidget *parent = nullptr);

    /// Null: nothing is shown. \p run: while it runs.
    void showExperiment(const experiments::SharedReading &reading,
                        const std::optional<experiments::ExperimentRuns::Run> &run);
    QMenu &saveMenu() { return *m_saveMenu; }

signals:
    void runRequested(bool retryFailed);
    void pauseRequested();
    void stopRequested();

private:
    void showProgress(const experiments::ExperimentRuns::Run &run);

    QLabel *m_title;
    widgets::Chip *m_size;
    widgets::ToneLabel *m_progressText;
    QProgressBar *m_progress;
    QPushButton *m_run;
    QPushButton *m_retry;
    QPushButton *m_pause;
    QToolButton *m_stop;
    QToolButton *m_save;
    QMenu *m_saveMenu;
};

} // namespace moire::ui
