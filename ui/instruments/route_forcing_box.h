// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/chat_data.h"
#include "instruments/value_table.h"
#include "runtime/route_forcing.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace moire::widgets {
class Chip;
class ToneLabel;
} // namespace moire::widgets

namespace moire::ui {

/// Forces the routes of the selected answer on another model of the same shape, and shows how far that model would have
/// chosen the same experts, layer by layer. Part of the replay panel.
class RouteForcingBox : public QWidget {
    Q_OBJECT
public:
    explicit RouteForcingBox(ChatData &chat, QWidget *parent = nullptr);

    void refresh(); ///< the selection, the answer or the open model changed
    widgets::Chip &choice() { return *m_choice; } ///< a menu of models
    QPushButton &cancelButton() { return *m_cancel; } ///< only while it runs
    QTableView &table() { return *m_table; }
    QString text() const; ///< what is said about it
    const ValueTable *result() const { return m_report ? &m_result : nullptr; } ///< to be saved; null: none yet

signals:
    void changed();

private:
    void fillModels();
    void start(const QString &path, const QString &name);
    void take(const std::shared_ptr<const RouteForcingReport> &report);
    void showTable();
    QString whyNot() const; ///< empty: the selected answer's routes can be forced

    ChatData &m_data;
    RouteForcing m_forcing;
    widgets::Chip *m_choice;
    QMenu *m_models;
    QPushButton *m_cancel;
    widgets::ToneLabel *m_state;
    QStandardItemModel *m_model;
    QTableView *m_table;
    std::shared_ptr<const RouteForcingReport> m_report; ///< the latest one
    ValueTable m_result;
    QString m_name; ///< of the model that was chosen last
    QString m_problem;
    double m_done = 0.0;
    bool m_following = false; ///< the table is being changed, nobody chose a row
};

} // namespace moire::ui
