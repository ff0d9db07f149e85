// SPDX-License-Identifier: GPL-3.0-or-later
// Results for other people and programs; docs/bundle.md.
#include "experiments/handing_on.h"

#include "experiments/bundle/arrays.h"
#include "experiments/bundle/html_report.h"
#include "experiments/bundle/kept.h"
#include "experiments/bundle/zip_writer.h"
#include "experiments/results_file.h"
#include "items/experiment_text.h"
#include "items/format.h"
#include "storage/whole_file.h"

#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgRenderer>
#include <QTextDocument>
#include <QUrl>

#include <set>

namespace moire::ui {

using namespace experiments;

namespace {

constexpr int pdfResolution = 144; ///< dots per inch of pages
constexpr qreal pdfPictureScale = 3.0; ///< dots of a picture per dot of the page

struct HandingOn { ///< context of the sentences
    Q_DECLARE_TR_FUNCTIONS(HandingOn)
};

HtmlReport reportOf(const Reading &reading, const Results &results, ReportFor use)
{
    return htmlReport(
        {reading.definition, *reading.values, results, reading.environment, reading.notes, reading.origin}, use);
}

/// Pages of A4. Pictures are drawn here, because QTextDocument knows no SVG.
void writePdf(const HtmlReport &report, const std::filesystem::path &to)
{
    QSaveFile file(QString::fromStdString(to.string()));
    bool written = file.open(QIODevice::WriteOnly);
    if (written) {
        QPdfWriter writer(&file);
        writer.setResolution(pdfResolution);
        writer.setPageSize(QPageSize(QPageSize::A4));
        QTextDocument document;
        document.setDefaultStyleSheet(QStringLiteral("pre{white-space:pre-wrap}"
                                                     "table{border-collapse:collapse;border-color:#c9ced6}"));
        for (size_t i = 0; i < report.pictures.size(); ++i) {
            QSvgRenderer svg(QByteArray::fromStdString(report.pictures[i]));
            const QSizeF size = svg.defaultSize();
            QImage image((size * pdfPictureScale).toSize(), QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::white);
            image.setDevicePixelRatio(pdfPictureScale);
            QPainter painter(&image);
            svg.render(&painter, QRectF({}, size));
            painter.end();
            document.addResource(QTextDocument::ImageResource, QUrl(QStringLiteral("picture-%1.svg").arg(i)), image);
        }
        document.setHtml(QString::fromStdString(report.page));
        document.print(&writer);
    }
    if (!written || !commitWhole(file))
        throw Error(ErrorKind::Failed, "cannot write: " + file.errorString().toStdString(), to.string(),
                    "free space on the disk, or choose another folder");
}

} // namespace

bool saveHandedOn(const Reading &reading, const std::filesystem::path &to)
{
    const std::string name = to.filename().string();
    const ResultsFile results(ResultsFile::pathFor(reading.path), ResultsFile::Access::Read);
    if (name.ends_with(".moire")) {
        writeBundle(to, results, reading.notes);
    } else if (name.ends_with(".html")) {
        writeFile(to, reportOf(reading, results, ReportFor::Browser).page);
    } else if (name.ends_with(".pdf")) {
        writePdf(reportOf(reading, results, ReportFor::Print), to);
    } else if (name.ends_with(".npz")) {
        writeNpz(to, reading.definition, *reading.values, results);
    } else if (name.ends_with(".tokens.csv")) {
        std::string csv;
        tokensCsv(reading.definition, results, [&](const std::string &lines) { csv += lines; });
        writeFile(to, csv);
    } else {
        return false;
    }
    return true;
}

QString repetitionSentences(const Reading &reading, const std::filesystem::path &other)
{
    constexpr size_t named = 5;
    const ResultsFile results(ResultsFile::pathFor(reading.path), ResultsFile::Access::Read);
    const KeptExperiment second = openKept(other, Bundle::Load::Facts);
    const Definition &d = reading.definition;
    const Repetition repetition = compareRuns(d, results, second.definition, *second.results);
    QStringList differing;
    size_t differ = 0;
    bool decided = false;
    for (const Difference &one : repetition.differences) {
        decided = decided || one.verdict != Verdict::None;
        if (one.verdict == Verdict::Differs && ++differ <= named)
            differing << HandingOn::tr("%1 of %2 (%3)")
                             .arg(experiment_text::metricName(d.metrics[one.metric]),
                                  experiment_text::nameOf(d.variants[one.variant].name),
                                  experiment_text::difference(d.metrics[one.metric], one.estimate));
    }
    const QString texts = HandingOn::tr("%1 of %Ln answer(s) are the same text.", nullptr,
                                        format::plural(static_cast<qint64>(repetition.cells)))
                              .arg(format::count(repetition.sameTexts));
    if (!decided)
        return HandingOn::tr("Too few prompts to say whether the other run repeats this one.") + u' ' + texts;
    if (differ == 0)
        return HandingOn::tr("The other run repeats this one within its intervals.") + u' ' + texts;
    if (differ > named)
        differing << HandingOn::tr("%Ln more", nullptr, format::plural(static_cast<qint64>(differ - named)));
    return HandingOn::tr("The other run does not repeat this one. It differs in %1.")
               .arg(differing.join(QStringLiteral(", "))) +
        u' ' + texts;
}

QString originLine(const Reading &reading)
{
    if (!reading.origin.is_object())
        return {};
    const auto textIn = [](const Json &object, const char *key) {
        const auto at = object.is_object() ? object.find(key) : object.end();
        return object.is_object() && at != object.end() && at->is_string() ? printable(at->get<std::string>(), 80)
                                                                           : std::string("?");
    };
    return HandingOn::tr("Read-only, from %1: Moire %2 on %3")
        .arg(QString::fromStdString(textIn(reading.origin, "file")),
             QString::fromStdString(textIn(reading.environment, "version")),
             QString::fromStdString(textIn(reading.environment, "processor")));
}

} // namespace moire::ui
