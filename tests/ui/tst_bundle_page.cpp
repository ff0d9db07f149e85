// SPDX-License-Identifier: GPL-3.0-or-later
// A bundle in the window, without the models it was made with: it is shown, says where it is from, and stays as it is.
#include "controls/notice_bar.h"
#include "experiment_files.h"
#include "experiments/bundle/bundle.h"
#include "experiments/experiments_page.h"
#include "experiments/variants_table.h"
#include "program_desk.h"
#include "qt_test.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QUrl>

namespace tst_bundle_page {

using namespace moire;
using namespace moire::ui;
namespace fs = std::filesystem;

namespace {

constexpr int bundlePatience = 60'000;

/// Writes a bundle of made-up results; \p cells: of each variant.
QString madeBundle(const QTemporaryDir &folder, const QString &name, size_t cells = SIZE_MAX)
{
    const fs::path path =
        addToShelf(fs::path(folder.path().toStdString()) / "made", experiment_files::definition(), ".");
    experiment_files::keepResults(path, experiments::readDefinition(path), cells);
    const experiments::ResultsFile results(experiments::ResultsFile::pathFor(path),
                                           experiments::ResultsFile::Access::Read);
    const QString to = folder.filePath(name);
    writeBundle(to.toStdString(), results, "seen there");
    return to;
}

} // namespace

class TestBundlePage : public QObject {
    Q_OBJECT
private slots:
    void aBundleIsShownAndStaysAsItIs()
    {
        const QTemporaryDir elsewhere;
        const QTemporaryDir folder;
        const QString bundle = madeBundle(elsewhere, QStringLiteral("sums.moire"));
        ProgramDesk program(folder.path());
        program.window.raiseAndOpen(bundle); // as a second start with this argument does
        QCOMPARE(program.window.page(), MainWindow::Page::Experiments);
        ExperimentsPage &page = program.window.experiments();
        QTRY_VERIFY_WITH_TIMEOUT(page.reading() && page.reading()->compared && !page.busy(), bundlePatience);
        const auto text = [&](const char *label) { return page.findChild<QLabel *>(QLatin1String(label))->text(); };
        QVERIFY2(text("experimentProgress").startsWith(QLatin1String("Read-only, from sums.moire: Moire test")),
                 qPrintable(text("experimentProgress")));
        QCOMPARE(page.findChild<VariantsTable *>(QStringLiteral("variantsTable"))->model()->rowCount(), 2);
        QVERIFY(!page.findChild<QPushButton *>(QStringLiteral("runExperiment"))->isVisible());
        QVERIFY(!program.command("runExperiment")->isEnabled());
        auto *notes = page.findChild<QPlainTextEdit *>(QStringLiteral("experimentNotes"));
        QVERIFY(notes->isReadOnly());
        QCOMPARE(notes->toPlainText(), QStringLiteral("seen there"));
        QVERIFY(!program.engine.model()); // nothing was loaded
        page.run();
        QTRY_VERIFY_WITH_TIMEOUT(!page.runs().find(page.path()), bundlePatience);
        // Whether another run repeats it
        page.compareWith(bundle);
        auto *notice = page.findChild<widgets::NoticeBar *>(QStringLiteral("experimentNotice"));
        QTRY_VERIFY_WITH_TIMEOUT(!page.busy(), bundlePatience);
        QVERIFY2(notice->sentence().startsWith(
                     QLatin1String("The other run repeats this one within its intervals. 48 of 48 answer(s)")),
                 qPrintable(notice->sentence()));
        // Its definition runs here
        const QString shown = page.path();
        page.add(page.reading()->definition);
        QTRY_VERIFY_WITH_TIMEOUT(page.path() != shown && page.reading() && !page.busy(), bundlePatience);
        QVERIFY(page.findChild<QPushButton *>(QStringLiteral("runExperiment"))->isVisible());
        QVERIFY(!notes->isReadOnly());
    }

    void aBundleIsDropped()
    {
        const QTemporaryDir folder;
        const QString bundle = madeBundle(folder, QStringLiteral("dropped.moire"), 4);
        ProgramDesk program(folder.path());
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(bundle)});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&program.window, &enter); // Qt passes a drop only to where it was dragged
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&program.window, &drop);
        QVERIFY(drop.isAccepted());
        QTRY_COMPARE(program.window.page(), MainWindow::Page::Experiments);
        ExperimentsPage &page = program.window.experiments();
        QTRY_VERIFY_WITH_TIMEOUT(page.reading() && !page.busy(), bundlePatience);
        QCOMPARE(page.reading()->kept, size_t{8});
        QVERIFY(!page.findChild<QPushButton *>(QStringLiteral("runExperiment"))->isVisible());
    }
};

MOIRE_TEST(TestBundlePage)

} // namespace tst_bundle_page

#include "tst_bundle_page.moc"
