// SPDX-License-Identifier: GPL-3.0-or-later
// What the page reads, runs and shows; its parts are laid out in experiments_page_layout.cpp.
#include "experiments/experiments_page.h"

#include "controls/chip.h"
#include "controls/notice_bar.h"
#include "controls/segmented_control.h"
#include "controls/tone_label.h"
#include "conversation/chat_text.h"
#include "experiments/answers_view.h"
#include "experiments/cells_table.h"
#include "experiments/details_panel.h"
#include "experiments/experiment_header.h"
#include "experiments/experiment_list.h"
#include "experiments/group_sampling_view.h"
#include "experiments/ready_experiments.h"
#include "experiments/results_file.h"
#include "experiments/routing_view.h"
#include "experiments/shelf.h"
#include "experiments/variants_table.h"
#include "items/experiment_text.h"
#include "items/format.h"
#include "library/model_library.h"
#include "settings/settings.h"
#include "shell/ongoing.h"

#include <QAction>
#include <QFileInfo>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>

namespace moire::ui {

using namespace experiments;

namespace {

const QString shownExperimentKey = QStringLiteral("experiments/shown");

} // namespace

ExperimentsPage::ExperimentsPage(const Services &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_folder(folderOf(services).toStdString()),
      m_runs(services.ongoing.runs)
{
    build();
    connectParts();
    addCommands();
    showReading();
}

ExperimentsPage::~ExperimentsPage()
{
    keepNotes();
}

QString ExperimentsPage::folderOf(const Services &services)
{
    return QFileInfo(services.settings.state().fileName()).absolutePath() + QStringLiteral("/experiments");
}

void ExperimentsPage::connectParts()
{
    connect(m_list, &ExperimentList::opened, this, [this](const QString &path, bool ready) {
        if (!ready)
            open(path);
        else if (!m_files.busy()) // a double click is one wish
            importFile(path);
    });
    connect(m_list, &ExperimentList::removeRequested, this, &ExperimentsPage::remove);
    connect(m_ready, &ReadyExperiments::chosen, this, &ExperimentsPage::importFile);
    connect(m_ready, &ReadyExperiments::openRequested, this, &ExperimentsPage::askImport);
    connect(m_header, &ExperimentHeader::runRequested, this, &ExperimentsPage::run);
    connect(m_header, &ExperimentHeader::pauseRequested, this, [this] { m_runs.pause(m_path); });
    connect(m_header, &ExperimentHeader::stopRequested, this, [this] { m_runs.stop(m_path); });
    connect(&m_runs, &ExperimentRuns::changed, this, &ExperimentsPage::takeProgress);
    connect(&m_runs, &ExperimentRuns::ended, this, &ExperimentsPage::takeEnd);
    connect(m_table, &VariantsTable::variantChanged, this, [this](int variant) {
        m_answers->setVariant(static_cast<size_t>(variant));
        m_detailsPanel->setVariant(static_cast<size_t>(variant));
        m_routing->setVariant(static_cast<size_t>(variant));
        m_groups->setVariant(static_cast<size_t>(variant));
    });
    connect(m_table, &VariantsTable::metricChanged, m_cells, &CellsTable::setMetric);
    connect(m_table, &QTableView::activated, this, [this] { showView(View::Answers); });
    connect(m_cells, &CellsTable::cellChosen, this, [this](const AnswersView::Place &place, int variant) {
        m_answers->setPlace(place);
        if (variant >= 0)
            m_answers->setVariant(static_cast<size_t>(variant));
    });
    connect(m_answers, &AnswersView::placeChanged, this, [this](const AnswersView::Place &place) {
        m_cells->showPlace(place);
        m_detailsPanel->setPrompt(place.prompt);
        m_groups->setPrompt(place.prompt);
    });
    connect(m_groups, &GroupSamplingView::promptChosen, this, [this](size_t prompt) {
        m_answers->setPlace({prompt, 0, 0});
    });
    connect(m_groups, &GroupSamplingView::answerChosen, this, [this](const AnswersView::Place &place) {
        m_answers->setPlace(place);
        showView(View::Answers);
    });
    connect(m_groups, &GroupSamplingView::failed, this, [this](const QString &why) { say(why); });
    connect(m_answers, &AnswersView::failed, this, [this](const QString &why) { say(why); });
    connect(m_answers, &AnswersView::chatRequested, this, &ExperimentsPage::chatRequested);
    connect(m_detailsPanel, &DetailsPanel::failed, this, [this](const QString &why) { say(why); });
    connect(m_routing, &RoutingView::failed, this, [this](const QString &why) { say(why); });
    connect(m_views, &widgets::SegmentedControl::currentChanged, this, [this](int view) {
        m_upper->setCurrentIndex(view);
        m_answers->setVisible(view < static_cast<int>(View::Routing));
    });
    connect(m_sideViews, &widgets::SegmentedControl::currentChanged, this, [this](int view) {
        m_sideStack->setCurrentIndex(view);
        emit instrumentsPlaceChanged();
    });
    m_notesTimer.setSingleShot(true);
    m_notesTimer.setInterval(notesMs);
    connect(&m_notesTimer, &QTimer::timeout, this, &ExperimentsPage::keepNotes);
    connect(m_notes, &QPlainTextEdit::textChanged, this, [this] {
        if (m_notes->document()->isModified())
            m_notesTimer.start();
    });
}

void ExperimentsPage::showInstruments(bool on)
{
    m_sideViews->setCurrentIndex(on ? 1 : 0);
}

QLayout *ExperimentsPage::instrumentsPlace() const
{
    return m_sideViews->currentIndex() == 1 ? m_sideStack->widget(1)->layout() : nullptr;
}

bool ExperimentsPage::busy() const
{
    return m_files.busy() || m_reader.busy() || m_detailsLane.busy() || m_answers->busy() || m_groups->busy();
}

void ExperimentsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void ExperimentsPage::refresh()
{
    m_files.add(
        [folder = m_folder](const std::stop_token &) { return std::pair(listShelf(folder), readyExperiments()); },
        [this](const auto &lists) { takeItems(lists.first, lists.second); }, [this](const QString &why) { say(why); });
}

void ExperimentsPage::takeItems(std::vector<ShelfItem> kept, std::vector<ShelfItem> ready)
{
    emit listed(kept);
    m_list->items().setItems(std::move(kept), std::move(ready));
    m_ready->setItems(m_list->items().ready());
    m_list->setShown(m_path);
    if (m_restored)
        return;
    m_restored = true;
    const QString last = m_services.settings.state().value(shownExperimentKey).toString();
    if (m_path.isEmpty() && m_list->items().rowOf(last) >= 0)
        open(last);
}

void ExperimentsPage::open(const QString &path)
{
    if (path == m_path)
        return;
    keepNotes();
    m_path = path;
    m_reading.reset();
    m_details.reset();
    m_needs.clear();
    m_baseline = 0;
    m_services.settings.state().setValue(shownExperimentKey, path);
    m_list->setShown(path);
    m_detailsLane.cancel();
    m_detailsPath.clear();
    m_reader.cancel();
    say({});
    showReading();
    if (!path.isEmpty())
        read();
}

void ExperimentsPage::importFile(const QString &path)
{
    m_files.add([shelf = m_folder, file = std::filesystem::path(path.toStdString())](
                    const std::stop_token &) { return importToShelf(shelf, file); },
                [this](const std::filesystem::path &kept) {
                    refresh();
                    open(QString::fromStdString(kept.string()));
                },
                [this](const QString &why) { say(why); });
}

void ExperimentsPage::add(const Definition &definition)
{
    m_files.add(
        [shelf = m_folder, definition](const std::stop_token &) { return addToShelf(shelf, definition, shelf); },
        [this](const std::filesystem::path &kept) {
            refresh();
            open(QString::fromStdString(kept.string()));
        },
        [this](const QString &why) { say(why); });
}

void ExperimentsPage::remove(const QString &path)
{
    if (m_runs.find(path)) {
        say(tr("This experiment is running. Stop it before it is removed."), false);
        return;
    }
    if (path == m_path)
        open({});
    m_files.add([file = std::filesystem::path(path.toStdString())](const std::stop_token &) { return putAway(file); },
                [this](const std::filesystem::path &away) {
                    refresh();
                    say(tr("The experiment was removed, with its results."), false);
                    connect(m_notice->addAction(tr("Undo")), &QPushButton::clicked, this, [this, away] {
                        say({});
                        m_files.add([away](const std::stop_token &) { return restoreToShelf(away); },
                                    [this](const std::filesystem::path &back) {
                                        refresh();
                                        open(QString::fromStdString(back.string()));
                                    },
                                    [this](const QString &why) { say(why); });
                    });
                },
                [this](const QString &why) { say(why); });
}

void ExperimentsPage::showReading()
{
    const bool shown = !m_path.isEmpty();
    m_stack->setCurrentIndex(shown ? 1 : 0);
    m_side->setVisible(shown);
    m_table->setReading(m_reading);
    m_cells->setReading(m_reading);
    m_answers->setReading(m_reading);
    m_main->setEnabled(m_reading != nullptr);
    if (!m_reading) {
        m_detailsPanel->setDetails({}, {});
        m_routing->setDetails({}, {});
        m_groups->setDetails({}, {});
        m_conclusion->clear();
    } else {
        const Definition &d = m_reading->definition;
        m_baselineChip->setText(experiment_text::nameOf(d.variants[m_reading->baseline].name));
        QString says = experiment_text::conclusion(*m_reading);
        if (says.isEmpty() && !m_reading->ran)
            says = (d.notes.empty() ? tr("Nothing was run yet.") : QString::fromStdString(printable(d.notes, 2000))) +
                (m_needs.isEmpty() ? QString() : u' ' + m_needs);
        m_conclusion->setText(says);
        if (m_table->currentVariant() >= 0) {
            m_detailsPanel->setVariant(static_cast<size_t>(m_table->currentVariant()));
            m_routing->setVariant(static_cast<size_t>(m_table->currentVariant()));
            m_groups->setVariant(static_cast<size_t>(m_table->currentVariant()));
        }
    }
    m_conclusion->setVisible(!m_conclusion->text().isEmpty());
    showRun();
}

void ExperimentsPage::showRun()
{
    const auto run = m_runs.find(m_path);
    m_header->showExperiment(m_reading, run);
    m_runCommand->setEnabled(m_reading && m_reading->origin.is_null() && !run &&
                             (m_reading->missing > 0 || !m_reading->ran));
    m_pauseCommand->setEnabled(run && run->phase != ExperimentRuns::Phase::Pausing);
    m_addVariantCommand->setEnabled(m_reading && !run);
    const bool grows = m_reading && m_reading->origin.is_null() && !run;
    m_addPromptsCommand->setEnabled(grows);
    const std::optional<size_t> more = m_reading ? experiment_text::morePrompts(*m_reading) : std::nullopt;
    m_morePrompts->setVisible(grows && more && m_reading->missing == 0); // what is there already may decide it
    if (more)
        m_morePrompts->setText(tr("Add %Ln prompt(s)…", nullptr, format::plural(static_cast<qint64>(*more))));
}

void ExperimentsPage::setBaseline(size_t variant)
{
    m_baseline = variant;
    if (m_reading)
        m_reader.run([reading = m_reading, variant](const std::stop_token &) { return comparedWith(reading, variant); },
                     [this](const SharedReading &compared) { takeReading(compared); },
                     [this](const QString &why) { say(why); });
}

void ExperimentsPage::fillBaselines()
{
    auto *menu = m_baselineChip->findChild<QMenu *>();
    menu->clear();
    for (size_t v = 0; m_reading && v < m_reading->definition.variants.size(); ++v) {
        QAction *action = menu->addAction(menuText(experiment_text::nameOf(m_reading->definition.variants[v].name)));
        action->setCheckable(true);
        action->setChecked(v == m_reading->baseline);
        connect(action, &QAction::triggered, this, [this, v] { setBaseline(v); });
    }
}

void ExperimentsPage::keepNotes()
{
    m_notesTimer.stop();
    if (!m_notesPath.isEmpty() && m_notes->document()->isModified()) {
        m_notes->document()->setModified(false);
        m_unsavedNotes.insert(m_notesPath, m_notes->toPlainText());
    }
    // What could not be kept stays, and is tried again with the next change.
    for (auto one = m_unsavedNotes.cbegin(); one != m_unsavedNotes.cend(); ++one)
        m_files.add(
            [path = ResultsFile::pathFor(one.key().toStdString()),
             text = one.value().toStdString()](const std::stop_token &) {
                ResultsFile::keepNotes(path, text);
                return true;
            },
            [this, path = one.key(), text = one.value()](bool) {
                if (m_unsavedNotes.value(path) == text)
                    m_unsavedNotes.remove(path);
            },
            [this](const QString &why) { say(why); });
}

void ExperimentsPage::showView(View view)
{
    m_views->setCurrentIndex(static_cast<int>(view));
}

void ExperimentsPage::focusList()
{
    m_list->focusList();
}

void ExperimentsPage::say(const QString &sentence, bool error)
{
    m_notice->showNotice(sentence, error ? widgets::NoticeBar::Kind::Error : widgets::NoticeBar::Kind::Info);
}

} // namespace moire::ui
