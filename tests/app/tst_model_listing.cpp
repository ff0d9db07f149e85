// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/model_listing.h"
#include "library/model_reader.h"
#include "library/split_name.h"
#include "library_files.h"
#include "qt_test.h"

#include <QDir>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sys/fsuid.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace tst_model_listing {

using namespace moire;

class TestModelListing : public QObject {
    Q_OBJECT

    static const ModelFile *find(const Listing &listing, const QString &path)
    {
        for (const ModelFile &model : listing.models)
            if (model.path == path)
                return &model;
        return nullptr;
    }

    static QString problemOf(const Listing &listing, const QString &path)
    {
        for (const LibraryProblem &problem : listing.problems)
            if (problem.path == path)
                return problem.text;
        return {};
    }

private slots:
    void findsFilesByNameInFoldersBelow()
    {
        const QTemporaryDir dir;
        QVERIFY(QDir(dir.path()).mkpath(QStringLiteral("a/b.gguf/c")));
        QVERIFY(QDir(dir.path()).mkpath(QStringLiteral(".hidden")));
        for (const char *name : {"one.gguf", "a/TWO.GGUF", "a/b.gguf/c/three.gguf", ".hidden/four.gguf", "five.txt",
                                 "six.gguf.part", ".gguf"})
            library_files::write(dir.filePath(QString::fromLatin1(name)), QByteArray("x"));
        const Listing listing = listModels({dir.path()}, {});
        QStringList found;
        for (const ModelFile &model : listing.models)
            found << QDir(dir.path()).relativeFilePath(model.path);
        QCOMPARE(found,
                 QStringList({QStringLiteral("a/TWO.GGUF"), QStringLiteral("a/b.gguf/c/three.gguf"),
                              QStringLiteral("one.gguf")}));
        QCOMPARE(listing.folders.size(), 4);
        QVERIFY(listing.problems.empty());
    }

