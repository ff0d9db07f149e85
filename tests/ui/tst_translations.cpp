// SPDX-License-Identifier: GPL-3.0-or-later
// Every text that the window asks a translation for is found by lupdate, under the same context.
#include "program_desk.h"
#include "qt_test.h"
#include "style/style.h"

#include <QApplication>
#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTranslator>
#include <QXmlStreamReader>

namespace tst_translations {

using namespace moire;
using namespace moire::ui;

namespace {

using Text = std::pair<QString, QString>; ///< context and source

class Recorder : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (context[0] != 'Q') // of the program, not of Qt
            asked.insert({QString::fromUtf8(context), QString::fromUtf8(source)});
        return {};
    }
    mutable QSet<Text> asked;
};

QSet<Text> textsIn(const QString &path)
{
    QSet<Text> texts;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("source"))
            texts.insert({context, xml.readElementText()});
    }
    return texts;
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT
private slots:
    void lupdateFindsEveryText()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("all.ts"));
        QCOMPARE(QProcess::execute(QStringLiteral(MOIRE_LUPDATE),
                                   {QStringLiteral("-silent"), QStringLiteral("ui"), QStringLiteral("widgets"),
                                    QStringLiteral("app"), QStringLiteral("-ts"), path}),
                 0);
        const QSet<Text> known = textsIn(path);
        QVERIFY(known.size() > 500);

        Recorder recorder;
        QVERIFY(QCoreApplication::installTranslator(&recorder));
        {
            widgets::applyStyle(*qApp, widgets::Appearance::Light);
            ProgramDesk program(folder.path());
            using Page = MainWindow::Page;
            for (const Page page : {Page::Experiments, Page::Atlas, Page::Models, Page::Settings, Page::Chat})
                program.window.showPage(page);
            program.command("shortcuts")->trigger();
            program.command("about")->trigger();
            program.window.openPalette();
            QTRY_VERIFY(program.library.count() >= 3);
        }
        QCoreApplication::removeTranslator(&recorder);
        QVERIFY(recorder.asked.size() > 250);
        for (const Text &text : std::as_const(recorder.asked))
            QVERIFY2(known.contains(text), qPrintable(text.first + QStringLiteral(": ") + text.second));
    }
};

MOIRE_TEST(TestTranslations)

} // namespace tst_translations

#include "tst_translations.moc"
