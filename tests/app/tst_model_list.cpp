// SPDX-License-Identifier: GPL-3.0-or-later
#include "golden.h"
#include "items/format.h"
#include "items/model_list_model.h"
#include "items/model_text.h"
#include "library/model_reader.h"
#include "library_files.h"
#include "qt_test.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTemporaryDir>

namespace tst_model_list {

using namespace moire;

class TestModelList : public QObject {
    Q_OBJECT

    static constexpr int patienceMs = 60'000;

    static QStringList names(const QAbstractItemModel &model)
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names << model.index(row, ModelListModel::Name).data().toString();
        return names;
    }

private slots:
    void figuresKeepTheirOrderFromRightToLeft()
    {
        const QLocale before;
        QCOMPARE(format::speed(34), QStringLiteral("34.0 tok/s"));
        QLocale::setDefault(QLocale(QLocale::Arabic));
        const QString speed = format::speed(34);
        const QString size = format::bytes(3'700'000);
        QLocale::setDefault(before);
        for (const QString &figure : {speed, size}) {
            QCOMPARE(figure.front(), QChar(0x2068)); // first strong isolate
            QCOMPARE(figure.back(), QChar(0x2069));
        }
    }

    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void showsTheLibrary()
    {
        const QTemporaryDir dir;
        for (const char *name : {"llama", "olmoe", "deepseek2-v3"})
            QVERIFY(QFile::copy(QString::fromStdString(test::modelPath(name).string()),
                                dir.filePath(QLatin1String(name) + QStringLiteral(".gguf"))));
        library_files::write(dir.filePath(QStringLiteral("broken.gguf")), QByteArray("GGUF"));
        library_files::write(dir.filePath(QStringLiteral("sample.gguf")), std::string("Sample"));
        ModelLibrary library({});
        ModelListModel model(library);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ModelFilter filter;
        filter.setSourceModel(&model);
        const QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        library.setFolders({dir.path()});
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 8, patienceMs);
        QCOMPARE(model.columnCount(), 8);

        const int broken = model.rowOf(dir.filePath(QStringLiteral("broken.gguf")));
        const QModelIndex reason = model.index(broken, ModelListModel::Fit);
        QVERIFY(reason.data(ModelListModel::Broken).toBool());
        QCOMPARE(reason.data().toString(), format::sentence(model.entry(broken).file->problem));
        QVERIFY(!model.index(broken, ModelListModel::Parameters).data(ModelListModel::Raw).isValid());
        const int sample = model.rowOf(dir.filePath(QStringLiteral("sample.gguf")));
        QVERIFY(!model.index(sample, 0).data(ModelListModel::Runs).toBool());
        QVERIFY(model.index(sample, ModelListModel::Fit).data().toString().startsWith(QLatin1String("not supported")));

