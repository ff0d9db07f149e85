// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/instruments.h"
#include "runtime/conversation.h"
#include "shell/services.h"

#include <QWidget>

namespace moire::ui {

class ConversationPage;

/// The instruments of the chat that is shown, in sections: experts and latency of its last answer.
class InstrumentsPanel : public QWidget {
    Q_OBJECT
public:
    InstrumentsPanel(const Services &services, ConversationPage &page, QWidget *parent = nullptr);

    const Instruments &instruments() const { return m_instruments; }

signals:
    void failed(const QString &why);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showOpened(const std::vector<ShownMessage> &messages);
    void begin(const GenerationInfo &info);
    void exportLatency(bool picture);
    void addCommands();

    Services m_services;
    Conversation &m_conversation;
    Instruments m_instruments;
};

} // namespace moire::ui
