// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/probe.h"
#include "storage/post.h"

#include <QDialog>

#include <stop_token>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace moire {
class RemoteServers;
}

namespace moire::widgets {
class NoticeBar;
}

namespace moire::ui {

class FactGrid;

/// Adds or changes a server whose model is used like one on this machine, and tests what it offers. Nothing is
/// contacted but by its test button.
class ServerDialog : public QDialog {
    Q_OBJECT
public:
    /// \p server: one of \p servers, or a new one.
    ServerDialog(RemoteServers &servers, const RemoteServer &server, QWidget *parent = nullptr);
    ~ServerDialog() override; ///< stops a test

signals:
    void saved(const QString &id, const QString &note); ///< \p note: where the key is kept; empty: there is none

private:
    void build();
    void buildShape(QFormLayout &form);
    QSpinBox *addNumber(QFormLayout &form, const QString &label, const char *name, int least, int most);
    void show(const RemoteServer &server);
    RemoteServer entered() const;
    void check();
    void test();
    void runTest(const QString &key);
    void takeOffer(const RemoteOffer &offer);
    void save();

    RemoteServers &m_servers;
    RemoteServer m_server;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_address = nullptr;
    QLineEdit *m_key = nullptr;
    QComboBox *m_model = nullptr;
    QLineEdit *m_certificates = nullptr;
    QSpinBox *m_first = nullptr;
    QSpinBox *m_pause = nullptr;
    QCheckBox *m_logProbabilities = nullptr;
    QCheckBox *m_routes = nullptr;
    QSpinBox *m_layers = nullptr;
    QSpinBox *m_dense = nullptr;
    QSpinBox *m_experts = nullptr;
    QSpinBox *m_used = nullptr;
    QPushButton *m_test = nullptr;
    QPushButton *m_save = nullptr;
    widgets::NoticeBar *m_notice = nullptr;
    FactGrid *m_offer = nullptr;
    std::stop_source m_stop;
    Receiver m_replies;
};

} // namespace moire::ui
