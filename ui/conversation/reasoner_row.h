// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/reasoned_by.h"
#include "shell/services.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace moire::widgets {
class ToneLabel;
}

namespace moire::ui {

class TextBox;

/// Which engine reasons for the answers of a chat, and the template in which its reasoning is handed over: seen and
/// edited only if another engine than the answering one does.
class ReasonerRow : public QWidget {
    Q_OBJECT
public:
    explicit ReasonerRow(const Services &services, QWidget *parent = nullptr);

    void setValue(const ReasonedBy &by);

signals:
    void edited(const moire::ReasonedBy &by); ///< by a person

private:
    void fillMenu();
    void choose(const QString &place);
    void change(const ReasonedBy &by);
    void showValue();

    Services m_services;
    ReasonedBy m_by;
    QPushButton *m_choice;
    QMenu *m_menu;
    TextBox *m_handover;
    widgets::ToneLabel *m_note;
};

} // namespace moire::ui
