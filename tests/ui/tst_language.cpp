// SPDX-License-Identifier: GPL-3.0-or-later
// Another language at run time: everything shown is made again in it, and what goes on is not touched.
#include "conversation/chat_page.h"
#include "conversation/conversation_page.h"
#include "conversation/message_field.h"
#include "library/builtin_model.h"
#include "program_desk.h"
#include "qt_test.h"
#include "shell/language.h"
#include "shell/rail.h"
#include "style/style.h"
#include "translation_file.h"

#include <QComboBox>
#include <QFile>
#include <QFontDatabase>
#include <QGlyphRun>
#include <QMenuBar>
#include <QPointer>
#include <QSet>
#include <QSignalSpy>
#include <QTextLayout>

namespace tst_language {

using namespace moire;
using namespace moire::ui;
using Page = MainWindow::Page;

namespace {

constexpr int patienceMs = 60'000;

const QString german = QStringLiteral("de");
const QString arabic = QStringLiteral("ar");
const QString english = QStringLiteral("en");

/// The window with a model that answers always the same.
struct Talk : ProgramDesk {
    explicit Talk(const QString &folder) : ProgramDesk(folder)
    {
        Settings values = window.settings();
        values.chat.recommendedSampling = false;
        values.chat.sampling.temperature = 0;
        values.chat.maxTokens = 300;
        window.settingsFile().change(values);
    }
    bool openModel()
    {
        QSignalSpy loaded(&engine, &EngineWorker::loaded);
        window.openModel(QString::fromStdString(builtinModelPath()));
        return loaded.wait(patienceMs);
    }
    ConversationPage &page() { return window.chat().conversationPage(); }
    Conversation &chat() { return page().conversation(); }
    MessageField &field() { return *page().findChild<MessageField *>(); }
    QComboBox *box() { return window.findChild<QComboBox *>(QStringLiteral("language")); }
    void ask(const QString &question)
    {
        window.showPage(Page::Chat);
        field().setFocus();
        field().insertPlainText(question);
        QTest::keyClick(&field(), Qt::Key_Return);
    }
    bool answered()
    {
        return QTest::qWaitFor([&] { return chat().state() == Conversation::State::Ready; }, patienceMs);
    }
    QString lastText()
    {
        return page().messages().index(page().messages().rowCount() - 1).data(MessageModel::TextRole).toString();
    }
    /// Chooses a language on the page of settings, and waits for it.
    bool choose(const QString &code)
    {
        window.showPage(Page::Settings);
        const QPointer<QComboBox> before = box();
        before->setCurrentIndex(before->findData(code));
        return QTest::qWaitFor([&] { return before.isNull(); }, patienceMs) && box() &&
            box()->currentData().toString() == code;
    }
    bool railIsAtTheRight()
    {
        const Rail &rail = window.rail();
        return rail.mapTo(&window, rail.rect().center()).x() > window.width() / 2;
    }
    QString firstMenu() { return window.menuBar()->actions().value(0)->text(); }
};

} // namespace

class TestLanguage : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        widgets::applyStyle(*qApp, widgets::Appearance::Light);
        for (const QString &code : {german, arabic, english})
            QVERIFY2(languages().contains(code), qPrintable(code));
    }
    void cleanup() { installLanguage({english}); }

    /// en, de, ar, en while an answer is generated and a draft is in the field.
    void switchesWhileAnAnswerStreams()
    {
        const QTemporaryDir folder;
        Talk talk(folder.path());
        QVERIFY(talk.openModel());
        QVERIFY(QTest::qWaitForWindowActive(&talk.window));
        talk.engine.setDelay(std::chrono::milliseconds(80)); // about 8 seconds of answer: time for all languages
        const QString englishMenu = talk.firstMenu();
        const QString question = QStringLiteral("What is 34 x 19?");
        talk.ask(question);
        QTRY_COMPARE_WITH_TIMEOUT(talk.chat().state(), Conversation::State::Answering, patienceMs);
        QTRY_COMPARE(talk.field().toPlainText(), QString());
        talk.field().insertPlainText(QStringLiteral("a draft"));
        const qint64 session = talk.chat().session();
        QSignalSpy opened(&talk.chat(), &Conversation::opened);

        QVERIFY(talk.choose(german));
        QVERIFY(talk.firstMenu() != englishMenu);
        QCOMPARE(QLocale().language(), QLocale::German);
        QCOMPARE(talk.window.locale().language(), QLocale::German);
        QVERIFY(!talk.railIsAtTheRight());
        QCOMPARE(talk.window.page(), Page::Settings);
        QTRY_VERIFY(talk.box()->hasFocus());
        QCOMPARE(talk.chat().session(), session);
        QTRY_COMPARE(opened.size(), 1);
        QVERIFY(talk.chat().answering());

        QVERIFY(talk.choose(arabic));
        QCOMPARE(talk.window.layoutDirection(), Qt::RightToLeft);
        QTRY_VERIFY(talk.railIsAtTheRight());
        QTRY_COMPARE(opened.size(), 2);

        QVERIFY(talk.choose(english));
        QCOMPARE(talk.window.layoutDirection(), Qt::LeftToRight);
        QTRY_VERIFY(!talk.railIsAtTheRight());
        QCOMPARE(talk.firstMenu(), englishMenu);
        QTRY_COMPARE(opened.size(), 3);

        talk.engine.setDelay({}); // for the next answer
        QVERIFY(talk.answered());
        QCOMPARE(talk.page().messages().rowCount(), 2);
        QTRY_COMPARE(talk.field().toPlainText(), QStringLiteral("a draft"));
        const QString shown = talk.lastText();
        QString kept;
        const qint64 message = talk.chat().path().back().id;
        talk.inStore([&](Store &store) { kept = store.message(message).text; });
        QVERIFY(!shown.isEmpty());
        QCOMPARE(shown.trimmed(), kept.trimmed());

        // The same question in one language throughout has the same answer.
        talk.field().clear();
        talk.page().newChat();
        talk.ask(question);
        QTRY_VERIFY(talk.chat().session() != session && talk.chat().session() != 0);
        QVERIFY(talk.answered());
        QCOMPARE(talk.lastText(), shown);
    }

    /// What no database has yet: the settings and the text of a new chat.
    void aNewChatIsKept()
    {
        const QTemporaryDir folder;
        Talk talk(folder.path());
        QVERIFY(talk.openModel());
        RoutingPolicy policy;
        policy.rules.push_back(
            {.kind = RoutingPolicy::Rule::Kind::Off, .layer = LayerIndex{0}, .expert = ExpertIndex{1}});
        talk.page().setPolicy(policy);
        talk.field().insertPlainText(QStringLiteral("not sent"));
        QVERIFY(talk.choose(german));
        QTRY_COMPARE(talk.field().toPlainText(), QStringLiteral("not sent"));
        QCOMPARE(talk.page().policy().rules.size(), size_t{1});
        QCOMPARE(talk.chat().session(), qint64{0});
        QVERIFY(talk.engine.model());
    }

    /// Commands and menus are there once, and work on the pages that are there now.
    void commandsAreMadeAgain()
    {
        const QTemporaryDir folder;
        Talk talk(folder.path());
        const auto commands = talk.window.actionList().all().size();
        const auto menus = talk.window.menuBar()->actions().size();
        const auto actions = talk.window.actions().size();
        QVERIFY(talk.choose(german) && talk.choose(english));
        QCOMPARE(talk.window.actionList().all().size(), commands);
        QCOMPARE(talk.window.menuBar()->actions().size(), menus);
        QCOMPARE(talk.window.actions().size(), actions);
        QVERIFY(QTest::qWaitForWindowActive(&talk.window));
        QTest::keyClick(&talk.window, Qt::Key_4, Qt::ControlModifier);
        QCOMPARE(talk.window.page(), Page::Models);
        talk.command("showRail")->trigger();
        QVERIFY(!talk.window.rail().isVisible());
    }

    void theChoiceIsKept()
    {
        const QTemporaryDir folder;
        QString chosen;
        {
            Talk talk(folder.path());
            QVERIFY(talk.choose(german));
            chosen = talk.firstMenu();
        }
        installLanguage({english});
        Talk again(folder.path());
        QCOMPARE(again.firstMenu(), chosen);
        QCOMPARE(again.box()->currentData().toString(), german);
        QVERIFY(again.choose({})); // the system's
        QCOMPARE(again.window.settings().language, QString());
        again.window.settingsFile().state().setValue(QStringLiteral("language"), QStringLiteral("xx"));
        QCOMPARE(SettingsFile(again.window.settingsFile().state()).values().language, QString());
    }

    void fontsShowEveryScript_data()
    {
        QTest::addColumn<QFontDatabase::WritingSystem>("script");
        QTest::addColumn<QString>("package"); // of Debian
        const QString core = QStringLiteral("fonts-noto-core");
        const QString cjk = QStringLiteral("fonts-noto-cjk");
        for (const char *code : {"de", "fr", "es", "it", "pt_BR", "pl", "tr"})
            QTest::newRow(code) << QFontDatabase::Latin << core;
        QTest::newRow("ru") << QFontDatabase::Cyrillic << core;
        QTest::newRow("ar") << QFontDatabase::Arabic << core;
        QTest::newRow("zh_CN") << QFontDatabase::SimplifiedChinese << cjk;
        QTest::newRow("ja") << QFontDatabase::Japanese << cjk;
        QTest::newRow("ko") << QFontDatabase::Korean << cjk;
    }

    /// Every letter of a language's texts has a glyph in the program's font or in one that Qt falls back to.
    void fontsShowEveryScript()
    {
        QFETCH(QFontDatabase::WritingSystem, script);
        QFETCH(QString, package);
        if (QFontDatabase::families(script).isEmpty())
            QSKIP(
                qPrintable(QStringLiteral("No font for this script is installed; Debian has it in %1.").arg(package)));
        QFile file(QStringLiteral("translations/moire_%1.ts").arg(QLatin1String(QTest::currentDataTag())));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QSet<char32_t> letters;
        for (const Translated &message : messagesIn(file))
            for (const QString &text : message.translations)
                for (const char32_t letter : text.toStdU32String())
                    if (QChar::isLetter(letter))
                        letters.insert(letter);
        QVERIFY(letters.size() > 26);
        QStringList missing;
        for (const char32_t letter : letters) {
            const QString text = QString::fromUcs4(&letter, 1);
            QTextLayout layout(text, QApplication::font());
            layout.beginLayout();
            layout.createLine();
            layout.endLayout();
            for (const QGlyphRun &run : layout.glyphRuns())
                if (run.glyphIndexes().contains(0))
                    missing << text;
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
    }
};

MOIRE_TEST(TestLanguage)

} // namespace tst_language

#include "tst_language.moc"
