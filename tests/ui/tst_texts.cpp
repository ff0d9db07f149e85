// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of the menus, and the files of translations: what is shown can be reached by its letter, and a translation
// says what its source says.
#include "program_desk.h"
#include "qt_test.h"
#include "style/style.h"
#include "translation_file.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTranslator>

namespace tst_texts {

using namespace moire;
using namespace moire::ui;

namespace {

using Message = Translated;

QStringList placeholders(const QString &text, bool withNumber)
{
    static const QRegularExpression pattern(QStringLiteral("%L?(n|[1-9][0-9]?)"));
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        if (const QString one = match.next().captured(0); withNumber || !one.endsWith(u'n'))
            found << one;
    found.sort();
    return found;
}

/// The letters that "&" stands before, lower case.
QList<QChar> accelerators(const QString &text)
{
    QList<QChar> found;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] != u'&')
            continue;
        ++i;
        if (text[i].isLetterOrNumber())
            found << text[i].toLower();
    }
    return found;
}

QStringList tags(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("</?[a-z][^>]*>"));
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found << match.next().captured(0);
    found.sort();
    return found;
}

/// "one chat" needs no number, where the form is used for one number only. In French it is also that of 0, in Russian
/// that of 21.
bool isOfOneNumber(const QString &language, qsizetype form)
{
    static const QStringList first{QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("es"),
                                   QStringLiteral("it"), QStringLiteral("pl")};
    return language == QLatin1String("ar") ? form < 3 : form == 0 && first.contains(language);
}

QString keyOf(const Message &message)
{
    return message.context + u'\n' + message.source + u'\n' + message.comment;
}

/// What is wrong with one translation; empty: nothing.
QString problemOf(const QString &language, const Message &message)
{
    if (!message.finished || message.translations.isEmpty())
        return QStringLiteral("is unfinished");
    for (qsizetype form = 0; form < message.translations.size(); ++form) {
        const QString &text = message.translations[form];
        if (text.trimmed().isEmpty())
            return QStringLiteral("is empty");
        const bool free = message.plural && isOfOneNumber(language, form) &&
            placeholders(text, true) != placeholders(message.source, true); // then only the number may be missing
        if (placeholders(text, !free) != placeholders(message.source, !free))
            return QStringLiteral("has other placeholders: ") + text;
        if (tags(text) != tags(message.source))
            return QStringLiteral("has other tags: ") + text;
        if (accelerators(text).size() != accelerators(message.source).size())
            return QStringLiteral("has other accelerators: ") + text;
        if (text.endsWith(u'…') != message.source.endsWith(u'…'))
            return QStringLiteral("does not tell that it asks first (…): ") + text;
    }
    return {};
}

QStringList problemsOf(const QString &language, const QList<Message> &messages)
{
    QStringList problems;
    for (const Message &message : messages)
        if (const QString problem = problemOf(language, message); !problem.isEmpty())
            problems << QStringLiteral("%1: \"%2\" ").arg(message.context, message.source) + problem;
    return problems;
}

constexpr QChar keyBegin(0xe000), keyEnd(0xe001); // of the private use area

/// Translates a text to its key, so that one window shows what its menus would be in every language.
class Keys : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *comment, int) const override
    {
        if (context[0] == 'Q') // Qt's own
            return {};
        return keyBegin +
            keyOf({QString::fromUtf8(context), QString::fromUtf8(source), QString::fromUtf8(comment), {}}) + keyEnd;
    }
};

/// A language by keys; none: the source is the text.
using Texts = QHash<QString, QString>;

QString said(QString text, const Texts &texts)
{
    static const QRegularExpression pattern(QStringLiteral("\uE000([^\uE000\uE001]*)\uE001"));
    for (auto key = pattern.match(text); key.hasMatch(); key = pattern.match(text)) {
        const QString source = key.captured(1).section(u'\n', 1, -2);
        text.replace(key.capturedStart(), key.capturedLength(), texts.value(key.captured(1), source));
    }
    return text;
}

/// Menus and the buttons of a dialog: what can be chosen by a letter at one time.
struct Choices {
    QString title;
    QStringList texts;
};

