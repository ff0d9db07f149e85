// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/usage.h"
#include "instruments/instrument_panel.h"
#include "storage/post.h"

class QHBoxLayout;

namespace moire::widgets {
class Chip;
class ExpertMap;
class SegmentedControl;
class ToneLabel;
struct ExpertMapData;
} // namespace moire::widgets

namespace moire::ui {

class NoteLabel;

/// Layers x experts: how often each expert was chosen, of a token, a range, the reply, the chat, or the difference of
/// two replies.
class ExpertsPanel : public InstrumentPanel {
    Q_OBJECT
public:
    enum class Order { Index, Load, Similarity };

    explicit ExpertsPanel(ChatData &chat, QWidget *parent = nullptr);

    void setMeasure(analysis::Measure measure);
    void setOrder(Order order);
    widgets::ExpertMap &map() { return *m_map; }
    QString caption() const; ///< about the selected cell
    std::vector<widgets::ExportSource> exports() override;
    void addBelow(QWidget *widget); ///< under the caption; owned from now on

signals:
    /// Enter or a double click on a cell: a person asks for more of this expert than the map shows.
    void expertActivated(moire::LayerIndex layer, moire::ExpertIndex expert);

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What the map is of.
    struct Shown {
        const analysis::RouteShape *shape = nullptr; ///< null: nothing
        ExpertUsage usage;
        std::optional<ExpertUsage> other; ///< of a difference: usage less other
        uint64_t tokens = 0; ///< of the scope, also those without routes
        uint64_t read = 0; ///< of them
        QString why; ///< there is nothing
    };
    Shown shown();
    Shown shownChat(const AnswerData &answer);
    Shown shownSpan(AnswerData &answer, analysis::TokenSpan span);
    static bool differs(const Shown &what, size_t row, size_t expert);
    void buildChips();
    void fillOthers();
    void takeScope(int segment);
    void showScope();
    void showMap(const Shown &what);
    void showMarks(const Shown &what);
    void showCaption(const Shown &what);
    std::vector<quint16> order(const Shown &what);
    QString otherName(qint64 message) const; ///< empty: it cannot be compared with
    void showZoom();
    void placeNote();
    void orderInBackground(AnswerData &answer);

    analysis::Measure m_measure = analysis::Measure::Share;
    Order m_order = Order::Index;
    widgets::SegmentedControl *m_scope;
    QHBoxLayout *m_scopeRow;
    NoteLabel *m_scopeNote; ///< in that row, or below it
    widgets::Chip *m_measureChip;
    widgets::Chip *m_orderChip;
    widgets::Chip *m_otherChip; ///< the answer compared with
    widgets::Chip *m_layerChip; ///< the layer that is looked at alone
    widgets::ExpertMap *m_map;
    widgets::ToneLabel *m_caption;
    bool m_showing = false; ///< the scope control follows the selection
    struct Live { ///< what the map showed last, of an answer that runs
        qint64 answer = 0;
        analysis::Scope scope = analysis::Scope::Reply;
        bool operator==(const Live &) const = default;
    };
    std::optional<Live> m_live;
    struct Similar { ///< the order by similarity, which is made anew only for another answer or many more tokens
        qint64 answer = 0;
        uint32_t tokens = 0;
        std::vector<quint16> order;
    };
    Similar m_similar;
    qint64 m_ordering = 0; ///< the answer whose order is being made; 0: none
    Receiver m_replies;
};

} // namespace moire::ui
