// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/instrument_panel.h"

class QLabel;
class QStandardItemModel;
class QTableView;

namespace moire::widgets {
class ExpertStrip;
class ToneLabel;
struct ExpertStripData;
} // namespace moire::widgets

namespace moire::ui {

/// One token: its text, how probable it was and what else could have stood there, its experts, and its time by stage.
class TokenPanel : public InstrumentPanel {
    Q_OBJECT
public:
    explicit TokenPanel(ChatData &chat, QWidget *parent = nullptr);

    widgets::ExpertStrip &strip() { return *m_strip; }
    QString facts() const; ///< as shown, without markup

protected:
    void refresh() override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showToken(const AnswerData &answer, const analysis::Columns &columns, size_t i);
    void showAlternatives(const AnswerData &answer, const analysis::Columns &columns, size_t i);
    void showEmpty(const QString &why);
    widgets::ExpertStripData experts(const AnswerData &answer, const analysis::Columns &columns, size_t i) const;
    QString times(const analysis::Columns &columns, size_t i) const;

    QWidget *m_body;
    QLabel *m_piece;
    QLabel *m_sureness; ///< probability and entropy
    widgets::ToneLabel *m_details;
    QStandardItemModel *m_alternatives;
    QTableView *m_table;
    widgets::ExpertStrip *m_strip;
    widgets::ToneLabel *m_times;
    widgets::ToneLabel *m_empty;
};

} // namespace moire::ui