/// Goes through a menu and what it opens.
void addMenu(const QString &title, const QList<QAction *> &entries, QList<Choices> &all)
{
    Choices menu{title, {}};
    for (const QAction *entry : entries) {
        if (entry->isSeparator() || !entry->isVisible())
            continue;
        menu.texts << entry->text();
        if (entry->menu())
            addMenu(title + QStringLiteral(" > ") + entry->text(), entry->menu()->actions(), all);
    }
    all << menu;
}

void addDialog(const QWidget &dialog, QList<Choices> &all)
{
    Choices buttons{dialog.windowTitle(), {}};
    for (const QAbstractButton *button : dialog.findChildren<QAbstractButton *>())
        if (button->isVisible())
            buttons.texts << button->text();
    all << buttons;
}

void checkChoices(const Choices &choices, const Texts &texts, QStringList &problems)
{
    QHash<QChar, QString> taken;
    for (const QString &choice : choices.texts) {
        const QString text = said(choice, texts);
        const QList<QChar> letters = accelerators(text);
        const QString title = said(choices.title, texts);
        if (letters.size() > 1)
            problems << QStringLiteral("%1: \"%2\" has two accelerators").arg(title, text);
        for (const QChar letter : letters) {
            if (taken.contains(letter))
                problems << QStringLiteral("%1: \"%2\" and \"%3\" share %4").arg(title, taken[letter], text, letter);
            taken.insert(letter, text);
        }
    }
}

/// By language; the English one is empty.
QMap<QString, Texts> allTexts()
{
    QMap<QString, Texts> all{{QStringLiteral("en"), {}}};
    const QDir folder(QStringLiteral("translations"));
    for (const QString &name : folder.entryList({QStringLiteral("moire_*.ts")})) {
        QFile file(folder.filePath(name));
        if (name == QLatin1String("moire_en.ts") || !file.open(QIODevice::ReadOnly))
            continue;
        Texts &texts = all[name.sliced(6).chopped(3)];
        for (const Message &message : messagesIn(file))
            texts.insert(keyOf(message), message.translations.value(0));
    }
    return all;
}

} // namespace

