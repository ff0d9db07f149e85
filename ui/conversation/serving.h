// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/services.h"

#include <QWidget>

class QPushButton;

namespace moire {
class LocalServer;
}

namespace moire::widgets {
class ToneLabel;
}

namespace moire::ui {

/// The server for other programs in the status line: whether it runs, for whom, and a button that stops it. Hidden
/// while it is off, as it is at first.
class Serving : public QWidget {
    Q_OBJECT
public:
    explicit Serving(const Services &services, QWidget *parent = nullptr);

    LocalServer &server() { return m_server; }
    void openDialog(); ///< asks for address, port and key, and switches it on or off

signals:
    void chatsChanged(); ///< LocalServer::chatsChanged()

private:
    void showState();

    LocalServer &m_server;
    widgets::ToneLabel *m_label;
    QPushButton *m_stop;
};

} // namespace moire::ui
