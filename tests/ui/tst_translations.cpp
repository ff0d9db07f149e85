// SPDX-License-Identifier: GPL-3.0-or-later
// Every text that the window asks a translation for is found by lupdate, under the same context.
#include "program_desk.h"
#include "qt_test.h"
#include "shell/language.h"
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

/// A file of texts as translators make it, compiled.
bool writeTexts(const QString &folder, const QString &code, const QString &translation)
{
    const QString source = folder + QStringLiteral("/%1.ts").arg(code);
    QFile file(source);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(QStringLiteral("<!DOCTYPE TS><TS version=\"2.1\" language=\"%1\"><context><name>Test</name><message>"
                              "<source>Hello</source><translation>%2</translation></message></context></TS>")
                   .arg(code, translation)
                   .toUtf8());
    file.close();
    return QProcess::execute(QStringLiteral(MOIRE_LRELEASE),
                             {QStringLiteral("-silent"), source, QStringLiteral("-qm"),
                              folder + QStringLiteral("/moire_%1.qm").arg(code)}) == 0;
}

QString hello()
{
    return QCoreApplication::translate("Test", "Hello");
}

/// Removes what was installed while it existed.
struct Languages {
    Languages() : before(QCoreApplication::instance()->findChildren<QTranslator *>()) { }
    ~Languages()
    {
        for (QTranslator *texts : QCoreApplication::instance()->findChildren<QTranslator *>())
            if (!before.contains(texts))
                delete texts;
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QLocale::setDefault(QLocale::system());
    }
    QList<QTranslator *> before;
};

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT
private slots:
    /// The first language that there is of those that the person reads.
    void followsTheSystemsLanguages()
    {
        const QTemporaryDir folder;
        QVERIFY(writeTexts(folder.path(), QStringLiteral("de"), QStringLiteral("Hallo")));
        QVERIFY(writeTexts(folder.path(), QStringLiteral("ar"), QStringLiteral("مرحبا")));
        const auto used = [&](const QStringList &wanted) {
            const Languages languages;
            const Language language = installLanguage(wanted, folder.path());
            return language.code + u' ' + hello() + u' ' + QString::number(QGuiApplication::layoutDirection()) +
                language.problem;
        };
        QCOMPARE(used({QStringLiteral("de-AT"), QStringLiteral("de")}), QStringLiteral("de Hallo 0"));
        QCOMPARE(used({QStringLiteral("xx-YY"), QStringLiteral("xx"), QStringLiteral("ar")}),
                 QStringLiteral("ar مرحبا 1"));
        QCOMPARE(used({QStringLiteral("en-GB"), QStringLiteral("de")}), QStringLiteral("en Hello 0"));
        QCOMPARE(used({QStringLiteral("xx-YY")}), QStringLiteral("en Hello 0")); // a locale that does not exist
        QCOMPARE(used({}), QStringLiteral("en Hello 0"));
    }

    /// A region does not matter, a script does.
    void regionsAndScripts()
    {
        const QStringList there{QStringLiteral("de"), QStringLiteral("en"), QStringLiteral("es"),
                                QStringLiteral("pt_BR"), QStringLiteral("zh_CN")};
        const auto match = [&](const char *wanted) {
            return matchingLanguage(QString::fromLatin1(wanted).split(u' '), there);
        };
        // As QLocale::uiLanguages() lists them on such a system.
        QCOMPARE(match("de-AT de-Latn-AT"), QStringLiteral("de"));
        QCOMPARE(match("es-MX es-Latn-MX"), QStringLiteral("es"));
        QCOMPARE(match("pt"), QStringLiteral("pt_BR"));
        QCOMPARE(match("pt-PT pt-Latn-PT"), QStringLiteral("pt_BR"));
        QCOMPARE(match("zh"), QStringLiteral("zh_CN"));
        QCOMPARE(match("zh-CN"), QStringLiteral("zh_CN"));
        QCOMPARE(match("zh-Hans-CN zh-CN zh"), QStringLiteral("zh_CN"));
        QCOMPARE(match("zh-SG zh-Hans-SG"), QStringLiteral("zh_CN"));
        QCOMPARE(match("zh-Hant"), QString());
        QCOMPARE(match("zh-TW zh-Hant-TW"), QString());
        QCOMPARE(match("zh-TW zh-Hant-TW zh"), QString()); // "zh" is not simplified Chinese here
        QCOMPARE(match("zh-HK zh-Hant-HK de"), QStringLiteral("de"));
        QCOMPARE(match("zh-TW zh-Hant-TW zh-CN zh-Hans-CN zh"), QStringLiteral("zh_CN")); // asked for
        QCOMPARE(match("en-GB en-Latn-GB de"), QStringLiteral("en"));
        QCOMPARE(match("xx-YY C"), QString());
        QCOMPARE(matchingLanguage({QStringLiteral("pt-PT")}, {QStringLiteral("pt_BR"), QStringLiteral("pt_PT")}),
                 QStringLiteral("pt_PT"));
    }

    void languagesHaveTheirOwnNames()
    {
        QCOMPARE(languageName(QStringLiteral("de")), QStringLiteral("Deutsch"));
        QCOMPARE(languageName(QStringLiteral("fr")), QStringLiteral("Français"));
        QCOMPARE(languageName(QStringLiteral("es")), QStringLiteral("Español"));
        QCOMPARE(languageName(QStringLiteral("pt_BR")), QStringLiteral("Português (Brasil)"));
        QCOMPARE(languageName(QStringLiteral("zh_CN")), QStringLiteral("简体中文"));
        QCOMPARE(languageName(QStringLiteral("ar")), QStringLiteral("العربية"));
        QVERIFY(languages().contains(QStringLiteral("en")));
    }

    /// Texts, direction, numbers.
    void oneLanguageFollowsAnother()
    {
        const QTemporaryDir folder;
        QVERIFY(writeTexts(folder.path(), QStringLiteral("de"), QStringLiteral("Hallo")));
        QVERIFY(writeTexts(folder.path(), QStringLiteral("ar"), QStringLiteral("مرحبا")));
        const Languages languages;
        const auto now = [&](const char *code) {
            installLanguage({QLatin1String(code)}, folder.path());
            return QStringList{hello(), QLocale().toString(1234.5, 'f', 1),
                               QString::number(QGuiApplication::layoutDirection())};
        };
        const auto expected = [](const QString &text, const QLocale &locale, int direction) {
            return QStringList{text, locale.toString(1234.5, 'f', 1), QString::number(direction)};
        };
        QCOMPARE(now("de"), expected(QStringLiteral("Hallo"), QLocale(QStringLiteral("de")), 0));
        QCOMPARE(now("de")[1], QStringLiteral("1.234,5"));
        QCOMPARE(now("ar"), expected(QStringLiteral("مرحبا"), QLocale(QStringLiteral("ar")), 1));
        QCOMPARE(now("en"), expected(QStringLiteral("Hello"), QLocale(QStringLiteral("en")), 0));
        QCOMPARE(now("xx"), expected(QStringLiteral("Hello"), QLocale::system(), 0));
    }

    void aDamagedFileCostsASentence()
    {
        const QTemporaryDir folder;
        QVERIFY(writeTexts(folder.path(), QStringLiteral("de"), QStringLiteral("Hallo")));
        QFile file(folder.filePath(QStringLiteral("moire_de.qm")));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray whole = file.readAll();
        for (const QByteArray &damaged : {QByteArray(), whole.first(whole.size() / 2), QByteArray(whole.size(), 'x')}) {
            QVERIFY(file.resize(0) && file.seek(0) && file.write(damaged) == damaged.size() && file.flush());
            const Languages languages;
            const Language language = installLanguage({QStringLiteral("de")}, folder.path());
            QCOMPARE(language.code, QStringLiteral("en"));
            QVERIFY(language.problem.contains(file.fileName()));
            QCOMPARE(hello(), QStringLiteral("Hello"));
        }
    }

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
