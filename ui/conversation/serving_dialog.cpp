// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/serving_dialog.h"

#include "controls/notice_bar.h"
#include "controls/tone_label.h"
#include "runtime/served_chats.h"
#include "style/proxy_style.h"
#include "style/style.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QUuid>
#include <QVBoxLayout>

namespace moire::ui {

ServingDialog::ServingDialog(LocalServer &server, QWidget *parent)
    : QDialog(parent),
      m_server(server),
      m_host(new QLineEdit),
      m_port(new QSpinBox),
      m_key(new QLineEdit),
      m_keep(new QCheckBox(tr("&Keep what they ask and get as chats"))),
      m_notice(new widgets::NoticeBar),
      m_switch(new QPushButton)
{
    setObjectName(QStringLiteral("servingDialog"));
    setWindowTitle(tr("Serve other programs"));
    const int u = widgets::unit(this);
    auto *what = new widgets::ToneLabel(
        tr("Programs that speak OpenAI's or Anthropic's interfaces can use the open model, in a context of its own. "
           "The server is off whenever Moire starts."),
        widgets::Tone::Muted);
    what->setWordWrap(true);
    const LocalServer::Options before = server.options();
    const auto name = [](QWidget *field, const char *object, const QString &label) {
        field->setObjectName(QLatin1String(object));
        field->setAccessibleName(label);
        return label;
    };
    auto *form = new QFormLayout;
    form->addRow(name(m_host, "servingHost", tr("Address")), m_host);
    form->addRow(name(m_port, "servingPort", tr("Port")), m_port);
    form->addRow(name(m_key, "servingKey", tr("Key")), m_key);
    m_host->setText(before.host);
    m_port->setRange(0, 65535);
    m_port->setSpecialValueText(tr("any that is free"));
    m_port->setValue(before.port);
    m_key->setText(before.key);
    m_key->setPlaceholderText(tr("none: only programs on this machine"));
    auto *make = new QPushButton(tr("New key"));
    make->setProperty(widgets::look::compact, true);
    connect(make, &QPushButton::clicked, this, [this] { m_key->setText(QUuid::createUuid().toString(QUuid::Id128)); });
    form->addRow(QString(), make);
    m_keep->setObjectName(QStringLiteral("servingKeep"));
    m_keep->setToolTip(tr("In the folder “%1” of the list of chats, with traces. Otherwise nothing of it is kept.")
                           .arg(ServedChats::folderName()));
    m_keep->setChecked(before.keep);
    form->addRow(QString(), m_keep);
    m_notice->setObjectName(QStringLiteral("servingNotice"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_switch, QDialogButtonBox::ActionRole);
    m_switch->setObjectName(QStringLiteral("servingSwitch"));
    m_switch->setProperty(widgets::look::primary, true);
    connect(m_switch, &QPushButton::clicked, this, &ServingDialog::toggle);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const QLineEdit *field : {m_host, m_key})
        connect(field, &QLineEdit::textChanged, this, &ServingDialog::check);
    connect(&server, &LocalServer::changed, this, &ServingDialog::showState);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(u);
    column->addWidget(what);
    column->addLayout(form);
    column->addWidget(m_notice);
    column->addStretch(1);
    column->addWidget(buttons);
    setMinimumWidth(u * 60);
    showState();
}

LocalServer::Options ServingDialog::entered() const
{
    return {.host = m_host->text().trimmed(),
            .port = static_cast<quint16>(m_port->value()),
            .key = m_key->text(),
            .keep = m_keep->isChecked()};
}

void ServingDialog::check()
{
    const QString why = m_server.state().on ? QString() : LocalServer::whyNot(entered());
    m_switch->setEnabled(why.isEmpty());
    m_notice->showNotice(why, widgets::NoticeBar::Kind::Warning);
}

void ServingDialog::toggle()
{
    if (m_server.state().on)
        m_server.stop();
    else
        m_server.start(entered());
}

void ServingDialog::showState()
{
    const LocalServer::State &state = m_server.state();
    for (QWidget *field : std::initializer_list<QWidget *>{m_host, m_port, m_key, m_keep})
        field->setEnabled(!state.on);
    m_switch->setText(state.on ? tr("Stop") : tr("Start"));
    check();
    if (!state.problem.isEmpty())
        m_notice->showNotice(state.problem, widgets::NoticeBar::Kind::Error);
    else if (!state.notKept.isEmpty())
        m_notice->showNotice(state.notKept, widgets::NoticeBar::Kind::Warning);
    else if (!state.address.isEmpty())
        m_notice->showNotice(tr("Clients use the address %1/v1.").arg(state.address), widgets::NoticeBar::Kind::Good);
    else if (state.on)
        m_notice->showNotice(tr("It starts as soon as a model of this machine is open."));
}

} // namespace moire::ui
