// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/cost.h"
#include "instruments/instrument_panel.h"
#include "storage/post.h"

namespace moire::widgets {
class ToneLabel;
}

namespace moire::ui {

class ByteBar;
class EnergyWatch;
class ReadingGrid;
struct Reading;

/// What a token costs: parameters, bytes, operations, bandwidth and energy, of the selected token and of the reply's
/// mean one.
class CostPanel : public InstrumentPanel {
    Q_OBJECT
public:
    explicit CostPanel(ChatData &chat, QWidget *parent = nullptr);

    ReadingGrid &readings() { return *m_readings; }
    EnergyWatch &energyWatch() { return m_energy; }
    std::vector<widgets::ExportSource> exports() override;

protected:
    void refresh() override;

private:
    struct Read { ///< in the background, of a model file and this machine
        QString path;
        std::optional<analysis::ModelCost> model; ///< none: the engine does not support it
        QString problem;
        double bytesPerSecond = 0; ///< 0: not measured
    };
    struct Costs {
        std::optional<analysis::TokenCost> token; ///< none: no token is selected
        double tokenMs = 0; ///< NaN: not known
        analysis::TokenCost mean;
        double meanMs = 0; ///< NaN: not known
        size_t depth = 0; ///< mean
        std::vector<double> chosen; ///< [rows], mean
    };
    void read(const QString &path);
    Costs costs(AnswerData &answer) const;
    Reading energy(const AnswerData &answer) const;
    void show(const AnswerData &answer, const Costs &costs);
    void showEmpty(const QString &why);

    EnergyWatch &m_energy;
    QWidget *m_body; ///< all of it
    ReadingGrid *m_readings;
    ByteBar *m_bar;
    widgets::ToneLabel *m_sentence;
    Read m_read;
    QString m_asked; ///< path that is being read, or was
    Receiver m_replies;
};

} // namespace moire::ui
