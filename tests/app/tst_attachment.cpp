// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/attachment.h"

#include "qt_test.h"

#include <moire/error.h>

#include <QFile>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace tst_attachment {

using namespace moire;

class TestAttachment : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

    /// Why a file is refused; empty: it is not.
    static QString refusal(const QString &path)
    {
        try {
            readAttachment(path);
            return {};
        } catch (const Error &error) {
            return QString::fromUtf8(error.what());
        }
    }

private slots:
    void encodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("noted");
        QTest::newRow("UTF-8") << QByteArray("na\xc3\xafve,1\n") << QStringLiteral("na\u00efve,1\n") << false;
        QTest::newRow("UTF-8 with mark") << QByteArray("\xef\xbb\xbf{\"a\": 1}") << QStringLiteral("{\"a\": 1}")
                                         << false;
        QTest::newRow("UTF-16 LE") << QByteArray("\xff\xfe"
                                                 "a\0\xe9\0",
                                                 6)
                                   << QStringLiteral("a\u00e9") << false;
        QTest::newRow("UTF-16 BE") << QByteArray("\xfe\xff\0a\0\xe9", 6) << QStringLiteral("a\u00e9") << false;
        QTest::newRow("Latin-1") << QByteArray("na\xefve") << QStringLiteral("na\u00efve") << true;
        QTest::newRow("Latin-1, at the end") << QByteArray("caf\xe9") << QStringLiteral("caf\u00e9") << true;
        QTest::newRow("Windows-1252") << QByteArray("\x93no\x94 \x80 5") << QStringLiteral("\u201cno\u201d \u20ac 5")
                                      << true;
        QTest::newRow("damaged UTF-8") << QByteArray("\xc3\xa9").repeated(20) + '\xff'
                                       << QStringLiteral("\u00e9").repeated(20) + QChar::ReplacementCharacter << true;
        QTest::newRow("UTF-16 without mark") << QByteArray("a\0b\0\r\0\n\0", 8) << QStringLiteral("ab\r\n") << true;
        QTest::newRow("half a UTF-16 unit") << QByteArray("\xff\xfe"
                                                          "a\0\0\xd8",
                                                          6)
                                            << QStringLiteral("a\ufffd") << true;
        QTest::newRow("a control character") << QByteArray("a\x01") << QStringLiteral("a\x01") << false;
        QTest::newRow("NUL") << QByteArray("a\0b", 3) << QStringLiteral("a") + QChar() + u'b' << false;
        QTest::newRow("NUL near the end") << QByteArray("line\n").repeated(100) + QByteArray("\0\0", 2)
                                          << QStringLiteral("line\n").repeated(100) + QString(2, QChar()) << false;
        QTest::newRow("a log with colours")
            << QByteArray("\x1b[31mred\x1b[0m\b\a") << QStringLiteral("\x1b[31mred\x1b[0m\b\a") << false;
        QTest::newRow("the name of a format")
            << QByteArray("GGUF files hold models.") << QStringLiteral("GGUF files hold models.") << false;
        QTest::newRow("empty") << QByteArray() << QString() << false;
        QTest::newRow("two letters of a picture")
            << QByteArray("BMW builds cars") << QStringLiteral("BMW builds cars") << false;
    }
    void encodings()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QFETCH(bool, noted);
        const ReadFile file = readAttachment(write(QStringLiteral("a.txt"), bytes));
        QCOMPARE(file.attachment.text, text);
        QCOMPARE(file.attachment.name, QStringLiteral("a.txt"));
        QCOMPARE(!file.note.isEmpty(), noted);
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10) << QStringLiteral("images");
        QTest::newRow("JPEG") << QByteArray("\xff\xd8\xff\xe0\0\x10JFIF", 10) << QStringLiteral("images");
        QTest::newRow("BMP") << QByteArray("BM\0\0\0\0\0\0", 8) << QStringLiteral("images");
        QTest::newRow("ZIP") << QByteArray("PK\x03\x04\x14\0", 6) << QStringLiteral("archives");
        QTest::newRow("NULs") << QByteArray("a\0\0\0\0b", 6) << QStringLiteral("binary");
        QTest::newRow("tar") << QByteArray(257, 'a') + QByteArray("ustar\0", 6) + QByteArray(100000, 'b')
                             << QStringLiteral("archives");
        QTest::newRow("GGUF") << QByteArray("GGUF\3\0\0\0", 8) << QStringLiteral("model");
        QTest::newRow("noise") << QByteArray("\x01\x02\x03\x04\x05\x06") << QStringLiteral("binary");
        QTest::newRow("too long") << QByteArray(maxAttachmentBytes + 1, 'a') << QStringLiteral("8 MiB");
    }
    void refusals()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, reason);
        const QString why = refusal(write(QStringLiteral("a"), bytes));
        QVERIFY2(why.contains(reason), qPrintable(why));
    }

    void noRegularFiles()
    {
        QVERIFY(refusal(m_folder.path()).contains(QLatin1String("folders")));
        QVERIFY(refusal(m_folder.filePath(QStringLiteral("missing"))).contains(QLatin1String("no such file")));
#ifdef Q_OS_UNIX
        const QString fifo = m_folder.filePath(QStringLiteral("fifo"));
        QCOMPARE(mkfifo(fifo.toLocal8Bit().constData(), 0600), 0);
        QVERIFY(refusal(fifo).contains(QLatin1String("regular file"))); // and does not wait for a writer
#endif
    }

    void joiningIsReversible_data()
    {
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<QString>("question");
        QTest::newRow("none") << QStringList() << QStringLiteral("What is this?\n[Attachment");
        QTest::newRow("one") << QStringList{QStringLiteral("a,b\n1,2\n")} << QStringLiteral("Sum?");
        QTest::newRow("no text") << QStringList{QStringLiteral("x")} << QString();
        QTest::newRow("empty file") << QStringList{QString()} << QStringLiteral("Why empty?");
        QTest::newRow("fences") << QStringList{QStringLiteral("```\ncode\n```\n````"), QStringLiteral("`\n`````\n")}
                                << QStringLiteral("```\n\nand mine\n");
        QTest::newRow("nested") << QStringList{joinAttachments({.attachments = {{.name = QStringLiteral("in.txt"),
                                                                                 .text = QStringLiteral("t")}}})}
                                << QStringLiteral("[Attachment 1 of 1: x, 1 tokens]\n```\nno\n```\n");
    }
    void joiningIsReversible()
    {
        QFETCH(QStringList, texts);
        QFETCH(QString, question);
        AttachedText parts{.text = question};
        for (const QString &text : texts)
            parts.attachments.push_back(
                {.name = QStringLiteral("a, b: 1 of 2 tokens].txt"), .text = text, .tokens = 12});
        const QString message = joinAttachments(parts);
        QCOMPARE(splitAttachments(message), parts);
        QVERIFY(message.endsWith(question));
    }

    void damagedMessagesAreText()
    {
        const QString message =
            joinAttachments({.attachments = {{.name = QStringLiteral("a"), .text = QStringLiteral("t")},
                                             {.name = QStringLiteral("b"), .text = QStringLiteral("u")}},
                             .text = QStringLiteral("q")});
        for (qsizetype length = 0; length < message.size() - 1; length++) {
            const QString cut = message.left(length);
            const AttachedText parts = splitAttachments(cut);
            QCOMPARE(joinAttachments(parts), cut);
            QVERIFY(parts.attachments.empty());
        }
    }
};

MOIRE_GUILESS_TEST(TestAttachment)

} // namespace tst_attachment

#include "tst_attachment.moc"
