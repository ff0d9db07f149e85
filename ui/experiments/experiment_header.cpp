// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/experiment_header.h"

#include "controls/chip.h"
#include "controls/tone_label.h"
#include "experiments/handing_on.h"
#include "items/experiment_text.h"
#include "items/format.h"
#include "style/figures.h"
#include "style/icon.h"
#include "style/proxy_style.h"
#include "style/style.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

namespace moire::ui {

using experiments::ExperimentRuns;

ExperimentHeader::ExperimentHeader(QWidget *parent)
    : QWidget(parent),
      m_title(new QLabel),
      m_size(new widgets::Chip),
      m_progressText(new widgets::ToneLabel),
      m_progress(new QProgressBar),
      m_run(new QPushButton),
      m_retry(new QPushButton),
      m_pause(new QPushButton(tr("Pause"))),
      m_stop(new QToolButton),
      m_save(new QToolButton),
      m_saveMenu(new QMenu(this))
{
    const int u = widgets::unit(this);
    m_title->setObjectName(QStringLiteral("experimentTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(widgets::strongFont(font()));
    m_title->setMinimumWidth(u * 8);
    m_title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_size->setObjectName(QStringLiteral("experimentSize"));
    m_size->setPassive(true);
    m_progressText->setObjectName(QStringLiteral("experimentProgress"));
    m_progressText->setFont(widgets::tabularFont(font()));
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 1000);
    m_progress->setFixedWidth(u * 14);
    m_progress->setAccessibleName(tr("Progress of the experiment"));
    m_run->setObjectName(QStringLiteral("runExperiment"));
    m_run->setProperty(widgets::look::primary, true);
    m_retry->setObjectName(QStringLiteral("retryFailed"));
    m_pause->setObjectName(QStringLiteral("pauseExperiment"));
    m_pause->setToolTip(tr("Stops after the running cell, so that nothing is lost"));
    m_stop->setObjectName(QStringLiteral("stopExperiment"));
    m_stop->setIcon(widgets::icon(QStringLiteral("stop")));
    m_stop->setToolTip(tr("Stop now: the running cell is lost, everything else is kept"));
    m_stop->setAccessibleName(tr("Stop the experiment"));
    m_save->setObjectName(QStringLiteral("saveExperiment"));
    m_save->setIcon(widgets::icon(QStringLiteral("export")));
    m_save->setPopupMode(QToolButton::InstantPopup);
    m_save->setToolTip(tr("Save results"));
    m_save->setAccessibleName(m_save->toolTip());
    m_save->setMenu(m_saveMenu);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(u * 2, u * 3 / 4, u * 2, u * 3 / 4);
    row->setSpacing(u);
    row->addWidget(m_title);
    row->addWidget(m_size);
    row->addStretch(1);
    row->addWidget(m_progressText);
    row->addWidget(m_progress);
    for (QWidget *button : std::initializer_list<QWidget *>{m_retry, m_run, m_pause, m_stop, m_save})
        row->addWidget(button);
    connect(m_run, &QPushButton::clicked, this, [this] { emit runRequested(false); });
    connect(m_retry, &QPushButton::clicked, this, [this] { emit runRequested(true); });
    connect(m_pause, &QPushButton::clicked, this, &ExperimentHeader::pauseRequested);
    connect(m_stop, &QToolButton::clicked, this, &ExperimentHeader::stopRequested);
    showExperiment({}, {});
}

void ExperimentHeader::showExperiment(const experiments::SharedReading &reading,
                                      const std::optional<ExperimentRuns::Run> &run)
{
    // Nothing is hidden only to be shown again, because that would take the focus away.
    const bool runs = reading && run;
    m_size->setVisible(reading != nullptr);
    const bool ours = reading && reading->origin.is_null();
    m_run->setVisible(ours && !runs && (reading->missing > 0 || !reading->ran));
    m_retry->setVisible(ours && !runs && reading->failures > 0);
    m_pause->setVisible(runs);
    m_stop->setVisible(runs);
    m_progress->setVisible(runs);
    m_save->setVisible(reading && reading->ran);
    if (!reading) {
        m_title->setText(tr("Experiments"));
        m_progressText->hide();
        return;
    }
    const experiments::Definition &d = reading->definition;
    m_title->setText(d.name.empty() ? QString::fromStdString(reading->path.stem().string())
                                    : experiment_text::nameOf(d.name));
    m_title->setToolTip(experiment_text::toolTip(m_title->text()));
    m_size->setText(experiment_text::size(d));
    m_run->setText(reading->ran ? tr("Continue") : tr("Run"));
    m_run->setToolTip(reading->ran ? tr("Runs what is missing; what is kept stays") : tr("Runs all cells"));
    m_retry->setText(
        tr("Run %Ln failed step(s) again", nullptr, format::plural(static_cast<qint64>(reading->failures))));
    if (runs) {
        showProgress(*run);
    } else {
        const bool part = reading->ran && reading->kept < d.cells();
        m_progressText->setText(part ? tr("%1 of %2 cells").arg(format::count(reading->kept), format::count(d.cells()))
                                     : QString());
        if (!ours)
            m_progressText->setText(originLine(*reading));
        m_progressText->setToolTip(ours ? QString() : experiment_text::toolTip(m_progressText->text()));
    }
    m_progressText->setVisible(!m_progressText->text().isEmpty());
}

void ExperimentHeader::showProgress(const ExperimentRuns::Run &run)
{
    using Phase = ExperimentRuns::Phase;
    const experiments::Progress &progress = run.progress;
    m_progressText->setText(run.phase == Phase::Pausing       ? tr("stopping after this cell")
                                : run.phase == Phase::NoModel ? tr("waits until a model is open")
                                : run.phase == Phase::Waiting ? tr("waits for the engine")
                                : progress.total == 0         ? tr("preparing")
                                                              : experiment_text::progress(progress));
    m_progressText->setToolTip(experiment_text::toolTip(
        tr("%1 · %Ln token(s) made · failed: %2", nullptr, format::plural(static_cast<qint64>(progress.tokens)))
            .arg(QString::fromStdString(progress.now), format::count(progress.failed))));
    m_progress->setValue(progress.total > 0 ? static_cast<int>(1000 * progress.done / progress.total) : 0);
    m_pause->setEnabled(run.phase != Phase::Pausing);
}

} // namespace moire::ui
