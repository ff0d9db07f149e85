// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/local_server.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace moire::widgets {
class NoticeBar;
}

namespace moire::ui {

/// Switches the server for other programs on and off. What is entered is kept until the program ends.
class ServingDialog : public QDialog {
    Q_OBJECT
public:
    explicit ServingDialog(LocalServer &server, QWidget *parent = nullptr);

private:
    void check();
    void toggle();
    LocalServer::Options entered() const;
    void showState();

    LocalServer &m_server;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_key;
    QCheckBox *m_keep;
    widgets::NoticeBar *m_notice;
    QPushButton *m_switch;
};

} // namespace moire::ui
