// SPDX-License-Identifier: GPL-3.0-or-later
#include "golden.h"
#include "library/model_cache.h"
#include "library/model_listing.h"
#include "library/model_reader.h"
#include "library/model_stream.h"
#include "library_files.h"
#include "qt_test.h"
#include "sample.h"
#include "storage/transfer.h"
#include "tiny_model.h"

#include <QDataStream>
#include <QDir>
#include <QTemporaryDir>

#include <random>

#include <sys/stat.h>
#include <unistd.h>

namespace tst_library {

using namespace moire;
using library_files::nameOf;
using library_files::own;

class TestLibrary : public QObject {
    Q_OBJECT

    static constexpr int patienceMs = 60'000;

    static QByteArray bytesOf(const ModelFile &file)
    {
        QByteArray bytes;
        QDataStream stream(&bytes, QIODevice::WriteOnly);
        write(stream, file);
        return bytes;
    }
    static QString data(const std::string &name) { return QString::fromStdString(test::modelPath(name).string()); }

private slots:
    void readsAModel()
    {
        test::EditedModel edited("qwen3moe");
        edited.set("general.name", std::string("A\nname\xe2\x80\xae with \x01 signs"));
        edited.set("tokenizer.chat_template", std::string("{% for m in messages %}<think></think>{% endfor %}"));
        const ModelFile file = readModelFile(library_files::find(QString::fromStdString(edited.path().string())));
        QVERIFY2(file.readable(), qPrintable(file.problem));
        QVERIFY(file.runs());
        QCOMPARE(file.architecture, QStringLiteral("qwen3moe"));
        QVERIFY(!file.name.contains(QLatin1Char('\n')) && !file.name.contains(QChar(0x202e)));
        QCOMPARE(file.quantization, QStringLiteral("F32"));
        QVERIFY(file.parameters > file.activeParameters && file.activeParameters > 0);
        QVERIFY(file.shape.experts > file.shape.expertsUsed);
        QVERIFY(file.thinks && file.templateProblem.isEmpty());
        QVERIFY(file.tokens > 0);
        const auto tokens = std::find_if(file.metadata.begin(), file.metadata.end(), [](const auto &pair) {
            return pair.first == QLatin1String("tokenizer.ggml.tokens");
        });
        QVERIFY(tokens != file.metadata.end());
        QVERIFY(tokens->second.size() < 500 && tokens->second.contains(QStringLiteral("…")));
    }