class TestTexts : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { widgets::applyStyle(*qApp, widgets::Appearance::Light); }

    void theCheckFindsFaults()
    {
        const auto problem = [](const char *source, const char *translation, bool plural = false) {
            return problemOf(QStringLiteral("de"),
                             {{}, QString::fromUtf8(source), {}, {QString::fromUtf8(translation)}, plural});
        };
        QCOMPARE(problem("&Open %1…", "%1 ö&ffnen…"), QString());
        QCOMPARE(problem("%n chat(s)", "ein Chat", true), QString());
        QVERIFY(problem("Open %1", "Öffnen").contains(QStringLiteral("placeholders")));
        QVERIFY(problem("%1 of %2", "%1 von %1").contains(QStringLiteral("placeholders")));
        QVERIFY(problem("%n of %1", "ein", true).contains(QStringLiteral("placeholders")));
        QVERIFY(problem("&Open", "Öffnen").contains(QStringLiteral("accelerators")));
        QVERIFY(problem("Open", "Ö&ffnen").contains(QStringLiteral("accelerators")));
        QVERIFY(problem("Open…", "Öffnen").contains(QStringLiteral("asks first")));
        QVERIFY(problem("Open", " ").contains(QStringLiteral("empty")));
        QCOMPARE(problem("Q && A", "F && A"), QString());
        QCOMPARE(problem("%Ln of %1", "einer von %1", true), QString());
        QVERIFY(problem("<b>%1</b>", "<b>%1").contains(QStringLiteral("tags")));
        const Message russian{{}, QStringLiteral("%Ln chats"), {}, {QStringLiteral("один чат")}, true};
        QVERIFY(problemOf(QStringLiteral("ru"), russian).contains(QStringLiteral("placeholders"))); // 21 chats, too
    }

    /// Every file of a language is complete, and agrees with its sources.
    void translationsAgreeWithTheirSources()
    {
        QFile all(QStringLiteral("translations/moire.ts"));
        QVERIFY(all.open(QIODevice::ReadOnly));
        QSet<QString> sources, plurals;
        for (const Message &message : messagesIn(all)) {
            sources.insert(keyOf(message));
            if (message.plural)
                plurals.insert(keyOf(message));
        }
        QVERIFY(sources.size() > 500 && plurals.size() > 20);
        const QDir folder(QStringLiteral("translations"));
        const QStringList files = folder.entryList({QStringLiteral("moire_*.ts")});
        QVERIFY(!files.isEmpty());
        for (const QString &name : files) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QList<Message> messages = messagesIn(file);
            const QStringList problems = problemsOf(name.sliced(6).chopped(3), messages);
            QVERIFY2(problems.isEmpty(), qPrintable(name + u'\n' + problems.join(u'\n')));
            QSet<QString> there;
            for (const Message &message : messages)
                there.insert(keyOf(message));
            const QSet<QString> missing = (name == QLatin1String("moire_en.ts") ? plurals : sources) - there;
            QVERIFY2(missing.isEmpty(), qPrintable(name + QStringLiteral(" lacks ") + missing.values().value(0)));
        }
    }

    /// Placeholders count from %1 without a gap: QString::arg() fills the lowest one.
    void sourcesCountTheirPlaceholders()
    {
        QFile all(QStringLiteral("translations/moire.ts"));
        QVERIFY(all.open(QIODevice::ReadOnly));
        for (const Message &message : messagesIn(all)) {
            QSet<int> numbers;
            for (const QString &one : placeholders(message.source, false))
                numbers.insert(one.mid(one.startsWith(QLatin1String("%L")) ? 2 : 1).toInt());
            for (int i = 1; i <= numbers.size(); ++i)
                QVERIFY2(numbers.contains(i), qPrintable(message.source));
            QVERIFY2(!message.plural || placeholders(message.source, true).join(u' ').contains(u'n'),
                     qPrintable(message.source));
            // With a space at an end it is a part of a sentence, or the unit of a field.
            QVERIFY2(message.source == message.source.trimmed() || message.source.size() <= 3,
                     qPrintable(message.source));
        }
    }

    void keysBecomeTexts()
    {
        const Keys keys;
        const QString key = keys.translate("Test", "&Open %1", "", -1);
        const Texts german{{QStringLiteral("Test\n&Open %1\n"), QStringLiteral("%1 ö&ffnen")}};
        QCOMPARE(said(key + u'…', german), QStringLiteral("%1 ö&ffnen…"));
        QCOMPARE(said(key, {}), QStringLiteral("&Open %1"));
        QStringList problems;
        checkChoices({QStringLiteral("menu"), {key, QStringLiteral("&Offen")}}, {}, problems);
        QCOMPARE(problems.size(), 1);
        problems.clear();
        checkChoices({QStringLiteral("menu"), {key, QStringLiteral("&Offen")}}, german, problems);
        QCOMPARE(problems, QStringList());
    }

    /// In every language.
    void noLetterTwiceInAMenuOrDialog()
    {
        Keys keys;
        QVERIFY(QCoreApplication::installTranslator(&keys));
        QList<Choices> all;
        {
            const QTemporaryDir folder;
            ProgramDesk program(folder.path());
            QTRY_VERIFY(program.library.count() >= 3);
            addMenu(QStringLiteral("menu bar"), program.window.menuBar()->actions(), all);
            for (QMenu *menu : program.window.findChildren<QMenu *>()) // those of buttons
                if (!program.window.menuBar()->isAncestorOf(menu))
                    addMenu(menu->title() + menu->objectName(), menu->actions(), all);
            QVERIFY(all.size() > 10);
            for (const char *command : {"about", "shortcuts", "serve", "updates"}) {
                program.command(command)->trigger();
                auto *dialog = QApplication::activeModalWidget();
                QVERIFY2(dialog, command);
                addDialog(*dialog, all);
                delete dialog;
            }
        }
        QCoreApplication::removeTranslator(&keys);
        const QMap<QString, Texts> languages = allTexts();
        QStringList problems;
        for (auto texts = languages.cbegin(); texts != languages.cend(); ++texts) {
            QStringList own;
            for (const Choices &choices : all)
                checkChoices(choices, texts.value(), own);
            for (const QString &problem : own)
                problems << texts.key() + QStringLiteral(": ") + problem;
        }
        for (const QString &problem : problems) // Qt Test cuts long messages
            qWarning("%s", qPrintable(problem));
        QVERIFY(problems.isEmpty());
    }
};

MOIRE_TEST(TestTexts)

} // namespace tst_texts

#include "tst_texts.moc"
