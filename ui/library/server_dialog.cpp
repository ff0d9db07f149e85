// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/server_dialog.h"

#include "controls/notice_bar.h"
#include "controls/tone_label.h"
#include "items/format.h"
#include "library/fact_grid.h"
#include "library/remote_servers.h"
#include "library/shown_text.h"
#include "style/proxy_style.h"
#include "style/style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <climits>

namespace moire::ui {

using Kind = widgets::NoticeBar::Kind;

namespace {

QString answerText(RemoteOffer::Has has)
{
    switch (has) {
    case RemoteOffer::Has::Yes:
        return ServerDialog::tr("yes");
    case RemoteOffer::Has::No:
        return ServerDialog::tr("not available from this engine");
    case RemoteOffer::Has::Unknown:
        break;
    }
    return ServerDialog::tr("not tested");
}

} // namespace

ServerDialog::ServerDialog(RemoteServers &servers, const RemoteServer &server, QWidget *parent)
    : QDialog(parent),
      m_servers(servers),
      m_server(server)
{
    setObjectName(QStringLiteral("serverDialog"));
    setWindowTitle(server.id.isEmpty() ? tr("Add server") : tr("Change server"));
    build();
    show(server);
    check();
}

ServerDialog::~ServerDialog()
{
    m_stop.request_stop();
}

QSpinBox *ServerDialog::addNumber(QFormLayout &form, const QString &label, const char *name, int least, int most)
{
    auto *box = new QSpinBox;
    box->setObjectName(QLatin1String(name));
    box->setRange(least, most);
    box->setAccessibleName(label);
    form.addRow(label, box);
    return box;
}

void ServerDialog::build()
{
    const int u = widgets::unit(this);
    auto *form = new QFormLayout;
    const auto addText = [&](const QString &label, const char *name, const QString &placeholder) {
        auto *field = new QLineEdit;
        field->setObjectName(QLatin1String(name));
        field->setPlaceholderText(placeholder);
        field->setAccessibleName(label);
        form->addRow(label, field);
        return field;
    };
    m_name = addText(tr("Name"), "serverName", tr("for example “Cluster”"));
    m_address = addText(tr("Address"), "serverAddress", QStringLiteral("https://host:8000/v1"));
    m_key = addText(tr("Key"), "serverKey", m_server.id.isEmpty() ? tr("none") : tr("unchanged"));
    m_key->setEchoMode(QLineEdit::Password);
    auto *where =
        new widgets::ToneLabel(tr("The key is kept by the system's secret service. Where there is none, it is "
                                  "kept in memory until Moire is closed."),
                               widgets::Tone::Muted);
    where->setWordWrap(true);
    form->addRow(QString(), where);
    m_model = new QComboBox;
    m_model->setObjectName(QStringLiteral("serverModel"));
    m_model->setEditable(true);
    m_model->setInsertPolicy(QComboBox::NoInsert);
    m_model->setAccessibleName(tr("Model"));
    m_model->lineEdit()->setPlaceholderText(tr("the server's first one"));
    form->addRow(tr("Model"), m_model);
    m_certificates = addText(tr("Certificate file"), "serverCertificates", tr("those of the system"));
    auto *choose = new QPushButton(tr("Choose file…"));
    choose->setProperty(widgets::look::compact, true);
    connect(choose, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Certificate file"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setNameFilters({tr("Certificates (*.pem *.crt)"), tr("All files (*)")});
        connect(dialog, &QFileDialog::fileSelected, m_certificates, &QLineEdit::setText);
        dialog->open();
    });
    form->addRow(QString(), choose);
    m_first = addNumber(*form, tr("Wait for an answer"), "serverFirst", 1, RemoteServer::maxSeconds);
    m_pause = addNumber(*form, tr("Wait between pieces"), "serverPause", 1, RemoteServer::maxSeconds);
    for (QSpinBox *box : {m_first, m_pause})
        box->setSuffix(tr(" s"));
    m_logProbabilities = new QCheckBox(tr("Ask for log-probabilities and alternatives"));
    m_logProbabilities->setObjectName(QStringLiteral("serverLogProbabilities"));
    m_routes = new QCheckBox(tr("Ask for routed experts (tokens are then shown at the end of an answer)"));
    m_routes->setObjectName(QStringLiteral("serverRoutes"));
    form->addRow(m_logProbabilities); // over both columns: long sentences
    form->addRow(m_routes);
    buildShape(*form);
    m_notice = new widgets::NoticeBar;
    m_notice->setObjectName(QStringLiteral("serverNotice"));
    m_offer = new FactGrid;
    m_offer->setObjectName(QStringLiteral("serverOffer"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_test = buttons->addButton(tr("Test"), QDialogButtonBox::ActionRole);
    m_test->setObjectName(QStringLiteral("serverTest"));
    m_test->setToolTip(tr("Lists the server's models and asks for an answer of a few tokens."));
    m_save = buttons->addButton(m_server.id.isEmpty() ? tr("Add") : tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("serverSave"));
    m_save->setProperty(widgets::look::primary, true);
    connect(m_test, &QPushButton::clicked, this, &ServerDialog::test);
    connect(buttons, &QDialogButtonBox::accepted, this, &ServerDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_address, &QLineEdit::textChanged, this, &ServerDialog::check);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(u);
    column->addLayout(form);
    column->addWidget(m_notice);
    column->addWidget(m_offer);
    column->addStretch(1);
    column->addWidget(buttons);
    setMinimumWidth(u * 70);
}

/// Routes of other shapes are refused, so that nothing is shown in a wrong layer.
void ServerDialog::buildShape(QFormLayout &form)
{
    m_layers = addNumber(form, tr("Layers"), "serverLayers", 0, RemoteServer::maxLayers);
    m_dense = addNumber(form, tr("of these dense, at the start"), "serverDense", 0, RemoteServer::maxLayers);
    m_experts = addNumber(form, tr("Experts in a layer"), "serverExperts", 0, RemoteServer::maxExperts);
    m_used = addNumber(form, tr("Experts per token"), "serverUsed", 0, RemoteServer::maxExperts);
    for (QSpinBox *box : {m_layers, m_experts, m_used})
        box->setSpecialValueText(tr("not known"));
}

void ServerDialog::show(const RemoteServer &server)
{
    m_name->setText(server.name);
    if (completedAddress(m_address->text()) != server.address)
        m_address->setText(server.address.toString());
    m_model->setEditText(server.model);
    m_certificates->setText(server.certificates);
    m_first->setValue(server.firstSeconds);
    m_pause->setValue(server.pauseSeconds);
    m_logProbabilities->setChecked(server.logProbabilities);
    m_routes->setChecked(server.routes);
    m_layers->setValue(server.layers);
    m_dense->setValue(server.denseLayers);
    m_experts->setValue(server.experts);
    m_used->setValue(server.expertsUsed);
}

RemoteServer ServerDialog::entered() const
{
    RemoteServer server = m_server;
    server.name = m_name->text().trimmed().left(200);
    server.address = completedAddress(m_address->text());
    if (server.name.isEmpty())
        server.name = server.address.host();
    server.model = m_model->currentText().trimmed();
    server.certificates = m_certificates->text().trimmed();
    server.firstSeconds = m_first->value();
    server.pauseSeconds = m_pause->value();
    server.logProbabilities = m_logProbabilities->isChecked();
    server.routes = m_routes->isChecked();
    server.layers = m_layers->value();
    server.denseLayers = m_dense->value();
    server.experts = m_experts->value();
    server.expertsUsed = m_used->value();
    return server;
}

/// Says what is wrong with the address, or risky.
void ServerDialog::check()
{
    const RemoteServer server = entered();
    const bool empty = m_address->text().trimmed().isEmpty();
    const QString why = empty ? QString() : whyNotAddress(server.address);
    m_save->setEnabled(!empty && why.isEmpty());
    m_test->setEnabled(!empty && why.isEmpty());
    if (!why.isEmpty())
        m_notice->showNotice(why, Kind::Error);
    else if (!empty && !server.encrypted() && !server.local())
        m_notice->showNotice(tr("This connection is not encrypted: whoever is between can read chats and the key."),
                             Kind::Warning);
    else
        m_notice->showNotice({});
}

void ServerDialog::test()
{
    m_test->setEnabled(false);
    m_notice->showNotice(tr("Asking %1…").arg(entered().address.host()));
    if (!m_key->text().isEmpty() || m_server.id.isEmpty())
        return runTest(m_key->text());
    m_servers.keys().find(m_server.id, this, [this](const QString &key) { runTest(key); });
}

void ServerDialog::runTest(const QString &key)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    startInPool([this, to = m_replies.address(), server = entered(), key, stop = m_stop.get_token()] {
        const RemoteOffer offer = probe(server, key, stop);
        post(to, [this, offer, stop] {
            if (!stop.stop_requested())
                takeOffer(offer);
        });
    });
}

void ServerDialog::takeOffer(const RemoteOffer &offer)
{
    m_test->setEnabled(true);
    const QString model = m_model->currentText();
    m_model->clear();
    m_model->addItems(offer.models);
    m_model->setEditText(model);
    if (!offer.problem.isEmpty()) {
        m_offer->setFacts({});
        m_notice->showNotice(offer.problem, Kind::Error);
        return;
    }
    QString logProbabilities = answerText(offer.logProbabilities);
    if (offer.logProbabilities == RemoteOffer::Has::Yes)
        logProbabilities = tr("yes, with %Ln alternative(s)", nullptr, offer.alternatives);
    m_offer->setFacts(
        {{tr("Server"), offer.engine},
         {tr("Context"),
          offer.context ? tr("%Ln token(s)", nullptr, static_cast<int>(std::min<qint64>(*offer.context, INT_MAX)))
                        : QString()},
         {tr("First piece after"), offer.firstMs ? format::milliseconds(*offer.firstMs) : QString()},
         {tr("Streaming"), answerText(offer.streaming)},
         {tr("Log-probabilities"), logProbabilities},
         {tr("Routed experts"), answerText(offer.routes)},
         {tr("Tokenisation"), answerText(offer.tokenisation)},
         {tr("Times of its own"), answerText(offer.times)}});
    m_server.moire = offer.suggested.moire;
    m_server.times = offer.suggested.times;
    m_server.alternatives = offer.suggested.alternatives;
    show(offer.suggested);
    m_notice->showNotice(offer.notes.isEmpty() ? tr("The server answered.") : offer.notes.join(u'\n'),
                         offer.notes.isEmpty() ? Kind::Good : Kind::Warning);
}

void ServerDialog::save()
{
    const RemoteServer server = entered();
    const QString id = m_servers.put(server);
    if (id.isEmpty())
        return m_notice->showNotice(tr("There are too many servers. Remove one first."), Kind::Error);
    if (m_key->text().isEmpty()) {
        emit saved(id, {});
        return accept();
    }
    m_save->setEnabled(false);
    m_server.id = id; // what is saved again is the same server
    m_servers.keys().keep(id, server.name, m_key->text(), this, [this, id, server](KeyRing::Place place) {
        emit saved(id,
                   place == KeyRing::Place::Service
                       ? tr("The key of “%1” is kept by the system's secret service.").arg(server.name)
                       : tr("There is no secret service: the key of “%1” is kept in memory until Moire is closed.")
                             .arg(server.name));
        accept();
    });
}

} // namespace moire::ui
