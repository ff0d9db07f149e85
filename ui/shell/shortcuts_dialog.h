// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace moire::ui {

class Actions;

/// Every command that has a shortcut, by menu, and the keys of lists and of the transcript.
class ShortcutsDialog : public QDialog {
    Q_OBJECT
public:
    ShortcutsDialog(const Actions &actions, QWidget *parent);
};

} // namespace moire::ui
