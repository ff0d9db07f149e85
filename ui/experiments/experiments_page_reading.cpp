// SPDX-License-Identifier: GPL-3.0-or-later
// What ExperimentsPage reads of the shown experiment, and of its run.
#include "experiments/answers_view.h"
#include "experiments/details_panel.h"
#include "experiments/experiment_list.h"
#include "experiments/experiments_page.h"
#include "experiments/group_sampling_view.h"
#include "experiments/models_needed.h"
#include "experiments/routing_view.h"
#include "experiments/variants_table.h"
#include "items/format.h"
#include "settings/settings.h"

#include <QFileInfo>
#include <QPlainTextEdit>

#include <utility>

namespace moire::ui {

using namespace experiments;

/// The first time the means are shown at once, and the intervals when they are computed; later only both together.
void ExperimentsPage::read()
{
    const bool first = !m_reading;
    const QString path = m_path;
    m_sinceRead.start();
    if (const auto run = m_runs.find(path))
        m_readDone = run->progress.done;
    m_reader.run(
        [file = std::filesystem::path(path.toStdString()), first, baseline = m_baseline](const std::stop_token &) {
            const SharedReading reading = readExperiment(file);
            return first ? reading : comparedWith(reading, baseline);
        },
        [this](const SharedReading &reading) {
            takeReading(reading);
            if (!reading->compared)
                m_reader.run([reading, baseline = m_baseline](
                                 const std::stop_token &) { return comparedWith(reading, baseline); },
                             [this](const SharedReading &compared) { takeReading(compared); },
                             [this](const QString &why) { say(why); });
        },
        [this](const QString &why) {
            say(why);
            showReading();
        });
}

void ExperimentsPage::takeReading(const SharedReading &reading)
{
    const bool first = !m_reading;
    m_reading = reading;
    if (first) {
        m_detailsPanel->setPrompt(0);
        m_groups->setPrompt(0);
    }
    m_readMs = m_sinceRead.elapsed();
    if (!reading->problem.empty())
        say(QString::fromStdString(reading->problem));
    if (first) {
        m_notesPath = m_path;
        m_notes->setReadOnly(!reading->origin.is_null());
        m_notes->setPlainText(m_unsavedNotes.value(m_path, QString::fromStdString(reading->notes)));
        m_notes->document()->setModified(false);
    }
    showReading();
    if (first && m_table->currentVariant() >= 0) // later the person may show others
        m_answers->setVariant(static_cast<size_t>(m_table->currentVariant()));
    if (first && !reading->ran)
        readNeeds();
    if (reading->compared)
        readDetails();
}

/// What its models need is said before they are loaded.
void ExperimentsPage::readNeeds()
{
    m_files.add([definition = m_reading->definition](
                    const std::stop_token &stop) { return modelsNeeded(definition, stop); },
                [this, path = m_path](const QString &needs) {
                    if (path != m_path || !m_reading || m_reading->ran)
                        return;
                    m_needs = needs;
                    showReading();
                },
                [](const QString &) {});
}

void ExperimentsPage::readDetails()
{
    if (m_detailsPath == m_path)
        return; // asked for again when the run goes on, or ends
    m_detailsPath = m_path;
    const auto tell = [this, to = m_detailsProgress.address(), path = m_path](double share) {
        post(to, [this, path, share] {
            if (m_detailsPath == path && path == m_path)
                m_detailsPanel->showProgress(share);
        });
    };
    m_detailsLane.run(
        [reading = m_reading, tell](const std::stop_token &stop) {
            int last = -1; // told in whole per cents, so that the window is not kept busy
            return experiments::readDetails(*reading, stop, [&](double share) {
                if (const int percent = static_cast<int>(share * 100); std::exchange(last, percent) != percent)
                    tell(share);
            });
        },
        [this, reading = m_reading](const Details &details) {
            m_detailsPath.clear();
            m_details = std::make_shared<const Details>(details);
            m_detailsPanel->setDetails(reading, m_details);
            m_routing->setDetails(reading, m_details);
            m_groups->setDetails(reading, m_details);
        },
        [this](const QString &why) {
            m_detailsPath.clear();
            say(why);
        });
}

void ExperimentsPage::run(bool retryFailed)
{
    if (m_path.isEmpty() || m_runs.find(m_path) || (m_reading && !m_reading->origin.is_null()))
        return;
    say({});
    m_runs.start(m_path, m_services.settings.values().loading(), retryFailed);
}

void ExperimentsPage::takeProgress(const QString &path)
{
    m_list->items().setRunning(m_runs.running());
    if (path != m_path)
        return;
    showRun();
    // What was kept meanwhile is read again, but never for more than a fifth of the time.
    const auto run = m_runs.find(path);
    if (isVisible() && run && run->progress.done != m_readDone && !m_reader.busy() &&
        m_sinceRead.elapsed() > std::max<qint64>(refreshMs, 5 * m_readMs))
        read();
}

void ExperimentsPage::takeEnd(const QString &path, const ExperimentRuns::End &end)
{
    m_list->items().setRunning(m_runs.running());
    if (path != m_path) {
        if (!end.error.isEmpty())
            say(tr("%1: %2", "an experiment that is not shown, why it could not go on")
                    .arg(QFileInfo(path).completeBaseName(), end.error));
        return;
    }
    showRun();
    if (!end.error.isEmpty())
        say(end.error);
    else if (end.failed > 0)
        say(tr("%Ln step(s) failed. Their reasons are in the answers; the others are kept.", nullptr,
               format::plural(static_cast<qint64>(end.failed))),
            false);
    m_detailsLane.cancel();
    m_detailsPath.clear();
    read();
    refresh();
}

} // namespace moire::ui
