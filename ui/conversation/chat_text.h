// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMessageBox;

/// Titles, names and texts, which come from databases, files and models, made fit for the window or a file name.
namespace moire::ui {

/// On one line: control characters become spaces, marks that reverse the direction of text are left out; at most
/// \p maxLength UTF-16 units, then "…".
QString shownText(const QString &text, qsizetype maxLength = 200);

/// The same for a menu, where "&" has a meaning.
QString menuText(const QString &text);

/// For a tool tip, which would be rendered as HTML if it looks like that.
QString plainToolTip(const QString &text);

/// Texts of a message box, which would be rendered likewise. \p informative: the second one.
void setPlainText(QMessageBox &box, const QString &informative);

/// A file name without folder and ending for a chat with this title: never empty, valid on every system.
QString fileNameOf(const QString &title);

} // namespace moire::ui
