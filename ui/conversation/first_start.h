// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/services.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace moire::widgets {
class ToneLabel;
}

namespace moire::ui {

/// What an empty chat shows: what the window is for, example prompts for the built-in model, and the way to other
/// models, with what would fit on this machine.
class FirstStart : public QWidget {
    Q_OBJECT
public:
    explicit FirstStart(const Services &services, QWidget *parent = nullptr);

    void refresh(); ///< after the model changed
    /// Whether the model with this name (general.name in its file) was trained on the example prompts.
    static bool suits(const std::string &modelName);

signals:
    void promptChosen(const QString &prompt); ///< to be read before it is sent
    void modelsRequested();

private:
    void showFit();

    Services m_services;
    QLabel *m_title;
    widgets::ToneLabel *m_text;
    QWidget *m_cards;
    QPushButton *m_open;
    widgets::ToneLabel *m_fit;
};

} // namespace moire::ui
