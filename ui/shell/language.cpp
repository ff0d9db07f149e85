// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/language.h"

#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>

/// Outside the namespace, because the macro declares a global function.
static void addLanguages()
{
    Q_INIT_RESOURCE(languages);
}

namespace moire::ui {

namespace {

const QString translatorName = QStringLiteral("language");

bool install(const QString &path, const QString &code)
{
    auto *texts = new QTranslator(QCoreApplication::instance());
    texts->setObjectName(translatorName);
    texts->setProperty("code", code);
    if (texts->load(path) && QCoreApplication::installTranslator(texts))
        return true;
    delete texts;
    return false;
}

/// Takes away what is installed; returns the code of its language.
QString removeInstalled()
{
    QString code = QStringLiteral("en");
    const auto installed = QCoreApplication::instance()->findChildren<QTranslator *>(translatorName);
    for (QTranslator *texts : installed) {
        code = texts->property("code").toString(); // the last one counts
        delete texts;
    }
    return code;
}

/// How numbers and dates are written: as the system does, unless \p code is another language than the system's.
QLocale localeOf(const QString &code)
{
    const QLocale system = QLocale::system();
    const QLocale own(code);
    const bool same = system.language() == own.language() && system.script() == own.script();
    return same || code.isEmpty() ? system : own;
}

bool isEnglish(const QString &code)
{
    return code == QLatin1String("en") || code.startsWith(QLatin1String("en-")) ||
        code.startsWith(QLatin1String("en_"));
}

} // namespace

QStringList languages(const QString &folder)
{
    addLanguages();
    QStringList codes = QDir(folder).entryList({QStringLiteral("moire_*.qm")});
    for (QString &code : codes)
        code = code.sliced(6).chopped(3);
    std::ranges::sort(codes, {}, languageName);
    return codes;
}

QString languageName(const QString &code)
{
    // Where Qt's name says more than people do: "American English", "español de España".
    if (code == QLatin1String("en"))
        return QStringLiteral("English");
    if (code == QLatin1String("es"))
        return QStringLiteral("Español");
    const QLocale locale(code);
    QString name = locale.nativeLanguageName();
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    // A code has a region where it matters. The Chinese name has the script instead.
    return code.contains(u'_') && locale.language() != QLocale::Chinese
        ? QStringLiteral("%1 (%2)").arg(name, locale.nativeTerritoryName())
        : name;
}

QStringList wantedLanguages(const QString &code)
{
    QStringList wanted = QLocale::system().uiLanguages();
    if (!code.isEmpty())
        wanted.prepend(code);
    return wanted;
}

QString matchingLanguage(const QStringList &wanted, const QStringList &there)
{
    QStringList seen; // languages that a more exact code named before
    for (const QString &want : wanted) {
        const QLocale locale(want);
        const QString language = QLocale::languageToCode(locale.language());
        // "zh" after "zh-TW" is how systems shorten it, and no wish for simplified Chinese.
        if (locale.language() == QLocale::C || (want == language && seen.contains(language)))
            continue;
        seen << language;
        if (isEnglish(want))
            return QStringLiteral("en");
        QString found;
        for (const QString &code : there) {
            const QLocale offered(code);
            if (offered.language() != locale.language() || offered.script() != locale.script())
                continue;
            if (found.isEmpty() || offered.territory() == locale.territory())
                found = code;
        }
        if (!found.isEmpty())
            return found;
    }
    return {};
}

Language installLanguage(const QStringList &wanted, const QString &folder)
{
    QStringList there = languages(folder);
    const QString before = removeInstalled();
    const QString english = QStringLiteral("en");
    const auto fileOf = [&](const QString &code) { return folder + QStringLiteral("/moire_%1.qm").arg(code); };
    install(fileOf(english), english);
    Language used{english, {}};
    QString code = matchingLanguage(wanted, there);
    while (!code.isEmpty() && code != english && !install(fileOf(code), code)) {
        used.problem = QStringLiteral("The texts in %1 are damaged. Install the program again.").arg(fileOf(code));
        there.removeOne(code);
        code = matchingLanguage(wanted, there);
    }
    if (!code.isEmpty() && code != english) {
        used.code = code;
        // Qt's own texts, for its dialogs, are where Qt is.
        install(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_") + code, code);
    }
    const Qt::LayoutDirection direction = QLocale(used.code).textDirection();
    if (direction != QLocale(before).textDirection()) // otherwise what the command line says stays
        QGuiApplication::setLayoutDirection(direction);
    QLocale::setDefault(localeOf(code));
    return used;
}

} // namespace moire::ui