    void opensNothingThatIsNotAFile()
    {
        const QTemporaryDir dir;
        const auto path = [&](const char *name) { return dir.filePath(QString::fromLatin1(name)); };
        QCOMPARE(mkfifo(path("pipe.gguf").toLocal8Bit().constData(), 0600), 0);
        QVERIFY(QFile::link(QStringLiteral("nowhere"), path("dangling.gguf")));
        QVERIFY(QFile::link(QStringLiteral("self.gguf"), path("self.gguf")));
        QVERIFY(QFile::link(QStringLiteral("/dev/null"), path("device.gguf")));
        const int socketId = socket(AF_UNIX, SOCK_STREAM, 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, path("socket.gguf").toLocal8Bit().constData(), sizeof address.sun_path);
        QCOMPARE(bind(socketId, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
        const Listing listing = listModels({dir.path()}, {});
        close(socketId);
        QCOMPARE(listing.models.size(), size_t{5});
        for (const ModelFile &model : listing.models) {
            QVERIFY2(!model.problem.isEmpty() && !model.remedy.isEmpty(), qPrintable(model.path));
            const ModelFile read = readModelFile(model); // must not wait for a writer
            QCOMPARE(read.problem, model.problem);
        }
        QVERIFY(find(listing, path("pipe.gguf"))->problem.contains(QLatin1String("pipe")));
        QVERIFY(find(listing, path("socket.gguf"))->problem.contains(QLatin1String("socket")));
        QVERIFY(find(listing, path("self.gguf"))->problem.contains(QLatin1String("itself")));
    }

    void followsEachFolderOnce()
    {
        const QTemporaryDir dir;
        QVERIFY(QDir(dir.path()).mkpath(QStringLiteral("a/b")));
        library_files::write(dir.filePath(QStringLiteral("a/b/one.gguf")), QByteArray("x"));
        QVERIFY(QFile::link(dir.path(), dir.filePath(QStringLiteral("a/b/up"))));
        QVERIFY(QFile::link(QStringLiteral("loop2"), dir.filePath(QStringLiteral("loop1"))));
        QVERIFY(QFile::link(QStringLiteral("loop1"), dir.filePath(QStringLiteral("loop2"))));
        const Listing listing = listModels({dir.path(), dir.path() + QStringLiteral("/a")}, {});
        QCOMPARE(listing.models.size(), size_t{1});
        QCOMPARE(listing.folders.size(), 3);
        QVERIFY(problemOf(listing, dir.filePath(QStringLiteral("a/b/up"))).contains(QLatin1String("leads back")));
    }

    void saysWhatCannotBeListed()
    {
        const QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("file"));
        library_files::write(file, QByteArray("x"));
        QVERIFY(QFile::link(QStringLiteral("self"), dir.filePath(QStringLiteral("self"))));
        for (const QString &path : {dir.filePath(QStringLiteral("none")), file, dir.filePath(QStringLiteral("self"))})
            QVERIFY2(!problemOf(listModels({path}, {}), path).isEmpty(), qPrintable(path));

        const QString locked = dir.filePath(QStringLiteral("locked"));
        QVERIFY(QDir().mkpath(locked));
        library_files::write(locked + QStringLiteral("/one.gguf"), QByteArray("x"));
        QCOMPARE(chmod(locked.toLocal8Bit().constData(), 0), 0);
        QCOMPARE(chmod(dir.path().toLocal8Bit().constData(), 0755), 0);
        const auto before = static_cast<uid_t>(setfsuid(geteuid() == 0 ? 65534 : geteuid())); // root may read all
        const Listing listing = listModels({dir.path()}, {});
        setfsuid(before);
        QCOMPARE(chmod(locked.toLocal8Bit().constData(), 0700), 0);
        QVERIFY(problemOf(listing, locked).contains(QLatin1String("cannot be read")));
        QVERIFY(listing.models.empty());
    }

    void keepsWithinItsLimits()
    {
        const QTemporaryDir dir;
        for (int i = 0; i < 20; ++i) {
            library_files::write(dir.filePath(QStringLiteral("%1.gguf").arg(i)), QByteArray("x"));
            QVERIFY(QDir(dir.path()).mkpath(QStringLiteral("d%1").arg(i)));
        }
        QVERIFY(QDir(dir.path()).mkpath(QStringLiteral("1/2/3/4")));
        QCOMPARE(listModels({dir.path()}, {}, {.models = 20}).models.size(), size_t{20});
        QVERIFY(listModels({dir.path()}, {}, {.models = 20}).problems.empty());
        for (const ListingLimits &limits : {ListingLimits{.models = 7}, ListingLimits{.names = 7},
                                            ListingLimits{.folders = 7}, ListingLimits{.depth = 2}}) {
            const Listing listing = listModels({dir.path()}, {}, limits);
            QCOMPARE(listing.problems.size(), size_t{1});
            QVERIFY(listing.models.size() <= limits.models && listing.folders.size() <= 25);
        }
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(listModels({dir.path()}, {}, {}, stop.get_token()).stopped);
    }

    void joinsParts()
    {
        const QTemporaryDir dir;
        for (const char *name : {"m-00001-of-00003.gguf", "m-00002-of-00003.gguf", "m-00003-of-00003.gguf",
                                 "n-00001-of-00002.gguf", "o-00002-of-00009.gguf", "p-00003-of-00002.gguf"})
            library_files::write(dir.filePath(QString::fromLatin1(name)), QByteArray("xy"));
        const Listing listing = listModels({dir.path()}, {});
        QCOMPARE(listing.models.size(), size_t{4});
        const ModelFile *whole = find(listing, dir.filePath(QStringLiteral("m-00001-of-00003.gguf")));
        QVERIFY(whole && whole->problem.isEmpty());
        QCOMPARE(whole->parts.size(), 3);
        QCOMPARE(whole->bytes, quint64{6});
        const ModelFile *half = find(listing, dir.filePath(QStringLiteral("n-00001-of-00002.gguf")));
        QVERIFY(half && half->problem.contains(QLatin1String("n-00002-of-00002.gguf")));
        const ModelFile *first = find(listing, dir.filePath(QStringLiteral("o-00001-of-00009.gguf")));
        QVERIFY(first && first->problem.contains(QLatin1String("o-00001-of-00009.gguf")));
        QVERIFY(!first->problem.contains(QLatin1String("o-00002-of-00009.gguf")));
        QCOMPARE(first->partCount, 9);
        // A part that is opened by itself finds the others.
        QCOMPARE(library_files::find(dir.filePath(QStringLiteral("m-00002-of-00003.gguf"))).parts.size(), 3);
        QVERIFY(!SplitName::of(QStringLiteral("p-00003-of-00002.gguf")));
    }

    void refusesNamesThatAreNotText()
    {
        const QTemporaryDir dir;
        const QByteArray name = dir.path().toLocal8Bit() + "/\xff.gguf";
        const int file = open(name.constData(), O_CREAT | O_WRONLY, 0600);
        QVERIFY(file >= 0);
        close(file);
        const Listing listing = listModels({dir.path()}, {});
        QCOMPARE(unlink(name.constData()), 0); // QTemporaryDir cannot
        QCOMPARE(listing.models.size(), size_t{1});
        QVERIFY(listing.models.front().problem.contains(QLatin1String("UTF-8")));
    }
};

MOIRE_GUILESS_TEST(TestModelListing)

} // namespace tst_model_listing

#include "tst_model_listing.moc"
