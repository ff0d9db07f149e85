// SPDX-License-Identifier: GPL-3.0-or-later
// Definitions that a person makes, and files that are opened and saved, on the page of experiments.
#include "experiments/bundle/bundle.h"
#include "experiments/definition_editor.h"
#include "experiments/experiment_header.h"
#include "experiments/experiments_page.h"
#include "experiments/handing_on.h"
#include "experiments/prompts_dialog.h"
#include "experiments/report.h"
#include "experiments/results_file.h"
#include "experiments/reward_pairs.h"
#include "experiments/shelf.h"
#include "experiments/variant_dialog.h"
#include "items/experiment_text.h"
#include "items/format.h"
#include "storage/whole_file.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QSaveFile>

namespace moire::ui {

using namespace experiments;

namespace {

void writeTo(QSaveFile &file, const std::string &bytes)
{
    if (file.write(bytes.data(), static_cast<qint64>(bytes.size())) != static_cast<qint64>(bytes.size()))
        throw Error(ErrorKind::Failed, "cannot write: " + file.errorString().toStdString(),
                    file.fileName().toStdString(), "free space on the disk, or choose another folder");
}

std::string wholeReport(const Reading &reading, const Results &results)
{
    const Definition &d = reading.definition;
    Json report = reportJson(d, *reading.values, compare(d, *reading.values));
    report["groups"] = groupsJson(d, *reading.values, results);
    report["rewards_beside"] = rewardPairsJson(d, *reading.values, results);
    return Json{{"definition", results.definition()},
                {"environment", results.environment()},
                {"report", std::move(report)}}
               .dump(1, ' ', false, Json::error_handler_t::replace) +
        "\n";
}

void saveResults(const Reading &reading, const std::filesystem::path &to)
{
    if (saveHandedOn(reading, to))
        return;
    const ResultsFile results(ResultsFile::pathFor(reading.path), ResultsFile::Access::Read);
    const std::string ending = to.extension().string();
    if (ending == ".results") {
        std::error_code error;
        if (std::filesystem::equivalent(to, ResultsFile::pathFor(reading.path), error))
            throw Error(ErrorKind::Refused, "these are the results themselves", to.string(), "choose another name");
        const std::filesystem::path part = to.string() + ".part"; // an older file stays until the new one is whole
        std::filesystem::remove(part, error);
        results.copyTo(part);
        std::filesystem::rename(part, to, error);
        if (error)
            throw Error(ErrorKind::Failed, "cannot write: " + error.message(), to.string(), "choose another folder");
        return;
    }
    QSaveFile file(QString::fromStdString(to.string()));
    if (!file.open(QIODevice::WriteOnly))
        throw Error(ErrorKind::Failed, "cannot write: " + file.errorString().toStdString(), to.string(),
                    "choose another folder");
    const Definition &d = reading.definition;
    if (ending == ".jsonl")
        cellsJsonLines(d, results, [&](const std::string &line) { writeTo(file, line); });
    else if (ending == ".npy")
        writeTo(file, cellsNpy(d, *reading.values));
    else if (ending == ".json")
        writeTo(file, wholeReport(reading, results));
    else
        writeTo(file, cellsCsv(d, *reading.values, results));
    if (!commitWhole(file))
        throw Error(ErrorKind::Failed, "cannot write: " + file.errorString().toStdString(), to.string(),
                    "free space on the disk, or choose another folder");
}

} // namespace

bool isBundleName(const QString &path)
{
    return isBundle(path.toStdString());
}

void ExperimentsPage::askImport()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open experiment"), {},
                                                      tr("Experiments (*.json *.results *.moire);;All files (*)"));
    if (!path.isEmpty())
        importFile(path);
}

void ExperimentsPage::edit()
{
    const QString open = m_services.engine.model() ? m_services.engine.modelPath() : QString();
    auto *editor = new DefinitionEditor(m_services.store, open, this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &DefinitionEditor::chosen, this, &ExperimentsPage::add);
    editor->open();
}

