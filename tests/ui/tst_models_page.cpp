// SPDX-License-Identifier: GPL-3.0-or-later
// The page of models: its list and its inspector.
#include "items/format.h"
#include "library/byte_bar.h"
#include "models_desk.h"
#include "qt_test.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QTableView>
#include <QToolButton>

#include <algorithm>
#include <limits>
#include <numeric>

namespace tst_models_page {

using namespace moire;
using namespace moire::ui;

class TestModelsPage : public QObject {
    Q_OBJECT

    QList<QUrl> m_opened;

public slots:
    void open(const QUrl &url) { m_opened << url; }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        widgets::applyStyle(*qApp, widgets::Appearance::Light);
        QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "open");
    }
    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }

    void showsTheBuiltInModels()
    {
        ModelsDesk shown;
        QTRY_COMPARE_WITH_TIMEOUT(shown.table().model()->rowCount(), 3, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(shown.desk.library.scans() > 0, patienceMs);
        for (int row = 0; row < 3; ++row) {
            const QModelIndex index = shown.table().model()->index(row, List::Name);
            QVERIFY(index.data(List::BuiltIn).toBool());
            QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("built in")));
        }
        QVERIFY(!shown.shownName().isEmpty()); // one is selected
        QVERIFY(shown.find<QLabel>("modelCounts")->text().contains(format::bytes(shown.desk.library.totalBytes())));
        // Without folders the page teaches, and its button asks for one.
        auto *empty = shown.find<widgets::EmptyState>("noFolders");
        QVERIFY(empty->isVisible());
        QTest::mouseClick(empty->action(), Qt::LeftButton);
        auto *dialog = shown.find<QWidget>("addFolderDialog");
        QVERIFY(dialog);
        QTest::keyClick(dialog, Qt::Key_Escape);
    }

    void sortsByAClickOnAHeader()
    {
        const QTemporaryDir dir;
        for (const char *name : {"llama", "olmoe", "deepseek2-v3"})
            QVERIFY(QFile::copy(golden(name), dir.filePath(QLatin1String(name) + QStringLiteral(".gguf"))));
        ModelsDesk shown([&](Settings &s) { s.modelFolders = {dir.path()}; });
        QTRY_COMPARE_WITH_TIMEOUT(shown.table().model()->rowCount(), 6, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!shown.desk.library.busy(), patienceMs);
        QVERIFY(!shown.find<QWidget>("noFolders")->isVisible());
        const auto sizes = [&] {
            QList<double> all;
            for (int row = 0; row < 6; ++row)
                all << shown.table().model()->index(row, List::Size).data(List::Raw).toDouble();
            return all;
        };
        const QString selected = shown.table().currentPath();
        QVERIFY(std::ranges::is_sorted(sizes()));
        shown.clickHeader(List::Size);
        QVERIFY(std::ranges::is_sorted(sizes(), std::greater<>()));
        QCOMPARE(shown.table().currentPath(), selected);
        shown.clickHeader(List::Name);
        QStringList names = shown.names();
        QVERIFY(std::ranges::is_sorted(
            names, [](const QString &a, const QString &b) { return QString::localeAwareCompare(a, b) < 0; }));
        // The order is remembered.
        shown.page->saveState(shown.desk.settings.state());
        QCOMPARE(shown.desk.settings.state().value(QStringLiteral("models/sort")).toInt(), int{List::Name});
    }

    void filters()
    {
        ModelsDesk shown;
        QTRY_COMPARE_WITH_TIMEOUT(shown.table().model()->rowCount(), 3, patienceMs);
        auto *filter = shown.find<QLineEdit>("modelFilter");
        QTest::keyClicks(filter, QStringLiteral("base"));
        QCOMPARE(shown.table().model()->rowCount(), 1);
        QVERIFY(!shown.find<QLabel>("nothingFound")->isVisible());
        QTest::keyClicks(filter, QStringLiteral(" no such model"));
        QCOMPARE(shown.table().model()->rowCount(), 0);
        QVERIFY(shown.find<QLabel>("nothingFound")->isVisible());
        QVERIFY(shown.find<QLabel>("nothingFound")->text().contains(QStringLiteral("base no such model")));
        QTest::keyClick(filter, Qt::Key_Escape);
        QCOMPARE(shown.table().model()->rowCount(), 3);
        QVERIFY(!shown.find<QLabel>("nothingFound")->isVisible());
        QTest::keyClick(filter, Qt::Key_Down);
        QVERIFY(shown.table().hasFocus());
    }

    void goesToTheFilterByKey()
    {
        ModelsDesk shown;
        shown.table().setFocus();
        QTest::keyClick(&shown.desk.window, Qt::Key_F, Qt::ControlModifier);
        QVERIFY(shown.find<QLineEdit>("modelFilter")->hasFocus());
    }

    void inspects()
    {
        ModelsDesk shown;
        const QString path = QString::fromStdString(builtinModelPath());
        QTRY_VERIFY_WITH_TIMEOUT(shown.rowOf(path) >= 0, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!shown.desk.library.busy(), patienceMs);
        shown.click(shown.rowOf(path));
        const ModelEntry &entry = *shown.desk.library.find(path);
        QCOMPARE(shown.shownName(), entry.file->name);
        QVERIFY(shown.find<QLabel>("modelHash")->text().contains(QStringLiteral("not computed")));
        QCOMPARE(shown.fact("shape", QStringLiteral("Experts per layer")), model_text::experts(*entry.file));
        QCOMPARE(shown.fact("shape", QStringLiteral("Router")), model_text::router(*entry.file));
        QCOMPARE(shown.fact("shape", QStringLiteral("Attention")), model_text::attention(*entry.file));
        const auto cached = static_cast<size_t>(std::min<quint64>(entry.file->shape.context, 8192));
        const QString cacheName = QStringLiteral("Cache at %1").arg(format::count(cached)); // not more than it can hold
        QCOMPARE(shown.fact("shape", cacheName), model_text::cache(*entry.file, cached));
        QCOMPARE(shown.fact("template", QStringLiteral("Tokenizer")), model_text::tokenizer(*entry.file));
        QCOMPARE(shown.find<QLabel>("tokenBytes")->text(), model_text::tokenBytes(*entry.file));
        QVERIFY(shown.find<QLabel>("tokenBytes")->text().startsWith(QStringLiteral("A token reads ")));
        quint64 bytes = 0;
        for (const ByteBar::Part &part : shown.find<ByteBar>("bytes")->parts())
            bytes += part.bytes;
        QCOMPARE(bytes,
                 entry.file->shares.experts + entry.file->shares.attention + entry.file->shares.embedding +
                     entry.file->shares.other);
        // All metadata, folded at first, can be searched.
        auto *metadata = shown.find<QTableView>("metadata");
        QVERIFY(!metadata->isVisible());
        auto *fold = shown.find<QToolButton>("allMetadata");
        QTest::mouseClick(fold, Qt::LeftButton);
        QVERIFY(metadata->isVisible());
        QCOMPARE(metadata->model()->rowCount(), static_cast<int>(entry.file->metadata.size()));
        QTest::keyClicks(shown.find<QLineEdit>("metadataSearch"), QStringLiteral("general.arch"));
        QCOMPARE(metadata->model()->rowCount(), 1);
        QCOMPARE(metadata->model()->index(0, 1).data().toString(), entry.file->architecture);
        QTest::mouseClick(shown.find<QPushButton>("showInFolder"), Qt::LeftButton);
        QCOMPARE(m_opened.size(), 1);
        QCOMPARE(m_opened.takeFirst().toLocalFile(), QFileInfo(path).path());
    }

    void foldsTheInspector()
    {
        ModelsDesk shown;
        auto *inspector = shown.page->findChild<ModelInspector *>();
        QVERIFY(inspector->isVisible());
        QTest::keyClick(&shown.desk.window, Qt::Key_B, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(!inspector->isVisible());
        shown.page->saveState(shown.desk.settings.state());
        QVERIFY(!shown.desk.settings.state().value(QStringLiteral("models/inspector")).toBool());
        shown.page->resetLayout();
        QVERIFY(inspector->isVisible());
    }

    void namesAreNeverRichText()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("rich.gguf"));
        library_files::write(path, std::string("<b>bold</b><img src=x>"));
        ModelsDesk shown([&](Settings &s) { s.modelFiles = {path}; });
        QTRY_VERIFY_WITH_TIMEOUT(shown.rowOf(path) >= 0, patienceMs);
        shown.click(shown.rowOf(path));
        const auto isPlain = [](const QString &toolTip) {
            return toolTip.isEmpty() || !Qt::mightBeRichText(toolTip) || !toolTip.contains(QStringLiteral("<b>"));
        };
        for (const QWidget *widget : shown.page->findChildren<QWidget *>())
            QVERIFY2(isPlain(widget->toolTip()), qPrintable(widget->toolTip()));
        for (const QAbstractItemView *view : shown.page->findChildren<QAbstractItemView *>())
            for (int row = 0; row < view->model()->rowCount(); ++row)
                for (int column = 0; column < view->model()->columnCount(); ++column)
                    QVERIFY(isPlain(view->model()->index(row, column).data(Qt::ToolTipRole).toString()));
        for (const QLabel *label : shown.page->findChildren<QLabel *>())
            if (label->text().contains(QStringLiteral("bold")))
                QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void tellsWhereAModelRuns()
    {
        ModelFile file;
        file.footprint.emplace();
        file.footprint->config.layers = 27;
        MemoryFit fit;
        const std::vector<BackendInfo> none{{.name = "cpu", .available = true},
                                            {.name = "cuda", .whyNot = "the plugin is not installed"}};
        QCOMPARE(PlacementRow::where(file, fit, none),
                 QStringLiteral("CPU, 27 layer(s) · no GPU: the plugin is not "
                                "installed"));
        fit.deviceLayers = 20;
        QCOMPARE(PlacementRow::where(file, fit, none), QStringLiteral("GPU, 20 layer(s) · CPU, 7 layer(s)"));
        fit.deviceLayers = 27;
        QCOMPARE(PlacementRow::where(file, fit, none), QStringLiteral("GPU, 27 layer(s)"));
        fit.kind = MemoryFit::Kind::Tight;
        fit.needed = 20'000'000'000;
        fit.largestContext = 4096;
        const QString tight = PlacementRow::memory(fit, {.hostFree = 16'000'000'000});
        QVERIFY(tight.contains(QStringLiteral("20 GB")) && tight.contains(QStringLiteral("16 GB")) &&
                tight.contains(QStringLiteral("4,096")));
    }

    void partsOfTheBarFillIt()
    {
        const auto sum = [](const std::vector<double> &widths) {
            return std::accumulate(widths.begin(), widths.end(), 0.0);
        };
        std::vector<ByteBar::Part> parts{{{}, 9'300, 0}, {{}, 600, 1}, {{}, 1, 2}};
        std::vector<double> widths = ByteBar::widths(parts, 100, 2);
        QCOMPARE(widths.size(), size_t{3});
        QVERIFY(std::abs(sum(widths) - 100) < 1e-9);
        QCOMPARE(widths[2], 2.0); // too small to see otherwise
        QVERIFY(widths[0] > 90);
        QVERIFY(ByteBar::widths({}, 100, 2).empty());
        widths = ByteBar::widths(
            {{{}, std::numeric_limits<quint64>::max(), 0}, {{}, std::numeric_limits<quint64>::max(), 1}}, 100, 2);
        QVERIFY(std::abs(sum(widths) - 100) < 1e-9);
    }

    void showsBrokenFilesWithTheirReason()
    {
        const QTemporaryDir dir;
        const QString broken = dir.filePath(QStringLiteral("broken.gguf"));
        library_files::write(broken, QByteArray("GGUF"));
        library_files::write(dir.filePath(QStringLiteral("sample.gguf")), std::string("Sample"));
        ModelsDesk shown([&](Settings &s) { s.modelFolders = {dir.path()}; });
        QTRY_VERIFY_WITH_TIMEOUT(shown.rowOf(broken) >= 0, patienceMs);
        const ModelFile &file = *shown.desk.library.find(broken)->file;
        const int row = shown.rowOf(broken);
        QCOMPARE(shown.cell(row, List::Fit), format::sentence(file.problem));
        shown.click(row);
        const QString warnings = plain(shown.find<QLabel>("warnings")->text());
        QVERIFY2(warnings.contains(format::sentence(file.problem)) &&
                     warnings.contains(file.remedy, Qt::CaseInsensitive),
                 qPrintable(warnings));
        QVERIFY(!shown.loadButton().isEnabled());
        QVERIFY(!shown.loadButton().toolTip().isEmpty());
        shown.table().setFocus();
        QTest::keyClick(&shown.table(), Qt::Key_Return);
        QVERIFY(shown.requested.isEmpty());
        // The reason is drawn in the colour of danger.
        const QRect place = shown.table().visualRect(shown.table().model()->index(row, List::Fit));
        shown.click((row + 1) % shown.table().model()->rowCount());
        const QImage image = shown.table().viewport()->grab(place).toImage();
        int red = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                red += image.pixelColor(x, y).red() > image.pixelColor(x, y).green() + 80;
        QVERIFY(red > 20);
        // A model of another kind can be read but not run.
        shown.click(shown.rowOf(dir.filePath(QStringLiteral("sample.gguf"))));
        QVERIFY(!shown.loadButton().isEnabled());
        QCOMPARE(shown.fact("shape", QStringLiteral("Architecture")), QStringLiteral("sample"));
    }

    void keepsAnUglyNameInItsPlace()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QString(200, u'x') + QStringLiteral(".gguf"));
        library_files::write(path, std::string(190, 'W'));
        ModelsDesk shown([&](Settings &s) { s.modelFiles = {path}; });
        shown.desk.window.resize(960, 620);
        QTRY_VERIFY_WITH_TIMEOUT(shown.rowOf(path) >= 0, patienceMs);
        shown.click(shown.rowOf(path));
        QCOMPARE(shown.shownName(), QString(190, u'W'));
        QCoreApplication::processEvents();
        QVERIFY(shown.desk.window.width() <= 960);
        QVERIFY(shown.page->minimumSizeHint().width() <= 960);
    }
};

MOIRE_TEST(TestModelsPage)

} // namespace tst_models_page

#include "tst_models_page.moc"
