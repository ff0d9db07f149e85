// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>

namespace moire::ui {

struct Language {
    QString code; ///< "en", "pt_BR"
    QString problem; ///< texts that cannot be used, in a sentence; empty: none
};

/// Codes of the languages that \p folder has texts for, sorted by their names.
QStringList languages(const QString &folder = QStringLiteral(":/languages"));

/// What a language calls itself, in its own script.
QString languageName(const QString &code);

/// The languages to look for, in this order, if a person chose \p code; empty: those of the system.
QStringList wantedLanguages(const QString &code = {});

/// The first language of \p wanted (BCP 47 or "pt_BR") that is among \p there; empty: none. A region does not matter,
/// if a person can read the texts of another one (de-AT: de; pt-PT: pt_BR); a script does (zh-TW: not zh_CN).
QString matchingLanguage(const QStringList &wanted, const QStringList &there);

/// Installs the texts of the first of \p wanted languages that \p folder has, below them those of English, which has
/// them too for its plurals, and those of Qt; takes away what an earlier call installed. Windows read from right to
/// left where the language does, and numbers and dates are written as the language does, or as the system does if it
/// has the same language. A damaged file is skipped. Call it after QApplication; windows that exist keep their texts.
Language installLanguage(const QStringList &wanted = wantedLanguages(),
                         const QString &folder = QStringLiteral(":/languages"));

} // namespace moire::ui
