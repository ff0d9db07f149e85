// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/empty_state.h"
#include "controls/notice_bar.h"
#include "desk.h"
#include "golden.h"
#include "items/format.h"
#include "items/model_text.h"
#include "library/byte_bar.h"
#include "library/fact_grid.h"
#include "library/inspector_head.h"
#include "library/model_inspector.h"
#include "library/model_table.h"
#include "library/models_page.h"
#include "library/placement_row.h"
#include "library/shown_text.h"
#include "library_files.h"
#include "style/style.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>
#include <numeric>

#include <unistd.h>

using namespace moire;
using namespace moire::ui;
using List = ModelListModel;

namespace {

constexpr int patienceMs = 60'000;

QString golden(const char *name)
{
    return QString::fromStdString(test::modelPath(name).string());
}

/// The page in a window, with the engine behind its signals.
struct Shown {
    Desk desk;
    ModelsPage *page = nullptr;

    explicit Shown(const std::function<void(Settings &)> &prepare = {}, bool show = true)
    {
        if (prepare) {
            Settings settings = desk.settings.values();
            prepare(settings);
            desk.settings.change(settings);
        }
        page = new ModelsPage(desk.services);
        auto *layout = new QVBoxLayout(&desk.window);
        layout->setContentsMargins({});
        layout->addWidget(page);
        QObject::connect(page, &ModelsPage::loadRequested, &desk.engine,
                         [this](const QString &path, const LoadOptions &options, const ContextOptions &context) {
                             desk.engine.load(path, options, context);
                         });
        QObject::connect(page, &ModelsPage::unloadRequested, &desk.engine, &EngineWorker::unload);
        desk.window.resize(1388, 868);
        if (show) {
            desk.window.show();
            QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        }
    }
    ~Shown() { delete page; }

    template <class T>
    T *find(const char *name) const
    {
        return page->findChild<T *>(QLatin1String(name));
    }
    ModelTable &table() const { return *find<ModelTable>("models"); }
    QPushButton &loadButton() const { return *find<QPushButton>("loadModel"); }
    widgets::NoticeBar &notice(const char *name) const { return *find<widgets::NoticeBar>(name); }
    InspectorHead &head() const { return *page->findChild<InspectorHead *>(); }
    QString shownName() const { return find<ElidedLabel>("modelName")->fullText(); }
    QString cell(int row, int column) const { return table().model()->index(row, column).data().toString(); }
    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            names << cell(row, List::Name);
        return names;
    }
    int rowOf(const QString &path) const
    {
        for (int row = 0; row < table().model()->rowCount(); ++row)
            if (table().model()->index(row, 0).data(List::Path).toString() == path)
                return row;
        return -1;
    }
    void click(int row) const
    {
        const QModelIndex index = table().model()->index(row, List::Name);
        table().scrollTo(index);
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, table().visualRect(index).center());
    }
    void clickHeader(int column) const
    {
        QHeaderView &header = *table().horizontalHeader();
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {},
                          {header.sectionViewportPosition(column) + 5, header.height() / 2});
    }
    QString fact(const char *grid, const QString &name) const
    {
        for (const auto &[key, value] : find<FactGrid>(grid)->facts())
            if (key == name)
                return value;
        return {};
    }
};

