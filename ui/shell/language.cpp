// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/language.h"

#include <QFile>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QTranslator>

/// Outside the namespace, because the macro declares a global function.
static void addLanguages()
{
    Q_INIT_RESOURCE(languages);
}

namespace moire::ui {

namespace {

bool install(const QString &path)
{
    auto *texts = new QTranslator(QCoreApplication::instance());
    return texts->load(path) && QCoreApplication::installTranslator(texts);
}

} // namespace

Language installLanguage(const QStringList &wanted, const QString &folder)
{
    addLanguages();
    const QString english = QStringLiteral("en");
    Language used{english, {}};
    const auto fileOf = [&](const QString &code) { return folder + QStringLiteral("/moire_%1.qm").arg(code); };
    install(fileOf(english));
    for (QString code : wanted) {
        code.replace(u'-', u'_');
        if (code == english || code.startsWith(QLatin1String("en_")))
            break;
        const QString path = fileOf(code);
        if (!QFile::exists(path))
            continue;
        // Qt's own texts, for its dialogs, are where Qt is.
        install(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_") + code);
        if (install(path)) {
            used.code = code;
            break;
        }
        used.problem = QStringLiteral("The texts in %1 are damaged. Install the program again.").arg(path);
    }
    if (QLocale(used.code).textDirection() == Qt::RightToLeft) // otherwise what the command line says stays
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    return used;
}

} // namespace moire::ui
