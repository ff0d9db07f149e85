// SPDX-License-Identifier: GPL-3.0-or-later
// Files that a person opens and saves on the page of experiments.
#include "experiments/experiment_header.h"
#include "experiments/experiments_page.h"
#include "experiments/report.h"
#include "experiments/results_file.h"

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

void saveResults(const Reading &reading, const std::filesystem::path &to)
{
    const ResultsFile results(ResultsFile::pathFor(reading.path), ResultsFile::Access::Read);
    const std::string ending = to.extension().string();
    if (ending == ".results") {
        std::error_code ignored;
        std::filesystem::remove(to, ignored); // the person agreed to replace it
        results.copyTo(to);
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
        writeTo(file,
                Json{{"definition", results.definition()},
                     {"environment", results.environment()},
                     {"report", reportJson(d, *reading.values, compare(d, *reading.values))}}
                        .dump(1, ' ', false, Json::error_handler_t::replace) +
                    "\n");
    else
        writeTo(file, cellsCsv(d, *reading.values, results));
    if (!file.commit())
        throw Error(ErrorKind::Failed, "cannot write: " + file.errorString().toStdString(), to.string(),
                    "free space on the disk, or choose another folder");
}

} // namespace

void ExperimentsPage::askImport()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open experiment"), {},
                                                      tr("Experiments (*.json *.results);;All files (*)"));
    if (!path.isEmpty())
        importFile(path);
}

void ExperimentsPage::fillSave()
{
    const std::pair<QString, QString> kinds[] = {{tr("Table of cells (CSV)…"), QStringLiteral("csv")},
                                                 {tr("NumPy array of cells…"), QStringLiteral("npy")},
                                                 {tr("Report (JSON)…"), QStringLiteral("json")},
                                                 {tr("Everything, by cell (JSON lines)…"), QStringLiteral("jsonl")},
                                                 {tr("Results, to hand on…"), QStringLiteral("results")}};
    for (const auto &[text, ending] : kinds)
        connect(m_header->saveMenu().addAction(text), &QAction::triggered, this,
                [this, ending = ending] { askSave(ending); });
}

void ExperimentsPage::askSave(const QString &ending)
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save results"), QFileInfo(m_path).completeBaseName() + u'.' + ending, QStringLiteral("*.") + ending);
    if (!path.isEmpty())
        save(path);
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
