// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/language.h"

#include <QCoreApplication>
#include <QTranslator>

/// Outside the namespace, because the macro declares a global function.
static void addLanguages()
{
    Q_INIT_RESOURCE(languages);
}

namespace moire::ui {

void installLanguage()
{
    addLanguages();
    auto *english = new QTranslator(QCoreApplication::instance());
    if (english->load(QStringLiteral(":/languages/moire_en.qm")))
        QCoreApplication::installTranslator(english);
}

} // namespace moire::ui
