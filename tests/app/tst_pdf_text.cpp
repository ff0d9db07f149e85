// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/attachment.h"
#include "runtime/pdf_text.h"
#include "qt_test.h"

#include "qt_test.h"

#include <moire/error.h>

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace tst_pdf_text {

using namespace moire;

namespace {

/// A PDF of such pages, each a line of text; an empty one has no text. \p encryption: its dictionary; empty: none.
QByteArray pdfOf(const QByteArrayList &pages, const QByteArray &encryption = {})
{
    QByteArrayList objects{
        "<< /Type /Catalog /Pages 2 0 R >>", {}, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"};
    QByteArray kids;
    for (const QByteArray &page : pages) {
        const QByteArray drawing = page.isEmpty() ? QByteArray() : "BT /F1 12 Tf 72 720 Td (" + page + ") Tj ET";
        const auto number = QByteArray::number(objects.size() + 1);
        kids += number + " 0 R ";
        objects << "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> "
                   "/Contents " +
                QByteArray::number(objects.size() + 2) + " 0 R >>";
        objects << "<< /Length " + QByteArray::number(drawing.size()) + " >>\nstream\n" + drawing + "\nendstream";
    }
    objects[1] = "<< /Type /Pages /Kids [" + kids + "] /Count " + QByteArray::number(pages.size()) + " >>";
    if (!encryption.isEmpty())
        objects << encryption;
    QByteArray file = "%PDF-1.4\n";
    QByteArray places = "0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); i++) {
        places += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const auto size = QByteArray::number(objects.size() + 1);
    const QByteArray encrypted = encryption.isEmpty()
        ? QByteArray()
        : "/Encrypt " + QByteArray::number(objects.size()) + " 0 R /ID [<00> <00>] ";
    return file + "xref\n0 " + size + "\n" + places + "trailer\n<< /Size " + size + " /Root 1 0 R " + encrypted +
        ">>\nstartxref\n" + QByteArray::number(file.size()) + "\n%%EOF\n";
}

} // namespace

class TestPdfText : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    const QByteArray m_path = qgetenv("PATH");

    QString write(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(QStringLiteral("a.pdf")));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    /// From now on, another program reads PDF files: a shell script.
    bool replaceReader(const QByteArray &script)
    {
        QFile file(m_folder.filePath(QStringLiteral("pdftotext")));
        qputenv("PATH", m_folder.path().toLocal8Bit());
        return file.open(QIODevice::WriteOnly) && file.write("#!/bin/sh\n" + script + "\n") > 0 &&
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    static QString refusal(const QString &path, const PdfLimits &limits = {}, const std::stop_token &stop = {})
    {
        try {
            return QStringLiteral("read: ") + QString::fromUtf8(textOfPdf(path, stop, limits));
        } catch (const Error &error) {
            return QString::fromUtf8(error.what());
        }
    }

private slots:
    void cleanup() { qputenv("PATH", m_path); }

    void withPoppler()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("pdftotext is not installed");
        const QString three = write(pdfOf({"First page", "Second page", "Third page"}));
        const QString text = QString::fromUtf8(textOfPdf(three));
        QVERIFY2(text.indexOf(QLatin1String("First page")) < text.indexOf(QLatin1String("\n\nSecond page")),
                 qPrintable(text));
        QVERIFY(text.indexOf(QLatin1String("Second page")) < text.indexOf(QLatin1String("Third page")));
        const ReadFile file = readAttachment(three);
        QCOMPARE(file.attachment.name, QStringLiteral("a.pdf"));
        QVERIFY(file.attachment.text.contains(QLatin1String("Third page")));
        QVERIFY(file.note.contains(QLatin1String("Only the text")));
        QVERIFY(refusal(three, {.pages = 3}).startsWith(QLatin1String("read: ")));
        const auto refused = [](const QString &why, const char *with) {
            return why.contains(QLatin1String(with)) ? QString() : why;
        };
        QCOMPARE(refused(refusal(three, {.pages = 2}), "more than 2 pages"), QString());
        QCOMPARE(refused(refusal(write(pdfOf({"", ""}))), "no text"), QString());
        QCOMPARE(refused(refusal(write("%PDF-1.4\nbroken")), "damaged"), QString());
        const QByteArray noKey(64, '0');
        const QByteArray locked =
            pdfOf({"Secret"}, "<< /Filter /Standard /V 1 /R 2 /P -4 /O <" + noKey + "> /U <" + noKey + "> >>");
        QCOMPARE(refused(refusal(write(locked)), "password"), QString());
    }

    void isNotThere()
    {
        qputenv("PATH", m_folder.path().toLocal8Bit());
        const QString why = refusal(write(pdfOf({"Text"})));
        QVERIFY2(why.contains(QLatin1String("poppler-utils")), qPrintable(why));
    }

    /// Whatever a file does to its reader, this program goes on and says what happened.
    void hostile_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<int>("milliseconds");
        QTest::newRow("crash") << QByteArray("echo begin; kill -SEGV $$") << QStringLiteral("crashed") << 30000;
        QTest::newRow("endless text") << QByteArray("x=0123456789abcdef; x=$x$x$x$x; x=$x$x$x$x; x=$x$x$x$x\n"
                                                    "while :; do echo $x; done")
                                      << QStringLiteral("more than 8 MiB") << 30000;
        QTest::newRow("endless messages")
            << QByteArray("while :; do echo error >&2; done") << QStringLiteral("takes too long") << 200;
        QTest::newRow("writes a file") << QByteArray("echo a >\"$0.out\" && echo done") << QStringLiteral("crashed")
                                       << 30000;
        QTest::newRow("many pages") << QByteArray("i=0; while [ $i -lt 2001 ]; do printf 'a\\n\\f'; i=$((i+1)); done")
                                    << QStringLiteral("more than 2000 pages") << 30000;
        QTest::newRow("fails") << QByteArray("echo some text; exit 3") << QStringLiteral("damaged") << 30000;
    }
    void hostile()
    {
        QFETCH(const QByteArray, script);
        QFETCH(const QString, reason);
        QFETCH(const int, milliseconds);
        QVERIFY(replaceReader(script));
        const QString why = refusal(write(pdfOf({"Text"})), {.milliseconds = milliseconds});
        QVERIFY2(why.contains(reason), qPrintable(why));
        QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("pdftotext.out"))) ||
                QFile(m_folder.filePath(QStringLiteral("pdftotext.out"))).size() == 0);
    }

    void isStopped()
    {
        QVERIFY(replaceReader("while :; do :; done"));
        std::stop_source stop;
        stop.request_stop();
        const QString why = refusal(write(pdfOf({"Text"})), {}, stop.get_token());
        QVERIFY2(why.contains(QLatin1String("cancelled")), qPrintable(why));
    }
};

MOIRE_GUILESS_TEST(TestPdfText)

} // namespace tst_pdf_text

#include "tst_pdf_text.moc"
