// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of the menus, and the files of translations: what is shown can be reached by its letter, and a translation
// says what its source says.
#include "program_desk.h"
#include "qt_test.h"
#include "style/style.h"

#include <QDir>
#include <QFile>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace tst_texts {

using namespace moire;
using namespace moire::ui;

namespace {

struct Message {
    QString context, source, comment;
    QStringList translations; ///< by plural form, or one
    bool plural = false;
    bool finished = true;
};

QList<Message> messagesIn(QIODevice &file)
{
    QList<Message> messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token != QXmlStreamReader::StartElement)
            continue;
        const auto name = xml.name();
        if (name == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (name == QLatin1String("message")) {
            messages.append({context, {}, {}, {}, xml.attributes().value(QLatin1String("numerus")) == u"yes"});
        } else if (name == QLatin1String("source")) {
            messages.last().source = xml.readElementText();
        } else if (name == QLatin1String("comment")) {
            messages.last().comment = xml.readElementText();
        } else if (name == QLatin1String("numerusform")) {
            messages.last().translations << xml.readElementText();
        } else if (name == QLatin1String("translation")) {
            messages.last().finished = xml.attributes().value(QLatin1String("type")).isEmpty();
            if (!messages.last().plural)
                messages.last().translations << xml.readElementText();
        }
    }
    return messages;
}

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

QString keyOf(const Message &message)
{
    return message.context + u'\n' + message.source + u'\n' + message.comment;
}

/// What is wrong with one translation; empty: nothing.
QString problemOf(const Message &message)
{
    if (!message.finished || message.translations.isEmpty())
        return QStringLiteral("is unfinished");
    for (const QString &text : message.translations) {
        if (text.trimmed().isEmpty())
            return QStringLiteral("is empty");
        // "one chat" needs no number
        if (placeholders(text, !message.plural) != placeholders(message.source, !message.plural))
            return QStringLiteral("has other placeholders: ") + text;
        if (accelerators(text).size() != accelerators(message.source).size())
            return QStringLiteral("has other accelerators: ") + text;
        if (text.endsWith(u'…') != message.source.endsWith(u'…'))
            return QStringLiteral("does not tell that it asks first (…): ") + text;
    }
    return {};
}

QStringList problemsOf(const QList<Message> &messages)
{
    QStringList problems;
    for (const Message &message : messages)
        if (const QString problem = problemOf(message); !problem.isEmpty())
            problems << QStringLiteral("%1: \"%2\" ").arg(message.context, message.source) + problem;
    return problems;
}

/// Goes through a menu and what it opens.
void checkMenu(const QString &title, const QList<QAction *> &entries, QStringList &problems, int &menus)
{
    ++menus;
    QHash<QChar, QString> taken;
    for (const QAction *entry : entries) {
        if (entry->isSeparator() || !entry->isVisible())
            continue;
        const QList<QChar> letters = accelerators(entry->text());
        if (letters.size() > 1)
            problems << QStringLiteral("%1: \"%2\" has two accelerators").arg(title, entry->text());
        for (const QChar letter : letters) {
            if (taken.contains(letter))
                problems << QStringLiteral("%1: \"%2\" and \"%3\" share %4")
                                .arg(title, taken[letter], entry->text(), letter);
            taken.insert(letter, entry->text());
        }
        if (entry->menu())
            checkMenu(title + QStringLiteral(" > ") + entry->text(), entry->menu()->actions(), problems, menus);
    }
}

} // namespace

class TestTexts : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { widgets::applyStyle(*qApp, widgets::Appearance::Light); }

    void theCheckFindsFaults()
    {
        const auto problem = [](const char *source, const char *translation, bool plural = false) {
            return problemOf({{}, QString::fromUtf8(source), {}, {QString::fromUtf8(translation)}, plural});
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
            const QStringList problems = problemsOf(messages);
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

    void noLetterTwiceInAMenu()
    {
        const QTemporaryDir folder;
        ProgramDesk program(folder.path());
        QTRY_VERIFY(program.library.count() >= 3);
        QStringList problems;
        int menus = 0;
        checkMenu(QStringLiteral("menu bar"), program.window.menuBar()->actions(), problems, menus);
        for (QMenu *menu : program.window.findChildren<QMenu *>()) // those of buttons
            if (!program.window.menuBar()->isAncestorOf(menu))
                checkMenu(menu->title() + menu->objectName(), menu->actions(), problems, menus);
        QVERIFY(menus > 10);
        for (const QString &problem : problems) // Qt Test cuts long messages
            qWarning("%s", qPrintable(problem));
        QVERIFY(problems.isEmpty());
    }
};

MOIRE_TEST(TestTexts)

} // namespace tst_texts

#include "tst_texts.moc"