void drag(QWidget *target, const QList<QUrl> &urls)
{
    QMimeData mime;
    mime.setUrls(urls);
    QDragEnterEvent enter({30, 30}, Qt::CopyAction | Qt::MoveAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({30, 30}, Qt::CopyAction | Qt::MoveAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &drop);
    QVERIFY(drop.isAccepted());
    QCOMPARE(drop.dropAction(), Qt::CopyAction); // the file is not moved
}

QString plain(QString text)
{
    return text.remove(QChar(0x200B));
}

} // namespace

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
        Shown shown;
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
        Shown shown([&](Settings &s) { s.modelFolders = {dir.path()}; });
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
        shown.desk.window.hide();
        QCOMPARE(shown.desk.settings.state().value(QStringLiteral("models/sort")).toInt(), int{List::Name});
    }

    void filters()
    {
        Shown shown;
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

    void inspects()
    {
        Shown shown;
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
        QCOMPARE(shown.fact("shape", QStringLiteral("Cache at 8,192")), model_text::cache(*entry.file, 8192));
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

    void plansThePlacement()
    {
        Shown shown;
        const QString path = QString::fromStdString(builtinModelPath());
        QTRY_VERIFY_WITH_TIMEOUT(shown.rowOf(path) >= 0, patienceMs);
        shown.click(shown.rowOf(path));
        auto *context = shown.find<QComboBox>("placementContext");
        auto *cache = shown.find<QComboBox>("placementCache");
        auto *threads = shown.find<QComboBox>("placementThreads");
        auto *memory = shown.find<QLabel>("placementMemory");
        const QString before = memory->text();
        QVERIFY(before.startsWith(QStringLiteral("Needs ")));
        context->setFocus();
        QTest::keyClick(context, Qt::Key_End); // the trained context
        const size_t trained = shown.desk.library.find(path)->file->footprint->config.trainedContext;
        QCOMPARE(context->currentData().toULongLong(), qulonglong{trained});
        cache->setFocus();
        QTest::keyClick(cache, Qt::Key_Down);
        QCOMPARE(cache->currentText(), QStringLiteral("Cache F32"));
        QVERIFY(memory->text() != before); // twice the cache
        threads->setFocus();
        QTest::keyClick(threads, Qt::Key_Down);
        // The choice belongs to this model, and loading uses it.
        shown.click((shown.rowOf(path) + 1) % 3);
        QCOMPARE(cache->currentText(), QStringLiteral("Cache F16"));
        shown.click(shown.rowOf(path));
        QCOMPARE(cache->currentText(), QStringLiteral("Cache F32"));
        QSignalSpy loaded(&shown.desk.engine, &EngineWorker::loaded);
        QTest::mouseClick(&shown.loadButton(), Qt::LeftButton);
        QVERIFY(loaded.wait(patienceMs));
        QCOMPARE(shown.desk.engine.contextOptions().cacheType, TensorType::F32);
        QCOMPARE(shown.desk.engine.contextCapacity(), trained);
        QCOMPARE(shown.desk.engine.model()->threads(), 1u);
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

    void loadsAndUnloads()
    {
        Shown shown;
        const QString path = QString::fromStdString(builtinModelPath("base"));
        QTRY_VERIFY_WITH_TIMEOUT(shown.rowOf(path) >= 0, patienceMs);
        shown.click(shown.rowOf(path));
        QAction *load = shown.desk.actions.find(QStringLiteral("loadModel"));
        QAction *unload = shown.desk.actions.find(QStringLiteral("unloadModel"));
        QVERIFY(load->isEnabled() && !unload->isEnabled());
        QCOMPARE(shown.loadButton().text(), QStringLiteral("Load"));
        auto *bar = shown.head().findChild<QProgressBar *>();
        QVERIFY(!bar->isVisible());
        int progressed = 0;
        connect(&shown.desk.engine, &EngineWorker::loadProgressed, bar, [&](double fraction) {
            ++progressed;
            QVERIFY(bar->isVisible());
            QCOMPARE(bar->value(), static_cast<int>(1000 * fraction));
        });
        QSignalSpy loaded(&shown.desk.engine, &EngineWorker::loaded);
        shown.table().setFocus();
        QTest::keyClick(&shown.table(), Qt::Key_Return);
        QCOMPARE(shown.loadButton().text(), QStringLiteral("Cancel"));
        QVERIFY(!load->isEnabled());
        QVERIFY(loaded.wait(patienceMs));
        QVERIFY(progressed > 0);
        QVERIFY(!bar->isVisible());
        QCOMPARE(shown.desk.engine.modelPath(), path);
        QCOMPARE(shown.loadButton().text(), QStringLiteral("Unload"));
        QVERIFY(!load->isEnabled() && unload->isEnabled());
        shown.click((shown.rowOf(path) + 1) % 3); // another model can be loaded in its place
        QCOMPARE(shown.loadButton().text(), QStringLiteral("Load"));
        shown.click(shown.rowOf(path));
        QSignalSpy unloaded(&shown.desk.engine, &EngineWorker::unloaded);
        QTest::mouseClick(&shown.loadButton(), Qt::LeftButton);
        QVERIFY(unloaded.wait(patienceMs));
        QCOMPARE(shown.loadButton().text(), QStringLiteral("Load"));
        QVERIFY(!shown.desk.engine.model());
    }

    void cancelsLoading()
    {
        Shown shown;
        const QString path = QString::fromStdString(builtinModelPath("base"));
        QTRY_VERIFY_WITH_TIMEOUT(shown.rowOf(path) >= 0, patienceMs);
        shown.click(shown.rowOf(path));
        // Somebody else's model is loaded first, and the next one begins only after this thread's events: no race.
        shown.desk.engine.load(QString::fromStdString(builtinModelPath("zero")), {}, {});
        QSignalSpy failed(&shown.desk.engine, &EngineWorker::loadFailed);
        QTest::mouseDClick(shown.table().viewport(), Qt::LeftButton, {},
                           shown.table().visualRect(shown.table().currentIndex()).center());
        QCOMPARE(shown.loadButton().text(), QStringLiteral("Cancel"));
        QTest::mouseClick(&shown.loadButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!shown.desk.engine.busy(), patienceMs);
        QVERIFY(failed.count() > 0 && failed.last().at(1).toBool());
        QCOMPARE(shown.loadButton().text(), QStringLiteral("Load"));
        QVERIFY(shown.desk.engine.modelPath() != path);
        QVERIFY(shown.notice("modelNotice").isVisible());
        QVERIFY(shown.notice("modelNotice").sentence().contains(QStringLiteral("cancelled")));
    }

    void refusesWhileAnswering()
    {
        Shown shown;
        QVERIFY(shown.desk.openModel("zero"));
        const QString path = QString::fromStdString(builtinModelPath("base"));
        QTRY_VERIFY_WITH_TIMEOUT(shown.rowOf(path) >= 0, patienceMs);
        shown.desk.engine.setDelay(std::chrono::milliseconds(20));
        AnswerRequest request;
        request.model = shown.desk.engine.model();
        request.messages = {{{"role", "user"}, {"content", "Hello"}}};
        request.info.id = 1;
        disconnect(shown.page, &ModelsPage::loadRequested, nullptr, nullptr); // as Conversation::load() refuses
        shown.desk.engine.answer(request);
        shown.click(shown.rowOf(path));
        QTest::mouseClick(&shown.loadButton(), Qt::LeftButton);
        QVERIFY(shown.notice("modelNotice").sentence().contains(QStringLiteral("answer")));
        shown.desk.engine.stop();
        QTRY_VERIFY_WITH_TIMEOUT(!shown.desk.engine.busy(), patienceMs);
    }

    void showsBrokenFilesWithTheirReason()
    {
        const QTemporaryDir dir;
        const QString broken = dir.filePath(QStringLiteral("broken.gguf"));
        library_files::write(broken, QByteArray("GGUF"));
        library_files::write(dir.filePath(QStringLiteral("sample.gguf")), std::string("Sample"));
        Shown shown([&](Settings &s) { s.modelFolders = {dir.path()}; });
        QTRY_VERIFY_WITH_TIMEOUT(shown.rowOf(broken) >= 0, patienceMs);
        const ModelFile &file = *shown.desk.library.find(broken)->file;
        const int row = shown.rowOf(broken);
        QCOMPARE(shown.cell(row, List::Fit), file.problem);
        shown.click(row);
        const QString warnings = plain(shown.find<QLabel>("warnings")->text());
        QVERIFY(warnings.contains(file.problem) && warnings.contains(file.remedy));
        QVERIFY(!shown.loadButton().isEnabled());
        QVERIFY(!shown.loadButton().toolTip().isEmpty());
        QSignalSpy load(shown.page, &ModelsPage::loadRequested);
        shown.table().setFocus();
        QTest::keyClick(&shown.table(), Qt::Key_Return);
        QCOMPARE(load.count(), 0);
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

    void saysWhenAFileVanishes()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("llama.gguf"));
        QVERIFY(QFile::copy(golden("llama"), path));
        Shown shown([&](Settings &s) { s.modelFolders = {dir.path()}; });
        QTRY_VERIFY_WITH_TIMEOUT(shown.rowOf(path) >= 0, patienceMs);
        shown.click(shown.rowOf(path));
        const QString name = shown.shownName();
        QVERIFY(shown.loadButton().isEnabled());
        QVERIFY(QFile::rename(path, path + QStringLiteral(".away")));
        QTRY_COMPARE_WITH_TIMEOUT(shown.rowOf(path), -1, patienceMs);
        QCOMPARE(shown.shownName(), name); // no other model takes its place
        QVERIFY(shown.notice("modelNotice").isVisible());
        QVERIFY(shown.notice("modelNotice").sentence().contains(QStringLiteral("deleted")));
        QVERIFY(!shown.loadButton().isEnabled());
        QVERIFY(QFile::rename(path + QStringLiteral(".away"), path));
        QTRY_VERIFY_WITH_TIMEOUT(shown.rowOf(path) >= 0, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(shown.loadButton().isEnabled(), patienceMs);
        QVERIFY(!shown.notice("modelNotice").isVisible());
    }

    void saysWhenTheOpenModelVanishes()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("own.gguf"));
        QVERIFY(QFile::copy(QString::fromStdString(builtinModelPath("zero")), path));
        Shown shown([&](Settings &s) { s.modelFolders = {dir.path()}; });
        QTRY_VERIFY_WITH_TIMEOUT(shown.rowOf(path) >= 0, patienceMs);
        shown.click(shown.rowOf(path));
        QSignalSpy loaded(&shown.desk.engine, &EngineWorker::loaded);
        QTest::mouseClick(&shown.loadButton(), Qt::LeftButton);
        QVERIFY(loaded.wait(patienceMs));
        QVERIFY(QFile::remove(path));
        QTRY_COMPARE_WITH_TIMEOUT(shown.rowOf(path), -1, patienceMs);
        QVERIFY(shown.notice("modelNotice").sentence().contains(QStringLiteral("until it is unloaded")));
        QCOMPARE(shown.loadButton().text(), QStringLiteral("Unload"));
        QVERIFY(shown.loadButton().isEnabled());
        QSignalSpy unloaded(&shown.desk.engine, &EngineWorker::unloaded);
        QTest::mouseClick(&shown.loadButton(), Qt::LeftButton);
        QVERIFY(unloaded.wait(patienceMs));
        QVERIFY(!shown.loadButton().isEnabled());
    }

    void saysWhenAFileVanishesBeforeItIsLoaded()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("llama.gguf"));
        QVERIFY(QFile::copy(golden("llama"), path));
        Shown shown([&](Settings &s) { s.modelFiles = {path}; });
        QTRY_VERIFY_WITH_TIMEOUT(shown.rowOf(path) >= 0, patienceMs);
        shown.click(shown.rowOf(path));
        QVERIFY(QFile::remove(path));
        QSignalSpy failed(&shown.desk.engine, &EngineWorker::loadFailed);
        QTest::mouseClick(&shown.loadButton(), Qt::LeftButton);
        QVERIFY(failed.wait(patienceMs));
        QVERIFY(shown.notice("modelNotice").isVisible());
        QCOMPARE(plain(shown.notice("modelNotice").sentence()), failed.first().at(0).toString());
        // A file that was opened stays in the list, with the reason.
        QTRY_VERIFY_WITH_TIMEOUT(shown.rowOf(path) >= 0 &&
                                     shown.table().model()->index(shown.rowOf(path), 0).data(List::Broken).toBool(),
                                 patienceMs);
    }

    void takesWhatIsDropped()
    {
        const QTemporaryDir dir;
        QVERIFY(QDir(dir.path()).mkdir(QStringLiteral("folder")));
        const QString file = dir.filePath(QStringLiteral("llama.gguf"));
        const QString inside = dir.filePath(QStringLiteral("folder/olmoe.gguf"));
        QVERIFY(QFile::copy(golden("llama"), file));
        QVERIFY(QFile::copy(golden("olmoe"), inside));
        Shown shown;
        QSignalSpy load(shown.page, &ModelsPage::loadRequested);
        drag(shown.page,
             {QUrl::fromLocalFile(file), QUrl::fromLocalFile(dir.filePath(QStringLiteral("folder"))),
              QUrl::fromLocalFile(dir.filePath(QStringLiteral("missing.gguf")))});
        QTRY_COMPARE_WITH_TIMEOUT(shown.table().model()->rowCount(), 5, patienceMs);
        QCOMPARE(shown.desk.settings.values().modelFiles, QStringList{file});
        QCOMPARE(shown.desk.settings.values().modelFolders, QStringList{dir.filePath(QStringLiteral("folder"))});
        QTRY_COMPARE_WITH_TIMEOUT(shown.table().currentPath(), file, patienceMs);
        QVERIFY(plain(shown.notice("listNotice").sentence()).contains(QStringLiteral("missing.gguf")));
        QCOMPARE(load.count(), 0);
        QVERIFY(shown.rowOf(inside) >= 0);
        // A web address is not taken.
        QMimeData mime;
        mime.setUrls({QUrl(QStringLiteral("https://example.org/model.gguf"))});
        QDragEnterEvent enter({30, 30}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(shown.page, &enter);
        QVERIFY(!enter.isAccepted());
        QVERIFY(!ModelsPage::canOpen(&mime));
        // What is dropped elsewhere in the window opens.
        mime.setUrls({QUrl::fromLocalFile(inside)});
        QVERIFY(ModelsPage::canOpen(&mime));
        QVERIFY(shown.page->openDropped(&mime));
        QTRY_COMPARE_WITH_TIMEOUT(load.count(), 1, patienceMs);
        QCOMPARE(load.first().first().toString(), inside);
    }

    void removesAnOpenedFileAndTakesItBack()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("llama.gguf"));
        QVERIFY(QFile::copy(golden("llama"), path));
        Shown shown([&](Settings &s) { s.modelFiles = {path}; });
        QTRY_VERIFY_WITH_TIMEOUT(shown.rowOf(path) >= 0, patienceMs);
        shown.click(shown.rowOf(path));
        auto *filter = shown.find<QLineEdit>("modelFilter");
        filter->setFocus();
        QTest::keyClick(filter, Qt::Key_Delete); // a key of the field
        QCOMPARE(shown.desk.settings.values().modelFiles, QStringList{path});
        shown.table().setFocus();
        QTest::keyClick(&shown.table(), Qt::Key_Delete);
        QVERIFY(shown.desk.settings.values().modelFiles.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(shown.rowOf(path), -1, patienceMs);
        QVERIFY(!shown.notice("modelNotice").isVisible()); // it has not vanished
        QVERIFY(QFile::exists(path));
        QTest::mouseClick(shown.notice("listNotice").findChild<QPushButton *>(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(shown.rowOf(path) >= 0, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(shown.table().currentPath(), path, patienceMs);
    }

    void saysWhenAFolderCannotBeRead()
    {
        if (geteuid() == 0)
            qInfo("root may read every folder: a missing one is used instead");
        const QTemporaryDir dir;
        const QString folder = dir.filePath(QStringLiteral("closed"));
        if (geteuid() != 0) {
            QVERIFY(QDir(dir.path()).mkdir(QStringLiteral("closed")));
            QVERIFY(QFile::setPermissions(folder, {}));
        }
        Shown shown([&](Settings &s) { s.modelFolders = {folder}; });
        widgets::NoticeBar &notice = shown.notice("folderProblem");
        QTRY_VERIFY_WITH_TIMEOUT(notice.isVisible(), patienceMs);
        QVERIFY(plain(notice.sentence()).startsWith(folder));
        QTest::mouseClick(notice.findChild<QPushButton *>(), Qt::LeftButton);
        QVERIFY(shown.desk.settings.values().modelFolders.isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(!notice.isVisible(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(shown.notice("listNotice").findChild<QPushButton *>()->isVisible(), patienceMs);
        QTest::mouseClick(shown.notice("listNotice").findChild<QPushButton *>(), Qt::LeftButton); // undo
        QCOMPARE(shown.desk.settings.values().modelFolders, QStringList{folder});
        if (geteuid() != 0)
            QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    void keepsAnUglyNameInItsPlace()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QString(200, u'x') + QStringLiteral(".gguf"));
        library_files::write(path, std::string(190, 'W'));
        Shown shown([&](Settings &s) { s.modelFiles = {path}; });
        shown.desk.window.resize(960, 620);
        QTRY_VERIFY_WITH_TIMEOUT(shown.rowOf(path) >= 0, patienceMs);
        shown.click(shown.rowOf(path));
        QCOMPARE(shown.shownName(), QString(190, u'W'));
        QTest::qWait(0);
        QVERIFY(shown.desk.window.width() <= 960);
        QVERIFY(shown.page->minimumSizeHint().width() <= 960);
    }

    void showsTenThousandFiles()
    {
        const QTemporaryDir dir;
        const QString first = dir.filePath(QStringLiteral("m00000.gguf"));
        library_files::write(first, QByteArray("GGUF"));
        constexpr int count = 9'997; // with the built-in ones: as many as the library lists
        for (int i = 1; i < count; ++i)
            library_files::write(dir.filePath(QStringLiteral("m%1.gguf").arg(i, 5, 10, QLatin1Char('0'))),
                                 QByteArray("GGUF"));
        Shown shown([&](Settings &s) { s.modelFolders = {dir.path()}; });
        QTRY_VERIFY_WITH_TIMEOUT(shown.table().model()->rowCount() >= count, patienceMs);
        shown.clickHeader(List::Name);
        shown.clickHeader(List::Name);
        QTest::keyClicks(shown.find<QLineEdit>("modelFilter"), QStringLiteral("m09990"));
        QCOMPARE(shown.table().model()->rowCount(), 1);
        QTest::keyClick(shown.find<QLineEdit>("modelFilter"), Qt::Key_Escape);
        shown.table().setFocus();
        QTest::keyClick(&shown.table(), Qt::Key_End);
        QVERIFY(shown.table().currentIndex().row() >= count - 1);
    }

    void pictures()
    {
        const QTemporaryDir dir;
        for (const char *name : {"llama", "olmoe", "deepseek2-v3", "qwen3moe"})
            QVERIFY(QFile::copy(golden(name), dir.filePath(QLatin1String(name) + QStringLiteral(".gguf"))));
        library_files::write(dir.filePath(QStringLiteral("broken.gguf")), QByteArray("GGUF"));
        library_files::write(dir.filePath(QStringLiteral("sample.gguf")), std::string("Sample"));
        library_files::write(dir.filePath(QStringLiteral("big-00001-of-00012.gguf")), std::string("Big"));
        QVERIFY(QDir().mkpath(QStringLiteral(MOIRE_SCREENSHOTS)));
        Shown shown([&](Settings &s) { s.modelFolders = {dir.path()}; });
        QTRY_COMPARE_WITH_TIMEOUT(shown.table().model()->rowCount(), 10, patienceMs);
        shown.click(shown.rowOf(QString::fromStdString(builtinModelPath())));
        Shown fresh;
        QTRY_COMPARE_WITH_TIMEOUT(fresh.table().model()->rowCount(), 3, patienceMs);
        for (const auto &[appearance, name] :
             {std::pair(widgets::Appearance::Dark, "dark"), std::pair(widgets::Appearance::Light, "light")}) {
            widgets::applyStyle(*qApp, appearance);
            for (const QSize size : {QSize(1388, 868), QSize(972, 668)}) {
                const auto save = [&](Shown &what, const char *state) {
                    what.desk.window.resize(size);
                    QTest::qWait(50);
                    const QString path = QStringLiteral(MOIRE_SCREENSHOTS "/models-%1-%2-%3.png")
                                             .arg(QLatin1String(state), QLatin1String(name))
                                             .arg(size.width());
                    QVERIFY(what.desk.window.grab().save(path));
                };
                save(shown, "list");
                save(fresh, "fresh");
            }
        }
    }

    void opensAFileFromTheCommand()
    {
        Shown shown;
        QTRY_COMPARE_WITH_TIMEOUT(shown.table().model()->rowCount(), 3, patienceMs);
        QTest::keyClick(&shown.desk.window, Qt::Key_O, Qt::ControlModifier);
        auto *dialog = shown.find<QWidget>("openModelDialog");
        QVERIFY(dialog && dialog->isVisible());
        const QString path = QString::fromStdString(builtinModelPath("base"));
        QSignalSpy load(shown.page, &ModelsPage::loadRequested);
        QMetaObject::invokeMethod(dialog, "fileSelected", Q_ARG(QString, path));
        QTRY_COMPARE_WITH_TIMEOUT(load.count(), 1, patienceMs);
        QCOMPARE(load.first().first().toString(), path);
        QVERIFY(shown.desk.settings.values().modelFiles.isEmpty()); // it comes with the program
        QTRY_COMPARE_WITH_TIMEOUT(shown.table().currentPath(), path, patienceMs);
    }
};

QTEST_MAIN(TestModelsPage)
#include "tst_models_page.moc"
