// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/generation.h>
#include <moire/trace.h>

#include <QObject>

#include <vector>

class QLabel;
class QWidget;

namespace moire::widgets {
class Heatmap;
class LatencyChart;
class PacedUpdate;
} // namespace moire::widgets

namespace moire::ui {

/// Charts of the last answer: which experts it used, and how long each token took. Selecting a token in the latency
/// chart highlights its experts in the heatmap. The panels are owned by the window they are added to.
class Instruments : public QObject {
    Q_OBJECT
public:
    explicit Instruments(QObject *parent = nullptr);

    QWidget *expertsPanel() const { return m_expertsPanel; }
    QWidget *latencyPanel() const;

    void clear();
    /// Starts an answer of a model with these expert layers; none: a dense model.
    void begin(std::vector<LayerIndex> layers, uint32_t experts);
    void add(const std::vector<SharedToken> &tokens);
    void setTimeToFirstToken(std::optional<double> milliseconds);
    /// Shows a saved answer. Its layers are those in its routes, with \p experts experts each, or more if the routes
    /// contain higher ids (0: unknown).
    void show(const std::vector<SharedToken> &tokens, uint32_t experts, std::optional<double> ttftMs);

    size_t tokenCount() const { return m_tokens.size(); }
    /// Return false if the file cannot be written.
    bool saveLatencyPicture(const QString &path) const;
    bool saveLatencyTable(const QString &path) const;

private:
    void reset(std::vector<LayerIndex> layers, uint32_t experts);
    void select(int token);
    void refresh();

    QWidget *m_expertsPanel;
    widgets::Heatmap *m_heatmap;
    QLabel *m_cell;
    widgets::LatencyChart *m_latency;
    widgets::PacedUpdate *m_pace; ///< of the heatmap
    ExpertUsage m_usage;
    std::vector<SharedToken> m_tokens;
};

} // namespace moire::ui
