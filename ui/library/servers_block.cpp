// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/servers_block.h"

#include "controls/tone_label.h"
#include "library/model_library.h"
#include "library/server_dialog.h"
#include "library/shown_text.h"
#include "remote/remote_engine.h"
#include "runtime/engine_worker.h"
#include "style/proxy_style.h"
#include "style/style.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace moire::ui {

ServersBlock::ServersBlock(const Services &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_rows(new QVBoxLayout)
{
    const int u = widgets::unit(this);
    auto *title = new widgets::ToneLabel(tr("On servers"), widgets::Tone::Muted);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(u / 2);
    column->addWidget(title);
    column->addLayout(m_rows);
    connect(&services.library.servers(), &RemoteServers::changed, this, &ServersBlock::showServers);
    for (const auto changed : {&EngineWorker::connected, &EngineWorker::unloaded, &EngineWorker::loaded})
        connect(&services.engine, changed, this, &ServersBlock::showServers);
    showServers();
}

void ServersBlock::showServers()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide(); // one of its buttons may be what called
        item->widget()->deleteLater();
        delete item;
    }
    const std::vector<RemoteServer> &list = m_services.library.servers().list();
    setVisible(!list.empty());
    for (const RemoteServer &server : list) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins({});
        auto *name = new ElidedLabel;
        name->setFullText(server.name + QStringLiteral(" · ") + server.place());
        row->addWidget(name, 1);
        const auto addButton = [&](const QString &text, const QString &accessible, auto run) {
            auto *button = new QPushButton(text);
            button->setProperty(widgets::look::compact, true);
            button->setAccessibleName(accessible.arg(server.name));
            connect(button, &QPushButton::clicked, this, run);
            row->addWidget(button);
            return button;
        };
        const bool inUse = m_services.engine.source() && m_services.engine.modelPath() == server.place();
        addButton(inUse ? tr("In use") : tr("Use"), tr("Use %1"), [this, id = server.id] {
            use(id);
        })->setEnabled(!inUse);
        addButton(tr("Change…"), tr("Change %1"), [this, server] { edit(server); });
        addButton(tr("Remove"), tr("Remove %1"), [this, id = server.id, name = server.name] {
            m_services.library.servers().remove(id);
            emit told(tr("“%1” was removed, with its key. Chats with it stay.").arg(name),
                      widgets::NoticeBar::Kind::Info);
        });
        m_rows->addWidget(line);
    }
}

void ServersBlock::add()
{
    edit({});
}

void ServersBlock::edit(const RemoteServer &server)
{
    auto *dialog = new ServerDialog(m_services.library.servers(), server, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ServerDialog::saved, this, [this](const QString &, const QString &note) {
        if (!note.isEmpty())
            emit told(note, widgets::NoticeBar::Kind::Info);
    });
    dialog->open();
}

void ServersBlock::use(const QString &id)
{
    RemoteServers &servers = m_services.library.servers();
    servers.keys().find(id, this, [this, id](const QString &key) {
        const RemoteServer *server = m_services.library.servers().find(id);
        if (!server || !m_connectTo)
            return;
        if (server->model.isEmpty())
            return emit told(tr("“%1” has no model yet. Test the server to choose one.").arg(server->name),
                             widgets::NoticeBar::Kind::Warning);
        const QString whyNot = m_connectTo(std::make_shared<RemoteEngine>(*server, key));
        if (!whyNot.isEmpty())
            emit told(whyNot, widgets::NoticeBar::Kind::Warning);
    });
}

} // namespace moire::ui