        for (const int column : {int{ModelListModel::Parameters}, int{ModelListModel::Size}, int{ModelListModel::Fit}})
            for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                filter.sort(column, order);
                double before = order == Qt::AscendingOrder ? -1.0 : 1e30;
                bool unknown = false;
                for (int row = 0; row < filter.rowCount(); ++row) {
                    const QVariant raw = filter.index(row, column).data(ModelListModel::Raw);
                    QVERIFY(!unknown || !raw.isValid()); // what is not known stands last
                    unknown = !raw.isValid();
                    if (unknown)
                        continue;
                    QVERIFY(order == Qt::AscendingOrder ? raw.toDouble() >= before : raw.toDouble() <= before);
                    before = raw.toDouble();
                }
            }
        filter.sort(ModelListModel::Name);
        filter.setText(QStringLiteral("  SAM ple "));
        QCOMPARE(names(filter), QStringList(QStringLiteral("Sample")));
        filter.setText(QStringLiteral("deepseek2 v3"));
        QCOMPARE(filter.rowCount(), 1);
        filter.setText(QStringLiteral("none of them"));
        QCOMPARE(filter.rowCount(), 0);
        filter.setText({});
        QCOMPARE(filter.rowCount(), 8);

        // Rows go from several places, one changes, one comes.
        for (const char *name : {"broken.gguf", "olmoe.gguf"})
            QVERIFY(QFile::remove(dir.filePath(QString::fromLatin1(name))));
        library_files::write(dir.filePath(QStringLiteral("sample.gguf")), std::string("Changed"));
        library_files::write(dir.filePath(QStringLiteral("added.gguf")), std::string("Added"));
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 7, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(names(model).contains(QStringLiteral("Changed")), patienceMs);
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.rowOf(model.entry(row).file->path), row);
        library.setFolders({});
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 3, patienceMs);
        for (int row = 0; row < 3; ++row)
            QVERIFY(model.index(row, 0).data(ModelListModel::BuiltIn).toBool());
    }

    void describesAModel()
    {
        const auto read = [](const char *name) {
            return std::make_shared<const ModelFile>(
                readModelFile(library_files::find(QString::fromStdString(test::modelPath(name).string()))));
        };
        const SharedModelFile deepseek = read("deepseek2-v3");
        QVERIFY(model_text::attention(*deepseek).startsWith(QLatin1String("latent, ")));
        QVERIFY(model_text::router(*deepseek).startsWith(QLatin1String("sigmoid")));
        QVERIFY(model_text::experts(*deepseek).contains(QLatin1String("shared")));
        QVERIFY(model_text::cache(*deepseek, 8192).contains(QLatin1String("F16")));
        QVERIFY(model_text::tokenBytes(*deepseek).contains(QLatin1Char('%')));
        const SharedModelFile llama = read("llama");
        QCOMPARE(model_text::experts(*llama), QStringLiteral("none: dense"));
        QVERIFY(model_text::router(*llama).isEmpty());
        QVERIFY(model_text::tokenizer(*llama).endsWith(QLatin1String(" token(s)")));

        // Layers that differ are counted, as in a model with a window on two of three layers and its own rotation
        // there.
        QCOMPARE(model_text::context(*llama).indexOf(u'('), -1);
        ModelFile mixed = *llama;
        mixed.footprint->config.perLayer.resize(3, llama->footprint->config.perLayer.front());
        for (LayerConfig &layer : mixed.footprint->config.perLayer)
            layer.attention.rotary = {.scaling = RotaryScaling::Linear, .dimensions = 8, .base = 1e6, .factor = 8};
        const QString heads = model_text::attention(*llama);
        QCOMPARE(model_text::attention(mixed), heads);
        QVERIFY(model_text::context(mixed).endsWith(QStringLiteral("(linear × 8)")));
        for (const size_t layer : {size_t(0), size_t(2)}) {
            mixed.footprint->config.perLayer[layer].attention.window = 1024;
            mixed.footprint->config.perLayer[layer].attention.rotary = {.dimensions = 8, .base = 10000};
        }
        QCOMPARE(model_text::attention(mixed), heads + QStringLiteral(", window 1,024 in 2 layer(s)"));
        QVERIFY2(model_text::context(mixed).endsWith(
                     QStringLiteral("(base 10,000 in 2 layer(s); linear × 8, base 1,000,000 in 1 layer(s))")),
                 qPrintable(model_text::context(mixed)));
        mixed.footprint->config.perLayer[1].attention.rotary.dimensions = 0;
        QVERIFY(model_text::context(mixed).endsWith(QStringLiteral("(no rotation in 1 layer(s))")));

        ModelEntry entry{.file = deepseek};
        entry.fit = MemoryFit{.kind = MemoryFit::Kind::InMemory, .spare = 9'012'345'678};
        QCOMPARE(model_text::fit(entry), QStringLiteral("in memory, 9 GB to spare"));
        entry.fit = MemoryFit{.kind = MemoryFit::Kind::Tight, .largestContext = 4096};
        QCOMPARE(model_text::fit(entry), QStringLiteral("tight: context up to 4,096"));
        entry.speed = {ModelSpeed::Kind::Estimated, 30.4, 0};
        QCOMPARE(model_text::speed(entry), QStringLiteral("up to 30.4 tok/s"));
    }

    void writesFigures_data()
    {
        QTest::addColumn<QString>("is");
        QTest::addColumn<QString>("expected");
        const auto row = [](const QString &is, const char *expected) {
            QTest::newRow(expected) << is << QString::fromUtf8(expected);
        };
        row(format::bytes(0), "0 bytes");
        row(format::bytes(999), "999 bytes");
        row(format::bytes(1000), "1 kB");
        row(format::bytes(3'735'040), "3.7 MB");
        row(format::bytes(142'400'000), "142 MB");
        row(format::bytes(999'499'999), "999 MB");
        row(format::bytes(999'500'000), "1 GB");
        row(format::bytes(10'400'000'000), "10.4 GB");
        row(format::bytes(UINT64_MAX), "18,447 PB");
        row(format::count(163'840), "163,840");
        row(format::sentence(QStringLiteral("the disk is full")), "The disk is full");
        row(format::sentence(QStringLiteral("blk.0.attn_q.weight ends past the file")),
            "blk.0.attn_q.weight ends past the file");
        row(format::sentence(QStringLiteral("notes.txt cannot be read")), "notes.txt cannot be read");
        row(format::sentence({}), "");
        row(format::shortCount(512), "512");
        row(format::shortCount(820'000), "820 K");
        row(format::shortCount(3'400'000), "3.4 M");
        row(format::shortCount(15'706'484'224), "15.7 B");
        row(format::shortCount(37'000'000'000), "37 B");
        row(format::shortCount(671'000'000'000), "671 B");
        row(format::shortCount(1'040'000'000'000), "1 T");
        row(format::speed(41.62), "41.6 tok/s");
        row(format::speed(4100), "4,100 tok/s");
        row(format::speed(0.43), "0.43 tok/s");
        row(format::milliseconds(0.42), "0.4 ms");
        row(format::milliseconds(12.4), "12 ms");
        row(format::milliseconds(1340), "1.3 s");
        row(format::percent(0.1366), "13.7 %");
        row(QString::number(format::plural(-1)), "0");
        row(QString::number(format::plural(INT64_MAX)), "2147483647");
    }
    void writesFigures()
    {
        QFETCH(QString, is);
        QFETCH(QString, expected);
        QCOMPARE(is, expected);
    }

    void writesFiguresInTheLocale()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(format::bytes(10'400'000'000), QStringLiteral("10,4 GB"));
        QCOMPARE(format::count(163'840), QStringLiteral("163.840"));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }
};

MOIRE_GUILESS_TEST(TestModelList)

} // namespace tst_model_list

#include "tst_model_list.moc"
