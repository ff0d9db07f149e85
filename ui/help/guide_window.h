// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace moire::ui {

class GuideText;
class MainWindow;

/// The guide (docs/guide), which is compiled into the program. Its links lead to its own pages only.
class GuideWindow : public QDialog {
    Q_OBJECT
public:
    explicit GuideWindow(QWidget *parent);
    void openPage(const QString &page); ///< name of a file of docs/guide, without its ending
    QString page() const;

private:
    GuideText *m_text;
};

/// Opens the guide at the page about what has the focus in \p window.
void showGuide(MainWindow &window);

} // namespace moire::ui