    void tellsWhatIsBroken_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray whole = library_files::content(data("llama"));
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("other") << QByteArray("PK\x03\x04 no model");
        QTest::newRow("magic") << whole.left(4);
        QTest::newRow("header") << whole.left(1000);
        QTest::newRow("tensors") << whole.left(whole.size() - 100);
        QByteArray counts = whole;
        counts.replace(8, 8, QByteArray(8, '\x7f'));
        QTest::newRow("counts") << counts;
    }
    void tellsWhatIsBroken()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("broken.gguf"));
        library_files::write(path, bytes);
        const ModelFile file = readModelFile(library_files::find(path));
        QVERIFY(!file.readable());
        QVERIFY(!file.remedy.isEmpty());
        QCOMPARE(file.name, QStringLiteral("broken"));
        QCOMPARE(file.bytes, static_cast<quint64>(bytes.size()));
    }

    void survivesDamagedHeaders()
    {
        const QByteArray whole = library_files::content(data("deepseek2-lite")).left(60'000);
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("damaged.gguf"));
        std::mt19937 random(7);
        for (int round = 0; round < 200; ++round) {
            QByteArray bytes = whole;
            for (int i = 0; i < 3; ++i)
                bytes[static_cast<qsizetype>(random() % static_cast<unsigned>(round % 2 == 0 ? 2000 : bytes.size()))] =
                    static_cast<char>(random());
            library_files::write(path, bytes);
            const ModelFile file = readModelFile(library_files::find(path));
            QVERIFY(!file.readable()); // it is cut off too
        }
    }

    void keepsWhatWasRead()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("data/library.cache"));
        std::vector<SharedModelFile> files;
        for (const std::string &name : test::goldenNames())
            files.push_back(std::make_shared<const ModelFile>(readModelFile(library_files::find(data(name)))));
        {
            ModelCache cache(path);
            QCOMPARE(cache.size(), size_t{0});
            for (const SharedModelFile &file : files)
                cache.add(file);
            cache.setBandwidth(QStringLiteral("a CPU"), 12.5e9);
            cache.save();
        }
        struct stat info = {};
        QCOMPARE(stat(path.toLocal8Bit().constData(), &info), 0);
        QCOMPARE(info.st_mode & 0777, mode_t{0600});
        const ModelCache cache(path);
        QCOMPARE(cache.size(), files.size());
        QCOMPARE(cache.bandwidth(QStringLiteral("a CPU")), 12.5e9);
        QCOMPARE(cache.bandwidth(QStringLiteral("another")), 0.0);
        for (const SharedModelFile &file : files) {
            ModelFile listed = library_files::find(file->path);
            const SharedModelFile kept = cache.find(listed);
            QVERIFY(kept && kept->runs());
            QCOMPARE(bytesOf(*kept), bytesOf(*file));
            ++listed.stamps.front().modified;
            QVERIFY(!cache.find(listed));
        }
    }

    void throwsADamagedCacheAway()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("library.cache"));
        const auto file = std::make_shared<const ModelFile>(readModelFile(library_files::find(data("olmoe"))));
        {
            ModelCache cache(path);
            cache.add(file);
            cache.save();
        }
        const QByteArray whole = library_files::content(path);
        QCOMPARE(ModelCache(path).size(), size_t{1});
        std::mt19937 random(3);
        for (int round = 0; round < 100; ++round) {
            QByteArray bytes = whole;
            const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()));
            bytes[at] = static_cast<char>(bytes[at] ^ 0x10);
            library_files::write(path, bytes);
            QCOMPARE(ModelCache(path).size(), size_t{0});
        }
        library_files::write(path, whole.left(whole.size() / 2));
        QCOMPARE(ModelCache(path).size(), size_t{0});
        QVERIFY(QFile::remove(path));
        QCOMPARE(mkfifo(path.toLocal8Bit().constData(), 0600), 0);
        QCOMPARE(ModelCache(path).size(), size_t{0}); // and does not wait
    }

    void readsDamagedBytesWithinBounds()
    {
        const QByteArray whole = bytesOf(readModelFile(library_files::find(data("qwen2moe"))));
        std::mt19937 random(5);
        for (int round = 0; round < 2000; ++round) {
            QByteArray bytes = whole;
            bytes[static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()))] = static_cast<char>(random());
            QDataStream stream(bytes);
            const ModelFile file = readModel(stream);
            if (stream.status() == QDataStream::Ok && file.footprint)
                fitInMemory(*file.footprint, {}, {.hostFree = 1u << 30});
        }
    }

    void showsTheModelsOfTheProgram()
    {
        ModelLibrary library({});
        QTRY_VERIFY_WITH_TIMEOUT(library.scans() > 0, patienceMs);
        QCOMPARE(library.count(), size_t{3});
        for (const ModelEntry &entry : library.entries()) {
            QVERIFY(entry.file->builtIn && entry.file->runs());
            QVERIFY(entry.fit && entry.fit->kind == MemoryFit::Kind::InMemory);
            QCOMPARE(entry.speed.kind, ModelSpeed::Kind::Unknown);
        }
        library.refresh(); // measures this machine
        QTRY_VERIFY_WITH_TIMEOUT(library.entries().front().speed.kind == ModelSpeed::Kind::Estimated, patienceMs);
    }

    void watchesAFolder()
    {
        const QTemporaryDir dir;
        const auto path = [&](const char *name) { return dir.filePath(QString::fromLatin1(name)); };
        ModelLibrary library({});
        library_files::write(path("one.gguf"), std::string("One"));
        library.setFolders({dir.path()});
        QTRY_COMPARE_WITH_TIMEOUT(nameOf(library, path("one.gguf")), QStringLiteral("One"), patienceMs);

        library_files::write(path("two.gguf"), std::string("Two"));
        QTRY_COMPARE_WITH_TIMEOUT(nameOf(library, path("two.gguf")), QStringLiteral("Two"), patienceMs);

        library_files::write(path("new"), std::string("Another"));
        QCOMPARE(std::rename(path("new").toLocal8Bit().constData(), path("two.gguf").toLocal8Bit().constData()), 0);
        QTRY_COMPARE_WITH_TIMEOUT(nameOf(library, path("two.gguf")), QStringLiteral("Another"), patienceMs);

        // Written in place, in two steps: broken first.
        const QByteArray whole = library_files::content(path("one.gguf"));
        library_files::write(path("one.gguf"), whole.left(100));
        QTRY_VERIFY_WITH_TIMEOUT(!library.find(path("one.gguf"))->file->readable(), patienceMs);
        library_files::write(path("one.gguf"), whole);
        QTRY_VERIFY_WITH_TIMEOUT(library.find(path("one.gguf"))->file->readable(), patienceMs);

        QVERIFY(QDir(dir.path()).mkpath(QStringLiteral("below")));
        library_files::write(path("below/three.gguf"), std::string("Three"));
        QTRY_COMPARE_WITH_TIMEOUT(nameOf(library, path("below/three.gguf")), QStringLiteral("Three"), patienceMs);

        QVERIFY(QFile::remove(path("two.gguf")));
        QTRY_VERIFY_WITH_TIMEOUT(!library.find(path("two.gguf")), patienceMs);
        QVERIFY(QDir(path("below")).removeRecursively());
        QTRY_COMPARE_WITH_TIMEOUT(own(library).size(), size_t{1}, patienceMs);
        library.setFolders({});
        QTRY_VERIFY_WITH_TIMEOUT(own(library).empty(), patienceMs);
        library.setFiles({path("one.gguf")});
        QTRY_COMPARE_WITH_TIMEOUT(own(library).size(), size_t{1}, patienceMs);
    }

    void completesASplitModel()
    {
        const QTemporaryDir dir;
        const QString first = dir.filePath(QStringLiteral("m-00001-of-00002.gguf"));
        const QString second = dir.filePath(QStringLiteral("m-00002-of-00002.gguf"));
        const auto writePart = [](const QString &path, uint16_t number) {
            gguf::Writer writer;
            writer.add("general.architecture", "sample");
            writer.add("general.name", "Whole");
            writer.add("split.no", uint32_t{number});
            writer.add("split.count", uint32_t{2});
            writer.write(path.toStdString());
        };
        writePart(first, 0);
        ModelLibrary library({});
        library.setFolders({dir.path()});
        QTRY_VERIFY_WITH_TIMEOUT(library.find(first), patienceMs);
        QVERIFY(library.find(first)->file->problem.contains(QLatin1String("m-00002-of-00002.gguf")));
        writePart(second, 1);
        QTRY_COMPARE_WITH_TIMEOUT(nameOf(library, first), QStringLiteral("Whole"), patienceMs);
        QCOMPARE(own(library).size(), size_t{1});
        QCOMPARE(library.find(first)->file->partCount, 2);
        QVERIFY(QFile::remove(first));
        QTRY_VERIFY_WITH_TIMEOUT(!library.find(first)->file->readable(), patienceMs);
    }

    void holdsTenThousandFiles()
    {
#ifdef MOIRE_TSAN
        constexpr int count = 1'000; // mapping a file is slow under the thread sanitizer
#else
        constexpr int count = 10'000;
#endif
        const QTemporaryDir dir;
        const QTemporaryDir kept;
        const QString first = dir.filePath(QStringLiteral("0.gguf"));
        library_files::write(first, std::string("Many"));
        for (int i = 1; i < count; ++i)
            QCOMPARE(link(first.toLocal8Bit().constData(),
                          dir.filePath(QStringLiteral("%1.gguf").arg(i)).toLocal8Bit().constData()),
                     0);
        const QString cache = kept.filePath(QStringLiteral("cache"));
        for (int start = 0; start < 2; ++start) { // the second from the cache
            ModelLibrary library(cache);
            size_t largest = 0;
            connect(&library, &ModelLibrary::updated, this,
                    [&](const std::vector<ModelEntry> &changed) { largest = std::max(largest, changed.size()); });
            library.setFolders({dir.path()});
            QTRY_COMPARE_WITH_TIMEOUT(library.count(), size_t{count + 3}, patienceMs);
            QVERIFY(largest <= ModelLibrary::batchSize);
            QVERIFY(library.problems().empty());
        }
        QCOMPARE(ModelCache(cache).size(), size_t{count + 3});
        // Ended in the middle of it.
        ModelLibrary library({});
        library.setFolders({dir.path()});
        QTest::qWait(50);
    }

    void takesTheSecondStartFromTheCache()
    {
        const QTemporaryDir dir;
        const QString cache = dir.filePath(QStringLiteral("cache"));
        const QString path = dir.filePath(QStringLiteral("one.gguf"));
        library_files::write(path, std::string("Read"));
        {
            ModelLibrary library(cache);
            library.setFolders({dir.path()});
            QTRY_VERIFY_WITH_TIMEOUT(library.find(path), patienceMs);
        }
        // What was kept is shown, not what the file would say now: it is told by a name that only the cache has.
        ModelFile other = *ModelCache(cache).find(library_files::find(path));
        other.name = QStringLiteral("Kept");
        {
            ModelCache changed(cache);
            changed.add(std::make_shared<const ModelFile>(other));
            changed.save();
        }
        ModelLibrary library(cache);
        library.setFolders({dir.path()});
        QTRY_COMPARE_WITH_TIMEOUT(nameOf(library, path), QStringLiteral("Kept"), patienceMs);
    }

    void tellsProblemsOfFolders()
    {
        ModelLibrary library({});
        library.setFolders({QStringLiteral("/no/such/folder")});
        QTRY_COMPARE_WITH_TIMEOUT(library.problems().size(), size_t{1}, patienceMs);
        library.setFolders({});
        QTRY_VERIFY_WITH_TIMEOUT(library.problems().empty(), patienceMs);
    }

    void takesSpeedsFromKeptAnswers()
    {
        sample::Folder folder;
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("one.gguf"));
        library_files::write(path, std::string("One"));
        StoreThread store(folder.newPath());
        const auto keep = [&](const QString &modelPath, const QString &hash, double speed) {
            store.call([&](Store &s) {
                const qint64 session = s.addSession(QStringLiteral("?"));
                const qint64 asked = s.addMessage(session, {}, Role::User, QStringLiteral("?"));
                GenerationInfo info = sample::info();
                info.modelPath = modelPath;
                info = s.beginGeneration(session, asked, info);
                info.state = QStringLiteral("stop");
                info.modelHash = hash;
                info.decodeTokensPerSecond = speed;
                s.finish(info);
            });
        };
        keep(path, QStringLiteral("aa"), 10);
        keep(path, {}, 20);
        keep(QStringLiteral("/elsewhere.gguf"), QStringLiteral("aa"), 30);
        keep(QStringLiteral("/other.gguf"), QStringLiteral("bb"), 1000);
        // What other machines measured counts nowhere: in a copied database, and in imported or copied chats.
        keep(path, QStringLiteral("aa"), 9000);
        store.call([](Store &s) {
            sql::Query(s.database(), QStringLiteral("UPDATE generations SET machine = 'other' WHERE decode_tps = 9000"))
                .run();
            std::string exported;
            exportSessions(s, {1, 2, 3}, [&](std::string_view part) { exported += part; });
            std::string_view left = exported;
            importSessions(
                s, [&] { return std::exchange(left, {}); }, QStringLiteral("export"));
            s.duplicate(1);
        });
        ModelLibrary library({});
        library.setFolders({dir.path()});
        QTRY_VERIFY_WITH_TIMEOUT(library.find(path), patienceMs);
        QCOMPARE(library.find(path)->speed.kind, ModelSpeed::Kind::Unknown);
        library.readSpeeds(store);
        QTRY_COMPARE_WITH_TIMEOUT(library.find(path)->speed.kind, ModelSpeed::Kind::Measured, patienceMs);
        QCOMPARE(library.find(path)->speed.tokensPerSecond, 20.0);
        QCOMPARE(library.find(path)->speed.answers, 3);
        // Another file under the name: what was measured before is not of it.
        QTest::qWait(20);
        library_files::write(path, std::string("New"));
        QTRY_COMPARE_WITH_TIMEOUT(nameOf(library, path), QStringLiteral("New"), patienceMs);
        QCOMPARE(library.find(path)->speed.kind, ModelSpeed::Kind::Unknown);
    }
};

MOIRE_GUILESS_TEST(TestLibrary)

} // namespace tst_library

#include "tst_library.moc"
