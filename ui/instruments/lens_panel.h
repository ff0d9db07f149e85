// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/instrument_panel.h"
#include "instruments/lens_model.h"

#include <deque>

class QPushButton;
class QStandardItemModel;
class QTableView;

namespace moire::widgets {
class ToneLabel;
}

namespace moire::ui {

/// The lens of the selected token: after each layer the tokens that the residual stream stands for, and what the parts
/// of the selected layer add to their logits. It evaluates the answer again up to the token, so it waits to be asked.
class LensPanel : public InstrumentPanel {
    Q_OBJECT
public:
    explicit LensPanel(ChatData &chat, QWidget *parent = nullptr);

    QTableView &layers() { return *m_layers; }
    QTableView &parts() { return *m_parts; } ///< of one layer
    QPushButton &button() { return *m_button; } ///< read, or cancel while it runs
    QString text() const; ///< what is said above the tables
    std::vector<widgets::ExportSource> exports() override;

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void start();
    void take(const std::shared_ptr<const LensReport> &report);
    void showReport(const std::shared_ptr<const LensReport> &report);
    void showParts();
    void followSelection();
    void fitColumns();
    std::shared_ptr<const LensReport> known() const; ///< of the selected token; null: not read yet
    QString whyNot() const; ///< empty: it can be read
    QString invitation() const;
    QString tokenText() const; ///< the selected token as it is shown

    LensReading m_reading;
    QPushButton *m_button;
    widgets::ToneLabel *m_state;
    LensModel *m_model;
    QTableView *m_layers;
    widgets::ToneLabel *m_partsTitle;
    QStandardItemModel *m_partsModel;
    QTableView *m_parts;
    QWidget *m_body;
    QWidget *m_area = nullptr; ///< around it
    std::deque<std::shared_ptr<const LensReport>> m_reports; ///< the latest ones, newest first
    ValueTable m_tokensTable; ///< to be saved, as the next one
    ValueTable m_partsTable;
    int m_shownRow = -1; ///< whose parts are listed
    int m_ownRow = -1; ///< a chosen layer that the selection does not take, because it has no experts
    QString m_problem;
    qint64 m_problemMessage = 0; ///< the token that it is about, as the next one
    uint32_t m_problemToken = 0;
    double m_done = 0.0;
    bool m_following = false; ///< the tables are being changed, nobody chose a row
};

} // namespace moire::ui
