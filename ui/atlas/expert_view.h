// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlas/atlas_records.h"
#include "atlas/expert_request.h"
#include "instruments/value_table.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace moire::widgets {
class EmptyState;
class Histogram;
class SegmentedControl;
class ToneLabel;
} // namespace moire::widgets

namespace moire::ui {

class FactTable;

/// What is known of one expert, and its switches.
class ExpertView : public QWidget {
    Q_OBJECT
public:
    explicit ExpertView(QWidget *parent = nullptr);

    /// What the map says at once; the rest follows. Null or none: nothing is selected.
    void setCell(const atlas::SharedMap &map, std::optional<analysis::Cell> cell);
    void setExpert(const atlas::SharedExpert &expert); ///< of the cell
    void setProblem(const QString &why); ///< it cannot be read
    /// Whether the buttons do something; there is somebody who listens to expertsRequested().
    void setRequestable(bool requestable);
    QString facts() const; ///< the figures of the head
    const ValueTable &typicalTokens() const { return m_typicalData; } ///< all that hold, not only those shown
    const ValueTable &partners() const { return m_partnersData; }
    const ValueTable &contexts() const { return m_contextData; } ///< those with the highest gates, then random ones

signals:
    void expertsRequested(const moire::ui::ExpertRequests &requests);
    void partnerChosen(const moire::analysis::Cell &cell);
    void failed(const QString &why);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buildHead();
    void addSection(const QString &title, QWidget *content, const ValueTable &table);
    void request(ExpertRequest::Kind kind);
    void showHead();
    void showTypical();
    void showContexts();
    void showGates();
    void showPartners();
    QString layerAndExpert(size_t row, uint32_t expert) const; ///< "12.31"

    atlas::SharedMap m_map;
    std::optional<analysis::Cell> m_cell;
    atlas::SharedExpert m_expert; ///< null: not read yet
    bool m_requestable = false;

    widgets::EmptyState *m_empty;
    QWidget *m_content;
    QVBoxLayout *m_sections = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_facts = nullptr;
    QList<QPushButton *> m_switches;
    widgets::ToneLabel *m_state = nullptr; ///< reading, or why not
    FactTable *m_typical = nullptr;
    ValueTable m_typicalData; ///< to be saved
    widgets::ToneLabel *m_typicalNote = nullptr;
    widgets::SegmentedControl *m_contextKind = nullptr;
    QVBoxLayout *m_contexts = nullptr;
    ValueTable m_contextData;
    widgets::Histogram *m_gates = nullptr;
    FactTable *m_partners = nullptr;
    ValueTable m_partnersData;
    widgets::ToneLabel *m_partnersNote = nullptr;
};

} // namespace moire::ui
