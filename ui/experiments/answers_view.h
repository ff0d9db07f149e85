// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/reading.h"
#include "experiments/work_lane.h"
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

/// Two to four answers to one prompt beside each other, scrolled together, with what differs from the baseline's marked
/// from the first word on that differs.
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

signals:
    void placeChanged(const moire::ui::AnswersView::Place &place);
    void failed(const QString &why);
    /// The answer of one card should become a chat.
    void chatRequested(const moire::experiments::Prompt &prompt, const moire::experiments::Variant &variant,
                       const moire::experiments::Answer &answer);

private:
    void build();
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
    bool m_scrolling = false;
    int m_scroll = 0; ///< common position of the answers, in pixels
    experiments::WorkLane m_lane; ///< the last member: its replies use the others
};

} // namespace moire::ui
