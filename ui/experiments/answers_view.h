// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/reading.h"
#include "experiments/work_lane.h"
#include "instruments/token_colours.h"
#include "items/experiment_table_model.h"

#include <QWidget>

class QHBoxLayout;
class QMenu;
class QToolButton;

namespace moire::widgets {
class Chip;
class ToneLabel;
} // namespace moire::widgets

namespace moire::ui {

class AnswerCard;
class ColourLegend;

/// Two to four answers to one prompt beside each other, scrolled together. Their tokens are coloured by what differs
/// from the baseline's answer, from the first divergent token on, or by what instruments know (AnswersLink).
class AnswersView : public QWidget {
    Q_OBJECT
public:
    using Place = ExperimentCellsModel::Place;
    static constexpr size_t mostShown = 4;

    explicit AnswersView(QWidget *parent = nullptr);

    void setReading(const experiments::SharedReading &reading); ///< reads the cells that are shown again
    void setVariant(size_t variant); ///< shown beside the baseline
    void setPlace(const Place &place);
    const Place &place() const { return m_place; }
    std::vector<size_t> shown() const { return m_shown; } ///< variants, the baseline first
    bool busy() const { return m_lane.busy(); }

    const experiments::SharedReading &reading() const { return m_reading; }
    const std::vector<AnswerCard *> &cards() const { return m_cards; } ///< as shown()
    const std::vector<experiments::CellReading> &cells() const { return m_cells; } ///< likewise
    QString modelOf(size_t card) const; ///< path or address of the model that gave its answer

    /// What the tokens' colours show; none: what differs.
    std::optional<ColourBy> colourBy() const { return m_colourBy; }
    void setColourBy(std::optional<ColourBy> by);
    void setTokenColours(size_t card, const QList<QRgb> &colours); ///< while colourBy() says something
    void setLegend(const TokenColours &colours);
    /// The card whose answer is selected (-1: none), and the token of it.
    void showSelected(int card, std::optional<uint32_t> token);

signals:
    void cellsShown(); ///< other answers, or the view was shown or hidden
    void colourByChanged();
    void cardChosen(int card);
    void tokenSelected(int card, int token); ///< -1: no longer
    void tokenHovered(int card, int token); ///< likewise
    void placeChanged(const moire::ui::AnswersView::Place &place);
    void failed(const QString &why);
    /// The answer of one card should become a chat.
    void chatRequested(const moire::experiments::Prompt &prompt, const moire::experiments::Variant &variant,
                       const moire::experiments::Answer &answer);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildColours(QHBoxLayout &bar);
    AnswerCard *addCard();
    void markDifferences();
    void fillVariants();
    void setShown(std::vector<size_t> variants);
    void read();
    void showCells(const std::vector<experiments::CellReading> &cells);
    void step(int by);
    void showPlace();
    void scrollOthers(const AnswerCard *from, int value);

    experiments::SharedReading m_reading;
    Place m_place;
    std::vector<size_t> m_shown;
    std::vector<experiments::CellReading> m_cells;
    std::vector<AnswerCard *> m_cards;
    QHBoxLayout *m_row;
    QToolButton *m_previous;
    QToolButton *m_next;
    widgets::ToneLabel *m_where;
    widgets::Chip *m_variants;
    QMenu *m_menu;
    widgets::Chip *m_colours;
    ColourLegend *m_legend;
    std::optional<ColourBy> m_colourBy;
    bool m_scrolling = false;
    int m_scroll = 0; ///< common position of the answers, in pixels
    experiments::WorkLane m_lane; ///< the last member: its replies use the others
};

} // namespace moire::ui
