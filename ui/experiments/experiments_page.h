// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/experiment_runs.h"
#include "experiments/reading.h"
#include "experiments/shelf.h"
#include "experiments/work_lane.h"
#include "shell/services.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTimer>
#include <QWidget>

class QAction;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace moire::widgets {
class Chip;
class NoticeBar;
class SegmentedControl;
class ToneLabel;
} // namespace moire::widgets

namespace moire::ui {

class AnswersView;
class CellsTable;
class DetailsPanel;
class ExperimentHeader;
class ExperimentList;
class GroupSamplingView;
class ReadyExperiments;
class RoutingView;
class VariantsTable;

bool isBundleName(const QString &path); ///< *.moire

/// Experiments: the kept ones, the one that is shown, and its run. Files are read on other threads, cells run on the
/// engine's in the background, so nothing here waits.
class ExperimentsPage : public QWidget {
    Q_OBJECT
public:
    enum class View { Table, Answers, Routing, Groups, Notes };
    static constexpr int refreshMs = 1000; ///< minimum time between two readings of a running experiment
    static constexpr int notesMs = 800; ///< notes are kept once they have not changed for this long

    explicit ExperimentsPage(const Services &services, QWidget *parent = nullptr);
    ~ExperimentsPage() override;

    void focusList();
    void refresh(); ///< lists the folder again
    void open(const QString &path); ///< of a kept definition
    /// Keeps a copy of a definition or results of any place, and shows it.
    void importFile(const QString &path);
    /// Keeps a new experiment, and shows it. Its models have absolute paths.
    void add(const experiments::Definition &definition);
    void edit(); ///< asks for a new experiment
    void addVariant(); ///< asks for one more variant of the one that is shown
    void addPrompts(); ///< likewise for more prompts
    void remove(const QString &path); ///< can be undone
    void run(bool retryFailed = false);
    void setBaseline(size_t variant);
    void showView(View view);
    void compareWith(const QString &path); ///< another run of it, or a bundle: says whether it repeats this one
    void save(const QString &path); ///< the results, in the form that the ending names

    const QString &path() const { return m_path; } ///< empty: none is shown
    const experiments::SharedReading &reading() const { return m_reading; } ///< null: it is being read
    experiments::ExperimentRuns &runs() { return m_runs; }
    ExperimentList &list() { return *m_list; }
    AnswersView &answers() { return *m_answers; }
    void showInstruments(bool on); ///< at the side, in place of the comparison
    /// Where the instruments stand while the page is shown; null: the side shows the comparison.
    QLayout *instrumentsPlace() const;
    bool busy() const; ///< something is being read
    static QString folderOf(const Services &services);

signals:
    void listed(const std::vector<moire::experiments::ShelfItem> &kept); ///< what refresh() found
    void chatRequested(const moire::experiments::Prompt &prompt, const moire::experiments::Variant &variant,
                       const moire::experiments::Answer &answer);
    void instrumentsPlaceChanged();

protected:
    void showEvent(QShowEvent *event) override;

private:
    // experiments_page_layout.cpp
    void build();
    QWidget *buildMain();
    QWidget *buildTable();
    QWidget *buildSide();
    void addCommands();
    void fillSave();

    void connectParts();
    void takeItems(std::vector<experiments::ShelfItem> kept, std::vector<experiments::ShelfItem> ready);
    void read();
    void takeReading(const experiments::SharedReading &reading);
    void readDetails();
    void readNeeds();
    void takeEnd(const QString &path, const experiments::ExperimentRuns::End &end);
    void takeProgress(const QString &path);
    void showReading();
    void showRun();
    void keepNotes();
    void fillBaselines();
    void askImport();
    void askSave(const QString &ending);
    void say(const QString &sentence, bool error = true);

    Services m_services;
    const std::filesystem::path m_folder;
    experiments::ExperimentRuns &m_runs;
    QString m_path;
    experiments::SharedReading m_reading;
    std::shared_ptr<const experiments::Details> m_details;
    QString m_needs; ///< memory of the models, before the first run; empty: not known yet
    size_t m_baseline = 0;
    bool m_restored = false; ///< what was shown last time was looked for
    QElapsedTimer m_sinceRead;
    qint64 m_readMs = 0; ///< that reading took the last time
    size_t m_readDone = 0; ///< progress when it was read last
    QTimer m_notesTimer;
    QString m_notesPath; ///< whose notes are in the field
    QHash<QString, QString> m_unsavedNotes; ///< by path: written, but not kept yet
    QString m_detailsPath; ///< whose details are being read; empty: none are

    ExperimentList *m_list = nullptr;
    ExperimentHeader *m_header = nullptr;
    widgets::NoticeBar *m_notice = nullptr;
    QStackedWidget *m_stack = nullptr; ///< ready experiments, or the one that is shown
    ReadyExperiments *m_ready = nullptr;
    QWidget *m_main = nullptr;
    widgets::SegmentedControl *m_views = nullptr;
    widgets::Chip *m_baselineChip = nullptr;
    QStackedWidget *m_upper = nullptr;
    VariantsTable *m_table = nullptr;
    widgets::ToneLabel *m_conclusion = nullptr;
    QPushButton *m_morePrompts = nullptr; ///< offers what would decide what is open
    CellsTable *m_cells = nullptr;
    RoutingView *m_routing = nullptr;
    GroupSamplingView *m_groups = nullptr;
    QPlainTextEdit *m_notes = nullptr;
    AnswersView *m_answers = nullptr;
    DetailsPanel *m_detailsPanel = nullptr;
    QWidget *m_side = nullptr;
    widgets::SegmentedControl *m_sideViews = nullptr;
    QStackedWidget *m_sideStack = nullptr; ///< comparison, instruments
    QAction *m_runCommand = nullptr;
    QAction *m_pauseCommand = nullptr;
    QAction *m_addVariantCommand = nullptr;
    QAction *m_addPromptsCommand = nullptr;

    // The last members: their replies use the others.
    Receiver m_detailsProgress;
    experiments::WorkLane m_files;
    experiments::WorkLane m_reader;
    experiments::WorkLane m_detailsLane;
};

} // namespace moire::ui
