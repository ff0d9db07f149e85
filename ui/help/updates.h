// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QUrl;
class QWidget;

namespace moire::ui {

/// The web page with new versions, as the build names it; empty: it names none.
QUrl downloadPage();

/// Shows the version and asks whether \p page may be opened in the browser. The program itself connects to nothing.
void askForUpdates(QWidget *window, const QUrl &page);

} // namespace moire::ui
