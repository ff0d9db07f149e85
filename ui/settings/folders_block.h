// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings.h"

#include <QWidget>

class QVBoxLayout;

namespace moire::widgets {
class NoticeBar;
}

namespace moire::ui {

/// Takes a folder out of those of models, says so in \p notice, and offers to put it back in its place.
void removeModelFolder(SettingsFile &file, const QString &folder, widgets::NoticeBar &notice);

/// The folders of models, each with a button that removes it from the list.
class FoldersBlock : public QWidget {
    Q_OBJECT
public:
    explicit FoldersBlock(SettingsFile &file, QWidget *parent = nullptr);

signals:
    void addRequested();

private:
    void showFolders();

    SettingsFile &m_file;
    QStringList m_shown;
    QVBoxLayout *m_rows;
    widgets::NoticeBar *m_notice;
};

} // namespace moire::ui
