// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/instrument_panel.h"
#include "instruments/tokens_table.h"
#include "instruments/value_table.h"

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
    std::vector<widgets::ExportSource> exports() override;

signals:
    /// Enter or a double click on an alternative: an answer that goes on from it.
    void branchRequested(qint64 message, qint64 token, moire::TokenId alternative);

protected:
    void refresh() override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showToken(const AnswerData &answer, const analysis::Columns &columns, size_t i);
    void showAlternatives(const AnswerData &answer, const analysis::Columns &columns, size_t i);
    void showEmpty(const QString &why);
    void branch(const QModelIndex &alternative);
    widgets::ExpertStripData experts(const AnswerData &answer, const analysis::Columns &columns, size_t i) const;
    QString times(const analysis::Columns &columns, size_t i) const;
    QString margins(const analysis::Columns &columns, size_t i) const;

    QWidget *m_body;
    QLabel *m_piece;
    QLabel *m_sureness; ///< probability and entropy
    widgets::ToneLabel *m_details;
    QStandardItemModel *m_alternatives;
    QTableView *m_table;
    widgets::ExpertStrip *m_strip;
    widgets::ToneLabel *m_margins; ///< of the router, and near ties
    widgets::ToneLabel *m_times;
    widgets::ToneLabel *m_empty;
    ValueTable m_alternativeTable; ///< to be saved, as the next one
    TokensTable m_tokensTable;
    qint64 m_shownMessage = 0; ///< whose alternatives are listed
    qint64 m_shownToken = 0;
};

} // namespace moire::ui
