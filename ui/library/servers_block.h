// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controls/notice_bar.h"
#include "shell/services.h"

#include <QWidget>

#include <functional>
#include <memory>

class QVBoxLayout;

namespace moire {
class AnswerSource;
struct RemoteServer;
} // namespace moire

namespace moire::ui {

/// The servers that a person added, each with buttons to use, change and remove it. Hidden while there are none.
class ServersBlock : public QWidget {
    Q_OBJECT
public:
    explicit ServersBlock(const Services &services, QWidget *parent = nullptr);

    void add(); ///< asks for a server in a dialog
    void use(const QString &id); ///< questions go to this server from now on
    /// What only the window can do: returns why it is refused; empty: it has begun.
    void setRequest(std::function<QString(std::shared_ptr<AnswerSource>)> connectTo)
    {
        m_connectTo = std::move(connectTo);
    }

signals:
    void told(const QString &sentence, moire::widgets::NoticeBar::Kind kind);

private:
    void showServers();
    void edit(const RemoteServer &server);

    Services m_services;
    QVBoxLayout *m_rows;
    std::function<QString(std::shared_ptr<AnswerSource>)> m_connectTo;
};

} // namespace moire::ui
