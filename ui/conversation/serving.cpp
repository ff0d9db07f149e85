// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/serving.h"

#include "controls/tone_label.h"
#include "conversation/serving_dialog.h"
#include "runtime/engine_worker.h"
#include "shell/actions.h"
#include "shell/ongoing.h"
#include "style/proxy_style.h"
#include "style/style.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace moire::ui {

Serving::Serving(const Services &services, QWidget *parent)
    : QWidget(parent),
      m_server(services.ongoing.server),
      m_label(new widgets::ToneLabel),
      m_stop(new QPushButton(tr("Stop")))
{
    setObjectName(QStringLiteral("serving"));
    m_label->setObjectName(QStringLiteral("servingState"));
    m_label->setTextFormat(Qt::PlainText);
    m_stop->setObjectName(QStringLiteral("servingStop"));
    m_stop->setProperty(widgets::look::compact, true);
    m_stop->setAccessibleName(tr("Stop serving other programs"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(widgets::unit(this));
    row->addWidget(m_label);
    row->addWidget(m_stop);
    connect(m_stop, &QPushButton::clicked, &m_server, &LocalServer::stop);
    connect(&m_server, &LocalServer::changed, this, &Serving::showState);
    connect(&m_server, &LocalServer::chatsChanged, this, &Serving::chatsChanged);
    services.actions.add({.id = "serve",
                          .menu = Actions::Menu::File,
                          .text = tr("Serve ot&her programs…"),
                          .separated = true,
                          .opens = true},
                         [this] { openDialog(); });
    showState();
}

void Serving::openDialog()
{
    auto *dialog = new ServingDialog(m_server, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Serving::showState()
{
    const LocalServer::State &state = m_server.state();
    setVisible(state.on);
    m_label->setTone(state.problem.isEmpty() && state.notKept.isEmpty() ? widgets::Tone::Accent
                                                                        : widgets::Tone::Danger);
    m_label->setToolTip(state.problem.isEmpty() ? state.notKept : state.problem);
    if (!state.problem.isEmpty())
        m_label->setText(tr("other programs are not served"));
    else if (!state.notKept.isEmpty())
        m_label->setText(tr("serving, but chats cannot be kept"));
    else if (state.address.isEmpty())
        m_label->setText(tr("other programs wait for a model"));
    else if (state.clients.isEmpty())
        m_label->setText(tr("serving at %1").arg(state.address));
    else
        m_label->setText(tr("serving %1 at %2").arg(QLocale().createSeparatedList(state.clients), state.address));
}

} // namespace moire::ui