void ExperimentsPage::addVariant()
{
    if (!m_reading || m_runs.find(m_path))
        return;
    const QString open = m_services.engine.model() ? m_services.engine.modelPath() : QString();
    auto *dialog = new VariantDialog(m_reading->definition, open, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &VariantDialog::chosen, this, [this, path = m_path](const Variant &variant) {
        m_files.add(
            [path = std::filesystem::path(path.toStdString()), variant](const std::stop_token &) {
                experiments::addVariant(path, variant);
                return true;
            },
            [this, path](bool) {
                if (path == m_path)
                    read();
            },
            [this](const QString &why) { say(why); });
    });
    dialog->open();
}

void ExperimentsPage::addPrompts()
{
    if (!m_reading || !m_reading->origin.is_null() || m_runs.find(m_path))
        return;
    auto *dialog = new PromptsDialog(m_reading->definition, experiment_text::morePrompts(*m_reading).value_or(0), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PromptsDialog::chosen, this,
            [this, path = m_path](const std::vector<experiments::Prompt> &prompts) {
                m_files.add([path = std::filesystem::path(path.toStdString()),
                             prompts](const std::stop_token &) { return experiments::addPrompts(path, prompts); },
                            [this, path](size_t added) {
                                if (path != m_path)
                                    return;
                                say(tr("%Ln prompt(s) added. “Continue” runs them.", nullptr,
                                       format::plural(static_cast<qint64>(added))),
                                    false);
                                read();
                            },
                            [this](const QString &why) { say(why); });
            });
    dialog->open();
}

void ExperimentsPage::fillSave()
{
    const std::pair<QString, QString> kinds[] = {{tr("Bundle, to hand on…"), QStringLiteral("moire")},
                                                 {tr("Report (HTML)…"), QStringLiteral("html")},
                                                 {tr("Report (PDF)…"), QStringLiteral("pdf")},
                                                 {tr("Table of cells (CSV)…"), QStringLiteral("csv")},
                                                 {tr("Table of tokens (CSV)…"), QStringLiteral("tokens.csv")},
                                                 {tr("NumPy array of cells…"), QStringLiteral("npy")},
                                                 {tr("NumPy archive of everything…"), QStringLiteral("npz")},
                                                 {tr("Report (JSON)…"), QStringLiteral("json")},
                                                 {tr("Everything, by cell (JSON lines)…"), QStringLiteral("jsonl")},
                                                 {tr("Results (SQLite)…"), QStringLiteral("results")}};
    for (const auto &[text, ending] : kinds)
        connect(m_header->saveMenu().addAction(text), &QAction::triggered, this,
                [this, ending = ending] { askSave(ending); });
    QMenu &menu = m_header->saveMenu();
    menu.addSeparator();
    connect(menu.addAction(tr("Compare with another run…")), &QAction::triggered, this, [this] {
        const QString path = QFileDialog::getOpenFileName(this, tr("Compare with another run"), {},
                                                          tr("Experiments (*.moire *.json *.results);;All files (*)"));
        if (!path.isEmpty())
            compareWith(path);
    });
    connect(menu.addAction(tr("New experiment with this definition")), &QAction::triggered, this, [this] {
        if (m_reading)
            add(m_reading->definition);
    });
}

void ExperimentsPage::askSave(const QString &ending)
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save results"), QFileInfo(m_path).completeBaseName() + u'.' + ending, QStringLiteral("*.") + ending);
    if (!path.isEmpty())
        save(path);
}

void ExperimentsPage::compareWith(const QString &path)
{
    if (!m_reading || !m_reading->ran)
        return;
    m_files.add([reading = m_reading, other = std::filesystem::path(path.toStdString())](
                    const std::stop_token &) { return repetitionSentences(*reading, other); },
                [this](const QString &sentences) { say(sentences, false); }, [this](const QString &why) { say(why); });
}

void ExperimentsPage::save(const QString &path)
{
    if (!m_reading || !m_reading->ran)
        return;
    m_files.add(
        [reading = m_reading, to = std::filesystem::path(path.toStdString())](const std::stop_token &) {
            saveResults(*reading, to);
            return true;
        },
        [this, path](bool) { say(tr("Saved %1").arg(QFileInfo(path).fileName()), false); },
        [this](const QString &why) { say(why); });
}

} // namespace moire::ui
