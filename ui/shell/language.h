// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>

namespace moire::ui {

struct Language {
    QString code; ///< "en", "pt_BR"
    QString problem; ///< texts that cannot be used, in a sentence; empty: none
};

/// Installs the texts of the first of \p wanted languages (BCP 47) that \p folder has, and below them those of English,
/// which has them too for its plurals; windows read from right to left where the language does. A damaged file is
/// skipped. Call after QApplication and before the first window.
Language installLanguage(const QStringList &wanted = QLocale().uiLanguages(),
                         const QString &folder = QStringLiteral(":/languages"));

} // namespace moire::ui
