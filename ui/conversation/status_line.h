// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/figures.h"
#include "runtime/conversation.h"
#include "shell/services.h"

#include <QWidget>

namespace moire::widgets {
class FigureLabel;
class PacedUpdate;
class ToneLabel;
} // namespace moire::widgets

namespace moire::ui {

/// The figures of the last answer of the chat that is shown (docs/figures.md), what the engine runs on, and whether it
/// serves other programs.
class StatusLine : public QWidget {
    Q_OBJECT
public:
    StatusLine(const Services &services, Conversation &conversation, QWidget *parent = nullptr);

signals:
    void chatsChanged(); ///< other programs asked, and their chats are kept

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showOpened(const std::vector<ShownMessage> &messages);
    void showSaved(const GenerationInfo &info);
    void showFigures();
    void showMachine();

    Services m_services;
    Conversation &m_conversation;
    TokenTimes m_times; ///< of the answer that is generated
    std::optional<double> m_speed; ///< decode tokens per second
    std::optional<double> m_firstTokenMs;
    std::optional<size_t> m_tokens;
    widgets::FigureLabel *m_speedLabel;
    widgets::FigureLabel *m_firstLabel;
    widgets::FigureLabel *m_tokensLabel;
    widgets::ToneLabel *m_progress;
    widgets::ToneLabel *m_machine;
    widgets::PacedUpdate *m_pace;
};

} // namespace moire::ui
